# Wanachokilipa wapangaji: mipango, kuongeza muda, ankara, malipo ya mkono.
plan-month = Mwezi
plan-year = Mwaka
plan-not-sold = hauuzwi
setting-price = { $plan } kwa { $currency }
setting-month-days = Siku za mwezi
setting-year-days = Siku za mwaka
setting-grace-days = Siku za nyongeza baada ya mwisho
order-for-ware = { $ware } { $about }
ware-renewal = kuongeza muda
way-prompt = M-Pesa
way-cash = Taslimu
way-bank = Benki
way-other = Njia nyingine
invoice-status-open = ⏳ haijalipwa
invoice-status-paid = ✅ imelipwa
invoice-status-void = 🚫 imefutwa
invoice-status-refunded = 💸 pesa imerudishwa

## Mmiliki analipa.
billing-offered = { $offer }
billing-do-renew = Ongeza muda
billing-do-invoices = Ankara zangu
billing-plan = 🗓 *{ $name }*
    Kwa muda gani?
billing-offer = { $plan }: { $days ->
    [one] siku { $days }
   *[other] siku { $days }
}, { $price }
billing-which-way = 💳 Ungependa kulipa vipi?
billing-way = { $way }: { $price }
billing-sure = 🧾 *Tafadhali hakikisha*
    { $name }: { $plan_name }, { $days ->
    [one] siku { $days }
   *[other] siku { $days }
}
    Itafanya kazi hadi { $until }.
    Unalipa: { $price } kwa { $via } kutoka { $payer }
    Je, ni sawa?
billing-sure-link = 🧾 *Tafadhali hakikisha*
    { $name }: { $plan_name }, { $days ->
    [one] siku { $days }
   *[other] siku { $days }
}
    Itafanya kazi hadi { $until }.
    Unalipa: { $price } kwa { $via }, kupitia kiungo
    Je, ni sawa?
billing-yes = Ndiyo, lipa sasa
billing-yes-link = Ndiyo, nitumie kiungo
billing-other-payer = Lipa kwa namba nyingine
billing-ask-payer = 📱 Namba gani ya M-Pesa italipa?
    Ombi la PIN litatokea kwenye simu hiyo.
billing-dropped = 👍 Hakuna kilicholipwa. *lipia* wakati wowote.
billing-price-changed = ☝️ Bei imebadilika. Tafadhali angalia tena.
billing-again = Tufanye nini sasa?
billing-try-again = Jaribu tena
billing-home = Menyu kuu
billing-refused = 😕 Samahani, haiwezi kulipwa sasa hivi. Hakuna pesa iliyochukuliwa.
    Tuma *lipia* kuanza tena.
billing-no-way = 😕 Samahani, kulipia hapa bado hakujaandaliwa. Tafadhali tuulize.
billing-not-served = *{ $name }* haiwezi kuongezewa muda sasa: { $status }.
billing-elsewhere = 💳 Muda wa *{ $name }* unalipiwa kwenye gumzo la { $platform } ({ $platform_phone }).
    Tuma *lipia* huko.
renewal-receipt = 🙏 Asante! { $price } { $receipt ->
    [none] imefika
   *[other] imefika ({ $receipt })
}.
billing-paid-owner = ✅ *{ $name }* imeongezewa muda.
    Itafanya kazi hadi { $until }.
    Risiti: *{ $invoice }*, { $plan }, { $price }. *ankara* huionyesha tena.
billing-paid-staff = 💰 *{ $name }* ({ $tenant }) imelipa { $price }: { $plan }, { $method }.
    Itafanya kazi hadi { $until }. *invoice { $invoice }*
billing-given-back-owner = 💸 Tumekurudishia { $price } ya *{ $invoice }*.

## Ankara.
billing-invoices = 🧾 *Ankara za { $name }*
    Chagua moja uione.
billing-invoices-none = 🧾 Bado hakuna kilicholipwa kwa *{ $name }*.
billing-line = { $invoice } · { $plan } · { $price } · { $status } { $at }
billing-line-of = { $invoice } · { $name } · { $price } · { $status } { $at }
billing-receipt = { $lines }
billing-receipt-head = 🧾 *{ $invoice }* · { $status }
    { $name }: { $plan }, { $days ->
    [one] siku { $days }
   *[other] siku { $days }
}
    Bei: { $price }
    Ilitolewa: { $made_at }
billing-receipt-paid = Ililipwa: { $at }, { $method }{ $receipt ->
    [none] {""}
   *[other] , { $receipt }
}
billing-receipt-until = Inafanya kazi hadi { $until }
billing-receipt-by = Na { $by }: { $reason }
billing-nobody = biashara ambayo haipo tena

## Wafanyakazi.
billing-desk = 💰 *Ankara na jumla*
    Mwezi huu: { $total }
    Ankara zisizolipwa: { $open }
billing-do-desk = Ankara na jumla
billing-do-bills = Ankara
billing-do-record = Andika malipo
billing-do-open = Ankara zisizolipwa
billing-do-all = Ankara zote
billing-do-totals = Mwezi kwa mwezi
billing-do-prices = Mipango na bei
billing-do-invoice = Ankara yenyewe
billing-do-void = Ifute
billing-do-give-back = Pesa ilirudishwa
billing-nothing = bado hakuna
billing-sum = { $first } na { $second }
billing-totals = 💰 *Mwezi kwa mwezi*
    { $months }
billing-totals-none = Bado hakuna kilicholipwa.
billing-month = { $month }: { $total } ({ $count ->
    [one] ankara { $count }
   *[other] ankara { $count }
})
billing-of = 🧾 *{ $name }* ({ $tenant })
    Chagua ankara uione.
billing-of-none = 🧾 *{ $name }* bado haijalipa chochote.
billing-list = 🧾 *Ankara*
    Chagua moja uione.
billing-list-none = 🧾 Hakuna.
billing-unknown = Hakuna ankara hiyo.
billing-ask-reason = Kwa nini?
billing-void-sure = *{ $invoice }* ({ $price }) itafutwa: hakuna atakayeweza kuilipa tena.
    Sababu: { $reason }
billing-voided = 🚫 *{ $invoice }* imefutwa.
billing-not-open = *{ $invoice }* imebadilika wakati huo huo.
billing-under-way = ⏳ Kuna mtu anayelipa *{ $invoice }* sasa hivi. Tafadhali angalia tena baada ya dakika chache.
billing-back-sure = Umerudisha { $price } ya *{ $invoice }* wewe mwenyewe, na unaiandika hapa.
    Siku zinabaki. Sababu: { $reason }
billing-given-back = 💸 Imeandikwa kuwa pesa ya *{ $invoice }* imerudishwa.
billing-record-plan = 💵 *{ $name }* ililipia nini?
billing-record-how = Pesa ilikujaje?
billing-record-reference = Namba ya risiti au kumbukumbu?
    Tuma *ruka* kama hakuna.
billing-record-why = Nani alikuambia, na kwa nini kwa mkono?
billing-record-sure = 💵 *Tafadhali hakikisha*
    { $name }: { $plan_name }, { $days ->
    [one] siku { $days }
   *[other] siku { $days }
}
    { $price }, { $via }
    Itafanya kazi hadi { $until }.
    Sababu: { $reason }
billing-record-status = *{ $name }* haiwezi kuongezewa muda sasa: { $status }.
billing-recorded = ✅ Imeandikwa kama *{ $invoice }*: { $price }.
    Itafanya kazi hadi { $until }. Mmiliki ameambiwa.
billing-already = ☝️ Hii iliandikwa awali, kama *{ $invoice }* ({ $price }). Hakuna kilichoongezwa.
    Malipo ya pili yanahitaji kumbukumbu yake.
billing-not-sold = Mpango huu hauna bei tena.
billing-prices = 🏷 *Mipango na bei*
    Chagua moja uibadilishe. 0 maana yake: hauuzwi.
billing-other-month = Mwezi, sarafu nyingine
billing-other-year = Mwaka, sarafu nyingine
billing-ask-currency = Sarafu gani? Herufi tatu, kama USD.
billing-currency-bad = Sijui sarafu hiyo. Zilizopo: { $currencies }
verb-invoice-record = kuandika malipo
verb-invoice-void = kufuta ankara
verb-invoice-refund = kuandika pesa iliyorudishwa
