# Mazungumzo ya wasimamizi na bot kuu.

## Mwanzo
admin-home = *{ $platform }*
    Ungependa kufanya nini?
admin-home-waiting = Wanaosubiri idhini{ $n_new ->
    [0] {""}
   *[other] {" "}({ $n_new })
}
admin-home-tenants = Biashara ({ $n_all })
admin-home-renew = Ongeza muda{ $n_expired ->
    [0] {""}
    [one] {" "}({ $n_expired } umekwisha)
   *[other] {" "}({ $n_expired } umekwisha)
}
admin-home-monitor = Hali ya mfumo
admin-home-orders = Maagizo na malipo
admin-home-bans = Waliozuiwa
admin-home-broadcast = Tangazo kwa wengi
admin-home-settings = Mipangilio
admin-home-issues = Matatizo{ $n_issues ->
    [0] {""}
   *[other] {" "}({ $n_issues } ⚠️)
}
admin-lost = Samahani, sijaelewa.
    Tuma namba kutoka kwenye menyu, au *?* uone maneno ninayoyajua.
admin-unchanged = 👍 Hakuna kilichobadilishwa.
admin-gone = Hiyo haipo tena.
admin-yes = Ndiyo
admin-no = Hapana

## Msaada
admin-help = Kila kitu kinafanyika kwa namba: *0* rudi, *00* nyumbani.
    Wenye haraka huandika maneno. TENANT ni jina la biashara, kitambulisho kama T7, au namba yake kwenye orodha ya mwisho.
    Maneno gani?
admin-help-tenants = Biashara
admin-help-sessions = Muunganisho
admin-help-looking = Kutazama
admin-help-setting = Mipangilio na watu
admin-help-tenants-words = *new "Jina" NAMBA AINA*
    {"*"}approve TENANT 1m* (2m 3m 6m 12m trial)
    {"*"}renew TENANT 3m*
    {"*"}reject TENANT sababu*
    {"*"}ban TENANT sababu* · *unban TENANT*
    {"*"}ban NAMBA in TENANT sababu* · *unban NAMBA in TENANT*
    {"*"}ban NAMBA everywhere sababu*
    {"*"}delete TENANT* · *undo*
admin-help-sessions-words = *pair TENANT*
    {"*"}stop TENANT* · *resume TENANT* · *restart TENANT*
    {"*"}disconnect TENANT*
    {"*"}connect TENANT sim* (linked, au cloud pamoja na namba yake na tokeni)
    {"*"}servers* · *move TENANT SEVA*
admin-help-looking-words = *show TENANT* · *find MANENO*
    {"*"}list new* (approved, expired, banned, all) · *expiring*
    {"*"}orders TENANT* · *log TENANT* · *stats TENANT*
    {"*"}audit* · *audit TENANT* · *issues* · *monitor*
admin-help-setting-words = *set TENANT KITU THAMANI* · *settings TENANT*
    {"*"}set platform KITU THAMANI*
    {"*"}role NAMBA admin* (support, viewer, owner, none)
    {"*"}pin* · *totp* · *language*
    {"*"}mute* · *unmute*

## Kuchagua biashara
admin-pick = { $question }
admin-pick-which = Biashara gani?
admin-pick-several = Biashara kadhaa zinafanana na “{ $text }”. Ipi?
admin-pick-near = Hakuna biashara iitwayo “{ $text }”. Ulimaanisha mojawapo ya hizi?
admin-pick-unknown = Hakuna biashara iitwayo “{ $text }”. Unaweza kuchagua hapa:
admin-pick-none = Hakuna biashara ya kuchagua.
admin-wrong-status = Haiwezekani: *{ $name }* { $status }.

## Orodha
admin-line-new = { $name } · { $tenant } · iliomba { $created_at }
admin-line-approved = { $name } · { $tenant } · hadi { $expires_at } ({ $days ->
    [one] siku { $days }
   *[other] siku { $days }
}){ $stopped ->
    [yes] {" "}· imesimamishwa
   *[no] {""}
}
admin-line-expired = { $name } · { $tenant } · muda uliisha { $expires_at }
admin-line-banned = { $name } · { $tenant } · imezuiwa
admin-line-rejected = { $name } · { $tenant } · ilikataliwa
admin-line-deleted = { $name } · { $tenant } · imefutwa
admin-waiting = { $count ->
    [one] *Biashara { $count } inasubiri idhini.*
   *[other] *Biashara { $count } zinasubiri idhini.*
}
    Chagua moja:
admin-waiting-none = ✅ Hakuna anayesubiri idhini.
admin-tenants = *Biashara*
admin-tenants-all = Zote ({ $n_all })
admin-tenants-approved = Zilizoidhinishwa ({ $n_approved })
admin-tenants-new = Zinazosubiri idhini ({ $n_new })
admin-tenants-expired = Zilizoisha muda ({ $n_expired })
admin-tenants-banned = Zilizozuiwa ({ $n_banned })
admin-tenants-expiring = Zinazokaribia kuisha ({ $n_expiring })
admin-tenants-find = Tafuta
admin-tenants-add = Ongeza biashara
admin-list = *{ $title }: { $count }*
admin-list-title-all = Biashara zote
admin-list-title-new = Zinazosubiri idhini
admin-list-title-approved = Zilizoidhinishwa
admin-list-title-expired = Zilizoisha muda
admin-list-title-banned = Zilizozuiwa
admin-list-title-rejected = Zilizokataliwa
admin-list-title-deleted = Zilizofutwa
admin-list-none = { $title }: hakuna.
admin-list-unknown = Hakuna orodha iitwayo “{ $status }”. Chagua hapa:
admin-expiring = { $count ->
    [one] *Biashara { $count } inaisha muda ndani ya siku { $days }.*
   *[other] *Biashara { $count } zinaisha muda ndani ya siku { $days }.*
}
admin-expiring-none = ✅ Hakuna inayoisha muda ndani ya siku { $days }.
admin-find-ask = Nitafute nini?
    Jina, namba au kitambulisho.
admin-find = { $count ->
    [one] *Nimepata biashara { $count }.*
   *[other] *Nimepata biashara { $count }.*
}
admin-find-near = Hakuna iitwayo “{ $text }”. Ulimaanisha mojawapo ya hizi?
admin-find-none = Sijapata chochote kwa “{ $text }”.

## Ukurasa wa biashara
admin-card = { $card }
admin-card-more = *{ $name }* · { $tenant }
    Zaidi:
admin-card-head = *{ $name }* · { $tenant } · { $kind }
admin-card-number = ☎️ { $phone }
admin-card-new = 🕓 inasubiri idhini tangu { $created_at }
admin-card-plan = Inataka: { $plan }
admin-card-approved = ✅ iliidhinishwa { $approved_at }, inaisha { $expires_at }
admin-card-left = ⏳ { $days ->
    [one] imebaki siku { $days }
   *[other] zimebaki siku { $days }
}, mpango { $plan }
admin-card-stopped = ⏸ imesimamishwa kwa mkono
admin-card-expired = ⌛ muda uliisha { $expires_at }
admin-card-banned = ⛔ imezuiwa: { $reason }
admin-card-rejected = ✖️ ilikataliwa: { $reason }
admin-card-deleted = 🗑 imefutwa, itaondoka kabisa { $purge_at }
admin-card-session = 📱 { $session } ({ $channel }){ $server ->
    [none] {""}
   *[other] {" "}kwenye { $server }
}
admin-card-seen = Ilionekana { $seen }
admin-card-issues = ⚠️ { $issues ->
    [one] tatizo { $issues }
   *[other] matatizo { $issues }
}
admin-card-today = Leo: { $received ->
    [one] ujumbe { $received } umeingia
   *[other] jumbe { $received } zimeingia
}, { $sent } kutoka, { $orders ->
    [one] agizo { $orders }
   *[other] maagizo { $orders }
}
admin-plan-trial = jaribio
admin-plan-monthly = kwa mwezi
admin-plan-yearly = kwa mwaka
admin-plan-months = { $months ->
    [one] mwezi { $months }
   *[other] miezi { $months }
}
admin-offered = 🆕 *{ $name }* inaomba bot.
    { $kind }, { $tenant_phone }
admin-do-approve = Idhinisha
admin-do-reject = Kataa
admin-do-renew = Ongeza muda
admin-do-unban = Ondoa zuio
admin-do-unban-contact = Ondoa zuio
admin-do-pair = Unganisha na WhatsApp
admin-do-stop = Simamisha
admin-do-resume = Endelea
admin-do-restart = Anzisha upya
admin-do-orders = Maagizo
admin-do-settings = Mipangilio
admin-do-more = Zaidi …
admin-do-log = Kumbukumbu
admin-do-stats = Takwimu
admin-do-audit = Nani alifanya nini
admin-do-owners = Wamiliki
admin-do-connect = Badilisha njia
admin-do-move = Hamishia seva nyingine
admin-do-contacts = Wateja waliozuiwa
admin-do-disconnect = Toa kwenye WhatsApp
admin-do-ban = Zuia
admin-do-delete = Futa
admin-do-show = Itazame
admin-do-undo = Tengua
admin-do-waiting = Wanaosubiri idhini

## Idhinisha, ongeza muda, kataa
admin-duration-1m = Mwezi 1 (siku 30)
admin-duration-2m = Miezi 2 (siku 60)
admin-duration-3m = Miezi 3 (siku 90)
admin-duration-6m = Miezi 6 (siku 180)
admin-duration-12m = Miezi 12 (siku 360)
admin-duration-trial = Jaribio ({ $trial_days ->
    [one] siku { $trial_days }
   *[other] siku { $trial_days }
})
admin-duration-bad = “{ $duration }” si muda ninaoujua.
admin-approve-ask = Idhinisha *{ $name }* kwa muda gani?
admin-approved = ✅ *{ $name }* imeidhinishwa.
    Muda wake unaisha { $expires_at } ({ $days ->
    [one] siku { $days }
   *[other] siku { $days }
}).
    Mmiliki ameambiwa. *undo* hutengua.
admin-approve-already = *{ $name }* imeshaidhinishwa.
    Muda wake unaisha { $expires_at }.
admin-renew-list = *Muda wa nani uongezwe?*
    Kwanza walioisha muda, kisha wanaokaribia.
admin-renew-none = Hakuna wa kuongezewa muda.
admin-renew-ask = Ongeza muda wa *{ $name }* kwa kiasi gani?
admin-renewed = ✅ Muda wa *{ $name }* umeongezwa.
    Unaisha { $expires_at } ({ $days ->
    [one] imebaki siku { $days }
   *[other] zimebaki siku { $days }
}).
    Mmiliki ameambiwa. *undo* hutengua.
admin-reject-ask = Kwa nini *{ $name }* inakataliwa?
    Mmiliki atasoma maneno haya.
admin-reject-sure = Uikatae *{ $name }* ({ $tenant })?
    Mmiliki atasoma: “{ $reason }”
admin-rejected = *{ $name }* imekataliwa.
    Mmiliki ameambiwa. *undo* hutengua.

## Biashara mpya
admin-new-name = Biashara inaitwaje?
admin-new-phone = Bot itatumia namba gani ya WhatsApp?
    Mfano 0711 222 333.
admin-new-kind = Bot ni ya nini?
admin-new-bad-name = Jina liwe na herufi 2 hadi 60.
admin-new-bad-phone = “{ $phone }” si namba ya simu ninayoweza kutumia.
admin-new-taken = { $phone } tayari ni ya *{ $name }* ({ $tenant }).
admin-created = *{ $name }* imeandikwa kama { $tenant } ({ $tenant_phone }).
    Inasubiri idhini.
    Kwa haraka: *approve { $tenant } 1m*

## Simamisha, endelea, unganisha na mengineyo
admin-stopped = ⏸ *{ $name }* imesimamishwa.
    Muunganisho na WhatsApp umebaki. *resume { $tenant }* huianzisha tena.
admin-stop-already = *{ $name }* tayari imesimamishwa.
admin-resumed = ▶️ *{ $name }* inafanya kazi tena.
    {"*"}stop { $tenant }* huisimamisha.
admin-resume-already = *{ $name }* tayari inafanya kazi.
admin-restarting = 🔄 *{ $name }* inaanzishwa upya.
admin-not-served = *{ $name }* haiwezi kuanzishwa sasa hivi: { $status }.
    Tafadhali itazame, au jaribu tena baada ya dakika.
admin-pair-already = ✅ *{ $name }* tayari imeunganishwa.
    Kuunganisha simu nyingine, itoe kwanza: *disconnect { $tenant }*
admin-disconnect-sure = Uitoe *{ $name }* kwenye WhatsApp?
    Wateja wake hawatajibiwa hadi iunganishwe tena.
    Haiwezi kutenguliwa: utahitajika msimbo mpya.
admin-disconnected = *{ $name }* imetolewa kwenye WhatsApp.
admin-delete-sure = 🗑 Uifute *{ $name }* ({ $tenant })?
    { $contacts ->
    [one] Mteja { $contacts }
   *[other] Wateja { $contacts }
}, { $orders ->
    [one] agizo { $orders }
   *[other] maagizo { $orders }
} na ujumbe wote vitaondoka kabisa.
    Kwanza nitaomba PIN yako. Kisha kwa dakika 10 *undo* huirudisha.
admin-deleted = 🗑 *{ $name }* imefutwa.
    Kwa dakika 10 *undo* huirudisha. Baada ya hapo imeondoka kabisa.
admin-connect-channel = *{ $name }* ifike WhatsApp kwa njia gani?
admin-channel-sim = Ya majaribio, bila simu
admin-channel-linked = Simu yao
admin-channel-cloud = Cloud API ya Meta
admin-connect-number = Phone number id ni ipi? (kutoka dashibodi ya Meta)
admin-connect-token = Sasa tuma tokeni.
admin-connect-later = Njia ya { $channel } inahitaji kifurushi kimoja zaidi kwenye seva:
    pip install 'wabot[{ $channel }]'
    {"*"}{ $name }* inabaki ilivyo.
admin-connected = ✅ *{ $name }* sasa inatumia njia ya { $channel }.
    {"*"}undo* hutengua.
admin-connected-cloud = ✅ *{ $name }* sasa inatumia Cloud API ya Meta.
    Kwa Meta, chini ya WhatsApp → Configuration, weka anwani hii ya callback na neno lako la uthibitisho, kisha jiandikishe kwa *messages*:
    { $webhook }
    { $reachable ->
        [no] ⚠️ Meta inahitaji anwani inayoanza na https. Weka yako kwenye WABOT_PUBLIC_URL.
       *[yes] {"*"}show { $tenant }* itaonyesha kama Meta imeikubali namba.
    }
    {"*"}undo* hutengua.
admin-move = Uihamishie *{ $name }* seva gani?
admin-move-unknown = Hakuna seva iitwayo “{ $server }”.
admin-move-silent = { $server } haifanyi kazi sasa, kwa hiyo haiwezi kupokea bot.
admin-moved = 🚚 *{ $name }* inahamia { $server }.
    {"*"}undo* hutengua.
admin-move-same = *{ $name }* tayari iko { $server }.

## Wamiliki wa biashara
admin-owners = *Wamiliki wa { $name }*
    Chagua namba ya kuiondoa.
admin-owners-add = Ongeza namba
admin-owner-ask = Namba gani iseme kwa niaba ya *{ $name }*?
admin-owner-added = ✅ { $phone } sasa inaweza kusema kwa niaba ya *{ $name }*. *undo* hutengua.
admin-owner-already = { $phone } tayari ni mmiliki.
admin-owner-sure = Uiondoe namba hii kwa *{ $name }*?
    Itapoteza menyu ya mmiliki mara moja.
admin-owner-removed = { $phone } si mmiliki tena wa *{ $name }*. *undo* hutengua.
admin-owner-last = Huyo ndiye mmiliki pekee. Ongeza mwingine kwanza.
admin-phone-bad = “{ $phone }” si namba ya simu ninayoweza kutumia.
    Jaribu kama 0711 222 333 au +254 711 222 333.

## Kuzuia
admin-bans = *Waliozuiwa*
admin-bans-tenants = Biashara ({ $n_banned })
admin-bans-everywhere = Kote ({ $n_bans })
admin-bans-contacts = Kwa biashara moja
admin-bans-ban-tenant = Zuia biashara
admin-bans-ban-contact = Zuia kwa biashara moja
admin-bans-ban-everywhere = Zuia kote
admin-bans-add = Zuia namba
admin-bans-list = *{ $name }: { $count ->
    [one] mteja { $count } amezuiwa
   *[other] wateja { $count } wamezuiwa
}*
admin-bans-name-everywhere = Kote
admin-bans-none = { $name }: hakuna mteja aliyezuiwa.
admin-bans-line = { $phone } · { $reason }
admin-bans-line-until = { $phone } · { $reason } · hadi { $until_at }
admin-bans-one = Namba hii ifanyweje?
admin-ban-ask = Kwa nini *{ $name }* inazuiwa?
admin-ban-sure = ⛔ Uizuie *{ $name }* ({ $tenant })?
    Bot yake itasimama mara moja{ $contacts ->
    [0] {""}
    [one] , na mteja { $contacts } hatajibiwa
   *[other] , na wateja { $contacts } hawatajibiwa
}.
    Mmiliki atasoma: “{ $words }”
admin-ban-other-words = Maneno mengine
admin-ban-words = Mmiliki asome nini?
admin-banned = ⛔ *{ $name }* imezuiwa na bot yake imesimama.
    Mmiliki ameambiwa. *undo* hutengua.
admin-unbanned = ✅ Zuio la *{ $name }* limeondolewa.
    Inafanya kazi tena hadi { $expires_at }.
admin-unbanned-expired = Zuio la *{ $name }* limeondolewa.
    Muda hakuna uliobaki, kwa hiyo imeisha muda.
admin-ban-contact-phone = Namba gani?
admin-ban-contact-reason = Kwa nini?
admin-ban-contact-sure = ⛔ Uizuie { $phone } kwa *{ $name }*?
    Atapata neno moja kwa siku, bila huduma.
    Sababu: { $reason }
admin-ban-contact-sure-until = ⛔ Uizuie { $phone } kwa *{ $name }* { $how_long ->
    [day] kwa siku 1
    [week] kwa wiki 1
    [month] kwa siku 30
   *[ever] moja kwa moja
}?
    Atapata neno moja kwa siku, bila huduma.
    Sababu: { $reason }
admin-ban-contact-sure-words = ⛔ Uizuie { $phone } kwa *{ $name }* { $how_long ->
    [day] kwa siku 1
    [week] kwa wiki 1
    [month] kwa siku 30
   *[ever] moja kwa moja
}?
    Hatapata huduma, na mara moja kwa siku atasoma:
    “{ $message }”
admin-ban-everywhere-sure = ⛔ Uizuie { $phone } kwenye bot zote?
    Atapata neno moja kwa siku, bila huduma.
    Sababu: { $reason }
admin-ban-until = Kwa muda, maneno mengine
admin-ban-until-ask = Kwa muda gani?
admin-ban-day = Siku 1
admin-ban-week = Wiki 1
admin-ban-month = Siku 30
admin-ban-ever = Moja kwa moja
admin-ban-contact-words = Asome nini?
    Tuma *ruka* kwa maneno ya kawaida.
admin-ban-staff = Namba hiyo ni ya wanaoendesha mfumo huu.
    Haiwezi kuzuiwa.
admin-ban-contact-already = { $phone } tayari imezuiwa.
admin-contact-banned = ⛔ { $phone } imezuiwa. *undo* hutengua.
admin-contact-unbanned = ✅ { $phone } inahudumiwa tena. *undo* hutengua.
admin-contact-not-banned = { $phone } haijazuiwa.

## Mipangilio
admin-settings = *Mipangilio*
admin-settings-platform = Ya mfumo mzima
admin-settings-tenant = Ya biashara
admin-settings-roles = Watu na majukumu
admin-settings-pin = PIN yangu
admin-settings-totp = Programu ya misimbo
admin-settings-notices = Taarifa ninazopata
admin-settings-language = Lugha yangu
admin-settings-list = *Mipangilio ya { $name }*
    Chagua cha kubadilisha.{ $inherits ->
    [yes] {" "}(↑ = ya mfumo mzima)
   *[no] {""}
}
admin-settings-line = { $label }: { $now }
admin-settings-line-inherited = { $label }: { $now } ↑
admin-settings-unset = haijawekwa
admin-setting = *{ $label }* ({ $key })
    Sasa: { $now }
admin-setting-change = Badilisha
admin-setting-clear = Rudisha ya kawaida
admin-setting-ask = *{ $label }* ({ $key }): iwe nini?
    { $hint }
admin-setting-secret = Tuma { $key } mpya.
admin-setting-set = ✅ { $name }: *{ $key }* sasa ni { $now }
    {"*"}undo* hutengua.
admin-setting-cleared = ✅ { $name }: *{ $key }* ni ya kawaida tena.
    {"*"}undo* hutengua.
admin-setting-refused = Hiyo haifai kwa *{ $key }*.
    { $hint }
admin-setting-unknown = Hakuna mpangilio “{ $key }”. Ulimaanisha mojawapo ya hii?
admin-setting-unknown-none = Hakuna mpangilio kama huo.
admin-setting-more = Mipangilio mingine

## Majukumu
admin-roles = *Watu wanaoendesha mfumo huu*
    Chagua mmoja kubadilisha jukumu lake.
admin-roles-line = { $phone } · { $role_name }
admin-roles-add = Ongeza namba
admin-role-phone = Namba gani?
admin-role = Jukumu gani?
    Msimamizi: yote isipokuwa majukumu na siri za mfumo.
    Msaidizi: kutazama, kuunganisha, kusimamisha.
    Mtazamaji: kutazama tu.
    Mmiliki: kila kitu.
admin-role-admin = Msimamizi
admin-role-support = Msaidizi
admin-role-viewer = Mtazamaji
admin-role-owner = Mmiliki
admin-role-none = Bila jukumu tena
admin-role-set = ✅ { $phone } sasa ni *{ $role_name }*.
admin-role-removed = { $phone } haina jukumu tena.
admin-role-same = { $phone } tayari ni *{ $role_name }*.
admin-role-last = Huyo ndiye mmiliki wa mwisho. Weka mmiliki mwingine kwanza.

## PIN na misimbo
admin-pin-ask = 🔒 Tafadhali tuma PIN yako.
admin-totp-ask = 🔒 Tafadhali tuma msimbo unaoonyeshwa na programu yako sasa.
admin-pin-wrong = Si sahihi. { $left ->
    [one] Umebakiwa na jaribio { $left }.
   *[other] Umebakiwa na majaribio { $left }.
}
admin-pin-locked = 🔒 Umekosea mara nyingi mno.
    Jaribu tena { $until }. Hakuna kilichobadilishwa.
admin-pin-missing = 🔒 Hii inahitaji PIN, na bado huna.
    Tuma *pin* uchague moja. Hakuna kilichobadilishwa.
admin-pin = Una PIN.
admin-pin-change = Ibadilishe
admin-pin-new = Tuma PIN mpya: tarakimu 4 hadi 8, isiyokisiwa kirahisi.
admin-pin-set = ✅ PIN yako imewekwa.
admin-pin-weak = Hiyo si PIN nzuri: tarakimu 4 hadi 8, si 1234 wala 1111.
admin-totp-no-pin = Kwanza chagua PIN.
admin-totp-on = Programu yako ya misimbo imeunganishwa.
admin-totp-off = Hakuna programu ya misimbo iliyounganishwa.
admin-totp-switch-on = Unganisha moja
admin-totp-switch-off = Itenganishe
admin-totp-new = Unganisha simu nyingine
admin-totp-code = Weka ufunguo huu kwenye programu yako: *{ $secret }*
    Kisha tuma tarakimu 6 inazoonyesha.
    Futa ujumbe huu ukimaliza.
admin-totp-is-on = ✅ Programu yako imeunganishwa. Kuanzia sasa nitaomba msimbo wake.
admin-totp-wrong = Msimbo huo si sahihi.
admin-totp-gone = Ufunguo huo umepitwa na wakati. Tuanze upya.
admin-totp-is-off = Programu yako imetenganishwa. Nitaomba PIN yako tena.
## Taarifa, lugha, kutengua
admin-notices = *Taarifa ninazopata*
    Chagua ya kuwasha au kuzima.
admin-notices-line = { $notice }: { $muted ->
    [yes] 🔕 imezimwa
   *[no] 🔔 imewashwa
}
admin-notice-muted = 🔕 { $notice }: hutapata tena hizi.
admin-notice-heard = 🔔 { $notice }: utapata tena hizi.
admin-language = Lugha gani?
admin-owner-too-many = Biashara ina wamiliki wasiozidi { $most }.
admin-changed = Mwingine amewahi: *{ $name }* imebadilika sasa hivi.
    Hakuna kilichofanyika. Tafadhali itazame tena.
admin-language-set = ✅ Kuanzia sasa nazungumza nawe Kiswahili.
admin-undone = ↩️ Imetenguliwa: { $verb } · { $name }
admin-undo-nothing = Huna kitu cha kutengua.
admin-undo-late = Hiyo haiwezi kutenguliwa tena: mambo yamebadilika tangu hapo.

## Hali ya mfumo
admin-monitor = *Hali ya mfumo*
    { $lines }
admin-monitor-up = Umewashwa kwa { $uptime }, toleo { $version }
admin-monitor-memory = Kumbukumbu MB { $memory }, hifadhidata { $database }
admin-monitor-queue = Zinasubiri: { $events ->
    [one] ujumbe { $events } ulioingia
   *[other] jumbe { $events } zilizoingia
}, { $queued } za kutuma, { $parked } zimewekwa kando
admin-monitor-sessions = Miunganisho ({ $states })
admin-monitor-no-sessions = hakuna
admin-monitor-state = { $state }: { $count }
admin-monitor-states = { $first }, { $rest }
admin-monitor-turns = Zamu: { $turns } katika saa iliyopita, ndefu kuliko zote ms { $slowest }
admin-monitor-trouble = ⚠️ { $errors ->
    [one] hitilafu { $errors } hivi karibuni
   *[other] hitilafu { $errors } hivi karibuni
}
admin-monitor-servers = Seva
admin-monitor-slow = Zamu zilizochelewa
admin-monitor-errors = Hitilafu za karibuni
admin-monitor-log = Kumbukumbu ya biashara
admin-monitor-stats = Takwimu
admin-monitor-audit = Nani alifanya nini
admin-monitor-again = Tazama tena
admin-servers = *{ $count ->
    [one] Seva { $count }
   *[other] Seva { $count }
}*
    { $lines }
admin-servers-up = 🟢 *{ $name }*: { $bots ->
    [one] bot { $bots }
   *[other] bot { $bots }
}{ $master ->
    [yes] {" "}na bot kuu
   *[no] {""}
}, { $sessions ->
    [one] muunganisho { $sessions } hewani
   *[other] miunganisho { $sessions } hewani
}
    imewashwa kwa { $uptime }, toleo { $version }
admin-servers-silent = ⚠️ *{ $name }*: imenyamaza, ilionekana mwisho { $seen }
admin-servers-stopped = ⚪ *{ $name }*: imezimwa, ilionekana mwisho { $seen }
admin-servers-none = Hakuna seva iliyojiripoti bado.
admin-slow = *Zamu zilizochelewa*
    { $lines }
admin-slow-line = ms { $ms } · { $at }
admin-slow-none = Hakuna zamu iliyopimwa bado.
admin-errors = *Hitilafu za karibuni*
    { $lines }
admin-errors-line = { $at } · { $event } · { $tenant }
admin-errors-none = ✅ Hakuna hitilafu hivi karibuni.
admin-log-secret = (imefichwa)

## Nani alifanya nini
admin-audit = *Nani alifanya nini*
admin-audit-line = { $at } · { $verb } · { $what } · { $who }
admin-audit-line-bare = { $at } · { $verb } · { $who }
admin-audit-about = { $name }: { $what }
admin-audit-none = Hakuna kilichoandikwa hapo bado.
admin-audit-find = Tafuta
admin-audit-verify = Kagua kumbukumbu zote
admin-audit-back = Orodha nzima
admin-audit-ask = Nitafute maneno gani?
admin-audit-entry = *{ $verb }* (namba { $seq })
    Lini: { $at }
    Nani: { $who } ({ $role_name })
    { $facts }
admin-audit-fact = { $key }: { $value }
admin-audit-whole = ✅ Kumbukumbu zote { $count } ziko sawa. Hakuna kilichobadilishwa wala kuondolewa.
admin-audit-broken = 🚨 Kumbukumbu zimevunjika kwenye namba { $seq }.
    Kuna mtu amebadilisha hifadhidata. Mwambie mmiliki wa mfumo.

## Muunganisho
admin-session-unpaired = bado haijaunganishwa
admin-session-pairing = inasubiri msimbo
admin-session-connecting = inaunganishwa
admin-session-ready = imeunganishwa
admin-session-interrupted = imekatika, inajaribu tena
admin-session-logged-out = imetolewa kwenye simu
admin-session-auth-failed = imekataliwa na WhatsApp
admin-session-error = inahitaji msaada
admin-session-stopped = imesimama
admin-connect-refused = Hiyo haifai.
    { $hint }
admin-help-other = Maneno mengine

## Matatizo
admin-issues = *{ $count ->
    [one] Tatizo { $count } liko wazi
   *[other] Matatizo { $count } yako wazi
}*
    Chagua moja ulirekebishe.
admin-issues-none = ✅ Hakuna kinachokuhitaji kwa sasa.
admin-issue = ⚠️ *{ $name }*: { $title }
    Tangu { $opened_at }, limeonekana { $seen ->
    [one] mara moja
   *[other] mara { $seen }
}.
    Nifanye nini?
admin-issue-closed = ✅ Tatizo hilo limeshafungwa.
admin-issue-retrying = 🔄 Ninajaribu tena. Nitakuambia ikishindikana.
admin-issue-done = 👍 Limefungwa.
audit-fact-name = jina
audit-fact-phone = namba
audit-fact-kind = aina
audit-fact-duration = muda
audit-fact-reason = sababu
audit-fact-key = mpangilio
audit-fact-value = thamani
audit-fact-tried = alijaribu
audit-fact-undone = kilichotenguliwa
audit-fact-tenant = biashara
audit-fact-role = jukumu
audit-fact-before = kabla
audit-fact-order = agizo
audit-fact-issue = tatizo
audit-fact-repair = rekebisho
audit-fact-server = seva
audit-fact-channel = njia
