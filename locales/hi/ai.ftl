# भाषा मॉडल के जवाब।

# ग्राहकों को। निशान बताता है कि यह किसी व्यक्ति ने नहीं लिखा।
ai-said = 🤖 { $answer }
    
    00 मेन्यू
ai-said-first = 🤖 { $answer }
ai-person-phone = 🙋 कोई व्यक्ति खुशी से आपकी मदद करेगा: { $help_phone }
ai-person-none = 🙋 यहाँ के लोगों को बता दिया है कि आप उनसे बात करना चाहते हैं।

# मालिक को: पेज।
words-greeting = नमस्ते, नमस्कार, नमस्ते जी, प्रणाम, हैलो, हेलो, हाय, सुप्रभात, शुभ प्रभात, गुड मॉर्निंग, गुड इवनिंग, राम राम, namaste, namaskar, namaste ji, pranam, ram ram, hello ji

ai-line = 🤖 AI जवाब
ai-home = 🤖 *AI जवाब* · { $name }
    { $ai_state }
    प्रोवाइडर: { $ai_account }
    मॉडल: { $ai_model_now }
    आज: { $ai_answers } में से { $ai_asked_today } जवाब · { $ai_tokens_most } में से { $ai_tokens_today } टोकन
ai-state-off = ⚪ बंद। ग्राहकों को मेन्यू मिलता है।
ai-state-on = 🟢 चालू: जो मेन्यू न समझे, उसका जवाब देता है।
ai-state-over = 💤 आधी रात तक बंद: आज की सीमा पूरी हो गई।
ai-state-nobody = ⚠️ चालू, पर कोई प्रोवाइडर सेट नहीं: ग्राहकों को मेन्यू मिलता है।
ai-usual-model = डिफ़ॉल्ट वाला
ai-account = { $title } · { $standing ->
    [own] आपका अपना अकाउंट
    [shared] प्लेटफ़ॉर्म का अकाउंट
   *[missing] key नहीं है
}
ai-do-on = चालू करें
ai-do-off = बंद करें
ai-do-try = आज़माएँ
ai-do-know = इसे क्या पता हो: { $ai_knows ->
    [0] अभी कुछ नहीं
    [one] { $ai_knows } अक्षर
   *[other] { $ai_knows } अक्षर
}
ai-do-provider = प्रोवाइडर
ai-do-key = मेरी अपनी key
ai-do-model = मॉडल
ai-do-limits = सीमाएँ
ai-do-days = पिछले दिन
ai-limits = *सीमाएँ*
    दिन की दो सीमाओं में से कोई एक पूरी होते ही यह आधी रात तक बंद रहता है।
ai-do-answers = दिन में जवाब: { $ai_answers }
ai-do-tokens = दिन में टोकन: { $ai_tokens_most }
ai-do-history = पिछले कितने मैसेज पढ़े: { $ai_history_now }
ai-do-heat = टेम्परेचर, 0 सख्त से 1 खुला: { $ai_heat }

ai-on = 🟢 *AI जवाब* चालू हैं।
    जो मेन्यू न समझे, उसका जवाब देता है। यह सिर्फ़ बात करता है: न ऑर्डर, न पैसे, न कोई बदलाव।
    {"*"}undo* से वापस हो जाएगा।
ai-off = ⚪ *AI जवाब* बंद हैं। ग्राहकों को मेन्यू मिलता है।
    {"*"}undo* से वापस हो जाएगा।
ai-not-ready = अभी पूछने के लिए कोई नहीं है। कृपया प्रोवाइडर चुनें और अपनी key दें।
ai-no-provider = कृपया पहले प्रोवाइडर चुनें।

# आज़माना।
ai-try-ask = 💬 ग्राहक क्या पूछेंगे? वैसे ही लिखकर भेजें।
    यह भी एक जवाब गिना जाएगा।
ai-tried = 🤖 { $answer }
    
    ⏱️ { $seconds } से. · टोकन: { $tokens_in } गए, { $tokens_out } आए
ai-handed-over = { $told }
    
    ⏱️ { $seconds } से. · टोकन: { $tokens_in } गए, { $tokens_out } आए
ai-hands-over = { $whereto ->
    [menu] 📋 यहाँ यह मेन्यू दिखाता है।
    [person] 🙋 यहाँ यह किसी व्यक्ति को सौंपता है।
   *[refused] 🛡️ इसका जवाब रोक लिया गया: { $why ->
        [link] इसमें ऐसा लिंक है जो आपने नहीं दिया।
        [phone] इसमें ऐसा नंबर है जो आपने नहीं दिया।
        [payment] यह बताता है कि पेमेंट कहाँ करें, जो आपने नहीं कहा।
        [leak] यह अपने नियम बताता है।
        [filtered] प्रोवाइडर ने इसे रोक लिया।
       *[other] इसमें कुछ नहीं है।
    } ग्राहक को मेन्यू मिलता है।
}
ai-trouble = 😕 कोई जवाब नहीं: { $why }
    ग्राहक को मेन्यू मिलता है।
ai-trouble-not-set-up = कोई प्रोवाइडर सेट नहीं है।
ai-trouble-budget = आज की सीमा पूरी हो गई।
ai-trouble-ceiling = प्लेटफ़ॉर्म की आज की सीमा पूरी हो गई।
ai-trouble-resting = प्रोवाइडर से कई बार जवाब नहीं आया। थोड़ी देर में फिर पूछा जाएगा।
ai-trouble-rate-limited = प्रोवाइडर के पास अभी बहुत सारे सवाल हैं।
ai-trouble-overloaded = प्रोवाइडर के यहाँ दिक्कत है।
ai-trouble-unreachable = प्रोवाइडर तक पहुँच नहीं पा रहे।
ai-trouble-timeout = बहुत देर लग गई।
ai-trouble-cut-off = जवाब बीच में कट गया।
ai-trouble-nonsense = जो आया वह जवाब नहीं था।
ai-trouble-unauthorized = प्रोवाइडर key नहीं मान रहा।
ai-trouble-no-credit = अकाउंट में बैलेंस नहीं बचा।
ai-trouble-unknown-model = प्रोवाइडर के पास ऐसा कोई मॉडल नहीं है।
ai-trouble-too-long = टेक्स्ट इस मॉडल के लिए बहुत लंबा है।
ai-trouble-rejected = प्रोवाइडर सवाल नहीं ले रहा।

# कितना खर्च हुआ।
ai-days = *पिछले दिन*
    { $lines }
ai-day = { $day }: { $replies ->
    [one] { $replies } जवाब
   *[other] { $replies } जवाब
} · { $failures } नहीं हुए · टोकन { $tokens_in } गए, { $tokens_out } आए
ai-days-none = अभी कुछ नहीं।

# दिन में एक बार बताया जाता है।
ai-notice-budget = 💤 *{ $tenant }*: AI जवाब आधी रात तक बंद हैं।
    आज की सीमा { $answers } जवाब या { $tokens } टोकन है। ग्राहकों को मेन्यू मिलता है।
    {"*"}ai* से सीमाएँ बदलें।
ai-notice-trouble = ⚠️ *{ $tenant }*: AI जवाब नहीं चल रहे ({ $provider })।
    { $reason ->
    [unauthorized] प्रोवाइडर key नहीं मान रहा।
    [no-credit] अकाउंट में बैलेंस नहीं बचा।
    [unknown-model] प्रोवाइडर के पास ऐसा कोई मॉडल नहीं है।
   *[rejected] प्रोवाइडर सवाल नहीं ले रहा।
}
    ग्राहकों को मेन्यू मिलता है। *ai* से सेटिंग दिखेगी।
ai-notice-trouble-shared = ⚠️ प्लेटफ़ॉर्म के अकाउंट से AI जवाब नहीं चल रहे ({ $provider })।
    { $reason ->
    [unauthorized] प्रोवाइडर key नहीं मान रहा।
    [no-credit] अकाउंट में बैलेंस नहीं बचा।
    [unknown-model] प्रोवाइडर के पास ऐसा कोई मॉडल नहीं है।
   *[rejected] प्रोवाइडर सवाल नहीं ले रहा।
}
    {"*"}set platform ai_provider* से अकाउंट दिखेगा।
ai-notice-person = 🙋 *{ $tenant }*: { $who } किसी व्यक्ति से बात करना चाहते हैं।
    “{ $words }”
    कृपया उन्हें लिखें। मदद का नंबर हो (*set help_phone*), तो ग्राहकों को वही दिखेगा।
ai-notice-ceiling = 💤 AI जवाबों की प्लेटफ़ॉर्म की आज की सीमा पूरी हो गई।
    इसका अकाउंट इस्तेमाल करने वाले बॉट आधी रात तक अपना मेन्यू दिखाएँगे।

# सेटिंग।
setting-ai = AI जवाब
setting-ai-provider = AI किससे
setting-ai-model = AI मॉडल
setting-ai-prompt = AI को क्या पता हो
setting-ai-temperature = AI का टेम्परेचर
setting-ai-history = AI पिछले कितने मैसेज पढ़े
setting-ai-budget = दिन में AI जवाब
setting-ai-tokens = दिन में AI टोकन
setting-hint-fraction = कृपया 0 से 1 तक का नंबर भेजें, जैसे *0.3*.

ai-platform = 🤖 *AI जवाब* · प्लेटफ़ॉर्म का अकाउंट
    प्रोवाइडर: { $ai_account }
    मॉडल: { $ai_model_now }
    आज: { $ai_answers } में से { $ai_asked_today } जवाब · { $ai_tokens_most } में से { $ai_tokens_today } टोकन
    जिन बॉट में ये चालू हैं: { $ai_bots }
ai-no-limit = कोई सीमा नहीं

outcome-said = यह जवाब देता है
outcome-menu = यह मेन्यू दिखाता है
outcome-person = यह किसी व्यक्ति को बुलाता है
