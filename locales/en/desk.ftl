# Orders as people who decide about them see them: the platform's people and owners.
desk-orders = *Orders: { $count }* · { $which }
    { $sums }
    Choose one to look at it.
desk-and = { $first } · { $second }
desk-sum = { $all } in all, { $delivered } delivered ({ $count })
desk-everybody = all bots
desk-orders-none = 🧾 No orders found: { $which }
desk-by-status = By status
desk-by-day = By day
desk-by-words = By number or receipt
desk-older = Older ones
desk-newer = Newer ones
desk-unnarrowed = All of them
desk-which-day = Of which day?
desk-day-today = today
desk-day-yesterday = yesterday
desk-day-week = this week
desk-day-other = Another day
desk-day-any = Any day
desk-ask-day =
    Which day? For example *20 Nov*, *20/11* or *2026-11-20*.
desk-bad-day = 🤔 I do not understand that day.
desk-which-words = Which ones?
desk-do-find = Look for something
desk-words-any = All
desk-ask-words =
    🔎 Send a part of the phone number or of the receipt, or the number of the order (*#12*).
desk-which-status = Which ones?
desk-all = All
desk-order = *Order #{ $number }* · { $tenant_name }
    { $status }
    { $amount } for { $recipient }, price { $price }
    Made { $at }
    Payer { $payer }, receipt { $receipt }
    Payment: { $payment } ({ $provider })
    Goods: { $delivery }
    Refund: { $refund }
desk-story = *The story of order #{ $number }*{ $story_parts ->
    [1] {""}
   *[other] {" "}({ $story_part }/{ $story_parts })
}
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
desk-again-sure = Send { $amount } to { $recipient } once more?
    It is proven that the first one did not arrive, so it cannot arrive twice.
    The refund that was due is called off, and the customer hears when it is there.
desk-again = 🚚 { $amount } for { $recipient } goes out again (order #{ $number }).
    The customer hears when it is there.
desk-not-proven = It is not proven that the first one did not arrive.
    So nothing is sent again.
desk-going-back = The money of this order is going back already.
    So nothing is sent again.
desk-receipt = What is the receipt of the payment? Send *skip* if there is none.
desk-paid-why = How do you know that { $price } came in? One sentence, please; it is written down.
desk-paid-sure = Mark order #{ $number } as paid?
    { $amount } then goes to { $recipient } at once, and that cannot be taken back.
    The customer is told, and your reason is written down.
desk-delivered-why = How do you know that it arrived? One sentence, please; it is written down.
desk-delivered-sure = Mark order #{ $number } as delivered?
    { $amount } for { $recipient } then counts as there. The customer gets the receipt, and no money goes back.
desk-undelivered-why = How do you know that nothing arrived? One sentence, please; it is written down.
desk-undelivered-sure = Mark order #{ $number } as not delivered?
    { $price } is then due back to { $payer }, and the customer is told so.
    If it arrives after all, that money is lost.
desk-marked-paid = ✅ Order #{ $number } is paid now.
    { $amount } goes to { $recipient }, and the customer hears when it is there.
desk-marked-delivered = ✅ Order #{ $number } counts as delivered.
    The customer gets the receipt.
desk-marked-undelivered = ↩️ Order #{ $number } counts as not delivered.
    { $price } is due back to { $payer }. wabot asks the provider to send it; where that cannot be done, you are asked to.
desk-marked-refunded = 💸 Order #{ $number }: { $price } is back with { $payer }.
    The customer is told.
desk-not-possible = That is not possible as the order stands now.
desk-receipt-used = That receipt belongs to another order.
    Nothing was changed.
desk-receipt-bad = “{ $receipt_typed }” does not look like a receipt. M-Pesa’s are like *QKJ41HAQR9*.
desk-refund-why = Why does the money go back? One sentence, please; it is written down.
desk-refund-sure = 💸 Give { $price } back to { $payer }?
    Order #{ $number }: nothing is sent any more.
    wabot asks the provider to send the money; where that cannot be done, you are asked to send it by hand.
desk-refund-due = 💸 { $price } of order #{ $number } is due back to { $payer }.
    wabot asks the provider to send it; where that cannot be done, you are asked to. The customer hears of it.
desk-refund-already = The money is on its way back, or back already. It goes back only once.
desk-refund-delivered = The goods were delivered, so there is nothing to give back.
desk-refund-under-way = The goods are on their way. Wait until it is clear whether they arrived.
desk-refund-not-paid = Nothing was paid, so there is nothing to give back.
desk-refunded-why = How did you send it? One sentence, please, with the receipt if you have one; it is written down.
desk-refunded-sure = You have sent { $price } to { $payer } by hand?
    Order #{ $number } then counts as refunded, and the customer is told so.
