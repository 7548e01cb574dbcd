# Duka, kama mmiliki wake analivyolisoma.

owner-home-shop = Duka langu
shop-not-a-shop = { $name } si duka. Menyu yake ni hii:
shop-first =
    🛍️ *Duka lako halina kitu.* Wateja wako wanasoma kwamba bado unapanga bidhaa.
    Ongeza bidhaa ya kwanza: ni dakika moja tu.
shop-desk =
    🛍️ *{ $name }*
    { $card }
shop-count-paid = 💰 { $count ->
    [one] Agizo { $count } la kufungasha, limelipwa
   *[other] Maagizo { $count } ya kufungasha, yamelipwa
}
shop-count-agreed = 🧺 { $count ->
    [one] Agizo { $count } la kufungasha, litalipwa baadaye
   *[other] Maagizo { $count } ya kufungasha, yatalipwa baadaye
}
shop-count-packed = 📦 { $count ->
    [one] Agizo { $count } limefungashwa
   *[other] Maagizo { $count } yamefungashwa
}
shop-count-ready = 🏪 { $count ->
    [one] Agizo { $count } la kuchukuliwa
   *[other] Maagizo { $count } ya kuchukuliwa
}
shop-count-sent = 🛵 { $count ->
    [one] Agizo { $count } liko njiani
   *[other] Maagizo { $count } yako njiani
}
shop-count-return-asked = ↩️ { $count ->
    [one] Ombi { $count } la kurudisha
   *[other] Maombi { $count } ya kurudisha
}
shop-count-products = 🏷️ { $count ->
    [one] Bidhaa { $count }
   *[other] Bidhaa { $count }
}
shop-count-scarce = ⚠️ { $count ->
    [one] Bidhaa { $count } inakaribia kuisha
   *[other] Bidhaa { $count } zinakaribia kuisha
}
shop-do-todo = Maagizo ya kushughulikia ({ $todo })
shop-do-orders = Maagizo yote
shop-do-settings = Usafiri na malipo
shop-do-shop = Duka langu
shop-do-others-todo = Maagizo mengine
shop-settings = Ungependa kuweka nini?

## Maagizo.
shop-which-state = Maagizo yapi?
shop-which-all = Maagizo yote
shop-which-todo = Maagizo ya kushughulikia
shop-which-paid = Yaliyolipwa
shop-which-agreed = Yatakayolipwa baadaye
shop-which-packed = Yaliyofungashwa
shop-which-ready = Ya kuchukuliwa
shop-which-sent = Yaliyo njiani
shop-which-handed-over = Yaliyokabidhiwa
shop-which-return-asked = Maombi ya kurudisha
shop-which-returned = Yaliyorudishwa
shop-which-refused = Maombi yaliyokataliwa
shop-which-cancelled = Yaliyoghairiwa
shop-which-placed = Yanayosubiri malipo
shop-which-expired = Yasiyolipwa
shop-state-placed = ⏳ linasubiri malipo
shop-state-expired = ⌛ halikulipwa
shop-state-agreed = 🧺 litalipwa likikabidhiwa
shop-state-paid = 💰 limelipwa
shop-state-packed = 📦 limefungashwa
shop-state-ready = 🏪 tayari kuchukuliwa
shop-state-sent = 🛵 liko njiani
shop-state-handed-over = ✅ limekabidhiwa
shop-state-cancelled = 🚫 limeghairiwa
shop-state-return-asked = ↩️ ombi la kurudisha
shop-state-returned = ↩️ limerudishwa
shop-state-refused = ↩️ ombi limekataliwa
shop-owner-orders =
    🧾 *{ $which }*
    Chagua moja.
shop-owner-orders-none = 🧾 { $which }: hakuna.
shop-owner-line = { $order } · { $total } · { $status } · { $customer }
shop-owner-order =
    🧾 *Agizo { $order }* · { $at }
    👤 { $customer }
    { $card }
    {"*"}Jumla: { $total }*
    { $where }
    { $standing }
shop-owner-order-new =
    🆕 *{ $name }*: { $order }
    👤 { $customer }
    { $card }
    {"*"}Jumla: { $total }*
    { $where }
    { $standing }
shop-do-next = { $next_words }
shop-do-look = Liangalie
shop-next-pack = Limefungashwa
shop-next-ready = Liko tayari kuchukuliwa
shop-next-send = Liko njiani
shop-next-hand-over = Limekabidhiwa
shop-do-take-back = Pokea, uza tena
shop-do-take-back-broken = Pokea, usiuze tena
shop-do-refuse = Kataa kurudisha
shop-ask-why = Kwa nini? Mteja wako ataisoma.
shop-why-sure =
    Agizo { $shop_order }: { $reason }
    { $shop_event ->
        [cancel] { $was_paid ->
            [true] Limelipwa: tafadhali mrudishie { $total } mwenyewe.
           *[other] Bado halijalipwa.
        }
       *[other] Bidhaa zinabaki kwa mteja wako.
    }
    Mteja wako ataambiwa. Una uhakika?
shop-back-sure =
    Upokee agizo { $shop_order } lirudi?
    Tafadhali mtumie mteja { $total } mwenyewe.
shop-moved = ✅ Tayari. Mteja wako ameambiwa.
shop-move-late = ☝️ Hilo haliwezekani tena. Tafadhali angalia upya.
shop-new-owner =
    🆕 *{ $name }*: { $order }, { $total } kutoka { $customer }
    { $card }
    { $where }
    { $state }
    Lishughulikie: *duka*
shop-cancelled-owner = 🚫 *{ $name }*: { $customer } ameghairi agizo { $order } ({ $total }). Bidhaa zake zimerudi dukani.
shop-return-owner =
    ↩️ *{ $name }*: { $customer } anaomba kurudisha agizo { $order } ({ $total }): { $reason }
    Amua: *duka*
shop-low-stock = ⚠️ *{ $name }*: { $product }: { $left ->
    [0] imeisha.
    [one] imebaki { $left } tu.
   *[other] zimebaki { $left } tu.
} Ongeza: *bidhaa*

## Bidhaa.
goods-do-list = Bidhaa
goods-do-add = Ongeza bidhaa
goods-do-file = Bidhaa nyingi kwa pamoja
goods-do-another = Ongeza nyingine
goods-do-variant = Ongeza saizi, rangi, …
goods-do-show = Iangalie
goods-list =
    🏷️ *{ $title }*
    Chagua moja.
goods-all = Bidhaa ({ $count })
goods-found = Bidhaa kama “{ $words }”
goods-found-none = 🔎 { $title }: hakuna.
goods-do-find = Tafuta
goods-ask-words = 🔎 Inaitwaje?
goods-line = { $product } · { $stock }
goods-line-off = { $product } · imefichwa
goods-stock = { $count } dukani
goods-stock-unlimited = ipo daima
goods-gone = Bidhaa hiyo haipo tena.
goods-card = { $card }
goods-head = 🏷️ *{ $product }*
goods-head-off = 🏷️ *{ $product }* · 🙈 wateja hawaioni
goods-category = Aina: { $category }
goods-variant = { $variant } · { $price } · { $stock }{ $reserved ->
    [0] {""}
   *[other] , { $reserved } zimewekwa
}
goods-only-variant = { $price } · { $stock }{ $reserved ->
    [0] {""}
   *[other] , { $reserved } zimewekwa
}
goods-do-stock = Idadi
goods-do-price = Bei
goods-do-name = Jina
goods-do-description = Maelezo
goods-do-category = Aina
goods-do-picture = Picha
goods-do-drop-variant = Ondoa saizi, rangi, …
goods-do-off = Ficha kwa wateja
goods-do-on = Onyesha wateja
goods-which = Ipi?
goods-stock-how = Idadi ya { $product_name } vipi?
goods-stock-more = Nyingine zimeingia
goods-stock-exactly = Nimezihesabu
goods-stock-no-end = Haiishi kamwe
goods-ask-stock = Ngapi?
goods-ask-price = Bei ni kiasi gani?
goods-ask-name = Iitweje?
goods-ask-description =
    Wateja wajue nini kuihusu?
    {"*"}ruka* kuacha wazi.
goods-ask-category =
    Aina gani, kama *Vinywaji*?
    {"*"}ruka* kama hakuna.
goods-ask-picture =
    🖼️ Tafadhali tuma picha.
    {"*"}ruka* kama hakuna.
goods-changed = ✅ Imebadilishwa.
goods-name-taken = ☝️ Tayari una bidhaa yenye jina hili.
goods-bad-value = ☝️ Hiyo haifai. Tafadhali jaribu tena.
goods-last-variant = ☝️ Bidhaa inahitaji angalau moja. Ficha bidhaa nzima badala yake.
goods-no-picture = ☝️ Hiyo si picha tunayoweza kuonyesha. Tafadhali tuma JPEG, PNG au WebP.
goods-picture-too-large = ☝️ Picha hiyo ni kubwa mno: isizidi MB 5.
goods-picture-gone = 😕 Picha hiyo haikusomeka. Tafadhali itume tena.
goods-ask-variant =
    Inaitwaje, kama *Kubwa* au *Kubwa / nyekundu*?
goods-variant-added = ✅ { $product_name }: *{ $variant_name }* imeongezwa.
goods-variant-named = ✅ { $product_name }: iliyokuwepo sasa inaitwa *{ $variant_name }*. Na inayofuata:
goods-variants-full = ☝️ Bidhaa ina saizi au rangi 20 tu.
goods-ask-new-name = 🏷️ Bidhaa inaitwaje?
goods-ask-new-price = 💰 { $goods_name }: ni bei gani?
goods-ask-first-stock =
    📦 Unazo ngapi?
    {"*"}ruka* kama haiishi kamwe.
goods-added = ✅ *{ $product_name }* ipo dukani mwako.
goods-full = ☝️ Duka lako limejaa: bidhaa 5,000 tu.
verb-shop-move = sogeza agizo la duka
verb-shop-import = ingiza bidhaa

## Bidhaa zote kama faili.
goods-file =
    📄 *Bidhaa nyingi kwa pamoja*
    Tengeneza jedwali kwenye Excel au Google Sheets lenye safu hizi:
    jina · saizi · bei · idadi · msimbo · aina · maelezo · picha
    Jina na bei tu ndivyo vinavyohitajika. Hifadhi kama CSV au XLSX.
goods-do-import = Tuma faili langu
goods-do-export = Pata bidhaa zangu zote
goods-ask-file = 📄 Tafadhali tuma faili hapa, kama hati.
goods-reading = ⏳ Ninasoma faili lako …
goods-import-sure =
    📄 *Faili lako liko sawa.*
    { $summary }
    Niziweke dukani mwako?
goods-counts = Mpya: { $new }, zilizobadilika: { $changed }, kama zamani: { $same }.
goods-ignored = (Ninaacha safu hizi: { $columns })
goods-import-same = 👍 Faili lako lina vilevile vilivyo dukani. Hakuna la kufanya.
goods-import-dropped = 👍 Hakuna kilichobadilishwa.
goods-import-mistakes =
    ✋ *{ $count ->
    [one] Kuna kosa { $count }
   *[other] Kuna makosa { $count }
} kwenye faili lako. Hakuna kilichobadilishwa.*
    { $mistakes }
    Tafadhali rekebisha faili na ulitume tena.
goods-mistakes-more = … na mengine { $count }.
goods-import-unreadable =
    ✋ { $why }
    Tafadhali tuma faili lingine.
goods-file-too-large = Faili hilo ni kubwa mno: lisizidi MB 2.
goods-file-too-many-rows = Faili hilo ni refu mno: lisizidi mistari 5,000.
goods-file-empty = Faili hilo halina kitu.
goods-file-old-excel = Hilo ni faili la Excel ya zamani (XLS). Tafadhali lihifadhi kama XLSX au CSV.
goods-file-suspicious = Faili hilo si jedwali la kawaida. Tafadhali lihifadhi kama CSV.
goods-file-unreadable = Faili hilo halikusomeka. Tafadhali lihifadhi kama CSV au XLSX.
goods-imported = ✅ Tayari: { $new } mpya, { $changed } zimebadilika.
goods-exported =
    📄 Bidhaa zako zote.
    Badilisha unachotaka, kisha rudisha faili kwa *ingiza*.
goods-mistake = Mstari { $row }, { $column }: { $what }
goods-mistake-row = Mstari { $row }: { $what }
goods-column-name = jina
goods-column-variant = saizi
goods-column-price = bei
goods-column-stock = idadi
goods-column-sku = msimbo
goods-column-category = aina
goods-column-description = maelezo
goods-column-picture-link = picha
goods-mistake-no-column = safu hii haipo
goods-mistake-column-twice = safu hii ipo mara mbili
goods-mistake-no-rows = kuna vichwa tu, chini yake hakuna kitu
goods-mistake-missing = haipo
goods-mistake-too-long = ni ndefu mno (isizidi herufi { $longest })
goods-mistake-price = “{ $cell }” si bei
goods-mistake-stock = “{ $cell }” si idadi
goods-mistake-picture = si kiungo kinachoanza na https://
goods-mistake-twice = ni sawa na mstari { $row }
goods-mistake-differs = si sawa na mstari { $row }, ingawa ni bidhaa moja
goods-mistake-variant-missing = { $name } ina aina kadhaa, kwa hiyo kila moja inahitaji jina
goods-mistake-too-many-variants = zaidi ya { $most } za bidhaa moja
goods-mistake-too-many-products = zaidi ya bidhaa { $most }
goods-mistake-sku-taken = ni ya { $name }
