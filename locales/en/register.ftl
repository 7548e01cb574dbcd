# What a stranger reads on the master bot.
register-welcome = 👋 Welcome to *{ $platform }*!
    We run WhatsApp bots for small businesses.
    What would you like to do?
register-welcome-back = 👋 Good to see you again.
    What would you like to do?
register-begin = I want a bot
register-another = Another business
register-status = My request
register-language = Language / Lugha
register-help-me = How does it work?
register-help = You tell us about your business: a name, a number and what the bot is for.
    We look at it and write to you here.
    {"*"}0* goes back, *00* starts again.
register-status-shown = { $lines }
register-status-line-new = 🕓 *{ $name }*: we are looking at it. You will hear from us here.
register-status-line-rejected = ✖️ *{ $name }*: sorry, we cannot take it on.
    Reason: { $reason }
register-status-line-approved = ✅ *{ $name }*: approved until { $expires_at }.
register-status-line-expired = ⌛ *{ $name }*: its time ended { $expires_at }.
register-status-line-banned = ⛔ *{ $name }*: blocked. Reason: { $reason }
register-status-none = You have not asked for a bot yet.
register-closed = We take on no new businesses at the moment.
    Please try again another day.
register-code = Please send the access code you were given.
register-code-wrong = That is not the code. { $left ->
    [one] { $left } try left.
   *[other] { $left } tries left.
}
register-code-locked = Too many wrong codes. Please try again later.
register-name = What is your business called?
register-name-bad = A name needs 2 to 60 letters.
register-phone = Which WhatsApp number shall the bot have?
    For example 0711 222 333.
register-phone-bad = “{ $phone }” is not a mobile number I can use.
    Try like 0711 222 333.
register-taken = That number is registered already.
    Please choose another one.
register-kind = What shall the bot do?
register-kind-airtime = Sell airtime
register-kind-booking = Take bookings
register-kind-shop = Run a small shop
register-kind-support = Answer questions
register-kind-blank = Something else
register-bot-language = Which language shall the bot speak?
register-plan = Which plan would you like?
register-plan-trial = Try it free first
register-plan-monthly = Monthly
register-plan-yearly = Yearly
register-summary = Is this right?
    Name: *{ $name }*
    Number: { $phone }
    Bot: { $kind_text }
    Language: { $language_text }
    Plan: { $plan_text }
register-yes = Yes, send it
register-no = No, start again
register-sent = ✅ Thank you! *{ $name }* is waiting for approval.
    You will hear from us here.
register-language-ask = Which language? / Lugha gani?
register-language-set = ✅ From now on I speak English with you.
register-enough = You already have several requests waiting.
    We will look at those first.
