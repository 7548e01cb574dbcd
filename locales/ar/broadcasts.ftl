# رسالة واحدة لكثيرين.
broadcast-home = 📣 *رسائل جماعية* · { $bot_name }
    { $count ->
        [0] لم ترسل أي رسالة بعد.
       *[other] اختر واحدة لترى سيرها.
    }
broadcast-do-new = رسالة جديدة
broadcast-line = #{ $number } { $whom } · { $status }{ $started ->
        [no] {""}
       *[other] {" "}{ $percent } %
    }
broadcast-gone = 🤷 لا توجد رسالة بهذا الرقم.
broadcast-unchanged = ☝️ هذا غير ممكن الآن.

## لمن هي.
broadcast-whom = 👥 *من يستلمها؟*
    { $all ->
        [0] لا أحد في قائمتك بعد.
        [one] في قائمتك شخص واحد.
        [two] في قائمتك شخصان.
        [few] في قائمتك { $all } أشخاص.
        [many] في قائمتك { $all } شخصًا.
       *[other] في قائمتك { $all } شخص.
    }
broadcast-do-all = الجميع
broadcast-do-tag = أصحاب وسم معيّن
broadcast-do-group = مجموعة
broadcast-do-list = أرقام أكتبها
broadcast-do-file = ملف أرقام
broadcast-which-tag = 🏷️ أي وسم؟
broadcast-which-group = 👪 أي مجموعة؟
broadcast-line-tag = #{ $which } ({ $count })
broadcast-line-group = { $which } ({ $count })
broadcast-ask-list = ✍️ اكتب الأرقام، رقمًا في كل سطر.
broadcast-ask-file = 📎 أرسل الملف، CSV أو Excel، وفيه عمود *phone*.
broadcast-unread = 🤔 لم تُقرأ، ليست أرقام جوال: { $count }
broadcast-bad-file = 🤔 لا يمكنني استخدام هذا الملف. القوائم: CSV أو Excel حتى 5,000 سطر؛ الصور والملفات: حتى 16 ميغابايت.
broadcast-whom-all = الجميع
broadcast-whom-tag = #{ $which }
broadcast-whom-group = { $which }
broadcast-whom-list = قائمة
broadcast-whom-owners = كل المالكين

## ماذا تقول.
broadcast-ask-words = ✍️ ماذا تقول الرسالة؟
    تصبح {"{{name}}"} اسم كل شخص.
broadcast-bad-gap = 🤔 لا أعرف {"{{"}{ $gap }{"}}"}. يمكنك استخدام {"{{name}}"} و{"{{business}}"}.
broadcast-ask-media = 📎 أرسل الصورة أو الفيديو أو المستند.
broadcast-ask-day = 📅 في أي يوم؟
broadcast-ask-time = 🕐 في أي ساعة؟
broadcast-bad-time = 🤔 هذا ليس خلال الأيام الستين القادمة.
broadcast-ask-template = 🧾 اسم قالبك المعتمد، ولغته إن لم تكن لغتك: offer_may en_US
broadcast-ask-values = ✍️ بماذا تُملأ فراغاته؟ قيمة في كل سطر.
    تصبح {"{{name}}"} اسم كل شخص.
broadcast-friend = عميلنا العزيز
broadcast-hint = 🔕 لا تريد المزيد منها؟ أجب بـ STOP.
broadcast-hint-owners = 🔕 لا تريد المزيد منها؟ أجب بـ *mute news*.

## ماذا سيحدث.
broadcast-sure = 📣 *لم يُرسل شيء بعد.* ستكون هكذا:
    { $carries ->
        [text] {""}
        [image] 🖼 صورة:{" "}
        [video] 🎬 فيديو:{" "}
        [audio] 🎧 صوت{" "}
        [document] 📄 مستند:{" "}
       *[template] 🧾 قالب:{" "}
    }{ $words }

    { $facts }
broadcast-count = 👥 { $whom }: { $count ->
        [0] لا أحد
        [one] شخص واحد، رسالة واحدة
        [two] شخصان، رسالتان
        [few] { $count } أشخاص، { $count } رسائل
        [many] { $count } شخصًا، { $count } رسالة
       *[other] { $count } شخص، { $count } رسالة
    }
broadcast-foreseen = { $later ->
        [no] ⏱ تبدأ فورًا
       *[other] ⏱ تبدأ { $begins }
    }{ $quick ->
        [no] {"، وتستغرق نحو "}{ $lasts }
       *[other] {""}
    }
broadcast-out-opted-out = 🔕 مستبعدون، ألغوا الاشتراك: { $count }
broadcast-out-muted = 🔕 مستبعدون، كتموا الأخبار: { $count }
broadcast-out-banned = ⛔ مستبعدون، محظورون: { $count }
broadcast-out-no-address = 📵 مستبعدون، بلا رقم: { $count }
broadcast-out-window = 🕐 مستبعدون، صامتون منذ يوم: { $count }
broadcast-out-gone = 👤 مستبعدون، لم يعودوا هنا: { $count }
broadcast-out-twice = 👥 مستبعدون، وصلتهم من قبل: { $count }
broadcast-nobody = 🤷 لن يستلمها أحد.
    { $facts }
broadcast-do-yes = نعم، أرسلها
broadcast-do-no = لا
broadcast-do-test = أرسلها إليّ أولًا
broadcast-do-words = كلمات أخرى
broadcast-do-media = أضف صورة أو ملفًا
broadcast-do-bare = بلا صورة ولا ملف
broadcast-do-later = في وقت آخر
broadcast-do-now = في أقرب وقت
broadcast-do-template = بقالب معتمد
broadcast-do-freely = بلا قالب
broadcast-dropped = 👍 لم يُرسل شيء.
broadcast-tested = 📬 في طريقها إليك، من { $bot_name }.

## في الطريق.
broadcast-begun = { $later ->
        [no] 🚀 الرسالة رقم { $number } في الطريق.
       *[other] 📅 تُرسل الرسالة رقم { $number } في { $begins }.
    }
    أرسل *broadcast { $number }* لترى سيرها.
broadcast-do-look = كيف تسير؟
broadcast-do-others = كل الرسائل
broadcast-do-again = انظر مرة أخرى
broadcast-do-pause = إيقاف مؤقت
broadcast-do-resume = متابعة
broadcast-do-stop = إيقاف نهائي
broadcast-paused = ⏸ متوقفة مؤقتًا. لن يُكتب لأحد آخر.
broadcast-resumed = ▶️ تتابع الإرسال.
broadcast-stop-sure = ⏹ إيقاف الرسالة رقم { $bc_number } نهائيًا؟
    من لم يستلمها لن يستلمها.
broadcast-stopped = ⏹ أُوقفت نهائيًا.
broadcast-status-scheduled = تنتظر { $at }
broadcast-status-running = في الطريق
broadcast-status-paused = متوقفة مؤقتًا
broadcast-status-done = انتهت
broadcast-status-stopped = أُوقفت
broadcast-waits-quiet = تستريح حتى { $at }
broadcast-waits-day-full = يكفي لليوم، تتابع { $at }
broadcast-waits-behind = تنتظر الرسالة السابقة
broadcast-waits-closed = تنتظر أن يعمل البوت

## واحدة منها.
broadcast-card = { $card }
broadcast-card-head = 📣 *الرسالة رقم { $number }* إلى { $whom }
    { $status }
broadcast-card-bar = { $bar } { $percent } % · { $over } من { $all }
broadcast-card-sent = 📤 أُرسلت: { $count }
broadcast-card-delivered = 📬 وصلت: { $count }
broadcast-card-read = 👀 قُرئت: { $count }
broadcast-card-failed = ⚠️ فشلت: { $count }
broadcast-card-unsure = ❔ ربما أُرسلت، ولن تُعاد: { $count }
broadcast-card-under-way = ⏳ في الطريق: { $count }
broadcast-card-opted-out = 🔕 ألغوا الاشتراك بعدها: { $count }
broadcast-card-stopped = ⏹ لم يُكتب لهم: { $count }
broadcast-done-told = 📣 انتهت الرسالة رقم { $number }.
    📤 أُرسلت: { $reached } · ⚠️ فشلت: { $failed } · مستبعدون: { $left_out }
    أرسل *broadcast { $number }* لترى التقرير.
notice-kind-news = الأخبار
setting-broadcast-quiet = لا رسائل جماعية ليلًا
