# Bookings of a business: what its owner reads.

owner-home-bookings = الحجوزات
notice-kind-booking = الحجوزات

## The diary.
bookings-day =
    📒 *{ $name }* · { $is_today ->
    [yes] اليوم، { $day_words }
   *[no] { $day_words }
}
    { $count ->
    [0] لا حجوزات.
    [one] حجز واحد. اختره لمعرفة المزيد.
    [two] حجزان. اختر حجزًا لمعرفة المزيد.
    [few] { $count } حجوزات. اختر حجزًا لمعرفة المزيد.
    [many] { $count } حجزًا. اختر حجزًا لمعرفة المزيد.
   *[other] { $count } حجز. اختر حجزًا لمعرفة المزيد.
}
bookings-line = { $time } { $service_name } · { $customer }{ $several ->
    [yes] {" "}({ $worker_name })
   *[no] {""}
}{ $mark ->
    [done] {" "}✅
    [no-show] {" "}🚫
   *[none] {""}
}
bookings-do-days = الأيام القادمة
bookings-do-other-day = يوم آخر
bookings-do-add = الحجز لعميل
bookings-do-block = إغلاق وقت
bookings-do-services = الخدمات والأسعار
bookings-do-workers = من يستقبل الحجوزات
bookings-do-rules = المواعيد والقواعد
bookings-do-calendar = ملف التقويم
bookings-do-day = قائمة اليوم
bookings-days =
    📒 *{ $name }*: الأيام القادمة
    اختر يومًا لرؤية قائمته.
bookings-day-line = { $day } · { $count ->
    [0] –
    [one] حجز واحد
    [two] حجزان
    [few] { $count } حجوزات
    [many] { $count } حجزًا
   *[other] { $count } حجز
}
bookings-ask-day =
    📅 أي يوم؟
    مثلًا *غدًا* أو *24/12* أو *24 ديسمبر*.
bookings-bad-day = 🤔 لم أفهم هذا اليوم.

## The first day.
bookings-first =
    🎉 *{ $name }* جاهز تقريبًا لاستقبال الحجوزات.
    ماذا يمكن حجزه؟ أضف أول خدمة ليبدأ العملاء.
    🕐 ساعات العمل:
    { $hours }
bookings-first-add = إضافة أول خدمة
bookings-first-hours = تغيير ساعات العمل
booking-approved-owner =
    📅 بقيت خطوة واحدة ليستقبل *{ $tenant_name }* الحجوزات:
    أرسل *bookings* وأضف أول خدمة.
booking-empty-owner =
    📅 أراد أحدهم الحجز لدى *{ $tenant_name }*، لكن لا شيء يمكن حجزه بعد.
    أرسل *bookings* وأضف أول خدمة.

## One booking.
bookings-card =
    📒 *{ $service_name }*{ $several ->
    [yes] {" "}مع { $worker_name }
   *[no] {""}
}
    📅 { $when } – { $until }
    🙂 { $customer } · { $customer_phone }
    💰 { $price }
    { $status }
bookings-gone = 🤔 هذا الحجز لم يعد موجودًا.
bookings-do-came = حضر
bookings-do-missed = لم يحضر
bookings-do-move = موعد آخر
bookings-do-cancel = إلغاء الحجز
bookings-judged = 👍 { $customer }، { $time }: { $status }.
bookings-too-early = ☝️ لم يبدأ هذا الموعد بعد.
bookings-cancel-why =
    ✍️ هل تكتب لـ { $customer } السبب؟
    أو أرسل *تخطي*.
bookings-cancel-sure = ❓ هل نلغي { $service_name } لـ { $customer }، { $when }؟ سنخبره بذلك.
bookings-cancelled = ✅ تم الإلغاء، وأخبرنا { $customer }.
bookings-moved = ✅ الموعد الجديد { $when }، وأخبرنا { $customer }.
bookings-taken =
    😕 هذا الموعد محجوز: { $wanted }.
    هذه أقرب المواعيد المتاحة:
bookings-full = 😕 هذا الموعد محجوز: { $wanted }. ولا يوجد موعد متاح قريب منه.

## Booking for a customer.
bookings-ask-phone =
    📱 ما رقم العميل؟
    مثلًا 0722000111.
bookings-ask-customer = 🙂 ما اسمه؟
bookings-which-service = ماذا يريد؟
bookings-which-worker = مع من؟
bookings-which-day = 📅 أي يوم؟
bookings-which-time = 🕐 { $day_words }: أي ساعة؟
bookings-do-exact = وقت محدد
bookings-ask-exact-day =
    📅 أي يوم؟
    مثلًا *غدًا* أو *24/12*.
bookings-ask-exact-time =
    🕐 أي ساعة؟
    مثلًا 14:30 أو 7pm، ولو خارج ساعات عملك.
bookings-no-times = 😕 لا يوجد موعد متاح: { $day_words }.
bookings-past = ☝️ هذا الوقت مضى.
bookings-book-sure =
    ❓ هل نحجز { $service_name } لـ { $customer }
    في { $when }؟ سنخبره بذلك.
bookings-booked = ✅ تم الحجز: { $service_name } لـ { $customer }، { $when }.

## Blocked times.
bookings-blocks =
    🚫 *{ $name }*: الأوقات المغلقة
    اختر وقتًا لفتحه من جديد.
bookings-blocks-none =
    🚫 *{ $name }*: لا أوقات مغلقة.
    ماذا أغلق؟
bookings-block-hours = بضع ساعات
bookings-block-day = يوم كامل
bookings-block-days = عدة أيام
bookings-block-ask-day =
    📅 أي يوم؟
    مثلًا *اليوم* أو *غدًا* أو *24/12*.
bookings-block-ask-from =
    🕐 من أي ساعة؟
    مثلًا 12:00.
bookings-block-ask-until =
    🕐 حتى أي ساعة؟
    مثلًا 14:00.
bookings-block-ask-first = 📅 ما أول يوم؟
bookings-block-ask-last = 📅 ما آخر يوم؟
bookings-block-ask-note =
    ✍️ ما السبب؟ لا يراه غيرك.
    أو أرسل *تخطي*.
bookings-block-worker = من لا يستقبل حجوزات حينها؟
bookings-everybody = الجميع
bookings-span = { $since } – { $until }
bookings-block-line = { $what }
bookings-block-line-more = { $what } · { $extra }
bookings-blocked = ✅ أُغلق: { $what }.{ $inside ->
    [0] {""}
    [one] {" "}⚠️ فيه حجز واحد بالفعل، ويبقى حتى تنقله أو تلغيه.
    [two] {" "}⚠️ فيه حجزان بالفعل، ويبقيان حتى تنقلهما أو تلغيهما.
    [few] {" "}⚠️ فيه { $inside } حجوزات بالفعل، وتبقى حتى تنقلها أو تلغيها.
    [many] {" "}⚠️ فيه { $inside } حجزًا بالفعل، وتبقى حتى تنقلها أو تلغيها.
   *[other] {" "}⚠️ فيه { $inside } حجز بالفعل، وتبقى حتى تنقلها أو تلغيها.
}
bookings-block-order = ☝️ يجب أن ينتهي بعد أن يبدأ.
bookings-block-bad = ☝️ هذا لا يصلح: ينتهي قبل أن يبدأ، أو مضى وقته.
bookings-unblock-sure = ❓ هل نفتح هذا الوقت من جديد؟
bookings-unblocked = ✅ يمكن الحجز في هذا الوقت من جديد.

## Services.
bookings-services =
    💈 *{ $name }*: ما يمكن حجزه
    اختر خدمة لتغييرها.
bookings-service-off-line = 🚫 { $service }
bookings-service-add = إضافة خدمة
bookings-ask-service =
    💈 ما اسمها؟
    مثلًا *قص شعر*.
bookings-ask-minutes =
    ⏱ كم دقيقة تستغرق؟
    من مضاعفات الخمسة، مثلًا 45.
bookings-length-bad = ☝️ عدد الدقائق من مضاعفات { $grain }، وأقصاه { $longest }.
bookings-ask-price =
    💰 كم سعرها؟
    مثلًا 500. إن كانت مجانية فأرسل 0.
bookings-service-added =
    ✅ يمكن الآن حجز *{ $service_name }*.
    ⏱ { $length } · 💰 { $price }
bookings-service-many = ☝️ عدد خدماتك { $most }، وهو الحد الأقصى: غيّر إحداها بدلًا من ذلك.
bookings-service =
    💈 *{ $service_name }*{ $state ->
    [off] {" "}🚫 موقوفة
   *[on] {""}
}
    ⏱ { $length }{ $has_gap ->
    [yes] {" "}+ { $gap } استراحة بعدها
   *[no] {""}
}
    💰 { $price }
bookings-service-price = السعر
bookings-service-minutes = المدة
bookings-service-name = الاسم
bookings-service-gap = استراحة بعدها
bookings-ask-gap =
    ⏱ كم دقيقة نتركها فارغة بعدها؟
    من مضاعفات الخمسة، أو 0 بلا استراحة.
bookings-service-off = إيقافها
bookings-service-on = تشغيلها
bookings-changed = ✅ تم التغيير.

## Who takes bookings.
bookings-workers =
    👥 *{ $name }*: من يستقبل الحجوزات
    كل موظف يستقبل حجزًا واحدًا في الوقت نفسه.
bookings-worker-line = { $state ->
    [off] 🚫 { $worker }
   *[on] { $worker }
}
bookings-worker-add = إضافة موظف
bookings-ask-worker =
    🙂 ما اسمه؟
    كما يقرؤه العملاء.
bookings-worker-added = ✅ تمت الإضافة.
bookings-worker-many = ☝️ هذا يكفي: أقصى عدد لمن يستقبلون الحجوزات { $most }.
bookings-worker =
    👤 *{ $worker_name }*{ $state ->
    [off] {" "}🚫 لا يستقبل حجوزات
   *[on] {""}
}
    🕐 يعمل:
    { $worker_hours }
bookings-worker-name = الاسم
bookings-worker-hours = ساعات خاصة به
bookings-worker-usual = الساعات المعتادة
bookings-worker-off = وقف استقباله للحجوزات
bookings-worker-on = يستقبل الحجوزات مجددًا
bookings-worker-all = كل الموظفين
bookings-ask-hours =
    🕐 متى يعمل؟
    مثلًا *mon-fri 9-17, sat 9-13*.
bookings-worker-last = ☝️ لا بد أن يستقبل أحد الحجوزات. للاستراحة أغلق وقتًا بدلًا من ذلك.

## Rules.
bookings-rules =
    ⚙️ *{ $name }*: المواعيد والقواعد
    اختر واحدة لتغييرها.
bookings-rule-line = { $label }: { $rule ->
    [booking_step] { $value ->
        [zero] { $value } دقيقة
        [one] دقيقة
        [two] دقيقتان
        [few] { $value } دقائق
        [many] { $value } دقيقة
       *[other] { $value } دقيقة
    }
    [booking_lead_minutes] { $value ->
        [zero] { $value } دقيقة
        [one] دقيقة
        [two] دقيقتان
        [few] { $value } دقائق
        [many] { $value } دقيقة
       *[other] { $value } دقيقة
    }
    [booking_days] { $value ->
        [zero] { $value } يوم
        [one] يوم واحد
        [two] يومان
        [few] { $value } أيام
        [many] { $value } يومًا
       *[other] { $value } يوم
    }
    [booking_cancel_hours] { $value ->
        [zero] { $value } ساعة
        [one] ساعة
        [two] ساعتان
        [few] { $value } ساعات
        [many] { $value } ساعة
       *[other] { $value } ساعة
    }
    [booking_remind_hours] { $value ->
        [zero] { $value } ساعة
        [one] ساعة
        [two] ساعتان
        [few] { $value } ساعات
        [many] { $value } ساعة
       *[other] { $value } ساعة
    }
    [booking_remind_again_hours] { $value ->
        [zero] { $value } ساعة
        [one] ساعة
        [two] ساعتان
        [few] { $value } ساعات
        [many] { $value } ساعة
       *[other] { $value } ساعة
    }
   *[other] { $value }
}
setting-booking-step = موعد كل
setting-booking-lead-minutes = أقرب موعد من الآن
setting-booking-days = أيام الحجز المقبلة
setting-booking-cancel-hours = التغيير أو الإلغاء حتى
setting-booking-remind-hours = التذكير الأول قبل
setting-booking-remind-again-hours = التذكير الثاني قبل
setting-quiet-hours = لا تذكير ليلًا
setting-hint-quiet = أرسل الساعات من فضلك، مثل *21-7*، أو *off*.

## The calendar file.
bookings-calendar = 📅 أي حجوزات نضع في الملف؟
bookings-calendar-day = حجوزات ذلك اليوم
bookings-calendar-week = حجوزات ذلك الأسبوع
bookings-calendar-all = كلها
bookings-file = 📅 { $count ->
    [zero] لا حجوزات
    [one] حجز واحد
    [two] حجزان
    [few] { $count } حجوزات
    [many] { $count } حجزًا
   *[other] { $count } حجز
} لتقويمك.
bookings-file-none = 🤔 لا حجوزات حينها.

## Notices.
booking-new-owner =
    📅 حجز جديد: *{ $service_name }*
    { $when }{ $several ->
    [yes] {"، "}{ $worker_name }
   *[no] {""}
}
    🙂 { $customer } · { $customer_phone }
booking-moved-owner =
    📅 تغيّر موعد حجز: *{ $service_name }*
    من { $before }
    إلى *{ $when }*
    🙂 { $customer } · { $customer_phone }
booking-cancelled-owner =
    ❌ أُلغي حجز: *{ $service_name }*
    { $when }
    🙂 { $customer } · { $customer_phone }

## The audit trail.
verb-bookings-book = الحجز لعميل
verb-bookings-move = نقل حجز
verb-bookings-cancel = إلغاء حجز
verb-bookings-judge = تسجيل من حضر
verb-bookings-service-add = إضافة خدمة
verb-bookings-service-set = تغيير خدمة
verb-bookings-worker-add = إضافة من يستقبل الحجوزات
verb-bookings-worker-set = تغيير من يستقبل الحجوزات
verb-bookings-block = إغلاق وقت
verb-bookings-unblock = فتح وقت مغلق
