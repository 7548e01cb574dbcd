# बातचीत के इंजन के अपने शब्द, हर बॉट में।
# हर जगह यही शब्द: tenant = बिज़नेस, bot = बॉट, owner = मालिक, customer = ग्राहक, order = ऑर्डर, payment = पेमेंट,
# payer = पेमेंट करने वाला, receipt = रसीद, refund = रिफ़ंड, invoice = बिल, plan = प्लान, airtime = रिचार्ज,
# float = वॉलेट बैलेंस, provider = प्रोवाइडर, session = कनेक्शन, link/pair = जोड़ना, issue = समस्या,
# step-up = PIN से पुष्टि, audit trail = ऑडिट लॉग, server = सर्वर, ban = ब्लॉक, approve = मंज़ूर, reject = नामंज़ूर,
# renew = रिन्यू, undo = वापस लेना, setting = सेटिंग, notice = सूचना,
# booking = बुकिंग, service = सर्विस, worker = बुकिंग लेने वाला, free time = खाली समय, shop = दुकान, product = प्रोडक्ट,
# variant = वैरिएंट (साइज़, रंग …), stock = स्टॉक, sold out = स्टॉक खत्म, cart = कार्ट, delivery = डिलीवरी,
# pick-up = खुद ले जाना, return = वापसी, ticket = टिकट, agent = जवाब देने वाला, flow = फ़्लो, menu = मेन्यू, step = स्टेप,
# draft = ड्राफ़्ट, publish = पब्लिश, version = वर्शन, people = लोग, contact = कॉन्टैक्ट, tag = टैग, group = ग्रुप,
# opt out = मैसेज बंद करना, opt in = मैसेज फिर चालू करना, cancel = कैंसल, note = नोट।

## लोग जो शब्द लिख सकते हैं; बीच में कॉमा।
words-back = पीछे, वापस, बैक, peeche, piche, wapas, vapas
words-home = होम, मेन्यू, मेनू, मुख्य मेन्यू, मुख्य मेनू, शुरू, शुरुआत, shuru
words-help = मदद, सहायता, हेल्प, madad
words-more = और, आगे, अगला, aur, aage, agla
words-previous = पिछला, पिछले, पहले वाला, pichla, pichhla
words-yes = हाँ, हां, हा, जी, जी हाँ, जी हां, ठीक है, ओके, haan, han, ha, ji, ji haan, theek hai, thik hai
words-no = नहीं, नही, ना, जी नहीं, जी नही, nahi, nahin, nahi ji, na
words-skip = छोड़ें, छोड़ो, छोड़ें, छोड़ो, छोडें, छोडो, स्किप, chhodo, chodo
# इनसे बिन माँगे आने वाले मैसेज बंद होते हैं, और फिर चालू होते हैं। सिर्फ़ तब, जब मैसेज में बस यही हो।
words-stop = रोको, रोकें, बंद करो, बंद करें, स्टॉप, roko, band karo
words-start = शुरू, शुरू करो, शुरू करें, shuru, shuru karo

## सवाल के नीचे, बाहर निकलने के रास्ते।
footer-home = 00 होम
footer-back-home = 0 पीछे · 00 होम
page-more = + और ({ $pages } में से { $page })
page-previous = - पिछला

yes = हाँ
no = नहीं

## जब बात समझ न आए।
did-you-mean = 🤔 क्या आपका मतलब *{ $words }* था?
type-exactly = ✋ अगर आपका मतलब *{ $words }* है, तो बिल्कुल ऐसे ही लिखें।
command-usage =
    ✍️ ऐसे लिखें:
    { $usage }
not-an-option = 🤔 समझ नहीं आया। कृपया लिस्ट में से कोई नंबर भेजें।
empty-message = 🤔 वह मैसेज खाली था। कृपया अपना जवाब लिखें।
old-choice = ⌛ वह बटन किसी पुराने सवाल का है।
question-expired = ⌛ उस सवाल का समय निकल गया, इसलिए कुछ नहीं हुआ।
help =
    ℹ️ अपनी पसंद का नंबर भेजें।
    0 से पीछे, 00 से होम।

## जब बात आगे न बढ़ सके।
busy = ⏳ एक मिनट, अभी काम चल रहा है।
pay-waiting =
    ⏳ आपके पेमेंट का इंतज़ार है। अपने फ़ोन पर PIN डालें।
    00 होम
denied = 🔒 माफ़ कीजिए, आपको इसकी इजाज़त नहीं है।
action-failed = 😕 माफ़ कीजिए, यह नहीं हो पाया। कृपया बाद में फिर कोशिश करें।
limit-reached = 😕 माफ़ कीजिए, बात उलझ गई। चलिए फिर से शुरू करते हैं।
secret-again = 🔑 धन्यवाद। कृपया वह सीक्रेट एक बार और भेजें, उसे यहाँ सेव नहीं किया जाता।
secret-delete = 🔒 अब कृपया अपना सीक्रेट इस चैट से डिलीट कर दें: मैसेज को दबाकर रखें, फिर Delete चुनें।

## दोबारा पूछना।
ask-text-only = 📝 यहाँ सिर्फ़ टेक्स्ट चलेगा। कृपया अपना जवाब लिखें।
ask-too-long = ✂️ यह बहुत लंबा है। ज़्यादा से ज़्यादा { $max_length } अक्षर लिखें।
ask-too-small = ☝️ यह बहुत कम है। कम से कम { $min } चाहिए।
ask-too-large = ☝️ यह बहुत ज़्यादा है। ज़्यादा से ज़्यादा { $max } हो सकता है।
ask-too-early = 📅 यह बहुत पहले है। पहला दिन { $min } है।
ask-too-late = 📅 यह बहुत बाद में है। आखिरी दिन { $max } है।
ask-give-up = 😕 बात बन नहीं पाई। चलिए फिर से शुरू करते हैं।
ask-error-text = ✍️ कृपया थोड़ा और लिखें।
ask-error-number = 🔢 कृपया कोई नंबर भेजें, जैसे 5.
ask-error-money = 💰 कृपया रकम भेजें, जैसे 100.
ask-error-phone = 📱 यह फ़ोन नंबर नहीं है। कृपया ऐसा नंबर भेजें: 0711 222333.
ask-error-phone-wrong-country = 📱 यह नंबर किसी और देश का है। कृपया यहीं का नंबर भेजें।
ask-error-phone-not-mobile = 📱 यह मोबाइल नंबर नहीं है। कृपया मोबाइल नंबर भेजें।
ask-error-date = 📅 कृपया तारीख भेजें, जैसे 25/12 या tomorrow.
ask-error-time = 🕐 कृपया समय भेजें, जैसे 14:30 या 2 pm.
ask-error-duration = ⏱️ कृपया लिखें कि कितने समय के लिए, जैसे 2 hours, 3 days या 1 month.
ask-error-choice = 🤔 कृपया इनमें से एक चुनें: { $choices }
ask-error-media = 🖼️ कृपया कोई फ़ोटो या फ़ाइल भेजें।
ask-error-location = 📍 कृपया मैप से जगह शेयर करें, या पता लिखें।
ask-error-secret = 🔑 कृपया इसे फिर से भेजें।
ai-unclear = 🤔 माफ़ कीजिए, समझ नहीं आया। कृपया दूसरे शब्दों में बताइए।
ai-missing = 👍 धन्यवाद। मुझे अभी यह भी जानना है:

## जब बिज़नेस का कोई व्यक्ति अटके हुए ग्राहक की मदद करे।
moved-again = 🙂 चलिए, वही सवाल फिर से।
moved-back = ↩️ हम एक स्टेप पीछे आ गए।
moved-home = 🙂 चलिए, फिर से शुरू करते हैं।
moved-end = 🙂 हम यहीं रुक गए। जब चाहें, लिखकर फिर शुरू करें।
