# The staff's conversations on the master bot.

## Home
admin-home = *{ $platform }*
    ماذا تريد أن تفعل؟
admin-home-waiting = في انتظار الاعتماد{ $n_new ->
    [0] {""}
   *[other] {" "}({ $n_new })
}
admin-home-tenants = الأنشطة ({ $n_all })
admin-home-renew = تجديد{ $n_expired ->
    [0] {""}
    [one] {" "}(نشاط منتهٍ)
    [two] {" "}(نشاطان منتهيان)
    [few] {" "}({ $n_expired } منتهية)
    [many] {" "}({ $n_expired } منتهيًا)
   *[other] {" "}({ $n_expired } منتهٍ)
}
admin-home-monitor = المراقبة
admin-home-orders = الطلبات والمدفوعات
admin-home-bans = الحظر
admin-home-broadcast = رسالة جماعية
admin-home-settings = الإعدادات
admin-home-issues = المشكلات{ $n_issues ->
    [0] {""}
   *[other] {" "}({ $n_issues } ⚠️)
}
admin-lost = لم أفهم ذلك.
    أرسل رقمًا من القائمة، أو *?* لمعرفة الأوامر.
admin-unchanged = 👍 لم يتغيّر شيء.
admin-gone = لم يعد موجودًا.
admin-yes = نعم
admin-no = لا

## Help
admin-help = كل شيء بالأرقام: *0* للرجوع، و *00* للرئيسية.
    الأسرع كتابة الأوامر. TENANT هو الاسم، أو معرّف مثل T7، أو رقمه في آخر قائمة.
    أي أوامر تريد؟
admin-help-tenants = الأنشطة
admin-help-sessions = الاتصالات
admin-help-looking = الاطلاع
admin-help-setting = الإعدادات والأشخاص
admin-help-tenants-words = *new "Name" NUMBER KIND*
    {"*"}approve TENANT 1m* (2m 3m 6m 12m trial)
    {"*"}renew TENANT 3m*
    {"*"}reject TENANT reason*
    {"*"}ban TENANT reason* · *unban TENANT*
    {"*"}ban NUMBER in TENANT reason* · *unban NUMBER in TENANT*
    {"*"}ban NUMBER everywhere reason*
    {"*"}delete TENANT* · *undo*
admin-help-sessions-words = *pair TENANT*
    {"*"}stop TENANT* · *resume TENANT* · *restart TENANT*
    {"*"}disconnect TENANT*
    {"*"}connect TENANT sim* (linked, cloud)
    يحتاج cloud أيضًا إلى معرّف الرقم ورمز token.
    {"*"}servers* · *move TENANT SERVER*
admin-help-looking-words = *show TENANT* · *find TEXT*
    {"*"}list new* (approved, expired, banned, all) · *expiring*
    {"*"}orders TENANT* · *log TENANT* · *stats TENANT*
    {"*"}audit* · *audit TENANT* · *issues* · *monitor*
admin-help-setting-words = *set TENANT KEY VALUE* · *settings TENANT*
    {"*"}set platform KEY VALUE*
    {"*"}role NUMBER admin* (support, viewer, owner, none)
    {"*"}pin* · *totp* · *language*
    {"*"}mute* · *unmute*

## Choosing a tenant
admin-pick = { $question }
admin-pick-which = أي نشاط؟
admin-pick-several = هناك عدة أنشطة تطابق «{ $text }». أيها تقصد؟
admin-pick-near = لا يوجد نشاط باسم «{ $text }». هل تقصد أحد هذه؟
admin-pick-unknown = لا يوجد نشاط باسم «{ $text }». اختر من هذه:
admin-pick-none = لا يوجد نشاط للاختيار.
admin-wrong-status = هذا غير ممكن: حالة *{ $name }* الآن { $status }.

## Lists
admin-line-new = { $name } · { $tenant } · طُلب { $created_at }
admin-line-approved = { $name } · { $tenant } · حتى { $expires_at } ({ $days ->
    [zero] بقي أقل من يوم
    [one] بقي يوم واحد
    [two] بقي يومان
    [few] بقيت { $days } أيام
    [many] بقي { $days } يومًا
   *[other] بقي { $days } يوم
}){ $stopped ->
    [yes] {" "}· متوقف
   *[no] {""}
}
admin-line-expired = { $name } · { $tenant } · انتهى { $expires_at }
admin-line-banned = { $name } · { $tenant } · محظور
admin-line-rejected = { $name } · { $tenant } · مرفوض
admin-line-deleted = { $name } · { $tenant } · محذوف
admin-waiting = { $count ->
    [zero] *لا أنشطة في انتظار الاعتماد.*
    [one] *نشاط واحد في انتظار الاعتماد.*
    [two] *نشاطان في انتظار الاعتماد.*
    [few] *{ $count } أنشطة في انتظار الاعتماد.*
    [many] *{ $count } نشاطًا في انتظار الاعتماد.*
   *[other] *{ $count } نشاط في انتظار الاعتماد.*
}
    اختر واحدًا:
admin-waiting-none = ✅ لا أحد في انتظار الاعتماد.
admin-tenants = *الأنشطة*
admin-tenants-all = الكل ({ $n_all })
admin-tenants-approved = المعتمدة ({ $n_approved })
admin-tenants-new = في انتظار الاعتماد ({ $n_new })
admin-tenants-expired = المنتهية ({ $n_expired })
admin-tenants-banned = المحظورة ({ $n_banned })
admin-tenants-expiring = تنتهي قريبًا ({ $n_expiring })
admin-tenants-find = بحث
admin-tenants-add = إضافة نشاط
admin-list = *{ $title }: { $count }*
admin-list-title-all = كل الأنشطة
admin-list-title-new = في انتظار الاعتماد
admin-list-title-approved = المعتمدة
admin-list-title-expired = المنتهية
admin-list-title-banned = المحظورة
admin-list-title-rejected = المرفوضة
admin-list-title-deleted = المحذوفة
admin-list-none = { $title }: لا شيء.
admin-list-unknown = لا أعرف قائمة باسم «{ $status }». اختر من هنا:
admin-expiring = { $count ->
    [zero] *لا أنشطة تنتهي خلال { $days } أيام.*
    [one] *نشاط واحد ينتهي خلال { $days } أيام.*
    [two] *نشاطان ينتهيان خلال { $days } أيام.*
    [few] *{ $count } أنشطة تنتهي خلال { $days } أيام.*
    [many] *{ $count } نشاطًا تنتهي خلال { $days } أيام.*
   *[other] *{ $count } نشاط تنتهي خلال { $days } أيام.*
}
admin-expiring-none = ✅ لا نشاط ينتهي خلال { $days ->
        [zero] { $days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }.
admin-find-ask = عمّ أبحث؟
    اسم أو رقم أو معرّف.
admin-find = { $count ->
    [zero] *لا نتائج.*
    [one] *وجدت نشاطًا واحدًا.*
    [two] *وجدت نشاطين.*
    [few] *وجدت { $count } أنشطة.*
    [many] *وجدت { $count } نشاطًا.*
   *[other] *وجدت { $count } نشاط.*
}
admin-find-near = لا شيء باسم «{ $text }». هل تقصد أحد هذه؟
admin-find-none = لم أجد شيئًا عن «{ $text }».

## A tenant's page
admin-card = { $card }
admin-card-more = *{ $name }* · { $tenant }
    المزيد:
admin-card-head = *{ $name }* · { $tenant } · { $kind }
admin-card-number = ☎️ { $phone }
admin-card-new = 🕓 في انتظار الاعتماد منذ { $created_at }
admin-card-plan = الباقة المطلوبة: { $plan }
admin-card-approved = ✅ اعتُمد { $approved_at }، ينتهي { $expires_at }
admin-card-left = ⏳ { $days ->
    [zero] بقي أقل من يوم
    [one] بقي يوم واحد
    [two] بقي يومان
    [few] بقيت { $days } أيام
    [many] بقي { $days } يومًا
   *[other] بقي { $days } يوم
}، الباقة { $plan }
admin-card-stopped = ⏸ أُوقف يدويًا
admin-card-expired = ⌛ انتهى { $expires_at }
admin-card-banned = ⛔ محظور: { $reason }
admin-card-rejected = ✖️ مرفوض: { $reason }
admin-card-deleted = 🗑 محذوف، يُمحى نهائيًا { $purge_at }
admin-card-session = 📱 { $session } ({ $channel }){ $server ->
    [none] {""}
   *[other] {" "}على { $server }
}
admin-card-seen = آخر ظهور { $seen }
admin-card-issues = ⚠️ { $issues ->
    [zero] لا مشكلات مفتوحة
    [one] مشكلة مفتوحة واحدة
    [two] مشكلتان مفتوحتان
    [few] { $issues } مشكلات مفتوحة
    [many] { $issues } مشكلة مفتوحة
   *[other] { $issues } مشكلة مفتوحة
}
admin-card-today = اليوم: { $received ->
    [zero] لم تصل رسائل
    [one] وصلت رسالة واحدة
    [two] وصلت رسالتان
    [few] وصلت { $received } رسائل
    [many] وصلت { $received } رسالة
   *[other] وصلت { $received } رسالة
}، والمرسل { $sent }، { $orders ->
    [zero] لا طلبات
    [one] طلب واحد
    [two] طلبان
    [few] { $orders } طلبات
    [many] { $orders } طلبًا
   *[other] { $orders } طلب
}
admin-plan-trial = تجربة
admin-plan-monthly = شهرية
admin-plan-yearly = سنوية
admin-plan-months = { $months ->
    [zero] { $months } شهر
    [one] شهر واحد
    [two] شهران
    [few] { $months } أشهر
    [many] { $months } شهرًا
   *[other] { $months } شهر
}
admin-offered = {"\u200F"}🆕 طلب بوت جديد من *{ $name }*.
    { $kind }، { $tenant_phone }
admin-do-approve = اعتماد
admin-do-reject = رفض
admin-do-renew = تجديد
admin-do-unban = رفع الحظر
admin-do-unban-contact = رفع الحظر
admin-do-pair = ربط بـ WhatsApp
admin-do-stop = إيقاف
admin-do-resume = تشغيل
admin-do-restart = إعادة تشغيل
admin-do-orders = الطلبات
admin-do-settings = الإعدادات
admin-do-more = المزيد …
admin-do-log = السجل
admin-do-stats = الأرقام
admin-do-audit = من فعل ماذا
admin-do-owners = المالكون
admin-do-connect = تغيير القناة
admin-do-move = نقل إلى خادم آخر
admin-do-contacts = الأرقام المحظورة
admin-do-disconnect = تسجيل الخروج من WhatsApp
admin-do-ban = حظر
admin-do-delete = حذف
admin-do-show = عرض
admin-do-undo = تراجع
admin-do-waiting = في انتظار الاعتماد

## Approve, renew, reject
admin-duration-1m = شهر واحد (30 يومًا)
admin-duration-2m = شهران (60 يومًا)
admin-duration-3m = 3 أشهر (90 يومًا)
admin-duration-6m = 6 أشهر (180 يومًا)
admin-duration-12m = 12 شهرًا (360 يومًا)
admin-duration-trial = تجربة ({ $trial_days ->
    [zero] { $trial_days } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $trial_days } أيام
    [many] { $trial_days } يومًا
   *[other] { $trial_days } يوم
})
admin-duration-bad = لا أعرف المدة «{ $duration }».
admin-approve-ask = لأي مدة نعتمد *{ $name }*؟
admin-approved = ✅ تم اعتماد *{ $name }*.
    ينتهي في { $expires_at } ({ $days ->
    [zero] أقل من يوم
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}).
    تم إبلاغ المالك. للتراجع أرسل *undo*
admin-approve-already = سبق اعتماد *{ $name }*.
    ينتهي في { $expires_at }.
admin-renew-list = *من تريد أن تجدّد له؟*
    المنتهية أولًا، ثم الأقرب إلى الانتهاء.
admin-renew-none = لا يوجد من يحتاج إلى تجديد.
admin-renew-ask = لأي مدة نجدّد *{ $name }*؟
admin-renewed = ✅ تم تجديد *{ $name }*.
    ينتهي في { $expires_at } ({ $days ->
    [zero] بقي أقل من يوم
    [one] بقي يوم واحد
    [two] بقي يومان
    [few] بقيت { $days } أيام
    [many] بقي { $days } يومًا
   *[other] بقي { $days } يوم
}).
    تم إبلاغ المالك. للتراجع أرسل *undo*
admin-reject-ask = لماذا يُرفض *{ $name }*؟
    سيقرأ المالك هذا.
admin-reject-sure = هل نرفض *{ $name }* ({ $tenant })؟
    سيقرأ المالك: «{ $reason }»
admin-rejected = تم رفض *{ $name }*.
    تم إبلاغ المالك. للتراجع أرسل *undo*

## New tenants
admin-new-name = ما اسم النشاط؟
admin-new-phone = ما رقم WhatsApp الذي سيستخدمه البوت؟
    مثلًا 0711222333.
admin-new-kind = ما الغرض من البوت؟
admin-new-bad-name = يجب أن يكون الاسم من 2 إلى 60 حرفًا.
admin-new-bad-phone = لا أستطيع استخدام «{ $phone }» كرقم هاتف محمول.
admin-new-taken = الرقم { $phone } يخص *{ $name }* ({ $tenant }).
admin-created = سُجّل *{ $name }* بالمعرّف { $tenant } ({ $tenant_phone }).
    وهو في انتظار الاعتماد.
    الطريقة السريعة: *approve { $tenant } 1m*

## Stop, resume, pair and so on
admin-stopped = ⏸ تم إيقاف *{ $name }*.
    الربط بـ WhatsApp محفوظ. لتشغيله من جديد: *resume { $tenant }*
admin-stop-already = سبق إيقاف *{ $name }*.
admin-resumed = ▶️ عاد *{ $name }* إلى العمل.
    لإيقافه: *stop { $tenant }*
admin-resume-already = يعمل *{ $name }* بالفعل.
admin-restarting = 🔄 جارٍ إعادة تشغيل *{ $name }*.
admin-not-served = لا يمكن تشغيل *{ $name }* الآن، فحالته: { $status }.
    تحقّق منه من فضلك، أو حاول بعد دقيقة.
admin-pair-already = ✅ سبق ربط *{ $name }*.
    لربط هاتف آخر، سجّل خروجه أولًا: *disconnect { $tenant }*
admin-disconnect-sure = هل نسجّل خروج *{ $name }* من WhatsApp؟
    لن يصل عملاءه أي رد حتى يُربط من جديد.
    لا يمكن التراجع عن ذلك: سيلزم رمز جديد.
admin-disconnected = تم تسجيل خروج *{ $name }* من WhatsApp.
admin-delete-sure = 🗑 هل نحذف *{ $name }* ({ $tenant })؟
    سيُمحى نهائيًا مع كل رسائله: { $contacts ->
    [zero] لا جهات اتصال
    [one] جهة اتصال واحدة
    [two] جهتا اتصال
    [few] { $contacts } جهات اتصال
    [many] { $contacts } جهة اتصال
   *[other] { $contacts } جهة اتصال
}، { $orders ->
    [zero] لا طلبات
    [one] طلب واحد
    [two] طلبان
    [few] { $orders } طلبات
    [many] { $orders } طلبًا
   *[other] { $orders } طلب
}
    سأطلب رقم PIN أولًا. وبعدها يمكنك استعادته خلال 10 دقائق بالأمر *undo*
admin-deleted = 🗑 تم حذف *{ $name }*.
    بعد 10 دقائق يُمحى نهائيًا. لاستعادته قبل ذلك أرسل *undo*
admin-connect-channel = كيف سيتصل *{ $name }* بـ WhatsApp؟
admin-channel-sim = محاكاة، بلا هاتف
admin-channel-linked = هاتف خاص بهم
admin-channel-cloud = خدمة Cloud API من Meta
admin-connect-number = ما معرّف رقم الهاتف (phone number id)؟ تجده في لوحة Meta.
admin-connect-token = أرسل الآن رمز الوصول (access token).
admin-connect-later = تحتاج القناة { $channel } إلى حزمة أخرى على الخادم:
    pip install 'wabot[{ $channel }]'
    يبقى *{ $name }* كما هو.
admin-connected = ✅ يستخدم *{ $name }* الآن القناة { $channel }.
    للتراجع أرسل *undo*
admin-connected-cloud = ✅ يستخدم *{ $name }* الآن Cloud API من Meta.
    لدى Meta، في WhatsApp → Configuration، أدخل رابط callback هذا ورمز التحقق (verify token)، ثم اشترك في *messages*:
    { $webhook }
    { $reachable ->
        [no] ⚠️ تحتاج Meta إلى عنوان يبدأ بـ https. ضع عنوانك في WABOT_PUBLIC_URL.
       *[yes] لمعرفة هل قبلت Meta الرقم: *show { $tenant }*
    }
    للتراجع أرسل *undo*
admin-move = إلى أي خادم ننقل *{ $name }*؟
admin-move-unknown = لا أعرف خادمًا باسم «{ $server }».
admin-move-silent = الخادم { $server } لا يعمل الآن، فلا يستقبل أي بوت.
admin-moved = 🚚 يُنقل *{ $name }* إلى { $server }.
    للتراجع أرسل *undo*
admin-move-same = النشاط *{ $name }* موجود بالفعل على { $server }.

## Owners of a tenant
admin-owners = *مالكو { $name }*
    اختر رقمًا لإزالته.
admin-owners-add = إضافة رقم
admin-owner-ask = أي رقم يمكنه التحدث باسم *{ $name }*؟
admin-owner-added = ✅ أصبح { $phone } يتحدث باسم *{ $name }*. للتراجع أرسل *undo*
admin-owner-already = الرقم { $phone } مالك بالفعل.
admin-owner-sure = هل نزيل هذا الرقم من *{ $name }*؟
    سيفقد قائمة المالك فورًا.
admin-owner-removed = لم يعد { $phone } مالكًا لـ *{ $name }*. للتراجع أرسل *undo*
admin-owner-last = هذا هو المالك الوحيد. أضف مالكًا آخر أولًا.
admin-phone-bad = لا أستطيع استخدام «{ $phone }» كرقم هاتف محمول.
    جرّب مثل 0711222333 أو +254711222333.

## Bans
admin-bans = *الحظر*
admin-bans-tenants = الأنشطة ({ $n_banned })
admin-bans-everywhere = في كل مكان ({ $n_bans })
admin-bans-contacts = لدى نشاط واحد
admin-bans-ban-tenant = حظر نشاط
admin-bans-ban-contact = حظر لدى نشاط واحد
admin-bans-ban-everywhere = حظر في كل مكان
admin-bans-add = حظر رقم
admin-bans-list = *{ $name }: { $count ->
    [zero] لا أرقام محظورة
    [one] رقم محظور واحد
    [two] رقمان محظوران
    [few] { $count } أرقام محظورة
    [many] { $count } رقمًا محظورًا
   *[other] { $count } رقم محظور
}*
admin-bans-name-everywhere = في كل مكان
admin-bans-none = { $name }: لا أرقام محظورة.
admin-bans-line = { $phone } · { $reason }
admin-bans-line-until = { $phone } · { $reason } · حتى { $until_at }
admin-bans-one = ماذا نفعل بهذا الرقم؟
admin-ban-ask = لماذا يُحظر *{ $name }*؟
admin-ban-sure = ⛔ هل نحظر *{ $name }* ({ $tenant })؟
    سيتوقف البوت فورًا{ $contacts ->
    [0] {""}
    [one] ، ولن يصل أي رد إلى جهة اتصال واحدة
    [two] ، ولن يصل أي رد إلى جهتي اتصال
    [few] ، ولن يصل أي رد إلى { $contacts } جهات اتصال
    [many] ، ولن يصل أي رد إلى { $contacts } جهة اتصال
   *[other] ، ولن يصل أي رد إلى { $contacts } جهة اتصال
}.
    سيقرأ المالك: «{ $words }»
admin-ban-other-words = نص آخر للمالك
admin-ban-words = ماذا سيقرأ المالك؟
admin-banned = ⛔ تم حظر *{ $name }* وإيقاف البوت.
    تم إبلاغ المالك. للتراجع أرسل *undo*
admin-unbanned = ✅ رُفع الحظر عن *{ $name }*.
    عاد إلى العمل حتى { $expires_at }.
admin-unbanned-expired = رُفع الحظر عن *{ $name }*.
    لم يبق من مدته شيء، فهو منتهٍ.
admin-ban-contact-phone = أي رقم؟
admin-ban-contact-reason = لماذا؟
admin-ban-contact-sure = ⛔ هل نحظر { $phone } لدى *{ $name }*؟
    يصله تنبيه مرة في اليوم بلا أي خدمة.
    السبب: { $reason }
admin-ban-contact-sure-until = ⛔ هل نحظر { $phone } لدى *{ $name }* { $how_long ->
    [day] لمدة يوم واحد
    [week] لمدة أسبوع واحد
    [month] لمدة 30 يومًا
   *[ever] بشكل دائم
}؟
    يصله تنبيه مرة في اليوم بلا أي خدمة.
    السبب: { $reason }
admin-ban-contact-sure-words = ⛔ هل نحظر { $phone } لدى *{ $name }* { $how_long ->
    [day] لمدة يوم واحد
    [week] لمدة أسبوع واحد
    [month] لمدة 30 يومًا
   *[ever] بشكل دائم
}؟
    لن تصله أي خدمة، ومرة في اليوم يقرأ:
    «{ $message }»
admin-ban-everywhere-sure = ⛔ هل نحظر { $phone } في كل البوتات؟
    يصله تنبيه مرة في اليوم بلا أي خدمة.
    السبب: { $reason }
admin-ban-until = لمدة محددة، بنص آخر
admin-ban-until-ask = لأي مدة؟
admin-ban-day = يوم واحد
admin-ban-week = أسبوع واحد
admin-ban-month = 30 يومًا
admin-ban-ever = بشكل دائم
admin-ban-contact-words = ماذا سيقرأ؟
    للنص المعتاد أرسل *تخطي*
admin-ban-staff = هذا رقم أحد القائمين على المنصة.
    لا يمكن حظره.
admin-ban-contact-already = الرقم { $phone } محظور بالفعل.
admin-contact-banned = ⛔ تم حظر { $phone }. للتراجع أرسل *undo*
admin-contact-unbanned = ✅ عادت الخدمة إلى { $phone }. للتراجع أرسل *undo*
admin-contact-not-banned = الرقم { $phone } غير محظور.

## Settings
admin-settings = *الإعدادات*
admin-settings-platform = المنصة
admin-settings-tenant = نشاط
admin-settings-roles = الأشخاص والأدوار
admin-settings-pin = رقم PIN الخاص بي
admin-settings-totp = تطبيق المصادقة
admin-settings-notices = إشعاراتي
admin-settings-language = لغتي
admin-settings-list = *إعدادات { $name }*
    اختر ما تريد تغييره.{ $inherits ->
    [yes] {" "}(↑ = من المنصة)
   *[no] {""}
}
admin-settings-line = { $label }: { $now }
admin-settings-line-inherited = { $label }: { $now } ↑
admin-settings-unset = غير محدد
admin-setting = *{ $label }* ({ $key })
    الآن: { $now }
admin-setting-change = تغيير
admin-setting-clear = العودة إلى الأصل
admin-setting-ask = *{ $label }* ({ $key }): ما القيمة الجديدة؟
    { $hint }
admin-setting-secret = أرسل القيمة الجديدة لـ { $key }.
admin-setting-set = ✅ { $name }: قيمة *{ $key }* الآن { $now }
    للتراجع أرسل *undo*
admin-setting-cleared = ✅ { $name }: عادت قيمة *{ $key }* إلى المعتاد.
    للتراجع أرسل *undo*
admin-setting-refused = هذا لا يناسب *{ $key }*.
    { $hint }
admin-setting-unknown = لا يوجد إعداد باسم «{ $key }». هل تقصد أحد هذه؟
admin-setting-unknown-none = لا يوجد إعداد كهذا.
admin-setting-more = إعدادات أخرى

## Roles
admin-roles = *القائمون على المنصة*
    اختر شخصًا لتغيير دوره.
admin-roles-line = { $phone } · { $role_name }
admin-roles-add = إضافة رقم
admin-role-phone = أي رقم؟
admin-role = أي دور؟
    مدير: كل شيء ما عدا الأدوار وأسرار المنصة.
    دعم: الاطلاع والربط والإيقاف والتشغيل.
    مشاهد: الاطلاع فقط.
    مالك: كل شيء.
admin-role-admin = مدير
admin-role-support = دعم
admin-role-viewer = مشاهد
admin-role-owner = مالك
admin-role-none = بلا دور بعد الآن
admin-role-set = ✅ دور { $phone } الآن: *{ $role_name }*.
admin-role-removed = لم يعد لـ { $phone } أي دور.
admin-role-same = دور { $phone } هو بالفعل: *{ $role_name }*.
admin-role-last = هذا آخر مالك. عيّن مالكًا آخر أولًا.

## PIN and codes
admin-pin-ask = 🔒 أرسل رقم PIN من فضلك.
admin-totp-ask = 🔒 أرسل الرمز الظاهر الآن في تطبيقك من فضلك.
admin-pin-wrong = غير صحيح. { $left ->
    [zero] لم تبق أي محاولة.
    [one] بقيت محاولة واحدة.
    [two] بقيت محاولتان.
    [few] بقيت { $left } محاولات.
    [many] بقيت { $left } محاولة.
   *[other] بقيت { $left } محاولة.
}
admin-pin-locked = 🔒 محاولات خاطئة كثيرة.
    حاول مرة أخرى في { $until }. لم يتغيّر شيء.
admin-pin-missing = 🔒 هذا يحتاج إلى رقم PIN وليس لديك رقم بعد.
    لم يتغيّر شيء. لاختيار رقم أرسل *pin*
admin-pin = لديك رقم PIN.
admin-pin-change = تغييره
admin-pin-new = أرسل رقم PIN جديدًا: من 4 إلى 8 أرقام، يصعب تخمينه.
admin-pin-set = ✅ تم حفظ رقم PIN.
admin-pin-weak = رقم PIN هذا ضعيف: من 4 إلى 8 أرقام، وليس 1234 ولا 1111.
admin-totp-no-pin = اختر رقم PIN أولًا.
admin-totp-on = تطبيق المصادقة متصل.
admin-totp-off = لا يوجد تطبيق مصادقة متصل.
admin-totp-switch-on = ربط تطبيق
admin-totp-switch-off = فصل التطبيق
admin-totp-new = ربط هاتف آخر
admin-totp-code = أضف هذا المفتاح إلى تطبيقك: *{ $secret }*
    ثم أرسل الأرقام الستة التي تظهر فيه.
    احذف هذه الرسالة عند الانتهاء.
admin-totp-is-on = ✅ تطبيقك متصل. من الآن سأطلب رمزه.
admin-totp-wrong = الرمز غير صحيح.
admin-totp-gone = هذا المفتاح قديم جدًا. لنبدأ من جديد.
admin-totp-is-off = تم فصل تطبيقك. سأطلب رقم PIN من جديد.
## Notices, language, undo
admin-notices = *إشعاراتي*
    اختر إشعارًا لتشغيله أو كتمه.
admin-notices-line = { $notice }: { $muted ->
    [yes] 🔕 مكتوم
   *[no] 🔔 مفعّل
}
admin-notice-muted = 🔕 { $notice }: لن تصلك بعد الآن.
admin-notice-heard = 🔔 { $notice }: ستصلك من جديد.
admin-language = أي لغة؟
admin-owner-too-many = الحد الأقصى لعدد المالكين { $most }.
admin-changed = سبقك شخص آخر: تغيّر *{ $name }* للتو.
    لم يُنفَّذ شيء. راجعه مرة أخرى من فضلك.
admin-language-set = ✅ من الآن سأتحدث معك بالعربية.
admin-undone = ↩️ تم التراجع: { $verb } · { $name }
admin-undo-nothing = لا يوجد لك ما يمكن التراجع عنه.
admin-undo-late = لم يعد التراجع ممكنًا: تغيّرت الأمور منذ ذلك الحين.

## Monitor
admin-monitor = *المراقبة*
    { $lines }
admin-monitor-up = يعمل منذ { $uptime }، الإصدار { $version }
admin-monitor-memory = الذاكرة { $memory } MB، قاعدة البيانات { $database }
admin-monitor-queue = في الانتظار: { $events ->
    [zero] لا رسائل واردة
    [one] رسالة واردة واحدة
    [two] رسالتان واردتان
    [few] { $events } رسائل واردة
    [many] { $events } رسالة واردة
   *[other] { $events } رسالة واردة
}، للإرسال { $queued }، معلّقة { $parked }
admin-monitor-sessions = الاتصالات: { $states }
admin-monitor-no-sessions = لا شيء
admin-monitor-state = { $state } { $count }
admin-monitor-states = { $first }، { $rest }
admin-monitor-turns = الردود: { $turns } في آخر ساعة، أبطؤها { $slowest } ms
admin-monitor-trouble = ⚠️ { $errors ->
    [zero] لا أخطاء مؤخرًا
    [one] خطأ واحد مؤخرًا
    [two] خطآن مؤخرًا
    [few] { $errors } أخطاء مؤخرًا
    [many] { $errors } خطأً مؤخرًا
   *[other] { $errors } خطأ مؤخرًا
}
admin-monitor-servers = الخوادم
admin-monitor-slow = أبطأ الردود
admin-monitor-errors = آخر الأخطاء
admin-monitor-log = سجل نشاط
admin-monitor-stats = الأرقام
admin-monitor-audit = من فعل ماذا
admin-monitor-again = تحديث
admin-servers = *{ $count ->
    [zero] لا خوادم
    [one] خادم واحد
    [two] خادمان
    [few] { $count } خوادم
    [many] { $count } خادمًا
   *[other] { $count } خادم
}*
    { $lines }
admin-servers-up = 🟢 *{ $name }*: { $bots ->
    [zero] لا بوتات
    [one] بوت واحد
    [two] بوتان
    [few] { $bots } بوتات
    [many] { $bots } بوتًا
   *[other] { $bots } بوت
}{ $master ->
    [yes] {" "}والبوت الرئيسي
   *[no] {""}
}، { $sessions ->
    [zero] لا اتصالات قائمة
    [one] اتصال واحد قائم
    [two] اتصالان قائمان
    [few] { $sessions } اتصالات قائمة
    [many] { $sessions } اتصالًا قائمًا
   *[other] { $sessions } اتصال قائم
}
    يعمل منذ { $uptime }، الإصدار { $version }
admin-servers-silent = ⚠️ *{ $name }*: لا يستجيب، آخر ظهور { $seen }
admin-servers-stopped = ⚪ *{ $name }*: متوقف، آخر ظهور { $seen }
admin-servers-none = لم يظهر أي خادم بعد.
admin-slow = *أبطأ الردود*
    { $lines }
admin-slow-line = { $ms } ms · { $at }
admin-slow-none = لم تُقَس أي ردود بعد.
admin-errors = *آخر الأخطاء*
    { $lines }
admin-errors-line = { $at } · { $event } · { $tenant }
admin-errors-none = ✅ لا أخطاء مؤخرًا.
admin-log-secret = (مخفي)

## Audit
admin-audit = *من فعل ماذا*
admin-audit-line = { $at } · { $verb } · { $what } · { $who }
admin-audit-line-bare = { $at } · { $verb } · { $who }
admin-audit-about = { $name }: { $what }
admin-audit-none = لم يُسجَّل شيء هنا بعد.
admin-audit-find = بحث
admin-audit-verify = فحص السجل كله
admin-audit-back = القائمة كلها
admin-audit-ask = عن أي كلمات أبحث؟
admin-audit-entry = *{ $verb }* (القيد { $seq })
    متى: { $at }
    من: { $who } ({ $role_name })
    { $facts }
admin-audit-fact = { $key }: { $value }
admin-audit-whole = ✅ سجل الإجراءات سليم، وعدد قيوده { $count }. لم يُغيَّر شيء ولم يُحذف.
admin-audit-broken = 🚨 سجل الإجراءات مكسور عند القيد { $seq }.
    غيّر شخص ما قاعدة البيانات. أخبر مالك المنصة.

## Sessions
admin-session-unpaired = غير مربوط بعد
admin-session-pairing = في انتظار الرمز
admin-session-connecting = جارٍ الاتصال
admin-session-ready = متصل
admin-session-interrupted = انقطع، تجري المحاولة
admin-session-logged-out = سُجّل خروجه من الهاتف
admin-session-auth-failed = رفضه WhatsApp
admin-session-error = يحتاج إلى مساعدة
admin-session-stopped = متوقف
admin-connect-refused = هذا غير مناسب.
    { $hint }
admin-help-other = أوامر أخرى

## Issues
admin-issues = *{ $count ->
    [zero] لا مشكلات مفتوحة
    [one] مشكلة مفتوحة واحدة
    [two] مشكلتان مفتوحتان
    [few] { $count } مشكلات مفتوحة
    [many] { $count } مشكلة مفتوحة
   *[other] { $count } مشكلة مفتوحة
}*
    اختر مشكلة لحلها.
admin-issues-none = ✅ لا شيء يحتاج إليك الآن.
admin-issue = ⚠️ *{ $name }*: { $title }
    منذ { $opened_at }، رُصدت { $seen ->
    [zero] { $seen } مرة
    [one] مرة واحدة
    [two] مرتين
    [few] { $seen } مرات
    [many] { $seen } مرة
   *[other] { $seen } مرة
}.
    ماذا أفعل؟
admin-issue-closed = ✅ سبق إغلاق هذه المشكلة.
admin-issue-retrying = 🔄 أحاول مرة أخرى. سأخبرك إن لم ينجح الأمر.
admin-issue-done = 👍 أُغلقت.
audit-fact-name = الاسم
audit-fact-phone = الرقم
audit-fact-kind = النوع
audit-fact-duration = المدة
audit-fact-reason = السبب
audit-fact-key = الإعداد
audit-fact-value = القيمة
audit-fact-tried = المحاولة
audit-fact-undone = ما تم التراجع عنه
audit-fact-tenant = النشاط
audit-fact-role = الدور
audit-fact-before = من قبل
audit-fact-order = الطلب
audit-fact-issue = المشكلة
audit-fact-repair = الإصلاح
audit-fact-server = الخادم
audit-fact-channel = القناة
