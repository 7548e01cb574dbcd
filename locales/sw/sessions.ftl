# Vipindi na hitilafu: jinsi bot zilivyounganishwa, watu wanaambiwa nini, na nini kinaweza kufanywa.

session-code-coming = (unakuja; omba tena baada ya dakika moja)

## Kadi ya kipindi
session-state = 📱 { $session } ({ $channel })
session-seen = Ilionekana hai mara ya mwisho: { $at }
session-attempts = { $attempts ->
    [one] Jaribio { $attempts } limeshindikana
   *[other] Majaribio { $attempts } yameshindikana
}
session-next = Jaribio linalofuata: { $at }

## Wanaambiwa wamiliki
session-linked-owner = ✅ *{ $name }* imeunganishwa na WhatsApp.
    Kuanzia sasa inawajibu wateja wake.
session-unpaired-owner = 🔗 *{ $name }* bado haijaunganishwa na WhatsApp.
    Tuma *unganisha* hapa upate msimbo.
session-unpaired-owner-cloud = 🔗 *{ $name }* bado haijaunganishwa na WhatsApp.
    Tunaiunganisha kupitia Cloud API ya Meta, kisha tutakujulisha hapa.
session-logged-out-owner-cloud = ⚠️ Meta hairuhusu tena *{ $name }* kutumia { $phone }.
    Wateja wake hawapati majibu kwa sasa. Tumeshajulishwa na tunalishughulikia.
session-banned-owner-cloud = ⛔ Meta imeizuia { $phone }{ $until ->
    [none] .
   *[other] , hadi { $until }.
}
    Wateja wake hawapati majibu kwa sasa. Tumeshajulishwa na tunalishughulikia.
session-passkey-owner = 🔑 WhatsApp inataka ufunguo wa siri (passkey) kwa { $phone }. Namba hiyo haiwezi kuunganishwa kwa msimbo.
    Tafadhali tuombe tuunganishe *{ $name }* kupitia WhatsApp Cloud API.
session-logged-out-owner = ⚠️ *{ $name }* imeondolewa kwenye simu yake.
    Wateja wake hawapati majibu kwa sasa. Tuma *unganisha* hapa uiunganishe tena.
session-banned-owner = ⛔ WhatsApp imeizuia { $phone } kwa muda{ $until ->
    [none] .
   *[other] , hadi { $until }.
}
    {"*"}{ $name }* itaanza tena yenyewe baada ya hapo.
session-phone-owner = 📵 Simu ya *{ $name }* ({ $phone }) haijaonyesha dalili kwa siku { $days }.
    { $left ->
    [0] WhatsApp inaweza kukata muunganisho wake wakati wowote.
   *[other] WhatsApp hukata muunganisho wa simu isiyo mtandaoni: baada ya siku { $left } hivi.
}
    Tafadhali iwashe na ufungue WhatsApp mara moja.
session-replaced-owner = ⚠️ Programu nyingine imechukua muunganisho wa *{ $name }*.
    Ifunge upande wa pili, kisha tuma *restart* hapa.
window-closed-owner = ✉️ Ujumbe mmoja wa *{ $name }* kwa { $who } haukuweza kufika.
    Hajaandika kwa saa 24, na baada ya hapo WhatsApp inakubali violezo vilivyoidhinishwa tu.
    Ujumbe umehifadhiwa. *set { $tenant } cloud_template JINA* huweka kiolezo cha kutumia hapo.

## Wanaambiwa wasimamizi
window-closed-staff = ✉️ Ujumbe wangu mmoja kwa { $who } haukuweza kufika.
    Hajaniandikia kwa saa 24, na baada ya hapo WhatsApp inakubali violezo vilivyoidhinishwa tu.
    {"*"}set platform cloud_template JINA* huweka kiolezo cha kutumia hapo.
session-phone-staff = 📵 Simu ya *{ $name }* ({ $tenant }, { $phone }) haijaonyesha dalili kwa siku { $days }.
    { $left ->
    [0] WhatsApp inaweza kukata muunganisho wake wakati wowote.
   *[other] WhatsApp itakata muunganisho wake baada ya siku { $left } hivi.
}
session-back-staff = ✅ *{ $name }* ({ $tenant }) imeunganishwa tena.
session-calm-staff = ✅ Bot zinaunganishwa tena.
issue-opened-staff = ⚠️ *{ $name }*: { $title }
    Tuma *issues* uchague namna ya kurekebisha.

## Hitilafu
issue-master = Bot kuu
issue-line = { $name }: { $title }
issue-other = kuna jambo linalohitaji mtu: { $kind }
issue-cannot-connect = { $reason ->
    [not_installed] haiwezi kuunganishwa: seva haina kifurushi, pip install 'wabot[linked]'
    [worker_died] haiwezi kuunganishwa: programu inayoshika muunganisho wake inakatika kila mara
    [corrupt] haiwezi kuunganishwa: funguo za kiungo chake zimeharibika, na hakuna nakala nzuri
   *[other] haiwezi kuunganishwa ({ $reason })
}
issue-logged-out = { $reason ->
    [token] Meta haikubali tokeni yake
    [no_such_number] Meta haina namba yenye kitambulisho chake, au tokeni yake hairuhusiwi kuitumia
    [not_registered] namba yake haijasajiliwa kwenye Cloud API
    [certificate] namba yake inahitaji cheti kipya kwa Meta
   *[other] imeondolewa kwenye simu yake
}
issue-replaced = programu nyingine imechukua muunganisho wake
issue-restricted = { $reason ->
    [payment] Meta inataka bili yake ilipwe kabla ya namba hii kutuma
    [locked] Meta imefunga akaunti yake
    [policy] Meta imeizuia kwa kuvunja sheria zake
    [too_many_people] WhatsApp imeizuia kwa kuwaandikia watu wengi mno
    [blocked_by_users] WhatsApp imeizuia, kwa kuwa watu wengi wameifunga
    [same_message_too_often] WhatsApp imeizuia kwa kutuma maneno yale yale mara nyingi mno
   *[other] imezuiwa na WhatsApp
}{ $until ->
    [none] {""}
   *[other] {" "}hadi { $until }
}
issue-outdated = WhatsApp inakataa toleo hili la wabot; inahitaji kusasishwa
issue-passkey = WhatsApp inataka ufunguo wa siri (passkey); namba hii inahitaji Cloud API
issue-storm = bot nyingi zimepoteza muunganisho kwa wakati mmoja ({ $count })
issue-turn-parked = ujumbe mmoja haukuweza kujibiwa
issue-send-parked = ujumbe mmoja haukuweza kutumwa
issue-airtime-held = { $reason ->
    [no_float] vocha iliyolipiwa inasubiri: salio kwa { $provider } limeisha
    [bad_credentials] vocha iliyolipiwa inasubiri: { $provider } anakataa vitambulisho vyetu
   *[other] vocha iliyolipiwa inasubiri: { $provider } hafanyi kazi
}
issue-books-refused = menyu au maneno yaliyobadilishwa yana kosa, kwa hiyo ya awali yanaendelea kutumika: { $reason }
issue-checkout-used-twice = ombi moja la malipo limetajwa na maagizo mawili (agizo { $order })
issue-delivered-after-refund = vocha ya agizo { $order } imefika ingawa pesa zilirudishwa
issue-delivery-contradicted = habari za vocha ya agizo { $order } zinapingana
issue-delivery-used-twice = mtoa huduma wa vocha { $provider } ametaja maagizo mawili kwa jina moja (agizo { $order })
issue-delivery-review = haijulikani kama vocha ya agizo { $order } imefika
issue-no-airtime-provider = hakuna mtoa huduma wa vocha aliyewekwa ({ $provider })
issue-no-payment-provider = hakuna mtoa huduma wa malipo aliyewekwa ({ $provider })
issue-currency-not-taken = mtoa huduma { $provider } hapokei { $currency }
issue-paid-after-refund = agizo { $order } limelipwa tena baada ya pesa kurudishwa
issue-payment-contradicted = taarifa za malipo ya agizo { $order } zinapingana
issue-payment-review = { $reason ->
    [amount_differs] agizo { $order }: kiasi kilichokuja si kilichoombwa
    [payer_differs] agizo { $order }: aliyelipa si aliyeombwa
    [receipt_used] agizo { $order }: risiti yake imetumika tayari
    [old_price] agizo { $order }: limelipwa kwa bei ya zamani
    [invoice_paid] agizo { $order }: ankara yake ilikuwa imelipwa
    [invoice_void] agizo { $order }: ankara yake imefutwa
    [tenant_gone] agizo { $order }: limelipia bot ambayo haipo tena
   *[other] agizo { $order }: mtu anapaswa kuangalia malipo yake
}
issue-payment-silent = mtoa huduma wa malipo yuko kimya kuhusu agizo { $order }
issue-refund-by-hand = pesa za agizo { $order } zirudishwe kwa mkono kwa { $payer }
issue-undelivered-without-refund = agizo { $order } limelipwa, vocha haikufika wala pesa hazikurudishwa

## Marekebisho
repair-retry = Jaribu tena sasa
repair-new-code = Iunganishe kwa msimbo mpya
repair-cloud = Iunganishe kwa Cloud API
repair-restart = Iwashe upya
repair-stop = Simamisha bot
repair-connect-now = Unganisha bot zote sasa
repair-dismiss = Nimeona, ifunge

## Vitendo vya kumbukumbu ya ukaguzi
verb-tenant-pair = unganisha
verb-issue-repair = rekebisha
