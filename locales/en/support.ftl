# Support: what customers, those who answer, and owners read.

setting-support-patience = Minutes until customers are told that it takes a while
setting-support-owners = Owners are told of tickets
verb-agent-added = let somebody answer
verb-agent-removed = let somebody answer no more

## The customer's menu.
support-home = 👋 Welcome to *{ $tenant }*!
    How can we help?
support-home-ask = Ask a question
support-home-popular = Popular questions
support-home-person = Talk to a person
support-home-mine = My tickets
support-home-hours = Opening hours
support-help = Write your question as it comes to you: I look for an answer.
    {"*"}person* brings you to one of our people, *tickets* shows what you have asked them.
support-hours-open = 🟢 We are open now.
    { $open_hours }
support-hours-closed = 🔴 We are closed now.
    { $open_hours }
support-ask = What would you like to know?
support-hits = Do you mean one of these?
support-none-of-these = None: talk to a person
support-nothing = 🤔 I have no answer to that.
support-ask-again = Ask in other words
support-popular = *Popular questions*
support-faq = *{ $faq_question }*
    { $faq_answer }
    
    Did this help?
support-helped-yes = Yes, thank you
support-helped = 👍 Glad to hear it!
support-topic = What is it about?
    Please write it in a sentence or two.
support-begun = 🙋 Ticket *#{ $number }*: our people have been told.
    All you write here now goes to them. *00* leaves.
support-later = 📝 Your question is noted as *#{ $ticket }*.
    We answer you right here.
support-closed = 🌙 We are closed just now, but your question is noted as *#{ $ticket }*.
    We answer you right here.
    Our hours:
    { $open_hours }
support-said = 👤 *{ $agent }*: { $words }
support-said-later = 👤 *{ $agent }* (#{ $number }): { $words }
    
    ↩️ To answer, quote this message or begin with *#{ $number }*.
support-added = 📝 Added to *#{ $number }*.
support-patience = ⏳ It takes a little longer than usual. You have not been forgotten: somebody will answer here.
support-silence = 💤 Nobody has written here for a day, so I have closed *#{ $number }*.
    Begin with *#{ $number }* to open it again.

## Ratings.
support-solved = ✅ Your ticket *#{ $ticket }* is solved. Thank you for your patience!
support-rate = ✅ Your ticket *#{ $ticket }* is solved.
    How was it?
support-rate-1 = ⭐ bad
support-rate-2 = ⭐⭐ not so good
support-rate-3 = ⭐⭐⭐ all right
support-rate-4 = ⭐⭐⭐⭐ good
support-rate-5 = ⭐⭐⭐⭐⭐ very good
support-rate-words = Would you like to tell us more?
    Send *skip* if not.
support-thanks = 🙏 Thank you!
support-stars = { $stars ->
    [1] ⭐
    [2] ⭐⭐
    [3] ⭐⭐⭐
    [4] ⭐⭐⭐⭐
   *[other] ⭐⭐⭐⭐⭐
}

## A customer's own tickets.
support-mine = *Your tickets*
support-mine-none = You have no tickets.
support-own-item = #{ $number } { $status ->
    [waiting] 💬
    [solved] ✅
    [closed] ✅
   *[other] 🕓
} { $topic }
support-own-ticket = *#{ $number }* · { $ticket_status }
    
    { $lines }
support-add = Add something
support-do-rate = Tell us how it was
support-close = It is solved
support-add-words = What shall I add?
support-added-menu = 📝 Added to *#{ $number }*. We answer you right here.
support-close-done = ✅ *#{ $number }* is closed. Thank you!
support-status-open = 🕓 waiting for somebody
support-status-taken = 🕓 being looked at
support-status-waiting = 💬 answered
support-status-solved = ✅ solved
support-status-closed = ✅ closed

## What those who answer are told.
support-opened = 🎫 *#{ $number }* · *{ $who }*:
    { $topic }
    
    ↩️ Answer with *#{ $number } your words*, or quote this message.
    {"*"}take { $number }* · *done { $number }* · *tickets*
support-opened-later = 🎫 *#{ $number }* · *{ $who }* wrote while you were closed:
    { $topic }
    
    ↩️ Answer with *#{ $number } your words*, or quote this message.
    {"*"}take { $number }* · *done { $number }* · *tickets*
support-line = 🎫 *#{ $number } { $who }*: { $words }
support-left = 🚪 *#{ $number } { $who }* has left the chat. The ticket stays open.
support-remind = ⏰ *#{ $number } { $who }* has waited for { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}.
support-taken-by = 👌 *{ $agent }* has *#{ $number } { $who }*.
support-given-back = 🎫 *{ $agent }* gives *#{ $number } { $who }* back. Who takes it?
    {"*"}take { $number }*
support-passed = 🎫 *{ $agent }* passes you *#{ $number }* · *{ $who }*:
    { $topic }
    
    ↩️ Answer with *#{ $number } your words*, or quote this message.
support-silence-business = 💤 *#{ $number } { $who }*: closed after a day of silence.
support-rated = { $stars ->
    [1] ⭐
    [2] ⭐⭐
    [3] ⭐⭐⭐
    [4] ⭐⭐⭐⭐
   *[other] ⭐⭐⭐⭐⭐
} *#{ $number } { $who }*{ $has_words ->
    [yes] : { $words }
   *[other] {""}
}
support-sent = ✅ *#{ $number } { $who }*
support-sent-beside = ✅ *#{ $number } { $who }* (*{ $other }* has this ticket, too)
support-taken = 👌 *#{ $number } { $who }* is yours. All you write now goes there.
    {"*"}leave* · *done* · *pass NAME* · *! a note*
    
    { $lines }
support-left-ticket = 🚪 You have left *#{ $number }*. It is still yours.
support-out = 🚪 You are no longer in *#{ $number } { $who }*.
support-done = ✅ *#{ $number } { $who }* is solved.
support-done-before = ✅ *#{ $number } { $who }* was solved already.
support-noted = 📌 Noted on *#{ $number }*. { $who } does not see it.
support-no-agent = 🤔 I know nobody called “{ $name }” here. *#{ $number } { $who }* stays where it is.
support-passed-on = 👌 *{ $agent }* has *#{ $number } { $who }* now.
support-story = *#{ $number }* · *{ $who }*
    
    { $lines }
support-no-such = 🤔 There is no ticket *#{ $number }*.
support-for-whom = ✋ Not sent yet: whom is this for?
    
    { $lines }
    0 nobody
support-choice = { $n } *#{ $number }* { $who }
support-not-sent = 🗑 What waited to be sent was not sent.
support-you-answer = 👋 From now on you answer customers of *{ $tenant }*.
    What they ask comes here. *tickets* shows what is open.
support-story-line = { $at } *{ $by }*: { $words }
support-story-said = *{ $by }*: { $words }
support-story-note = 📌 *{ $by }*: { $words }
support-story-part = { $what } { $words }
support-nothing-said = Nothing was said yet.
support-lost-file = { $words } (a file that could not be passed on)
support-kind-text = (no words)
support-kind-image = 🖼 a picture
support-kind-video = 🎬 a video
support-kind-audio = 🎤 a voice message
support-kind-document = 📎 a file
support-kind-location = 📍 a place
support-kind-contact = 👤 a contact
support-kind-sticker = 🙂 a sticker
support-kind-reaction = 🙂 a reaction
support-kind-poll = 📊 a poll
support-kind-order = 🛒 an order
support-kind-note = (no words)
support-kind-template = (no words)
support-kind-unknown = (something I cannot read)

## Their menu.
support-nobody-here = You have no bot here yet.
support-agent-help = Everything goes by number: *0* back, *00* home.
    {"*"}#12 words* answers ticket 12, *take 12* puts you into it, *done 12* ends it.
    {"*"}#12 ! words* is a note the customer never sees, *#12 ?* shows what was said.
    {"*"}customer* shows the bot as customers see it.
support-list = { $count ->
    [0] 🎉 No ticket is open.
    [one] *{ $count } ticket is open*
   *[other] *{ $count } tickets are open*
}
support-list-none = There are none.
support-list-of-over = *Tickets that are over*
support-list-over = Tickets that are over
support-list-faq = Questions and answers
support-list-people = Who answers
support-list-ratings = Ratings
support-list-hours = Opening hours
support-list-owners = Tell owners of tickets
support-list-patience = Words of patience
support-item = #{ $number } { $who } · { $status ->
    [open] 🕓
    [waiting] 💬
    [solved] ✅
    [closed] ✅
   *[other] ✍️
} { $topic } · { $age }{ $has_agent ->
    [yes] {" "}· { $agent }
   *[other] {""}
}
support-gone = That ticket is not there.
support-card = *#{ $number }* · *{ $who }* · { $phone }
    { $ticket_status }{ $has_holder ->
        [yes] {" "}· { $holder }
       *[other] {""}
    }
    
    { $lines }
support-do-take = Take it
support-do-answer = Answer
support-do-done = It is solved
support-do-pass = Pass it on
support-do-give-back = Give it back
support-do-note = Add a note
support-inside = 👌 You are in *#{ $number } { $who }*: all you write now goes there.
    {"*"}leave* · *done* · *pass NAME* · *! a note*
support-taken-away = 👌 *#{ $number } { $who }* is yours.
support-answer = What shall { $who } read?
support-answered = ✅ Sent to { $who }.
support-note = What shall be noted? The customer never sees it.
support-noted-menu = 📌 Noted.
support-gave-back = 👌 It is everybody’s again.
support-pass-whom = To whom?
support-pass-nobody = There is nobody else who answers.
support-passed-menu = 👌 *{ $agent_name }* has it now.

## Owners.
owner-home-tickets = Tickets
support-people = *Who answers*
    { $owners }
    Choose one to remove them.
support-owner = 👑 { $who }
support-person = { $name } · { $phone }
support-person-add = Add somebody
support-person-sure = Shall they answer no more?
    Their tickets will be everybody’s.
support-person-removed = ✅ *{ $who }* answers no more.
support-person-phone = Which number do they write from?
support-person-name = What are they called? Customers read this name.
support-person-added = ✅ *{ $agent_name }* ({ $phone }) answers from now on, and has been told.
support-ratings = *{ $average } of 5* from { $count ->
    [one] { $count } customer
   *[other] { $count } customers
}
    { $lines }
support-rating = { $who }: { $average } ({ $count })
support-rated-nobody = nobody
support-ratings-none = Nobody has rated yet.
support-faq-list = { $count ->
    [0] There are no questions and answers yet.
    [one] *{ $count } question with its answer*
   *[other] *{ $count } questions with their answers*
}
support-faq-item = { $question } · { $uses }×
support-faq-add = Add one
support-faq-ask-question = What do customers ask?
support-faq-ask-answer = And what is the answer?
support-faq-ask-words = Further words they may ask with?
    For example *price cost fee*. Send *skip* if there are none.
support-faq-added = ✅ Customers find “{ $faq_question }” from now on.
support-faq-another = Add another
support-faq-to-list = All questions
support-faq-full = There are { $most } already, and no room for more. Remove one first.
support-faq-card = *{ $faq_question }*
    { $faq_answer }
    
    Further words: { $faq_words }
    Language: { $faq_language }
    Shown { $uses ->
    [one] { $uses } time
   *[other] { $uses } times
}
support-faq-change-question = Change the question
support-faq-change-answer = Change the answer
support-faq-change-words = Change the further words
support-faq-change-language = Language
support-faq-language = Which language is this in?
    Send one like *English*, or *any* where it is for everybody.
support-faq-any-language = any
support-faq-remove = Remove it
support-faq-new = What shall stand there?
support-faq-changed = ✅ Changed.
support-faq-remove-sure = 🗑 Remove “{ $faq_question }” for good?
support-faq-removed = ✅ Removed.
