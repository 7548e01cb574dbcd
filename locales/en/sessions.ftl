# Sessions and issues: how bots are connected, what people are told about it, and what they can have done.

session-code-coming = (on its way; ask again in a minute)

## The card of a session
session-state = 📱 { $session } ({ $channel })
session-seen = Last sign of life: { $at }
session-attempts = { $attempts ->
    [one] { $attempts } attempt failed
   *[other] { $attempts } attempts failed
}
session-next = Next attempt: { $at }

## Told to owners
session-linked-owner = ✅ *{ $name }* is connected to WhatsApp.
    It answers its customers from now on.
session-unpaired-owner = 🔗 *{ $name }* is not linked to WhatsApp yet.
    Send *pair* here to get a code.
session-unpaired-owner-cloud = 🔗 *{ $name }* is not connected to WhatsApp yet.
    We connect it through Meta’s Cloud API and tell you here.
session-logged-out-owner-cloud = ⚠️ Meta does not let *{ $name }* use { $phone } any more.
    Its customers get no answers now. We have been told and look into it.
session-banned-owner-cloud = ⛔ Meta has restricted { $phone }{ $until ->
    [none] .
   *[other] , until { $until }.
}
    Its customers get no answers now. We have been told and look into it.
session-passkey-owner = 🔑 WhatsApp asks for a passkey for { $phone }. Such a number cannot be linked with a code.
    Please ask us to connect *{ $name }* through the WhatsApp Cloud API instead.
session-logged-out-owner = ⚠️ *{ $name }* was logged out on its phone.
    Its customers get no answers now. Send *pair* here to link it again.
session-banned-owner = ⛔ WhatsApp has restricted { $phone } for some time{ $until ->
    [none] .
   *[other] , until { $until }.
}
    {"*"}{ $name }* starts again by itself afterwards.
session-replaced-owner = ⚠️ Another program has taken over the connection of *{ $name }*.
    Close it on the other side, then send *restart* here.
window-closed-owner = ✉️ A message of *{ $name }* to { $who } could not be delivered.
    They have not written for 24 hours, and then WhatsApp takes approved templates only.
    The message is kept. *set { $tenant } cloud_template NAME* names a template for such cases.

session-phone-owner = 📵 The phone of *{ $name }* ({ $phone }) has shown no sign for { $days } days.
    { $left ->
    [0] WhatsApp may end its link at any moment.
    [one] WhatsApp ends the link of a phone that stays offline: in about { $left } day.
   *[other] WhatsApp ends the link of a phone that stays offline: in about { $left } days.
}
    Please switch it on and open WhatsApp once.

## Told to staff
session-phone-staff = 📵 The phone of *{ $name }* ({ $tenant }, { $phone }) has shown no sign for { $days } days.
    { $left ->
    [0] WhatsApp may end its link at any moment.
    [one] WhatsApp ends its link in about { $left } day.
   *[other] WhatsApp ends its link in about { $left } days.
}
window-closed-staff = ✉️ A message of mine to { $who } could not be delivered.
    They have not written to me for 24 hours, and then WhatsApp takes approved templates only.
    {"*"}set platform cloud_template NAME* names a template for such cases.
session-back-staff = ✅ *{ $name }* ({ $tenant }) is connected again.
session-calm-staff = ✅ The bots connect again.
issue-opened-staff = ⚠️ *{ $name }*: { $title }
    Send *issues* to choose a repair.

## Issues
issue-master = The master bot
issue-line = { $name }: { $title }
issue-other = something needs a person: { $kind }
issue-cannot-connect = { $reason ->
    [not_installed] cannot connect: the server lacks a package, pip install 'wabot[linked]'
    [worker_died] cannot connect: the program that holds its connection keeps ending
    [corrupt] cannot connect: the keys of its link are damaged, and there is no good copy
   *[other] cannot connect ({ $reason })
}
issue-logged-out = { $reason ->
    [token] Meta does not accept its token
    [no_such_number] Meta has no number with its phone number id, or its token may not use it
    [not_registered] its number is not registered with the Cloud API
    [certificate] its number needs a new certificate at Meta
   *[other] logged out on its phone
}
issue-replaced = another program took over its connection
issue-restricted = { $reason ->
    [payment] Meta wants its bill paid before this number may send
    [locked] Meta has locked its account
    [policy] Meta has blocked it for breaking its rules
    [too_many_people] restricted by WhatsApp for writing to too many people
    [blocked_by_users] restricted by WhatsApp, as many people blocked it
    [same_message_too_often] restricted by WhatsApp for sending the same words too often
   *[other] restricted by WhatsApp
}{ $until ->
    [none] {""}
   *[other] {" "}until { $until }
}
issue-outdated = WhatsApp refuses this version of wabot; an update is needed
issue-passkey = WhatsApp asks for a passkey; this number needs the Cloud API
issue-storm = many bots lost their connection at once ({ $count })
issue-turn-parked = a message could not be answered
issue-send-parked = a message could not be sent
issue-airtime-held = { $reason ->
    [no_float] paid airtime waits: the float at { $provider } is used up
    [bad_credentials] paid airtime waits: { $provider } refuses our credentials
   *[other] paid airtime waits: { $provider } is not working
}
issue-books-refused = a changed menu or text has a mistake, so the one before stays in use: { $reason }
issue-checkout-used-twice = one payment request was named by two orders (order { $order })
issue-delivered-after-refund = order { $order } was delivered although it was refunded
issue-delivery-contradicted = the news about the airtime of order { $order } contradict each other
issue-delivery-used-twice = the airtime provider { $provider } gave one name to two orders (order { $order })
issue-delivery-review = nobody knows whether order { $order } was delivered
issue-no-airtime-provider = no airtime provider is set up ({ $provider })
issue-no-payment-provider = no payment provider is set up ({ $provider })
issue-currency-not-taken = the provider { $provider } does not take { $currency }
issue-paid-after-refund = order { $order } was paid again after its refund
issue-payment-contradicted = the news about the payment of order { $order } contradict each other
issue-payment-review = { $reason ->
    [amount_differs] order { $order }: another amount came than was asked
    [payer_differs] order { $order }: somebody else paid than was asked
    [receipt_used] order { $order }: its receipt was used before
    [old_price] order { $order }: paid at a price that is no more
    [invoice_paid] order { $order }: its invoice was paid before
    [invoice_void] order { $order }: its invoice is void
    [tenant_gone] order { $order }: paid for a bot that is gone
   *[other] order { $order }: somebody must look at its payment
}
issue-payment-silent = the payment provider is silent about order { $order }
issue-refund-by-hand = order { $order } must be refunded by hand to { $payer }
issue-undelivered-without-refund = order { $order } was paid, not delivered and not refunded

## Repairs
repair-retry = Try again now
repair-new-code = Link it with a new code
repair-cloud = Connect it by the Cloud API
repair-restart = Restart it
repair-stop = Stop the bot
repair-connect-now = Connect all bots now
repair-dismiss = Seen, close it

## Verbs of the audit trail
verb-tenant-pair = pair
verb-issue-repair = repair
