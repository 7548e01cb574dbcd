# मेन्यू जो मालिक खुद लिखते हैं।

owner-home-flows = मेरे बॉट के मेन्यू
owner-flows-broken =
    ⚠️ आपके मेन्यू (वर्शन { $number }) अब पढ़े नहीं जा रहे, इसलिए ग्राहकों को हमारा दिया हुआ शुरू का मेन्यू मिल रहा है।
    { $reason }
    देखने के लिए *flows* भेजें।
issue-flows-broken = इसके लिखे मेन्यू (वर्शन { $number }) अब पढ़े नहीं जा रहे: { $reason }
verb-flows-publish = मेन्यू पब्लिश करना
verb-flows-roll-back = पुराने मेन्यू पर लौटना

## सभी फ़्लो।
flow-list =
    📚 *{ $name } के मेन्यू*
    { $state }
    { $draft }
    देखने के लिए एक चुनें।
flow-state-version = चालू: वर्शन { $number }, { $at } से।
flow-state-template = चालू: हमारा दिया हुआ शुरू का मेन्यू।
flow-state-draft = ✏️ आपके बदलाव पब्लिश होने के इंतज़ार में हैं।
flow-state-same = ✅ पब्लिश करने को कुछ बाकी नहीं।
flow-line = { $flow } · { $steps ->
    [one] { $steps } स्टेप
   *[other] { $steps } स्टेप
}
flow-main = 🏠 मुख्य मेन्यू
flow-do-changes = मेरे बदलाव पब्लिश करें
flow-do-new = ➕ नया फ़्लो
flow-do-prices = दाम
flow-do-file = फ़्लो की फ़ाइल भेजें
flow-do-export-all = सबकी फ़ाइलें मँगाएँ
flow-do-versions = पुराने वर्शन
flow-do-flows = मेरे सभी मेन्यू
flow-lost = 🤷 वह अब नहीं है।
flow-changed = ✋ इस बीच किसी ने ये मेन्यू बदल दिए। आपका कुछ सेव नहीं हुआ; अब वे ऐसे हैं।

## एक फ़्लो।
flow-one =
    📄 *{ $flow_title }*
    शुरू करने वाले शब्द: { $words }
    { $draft }
    बदलने के लिए स्टेप चुनें।
flow-do-whole = पूरा पढ़ें
flow-do-read-on = आगे पढ़ें
flow-do-words = शुरू करने वाले शब्द
flow-do-in-menu = मुख्य मेन्यू में डालें
flow-do-more = और …
flow-more = *{ $flow_title }* का क्या करना है?
flow-do-export = फ़ाइल मँगाएँ
flow-do-tongue = दूसरी भाषा में लिखें
flow-do-rename = नाम बदलें
flow-do-remove = हटाएँ
flow-ask-words =
    🔤 किन शब्दों से शुरू हो? कॉमा लगाकर भेजें, जैसे: हेयरकट, बाल
    {"*"}छोड़ें*: कोई नहीं। तब यह सिर्फ़ दूसरे मेन्यू से खुलेगा।
flow-ask-in-menu = 📋 मुख्य मेन्यू में इसे क्या लिखें? कुछ ही शब्द, जैसे: हेयरकट बुक करें
flow-ask-title = 📄 इसका नाम क्या रखें? यह नाम सिर्फ़ आपको दिखेगा।
flow-ask-tongue = 🌍 आप किस भाषा में लिख रहे हैं?
flow-remove-sure = 🗑️ *{ $flow_title }* हटाएँ? इस तक जाने वाले विकल्प भी हट जाएँगे। ग्राहकों को पब्लिश करने पर दिखेगा।
flow-removed = 🗑️ आपके ड्राफ़्ट से हटा दिया।
flow-do-flow = फ़्लो पर वापस
flow-whole =
    📄 *{ $flow_title }*

    { $lines }
flow-whole-step = { $number } { $step }
flow-whole-way = {"  "}→ { $way }
flow-step = { $kind } { $words }
flow-step-missing = ⚠️ { $step } (ऐसा कोई स्टेप नहीं है)
flow-target = { $number } ({ $step })
flow-target-elsewhere = { $flow } { $number } ({ $step })
flow-there = { $step }
flow-there-now = ✅ { $step }
flow-elsewhere = { $flow }: { $step }
flow-elsewhere-now = ✅ { $flow }: { $step }
flow-way = { $way } → { $target }
flow-gist-pay = { $item }, { $price }
flow-gist-end = अंत
flow-kind-menu = 📋
flow-kind-ask = ❓
flow-kind-ai = 🤖
flow-kind-message = 💬
flow-kind-run = ⚙️
flow-kind-call = 🌐
flow-kind-pay = 💰
flow-kind-handoff = 🙋
flow-kind-condition = 🔀
flow-kind-delay = ⏳
flow-kind-jump = ↪️
flow-kind-start = ▶️
flow-kind-end = 🏁
flow-kind-other = ▫️
flow-outcome-paid = पेमेंट हो गया
flow-outcome-review = पैसा जो मेल नहीं खाता
flow-outcome-expired = समय पर पेमेंट नहीं
flow-outcome-already = अभी-अभी माँगा गया
flow-outcome-failed = नहीं हो पाया
flow-outcome-cancelled = कैंसल किया
flow-outcome-refused = बेचा नहीं जा सकता
flow-outcome-ok = जवाब मिला
flow-outcome-timeout = समय पर जवाब नहीं
flow-outcome-too-big = बहुत लंबा जवाब
flow-outcome-bad-answer = जवाब पढ़ा नहीं गया
flow-outcome-limited = बहुत सारे कॉल
flow-outcome-ended = वापस सौंपा
flow-outcome-nobody = कोई नहीं है
flow-outcome-closed = अभी बंद है
flow-outcomes = { $first }, { $second }{ $more ->
    [0] {""}
   *[other] {" "}और { $more } दूसरे
}
flow-way-then = उसके बाद
flow-way-else = नहीं तो
flow-way-give-up = बहुत सारे गलत जवाब के बाद
flow-way-refresh = लिस्ट फिर से
flow-way-abandon = कोई जवाब नहीं

## एक स्टेप।
flow-step-page =
    {"*"}{ $flow_title }*, स्टेप { $number }
    { $head }
    { $spoken ->
        [none] क्या बदलना है, चुनें।
       *[other] भाषाएँ: { $spoken }. आप { $tongue_name } में लिख रहे हैं।
    }
flow-part-text = टेक्स्ट: { $words }
flow-part-empty = लिस्ट खाली हो तो: { $words }
flow-part-error = गलत जवाब पर: { $words }
flow-part-item = क्या बिक रहा है: { $item }
flow-part-price = दाम: { $price }
flow-part-wait = इंतज़ार: { $wait }
flow-part-option = विकल्प: { $words } → { $target }
flow-part-then = फिर → { $target }
flow-part-untold = (अभी नहीं) { $words }
flow-saved = ✅ आपके ड्राफ़्ट में सेव हो गया।
flow-text-kept =
    ✅ आपके ड्राफ़्ट में सेव हो गया।
    कुछ लोग इसे दूसरी भाषा में पढ़ते हैं, उनके लिए पुराने शब्द हैं: { $others }.
flow-do-keep = वे शब्द रहने दें
flow-do-only = सबके लिए नए शब्द
flow-do-add-option = ➕ विकल्प जोड़ें
flow-do-add-step = ➕ इसके बाद स्टेप जोड़ें
flow-do-remove-step = यह स्टेप हटाएँ
flow-remove-step-sure = 🗑️ यह स्टेप हटाएँ? जो इस तक आता था, वह अगले स्टेप पर जाएगा।
flow-refused = ✋ { $hint }

flow-ask-text =
    ✍️ अभी यह लिखा है ({ $tongue_name }):
    { $now }

    नए शब्द भेजें। यह इन भाषाओं में है: { $spoken }.
flow-option-page =
    {"*"}{ $label }*
    यहाँ ले जाता है: { $target }
flow-do-option-text = शब्द बदलें
flow-do-option-way = कहाँ जाए, बदलें
flow-do-option-add = ➕ इसके बाद स्टेप जोड़ें
flow-do-option-up = एक जगह ऊपर
flow-do-option-drop = हटाएँ
flow-ask-way = यह कहाँ ले जाए?
flow-ask-option = ➕ कौन सा विकल्प? कुछ ही शब्द। यह वहीं जाएगा जहाँ आखिरी विकल्प जाता है; बाद में बदल सकते हैं।
flow-ask-price =
    💰 अभी दाम { $now } है।
    नया दाम भेजें, जैसे 500.
flow-price-saved = { $also ->
    [0] ✅ दाम आपके ड्राफ़्ट में है।
    [one] ✅ दाम आपके ड्राफ़्ट में है, और उस टेक्स्ट में भी जहाँ वह लिखा है।
   *[other] ✅ दाम आपके ड्राफ़्ट में है, और उन { $also } टेक्स्ट में भी जहाँ वह लिखा है।
}{ $left ->
    [0] {""}
   *[other] {" "}✋ पुराना दाम { $left } टेक्स्ट में है और शायद किसी और चीज़ का है: कृपया देख लें।
}
flow-prices =
    💰 *दाम*
    बदलने के लिए एक चुनें।
flow-prices-none = 💰 अभी कुछ नहीं बिक रहा। पहले किसी फ़्लो में पेमेंट जोड़ें।
flow-price-line = { $item } · { $price }
flow-ask-item =
    🏷️ अभी यह बिक रहा है: { $now }
    क्या बिकेगा, कुछ शब्दों में भेजें।
flow-ask-wait =
    ⏳ अभी इंतज़ार: { $now }
    कितनी देर, भेजें, जैसे 10 minutes, 2 hours या 1 day.

flow-next =
    ✅ { $head }
    आगे क्या हो?
flow-add = यहाँ क्या हो?
flow-do-message = 💬 कुछ बताना है
flow-do-menu = 📋 विकल्प देने हैं
flow-do-ask = ❓ सवाल पूछना है
flow-do-pay = 💰 पेमेंट लेना है
flow-do-delay = ⏳ थोड़ा इंतज़ार
flow-do-person = 🙋 कोई व्यक्ति बात करे
flow-do-jump = ↪️ कहीं और जाए
flow-do-end = 🏁 यहीं खत्म
flow-do-all = ✅ बस, हो गया
flow-ask-first = 💬 सबसे पहले क्या कहे? वे शब्द भेजें जो ग्राहक पढ़ेंगे।
flow-ask-message = 💬 वे शब्द भेजें जो ग्राहक पढ़ेंगे।
flow-ask-menu = 📋 विकल्पों के ऊपर का सवाल भेजें, जैसे: कौन सा कट चाहिए?
flow-ask-options =
    📋 विकल्प एक ही मैसेज में भेजें, हर लाइन में एक या बीच में / लगाकर:
    छोटा कट / लंबा कट
flow-ask-question = ❓ सवाल भेजें, जैसे: आपका नाम क्या है?
flow-ask-input = जवाब किस तरह का होगा?
flow-input-text = शब्द
flow-input-number = नंबर
flow-input-phone = फ़ोन नंबर
flow-input-date = दिन
flow-input-time = समय
flow-input-money = रकम
flow-input-media = फ़ोटो या फ़ाइल
flow-ask-into =
    🏷️ जवाब को एक नाम दें, जैसे: name
    फिर आगे के टेक्स्ट में {"{{name}}"} की जगह उनका जवाब आएगा। *छोड़ें*: नाम अपने आप रख लिया जाएगा।
flow-ask-sold = 💰 पेमेंट किस चीज़ का? कुछ ही शब्द, जैसे: हेयरकट
flow-ask-cost = 💰 इसका दाम कितना है? जैसे: 500
flow-ask-delay = ⏳ कितनी देर? जैसे 10 minutes, 2 hours या 1 day.
flow-ask-person = 🙋 पहले उनसे क्या पूछें? जैसे: बात किस बारे में है?
flow-ask-end = 🏁 आखिरी शब्द क्या हों? {"*"}छोड़ें*: कुछ नहीं।
flow-new-price =
    🧾 *{ $item }*: { $price }
    अभी पेमेंट करेंगे?
flow-new-yes = हाँ, अभी पेमेंट करें
flow-new-no = नहीं
flow-new-sorry = 😕 माफ़ कीजिए, इसका पेमेंट अभी नहीं हो सकता। कृपया हमें यहीं लिखें।
flow-new-wait = 🙏 धन्यवाद। आपको यहीं जवाब मिलेगा।
flow-new-nobody = 🌙 अभी यहाँ कोई नहीं है। जल्द से जल्द जवाब देंगे।

flow-refused-gone = वह अब नहीं है।
flow-refused-empty = कृपया कम से कम एक शब्द भेजें।
flow-refused-too-long-words = यह एक मैसेज के लिए बहुत लंबा है। कृपया ज़्यादा से ज़्यादा 1,000 अक्षर लिखें।
flow-refused-too-long-label = यह एक लाइन के लिए बहुत लंबा है। कृपया ज़्यादा से ज़्यादा 60 अक्षर लिखें।
flow-refused-too-many-options = एक मेन्यू में ज़्यादा से ज़्यादा 20 विकल्प हो सकते हैं।
flow-refused-last-option = मेन्यू में कम से कम एक विकल्प चाहिए।
flow-refused-too-many-flows = जितने फ़्लो हो सकते हैं, उतने हैं (20)।
flow-refused-too-many-steps = जितने स्टेप हो सकते हैं, उतने हैं (200)।
flow-refused-no-title = कृपया 1 से 40 अक्षर का नाम भेजें।
flow-refused-taken = इस नाम का फ़्लो पहले से है।
flow-refused-word-taken = इनमें से कोई शब्द पहले से दूसरा फ़्लो शुरू करता है।
flow-refused-is-start = सब कुछ यहीं से शुरू होता है, इसलिए इसे नहीं हटा सकते।
flow-refused-last-step = फ़्लो में कम से कम एक स्टेप चाहिए।
flow-refused-no-main-menu = आपके मुख्य मेन्यू में विकल्प नहीं हैं जिनमें इसे जोड़ा जाए।
flow-refused-no-price = कृपया शून्य से ज़्यादा दाम भेजें।
flow-refused-unwritable = यह लिखा नहीं जा सका। कृपया सीधे-सादे शब्दों में भेजें।
flow-refused-too-long = यह फ़्लो बहुत लंबा हो गया है। कृपया इसके दो बनाएँ।

## ग्राहक क्या पढ़ते हैं।
flow-changes =
    📝 *आपने क्या बदला*
    { $lines }
    { $verdict }
flow-verdict-mistakes = ⚠️ यह अभी पब्लिश नहीं हो सकता:
flow-verdict-doubts = 🤔 शायद पहले यह देख लें:
flow-verdict-fine = ✅ सब ठीक है।
flow-do-publish = पब्लिश करें
flow-do-discard = मेरे बदलाव हटा दें
flow-nothing-new = ✅ पब्लिश करने को कुछ नहीं: ग्राहक सब पढ़ रहे हैं।
flow-published =
    🚀 वर्शन { $number } पब्लिश हो गया। अब ग्राहक यही पढ़ेंगे।
    जो बीच में हैं, वे अपना काम पहले वाले से पूरा करेंगे।
flow-mistakes =
    ⚠️ यह अभी पब्लिश नहीं हो सकता:
    { $mistakes }
flow-mistake = { $place }: { $message }
flow-mistake-step = { $flow }, स्टेप { $number } ({ $place }): { $message }
flow-discard-sure = 🗑️ पिछली बार पब्लिश करने के बाद जो बदला, सब हटा दें?
flow-discarded = 🗑️ आपके बदलाव हटा दिए। सब वैसा ही है जैसा ग्राहक पढ़ते हैं।
flow-versions =
    🕘 *पुराने वर्शन*
    फिर चालू करने के लिए एक चुनें।
flow-versions-none = 🕘 आपने अभी कुछ पब्लिश नहीं किया है।
flow-version-line = वर्शन { $number } · { $at } · { $by } · { $note }
flow-version-line-now = ✅ वर्शन { $number } · { $at } · { $by } · { $note }
flow-version-template = हमारा दिया हुआ शुरू का मेन्यू
flow-version-template-now = ✅ हमारा दिया हुआ शुरू का मेन्यू
flow-back-sure =
    ↩️ क्या ग्राहक फिर यही वर्शन पढ़ें?
    अभी आप जो बदल रहे हैं, वह ड्राफ़्ट में रहेगा।
flow-rolled-back = { $number ->
    [0] ↩️ अब ग्राहक हमारा दिया हुआ शुरू का मेन्यू पढ़ रहे हैं।
   *[other] ↩️ अब ग्राहक फिर वर्शन { $number } पढ़ रहे हैं।
}
flow-already = ✅ यही वर्शन पहले से चालू है।
flow-and-more = … { $count } और भी

flow-change-none = ऐसा कुछ नहीं जो किसी को दिखे।
flow-change-flow-new = ➕ नया: *{ $flow }*
flow-change-flow-gone = ➖ हटाया: *{ $flow }*
flow-change-words = 🔤 *{ $flow }* इनसे शुरू होता है: { $words }
flow-change-step-new = ➕ { $flow }, स्टेप { $number }: { $step }
flow-change-step-gone = ➖ { $flow }: { $step }
flow-change-text = ✏️ { $flow }, स्टेप { $number }: “{ $was }” → “{ $now }”
flow-change-price = 💰 { $flow }, स्टेप { $number }: { $was } → { $now }
flow-change-options = 📋 { $flow }, स्टेप { $number }: { $was } → { $now } विकल्प
flow-change-ways = ↪️ { $flow }, स्टेप { $number } अब कहीं और ले जाता है
flow-change-step = ✏️ { $flow }, स्टेप { $number }: { $step }

## फ़्लो, फ़ाइल में।
flow-file-sent = 📎 किसी भी एडिटर में बदलें और यहाँ वापस भेजें।
flow-ask-file =
    📎 फ़्लो की फ़ाइल भेजें (YAML, ज़्यादा से ज़्यादा 256 KB)।
    उसी नाम की फ़ाइल आपके मौजूदा फ़्लो की जगह ले लेगी। उसमें लिखी टिप्पणियाँ तब तक रहेंगी जब तक आप उसे यहाँ न बदलें।
flow-file-mistakes =
    ⚠️ इस फ़ाइल से कुछ नहीं लिया गया। कृपया ठीक करके फिर भेजें:
    { $mistakes }
flow-file-sure =
    📎 *इससे यह बदलेगा*
    { $lines }
flow-do-install = मेरे ड्राफ़्ट में डालें
flow-do-install-publish = और तुरंत पब्लिश करें
flow-do-not = नहीं, रहने दें
flow-file-too-large = यह फ़ाइल बहुत बड़ी है। ज़्यादा से ज़्यादा 256 KB.
flow-file-no-text = यह टेक्स्ट फ़ाइल नहीं है। कृपया फ़्लो YAML में भेजें।
flow-file-no-media = उस मैसेज में कोई फ़ाइल नहीं थी।
flow-file-gone = वह फ़ाइल अब नहीं है। कृपया फिर से भेजें।

## फ़्लो क्या बेचता है।
ware-sale = 🏷️
sale-enter-pin =
    📲 { $price } देने के लिए अपने फ़ोन ({ $payer }) पर M-Pesa PIN डालें।
    ऑर्डर #{ $number }: { $about }.
sale-open-link =
    💳 { $price } देने के लिए यह लिंक खोलें:
    { $link }
    यह { $good_until } तक चलेगा।
    ऑर्डर #{ $number }: { $about }.
sale-paid =
    ✅ पेमेंट हो गया: { $about }, { $price }.
    🧾 आपकी रसीद: ऑर्डर #{ $number }{ $receipt ->
    [none] {""}
   *[other] , { $receipt }
}.
    धन्यवाद!
owner-sold =
    💰 *बिका*: { $item }, { $price }
    पेमेंट: { $payer } (ऑर्डर #{ $number }{ $receipt ->
    [none] {""}
   *[other] , { $receipt }
}).
