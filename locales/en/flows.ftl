# Menus that owners write themselves.

owner-home-flows = Menus of my bot
owner-flows-broken =
    ⚠️ Your menus (version { $number }) can no longer be read, so your customers get the menu we started you with.
    { $reason }
    Send *flows* to look at them.
issue-flows-broken = the menus it wrote (version { $number }) can no longer be read: { $reason }
verb-flows-publish = publish menus
verb-flows-roll-back = go back to earlier menus

## All flows.
flow-list =
    📚 *Menus of { $name }*
    { $state }
    { $draft }
    Choose one to look at it.
flow-state-version = In use: version { $number }, since { $at }.
flow-state-template = In use: the menu we started you with.
flow-state-draft = ✏️ Your changes wait until you publish them.
flow-state-same = ✅ Nothing waits to be published.
flow-line = { $flow } · { $steps ->
    [one] { $steps } step
   *[other] { $steps } steps
}
flow-main = 🏠 Main menu
flow-do-changes = Publish my changes
flow-do-new = ➕ A new flow
flow-do-prices = Prices
flow-do-file = Send a flow as a file
flow-do-export-all = Get them all as files
flow-do-versions = Earlier versions
flow-do-flows = All my menus
flow-lost = 🤷 That is not there any more.
flow-changed = ✋ Somebody changed these menus meanwhile. Nothing of yours was saved; here is how they are now.

## One flow.
flow-one =
    📄 *{ $flow_title }*
    Words that start it: { $words }
    { $draft }
    Choose a step to change it.
flow-do-whole = Read it all
flow-do-read-on = Read on
flow-do-words = Words that start it
flow-do-in-menu = Put it in the main menu
flow-do-more = More …
flow-more = What shall happen with *{ $flow_title }*?
flow-do-export = Get it as a file
flow-do-tongue = Work in another language
flow-do-rename = Give it another name
flow-do-remove = Remove it
flow-ask-words =
    🔤 Which words start it? Send them with commas between, such as: haircut, cut
    {"*"}skip*: none. Then it is reached from other menus only.
flow-ask-in-menu = 📋 How shall the main menu call it? A few words, such as: Book a haircut
flow-ask-title = 📄 What shall it be called? Only you see this name.
flow-ask-tongue = 🌍 In which language do you write?
flow-remove-sure = 🗑️ Remove *{ $flow_title }*? Choices that lead to it go as well. Customers notice when you publish.
flow-removed = 🗑️ Removed from your draft.
flow-do-flow = Back to the flow
flow-whole =
    📄 *{ $flow_title }*

    { $lines }
flow-whole-step = { $number } { $step }
flow-whole-way = {"  "}→ { $way }
flow-step = { $kind } { $words }
flow-step-missing = ⚠️ { $step } (there is no such step)
flow-target = { $number } ({ $step })
flow-target-elsewhere = { $flow } { $number } ({ $step })
flow-there = { $step }
flow-there-now = ✅ { $step }
flow-elsewhere = { $flow }: { $step }
flow-elsewhere-now = ✅ { $flow }: { $step }
flow-way = { $way } → { $target }
flow-gist-pay = { $item }, { $price }
flow-gist-end = the end
flow-kind-menu = 📋
flow-kind-ask = ❓
flow-kind-ai = 🤖
flow-kind-message = 💬
flow-kind-run = ⚙️
flow-kind-call = 🌐
flow-kind-pay = 💰
flow-kind-handoff = 🙋
flow-kind-condition = 🔀
flow-kind-delay = ⏳
flow-kind-jump = ↪️
flow-kind-start = ▶️
flow-kind-end = 🏁
flow-kind-other = ▫️
flow-outcome-paid = paid
flow-outcome-review = money that does not fit
flow-outcome-expired = not paid in time
flow-outcome-already = asked a moment ago
flow-outcome-failed = failed
flow-outcome-cancelled = cancelled
flow-outcome-refused = cannot be sold
flow-outcome-ok = answered
flow-outcome-timeout = no answer in time
flow-outcome-too-big = too long an answer
flow-outcome-bad-answer = an answer we cannot read
flow-outcome-limited = too many calls
flow-outcome-ended = handed back
flow-outcome-nobody = nobody there
flow-outcome-closed = closed now
flow-outcomes = { $first }, { $second }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
}
flow-way-then = afterwards
flow-way-else = otherwise
flow-way-give-up = after too many wrong answers
flow-way-refresh = the list anew
flow-way-abandon = nobody answers

## One step.
flow-step-page =
    {"*"}{ $flow_title }*, step { $number }
    { $head }
    { $spoken ->
        [none] Choose what to change.
       *[other] Languages: { $spoken }. You work in { $tongue_name }.
    }
flow-part-text = Text: { $words }
flow-part-empty = Where the list is empty: { $words }
flow-part-error = After a wrong answer: { $words }
flow-part-item = What is sold: { $item }
flow-part-price = Price: { $price }
flow-part-wait = Wait: { $wait }
flow-part-option = Choice: { $words } → { $target }
flow-part-then = Then → { $target }
flow-part-untold = (not yet) { $words }
flow-saved = ✅ Saved in your draft.
flow-text-kept =
    ✅ Saved in your draft.
    Some read it in another language and keep the old words: { $others }.
flow-do-keep = Keep those words
flow-do-only = New words for everybody
flow-do-add-option = ➕ Add a choice
flow-do-add-step = ➕ Add a step after this
flow-do-remove-step = Remove this step
flow-remove-step-sure = 🗑️ Remove this step? What led to it goes on to the next one.
flow-refused = ✋ { $hint }

flow-ask-text =
    ✍️ Now it reads ({ $tongue_name }):
    { $now }

    Send the new words. It is written in: { $spoken }.
flow-option-page =
    {"*"}{ $label }*
    leads to { $target }
flow-do-option-text = Change its words
flow-do-option-way = Change where it leads
flow-do-option-add = ➕ Add a step after it
flow-do-option-up = One place up
flow-do-option-drop = Remove it
flow-ask-way = Where shall it lead?
flow-ask-option = ➕ Which choice? A few words. It leads where the last one leads; you can change that afterwards.
flow-ask-price =
    💰 Now it costs { $now }.
    Send the new price, such as 500.
flow-price-saved = { $also ->
    [0] ✅ The price is in your draft.
    [one] ✅ The price is in your draft, and in the text that names it.
   *[other] ✅ The price is in your draft, and in { $also } texts that name it.
}{ $left ->
    [0] {""}
   *[other] {" "}✋ The old price stands in { $left } texts and may belong to something else: please look.
}
flow-prices =
    💰 *Prices*
    Choose one to change it.
flow-prices-none = 💰 Nothing is sold yet. Add a payment to a flow first.
flow-price-line = { $item } · { $price }
flow-ask-item =
    🏷️ Now it sells: { $now }
    Send what is sold, in a few words.
flow-ask-wait =
    ⏳ Now it waits: { $now }
    Send how long, such as 10 minutes, 2 hours or 1 day.

flow-next =
    ✅ { $head }
    What comes next?
flow-add = What shall come here?
flow-do-message = 💬 I say something
flow-do-menu = 📋 I let them choose
flow-do-ask = ❓ I ask a question
flow-do-pay = 💰 They pay
flow-do-delay = ⏳ Time passes
flow-do-person = 🙋 A person takes over
flow-do-jump = ↪️ Go on elsewhere
flow-do-end = 🏁 It ends
flow-do-all = ✅ That is all
flow-ask-first = 💬 What shall it say first? Send the words your customer reads.
flow-ask-message = 💬 Send the words your customer reads.
flow-ask-menu = 📋 Send the question above the choices, such as: Which cut would you like?
flow-ask-options =
    📋 Send the choices in one message, one on each line or with / between:
    Short cut / Long cut
flow-ask-question = ❓ Send the question, such as: What is your name?
flow-ask-input = What kind of answer is it?
flow-input-text = Words
flow-input-number = A number
flow-input-phone = A phone number
flow-input-date = A day
flow-input-time = A time
flow-input-money = An amount of money
flow-input-media = A picture or file
flow-ask-into =
    🏷️ Give the answer a name, such as: name
    Then {"{{name}}"} in later texts stands for what they answered. *skip*: I choose one.
flow-ask-sold = 💰 What do they pay for? A few words, such as: Haircut
flow-ask-cost = 💰 How much does it cost? Such as: 500
flow-ask-delay = ⏳ How long? Such as 10 minutes, 2 hours or 1 day.
flow-ask-person = 🙋 What shall I ask them first? Such as: What is it about?
flow-ask-end = 🏁 What are the last words? {"*"}skip*: none.
flow-new-price =
    🧾 *{ $item }*: { $price }
    Shall we ask for the payment now?
flow-new-yes = Yes, pay now
flow-new-no = No
flow-new-sorry = 😕 Sorry, this cannot be paid for right now. Please write to us here.
flow-new-wait = 🙏 Thank you. Somebody answers you here.
flow-new-nobody = 🌙 Nobody is here right now. We answer as soon as we can.

flow-refused-gone = That is not there any more.
flow-refused-empty = Please send at least one word.
flow-refused-too-long-words = That is too long for one message. Please use at most 1,000 characters.
flow-refused-too-long-label = That is too long for one line. Please use at most 60 characters.
flow-refused-too-many-options = A menu has at most 20 choices.
flow-refused-last-option = A menu needs at least one choice.
flow-refused-too-many-flows = You have as many flows as there can be (20).
flow-refused-too-many-steps = You have as many steps as there can be (200).
flow-refused-no-title = Please send a name of one to 40 letters.
flow-refused-taken = You have a flow of that name already.
flow-refused-word-taken = One of these words starts another flow already.
flow-refused-is-start = Everything begins here, so it cannot go.
flow-refused-last-step = A flow needs at least one step.
flow-refused-no-main-menu = Your main menu has no choices it could be added to.
flow-refused-no-price = Please send a price above zero.
flow-refused-unwritable = I could not write that down. Please say it in plain words.
flow-refused-too-long = This flow has become too long. Please make two of it.

## What customers read.
flow-changes =
    📝 *What you changed*
    { $lines }
    { $verdict }
flow-verdict-mistakes = ⚠️ It cannot be published yet:
flow-verdict-doubts = 🤔 Perhaps look at this first:
flow-verdict-fine = ✅ Nothing is wrong with it.
flow-do-publish = Publish
flow-do-discard = Throw my changes away
flow-nothing-new = ✅ There is nothing to publish: your customers read it all.
flow-published =
    🚀 Published as version { $number }. Your customers read it from now on.
    Who is in the middle of something finishes it as it was.
flow-mistakes =
    ⚠️ This cannot be published yet:
    { $mistakes }
flow-mistake = { $place }: { $message }
flow-mistake-step = { $flow }, step { $number } ({ $place }): { $message }
flow-discard-sure = 🗑️ Throw away all you changed since the last time you published?
flow-discarded = 🗑️ Your changes are gone. Everything is as your customers read it.
flow-versions =
    🕘 *Earlier versions*
    Choose one to put it in use again.
flow-versions-none = 🕘 You have published nothing yet.
flow-version-line = Version { $number } · { $at } · { $by } · { $note }
flow-version-line-now = ✅ Version { $number } · { $at } · { $by } · { $note }
flow-version-template = The menu we started you with
flow-version-template-now = ✅ The menu we started you with
flow-back-sure =
    ↩️ Shall your customers read this version again?
    What you are changing now stays in your draft.
flow-rolled-back = { $number ->
    [0] ↩️ Your customers read the menu we started you with.
   *[other] ↩️ Your customers read version { $number } again.
}
flow-already = ✅ That version is in use already.
flow-and-more = … and { $count } more

flow-change-none = Nothing that anybody would notice.
flow-change-flow-new = ➕ New: *{ $flow }*
flow-change-flow-gone = ➖ Removed: *{ $flow }*
flow-change-words = 🔤 *{ $flow }* starts with: { $words }
flow-change-step-new = ➕ { $flow }, step { $number }: { $step }
flow-change-step-gone = ➖ { $flow }: { $step }
flow-change-text = ✏️ { $flow }, step { $number }: “{ $was }” → “{ $now }”
flow-change-price = 💰 { $flow }, step { $number }: { $was } → { $now }
flow-change-options = 📋 { $flow }, step { $number }: { $was } → { $now } choices
flow-change-ways = ↪️ { $flow }, step { $number } leads elsewhere
flow-change-step = ✏️ { $flow }, step { $number }: { $step }

## Flows as files.
flow-file-sent = 📎 Change it with any editor and send it back here.
flow-ask-file =
    📎 Send the flow as a file (YAML, at most 256 KB).
    A file of the same name takes the place of the flow you have. Remarks in it stay until you change it here.
flow-file-mistakes =
    ⚠️ Nothing of this file was taken. Please mend it and send it again:
    { $mistakes }
flow-file-sure =
    📎 *This would change*
    { $lines }
flow-do-install = Put it into my draft
flow-do-install-publish = And publish it at once
flow-do-not = No, leave it
flow-file-too-large = That file is too large. The most is 256 KB.
flow-file-no-text = That is no text file. Please send the flow as YAML.
flow-file-no-media = There was no file in that message.
flow-file-gone = That file is not there any more. Please send it again.

## What a flow sells.
ware-sale = 🏷️
sale-enter-pin =
    📲 Enter your M-Pesa PIN on your phone ({ $payer }) to pay { $price }.
    Order #{ $number }: { $about }.
sale-open-link =
    💳 To pay { $price }, open this link:
    { $link }
    It is good until { $good_until }.
    Order #{ $number }: { $about }.
sale-paid =
    ✅ Paid: { $about }, { $price }.
    🧾 Your receipt: order #{ $number }{ $receipt ->
    [none] {""}
   *[other] , { $receipt }
}.
    Thank you!
owner-sold =
    💰 *Sold*: { $item }, { $price }
    Paid by { $payer } (order #{ $number }{ $receipt ->
    [none] {""}
   *[other] , { $receipt }
}).
