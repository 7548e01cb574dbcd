# The life of a tenant, as its owner, its customers and the platform's people read of it.

## Words
tenant-kind-airtime = Airtime
tenant-kind-booking = Booking
tenant-kind-shop = Shop
tenant-kind-support = Support
tenant-kind-blank = Blank
tenant-status-new = waiting for approval
tenant-status-approved = approved
tenant-status-rejected = rejected
tenant-status-expired = expired
tenant-status-banned = banned
tenant-status-deleted = deleted

role-owner = owner
role-admin = admin
role-support = support
role-viewer = viewer
role-tenant_owner = owner of a bot
role-contact = contact
role-stranger = no role

notice-kind-new = New registrations
notice-kind-tenant = Changes to a bot
notice-kind-expiry = Expiry and warnings
notice-kind-denied = Denied attempts
notice-kind-session = Connections
notice-kind-money = Orders and payments
notice-kind-issue = Issues

verb-tenant-create = register
verb-tenant-approve = approve
verb-tenant-reject = reject
verb-tenant-renew = renew
verb-tenant-ban = ban
verb-tenant-unban = unban
verb-tenant-stop = stop
verb-tenant-resume = resume
verb-tenant-restart = restart
verb-tenant-disconnect = disconnect
verb-tenant-delete = delete
verb-tenant-connect = connect
verb-tenant-move = move
verb-tenant-expire = expire
verb-tenant-purge = purge
verb-owner-added = add owner
verb-owner-removed = remove owner
verb-contact-ban = ban contact
verb-contact-unban = unban contact
verb-contact-ban-end = ban ended
verb-setting-set = set
verb-staff-role = change role
verb-access-pin = change PIN
verb-access-totp-on = switch codes on
verb-access-totp-off = switch codes off
verb-access-locked = locked out
verb-denied = denied
verb-undo = undo
verb-order-mark-refunded = mark as refunded
verb-order-refund = refund
verb-order-mark-undelivered = mark as not delivered
verb-order-mark-delivered = mark as delivered
verb-order-mark-paid = mark as paid
verb-order-deliver-again = send airtime again

## To the platform's people
tenant-new-staff = 🆕 *{ $name }* asks for a bot: { $kind }, { $tenant_phone }.
    {"*"}approve { $tenant } 1m* to approve
    {"*"}show { $tenant }* to look
    {"*"}reject { $tenant } reason* to reject
denied-owner = 🔒 { $phone } ({ $role }) tried *{ $verb }* and was refused.
first-pin-owner = 🔑 { $phone } ({ $role }) has chosen a first PIN.
    Not them? Take the role away: *role { $typed } none*

## To the owner
tenant-approved-owner = 🎉 *{ $name }* is approved.
    It runs until { $expires_at } ({ $days ->
        [one] { $days } day
       *[other] { $days } days
    }).
    { $channel ->
        [cloud] We connect it to WhatsApp now and tell you here.
       *[other] Send *pair* to connect your WhatsApp.
    }
tenant-renewed-owner = ✅ *{ $name }* is renewed.
    It runs until { $expires_at }.
tenant-rejected-owner = 😔 We cannot take *{ $name }*.
    Reason: { $reason }
tenant-banned-owner = ⛔ *{ $name }* is banned, its bot is off.
    Reason: { $reason }
tenant-banned-words = ⛔ *{ $name }* is banned, its bot is off.
    { $message }
tenant-unbanned-owner = ✅ *{ $name }* is no longer banned.
    It is now: { $status }.
tenant-deleted-owner = 🗑️ *{ $name }* was deleted.
    Everything about it is erased at { $purge_at }.
tenant-undone = ↩️ *{ $name }*: the last change ({ $verb }) was taken back.
    It is now: { $status }.

## To customers
tenant-closed = 🙏 { $tenant } is taking a break.
    Please try again later.
contact-banned = ⛔ You cannot use this service.
    Reason: { $reason }
contact-banned-words = ⛔ { $message }
ban-for-good = for good
