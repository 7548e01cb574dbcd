# Webhook: yanayoambiwa programu ya biashara yenyewe.
hook-do-open = Webhook
verb-webhooks-make = kutengeneza webhook
verb-webhooks-change = kubadilisha webhook
verb-webhooks-secret = kuipa webhook siri mpya
verb-webhooks-remove = kuondoa webhook
verb-webhooks-replay = kutuma tena yaliyoshindikana
hook-home = 📡 *Webhook za { $bot_name }*
    { $count ->
        [0] Programu yako mwenyewe inaweza kusikia papo hapo yanayotokea hapa: ujumbe, maagizo, malipo, miadi.
       *[other] Programu yako inasikia papo hapo yanayotokea hapa. Chagua anwani uone zaidi.
    }
hook-line = { $state ->
        [on] ✅
        [gone] 🔌
       *[other] ⏸
    } { $place }{ $dead ->
        [0] {""}
       *[other] {" "}· ⚠️ { $dead } yameshindikana
    }
hook-do-new = Webhook mpya
hook-do-replay-all = Tuma tena yote
hook-do-how = Inavyofanya kazi
hook-do-done = Tayari
hook-how = 📡 Kila tukio tunalituma kwenye anwani yako kwa JSON, kwa POST.
    Kila ombi lina sahihi ya siri yako: *webhook-signature* (Standard Webhooks) na *X-Webhook-Signature*.
    Jibu 200 ndani ya sekunde 15. La sivyo tunajaribu tena baada ya sekunde 30, dakika 1, 2, 4 na 8.
    Yanayoshindikana hapo yanahifadhiwa siku 14. *tumatena* huyatuma tena yote.
    Tukio moja linaweza kuja mara mbili: litambue kwa *webhook-id* yake.
hook-ask-url = 🔗 Tafadhali tuma anwani ya programu yako, mfano _https://duka.example/wabot_
hook-bad-url = Anwani hiyo haifai hapa.
    Lazima ianze na *https://* na ifikike kutoka mtandaoni.
hook-twice = Anwani hiyo ipo tayari.
hook-too-many = Una webhook tano. Ondoa moja kwanza.
hook-ask-kinds = Isikie nini?
hook-kinds-all = Kila kitu
hook-kinds-sales = Maagizo na malipo
hook-kinds-talk = Ujumbe
hook-kinds-some = Chagua moja moja
hook-each = { $count ->
        [0] Chagua itakachosikia.
        [one] Inasikia aina moja ya matukio.
       *[other] Inasikia aina { $count } za matukio.
    }
hook-kind-on = ✅ { $kind }
hook-kind-off = ⬜ { $kind }
hook-kind-message = ujumbe
hook-kind-status = kufika kwa ujumbe
hook-kind-session = muunganisho wa boti
hook-kind-order = maagizo
hook-kind-payment = malipo
hook-kind-booking = miadi
hook-kind-handoff = tiketi
hook-made = ✅ { $place } inasikia kutoka kwako sasa.
    Siri yake ni hii. Utaiona mara hii tu: itunze vizuri.
hook-secret = { $secret }
hook-secret-made = 🔑 { $place } ina siri mpya.
    Ile ya zamani inafanya kazi siku moja zaidi, kwa hiyo ibadilishe leo kwenye programu yako.
    Siri mpya ni hii. Utaiona mara hii tu.
hook-page = 📡 *{ $place }*
    { $state ->
        [on] ✅ Imewashwa
        [gone] 🔌 Imezimwa: ilijibu kuwa haitaki zaidi
       *[other] ⏸ Imezimwa
    }
    Yameambiwa: { $delivered } · yanasubiri: { $waiting } · yameshindikana: { $dead }
    { $kinds }
hook-do-test = Tuma jaribio
hook-do-failed = Yaliyoshindikana
hook-do-kinds = Badili inachosikia
hook-do-address = Badili anwani
hook-do-secret = Siri mpya
hook-do-off = Zima
hook-do-on = Washa
hook-do-remove = Ondoa
hook-gone = Webhook hiyo haipo tena.
hook-changed = ✅ { $place } imebadilishwa.
hook-switched = { $state ->
        [on] ✅ { $place } imewashwa.
       *[other] ⏸ { $place } imezimwa. Yatakayotokea wakati huu hayataambiwa baadaye.
    }
hook-test-ok = ✅ Inafanya kazi. Programu yako ilijibu kwa ms { $took }.
hook-test-failed = ⚠️ Haikufanya kazi: { $reason }.
hook-reason-status = ilijibu { $status }
hook-reason-timeout = hakuna jibu ndani ya sekunde 15
hook-reason-unreachable = hakuna anayejibu kwenye anwani hiyo
hook-reason-private = anwani haiko kwenye mtandao wa wazi
hook-reason-certificate = cheti chake si halali
hook-reason-broken-off = muunganisho ulikatika
hook-reason-bad-address = anwani hairuhusiwi
hook-reason-no-secret = siri yake haisomeki, tafadhali tengeneza mpya
hook-remove-sure = Ondoa { $place }?
    { $waiting ->
        [0] Haitasikia chochote tangu hapo.
       *[other] Haitasikia chochote tangu hapo, na matukio { $waiting } yanayosubiri yatapotea.
    }
hook-removed = 🗑 { $place } imeondolewa.
hook-failed = ⚠️ *Yaliyoshindikana kuambiwa* ({ $dead })
    Chagua moja ulitume tena.
hook-letter = { $event } · { $at } · { $reason }
hook-do-replay = Tuma tena yote
hook-replayed = 🔁 { $many ->
        [one] Tukio moja linatumwa
       *[other] Matukio { $many } yanatumwa
    } tena sasa.
hook-nothing = 👍 Hakuna kilichoshindikana.
hook-dead-owner = ⚠️ Programu yako ya { $place } haikupatikana.
    Tumejaribu mara sita kwa dakika 16. Yaliyoshindikana yanahifadhiwa siku 14.
    Andika *webhooks* uyaone na kuyatuma tena.
hook-gone-owner = 🔌 Programu yako ya { $place } imejibu kuwa haitaki zaidi (410).
    Webhook imezimwa sasa. Andika *webhooks* kuiwasha tena.
