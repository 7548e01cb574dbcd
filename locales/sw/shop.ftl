# Duka, kama wateja wake wanavyolisoma.

## Kuangalia bidhaa.
shop-home =
    👋 Karibu { $tenant }!
    Ungependa kufanya nini?
shop-home-products = Ona tulicho nacho
shop-home-search = Tafuta
shop-home-cart = Kikapu changu ({ $in_cart })
shop-home-orders = Maagizo yangu
shop-home-help = Msaada
shop-nothing =
    👋 Karibu { $tenant }!
    Bado tunapanga bidhaa zetu. Tafadhali rudi hivi karibuni.
shop-help =
    ℹ️ Chagua unachopenda, kiweke kikapuni, hakiki, lipa. Tutakujulisha hapa kikiwa njiani.
    Maneno pia yanafanya kazi: *duka* · *kikapu* · *maagizo* · *tafuta sukari*
    🌐 Lugha nyingine: *lugha*
shop-all = Vyote tulivyo navyo
shop-further = Vingine
shop-categories =
    🛍️ *Unatafuta nini?*
shop-category-line = { $category } ({ $count })
shop-products =
    🛍️ *{ $title }*
    Chagua kimoja kuona zaidi.
shop-product-line = { $product } · { $price }
shop-product-line-from = { $product } · kuanzia { $price }
shop-product-sold-out = { $product } · imeisha
shop-products-none = Hakuna kitu hapa kwa sasa.
shop-search-words = 🔎 Unatafuta nini?
shop-search =
    🔎 *{ $title }*
    Chagua kimoja kuona zaidi.
shop-search-again = Tafuta tena
shop-search-none =
    🔎 Hatukupata kitu kwa { $title }.
    Jaribu neno lingine, au angalia vyote tulivyo navyo.
shop-product = { $card }
shop-card = *{ $product }*
shop-card-price = { $price }
shop-card-price-from = kuanzia { $price }
shop-card-sold-out = 😕 Imeisha kwa sasa.
shop-left = { $left ->
    [0] Imeisha.
    [one] Imebaki { $left } tu.
   *[other] Zimebaki { $left }.
}
shop-product-gone = 😕 Hatuuzi bidhaa hii tena.
shop-variants = Ipi?
shop-variant-line = { $variant } · { $price }
shop-variant-sold-out = { $variant } · imeisha
shop-variant-gone = 😕 Hiyo imeisha.
shop-ask-quantity = Ungependa ngapi?
shop-ask-quantity-of =
    {"*"}{ $name }* · { $price }
    Ungependa ngapi? { $left }

## Kikapu.
shop-put =
    ✅ { $quantity } × { $product_name } kwenye kikapu chako.
    Jumla: { $total }
shop-do-checkout = Lipia
shop-do-others = Endelea kuangalia
shop-do-cart = Kikapu changu
shop-do-empty = Ondoa vyote kikapuni
shop-too-many = ☝️ Hizo ni nyingi mno: tuna { $left } za { $product_name }.
shop-bad-quantity = ☝️ Tafadhali tuma nambari kamili, kama *2*.
shop-sold-out = 😕 { $product_name } imeisha sasa hivi.
shop-cart-full = ☝️ Kikapu chako kimejaa: kinabeba vitu { $left } tofauti.
shop-cart =
    🛒 *Kikapu chako*: { $total }
    Chagua mstari ili kuubadilisha.
shop-cart-none = 🛒 Kikapu chako ni kitupu.
shop-line = { $quantity } × { $product } · { $sum }
shop-line-short = { $line } ⚠️ { $left ->
    [0] imeisha
   *[other] zimebaki { $left } tu
}
shop-cart-line =
    🛒 { $quantity } × *{ $product_name }*, { $price } kila moja
    { $left }
shop-do-change-quantity = Idadi nyingine
shop-do-take-out = Ondoa
shop-ask-quantity-now = Ungependa { $product_name } ngapi?
shop-taken-out = 🗑️ { $product_name } imeondolewa kikapuni.
shop-empty-sure = Ondoa vyote kwenye kikapu chako?
shop-emptied = 🗑️ Kikapu chako ni kitupu.
shop-yes = Ndiyo
shop-no = Hapana

## Kulipia.
shop-short =
    😕 Kuna aliyekutangulia: { $left ->
    [0] { $product } imeisha.
    [one] imebaki { $product } { $left } tu.
   *[other] zimebaki { $product } { $left } tu.
}
shop-way = Ungependa kuipata vipi?
shop-way-delivery = Niletewe{ $fee_words }
shop-way-pickup = Nitakuja kuichukua
shop-fee = {" "}(+ { $fee })
shop-ask-address =
    📍 Tuilete wapi?
    Andika anwani, au tuma mahali ulipo.
shop-where-delivery = 🛵 Kwenda: { $address }
shop-where-pickup = 🏪 Utaichukua mwenyewe
shop-where-pickup-at = 🏪 Utaichukua mwenyewe: { $place }
shop-fee-line = Usafirishaji · { $fee }
shop-note-line = ✏️ { $note }
shop-pay-when = Ungependa kulipa lini?
shop-pay-now = Sasa
shop-pay-later = Nikiipata
shop-pays-from = 📱 Unalipa kutoka { $payer }
shop-pays-link = 💳 Utapata kiungo cha kulipia
shop-pays-later = 💵 Utalipa ukiipata
shop-confirm =
    🧾 *Tafadhali hakiki*
    { $card }
    {"*"}Jumla: { $total }*
    { $where }
    { $payment }
    Je, ni sawa?
shop-confirm-pay = Ndiyo, lipa sasa
shop-confirm-order = Ndiyo, agiza
shop-confirm-note = Ongeza ujumbe
shop-confirm-payer = Lipa kwa namba nyingine
shop-ask-note = ✏️ Tujue nini?
shop-dropped = 👍 Hakuna kilichoagizwa. Kikapu chako kimehifadhiwa.
shop-price-changed = ☝️ Kuna bei iliyobadilika. Tafadhali angalia tena.
shop-agreed =
    ✅ Asante! Agizo lako ni *{ $order }*: { $total }, utalipa ukilipata.
    Tutakujulisha hapa linavyoendelea.
shop-again =
    Agizo lako *{ $about }* halijalipwa, kwa hiyo hatujakuwekea kitu kwa sasa.
    Ungependa kufanya nini?
shop-do-pay-again = Jaribu tena
shop-do-pay = Lipa sasa
shop-do-cancel = Ghairi agizo
shop-refused = 😕 Samahani, hatuwezi kupokea malipo yako sasa hivi. Hakuna kilicholipwa. Agizo lako liko kwenye *maagizo*.

## Maagizo yangu.
shop-orders =
    🧾 *Maagizo yako*
    Chagua moja kuona zaidi.
shop-orders-none = 🧾 Huna maagizo bado.
shop-order-line = { $order } · { $total } · { $status }
shop-order =
    🧾 *Agizo { $order }* · { $at }
    { $card }
    {"*"}Jumla: { $total }*
    { $where }
    { $status }
shop-status-placed = ⏳ linasubiri malipo
shop-status-expired = ⌛ halijalipwa
shop-status-agreed = 🧺 limeagizwa, utalipa ukilipata
shop-status-paid = 🧺 limelipwa, litafungashwa
shop-status-packed = 📦 limefungashwa
shop-status-ready = 🏪 tayari kuchukuliwa
shop-status-sent = 🛵 liko njiani
shop-status-handed-over = ✅ limekabidhiwa
shop-status-cancelled = 🚫 limeghairiwa
shop-status-return-asked = ↩️ umeomba kurudisha
shop-status-returned = ↩️ limerudishwa
shop-status-refused = ↩️ ombi la kurudisha limekataliwa
shop-do-return = Omba kurudisha
shop-cancel-sure = Ughairi agizo { $order }?
shop-cancelled = 🚫 Agizo { $order } limeghairiwa. Hakuna pesa iliyochukuliwa kwako.
shop-cancel-late = ☝️ Haliwezi kughairiwa hapa tena. Tafadhali tuandikie.
shop-return-why = ↩️ Kwa nini ungependa kurudisha?
shop-return-sure =
    Uombe kurudisha agizo { $order }?
    Sababu: { $reason }
shop-return-asked = ↩️ Tumepokea ombi lako la kurudisha { $order }. Tutakujibu hapa.
shop-return-late = ☝️ Muda wa kurudisha agizo hili umekwisha.

## Wateja wanachoambiwa agizo linapoendelea.
shop-now-expired =
    ⌛ Agizo { $order } halikulipwa kwa wakati, kwa hiyo tumerudisha bidhaa zake.
    Bado unaweza kulilipia kwenye *maagizo* zikiwepo.
shop-now-packed = 📦 Agizo lako { $order } limefungashwa.
shop-now-ready =
    🏪 Agizo lako { $order } liko tayari.
    { $where }
shop-now-sent =
    🛵 Agizo lako { $order } liko njiani.
    { $where }
shop-now-handed-over =
    ✅ Agizo lako { $order } limekabidhiwa. Asante!
    Kuna tatizo? Andika *maagizo*.
shop-now-cancelled =
    🚫 Samahani, agizo { $order } limeghairiwa: { $reason }
    Hakuna pesa iliyochukuliwa kwako.
shop-now-cancelled-paid =
    🚫 Samahani, agizo { $order } limeghairiwa: { $reason }
    { $total } zako zinarudi kwako.
shop-now-returned = ↩️ Kurudisha { $order } kumekubaliwa. { $total } zako zinarudi kwako.
shop-now-refused = ↩️ Samahani, hatuwezi kupokea agizo { $order } tena: { $reason }

## Pesa zake.
ware-basket = agizo la duka
basket-enter-pin =
    📲 Weka PIN yako ya M-Pesa kwenye simu yako ({ $payer }) kulipa { $price }.
    Agizo lako: *{ $about }*
basket-open-link =
    💳 Kulipa { $price }, fungua kiungo hiki:
    { $link }
    Agizo lako: *{ $about }*. Tafadhali lipa mapema: tunakuwekea bidhaa kwa muda tu.
basket-receipt =
    ✅ Umelipa! Asante.
    🧾 Risiti yako: agizo *{ $about }*, { $price }{ $receipt ->
    [none] {""}
   *[other] , { $receipt }
}.
    Tutakujulisha hapa linavyoendelea.
basket-unsure =
    ⏳ Hatukupata jibu wazi kuhusu malipo yako, kwa hiyo tafadhali usilipe mara ya pili.
    Tunaangalia agizo { $about } na tutakujulisha hapa.
basket-busy = ⏳ Huduma ya malipo ina shughuli nyingi. Tunaendelea kujaribu kwa dakika chache (agizo { $about }).
basket-expired =
    ⌛ Muda umeisha kwa agizo { $about }: hatukupokea malipo ya { $price }.
    Kama ulilipa, usijali: tutashughulikia mara tu tutakapojua.
basket-held =
    🙏 Malipo yako ya { $price } yamefika. Inachukua muda kidogo kuliko kawaida.
    Huhitaji kufanya chochote (agizo { $about }).
basket-late = 🙏 { $price } zako za agizo { $about } zimefika hatimaye.
basket-not-delivered =
    😕 Samahani, agizo { $about } haliwezekani tena: kuna aliyekutangulia, au lililipwa au kughairiwa kabla.
    { $price } zako zinarudi kwako.

## Mipangilio.
setting-shop-ways = Kuleta au kuchukua
setting-shop-fee = Ada ya kuleta
setting-shop-pickup-at = Mahali pa kuchukua
setting-shop-pay-later = Kulipa wakati wa kupokea
setting-shop-hold = Dakika za kulipa
setting-shop-low-stock = Nionye stoo ikifika
setting-shop-return-days = Siku za kurudisha bidhaa
