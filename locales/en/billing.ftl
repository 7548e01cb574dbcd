# What tenants pay the platform: plans, renewals, invoices, money recorded by hand.
plan-month = Month
plan-year = Year
plan-not-sold = not sold
setting-price = { $plan } in { $currency }
setting-month-days = Days of a month
setting-year-days = Days of a year
setting-grace-days = Days of grace after the end
order-for-ware = { $ware } { $about }
ware-renewal = renewal
way-prompt = M-Pesa
way-cash = Cash
way-bank = Bank transfer
way-other = Another way
invoice-status-open = ⏳ open
invoice-status-paid = ✅ paid
invoice-status-void = 🚫 void
invoice-status-refunded = 💸 given back

## The owner pays.
billing-offered = { $offer }
billing-do-renew = Renew
billing-do-invoices = My invoices
billing-plan = 🗓 *{ $name }*
    For how long?
billing-offer = { $plan }: { $days ->
    [one] { $days } day
   *[other] { $days } days
}, { $price }
billing-which-way = 💳 How would you like to pay?
billing-way = { $way }: { $price }
billing-sure = 🧾 *Please check*
    { $name }: { $plan_name }, { $days ->
    [one] { $days } day
   *[other] { $days } days
}
    It then runs until { $until }.
    You pay: { $price } by { $via } from { $payer }
    Is this right?
billing-sure-link = 🧾 *Please check*
    { $name }: { $plan_name }, { $days ->
    [one] { $days } day
   *[other] { $days } days
}
    It then runs until { $until }.
    You pay: { $price } by { $via }, through a link
    Is this right?
billing-yes = Yes, pay now
billing-yes-link = Yes, send me the link
billing-other-payer = Pay from another number
billing-ask-payer = 📱 Which M-Pesa number pays?
    The PIN prompt appears on that phone.
billing-dropped = 👍 Nothing was paid. *renew* any time.
billing-price-changed = ☝️ The price has changed. Please look again.
billing-again = What now?
billing-try-again = Try again
billing-home = Main menu
billing-refused = 😕 Sorry, this cannot be paid right now. Nothing was taken.
    Send *renew* to begin again.
billing-no-way = 😕 Sorry, paying in this chat is not set up yet. Please ask us.
billing-not-served = *{ $name }* cannot be renewed now: { $status }.
billing-elsewhere = 💳 More time for *{ $name }* is paid in the chat with { $platform } ({ $platform_phone }).
    Send *renew* there.
renewal-receipt = 🙏 Thank you! Your { $price } { $receipt ->
    [none] arrived
   *[other] arrived ({ $receipt })
}.
billing-paid-owner = ✅ *{ $name }* is renewed.
    It runs until { $until }.
    Receipt: *{ $invoice }*, { $plan }, { $price }. *invoices* shows it again.
billing-paid-staff = 💰 *{ $name }* ({ $tenant }) paid { $price }: { $plan }, { $method }.
    It runs until { $until }. *invoice { $invoice }*
billing-given-back-owner = 💸 We gave your { $price } of *{ $invoice }* back.

## Invoices.
billing-invoices = 🧾 *Invoices of { $name }*
    Choose one to see it.
billing-invoices-none = 🧾 Nothing has been paid for *{ $name }* yet.
billing-line = { $invoice } · { $plan } · { $price } · { $status } { $at }
billing-line-of = { $invoice } · { $name } · { $price } · { $status } { $at }
billing-receipt = { $lines }
billing-receipt-head = 🧾 *{ $invoice }* · { $status }
    { $name }: { $plan }, { $days ->
    [one] { $days } day
   *[other] { $days } days
}
    Price: { $price }
    Made: { $made_at }
billing-receipt-paid = Paid: { $at }, { $method }{ $receipt ->
    [none] {""}
   *[other] , { $receipt }
}
billing-receipt-until = Runs until { $until }
billing-receipt-by = By { $by }: { $reason }
billing-nobody = a business that is gone

## Staff.
billing-desk = 💰 *Invoices and totals*
    This month: { $total }
    Open invoices: { $open }
billing-do-desk = Invoices and totals
billing-do-bills = Invoices
billing-do-record = Record a payment
billing-do-open = Open invoices
billing-do-all = All invoices
billing-do-totals = Month by month
billing-do-prices = Plans and prices
billing-do-invoice = The invoice
billing-do-void = Void it
billing-do-give-back = The money was given back
billing-nothing = nothing yet
billing-sum = { $first } and { $second }
billing-totals = 💰 *Month by month*
    { $months }
billing-totals-none = Nothing has been paid yet.
billing-month = { $month }: { $total } ({ $count ->
    [one] { $count } invoice
   *[other] { $count } invoices
})
billing-of = 🧾 *{ $name }* ({ $tenant })
    Choose an invoice to see it.
billing-of-none = 🧾 *{ $name }* has paid nothing yet.
billing-list = 🧾 *Invoices*
    Choose one to see it.
billing-list-none = 🧾 There are none.
billing-unknown = There is no such invoice.
billing-ask-reason = Why?
billing-void-sure = *{ $invoice }* ({ $price }) becomes void: nobody can pay it any more.
    Reason: { $reason }
billing-voided = 🚫 *{ $invoice }* is void.
billing-not-open = *{ $invoice }* has moved meanwhile.
billing-under-way = ⏳ Somebody is paying *{ $invoice }* at this moment. Please look again in a few minutes.
billing-back-sure = You gave { $price } of *{ $invoice }* back yourself, and note it here.
    The days stay. Reason: { $reason }
billing-given-back = 💸 *{ $invoice }* is noted as given back.
billing-record-plan = 💵 What did *{ $name }* pay for?
billing-record-how = How did the money come?
billing-record-reference = Its reference or receipt number?
    Send *skip* if there is none.
billing-record-why = Who told you, and why by hand?
billing-record-sure = 💵 *Please check*
    { $name }: { $plan_name }, { $days ->
    [one] { $days } day
   *[other] { $days } days
}
    { $price }, { $via }
    It then runs until { $until }.
    Reason: { $reason }
billing-record-status = *{ $name }* cannot be renewed now: { $status }.
billing-recorded = ✅ Recorded as *{ $invoice }*: { $price }.
    It runs until { $until }. Its owner was told.
billing-already = ☝️ This was recorded before, as *{ $invoice }* ({ $price }). Nothing was added.
    A second payment needs a reference of its own.
billing-not-sold = This plan has no price any more.
billing-prices = 🏷 *Plans and prices*
    Choose one to change it. 0 means: not sold.
billing-other-month = Month, other currency
billing-other-year = Year, other currency
billing-ask-currency = Which currency? Three letters, such as USD.
billing-currency-bad = I do not know that currency. There are: { $currencies }
verb-invoice-record = record a payment
verb-invoice-void = void an invoice
verb-invoice-refund = note money given back
