# Trying a flow, drawing it, and helping a customer who is stuck in it.

## Words in a picture of a flow.
picture-page = page { $page }
picture-page-of = page { $page } of { $pages }
picture-each-line = whichever is chosen
picture-answered = answered
picture-found = all is known
picture-give-up = too many wrong answers
picture-abandon = no answer
picture-else = otherwise
picture-then = afterwards
picture-any-words = any other words
picture-caption = 🗺 *{ $flow }*
picture-caption-page = 🗺 *{ $flow }* · { $page } of { $pages }
picture-sent = That is how it goes now. What next?
picture-as-text = 🗺 I cannot draw this language here, so here it is as text. Open it with any Mermaid viewer.
picture-none = 🤔 There is no flow of that name.
picture-do-simulate = Try it out
flow-do-picture = See it as a picture
flow-do-simulate = Try it out
stuck-do-help = Stuck? Help them on
picture-do-published = What customers read now
picture-draft = draft
picture-do-again = Draw it again

## How things end.
outcome-ok = it worked
outcome-failed = it failed
outcome-timeout = no answer in time
outcome-paid = paid
outcome-cancelled = cancelled
outcome-expired = not paid in time
outcome-refused = refused
outcome-ended = the person is done
outcome-nobody = nobody is there
outcome-closed = closed now
outcome-understood = understood
outcome-unclear = not understood
outcome-down = the AI is away
outcome-passed = let the time pass
outcome-not-found = not found
outcome-none = nothing there

## Trying a flow: nothing is really sent or done.
simulate-begin =
    🎭 You are your own customer now, and nothing is really sent or done.
    Write what a customer would write. *stop* ends it.
simulate-turn = { $heard }
simulate-action = ⚙️ Here I would do: { $what }.
simulate-call = 🌐 Here I would ask { $what }.
simulate-ai = ✨ Here the AI would read: { $what }
simulate-handoff = 🙋 Here I would call a person. { $what }
simulate-relay = 🙋 This would go to the person: { $what }
simulate-leave = 🙋 The person would hear that the customer left.
simulate-pay = 💳 Here I would ask for the money. { $what }
simulate-wait = ⏳ Here I would wait until { $until }.
simulate-ends = *How does it end?*
simulate-unclear = 🤔 Please choose one of these:
simulate-nothing = (no answer)
simulate-wants-media = 📎 Write *picture* where they would send one.
simulate-wants-location = 📍 Write *place* where they would send one.
simulate-ended = 🏁 Here the conversation ends. Write again to begin anew.
simulate-sample = Example { $number }
simulate-over = 🎭 That was the trial; nothing was sent or done.
simulate-too-long = 🎭 This trial got too long for me, so it ends here. Nothing was sent or done.
simulate-mistakes =
    🔧 It cannot be tried yet:
    { $mistakes }
simulate-do-again = Try it again
simulate-do-picture = Draw it

## A customer who is stuck.
stuck-who = 👤 Whose conversation?
stuck-nobody = 👤 Nobody wrote to this bot yet.
stuck-unknown = 🤔 I know nobody with this number here.
stuck-where =
    👤 *{ $who }*
    { $where }
stuck-person = { $name } · { $phone }
stuck-asked =
    They were asked ({ $at }):
    { $question }
stuck-silent = They are being asked nothing.
stuck-waits-action = They wait for me to finish something.
stuck-waits-pay = They wait for their payment.
stuck-waits-person = They are talking with a person.
stuck-waits-time = A wait runs in their flow.
stuck-said = They last wrote ({ $at }): { $words }
stuck-do-again = Ask the question again
stuck-do-back = One step back
stuck-do-home = Start over
stuck-do-end = End it
stuck-do-record = Record as a test
stuck-do-look = See where they stand
stuck-moved-again = ✅ I asked the question again.
stuck-moved-back = ✅ I took them one step back.
stuck-moved-home = ✅ I started it over.
stuck-moved-end = ✅ I ended it.
stuck-moved = { $moved }
record-sent = 📎 Recorded. Numbers are made-up ones.
record-nothing = 🤔 There is nothing to record yet.
verb-contact-move = help on a conversation
verb-contact-record = record a conversation
