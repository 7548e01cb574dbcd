# Vinavyoweza kuwekwa, na kinachotakiwa pale thamani isipoeleweka.

setting-name = Jina
setting-language = Lugha
setting-country = Nchi
setting-currency = Aina ya pesa
setting-time-zone = Ukanda wa saa
setting-hours = Saa za kazi
setting-min-amount = Kiasi cha chini
setting-max-amount = Kiasi cha juu
setting-discount = Punguzo
setting-rate = Majibu kwa dakika
setting-payments = Malipo kupitia
setting-airtime = Vocha kupitia
setting-help-phone = Namba ya msaada
setting-cloud-phone-number-id = Cloud: kitambulisho cha namba
setting-cloud-token = Cloud: tokeni
setting-cloud-app-secret = Cloud: siri ya programu yao ya Meta
setting-cloud-verify-token = Cloud: neno la uthibitisho la programu hiyo
setting-cloud-template = Cloud: kiolezo baada ya saa 24
setting-cloud-template-language = Cloud: lugha ya kiolezo
setting-access-code = Msimbo wa usajili
setting-registration = Usajili
setting-trial-days = Siku za majaribio
setting-keep-messages-days = Siku za kutunza ujumbe
setting-secret = Siri ya menyu zangu: { $name }
setting-not-set = haijawekwa

setting-hint-words = Tafadhali tuma maneno yasiyozidi herufi { $longest }.
setting-hint-number = Tafadhali tuma namba kamili kati ya { $least } na { $most }.
setting-hint-percent = Tafadhali tuma asilimia kati ya 0 na { $most }, kwa mfano *2.5*.
setting-hint-choice = Tafadhali tuma mojawapo ya hizi: { $options }.
setting-hint-country = Tafadhali tuma nchi kwa herufi mbili, kama *KE* au *TZ*.
setting-hint-time-zone = Tafadhali tuma ukanda wa saa, kama *Africa/Nairobi*.
setting-hint-hours = Tafadhali tuma saa kama *mon-fri 8:00-18:00, sat 9-13*, au *daily 8-20*, au *always*.
setting-hint-digits = Tafadhali tuma namba yenyewe, tarakimu tu.
setting-hint-taken = *{ $name }* tayari inatumia hii.

setting-of-provider = { $title }: { $field }
setting-hint-public-address = Tafadhali tuma anwani inayoanza na *https://* na inayofikika na mtandao wote.

# What an account with a provider consists of; a field without a line here is shown by its own name.
field-base-url = Anwani
field-shortcode = Paybill au namba ya duka
field-till = Namba ya till
field-consumer-key = Consumer key
field-consumer-secret = Consumer secret
field-passkey = Passkey
field-initiator = Jina la initiator
field-security-credential = Security credential ya initiator
field-api-key = API key
field-api-secret = API secret
field-payment-account-id = Namba ya akaunti ya malipo
field-server-key = Server key
field-secret-key = Secret key
field-callback-token = Callback token
field-secret-hash = Secret hash ya webhook
field-redirect-url = Ukurasa baada ya kulipa
field-wallet = Njia ya kuomba M-Pesa
field-username = Jina la mtumiaji
field-email = Barua pepe

# Providers: which are there, which is used, and what its account consists of.
provider-sandbox = Sandbox
provider-and = { $first }, { $second }
provider-optional = haijawekwa, si lazima
provider-list = *{ $label }*
    Sasa: { $now }
    Chagua mmoja uone akaunti yake.
provider-line = { $title } · { $standing ->
    [own] ✅ tayari
    [shared] ✅ akaunti ya mfumo
    [missing] haijawekwa
   *[sandbox] ya kujaribu
}{ $used ->
    [yes] {" "}· inatumika
   *[no] {""}
}
provider-page = *{ $title }*{ $used ->
    [yes] {" "}· inatumika
   *[no] {""}
}
    { $standing ->
    [own] ✅ Iko tayari.
    [shared] ✅ Akaunti ya mfumo inatumika.
        Weka yako hapa, na yako pekee itatumika.
   *[missing] ⚠️ Haijawekwa tayari.
        Bado: { $missing }
}{ $has_address ->
    [no] {""}
   *[yes] {"\u000A"}📮 Nakili anwani hii kwenye dashibodi yako ya { $title }, kama webhook (callback):
        { $address }
}{ $reachable ->
    [no] {"\u000A"}☝️ { $title } itaifikia tu ikianza na https.
   *[yes] {""}
}
provider-sandbox-page = *Sandbox*{ $used ->
    [yes] {" "}· inatumika
   *[no] {""}
}
    🧪 Inaigiza pesa na vocha, kwa majaribio.
    Hakuna pesa halisi inayolipwa wala vocha inayotumwa.
provider-do-use = Itumie
provider-do-others = Nyingine
provider-do-clear = Ondoa akaunti yangu
provider-do-account = Akaunti yake
provider-do-go-on = Endelea na akaunti
provider-field-set = ✅ { $name }: *{ $label }* sasa ni { $now }
    { $ready ->
    [yes] 🎉 { $title } iko tayari.
   *[no] Bado: { $missing }
}
    {"*"}undo* hutengua.
provider-chosen = ✅ { $name }: *{ $label }* { $title } kuanzia sasa.{ $ready ->
    [yes] {""}
   *[no] {"\u000A"}⚠️ Bado haijawekwa tayari, kwa hiyo hakuna kinachoweza kuuzwa.
        Bado: { $missing }
}
    {"*"}undo* hutengua.
provider-cleared = ✅ { $name }: akaunti yako ya { $title } imeondolewa.
    Akaunti ya mfumo inatumika, kama ipo.
    {"*"}undo* hutengua.
