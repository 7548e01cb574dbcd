# बुकिंग बॉट: ग्राहक जो पढ़ते हैं।

## वे शब्द जिनसे बाकी बनते हैं।
booking-day = { $weekday ->
    [mon] सोम
    [tue] मंगल
    [wed] बुध
    [thu] गुरु
    [fri] शुक्र
    [sat] शनि
   *[sun] रवि
} { $date }
booking-weekday = { $weekday ->
    [mon] सोम
    [tue] मंगल
    [wed] बुध
    [thu] गुरु
    [fri] शुक्र
    [sat] शनि
    [sun] रवि
   *[daily] रोज़
}
booking-open-always = • हमेशा
booking-open-day = • { $first } { $hours }
booking-open-days = • { $first }–{ $last } { $hours }
booking-when = { $day }, { $time }
booking-day-line = { $day } · { $count ->
    [one] { $count } समय खाली
   *[other] { $count } समय खाली
}
booking-service-line = { $service } · { $length } · { $price }
booking-service-line-free = { $service } · { $length }
booking-price-line = • { $service }
booking-no-price = मुफ़्त
booking-line = { $service } · { $when }
booking-status-booked = बुक है
booking-status-cancelled = कैंसल
booking-status-done = हो गया
booking-status-no-show = नहीं आए

## होम।
booking-home =
    👋 { $tenant } में आपका स्वागत है!
    आप क्या करना चाहेंगे?
booking-home-begin = समय बुक करें
booking-home-mine = मेरी बुकिंग ({ $count })
booking-home-prices = सर्विस और दाम
booking-home-help = मदद
booking-empty =
    👋 { $tenant } में आपका स्वागत है!
    अभी यहाँ बुकिंग शुरू नहीं हुई है। तैयारी चल रही है: कृपया जल्द फिर लिखें।
booking-help =
    ℹ️ बुकिंग बस चार स्टेप में: क्या, किस दिन, किस समय, और आखिर में जाँच।
    आपके समय से पहले याद दिला दिया जाएगा।
    बुकिंग देखने, बदलने या कैंसल करने के लिए: *my bookings*
    🌐 दूसरी भाषा: *language*
booking-prices =
    💈 *{ $tenant }*
    { $prices }
    🕐 खुलने का समय:
    { $hours }

## चुनना।
booking-which-service = आप क्या बुक करना चाहेंगे?
booking-which-worker = { $service_name }: किससे?
booking-any-worker = जो भी खाली हो
booking-gone = 😕 यह अब नहीं मिलता। कृपया फिर से चुनें।
booking-which-day = 📅 कौन सा दिन ठीक रहेगा?
booking-other-day = कोई और दिन
booking-other-day-back = कोई और दिन
booking-no-days = 😕 आने वाले दिनों में कोई समय खाली नहीं है। कृपया कल फिर कोशिश करें।
booking-ask-day =
    📅 किस दिन?
    जैसे *कल*, *24/12* या *24 दिसंबर*
booking-no-times = 😕 { $day_words } को अब कोई समय खाली नहीं है।
booking-too-far = 📅 इतने आगे की बुकिंग नहीं होती। आखिरी दिन { $last_day } है।
booking-which-time = 🕐 { $day_words }: किस समय?
booking-ask-name =
    🙂 आपका नाम क्या है?
    ताकि हमें पता रहे कि कौन आ रहा है।

## जाँच, और उसके बाद।
booking-confirm =
    🧾 *कृपया जाँच लें*
    { $service_name }{ $several ->
    [yes] {" "}({ $worker_name })
   *[no] {""}
}
    📅 { $when } – { $until }
    💰 { $price }
    🙂 { $customer }
    बुक कर दें?
booking-confirm-yes = हाँ, बुक करें
booking-confirm-no = नहीं
booking-confirm-other = दूसरा समय
booking-dropped = 👍 कुछ बुक नहीं हुआ। जब चाहें, लिखें।
booking-booked =
    ✅ *बुक हो गया!*
    { $service_name }{ $several ->
    [yes] , { $worker_name } के साथ
   *[no] {""}
}
    📅 { $when } – { $until }
    💰 { $price }
    { $hours ->
    [0] बदलने या कैंसल करने के लिए शुरू होने से पहले *my bookings* भेजें।
    [one] बदलने या कैंसल करने के लिए कम से कम { $hours } घंटा पहले *my bookings* भेजें।
   *[other] बदलने या कैंसल करने के लिए कम से कम { $hours } घंटे पहले *my bookings* भेजें।
}
booking-calendar = 📅 आपके फ़ोन के कैलेंडर के लिए।
booking-taken =
    😕 माफ़ कीजिए, { $wanted } अभी-अभी किसी और ने ले लिया।
    सबसे पास के खाली समय:
booking-full = 😕 माफ़ कीजिए, { $wanted } अभी-अभी किसी और ने ले लिया, और आसपास कोई समय खाली नहीं है।
booking-too-many = ☝️ आपकी { $most } बुकिंग पहले से हैं। कृपया पहले एक कैंसल करें।

## मेरी बुकिंग।
booking-mine =
    📒 *आपकी बुकिंग*
    बदलने या कैंसल करने के लिए एक चुनें।
booking-mine-none = 📒 आपकी आगे कोई बुकिंग नहीं है।
booking-mine-gone = 🤔 वह बुकिंग अब नहीं है।
booking-card =
    📒 *{ $service_name }*{ $several ->
    [yes] , { $worker_name } के साथ
   *[no] {""}
}
    📅 { $when } – { $until }
    💰 { $price }
    { $status }
booking-card-move = दूसरा समय
booking-card-cancel = कैंसल करें
booking-card-late = बदलें या कैंसल करें
booking-card-file = मेरे कैलेंडर के लिए
booking-file = 📅 { $service_name }, { $when }
booking-too-late =
    ☝️ इसे यहाँ बदलने का समय निकल गया{ $cancel_hours ->
    [0] {""}
    [one] {": "}यह { $cancel_hours } घंटा पहले तक ही हो सकता है
   *[other] {": "}यह { $cancel_hours } घंटे पहले तक ही हो सकता है
}।
    कृपया हमें कॉल करें: { $call_phone }
booking-cancel-sure =
    ❓ { $service_name }, { $when }: कैंसल करें?
booking-cancel-yes = हाँ, कैंसल करें
booking-cancel-no = नहीं, रहने दें
booking-kept = 👍 सब पहले जैसा ही है।
booking-cancelled = ✅ कैंसल हो गया: { $service_name }, { $when }.
booking-confirm-move =
    ❓ { $service_name } का समय बदलें?
    अभी: { $before }
    नया: { $when }
booking-move-yes = हाँ, बदलें
booking-move-no = नहीं, रहने दें
booking-moved =
    ✅ *समय बदल गया!*
    { $service_name }{ $several ->
    [yes] , { $worker_name } के साथ
   *[no] {""}
}
    📅 { $when } – { $until }

## याद दिलाना, और बिज़नेस जो करता है।
booking-reminder =
    ⏰ { $tenant_name } में जल्द मिलते हैं!
    { $service_name }
    📅 { $when }
booking-reminder-come = हम आएँगे
booking-reminder-cancel = नहीं आ सकेंगे
booking-reminder-words =
    ⏰ { $tenant_name } में जल्द मिलते हैं!
    { $service_name }
    📅 { $when }
    नहीं आ पाएँगे? *my bookings* भेजें।
booking-coming = 👍 धन्यवाद, तब मिलते हैं!
booking-made-for-you =
    ✅ { $tenant_name } ने आपके लिए बुकिंग की है:
    { $service_name }
    📅 { $when }
    बदलने या कैंसल करने के लिए *my bookings* भेजें।
booking-moved-for-you =
    📅 { $tenant_name } ने आपकी बुकिंग का समय बदला है।
    { $service_name }
    पहले: { $before }
    अब: *{ $when }*
    यह समय ठीक नहीं? *my bookings* भेजें।
booking-cancelled-for-you =
    😕 { $tenant_name } को आपकी बुकिंग कैंसल करनी पड़ी।
    { $service_name }, { $when }
    दूसरा समय बुक करने के लिए *booking* भेजें।
booking-cancelled-why =
    😕 { $tenant_name } को आपकी बुकिंग कैंसल करनी पड़ी।
    { $service_name }, { $when }
    “{ $why }”
    दूसरा समय बुक करने के लिए *booking* भेजें।
