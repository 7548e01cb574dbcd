# What a stranger reads on the master bot.
register-welcome = 👋 مرحبًا بك في *{ $platform }*!
    نشغّل بوتات WhatsApp للأنشطة الصغيرة.
    كيف نخدمك؟
register-welcome-back = 👋 سعداء برؤيتك من جديد.
    كيف نخدمك؟
register-begin = أريد بوتًا
register-another = نشاط آخر
register-status = طلبي
register-language = اللغة / Language
register-help-me = كيف يعمل هذا؟
register-help = تخبرنا عن نشاطك: الاسم والرقم والغرض من البوت.
    نراجعه ثم نكتب لك هنا.
    للرجوع *0*، وللبدء من جديد *00*
register-status-shown = { $lines }
register-status-line-new = 🕓 طلب *{ $name }* قيد المراجعة. سنكتب لك هنا.
register-status-line-rejected = ✖️ عذرًا، لا يمكننا قبول *{ $name }*.
    السبب: { $reason }
register-status-line-approved = ✅ تم اعتماد *{ $name }* حتى { $expires_at }.
register-status-line-expired = ⌛ انتهت مدة *{ $name }* في { $expires_at }.
register-status-line-banned = ⛔ تم حظر *{ $name }*. السبب: { $reason }
register-status-none = لم تطلب بوتًا بعد.
register-closed = لا نقبل أنشطة جديدة في الوقت الحالي.
    حاول في يوم آخر من فضلك.
register-code = أرسل رمز الدخول الذي حصلت عليه من فضلك.
register-code-wrong = هذا ليس الرمز الصحيح. { $left ->
    [zero] لم تبق أي محاولة.
    [one] بقيت محاولة واحدة.
    [two] بقيت محاولتان.
    [few] بقيت { $left } محاولات.
    [many] بقيت { $left } محاولة.
   *[other] بقيت { $left } محاولة.
}
register-code-locked = رموز خاطئة كثيرة. حاول لاحقًا من فضلك.
register-name = ما اسم نشاطك؟
register-name-bad = يجب أن يكون الاسم من 2 إلى 60 حرفًا.
register-phone = ما رقم WhatsApp الذي سيستخدمه البوت؟
    مثلًا 0711222333.
register-phone-bad = لا أستطيع استخدام «{ $phone }» كرقم هاتف محمول.
    جرّب مثل 0711222333.
register-taken = هذا الرقم مسجّل من قبل.
    اختر رقمًا آخر من فضلك.
register-kind = ماذا سيفعل البوت؟
register-kind-airtime = بيع الرصيد
register-kind-booking = استقبال الحجوزات
register-kind-shop = إدارة متجر صغير
register-kind-support = الرد على الأسئلة
register-kind-blank = شيء آخر
register-bot-language = بأي لغة سيتحدث البوت؟
register-plan = أي باقة تفضّل؟
register-plan-trial = تجربة مجانية أولًا
register-plan-monthly = شهرية
register-plan-yearly = سنوية
register-summary = هل هذا صحيح؟
    الاسم: *{ $name }*
    الرقم: { $phone }
    البوت: { $kind_text }
    اللغة: { $language_text }
    الباقة: { $plan_text }
register-yes = نعم، أرسله
register-no = لا، ابدأ من جديد
register-sent = ✅ شكرًا لك! طلب *{ $name }* في انتظار الاعتماد.
    سنكتب لك هنا.
register-language-ask = أي لغة تفضّل؟ / Which language?
register-language-set = ✅ من الآن سأتحدث معك بالعربية.
register-enough = لديك عدة طلبات في الانتظار.
    سنراجعها أولًا.
