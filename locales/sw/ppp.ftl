# Akaunti za intaneti (PPP).

tenant-kind-ppp = Mtoa intaneti
register-kind-ppp = Kuuza intaneti (PPPoE)
ware-ppp = intaneti
owner-home-ppp = Akaunti za intaneti
verb-ppp-package-add = kuongeza kifurushi
verb-ppp-package-set = kubadilisha kifurushi
verb-ppp-router-add = kuongeza ruta
verb-ppp-router-try = kujaribu ruta
verb-ppp-router-remove = kuondoa ruta
verb-ppp-account-add = kuongeza akaunti ya intaneti
verb-ppp-account-renew = kuongeza muda wa akaunti
verb-ppp-account-suspend = kusimamisha akaunti ya intaneti
verb-ppp-account-resume = kurudisha akaunti ya intaneti
verb-ppp-account-delete = kufuta akaunti ya intaneti
verb-ppp-account-set = kubadilisha akaunti ya intaneti
verb-ppp-account-password = kuona nenosiri la akaunti
verb-ppp-import = kuingiza akaunti za intaneti
verb-ppp-router-take = kuweka akaunti kwenye ruta
verb-ppp-script = kutengeneza faili la akaunti za intaneti

## Hali.
ppp-status-active = 🟢 ipo hewani, { $days ->
    [one] imebaki siku { $days }
   *[other] zimebaki siku { $days }
}
ppp-status-expired = 🔴 iliisha { $until }
ppp-status-unpaid = ⚪ haijalipiwa bado
ppp-status-suspended = ⏸️ imesimamishwa
ppp-status-deleted = 🗑️ imefutwa
ppp-line = { $account_name } · { $status }
ppp-speed = { $even ->
    [yes] Mbit/s { $down }
   *[no] Mbit/s { $down } kushusha, { $up } kupandisha
}
ppp-package-line = { $package_name } · { $days ->
    [one] siku { $days }
   *[other] siku { $days }
} · { $price }{ $has_speed ->
    [yes] {" "}· { $speed }
   *[no] {""}
}
ppp-package-line-off = { $package_name } · haiuzwi sasa
ppp-practice = ruta ya mazoezi
ppp-by-script = 📄 Kwa faili lako la amri
ppp-on-router = ✅ Ruta { $router } inayo
ppp-on-its-way = ⏳ Inaelekea kwenye ruta { $router }
ppp-waits-for-router =
    ⏳ Inasubiri ruta { $router }: { $why }.
    Ninaendelea kujaribu.
ppp-refused-by-router = ⚠️ Ruta { $router } haikuipokea: { $reason }
ppp-trouble-unreachable = haipatikani
ppp-trouble-no-answer = haijibu
ppp-trouble-dropped = muunganisho unakatika
ppp-trouble-login = haikubali jina na nenosiri
ppp-trouble-private = anwani yake iko ndani ya mtandao, na jukwaa hili haliziiti anwani kama hizo
ppp-trouble-tls = muunganisho uliofichwa hauwezekani
ppp-trouble-certificate = inaonyesha cheti kingine kuliko awali

## Wateja.
ppp-welcome =
    👋 Karibu { $name }!
    Bado hakuna akaunti yetu yenye namba yako.
ppp-choose =
    🌐 *Akaunti zako za intaneti*
    Chagua moja.
ppp-account =
    🌐 *{ $account_name }*
    { $status }
    📦 { $package_name }
ppp-do-pay = Lipa sasa
ppp-do-other = Kifurushi kingine
ppp-do-prices = Bei
ppp-do-wish = Nataka intaneti
ppp-do-help = Msaada
ppp-do-again = Jaribu tena
ppp-do-home = Akaunti yangu
ppp-wished =
    ✅ Asante! { $tenant } ina namba yako na itakuandikia.
ppp-help =
    ℹ️ Hapa unaona intaneti yako itaisha lini, na unalipia muda unaofuata.
    Ukishalipa inarudi yenyewe.
    📞 Maswali: { $call_phone }
    Maneno nayo yanafanya kazi: *lipa* · *bei* · *lugha*
ppp-prices =
    📦 *Vifurushi vyetu*
    { $prices }
ppp-prices-none = Kwa sasa hakuna kinachouzwa. Tafadhali angalia tena baadaye.
ppp-which-package = 📦 Kifurushi gani?
ppp-confirm =
    🧾 *Tafadhali hakiki*
    🌐 Akaunti: { $account_name }
    📦 { $package_name } · { $days ->
    [one] siku { $days }
   *[other] siku { $days }
}
    💰 { $price }
    { $payment }
ppp-confirm-yes = Ndiyo, lipa
ppp-confirm-no = Hapana
ppp-dropped = 👍 Sawa, hakuna kilicholipwa.
ppp-suspended =
    ⏸️ Akaunti hii imesimamishwa na { $tenant }, kwa hiyo haiwezi kulipiwa sasa.
    📞 Tafadhali piga: { $call_phone }
ppp-again = 😕 Haikulipwa. Tufanye nini?
ppp-refused = 🙏 Kulipa hakuwezekani kwa sasa. Hakuna kilichokatwa; tafadhali jaribu tena baadaye kidogo.
ppp-paid =
    ✅ Umelipa: { $price }.
    🧾 Risiti yako: agizo #{ $number }{ $receipt ->
    [none] {""}
   *[other] , { $receipt }
}.
ppp-not-delivered =
    😕 Samahani, akaunti hii haipo tena.
    { $price } zako zinarudi kwako (agizo #{ $number }).
ppp-extended =
    🌐 *{ $account_name }* imelipiwa hadi { $until }.{ $switched ->
    [yes] {""}
        ⏳ Inawashwa.
   *[no] {""}
}
ppp-online =
    🟢 Intaneti yako (*{ $account_name }*) ipo hewani.
    Itaendelea hadi { $until }.
ppp-ended =
    🔴 Intaneti yako (*{ $account_name }*) imeisha.
    Tuma *lipa* ili irudi.
ppp-ending =
    ⏰ Intaneti yako (*{ $account_name }*) itaisha { $left ->
    [one] ndani ya siku moja
   *[other] baada ya siku { $left }
}, { $until }.
    Tuma *lipa* ili uendelee bila kukatika.

## Mtoa huduma.
ppp-not-a-provider = { $name } haiuzi intaneti. Menyu yake ni hii:
ppp-first =
    🌐 *{ $name }*: hatua mbili tu, na wateja wako wanaweza kulipa hapa.
    { $routers ->
        [0] 1️⃣ Ruta yako
       *[other] ✅ Ruta yako
    }
    2️⃣ Kifurushi: jina, bei, siku
ppp-desk =
    🌐 *{ $name }*
    🟢 hewani { $active } · 🔴 zimeisha { $expired } · ⏸️ zimesimamishwa { $suspended }{ $waiting ->
    [0] {""}
    [one] {""}
        ⏳ akaunti { $waiting } inasubiri ruta yake
   *[other] {""}
        ⏳ akaunti { $waiting } zinasubiri ruta zao
}
ppp-do-accounts = Akaunti
ppp-do-add = Akaunti mpya
ppp-do-search = Tafuta
ppp-do-waiting = Zinazosubiri
ppp-do-packages = Vifurushi
ppp-do-routers = Ruta
ppp-do-package-add = Ongeza kifurushi
ppp-do-router-add = Ongeza ruta
ppp-do-router-look = Angalia ruta
ppp-ask-words = 🔎 Akaunti gani? Sehemu ya jina lake, au simu ya mteja.
ppp-accounts = 🌐 { $count ->
    [one] *Akaunti { $count }*
   *[other] *Akaunti { $count }*
}{ $more ->
    [yes] , hizi ni { $listed } za kwanza. Tafuta kuona nyingine.
   *[no] {""}
}
ppp-accounts-none = Hakuna akaunti kama hiyo.
ppp-gone = Hiyo haipo tena.
ppp-card =
    🌐 *{ $account_name }* ({ $account })
    { $status }{ $runs ->
    [yes] , hadi { $until }
   *[no] {""}
}
    📦 { $package_name } · { $price }
    👤 { $customer }
    { $on_router }
ppp-do-renew = Amelipa kwa mkono
ppp-do-suspend = Simamisha
ppp-do-resume = Rudisha
ppp-do-package = Kifurushi kingine
ppp-do-phone = Simu ya mteja
ppp-do-password = Nenosiri jipya
ppp-do-show-password = Onyesha nenosiri
ppp-do-delete = Futa
ppp-renew-sure = ❓ Je, *{ $account_name }* amekulipa { $price }? Basi itaendelea { $days ->
    [one] siku { $days }
   *[other] siku { $days }
} zaidi.
ppp-renewed = ✅ *{ $account_name }* imelipiwa hadi { $until }.
ppp-move-sure = { $event ->
    [delete] ❓ Ufute *{ $account_name }*? Itaondolewa kwenye ruta pia.
   *[suspend] ❓ Usimamishe *{ $account_name }*? Mteja atakatiwa hadi uirudishe.
}
ppp-moved = { $event ->
    [suspend] ⏸️ *{ $account_name }* imesimamishwa.
   *[resume] ▶️ *{ $account_name }* imerudishwa.
}
ppp-deleted = 🗑️ *{ $account_name }* imefutwa.
ppp-changed = ✅ Imebadilishwa.
ppp-ask-phone = 📱 Namba ya simu ya mteja?
ppp-ask-phone-new =
    📱 Namba ya simu ya mteja? Kwa namba hiyo ataiona akaunti hii na kuilipia.
    Tuma *ruka* kama hatumii WhatsApp.
ppp-ask-password = 🔑 Nenosiri: herufi, tarakimu au alama 4 hadi 64, bila nafasi.
ppp-password-bad = Nenosiri hilo halifai: herufi, tarakimu au alama 4 hadi 64, bila nafasi.
ppp-password-shown = 🔑 *{ $account_name }*: { $password_shown }
ppp-ask-name = 👤 Jina la mtumiaji kwenye ruta, kama *juma*?
ppp-name-bad = Herufi, tarakimu na . _ @ - tu, zisizidi 32, tafadhali.
ppp-name-taken = *{ $user_name }* ipo tayari. Tafadhali chagua jina lingine.
ppp-which-router = 🛜 Kwenye ruta gani?
ppp-no-router = Hakuna: kwa faili
ppp-paid-already = 💰 Muda wa kwanza umeshalipwa?
ppp-paid-yes = Ndiyo, iwashe
ppp-paid-no = Hapana, akilipa
ppp-which-password = 🔑 Nenosiri lake?
ppp-password-made = Nitungie moja
ppp-password-own = Ninalo
ppp-added =
    ✅ *{ $account_name }* ipo.
    🔑 Nenosiri: { $password_shown }
ppp-packages =
    📦 *Vifurushi*
    Chagua kimoja kukibadilisha.
ppp-ask-package =
    🏷️ Kifurushi kinaitwaje, kama *Home 5M*?
    Ruta yako itapata profaili ya jina hilo, au inayo tayari.
ppp-package-bad = Herufi za kawaida (A hadi Z), tarakimu, nafasi na . _ - / + tu, zisizidi 30, tafadhali.
ppp-ask-price = 💰 Bei gani?
ppp-ask-days = 📅 Kwa siku ngapi?
ppp-ask-speed =
    🚀 Kasi gani, kwa Mbit/s? *10* au *10/5* (kushusha/kupandisha).
    Tuma *ruka* kuiachia profaili ya ruta.
ppp-speed-bad = Tafadhali andika kasi kama *10* au *10/5*.
ppp-package-many = Una vifurushi { $count }; hiyo ndiyo idadi ya juu.
ppp-package-added = ✅ *{ $package_name }* kinaweza kununuliwa sasa.
ppp-package =
    📦 *{ $package_name }*
    💰 { $price } · 📅 { $days ->
    [one] siku { $days }
   *[other] siku { $days }
}{ $has_speed ->
    [yes] {" "}· 🚀 { $speed }
   *[no] {""}
}{ $sold ->
    [yes] {""}
   *[no] {""}
        ⏸️ Hakiuzwi sasa.
}
ppp-package-do-price = Bei
ppp-package-do-days = Siku
ppp-package-do-speed = Kasi
ppp-package-off = Acha kukiuza
ppp-package-on = Kiuze tena
ppp-routers =
    🛜 *Ruta zako*
    Chagua moja.
ppp-router-line = 🟢 { $router_name } · { $place }
ppp-router-line-down = 🔴 { $router_name } · { $place }
ppp-router-which = 🛜 Ruta gani?
ppp-router-own = Ruta yangu ya MikroTik
ppp-router-practice = Ruta ya mazoezi
ppp-router-none = Natumia faili la amri
ppp-router-none-how =
    📄 Sawa. Tengeneza vifurushi na akaunti hapa; faili la amri uliingize kwenye ruta.
ppp-ask-address = 🌍 Anwani yake, kama *r1.example.com* au *41.90.1.2:8729*?
ppp-ask-tls = 🔒 Inafikiwaje?
ppp-tls-yes = Kwa siri (api-ssl)
ppp-tls-no = Bila kufichwa (api)
ppp-ask-router-user =
    👤 Jina la mtumiaji kwa ajili yangu?
    Mtengeneze kwenye ruta mwenye haki *read, write, api, sensitive*.
ppp-ask-router-password = 🔑 Na nenosiri lake?
ppp-router-trying = ⏳ Subiri kidogo, najaribu …
ppp-router-added = ✅ Ruta *{ $router_name }* inaniruhusu kuingia.
ppp-router-added-down =
    ⚠️ Ruta *{ $router_name }* imeandikwa, lakini { $why }.
    Ninaendelea kujaribu.
ppp-router-address-bad = Hiyo si anwani ninayoielewa.
ppp-router-login = 🔑 Ruta haikubali jina na nenosiri hilo. Tafadhali jaribu tena.
ppp-router-private =
    🚫 Anwani hiyo iko ndani ya mtandao, na jukwaa hili haliziiti anwani kama hizo.
    Wahusika wa jukwaa wanaweza kuiruhusu.
ppp-router-tls =
    🔒 Muunganisho uliofichwa hauwezekani. Je, huduma ya *api-ssl* ya ruta ina cheti?
ppp-router-many = Una ruta { $count }; hiyo ndiyo idadi ya juu.
ppp-router =
    🛜 *{ $router_name }*
    🌍 { $place }{ $encrypted ->
    [yes] {""}
   *[no] {" "}(bila kufichwa)
}
    { $state ->
        [down] 🔴 { $why }
       *[other] 🟢 Kila kitu kiko sawa
    }
    👥 { $count ->
    [one] akaunti { $count }
   *[other] akaunti { $count }
}{ $waiting ->
    [0] {""}
   *[other] , zinazosubiri { $waiting }
}
ppp-do-try = Ijaribu sasa
ppp-do-trust = Amini kipya
ppp-do-take = Chukua zisizo na ruta
ppp-router-taken = ✅ { $taken ->
    [one] Akaunti moja sasa iko
   *[other] Akaunti { $taken } sasa ziko
} kwenye *{ $router_name }*.
ppp-do-router-remove = Ondoa
ppp-router-up = ✅ Inaniruhusu kuingia.
ppp-router-down = 🔴 Hapana: { $why }.
ppp-router-remove-sure = ❓ Uondoe ruta *{ $router_name }*? Hakuna kitakachobadilika ndani yake.
ppp-router-removed = 🗑️ *{ $router_name }* imeondolewa.
ppp-router-in-use = *{ $router_name }* bado ina akaunti. Zifute kwanza.

## wabot yenyewe inasema.
owner-ppp-wish = 🙋 { $customer_name } ({ $customer }) anataka intaneti.
owner-ppp-wish-unnamed = 🙋 { $customer } anataka intaneti.
owner-ppp-paid = 💰 *{ $account_name }* amelipa { $price }, inaendelea hadi { $until }.
owner-ppp-script =
    📄 Kuna akaunti zilizobadilika ambazo haziko kwenye ruta yangu, kwanza *{ $account_name }*.
    Tuma *intaneti*, chukua faili la amri na uliingize.
owner-ppp-router-down =
    🔴 Ruta *{ $router }*: { $why }.
    { $count ->
        [one] Akaunti { $count } inaisubiri.
       *[other] Akaunti { $count } zinaisubiri.
    } Ninaendelea kujaribu, hakuna kinachopotea.
owner-ppp-router-up = 🟢 Ruta *{ $router }* imerudi na inapewa yote yaliyosubiri.
owner-ppp-refused = ⚠️ Ruta haikupokea *{ $account_name }*: { $reason }

## Nyingi kwa pamoja.
ppp-do-import = Ingiza jedwali
ppp-do-script = Faili la amri
ppp-ask-file =
    📎 Tafadhali tuma jedwali (CSV au Excel) lenye safu
    name, password, package, phone, until.
    Mbili za mwisho zinaweza kuwa tupu. *until* ni siku, kama 2026-12-31.
ppp-import-sure = ❓ { $new ->
    [one] Akaunti moja mpya
   *[other] Akaunti { $new } mpya
}{ $known ->
    [0] {""}
   *[other] , { $known } zipo tayari na hazitaguswa
}. Nizitengeneze?
ppp-imported = ✅ { $new ->
    [one] Akaunti moja imetengenezwa.
   *[other] Akaunti { $new } zimetengenezwa.
}
ppp-import-nothing = Hakuna jipya ndani yake: akaunti hizi zote zipo.
ppp-import-mistakes =
    ✋ Hakuna kilichobadilika. Tafadhali rekebisha haya kisha utume tena:
    { $mistakes }
ppp-import-unreadable = ✋ { $why }
ppp-sheet-columns = Safu hizi hazipo: { $columns }
ppp-sheet-name = Mstari { $row }: jina (herufi, tarakimu na . _ @ - tu)
ppp-sheet-password = Mstari { $row }: nenosiri (alama 4 hadi 64, bila nafasi)
ppp-sheet-package = Mstari { $row }: hakuna kifurushi kama hicho
ppp-sheet-phone = Mstari { $row }: namba ya simu
ppp-sheet-until = Mstari { $row }: siku (kama 2026-12-31)
ppp-sheet-twice = Mstari { $row }: jina hili limeandikwa mara mbili
ppp-sheet-long = Zaidi ya mistari { $most }: tafadhali tuma kwa sehemu
ppp-script-which = 📄 Kwa ruta gani?
ppp-script-others = Akaunti zisizo na ruta
ppp-script =
    📄 { $count ->
    [one] Akaunti moja
   *[other] Akaunti { $count }
}. Kwenye ruta: *Files*, lipakie, kisha */import* jina lake.
    Lina manenosiri: litunze. Kuliingiza mara mbili hakudhuru.
