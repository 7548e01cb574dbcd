# Linking a number with WhatsApp: in chat, on the page /pair/…, in the terminal.

## In chat
pairing-code = 🔗 Link *{ $name }* with WhatsApp
    The code is *{ $code }*
    On the phone of { $phone }:
    1. WhatsApp → Settings → Linked devices
    2. *Link a device*, then *Link with phone number instead*
    3. Type the code
    I tell you when it is connected.
pairing-waiting = 🔗 I am asking WhatsApp for a code for *{ $name }*.
    It arrives here in a moment.
pairing-pictured = 🖼 Scan the picture with the bot’s phone: WhatsApp → Linked devices → *Link a device*.
    It changes every minute or so: ask again if the phone refuses it.
pairing-picture = 📷 QR for *{ $name }*. Only for the bot’s own phone: whoever scans it links their WhatsApp.
pairing-page = 🌐 Open this on any screen, then scan the QR or type the code:
    { $link }
    It is good for { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}. Whoever has it can link the bot, so give it to nobody else.{ $local ->
    [yes] {""}
    ⚠️ Only the server’s own machine can open it: *public_url* is not set.
   *[no] {""}
}
pairing-ended = ⚠️ There is no code for *{ $name }*: { $reason }.
pairing-connected = ✅ *{ $name }* is connected to WhatsApp.
pairing-no-code = none: use the QR picture
pairing-no-code-cloud = ☁️ *{ $name }* uses Meta’s Cloud API: there is no code to type.
    If it is not connected, its number id or token is wrong.
pairing-no-code-owner = ☁️ Your bot uses Meta’s Cloud API: there is no code to type.
    If it does not answer, please tell us.
pairing-passkey = 🔑 WhatsApp asks for a passkey for this number. A code or QR cannot link it.
    Meta’s Cloud API can connect *{ $name }* instead.
pairing-passkey-owner = 🔑 WhatsApp asks for a passkey for your number. A code or QR cannot link it.
    Please ask us to connect your bot through Meta’s Cloud API.
pairing-do-again = New code
pairing-do-picture = QR as a picture
pairing-do-picture-again = The newest QR
pairing-do-page = One-time page
pairing-do-page-again = A new link
pairing-do-cloud = Connect by the Cloud API
pairing-do-insist = Try a code all the same

## Told by itself
pairing-told-code = 🔗 The code for *{ $name }* is *{ $code }*
    WhatsApp → Linked devices → *Link a device* → *Link with phone number instead*.
pairing-told-connected = ✅ *{ $name }* is connected to WhatsApp.
pairing-told-expired = ⌛ Nobody used the code for *{ $name }* in time.
    {"*"}pair { $tenant }* gets a new one.
pairing-told-failed = ⚠️ *{ $name }* could not be linked: { $reason }.
    {"*"}pair { $tenant }* tries again.
pairing-told-passkey = 🔑 WhatsApp asks for a passkey, so *{ $name }* cannot be linked by a code.
    {"*"}connect { $tenant } cloud* connects it through Meta’s Cloud API.
pairing-reason-network = WhatsApp was out of reach
pairing-reason-silent = WhatsApp did not answer
pairing-reason-no-channel = its channel is not installed here
pairing-reason-rate = WhatsApp wants us to wait a while
pairing-reason-expired = nobody used it in time
pairing-reason-other = the connection ended

## The page
pairing-page-title = Link with WhatsApp
pairing-page-head = Link { $name } with WhatsApp
pairing-page-steps = On the phone of { $phone }:
pairing-page-step-open = Open WhatsApp → Settings → Linked devices → Link a device.
pairing-page-step-scan = Scan the QR, or choose “Link with phone number instead” and type the code.
pairing-page-qr = QR code to scan with WhatsApp
pairing-page-code = Code
pairing-page-code-spoken = The code, letter by letter: { $code }
pairing-page-asked = Asking WhatsApp for a code …
pairing-page-offered = Have the phone of { $phone } at hand.
pairing-page-begin = Get a code
pairing-page-changes = The QR renews itself. This page is good for { $minutes ->
    [one] { $minutes } more minute
   *[other] { $minutes } more minutes
}.
pairing-page-connected = Connected
pairing-page-connected-more = { $name } is linked with WhatsApp. You can close this page.
pairing-page-expired = The code has run out
pairing-page-expired-more = Nobody used it in time.
pairing-page-failed = That did not work
pairing-page-failed-more = The connection to WhatsApp ended before the number was linked.
pairing-page-passkey = WhatsApp asks for a passkey
pairing-page-passkey-more = This number cannot be linked by a code or QR. It can be connected through Meta’s Cloud API: ask whoever gave you this page.
pairing-page-again = Get a new code
pairing-page-lock = This page is locked
pairing-page-lock-more = Please type the access code that you were given.
pairing-page-lock-label = Access code
pairing-page-lock-open = Open
pairing-page-lock-wrong = That was not the code. Tries left: { $left }
pairing-page-lock-shut = Too many wrong codes. Please try again in { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}.
pairing-page-gone = This page is not there
pairing-page-gone-more = The link is wrong, has run out, or a newer one was made. Send “pair” to the bot for a new one.

## The terminal
pairing-terminal-begin = 🔗 { $name } ({ $phone }) is not linked with WhatsApp yet.
pairing-terminal-steps = On its phone: WhatsApp → Settings → Linked devices → Link a device.
pairing-terminal-code = Scan the QR below, or choose “Link with phone number instead” and type: { $code }
pairing-terminal-asked = Asking WhatsApp for a code …
pairing-terminal-connected = ✅ Connected. { $name } answers from now on.
pairing-terminal-expired = ⌛ The code has run out. Here comes a new one.
pairing-terminal-failed = ⚠️ That did not work: { $reason }. Trying again.
pairing-terminal-passkey = 🔑 WhatsApp asks for a passkey: this number cannot be linked by a code or QR. Set up the Cloud API instead: wabot setup
pairing-terminal-later = It goes on without the link. To try again, start wabot anew.
pairing-terminal-page = The master bot is not linked with WhatsApp yet. Open this page and link it: { $link }
