# Trying a flow, drawing it, and helping a customer who is stuck in it.

## Words in a picture of a flow.
picture-page = صفحة { $page }
picture-page-of = صفحة { $page } من { $pages }
picture-each-line = أيًّا كان الاختيار
picture-answered = تمت الإجابة
picture-found = كل شيء معروف
picture-give-up = إجابات خاطئة كثيرة
picture-abandon = لا إجابة
picture-else = غير ذلك
picture-then = بعد ذلك
picture-any-words = أي كلمات أخرى
picture-caption = 🗺 *{ $flow }*
picture-caption-page = 🗺 *{ $flow }* · { $page } من { $pages }
picture-sent = هكذا يسير الآن. ماذا بعد؟
picture-as-text = 🗺 لا أستطيع الرسم بهذه اللغة هنا، فهذا هو كنص. افتحه بأي برنامج يعرض Mermaid.
picture-none = 🤔 لا يوجد مسار بهذا الاسم.
picture-do-simulate = تجربته
flow-do-picture = عرضه كصورة
flow-do-simulate = تجربته
stuck-do-help = ساعد عميلًا عالقًا
picture-do-published = ما يقرؤه العملاء الآن
picture-draft = مسودة
picture-do-again = رسمه من جديد

## How things end.
outcome-ok = نجح
outcome-failed = فشل
outcome-timeout = لا رد في الوقت
outcome-paid = تم الدفع
outcome-cancelled = أُلغي
outcome-expired = لم يُدفع في الوقت
outcome-refused = مرفوض
outcome-ended = أنهاها الشخص
outcome-nobody = لا أحد هنا
outcome-closed = مغلق الآن
outcome-understood = مفهوم
outcome-unclear = غير مفهوم
outcome-down = الذكاء الاصطناعي غير متاح
outcome-passed = دع الوقت يمر
outcome-not-found = غير موجود
outcome-none = لا شيء هنا

## Trying a flow: nothing is really sent or done.
simulate-begin =
    🎭 أنت الآن عميل نفسك، ولن يُرسل شيء أو يُنفَّذ حقًا.
    اكتب ما قد يكتبه عميل. للإنهاء أرسل *stop*.
simulate-turn = { $heard }
simulate-action = ⚙️ هنا كنت سأنفّذ: { $what }.
simulate-call = 🌐 هنا كنت سأسأل { $what }.
simulate-ai = ✨ هنا كان الذكاء الاصطناعي سيقرأ: { $what }
simulate-handoff = 🙋 هنا كنت سأنادي شخصًا. { $what }
simulate-relay = 🙋 كان هذا سيصل إلى الشخص: { $what }
simulate-leave = 🙋 كان الشخص سيعلم أن العميل غادر.
simulate-pay = 💳 هنا كنت سأطلب المال. { $what }
simulate-wait = ⏳ هنا كنت سأنتظر حتى { $until }.
simulate-ends = *كيف ينتهي هذا؟*
simulate-unclear = 🤔 اختر واحدًا من هذه من فضلك:
simulate-nothing = (لا إجابة)
simulate-wants-media = 📎 حيث يرسل العميل صورة، اكتب *picture*.
simulate-wants-location = 📍 حيث يرسل العميل موقعًا، اكتب *place*.
simulate-ended = 🏁 هنا تنتهي المحادثة. اكتب مرة أخرى لتبدأ من جديد.
simulate-sample = مثال { $number }
simulate-over = 🎭 كانت هذه تجربة؛ لم يُرسل شيء ولم يُنفَّذ.
simulate-too-long = 🎭 طالت هذه التجربة أكثر مما أحتمل، فتنتهي هنا. لم يُرسل شيء ولم يُنفَّذ.
simulate-mistakes =
    🔧 لا يمكن تجربته بعد:
    { $mistakes }
simulate-do-again = تجربته مرة أخرى
simulate-do-picture = رسمه

## A customer who is stuck.
stuck-who = 👤 محادثة من؟
stuck-nobody = 👤 لم يكتب أحد إلى هذا البوت بعد.
stuck-unknown = 🤔 لا أعرف هنا أحدًا بهذا الرقم.
stuck-where =
    👤 *{ $who }*
    { $where }
stuck-person = { $name } · { $phone }
stuck-asked =
    السؤال المطروح عليه ({ $at }):
    { $question }
stuck-silent = لا سؤال مطروح عليه الآن.
stuck-waits-action = ينتظر أن أنهي شيئًا.
stuck-waits-pay = ينتظر إتمام دفعته.
stuck-waits-person = يتحدث مع شخص.
stuck-waits-time = تمر الآن مدة انتظار في مساره.
stuck-said = آخر ما كتبه ({ $at }): { $words }
stuck-do-again = طرح السؤال مجددًا
stuck-do-back = خطوة إلى الخلف
stuck-do-home = البدء من جديد
stuck-do-end = إنهاء المحادثة
stuck-do-record = تسجيلها كاختبار
stuck-do-look = أين وصل الآن
stuck-moved-again = ✅ طرحت السؤال مرة أخرى.
stuck-moved-back = ✅ أعدته خطوة إلى الخلف.
stuck-moved-home = ✅ بدأت المحادثة من جديد.
stuck-moved-end = ✅ أنهيت المحادثة.
stuck-moved = { $moved }
record-sent = 📎 تم التسجيل. الأرقام فيه غير حقيقية.
record-nothing = 🤔 لا شيء لتسجيله بعد.
verb-contact-move = تحريك محادثة عالقة
verb-contact-record = تسجيل محادثة
