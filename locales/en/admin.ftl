# The staff's conversations on the master bot.

## Home
admin-home = *{ $platform }*
    What would you like to do?
admin-home-waiting = Waiting for approval{ $n_new ->
    [0] {""}
   *[other] {" "}({ $n_new })
}
admin-home-tenants = Tenants ({ $n_all })
admin-home-renew = Renew{ $n_expired ->
    [0] {""}
    [one] {" "}({ $n_expired } expired)
   *[other] {" "}({ $n_expired } expired)
}
admin-home-monitor = Monitor
admin-home-orders = Orders and payments
admin-home-bans = Bans
admin-home-broadcast = Broadcast
admin-home-settings = Settings
admin-home-issues = Issues{ $n_issues ->
    [0] {""}
   *[other] {" "}({ $n_issues } ⚠️)
}
admin-lost = I did not understand that.
    Send a number from the menu, or *?* for the words I know.
admin-unchanged = 👍 Nothing was changed.
admin-gone = That one is not there any more.
admin-yes = Yes
admin-no = No

## Help
admin-help = Everything goes by number: *0* back, *00* home.
    The quick ones type words. TENANT is a name, an id like T7, or its number in the last list.
    Which words?
admin-help-tenants = Tenants
admin-help-sessions = Sessions
admin-help-looking = Looking around
admin-help-setting = Settings and people
admin-help-tenants-words = *new "Name" NUMBER KIND*
    {"*"}approve TENANT 1m* (2m 3m 6m 12m trial)
    {"*"}renew TENANT 3m*
    {"*"}reject TENANT reason*
    {"*"}ban TENANT reason* · *unban TENANT*
    {"*"}ban NUMBER in TENANT reason* · *unban NUMBER in TENANT*
    {"*"}ban NUMBER everywhere reason*
    {"*"}delete TENANT* · *undo*
admin-help-sessions-words = *pair TENANT*
    {"*"}stop TENANT* · *resume TENANT* · *restart TENANT*
    {"*"}disconnect TENANT*
    {"*"}connect TENANT sim* (linked, or cloud with its number id and token)
    {"*"}servers* · *move TENANT SERVER*
admin-help-looking-words = *show TENANT* · *find TEXT*
    {"*"}list new* (approved, expired, banned, all) · *expiring*
    {"*"}orders TENANT* · *log TENANT* · *stats TENANT*
    {"*"}audit* · *audit TENANT* · *issues* · *monitor*
admin-help-setting-words = *set TENANT KEY VALUE* · *settings TENANT*
    {"*"}set platform KEY VALUE*
    {"*"}role NUMBER admin* (support, viewer, owner, none)
    {"*"}pin* · *totp* · *language*
    {"*"}mute* · *unmute*

## Choosing a tenant
admin-pick = { $question }
admin-pick-which = Which tenant?
admin-pick-several = Several tenants match “{ $text }”. Which one?
admin-pick-near = No tenant is called “{ $text }”. Did you mean one of these?
admin-pick-unknown = No tenant is called “{ $text }”. Here are those you can choose from:
admin-pick-none = There is no tenant to choose from.
admin-wrong-status = That is not possible: *{ $name }* is { $status }.

## Lists
admin-line-new = { $name } · { $tenant } · asked { $created_at }
admin-line-approved = { $name } · { $tenant } · until { $expires_at } ({ $days ->
    [one] { $days } day
   *[other] { $days } days
} left){ $stopped ->
    [yes] {" "}· stopped
   *[no] {""}
}
admin-line-expired = { $name } · { $tenant } · ended { $expires_at }
admin-line-banned = { $name } · { $tenant } · banned
admin-line-rejected = { $name } · { $tenant } · rejected
admin-line-deleted = { $name } · { $tenant } · deleted
admin-waiting = { $count ->
    [one] *{ $count } tenant is waiting for approval.*
   *[other] *{ $count } tenants are waiting for approval.*
}
    Choose one:
admin-waiting-none = ✅ Nobody is waiting for approval.
admin-tenants = *Tenants*
admin-tenants-all = All ({ $n_all })
admin-tenants-approved = Approved ({ $n_approved })
admin-tenants-new = Waiting for approval ({ $n_new })
admin-tenants-expired = Expired ({ $n_expired })
admin-tenants-banned = Banned ({ $n_banned })
admin-tenants-expiring = Expiring soon ({ $n_expiring })
admin-tenants-find = Search
admin-tenants-add = Add a tenant
admin-list = *{ $title }: { $count }*
admin-list-title-all = All tenants
admin-list-title-new = Waiting for approval
admin-list-title-approved = Approved
admin-list-title-expired = Expired
admin-list-title-banned = Banned
admin-list-title-rejected = Rejected
admin-list-title-deleted = Deleted
admin-list-none = { $title }: none.
admin-list-unknown = I know no list “{ $status }”. Choose one here:
admin-expiring = { $count ->
    [one] *{ $count } tenant ends within { $days } days.*
   *[other] *{ $count } tenants end within { $days } days.*
}
admin-expiring-none = ✅ Nobody ends within { $days } days.
admin-find-ask = What shall I look for?
    A name, a number or an id.
admin-find = { $count ->
    [one] *{ $count } tenant found.*
   *[other] *{ $count } tenants found.*
}
admin-find-near = Nothing is called “{ $text }”. Did you mean one of these?
admin-find-none = I found nothing for “{ $text }”.

## A tenant's page
admin-card = { $card }
admin-card-more = *{ $name }* · { $tenant }
    More:
admin-card-head = *{ $name }* · { $tenant } · { $kind }
admin-card-number = ☎️ { $phone }
admin-card-new = 🕓 waiting for approval since { $created_at }
admin-card-plan = Wishes: { $plan }
admin-card-approved = ✅ approved { $approved_at }, expires { $expires_at }
admin-card-left = ⏳ { $days ->
    [one] { $days } day left
   *[other] { $days } days left
}, plan { $plan }
admin-card-stopped = ⏸ stopped by hand
admin-card-expired = ⌛ expired { $expires_at }
admin-card-banned = ⛔ banned: { $reason }
admin-card-rejected = ✖️ rejected: { $reason }
admin-card-deleted = 🗑 deleted, gone for good { $purge_at }
admin-card-session = 📱 { $session } ({ $channel }){ $server ->
    [none] {""}
   *[other] {" "}on { $server }
}
admin-card-seen = Last seen { $seen }
admin-card-issues = ⚠️ { $issues ->
    [one] { $issues } open issue
   *[other] { $issues } open issues
}
admin-card-today = Today: { $received ->
    [one] { $received } message
   *[other] { $received } messages
} in, { $sent } out, { $orders ->
    [one] { $orders } order
   *[other] { $orders } orders
}
admin-plan-trial = trial
admin-plan-monthly = monthly
admin-plan-yearly = yearly
admin-plan-months = { $months ->
    [one] { $months } month
   *[other] { $months } months
}
admin-offered = 🆕 *{ $name }* asks for a bot.
    { $kind }, { $tenant_phone }
admin-do-approve = Approve
admin-do-reject = Reject
admin-do-renew = Renew
admin-do-unban = Lift the ban
admin-do-unban-contact = Lift the ban
admin-do-pair = Pair with WhatsApp
admin-do-stop = Stop
admin-do-resume = Resume
admin-do-restart = Restart
admin-do-orders = Orders
admin-do-settings = Settings
admin-do-more = More …
admin-do-log = Log
admin-do-stats = Figures
admin-do-audit = Who did what
admin-do-owners = Owners
admin-do-connect = Change the channel
admin-do-move = Move to another server
admin-do-contacts = Banned contacts
admin-do-disconnect = Log out of WhatsApp
admin-do-ban = Ban
admin-do-delete = Delete
admin-do-show = Look at it
admin-do-undo = Undo
admin-do-waiting = Waiting for approval

## Approve, renew, reject
admin-duration-1m = 1 month (30 days)
admin-duration-2m = 2 months (60 days)
admin-duration-3m = 3 months (90 days)
admin-duration-6m = 6 months (180 days)
admin-duration-12m = 12 months (360 days)
admin-duration-trial = Trial ({ $trial_days ->
    [one] { $trial_days } day
   *[other] { $trial_days } days
})
admin-duration-bad = “{ $duration }” is not a duration I know.
admin-approve-ask = Approve *{ $name }* for how long?
admin-approved = ✅ *{ $name }* is approved.
    It expires { $expires_at } ({ $days ->
    [one] { $days } day
   *[other] { $days } days
}).
    Its owner was told. *undo* takes it back.
admin-approve-already = *{ $name }* is approved already.
    It expires { $expires_at }.
admin-renew-list = *Renew whom?*
    Expired first, then the soonest to end.
admin-renew-none = There is nobody to renew.
admin-renew-ask = Renew *{ $name }* for how long?
admin-renewed = ✅ *{ $name }* is renewed.
    It expires { $expires_at } ({ $days ->
    [one] { $days } day
   *[other] { $days } days
} left).
    Its owner was told. *undo* takes it back.
admin-reject-ask = Why is *{ $name }* rejected?
    The owner reads this.
admin-reject-sure = Reject *{ $name }* ({ $tenant })?
    The owner will read: “{ $reason }”
admin-rejected = *{ $name }* is rejected.
    Its owner was told. *undo* takes it back.

## New tenants
admin-new-name = What is the business called?
admin-new-phone = Which WhatsApp number will the bot have?
    For example 0711 222 333.
admin-new-kind = What is the bot for?
admin-new-bad-name = A name needs 2 to 60 letters.
admin-new-bad-phone = “{ $phone }” is not a mobile number I can use.
admin-new-taken = { $phone } already belongs to *{ $name }* ({ $tenant }).
admin-created = *{ $name }* is noted as { $tenant } ({ $tenant_phone }).
    It waits for approval.
    Quick: *approve { $tenant } 1m*

## Stop, resume, pair and so on
admin-stopped = ⏸ *{ $name }* is stopped.
    The WhatsApp link is kept. *resume { $tenant }* starts it again.
admin-stop-already = *{ $name }* is stopped already.
admin-resumed = ▶️ *{ $name }* runs again.
    {"*"}stop { $tenant }* stops it.
admin-resume-already = *{ $name }* is running already.
admin-restarting = 🔄 *{ $name }* is restarting.
admin-not-served = *{ $name }* cannot be started right now: it is { $status }.
    Please look at it, or try again in a minute.
admin-pair-already = ✅ *{ $name }* is linked already.
    To link another phone, log it out first: *disconnect { $tenant }*
admin-disconnect-sure = Log *{ $name }* out of WhatsApp?
    Its customers get no answers until it is paired again.
    This cannot be undone: a new code is needed.
admin-disconnected = *{ $name }* is logged out of WhatsApp.
admin-delete-sure = 🗑 Delete *{ $name }* ({ $tenant })?
    { $contacts ->
    [one] { $contacts } contact
   *[other] { $contacts } contacts
}, { $orders ->
    [one] { $orders } order
   *[other] { $orders } orders
} and all its messages go for good.
    I ask for your PIN first. Afterwards *undo* brings it back for 10 minutes.
admin-deleted = 🗑 *{ $name }* is deleted.
    For 10 minutes *undo* brings it back. After that it is gone for good.
admin-connect-channel = How shall *{ $name }* reach WhatsApp?
admin-channel-sim = Simulated, no phone
admin-channel-linked = A phone of theirs
admin-channel-cloud = Meta’s Cloud API
admin-connect-number = What is the phone number id? (from Meta’s dashboard)
admin-connect-token = Now send the access token.
admin-connect-later = The channel { $channel } needs one more package on the server:
    pip install 'wabot[{ $channel }]'
    {"*"}{ $name }* stays as it is.
admin-connected = ✅ *{ $name }* now uses the channel { $channel }.
    {"*"}undo* takes it back.
admin-connected-cloud = ✅ *{ $name }* now uses Meta’s Cloud API.
    At Meta, under WhatsApp → Configuration, enter this callback URL and your verify token, then subscribe to *messages*:
    { $webhook }
    { $reachable ->
        [no] ⚠️ Meta needs an address that begins with https. Set WABOT_PUBLIC_URL to yours.
       *[yes] {"*"}show { $tenant }* says whether Meta accepts the number.
    }
    {"*"}undo* takes it back.
admin-move = Move *{ $name }* to which server?
admin-move-unknown = I know no server “{ $server }”.
admin-move-silent = { $server } is not running now, so it can take no bot.
admin-moved = 🚚 *{ $name }* moves to { $server }.
    {"*"}undo* takes it back.
admin-move-same = *{ $name }* is on { $server } already.

## Owners of a tenant
admin-owners = *Owners of { $name }*
    Choose a number to take it away.
admin-owners-add = Add a number
admin-owner-ask = Which number may speak for *{ $name }*?
admin-owner-added = ✅ { $phone } may now speak for *{ $name }*. *undo* takes it back.
admin-owner-already = { $phone } is an owner already.
admin-owner-sure = Take this number away from *{ $name }*?
    It loses its owner’s menu at once.
admin-owner-removed = { $phone } is no owner of *{ $name }* any more. *undo* takes it back.
admin-owner-last = That is the only owner. Add another one first.
admin-phone-bad = “{ $phone }” is not a mobile number I can use.
    Try like 0711 222 333 or +254 711 222 333.

## Bans
admin-bans = *Bans*
admin-bans-tenants = Tenants ({ $n_banned })
admin-bans-everywhere = Everywhere ({ $n_bans })
admin-bans-contacts = By one tenant
admin-bans-ban-tenant = Ban a tenant
admin-bans-ban-contact = Ban for one tenant
admin-bans-ban-everywhere = Ban everywhere
admin-bans-add = Ban a number
admin-bans-list = *{ $name }: { $count ->
    [one] { $count } contact banned
   *[other] { $count } contacts banned
}*
admin-bans-name-everywhere = Everywhere
admin-bans-none = { $name }: no contact is banned.
admin-bans-line = { $phone } · { $reason }
admin-bans-line-until = { $phone } · { $reason } · until { $until_at }
admin-bans-one = What shall happen with this number?
admin-ban-ask = Why is *{ $name }* banned?
admin-ban-sure = ⛔ Ban *{ $name }* ({ $tenant })?
    Its bot stops at once{ $contacts ->
    [0] {""}
    [one] , and { $contacts } contact gets no answers
   *[other] , and { $contacts } contacts get no answers
}.
    The owner will read: “{ $words }”
admin-ban-other-words = Other words for them
admin-ban-words = What shall the owner read?
admin-banned = ⛔ *{ $name }* is banned and its bot is stopped.
    The owner was told. *undo* takes it back.
admin-unbanned = ✅ The ban of *{ $name }* is lifted.
    It runs again until { $expires_at }.
admin-unbanned-expired = The ban of *{ $name }* is lifted.
    No time is left, so it is expired.
admin-ban-contact-phone = Which number?
admin-ban-contact-reason = Why?
admin-ban-contact-sure = ⛔ Ban { $phone } from *{ $name }*?
    They get a note once a day and no service.
    Reason: { $reason }
admin-ban-contact-sure-until = ⛔ Ban { $phone } from *{ $name }* { $how_long ->
    [day] for 1 day
    [week] for 1 week
    [month] for 30 days
   *[ever] for good
}?
    They get a note once a day and no service.
    Reason: { $reason }
admin-ban-contact-sure-words = ⛔ Ban { $phone } from *{ $name }* { $how_long ->
    [day] for 1 day
    [week] for 1 week
    [month] for 30 days
   *[ever] for good
}?
    They get no service, and once a day they read:
    “{ $message }”
admin-ban-everywhere-sure = ⛔ Ban { $phone } from every bot?
    They get a note once a day and no service.
    Reason: { $reason }
admin-ban-until = For a time, other words
admin-ban-until-ask = For how long?
admin-ban-day = 1 day
admin-ban-week = 1 week
admin-ban-month = 30 days
admin-ban-ever = For good
admin-ban-contact-words = What shall they read?
    Send *skip* for the usual words.
admin-ban-staff = That number belongs to the people who run this place.
    It cannot be banned.
admin-ban-contact-already = { $phone } is banned already.
admin-contact-banned = ⛔ { $phone } is banned. *undo* takes it back.
admin-contact-unbanned = ✅ { $phone } gets service again. *undo* takes it back.
admin-contact-not-banned = { $phone } is not banned.

## Settings
admin-settings = *Settings*
admin-settings-platform = The platform
admin-settings-tenant = A tenant
admin-settings-roles = People and roles
admin-settings-pin = My PIN
admin-settings-totp = Authenticator app
admin-settings-notices = Notices I get
admin-settings-language = My language
admin-settings-list = *Settings of { $name }*
    Choose what to change.{ $inherits ->
    [yes] {" "}(↑ = from the platform)
   *[no] {""}
}
admin-settings-line = { $label }: { $now }
admin-settings-line-inherited = { $label }: { $now } ↑
admin-settings-unset = not set
admin-setting = *{ $label }* ({ $key })
    Now: { $now }
admin-setting-change = Change
admin-setting-clear = Back to the default
admin-setting-ask = *{ $label }* ({ $key }): what shall it be?
    { $hint }
admin-setting-secret = Send the new { $key }.
admin-setting-set = ✅ { $name }: *{ $key }* is now { $now }
    {"*"}undo* takes it back.
admin-setting-cleared = ✅ { $name }: *{ $key }* is as usual again.
    {"*"}undo* takes it back.
admin-setting-refused = That does not fit *{ $key }*.
    { $hint }
admin-setting-unknown = There is no setting “{ $key }”. Did you mean one of these?
admin-setting-unknown-none = There is no such setting.
admin-setting-more = Other settings

## Roles
admin-roles = *People who run this place*
    Choose one to change the role.
admin-roles-line = { $phone } · { $role_name }
admin-roles-add = Add a number
admin-role-phone = Which number?
admin-role = Which role?
    Admin: everything but roles and platform secrets.
    Support: look, pair, stop and resume.
    Viewer: look only.
    Owner: everything.
admin-role-admin = Admin
admin-role-support = Support
admin-role-viewer = Viewer
admin-role-owner = Owner
admin-role-none = No role any more
admin-role-set = ✅ { $phone } is now: *{ $role_name }*.
admin-role-removed = { $phone } has no role any more.
admin-role-same = { $phone } already is: *{ $role_name }*.
admin-role-last = That is the last owner. Make another owner first.

## PIN and codes
admin-pin-ask = 🔒 Please send your PIN.
admin-totp-ask = 🔒 Please send the code your app shows now.
admin-pin-wrong = That was wrong. { $left ->
    [one] { $left } try left.
   *[other] { $left } tries left.
}
admin-pin-locked = 🔒 Too many wrong tries.
    Try again at { $until }. Nothing was changed.
admin-pin-missing = 🔒 This needs a PIN and you have none yet.
    Send *pin* to choose one. Nothing was changed.
admin-pin = You have a PIN.
admin-pin-change = Change it
admin-pin-new = Send a new PIN: 4 to 8 digits, not easy to guess.
admin-pin-set = ✅ Your PIN is set.
admin-pin-weak = That is not a good PIN: 4 to 8 digits, not 1234 and not 1111.
admin-totp-no-pin = First choose a PIN.
admin-totp-on = Your authenticator app is connected.
admin-totp-off = No authenticator app is connected.
admin-totp-switch-on = Connect one
admin-totp-switch-off = Disconnect it
admin-totp-new = Connect another phone
admin-totp-code = Add this key to your app: *{ $secret }*
    Then send the 6 digits it shows.
    Delete this message when you are done.
admin-totp-is-on = ✅ Your app is connected. From now on I ask for its code.
admin-totp-wrong = That code was wrong.
admin-totp-gone = That key is too old. Let us begin again.
admin-totp-is-off = Your app is disconnected. I ask for your PIN again.
## Notices, language, undo
admin-notices = *Notices I get*
    Choose one to switch it.
admin-notices-line = { $notice }: { $muted ->
    [yes] 🔕 muted
   *[no] 🔔 on
}
admin-notice-muted = 🔕 { $notice }: you get no more of these.
admin-notice-heard = 🔔 { $notice }: you get these again.
admin-language = Which language?
admin-owner-too-many = A tenant has at most { $most } owners.
admin-changed = Somebody else was faster: *{ $name }* has just changed.
    Nothing was done. Please look again.
admin-language-set = ✅ From now on I speak English with you.
admin-undone = ↩️ Undone: { $verb } · { $name }
admin-undo-nothing = There is nothing of yours to undo.
admin-undo-late = That cannot be undone any more: things moved on since.

## Monitor
admin-monitor = *Monitor*
    { $lines }
admin-monitor-up = Up { $uptime }, version { $version }
admin-monitor-memory = Memory { $memory } MB, database { $database }
admin-monitor-queue = Waiting: { $events ->
    [one] { $events } message in
   *[other] { $events } messages in
}, { $queued } to send, { $parked } parked
admin-monitor-sessions = Sessions: { $states }
admin-monitor-no-sessions = none
admin-monitor-state = { $count } { $state }
admin-monitor-states = { $first }, { $rest }
admin-monitor-turns = Turns: { $turns } in the last hour, the slowest { $slowest } ms
admin-monitor-trouble = ⚠️ { $errors ->
    [one] { $errors } error lately
   *[other] { $errors } errors lately
}
admin-monitor-servers = Servers
admin-monitor-slow = Slowest turns
admin-monitor-errors = Recent errors
admin-monitor-log = A tenant’s log
admin-monitor-stats = Figures
admin-monitor-audit = Who did what
admin-monitor-again = Look again
admin-servers = *{ $count ->
    [one] { $count } server
   *[other] { $count } servers
}*
    { $lines }
admin-servers-up = 🟢 *{ $name }*: { $bots ->
    [one] { $bots } bot
   *[other] { $bots } bots
}{ $master ->
    [yes] {" "}and the master bot
   *[no] {""}
}, { $sessions ->
    [one] { $sessions } session
   *[other] { $sessions } sessions
} up
    running for { $uptime }, version { $version }
admin-servers-silent = ⚠️ *{ $name }*: silent, last seen { $seen }
admin-servers-stopped = ⚪ *{ $name }*: stopped, last seen { $seen }
admin-servers-none = No server has reported yet.
admin-slow = *Slowest turns*
    { $lines }
admin-slow-line = { $ms } ms · { $at }
admin-slow-none = No turns were measured yet.
admin-errors = *Recent errors*
    { $lines }
admin-errors-line = { $at } · { $event } · { $tenant }
admin-errors-none = ✅ No errors lately.
admin-log-secret = (hidden)

## Audit
admin-audit = *Who did what*
admin-audit-line = { $at } · { $verb } · { $what } · { $who }
admin-audit-line-bare = { $at } · { $verb } · { $who }
admin-audit-about = { $name }: { $what }
admin-audit-none = Nothing is written there yet.
admin-audit-find = Search
admin-audit-verify = Check the whole trail
admin-audit-back = The whole list
admin-audit-ask = Which words shall I look for?
admin-audit-entry = *{ $verb }* (entry { $seq })
    When: { $at }
    Who: { $who } ({ $role_name })
    { $facts }
admin-audit-fact = { $key }: { $value }
admin-audit-whole = ✅ All { $count } entries are whole. Nothing was changed or taken out.
admin-audit-broken = 🚨 The trail is broken at entry { $seq }.
    Somebody changed the database. Tell the owner of the platform.

## Sessions
admin-session-unpaired = not linked yet
admin-session-pairing = waiting for the code
admin-session-connecting = connecting
admin-session-ready = connected
admin-session-interrupted = interrupted, trying again
admin-session-logged-out = logged out on the phone
admin-session-auth-failed = refused by WhatsApp
admin-session-error = needs help
admin-session-stopped = stopped
admin-connect-refused = That does not fit.
    { $hint }
admin-help-other = Other words

## Issues
admin-issues = *{ $count ->
    [one] { $count } open issue
   *[other] { $count } open issues
}*
    Choose one to mend it.
admin-issues-none = ✅ Nothing needs you right now.
admin-issue = ⚠️ *{ $name }*: { $title }
    Since { $opened_at }, seen { $seen ->
    [one] once
   *[other] { $seen } times
}.
    What shall I do?
admin-issue-closed = ✅ That issue is closed already.
admin-issue-retrying = 🔄 Trying again. You hear from me if it does not work.
admin-issue-done = 👍 Closed.
audit-fact-name = name
audit-fact-phone = number
audit-fact-kind = kind
audit-fact-duration = for
audit-fact-reason = reason
audit-fact-key = setting
audit-fact-value = value
audit-fact-tried = tried
audit-fact-undone = undone
audit-fact-tenant = tenant
audit-fact-role = role
audit-fact-before = before
audit-fact-order = order
audit-fact-issue = issue
audit-fact-repair = repair
audit-fact-server = server
audit-fact-channel = channel
