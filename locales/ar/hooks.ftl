# ما يصل إلى برنامج النشاط التجاري نفسه.
hook-do-open = إشعارات البرامج
verb-webhooks-make = إنشاء إشعار برمجي
verb-webhooks-change = تغيير إشعار برمجي
verb-webhooks-secret = إعطاء إشعار برمجي سرًا جديدًا
verb-webhooks-remove = إزالة إشعار برمجي
verb-webhooks-replay = إعادة إرسال ما فشل
hook-home = 📡 *الإشعارات البرمجية لـ { $bot_name }*
    { $count ->
        [0] يمكن لبرنامجك أن يعرف فورًا ما يحدث هنا: الرسائل والطلبات والمدفوعات والمواعيد.
       *[other] يعرف برنامجك فورًا ما يحدث هنا. اختر عنوانًا لمعرفة المزيد.
    }
hook-line = { $state ->
        [on] ✅
        [gone] 🔌
       *[other] ⏸
    } { $place }{ $dead ->
        [0] {""}
       *[other] {" "}· ⚠️ فشل: { $dead }
    }
hook-do-new = إشعار برمجي جديد
hook-do-replay-all = إعادة إرسال الكل
hook-do-how = كيف يعمل
hook-do-done = تم
hook-how = 📡 نرسل كل حدث إلى عنوانك بصيغة JSON وبطريقة POST.
    كل طلب موقّع بسرّك: *webhook-signature* (Standard Webhooks) و *X-Webhook-Signature*
    أجب بـ 200 خلال 15 ثانية. وإلا نحاول مجددًا بعد 30 ثانية ثم بعد 1 و2 و4 و8 دقائق.
    ما يفشل بعد ذلك نحتفظ به 14 يومًا. لإعادة إرساله كله أرسل *replay*
    قد يصل الحدث نفسه مرتين: ميّزه بـ *webhook-id*
hook-ask-url = 🔗 أرسل عنوان برنامجك من فضلك، مثل _https://shop.example/wabot_
hook-bad-url = هذا العنوان لا يصلح هنا.
    يجب أن يبدأ بـ *https://* وأن يمكن الوصول إليه من الإنترنت.
hook-twice = هذا العنوان موجود من قبل.
hook-too-many = لديك خمسة عناوين. أزل واحدًا أولًا.
hook-ask-kinds = ماذا يجب أن يعرف؟
hook-kinds-all = كل شيء
hook-kinds-sales = الطلبات والمدفوعات
hook-kinds-talk = الرسائل
hook-kinds-some = الاختيار واحدًا واحدًا
hook-each = { $count ->
        [0] اختر ما يعرفه.
        [one] يعرف نوعًا واحدًا من الأحداث.
        [two] يعرف نوعين من الأحداث.
        [few] يعرف { $count } أنواع من الأحداث.
        [many] يعرف { $count } نوعًا من الأحداث.
       *[other] يعرف { $count } نوع من الأحداث.
    }
hook-kind-on = ✅ { $kind }
hook-kind-off = ⬜ { $kind }
hook-kind-message = الرسائل
hook-kind-status = وصول الرسائل
hook-kind-session = اتصال البوت
hook-kind-order = الطلبات
hook-kind-payment = المدفوعات
hook-kind-booking = المواعيد
hook-kind-handoff = التذاكر
hook-made = ✅ { $place } يسمع منك الآن.
    سرّه فيما يلي. تراه هذه المرة فقط: احفظه جيدًا.
hook-secret = { $secret }
hook-secret-made = 🔑 لـ { $place } سرّ جديد.
    القديم يعمل يومًا آخر، فغيّره اليوم في برنامجك.
    الجديد فيما يلي. تراه هذه المرة فقط.
hook-page = 📡 *{ $place }*
    { $state ->
        [on] ✅ يعمل
        [gone] 🔌 متوقف: أجاب بأنه لا يريد المزيد
       *[other] ⏸ متوقف
    }
    وصل: { $delivered } · ينتظر: { $waiting } · فشل: { $dead }
    { $kinds }
hook-do-test = إرسال تجربة
hook-do-failed = ما فشل
hook-do-kinds = تغيير ما يعرفه
hook-do-address = تغيير العنوان
hook-do-secret = سرّ جديد
hook-do-off = إيقاف
hook-do-on = تشغيل
hook-do-remove = إزالة
hook-gone = هذا الإشعار البرمجي لم يعد موجودًا.
hook-changed = ✅ تم تغيير { $place }.
hook-switched = { $state ->
        [on] ✅ { $place } يعمل.
       *[other] ⏸ { $place } متوقف. ما يحدث خلال ذلك لا يُبلَّغ لاحقًا.
    }
hook-test-ok = ✅ يعمل. أجاب برنامجك خلال { $took } مللي ثانية.
hook-test-failed = ⚠️ لم ينجح: { $reason }.
hook-reason-status = أجاب بـ { $status }
hook-reason-timeout = لا جواب خلال 15 ثانية
hook-reason-unreachable = لا أحد يجيب على هذا العنوان
hook-reason-private = العنوان ليس على الإنترنت المفتوح
hook-reason-certificate = شهادته غير صالحة
hook-reason-broken-off = انقطع الاتصال
hook-reason-bad-address = العنوان غير مسموح به
hook-reason-no-secret = لا يمكن قراءة سرّه، أنشئ سرًّا جديدًا من فضلك
hook-remove-sure = هل تزيل { $place }؟
    { $waiting ->
        [0] لن يسمع شيئًا بعد ذلك.
        [one] لن يسمع شيئًا بعد ذلك، ويضيع حدث واحد ينتظر.
        [two] لن يسمع شيئًا بعد ذلك، ويضيع حدثان ينتظران.
        [few] لن يسمع شيئًا بعد ذلك، وتضيع { $waiting } أحداث تنتظر.
        [many] لن يسمع شيئًا بعد ذلك، ويضيع { $waiting } حدثًا ينتظر.
       *[other] لن يسمع شيئًا بعد ذلك، ويضيع { $waiting } حدث ينتظر.
    }
hook-removed = 🗑 تمت إزالة { $place }.
hook-failed = ⚠️ *ما تعذّر إبلاغه* ({ $dead })
    اختر واحدًا لإعادة إرساله.
hook-letter = { $event } · { $at } · { $reason }
hook-do-replay = إعادة إرسال الكل
hook-replayed = 🔁 { $many ->
        [zero] لا يُعاد إرسال شيء
        [one] يُعاد إرسال حدث واحد
        [two] يُعاد إرسال حدثين
        [few] يُعاد إرسال { $many } أحداث
        [many] يُعاد إرسال { $many } حدثًا
       *[other] يُعاد إرسال { $many } حدث
    } الآن.
hook-nothing = 👍 لم يفشل شيء.
hook-dead-owner = ⚠️ تعذّر الوصول إلى برنامجك على { $place }.
    حاولنا ست مرات خلال 16 دقيقة. ما تعذّر إبلاغه نحتفظ به 14 يومًا.
    لرؤيته وإعادة إرساله أرسل *webhooks*
hook-gone-owner = 🔌 أجاب برنامجك على { $place } بأنه لا يريد المزيد (410).
    الإشعار البرمجي متوقف الآن. لتشغيله من جديد أرسل *webhooks*
