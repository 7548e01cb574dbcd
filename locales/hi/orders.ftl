# पैसे और रिचार्ज की खबरें, और ऑर्डर जैसे मालिक और टीम देखते हैं।

## पेमेंट।
pay-enter-pin =
    📲 { $price } देने के लिए अपने फ़ोन ({ $payer }) पर M-Pesa PIN डालें।
    ऑर्डर #{ $number }: { $recipient } पर { $amount } का रिचार्ज।
pay-open-link =
    💳 { $price } देने के लिए यह लिंक खोलें:
    { $link }
    यह { $good_until } तक चलेगा।
    ऑर्डर #{ $number }: { $recipient } पर { $amount } का रिचार्ज।
pay-link-over =
    ⌛ ऑर्डर #{ $number } का लिंक बंद हो गया: { $price } का पेमेंट हम तक नहीं पहुँचा।
    अगर आपने पैसे दे दिए हैं तो चिंता न करें: खबर मिलते ही हम देख लेंगे।
pay-same-link =
    ✋ इसके लिए आपका एक ऑर्डर पहले से खुला है। कृपया यहाँ पेमेंट करें:
    { $link }
    यह { $good_until } तक चलेगा (ऑर्डर #{ $number })।
pay-busy = ⏳ M-Pesa अभी व्यस्त है। हम कुछ मिनट कोशिश करते रहेंगे; चालू होते ही आपसे PIN माँगा जाएगा।
pay-unsure =
    ⏳ पेमेंट सर्विस से साफ़ जवाब नहीं मिला, इसलिए कृपया दोबारा पेमेंट न करें।
    अगर PIN माँगा जाए तो डाल दें। ऑर्डर #{ $number } पर हमारी नज़र है, यहीं बताएँगे।
pay-expired =
    ⌛ ऑर्डर #{ $number } का समय खत्म: { $price } का पेमेंट हम तक नहीं पहुँचा।
    अगर आपने पैसे दे दिए हैं तो चिंता न करें: M-Pesa से खबर मिलते ही रिचार्ज हो जाएगा।
pay-late = 🙏 आपका { $price } का पेमेंट अब आ गया। ऑर्डर #{ $number } का रिचार्ज हो रहा है।
pay-review =
    🔎 ऑर्डर #{ $number } के लिए पेमेंट आया, पर वह ऑर्डर से मेल नहीं खाता। हमारी टीम अभी देख रही है।
    आपको कुछ नहीं करना है, और दोबारा पैसे नहीं देने होंगे।
pay-same-again = 
    ✋ यही पेमेंट आपने अभी-अभी माँगा था, इसलिए हमने दोबारा नहीं माँगा।
    ऑर्डर #{ $number }: { $status }
    { $price } का एक और खरीदना हो तो कृपया दो मिनट रुकें।
pay-same-payer = 
    ✋ { $payer } से अभी-अभी { $price } माँगे गए थे। M-Pesa एक ही रकम दो मिनट में एक ही बार लेता है।
    कृपया थोड़ी देर बाद फिर कोशिश करें।
pay-failed = 😕 { $price } का पेमेंट नहीं हो पाया। आपका कोई पैसा नहीं कटा।
pay-failed-cancelled = 👍 आपने { $price } का पेमेंट कैंसल कर दिया। आपका कोई पैसा नहीं कटा।
pay-failed-no-answer =
    ⌛ { $price } के पेमेंट का समय निकल गया: फ़ोन { $payer } से समय पर जवाब नहीं आया। आपका कोई पैसा नहीं कटा।
    क्या फ़ोन चालू है, नेटवर्क है, और आपके पास है?
pay-failed-insufficient = 😕 { $payer } में { $price } के लिए पूरा बैलेंस नहीं है। आपका कोई पैसा नहीं कटा।
pay-failed-wrong-pin = 🔑 M-Pesa PIN गलत था, इसलिए कोई पेमेंट नहीं हुआ।
pay-failed-too-soon = ⏳ M-Pesa एक ही रकम दो मिनट में एक ही बार लेता है। कोई पैसा नहीं कटा; कृपया थोड़ी देर में फिर कोशिश करें।
pay-failed-limit = ☝️ यह रकम आपकी M-Pesa लिमिट से बाहर है। आपका कोई पैसा नहीं कटा।
pay-failed-busy = ⏳ M-Pesa में { $payer } का कोई और पेमेंट चल रहा है। कोई पैसा नहीं कटा; कृपया एक मिनट में फिर कोशिश करें।
pay-failed-locked = 🔒 M-Pesa के मुताबिक { $payer } लॉक है। आपका कोई पैसा नहीं कटा।
pay-failed-bad-number = 📱 M-Pesa को { $payer } नंबर नहीं मिला। आपका कोई पैसा नहीं कटा।

## डिलीवरी।
airtime-receipt = 
    ✅ हो गया! { $recipient } पर { $amount } का रिचार्ज हो गया।
    🧾 आपकी रसीद: ऑर्डर #{ $number }, { $price } मिले{ $receipt ->
    [none] {""}
   *[other] , M-Pesa { $receipt }
}.
    धन्यवाद!
airtime-on-its-way =
    🚚 आपका { $price } का पेमेंट मिल गया, और { $recipient } का रिचार्ज हो रहा है (ऑर्डर #{ $number })।
    रिचार्ज होते ही रसीद मिल जाएगी।
airtime-held =
    🙏 आपका { $price } का पेमेंट मिल गया। { $recipient } के रिचार्ज में थोड़ी देर लग रही है।
    आपको कुछ नहीं करना है: रिचार्ज अपने आप हो जाएगा (ऑर्डर #{ $number }), नहीं तो पैसे वापस मिलेंगे।
airtime-checking =
    🔎 आपका { $price } का पेमेंट मिल गया। हम देख रहे हैं कि रिचार्ज { $recipient } पर पहुँचा या नहीं।
    आपको कुछ नहीं करना है, और दोबारा पैसे नहीं देने होंगे (ऑर्डर #{ $number })।
airtime-review = 🔎 हमारी टीम अब ऑर्डर #{ $number } देख रही है। यहीं बताएँगे।
airtime-not-delivered =
    😕 माफ़ कीजिए, { $recipient } का रिचार्ज नहीं हो पाया।
    आपके { $price } वापस आएँगे: ऑर्डर #{ $number } का रिफ़ंड चल रहा है।
refund-done = 💸 ऑर्डर #{ $number } का { $price } का रिफ़ंड { $payer } पर भेज दिया गया है।

## रिचार्ज के अलावा दूसरी चीज़ें।
ware-airtime = रिचार्ज
ware-enter-pin =
    📲 { $price } देने के लिए अपने फ़ोन ({ $payer }) पर M-Pesa PIN डालें।
    ऑर्डर #{ $number }: { $ware }.
ware-open-link =
    💳 { $price } देने के लिए यह लिंक खोलें:
    { $link }
    यह { $good_until } तक चलेगा।
    ऑर्डर #{ $number }: { $ware }.
ware-unsure =
    ⏳ आपके पेमेंट का साफ़ जवाब नहीं मिला, इसलिए कृपया दोबारा पेमेंट न करें।
    ऑर्डर #{ $number } पर हमारी नज़र है, यहीं बताएँगे।
ware-busy = ⏳ पेमेंट सर्विस अभी व्यस्त है। हम कुछ मिनट कोशिश करते रहेंगे (ऑर्डर #{ $number })।
ware-expired =
    ⌛ ऑर्डर #{ $number } का समय खत्म: { $price } का पेमेंट हम तक नहीं पहुँचा।
    अगर आपने पैसे दे दिए हैं तो चिंता न करें: खबर मिलते ही हम देख लेंगे।
ware-late = 🙏 आपका { $price } का पेमेंट अब आ गया (ऑर्डर #{ $number })।
ware-receipt =
    ✅ हो गया! { $ware }: { $price } मिले।
    🧾 आपकी रसीद: ऑर्डर #{ $number }{ $receipt ->
    [none] {""}
   *[other] , { $receipt }
}.
    धन्यवाद!
ware-held =
    🙏 आपका { $price } का पेमेंट मिल गया। इसमें थोड़ी देर लग रही है।
    आपको कुछ नहीं करना है (ऑर्डर #{ $number })।
ware-not-delivered =
    😕 माफ़ कीजिए, यह नहीं हो पाया।
    आपके { $price } वापस आएँगे: ऑर्डर #{ $number } का रिफ़ंड चल रहा है।

## मालिक को।
owner-payment-review =
    🔎 *ऑर्डर #{ $number }*: पैसा आया, पर ऑर्डर से मेल नहीं खाता ({ $reason })। कुछ डिलीवर नहीं हुआ।
    कृपया देख लें: *orders*
owner-delivery-review =
    🔎 *ऑर्डर #{ $number }*: पक्का नहीं कि { $amount } का रिचार्ज { $recipient } पर पहुँचा या नहीं। दोबारा नहीं भेजा गया।
    कृपया देख लें: *orders*
owner-airtime-held =
    ⚠️ पेमेंट हो चुके ऑर्डर रुके हैं: { $reason }।
    ठीक होते ही अपने आप चले जाएँगे; एक दिन बाद पैसे वापस हो जाएँगे।
owner-cannot-sell =
    ⚠️ अभी कोई खरीदना चाहता था पर नहीं खरीद पाया: { $reason }।
    कोई पैसा नहीं कटा। कृपया अपनी सेटिंग देख लें।
owner-airtime-short =
    ⚠️ वॉलेट बैलेंस खत्म हो रहा है: { $left } बचे हैं।
    अभी किसी को { $wanted } का चाहिए था, लौटाना पड़ा। कोई पैसा नहीं कटा।
    कृपया वॉलेट में पैसे डालें।
owner-refund-by-hand =
    💸 *ऑर्डर #{ $number }*: कृपया { $payer } को { $price } खुद वापस भेजें, फिर रिफ़ंड हुआ मार्क करें: *orders*
owner-refund-other-amount =
    💸 *ऑर्डर #{ $number }*: { $price } की जगह दूसरी रकम आई ({ $receipt })।
    जितना मिला, उतना { $payer } को खुद वापस भेजें, फिर रिफ़ंड हुआ मार्क करें: *orders*
issue-payment-unknown = पता नहीं कि ऑर्डर { $order } का पेमेंट हुआ या नहीं: कृपया M-Pesa स्टेटमेंट देखें
order-held-no-float = वॉलेट बैलेंस खत्म हो गया है
order-held-bad-credentials = रिचार्ज प्रोवाइडर हमारी लॉगिन जानकारी नहीं मान रहा
order-held-other = रिचार्ज प्रोवाइडर काम नहीं कर रहा
order-doubt-amount-differs = माँगी गई रकम से अलग रकम
order-doubt-payer-differs = किसी और ने पेमेंट किया
order-doubt-receipt-used = पहले इस्तेमाल हो चुकी रसीद
order-doubt-other = जैसा माँगा, वैसा नहीं

## लिस्ट।
order-line = #{ $number } · { $amount } · { $recipient } · { $status }
order-line-of-tenant = #{ $number } · { $tenant } · { $amount } · { $recipient } · { $status }

order-status-draft = ✏️ अभी शुरू हुआ
order-status-awaiting-payment = ⏳ पेमेंट का इंतज़ार
order-status-paid = 💰 पेमेंट हुआ, अब डिलीवरी
order-status-delivering = 🚚 भेजा जा रहा है
order-status-delivered = ✅ डिलीवर हुआ
order-status-failed = ❌ पेमेंट नहीं हुआ
order-status-cancelled = 🚫 कैंसल
order-status-expired = ⌛ समय पर पेमेंट नहीं
order-status-undelivered = ↩️ डिलीवर नहीं हुआ
order-status-review = 🔎 जाँच हो रही है
order-status-refunded = 💸 रिफ़ंड हुआ

order-payment-created = अभी माँगा नहीं
order-payment-push-started = माँगा जा रहा है
order-payment-push-sent = PIN का इंतज़ार
order-payment-push-unknown = पक्का नहीं कि पेमेंट माँगा गया
order-payment-expired = समय पर पेमेंट नहीं
order-payment-failed = नहीं हुआ
order-payment-review = मेल नहीं खाता
order-payment-paid = पेमेंट हुआ
order-delivery-none = –
order-delivery-reserved = अगला
order-delivery-held = वॉलेट बैलेंस का इंतज़ार
order-delivery-sending = भेजा जा रहा है
order-delivery-sent = प्रोवाइडर ने ले लिया
order-delivery-unknown = साफ़ नहीं
order-delivery-review = फ़ैसला किसी को लेना है
order-delivery-failed = डिलीवर नहीं हुआ
order-delivery-delivered = डिलीवर हुआ
order-refund-none = –
order-refund-due = देना बाकी
order-refund-requested = माँगा गया
order-refund-manual = खुद भेजना है
order-refund-done = हो गया

order-looked = रिचार्ज प्रोवाइडर से पूछा गया: { $delivery }
order-answer-pending = प्रोवाइडर का जवाब: अभी पेमेंट करने वाले का इंतज़ार है।
order-answer-paid = प्रोवाइडर का जवाब: पेमेंट हो गया।
order-answer-incomplete = प्रोवाइडर का जवाब: पेमेंट हो गया।
order-answer-failed = प्रोवाइडर का जवाब: पेमेंट नहीं हुआ।
order-answer-cancelled = प्रोवाइडर का जवाब: पेमेंट करने वाले ने कैंसल कर दिया।
order-answer-expired = प्रोवाइडर का जवाब: पेमेंट करने वाले ने जवाब नहीं दिया।
order-answer-silent = इस बारे में प्रोवाइडर से पूछने को कुछ नहीं है।
order-answer-unreachable = प्रोवाइडर अभी नहीं बता पा रहा। कृपया बाद में फिर कोशिश करें।

## ऑर्डर की पूरी कहानी।
order-story-line-0 = { $at } · { $what }
order-story-line-1 = { $at } · { $what } ({ $first })
order-story-and = { $first }, { $second }
order-story-by-question = हमारे पूछने पर
order-story-notice = { $at } · 📨 { $provider } से खबर: { $told }
order-story-message = { $at } · 💬 ग्राहक को: “{ $words }” ({ $status })
order-notice-received = अभी जाँचा नहीं
order-notice-applied = मान लिया
order-notice-duplicate = कुछ नया नहीं
order-notice-review = मेल नहीं खाता, फ़ैसला किसी को लेना है
order-notice-contradicts = जो साबित है उससे उल्टा, अलग रखा
order-notice-asking = पूरा सबूत नहीं, इसलिए उनसे पूछा
order-notice-parked = पेमेंट का पता चलने से पहले आया, रुका है
order-notice-forged = इस ऑर्डर का नहीं, नहीं माना
order-notice-unsigned = उन्हीं का है यह साबित नहीं, नहीं माना
order-notice-malformed = पढ़ा नहीं जा सका, नहीं माना
order-notice-unknown-token = गलत पते पर आया, नहीं माना
order-message-queued = भेजा जाना बाकी
order-message-sending = भेजा जा रहा है
order-message-sent = भेज दिया
order-message-delivered = पहुँच गया
order-message-read = पढ़ लिया
order-message-failed = नहीं गया
order-message-parked = भेजा नहीं जा सका, टीम देख रही है
order-story-order-created = ऑर्डर बना
order-story-payment-push-started = पेमेंट माँगा गया
order-story-payment-push-sent = फ़ोन पर PIN माँगा गया
order-story-payment-push-unknown = पेमेंट रिक्वेस्ट पर साफ़ जवाब नहीं
order-story-payment-push-postponed = प्रोवाइडर व्यस्त, बाद में फिर कोशिश
order-story-payment-push-refused = पेमेंट रिक्वेस्ट नामंज़ूर
order-story-payment-named-by-notice = प्रोवाइडर ने पेमेंट की ID बताई
order-story-payment-named-late = समय निकलने के बाद M-Pesa का जवाब
order-story-payment-receipt-known = रसीद मिल गई
order-story-payment-review = पेमेंट मेल नहीं खाता
order-story-payment-paid = पेमेंट हुआ
order-story-payment-notice-incomplete = सूचना में रकम या रसीद नहीं
order-story-payment-failed = पेमेंट नहीं हुआ
order-story-payment-contradicted = उल्टी खबर, छोड़ दी
order-story-payment-asked = प्रोवाइडर से पेमेंट के बारे में पूछा
order-story-payment-expired = समय निकल गया
order-story-payment-marked-paid = पेमेंट हुआ मार्क किया
order-story-delivery-reserved = रिचार्ज भेजना है
order-story-delivery-sending = रिचार्ज भेजा जा रहा है
order-story-delivery-sent = प्रोवाइडर ने ले लिया
order-story-delivery-delivered = डिलीवर हुआ
order-story-delivery-held = वॉलेट बैलेंस का इंतज़ार
order-story-delivery-resumed = फिर कोशिश की
order-story-delivery-given-up = बहुत देर हो गई
order-story-delivery-unknown = प्रोवाइडर से साफ़ जवाब नहीं
order-story-delivery-review = फ़ैसला किसी को लेना है
order-story-delivery-named-by-notice = प्रोवाइडर ने रिचार्ज की ID बताई
order-story-delivery-contradicted = रिचार्ज की उल्टी खबर, छोड़ दी
order-story-delivery-failed = डिलीवर नहीं हुआ
order-story-delivery-again = फिर से भेजना है
order-story-delivery-marked-delivered = डिलीवर हुआ मार्क किया
order-story-delivery-marked-failed = डिलीवर नहीं हुआ मार्क किया
order-story-refund-due = रिफ़ंड देना बाकी
order-story-refund-requested = रिफ़ंड माँगा गया
order-story-refund-unanswered = रिफ़ंड पर कोई जवाब नहीं
order-story-refund-again = रिफ़ंड फिर शुरू किया
order-story-refund-postponed = रिफ़ंड बाद में
order-story-refund-accepted = प्रोवाइडर ने रिफ़ंड ले लिया
order-story-refund-done = रिफ़ंड हुआ
order-story-refund-manual = रिफ़ंड खुद भेजना है
order-story-refund-marked-done = रिफ़ंड हुआ मार्क किया

order-reason-cancelled = पेमेंट करने वाले ने कैंसल किया
order-reason-no-answer = कोई जवाब नहीं
order-reason-insufficient = पूरा बैलेंस नहीं
order-reason-wrong-pin = गलत PIN
order-reason-too-soon = वही रकम बहुत जल्दी
order-reason-limit = M-Pesa लिमिट से बाहर
order-reason-busy = व्यस्त
order-reason-bad-number = गलत नंबर
order-reason-locked = लॉक है
order-reason-amount-differs = अलग रकम
order-reason-payer-differs = किसी और ने दिया
order-reason-receipt-used = रसीद पहले इस्तेमाल हुई
order-reason-no-float = वॉलेट बैलेंस नहीं
order-reason-bad-credentials = लॉगिन जानकारी नहीं मानी
order-reason-interrupted = बीच में रुक गया
order-reason-rejected = प्रोवाइडर ने मना किया
order-reason-question-denied = प्रोवाइडर ने पहले मना किया था
order-reason-no-provider = कोई प्रोवाइडर सेट नहीं
order-reason-not-loaded = रिचार्ज नहीं हुआ
order-reason-by-person = किसी व्यक्ति ने किया
order-reason-refunded = पैसे वापस दिए
order-reason-second-receipt = दूसरी रसीद
order-reason-failed-after-paid = पेमेंट के बाद फ़ेल की खबर
order-reason-delivered-after-failed = फ़ेल के बाद डिलीवर हुआ
order-reason-failed-after-delivered = डिलीवरी के बाद फ़ेल की खबर
order-reason-reference-used = पहले इस्तेमाल हुई ID
order-reason-unclear-failure = फ़ेल की खबर, पर ऑर्डर नहीं बताया

## ग्राहक को: ऑर्डर कहाँ तक पहुँचा।
my-order-begun = ✏️ अभी शुरू हुआ, पेमेंट अभी माँगा नहीं गया
my-order-asking = ⏳ पेमेंट माँगा जा रहा है
my-order-waiting-for-pin = 📲 M-Pesa PIN का इंतज़ार है
my-order-waiting-for-link = 💳 आपके पेमेंट का इंतज़ार है
my-order-unsure = ⏳ अभी साफ़ नहीं कि आपसे पेमेंट माँगा गया या नहीं; कृपया दो बार पेमेंट न करें
my-order-cancelled = 🚫 कैंसल, कोई पैसा नहीं कटा
my-order-not-paid = ❌ पेमेंट नहीं हुआ, कोई पैसा नहीं कटा
my-order-expired = ⌛ समय पर कोई पेमेंट नहीं पहुँचा
my-order-looking = 🔎 आपका पेमेंट मिल गया, हमारी टीम देख रही है
my-order-next = 💰 पेमेंट हो गया, अब भेजा जाएगा
my-order-held = ⏳ पेमेंट हो गया; थोड़ी देर लगेगी, अपने आप आ जाएगा
my-order-sending = 🚚 पेमेंट हो गया, भेजा जा रहा है
my-order-checking = 🔎 पेमेंट हो गया; हम देख रहे हैं कि पहुँचा या नहीं
my-order-delivered = ✅ डिलीवर हो गया
my-order-delivered-and-looking = ✅ डिलीवर हो गया; रिफ़ंड हमारी टीम देख रही है
my-order-missed = ↩️ भेजा नहीं जा सका; आपके पैसे का मामला हमारी टीम देख रही है
my-order-refunding = 💸 आपका रिफ़ंड आ रहा है
my-order-refunded = 💸 रिफ़ंड हो गया
my-order-pay-here = 👉 यहाँ पेमेंट करें: { $link }
