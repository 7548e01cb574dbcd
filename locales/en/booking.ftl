# The booking bot: what customers read.

## Words that others are made of.
booking-day = { $weekday ->
    [mon] Mon
    [tue] Tue
    [wed] Wed
    [thu] Thu
    [fri] Fri
    [sat] Sat
   *[sun] Sun
} { $date }
booking-weekday = { $weekday ->
    [mon] Mon
    [tue] Tue
    [wed] Wed
    [thu] Thu
    [fri] Fri
    [sat] Sat
    [sun] Sun
   *[daily] daily
}
booking-open-always = • always
booking-open-day = • { $first } { $hours }
booking-open-days = • { $first }–{ $last } { $hours }
booking-when = { $day }, { $time }
booking-day-line = { $day } · { $count ->
    [one] { $count } time
   *[other] { $count } times
}
booking-service-line = { $service } · { $length } · { $price }
booking-service-line-free = { $service } · { $length }
booking-price-line = • { $service }
booking-no-price = free
booking-line = { $service } · { $when }
booking-status-booked = booked
booking-status-cancelled = cancelled
booking-status-done = done
booking-status-no-show = did not come

## Home.
booking-home =
    👋 Welcome to { $tenant }!
    What would you like to do?
booking-home-begin = Book a time
booking-home-mine = My bookings ({ $count })
booking-home-prices = Services and prices
booking-home-help = Help
booking-empty =
    👋 Welcome to { $tenant }!
    Nothing can be booked here just yet. We are getting ready: please write again soon.
booking-help =
    ℹ️ Booking takes four steps: what, which day, what time, and a look at it all.
    You get a reminder before your time.
    To see, move or cancel: *my bookings*
    🌐 Another language: *language*
booking-prices =
    💈 *{ $tenant }*
    { $prices }
    🕐 Open:
    { $hours }

## Choosing.
booking-which-service = What would you like to book?
booking-which-worker = { $service_name }: with whom?
booking-any-worker = Whoever is free
booking-gone = 😕 That is not offered any more. Please choose again.
booking-which-day = 📅 Which day suits you?
booking-other-day = Another day
booking-other-day-back = Another day
booking-no-days = 😕 There is no free time in the days ahead. Please try again tomorrow.
booking-ask-day =
    📅 Which day?
    For example *tomorrow*, *24/12* or *24 Dec*.
booking-no-times = 😕 There is no free time left on { $day_words }.
booking-too-far = 📅 That is too far ahead. The last day you can book is { $last_day }.
booking-which-time = 🕐 { $day_words }: what time?
booking-ask-name =
    🙂 What is your name?
    So that we know whom to expect.

## The summary, and what comes of it.
booking-confirm =
    🧾 *Please check*
    { $service_name }{ $several ->
    [yes] {" "}({ $worker_name })
   *[no] {""}
}
    📅 { $when } – { $until }
    💰 { $price }
    🙂 { $customer }
    Shall I book it?
booking-confirm-yes = Yes, book it
booking-confirm-no = No
booking-confirm-other = Another time
booking-dropped = 👍 Nothing was booked. Write any time.
booking-booked =
    ✅ *Booked!*
    { $service_name }{ $several ->
    [yes] {" "}with { $worker_name }
   *[no] {""}
}
    📅 { $when } – { $until }
    💰 { $price }
    { $hours ->
    [0] To move or cancel it, send *my bookings* before it begins.
    [one] To move or cancel it, send *my bookings*, at the latest { $hours } hour before.
   *[other] To move or cancel it, send *my bookings*, at the latest { $hours } hours before.
}
booking-calendar = 📅 For your phone’s calendar.
booking-taken =
    😕 Sorry, { $wanted } has just been taken.
    These are the nearest free times:
booking-full = 😕 Sorry, { $wanted } has just been taken, and nothing is free near it.
booking-too-many = ☝️ You have { $most } bookings ahead of you already. Please cancel one first.

## My bookings.
booking-mine =
    📒 *Your bookings*
    Choose one to move or cancel it.
booking-mine-none = 📒 You have no bookings ahead of you.
booking-mine-gone = 🤔 That booking is not there any more.
booking-card =
    📒 *{ $service_name }*{ $several ->
    [yes] {" "}with { $worker_name }
   *[no] {""}
}
    📅 { $when } – { $until }
    💰 { $price }
    { $status }
booking-card-move = Another time
booking-card-cancel = Cancel it
booking-card-late = Move or cancel it
booking-card-file = For my calendar
booking-file = 📅 { $service_name }, { $when }
booking-too-late =
    ☝️ It is too late to change this here{ $cancel_hours ->
    [0] {""}
    [one] {": "}changes are possible up to { $cancel_hours } hour before
   *[other] {": "}changes are possible up to { $cancel_hours } hours before
}.
    Please call us: { $call_phone }
booking-cancel-sure =
    ❓ Cancel { $service_name } on { $when }?
booking-cancel-yes = Yes, cancel it
booking-cancel-no = No, keep it
booking-kept = 👍 It stays as it was.
booking-cancelled = ✅ Cancelled: { $service_name }, { $when }.
booking-confirm-move =
    ❓ Move { $service_name }
    from { $before }
    to { $when }?
booking-move-yes = Yes, move it
booking-move-no = No, keep it
booking-moved =
    ✅ *Moved!*
    { $service_name }{ $several ->
    [yes] {" "}with { $worker_name }
   *[no] {""}
}
    📅 { $when } – { $until }

## Reminders, and what the business does.
booking-reminder =
    ⏰ See you soon at { $tenant_name }!
    { $service_name }
    📅 { $when }
booking-reminder-come = I will come
booking-reminder-cancel = I cannot come
booking-reminder-words =
    ⏰ See you soon at { $tenant_name }!
    { $service_name }
    📅 { $when }
    You cannot come? Send *my bookings*.
booking-coming = 👍 Thank you, see you then!
booking-made-for-you =
    ✅ { $tenant_name } has booked for you:
    { $service_name }
    📅 { $when }
    To move or cancel it, send *my bookings*.
booking-moved-for-you =
    📅 { $tenant_name } has moved your booking.
    { $service_name }
    Before: { $before }
    Now: *{ $when }*
    That does not suit you? Send *my bookings*.
booking-cancelled-for-you =
    😕 { $tenant_name } had to cancel your booking.
    { $service_name }, { $when }
    To book another time, send *booking*.
booking-cancelled-why =
    😕 { $tenant_name } had to cancel your booking.
    { $service_name }, { $when }
    “{ $why }”
    To book another time, send *booking*.
