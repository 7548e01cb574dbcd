# Miadi ya biashara: yale mmiliki anayosoma.

owner-home-bookings = Miadi
notice-kind-booking = Miadi

## Kitabu cha miadi.
bookings-day =
    📒 *{ $name }* · { $is_today ->
    [yes] leo, { $day_words }
   *[no] { $day_words }
}
    { $count ->
    [0] Hakuna miadi.
    [one] Miadi { $count }. Ichague kuona zaidi.
   *[other] Miadi { $count }. Chagua mmoja kuona zaidi.
}
bookings-line = { $time } { $service_name } · { $customer }{ $several ->
    [yes] {" "}({ $worker_name })
   *[no] {""}
}{ $mark ->
    [done] {" "}✅
    [no-show] {" "}🚫
   *[none] {""}
}
bookings-do-days = Siku zijazo
bookings-do-other-day = Siku nyingine
bookings-do-add = Mpangie mteja
bookings-do-block = Funga muda
bookings-do-services = Huduma na bei
bookings-do-workers = Wanaopokea miadi
bookings-do-rules = Saa na kanuni
bookings-do-calendar = Faili ya kalenda
bookings-do-day = Orodha ya siku
bookings-days =
    📒 *{ $name }*: siku zijazo
    Chagua siku kuona orodha yake.
bookings-day-line = { $day } · { $count ->
    [0] –
    [one] miadi { $count }
   *[other] miadi { $count }
}
bookings-ask-day =
    📅 Siku gani?
    Mfano *kesho*, *24/12* au *24 Des*.
bookings-bad-day = 🤔 Hiyo si siku.

## Siku ya kwanza.
bookings-first =
    🎉 *{ $name }* iko karibu tayari kupokea miadi.
    Watu wanaweza kupanga nini? Ongeza huduma ya kwanza, waanze.
    🕐 Mnafungua:
    { $hours }
bookings-first-add = Ongeza huduma ya kwanza
bookings-first-hours = Badilisha saa za kazi
booking-approved-owner =
    📅 Imebaki hatua moja kabla *{ $tenant_name }* haijaanza kupokea miadi:
    tuma *miadi* na uongeze huduma yako ya kwanza.
booking-empty-owner =
    📅 Kuna mtu aliyetaka kupanga miadi na *{ $tenant_name }*, lakini bado hakuna huduma.
    Tuma *miadi* na uongeze huduma yako ya kwanza.

## Miadi mmoja.
bookings-card =
    📒 *{ $service_name }*{ $several ->
    [yes] {" "}na { $worker_name }
   *[no] {""}
}
    📅 { $when } – { $until }
    🙂 { $customer } · { $customer_phone }
    💰 { $price }
    { $status }
bookings-gone = 🤔 Miadi hiyo haipo tena.
bookings-do-came = Alikuja
bookings-do-missed = Hakuja
bookings-do-move = Wakati mwingine
bookings-do-cancel = Futa
bookings-judged = 👍 { $customer }, { $time }: { $status }.
bookings-too-early = ☝️ Bado haijaanza.
bookings-cancel-why =
    ✍️ Neno kwa { $customer }, kwa nini?
    Au *ruka*.
bookings-cancel-sure = ❓ Ufute { $service_name } ya { $customer }, { $when }? Ataambiwa.
bookings-cancelled = ✅ Imefutwa, na { $customer } ameambiwa.
bookings-moved = ✅ Imehamishwa hadi { $when }, na { $customer } ameambiwa.
bookings-taken =
    😕 { $wanted } imechukuliwa.
    Hizi ndizo nafasi za karibu:
bookings-full = 😕 { $wanted } imechukuliwa, na hakuna nafasi karibu yake.

## Kumpangia mteja.
bookings-ask-phone =
    📱 Namba ya mteja?
    Mfano 0722 000111.
bookings-ask-customer = 🙂 Anaitwa nani?
bookings-which-service = Anataka huduma gani?
bookings-which-worker = Na nani?
bookings-which-day = 📅 Siku gani?
bookings-which-time = 🕐 { $day_words }: saa ngapi?
bookings-do-exact = Saa kamili
bookings-ask-exact-day =
    📅 Siku gani?
    Mfano *kesho* au *24/12*.
bookings-ask-exact-time =
    🕐 Saa ngapi?
    Mfano 14:30 au 7pm, hata nje ya saa zako za kazi.
bookings-no-times = 😕 Hakuna nafasi { $day_words }.
bookings-past = ☝️ Wakati huo umepita.
bookings-book-sure =
    ❓ Nimpangie { $customer } { $service_name },
    { $when }? Ataambiwa.
bookings-booked = ✅ Imepangwa: { $service_name } kwa { $customer }, { $when }.

## Muda uliofungwa.
bookings-blocks =
    🚫 *{ $name }*: muda uliofungwa
    Chagua mmoja kuufungua tena.
bookings-blocks-none =
    🚫 *{ $name }*: hakuna muda uliofungwa.
    Nifunge nini?
bookings-block-hours = Saa kadhaa
bookings-block-day = Siku nzima
bookings-block-days = Siku kadhaa
bookings-block-ask-day =
    📅 Siku gani?
    Mfano *leo*, *kesho* au *24/12*.
bookings-block-ask-from =
    🕐 Kuanzia saa ngapi?
    Mfano 12:00.
bookings-block-ask-until =
    🕐 Hadi saa ngapi?
    Mfano 14:00.
bookings-block-ask-first = 📅 Siku ya kwanza?
bookings-block-ask-last = 📅 Siku ya mwisho?
bookings-block-ask-note =
    ✍️ Kwa ajili gani? Ni wewe tu unayeona.
    Au *ruka*.
bookings-block-worker = Nani hapokei miadi wakati huo?
bookings-everybody = Wote
bookings-span = { $since } – { $until }
bookings-block-line = { $what }
bookings-block-line-more = { $what } · { $extra }
bookings-blocked = ✅ Umefungwa: { $what }.{ $inside ->
    [0] {""}
    [one] {" "}⚠️ Ndani yake kuna miadi { $inside } tayari: itabaki hadi uihamishe au uifute.
   *[other] {" "}⚠️ Ndani yake kuna miadi { $inside } tayari: itabaki hadi uihamishe au uifute.
}
bookings-block-order = ☝️ Lazima uishe baada ya kuanza.
bookings-block-bad = ☝️ Haiwezekani: unaisha kabla ya kuanza, au umepita.
bookings-unblock-sure = ❓ Nifungue muda huu tena?
bookings-unblocked = ✅ Muda huo unaweza kupangwa tena.

## Huduma.
bookings-services =
    💈 *{ $name }*: huduma zinazopangwa
    Chagua moja kuibadilisha.
bookings-service-off-line = 🚫 { $service }
bookings-service-add = Ongeza huduma
bookings-ask-service =
    💈 Inaitwaje?
    Mfano *Kunyoa*.
bookings-ask-minutes =
    ⏱ Inachukua dakika ngapi?
    Kwa hatua za tano, mfano 45.
bookings-length-bad = ☝️ Dakika huenda kwa hatua za { $grain }, hadi { $longest }.
bookings-ask-price =
    💰 Bei yake ni kiasi gani?
    Mfano 500. Tuma 0 kama ni bure.
bookings-service-added =
    ✅ *{ $service_name }* inaweza kupangwa sasa.
    ⏱ { $length } · 💰 { $price }
bookings-service-many = ☝️ Una huduma { $most }: badilisha moja badala yake.
bookings-service =
    💈 *{ $service_name }*{ $state ->
    [off] {" "}🚫 imezimwa
   *[on] {""}
}
    ⏱ { $length }{ $has_gap ->
    [yes] {" "}+ { $gap } bila miadi baada yake
   *[no] {""}
}
    💰 { $price }
bookings-service-price = Bei
bookings-service-minutes = Muda
bookings-service-name = Jina
bookings-service-gap = Mapumziko baada yake
bookings-ask-gap =
    ⏱ Dakika ngapi ziachwe wazi baada yake?
    Kwa hatua za tano; 0 kama hakuna.
bookings-service-off = Izime
bookings-service-on = Iwashe
bookings-changed = ✅ Imebadilishwa.

## Wanaopokea miadi.
bookings-workers =
    👥 *{ $name }*: wanaopokea miadi
    Kila mmoja huhudumia mteja mmoja kwa wakati.
bookings-worker-line = { $state ->
    [off] 🚫 { $worker }
   *[on] { $worker }
}
bookings-worker-add = Ongeza mtu
bookings-ask-worker =
    🙂 Anaitwa nani?
    Kama wateja watakavyosoma.
bookings-worker-added = ✅ Ameongezwa.
bookings-worker-many = ☝️ Inatosha: watu { $most } wanapokea miadi.
bookings-worker =
    👤 *{ $worker_name }*{ $state ->
    [off] {" "}🚫 hapokei miadi
   *[on] {""}
}
    🕐 Hufanya kazi:
    { $worker_hours }
bookings-worker-name = Jina
bookings-worker-hours = Saa zake mwenyewe
bookings-worker-usual = Saa za kawaida
bookings-worker-off = Asipokee miadi tena
bookings-worker-on = Apokee miadi tena
bookings-worker-all = Wote
bookings-ask-hours =
    🕐 Anafanya kazi lini?
    Mfano *mon-fri 9-17, sat 9-13*.
bookings-worker-last = ☝️ Lazima mtu apokee miadi. Ili kupumzika, funga muda badala yake.

## Kanuni.
bookings-rules =
    ⚙️ *{ $name }*: saa na kanuni
    Chagua moja kuibadilisha.
bookings-rule-line = { $label }: { $rule ->
    [booking_step] dakika { $value }
    [booking_lead_minutes] dakika { $value }
    [booking_days] siku { $value }
    [booking_cancel_hours] saa { $value }
    [booking_remind_hours] saa { $value }
    [booking_remind_again_hours] saa { $value }
   *[other] { $value }
}
setting-booking-step = Nafasi kila baada ya
setting-booking-lead-minutes = Nafasi ya mapema zaidi, kuanzia sasa
setting-booking-days = Siku za mbele
setting-booking-cancel-hours = Kuahirisha au kufuta, mwisho kabla ya
setting-booking-remind-hours = Kikumbusho cha kwanza, kabla ya
setting-booking-remind-again-hours = Kikumbusho cha pili, kabla ya
setting-quiet-hours = Bila vikumbusho usiku
setting-hint-quiet = Tafadhali tuma saa kama *21-7*, au *off*.

## Faili ya kalenda.
bookings-calendar = 📅 Faili iwe na miadi ipi?
bookings-calendar-day = Ya siku hiyo
bookings-calendar-week = Ya wiki hiyo
bookings-calendar-all = Yote
bookings-file = 📅 { $count ->
    [one] Miadi { $count }
   *[other] Miadi { $count }
} kwa kalenda yako.
bookings-file-none = 🤔 Hakuna miadi wakati huo.

## Taarifa.
booking-new-owner =
    📅 Miadi mpya: *{ $service_name }*
    { $when }{ $several ->
    [yes] {", "}{ $worker_name }
   *[no] {""}
}
    🙂 { $customer } · { $customer_phone }
booking-moved-owner =
    📅 Imehamishwa: *{ $service_name }*
    Kutoka { $before }
    hadi *{ $when }*
    🙂 { $customer } · { $customer_phone }
booking-cancelled-owner =
    ❌ Imefutwa: *{ $service_name }*
    { $when }
    🙂 { $customer } · { $customer_phone }

## Kumbukumbu.
verb-bookings-book = kumpangia mteja
verb-bookings-move = kuhamisha miadi
verb-bookings-cancel = kufuta miadi
verb-bookings-judge = kuandika aliyekuja
verb-bookings-service-add = kuongeza huduma
verb-bookings-service-set = kubadilisha huduma
verb-bookings-worker-add = kuongeza anayepokea miadi
verb-bookings-worker-set = kubadilisha anayepokea miadi
verb-bookings-block = kufunga muda
verb-bookings-unblock = kufungua muda
