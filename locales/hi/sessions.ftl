# कनेक्शन और समस्याएँ: बॉट कैसे जुड़े हैं, लोगों को क्या बताया जाता है, और वे क्या करवा सकते हैं।

session-code-coming = (आ रहा है; एक मिनट में फिर पूछें)

## कनेक्शन का कार्ड
session-state = 📱 { $session } ({ $channel })
session-seen = आखिरी बार दिखा: { $at }
session-attempts = { $attempts ->
    [one] { $attempts } कोशिश नाकाम
   *[other] { $attempts } कोशिशें नाकाम
}
session-next = अगली कोशिश: { $at }

## मालिकों को
session-linked-owner = ✅ *{ $name }* WhatsApp से जुड़ गया।
    अब से यह ग्राहकों को जवाब देगा।
session-unpaired-owner = 🔗 *{ $name }* अभी WhatsApp से नहीं जुड़ा है।
    कोड पाने के लिए यहाँ *pair* भेजें।
session-unpaired-owner-cloud = 🔗 *{ $name }* अभी WhatsApp से नहीं जुड़ा है।
    हम इसे Meta के Cloud API से जोड़ेंगे और यहीं बताएँगे।
session-logged-out-owner-cloud = ⚠️ Meta अब *{ $name }* को { $phone } इस्तेमाल नहीं करने दे रहा।
    अभी ग्राहकों को जवाब नहीं मिल रहे। हमें खबर मिल गई है, हम देख रहे हैं।
session-banned-owner-cloud = ⛔ Meta ने { $phone } पर रोक लगाई है{ $until ->
    [none] ।
   *[other] , { $until } तक।
}
    अभी ग्राहकों को जवाब नहीं मिल रहे। हमें खबर मिल गई है, हम देख रहे हैं।
session-passkey-owner = 🔑 WhatsApp { $phone } के लिए passkey माँगता है। ऐसा नंबर कोड से नहीं जुड़ता।
    कृपया हमसे कहें, हम *{ $name }* को WhatsApp Cloud API से जोड़ देंगे।
session-logged-out-owner = ⚠️ *{ $name }* अपने फ़ोन पर लॉगआउट हो गया।
    अभी ग्राहकों को जवाब नहीं मिल रहे। फिर से जोड़ने के लिए यहाँ *pair* भेजें।
session-banned-owner = ⛔ WhatsApp ने { $phone } पर कुछ समय के लिए रोक लगाई है{ $until ->
    [none] ।
   *[other] , { $until } तक।
}
    {"*"}{ $name }* उसके बाद अपने आप चालू हो जाएगा।
session-replaced-owner = ⚠️ किसी और प्रोग्राम ने *{ $name }* का कनेक्शन ले लिया है।
    उसे वहाँ बंद करें, फिर यहाँ *restart* भेजें।
window-closed-owner = ✉️ *{ $name }* का एक मैसेज { $who } तक नहीं पहुँच सका।
    उन्होंने 24 घंटे से नहीं लिखा है, और तब WhatsApp सिर्फ़ मंज़ूर टेम्पलेट लेता है।
    मैसेज रखा हुआ है। ऐसे मौकों के लिए *set { $tenant } cloud_template NAME* से टेम्पलेट तय करें।

session-phone-owner = 📵 *{ $name }* का फ़ोन ({ $phone }) { $days } दिन से नहीं दिखा।
    { $left ->
    [0] WhatsApp इसका लिंक कभी भी तोड़ सकता है।
    [one] जो फ़ोन ऑफ़लाइन रहे, WhatsApp उसका लिंक तोड़ देता है: करीब { $left } दिन में।
   *[other] जो फ़ोन ऑफ़लाइन रहे, WhatsApp उसका लिंक तोड़ देता है: करीब { $left } दिन में।
}
    कृपया इसे चालू करें और एक बार WhatsApp खोलें।

## टीम को
session-phone-staff = 📵 *{ $name }* ({ $tenant }, { $phone }) का फ़ोन { $days } दिन से नहीं दिखा।
    { $left ->
    [0] WhatsApp इसका लिंक कभी भी तोड़ सकता है।
    [one] WhatsApp करीब { $left } दिन में इसका लिंक तोड़ देगा।
   *[other] WhatsApp करीब { $left } दिन में इसका लिंक तोड़ देगा।
}
window-closed-staff = ✉️ इस बॉट का एक मैसेज { $who } तक नहीं पहुँच सका।
    उन्होंने यहाँ 24 घंटे से नहीं लिखा है, और तब WhatsApp सिर्फ़ मंज़ूर टेम्पलेट लेता है।
    {"*"}set platform cloud_template NAME* से ऐसे मौकों के लिए टेम्पलेट तय करें।
session-back-staff = ✅ *{ $name }* ({ $tenant }) फिर जुड़ गया।
session-calm-staff = ✅ बॉट फिर से जुड़ रहे हैं।
issue-opened-staff = ⚠️ *{ $name }*: { $title }
    इसे ठीक करने के लिए *issues* भेजें।

## समस्याएँ
issue-master = मुख्य बॉट
issue-line = { $name }: { $title }
issue-other = किसी को देखना होगा: { $kind }
issue-cannot-connect = { $reason ->
    [not_installed] जुड़ नहीं पा रहा: सर्वर पर एक पैकेज नहीं है, pip install 'wabot[linked]'
    [worker_died] जुड़ नहीं पा रहा: कनेक्शन चलाने वाला प्रोग्राम बार-बार बंद हो रहा है
    [corrupt] जुड़ नहीं पा रहा: लिंक की keys खराब हैं, और सही कॉपी नहीं है
   *[other] जुड़ नहीं पा रहा ({ $reason })
}
issue-logged-out = { $reason ->
    [token] Meta इसका टोकन नहीं मान रहा
    [no_such_number] Meta के पास इस phone number id का नंबर नहीं है, या टोकन को इसकी इजाज़त नहीं
    [not_registered] इसका नंबर Cloud API में रजिस्टर नहीं है
    [certificate] इसके नंबर को Meta पर नया सर्टिफ़िकेट चाहिए
   *[other] अपने फ़ोन पर लॉगआउट हो गया
}
issue-replaced = किसी और प्रोग्राम ने इसका कनेक्शन ले लिया
issue-restricted = { $reason ->
    [payment] Meta चाहता है कि पहले उसका बिल भरा जाए, तभी यह नंबर भेज सकेगा
    [locked] Meta ने इसका अकाउंट लॉक कर दिया है
    [policy] Meta ने नियम तोड़ने पर इसे ब्लॉक कर दिया है
    [too_many_people] WhatsApp ने रोक लगाई: बहुत सारे लोगों को लिखा
    [blocked_by_users] WhatsApp ने रोक लगाई: कई लोगों ने इसे ब्लॉक किया
    [same_message_too_often] WhatsApp ने रोक लगाई: एक ही मैसेज बार-बार भेजा
   *[other] WhatsApp ने रोक लगाई
}{ $until ->
    [none] {""}
   *[other] , { $until } तक
}
issue-outdated = WhatsApp wabot का यह वर्शन नहीं ले रहा; अपडेट चाहिए
issue-passkey = WhatsApp passkey माँगता है; इस नंबर को Cloud API चाहिए
issue-storm = एक साथ कई बॉट का कनेक्शन टूटा ({ $count })
issue-turn-parked = एक मैसेज का जवाब नहीं दिया जा सका
issue-send-parked = एक मैसेज भेजा नहीं जा सका
issue-airtime-held = { $reason ->
    [no_float] पेमेंट हो चुका रिचार्ज रुका है: { $provider } का वॉलेट बैलेंस खत्म है
    [bad_credentials] पेमेंट हो चुका रिचार्ज रुका है: { $provider } हमारी लॉगिन जानकारी नहीं मान रहा
   *[other] पेमेंट हो चुका रिचार्ज रुका है: { $provider } काम नहीं कर रहा
}
issue-books-refused = बदले गए मेन्यू या टेक्स्ट में गलती है, इसलिए पुराना ही चल रहा है: { $reason }
issue-checkout-used-twice = एक ही पेमेंट रिक्वेस्ट दो ऑर्डर में आई (ऑर्डर { $order })
issue-delivered-after-refund = ऑर्डर { $order } रिफ़ंड के बाद भी डिलीवर हो गया
issue-delivery-contradicted = ऑर्डर { $order } के रिचार्ज की खबरें आपस में नहीं मिलतीं
issue-delivery-used-twice = रिचार्ज प्रोवाइडर { $provider } ने दो ऑर्डर को एक ही ID दी (ऑर्डर { $order })
issue-delivery-review = पता नहीं कि ऑर्डर { $order } डिलीवर हुआ या नहीं
issue-no-airtime-provider = कोई रिचार्ज प्रोवाइडर सेट नहीं है ({ $provider })
issue-no-payment-provider = कोई पेमेंट प्रोवाइडर सेट नहीं है ({ $provider })
issue-currency-not-taken = प्रोवाइडर { $provider } { $currency } नहीं लेता
issue-paid-after-refund = ऑर्डर { $order } का रिफ़ंड के बाद फिर पेमेंट हुआ
issue-payment-contradicted = ऑर्डर { $order } के पेमेंट की खबरें आपस में नहीं मिलतीं
issue-payment-review = { $reason ->
    [amount_differs] ऑर्डर { $order }: माँगी गई रकम से अलग रकम आई
    [payer_differs] ऑर्डर { $order }: जिससे माँगा था, उसकी जगह किसी और ने पेमेंट किया
    [receipt_used] ऑर्डर { $order }: इसकी रसीद पहले इस्तेमाल हो चुकी है
    [old_price] ऑर्डर { $order }: पुराने दाम पर पेमेंट हुआ
    [invoice_paid] ऑर्डर { $order }: इसके बिल का पेमेंट पहले हो चुका है
    [invoice_void] ऑर्डर { $order }: इसका बिल रद्द है
    [tenant_gone] ऑर्डर { $order }: ऐसे बॉट का पेमेंट जो अब नहीं है
   *[other] ऑर्डर { $order }: किसी को इसका पेमेंट देखना होगा
}
issue-payment-silent = पेमेंट प्रोवाइडर ऑर्डर { $order } पर जवाब नहीं दे रहा
issue-refund-by-hand = ऑर्डर { $order } का रिफ़ंड { $payer } को खुद भेजना होगा
issue-undelivered-without-refund = ऑर्डर { $order } का पेमेंट हुआ, पर न डिलीवर हुआ न रिफ़ंड

## ठीक करना
repair-retry = अभी फिर कोशिश करें
repair-new-code = नए कोड से जोड़ें
repair-cloud = Cloud API से जोड़ें
repair-restart = रीस्टार्ट करें
repair-stop = बॉट बंद करें
repair-connect-now = सभी बॉट अभी जोड़ें
repair-dismiss = देख लिया, बंद करें

## ऑडिट लॉग की क्रियाएँ
verb-tenant-pair = जोड़ना
verb-issue-repair = ठीक करना
