# Support: what customers, those who answer, and owners read.

setting-support-patience = دقائق حتى نخبر العملاء بالتأخير
setting-support-owners = إبلاغ المالكين بالتذاكر
verb-agent-added = إضافة من يرد
verb-agent-removed = إزالة من يرد

## The customer's menu.
support-home = 👋 مرحبًا بك في *{ $tenant }*!
    كيف نساعدك؟
support-home-ask = اطرح سؤالًا
support-home-popular = أسئلة شائعة
support-home-person = تحدث مع شخص
support-home-mine = تذاكري
support-home-hours = ساعات العمل
support-help = اكتب سؤالك كما يخطر لك، وسأبحث عن إجابة.
    للتحدث مع أحدنا أرسل *person*، ولرؤية ما سألته من قبل أرسل *tickets*.
support-hours-open = 🟢 نحن متاحون الآن.
    { $open_hours }
support-hours-closed = 🔴 نحن مغلقون الآن.
    { $open_hours }
support-ask = ماذا تود أن تعرف؟
support-hits = هل تقصد واحدًا من هذه؟
support-none-of-these = لا، أريد التحدث مع شخص
support-nothing = 🤔 ليس لدي جواب عن هذا.
support-ask-again = اسأل بكلمات أخرى
support-popular = *أسئلة شائعة*
support-faq = *{ $faq_question }*
    { $faq_answer }
    
    هل أفادك هذا؟
support-helped-yes = نعم، شكرًا
support-helped = 👍 يسعدنا ذلك!
support-topic = ما الموضوع؟
    اكتبه في جملة أو جملتين من فضلك.
support-begun = 🙋 التذكرة *#{ $number }*: أخبرنا فريقنا.
    كل ما تكتبه هنا الآن يصل إليهم. للخروج أرسل *00*.
support-later = 📝 سجّلنا سؤالك برقم *#{ $ticket }*.
    سنرد عليك هنا.
support-closed = 🌙 نحن مغلقون الآن، لكننا سجّلنا سؤالك برقم *#{ $ticket }*.
    سنرد عليك هنا.
    ساعات العمل:
    { $open_hours }
support-said = 👤 *{ $agent }*: { $words }
support-said-later = 👤 *{ $agent }* (#{ $number }): { $words }
    
    ↩️ للرد اقتبس هذه الرسالة أو ابدأ بـ *#{ $number }*.
support-added = 📝 أُضيف إلى *#{ $number }*.
support-patience = ⏳ الأمر يتأخر قليلًا هذه المرة. لم ننسَك: سيرد عليك أحدنا هنا.
support-silence = 💤 لم يكتب أحد هنا منذ يوم، فأغلقت *#{ $number }*.
    لفتحها من جديد ابدأ بـ *#{ $number }*.

## Ratings.
support-solved = ✅ تم حل تذكرتك *#{ $ticket }*. شكرًا على صبرك!
support-rate = ✅ تم حل تذكرتك *#{ $ticket }*.
    كيف كانت الخدمة؟
support-rate-1 = ⭐ سيئة
support-rate-2 = ⭐⭐ ليست جيدة
support-rate-3 = ⭐⭐⭐ مقبولة
support-rate-4 = ⭐⭐⭐⭐ جيدة
support-rate-5 = ⭐⭐⭐⭐⭐ جيدة جدًا
support-rate-words = هل تود أن تخبرنا بالمزيد؟
    وإلا فأرسل *تخطي*.
support-thanks = 🙏 شكرًا لك!
support-stars = { $stars ->
    [1] ⭐
    [2] ⭐⭐
    [3] ⭐⭐⭐
    [4] ⭐⭐⭐⭐
   *[other] ⭐⭐⭐⭐⭐
}

## A customer's own tickets.
support-mine = *تذاكرك*
support-mine-none = ليس لديك تذاكر.
support-own-item = #{ $number } { $status ->
    [waiting] 💬
    [solved] ✅
    [closed] ✅
   *[other] 🕓
} { $topic }
support-own-ticket = *#{ $number }* · { $ticket_status }
    
    { $lines }
support-add = إضافة شيء
support-do-rate = قيّم الخدمة
support-close = تم الحل
support-add-words = ماذا أضيف؟
support-added-menu = 📝 أُضيف إلى *#{ $number }*. سنرد عليك هنا.
support-close-done = ✅ أُغلقت *#{ $number }*. شكرًا لك!
support-status-open = 🕓 في انتظار أحدنا
support-status-taken = 🕓 يعمل عليها أحدنا
support-status-waiting = 💬 تم الرد
support-status-solved = ✅ تم حلها
support-status-closed = ✅ مغلقة

## What those who answer are told.
support-opened = 🎫 *#{ $number }* · *{ $who }*:
    { $topic }
    
    ↩️ للرد أرسل *#{ $number } your words*، أو اقتبس هذه الرسالة.
    {"*"}take { $number }* · *done { $number }* · *tickets*
support-opened-later = 🎫 *#{ $number }* · *{ $who }* (رسالة خارج أوقات العمل):
    { $topic }
    
    ↩️ للرد أرسل *#{ $number } your words*، أو اقتبس هذه الرسالة.
    {"*"}take { $number }* · *done { $number }* · *tickets*
support-line = 🎫 *#{ $number } { $who }*: { $words }
support-left = 🚪 *#{ $number } { $who }*: غادر المحادثة. التذكرة ما زالت مفتوحة.
support-remind = ⏰ *#{ $number } { $who }* في الانتظار منذ { $minutes ->
    [zero] لحظات
    [one] دقيقة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}.
support-taken-by = 👌 *#{ $number } { $who }* مع *{ $agent }* الآن.
support-given-back = 🎫 أعاد *{ $agent }* التذكرة *#{ $number } { $who }*. من يأخذها؟
    {"*"}take { $number }*
support-passed = 🎫 حوّل *{ $agent }* إليك *#{ $number }* · *{ $who }*:
    { $topic }
    
    ↩️ للرد أرسل *#{ $number } your words*، أو اقتبس هذه الرسالة.
support-silence-business = 💤 *#{ $number } { $who }*: أُغلقت بعد يوم من الصمت.
support-rated = { $stars ->
    [1] ⭐
    [2] ⭐⭐
    [3] ⭐⭐⭐
    [4] ⭐⭐⭐⭐
   *[other] ⭐⭐⭐⭐⭐
} *#{ $number } { $who }*{ $has_words ->
    [yes] : { $words }
   *[other] {""}
}
support-sent = ✅ *#{ $number } { $who }*
support-sent-beside = ✅ *#{ $number } { $who }* (هذه التذكرة مع *{ $other }* أيضًا)
support-taken = 👌 *#{ $number } { $who }* معك الآن. كل ما تكتبه يصل إلى هناك.
    {"*"}leave* · *done* · *pass NAME* · *! a note*
    
    { $lines }
support-left-ticket = 🚪 خرجت من *#{ $number }*. ما زالت معك.
support-out = 🚪 لم تعد داخل *#{ $number } { $who }*.
support-done = ✅ تم حل *#{ $number } { $who }*.
support-done-before = ✅ تم حل *#{ $number } { $who }* من قبل.
support-noted = 📌 سُجّلت ملاحظة على *#{ $number }*. لن يراها { $who }.
support-no-agent = 🤔 لا أعرف هنا أحدًا باسم «{ $name }». بقيت *#{ $number } { $who }* في مكانها.
support-passed-on = 👌 *#{ $number } { $who }* أصبحت مع *{ $agent }*.
support-story = *#{ $number }* · *{ $who }*
    
    { $lines }
support-no-such = 🤔 لا توجد تذكرة *#{ $number }*.
support-for-whom = ✋ لم تُرسل بعد: لمن هذه؟
    
    { $lines }
    0 لا أحد
support-choice = { $n } *#{ $number }* { $who }
support-not-sent = 🗑 لم يُرسل ما كان ينتظر الإرسال.
support-you-answer = 👋 من الآن سترد على عملاء *{ $tenant }*.
    ستصلك أسئلتهم هنا. لرؤية المفتوح منها أرسل *tickets*.
support-story-line = { $at } *{ $by }*: { $words }
support-story-said = *{ $by }*: { $words }
support-story-note = 📌 *{ $by }*: { $words }
support-story-part = { $what } { $words }
support-nothing-said = لم يُكتب شيء بعد.
support-lost-file = { $words } (ملف تعذّر تمريره)
support-kind-text = (بلا كلمات)
support-kind-image = 🖼 صورة
support-kind-video = 🎬 فيديو
support-kind-audio = 🎤 رسالة صوتية
support-kind-document = 📎 ملف
support-kind-location = 📍 موقع
support-kind-contact = 👤 جهة اتصال
support-kind-sticker = 🙂 ملصق
support-kind-reaction = 🙂 تفاعل
support-kind-poll = 📊 استطلاع
support-kind-order = 🛒 طلب
support-kind-note = (بلا كلمات)
support-kind-template = (بلا كلمات)
support-kind-unknown = (شيء لا أستطيع قراءته)

## Their menu.
support-nobody-here = ليس لديك بوت هنا بعد.
support-agent-help = كل شيء بالأرقام: *0* للرجوع، و *00* للرئيسية.
    للرد على التذكرة 12 أرسل *#12 words*، وللدخول إليها *take 12*، ولإنهائها *done 12*.
    لملاحظة لا يراها العميل *#12 ! words*، ولرؤية ما قيل *#12 ?*.
    لرؤية البوت كما يراه العملاء أرسل *customer*.
support-list = { $count ->
    [0] 🎉 لا توجد تذاكر مفتوحة.
    [one] *تذكرة واحدة مفتوحة*
    [two] *تذكرتان مفتوحتان*
    [few] *{ $count } تذاكر مفتوحة*
    [many] *{ $count } تذكرة مفتوحة*
   *[other] *{ $count } تذكرة مفتوحة*
}
support-list-none = لا توجد.
support-list-of-over = *التذاكر المنتهية*
support-list-over = التذاكر المنتهية
support-list-faq = الأسئلة والأجوبة
support-list-people = من يرد
support-list-ratings = التقييمات
support-list-hours = ساعات العمل
support-list-owners = إبلاغ المالكين بالتذاكر
support-list-patience = رسالة التأخير
support-item = #{ $number } { $who } · { $status ->
    [open] 🕓
    [waiting] 💬
    [solved] ✅
    [closed] ✅
   *[other] ✍️
} { $topic } · { $age }{ $has_agent ->
    [yes] {" "}· { $agent }
   *[other] {""}
}
support-gone = هذه التذكرة غير موجودة.
support-card = *#{ $number }* · *{ $who }* · { $phone }
    { $ticket_status }{ $has_holder ->
        [yes] {" "}· { $holder }
       *[other] {""}
    }
    
    { $lines }
support-do-take = أخذها
support-do-answer = رد
support-do-done = تم الحل
support-do-pass = تحويلها
support-do-give-back = إعادتها
support-do-note = إضافة ملاحظة
support-inside = 👌 أنت داخل *#{ $number } { $who }*: كل ما تكتبه الآن يصل إلى هناك.
    {"*"}leave* · *done* · *pass NAME* · *! a note*
support-taken-away = 👌 *#{ $number } { $who }* معك الآن.
support-answer = ماذا نكتب إلى { $who }؟
support-answered = ✅ أُرسل إلى { $who }.
support-note = ما الملاحظة؟ لن يراها العميل.
support-noted-menu = 📌 سُجّلت.
support-gave-back = 👌 عادت متاحة للجميع.
support-pass-whom = إلى من؟
support-pass-nobody = لا يوجد شخص آخر يرد.
support-passed-menu = 👌 أصبحت مع *{ $agent_name }*.

## Owners.
owner-home-tickets = التذاكر
support-people = *من يرد على العملاء*
    { $owners }
    اختر شخصًا لإزالته.
support-owner = 👑 { $who }
support-person = { $name } · { $phone }
support-person-add = إضافة شخص
support-person-sure = هل نزيله ممن يردون؟
    ستعود تذاكره متاحة للجميع.
support-person-removed = ✅ لن يرد *{ $who }* بعد الآن.
support-person-phone = من أي رقم يكتب؟
support-person-name = ما اسمه؟ سيقرأ العملاء هذا الاسم.
support-person-added = ✅ من الآن يرد *{ $agent_name }* ({ $phone })، وقد أبلغناه.
support-ratings = *{ $average } من 5*، قيّم { $count ->
    [zero] 0 عملاء
    [one] عميل واحد
    [two] عميلان
    [few] { $count } عملاء
    [many] { $count } عميلًا
   *[other] { $count } عميل
}
    { $lines }
support-rating = { $who }: { $average } ({ $count })
support-rated-nobody = لا أحد
support-ratings-none = لم يقيّم أحد بعد.
support-faq-list = { $count ->
    [0] لا توجد أسئلة وأجوبة بعد.
    [one] *سؤال واحد مع جوابه*
    [two] *سؤالان مع جوابيهما*
    [few] *{ $count } أسئلة مع أجوبتها*
    [many] *{ $count } سؤالًا مع أجوبتها*
   *[other] *{ $count } سؤال مع أجوبتها*
}
support-faq-item = { $question } · { $uses }×
support-faq-add = إضافة سؤال
support-faq-ask-question = ماذا يسأل العملاء؟
support-faq-ask-answer = وما الجواب؟
support-faq-ask-words = هل من كلمات أخرى قد يسألون بها؟
    مثلًا *سعر تكلفة رسوم*. إن لم يوجد فأرسل *تخطي*.
support-faq-added = ✅ من الآن يجد العملاء «{ $faq_question }».
support-faq-another = إضافة سؤال آخر
support-faq-to-list = كل الأسئلة
support-faq-full = لديك { $most } بالفعل ولا مكان للمزيد. أزل واحدًا أولًا.
support-faq-card = *{ $faq_question }*
    { $faq_answer }
    
    كلمات أخرى: { $faq_words }
    اللغة: { $faq_language }
    { $uses ->
    [zero] لم يُعرض بعد
    [one] عُرض مرة واحدة
    [two] عُرض مرتين
    [few] عُرض { $uses } مرات
    [many] عُرض { $uses } مرة
   *[other] عُرض { $uses } مرة
}
support-faq-change-question = تغيير السؤال
support-faq-change-answer = تغيير الجواب
support-faq-change-words = تغيير الكلمات الأخرى
support-faq-change-language = اللغة
support-faq-language = بأي لغة هذا؟
    أرسل لغة مثل *العربية*، أو *any* إن كان للجميع.
support-faq-any-language = أي لغة
support-faq-remove = إزالة
support-faq-new = ما النص الجديد؟
support-faq-changed = ✅ تم التغيير.
support-faq-remove-sure = 🗑 هل نزيل «{ $faq_question }» نهائيًا؟
support-faq-removed = ✅ تمت الإزالة.
