# Keys for an owner's own software.
owner-home-api = Own software (API)
verb-api-key-make = make an API key
verb-api-key-revoke = revoke an API key
api-home = 🔌 *Own software of { $bot_name }*
    { $count ->
        [0] Your shop, your till or your website can write to your customers through this bot.
            For that it needs a key.
        [one] One key works. Choose it to see more.
       *[other] { $count } keys work. Choose one to see more.
    }
api-line = 🔑 { $key_name }{ $has_end ->
        [yes] {" "}· until { $key_ends }
       *[no] {""}
    }
api-do-new = New key
api-do-usage = Use
api-do-how = How it works
api-do-keys = All keys
api-do-done = Done
api-do-revoke = Revoke this key
api-how = 🔌 Your software sends a key with each request:
    { $address }/api/v1
    The description for programmers:
    { $address }/openapi.json
    Whoever has a key can write in your name. Keep it like money.
api-ask-name = 🔑 What is the key for? A name, like _Till_ or _Website_.
api-ask-rights = What may *{ $key_name }* do?
api-rights-all = Everything
api-rights-send = Send messages
api-rights-read = Only read
api-rights-some = Choose one by one
api-each = { $count ->
        [0] Choose what the key may do.
        [one] The key may do one thing.
       *[other] The key may do { $count } things.
    }
api-right-on = ✅ { $right }
api-right-off = ⬜ { $right }
api-scope-messages-send = send messages
api-scope-messages-read = read messages
api-scope-contacts-read = read contacts
api-scope-contacts-write = change contacts
api-scope-stats-read = read figures
api-scope-flows-read = read menus
api-scope-flows-write = change menus
api-scope-webhooks = webhooks
api-scope-orders-read = read orders
api-ask-days = How long shall it work?
api-days-month = 30 days
api-days-quarter = 90 days
api-days-year = A year
api-days-ever = Until I revoke it
api-made = 🔑 *{ $key_name }* is made{ $has_end ->
        [yes] {" "}and works until { $key_ends }
       *[no] {""}
    }.
    Here is the key. I show it only this once: copy it now.
api-made-key = { $key }
api-too-many = ✋ { $most } keys work already. Please revoke one first.
api-key = 🔑 *{ $key_name }*
    It may:
    { $rights }

    Made { $made_at }
    { $has_end ->
        [yes] Works until { $key_ends }
       *[no] Works until it is revoked
    }
    { $was_used ->
        [yes] Last used { $used_at }
       *[no] Never used
    }
    This week: requests { $requests } · messages sent { $sent } · refused { $refused }
api-revoke-sure = ⚠️ *{ $key_name }* stops working at once.
    Software that uses it can send nothing any more. Revoke it?
api-revoked = 🔑 *{ $key_name }* works no more.
api-gone = 🤷 That key works no more.
api-usage = 🔌 *Use in 7 days*
    { $lines }

    Together: requests { $requests } · sent { $sent } · refused { $refused }
api-usage-line = { $day } · requests { $requests } · sent { $sent } · refused { $refused }
api-usage-none = 🔌 No key was used in the last 7 days.
