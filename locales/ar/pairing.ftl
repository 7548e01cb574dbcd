# Linking a number with WhatsApp: in chat, on the page /pair/…, in the terminal.

## In chat
pairing-code = 🔗 اربط *{ $name }* بـ WhatsApp
    الرمز هو *{ $code }*
    على هاتف الرقم { $phone }:
    1. افتح WhatsApp ← الإعدادات ← الأجهزة المرتبطة
    2. اختر *ربط جهاز*، ثم *الربط برقم الهاتف بدلًا من ذلك*
    3. اكتب الرمز
    سأخبرك عندما يتم الاتصال.
pairing-waiting = 🔗 أطلب من WhatsApp رمزًا لـ *{ $name }*.
    سيصل إليك هنا بعد لحظات.
pairing-pictured = 🖼 امسح الصورة بهاتف البوت: WhatsApp ← الأجهزة المرتبطة ← *ربط جهاز*.
    تتغيّر الصورة كل دقيقة تقريبًا: اطلبها مرة أخرى إن رفضها الهاتف.
pairing-picture = 📷 رمز QR لـ *{ $name }*. لهاتف البوت فقط: من يمسحه يربط WhatsApp الخاص به.
pairing-page = 🌐 افتح هذا الرابط على أي شاشة، ثم امسح QR أو اكتب الرمز:
    { $link }
    مدة صلاحيته: { $minutes ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}. من يملكه يستطيع ربط البوت، فلا تعطه لأحد.{ $local ->
    [yes] {""}
    ⚠️ لا يُفتح إلا على جهاز الخادم نفسه: لم تُضبط *public_url*.
   *[no] {""}
}
pairing-ended = ⚠️ لا يوجد رمز لـ *{ $name }*: { $reason }.
pairing-connected = ✅ تم توصيل *{ $name }* بـ WhatsApp.
pairing-no-code = لا يوجد: استخدم صورة QR
pairing-no-code-cloud = ☁️ يستخدم *{ $name }* خدمة Cloud API من Meta: لا رمز لكتابته.
    إن لم يكن متصلًا، فمعرّف رقمه أو رمز token غير صحيح.
pairing-no-code-owner = ☁️ البوت يستخدم خدمة Cloud API من Meta: لا رمز لكتابته.
    إن لم يكن يرد، فأخبرنا من فضلك.
pairing-passkey = 🔑 يطلب WhatsApp مفتاح مرور (passkey) لهذا الرقم. لا يمكن ربطه برمز أو QR.
    يمكن توصيل *{ $name }* عبر Cloud API من Meta بدلًا من ذلك.
pairing-passkey-owner = 🔑 يطلب WhatsApp مفتاح مرور (passkey) لرقمك. لا يمكن ربطه برمز أو QR.
    اطلب منا من فضلك توصيل البوت عبر Cloud API من Meta.
pairing-do-again = رمز جديد
pairing-do-picture = صورة QR
pairing-do-picture-again = أحدث QR
pairing-do-page = صفحة لمرة واحدة
pairing-do-page-again = رابط جديد
pairing-do-cloud = التوصيل عبر Cloud API
pairing-do-insist = تجربة رمز رغم ذلك

## Told by itself
pairing-told-code = 🔗 رمز *{ $name }* هو *{ $code }*
    افتح WhatsApp ← الأجهزة المرتبطة ← *ربط جهاز* ← *الربط برقم الهاتف بدلًا من ذلك*.
pairing-told-connected = ✅ تم توصيل *{ $name }* بـ WhatsApp.
pairing-told-expired = ⌛ لم يستخدم أحد رمز *{ $name }* في الوقت المحدد.
    لطلب رمز جديد: *pair { $tenant }*
pairing-told-failed = ⚠️ تعذّر ربط *{ $name }*: { $reason }.
    للمحاولة مرة أخرى: *pair { $tenant }*
pairing-told-passkey = 🔑 يطلب WhatsApp مفتاح مرور (passkey)، فلا يمكن ربط *{ $name }* برمز.
    للتوصيل عبر Cloud API من Meta: *connect { $tenant } cloud*
pairing-reason-network = تعذّر الوصول إلى WhatsApp
pairing-reason-silent = لم يرد WhatsApp
pairing-reason-no-channel = قناته غير مثبّتة هنا
pairing-reason-rate = يطلب منا WhatsApp الانتظار قليلًا
pairing-reason-expired = انتهى وقته ولم يُستخدم
pairing-reason-other = انتهى الاتصال

## The page
pairing-page-title = الربط بـ WhatsApp
pairing-page-head = ربط { $name } بـ WhatsApp
pairing-page-steps = على هاتف الرقم { $phone }:
pairing-page-step-open = افتح WhatsApp ← الإعدادات ← الأجهزة المرتبطة ← ربط جهاز.
pairing-page-step-scan = امسح QR، أو اختر «الربط برقم الهاتف بدلًا من ذلك» واكتب الرمز.
pairing-page-qr = رمز QR لمسحه عبر WhatsApp
pairing-page-code = الرمز
pairing-page-code-spoken = الرمز حرفًا حرفًا: { $code }
pairing-page-asked = نطلب رمزًا من WhatsApp …
pairing-page-offered = جهّز هاتف الرقم { $phone } بجانبك.
pairing-page-begin = احصل على رمز
pairing-page-changes = يتجدّد رمز QR تلقائيًا. تبقى هذه الصفحة صالحة { $minutes ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة أخرى
    [two] دقيقتين أخريين
    [few] { $minutes } دقائق أخرى
    [many] { $minutes } دقيقة أخرى
   *[other] { $minutes } دقيقة أخرى
}.
pairing-page-connected = تم الاتصال
pairing-page-connected-more = تم ربط { $name } بـ WhatsApp. يمكنك إغلاق هذه الصفحة.
pairing-page-expired = انتهت صلاحية الرمز
pairing-page-expired-more = انتهى وقته ولم يُستخدم.
pairing-page-failed = لم ينجح ذلك
pairing-page-failed-more = انتهى الاتصال بـ WhatsApp قبل ربط الرقم.
pairing-page-passkey = يطلب WhatsApp مفتاح مرور (passkey)
pairing-page-passkey-more = لا يمكن ربط هذا الرقم برمز أو QR. يمكن توصيله عبر Cloud API من Meta: اسأل من أعطاك هذه الصفحة.
pairing-page-again = احصل على رمز جديد
pairing-page-lock = هذه الصفحة مقفلة
pairing-page-lock-more = اكتب رمز الدخول الذي حصلت عليه من فضلك.
pairing-page-lock-label = رمز الدخول
pairing-page-lock-open = فتح
pairing-page-lock-wrong = هذا ليس الرمز الصحيح. المحاولات الباقية: { $left }
pairing-page-lock-shut = رموز خاطئة كثيرة. حاول من فضلك بعد { $minutes ->
    [zero] لحظات
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}.
pairing-page-gone = هذه الصفحة غير موجودة
pairing-page-gone-more = الرابط خاطئ أو انتهت صلاحيته، أو صدر رابط أحدث منه. للحصول على رابط جديد أرسل إلى البوت «pair».

## The terminal
pairing-terminal-begin = 🔗 لم يُربط { $name } ({ $phone }) بـ WhatsApp بعد.
pairing-terminal-steps = على هاتفه: WhatsApp ← الإعدادات ← الأجهزة المرتبطة ← ربط جهاز.
pairing-terminal-code = امسح QR أدناه، أو اختر «الربط برقم الهاتف بدلًا من ذلك» واكتب: { $code }
pairing-terminal-asked = نطلب رمزًا من WhatsApp …
pairing-terminal-connected = ✅ تم الاتصال. سيرد { $name } من الآن.
pairing-terminal-expired = ⌛ انتهت صلاحية الرمز. إليك رمزًا جديدًا.
pairing-terminal-failed = ⚠️ لم ينجح ذلك: { $reason }. نحاول مرة أخرى.
pairing-terminal-passkey = 🔑 يطلب WhatsApp مفتاح مرور (passkey): لا يمكن ربط هذا الرقم برمز أو QR. استخدم Cloud API بدلًا من ذلك: wabot setup
pairing-terminal-later = يستمر العمل دون الربط. للمحاولة مرة أخرى شغّل wabot من جديد.
pairing-terminal-page = لم يُربط البوت الرئيسي بـ WhatsApp بعد. افتح هذه الصفحة واربطه: { $link }
