# Bot ya vocha: kuchagua, muhtasari, maagizo yangu.

airtime-home =
    👋 Karibu { $tenant }!
    Ungependa kufanya nini?
airtime-home-mine = Vocha ya namba yangu
airtime-home-other = Ya namba nyingine
airtime-home-orders = Maagizo yangu
airtime-home-help = Msaada
airtime-help = 
    ℹ️ Kununua vocha ni hatua nne: chagua namba, chagua kiasi, hakikisha, weka PIN yako ya M-Pesa.
    Vocha inaingia yenyewe na unapata risiti hapa.
    Njia ya haraka: *nunua 50* kwa namba yako mwenyewe.
    Ulichonunua: *maagizo*
    🌐 Lugha nyingine: *lugha*

airtime-ask-number =
    📱 Vocha iende kwa namba gani?
    Mfano 0722 000111.
airtime-unsupported = 😕 Samahani, bado hatuwezi kuweka vocha kwa namba za { $operator }. Safaricom, Airtel na Telkom zinafanya kazi.
airtime-operator-unknown = aina hii
airtime-ask-amount =
    💰 Vocha ya kiasi gani kwa { $recipient } ({ $operator })?
    Kuanzia { $min_amount } hadi { $max_amount }.
airtime-too-small = ☝️ Hicho ni kidogo mno. Kiwango cha chini ni { $smallest }.
airtime-too-big = ☝️ Hicho ni kikubwa mno. Kiwango cha juu ni { $largest }.
airtime-not-whole = ☝️ Shilingi kamili tu tafadhali, bila senti.
airtime-closed =
    🌙 Tumefunga kwa sasa.
    Saa za kazi: { $hours }

airtime-confirm =
    🧾 *Tafadhali hakikisha*
    Vocha: { $amount }
    Kwa: { $recipient } ({ $operator })
    Unalipa: { $price } kutoka { $payer }
    Je, ni sahihi?
airtime-confirm-yes = Ndiyo, lipa sasa
airtime-confirm-no = Hapana
airtime-confirm-payer = Lipa kwa namba nyingine
airtime-dropped = 👍 Hakuna kilichonunuliwa. Karibu tena wakati wowote.
airtime-ask-payer =
    📱 Namba gani ya M-Pesa inalipa?
    Ombi la PIN litatokea kwenye simu hiyo.

airtime-again = Tufanyeje sasa?
airtime-again-yes = Jaribu tena
airtime-again-home = Menyu kuu
airtime-price-changed = ☝️ Bei imebadilika. Tafadhali angalia tena.
airtime-refused = 😕 Samahani, hatuwezi kuuza hii kwa sasa. Hakuna kilicholipwa.

airtime-orders =
    🧾 *Maagizo yako*
    Chagua moja kuona zaidi.
airtime-orders-none = 🧾 Bado huna maagizo.
airtime-order = 
    🧾 *Agizo #{ $number }* · { $at }
    Vocha ya { $amount } kwa { $recipient }
    Bei: { $price }{ $receipt ->
    [none] {""}
   *[other] {" "}· risiti: { $receipt }
}
    { $status }
airtime-order-refresh = Angalia tena
airtime-language = Lugha gani? / Which language?
airtime-language-set = ✅ Kuanzia sasa nazungumza nawe Kiswahili.
