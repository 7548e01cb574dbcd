# बिज़नेस की बुकिंग: मालिक जो पढ़ते हैं।

owner-home-bookings = बुकिंग
notice-kind-booking = बुकिंग

## डायरी।
bookings-day =
    📒 *{ $name }* · { $is_today ->
    [yes] आज, { $day_words }
   *[no] { $day_words }
}
    { $count ->
    [0] कोई बुकिंग नहीं है।
    [one] { $count } बुकिंग। देखने के लिए उसे चुनें।
   *[other] { $count } बुकिंग। देखने के लिए एक चुनें।
}
bookings-line = { $time } { $service_name } · { $customer }{ $several ->
    [yes] {" "}({ $worker_name })
   *[no] {""}
}{ $mark ->
    [done] {" "}✅
    [no-show] {" "}🚫
   *[none] {""}
}
bookings-do-days = आने वाले दिन
bookings-do-other-day = कोई और दिन
bookings-do-add = ग्राहक के लिए बुक करें
bookings-do-block = समय बंद करें
bookings-do-services = सर्विस और दाम
bookings-do-workers = बुकिंग कौन लेता है
bookings-do-rules = समय और नियम
bookings-do-calendar = कैलेंडर फ़ाइल
bookings-do-day = इस दिन की लिस्ट
bookings-days =
    📒 *{ $name }*: आने वाले दिन
    लिस्ट देखने के लिए दिन चुनें।
bookings-day-line = { $day } · { $count ->
    [0] –
    [one] { $count } बुकिंग
   *[other] { $count } बुकिंग
}
bookings-ask-day =
    📅 किस दिन?
    जैसे *कल*, *24/12* या *24 दिसंबर*
bookings-bad-day = 🤔 यह दिन समझ नहीं आया।

## पहला दिन।
bookings-first =
    🎉 *{ $name }* बुकिंग के लिए लगभग तैयार है।
    लोग क्या बुक कर सकते हैं? पहली सर्विस जोड़ें, और बुकिंग शुरू।
    🕐 खुलने का समय:
    { $hours }
bookings-first-add = पहली सर्विस जोड़ें
bookings-first-hours = खुलने का समय बदलें
booking-approved-owner =
    📅 *{ $tenant_name }* की बुकिंग शुरू होने में एक स्टेप बाकी है:
    {"*"}bookings* भेजें और पहली सर्विस जोड़ें।
booking-empty-owner =
    📅 किसी ने *{ $tenant_name }* में बुक करना चाहा, पर अभी कुछ बुक नहीं हो सकता।
    {"*"}bookings* भेजें और पहली सर्विस जोड़ें।

## एक बुकिंग।
bookings-card =
    📒 *{ $service_name }*{ $several ->
    [yes] , { $worker_name } के साथ
   *[no] {""}
}
    📅 { $when } – { $until }
    🙂 { $customer } · { $customer_phone }
    💰 { $price }
    { $status }
bookings-gone = 🤔 वह बुकिंग अब नहीं है।
bookings-do-came = वे आए थे
bookings-do-missed = वे नहीं आए
bookings-do-move = दूसरा समय
bookings-do-cancel = कैंसल करें
bookings-judged = 👍 { $customer }, { $time }: { $status }.
bookings-too-early = ☝️ उसका समय अभी नहीं आया।
bookings-cancel-why =
    ✍️ { $customer } को क्या वजह बताएँ?
    नहीं तो *छोड़ें* भेजें।
bookings-cancel-sure = ❓ { $customer } की बुकिंग कैंसल करें: { $service_name }, { $when }? उन्हें बताया जाएगा।
bookings-cancelled = ✅ कैंसल हो गया, { $customer } को बता दिया गया।
bookings-moved = ✅ नया समय { $when }, { $customer } को बता दिया गया।
bookings-taken =
    😕 { $wanted } खाली नहीं है।
    सबसे पास के खाली समय:
bookings-full = 😕 { $wanted } खाली नहीं है, और आसपास भी कोई समय खाली नहीं है।

## ग्राहक के लिए बुक करना।
bookings-ask-phone =
    📱 ग्राहक का नंबर?
    जैसे 0722 000111.
bookings-ask-customer = 🙂 उनका नाम क्या है?
bookings-which-service = उन्हें क्या चाहिए?
bookings-which-worker = किससे?
bookings-which-day = 📅 किस दिन?
bookings-which-time = 🕐 { $day_words }: किस समय?
bookings-do-exact = अपना समय लिखें
bookings-ask-exact-day =
    📅 किस दिन?
    जैसे *कल* या *24/12*.
bookings-ask-exact-time =
    🕐 किस समय?
    जैसे 14:30 या 7pm, खुलने के समय के बाहर भी।
bookings-no-times = 😕 { $day_words } को कोई समय खाली नहीं है।
bookings-past = ☝️ वह समय निकल चुका है।
bookings-book-sure =
    ❓ { $customer } के लिए { $service_name } बुक करें,
    { $when }? उन्हें बताया जाएगा।
bookings-booked = ✅ बुक हो गया: { $customer } के लिए { $service_name }, { $when }.

## बंद किया समय।
bookings-blocks =
    🚫 *{ $name }*: बंद किया समय
    फिर खोलने के लिए एक चुनें।
bookings-blocks-none =
    🚫 *{ $name }*: कोई समय बंद नहीं है।
    क्या बंद करना है?
bookings-block-hours = कुछ घंटे
bookings-block-day = पूरा दिन
bookings-block-days = कई दिन
bookings-block-ask-day =
    📅 किस दिन?
    जैसे *आज*, *कल* या *24/12*.
bookings-block-ask-from =
    🕐 किस समय से?
    जैसे 12:00.
bookings-block-ask-until =
    🕐 किस समय तक?
    जैसे 14:00.
bookings-block-ask-first = 📅 पहला दिन?
bookings-block-ask-last = 📅 आखिरी दिन?
bookings-block-ask-note =
    ✍️ किस लिए? यह सिर्फ़ आपको दिखेगा।
    नहीं तो *छोड़ें* भेजें।
bookings-block-worker = तब कौन बुकिंग नहीं लेगा?
bookings-everybody = सभी
bookings-span = { $since } – { $until }
bookings-block-line = { $what }
bookings-block-line-more = { $what } · { $extra }
bookings-blocked = ✅ बंद किया: { $what }.{ $inside ->
    [0] {""}
    [one] {" "}⚠️ इसमें { $inside } बुकिंग पहले से है: जब तक आप उसे बदलें या कैंसल न करें, बनी रहेगी।
   *[other] {" "}⚠️ इसमें { $inside } बुकिंग पहले से हैं: जब तक आप उन्हें बदलें या कैंसल न करें, बनी रहेंगी।
}
bookings-block-order = ☝️ अंत का समय शुरू के बाद होना चाहिए।
bookings-block-bad = ☝️ यह नहीं हो सकता: या तो यह शुरू से पहले खत्म होता है, या बीत चुका है।
bookings-unblock-sure = ❓ यह समय फिर खोलें?
bookings-unblocked = ✅ यह समय अब फिर बुक हो सकता है।

## सर्विस।
bookings-services =
    💈 *{ $name }*: क्या बुक हो सकता है
    बदलने के लिए एक चुनें।
bookings-service-off-line = 🚫 { $service }
bookings-service-add = सर्विस जोड़ें
bookings-ask-service =
    💈 इसका नाम क्या है?
    जैसे *हेयरकट*.
bookings-ask-minutes =
    ⏱ इसमें कितने मिनट लगते हैं?
    पाँच-पाँच के हिसाब से, जैसे 45.
bookings-length-bad = ☝️ मिनट { $grain }-{ $grain } के हिसाब से हों, ज़्यादा से ज़्यादा { $longest }.
bookings-ask-price =
    💰 इसका दाम क्या है?
    जैसे 500. मुफ़्त हो तो 0 भेजें।
bookings-service-added =
    ✅ *{ $service_name }* अब बुक हो सकती है।
    ⏱ { $length } · 💰 { $price }
bookings-service-many = ☝️ आपकी { $most } सर्विस हैं: नई की जगह किसी को बदलें।
bookings-service =
    💈 *{ $service_name }*{ $state ->
    [off] {" "}🚫 बंद है
   *[on] {""}
}
    ⏱ { $length }{ $has_gap ->
    [yes] {" "}+ बाद में { $gap } खाली
   *[no] {""}
}
    💰 { $price }
bookings-service-price = दाम
bookings-service-minutes = कितनी देर
bookings-service-name = नाम
bookings-service-gap = बाद में खाली समय
bookings-ask-gap =
    ⏱ इसके बाद कितने मिनट खाली रखें?
    पाँच-पाँच के हिसाब से; 0 यानी कुछ नहीं।
bookings-service-off = बंद करें
bookings-service-on = चालू करें
bookings-changed = ✅ बदल दिया।

## बुकिंग लेने वाले।
bookings-workers =
    👥 *{ $name }*: बुकिंग कौन लेता है
    हर व्यक्ति एक समय में एक बुकिंग लेता है।
bookings-worker-line = { $state ->
    [off] 🚫 { $worker }
   *[on] { $worker }
}
bookings-worker-add = किसी को जोड़ें
bookings-ask-worker =
    🙂 उनका नाम क्या है?
    जैसा ग्राहक पढ़ेंगे।
bookings-worker-added = ✅ जोड़ दिया।
bookings-worker-many = ☝️ इतने ही हो सकते हैं: { $most } लोग बुकिंग लेते हैं।
bookings-worker =
    👤 *{ $worker_name }*{ $state ->
    [off] {" "}🚫 बुकिंग नहीं लेते
   *[on] {""}
}
    🕐 काम का समय:
    { $worker_hours }
bookings-worker-name = नाम
bookings-worker-hours = अपना समय
bookings-worker-usual = आम समय
bookings-worker-off = अब बुकिंग नहीं लेंगे
bookings-worker-on = फिर बुकिंग लेंगे
bookings-worker-all = सभी लोग
bookings-ask-hours =
    🕐 वे कब काम करते हैं?
    जैसे *mon-fri 9-17, sat 9-13*.
bookings-worker-last = ☝️ किसी को तो बुकिंग लेनी होगी। छुट्टी के लिए समय बंद करें।

## नियम।
bookings-rules =
    ⚙️ *{ $name }*: समय और नियम
    बदलने के लिए एक चुनें।
bookings-rule-line = { $label }: { $rule ->
    [booking_step] { $value } मिनट
    [booking_lead_minutes] { $value } मिनट
    [booking_days] { $value ->
        [one] { $value } दिन
       *[other] { $value } दिन
    }
    [booking_cancel_hours] { $value } घंटे
    [booking_remind_hours] { $value } घंटे
    [booking_remind_again_hours] { $value } घंटे
   *[other] { $value }
}
setting-booking-step = हर इतनी देर पर समय
setting-booking-lead-minutes = अभी से कितना बाद
setting-booking-days = कितने दिन आगे तक
setting-booking-cancel-hours = इतना पहले तक बदलाव
setting-booking-remind-hours = पहली याद, इतना पहले
setting-booking-remind-again-hours = दूसरी याद, इतना पहले
setting-quiet-hours = रात में याद न दिलाएँ
setting-hint-quiet = कृपया घंटे ऐसे भेजें: *21-7*, या *off*.

## कैलेंडर फ़ाइल।
bookings-calendar = 📅 फ़ाइल में कौन सी बुकिंग हों?
bookings-calendar-day = उस दिन की
bookings-calendar-week = उस हफ़्ते की
bookings-calendar-all = सभी
bookings-file = 📅 आपके कैलेंडर के लिए { $count ->
    [one] { $count } बुकिंग
   *[other] { $count } बुकिंग
}।
bookings-file-none = 🤔 तब कोई बुकिंग नहीं है।

## सूचनाएँ।
booking-new-owner =
    📅 नई बुकिंग: *{ $service_name }*
    { $when }{ $several ->
    [yes] {", "}{ $worker_name }
   *[no] {""}
}
    🙂 { $customer } · { $customer_phone }
booking-moved-owner =
    📅 समय बदला: *{ $service_name }*
    पहले { $before }
    अब *{ $when }*
    🙂 { $customer } · { $customer_phone }
booking-cancelled-owner =
    ❌ कैंसल: *{ $service_name }*
    { $when }
    🙂 { $customer } · { $customer_phone }

## ऑडिट लॉग।
verb-bookings-book = ग्राहक के लिए बुक करना
verb-bookings-move = बुकिंग का समय बदलना
verb-bookings-cancel = बुकिंग कैंसल करना
verb-bookings-judge = कौन आया, दर्ज करना
verb-bookings-service-add = सर्विस जोड़ना
verb-bookings-service-set = सर्विस बदलना
verb-bookings-worker-add = बुकिंग लेने वाला जोड़ना
verb-bookings-worker-set = बुकिंग लेने वाला बदलना
verb-bookings-block = समय बंद करना
verb-bookings-unblock = बंद समय खोलना
