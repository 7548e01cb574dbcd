# दुकान, जैसी उसके ग्राहक पढ़ते हैं।

## दुकान देखना।
shop-home =
    👋 { $tenant } में आपका स्वागत है!
    आप क्या करना चाहेंगे?
shop-home-products = सामान देखें
shop-home-search = ढूँढें
shop-home-cart = मेरी कार्ट ({ $in_cart })
shop-home-orders = मेरे ऑर्डर
shop-home-help = मदद
shop-nothing =
    👋 { $tenant } में आपका स्वागत है!
    दुकान में सामान अभी सज रहा है। कृपया जल्द फिर आएँ।
shop-help =
    ℹ️ पसंद का सामान चुनें, कार्ट में डालें, जाँच लें, पेमेंट करें। सामान निकलते ही यहीं बताएँगे।
    शब्द भी चलते हैं: *shop* · *cart* · *orders* · *search चीनी*
    🌐 दूसरी भाषा: *language*
shop-all = पूरा सामान
shop-further = दूसरी चीज़ें
shop-categories =
    🛍️ *आप क्या ढूँढ रहे हैं?*
shop-category-line = { $category } ({ $count })
shop-products =
    🛍️ *{ $title }*
    ज़्यादा जानने के लिए एक चुनें।
shop-product-line = { $product } · { $price }
shop-product-line-from = { $product } · { $price } से शुरू
shop-product-sold-out = { $product } · स्टॉक खत्म
shop-products-none = अभी यहाँ कुछ नहीं है।
shop-search-words = 🔎 आप क्या ढूँढ रहे हैं?
shop-search =
    🔎 *{ $title }*
    ज़्यादा जानने के लिए एक चुनें।
shop-search-again = फिर से ढूँढें
shop-search-none =
    🔎 { $title } के लिए कुछ नहीं मिला।
    कोई और शब्द लिखें, या पूरा सामान देखें।
shop-product = { $card }
shop-card = *{ $product }*
shop-card-price = { $price }
shop-card-price-from = { $price } से शुरू
shop-card-sold-out = 😕 अभी स्टॉक खत्म है।
shop-left = { $left ->
    [0] स्टॉक खत्म।
    [one] सिर्फ़ { $left } बाकी।
   *[other] { $left } बाकी।
}
shop-product-gone = 😕 यह अब हम नहीं बेचते।
shop-variants = कौन सा?
shop-variant-line = { $variant } · { $price }
shop-variant-sold-out = { $variant } · स्टॉक खत्म
shop-variant-gone = 😕 उसका स्टॉक खत्म हो गया।
shop-ask-quantity = आपको कितने चाहिए?
shop-ask-quantity-of =
    {"*"}{ $name }* · { $price }
    आपको कितने चाहिए? { $left }

## कार्ट।
shop-put =
    ✅ { $quantity } × { $product_name } आपकी कार्ट में।
    कुल: { $total }
shop-do-checkout = ऑर्डर करें
shop-do-others = और सामान देखें
shop-do-cart = मेरी कार्ट
shop-do-empty = कार्ट खाली करें
shop-too-many = ☝️ इतने नहीं हैं: { $product_name } हमारे पास { $left } हैं।
shop-bad-quantity = ☝️ कृपया पूरा नंबर भेजें, जैसे *2*.
shop-sold-out = 😕 { $product_name } का स्टॉक अभी-अभी खत्म हुआ।
shop-cart-full = ☝️ आपकी कार्ट भर गई: इसमें { $left } तरह की चीज़ें आती हैं।
shop-cart =
    🛒 *आपकी कार्ट*: { $total }
    कुछ बदलने के लिए उसे चुनें।
shop-cart-none = 🛒 आपकी कार्ट खाली है।
shop-line = { $quantity } × { $product } · { $sum }
shop-line-short = { $line } ⚠️ { $left ->
    [0] स्टॉक खत्म
   *[other] सिर्फ़ { $left } बाकी
}
shop-cart-line =
    🛒 { $quantity } × *{ $product_name }*, एक का दाम { $price }
    { $left }
shop-do-change-quantity = संख्या बदलें
shop-do-take-out = कार्ट से हटाएँ
shop-ask-quantity-now = { $product_name } आपको कितने चाहिए?
shop-taken-out = 🗑️ { $product_name } कार्ट से हटा दिया।
shop-empty-sure = कार्ट से सब कुछ हटा दें?
shop-emptied = 🗑️ आपकी कार्ट खाली है।
shop-yes = हाँ
shop-no = नहीं

## ऑर्डर करना।
shop-short =
    😕 कोई और पहले ले गया: { $left ->
    [0] { $product } का स्टॉक खत्म।
    [one] { $product } अब सिर्फ़ { $left } बाकी।
   *[other] { $product } अब सिर्फ़ { $left } बाकी।
}
shop-way = सामान कैसे लेंगे?
shop-way-delivery = मेरे पते पर पहुँचाएँ{ $fee_words }
shop-way-pickup = खुद ले जाना है
shop-fee = {" "}(+ { $fee })
shop-ask-address =
    📍 कहाँ पहुँचाना है?
    पता लिखें, या अपनी लोकेशन शेयर करें।
shop-where-delivery = 🛵 पता: { $address }
shop-where-pickup = 🏪 आप खुद ले जाएँगे
shop-where-pickup-at = 🏪 आप यहाँ से ले जाएँगे: { $place }
shop-fee-line = डिलीवरी · { $fee }
shop-note-line = ✏️ { $note }
shop-pay-when = पेमेंट कब करेंगे?
shop-pay-now = अभी
shop-pay-later = सामान मिलने पर
shop-pays-from = 📱 पेमेंट { $payer } से
shop-pays-link = 💳 पेमेंट का लिंक मिलेगा
shop-pays-later = 💵 पेमेंट सामान मिलने पर
shop-confirm =
    🧾 *कृपया जाँच लें*
    { $card }
    {"*"}कुल: { $total }*
    { $where }
    { $payment }
    क्या यह सही है?
shop-confirm-pay = हाँ, अभी पेमेंट करें
shop-confirm-order = हाँ, ऑर्डर करें
shop-confirm-note = कुछ लिखना है
shop-confirm-payer = दूसरे नंबर से पेमेंट
shop-ask-note = ✏️ हमें क्या बताना है?
shop-dropped = 👍 कुछ ऑर्डर नहीं हुआ। आपकी कार्ट वैसी ही है।
shop-price-changed = ☝️ कोई दाम बदल गया है। कृपया फिर से देख लें।
shop-agreed =
    ✅ धन्यवाद! आपका ऑर्डर *{ $order }*: { $total }, पेमेंट सामान मिलने पर।
    आगे की खबर यहीं देंगे।
shop-again =
    आपके ऑर्डर *{ $about }* का पेमेंट नहीं हुआ, इसलिए सामान अभी आपके लिए रखा नहीं है।
    आप क्या करना चाहेंगे?
shop-do-pay-again = फिर कोशिश करें
shop-do-pay = अभी पेमेंट करें
shop-do-cancel = ऑर्डर कैंसल करें
shop-refused = 😕 माफ़ कीजिए, अभी आपका पेमेंट नहीं ले सकते। कोई पैसा नहीं कटा। आपका ऑर्डर *orders* में है।

## मेरे ऑर्डर।
shop-orders =
    🧾 *आपके ऑर्डर*
    देखने के लिए एक चुनें।
shop-orders-none = 🧾 अभी आपका कोई ऑर्डर नहीं है।
shop-order-line = { $order } · { $total } · { $status }
shop-order =
    🧾 *ऑर्डर { $order }* · { $at }
    { $card }
    {"*"}कुल: { $total }*
    { $where }
    { $status }
shop-status-placed = ⏳ पेमेंट का इंतज़ार
shop-status-expired = ⌛ पेमेंट नहीं हुआ
shop-status-agreed = 🧺 ऑर्डर हुआ, पेमेंट सामान मिलने पर
shop-status-paid = 🧺 पेमेंट हुआ, पैक होगा
shop-status-packed = 📦 पैक हो गया
shop-status-ready = 🏪 ले जाने को तैयार
shop-status-sent = 🛵 रास्ते में है
shop-status-handed-over = ✅ मिल गया
shop-status-cancelled = 🚫 कैंसल
shop-status-return-asked = ↩️ वापसी माँगी गई
shop-status-returned = ↩️ वापस हो गया
shop-status-refused = ↩️ वापसी नामंज़ूर
shop-do-return = सामान लौटाना है
shop-cancel-sure = ऑर्डर { $order } कैंसल करें?
shop-cancelled = 🚫 ऑर्डर { $order } कैंसल हो गया। आपका कोई पैसा नहीं कटा।
shop-cancel-late = ☝️ यह अब यहाँ कैंसल नहीं हो सकता। कृपया हमें लिखें।
shop-return-why = ↩️ आप सामान क्यों लौटाना चाहते हैं?
shop-return-sure =
    ऑर्डर { $order } लौटाने के लिए कहें?
    वजह: { $reason }
shop-return-asked = ↩️ { $order } लौटाने की आपकी बात हम तक पहुँच गई। जवाब यहीं मिलेगा।
shop-return-late = ☝️ इस ऑर्डर को लौटाने का समय निकल गया है।

## ऑर्डर आगे बढ़ने पर ग्राहक को खबर।
shop-now-expired =
    ⌛ ऑर्डर { $order } का पेमेंट समय पर नहीं हुआ, इसलिए सामान वापस रख दिया।
    जब तक सामान है, *orders* में जाकर पेमेंट कर सकते हैं।
shop-now-packed = 📦 आपका ऑर्डर { $order } पैक हो गया।
shop-now-ready =
    🏪 आपका ऑर्डर { $order } तैयार है।
    { $where }
shop-now-sent =
    🛵 आपका ऑर्डर { $order } रास्ते में है।
    { $where }
shop-now-handed-over =
    ✅ आपका ऑर्डर { $order } आपको मिल गया। धन्यवाद!
    कुछ गड़बड़ है? *orders* लिखें।
shop-now-cancelled =
    🚫 माफ़ कीजिए, ऑर्डर { $order } कैंसल हुआ: { $reason }
    आपका कोई पैसा नहीं कटा।
shop-now-cancelled-paid =
    🚫 माफ़ कीजिए, ऑर्डर { $order } कैंसल हुआ: { $reason }
    आपके { $total } आपको वापस मिलेंगे।
shop-now-returned = ↩️ ऑर्डर { $order } की वापसी मंज़ूर हुई। आपके { $total } आपको वापस मिलेंगे।
shop-now-refused = ↩️ माफ़ कीजिए, ऑर्डर { $order } हम वापस नहीं ले सकते: { $reason }

## इसके पैसे (दूसरी चीज़ों के लिए orders.ftl देखें)।
ware-basket = दुकान का ऑर्डर
basket-enter-pin =
    📲 { $price } देने के लिए अपने फ़ोन ({ $payer }) पर M-Pesa PIN डालें।
    आपका ऑर्डर: *{ $about }*
basket-open-link =
    💳 { $price } देने के लिए यह लिंक खोलें:
    { $link }
    आपका ऑर्डर: *{ $about }*। कृपया जल्दी पेमेंट करें: सामान थोड़ी देर ही रखा जाता है।
basket-receipt =
    ✅ पेमेंट हो गया! धन्यवाद।
    🧾 आपकी रसीद: ऑर्डर *{ $about }*, { $price }{ $receipt ->
    [none] {""}
   *[other] , { $receipt }
}.
    आगे की खबर यहीं देंगे।
basket-unsure =
    ⏳ आपके पेमेंट का साफ़ जवाब नहीं मिला, इसलिए कृपया दोबारा पेमेंट न करें।
    ऑर्डर { $about } पर हमारी नज़र है, यहीं बताएँगे।
basket-busy = ⏳ पेमेंट सर्विस अभी व्यस्त है। हम कुछ मिनट कोशिश करते रहेंगे (ऑर्डर { $about })।
basket-expired =
    ⌛ ऑर्डर { $about } का समय खत्म: { $price } का पेमेंट हम तक नहीं पहुँचा।
    अगर आपने पैसे दे दिए हैं तो चिंता न करें: खबर मिलते ही हम देख लेंगे।
basket-held =
    🙏 आपका { $price } का पेमेंट मिल गया। इसमें थोड़ी देर लग रही है।
    आपको कुछ नहीं करना है (ऑर्डर { $about })।
basket-late = 🙏 ऑर्डर { $about } के लिए आपके { $price } अब आ गए।
basket-not-delivered =
    😕 माफ़ कीजिए, ऑर्डर { $about } अब पूरा नहीं हो सकता: सामान किसी और ने ले लिया, या इसका पेमेंट पहले ही हो चुका था, या यह कैंसल था।
    आपके { $price } आपको वापस मिलेंगे।

## सेटिंग।
setting-shop-ways = डिलीवरी या खुद ले जाना
setting-shop-fee = डिलीवरी का दाम
setting-shop-pickup-at = सामान ले जाने की जगह
setting-shop-pay-later = सामान मिलने पर पेमेंट
setting-shop-hold = पेमेंट के लिए मिनट
setting-shop-low-stock = इतना बचे तो मुझे बताएँ
setting-shop-return-days = लौटाने के दिन
