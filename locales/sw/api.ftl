# Funguo za programu za mmiliki mwenyewe.
owner-home-api = Programu zangu (API)
verb-api-key-make = kutengeneza ufunguo wa API
verb-api-key-revoke = kufuta ufunguo wa API
api-home = 🔌 *Programu za { $bot_name }*
    { $count ->
        [0] Duka lako, mashine ya mauzo au tovuti yako inaweza kuwaandikia wateja wako kupitia bot hii.
            Kwa hilo inahitaji ufunguo.
        [one] Ufunguo mmoja unafanya kazi. Uchague uone zaidi.
       *[other] Funguo { $count } zinafanya kazi. Chagua mmoja uone zaidi.
    }
api-line = 🔑 { $key_name }{ $has_end ->
        [yes] {" "}· hadi { $key_ends }
       *[no] {""}
    }
api-do-new = Ufunguo mpya
api-do-usage = Matumizi
api-do-how = Jinsi inavyofanya kazi
api-do-keys = Funguo zote
api-do-done = Tayari
api-do-revoke = Futa ufunguo huu
api-how = 🔌 Programu yako inatuma ufunguo pamoja na kila ombi:
    { $address }/api/v1
    Maelezo kwa watengenezaji wa programu:
    { $address }/openapi.json
    Mwenye ufunguo anaweza kuandika kwa jina lako. Utunze kama pesa.
api-ask-name = 🔑 Ufunguo ni wa nini? Jina, kama _Mauzo_ au _Tovuti_.
api-ask-rights = *{ $key_name }* uruhusiwe nini?
api-rights-all = Kila kitu
api-rights-send = Kutuma jumbe
api-rights-read = Kusoma tu
api-rights-some = Chagua kimoja kimoja
api-each = { $count ->
        [0] Chagua kile ufunguo unachoruhusiwa.
        [one] Ufunguo unaruhusiwa jambo moja.
       *[other] Ufunguo unaruhusiwa mambo { $count }.
    }
api-right-on = ✅ { $right }
api-right-off = ⬜ { $right }
api-scope-messages-send = kutuma jumbe
api-scope-messages-read = kusoma jumbe
api-scope-contacts-read = kusoma watu
api-scope-contacts-write = kubadilisha watu
api-scope-stats-read = kusoma takwimu
api-scope-flows-read = kusoma menyu
api-scope-flows-write = kubadilisha menyu
api-scope-webhooks = webhooks
api-scope-orders-read = kusoma maagizo
api-ask-days = Ufanye kazi kwa muda gani?
api-days-month = Siku 30
api-days-quarter = Siku 90
api-days-year = Mwaka mmoja
api-days-ever = Hadi niufute
api-made = 🔑 *{ $key_name }* umetengenezwa{ $has_end ->
        [yes] {" "}na unafanya kazi hadi { $key_ends }
       *[no] {""}
    }.
    Huu hapa ufunguo. Nauonyesha mara hii moja tu: unakili sasa.
api-made-key = { $key }
api-too-many = ✋ Funguo { $most } zinafanya kazi tayari. Tafadhali futa mmoja kwanza.
api-key = 🔑 *{ $key_name }*
    Unaruhusiwa:
    { $rights }

    Ulitengenezwa { $made_at }
    { $has_end ->
        [yes] Unafanya kazi hadi { $key_ends }
       *[no] Unafanya kazi hadi ufutwe
    }
    { $was_used ->
        [yes] Ulitumika mwisho { $used_at }
       *[no] Haujatumika
    }
    Wiki hii: maombi { $requests } · jumbe zilizotumwa { $sent } · yaliyokataliwa { $refused }
api-revoke-sure = ⚠️ *{ $key_name }* utaacha kufanya kazi mara moja.
    Programu inayoutumia haitaweza kutuma chochote tena. Niufute?
api-revoked = 🔑 *{ $key_name }* haufanyi kazi tena.
api-gone = 🤷 Ufunguo huo haufanyi kazi tena.
api-usage = 🔌 *Matumizi ya siku 7*
    { $lines }

    Jumla: maombi { $requests } · zilizotumwa { $sent } · yaliyokataliwa { $refused }
api-usage-line = { $day } · maombi { $requests } · zilizotumwa { $sent } · yaliyokataliwa { $refused }
api-usage-none = 🔌 Hakuna ufunguo uliotumika siku 7 zilizopita.
