# फ़्लो आज़माना, उसकी तस्वीर बनाना, और उसमें अटके ग्राहक की मदद करना।

## फ़्लो की तस्वीर के शब्द।
picture-page = पेज { $page }
picture-page-of = पेज { $page } / { $pages }
picture-each-line = जो भी चुना जाए
picture-answered = जवाब मिला
picture-found = सब पता है
picture-give-up = बहुत सारे गलत जवाब
picture-abandon = कोई जवाब नहीं
picture-else = नहीं तो
picture-then = उसके बाद
picture-any-words = कोई और शब्द
picture-caption = 🗺 *{ $flow }*
picture-caption-page = 🗺 *{ $flow }* · { $page } / { $pages }
picture-sent = अभी यह ऐसे चलता है। आगे क्या?
picture-as-text = 🗺 यह भाषा यहाँ तस्वीर में नहीं बन सकती, इसलिए टेक्स्ट में है। इसे किसी भी Mermaid viewer में खोलें।
picture-none = 🤔 इस नाम का कोई फ़्लो नहीं है।
picture-do-simulate = आज़माकर देखें
flow-do-picture = तस्वीर में देखें
flow-do-simulate = आज़माकर देखें
stuck-do-help = अटके ग्राहक की मदद
picture-do-published = ग्राहक क्या पढ़ते हैं
picture-draft = ड्राफ़्ट
picture-do-again = फिर से बनाएँ

## बातें कैसे खत्म होती हैं।
outcome-ok = काम हो गया
outcome-failed = नहीं हो पाया
outcome-timeout = समय पर जवाब नहीं
outcome-paid = पेमेंट हो गया
outcome-cancelled = कैंसल किया
outcome-expired = समय पर पेमेंट नहीं
outcome-refused = मना किया
outcome-ended = बातचीत पूरी हुई
outcome-nobody = कोई नहीं है
outcome-closed = अभी बंद है
outcome-understood = समझ आया
outcome-unclear = समझ नहीं आया
outcome-down = AI उपलब्ध नहीं
outcome-passed = समय बीतने दें
outcome-not-found = नहीं मिला
outcome-none = कुछ नहीं है

## फ़्लो आज़माना: असल में कुछ नहीं भेजा या किया जाता।
simulate-begin =
    🎭 अब आप खुद अपने ग्राहक हैं; असल में कुछ नहीं भेजा या किया जाएगा।
    वही लिखें जो ग्राहक लिखेगा। *stop* से खत्म होगा।
simulate-turn = { $heard }
simulate-action = ⚙️ यहाँ यह किया जाता: { $what }.
simulate-call = 🌐 यहाँ इससे पूछा जाता: { $what }.
simulate-ai = ✨ यहाँ AI यह पढ़ता: { $what }
simulate-handoff = 🙋 यहाँ किसी व्यक्ति को बुलाया जाता। { $what }
simulate-relay = 🙋 यह उस व्यक्ति तक जाता: { $what }
simulate-leave = 🙋 उस व्यक्ति को पता चलता कि ग्राहक चले गए।
simulate-pay = 💳 यहाँ पैसे माँगे जाते। { $what }
simulate-wait = ⏳ यहाँ { $until } तक इंतज़ार होता।
simulate-ends = *यह कैसे खत्म हो?*
simulate-unclear = 🤔 कृपया इनमें से एक चुनें:
simulate-nothing = (कोई जवाब नहीं)
simulate-wants-media = 📎 जहाँ ग्राहक फ़ोटो भेजते, वहाँ *picture* लिखें।
simulate-wants-location = 📍 जहाँ ग्राहक जगह भेजते, वहाँ *place* लिखें।
simulate-ended = 🏁 बातचीत यहाँ खत्म। फिर शुरू करने के लिए लिखें।
simulate-sample = उदाहरण { $number }
simulate-over = 🎭 आज़माना पूरा हुआ; कुछ भेजा या किया नहीं गया।
simulate-too-long = 🎭 यह बहुत लंबा हो गया, इसलिए यहीं खत्म। कुछ भेजा या किया नहीं गया।
simulate-mistakes =
    🔧 इसे अभी आज़मा नहीं सकते:
    { $mistakes }
simulate-do-again = फिर आज़माएँ
simulate-do-picture = तस्वीर बनाएँ

## अटका हुआ ग्राहक।
stuck-who = 👤 किसकी बातचीत?
stuck-nobody = 👤 इस बॉट को अभी किसी ने नहीं लिखा।
stuck-unknown = 🤔 इस नंबर वाला यहाँ कोई नहीं है।
stuck-where =
    👤 *{ $who }*
    { $where }
stuck-person = { $name } · { $phone }
stuck-asked =
    उनसे पूछा गया ({ $at }):
    { $question }
stuck-silent = उनसे अभी कुछ नहीं पूछा जा रहा।
stuck-waits-action = वे किसी काम के पूरा होने के इंतज़ार में हैं।
stuck-waits-pay = वे अपने पेमेंट के इंतज़ार में हैं।
stuck-waits-person = वे किसी व्यक्ति से बात कर रहे हैं।
stuck-waits-time = उनके फ़्लो में इंतज़ार चल रहा है।
stuck-said = उन्होंने आखिरी बार लिखा ({ $at }): { $words }
stuck-do-again = सवाल फिर पूछें
stuck-do-back = एक स्टेप पीछे
stuck-do-home = शुरू से करें
stuck-do-end = खत्म करें
stuck-do-record = टेस्ट में रिकॉर्ड करें
stuck-do-look = देखें, वे कहाँ हैं
stuck-moved-again = ✅ सवाल फिर पूछा गया।
stuck-moved-back = ✅ उन्हें एक स्टेप पीछे ले आए।
stuck-moved-home = ✅ शुरू से चालू किया।
stuck-moved-end = ✅ खत्म कर दिया।
stuck-moved = { $moved }
record-sent = 📎 रिकॉर्ड हो गया। नंबर असली नहीं हैं।
record-nothing = 🤔 अभी रिकॉर्ड करने को कुछ नहीं है।
verb-contact-move = बातचीत आगे बढ़ाना
verb-contact-record = बातचीत रिकॉर्ड करना
