# रिचार्ज बॉट: चुनना, जाँचना, मेरे ऑर्डर।

airtime-home =
    👋 { $tenant } में आपका स्वागत है!
    आप क्या करना चाहेंगे?
airtime-home-mine = मेरे नंबर पर रिचार्ज
airtime-home-other = दूसरे नंबर पर
airtime-home-orders = मेरे ऑर्डर
airtime-home-help = मदद
airtime-help = 
    ℹ️ रिचार्ज बस चार स्टेप में: नंबर चुनें, रकम चुनें, जाँच लें, अपना M-Pesa PIN डालें।
    रिचार्ज अपने आप आ जाता है और रसीद यहीं मिलती है।
    झटपट तरीका: *buy 50* आपके अपने नंबर के लिए।
    आपने क्या खरीदा: *orders*
    🌐 दूसरी भाषा: *language*

airtime-ask-number =
    📱 किस नंबर पर रिचार्ज करना है?
    जैसे 0722 000111.
airtime-unsupported = 😕 माफ़ कीजिए, { $operator } नंबर पर अभी रिचार्ज नहीं होता। Safaricom, Airtel और Telkom चलते हैं।
airtime-operator-unknown = ऐसे
airtime-ask-amount =
    💰 { $recipient } ({ $operator }) पर कितने का रिचार्ज?
    { $min_amount } से { $max_amount } तक।
airtime-too-small = ☝️ यह बहुत कम है। कम से कम { $smallest } चाहिए।
airtime-too-big = ☝️ यह बहुत ज़्यादा है। ज़्यादा से ज़्यादा { $largest } हो सकता है।
airtime-not-whole = ☝️ कृपया पूरे शिलिंग लिखें, सेंट नहीं।
airtime-closed =
    🌙 अभी हम बंद हैं।
    खुलने का समय: { $hours }

airtime-confirm =
    🧾 *कृपया जाँच लें*
    रिचार्ज: { $amount }
    नंबर: { $recipient } ({ $operator })
    पेमेंट: { $price }, { $payer } से
    क्या यह सही है?
airtime-confirm-yes = हाँ, पेमेंट करें
airtime-confirm-no = नहीं
airtime-confirm-payer = दूसरे नंबर से पेमेंट
airtime-dropped = 👍 कुछ नहीं खरीदा गया। जब चाहें, लिखें।
airtime-ask-payer =
    📱 किस M-Pesa नंबर से पेमेंट होगा?
    PIN उसी फ़ोन पर माँगा जाएगा।

airtime-again = अब क्या करें?
airtime-again-yes = फिर कोशिश करें
airtime-again-home = मुख्य मेन्यू
airtime-price-changed = ☝️ दाम बदल गया है। कृपया फिर से देख लें।
airtime-refused = 😕 माफ़ कीजिए, अभी यह नहीं बेच सकते। कोई पैसा नहीं कटा।

airtime-orders =
    🧾 *आपके ऑर्डर*
    देखने के लिए एक चुनें।
airtime-orders-none = 🧾 अभी आपका कोई ऑर्डर नहीं है।
airtime-order = 
    🧾 *ऑर्डर #{ $number }* · { $at }
    { $recipient } पर { $amount } का रिचार्ज
    दाम: { $price }{ $receipt ->
    [none] {""}
   *[other] {" "}· रसीद: { $receipt }
}
    { $status }
airtime-order-refresh = फिर से देखें
airtime-language = कौन सी भाषा? / Which language?
airtime-language-set = ✅ अब से आपसे हिंदी में बात होगी।
