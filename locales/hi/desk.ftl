# ऑर्डर, जैसे फ़ैसला लेने वाले देखते हैं: प्लेटफ़ॉर्म की टीम और मालिक।
desk-orders = *ऑर्डर: { $count }* · { $which }
    { $sums }
    देखने के लिए एक चुनें।
desk-and = { $first } · { $second }
desk-sum = कुल { $all }, डिलीवर { $delivered } ({ $count })
desk-everybody = सभी बॉट
desk-orders-none = 🧾 कोई ऑर्डर नहीं मिला: { $which }
desk-by-status = स्थिति के हिसाब से
desk-by-day = दिन के हिसाब से
desk-by-words = नंबर या रसीद से
desk-older = पुराने वाले
desk-newer = नए वाले
desk-unnarrowed = सभी
desk-which-day = किस दिन के?
desk-day-today = आज
desk-day-yesterday = बीता कल
desk-day-week = इस हफ़्ते
desk-day-other = कोई और दिन
desk-day-any = कोई भी दिन
desk-ask-day =
    कौन सा दिन? जैसे *20 Nov*, *20/11* या *2026-11-20*.
desk-bad-day = 🤔 यह दिन समझ नहीं आया।
desk-which-words = कौन से?
desk-do-find = कुछ ढूँढें
desk-words-any = सभी
desk-ask-words =
    🔎 फ़ोन नंबर या रसीद का कुछ हिस्सा भेजें, या ऑर्डर का नंबर (*#12*)।
desk-which-status = कौन से?
desk-all = सभी
desk-order = *ऑर्डर #{ $number }* · { $tenant_name }
    { $status }
    { $recipient } के लिए { $amount }, दाम { $price }
    बना { $at }
    पेमेंट करने वाला { $payer }, रसीद { $receipt }
    पेमेंट: { $payment } ({ $provider })
    सामान: { $delivery }
    रिफ़ंड: { $refund }
desk-story = *ऑर्डर #{ $number } की कहानी*{ $story_parts ->
    [1] {""}
   *[other] {" "}({ $story_part }/{ $story_parts })
}
    { $story }
desk-do-story = इसकी कहानी
desk-do-order = ऑर्डर
desk-do-ask = प्रोवाइडर से फिर पूछें
desk-do-again = रिचार्ज फिर भेजें
desk-do-paid = पेमेंट हुआ मार्क करें
desk-do-delivered = डिलीवर हुआ मार्क करें
desk-do-undelivered = नहीं पहुँचा मार्क करें
desk-do-refund = पैसे वापस करें
desk-do-refunded = रिफ़ंड हुआ मार्क करें
desk-asked = { $answer }
desk-again-sure = { $recipient } को { $amount } एक बार और भेजें?
    साबित है कि पहला नहीं पहुँचा, इसलिए दो बार नहीं पहुँचेगा।
    जो रिफ़ंड देना था वह रुक जाएगा, और पहुँचते ही ग्राहक को बता दिया जाएगा।
desk-again = 🚚 { $recipient } के लिए { $amount } फिर भेजा जा रहा है (ऑर्डर #{ $number })।
    पहुँचते ही ग्राहक को बता दिया जाएगा।
desk-not-proven = यह साबित नहीं है कि पहला नहीं पहुँचा।
    इसलिए कुछ भी दोबारा नहीं भेजा गया।
desk-going-back = इस ऑर्डर के पैसे पहले से वापस जा रहे हैं।
    इसलिए कुछ भी दोबारा नहीं भेजा गया।
desk-receipt = पेमेंट की रसीद क्या है? न हो तो *छोड़ें* भेजें।
desk-paid-why = आपको कैसे पता कि { $price } आए? कृपया एक वाक्य लिखें; यह दर्ज होगा।
desk-paid-sure = ऑर्डर #{ $number } को पेमेंट हुआ मार्क करें?
    { $amount } तुरंत { $recipient } को जाएगा, और यह वापस नहीं हो सकता।
    ग्राहक को बताया जाएगा, और आपकी वजह दर्ज होगी।
desk-delivered-why = आपको कैसे पता कि यह पहुँच गया? कृपया एक वाक्य लिखें; यह दर्ज होगा।
desk-delivered-sure = ऑर्डर #{ $number } को डिलीवर हुआ मार्क करें?
    फिर { $recipient } के लिए { $amount } पहुँचा माना जाएगा। ग्राहक को रसीद मिलेगी, और पैसे वापस नहीं जाएँगे।
desk-undelivered-why = आपको कैसे पता कि कुछ नहीं पहुँचा? कृपया एक वाक्य लिखें; यह दर्ज होगा।
desk-undelivered-sure = ऑर्डर #{ $number } को डिलीवर नहीं हुआ मार्क करें?
    फिर { $payer } को { $price } वापस देने होंगे, और ग्राहक को यह बताया जाएगा।
    अगर बाद में पहुँच गया, तो वे पैसे गए।
desk-marked-paid = ✅ ऑर्डर #{ $number } का पेमेंट अब हुआ माना गया।
    { $recipient } को { $amount } भेजा जा रहा है, पहुँचते ही ग्राहक को बता दिया जाएगा।
desk-marked-delivered = ✅ ऑर्डर #{ $number } डिलीवर हुआ माना गया।
    ग्राहक को रसीद मिलेगी।
desk-marked-undelivered = ↩️ ऑर्डर #{ $number } डिलीवर नहीं हुआ माना गया।
    { $payer } को { $price } वापस देने हैं। wabot प्रोवाइडर से भेजने को कहेगा; जहाँ न हो सके, आपसे कहा जाएगा।
desk-marked-refunded = 💸 ऑर्डर #{ $number }: { $payer } को { $price } वापस मिल गए।
    ग्राहक को बता दिया जाएगा।
desk-not-possible = ऑर्डर की अभी की स्थिति में यह नहीं हो सकता।
desk-receipt-used = वह रसीद किसी और ऑर्डर की है।
    कुछ नहीं बदला।
desk-receipt-bad = “{ $receipt_typed }” रसीद जैसी नहीं लगती। M-Pesa की रसीद ऐसी होती है: *QKJ41HAQR9*.
desk-refund-why = पैसे वापस क्यों जा रहे हैं? कृपया एक वाक्य लिखें; यह दर्ज होगा।
desk-refund-sure = 💸 { $payer } को { $price } वापस दें?
    ऑर्डर #{ $number }: अब कुछ नहीं भेजा जाएगा।
    wabot प्रोवाइडर से पैसे भेजने को कहेगा; जहाँ न हो सके, आपको खुद भेजने को कहा जाएगा।
desk-refund-due = 💸 { $payer } को ऑर्डर #{ $number } के { $price } वापस देने हैं।
    wabot प्रोवाइडर से भेजने को कहेगा; जहाँ न हो सके, आपसे कहा जाएगा। ग्राहक को बता दिया जाएगा।
desk-refund-already = पैसे वापस जा रहे हैं या जा चुके हैं। वे एक ही बार वापस जाते हैं।
desk-refund-delivered = सामान डिलीवर हो चुका है, इसलिए वापस देने को कुछ नहीं है।
desk-refund-under-way = सामान भेजा जा रहा है। जब तक साफ़ न हो कि पहुँचा या नहीं, रुकें।
desk-refund-not-paid = कोई पेमेंट नहीं हुआ, इसलिए वापस देने को कुछ नहीं है।
desk-refunded-why = आपने कैसे भेजा? कृपया एक वाक्य लिखें, रसीद हो तो वह भी; यह दर्ज होगा।
desk-refunded-sure = आपने { $payer } को { $price } खुद भेज दिए हैं?
    फिर ऑर्डर #{ $number } का रिफ़ंड हुआ माना जाएगा, और ग्राहक को यह बताया जाएगा।
