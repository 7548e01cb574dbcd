# The booking bot: what customers read.

## Words that others are made of.
booking-day = { $weekday ->
    [mon] الاثنين
    [tue] الثلاثاء
    [wed] الأربعاء
    [thu] الخميس
    [fri] الجمعة
    [sat] السبت
   *[sun] الأحد
} { $date }
booking-weekday = { $weekday ->
    [mon] الاثنين
    [tue] الثلاثاء
    [wed] الأربعاء
    [thu] الخميس
    [fri] الجمعة
    [sat] السبت
    [sun] الأحد
   *[daily] يوميًا
}
booking-open-always = • دائمًا
booking-open-day = • { $first } { $hours }
booking-open-days = • { $first }–{ $last } { $hours }
booking-when = { $day }، { $time }
booking-day-line = { $day } · { $count ->
    [zero] لا مواعيد
    [one] موعد واحد
    [two] موعدان
    [few] { $count } مواعيد
    [many] { $count } موعدًا
   *[other] { $count } موعد
}
booking-service-line = { $service } · { $length } · { $price }
booking-service-line-free = { $service } · { $length }
booking-price-line = • { $service }
booking-no-price = مجانًا
booking-line = { $service } · { $when }
booking-status-booked = محجوز
booking-status-cancelled = ملغى
booking-status-done = تم
booking-status-no-show = لم يحضر

## Home.
booking-home =
    👋 مرحبًا بك في { $tenant }!
    كيف نخدمك؟
booking-home-begin = احجز موعدًا
booking-home-mine = حجوزاتي ({ $count })
booking-home-prices = الخدمات والأسعار
booking-home-help = مساعدة
booking-empty =
    👋 مرحبًا بك في { $tenant }!
    لا يمكن الحجز هنا بعد. نحن نستعد: راسلنا قريبًا من فضلك.
booking-help =
    {"\u200F"}ℹ️ الحجز في أربع خطوات: ماذا تريد، وأي يوم، وأي ساعة، ثم تراجع كل شيء.
    يصلك تذكير قبل موعدك.
    لرؤية حجزك أو تغييره أو إلغائه: *my bookings*
    🌐 لغة أخرى: *language*
booking-prices =
    💈 *{ $tenant }*
    { $prices }
    🕐 ساعات العمل:
    { $hours }

## Choosing.
booking-which-service = ماذا تود أن تحجز؟
booking-which-worker = { $service_name }: مع من؟
booking-any-worker = أي موظف متاح
booking-gone = 😕 لم يعد هذا متاحًا. اختر من جديد من فضلك.
booking-which-day = 📅 أي يوم يناسبك؟
booking-other-day = يوم آخر
booking-other-day-back = يوم آخر
booking-no-days = 😕 لا توجد مواعيد متاحة في الأيام القادمة. حاول غدًا من فضلك.
booking-ask-day =
    📅 أي يوم؟
    مثلًا *غدًا* أو *24/12* أو *24 ديسمبر*.
booking-no-times = 😕 لم يبقَ موعد متاح: { $day_words }.
booking-too-far = 📅 هذا بعيد جدًا. آخر يوم يمكنك حجزه { $last_day }.
booking-which-time = 🕐 { $day_words }: أي ساعة؟
booking-ask-name =
    🙂 ما اسمك؟
    لنعرف من ننتظر.

## The summary, and what comes of it.
booking-confirm =
    🧾 *راجع حجزك من فضلك*
    { $service_name }{ $several ->
    [yes] {" "}({ $worker_name })
   *[no] {""}
}
    📅 { $when } – { $until }
    💰 { $price }
    🙂 { $customer }
    هل أحجزه لك؟
booking-confirm-yes = نعم، احجزه
booking-confirm-no = لا
booking-confirm-other = موعد آخر
booking-dropped = 👍 لم يُحجز شيء. راسلنا متى شئت.
booking-booked =
    ✅ *تم الحجز!*
    { $service_name }{ $several ->
    [yes] {" "}مع { $worker_name }
   *[no] {""}
}
    📅 { $when } – { $until }
    💰 { $price }
    { $hours ->
    [0] لتغييره أو إلغائه أرسل *my bookings* قبل بدايته.
    [one] لتغييره أو إلغائه أرسل *my bookings* قبله بساعة على الأقل.
    [two] لتغييره أو إلغائه أرسل *my bookings* قبله بساعتين على الأقل.
    [few] لتغييره أو إلغائه أرسل *my bookings* قبله بـ { $hours } ساعات على الأقل.
    [many] لتغييره أو إلغائه أرسل *my bookings* قبله بـ { $hours } ساعة على الأقل.
   *[other] لتغييره أو إلغائه أرسل *my bookings* قبله بـ { $hours } ساعة على الأقل.
}
booking-calendar = 📅 لتقويم هاتفك.
booking-taken =
    😕 عذرًا، حُجز هذا الموعد للتو: { $wanted }.
    هذه أقرب المواعيد المتاحة:
booking-full = 😕 عذرًا، حُجز هذا الموعد للتو: { $wanted }. ولا يوجد موعد متاح قريب منه.
booking-too-many = ☝️ لديك { $most } من الحجوزات القادمة. ألغِ واحدًا منها أولًا من فضلك.

## My bookings.
booking-mine =
    📒 *حجوزاتك*
    اختر حجزًا لتغييره أو إلغائه.
booking-mine-none = 📒 ليس لديك حجوزات قادمة.
booking-mine-gone = 🤔 هذا الحجز لم يعد موجودًا.
booking-card =
    📒 *{ $service_name }*{ $several ->
    [yes] {" "}مع { $worker_name }
   *[no] {""}
}
    📅 { $when } – { $until }
    💰 { $price }
    { $status }
booking-card-move = موعد آخر
booking-card-cancel = إلغاء الحجز
booking-card-late = تغييره أو إلغاؤه
booking-card-file = أضفه إلى تقويمي
booking-file = 📅 { $service_name }، { $when }
booking-too-late =
    ☝️ فات وقت تغيير هذا الحجز من هنا{ $cancel_hours ->
    [0] {""}
    [one] {": "}يمكن ذلك حتى ساعة قبل الموعد
    [two] {": "}يمكن ذلك حتى ساعتين قبل الموعد
    [few] {": "}يمكن ذلك حتى { $cancel_hours } ساعات قبل الموعد
    [many] {": "}يمكن ذلك حتى { $cancel_hours } ساعة قبل الموعد
   *[other] {": "}يمكن ذلك حتى { $cancel_hours } ساعة قبل الموعد
}.
    اتصل بنا من فضلك: { $call_phone }
booking-cancel-sure =
    ❓ هل نلغي { $service_name }، { $when }؟
booking-cancel-yes = نعم، ألغِه
booking-cancel-no = لا، أبقِه
booking-kept = 👍 بقي كما هو.
booking-cancelled = ✅ تم الإلغاء: { $service_name }، { $when }.
booking-confirm-move =
    ❓ هل ننقل { $service_name }
    من { $before }
    إلى { $when }؟
booking-move-yes = نعم، انقله
booking-move-no = لا، أبقِه
booking-moved =
    ✅ *تم تغيير الموعد!*
    { $service_name }{ $several ->
    [yes] {" "}مع { $worker_name }
   *[no] {""}
}
    📅 { $when } – { $until }

## Reminders, and what the business does.
booking-reminder =
    ⏰ نراك قريبًا في { $tenant_name }!
    { $service_name }
    📅 { $when }
booking-reminder-come = سأحضر
booking-reminder-cancel = لا أستطيع الحضور
booking-reminder-words =
    ⏰ نراك قريبًا في { $tenant_name }!
    { $service_name }
    📅 { $when }
    لا تستطيع الحضور؟ أرسل *my bookings*.
booking-coming = 👍 شكرًا، نراك حينها!
booking-made-for-you =
    ✅ حجز لك { $tenant_name }:
    { $service_name }
    📅 { $when }
    لتغييره أو إلغائه أرسل *my bookings*.
booking-moved-for-you =
    📅 غيّر { $tenant_name } موعد حجزك.
    { $service_name }
    قبل: { $before }
    الآن: *{ $when }*
    لا يناسبك؟ أرسل *my bookings*.
booking-cancelled-for-you =
    😕 اضطر { $tenant_name } إلى إلغاء حجزك.
    { $service_name }، { $when }
    لحجز موعد آخر أرسل *booking*.
booking-cancelled-why =
    😕 اضطر { $tenant_name } إلى إلغاء حجزك.
    { $service_name }، { $when }
    «{ $why }»
    لحجز موعد آخر أرسل *booking*.
