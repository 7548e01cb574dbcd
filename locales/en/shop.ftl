# The shop, as its customers read it.

## Looking through it.
shop-home =
    👋 Welcome to { $tenant }!
    What would you like to do?
shop-home-products = See what we have
shop-home-search = Search
shop-home-cart = My cart ({ $in_cart })
shop-home-orders = My orders
shop-home-help = Help
shop-nothing =
    👋 Welcome to { $tenant }!
    We are just filling our shelves. Please look in again soon.
shop-help =
    ℹ️ Choose what you like, put it in your cart, check it, pay. We tell you here when it is on its way.
    Words work too: *shop* · *cart* · *orders* · *search sugar*
    🌐 Another language: *language*
shop-all = All we have
shop-further = Other things
shop-categories =
    🛍️ *What are you looking for?*
shop-category-line = { $category } ({ $count })
shop-products =
    🛍️ *{ $title }*
    Choose one to see more.
shop-product-line = { $product } · { $price }
shop-product-line-from = { $product } · from { $price }
shop-product-sold-out = { $product } · sold out
shop-products-none = There is nothing here at the moment.
shop-search-words = 🔎 What are you looking for?
shop-search =
    🔎 *{ $title }*
    Choose one to see more.
shop-search-again = Search again
shop-search-none =
    🔎 We found nothing for { $title }.
    Try another word, or look through all we have.
shop-product = { $card }
shop-card = *{ $product }*
shop-card-price = { $price }
shop-card-price-from = from { $price }
shop-card-sold-out = 😕 Sold out at the moment.
shop-left = { $left ->
    [0] Sold out.
    [one] Only { $left } left.
   *[other] { $left } left.
}
shop-product-gone = 😕 We do not sell this any more.
shop-variants = Which one?
shop-variant-line = { $variant } · { $price }
shop-variant-sold-out = { $variant } · sold out
shop-variant-gone = 😕 That one is sold out.
shop-ask-quantity = How many would you like?
shop-ask-quantity-of =
    {"*"}{ $name }* · { $price }
    How many would you like? { $left }

## The cart.
shop-put =
    ✅ { $quantity } × { $product_name } in your cart.
    Total: { $total }
shop-do-checkout = Checkout
shop-do-others = Keep looking
shop-do-cart = My cart
shop-do-empty = Empty the cart
shop-too-many = ☝️ That is too many: we have { $left } of { $product_name }.
shop-bad-quantity = ☝️ Please send a whole number, like *2*.
shop-sold-out = 😕 { $product_name } has just sold out.
shop-cart-full = ☝️ Your cart is full: it holds { $left } different things.
shop-cart =
    🛒 *Your cart*: { $total }
    Choose a line to change it.
shop-cart-none = 🛒 Your cart is empty.
shop-line = { $quantity } × { $product } · { $sum }
shop-line-short = { $line } ⚠️ { $left ->
    [0] sold out
   *[other] only { $left } left
}
shop-cart-line =
    🛒 { $quantity } × *{ $product_name }*, { $price } each
    { $left }
shop-do-change-quantity = Another number
shop-do-take-out = Take it out
shop-ask-quantity-now = How many of { $product_name } would you like?
shop-taken-out = 🗑️ { $product_name } is out of your cart.
shop-empty-sure = Take everything out of your cart?
shop-emptied = 🗑️ Your cart is empty.
shop-yes = Yes
shop-no = No

## Checkout.
shop-short =
    😕 Somebody was quicker: { $left ->
    [0] { $product } is sold out.
    [one] there is only { $left } { $product } left.
   *[other] there are only { $left } { $product } left.
}
shop-way = How do you want to get it?
shop-way-delivery = Bring it to me{ $fee_words }
shop-way-pickup = I pick it up
shop-fee = {" "}(+ { $fee })
shop-ask-address =
    📍 Where shall we bring it?
    Write the address, or share your location.
shop-where-delivery = 🛵 To: { $address }
shop-where-pickup = 🏪 You pick it up
shop-where-pickup-at = 🏪 You pick it up: { $place }
shop-fee-line = Delivery · { $fee }
shop-note-line = ✏️ { $note }
shop-pay-when = When would you like to pay?
shop-pay-now = Now
shop-pay-later = When I get it
shop-pays-from = 📱 You pay from { $payer }
shop-pays-link = 💳 You get a link to pay
shop-pays-later = 💵 You pay when you get it
shop-confirm =
    🧾 *Please check*
    { $card }
    {"*"}Total: { $total }*
    { $where }
    { $payment }
    Is this right?
shop-confirm-pay = Yes, pay now
shop-confirm-order = Yes, order it
shop-confirm-note = Add a note
shop-confirm-payer = Pay from another number
shop-ask-note = ✏️ What should we know?
shop-dropped = 👍 Nothing was ordered. Your cart is kept.
shop-price-changed = ☝️ A price has changed. Please look again.
shop-agreed =
    ✅ Thank you! Your order is *{ $order }*: { $total }, paid when you get it.
    We tell you here how it goes on.
shop-again =
    Your order *{ $about }* is not paid, so we hold nothing for you now.
    What would you like to do?
shop-do-pay-again = Try again
shop-do-pay = Pay now
shop-do-cancel = Cancel the order
shop-refused = 😕 Sorry, we cannot take your payment right now. Nothing was paid. Your order is kept under *orders*.

## My orders.
shop-orders =
    🧾 *Your orders*
    Choose one to see more.
shop-orders-none = 🧾 You have no orders yet.
shop-order-line = { $order } · { $total } · { $status }
shop-order =
    🧾 *Order { $order }* · { $at }
    { $card }
    {"*"}Total: { $total }*
    { $where }
    { $status }
shop-status-placed = ⏳ waits for payment
shop-status-expired = ⌛ not paid
shop-status-agreed = 🧺 ordered, paid when you get it
shop-status-paid = 🧺 paid, soon packed
shop-status-packed = 📦 packed
shop-status-ready = 🏪 ready to pick up
shop-status-sent = 🛵 on its way
shop-status-handed-over = ✅ handed over
shop-status-cancelled = 🚫 cancelled
shop-status-return-asked = ↩️ return asked for
shop-status-returned = ↩️ returned
shop-status-refused = ↩️ return declined
shop-do-return = Ask to return it
shop-cancel-sure = Cancel order { $order }?
shop-cancelled = 🚫 Order { $order } is cancelled. Nothing is taken from you.
shop-cancel-late = ☝️ It cannot be cancelled here any more. Please write to us.
shop-return-why = ↩️ Why would you like to return it?
shop-return-sure =
    Ask to return order { $order }?
    Reason: { $reason }
shop-return-asked = ↩️ We have your wish to return { $order }. You will hear from us here.
shop-return-late = ☝️ The time to return this order is over.

## What customers are told when their order moves on.
shop-now-expired =
    ⌛ Order { $order } was not paid in time, so we have put its goods back.
    You can still pay it under *orders* while we have them.
shop-now-packed = 📦 Your order { $order } is packed.
shop-now-ready =
    🏪 Your order { $order } is ready.
    { $where }
shop-now-sent =
    🛵 Your order { $order } is on its way.
    { $where }
shop-now-handed-over =
    ✅ Your order { $order } has been handed over. Thank you!
    Anything wrong with it? Write *orders*.
shop-now-cancelled =
    🚫 Sorry, order { $order } is cancelled: { $reason }
    Nothing was taken from you.
shop-now-cancelled-paid =
    🚫 Sorry, order { $order } is cancelled: { $reason }
    Your { $total } comes back to you.
shop-now-returned = ↩️ Your return of { $order } is accepted. Your { $total } comes back to you.
shop-now-refused = ↩️ Sorry, we cannot take order { $order } back: { $reason }

## Its money (see orders.ftl for what other wares say).
ware-basket = shop order
basket-enter-pin =
    📲 Enter your M-Pesa PIN on your phone ({ $payer }) to pay { $price }.
    Your order: *{ $about }*
basket-open-link =
    💳 To pay { $price }, open this link:
    { $link }
    Your order: *{ $about }*. Please pay soon: we hold the goods only for a while.
basket-receipt =
    ✅ Paid! Thank you.
    🧾 Your receipt: order *{ $about }*, { $price }{ $receipt ->
    [none] {""}
   *[other] , { $receipt }
}.
    We tell you here how it goes on.
basket-unsure =
    ⏳ We got no clear answer about your payment, so please do not pay a second time.
    We are watching order { $about } and will tell you here.
basket-busy = ⏳ The payment service is busy. We keep trying for a few minutes (order { $about }).
basket-expired =
    ⌛ Time is up for order { $about }: no payment of { $price } reached us.
    If you did pay, do not worry: we see to it as soon as we hear of it.
basket-held =
    🙏 Your payment of { $price } is here. It takes a little longer than usual.
    You need not do anything (order { $about }).
basket-late = 🙏 Your { $price } for order { $about } has arrived after all.
basket-not-delivered =
    😕 Sorry, order { $about } cannot be filled any more: somebody else was quicker, or it was paid or cancelled before.
    Your { $price } comes back to you.

## Settings.
setting-shop-ways = Delivery or pick-up
setting-shop-fee = Delivery fee
setting-shop-pickup-at = Pick-up place
setting-shop-pay-later = Paying on delivery
setting-shop-hold = Minutes to pay
setting-shop-low-stock = Low-stock warning at
setting-shop-return-days = Days to return goods
