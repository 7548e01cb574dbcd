# Maagizo kama yanavyoonwa na wanaoamua: watu wa mfumo na wamiliki.
desk-orders = *Maagizo: { $count }* · { $which }
    { $sums }
    Chagua moja ulione.
desk-and = { $first } · { $second }
desk-sum = Jumla { $all }, yaliyofika { $delivered } ({ $count })
desk-everybody = bot zote
desk-orders-none = 🧾 Hakuna maagizo yaliyopatikana: { $which }
desk-by-status = Kwa hali
desk-by-day = Kwa siku
desk-by-words = Kwa namba au risiti
desk-older = Ya zamani zaidi
desk-newer = Mapya zaidi
desk-unnarrowed = Yote
desk-which-day = Ya siku gani?
desk-day-today = leo
desk-day-yesterday = jana
desk-day-week = wiki hii
desk-day-other = Siku nyingine
desk-day-any = Siku yoyote
desk-ask-day =
    Siku gani? Kwa mfano *20 Nov*, *20/11* au *2026-11-20*.
desk-bad-day = 🤔 Siku hiyo sijaielewa.
desk-which-words = Yapi?
desk-do-find = Tafuta
desk-words-any = Yote
desk-ask-words =
    🔎 Tuma sehemu ya namba ya simu au ya risiti, au namba ya agizo (*#12*).
desk-which-status = Yapi?
desk-all = Yote
desk-order = *Agizo #{ $number }* · { $tenant_name }
    { $status }
    { $amount } kwa { $recipient }, bei { $price }
    Limefanywa { $at }
    Mlipaji { $payer }, risiti { $receipt }
    Malipo: { $payment } ({ $provider })
    Bidhaa: { $delivery }
    Kurudisha pesa: { $refund }
desk-story = *Habari za agizo #{ $number }*{ $story_parts ->
    [1] {""}
   *[other] {" "}({ $story_part }/{ $story_parts })
}
    { $story }
desk-do-story = Habari zake
desk-do-order = Agizo lenyewe
desk-do-ask = Muulize mtoa huduma
desk-do-again = Tuma vocha tena
desk-do-paid = Limelipwa
desk-do-delivered = Vocha imefika
desk-do-undelivered = Vocha haikufika
desk-do-refund = Rudisha pesa
desk-do-refunded = Pesa zimerudishwa
desk-asked = { $answer }
desk-again-sure = Utume { $amount } kwa { $recipient } tena?
    Imethibitika kwamba ya kwanza haikufika, kwa hiyo haiwezi kufika mara mbili.
    Pesa zilizokuwa zirudishwe hazitarudishwa, na mteja ataambiwa ikifika.
desk-again = 🚚 { $amount } kwa { $recipient } inatumwa tena (agizo #{ $number }).
    Mteja ataambiwa ikifika.
desk-not-proven = Haijathibitika kwamba ya kwanza haikufika.
    Kwa hiyo hakuna kinachotumwa tena.
desk-going-back = Pesa za agizo hili tayari zinarudishwa.
    Kwa hiyo hakuna kinachotumwa tena.
desk-receipt = Namba ya risiti ya malipo ni ipi? Tuma *ruka* kama hakuna.
desk-paid-why = Unajuaje kwamba { $price } zimeingia? Sentensi moja tafadhali; itaandikwa.
desk-paid-sure = Agizo #{ $number } limelipwa?
    Kisha { $amount } itatumwa kwa { $recipient } mara moja, na haiwezi kurudishwa.
    Mteja ataambiwa, na sababu yako itaandikwa.
desk-delivered-why = Unajuaje kwamba imefika? Sentensi moja tafadhali; itaandikwa.
desk-delivered-sure = Agizo #{ $number } limefika?
    Kisha { $amount } kwa { $recipient } itahesabiwa kuwa imefika. Mteja atapata risiti, na pesa hazitarudishwa.
desk-undelivered-why = Unajuaje kwamba hakuna kilichofika? Sentensi moja tafadhali; itaandikwa.
desk-undelivered-sure = Agizo #{ $number } halikufika?
    Kisha { $price } zitarudishwa kwa { $payer }, na mteja ataambiwa hivyo.
    Ikifika baadaye, pesa hizo zimepotea.
desk-marked-paid = ✅ Agizo #{ $number } sasa limelipwa.
    { $amount } inatumwa kwa { $recipient }, na mteja ataambiwa ikifika.
desk-marked-delivered = ✅ Agizo #{ $number } limehesabiwa kuwa limefika.
    Mteja anapata risiti.
desk-marked-undelivered = ↩️ Agizo #{ $number } limehesabiwa kuwa halikufika.
    { $price } zirudishwe kwa { $payer }. wabot inamwomba mtoa huduma azitume; isipowezekana, utaombwa wewe.
desk-marked-refunded = 💸 Agizo #{ $number }: { $price } zimerudi kwa { $payer }.
    Mteja anaambiwa.
desk-not-possible = Haiwezekani kwa jinsi agizo lilivyo sasa.
desk-receipt-used = Risiti hiyo ni ya agizo lingine.
    Hakuna kilichobadilishwa.
desk-receipt-bad = “{ $receipt_typed }” haifanani na risiti. Za M-Pesa ni kama *QKJ41HAQR9*.
desk-refund-why = Kwa nini pesa zirudishwe? Sentensi moja tafadhali; itaandikwa.
desk-refund-sure = 💸 Urudishe { $price } kwa { $payer }?
    Agizo #{ $number }: hakuna kitakachotumwa tena.
    wabot inamwomba mtoa huduma atume pesa; isipowezekana, utaombwa uzitume kwa mkono.
desk-refund-due = 💸 { $price } za agizo #{ $number } zirudishwe kwa { $payer }.
    wabot inamwomba mtoa huduma azitume; isipowezekana, utaombwa wewe. Mteja ataambiwa.
desk-refund-already = Pesa ziko njiani kurudi, au zimesharudi. Hurudi mara moja tu.
desk-refund-delivered = Bidhaa ilifika, kwa hiyo hakuna cha kurudisha.
desk-refund-under-way = Bidhaa iko njiani. Subiri ijulikane kama imefika.
desk-refund-not-paid = Hakuna kilicholipwa, kwa hiyo hakuna cha kurudisha.
desk-refunded-why = Umezitumaje? Sentensi moja tafadhali, na risiti kama ipo; itaandikwa.
desk-refunded-sure = Umeshatuma { $price } kwa { $payer } kwa mkono?
    Kisha agizo #{ $number } litahesabiwa kuwa limerejeshewa pesa, na mteja ataambiwa.
