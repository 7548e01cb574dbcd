# The people who talk with a bot, as its owner sees them.
people-home = 👥 *جهات اتصال { $bot_name }*
    { $all ->
        [0] لم يكتب أحد بعد.
        [one] شخص واحد
        [two] شخصان
        [few] { $all } أشخاص
        [many] { $all } شخصًا
       *[other] { $all } شخص
    }{ $all ->
        [0] {""}
       *[other] {" · "}هذا الأسبوع { $week } · 🔕 ألغى الاشتراك { $out }
    }
people-do-all = الجميع
people-do-find = بحث
people-do-tags = حسب الوسم
people-do-groups = المجموعات
people-do-log = الرسائل
people-do-log-of = رسائلنا
people-do-bans = المحظورون
people-do-many = رسالة جماعية
people-do-people = كل جهات الاتصال
people-list = { $narrowed ->
        [no] 👥 *جهات الاتصال ({ $count })*
       *[other] 👥 *جهات الاتصال: { $which } ({ $count })*
    }
    اختر شخصًا لمعرفة المزيد.
people-none = { $narrowed ->
        [no] 👥 لا أحد هنا بعد.
       *[other] 🔎 لم أجد أحدًا: { $which }.
    }
people-line = { $who } · { $phone }{ $mark }
people-line-bare = { $who } · { $seen }{ $mark }
people-nameless = شخص بلا رقم
people-ask-find = 🔎 اسم، أو جزء من الرقم، أو وسم؟
people-gone = 🤷 هذا الشخص لم يعد هنا.

## To a spreadsheet and back.
people-do-sheet = تصدير أو استيراد
people-sheet = 📄 *جهات الاتصال كجدول*
people-do-export = أرسل لي القائمة
people-do-import = استيراد قائمة
people-exported = 📄 { $count ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
}
people-ask-file = 📎 أرسل ملف CSV. الصف الأول فيه أسماء الأعمدة:
    phone, name, tags, groups
    المطلوب هو *phone* فقط. والخانة الفارغة لا تغيّر شيئًا.
people-no-table = 🤔 لا أستطيع قراءة هذا. احفظ الجدول بصيغة CSV وأرسله كمستند من فضلك.
people-file-empty = 🤔 لا أحد في هذا الملف.
people-mistakes = ✋ لم أستورد شيئًا: { $count ->
        [zero] لا صفوف خاطئة.
        [one] يوجد صف واحد خاطئ.
        [two] يوجد صفان خاطئان.
        [few] توجد { $count } صفوف خاطئة.
        [many] يوجد { $count } صفًا خاطئًا.
       *[other] يوجد { $count } صف خاطئ.
    }
    { $mistakes }{ $more ->
        [0] {""}
       *[other] {" "}… و{ $more } غيرها
    }
    صحّح الملف وأرسله مرة أخرى من فضلك.
people-row-no-phone-column = الصف { $row }: لا يوجد عمود باسم *phone*
people-row-too-many = الصف { $row }: لا يتسع الملف لأكثر من 2,000 شخص
people-row-no-phone = الصف { $row }: رقم الهاتف ناقص
people-row-bad-phone = الصف { $row }: «{ $cell }» ليس رقم هاتف محمول
people-row-long-name = الصف { $row }: الاسم «{ $cell }…» أطول من 60 حرفًا
people-row-long-tag = الصف { $row }: أحد الوسوم أطول من 30 حرفًا
people-row-long-group = الصف { $row }: اسم إحدى المجموعات أطول من 40 حرفًا
people-row-twice = الصف { $row }: رقم الصف { $cell } مكرر
people-import-sure = 📥 هل نستورد هؤلاء؟
    الجدد { $fresh }، والمعروفون من قبل { $known }.
people-imported = ✅ تم استيراد { $count ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصين
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
}.{ $left_out ->
        [0] {""}
        [one] {" "}بقي شخص واحد خارج القائمة لأن بياناته مُحيت هنا نهائيًا.
        [two] {" "}بقي شخصان خارج القائمة لأن بياناتهما مُحيت هنا نهائيًا.
        [few] {" "}بقي { $left_out } أشخاص خارج القائمة لأن بياناتهم مُحيت هنا نهائيًا.
        [many] {" "}بقي { $left_out } شخصًا خارج القائمة لأن بياناتهم مُحيت هنا نهائيًا.
       *[other] {" "}بقي { $left_out } شخص خارج القائمة لأن بياناتهم مُحيت هنا نهائيًا.
    }

people-do-sync = من هاتفي
people-sync-sure = 📱 أخبرني هاتفك بمن حفظتهم بأسمائهم:
    الجدد { $fresh }، والمعروفون من قبل { $known }. هل نضيفهم؟
    لن تصلهم أي رسالة بذلك.
people-sync-empty = 📱 لم يخبرني هاتفك بعد بأحد له اسم. قد يستغرق ذلك بضع دقائق بعد الربط.
people-sync-no-list = 📱 قناتك ليس لها قائمة جهات اتصال.
people-sync-away = 📱 هاتفك غير متصل الآن. حاول حين يتصل من فضلك.

## Tags and groups.
people-tags = 🏷️ *الوسوم*
    اختر وسمًا لترى من يحمله.
people-no-tags = 🏷️ لا توجد وسوم بعد. تضيفها من بطاقة الشخص.
people-tag-line = #{ $tag } ({ $members })
people-groups = 👪 *المجموعات*
people-groups-none = 👪 لا توجد مجموعات بعد.
people-group-line = { $group_name } ({ $members })
people-group = 👪 *{ $group_name }*
    { $members ->
        [0] لا أحد فيها بعد. تضيف الأشخاص من بطاقاتهم.
        [one] شخص واحد
        [two] شخصان
        [few] { $members } أشخاص
        [many] { $members } شخصًا
       *[other] { $members } شخص
    }
people-do-group-new = مجموعة جديدة
people-do-members = من فيها
people-do-group-drop = حذف هذه المجموعة
people-ask-group = ✍️ ماذا نسمي المجموعة؟
people-group-made = ✅ أُنشئت مجموعة *{ $group_name }*.
people-group-taken = ☝️ توجد مجموعة باسم *{ $group_name }* بالفعل.
people-group-sure = 🗑 هل نحذف مجموعة *{ $group_name }*؟
    من فيها يبقون في قائمتك.
people-group-dropped = 🗑 حُذفت مجموعة *{ $group_name }*.

## One person.
people-card = { $card }
people-card-head = 👤 *{ $who }*
people-card-phone = 📱 { $phone }
people-card-profile = على WhatsApp: { $name }
people-card-tags = 🏷️ { $tags }
people-card-groups = 👪 { $groups }
people-card-seen = منذ { $since }، آخر ظهور { $seen }
people-card-unseen = منذ { $since }، لم يكتب أبدًا
people-card-orders = { $orders ->
    [zero] 🧾 لا طلبات
    [one] 🧾 طلب واحد
    [two] 🧾 طلبان
    [few] 🧾 { $orders } طلبات
    [many] 🧾 { $orders } طلبًا
   *[other] 🧾 { $orders } طلب
}
people-card-out = 🔕 ألغى الاشتراك في { $at }
people-card-banned = ⛔ محظور: { $reason }
people-card-note = 📝 { $at }: { $text }
people-do-write = راسله
people-do-rename = الاسم
people-do-tags-of = الوسوم
people-do-groups-of = مجموعاته
people-do-notes = الملاحظات
people-do-orders = طلباته
people-do-ban = حظر
people-do-unban = رفع الحظر
people-do-out = إلغاء اشتراكه
people-do-in = إعادة اشتراكه
people-do-more = المزيد
people-do-card = العودة إلى البطاقة
people-more = 👤 *{ $who }*
    ماذا أيضًا؟
people-do-merge = دمجه مع شخص آخر
people-do-delete = حذف من القائمة
people-do-forget = محو نهائي

people-ask-write = ✍️ ماذا نكتب إلى { $who }؟
    ستُرسل الآن كرسالة من البوت.
people-written = { $text }
people-sent = ✅ أُرسلت إلى { $who }.
people-not-sent-out = 🔕 لم أرسلها، لأن { $who } ألغى اشتراكه.
people-not-sent-banned = ⛔ لم أرسلها، لأن { $who } محظور.
people-not-sent-window = ⌛ مرّت أكثر من 24 ساعة على آخر رسالة من { $who }. لا يقبل WhatsApp الآن إلا كلمات معتمدة.
    عليه أن يكتب أولًا.
people-ask-name = ✍️ ماذا نسمي { $who }؟
    لا يراه غيرك. لإزالة الاسم الذي وضعته أرسل *تخطي*.
people-bad-name = ☝️ الاسم فيه حرف واحد على الأقل.
people-renamed = ✅ الاسم الآن *{ $who }*. للتراجع أرسل *undo*.
people-tags-of = 🏷️ *وسوم { $who }*
    اختر وسمًا لإزالته.
people-tags-of-none = 🏷️ لا وسوم بعد: { $who }.
people-untag-line = #{ $tag }
people-do-tag = إضافة وسم
people-ask-tag = 🏷️ أي وسم؟ ضع فاصلة بين الوسوم: *مميز, جملة*
people-bad-tag = ☝️ الوسم فيه حرف واحد على الأقل.
people-groups-of = 👪 *مجموعات { $who }*
    اختر مجموعة لإضافته إليها أو إخراجه منها.
people-notes = 📝 *ملاحظات عن { $who }*
    اختر ملاحظة لحذفها.
people-note-line = { $at }: { $text } ({ $by })
people-do-note = إضافة ملاحظة
people-ask-note = 📝 ماذا أسجل عن { $who }؟
    لن يرى ذلك أبدًا.
people-note-sure = 🗑 هل نحذف هذه الملاحظة؟
people-note-dropped = 🗑 حُذفت الملاحظة.
people-out = 🔕 من الآن لن يصل { $who } شيء لم يطلبه. للتراجع أرسل *undo*.
people-in-sure = 🔔 هل أخبرك { $who } أنه يريد رسائلك من جديد؟
people-in = 🔔 عاد اشتراك { $who }. للتراجع أرسل *undo*.

## Two that are one.
people-ask-merge = 🔎 مع من ندمج { $who }؟ أرسل اسمًا أو رقمًا.
people-merge-who = أي واحد؟
people-merge-none = 🔎 لم أجد شخصًا آخر كهذا.
people-merge-sure = 🔗 هل ندمج { $other_who } و *{ $who }* في شخص واحد؟
    سيبقى *{ $who }*، فأنت تعرفه منذ مدة أطول.
    سيُنقل: الرسائل ({ $messages })، والطلبات ({ $orders })، والوسوم ({ $tags })، والمجموعات ({ $groups })، والملاحظات ({ $notes })، وكل ما يخصه.
    لا يمكن التراجع عن هذا.
people-merged = ✅ أصبحا شخصًا واحدًا: *{ $who }*.

## Off the list, or out of memory.
people-delete-sure = 🗑 هل نحذف { $who } من قائمتك؟
    سيعود إليها إن راسلك. والطلبات تبقى.
people-deleted = 🗑 حُذف { $who } من قائمتك. لإعادته أرسل *undo*.
people-forget-sure = 🧹 *هل نمحو { $who } نهائيًا؟*
    يُمحى: الاسم والرقم والرسائل والملاحظات والوسوم والمجموعات.
    يبقى: { $orders ->
        [0] لا شيء غير ذلك
        [one] طلب واحد ومبلغه، دون ذكر صاحبه
        [two] طلبان ومبلغاهما، دون ذكر صاحبهما
        [few] { $orders } طلبات ومبالغها، دون ذكر صاحبها
        [many] { $orders } طلبًا ومبالغها، دون ذكر صاحبها
       *[other] { $orders } طلب ومبالغها، دون ذكر صاحبها
    }.
    الحظر يستمر. وما فعلته أنت يبقى في سجل الإجراءات.
    {"*"}لا يستطيع أحد إعادة هذا.*
people-forget-busy = ⏳ ما زال لدى { $who } أمر جارٍ: { $things ->
        [zero] لا شيء.
        [one] طلب أو حجز أو تذكرة.
        [two] اثنان من الطلبات أو الحجوزات أو التذاكر.
        [few] { $things } من الطلبات أو الحجوزات أو التذاكر.
        [many] { $things } من الطلبات أو الحجوزات أو التذاكر.
       *[other] { $things } من الطلبات أو الحجوزات أو التذاكر.
    }
    أكمل ذلك أولًا من فضلك.
people-forgotten = 🧹 تم المحو. لم يعد هنا ما يدل على صاحب البيانات.
ban-of-forgotten = شخص مُحيت بياناته

## What was done, in the audit trail.
verb-contact-rename = تغيير اسم جهة اتصال
verb-contact-opt-out = إلغاء اشتراك جهة اتصال
verb-contact-opt-in = إعادة اشتراك جهة اتصال
verb-contact-delete = حذف جهة اتصال
verb-contact-merge = دمج جهتي اتصال
verb-contact-forget = محو جهة اتصال
verb-contact-write = مراسلة جهة اتصال
verb-contact-export = تصدير جهات الاتصال
verb-contact-import = استيراد جهات الاتصال
verb-contact-sync = إضافة جهات الاتصال من الهاتف
verb-log-export = تصدير الرسائل
