# News about money and airtime, and orders as owners and staff see them.

## Paying.
pay-enter-pin =
    📲 Enter your M-Pesa PIN on your phone ({ $payer }) to pay { $price }.
    Order #{ $number }: { $amount } airtime for { $recipient }.
pay-open-link =
    💳 To pay { $price }, open this link:
    { $link }
    It is good until { $good_until }.
    Order #{ $number }: { $amount } airtime for { $recipient }.
pay-link-over =
    ⌛ The link for order #{ $number } is closed: no payment of { $price } reached us.
    If you did pay, do not worry: we see to it as soon as we hear of it.
pay-same-link =
    ✋ You have an open order for this already. Please pay it here:
    { $link }
    It is good until { $good_until } (order #{ $number }).
pay-busy = ⏳ M-Pesa is busy. We keep trying for a few minutes; your PIN prompt comes as soon as it works.
pay-unsure =
    ⏳ The payment service did not answer us clearly, so please do not pay a second time.
    If a PIN prompt comes, enter your PIN. We are watching order #{ $number } and will tell you here.
pay-expired =
    ⌛ Time is up for order #{ $number }: no payment of { $price } reached us.
    If you did pay, do not worry: the airtime goes out as soon as M-Pesa tells us.
pay-late = 🙏 Your payment of { $price } has arrived after all. Airtime for order #{ $number } is on its way.
pay-review =
    🔎 We received a payment for order #{ $number } that does not match it. A person is looking at it now.
    You need not do anything, and you will not pay twice.
pay-same-again = 
    ✋ You asked for the same payment a moment ago, so we did not ask again.
    Order #{ $number }: { $status }
    To buy { $price } once more, please wait two minutes.
pay-same-payer = 
    ✋ { $payer } was asked for { $price } a moment ago. M-Pesa takes the same amount only once in two minutes.
    Please try again a little later.
pay-failed = 😕 The payment of { $price } did not go through. Nothing was taken from you.
pay-failed-cancelled = 👍 You cancelled the payment of { $price }. Nothing was taken from you.
pay-failed-no-answer =
    ⌛ The payment of { $price } timed out: the phone { $payer } did not answer in time. Nothing was taken from you.
    Is it on, with network, and near you?
pay-failed-insufficient = 😕 There is not enough money on { $payer } for { $price }. Nothing was taken from you.
pay-failed-wrong-pin = 🔑 The M-Pesa PIN was wrong, so nothing was paid.
pay-failed-too-soon = ⏳ M-Pesa takes the same amount only once in two minutes. Nothing was taken; please try again shortly.
pay-failed-limit = ☝️ This payment is above or below what your M-Pesa allows. Nothing was taken from you.
pay-failed-busy = ⏳ M-Pesa is busy with another payment of { $payer }. Nothing was taken; please try again in a minute.
pay-failed-locked = 🔒 M-Pesa says that { $payer } is locked. Nothing was taken from you.
pay-failed-bad-number = 📱 M-Pesa does not know the number { $payer }. Nothing was taken from you.

## Delivering.
airtime-receipt = 
    ✅ Done! { $amount } airtime is on { $recipient }.
    🧾 Your receipt: order #{ $number }, { $price } paid{ $receipt ->
    [none] {""}
   *[other] , M-Pesa { $receipt }
}.
    Thank you!
airtime-on-its-way =
    🚚 Your payment of { $price } is here, and the airtime for { $recipient } is on its way (order #{ $number }).
    You get a receipt as soon as it has arrived.
airtime-held =
    🙏 Your payment of { $price } is here. The airtime for { $recipient } takes a little longer than usual.
    You need not do anything: it comes by itself (order #{ $number }), or your money comes back.
airtime-checking =
    🔎 Your payment of { $price } is here. We are checking whether the airtime has reached { $recipient }.
    You need not do anything, and you will not pay twice (order #{ $number }).
airtime-review = 🔎 A person is now looking at order #{ $number }. We will tell you here.
airtime-not-delivered =
    😕 Sorry, the airtime for { $recipient } could not be delivered.
    Your { $price } comes back to you: the refund of order #{ $number } is under way.
refund-done = 💸 Your refund of { $price } for order #{ $number } has been sent to { $payer }.

## Wares beside airtime.
ware-airtime = airtime
ware-enter-pin =
    📲 Enter your M-Pesa PIN on your phone ({ $payer }) to pay { $price }.
    Order #{ $number }: { $ware }.
ware-open-link =
    💳 To pay { $price }, open this link:
    { $link }
    It is good until { $good_until }.
    Order #{ $number }: { $ware }.
ware-unsure =
    ⏳ We got no clear answer about your payment, so please do not pay a second time.
    We are watching order #{ $number } and will tell you here.
ware-busy = ⏳ The payment service is busy. We keep trying for a few minutes (order #{ $number }).
ware-expired =
    ⌛ Time is up for order #{ $number }: no payment of { $price } reached us.
    If you did pay, do not worry: we see to it as soon as we hear of it.
ware-late = 🙏 Your payment of { $price } has arrived after all (order #{ $number }).
ware-receipt =
    ✅ Done! { $ware }: { $price } paid.
    🧾 Your receipt: order #{ $number }{ $receipt ->
    [none] {""}
   *[other] , { $receipt }
}.
    Thank you!
ware-held =
    🙏 Your payment of { $price } is here. It takes a little longer than usual.
    You need not do anything (order #{ $number }).
ware-not-delivered =
    😕 Sorry, that did not work.
    Your { $price } comes back to you: the refund of order #{ $number } is under way.

## To the owner.
owner-payment-review =
    🔎 *Order #{ $number }*: money came that does not fit it ({ $reason }). Nothing was delivered.
    Please look at it: *orders*
owner-delivery-review =
    🔎 *Order #{ $number }*: nobody can say whether { $amount } airtime reached { $recipient }. It was not sent again.
    Please look at it: *orders*
owner-airtime-held =
    ⚠️ Paid orders are waiting: { $reason }.
    They go out by themselves once this is mended; after a day the money goes back.
owner-cannot-sell =
    ⚠️ Somebody wanted to buy just now and could not: { $reason }.
    Nothing was paid. Please look at your settings.
owner-airtime-short =
    ⚠️ The airtime float is running out: { $left } left.
    Somebody wanted { $wanted } just now and was turned away. Nothing was paid.
    Please top it up.
owner-refund-by-hand =
    💸 *Order #{ $number }*: please send { $price } back to { $payer } by hand, then mark it as refunded: *orders*
owner-refund-other-amount =
    💸 *Order #{ $number }*: another amount than { $price } came in ({ $receipt }).
    Please send back to { $payer } what you got, by hand, then mark it as refunded: *orders*
issue-payment-unknown = nobody knows whether order { $order } was paid: please look at the M-Pesa statement
order-held-no-float = the airtime float is used up
order-held-bad-credentials = the airtime provider refuses our credentials
order-held-other = the airtime provider is not working
order-doubt-amount-differs = another amount than asked
order-doubt-payer-differs = another payer than asked
order-doubt-receipt-used = a receipt that was used before
order-doubt-other = not as asked

## Lists.
order-line = #{ $number } · { $amount } · { $recipient } · { $status }
order-line-of-tenant = #{ $number } · { $tenant } · { $amount } · { $recipient } · { $status }

order-status-draft = ✏️ just begun
order-status-awaiting-payment = ⏳ waiting for payment
order-status-paid = 💰 paid, delivery is next
order-status-delivering = 🚚 on its way
order-status-delivered = ✅ delivered
order-status-failed = ❌ payment failed
order-status-cancelled = 🚫 cancelled
order-status-expired = ⌛ not paid in time
order-status-undelivered = ↩️ not delivered
order-status-review = 🔎 a person is looking
order-status-refunded = 💸 refunded

order-payment-created = not asked yet
order-payment-push-started = asking
order-payment-push-sent = waiting for the PIN
order-payment-push-unknown = unclear whether the payer was asked
order-payment-expired = not paid in time
order-payment-failed = failed
order-payment-review = does not fit
order-payment-paid = paid
order-delivery-none = –
order-delivery-reserved = next
order-delivery-held = waiting for float
order-delivery-sending = being sent
order-delivery-sent = taken by the provider
order-delivery-unknown = unclear
order-delivery-review = a person decides
order-delivery-failed = not delivered
order-delivery-delivered = delivered
order-refund-none = –
order-refund-due = due
order-refund-requested = asked for
order-refund-manual = by hand
order-refund-done = done

order-looked = The airtime provider was asked: { $delivery }
order-answer-pending = The provider says: still waiting for the payer.
order-answer-paid = The provider says: paid.
order-answer-incomplete = The provider says: paid.
order-answer-failed = The provider says: not paid.
order-answer-cancelled = The provider says: the payer cancelled.
order-answer-expired = The provider says: the payer did not answer.
order-answer-silent = There is nothing to ask the provider about here.
order-answer-unreachable = The provider cannot say now. Please try again later.

## The story of an order.
order-story-line-0 = { $at } · { $what }
order-story-line-1 = { $at } · { $what } ({ $first })
order-story-and = { $first }, { $second }
order-story-by-question = asked by us
order-story-notice = { $at } · 📨 news from { $provider }: { $told }
order-story-message = { $at } · 💬 to the customer: “{ $words }” ({ $status })
order-notice-received = not judged yet
order-notice-applied = believed
order-notice-duplicate = nothing new
order-notice-review = does not fit, a person decides
order-notice-contradicts = contradicts what is proven, set aside
order-notice-asking = proves too little, so they are asked
order-notice-parked = came before we knew the payment, waits
order-notice-forged = not of this order, refused
order-notice-unsigned = not proven to be theirs, refused
order-notice-malformed = unreadable, refused
order-notice-unknown-token = to a wrong address, refused
order-message-queued = waits to be sent
order-message-sending = being sent
order-message-sent = sent
order-message-delivered = delivered
order-message-read = read
order-message-failed = not sent
order-message-parked = could not be sent, a person looks
order-story-order-created = order made
order-story-payment-push-started = payment asked for
order-story-payment-push-sent = PIN prompt on the phone
order-story-payment-push-unknown = no clear answer to the push
order-story-payment-push-postponed = provider busy, tried again later
order-story-payment-push-refused = push refused
order-story-payment-named-by-notice = the provider named the payment
order-story-payment-named-late = M-Pesa answered after time was up
order-story-payment-receipt-known = receipt known
order-story-payment-review = payment does not fit
order-story-payment-paid = paid
order-story-payment-notice-incomplete = notice without amount or receipt
order-story-payment-failed = payment failed
order-story-payment-contradicted = contradicting news, ignored
order-story-payment-asked = provider asked about the payment
order-story-payment-expired = time was up
order-story-payment-marked-paid = marked as paid
order-story-delivery-reserved = airtime to be sent
order-story-delivery-sending = airtime being sent
order-story-delivery-sent = provider took it
order-story-delivery-delivered = delivered
order-story-delivery-held = waiting for float
order-story-delivery-resumed = tried again
order-story-delivery-given-up = waited too long
order-story-delivery-unknown = no clear answer from the provider
order-story-delivery-review = a person decides
order-story-delivery-named-by-notice = the provider named the load
order-story-delivery-contradicted = contradicting news of the airtime, ignored
order-story-delivery-failed = not delivered
order-story-delivery-again = to be sent again
order-story-delivery-marked-delivered = marked as delivered
order-story-delivery-marked-failed = marked as not delivered
order-story-refund-due = refund due
order-story-refund-requested = refund asked for
order-story-refund-unanswered = no answer about the refund
order-story-refund-again = refund taken up again
order-story-refund-postponed = refund later
order-story-refund-accepted = provider took the refund
order-story-refund-done = refunded
order-story-refund-manual = refund by hand
order-story-refund-marked-done = marked as refunded

order-reason-cancelled = cancelled by the payer
order-reason-no-answer = no answer
order-reason-insufficient = not enough money
order-reason-wrong-pin = wrong PIN
order-reason-too-soon = same amount too soon
order-reason-limit = outside M-Pesa limits
order-reason-busy = busy
order-reason-bad-number = bad number
order-reason-locked = locked
order-reason-amount-differs = other amount
order-reason-payer-differs = other payer
order-reason-receipt-used = receipt used before
order-reason-no-float = no float
order-reason-bad-credentials = credentials refused
order-reason-interrupted = interrupted
order-reason-rejected = refused by the provider
order-reason-question-denied = the provider denied it before
order-reason-no-provider = no provider set up
order-reason-not-loaded = not loaded
order-reason-by-person = by a person
order-reason-refunded = money given back
order-reason-second-receipt = a second receipt
order-reason-failed-after-paid = failure after success
order-reason-delivered-after-failed = delivered after it had failed
order-reason-failed-after-delivered = failure after delivery
order-reason-reference-used = a name used before
order-reason-unclear-failure = a failure that names no order

## To the customer: where an order stands.
my-order-begun = ✏️ just begun, nobody was asked to pay yet
my-order-asking = ⏳ the payment is being asked for
my-order-waiting-for-pin = 📲 waiting for the M-Pesa PIN
my-order-waiting-for-link = 💳 waiting for your payment
my-order-unsure = ⏳ not clear yet whether you were asked; please do not pay twice
my-order-cancelled = 🚫 cancelled, nothing was taken
my-order-not-paid = ❌ not paid, nothing was taken
my-order-expired = ⌛ no payment reached us in time
my-order-looking = 🔎 your payment is here, and a person is looking at it
my-order-next = 💰 paid, it is sent next
my-order-held = ⏳ paid; it takes a little longer and comes by itself
my-order-sending = 🚚 paid, on its way
my-order-checking = 🔎 paid; we are checking whether it arrived
my-order-delivered = ✅ delivered
my-order-delivered-and-looking = ✅ delivered; a person is looking at the refund
my-order-missed = ↩️ it could not be sent; a person is looking after your money
my-order-refunding = 💸 your refund is on its way
my-order-refunded = 💸 refunded
my-order-pay-here = 👉 Pay here: { $link }
