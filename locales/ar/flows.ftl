# Menus that owners write themselves.

owner-home-flows = قوائم البوت
owner-flows-broken =
    ⚠️ لم تعد قراءة قوائمك (النسخة { $number }) ممكنة، فيرى عملاؤك القائمة التي بدأنا بها معك.
    { $reason }
    لعرضها أرسل *flows*.
issue-flows-broken = القوائم التي كتبها (النسخة { $number }) لم تعد قراءتها ممكنة: { $reason }
verb-flows-publish = نشر القوائم
verb-flows-roll-back = العودة إلى قوائم سابقة

## All flows.
flow-list =
    📚 *قوائم { $name }*
    { $state }
    { $draft }
    اختر واحدة لعرضها.
flow-state-version = المستخدم الآن: النسخة { $number }، منذ { $at }.
flow-state-template = المستخدم الآن: القائمة التي بدأنا بها معك.
flow-state-draft = ✏️ تغييراتك تنتظر حتى تنشرها.
flow-state-same = ✅ لا شيء ينتظر النشر.
flow-line = { $flow } · { $steps ->
    [zero] لا خطوات
    [one] خطوة واحدة
    [two] خطوتان
    [few] { $steps } خطوات
    [many] { $steps } خطوة
   *[other] { $steps } خطوة
}
flow-main = 🏠 القائمة الرئيسية
flow-do-changes = نشر تغييراتي
flow-do-new = ➕ مسار جديد
flow-do-prices = الأسعار
flow-do-file = إرسال مسار كملف
flow-do-export-all = تنزيلها كلها كملفات
flow-do-versions = النسخ السابقة
flow-do-flows = كل قوائمي
flow-lost = 🤷 هذا لم يعد موجودًا.
flow-changed = ✋ غيّر شخص آخر هذه القوائم أثناء ذلك. لم يُحفظ شيء من عملك؛ وهذه حالتها الآن.

## One flow.
flow-one =
    📄 *{ $flow_title }*
    الكلمات التي تبدؤه: { $words }
    { $draft }
    اختر خطوة لتغييرها.
flow-do-whole = قراءته كله
flow-do-read-on = متابعة القراءة
flow-do-words = الكلمات التي تبدؤه
flow-do-in-menu = وضعه في القائمة الرئيسية
flow-do-more = المزيد…
flow-more = ماذا نفعل بـ *{ $flow_title }*؟
flow-do-export = تنزيله كملف
flow-do-tongue = العمل بلغة أخرى
flow-do-rename = تغيير اسمه
flow-do-remove = إزالته
flow-ask-words =
    🔤 بأي كلمات يبدأ؟ ضع بينها فواصل، مثل: قص شعر، حلاقة
    بلا كلمات؟ أرسل *تخطي*، فيصل إليه العملاء من القوائم الأخرى فقط.
flow-ask-in-menu = 📋 ماذا نسميه في القائمة الرئيسية؟ بضع كلمات، مثل: احجز قص شعر
flow-ask-title = 📄 ماذا نسميه؟ لا يرى هذا الاسم غيرك.
flow-ask-tongue = 🌍 بأي لغة تكتب؟
flow-remove-sure = 🗑️ هل نزيل *{ $flow_title }*؟ تزول معه الخيارات التي تؤدي إليه. ويظهر ذلك للعملاء عندما تنشر.
flow-removed = 🗑️ أُزيل من مسودتك.
flow-do-flow = العودة إلى المسار
flow-whole =
    📄 *{ $flow_title }*

    { $lines }
flow-whole-step = { $number } { $step }
flow-whole-way = {"  "}← { $way }
flow-step = { $kind } { $words }
flow-step-missing = ⚠️ { $step } (لا توجد خطوة كهذه)
flow-target = { $number } ({ $step })
flow-target-elsewhere = { $flow } { $number } ({ $step })
flow-there = { $step }
flow-there-now = ✅ { $step }
flow-elsewhere = { $flow }: { $step }
flow-elsewhere-now = ✅ { $flow }: { $step }
flow-way = { $way } ← { $target }
flow-gist-pay = { $item }، { $price }
flow-gist-end = النهاية
flow-kind-menu = 📋
flow-kind-ask = ❓
flow-kind-ai = 🤖
flow-kind-message = 💬
flow-kind-run = ⚙️
flow-kind-call = 🌐
flow-kind-pay = 💰
flow-kind-handoff = 🙋
flow-kind-condition = 🔀
flow-kind-delay = ⏳
flow-kind-jump = ↪️
flow-kind-start = ▶️
flow-kind-end = 🏁
flow-kind-other = ▫️
flow-outcome-paid = تم الدفع
flow-outcome-review = مبلغ غير مطابق
flow-outcome-expired = لم يُدفع في الوقت
flow-outcome-already = طُلب قبل لحظات
flow-outcome-failed = فشل
flow-outcome-cancelled = أُلغي
flow-outcome-refused = لا يمكن بيعه
flow-outcome-ok = تم الرد
flow-outcome-timeout = لا رد في الوقت
flow-outcome-too-big = رد طويل جدًا
flow-outcome-bad-answer = رد لا نستطيع قراءته
flow-outcome-limited = طلبات كثيرة
flow-outcome-ended = أنهاها الشخص
flow-outcome-nobody = لا أحد هنا
flow-outcome-closed = مغلق الآن
flow-outcomes = { $first }، { $second }{ $more ->
    [0] {""}
   *[other] {" "}و{ $more } غيرها
}
flow-way-then = بعد ذلك
flow-way-else = غير ذلك
flow-way-give-up = بعد إجابات خاطئة كثيرة
flow-way-refresh = القائمة من جديد
flow-way-abandon = لا أحد يرد

## One step.
flow-step-page =
    {"*"}{ $flow_title }*، الخطوة { $number }
    { $head }
    { $spoken ->
        [none] اختر ما تريد تغييره.
       *[other] اللغات: { $spoken }. لغة عملك الآن: { $tongue_name }.
    }
flow-part-text = النص: { $words }
flow-part-empty = إن كانت القائمة فارغة: { $words }
flow-part-error = بعد إجابة خاطئة: { $words }
flow-part-item = ما يُباع: { $item }
flow-part-price = السعر: { $price }
flow-part-wait = الانتظار: { $wait }
flow-part-option = خيار: { $words } ← { $target }
flow-part-then = ثم ← { $target }
flow-part-untold = (ليس بعد) { $words }
flow-saved = ✅ حُفظ في مسودتك.
flow-text-kept =
    ✅ حُفظ في مسودتك.
    البعض يقرؤه بلغة أخرى وتبقى له الكلمات القديمة: { $others }.
flow-do-keep = إبقاء تلك الكلمات
flow-do-only = كلمات جديدة للجميع
flow-do-add-option = ➕ إضافة خيار
flow-do-add-step = ➕ إضافة خطوة بعدها
flow-do-remove-step = إزالة هذه الخطوة
flow-remove-step-sure = 🗑️ هل نزيل هذه الخطوة؟ ما كان يؤدي إليها ينتقل إلى التالية.
flow-refused = ✋ { $hint }

flow-ask-text =
    ✍️ النص الآن ({ $tongue_name }):
    { $now }

    أرسل الكلمات الجديدة. لغات كتابته: { $spoken }.
flow-option-page =
    {"*"}{ $label }*
    يؤدي إلى { $target }
flow-do-option-text = تغيير كلماته
flow-do-option-way = تغيير وجهته
flow-do-option-add = ➕ إضافة خطوة بعده
flow-do-option-up = رفعه مكانًا واحدًا
flow-do-option-drop = إزالته
flow-ask-way = إلى أين يؤدي؟
flow-ask-option = ➕ أي خيار؟ بضع كلمات. يؤدي إلى حيث يؤدي الخيار الأخير، ويمكنك تغيير ذلك لاحقًا.
flow-ask-price =
    💰 السعر الآن { $now }.
    أرسل السعر الجديد، مثل 500.
flow-price-saved = { $also ->
    [0] ✅ السعر في مسودتك.
    [one] ✅ السعر في مسودتك، وفي النص الذي يذكره.
    [two] ✅ السعر في مسودتك، وفي نصين يذكرانه.
    [few] ✅ السعر في مسودتك، وفي { $also } نصوص تذكره.
    [many] ✅ السعر في مسودتك، وفي { $also } نصًا تذكره.
   *[other] ✅ السعر في مسودتك، وفي { $also } نص تذكره.
}{ $left ->
    [0] {""}
   *[other] {" "}✋ ما زال السعر القديم في نصوص أخرى ({ $left })، وربما يخص شيئًا آخر: راجعها من فضلك.
}
flow-prices =
    💰 *الأسعار*
    اختر سعرًا لتغييره.
flow-prices-none = 💰 لا شيء للبيع بعد. أضف دفعة إلى أحد المسارات أولًا.
flow-price-line = { $item } · { $price }
flow-ask-item =
    🏷️ ما يُباع الآن: { $now }
    أرسل ما تبيعه في بضع كلمات.
flow-ask-wait =
    ⏳ الانتظار الآن: { $now }
    أرسل المدة، مثل 10 دقائق أو 2 ساعة أو 1 يوم.

flow-next =
    ✅ { $head }
    ماذا بعد ذلك؟
flow-add = ماذا نضع هنا؟
flow-do-message = 💬 أقول شيئًا
flow-do-menu = 📋 أدعهم يختارون
flow-do-ask = ❓ أطرح سؤالًا
flow-do-pay = 💰 يدفعون
flow-do-delay = ⏳ يمر وقت
flow-do-person = 🙋 يتولى شخص الأمر
flow-do-jump = ↪️ متابعة في مكان آخر
flow-do-end = 🏁 ينتهي
flow-do-all = ✅ هذا كل شيء
flow-ask-first = 💬 ماذا يقول أولًا؟ أرسل الكلمات التي يقرؤها عميلك.
flow-ask-message = 💬 أرسل الكلمات التي يقرؤها عميلك.
flow-ask-menu = 📋 أرسل السؤال الذي يسبق الخيارات، مثل: أي قصة تريد؟
flow-ask-options =
    📋 أرسل الخيارات في رسالة واحدة، كل خيار في سطر أو بينها /:
    قصة قصيرة / قصة طويلة
flow-ask-question = ❓ أرسل السؤال، مثل: ما اسمك؟
flow-ask-input = ما نوع الإجابة؟
flow-input-text = كلمات
flow-input-number = رقم
flow-input-phone = رقم هاتف
flow-input-date = يوم
flow-input-time = ساعة
flow-input-money = مبلغ من المال
flow-input-media = صورة أو ملف
flow-ask-into =
    🏷️ سمِّ هذه الإجابة، مثل: name
    ثم اكتب {"{{name}}"} في النصوص التالية فتظهر مكانها إجابتهم. أو أرسل *تخطي* فأختار الاسم.
flow-ask-sold = 💰 مقابل ماذا يدفعون؟ بضع كلمات، مثل: قص شعر
flow-ask-cost = 💰 كم سعره؟ مثلًا: 500
flow-ask-delay = ⏳ كم المدة؟ مثلًا 10 دقائق أو 2 ساعة أو 1 يوم.
flow-ask-person = 🙋 ماذا أسألهم أولًا؟ مثلًا: ما الموضوع؟
flow-ask-end = 🏁 ما الكلمات الأخيرة؟ إن لم توجد فأرسل *تخطي*.
flow-new-price =
    🧾 *{ $item }*: { $price }
    هل نطلب الدفع الآن؟
flow-new-yes = نعم، ادفع الآن
flow-new-no = لا
flow-new-sorry = 😕 عذرًا، لا يمكن دفع ثمن هذا الآن. راسلنا هنا من فضلك.
flow-new-wait = 🙏 شكرًا لك. سيرد عليك أحدنا هنا.
flow-new-nobody = 🌙 لا أحد هنا الآن. سنرد عليك في أقرب وقت.

flow-refused-gone = هذا لم يعد موجودًا.
flow-refused-empty = أرسل كلمة واحدة على الأقل من فضلك.
flow-refused-too-long-words = هذا طويل جدًا لرسالة واحدة. الحد الأقصى 1,000 حرف.
flow-refused-too-long-label = هذا طويل جدًا لسطر واحد. الحد الأقصى 60 حرفًا.
flow-refused-too-many-options = لا تتسع القائمة لأكثر من 20 خيارًا.
flow-refused-last-option = لا بد للقائمة من خيار واحد على الأقل.
flow-refused-too-many-flows = لديك أقصى عدد من المسارات (20).
flow-refused-too-many-steps = لديك أقصى عدد من الخطوات (200).
flow-refused-no-title = أرسل اسمًا من حرف إلى 40 حرفًا من فضلك.
flow-refused-taken = لديك مسار بهذا الاسم بالفعل.
flow-refused-word-taken = إحدى هذه الكلمات تبدأ مسارًا آخر بالفعل.
flow-refused-is-start = كل شيء يبدأ هنا، فلا يمكن إزالته.
flow-refused-last-step = لا بد للمسار من خطوة واحدة على الأقل.
flow-refused-no-main-menu = قائمتك الرئيسية ليس فيها خيارات لنضيفه إليها.
flow-refused-no-price = أرسل سعرًا أكبر من صفر من فضلك.
flow-refused-unwritable = لم أستطع كتابة هذا. قله بكلمات بسيطة من فضلك.
flow-refused-too-long = أصبح هذا المسار طويلًا جدًا. اجعله مسارين من فضلك.

## What customers read.
flow-changes =
    📝 *ما غيّرته*
    { $lines }
    { $verdict }
flow-verdict-mistakes = ⚠️ لا يمكن نشره بعد:
flow-verdict-doubts = 🤔 ربما تراجع هذا أولًا:
flow-verdict-fine = ✅ لا خطأ فيه.
flow-do-publish = نشر
flow-do-discard = إلغاء تغييراتي
flow-nothing-new = ✅ لا شيء لنشره: عملاؤك يقرؤون كل شيء.
flow-published =
    🚀 نُشرت النسخة { $number }. يقرؤها عملاؤك من الآن.
    ومن بدأ شيئًا يكمله كما كان.
flow-mistakes =
    ⚠️ لا يمكن نشر هذا بعد:
    { $mistakes }
flow-mistake = { $place }: { $message }
flow-mistake-step = { $flow }، الخطوة { $number } ({ $place }): { $message }
flow-discard-sure = 🗑️ هل نلغي كل ما غيّرته منذ آخر نشر؟
flow-discarded = 🗑️ أُلغيت تغييراتك. كل شيء كما يقرؤه عملاؤك.
flow-versions =
    🕘 *النسخ السابقة*
    اختر نسخة لاستخدامها من جديد.
flow-versions-none = 🕘 لم تنشر شيئًا بعد.
flow-version-line = النسخة { $number } · { $at } · { $by } · { $note }
flow-version-line-now = ✅ النسخة { $number } · { $at } · { $by } · { $note }
flow-version-template = القائمة التي بدأنا بها معك
flow-version-template-now = ✅ القائمة التي بدأنا بها معك
flow-back-sure =
    ↩️ هل يقرأ عملاؤك هذه النسخة من جديد؟
    ما تغيّره الآن يبقى في مسودتك.
flow-rolled-back = { $number ->
    [0] ↩️ يقرأ عملاؤك القائمة التي بدأنا بها معك.
   *[other] ↩️ يقرأ عملاؤك النسخة { $number } من جديد.
}
flow-already = ✅ هذه النسخة مستخدمة بالفعل.
flow-and-more = … و{ $count } غيرها

flow-change-none = لا شيء يلاحظه أحد.
flow-change-flow-new = ➕ جديد: *{ $flow }*
flow-change-flow-gone = ➖ أُزيل: *{ $flow }*
flow-change-words = 🔤 *{ $flow }* يبدأ بـ: { $words }
flow-change-step-new = ➕ { $flow }، الخطوة { $number }: { $step }
flow-change-step-gone = ➖ { $flow }: { $step }
flow-change-text = ✏️ { $flow }، الخطوة { $number }: «{ $was }» ← «{ $now }»
flow-change-price = 💰 { $flow }، الخطوة { $number }: { $was } ← { $now }
flow-change-options = 📋 { $flow }، الخطوة { $number }: عدد الخيارات { $was } ← { $now }
flow-change-ways = ↪️ { $flow }، الخطوة { $number } تؤدي إلى مكان آخر
flow-change-step = ✏️ { $flow }، الخطوة { $number }: { $step }

## Flows as files.
flow-file-sent = 📎 غيّره بأي محرر وأعد إرساله هنا.
flow-ask-file =
    📎 أرسل المسار كملف (YAML، بحد أقصى 256 KB).
    الملف الذي يحمل اسم مسار لديك يحل محله. وتبقى التعليقات فيه حتى تغيّره هنا.
flow-file-mistakes =
    ⚠️ لم يؤخذ شيء من هذا الملف. صحّحه وأرسله مرة أخرى من فضلك:
    { $mistakes }
flow-file-sure =
    📎 *هذا ما سيتغيّر*
    { $lines }
flow-do-install = وضعه في مسودتي
flow-do-install-publish = ونشره فورًا
flow-do-not = لا، اتركه
flow-file-too-large = هذا الملف كبير جدًا. الحد الأقصى 256 KB.
flow-file-no-text = هذا ليس ملفًا نصيًا. أرسل المسار بصيغة YAML من فضلك.
flow-file-no-media = لم يكن في الرسالة ملف.
flow-file-gone = هذا الملف لم يعد موجودًا. أرسله مرة أخرى من فضلك.

## What a flow sells.
ware-sale = 🏷️
sale-enter-pin =
    📲 أدخل رقم PIN الخاص بـ M-Pesa على هاتفك ({ $payer }) لدفع { $price }.
    طلب #{ $number }: { $about }.
sale-open-link =
    💳 لدفع { $price } افتح هذا الرابط:
    { $link }
    الرابط صالح حتى { $good_until }.
    طلب #{ $number }: { $about }.
sale-paid =
    ✅ تم الدفع: { $about }، { $price }.
    🧾 إيصالك: طلب #{ $number }{ $receipt ->
    [none] {""}
   *[other] ، { $receipt }
}.
    شكرًا لك!
owner-sold =
    💰 *بيع جديد*: { $item }، { $price }
    الدافع { $payer } (طلب #{ $number }{ $receipt ->
    [none] {""}
   *[other] ، { $receipt }
}).
