# Orders as people who decide about them see them: the platform's people and owners.
desk-orders = *Orders: { $count }* · { $whose }
    Choose one to see its story.
desk-everybody = all bots
desk-orders-none = 🧾 No orders found.
desk-orders-none-of = 🧾 *{ $tenant_name }*: no orders found.
desk-by-status = By status
desk-which-status = Which ones?
desk-all = All
desk-order = *Order #{ $number }* · { $tenant_name }
    { $status }
    { $amount } for { $recipient }, price { $price }
    Payer { $payer }, receipt { $receipt }
    Payment: { $payment }
    Airtime: { $delivery }
    Refund: { $refund }
desk-story = *The story of order #{ $number }*
    { $story }
desk-do-story = Its story
desk-do-order = The order
desk-do-ask = Ask the provider again
desk-do-again = Send the airtime again
desk-do-paid = Mark as paid
desk-do-delivered = Mark as delivered
desk-do-undelivered = Mark as not delivered
desk-do-refund = Give the money back
desk-do-refunded = Mark as refunded
desk-asked = { $answer }
desk-again-sure = Send { $amount } airtime to { $recipient } once more?
    It is proven that the first one did not arrive.
desk-again = 🚚 The airtime of order #{ $number } goes out again.
desk-not-proven = It is not proven that the first one did not arrive.
    So nothing is sent again.
desk-going-back = The money of this order is going back already.
    So nothing is sent again.
desk-receipt = What is the receipt of the payment? Send *skip* if there is none.
desk-paid-sure = Mark order #{ $number } as paid?
    { $amount } airtime then goes to { $recipient } at once.
desk-delivered-sure = Mark order #{ $number } as delivered?
    You know that { $amount } reached { $recipient }.
desk-undelivered-sure = Mark order #{ $number } as not delivered?
    You know that nothing reached { $recipient }. The money is then due back.
desk-marked = ✅ Noted.
desk-not-possible = That is not possible as the order stands now.
desk-receipt-used = That receipt belongs to another order.
    Nothing was changed.
desk-receipt-bad = “{ $receipt_typed }” does not look like a receipt. M-Pesa’s are like *QKJ41HAQR9*.
desk-refund-why = Why does the money go back? Send *skip* to say nothing.
desk-refund-sure = 💸 Give { $price } back to { $payer }?
    Order #{ $number }. No airtime is sent any more.
desk-refund-due = 💸 The refund of { $price } is on its way.
desk-refund-already = The money went back already.
desk-refund-delivered = The airtime was delivered, so there is nothing to give back.
desk-refund-under-way = The airtime is on its way. Wait until it is clear whether it arrived.
desk-refund-not-paid = Nothing was paid, so there is nothing to give back.
desk-refunded-sure = You have sent { $price } to { $payer } by hand?
