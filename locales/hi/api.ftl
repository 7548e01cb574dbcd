# मालिक के अपने सॉफ़्टवेयर की कुंजियाँ।
owner-home-api = मेरा सॉफ़्टवेयर (API)
verb-api-key-make = API कुंजी बनाना
verb-api-key-revoke = API कुंजी रद्द करना
api-home = 🔌 *{ $bot_name } का सॉफ़्टवेयर*
    { $count ->
        [0] आपकी दुकान, काउंटर या वेबसाइट इस बॉट से आपके ग्राहकों को लिख सकती है।
            इसके लिए एक कुंजी चाहिए।
        [one] { $count } कुंजी चालू है। और देखने के लिए उसे चुनें।
       *[other] { $count } कुंजियाँ चालू हैं। और देखने के लिए एक चुनें।
    }
api-line = 🔑 { $key_name }{ $has_end ->
        [yes] {" "}· { $key_ends } तक
       *[no] {""}
    }
api-do-new = नई कुंजी
api-do-usage = इस्तेमाल
api-do-how = यह कैसे चलता है
api-do-keys = सभी कुंजियाँ
api-do-done = हो गया
api-do-revoke = यह कुंजी रद्द करें
api-how = 🔌 आपका सॉफ़्टवेयर हर अनुरोध के साथ कुंजी भेजता है:
    { $address }/api/v1
    प्रोग्रामरों के लिए विवरण:
    { $address }/openapi.json
    जिसके पास कुंजी है, वह आपके नाम से लिख सकता है। इसे पैसे की तरह सँभालें।
api-ask-name = 🔑 कुंजी किस लिए है? कोई नाम, जैसे _काउंटर_ या _वेबसाइट_।
api-ask-rights = *{ $key_name }* क्या कर सकती है?
api-rights-all = सब कुछ
api-rights-send = मैसेज भेजना
api-rights-read = सिर्फ़ पढ़ना
api-rights-some = एक-एक करके चुनें
api-each = { $count ->
        [0] चुनें कि कुंजी क्या कर सकती है।
        [one] कुंजी { $count } काम कर सकती है।
       *[other] कुंजी { $count } काम कर सकती है।
    }
api-right-on = ✅ { $right }
api-right-off = ⬜ { $right }
api-scope-messages-send = मैसेज भेजना
api-scope-messages-read = मैसेज पढ़ना
api-scope-contacts-read = लोगों की सूची पढ़ना
api-scope-contacts-write = लोगों की सूची बदलना
api-scope-stats-read = आँकड़े पढ़ना
api-scope-flows-read = मेन्यू पढ़ना
api-scope-flows-write = मेन्यू बदलना
api-scope-webhooks = वेबहुक
api-scope-orders-read = ऑर्डर पढ़ना
api-ask-days = यह कितने समय तक चले?
api-days-month = 30 दिन
api-days-quarter = 90 दिन
api-days-year = एक साल
api-days-ever = जब तक मैं रद्द न करूँ
api-made = 🔑 *{ $key_name }* बन गई{ $has_end ->
        [yes] {" "}और { $key_ends } तक चलेगी
       *[no] {""}
    }।
    यह रही कुंजी। मैं इसे सिर्फ़ इसी बार दिखाता हूँ: अभी कॉपी कर लें।
api-made-key = { $key }
api-too-many = ✋ { $most } कुंजियाँ पहले से चालू हैं। पहले एक रद्द करें।
api-key = 🔑 *{ $key_name }*
    यह कर सकती है:
    { $rights }

    बनी { $made_at }
    { $has_end ->
        [yes] { $key_ends } तक चलेगी
       *[no] रद्द होने तक चलेगी
    }
    { $was_used ->
        [yes] पिछली बार इस्तेमाल { $used_at }
       *[no] कभी इस्तेमाल नहीं हुई
    }
    इस हफ़्ते: { $requests } अनुरोध, { $sent } मैसेज भेजे, { $refused } नामंज़ूर
api-revoke-sure = ⚠️ *{ $key_name }* तुरंत बंद हो जाएगी।
    जो सॉफ़्टवेयर इसे चलाता है, वह कुछ नहीं भेज पाएगा। रद्द करें?
api-revoked = 🔑 *{ $key_name }* अब नहीं चलती।
api-gone = 🤷 वह कुंजी अब नहीं चलती।
api-usage = 🔌 *7 दिन का इस्तेमाल*
    { $lines }

    कुल: { $requests } अनुरोध, { $sent } मैसेज भेजे, { $refused } नामंज़ूर
api-usage-line = { $day } · { $requests } अनुरोध · { $sent } भेजे · { $refused } नामंज़ूर
api-usage-none = 🔌 पिछले 7 दिनों में कोई कुंजी इस्तेमाल नहीं हुई।
