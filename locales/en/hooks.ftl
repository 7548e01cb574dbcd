# Webhooks: what a business's own software is told.
hook-do-open = Webhooks
verb-webhooks-make = make a webhook
verb-webhooks-change = change a webhook
verb-webhooks-secret = give a webhook a new secret
verb-webhooks-remove = remove a webhook
verb-webhooks-replay = send failed events again
hook-home = 📡 *Webhooks of { $bot_name }*
    { $count ->
        [0] Your own software can hear at once what happens here: messages, orders, payments, bookings.
       *[other] Your own software hears at once what happens here. Choose an address to see more.
    }
hook-line = { $state ->
        [on] ✅
        [gone] 🔌
       *[other] ⏸
    } { $place }{ $dead ->
        [0] {""}
       *[other] {" "}· ⚠️ { $dead } failed
    }
hook-do-new = New webhook
hook-do-replay-all = Send all failed again
hook-do-how = How it works
hook-do-done = Done
hook-how = 📡 We send each event to your address as JSON, by POST.
    Every request is signed with your secret: *webhook-signature* (Standard Webhooks) and *X-Webhook-Signature*.
    Answer with 200 within 15 seconds. If not, we try again after 30 seconds, 1, 2, 4 and 8 minutes.
    What fails then is kept for 14 days. *replay* sends all of it again.
    The same event may come twice: go by its *webhook-id*.
hook-ask-url = 🔗 Please send the address of your software, like _https://shop.example/wabot_
hook-bad-url = That address does not work here.
    It must begin with *https://* and be reachable from the internet.
hook-twice = That address is there already.
hook-too-many = You have five webhooks. Remove one first.
hook-ask-kinds = What should it hear?
hook-kinds-all = Everything
hook-kinds-sales = Orders and payments
hook-kinds-talk = Messages
hook-kinds-some = Choose one by one
hook-each = { $count ->
        [0] Choose what it hears.
        [one] It hears one kind of event.
       *[other] It hears { $count } kinds of events.
    }
hook-kind-on = ✅ { $kind }
hook-kind-off = ⬜ { $kind }
hook-kind-message = messages
hook-kind-status = delivery of messages
hook-kind-session = the bot’s connection
hook-kind-order = orders
hook-kind-payment = payments
hook-kind-booking = bookings
hook-kind-handoff = tickets
hook-made = ✅ { $place } hears from you now.
    Its secret follows. You see it only this once: keep it safe.
hook-secret = { $secret }
hook-secret-made = 🔑 { $place } has a new secret.
    The old one works for one more day, so change it in your software today.
    The new one follows. You see it only this once.
hook-page = 📡 *{ $place }*
    { $state ->
        [on] ✅ On
        [gone] 🔌 Off: it answered that it wants no more
       *[other] ⏸ Off
    }
    Told: { $delivered } · waiting: { $waiting } · failed: { $dead }
    { $kinds }
hook-do-test = Send a test
hook-do-failed = What failed
hook-do-kinds = Change what it hears
hook-do-address = Change the address
hook-do-secret = New secret
hook-do-off = Switch off
hook-do-on = Switch on
hook-do-remove = Remove
hook-gone = That webhook is not there any more.
hook-changed = ✅ { $place } is changed.
hook-switched = { $state ->
        [on] ✅ { $place } is on.
       *[other] ⏸ { $place } is off. What happens meanwhile is not told later.
    }
hook-test-ok = ✅ It works. Your software answered in { $took } ms.
hook-test-failed = ⚠️ It did not work: { $reason }.
hook-reason-status = it answered { $status }
hook-reason-timeout = no answer within 15 seconds
hook-reason-unreachable = nobody answers at that address
hook-reason-private = the address is not in the open internet
hook-reason-certificate = its certificate is not valid
hook-reason-broken-off = the connection broke off
hook-reason-bad-address = the address is not allowed
hook-reason-no-secret = its secret cannot be read, please make a new one
hook-remove-sure = Remove { $place }?
    { $waiting ->
        [0] It hears nothing from then on.
       *[other] It hears nothing from then on, and { $waiting } waiting events are lost.
    }
hook-removed = 🗑 { $place } is removed.
hook-failed = ⚠️ *What could not be told* ({ $dead })
    Choose one to send it again.
hook-letter = { $event } · { $at } · { $reason }
hook-do-replay = Send all again
hook-replayed = 🔁 { $many ->
        [one] One event goes
       *[other] { $many } events go
    } out again now.
hook-nothing = 👍 Nothing has failed.
hook-dead-owner = ⚠️ Your software at { $place } could not be reached.
    We tried six times in 16 minutes. What could not be told is kept for 14 days.
    Say *webhooks* to look at it and send it again.
hook-gone-owner = 🔌 Your software at { $place } answered that it wants no more (410).
    The webhook is off now. Say *webhooks* to switch it on again.
