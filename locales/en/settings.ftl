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
