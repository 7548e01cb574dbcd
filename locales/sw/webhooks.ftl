### What Meta says of accounts and numbers. $name: the bot, or the account where no bot is known to be meant.

cloud-unknown-number = 📮 Ujumbe umefika kwa namba ya WhatsApp ambayo haina boti: kitambulisho { $number }.
    Umehifadhiwa. Kama ni ya mteja wetu, tuma *set TENANT cloud_phone_number_id { $number }* nao utasomwa.
cloud-news = 📣 Meta inasema kuhusu *{ $name }*: { $news }
cloud-news-disabled = akaunti ya WhatsApp imefungwa. Hakuna ujumbe utakaotoka hadi Meta iifungue tena.
    La kufanya: business.facebook.com, Business Support.
cloud-news-disabled-soon = akaunti ya WhatsApp itafungwa ({ $date }).
    La kufanya: business.facebook.com, Business Support.
cloud-news-reinstated = akaunti ya WhatsApp imefunguliwa tena. 🎉
cloud-news-restricted = akaunti imewekewa mipaka kwa muda: { $kind }.
cloud-news-violation = kanuni imevunjwa: { $kind }. Tazama business.facebook.com.
cloud-news-removed = akaunti ya WhatsApp haijaunganishwa tena na app ya Meta.
cloud-news-quality = watu wanalalamikia ujumbe wa { $account }. Ujumbe kwa siku: { $limit }.
cloud-news-template = kiolezo cha ujumbe { $template } sasa ni { $state }.
cloud-news-security = mtu amebadilisha usalama wa { $account }: { $kind }. Kama si wewe, chukua hatua sasa.
cloud-news-alert = { $kind }. Tazama business.facebook.com.
cloud-news-review = akaunti imekaguliwa na kukataliwa.
cloud-news-name = jina jipya la { $account } limekataliwa.
