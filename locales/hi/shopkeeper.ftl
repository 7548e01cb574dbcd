# दुकान, जैसी उसका मालिक पढ़ता है।

owner-home-shop = मेरी दुकान
shop-not-a-shop = { $name } दुकान नहीं है। इसका अपना मेन्यू यहाँ है:
shop-first =
    🛍️ *आपकी दुकान खाली है।* ग्राहक पढ़ते हैं कि सामान अभी सज रहा है।
    अपना पहला प्रोडक्ट जोड़ें: बस एक मिनट लगेगा।
shop-desk =
    🛍️ *{ $name }*
    { $card }
shop-count-paid = 💰 { $count } का पेमेंट हुआ, पैक करने हैं
shop-count-agreed = 🧺 { $count } पैक करने हैं, पेमेंट सामान देने पर
shop-count-packed = 📦 { $count } पैक हैं
shop-count-ready = 🏪 { $count } ले जाने को तैयार
shop-count-sent = 🛵 { $count } रास्ते में
shop-count-return-asked = ↩️ { $count ->
    [one] { $count } की वापसी माँगी गई
   *[other] { $count } की वापसी माँगी गई
}
shop-count-products = 🏷️ { $count ->
    [one] { $count } प्रोडक्ट
   *[other] { $count } प्रोडक्ट
}
shop-count-scarce = ⚠️ { $count } खत्म होने वाले
shop-do-todo = जिन पर काम बाकी ({ $todo })
shop-do-orders = सभी ऑर्डर
shop-do-settings = डिलीवरी और पेमेंट
shop-do-shop = मेरी दुकान
shop-do-others-todo = दूसरे ऑर्डर
shop-settings = क्या सेट करना है?

## ऑर्डर।
shop-which-state = कौन से ऑर्डर?
shop-which-all = सभी ऑर्डर
shop-which-todo = ऑर्डर जिन पर काम बाकी
shop-which-paid = पेमेंट हो चुके ऑर्डर
shop-which-agreed = बाद में पेमेंट वाले
shop-which-packed = पैक हो चुके ऑर्डर
shop-which-ready = ले जाने को तैयार ऑर्डर
shop-which-sent = रास्ते वाले ऑर्डर
shop-which-handed-over = दिए जा चुके ऑर्डर
shop-which-return-asked = वापसी माँगी गई
shop-which-returned = वापस हुए ऑर्डर
shop-which-refused = वापसी नामंज़ूर
shop-which-cancelled = कैंसल ऑर्डर
shop-which-placed = पेमेंट का इंतज़ार
shop-which-expired = पेमेंट नहीं हुआ
shop-state-placed = ⏳ पेमेंट का इंतज़ार
shop-state-expired = ⌛ पेमेंट नहीं हुआ
shop-state-agreed = 🧺 पेमेंट सामान देने पर
shop-state-paid = 💰 पेमेंट हुआ
shop-state-packed = 📦 पैक है
shop-state-ready = 🏪 ले जाने को तैयार
shop-state-sent = 🛵 रास्ते में
shop-state-handed-over = ✅ दे दिया
shop-state-cancelled = 🚫 कैंसल
shop-state-return-asked = ↩️ वापसी माँगी गई
shop-state-returned = ↩️ वापस हुआ
shop-state-refused = ↩️ वापसी नामंज़ूर
shop-owner-orders =
    🧾 *{ $which }*
    एक चुनें।
shop-owner-orders-none = 🧾 { $which }: कोई नहीं।
shop-owner-line = { $order } · { $total } · { $status } · { $customer }
shop-owner-order =
    🧾 *ऑर्डर { $order }* · { $at }
    👤 { $customer }
    { $card }
    {"*"}कुल: { $total }*
    { $where }
    { $standing }
shop-owner-order-new =
    🆕 *{ $name }*: { $order }
    👤 { $customer }
    { $card }
    {"*"}कुल: { $total }*
    { $where }
    { $standing }
shop-do-next = { $next_words }
shop-do-look = देखें
shop-next-pack = पैक हो गया
shop-next-ready = ले जाने को तैयार है
shop-next-send = रास्ते में है
shop-next-hand-over = दे दिया
shop-do-take-back = वापस लें, फिर बेचें
shop-do-take-back-broken = वापस लें, न बेचें
shop-do-refuse = वापसी नामंज़ूर करें
shop-ask-why = क्यों? ग्राहक यह पढ़ेंगे।
shop-why-sure =
    ऑर्डर { $shop_order }: { $reason }
    { $shop_event ->
        [cancel] { $was_paid ->
            [true] पेमेंट हो चुका है: कृपया { $total } खुद वापस भेजें।
           *[other] पेमेंट अभी नहीं हुआ है।
        }
       *[other] सामान ग्राहक के पास रहेगा।
    }
    ग्राहक को बताया जाएगा। पक्का?
shop-back-sure =
    ऑर्डर { $shop_order } वापस लें?
    कृपया ग्राहक को { $total } खुद भेजें।
shop-moved = ✅ हो गया। ग्राहक को बता दिया गया।
shop-move-late = ☝️ यह अब नहीं हो सकता। कृपया फिर से देख लें।
shop-new-owner =
    🆕 *{ $name }*: { $order }, { $total }, { $customer } से
    { $card }
    { $where }
    { $state }
    आगे का काम: *shop*
shop-cancelled-owner = 🚫 *{ $name }*: { $customer } ने ऑर्डर { $order } ({ $total }) कैंसल कर दिया। सामान फिर स्टॉक में है।
shop-return-owner =
    ↩️ *{ $name }*: { $customer } ऑर्डर { $order } ({ $total }) लौटाना चाहते हैं: { $reason }
    फ़ैसला करें: *shop*
shop-low-stock = ⚠️ *{ $name }*: { $product }: { $left ->
    [0] स्टॉक खत्म।
    [one] सिर्फ़ { $left } बाकी।
   *[other] सिर्फ़ { $left } बाकी।
} स्टॉक भरें: *products*

## प्रोडक्ट।
goods-do-list = प्रोडक्ट
goods-do-add = प्रोडक्ट जोड़ें
goods-do-file = एक साथ कई प्रोडक्ट
goods-do-another = एक और जोड़ें
goods-do-variant = साइज़, रंग … जोड़ें
goods-do-show = देखें
goods-list =
    🏷️ *{ $title }*
    एक चुनें।
goods-all = प्रोडक्ट ({ $count })
goods-found = “{ $words }” जैसे प्रोडक्ट
goods-found-none = 🔎 { $title }: कोई नहीं।
goods-do-find = ढूँढें
goods-ask-words = 🔎 उसका नाम क्या है?
goods-line = { $product } · { $stock }
goods-line-off = { $product } · छिपा है
goods-stock = स्टॉक में { $count }
goods-stock-unlimited = हमेशा स्टॉक में
goods-gone = वह प्रोडक्ट अब नहीं है।
goods-card = { $card }
goods-head = 🏷️ *{ $product }*
goods-head-off = 🏷️ *{ $product }* · 🙈 ग्राहकों से छिपा है
goods-category = कैटेगरी: { $category }
goods-variant = { $variant } · { $price } · { $stock }{ $reserved ->
    [0] {""}
   *[other] , { $reserved } रखे हुए
}
goods-only-variant = { $price } · { $stock }{ $reserved ->
    [0] {""}
   *[other] , { $reserved } रखे हुए
}
goods-do-stock = स्टॉक
goods-do-price = दाम
goods-do-name = नाम
goods-do-description = जानकारी
goods-do-category = कैटेगरी
goods-do-picture = फ़ोटो
goods-do-drop-variant = साइज़, रंग … हटाएँ
goods-do-off = ग्राहकों से छिपाएँ
goods-do-on = ग्राहकों को दिखाएँ
goods-which = कौन सा?
goods-stock-how = { $product_name } के स्टॉक का क्या करना है?
goods-stock-more = नया माल आया है
goods-stock-exactly = गिनकर लिखना है
goods-stock-no-end = कभी खत्म नहीं होता
goods-ask-stock = कितने?
goods-ask-price = इसका दाम क्या है?
goods-ask-name = इसका नाम क्या रखें?
goods-ask-description =
    ग्राहकों को इसके बारे में क्या बताएँ?
    खाली रखने के लिए *छोड़ें* भेजें।
goods-ask-category =
    कौन सी कैटेगरी, जैसे *ठंडे पेय*?
    कोई नहीं तो *छोड़ें* भेजें।
goods-ask-picture =
    🖼️ कृपया फ़ोटो भेजें।
    न हो तो *छोड़ें* भेजें।
goods-changed = ✅ बदल दिया।
goods-name-taken = ☝️ इस नाम का प्रोडक्ट पहले से है।
goods-bad-value = ☝️ यह ठीक नहीं बैठता। कृपया फिर कोशिश करें।
goods-last-variant = ☝️ प्रोडक्ट में कम से कम एक तो चाहिए। इसकी जगह पूरा प्रोडक्ट छिपा दें।
goods-no-picture = ☝️ यह फ़ोटो नहीं दिखा सकते। कृपया JPEG, PNG या WebP भेजें।
goods-picture-too-large = ☝️ यह फ़ोटो बहुत बड़ी है: ज़्यादा से ज़्यादा 5 MB.
goods-picture-gone = 😕 यह फ़ोटो पढ़ी नहीं जा सकी। कृपया फिर से भेजें।
goods-ask-variant =
    इसका नाम क्या है, जैसे *बड़ा* या *बड़ा / लाल*?
goods-variant-added = ✅ { $product_name }: *{ $variant_name }* जुड़ गया।
goods-variant-named = ✅ { $product_name }: जो पहले से है, वह अब *{ $variant_name }* है। अब अगला:
goods-variants-full = ☝️ एक प्रोडक्ट में ज़्यादा से ज़्यादा 20 साइज़ या रंग हो सकते हैं।
goods-ask-new-name = 🏷️ प्रोडक्ट का नाम क्या है?
goods-ask-new-price = 💰 { $goods_name }: दाम क्या है?
goods-ask-first-stock =
    📦 आपके पास कितने हैं?
    कभी खत्म न हो तो *छोड़ें* भेजें।
goods-added = ✅ *{ $product_name }* अब आपकी दुकान में है।
goods-full = ☝️ आपकी दुकान भर गई: ज़्यादा से ज़्यादा 5,000 प्रोडक्ट।
verb-shop-move = दुकान का ऑर्डर आगे बढ़ाना
verb-shop-import = प्रोडक्ट फ़ाइल से लेना

## पूरा कैटलॉग एक फ़ाइल में।
goods-file =
    📄 *एक साथ कई प्रोडक्ट*
    Excel या Google Sheets में इन कॉलम वाली टेबल बनाएँ:
    name · variant · price · stock · sku · category · description · picture link
    सिर्फ़ name और price ज़रूरी हैं। CSV या XLSX में सेव करें।
goods-do-import = मेरी फ़ाइल भेजें
goods-do-export = मेरे सभी प्रोडक्ट लें
goods-ask-file = 📄 कृपया फ़ाइल यहाँ डॉक्यूमेंट की तरह भेजें।
goods-reading = ⏳ आपकी फ़ाइल पढ़ी जा रही है …
goods-import-sure =
    📄 *आपकी फ़ाइल ठीक है।*
    { $summary }
    दुकान में डाल दें?
goods-counts = { $new } नए, { $changed } बदले, { $same } पहले जैसे।
goods-ignored = (ये कॉलम छोड़ दिए: { $columns })
goods-import-same = 👍 फ़ाइल में वही है जो दुकान में पहले से है। कुछ करना नहीं है।
goods-import-dropped = 👍 कुछ नहीं बदला।
goods-import-mistakes =
    ✋ *आपकी फ़ाइल में { $count ->
    [one] { $count } गलती है
   *[other] { $count } गलतियाँ हैं
}। कुछ नहीं बदला।*
    { $mistakes }
    कृपया फ़ाइल ठीक करके फिर भेजें।
goods-mistakes-more = … { $count } और भी।
goods-import-unreadable =
    ✋ { $why }
    कृपया दूसरी फ़ाइल भेजें।
goods-file-too-large = यह फ़ाइल बहुत बड़ी है: ज़्यादा से ज़्यादा 2 MB.
goods-file-too-many-rows = यह फ़ाइल बहुत लंबी है: ज़्यादा से ज़्यादा 5,000 लाइनें।
goods-file-empty = इस फ़ाइल में कुछ नहीं है।
goods-file-old-excel = यह पुरानी Excel फ़ाइल (XLS) है। कृपया XLSX या CSV में सेव करें।
goods-file-suspicious = यह फ़ाइल सादी टेबल नहीं है। कृपया CSV में सेव करें।
goods-file-unreadable = यह फ़ाइल पढ़ी नहीं जा सकी। कृपया CSV या XLSX में सेव करें।
goods-imported = ✅ हो गया: { $new } नए, { $changed } बदले।
goods-exported =
    📄 आपके सभी प्रोडक्ट।
    जो चाहें बदलें और *import* के साथ फ़ाइल वापस भेजें।
goods-mistake = लाइन { $row }, { $column }: { $what }
goods-mistake-row = लाइन { $row }: { $what }
goods-column-name = name
goods-column-variant = variant
goods-column-price = price
goods-column-stock = stock
goods-column-sku = sku
goods-column-category = category
goods-column-description = description
goods-column-picture-link = picture link
goods-mistake-no-column = यह कॉलम नहीं है
goods-mistake-column-twice = यह कॉलम दो बार है
goods-mistake-no-rows = कॉलम के नाम हैं, नीचे कुछ नहीं
goods-mistake-missing = खाली है
goods-mistake-too-long = बहुत लंबा है (ज़्यादा से ज़्यादा { $longest } अक्षर)
goods-mistake-price = “{ $cell }” दाम नहीं है
goods-mistake-stock = “{ $cell }” गिनती नहीं है
goods-mistake-picture = https:// से शुरू होने वाला लिंक नहीं है
goods-mistake-twice = लाइन { $row } जैसा ही है
goods-mistake-differs = लाइन { $row } से अलग है, जबकि प्रोडक्ट एक ही है
goods-mistake-variant-missing = { $name } के कई वैरिएंट हैं, इसलिए हर एक का नाम चाहिए
goods-mistake-too-many-variants = एक प्रोडक्ट के { $most } से ज़्यादा वैरिएंट
goods-mistake-too-many-products = { $most } से ज़्यादा प्रोडक्ट
goods-mistake-sku-taken = यह { $name } का है
