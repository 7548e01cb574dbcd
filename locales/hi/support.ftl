# सपोर्ट: ग्राहक, जवाब देने वाले और मालिक जो पढ़ते हैं।

setting-support-patience = कितने मिनट बाद ग्राहक से कहें कि देर लग रही है
setting-support-owners = मालिक को टिकट की खबर
verb-agent-added = जवाब देने वाला जोड़ना
verb-agent-removed = जवाब देने वाला हटाना

## ग्राहक का मेन्यू।
support-home = 👋 *{ $tenant }* में आपका स्वागत है!
    हम आपकी क्या मदद करें?
support-home-ask = सवाल पूछें
support-home-popular = आम सवाल
support-home-person = किसी से बात करें
support-home-mine = मेरे टिकट
support-home-hours = खुलने का समय
support-help = अपना सवाल जैसे चाहें लिखें: यहाँ उसका जवाब ढूँढा जाएगा।
    {"*"}person* से हमारी टीम का कोई व्यक्ति बात करेगा, *tickets* से दिखेगा कि आपने क्या पूछा था।
support-hours-open = 🟢 हम अभी खुले हैं।
    { $open_hours }
support-hours-closed = 🔴 हम अभी बंद हैं।
    { $open_hours }
support-ask = आप क्या जानना चाहेंगे?
support-hits = क्या आपका मतलब इनमें से कोई है?
support-none-of-these = नहीं: किसी से बात करें
support-nothing = 🤔 इसका जवाब मेरे पास नहीं है।
support-ask-again = दूसरे शब्दों में पूछें
support-popular = *आम सवाल*
support-faq = *{ $faq_question }*
    { $faq_answer }
    
    क्या इससे मदद मिली?
support-helped-yes = हाँ, धन्यवाद
support-helped = 👍 जानकर खुशी हुई!
support-topic = बात किस बारे में है?
    कृपया एक-दो वाक्य में लिखें।
support-begun = 🙋 टिकट *#{ $number }*: हमारी टीम को बता दिया गया है।
    अब आप यहाँ जो लिखेंगे, उन तक जाएगा। *00* से बाहर।
support-later = 📝 आपका सवाल *#{ $ticket }* के नाम से दर्ज हो गया।
    जवाब यहीं मिलेगा।
support-closed = 🌙 अभी हम बंद हैं, पर आपका सवाल *#{ $ticket }* के नाम से दर्ज हो गया।
    जवाब यहीं मिलेगा।
    खुलने का समय:
    { $open_hours }
support-said = 👤 *{ $agent }*: { $words }
support-said-later = 👤 *{ $agent }* (#{ $number }): { $words }
    
    ↩️ जवाब देने के लिए इस मैसेज पर रिप्लाई करें या *#{ $number }* से शुरू करें।
support-added = 📝 *#{ $number }* में जोड़ दिया।
support-patience = ⏳ आज थोड़ी ज़्यादा देर लग रही है। हम आपको भूले नहीं हैं: जवाब यहीं मिलेगा।
support-silence = 💤 एक दिन से यहाँ किसी ने नहीं लिखा, इसलिए *#{ $number }* बंद कर दिया।
    फिर खोलने के लिए *#{ $number }* से शुरू करके लिखें।

## रेटिंग।
support-solved = ✅ आपका टिकट *#{ $ticket }* हल हो गया। आपके धैर्य के लिए धन्यवाद!
support-rate = ✅ आपका टिकट *#{ $ticket }* हल हो गया।
    आपको कैसा लगा?
support-rate-1 = ⭐ खराब
support-rate-2 = ⭐⭐ खास अच्छा नहीं
support-rate-3 = ⭐⭐⭐ ठीक-ठाक
support-rate-4 = ⭐⭐⭐⭐ अच्छा
support-rate-5 = ⭐⭐⭐⭐⭐ बहुत अच्छा
support-rate-words = कुछ और बताना चाहेंगे?
    नहीं तो *छोड़ें* भेजें।
support-thanks = 🙏 धन्यवाद!
support-stars = { $stars ->
    [1] ⭐
    [2] ⭐⭐
    [3] ⭐⭐⭐
    [4] ⭐⭐⭐⭐
   *[other] ⭐⭐⭐⭐⭐
}

## ग्राहक के अपने टिकट।
support-mine = *आपके टिकट*
support-mine-none = आपका कोई टिकट नहीं है।
support-own-item = #{ $number } { $status ->
    [waiting] 💬
    [solved] ✅
    [closed] ✅
   *[other] 🕓
} { $topic }
support-own-ticket = *#{ $number }* · { $ticket_status }
    
    { $lines }
support-add = कुछ और लिखें
support-do-rate = बताएँ, कैसा लगा
support-close = हल हो गया
support-add-words = क्या जोड़ना है?
support-added-menu = 📝 *#{ $number }* में जोड़ दिया। जवाब यहीं मिलेगा।
support-close-done = ✅ *#{ $number }* बंद हो गया। धन्यवाद!
support-status-open = 🕓 जवाब का इंतज़ार
support-status-taken = 🕓 देखा जा रहा है
support-status-waiting = 💬 जवाब आ गया
support-status-solved = ✅ हल हो गया
support-status-closed = ✅ बंद

## जवाब देने वालों को।
support-opened = 🎫 *#{ $number }* · *{ $who }*:
    { $topic }
    
    ↩️ जवाब देने के लिए *#{ $number } आपके शब्द* लिखें, या इस मैसेज पर रिप्लाई करें।
    {"*"}take { $number }* · *done { $number }* · *tickets*
support-opened-later = 🎫 *#{ $number }* · *{ $who }* (बंद समय में लिखा):
    { $topic }
    
    ↩️ जवाब देने के लिए *#{ $number } आपके शब्द* लिखें, या इस मैसेज पर रिप्लाई करें।
    {"*"}take { $number }* · *done { $number }* · *tickets*
support-line = 🎫 *#{ $number } { $who }*: { $words }
support-left = 🚪 *#{ $number } { $who }* चैट से चले गए। टिकट खुला रहेगा।
support-remind = ⏰ *#{ $number } { $who }* { $minutes ->
    [one] { $minutes } मिनट
   *[other] { $minutes } मिनट
} से इंतज़ार में हैं।
support-taken-by = 👌 *#{ $number } { $who }* अब *{ $agent }* के पास है।
support-given-back = 🎫 *{ $agent }* ने *#{ $number } { $who }* वापस किया। कौन लेगा?
    {"*"}take { $number }*
support-passed = 🎫 *{ $agent }* आपको *#{ $number }* · *{ $who }* दे रहे हैं:
    { $topic }
    
    ↩️ जवाब देने के लिए *#{ $number } आपके शब्द* लिखें, या इस मैसेज पर रिप्लाई करें।
support-silence-business = 💤 *#{ $number } { $who }*: एक दिन कोई बात नहीं हुई, इसलिए बंद किया।
support-rated = { $stars ->
    [1] ⭐
    [2] ⭐⭐
    [3] ⭐⭐⭐
    [4] ⭐⭐⭐⭐
   *[other] ⭐⭐⭐⭐⭐
} *#{ $number } { $who }*{ $has_words ->
    [yes] : { $words }
   *[other] {""}
}
support-sent = ✅ *#{ $number } { $who }*
support-sent-beside = ✅ *#{ $number } { $who }* (यह टिकट *{ $other }* के पास भी है)
support-taken = 👌 *#{ $number } { $who }* अब आपका है। अब आप जो लिखेंगे, वहीं जाएगा।
    {"*"}leave* · *done* · *pass NAME* · *! कोई नोट*
    
    { $lines }
support-left-ticket = 🚪 आप *#{ $number }* से बाहर आ गए। टिकट अब भी आपका है।
support-out = 🚪 अब आप *#{ $number } { $who }* में नहीं हैं।
support-done = ✅ *#{ $number } { $who }* हल हो गया।
support-done-before = ✅ *#{ $number } { $who }* पहले ही हल हो चुका था।
support-noted = 📌 *#{ $number }* पर नोट हो गया। { $who } को नहीं दिखेगा।
support-no-agent = 🤔 यहाँ “{ $name }” नाम का कोई नहीं है। *#{ $number } { $who }* जहाँ था वहीं है।
support-passed-on = 👌 *#{ $number } { $who }* अब *{ $agent }* के पास है।
support-story = *#{ $number }* · *{ $who }*
    
    { $lines }
support-no-such = 🤔 टिकट *#{ $number }* नहीं है।
support-for-whom = ✋ अभी भेजा नहीं: यह किसके लिए है?
    
    { $lines }
    0 किसी के लिए नहीं
support-choice = { $n } *#{ $number }* { $who }
support-not-sent = 🗑 जो भेजा जाना था, वह नहीं भेजा गया।
support-you-answer = 👋 अब से आप *{ $tenant }* के ग्राहकों को जवाब देंगे।
    उनके सवाल यहीं आएँगे। *tickets* से दिखेगा कि क्या खुला है।
support-story-line = { $at } *{ $by }*: { $words }
support-story-said = *{ $by }*: { $words }
support-story-note = 📌 *{ $by }*: { $words }
support-story-part = { $what } { $words }
support-nothing-said = अभी कोई बात नहीं हुई।
support-lost-file = { $words } (एक फ़ाइल जो आगे नहीं भेजी जा सकी)
support-kind-text = (कोई शब्द नहीं)
support-kind-image = 🖼 फ़ोटो
support-kind-video = 🎬 वीडियो
support-kind-audio = 🎤 वॉइस मैसेज
support-kind-document = 📎 फ़ाइल
support-kind-location = 📍 जगह
support-kind-contact = 👤 कॉन्टैक्ट
support-kind-sticker = 🙂 स्टिकर
support-kind-reaction = 🙂 रिएक्शन
support-kind-poll = 📊 पोल
support-kind-order = 🛒 ऑर्डर
support-kind-note = (कोई शब्द नहीं)
support-kind-template = (कोई शब्द नहीं)
support-kind-unknown = (कुछ जो पढ़ा नहीं जा सका)

## उनका मेन्यू।
support-nobody-here = यहाँ अभी आपका कोई बॉट नहीं है।
support-agent-help = सब कुछ नंबर से चलता है: *0* पीछे, *00* होम।
    {"*"}#12 शब्द* से टिकट 12 का जवाब जाता है, *take 12* से आप उसमें जाते हैं, *done 12* से वह खत्म होता है।
    {"*"}#12 ! शब्द* नोट है जो ग्राहक को नहीं दिखता, *#12 ?* से पूरी बातचीत दिखती है।
    {"*"}customer* से बॉट वैसा दिखता है जैसा ग्राहकों को।
support-list = { $count ->
    [0] 🎉 कोई टिकट खुला नहीं है।
    [one] *{ $count } टिकट खुला है*
   *[other] *{ $count } टिकट खुले हैं*
}
support-list-none = कोई नहीं है।
support-list-of-over = *पूरे हो चुके टिकट*
support-list-over = पूरे हो चुके टिकट
support-list-faq = सवाल और जवाब
support-list-people = जवाब कौन देता है
support-list-ratings = रेटिंग
support-list-hours = खुलने का समय
support-list-owners = मालिक को टिकट की खबर
support-list-patience = देर होने पर मैसेज
support-item = #{ $number } { $who } · { $status ->
    [open] 🕓
    [waiting] 💬
    [solved] ✅
    [closed] ✅
   *[other] ✍️
} { $topic } · { $age }{ $has_agent ->
    [yes] {" "}· { $agent }
   *[other] {""}
}
support-gone = वह टिकट नहीं है।
support-card = *#{ $number }* · *{ $who }* · { $phone }
    { $ticket_status }{ $has_holder ->
        [yes] {" "}· { $holder }
       *[other] {""}
    }
    
    { $lines }
support-do-take = टिकट लें
support-do-answer = जवाब दें
support-do-done = हल हो गया
support-do-pass = किसी और को दें
support-do-give-back = वापस करें
support-do-note = नोट जोड़ें
support-inside = 👌 आप *#{ $number } { $who }* में हैं: अब आप जो लिखेंगे, वहीं जाएगा।
    {"*"}leave* · *done* · *pass NAME* · *! कोई नोट*
support-taken-away = 👌 *#{ $number } { $who }* अब आपका है।
support-answer = { $who } को क्या लिखना है?
support-answered = ✅ { $who } को भेज दिया।
support-note = क्या नोट करना है? ग्राहक को यह कभी नहीं दिखेगा।
support-noted-menu = 📌 नोट हो गया।
support-gave-back = 👌 अब यह फिर सबका है।
support-pass-whom = किसे?
support-pass-nobody = जवाब देने वाला और कोई नहीं है।
support-passed-menu = 👌 अब यह *{ $agent_name }* के पास है।

## मालिक।
owner-home-tickets = टिकट
support-people = *जवाब कौन देता है*
    { $owners }
    हटाने के लिए एक चुनें।
support-owner = 👑 { $who }
support-person = { $name } · { $phone }
support-person-add = किसी को जोड़ें
support-person-sure = क्या वे अब जवाब नहीं देंगे?
    उनके टिकट सबके हो जाएँगे।
support-person-removed = ✅ *{ $who }* अब जवाब नहीं देंगे।
support-person-phone = वे किस नंबर से लिखते हैं?
support-person-name = उनका नाम क्या है? ग्राहक यही नाम पढ़ेंगे।
support-person-added = ✅ *{ $agent_name }* ({ $phone }) अब से जवाब देंगे, उन्हें बता दिया गया है।
support-ratings = *5 में से { $average }*, { $count ->
    [one] { $count } ग्राहक
   *[other] { $count } ग्राहकों
} से
    { $lines }
support-rating = { $who }: { $average } ({ $count })
support-rated-nobody = कोई नहीं
support-ratings-none = अभी किसी ने रेटिंग नहीं दी।
support-faq-list = { $count ->
    [0] अभी कोई सवाल-जवाब नहीं है।
    [one] *{ $count } सवाल और उसका जवाब*
   *[other] *{ $count } सवाल और उनके जवाब*
}
support-faq-item = { $question } · { $uses }×
support-faq-add = नया जोड़ें
support-faq-ask-question = ग्राहक क्या पूछते हैं?
support-faq-ask-answer = और जवाब क्या है?
support-faq-ask-words = इसे पूछने के और कौन से शब्द?
    जैसे *दाम कीमत रेट*। न हों तो *छोड़ें* भेजें।
support-faq-added = ✅ अब से ग्राहकों को “{ $faq_question }” मिलेगा।
support-faq-another = एक और जोड़ें
support-faq-to-list = सभी सवाल
support-faq-full = { $most } पहले से हैं, और जगह नहीं है। पहले एक हटाएँ।
support-faq-card = *{ $faq_question }*
    { $faq_answer }
    
    और शब्द: { $faq_words }
    भाषा: { $faq_language }
    { $uses ->
    [one] { $uses } बार
   *[other] { $uses } बार
} दिखाया गया
support-faq-change-question = सवाल बदलें
support-faq-change-answer = जवाब बदलें
support-faq-change-words = और शब्द बदलें
support-faq-change-language = भाषा
support-faq-language = यह किस भाषा में है?
    भाषा का नाम भेजें, जैसे *English*, या सबके लिए हो तो *any*.
support-faq-any-language = कोई भी
support-faq-remove = हटाएँ
support-faq-new = नया क्या लिखना है?
support-faq-changed = ✅ बदल दिया।
support-faq-remove-sure = 🗑 “{ $faq_question }” हमेशा के लिए हटाएँ?
support-faq-removed = ✅ हटा दिया।
