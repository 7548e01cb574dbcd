# Sessions and issues: how bots are connected, what people are told about it, and what they can have done.

session-code-coming = (في الطريق؛ اسأل مرة أخرى بعد دقيقة)

## The card of a session
session-state = 📱 { $session } ({ $channel })
session-seen = آخر ظهور: { $at }
session-attempts = { $attempts ->
    [zero] لا محاولات فاشلة
    [one] فشلت محاولة واحدة
    [two] فشلت محاولتان
    [few] فشلت { $attempts } محاولات
    [many] فشلت { $attempts } محاولة
   *[other] فشلت { $attempts } محاولة
}
session-next = المحاولة التالية: { $at }

## Told to owners
session-linked-owner = ✅ تم توصيل *{ $name }* بـ WhatsApp.
    من الآن يرد البوت على عملائه.
session-unpaired-owner = 🔗 لم يُربط *{ $name }* بـ WhatsApp بعد.
    للحصول على رمز أرسل هنا *pair*
session-unpaired-owner-cloud = 🔗 لم يتصل *{ $name }* بـ WhatsApp بعد.
    سنوصله عبر Cloud API من Meta ونخبرك هنا.
session-logged-out-owner-cloud = ⚠️ لم تعد Meta تسمح لـ *{ $name }* باستخدام { $phone }.
    لا يصل العملاء أي رد الآن. وصلنا تنبيه بذلك ونعمل على حلّه.
session-banned-owner-cloud = ⛔ قيّدت Meta الرقم { $phone }{ $until ->
    [none] .
   *[other] {" "}حتى { $until }.
}
    لا يصل العملاء أي رد الآن. وصلنا تنبيه بذلك ونعمل على حلّه.
session-passkey-owner = 🔑 يطلب WhatsApp مفتاح مرور (passkey) للرقم { $phone }. لا يمكن ربط رقم كهذا برمز.
    اطلب منا من فضلك توصيل *{ $name }* عبر WhatsApp Cloud API بدلًا من ذلك.
session-logged-out-owner = ⚠️ تم تسجيل خروج *{ $name }* من هاتفه.
    لا يصل العملاء أي رد الآن. لربطه من جديد أرسل هنا *pair*
session-banned-owner = ⛔ قيّد WhatsApp الرقم { $phone } لبعض الوقت{ $until ->
    [none] .
   *[other] ، حتى { $until }.
}
    بعدها يعود *{ $name }* إلى العمل تلقائيًا.
session-replaced-owner = ⚠️ حلّ برنامج آخر محل *{ $name }* في الاتصال.
    أغلقه هناك، ثم أرسل هنا *restart*
window-closed-owner = ✉️ تعذّر تسليم رسالة من *{ $name }* إلى { $who }.
    لم تصل منه رسالة منذ 24 ساعة، وحينها لا يقبل WhatsApp إلا القوالب المعتمدة.
    الرسالة محفوظة. لتحديد قالب لمثل هذه الحالات: *set { $tenant } cloud_template NAME*

session-phone-owner = 📵 هاتف *{ $name }* ({ $phone }) لم يظهر منذ { $days ->
    [zero] أقل من يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}.
    { $left ->
    [0] قد ينهي WhatsApp ربطه في أي لحظة.
    [one] إن بقي غير متصل فسينهي WhatsApp ربطه بعد يوم واحد تقريبًا.
    [two] إن بقي غير متصل فسينهي WhatsApp ربطه بعد يومين تقريبًا.
    [few] إن بقي غير متصل فسينهي WhatsApp ربطه بعد { $left } أيام تقريبًا.
    [many] إن بقي غير متصل فسينهي WhatsApp ربطه بعد { $left } يومًا تقريبًا.
   *[other] إن بقي غير متصل فسينهي WhatsApp ربطه بعد { $left } يوم تقريبًا.
}
    شغّله من فضلك وافتح WhatsApp مرة واحدة.

## Told to staff
session-phone-staff = 📵 هاتف *{ $name }* ({ $tenant }، { $phone }) لم يظهر منذ { $days ->
    [zero] أقل من يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}.
    { $left ->
    [0] قد ينهي WhatsApp ربطه في أي لحظة.
    [one] سينهي WhatsApp ربطه بعد يوم واحد تقريبًا.
    [two] سينهي WhatsApp ربطه بعد يومين تقريبًا.
    [few] سينهي WhatsApp ربطه بعد { $left } أيام تقريبًا.
    [many] سينهي WhatsApp ربطه بعد { $left } يومًا تقريبًا.
   *[other] سينهي WhatsApp ربطه بعد { $left } يوم تقريبًا.
}
window-closed-staff = ✉️ تعذّر تسليم رسالة مني إلى { $who }.
    لم تصلني منه رسالة منذ 24 ساعة، وحينها لا يقبل WhatsApp إلا القوالب المعتمدة.
    لتحديد قالب لمثل هذه الحالات: *set platform cloud_template NAME*
session-back-staff = ✅ عاد اتصال *{ $name }* ({ $tenant }).
session-calm-staff = ✅ عادت البوتات إلى الاتصال.
issue-opened-staff = ⚠️ *{ $name }*: { $title }
    لاختيار الحل أرسل *issues*

## Issues
issue-master = البوت الرئيسي
issue-line = { $name }: { $title }
issue-other = أمر يحتاج إلى شخص: { $kind }
issue-cannot-connect = { $reason ->
    [not_installed] تعذّر الاتصال: تنقص الخادم حزمة، pip install 'wabot[linked]'
    [worker_died] تعذّر الاتصال: البرنامج الذي يدير الاتصال يتوقف باستمرار
    [corrupt] تعذّر الاتصال: مفاتيح الربط تالفة، ولا توجد نسخة سليمة
   *[other] تعذّر الاتصال ({ $reason })
}
issue-logged-out = { $reason ->
    [token] لا تقبل Meta رمز token الخاص به
    [no_such_number] لا يوجد لدى Meta رقم بهذا المعرّف، أو لا يحق لرمز token استخدامه
    [not_registered] رقمه غير مسجّل في Cloud API
    [certificate] رقمه يحتاج إلى شهادة جديدة من Meta
   *[other] تم تسجيل خروجه من هاتفه
}
issue-replaced = حلّ برنامج آخر محله في الاتصال
issue-restricted = { $reason ->
    [payment] تطلب Meta سداد فاتورتها قبل أن يرسل هذا الرقم
    [locked] قفلت Meta حسابه
    [policy] حظرته Meta لمخالفة قواعدها
    [too_many_people] قيّده WhatsApp لمراسلة عدد كبير من الناس
    [blocked_by_users] قيّده WhatsApp لأن كثيرين حظروه
    [same_message_too_often] قيّده WhatsApp لتكرار الكلام نفسه كثيرًا
   *[other] قيّده WhatsApp
}{ $until ->
    [none] {""}
   *[other] {" "}حتى { $until }
}
issue-outdated = يرفض WhatsApp هذا الإصدار من wabot؛ يلزم تحديث
issue-passkey = يطلب WhatsApp مفتاح مرور (passkey)؛ هذا الرقم يحتاج إلى Cloud API
issue-storm = فقدت بوتات كثيرة اتصالها في وقت واحد ({ $count })
issue-turn-parked = تعذّر الرد على رسالة
issue-send-parked = تعذّر إرسال رسالة
issue-airtime-held = { $reason ->
    [no_float] رصيد مدفوع ينتظر: نفدت وديعة الرصيد لدى { $provider }
    [bad_credentials] رصيد مدفوع ينتظر: يرفض { $provider } بيانات دخولنا
   *[other] رصيد مدفوع ينتظر: لا يعمل { $provider } الآن
}
issue-books-refused = في قائمة أو نص معدّل خطأ، فبقي السابق مستخدمًا: { $reason }
issue-checkout-used-twice = عملية دفع واحدة مذكورة في طلبين (الطلب { $order })
issue-delivered-after-refund = سُلّم الطلب { $order } رغم أن مبلغه استُرد
issue-delivery-contradicted = تتعارض الأخبار عن رصيد الطلب { $order }
issue-delivery-used-twice = أعطى مزوّد الرصيد { $provider } الاسم نفسه لطلبين (الطلب { $order })
issue-delivery-review = لا يُعرف هل سُلّم الطلب { $order }
issue-no-airtime-provider = لا يوجد مزوّد رصيد مُعدّ ({ $provider })
issue-no-payment-provider = لا يوجد مزوّد دفع مُعدّ ({ $provider })
issue-currency-not-taken = لا يقبل المزوّد { $provider } عملة { $currency }
issue-paid-after-refund = دُفع الطلب { $order } مرة أخرى بعد استرداد مبلغه
issue-payment-contradicted = تتعارض الأخبار عن دفع الطلب { $order }
issue-payment-review = { $reason ->
    [amount_differs] الطلب { $order }: وصل مبلغ غير المطلوب
    [payer_differs] الطلب { $order }: دفع شخص غير المطلوب منه
    [receipt_used] الطلب { $order }: استُخدم إيصاله من قبل
    [old_price] الطلب { $order }: دُفع بسعر لم يعد قائمًا
    [invoice_paid] الطلب { $order }: دُفعت فاتورته من قبل
    [invoice_void] الطلب { $order }: فاتورته ملغاة
    [tenant_gone] الطلب { $order }: دُفع لبوت لم يعد موجودًا
   *[other] الطلب { $order }: يجب أن يراجع شخص دفعته
}
issue-payment-silent = لا يرد مزوّد الدفع بشأن الطلب { $order }
issue-refund-by-hand = يجب رد مبلغ الطلب { $order } يدويًا إلى { $payer }
issue-undelivered-without-refund = دُفع الطلب { $order } ولم يُسلَّم ولم يُسترد مبلغه

## Repairs
repair-retry = حاول الآن مرة أخرى
repair-new-code = ربط برمز جديد
repair-cloud = توصيل عبر Cloud API
repair-restart = إعادة التشغيل
repair-stop = إيقاف البوت
repair-connect-now = وصّل كل البوتات الآن
repair-dismiss = اطّلعت عليها، أغلقها

## Verbs of the audit trail
verb-tenant-pair = ربط
verb-issue-repair = إصلاح
