# Bot ya miadi: yale wateja wanayosoma.

## Maneno yanayounda mengine.
booking-day = { $weekday ->
    [mon] Jumatatu
    [tue] Jumanne
    [wed] Jumatano
    [thu] Alhamisi
    [fri] Ijumaa
    [sat] Jumamosi
   *[sun] Jumapili
} { $date }
booking-weekday = { $weekday ->
    [mon] Jumatatu
    [tue] Jumanne
    [wed] Jumatano
    [thu] Alhamisi
    [fri] Ijumaa
    [sat] Jumamosi
    [sun] Jumapili
   *[daily] kila siku
}
booking-open-always = • wakati wote
booking-open-day = • { $first } { $hours }
booking-open-days = • { $first }–{ $last } { $hours }
booking-when = { $day }, { $time }
booking-day-line = { $day } · { $count ->
    [one] nafasi { $count }
   *[other] nafasi { $count }
}
booking-service-line = { $service } · { $length } · { $price }
booking-service-line-free = { $service } · { $length }
booking-price-line = • { $service }
booking-no-price = bure
booking-line = { $service } · { $when }
booking-status-booked = imepangwa
booking-status-cancelled = imefutwa
booking-status-done = imekamilika
booking-status-no-show = hakuja

## Mwanzo.
booking-home =
    👋 Karibu { $tenant }!
    Ungependa kufanya nini?
booking-home-begin = Kupanga miadi
booking-home-mine = Miadi yangu ({ $count })
booking-home-prices = Huduma na bei
booking-home-help = Msaada
booking-empty =
    👋 Karibu { $tenant }!
    Bado hakuna kinachoweza kupangwa hapa. Tunajiandaa: tafadhali andika tena hivi karibuni.
booking-help =
    ℹ️ Kupanga miadi ni hatua nne: huduma, siku, saa, kisha kuhakikisha.
    Utakumbushwa kabla ya wakati wako.
    Kuona, kuahirisha au kufuta: *miadi yangu*
    🌐 Lugha nyingine: *lugha*
booking-prices =
    💈 *{ $tenant }*
    { $prices }
    🕐 Tunafungua:
    { $hours }

## Kuchagua.
booking-which-service = Ungependa kupanga huduma gani?
booking-which-worker = { $service_name }: ungependa nani akuhudumie?
booking-any-worker = Yeyote aliye na nafasi
booking-gone = 😕 Hiyo haipatikani tena. Tafadhali chagua tena.
booking-which-day = 📅 Siku gani inakufaa?
booking-other-day = Siku nyingine
booking-other-day-back = Siku nyingine
booking-no-days = 😕 Hakuna nafasi katika siku zijazo. Tafadhali jaribu tena kesho.
booking-ask-day =
    📅 Siku gani?
    Mfano *kesho*, *24/12* au *24 Des*.
booking-no-times = 😕 Hakuna nafasi iliyobaki { $day_words }.
booking-too-far = 📅 Hiyo ni mbali mno. Siku ya mwisho unayoweza kupanga ni { $last_day }.
booking-which-time = 🕐 { $day_words }: saa ngapi?
booking-ask-name =
    🙂 Unaitwa nani?
    Ili tujue tunamsubiri nani.

## Muhtasari, na kinachofuata.
booking-confirm =
    🧾 *Tafadhali hakikisha*
    { $service_name }{ $several ->
    [yes] {" "}({ $worker_name })
   *[no] {""}
}
    📅 { $when } – { $until }
    💰 { $price }
    🙂 { $customer }
    Nipange?
booking-confirm-yes = Ndiyo, panga
booking-confirm-no = Hapana
booking-confirm-other = Wakati mwingine
booking-dropped = 👍 Hakuna kilichopangwa. Andika wakati wowote.
booking-booked =
    ✅ *Imepangwa!*
    { $service_name }{ $several ->
    [yes] {" "}na { $worker_name }
   *[no] {""}
}
    📅 { $when } – { $until }
    💰 { $price }
    { $hours ->
    [0] Kuahirisha au kufuta, tuma *miadi yangu* kabla haijaanza.
    [one] Kuahirisha au kufuta, tuma *miadi yangu*, si chini ya saa { $hours } kabla.
   *[other] Kuahirisha au kufuta, tuma *miadi yangu*, si chini ya saa { $hours } kabla.
}
booking-calendar = 📅 Kwa kalenda ya simu yako.
booking-taken =
    😕 Samahani, { $wanted } imechukuliwa sasa hivi.
    Hizi ndizo nafasi za karibu:
booking-full = 😕 Samahani, { $wanted } imechukuliwa sasa hivi, na hakuna nafasi karibu yake.
booking-too-many = ☝️ Tayari una miadi { $most } mbele yako. Tafadhali futa mmoja kwanza.

## Miadi yangu.
booking-mine =
    📒 *Miadi yako*
    Chagua mmoja kuahirisha au kufuta.
booking-mine-none = 📒 Huna miadi yoyote mbele yako.
booking-mine-gone = 🤔 Miadi hiyo haipo tena.
booking-card =
    📒 *{ $service_name }*{ $several ->
    [yes] {" "}na { $worker_name }
   *[no] {""}
}
    📅 { $when } – { $until }
    💰 { $price }
    { $status }
booking-card-move = Wakati mwingine
booking-card-cancel = Futa
booking-card-late = Ahirisha au futa
booking-card-file = Kwa kalenda yangu
booking-file = 📅 { $service_name }, { $when }
booking-too-late =
    ☝️ Muda wa kubadilisha hapa umepita{ $cancel_hours ->
    [0] {""}
    [one] {": "}mwisho ni saa { $cancel_hours } kabla ya miadi
   *[other] {": "}mwisho ni saa { $cancel_hours } kabla ya miadi
}.
    Tafadhali tupigie: { $call_phone }
booking-cancel-sure =
    ❓ Ufute { $service_name }, { $when }?
booking-cancel-yes = Ndiyo, futa
booking-cancel-no = Hapana, iache
booking-kept = 👍 Imebaki kama ilivyokuwa.
booking-cancelled = ✅ Imefutwa: { $service_name }, { $when }.
booking-confirm-move =
    ❓ Kuhamisha { $service_name }
    kutoka { $before }
    hadi { $when }?
booking-move-yes = Ndiyo, hamisha
booking-move-no = Hapana, iache
booking-moved =
    ✅ *Imehamishwa!*
    { $service_name }{ $several ->
    [yes] {" "}na { $worker_name }
   *[no] {""}
}
    📅 { $when } – { $until }

## Vikumbusho, na yale biashara inayofanya.
booking-reminder =
    ⏰ Tutaonana karibuni { $tenant_name }!
    { $service_name }
    📅 { $when }
booking-reminder-come = Nitakuja
booking-reminder-cancel = Siwezi kuja
booking-reminder-words =
    ⏰ Tutaonana karibuni { $tenant_name }!
    { $service_name }
    📅 { $when }
    Huwezi kuja? Tuma *miadi yangu*.
booking-coming = 👍 Asante, tutaonana!
booking-made-for-you =
    ✅ { $tenant_name } imekupangia miadi:
    { $service_name }
    📅 { $when }
    Kuahirisha au kufuta, tuma *miadi yangu*.
booking-moved-for-you =
    📅 { $tenant_name } imehamisha miadi yako.
    { $service_name }
    Kabla: { $before }
    Sasa: *{ $when }*
    Haikufai? Tuma *miadi yangu*.
booking-cancelled-for-you =
    😕 { $tenant_name } imelazimika kufuta miadi yako.
    { $service_name }, { $when }
    Kupanga wakati mwingine, tuma *miadi*.
booking-cancelled-why =
    😕 { $tenant_name } imelazimika kufuta miadi yako.
    { $service_name }, { $when }
    “{ $why }”
    Kupanga wakati mwingine, tuma *miadi*.
