# The airtime bot: choosing, the summary, my orders.

airtime-home =
    👋 Welcome to { $tenant }!
    What would you like to do?
airtime-home-mine = Airtime for my number
airtime-home-other = For another number
airtime-home-orders = My orders
airtime-home-help = Help
airtime-help = 
    ℹ️ Buying airtime takes four steps: choose a number, choose an amount, check it, enter your M-Pesa PIN.
    The airtime arrives by itself and you get a receipt here.
    Quick way: *buy 50* for your own number.
    What you bought: *orders*
    🌐 Another language: *language*

airtime-ask-number =
    📱 Which number gets the airtime?
    For example 0722 000111.
airtime-unsupported = 😕 Sorry, we cannot load { $operator } numbers yet. Safaricom, Airtel and Telkom work.
airtime-operator-unknown = such
airtime-ask-amount =
    💰 How much airtime for { $recipient } ({ $operator })?
    From { $min_amount } to { $max_amount }.
airtime-too-small = ☝️ That is too little. The least is { $smallest }.
airtime-too-big = ☝️ That is too much. The most is { $largest }.
airtime-not-whole = ☝️ Whole shillings only, please: no cents.
airtime-closed =
    🌙 We are closed at the moment.
    Opening hours: { $hours }

airtime-confirm =
    🧾 *Please check*
    Airtime: { $amount }
    For: { $recipient } ({ $operator })
    You pay: { $price } from { $payer }
    Is this right?
airtime-confirm-yes = Yes, pay now
airtime-confirm-no = No
airtime-confirm-payer = Pay from another number
airtime-dropped = 👍 Nothing was bought. Write any time.
airtime-ask-payer =
    📱 Which M-Pesa number pays?
    The PIN prompt appears on that phone.

airtime-again = What now?
airtime-again-yes = Try again
airtime-again-home = Main menu
airtime-price-changed = ☝️ The price has changed. Please look again.
airtime-refused = 😕 Sorry, we cannot sell this right now. Nothing was paid.

airtime-orders =
    🧾 *Your orders*
    Choose one to see more.
airtime-orders-none = 🧾 You have no orders yet.
airtime-order = 
    🧾 *Order #{ $number }* · { $at }
    { $amount } airtime for { $recipient }
    Price: { $price }{ $receipt ->
    [none] {""}
   *[other] {" "}· receipt: { $receipt }
}
    { $status }
airtime-order-refresh = Look again
airtime-language = Which language? / Lugha gani?
airtime-language-set = ✅ From now on I speak English with you.
