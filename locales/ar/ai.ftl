# Answers by a language model.

# To customers. The mark tells them that no person wrote it.
ai-said = 🤖 { $answer }
    
    00 القائمة
ai-said-first = 🤖 { $answer }
ai-person-phone = 🙋 يسعدنا أن يساعدك أحدنا: { $help_phone }
ai-person-none = 🙋 أخبرت الفريق هنا أنك تريد التحدث مع أحدهم.

# To the owner: the page.
words-greeting = مرحبا, مرحبًا, أهلا, أهلًا, اهلا, أهلا وسهلا, السلام عليكم, سلام عليكم, سلام, صباح الخير, مساء الخير, هلا, هاي

ai-line = 🤖 ردود الذكاء الاصطناعي
ai-home = 🤖 *ردود الذكاء الاصطناعي* · { $name }
    { $ai_state }
    المزوّد: { $ai_account }
    النموذج: { $ai_model_now }
    اليوم: الردود { $ai_asked_today } من { $ai_answers } · التوكن { $ai_tokens_today } من { $ai_tokens_most }
ai-state-off = ⚪ متوقفة. تظهر القائمة لعملائك.
ai-state-on = 🟢 تعمل: ترد على ما لا تفهمه القائمة.
ai-state-over = 💤 نائمة حتى منتصف الليل: بلغت حد اليوم.
ai-state-nobody = ⚠️ تعمل، لكن لم يُعدّ مزوّد: تظهر القائمة للعملاء.
ai-usual-model = المعتاد
ai-account = { $title } · { $standing ->
    [own] حسابك أنت
    [shared] حساب المنصة
   *[missing] المفتاح ناقص
}
ai-do-on = تشغيل
ai-do-off = إيقاف
ai-do-try = تجربة
ai-do-know = ما ينبغي أن يعرفه: { $ai_knows ->
    [0] لا شيء بعد
    [one] حرف واحد
    [two] حرفان
    [few] { $ai_knows } أحرف
    [many] { $ai_knows } حرفًا
   *[other] { $ai_knows } حرف
}
ai-do-provider = المزوّد
ai-do-key = مفتاحي الخاص
ai-do-model = النموذج
ai-do-limits = الحدود
ai-do-days = الأيام الأخيرة
ai-limits = *الحدود*
    عند بلوغ أول الحدين اليوميين تنام الردود حتى منتصف الليل.
ai-do-answers = الردود في اليوم: { $ai_answers }
ai-do-tokens = التوكن في اليوم: { $ai_tokens_most }
ai-do-history = رسائل سابقة يقرؤها: { $ai_history_now }
ai-do-heat = درجة الحرية، من 0 دقيق إلى 1 حر: { $ai_heat }

ai-on = 🟢 *ردود الذكاء الاصطناعي* تعمل الآن.
    ترد على ما لا تفهمه قائمتك. تتكلم فقط: لا طلبات ولا مال ولا تغييرات.
    للتراجع أرسل *undo*
ai-off = ⚪ *ردود الذكاء الاصطناعي* متوقفة الآن. تظهر القائمة لعملائك.
    للتراجع أرسل *undo*
ai-not-ready = لا يوجد من نسأله بعد. اختر مزوّدًا وأدخل مفتاحك من فضلك.
ai-no-provider = اختر مزوّدًا أولًا من فضلك.

# Trying it.
ai-try-ask = 💬 ماذا قد يسأل عميل؟ أرسله بكلماته.
    يُحسب كأي رد آخر.
ai-tried = 🤖 { $answer }
    
    ⏱️ { $seconds } ث · التوكن: الداخل { $tokens_in }، الخارج { $tokens_out }
ai-handed-over = { $told }
    
    ⏱️ { $seconds } ث · التوكن: الداخل { $tokens_in }، الخارج { $tokens_out }
ai-hands-over = { $whereto ->
    [menu] 📋 هنا يعرض القائمة.
    [person] 🙋 هنا يحوّل إلى شخص.
   *[refused] 🛡️ حُجب رده: { $why ->
        [link] ذكر رابطًا لم تذكره أنت.
        [phone] ذكر رقمًا لم تذكره أنت.
        [payment] ذكر أين يُدفع المال، وأنت لم تقل ذلك.
        [leak] كشف قواعده الخاصة.
        [filtered] حجبه المزوّد.
       *[other] لا يقول شيئًا.
    } تظهر القائمة للعميل.
}
ai-trouble = 😕 لا رد: { $why }
    تظهر القائمة للعميل.
ai-trouble-not-set-up = لم يُعدّ مزوّد.
ai-trouble-budget = بلغت حد اليوم.
ai-trouble-ceiling = بلغت المنصة حدها لليوم.
ai-trouble-resting = فشل المزوّد عدة مرات. سنسأله من جديد بعد لحظات.
ai-trouble-rate-limited = لدى المزوّد أسئلة كثيرة الآن.
ai-trouble-overloaded = لدى المزوّد مشكلة.
ai-trouble-unreachable = تعذّر الوصول إلى المزوّد.
ai-trouble-timeout = استغرق وقتًا طويلًا.
ai-trouble-cut-off = انقطع الرد.
ai-trouble-nonsense = ما وصل ليس ردًا.
ai-trouble-unauthorized = يرفض المزوّد المفتاح.
ai-trouble-no-credit = نفد رصيد الحساب لدى المزوّد.
ai-trouble-unknown-model = لا يعرف المزوّد نموذجًا كهذا.
ai-trouble-too-long = النص طويل جدًا على هذا النموذج.
ai-trouble-rejected = يرفض المزوّد السؤال.

# What was spent.
ai-days = *الأيام الأخيرة*
    { $lines }
ai-day = { $day }: { $replies ->
    [zero] لا ردود
    [one] رد واحد
    [two] ردّان
    [few] { $replies } ردود
    [many] { $replies } ردًا
   *[other] { $replies } رد
} · فشل { $failures } · التوكن: الداخل { $tokens_in }، الخارج { $tokens_out }
ai-days-none = لا شيء بعد.

# Told once a day.
ai-notice-budget = 💤 *{ $tenant }*: ردود الذكاء الاصطناعي نائمة حتى منتصف الليل.
    حد اليوم: الردود { $answers } أو التوكن { $tokens }. تظهر القائمة للعملاء.
    لتغيير الحدود أرسل *ai*
ai-notice-trouble = ⚠️ *{ $tenant }*: ردود الذكاء الاصطناعي لا تعمل ({ $provider }).
    { $reason ->
    [unauthorized] يرفض المزوّد المفتاح.
    [no-credit] نفد رصيد الحساب لدى المزوّد.
    [unknown-model] لا يعرف المزوّد نموذجًا كهذا.
   *[rejected] يرفض المزوّد الأسئلة.
}
    تظهر القائمة للعملاء. لرؤية الإعدادات أرسل *ai*
ai-notice-trouble-shared = ⚠️ ردود الذكاء الاصطناعي عبر حساب المنصة لا تعمل ({ $provider }).
    { $reason ->
    [unauthorized] يرفض المزوّد المفتاح.
    [no-credit] نفد رصيد الحساب لدى المزوّد.
    [unknown-model] لا يعرف المزوّد نموذجًا كهذا.
   *[rejected] يرفض المزوّد الأسئلة.
}
    لرؤية الحساب أرسل *set platform ai_provider*
ai-notice-person = 🙋 *{ $tenant }*: يريد { $who } التحدث مع شخص.
    «{ $words }»
    راسله من فضلك. وإن حددت رقمًا للمساعدة (*set help_phone*) فسيظهر للعملاء بدلًا من ذلك.
ai-notice-ceiling = 💤 بلغت المنصة حد ردود الذكاء الاصطناعي لهذا اليوم.
    البوتات التي تستخدم حسابها تعرض قوائمها حتى منتصف الليل.

# Settings.
setting-ai = ردود الذكاء الاصطناعي
setting-ai-provider = الذكاء الاصطناعي عبر
setting-ai-model = نموذج الذكاء الاصطناعي
setting-ai-prompt = ما ينبغي أن يعرفه الذكاء الاصطناعي
setting-ai-temperature = درجة حرية الذكاء الاصطناعي
setting-ai-history = رسائل سابقة يقرؤها الذكاء الاصطناعي
setting-ai-budget = ردود الذكاء الاصطناعي في اليوم
setting-ai-tokens = توكن الذكاء الاصطناعي في اليوم
setting-hint-fraction = أرسل رقمًا من 0 إلى 1 من فضلك، مثل *0.3*.

ai-platform = 🤖 *ردود الذكاء الاصطناعي* · حساب المنصة
    المزوّد: { $ai_account }
    النموذج: { $ai_model_now }
    اليوم: الردود { $ai_asked_today } من { $ai_answers } · التوكن { $ai_tokens_today } من { $ai_tokens_most }
    البوتات التي شغّلتها: { $ai_bots }
ai-no-limit = بلا حد

outcome-said = يرد
outcome-menu = يعرض القائمة
outcome-person = ينادي شخصًا
