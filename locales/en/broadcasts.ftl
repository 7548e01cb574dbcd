# One message to many.
broadcast-home = 📣 *Messages to many* · { $bot_name }
    { $count ->
        [0] You have sent none yet.
       *[other] Choose one to see how it goes.
    }
broadcast-do-new = New message
broadcast-line = #{ $number } { $whom } · { $status }{ $started ->
        [no] {""}
       *[other] {" "}{ $percent } %
    }
broadcast-gone = 🤷 There is no message with that number.
broadcast-unchanged = ☝️ That does not go just now.

## Whom it is for.
broadcast-whom = 👥 *Who gets it?*
    { $all ->
        [0] Nobody is in your list yet.
        [one] { $all } person is in your list.
       *[other] { $all } people are in your list.
    }
broadcast-do-all = Everybody
broadcast-do-tag = People with a tag
broadcast-do-group = A group
broadcast-do-list = Numbers I write here
broadcast-do-file = A file of numbers
broadcast-which-tag = 🏷️ Which tag?
broadcast-which-group = 👪 Which group?
broadcast-line-tag = #{ $which } ({ $count })
broadcast-line-group = { $which } ({ $count })
broadcast-ask-list = ✍️ Write the numbers, one a line.
broadcast-ask-file = 📎 Send the file, CSV or Excel, with a column *phone*.
broadcast-unread = 🤔 Not read, no mobile number: { $count }
broadcast-bad-file = 🤔 I cannot use that file. Lists are CSV or Excel with at most 5,000 rows; pictures and files at most 16 MB.
broadcast-whom-all = everybody
broadcast-whom-tag = #{ $which }
broadcast-whom-group = { $which }
broadcast-whom-list = a list
broadcast-whom-owners = all owners

## What it says.
broadcast-ask-words = ✍️ What shall it say?
    {"{{name}}"} becomes each person’s name.
broadcast-bad-gap = 🤔 I do not know {"{{"}{ $gap }{"}}"}. You can use {"{{name}}"} and {"{{business}}"}.
broadcast-ask-media = 📎 Send the picture, video or document.
broadcast-ask-day = 📅 On which day?
broadcast-ask-time = 🕐 At what time?
broadcast-bad-time = 🤔 That is not within the next 60 days.
broadcast-ask-template = 🧾 The name of your approved template, and its language if it is not yours: offer_may en_US
broadcast-ask-values = ✍️ What fills its gaps? One a line.
    {"{{name}}"} becomes each person’s name.
broadcast-friend = friend
broadcast-hint = 🔕 Want no more of these? Answer STOP.
broadcast-hint-owners = 🔕 Want no more of these? Answer *mute news*.

## What would happen.
broadcast-sure = 📣 *Nothing is sent yet.* It would be:
    { $carries ->
        [text] {""}
        [image] 🖼 picture:{" "}
        [video] 🎬 video:{" "}
        [audio] 🎧 sound{" "}
        [document] 📄 document:{" "}
       *[template] 🧾 template:{" "}
    }{ $words }

    { $facts }
broadcast-count = 👥 { $whom }: { $count ->
        [0] nobody
        [one] { $count } person, { $count } message
       *[other] { $count } people, { $count } messages
    }
broadcast-foreseen = { $later ->
        [no] ⏱ Begins at once
       *[other] ⏱ Begins { $begins }
    }{ $quick ->
        [no] {", takes about "}{ $lasts }
       *[other] {""}
    }
broadcast-out-opted-out = 🔕 Left out, want none: { $count }
broadcast-out-muted = 🔕 Left out, muted news: { $count }
broadcast-out-banned = ⛔ Left out, banned: { $count }
broadcast-out-no-address = 📵 Left out, no number: { $count }
broadcast-out-window = 🕐 Left out, silent for a day: { $count }
broadcast-out-gone = 👤 Left out, not here any more: { $count }
broadcast-out-twice = 👥 Left out, had it already: { $count }
broadcast-nobody = 🤷 Nobody would get it.
    { $facts }
broadcast-do-yes = Yes, send it
broadcast-do-no = No
broadcast-do-test = Send it to me first
broadcast-do-words = Other words
broadcast-do-media = Add a picture or file
broadcast-do-bare = Without picture or file
broadcast-do-later = At another time
broadcast-do-now = As soon as possible
broadcast-do-template = By an approved template
broadcast-do-freely = Without a template
broadcast-dropped = 👍 Nothing was sent.
broadcast-tested = 📬 It is on its way to you, from { $bot_name }.

## On its way.
broadcast-begun = { $later ->
        [no] 🚀 Message #{ $number } is on its way.
       *[other] 📅 Message #{ $number } goes { $begins }.
    }
    Send *broadcast { $number }* to see how it goes.
broadcast-do-look = How does it go?
broadcast-do-others = All messages
broadcast-do-again = Look again
broadcast-do-pause = Pause
broadcast-do-resume = Go on
broadcast-do-stop = Stop for good
broadcast-paused = ⏸ Paused. Nobody more is written to.
broadcast-resumed = ▶️ It goes on.
broadcast-stop-sure = ⏹ Stop message #{ $bc_number } for good?
    Who has not got it will not get it.
broadcast-stopped = ⏹ Stopped for good.
broadcast-status-scheduled = waits for { $at }
broadcast-status-running = on its way
broadcast-status-paused = paused
broadcast-status-done = done
broadcast-status-stopped = stopped
broadcast-waits-quiet = rests until { $at }
broadcast-waits-day-full = enough for today, goes on { $at }
broadcast-waits-behind = waits for the one before it
broadcast-waits-closed = waits until the bot runs

## One of them.
broadcast-card = { $card }
broadcast-card-head = 📣 *Message #{ $number }* to { $whom }
    { $status }
broadcast-card-bar = { $bar } { $percent } % · { $over } of { $all }
broadcast-card-sent = 📤 Sent: { $count }
broadcast-card-delivered = 📬 Delivered: { $count }
broadcast-card-read = 👀 Read: { $count }
broadcast-card-failed = ⚠️ Failed: { $count }
broadcast-card-unsure = ❔ Perhaps sent, not tried again: { $count }
broadcast-card-under-way = ⏳ On the way: { $count }
broadcast-card-opted-out = 🔕 Want no more since: { $count }
broadcast-card-stopped = ⏹ Not written to: { $count }
broadcast-done-told = 📣 Message #{ $number } is done.
    📤 Sent: { $reached } · ⚠️ Failed: { $failed } · Left out: { $left_out }
    Send *broadcast { $number }* for the report.
notice-kind-news = News
setting-broadcast-quiet = No broadcasts at night
