# What can be set, and what is wanted where a value was not understood.

setting-name = Name
setting-language = Language
setting-country = Country
setting-currency = Currency
setting-time-zone = Time zone
setting-hours = Opening hours
setting-min-amount = Smallest amount
setting-max-amount = Largest amount
setting-discount = Discount
setting-rate = Replies a minute
setting-payments = Payments through
setting-airtime = Airtime through
setting-help-phone = Number for help
setting-cloud-phone-number-id = Cloud: phone number id
setting-cloud-token = Cloud: token
setting-cloud-app-secret = Cloud: secret of their own Meta app
setting-cloud-verify-token = Cloud: verify token of that app
setting-cloud-template = Cloud: template after 24 hours
setting-cloud-template-language = Cloud: language of the template
setting-access-code = Access code
setting-registration = Registration
setting-trial-days = Days of a trial
setting-keep-messages-days = Days messages are kept
setting-secret = Secret of my flows: { $name }
setting-not-set = not set

setting-hint-words = Please send a text of at most { $longest } characters.
setting-hint-number = Please send a whole number from { $least } to { $most }.
setting-hint-percent = Please send a percentage from 0 to { $most }, like *2.5*.
setting-hint-choice = Please send one of these: { $options }.
setting-hint-country = Please send a country by its two letters, like *KE* or *TZ*.
setting-hint-time-zone = Please send a time zone, like *Africa/Nairobi*.
setting-hint-hours = Please send hours like *mon-fri 8:00-18:00, sat 9-13*, or *daily 8-20*, or *always*.
setting-hint-digits = Please send the number itself, digits only.
setting-hint-taken = *{ $name }* uses this one already.

setting-of-provider = { $title }: { $field }
setting-hint-public-address = Please send an address that begins with *https://* and that the whole internet can reach.

# What an account with a provider consists of; a field without a line here is shown by its own name.
field-base-url = Address
field-shortcode = Paybill or store number
field-till = Till number
field-consumer-key = Consumer key
field-consumer-secret = Consumer secret
field-passkey = Passkey
field-initiator = Initiator's name
field-security-credential = Initiator's security credential
field-api-key = API key
field-api-secret = API secret
field-payment-account-id = Payment account number
field-server-key = Server key
field-secret-key = Secret key
field-callback-token = Callback token
field-secret-hash = Secret hash of webhooks
field-redirect-url = Page after paying
field-wallet = Way to ask for M-Pesa
field-username = User name
field-email = E-mail address

# Providers: which are there, which is used, and what its account consists of.
provider-sandbox = Sandbox
provider-and = { $first }, { $second }
provider-optional = not set, optional
provider-list = *{ $label }*
    Now: { $now }
    Choose one to see its account.
provider-line = { $title } · { $standing ->
    [own] ✅ set up
    [shared] ✅ the platform's account
    [missing] not set up
   *[sandbox] for trying out
}{ $used ->
    [yes] {" "}· in use
   *[no] {""}
}
provider-page = *{ $title }*{ $used ->
    [yes] {" "}· in use
   *[no] {""}
}
    { $standing ->
    [own] ✅ It is set up.
    [shared] ✅ The platform's account is used.
        Enter your own here, and yours alone is used.
   *[missing] ⚠️ It is not set up.
        Still missing: { $missing }
}{ $has_address ->
    [no] {""}
   *[yes] {"\u000A"}📮 Copy this address into your { $title } dashboard, as the webhook (callback):
        { $address }
}{ $reachable ->
    [no] {"\u000A"}☝️ { $title } can reach it only when it begins with https.
   *[yes] {""}
}
provider-sandbox-page = *Sandbox*{ $used ->
    [yes] {" "}· in use
   *[no] {""}
}
    🧪 It plays money and airtime, for trying out.
    Nothing real is paid or sent.
provider-do-use = Use it
provider-do-others = The other ones
provider-do-clear = Take my account out
provider-do-account = Its account
provider-do-go-on = Go on with the account
provider-field-set = ✅ { $name }: *{ $label }* is now { $now }
    { $ready ->
    [yes] 🎉 { $title } is set up.
   *[no] Still missing: { $missing }
}
    {"*"}undo* takes it back.
provider-chosen = ✅ { $name }: *{ $label }* { $title } from now on.{ $ready ->
    [yes] {""}
   *[no] {"\u000A"}⚠️ It is not set up yet, so nothing can be sold.
        Still missing: { $missing }
}
    {"*"}undo* takes it back.
provider-cleared = ✅ { $name }: your account with { $title } is taken out.
    The platform's account is used, if there is one.
    {"*"}undo* takes it back.
