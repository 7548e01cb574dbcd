# वेबहुक: कारोबार के अपने सॉफ़्टवेयर को क्या बताया जाता है।
hook-do-open = वेबहुक
verb-webhooks-make = वेबहुक बनाना
verb-webhooks-change = वेबहुक बदलना
verb-webhooks-secret = वेबहुक को नया सीक्रेट देना
verb-webhooks-remove = वेबहुक हटाना
verb-webhooks-replay = जो नहीं पहुँचा उसे फिर भेजना
hook-home = 📡 *{ $bot_name } के वेबहुक*
    { $count ->
        [0] आपका अपना सॉफ़्टवेयर तुरंत जान सकता है कि यहाँ क्या हो रहा है: मैसेज, ऑर्डर, पेमेंट, अपॉइंटमेंट।
       *[other] आपका अपना सॉफ़्टवेयर तुरंत जान लेता है कि यहाँ क्या हो रहा है। और देखने के लिए पता चुनें।
    }
hook-line = { $state ->
        [on] ✅
        [gone] 🔌
       *[other] ⏸
    } { $place }{ $dead ->
        [0] {""}
       *[other] {" "}· ⚠️ { $dead } नहीं पहुँचे
    }
hook-do-new = नया वेबहुक
hook-do-replay-all = सब फिर भेजें
hook-do-how = यह कैसे काम करता है
hook-do-done = हो गया
hook-how = 📡 हर घटना हम आपके पते पर JSON में, POST से भेजते हैं।
    हर रिक्वेस्ट पर आपके सीक्रेट के हस्ताक्षर होते हैं: *webhook-signature* (Standard Webhooks) और *X-Webhook-Signature*।
    15 सेकंड में 200 जवाब दें। नहीं तो हम 30 सेकंड, फिर 1, 2, 4 और 8 मिनट बाद दोबारा कोशिश करते हैं।
    जो तब भी न पहुँचे, 14 दिन रखा जाता है। *replay* से सब फिर भेजा जाता है।
    एक ही घटना दो बार आ सकती है: उसे *webhook-id* से पहचानें।
hook-ask-url = 🔗 कृपया अपने सॉफ़्टवेयर का पता भेजें, जैसे _https://dukan.example/wabot_
hook-bad-url = यह पता यहाँ नहीं चलेगा।
    यह *https://* से शुरू हो और इंटरनेट से पहुँच में हो।
hook-twice = यह पता पहले से है।
hook-too-many = आपके पाँच वेबहुक हैं। पहले एक हटाएँ।
hook-ask-kinds = इसे क्या-क्या बताया जाए?
hook-kinds-all = सब कुछ
hook-kinds-sales = ऑर्डर और पेमेंट
hook-kinds-talk = मैसेज
hook-kinds-some = एक-एक करके चुनें
hook-each = { $count ->
        [0] चुनें कि इसे क्या बताया जाए।
        [one] इसे { $count } तरह की घटना बताई जाती है।
       *[other] इसे { $count } तरह की घटनाएँ बताई जाती हैं।
    }
hook-kind-on = ✅ { $kind }
hook-kind-off = ⬜ { $kind }
hook-kind-message = मैसेज
hook-kind-status = मैसेज का पहुँचना
hook-kind-session = बॉट का कनेक्शन
hook-kind-order = ऑर्डर
hook-kind-payment = पेमेंट
hook-kind-booking = अपॉइंटमेंट
hook-kind-handoff = टिकट
hook-made = ✅ { $place } को अब आपकी ख़बर मिलेगी।
    इसका सीक्रेट नीचे है। यह सिर्फ़ इसी बार दिखेगा: संभालकर रखें।
hook-secret = { $secret }
hook-secret-made = 🔑 { $place } का नया सीक्रेट बन गया।
    पुराना एक दिन और चलेगा, इसलिए आज ही अपने सॉफ़्टवेयर में बदल लें।
    नया नीचे है। यह सिर्फ़ इसी बार दिखेगा।
hook-page = 📡 *{ $place }*
    { $state ->
        [on] ✅ चालू
        [gone] 🔌 बंद: उसने जवाब दिया कि और नहीं चाहिए
       *[other] ⏸ बंद
    }
    पहुँचे: { $delivered } · बाकी: { $waiting } · नहीं पहुँचे: { $dead }
    { $kinds }
hook-do-test = टेस्ट भेजें
hook-do-failed = जो नहीं पहुँचा
hook-do-kinds = विषय बदलें
hook-do-address = पता बदलें
hook-do-secret = नया सीक्रेट
hook-do-off = बंद करें
hook-do-on = चालू करें
hook-do-remove = हटाएँ
hook-gone = वह वेबहुक अब नहीं है।
hook-changed = ✅ { $place } बदल गया।
hook-switched = { $state ->
        [on] ✅ { $place } चालू है।
       *[other] ⏸ { $place } बंद है। इस बीच जो होगा, वह बाद में नहीं बताया जाएगा।
    }
hook-test-ok = ✅ चल रहा है। आपके सॉफ़्टवेयर ने { $took } ms में जवाब दिया।
hook-test-failed = ⚠️ नहीं चला: { $reason }।
hook-reason-status = जवाब { $status } मिला
hook-reason-timeout = 15 सेकंड में जवाब नहीं आया
hook-reason-unreachable = उस पते पर कोई जवाब नहीं देता
hook-reason-private = पता खुले इंटरनेट पर नहीं है
hook-reason-certificate = उसका सर्टिफ़िकेट सही नहीं है
hook-reason-broken-off = कनेक्शन टूट गया
hook-reason-bad-address = पते की अनुमति नहीं है
hook-reason-no-secret = उसका सीक्रेट पढ़ा नहीं जा सकता, कृपया नया बनाएँ
hook-remove-sure = { $place } हटाएँ?
    { $waiting ->
        [0] इसके बाद इसे कुछ नहीं बताया जाएगा।
        [one] इसके बाद इसे कुछ नहीं बताया जाएगा, और बाकी { $waiting } घटना खो जाएगी।
       *[other] इसके बाद इसे कुछ नहीं बताया जाएगा, और बाकी { $waiting } घटनाएँ खो जाएँगी।
    }
hook-removed = 🗑 { $place } हट गया।
hook-failed = ⚠️ *जो बताया नहीं जा सका* ({ $dead })
    फिर भेजने के लिए एक चुनें।
hook-letter = { $event } · { $at } · { $reason }
hook-do-replay = सब फिर भेजें
hook-replayed = 🔁 { $many ->
        [one] { $many } घटना फिर भेजी जा रही है
       *[other] { $many } घटनाएँ फिर भेजी जा रही हैं
    }।
hook-nothing = 👍 सब पहुँच गया है।
hook-dead-owner = ⚠️ { $place } पर आपका सॉफ़्टवेयर नहीं मिला।
    हमने 16 मिनट में छह बार कोशिश की। जो बताया नहीं जा सका, 14 दिन रखा जाता है।
    देखने और फिर भेजने के लिए *webhooks* लिखें।
hook-gone-owner = 🔌 { $place } पर आपके सॉफ़्टवेयर ने जवाब दिया कि और नहीं चाहिए (410)।
    वेबहुक अब बंद है। फिर चालू करने के लिए *webhooks* लिखें।
