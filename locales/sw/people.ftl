# Watu wanaozungumza na bot, jinsi mmiliki wake anavyowaona.
people-home = 👥 *Watu wa { $bot_name }*
    { $all ->
        [0] Bado hakuna aliyeandika.
        [one] Mtu { $all }
       *[other] Watu { $all }
    }{ $all ->
        [0] {""}
       *[other] {" · "}{ $week } wiki hii · 🔕 { $out } wamejitoa
    }
people-do-all = Wote
people-do-find = Tafuta
people-do-tags = Kwa lebo
people-do-groups = Vikundi
people-do-log = Jumbe
people-do-log-of = Jumbe zetu
people-do-bans = Waliozuiwa
people-do-many = Ujumbe kwa wengi
people-do-people = Watu wote
people-list = { $narrowed ->
        [no] 👥 *Watu ({ $count })*
       *[other] 👥 *Watu: { $which } ({ $count })*
    }
    Chagua mmoja uone zaidi.
people-none = { $narrowed ->
        [no] 👥 Bado hakuna mtu hapa.
       *[other] 🔎 Sikumpata mtu yeyote kwa { $which }.
    }
people-line = { $who } · { $phone }{ $mark }
people-line-bare = { $who } · { $seen }{ $mark }
people-nameless = mtu asiye na namba
people-ask-find = 🔎 Jina, sehemu ya namba, au lebo?
people-gone = 🤷 Mtu huyo hayupo hapa tena.

## Kwenye jedwali na kurudi.
people-do-sheet = Toa au ingiza
people-sheet = 📄 *Watu kama jedwali*
people-do-export = Nitumie orodha
people-do-import = Ingiza orodha
people-exported = 📄 { $count ->
    [one] Mtu { $count }
   *[other] Watu { $count }
}
people-ask-file = 📎 Tuma faili la CSV. Mstari wake wa kwanza unataja safu:
    simu, jina, lebo, vikundi
    {"*"}simu* tu ndiyo lazima. Kilicho tupu hakibadilishi kitu.
people-no-table = 🤔 Siwezi kulisoma. Tafadhali hifadhi jedwali kama CSV ulitume kama faili.
people-file-empty = 🤔 Hakuna mtu kwenye faili hilo.
people-mistakes = ✋ Sikuingiza chochote: { $count ->
        [one] mstari mmoja una kosa.
       *[other] mistari { $count } ina makosa.
    }
    { $mistakes }{ $more ->
        [0] {""}
       *[other] {" "}… na mengine { $more }
    }
    Tafadhali rekebisha faili ulitume tena.
people-row-no-phone-column = Mstari { $row }: hakuna safu inayoitwa *simu*
people-row-too-many = Mstari { $row }: faili moja huchukua watu 2,000 tu
people-row-no-phone = Mstari { $row }: namba ya simu haipo
people-row-bad-phone = Mstari { $row }: “{ $cell }” si namba ya simu ya mkononi
people-row-long-name = Mstari { $row }: jina “{ $cell }…” ni refu kuliko herufi 60
people-row-long-tag = Mstari { $row }: lebo moja ni ndefu kuliko herufi 30
people-row-long-group = Mstari { $row }: jina la kikundi ni refu kuliko herufi 40
people-row-twice = Mstari { $row }: namba ya mstari { $cell } tena
people-import-sure = 📥 Uwaingize watu hawa?
    { $fresh } wapya, { $known } wanajulikana tayari.
people-imported = ✅ { $count ->
        [one] Mtu { $count } ameingizwa.
       *[other] Watu { $count } wameingizwa.
    }{ $left_out ->
        [0] {""}
        [one] {" "}Mmoja alisahauliwa hapa na anabaki hivyo.
       *[other] {" "}{ $left_out } walisahauliwa hapa na wanabaki hivyo.
    }

people-do-sync = Kutoka simu yangu
people-sync-sure = 📱 Simu yako imeniambia watu uliowahifadhi kwa jina:
    { $fresh } wapya, { $known } wanajulikana tayari. Uwachukue?
    Hawatapata ujumbe kwa hilo.
people-sync-empty = 📱 Simu yako bado haijaniambia mtu yeyote mwenye jina. Huenda ikachukua dakika chache baada ya kuunganisha.
people-sync-no-list = 📱 Njia yako ya mawasiliano haina orodha ya watu.
people-sync-away = 📱 Simu yako haijaunganishwa sasa. Tafadhali jaribu tena ikiunganishwa.

## Lebo na vikundi.
people-tags = 🏷️ *Lebo*
    Chagua moja uone nani anayo.
people-no-tags = 🏷️ Bado hakuna lebo. Unaziweka kwenye kadi ya mtu.
people-tag-line = #{ $tag } ({ $members })
people-groups = 👪 *Vikundi*
people-groups-none = 👪 Bado hakuna vikundi.
people-group-line = { $group_name } ({ $members })
people-group = 👪 *{ $group_name }*
    { $members ->
        [0] Bado hakuna mtu ndani. Unawaweka kwenye kadi yao.
        [one] Mtu { $members }
       *[other] Watu { $members }
    }
people-do-group-new = Kikundi kipya
people-do-members = Waliomo
people-do-group-drop = Futa kikundi hiki
people-ask-group = ✍️ Kikundi kiitweje?
people-group-made = ✅ *{ $group_name }* kimeundwa.
people-group-taken = ☝️ Tayari kuna kikundi *{ $group_name }*.
people-group-sure = 🗑 Ufute kikundi *{ $group_name }*?
    Watu wake wanabaki kwenye orodha yako.
people-group-dropped = 🗑 Kikundi *{ $group_name }* kimefutwa.

## Mtu mmoja.
people-card = { $card }
people-card-head = 👤 *{ $who }*
people-card-phone = 📱 { $phone }
people-card-profile = Kwenye WhatsApp: { $name }
people-card-tags = 🏷️ { $tags }
people-card-groups = 👪 { $groups }
people-card-seen = Tangu { $since }, mara ya mwisho { $seen }
people-card-unseen = Tangu { $since }, hajawahi kuandika
people-card-orders = { $orders ->
    [one] 🧾 agizo { $orders }
   *[other] 🧾 maagizo { $orders }
}
people-card-out = 🔕 Alijitoa { $at }
people-card-banned = ⛔ Amezuiwa: { $reason }
people-card-note = 📝 { $at }: { $text }
people-do-write = Mwandikie
people-do-rename = Jina
people-do-tags-of = Lebo
people-do-groups-of = Vikundi vyake
people-do-notes = Maelezo
people-do-orders = Maagizo yake
people-do-ban = Mzuie
people-do-unban = Mfungulie
people-do-out = Mtoe (asipate jumbe)
people-do-in = Mrudishe
people-do-more = Zaidi
people-do-card = Rudi kwenye kadi
people-more = 👤 *{ $who }*
    Nini kingine?
people-do-merge = Ni sawa na mwingine
people-do-delete = Futa kwenye orodha
people-do-forget = Sahau kabisa

people-ask-write = ✍️ { $who } asome nini?
    Unatumwa sasa hivi, kama ujumbe wa bot yako.
people-written = { $text }
people-sent = ✅ Umetumwa kwa { $who }.
people-not-sent-out = 🔕 { $who } alijitoa, kwa hiyo sikutuma.
people-not-sent-banned = ⛔ { $who } amezuiwa, kwa hiyo sikutuma.
people-not-sent-window = ⌛ { $who } aliandika zaidi ya saa 24 zilizopita. Sasa WhatsApp inakubali maneno yaliyoidhinishwa tu.
    Lazima aandike yeye kwanza.
people-ask-name = ✍️ Unamwitaje { $who }?
    Unaliona wewe tu. *ruka* huondoa jina ulilompa.
people-bad-name = ☝️ Jina lina angalau herufi moja.
people-renamed = ✅ Sasa ni *{ $who }*. *tengua* hurudisha.
people-tags-of = 🏷️ *Lebo za { $who }*
    Chagua moja uiondoe.
people-tags-of-none = 🏷️ { $who } bado hana lebo.
people-untag-line = #{ $tag }
people-do-tag = Weka lebo
people-ask-tag = 🏷️ Lebo gani? Nyingi zitenganishe kwa koma: *vip, jumla*
people-bad-tag = ☝️ Lebo ina angalau herufi moja.
people-groups-of = 👪 *Vikundi vya { $who }*
    Chagua kimoja umweke au umtoe.
people-notes = 📝 *Maelezo kuhusu { $who }*
    Chagua moja ulitupe.
people-note-line = { $at }: { $text } ({ $by })
people-do-note = Andika maelezo
people-ask-note = 📝 Niandike nini kuhusu { $who }?
    Yeye haoni kamwe.
people-note-sure = 🗑 Uyatupe maelezo haya?
people-note-dropped = 🗑 Maelezo yametupwa.
people-out = 🔕 { $who } hatapata tena asichoomba. *tengua* hurudisha.
people-in-sure = 🔔 Je, { $who } amekuambia anataka jumbe zako tena?
people-in = 🔔 { $who } amerudishwa. *tengua* huondoa.

## Wawili ambao ni mmoja.
people-ask-merge = 🔎 { $who } ni sawa na nani? Jina au namba?
people-merge-who = Yupi?
people-merge-none = 🔎 Sikumpata mwingine kama huyo.
people-merge-sure = 🔗 Uwafanye { $other_who } na *{ $who }* kuwa mtu mmoja?
    Watakuwa *{ $who }*, unayemjua kwa muda mrefu zaidi.
    Vinahamishwa: jumbe ({ $messages }), maagizo ({ $orders }), lebo ({ $tags }), vikundi ({ $groups }), maelezo ({ $notes }), na vingine vyake vyote.
    Hili haliwezi kutenguliwa.
people-merged = ✅ Sasa ni mmoja: *{ $who }*.

## Nje ya orodha, au kusahauliwa.
people-delete-sure = 🗑 Umfute { $who } kwenye orodha yako?
    Atarudi akiandika. Maagizo yanabaki.
people-deleted = 🗑 { $who } hayupo tena kwenye orodha yako. *tengua* humrudisha.
people-forget-sure = 🧹 *Umsahau { $who } kabisa?*
    Vinafutwa: jina, namba, jumbe, maelezo, lebo na vikundi.
    Vinabaki: { $orders ->
        [0] hakuna kingine
        [one] agizo { $orders } na pesa zake, bila kusema ni la nani
       *[other] maagizo { $orders } na pesa zake, bila kusema ni ya nani
    }.
    Kizuizi kinaendelea. Uliyofanya yanabaki kwenye kumbukumbu za ukaguzi.
    {"*"}Hakuna anayeweza kurudisha.*
people-forget-busy = ⏳ Kuna jambo la { $who } linaloendelea: { $things ->
        [one] agizo, miadi au tiketi moja.
       *[other] maagizo, miadi au tiketi { $things }.
    }
    Tafadhali limalize kwanza.
people-forgotten = 🧹 Amesahauliwa. Hakuna kitu hapa kinachosema tena alikuwa nani.
ban-of-forgotten = mtu aliyesahauliwa

## Yaliyofanywa, kwenye kumbukumbu za ukaguzi.
verb-contact-rename = badilisha jina la mtu
verb-contact-opt-out = mtoe mtu kwenye matangazo
verb-contact-opt-in = mrudishe mtu kwenye matangazo
verb-contact-delete = mfute mtu
verb-contact-merge = unganisha watu
verb-contact-forget = msahau mtu
verb-contact-write = mwandikie mtu
verb-contact-export = toa orodha ya watu
verb-contact-import = ingiza orodha ya watu
verb-contact-sync = chukua watu wa simu
verb-log-export = toa jumbe
