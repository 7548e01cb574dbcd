# Maagizo kama yanavyoonwa na wanaoamua: watu wa mfumo na wamiliki.
desk-orders = *Maagizo: { $count }* · { $whose }
    Chagua moja uone habari zake.
desk-everybody = bot zote
desk-orders-none = 🧾 Hakuna maagizo yaliyopatikana.
desk-orders-none-of = 🧾 *{ $tenant_name }*: hakuna maagizo yaliyopatikana.
desk-by-status = Kwa hali
desk-which-status = Yapi?
desk-all = Yote
desk-order = *Agizo #{ $number }* · { $tenant_name }
    { $status }
    { $amount } kwa { $recipient }, bei { $price }
    Mlipaji { $payer }, risiti { $receipt }
    Malipo: { $payment }
    Vocha: { $delivery }
    Kurudisha pesa: { $refund }
desk-story = *Habari za agizo #{ $number }*
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
desk-again-sure = Utume tena vocha ya { $amount } kwa { $recipient }?
    Imethibitika kwamba ya kwanza haikufika.
desk-again = 🚚 Vocha ya agizo #{ $number } inatumwa tena.
desk-not-proven = Haijathibitika kwamba ya kwanza haikufika.
    Kwa hiyo hakuna kinachotumwa tena.
desk-going-back = Pesa za agizo hili tayari zinarudishwa.
    Kwa hiyo hakuna kinachotumwa tena.
desk-receipt = Namba ya risiti ya malipo ni ipi? Tuma *ruka* kama hakuna.
desk-paid-sure = Agizo #{ $number } limelipwa?
    Kisha vocha ya { $amount } itatumwa kwa { $recipient } mara moja.
desk-delivered-sure = Vocha ya agizo #{ $number } imefika?
    Unajua kwamba { $amount } imefika kwa { $recipient }.
desk-undelivered-sure = Vocha ya agizo #{ $number } haikufika?
    Unajua kwamba hakuna kilichofika kwa { $recipient }. Kisha pesa zitarudishwa.
desk-marked = ✅ Imeandikwa.
desk-not-possible = Haiwezekani kwa jinsi agizo lilivyo sasa.
desk-receipt-used = Risiti hiyo ni ya agizo lingine.
    Hakuna kilichobadilishwa.
desk-receipt-bad = “{ $receipt_typed }” haifanani na risiti. Za M-Pesa ni kama *QKJ41HAQR9*.
desk-refund-why = Kwa nini pesa zirudishwe? Tuma *ruka* kama hutaki kusema.
desk-refund-sure = 💸 Urudishe { $price } kwa { $payer }?
    Agizo #{ $number }. Vocha haitatumwa tena.
desk-refund-due = 💸 { $price } zinarudishwa.
desk-refund-already = Pesa zimesharudishwa.
desk-refund-delivered = Vocha ilifika, kwa hiyo hakuna cha kurudisha.
desk-refund-under-way = Vocha iko njiani. Subiri ijulikane kama imefika.
desk-refund-not-paid = Hakuna kilicholipwa, kwa hiyo hakuna cha kurudisha.
desk-refunded-sure = Umeshatuma { $price } kwa { $payer } kwa mkono?
