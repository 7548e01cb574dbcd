### What Meta says of accounts and numbers. $name: the bot, or the account where no bot is known to be meant.

cloud-unknown-number = 📮 Messages came for a WhatsApp number that no bot has: number id { $number }.
    They are kept. If it is a tenant's, send *set TENANT cloud_phone_number_id { $number }* and they are read.
cloud-news = 📣 Meta says about *{ $name }*: { $news }
cloud-news-disabled = the WhatsApp account is disabled. Nothing can be sent until Meta opens it again.
    What to do: business.facebook.com, Business Support.
cloud-news-disabled-soon = the WhatsApp account will be disabled ({ $date }).
    What to do: business.facebook.com, Business Support.
cloud-news-reinstated = the WhatsApp account is open again. 🎉
cloud-news-restricted = the account may do less for a while: { $kind }.
cloud-news-violation = a rule was broken: { $kind }. See business.facebook.com.
cloud-news-removed = the WhatsApp account is no longer connected to the Meta app.
cloud-news-quality = people complain about messages of { $account }. Messages a day: { $limit }.
cloud-news-template = the message template { $template } is { $state }.
cloud-news-security = somebody changed the security of { $account }: { $kind }. If it was not you, act now.
cloud-news-alert = { $kind }. See business.facebook.com.
cloud-news-review = the account was reviewed and rejected.
cloud-news-name = the new display name of { $account } was rejected.
