# Bookings of a business: what its owner reads.

owner-home-bookings = Bookings
notice-kind-booking = Bookings

## The diary.
bookings-day =
    📒 *{ $name }* · { $is_today ->
    [yes] today, { $day_words }
   *[no] { $day_words }
}
    { $count ->
    [0] Nothing is booked.
    [one] { $count } booking. Choose it to see more.
   *[other] { $count } bookings. Choose one to see more.
}
bookings-line = { $time } { $service_name } · { $customer }{ $several ->
    [yes] {" "}({ $worker_name })
   *[no] {""}
}{ $mark ->
    [done] {" "}✅
    [no-show] {" "}🚫
   *[none] {""}
}
bookings-do-days = The next days
bookings-do-other-day = Another day
bookings-do-add = Book for a customer
bookings-do-block = Block time
bookings-do-services = Services and prices
bookings-do-workers = Who takes bookings
bookings-do-rules = Hours and rules
bookings-do-calendar = Calendar file
bookings-do-day = The day’s list
bookings-days =
    📒 *{ $name }*: the next days
    Choose a day to see its list.
bookings-day-line = { $day } · { $count ->
    [0] –
    [one] { $count } booking
   *[other] { $count } bookings
}
bookings-ask-day =
    📅 Which day?
    For example *tomorrow*, *24/12* or *24 Dec*.
bookings-bad-day = 🤔 That is not a day.

## The first day.
bookings-first =
    🎉 *{ $name }* is nearly ready for bookings.
    What can people book? Add the first service, and they can begin.
    🕐 Open:
    { $hours }
bookings-first-add = Add the first service
bookings-first-hours = Change opening hours
booking-approved-owner =
    📅 One step is left before *{ $tenant_name }* takes bookings:
    send *bookings* and add your first service.
booking-empty-owner =
    📅 Somebody wanted to book with *{ $tenant_name }*, but nothing can be booked yet.
    Send *bookings* and add your first service.

## One booking.
bookings-card =
    📒 *{ $service_name }*{ $several ->
    [yes] {" "}with { $worker_name }
   *[no] {""}
}
    📅 { $when } – { $until }
    🙂 { $customer } · { $customer_phone }
    💰 { $price }
    { $status }
bookings-gone = 🤔 That booking is not there any more.
bookings-do-came = They came
bookings-do-missed = They did not come
bookings-do-move = Another time
bookings-do-cancel = Cancel it
bookings-judged = 👍 { $customer }, { $time }: { $status }.
bookings-too-early = ☝️ That has not begun yet.
bookings-cancel-why =
    ✍️ A word to { $customer }, why?
    Or *skip*.
bookings-cancel-sure = ❓ Cancel { $service_name } of { $customer } on { $when }? They are told.
bookings-cancelled = ✅ Cancelled, and { $customer } is told.
bookings-moved = ✅ Moved to { $when }, and { $customer } is told.
bookings-taken =
    😕 { $wanted } is taken.
    These are the nearest free times:
bookings-full = 😕 { $wanted } is taken, and nothing is free near it.

## Booking for a customer.
bookings-ask-phone =
    📱 The customer’s number?
    For example 0722 000111.
bookings-ask-customer = 🙂 What is their name?
bookings-which-service = What do they want?
bookings-which-worker = With whom?
bookings-which-day = 📅 Which day?
bookings-which-time = 🕐 { $day_words }: what time?
bookings-do-exact = An exact time
bookings-ask-exact-day =
    📅 Which day?
    For example *tomorrow* or *24/12*.
bookings-ask-exact-time =
    🕐 What time?
    For example 14:30 or 7pm, also outside your hours.
bookings-no-times = 😕 No time is free on { $day_words }.
bookings-past = ☝️ That time is over.
bookings-book-sure =
    ❓ Book { $service_name } for { $customer }
    on { $when }? They are told.
bookings-booked = ✅ Booked: { $service_name } for { $customer }, { $when }.

## Blocked times.
bookings-blocks =
    🚫 *{ $name }*: blocked times
    Choose one to open it again.
bookings-blocks-none =
    🚫 *{ $name }*: no time is blocked.
    What shall I block?
bookings-block-hours = Some hours
bookings-block-day = A whole day
bookings-block-days = Several days
bookings-block-ask-day =
    📅 Which day?
    For example *today*, *tomorrow* or *24/12*.
bookings-block-ask-from =
    🕐 From what time?
    For example 12:00.
bookings-block-ask-until =
    🕐 Until what time?
    For example 14:00.
bookings-block-ask-first = 📅 The first day?
bookings-block-ask-last = 📅 The last day?
bookings-block-ask-note =
    ✍️ What for? Only you see it.
    Or *skip*.
bookings-block-worker = Who takes no bookings then?
bookings-everybody = Everybody
bookings-span = { $since } – { $until }
bookings-block-line = { $what }
bookings-block-line-more = { $what } · { $extra }
bookings-blocked = ✅ Blocked: { $what }.{ $inside ->
    [0] {""}
    [one] {" "}⚠️ { $inside } booking stands in it already: it stays until you move or cancel it.
   *[other] {" "}⚠️ { $inside } bookings stand in it already: they stay until you move or cancel them.
}
bookings-block-order = ☝️ It has to end after it begins.
bookings-block-bad = ☝️ That does not work: it ends before it begins, or it is over.
bookings-unblock-sure = ❓ Open this time again?
bookings-unblocked = ✅ That time can be booked again.

## Services.
bookings-services =
    💈 *{ $name }*: what can be booked
    Choose one to change it.
bookings-service-off-line = 🚫 { $service }
bookings-service-add = Add a service
bookings-ask-service =
    💈 What is it called?
    For example *Haircut*.
bookings-ask-minutes =
    ⏱ How many minutes does it take?
    In steps of five, for example 45.
bookings-length-bad = ☝️ Minutes go in steps of { $grain }, up to { $longest }.
bookings-ask-price =
    💰 What does it cost?
    For example 500. Send 0 if it is free.
bookings-service-added =
    ✅ *{ $service_name }* can be booked now.
    ⏱ { $length } · 💰 { $price }
bookings-service-many = ☝️ You have { $most } services: change one instead.
bookings-service =
    💈 *{ $service_name }*{ $state ->
    [off] {" "}🚫 switched off
   *[on] {""}
}
    ⏱ { $length }{ $has_gap ->
    [yes] {" "}+ { $gap } free after it
   *[no] {""}
}
    💰 { $price }
bookings-service-price = Price
bookings-service-minutes = Length
bookings-service-name = Name
bookings-service-gap = Free time after it
bookings-ask-gap =
    ⏱ How many minutes are kept free after it?
    In steps of five; 0 for none.
bookings-service-off = Switch it off
bookings-service-on = Switch it on
bookings-changed = ✅ Changed.

## Who takes bookings.
bookings-workers =
    👥 *{ $name }*: who takes bookings
    Each takes one booking at a time.
bookings-worker-line = { $state ->
    [off] 🚫 { $worker }
   *[on] { $worker }
}
bookings-worker-add = Add somebody
bookings-ask-worker =
    🙂 What is their name?
    As customers read it.
bookings-worker-added = ✅ Added.
bookings-worker-many = ☝️ That is enough: { $most } people take bookings.
bookings-worker =
    👤 *{ $worker_name }*{ $state ->
    [off] {" "}🚫 takes no bookings
   *[on] {""}
}
    🕐 Works:
    { $worker_hours }
bookings-worker-name = Name
bookings-worker-hours = Own hours
bookings-worker-usual = The usual hours
bookings-worker-off = Takes no more bookings
bookings-worker-on = Takes bookings again
bookings-worker-all = All of them
bookings-ask-hours =
    🕐 When do they work?
    For example *mon-fri 9-17, sat 9-13*.
bookings-worker-last = ☝️ Somebody has to take bookings. To rest, block time instead.

## Rules.
bookings-rules =
    ⚙️ *{ $name }*: hours and rules
    Choose one to change it.
bookings-rule-line = { $label }: { $rule ->
    [booking_step] { $value } min
    [booking_lead_minutes] { $value } min
    [booking_days] { $value ->
        [one] { $value } day
       *[other] { $value } days
    }
    [booking_cancel_hours] { $value } h
    [booking_remind_hours] { $value } h
    [booking_remind_again_hours] { $value } h
   *[other] { $value }
}
setting-booking-step = Times every
setting-booking-lead-minutes = Earliest time, from now
setting-booking-days = Days ahead
setting-booking-cancel-hours = Move or cancel until
setting-booking-remind-hours = First reminder, before
setting-booking-remind-again-hours = Second reminder, before
setting-quiet-hours = No reminders at night
setting-hint-quiet = Please send hours like *21-7*, or *off*.

## The calendar file.
bookings-calendar = 📅 Which bookings shall the file hold?
bookings-calendar-day = That day’s
bookings-calendar-week = That week’s
bookings-calendar-all = All of them
bookings-file = 📅 { $count ->
    [one] { $count } booking
   *[other] { $count } bookings
} for your calendar.
bookings-file-none = 🤔 Nothing is booked then.

## Notices.
booking-new-owner =
    📅 New booking: *{ $service_name }*
    { $when }{ $several ->
    [yes] {", "}{ $worker_name }
   *[no] {""}
}
    🙂 { $customer } · { $customer_phone }
booking-moved-owner =
    📅 Moved: *{ $service_name }*
    From { $before }
    to *{ $when }*
    🙂 { $customer } · { $customer_phone }
booking-cancelled-owner =
    ❌ Cancelled: *{ $service_name }*
    { $when }
    🙂 { $customer } · { $customer_phone }

## The audit trail.
verb-bookings-book = book for a customer
verb-bookings-move = move a booking
verb-bookings-cancel = cancel a booking
verb-bookings-judge = note who came
verb-bookings-service-add = add a service
verb-bookings-service-set = change a service
verb-bookings-worker-add = add who takes bookings
verb-bookings-worker-set = change who takes bookings
verb-bookings-block = block time
verb-bookings-unblock = open blocked time
