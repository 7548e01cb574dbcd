# Words of the conversation engine itself, in every bot.

## Words people may type; commas between them.
words-back = back, go back
words-home = home, menu, main menu, start
words-help = help
words-more = more, next
words-previous = previous, prev
words-yes = yes, y, yeah, yep, ok
words-no = no, n, nope
words-skip = skip
# What stops messages nobody asked for, and brings them back. Only as a message of its own.
words-stop = stop, stop all, unsubscribe, opt out, no more messages
words-start = start, unstop, subscribe, opt in

## Ways out, under a question.
footer-home = 00 home
footer-back-home = 0 back · 00 home
page-more = + more ({ $page } of { $pages })
page-previous = - previous

yes = Yes
no = No

## When words were not understood.
did-you-mean = 🤔 Did you mean *{ $words }*?
type-exactly = ✋ If you mean *{ $words }*, please type it exactly.
command-usage =
    ✍️ Type it like this:
    { $usage }
not-an-option = 🤔 I did not understand. Please reply with a number from the list.
empty-message = 🤔 That message was empty. Please write your answer.
old-choice = ⌛ That button is from an earlier question.
question-expired = ⌛ That question has expired, so nothing was done.
help =
    ℹ️ Reply with the number of your choice.
    0 takes you back, 00 home.

## When something cannot go on.
busy = ⏳ One moment, I am still working on it.
pay-waiting =
    ⏳ Waiting for your payment. Enter your PIN on your phone.
    00 home
denied = 🔒 Sorry, you may not do this.
action-failed = 😕 Sorry, that did not work. Please try again later.
limit-reached = 😕 Sorry, I got lost. Let us start again.
secret-again = 🔑 Thank you. Please send the secret once more, I do not keep it.
secret-delete = 🔒 Now please delete your secret from this chat: hold the message, then Delete.

## Asking again.
ask-text-only = 📝 I can only read text here. Please write your answer.
ask-too-long = ✂️ That is too long. Please use at most { $max_length } characters.
ask-too-small = ☝️ That is too little. The least is { $min }.
ask-too-large = ☝️ That is too much. The most is { $max }.
ask-too-early = 📅 That is too early. The first day is { $min }.
ask-too-late = 📅 That is too late. The last day is { $max }.
ask-give-up = 😕 We could not get this right. Let us start again.
ask-error-text = ✍️ Please write a little more.
ask-error-number = 🔢 Please send a number, such as 5.
ask-error-money = 💰 Please send an amount, such as 100.
ask-error-phone = 📱 That is not a phone number. Please send one such as 0711 222333.
ask-error-phone-wrong-country = 📱 That number is from another country. Please send a number from here.
ask-error-phone-not-mobile = 📱 That is not a mobile number. Please send a mobile number.
ask-error-date = 📅 Please send a date, such as 25/12 or tomorrow.
ask-error-time = 🕐 Please send a time, such as 14:30 or 2 pm.
ask-error-duration = ⏱️ Please send how long, such as 2 hours, 3 days or 1 month.
ask-error-choice = 🤔 Please choose one of these: { $choices }
ask-error-media = 🖼️ Please send a picture or a file.
ask-error-location = 📍 Please share a place from the map, or write the address.
ask-error-secret = 🔑 Please send it again.
ai-unclear = 🤔 Sorry, I did not understand that. Please tell me in other words.
ai-missing = 👍 Thank you. I still need to know:

## When somebody of the business helps a person who is stuck.
moved-again = 🙂 Let me ask you again.
moved-back = ↩️ We went one step back.
moved-home = 🙂 Let us start again.
moved-end = 🙂 We stopped here. Write any time to begin again.
