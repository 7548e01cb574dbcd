# Ujumbe mmoja kwa wengi.
broadcast-home = 📣 *Jumbe kwa wengi* · { $bot_name }
    { $count ->
        [0] Bado hujatuma wowote.
       *[other] Chagua mmoja uone unavyoendelea.
    }
broadcast-do-new = Ujumbe mpya
broadcast-line = #{ $number } { $whom } · { $status }{ $started ->
        [no] {""}
       *[other] {" "}{ $percent } %
    }
broadcast-gone = 🤷 Hakuna ujumbe wenye namba hiyo.
broadcast-unchanged = ☝️ Hilo haliwezekani kwa sasa.

## Unamfikia nani.
broadcast-whom = 👥 *Nani aupate?*
    { $all ->
        [0] Bado hakuna mtu kwenye orodha yako.
        [one] Mtu { $all } yuko kwenye orodha yako.
       *[other] Watu { $all } wako kwenye orodha yako.
    }
broadcast-do-all = Wote
broadcast-do-tag = Watu wenye lebo
broadcast-do-group = Kikundi
broadcast-do-list = Namba ninazoandika
broadcast-do-file = Faili la namba
broadcast-which-tag = 🏷️ Lebo gani?
broadcast-which-group = 👪 Kikundi gani?
broadcast-line-tag = #{ $which } ({ $count })
broadcast-line-group = { $which } ({ $count })
broadcast-ask-list = ✍️ Andika namba, moja kila mstari.
broadcast-ask-file = 📎 Tuma faili, CSV au Excel, lenye safu *phone*.
broadcast-unread = 🤔 Hazikusomeka, si namba za simu: { $count }
broadcast-bad-file = 🤔 Siwezi kutumia faili hilo. Orodha ni CSV au Excel yenye mistari isiyozidi 5,000; picha na mafaili yasizidi MB 16.
broadcast-whom-all = wote
broadcast-whom-tag = #{ $which }
broadcast-whom-group = { $which }
broadcast-whom-list = orodha
broadcast-whom-owners = wamiliki wote

## Unasema nini.
broadcast-ask-words = ✍️ Useme nini?
    {"{{name}}"} inakuwa jina la kila mtu.
broadcast-bad-gap = 🤔 Sijui {"{{"}{ $gap }{"}}"}. Unaweza kutumia {"{{name}}"} na {"{{business}}"}.
broadcast-ask-media = 📎 Tuma picha, video au faili.
broadcast-ask-day = 📅 Siku gani?
broadcast-ask-time = 🕐 Saa ngapi?
broadcast-bad-time = 🤔 Hiyo haiko ndani ya siku 60 zijazo.
broadcast-ask-template = 🧾 Jina la kiolezo chako kilichoidhinishwa, na lugha yake kama si yako: offer_may en_US
broadcast-ask-values = ✍️ Nini kijaze nafasi zake? Moja kila mstari.
    {"{{name}}"} inakuwa jina la kila mtu.
broadcast-friend = rafiki
broadcast-hint = 🔕 Hutaki jumbe hizi tena? Jibu STOP.
broadcast-hint-owners = 🔕 Hutaki jumbe hizi tena? Jibu *mute news*.

## Nini kingetokea.
broadcast-sure = 📣 *Bado hakuna kilichotumwa.* Ungekuwa hivi:
    { $carries ->
        [text] {""}
        [image] 🖼 picha:{" "}
        [video] 🎬 video:{" "}
        [audio] 🎧 sauti{" "}
        [document] 📄 faili:{" "}
       *[template] 🧾 kiolezo:{" "}
    }{ $words }

    { $facts }
broadcast-count = 👥 { $whom }: { $count ->
        [0] hakuna mtu
        [one] mtu { $count }, ujumbe { $count }
       *[other] watu { $count }, jumbe { $count }
    }
broadcast-foreseen = { $later ->
        [no] ⏱ Unaanza mara moja
       *[other] ⏱ Unaanza { $begins }
    }{ $quick ->
        [no] {", utachukua kama "}{ $lasts }
       *[other] {""}
    }
broadcast-out-opted-out = 🔕 Hawapati, walijitoa: { $count }
broadcast-out-muted = 🔕 Hawapati, walizima habari: { $count }
broadcast-out-banned = ⛔ Hawapati, wamezuiwa: { $count }
broadcast-out-no-address = 📵 Hawapati, hawana namba: { $count }
broadcast-out-window = 🕐 Hawapati, kimya kwa siku moja: { $count }
broadcast-out-gone = 👤 Hawapati, hawapo tena: { $count }
broadcast-out-twice = 👥 Hawapati, walishaupata: { $count }
broadcast-nobody = 🤷 Hakuna ambaye angeupata.
    { $facts }
broadcast-do-yes = Ndiyo, tuma
broadcast-do-no = Hapana
broadcast-do-test = Nitumie mimi kwanza
broadcast-do-words = Maneno mengine
broadcast-do-media = Ongeza picha au faili
broadcast-do-bare = Bila picha wala faili
broadcast-do-later = Wakati mwingine
broadcast-do-now = Haraka iwezekanavyo
broadcast-do-template = Kwa kiolezo
broadcast-do-freely = Bila kiolezo
broadcast-dropped = 👍 Hakuna kilichotumwa.
broadcast-tested = 📬 Unakuja kwako, kutoka { $bot_name }.

## Njiani.
broadcast-begun = { $later ->
        [no] 🚀 Ujumbe #{ $number } uko njiani.
       *[other] 📅 Ujumbe #{ $number } utaondoka { $begins }.
    }
    Tuma *tangazo { $number }* uone unavyoendelea.
broadcast-do-look = Unaendeleaje?
broadcast-do-others = Jumbe zote
broadcast-do-again = Angalia tena
broadcast-do-pause = Simamisha kidogo
broadcast-do-resume = Endelea
broadcast-do-stop = Komesha kabisa
broadcast-paused = ⏸ Umesimama. Hakuna mwingine anayeandikiwa.
broadcast-resumed = ▶️ Unaendelea.
broadcast-stop-sure = ⏹ Ukomeshe kabisa ujumbe #{ $bc_number }?
    Ambao hawajaupata hawataupata.
broadcast-stopped = ⏹ Umekomeshwa.
broadcast-status-scheduled = unangoja { $at }
broadcast-status-running = uko njiani
broadcast-status-paused = umesimama
broadcast-status-done = umekamilika
broadcast-status-stopped = umekomeshwa
broadcast-waits-quiet = unapumzika hadi { $at }
broadcast-waits-day-full = yatosha kwa leo, utaendelea { $at }
broadcast-waits-behind = unangoja uliotangulia
broadcast-waits-closed = unangoja bot ifanye kazi

## Mmoja wao.
broadcast-card = { $card }
broadcast-card-head = 📣 *Ujumbe #{ $number }* kwa { $whom }
    { $status }
broadcast-card-bar = { $bar } { $percent } % · { $over } kati ya { $all }
broadcast-card-sent = 📤 Zilizotumwa: { $count }
broadcast-card-delivered = 📬 Zilizofika: { $count }
broadcast-card-read = 👀 Zilizosomwa: { $count }
broadcast-card-failed = ⚠️ Zilizoshindikana: { $count }
broadcast-card-unsure = ❔ Labda zilitumwa, hazikurudiwa: { $count }
broadcast-card-under-way = ⏳ Ziko njiani: { $count }
broadcast-card-opted-out = 🔕 Waliojitoa baadaye: { $count }
broadcast-card-stopped = ⏹ Hawakuandikiwa: { $count }
broadcast-done-told = 📣 Ujumbe #{ $number } umekamilika.
    📤 Zilizotumwa: { $reached } · ⚠️ Zilizoshindikana: { $failed } · Walioachwa: { $left_out }
    Tuma *tangazo { $number }* upate ripoti.
notice-kind-news = Habari
setting-broadcast-quiet = Bila matangazo usiku
