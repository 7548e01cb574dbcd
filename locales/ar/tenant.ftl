# The life of a tenant, as its owner, its customers and the platform's people read of it.

## Words
tenant-kind-airtime = رصيد
tenant-kind-booking = حجوزات
tenant-kind-shop = متجر
tenant-kind-support = دعم العملاء
tenant-kind-blank = فارغ
tenant-status-new = في انتظار الاعتماد
tenant-status-approved = معتمد
tenant-status-rejected = مرفوض
tenant-status-expired = منتهٍ
tenant-status-banned = محظور
tenant-status-deleted = محذوف

role-owner = مالك
role-admin = مدير
role-support = دعم
role-viewer = مشاهد
role-tenant_owner = مالك بوت
role-contact = جهة اتصال
role-stranger = بلا دور

notice-kind-new = التسجيلات الجديدة
notice-kind-tenant = التغييرات على بوت
notice-kind-expiry = الانتهاء والتنبيهات
notice-kind-denied = المحاولات المرفوضة
notice-kind-session = الاتصالات
notice-kind-money = الطلبات والمدفوعات
notice-kind-issue = المشكلات

verb-tenant-create = تسجيل
verb-tenant-approve = اعتماد
verb-tenant-reject = رفض
verb-tenant-renew = تجديد
verb-tenant-ban = حظر
verb-tenant-unban = رفع الحظر
verb-tenant-stop = إيقاف
verb-tenant-resume = تشغيل
verb-tenant-restart = إعادة تشغيل
verb-tenant-disconnect = فصل
verb-tenant-delete = حذف
verb-tenant-connect = توصيل
verb-tenant-move = نقل
verb-tenant-expire = انتهاء
verb-tenant-purge = محو نهائي
verb-owner-added = إضافة مالك
verb-owner-removed = إزالة مالك
verb-contact-ban = حظر رقم
verb-contact-unban = رفع الحظر عن رقم
verb-contact-ban-end = انتهاء حظر
verb-setting-set = تغيير إعداد
verb-staff-role = تغيير الدور
verb-access-pin = تغيير PIN
verb-access-totp-on = تفعيل الرموز
verb-access-totp-off = إيقاف الرموز
verb-access-locked = قفل الدخول
verb-denied = مرفوض
verb-undo = تراجع
verb-order-mark-refunded = تسجيل الاسترداد
verb-order-refund = استرداد
verb-order-mark-undelivered = تسجيل عدم التسليم
verb-order-mark-delivered = تسجيل التسليم
verb-order-mark-paid = تسجيل الدفع
verb-order-deliver-again = إعادة إرسال الرصيد

## To the platform's people
tenant-new-staff = {"\u200F"}🆕 طلب بوت جديد من *{ $name }*: { $kind }، { $tenant_phone }.
    للاعتماد: *approve { $tenant } 1m*
    للاطلاع: *show { $tenant }*
    للرفض: *reject { $tenant } reason*
denied-owner = 🔒 حاول { $phone } ({ $role }) تنفيذ *{ $verb }* ورُفض ذلك.
first-pin-owner = 🔑 اختار { $phone } ({ $role }) رقم PIN لأول مرة.
    ليس هو؟ اسحب الدور منه: *role { $typed } none*

## To the owner
tenant-approved-owner = 🎉 تم اعتماد *{ $name }*.
    سيعمل حتى { $expires_at } ({ $days ->
        [zero] أقل من يوم
        [one] يوم واحد
        [two] يومان
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }).
    { $channel ->
        [cloud] سنوصله الآن بـ WhatsApp ونخبرك هنا.
       *[other] لتوصيل WhatsApp الخاص بك أرسل *pair*
    }
tenant-renewed-owner = ✅ تم تجديد *{ $name }*.
    سيعمل حتى { $expires_at }.
tenant-rejected-owner = 😔 عذرًا، لا يمكننا قبول *{ $name }*.
    السبب: { $reason }
tenant-banned-owner = ⛔ تم حظر *{ $name }* وأُوقف البوت.
    السبب: { $reason }
tenant-banned-words = ⛔ تم حظر *{ $name }* وأُوقف البوت.
    { $message }
tenant-unbanned-owner = ✅ رُفع الحظر عن *{ $name }*.
    حالته الآن: { $status }.
tenant-deleted-owner = 🗑️ تم حذف *{ $name }*.
    ستُمحى كل بياناته في { $purge_at }.
tenant-undone = ↩️ تم التراجع عن آخر تغيير في *{ $name }* ({ $verb }).
    حالته الآن: { $status }.

## To customers
tenant-closed = 🙏 خدمة { $tenant } في استراحة الآن.
    حاول لاحقًا من فضلك.
contact-banned = ⛔ لا يمكنك استخدام هذه الخدمة.
    السبب: { $reason }
contact-banned-words = ⛔ { $message }
ban-for-good = بشكل دائم
