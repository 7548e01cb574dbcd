# क्या-क्या सेट हो सकता है, और जब कोई वैल्यू समझ न आए तो क्या चाहिए।

setting-name = नाम
setting-language = भाषा
setting-country = देश
setting-currency = करेंसी
setting-time-zone = टाइम ज़ोन
setting-hours = खुलने का समय
setting-min-amount = सबसे कम रकम
setting-max-amount = सबसे ज़्यादा रकम
setting-discount = छूट
setting-rate = एक मिनट में जवाब
setting-payments = पेमेंट किससे
setting-airtime = रिचार्ज किससे
setting-help-phone = मदद का नंबर
setting-cloud-phone-number-id = Cloud: phone number id
setting-cloud-token = Cloud: टोकन
setting-cloud-app-secret = Cloud: उनके अपने Meta ऐप का सीक्रेट
setting-cloud-verify-token = Cloud: उस ऐप का verify token
setting-cloud-template = Cloud: 24 घंटे बाद का टेम्पलेट
setting-cloud-template-language = Cloud: टेम्पलेट की भाषा
setting-access-code = एक्सेस कोड
setting-registration = रजिस्ट्रेशन
setting-trial-days = ट्रायल के दिन
setting-keep-messages-days = मैसेज कितने दिन रखें
setting-secret = मेरे फ़्लो का गुप्त शब्द: { $name }
setting-not-set = सेट नहीं

setting-hint-words = कृपया ज़्यादा से ज़्यादा { $longest } अक्षर लिखकर भेजें।
setting-hint-number = कृपया { $least } से { $most } तक का पूरा नंबर भेजें।
setting-hint-percent = कृपया 0 से { $most } तक का प्रतिशत भेजें, जैसे *2.5*.
setting-hint-choice = कृपया इनमें से एक भेजें: { $options }.
setting-hint-country = कृपया देश के दो अक्षर भेजें, जैसे *KE* या *TZ*.
setting-hint-time-zone = कृपया टाइम ज़ोन भेजें, जैसे *Africa/Nairobi*.
setting-hint-hours = कृपया समय ऐसे भेजें: *mon-fri 8:00-18:00, sat 9-13*, या *daily 8-20*, या *always*.
setting-hint-digits = कृपया सिर्फ़ नंबर भेजें, अंकों में।
setting-hint-taken = यह *{ $name }* में पहले से लगा है।

setting-of-provider = { $title }: { $field }
setting-hint-public-address = कृपया ऐसा पता भेजें जो *https://* से शुरू हो और पूरे इंटरनेट से खुल सके।

# प्रोवाइडर के अकाउंट में क्या-क्या होता है; जिसकी लाइन यहाँ नहीं, वह अपने नाम से दिखता है।
field-base-url = पता
field-shortcode = Paybill या स्टोर नंबर
field-till = Till नंबर
field-consumer-key = Consumer key
field-consumer-secret = Consumer secret
field-passkey = Passkey
field-initiator = Initiator का नाम
field-security-credential = Initiator का security credential
field-api-key = API key
field-api-secret = API secret
field-payment-account-id = पेमेंट अकाउंट नंबर
field-server-key = Server key
field-secret-key = Secret key
field-callback-token = Callback token
field-secret-hash = वेबहुक का secret hash
field-redirect-url = पेमेंट के बाद का पेज
field-wallet = M-Pesa माँगने का तरीका
field-username = यूज़र नेम
field-email = ईमेल पता

# प्रोवाइडर: कौन-कौन हैं, कौन सा चल रहा है, और उसके अकाउंट में क्या है।
provider-sandbox = सैंडबॉक्स
provider-and = { $first }, { $second }
provider-optional = सेट नहीं, ज़रूरी नहीं
provider-list = *{ $label }*
    अभी: { $now }
    अकाउंट देखने के लिए एक चुनें।
provider-line = { $title } · { $standing ->
    [own] ✅ सेट है
    [shared] ✅ प्लेटफ़ॉर्म का अकाउंट
    [missing] सेट नहीं
   *[sandbox] आज़माने के लिए
}{ $used ->
    [yes] {" "}· चालू
   *[no] {""}
}
provider-page = *{ $title }*{ $used ->
    [yes] {" "}· चालू
   *[no] {""}
}
    { $standing ->
    [own] ✅ यह सेट है।
    [shared] ✅ प्लेटफ़ॉर्म का अकाउंट चल रहा है।
        अपना डालेंगे तो सिर्फ़ आपका चलेगा।
   *[missing] ⚠️ यह सेट नहीं है।
        अभी बाकी: { $missing }
}{ $has_address ->
    [no] {""}
   *[yes] {"\u000A"}📮 यह पता अपने { $title } डैशबोर्ड में वेबहुक (callback) की जगह डालें:
        { $address }
}{ $reachable ->
    [no] {"\u000A"}☝️ { $title } इस तक तभी पहुँचेगा जब यह https से शुरू हो।
   *[yes] {""}
}
provider-sandbox-page = *सैंडबॉक्स*{ $used ->
    [yes] {" "}· चालू
   *[no] {""}
}
    🧪 आज़माने के लिए नकली पैसा और रिचार्ज।
    असल में न पैसा कटता है, न कुछ भेजा जाता है।
provider-do-use = इसे चालू करें
provider-do-others = बाकी वाले
provider-do-clear = मेरा अकाउंट हटाएँ
provider-do-account = इसका अकाउंट
provider-do-go-on = अकाउंट आगे भरें
provider-field-set = ✅ { $name }: *{ $label }* अब: { $now }
    { $ready ->
    [yes] 🎉 { $title } सेट हो गया।
   *[no] अभी बाकी: { $missing }
}
    {"*"}undo* से वापस हो जाएगा।
provider-chosen = ✅ { $name }: *{ $label }* अब: { $title }.{ $ready ->
    [yes] {""}
   *[no] {"\u000A"}⚠️ यह अभी सेट नहीं है, इसलिए कुछ नहीं बिक सकता।
        अभी बाकी: { $missing }
}
    {"*"}undo* से वापस हो जाएगा।
provider-cleared = ✅ { $name }: आपका { $title } अकाउंट हटा दिया गया।
    प्लेटफ़ॉर्म का अकाउंट हो तो वही चलेगा।
    {"*"}undo* से वापस हो जाएगा।
