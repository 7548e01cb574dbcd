# Huduma: wanachosoma wateja, wanaojibu, na wamiliki.

setting-support-patience = Dakika kabla mteja hajaambiwa asubiri
setting-support-owners = Wamiliki huarifiwa tiketi
verb-agent-added = aliruhusu mtu kujibu
verb-agent-removed = aliondoa mtu anayejibu

## Menyu ya mteja.
support-home = 👋 Karibu *{ $tenant }*!
    Tukusaidie nini?
support-home-ask = Uliza swali
support-home-popular = Maswali ya kawaida
support-home-person = Ongea na mtu
support-home-mine = Tiketi zangu
support-home-hours = Saa za kazi
support-help = Andika swali lako kama unavyopenda: nitalitafutia jibu.
    {"*"}mtu* hukuunganisha na mmoja wetu, *tiketi* huonyesha uliyowauliza.
support-hours-open = 🟢 Tumefungua sasa.
    { $open_hours }
support-hours-closed = 🔴 Tumefunga sasa.
    { $open_hours }
support-ask = Ungependa kujua nini?
support-hits = Je, unamaanisha mojawapo ya haya?
support-none-of-these = Hakuna: ongea na mtu
support-nothing = 🤔 Sina jibu la swali hilo.
support-ask-again = Uliza kwa maneno mengine
support-popular = *Maswali ya kawaida*
support-faq = *{ $faq_question }*
    { $faq_answer }
    
    Je, jibu hili limekusaidia?
support-helped-yes = Ndiyo, asante
support-helped = 👍 Vizuri sana!
support-topic = Inahusu nini?
    Tafadhali eleza kwa sentensi moja au mbili.
support-begun = 🙋 Tiketi *#{ $number }*: watu wetu wamearifiwa.
    Kila unachoandika hapa sasa kinawafikia. *00* kutoka.
support-later = 📝 Swali lako limeandikwa kama *#{ $ticket }*.
    Tutakujibu hapa hapa.
support-closed = 🌙 Tumefunga kwa sasa, lakini swali lako limeandikwa kama *#{ $ticket }*.
    Tutakujibu hapa hapa.
    Saa zetu:
    { $open_hours }
support-said = 👤 *{ $agent }*: { $words }
support-said-later = 👤 *{ $agent }* (#{ $number }): { $words }
    
    ↩️ Kujibu, nukuu ujumbe huu au anza na *#{ $number }*.
support-added = 📝 Imeongezwa kwenye *#{ $number }*.
support-patience = ⏳ Inachukua muda kidogo kuliko kawaida. Hujasahauliwa: utajibiwa hapa hapa.
support-silence = 💤 Hakuna aliyeandika hapa kwa siku nzima, kwa hiyo nimefunga *#{ $number }*.
    Anza na *#{ $number }* kuifungua tena.

## Tathmini.
support-solved = ✅ Tiketi yako *#{ $ticket }* imetatuliwa. Asante kwa uvumilivu wako!
support-rate = ✅ Tiketi yako *#{ $ticket }* imetatuliwa.
    Huduma ilikuwaje?
support-rate-1 = ⭐ mbaya
support-rate-2 = ⭐⭐ si nzuri sana
support-rate-3 = ⭐⭐⭐ ya kawaida
support-rate-4 = ⭐⭐⭐⭐ nzuri
support-rate-5 = ⭐⭐⭐⭐⭐ nzuri sana
support-rate-words = Ungependa kutuambia zaidi?
    Tuma *ruka* kama hapana.
support-thanks = 🙏 Asante!
support-stars = { $stars ->
    [1] ⭐
    [2] ⭐⭐
    [3] ⭐⭐⭐
    [4] ⭐⭐⭐⭐
   *[other] ⭐⭐⭐⭐⭐
}

## Tiketi za mteja mwenyewe.
support-mine = *Tiketi zako*
support-mine-none = Huna tiketi.
support-own-item = #{ $number } { $status ->
    [waiting] 💬
    [solved] ✅
    [closed] ✅
   *[other] 🕓
} { $topic }
support-own-ticket = *#{ $number }* · { $ticket_status }
    
    { $lines }
support-add = Ongeza kitu
support-do-rate = Tuambie ilikuwaje
support-close = Imetatuliwa
support-add-words = Niongeze nini?
support-added-menu = 📝 Imeongezwa kwenye *#{ $number }*. Tutakujibu hapa hapa.
support-close-done = ✅ *#{ $number }* imefungwa. Asante!
support-status-open = 🕓 inasubiri mtu
support-status-taken = 🕓 inashughulikiwa
support-status-waiting = 💬 imejibiwa
support-status-solved = ✅ imetatuliwa
support-status-closed = ✅ imefungwa

## Wanachoambiwa wanaojibu.
support-opened = 🎫 *#{ $number }* · *{ $who }*:
    { $topic }
    
    ↩️ Jibu kwa *#{ $number } maneno yako*, au nukuu ujumbe huu.
    {"*"}chukua { $number }* · *maliza { $number }* · *tiketi*
support-opened-later = 🎫 *#{ $number }* · *{ $who }* ameandika mkiwa mmefunga:
    { $topic }
    
    ↩️ Jibu kwa *#{ $number } maneno yako*, au nukuu ujumbe huu.
    {"*"}chukua { $number }* · *maliza { $number }* · *tiketi*
support-line = 🎫 *#{ $number } { $who }*: { $words }
support-left = 🚪 *#{ $number } { $who }* ametoka kwenye mazungumzo. Tiketi bado iko wazi.
support-remind = ⏰ *#{ $number } { $who }* amesubiri { $minutes ->
    [one] dakika { $minutes }
   *[other] dakika { $minutes }
}.
support-taken-by = 👌 *{ $agent }* ana *#{ $number } { $who }*.
support-given-back = 🎫 *{ $agent }* anarudisha *#{ $number } { $who }*. Nani anaichukua?
    {"*"}chukua { $number }*
support-passed = 🎫 *{ $agent }* anakupitishia *#{ $number }* · *{ $who }*:
    { $topic }
    
    ↩️ Jibu kwa *#{ $number } maneno yako*, au nukuu ujumbe huu.
support-silence-business = 💤 *#{ $number } { $who }*: imefungwa baada ya siku ya kimya.
support-rated = { $stars ->
    [1] ⭐
    [2] ⭐⭐
    [3] ⭐⭐⭐
    [4] ⭐⭐⭐⭐
   *[other] ⭐⭐⭐⭐⭐
} *#{ $number } { $who }*{ $has_words ->
    [yes] : { $words }
   *[other] {""}
}
support-sent = ✅ *#{ $number } { $who }*
support-sent-beside = ✅ *#{ $number } { $who }* (*{ $other }* ana tiketi hii pia)
support-taken = 👌 *#{ $number } { $who }* ni yako. Kila unachoandika sasa kinamfikia.
    {"*"}toka* · *maliza* · *pitisha JINA* · *! maelezo*
    
    { $lines }
support-left-ticket = 🚪 Umetoka kwenye *#{ $number }*. Bado ni yako.
support-out = 🚪 Hauko tena kwenye *#{ $number } { $who }*.
support-done = ✅ *#{ $number } { $who }* imetatuliwa.
support-done-before = ✅ *#{ $number } { $who }* ilikuwa imetatuliwa tayari.
support-noted = 📌 Imeandikwa kwenye *#{ $number }*. { $who } haioni.
support-no-agent = 🤔 Simjui mtu anayeitwa “{ $name }” hapa. *#{ $number } { $who }* inabaki ilipo.
support-passed-on = 👌 *{ $agent }* ana *#{ $number } { $who }* sasa.
support-story = *#{ $number }* · *{ $who }*
    
    { $lines }
support-no-such = 🤔 Hakuna tiketi *#{ $number }*.
support-for-whom = ✋ Bado haijatumwa: ni ya nani?
    
    { $lines }
    0 hakuna
support-choice = { $n } *#{ $number }* { $who }
support-not-sent = 🗑 Kilichosubiri kutumwa hakikutumwa.
support-you-answer = 👋 Kuanzia sasa unajibu wateja wa *{ $tenant }*.
    Wanachouliza kitakuja hapa. *tiketi* huonyesha zilizo wazi.
support-story-line = { $at } *{ $by }*: { $words }
support-story-said = *{ $by }*: { $words }
support-story-note = 📌 *{ $by }*: { $words }
support-story-part = { $what } { $words }
support-nothing-said = Hakuna kilichosemwa bado.
support-lost-file = { $words } (faili ambalo halikuweza kupitishwa)
support-kind-text = (hakuna maneno)
support-kind-image = 🖼 picha
support-kind-video = 🎬 video
support-kind-audio = 🎤 ujumbe wa sauti
support-kind-document = 📎 faili
support-kind-location = 📍 mahali
support-kind-contact = 👤 mawasiliano
support-kind-sticker = 🙂 kibandiko
support-kind-reaction = 🙂 hisia
support-kind-poll = 📊 kura
support-kind-order = 🛒 agizo
support-kind-note = (hakuna maneno)
support-kind-template = (hakuna maneno)
support-kind-unknown = (kitu nisichoweza kusoma)

## Menyu yao.
support-nobody-here = Bado huna bot hapa.
support-agent-help = Kila kitu kinafanyika kwa namba: *0* rudi, *00* nyumbani.
    {"*"}#12 maneno* hujibu tiketi 12, *chukua 12* hukuingiza ndani yake, *maliza 12* huimaliza.
    {"*"}#12 ! maneno* ni maelezo ambayo mteja haoni, *#12 ?* huonyesha yaliyosemwa.
    {"*"}mteja* huonyesha bot kama wateja wanavyoiona.
support-list = { $count ->
    [0] 🎉 Hakuna tiketi iliyo wazi.
    [one] *Tiketi { $count } iko wazi*
   *[other] *Tiketi { $count } ziko wazi*
}
support-list-none = Hakuna.
support-list-of-over = *Tiketi zilizokwisha*
support-list-over = Tiketi zilizokwisha
support-list-faq = Maswali na majibu
support-list-people = Wanaojibu
support-list-ratings = Tathmini
support-list-hours = Saa za kazi
support-list-owners = Waarifu wamiliki
support-list-patience = Maneno ya subira
support-item = #{ $number } { $who } · { $status ->
    [open] 🕓
    [waiting] 💬
    [solved] ✅
    [closed] ✅
   *[other] ✍️
} { $topic } · { $age }{ $has_agent ->
    [yes] {" "}· { $agent }
   *[other] {""}
}
support-gone = Tiketi hiyo haipo.
support-card = *#{ $number }* · *{ $who }* · { $phone }
    { $ticket_status }{ $has_holder ->
        [yes] {" "}· { $holder }
       *[other] {""}
    }
    
    { $lines }
support-do-take = Ichukue
support-do-answer = Jibu
support-do-done = Imetatuliwa
support-do-pass = Ipitishe kwa mwingine
support-do-give-back = Irudishe
support-do-note = Ongeza maelezo
support-inside = 👌 Uko kwenye *#{ $number } { $who }*: kila unachoandika sasa kinamfikia.
    {"*"}toka* · *maliza* · *pitisha JINA* · *! maelezo*
support-taken-away = 👌 *#{ $number } { $who }* ni yako.
support-answer = { $who } asome nini?
support-answered = ✅ Imetumwa kwa { $who }.
support-note = Niandike nini? Mteja haoni.
support-noted-menu = 📌 Imeandikwa.
support-gave-back = 👌 Ni ya wote tena.
support-pass-whom = Kwa nani?
support-pass-nobody = Hakuna mwingine anayejibu.
support-passed-menu = 👌 *{ $agent_name }* anayo sasa.

## Wamiliki.
owner-home-tickets = Tiketi
support-people = *Wanaojibu*
    { $owners }
    Chagua mmoja kumwondoa.
support-owner = 👑 { $who }
support-person = { $name } · { $phone }
support-person-add = Ongeza mtu
support-person-sure = Asijibu tena?
    Tiketi zake zitakuwa za wote.
support-person-removed = ✅ *{ $who }* hajibu tena.
support-person-phone = Anaandika kutoka namba gani?
support-person-name = Anaitwa nani? Wateja watalisoma jina hili.
support-person-added = ✅ *{ $agent_name }* ({ $phone }) anajibu kuanzia sasa, na ameambiwa.
support-ratings = *{ $average } kati ya 5* kutoka kwa { $count ->
    [one] mteja { $count }
   *[other] wateja { $count }
}
    { $lines }
support-rating = { $who }: { $average } ({ $count })
support-rated-nobody = hakuna mtu
support-ratings-none = Hakuna aliyetoa tathmini bado.
support-faq-list = { $count ->
    [0] Hakuna maswali na majibu bado.
    [one] *Swali { $count } na jibu lake*
   *[other] *Maswali { $count } na majibu yake*
}
support-faq-item = { $question } · mara { $uses }
support-faq-add = Ongeza
support-faq-ask-question = Wateja huuliza nini?
support-faq-ask-answer = Na jibu ni nini?
support-faq-ask-words = Maneno mengine wanayoweza kuuliza nayo?
    Kwa mfano *bei gharama ada*. Tuma *ruka* kama hakuna.
support-faq-added = ✅ Kuanzia sasa wateja wanapata “{ $faq_question }”.
support-faq-another = Ongeza lingine
support-faq-to-list = Maswali yote
support-faq-full = Tayari kuna { $most }, na hakuna nafasi zaidi. Ondoa moja kwanza.
support-faq-card = *{ $faq_question }*
    { $faq_answer }
    
    Maneno mengine: { $faq_words }
    Lugha: { $faq_language }
    Limeonyeshwa { $uses ->
    [one] mara { $uses }
   *[other] mara { $uses }
}
support-faq-change-question = Badilisha swali
support-faq-change-answer = Badilisha jibu
support-faq-change-words = Badilisha maneno mengine
support-faq-change-language = Lugha
support-faq-language = Hii ni ya lugha gani?
    Tuma moja kama *Kiswahili*, au *zote* kama ni ya wote.
support-faq-any-language = zote
support-faq-remove = Liondoe
support-faq-new = Iandikwe nini hapo?
support-faq-changed = ✅ Imebadilishwa.
support-faq-remove-sure = 🗑 Uondoe “{ $faq_question }” kabisa?
support-faq-removed = ✅ Limeondolewa.
