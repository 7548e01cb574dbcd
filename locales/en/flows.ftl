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
flow-line-main = 🏠 { $flow } · { $steps ->
    [one] { $steps } step
   *[other] { $steps } steps
}
flow-do-changes = What I changed · publish
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
flow-way = { $way } → { $target }
flow-gist-pay = { $item }, { $price }
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
flow-way-then = afterwards
flow-way-else = otherwise
flow-way-give-up = after too many wrong answers
flow-way-refresh = the list anew
flow-way-abandon = nobody answers

## One step.
flow-step-page =
    {"*"}{ $flow_title }*, step { $number }
    { $head }
    Languages: { $spoken }. You work in { $tongue_name }.
    Choose what to change.
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
flow-do-option-up = One place up
flow-do-option-drop = Remove it
flow-ask-way = Where shall it lead?
flow-ask-item =
    🏷️ Now it sells: { $now }
    Send what is sold, in a few words.
flow-ask-wait =
    ⏳ Now it waits: { $now }
    Send how long, such as 10 minutes, 2 hours or 1 day.

flow-refused-gone = That is not there any more.
flow-refused-empty = Please send at least one word.
flow-refused-too-long-words = That is too long for one message. Please use at most 1,000 characters.
flow-refused-too-long-label = That is too long for one line. Please use at most 60 characters.
flow-refused-too-many-options = A menu has at most 20 choices.
flow-refused-last-option = A menu needs at least one choice.
flow-refused-too-many-flows = You have as many flows as there can be (20).
flow-refused-too-many-steps = You have as many steps as there can be (200).
flow-refused-too-long = This flow has become too long. Please make two of it.

## What customers read.
flow-changes =
    📝 *What you changed*
    { $lines }
    { $has_mistakes ->
        [true] ⚠️ It cannot be published yet:
       *[other] { $has_doubts ->
            [true] 🤔 Perhaps look at this first:
           *[other] ✅ Nothing is wrong with it.
        }
    }
    { $mistakes }{ $doubts }
flow-do-publish = Publish
flow-do-discard = Throw my changes away
flow-nothing-new = ✅ There is nothing to publish: your customers read it all.
flow-published =
    🚀 Published as version { $number }. Your customers read it from now on.
    Who is in the middle of something finishes it as it was.
flow-mistakes =
    ⚠️ This cannot be published yet:
    { $mistakes }
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
