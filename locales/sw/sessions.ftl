# Vipindi na hitilafu: jinsi boti zilivyounganishwa, watu wanaambiwa nini, na nini kinaweza kufanywa.

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
    Tuma *pair* hapa upate msimbo.
session-passkey-owner = 🔑 WhatsApp inataka ufunguo wa siri (passkey) kwa { $phone }. Namba hiyo haiwezi kuunganishwa kwa msimbo.
    Tafadhali tuombe tuunganishe *{ $name }* kupitia WhatsApp Cloud API.
session-logged-out-owner = ⚠️ *{ $name }* imeondolewa kwenye simu yake.
    Wateja wake hawapati majibu kwa sasa. Tuma *pair* hapa uiunganishe tena.
session-banned-owner = ⛔ WhatsApp imeizuia { $phone } kwa muda{ $until ->
    [none] .
   *[other] , hadi { $until }.
}
    {"*"}{ $name }* itaanza tena yenyewe baada ya hapo.
session-replaced-owner = ⚠️ Programu nyingine imechukua muunganisho wa *{ $name }*.
    Ifunge upande wa pili, kisha tuma *restart* hapa.

## Wanaambiwa wahudumu
session-back-staff = ✅ *{ $name }* ({ $tenant }) imeunganishwa tena.
session-calm-staff = ✅ Boti zinaunganishwa tena.
issue-opened-staff = ⚠️ *{ $name }*: { $title }
    Tuma *issues* uchague namna ya kurekebisha.

## Hitilafu
issue-master = Boti kuu
issue-line = { $name }: { $title }
issue-other = kuna jambo linalohitaji mtu: { $kind }
issue-cannot-connect = haiwezi kuunganishwa ({ $reason })
issue-logged-out = imeondolewa kwenye simu yake
issue-replaced = programu nyingine imechukua muunganisho wake
issue-restricted = imezuiwa na WhatsApp{ $until ->
    [none] {""}
   *[other] {" "}hadi { $until }
}
issue-outdated = WhatsApp inakataa toleo hili la wabot; inahitaji kusasishwa
issue-passkey = WhatsApp inataka ufunguo wa siri (passkey); namba hii inahitaji Cloud API
issue-storm = boti nyingi zimepoteza muunganisho kwa wakati mmoja ({ $count })
issue-turn-parked = ujumbe mmoja haukuweza kujibiwa
issue-send-parked = ujumbe mmoja haukuweza kutumwa
issue-airtime-held = muda wa maongezi umelipiwa na unasubiri kutumwa ({ $reason })
issue-checkout-used-twice = ombi moja la malipo limetajwa na oda mbili (oda { $order })
issue-delivered-after-refund = oda { $order } imefikishwa ingawa pesa zilirudishwa
issue-delivery-review = haijulikani kama oda { $order } imefikishwa
issue-no-airtime-provider = hakuna mtoa huduma ya muda wa maongezi aliyewekwa ({ $provider })
issue-no-payment-provider = hakuna mtoa huduma ya malipo aliyewekwa ({ $provider })
issue-paid-after-refund = oda { $order } imelipwa tena baada ya pesa kurudishwa
issue-payment-contradicted = taarifa za malipo ya oda { $order } zinapingana
issue-payment-review = mtu anapaswa kuangalia malipo ya oda { $order } ({ $reason })
issue-payment-silent = mtoa huduma ya malipo yuko kimya kuhusu oda { $order }
issue-refund-by-hand = pesa za oda { $order } zirudishwe kwa mkono kwa { $payer }
issue-undelivered-without-refund = oda { $order } imelipwa, haikufikishwa wala pesa hazikurudishwa

## Marekebisho
repair-retry = Jaribu tena sasa
repair-new-code = Iunganishe kwa msimbo mpya
repair-restart = Iwashe upya
repair-stop = Simamisha boti
repair-connect-now = Unganisha boti zote sasa
repair-dismiss = Nimeona, ifunge

## Vitendo vya kumbukumbu ya ukaguzi
verb-tenant-pair = unganisha
verb-issue-repair = rekebisha
