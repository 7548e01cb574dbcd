# मुख्य बॉट पर नया व्यक्ति जो पढ़ता है।
register-welcome = 👋 *{ $platform }* में आपका स्वागत है!
    हम छोटे बिज़नेस के लिए WhatsApp बॉट चलाते हैं।
    आप क्या करना चाहेंगे?
register-welcome-back = 👋 आपका फिर से स्वागत है।
    आप क्या करना चाहेंगे?
register-begin = मुझे बॉट चाहिए
register-another = दूसरा बिज़नेस
register-status = मेरी रिक्वेस्ट
register-language = भाषा / Language
register-help-me = यह कैसे काम करता है?
register-help = आप अपने बिज़नेस के बारे में बताते हैं: नाम, नंबर और बॉट किस काम के लिए है।
    हम उसे देखकर आपको यहीं लिखते हैं।
    {"*"}0* से पीछे, *00* से फिर शुरू।
register-status-shown = { $lines }
register-status-line-new = 🕓 *{ $name }*: हम देख रहे हैं। जवाब यहीं मिलेगा।
register-status-line-rejected = ✖️ *{ $name }*: माफ़ कीजिए, हम इसे नहीं ले सकते।
    वजह: { $reason }
register-status-line-approved = ✅ *{ $name }*: { $expires_at } तक मंज़ूर।
register-status-line-expired = ⌛ *{ $name }*: समय खत्म हुआ: { $expires_at }.
register-status-line-banned = ⛔ *{ $name }*: ब्लॉक है। वजह: { $reason }
register-status-none = आपने अभी बॉट के लिए रिक्वेस्ट नहीं की है।
register-closed = अभी हम नए बिज़नेस नहीं ले रहे हैं।
    कृपया किसी और दिन कोशिश करें।
register-code = आपको जो एक्सेस कोड मिला है, कृपया भेजें।
register-code-wrong = यह सही कोड नहीं है। { $left ->
    [one] { $left } कोशिश बाकी।
   *[other] { $left } कोशिशें बाकी।
}
register-code-locked = बहुत बार गलत कोड आया। कृपया बाद में फिर कोशिश करें।
register-name = आपके बिज़नेस का नाम क्या है?
register-name-bad = नाम 2 से 60 अक्षर का होना चाहिए।
register-phone = बॉट किस WhatsApp नंबर पर चलेगा?
    जैसे 0711 222 333.
register-phone-bad = “{ $phone }” ऐसा मोबाइल नंबर नहीं जो यहाँ चले।
    ऐसे लिखें: 0711 222 333.
register-taken = यह नंबर पहले से रजिस्टर है।
    कृपया दूसरा नंबर चुनें।
register-kind = बॉट क्या काम करेगा?
register-kind-airtime = रिचार्ज बेचना
register-kind-booking = बुकिंग लेना
register-kind-shop = छोटी दुकान चलाना
register-kind-support = सवालों के जवाब देना
register-kind-blank = कुछ और
register-bot-language = बॉट कौन सी भाषा बोलेगा?
register-plan = आपको कौन सा प्लान चाहिए?
register-plan-trial = पहले मुफ़्त आज़माएँ
register-plan-monthly = हर महीने
register-plan-yearly = हर साल
register-summary = क्या यह सही है?
    नाम: *{ $name }*
    नंबर: { $phone }
    बॉट: { $kind_text }
    भाषा: { $language_text }
    प्लान: { $plan_text }
register-yes = हाँ, भेज दें
register-no = नहीं, फिर से शुरू करें
register-sent = ✅ धन्यवाद! *{ $name }* को मंज़ूरी का इंतज़ार है।
    जवाब यहीं मिलेगा।
register-language-ask = कौन सी भाषा? / Which language?
register-language-set = ✅ अब से आपसे हिंदी में बात होगी।
register-enough = आपकी कई रिक्वेस्ट पहले से बाकी हैं।
    पहले हम उन्हें देखेंगे।
