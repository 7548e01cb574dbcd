# मुख्य बॉट पर टीम की बातचीत।

## होम
admin-home = *{ $platform }*
    आप क्या करना चाहेंगे?
admin-home-waiting = मंज़ूरी का इंतज़ार{ $n_new ->
    [0] {""}
   *[other] {" "}({ $n_new })
}
admin-home-tenants = बिज़नेस ({ $n_all })
admin-home-renew = रिन्यू{ $n_expired ->
    [0] {""}
    [one] {" "}({ $n_expired } का समय खत्म)
   *[other] {" "}({ $n_expired } का समय खत्म)
}
admin-home-monitor = मॉनिटर
admin-home-orders = ऑर्डर और पेमेंट
admin-home-bans = ब्लॉक
admin-home-broadcast = ब्रॉडकास्ट
admin-home-settings = सेटिंग
admin-home-issues = समस्याएँ{ $n_issues ->
    [0] {""}
   *[other] {" "}({ $n_issues } ⚠️)
}
admin-lost = समझ नहीं आया।
    मेन्यू से कोई नंबर भेजें, या शब्दों की लिस्ट के लिए *?*.
admin-unchanged = 👍 कुछ नहीं बदला।
admin-gone = वह अब नहीं है।
admin-yes = हाँ
admin-no = नहीं

## मदद
admin-help = सब कुछ नंबर से चलता है: *0* पीछे, *00* होम।
    जल्दी हो तो शब्द लिखें। TENANT यानी नाम, T7 जैसी id, या पिछली लिस्ट का नंबर।
    कौन से शब्द?
admin-help-tenants = बिज़नेस
admin-help-sessions = कनेक्शन
admin-help-looking = देखना और ढूँढना
admin-help-setting = सेटिंग और लोग
admin-help-tenants-words = *new "Name" NUMBER KIND*
    {"*"}approve TENANT 1m* (2m 3m 6m 12m trial)
    {"*"}renew TENANT 3m*
    {"*"}reject TENANT वजह*
    {"*"}ban TENANT वजह* · *unban TENANT*
    {"*"}ban NUMBER in TENANT वजह* · *unban NUMBER in TENANT*
    {"*"}ban NUMBER everywhere वजह*
    {"*"}delete TENANT* · *undo*
admin-help-sessions-words = *pair TENANT*
    {"*"}stop TENANT* · *resume TENANT* · *restart TENANT*
    {"*"}disconnect TENANT*
    {"*"}connect TENANT sim* (linked, या cloud और साथ में number id और टोकन)
    {"*"}servers* · *move TENANT SERVER*
admin-help-looking-words = *show TENANT* · *find TEXT*
    {"*"}list new* (approved, expired, banned, all) · *expiring*
    {"*"}orders TENANT* · *log TENANT* · *stats TENANT*
    {"*"}audit* · *audit TENANT* · *issues* · *monitor*
admin-help-setting-words = *set TENANT KEY VALUE* · *settings TENANT*
    {"*"}set platform KEY VALUE*
    {"*"}role NUMBER admin* (support, viewer, owner, none)
    {"*"}pin* · *totp* · *language*
    {"*"}mute* · *unmute*

## बिज़नेस चुनना
admin-pick = { $question }
admin-pick-which = कौन सा बिज़नेस?
admin-pick-several = “{ $text }” से कई बिज़नेस मिलते हैं। कौन सा?
admin-pick-near = “{ $text }” नाम का कोई बिज़नेस नहीं है। क्या इनमें से कोई?
admin-pick-unknown = “{ $text }” नाम का कोई बिज़नेस नहीं है। इनमें से चुन सकते हैं:
admin-pick-none = चुनने के लिए कोई बिज़नेस नहीं है।
admin-wrong-status = यह नहीं हो सकता: *{ $name }* की स्थिति: { $status }।

## लिस्ट
admin-line-new = { $name } · { $tenant } · रिक्वेस्ट { $created_at }
admin-line-approved = { $name } · { $tenant } · { $expires_at } तक ({ $days ->
    [one] { $days } दिन
   *[other] { $days } दिन
} बाकी){ $stopped ->
    [yes] {" "}· बंद
   *[no] {""}
}
admin-line-expired = { $name } · { $tenant } · समय खत्म { $expires_at }
admin-line-banned = { $name } · { $tenant } · ब्लॉक
admin-line-rejected = { $name } · { $tenant } · नामंज़ूर
admin-line-deleted = { $name } · { $tenant } · डिलीट
admin-waiting = { $count ->
    [one] *{ $count } बिज़नेस को मंज़ूरी का इंतज़ार है।*
   *[other] *{ $count } बिज़नेस को मंज़ूरी का इंतज़ार है।*
}
    एक चुनें:
admin-waiting-none = ✅ किसी को मंज़ूरी का इंतज़ार नहीं है।
admin-tenants = *बिज़नेस*
admin-tenants-all = सभी ({ $n_all })
admin-tenants-approved = मंज़ूर ({ $n_approved })
admin-tenants-new = मंज़ूरी का इंतज़ार ({ $n_new })
admin-tenants-expired = समय खत्म ({ $n_expired })
admin-tenants-banned = ब्लॉक ({ $n_banned })
admin-tenants-expiring = जल्द खत्म ({ $n_expiring })
admin-tenants-find = ढूँढें
admin-tenants-add = बिज़नेस जोड़ें
admin-list = *{ $title }: { $count }*
admin-list-title-all = सभी बिज़नेस
admin-list-title-new = मंज़ूरी का इंतज़ार
admin-list-title-approved = मंज़ूर
admin-list-title-expired = समय खत्म
admin-list-title-banned = ब्लॉक
admin-list-title-rejected = नामंज़ूर
admin-list-title-deleted = डिलीट
admin-list-none = { $title }: कोई नहीं।
admin-list-unknown = “{ $status }” नाम की कोई लिस्ट नहीं है। यहाँ से चुनें:
admin-expiring = { $count ->
    [one] *{ $count } बिज़नेस का समय { $days } दिन के अंदर खत्म होगा।*
   *[other] *{ $count } बिज़नेस का समय { $days } दिन के अंदर खत्म होगा।*
}
admin-expiring-none = ✅ { $days } दिन के अंदर किसी का समय खत्म नहीं हो रहा।
admin-find-ask = क्या ढूँढना है?
    नाम, नंबर या id.
admin-find = { $count ->
    [one] *{ $count } बिज़नेस मिला।*
   *[other] *{ $count } बिज़नेस मिले।*
}
admin-find-near = “{ $text }” नाम का कुछ नहीं है। क्या इनमें से कोई?
admin-find-none = “{ $text }” के लिए कुछ नहीं मिला।

## बिज़नेस का पेज
admin-card = { $card }
admin-card-more = *{ $name }* · { $tenant }
    और:
admin-card-head = *{ $name }* · { $tenant } · { $kind }
admin-card-number = ☎️ { $phone }
admin-card-new = 🕓 { $created_at } से मंज़ूरी का इंतज़ार
admin-card-plan = प्लान चाहिए: { $plan }
admin-card-approved = ✅ मंज़ूर { $approved_at }, समय { $expires_at } तक
admin-card-left = ⏳ { $days ->
    [one] { $days } दिन बाकी
   *[other] { $days } दिन बाकी
}, प्लान { $plan }
admin-card-stopped = ⏸ हाथ से बंद किया गया
admin-card-expired = ⌛ समय खत्म { $expires_at }
admin-card-banned = ⛔ ब्लॉक: { $reason }
admin-card-rejected = ✖️ नामंज़ूर: { $reason }
admin-card-deleted = 🗑 डिलीट, हमेशा के लिए मिटेगा { $purge_at }
admin-card-session = 📱 { $session } ({ $channel }){ $server ->
    [none] {""}
   *[other] {" "}· सर्वर { $server }
}
admin-card-seen = आखिरी बार दिखा { $seen }
admin-card-issues = ⚠️ { $issues ->
    [one] { $issues } समस्या खुली है
   *[other] { $issues } समस्याएँ खुली हैं
}
admin-card-today = आज: { $received ->
    [one] { $received } मैसेज
   *[other] { $received } मैसेज
} आए, { $sent } गए, { $orders ->
    [one] { $orders } ऑर्डर
   *[other] { $orders } ऑर्डर
}
admin-plan-trial = ट्रायल
admin-plan-monthly = हर महीने
admin-plan-yearly = हर साल
admin-plan-months = { $months ->
    [one] { $months } महीना
   *[other] { $months } महीने
}
admin-offered = 🆕 *{ $name }* को बॉट चाहिए।
    { $kind }, { $tenant_phone }
admin-do-approve = मंज़ूर करें
admin-do-reject = नामंज़ूर करें
admin-do-renew = रिन्यू करें
admin-do-unban = अनब्लॉक करें
admin-do-unban-contact = अनब्लॉक करें
admin-do-pair = WhatsApp से जोड़ें
admin-do-stop = बंद करें
admin-do-resume = चालू करें
admin-do-restart = रीस्टार्ट करें
admin-do-orders = ऑर्डर
admin-do-settings = सेटिंग
admin-do-more = और …
admin-do-log = मैसेज लॉग
admin-do-stats = आँकड़े
admin-do-audit = किसने क्या किया
admin-do-owners = मालिक
admin-do-connect = चैनल बदलें
admin-do-move = दूसरे सर्वर पर ले जाएँ
admin-do-contacts = ब्लॉक किए नंबर
admin-do-disconnect = WhatsApp से लॉगआउट करें
admin-do-ban = ब्लॉक करें
admin-do-delete = डिलीट करें
admin-do-show = देखें
admin-do-undo = वापस लें
admin-do-waiting = मंज़ूरी का इंतज़ार

## मंज़ूर, रिन्यू, नामंज़ूर
admin-duration-1m = 1 महीना (30 दिन)
admin-duration-2m = 2 महीने (60 दिन)
admin-duration-3m = 3 महीने (90 दिन)
admin-duration-6m = 6 महीने (180 दिन)
admin-duration-12m = 12 महीने (360 दिन)
admin-duration-trial = ट्रायल ({ $trial_days ->
    [one] { $trial_days } दिन
   *[other] { $trial_days } दिन
})
admin-duration-bad = “{ $duration }” यह समय समझ नहीं आया।
admin-approve-ask = *{ $name }* को कितने समय के लिए मंज़ूर करें?
admin-approved = ✅ *{ $name }* मंज़ूर हो गया।
    समय { $expires_at } तक ({ $days ->
    [one] { $days } दिन
   *[other] { $days } दिन
})।
    मालिक को बता दिया गया। *undo* से वापस हो जाएगा।
admin-approve-already = *{ $name }* पहले से मंज़ूर है।
    समय { $expires_at } तक।
admin-renew-list = *किसे रिन्यू करें?*
    पहले जिनका समय खत्म है, फिर जिनका जल्द खत्म होगा।
admin-renew-none = रिन्यू करने के लिए कोई नहीं है।
admin-renew-ask = *{ $name }* को कितने समय के लिए रिन्यू करें?
admin-renewed = ✅ *{ $name }* रिन्यू हो गया।
    समय { $expires_at } तक ({ $days ->
    [one] { $days } दिन
   *[other] { $days } दिन
} बाकी)।
    मालिक को बता दिया गया। *undo* से वापस हो जाएगा।
admin-reject-ask = *{ $name }* को नामंज़ूर क्यों करना है?
    मालिक यह पढ़ेंगे।
admin-reject-sure = *{ $name }* ({ $tenant }) को नामंज़ूर करें?
    मालिक को दिखेगा: “{ $reason }”
admin-rejected = *{ $name }* नामंज़ूर हो गया।
    मालिक को बता दिया गया। *undo* से वापस हो जाएगा।

## नए बिज़नेस
admin-new-name = बिज़नेस का नाम क्या है?
admin-new-phone = बॉट किस WhatsApp नंबर पर चलेगा?
    जैसे 0711 222 333.
admin-new-kind = बॉट किस काम के लिए है?
admin-new-bad-name = नाम 2 से 60 अक्षर का होना चाहिए।
admin-new-bad-phone = “{ $phone }” ऐसा मोबाइल नंबर नहीं जो यहाँ चले।
admin-new-taken = { $phone } पहले से *{ $name }* ({ $tenant }) का है।
admin-created = *{ $name }* दर्ज हो गया: { $tenant } ({ $tenant_phone })।
    इसे मंज़ूरी का इंतज़ार है।
    जल्दी के लिए: *approve { $tenant } 1m*

## बंद, चालू, जोड़ना वगैरह
admin-stopped = ⏸ *{ $name }* बंद हो गया।
    WhatsApp का लिंक बना रहेगा। *resume { $tenant }* से फिर चालू होगा।
admin-stop-already = *{ $name }* पहले से बंद है।
admin-resumed = ▶️ *{ $name }* फिर चल रहा है।
    {"*"}stop { $tenant }* से बंद होगा।
admin-resume-already = *{ $name }* पहले से चल रहा है।
admin-restarting = 🔄 *{ $name }* रीस्टार्ट हो रहा है।
admin-not-served = *{ $name }* अभी चालू नहीं हो सकता। स्थिति: { $status }।
    कृपया देख लें, या एक मिनट में फिर कोशिश करें।
admin-pair-already = ✅ *{ $name }* पहले से जुड़ा है।
    दूसरा फ़ोन जोड़ने के लिए पहले लॉगआउट करें: *disconnect { $tenant }*
admin-disconnect-sure = *{ $name }* को WhatsApp से लॉगआउट करें?
    जब तक फिर न जोड़ें, इसके ग्राहकों को जवाब नहीं मिलेंगे।
    यह वापस नहीं हो सकता: नया कोड चाहिए होगा।
admin-disconnected = *{ $name }* WhatsApp से लॉगआउट हो गया।
admin-delete-sure = 🗑 *{ $name }* ({ $tenant }) को डिलीट करें?
    { $contacts ->
    [one] { $contacts } ग्राहक
   *[other] { $contacts } ग्राहक
}, { $orders ->
    [one] { $orders } ऑर्डर
   *[other] { $orders } ऑर्डर
} और इसके सारे मैसेज हमेशा के लिए मिट जाएँगे।
    पहले आपका PIN पूछा जाएगा। उसके बाद 10 मिनट तक *undo* से वापस आ सकता है।
admin-deleted = 🗑 *{ $name }* डिलीट हो गया।
    10 मिनट तक *undo* से वापस आ सकता है। उसके बाद हमेशा के लिए मिट जाएगा।
admin-connect-channel = *{ $name }* WhatsApp से कैसे जुड़े?
admin-channel-sim = नकली, बिना फ़ोन
admin-channel-linked = उनका अपना फ़ोन
admin-channel-cloud = Meta का Cloud API
admin-connect-number = phone number id क्या है? (Meta के डैशबोर्ड से)
admin-connect-token = अब एक्सेस टोकन भेजें।
admin-connect-later = चैनल { $channel } के लिए सर्वर पर एक और पैकेज चाहिए:
    pip install 'wabot[{ $channel }]'
    {"*"}{ $name }* जैसा है वैसा ही रहेगा।
admin-connected = ✅ *{ $name }* अब चैनल { $channel } पर है।
    {"*"}undo* से वापस हो जाएगा।
admin-connected-cloud = ✅ *{ $name }* अब Meta के Cloud API पर है।
    Meta पर WhatsApp → Configuration में यह callback URL और अपना verify token डालें, फिर *messages* को सब्सक्राइब करें:
    { $webhook }
    { $reachable ->
        [no] ⚠️ Meta को https से शुरू होने वाला पता चाहिए। WABOT_PUBLIC_URL में अपना पता सेट करें।
       *[yes] {"*"}show { $tenant }* से पता चलेगा कि Meta ने नंबर माना या नहीं।
    }
    {"*"}undo* से वापस हो जाएगा।
admin-move = *{ $name }* को किस सर्वर पर ले जाएँ?
admin-move-unknown = “{ $server }” नाम का कोई सर्वर नहीं है।
admin-move-silent = { $server } अभी नहीं चल रहा, इसलिए कोई बॉट नहीं ले सकता।
admin-moved = 🚚 *{ $name }* अब { $server } पर जा रहा है।
    {"*"}undo* से वापस हो जाएगा।
admin-move-same = *{ $name }* पहले से { $server } पर है।

## बिज़नेस के मालिक
admin-owners = *{ $name } के मालिक*
    हटाने के लिए कोई नंबर चुनें।
admin-owners-add = नंबर जोड़ें
admin-owner-ask = *{ $name }* की तरफ़ से कौन सा नंबर बोल सकता है?
admin-owner-added = ✅ { $phone } अब *{ $name }* की तरफ़ से बोल सकता है। *undo* से वापस हो जाएगा।
admin-owner-already = { $phone } पहले से मालिक है।
admin-owner-sure = यह नंबर *{ $name }* से हटाएँ?
    इसका मालिक मेन्यू तुरंत बंद हो जाएगा।
admin-owner-removed = { $phone } अब *{ $name }* का मालिक नहीं है। *undo* से वापस हो जाएगा।
admin-owner-last = यही अकेला मालिक है। पहले दूसरा जोड़ें।
admin-phone-bad = “{ $phone }” ऐसा मोबाइल नंबर नहीं जो यहाँ चले।
    ऐसे लिखें: 0711 222 333 या +254 711 222 333.

## ब्लॉक
admin-bans = *ब्लॉक*
admin-bans-tenants = बिज़नेस ({ $n_banned })
admin-bans-everywhere = हर जगह ({ $n_bans })
admin-bans-contacts = किसी एक बिज़नेस में
admin-bans-ban-tenant = बिज़नेस ब्लॉक करें
admin-bans-ban-contact = एक बिज़नेस में ब्लॉक
admin-bans-ban-everywhere = हर जगह ब्लॉक करें
admin-bans-add = नंबर ब्लॉक करें
admin-bans-list = *{ $name }: { $count ->
    [one] { $count } नंबर ब्लॉक
   *[other] { $count } नंबर ब्लॉक
}*
admin-bans-name-everywhere = हर जगह
admin-bans-none = { $name }: कोई नंबर ब्लॉक नहीं है।
admin-bans-line = { $phone } · { $reason }
admin-bans-line-until = { $phone } · { $reason } · { $until_at } तक
admin-bans-one = इस नंबर का क्या करें?
admin-ban-ask = *{ $name }* को ब्लॉक क्यों करना है?
admin-ban-sure = ⛔ *{ $name }* ({ $tenant }) को ब्लॉक करें?
    इसका बॉट तुरंत बंद होगा{ $contacts ->
    [0] {""}
    [one] , और { $contacts } ग्राहक को जवाब नहीं मिलेंगे
   *[other] , और { $contacts } ग्राहकों को जवाब नहीं मिलेंगे
}।
    मालिक को दिखेगा: “{ $words }”
admin-ban-other-words = उनके लिए दूसरे शब्द
admin-ban-words = मालिक क्या पढ़े?
admin-banned = ⛔ *{ $name }* ब्लॉक है और इसका बॉट बंद है।
    मालिक को बता दिया गया। *undo* से वापस हो जाएगा।
admin-unbanned = ✅ *{ $name }* अनब्लॉक हो गया।
    यह फिर { $expires_at } तक चलेगा।
admin-unbanned-expired = *{ $name }* अनब्लॉक हो गया।
    पर कोई दिन बाकी नहीं है, इसलिए स्थिति: समय खत्म।
admin-ban-contact-phone = कौन सा नंबर?
admin-ban-contact-reason = वजह क्या है?
admin-ban-contact-sure = ⛔ { $phone } को *{ $name }* में ब्लॉक करें?
    उन्हें दिन में एक बार सूचना मिलेगी, सेवा नहीं।
    वजह: { $reason }
admin-ban-contact-sure-until = ⛔ { $phone } को *{ $name }* में { $how_long ->
    [day] 1 दिन के लिए
    [week] 1 हफ़्ते के लिए
    [month] 30 दिन के लिए
   *[ever] हमेशा के लिए
} ब्लॉक करें?
    उन्हें दिन में एक बार सूचना मिलेगी, सेवा नहीं।
    वजह: { $reason }
admin-ban-contact-sure-words = ⛔ { $phone } को *{ $name }* में { $how_long ->
    [day] 1 दिन के लिए
    [week] 1 हफ़्ते के लिए
    [month] 30 दिन के लिए
   *[ever] हमेशा के लिए
} ब्लॉक करें?
    उन्हें सेवा नहीं मिलेगी, और दिन में एक बार वे पढ़ेंगे:
    “{ $message }”
admin-ban-everywhere-sure = ⛔ { $phone } को हर बॉट में ब्लॉक करें?
    उन्हें दिन में एक बार सूचना मिलेगी, सेवा नहीं।
    वजह: { $reason }
admin-ban-until = कुछ समय, दूसरे शब्द
admin-ban-until-ask = कितने समय के लिए?
admin-ban-day = 1 दिन
admin-ban-week = 1 हफ़्ता
admin-ban-month = 30 दिन
admin-ban-ever = हमेशा के लिए
admin-ban-contact-words = वे क्या पढ़ें?
    वही पुराने शब्द रखने हों तो *छोड़ें* भेजें।
admin-ban-staff = यह नंबर यहाँ की टीम का है।
    इसे ब्लॉक नहीं कर सकते।
admin-ban-contact-already = { $phone } पहले से ब्लॉक है।
admin-contact-banned = ⛔ { $phone } ब्लॉक हो गया। *undo* से वापस हो जाएगा।
admin-contact-unbanned = ✅ { $phone } को फिर सेवा मिलेगी। *undo* से वापस हो जाएगा।
admin-contact-not-banned = { $phone } ब्लॉक नहीं है।

## सेटिंग
admin-settings = *सेटिंग*
admin-settings-platform = प्लेटफ़ॉर्म
admin-settings-tenant = कोई बिज़नेस
admin-settings-roles = लोग और रोल
admin-settings-pin = मेरा PIN
admin-settings-totp = ऑथेंटिकेटर ऐप
admin-settings-notices = मेरी सूचनाएँ
admin-settings-language = मेरी भाषा
admin-settings-list = *{ $name } की सेटिंग*
    क्या बदलना है, चुनें।{ $inherits ->
    [yes] {" "}(↑ = प्लेटफ़ॉर्म से)
   *[no] {""}
}
admin-settings-line = { $label }: { $now }
admin-settings-line-inherited = { $label }: { $now } ↑
admin-settings-unset = सेट नहीं
admin-setting = *{ $label }* ({ $key })
    अभी: { $now }
admin-setting-change = बदलें
admin-setting-clear = डिफ़ॉल्ट पर लाएँ
admin-setting-ask = *{ $label }* ({ $key }): क्या रखना है?
    { $hint }
admin-setting-secret = नया { $key } भेजें।
admin-setting-set = ✅ { $name }: *{ $key }* अब: { $now }
    {"*"}undo* से वापस हो जाएगा।
admin-setting-cleared = ✅ { $name }: *{ $key }* फिर पहले जैसा है।
    {"*"}undo* से वापस हो जाएगा।
admin-setting-refused = यह *{ $key }* के लिए सही नहीं।
    { $hint }
admin-setting-unknown = “{ $key }” नाम की कोई सेटिंग नहीं है। क्या इनमें से कोई?
admin-setting-unknown-none = ऐसी कोई सेटिंग नहीं है।
admin-setting-more = दूसरी सेटिंग

## रोल
admin-roles = *यहाँ की टीम*
    रोल बदलने के लिए एक चुनें।
admin-roles-line = { $phone } · { $role_name }
admin-roles-add = नंबर जोड़ें
admin-role-phone = कौन सा नंबर?
admin-role = कौन सा रोल?
    एडमिन: रोल और प्लेटफ़ॉर्म के सीक्रेट छोड़कर सब कुछ।
    सपोर्ट: देखना, जोड़ना, बंद और चालू करना।
    दर्शक: सिर्फ़ देखना।
    मालिक: सब कुछ।
admin-role-admin = एडमिन
admin-role-support = सपोर्ट
admin-role-viewer = दर्शक
admin-role-owner = मालिक
admin-role-none = अब कोई रोल नहीं
admin-role-set = ✅ { $phone } का रोल अब: *{ $role_name }*.
admin-role-removed = { $phone } का अब कोई रोल नहीं है।
admin-role-same = { $phone } का रोल पहले से यही है: *{ $role_name }*.
admin-role-last = यह आखिरी मालिक है। पहले किसी और को मालिक बनाएँ।

## PIN और कोड
admin-pin-ask = 🔒 कृपया अपना PIN भेजें।
admin-totp-ask = 🔒 आपके ऐप में अभी जो कोड दिख रहा है, कृपया भेजें।
admin-pin-wrong = यह गलत था। { $left ->
    [one] { $left } कोशिश बाकी।
   *[other] { $left } कोशिशें बाकी।
}
admin-pin-locked = 🔒 बहुत बार गलत आया।
    { $until } के बाद फिर कोशिश करें। कुछ नहीं बदला।
admin-pin-missing = 🔒 इसके लिए PIN चाहिए और आपका अभी कोई PIN नहीं है।
    चुनने के लिए *pin* भेजें। कुछ नहीं बदला।
admin-pin = आपका PIN सेट है।
admin-pin-change = बदलें
admin-pin-new = नया PIN भेजें: 4 से 8 अंक, जो आसानी से पता न चले।
admin-pin-set = ✅ आपका PIN सेट हो गया।
admin-pin-weak = यह PIN ठीक नहीं: 4 से 8 अंक, 1234 नहीं और 1111 नहीं।
admin-totp-no-pin = पहले PIN चुनें।
admin-totp-on = आपका ऑथेंटिकेटर ऐप जुड़ा है।
admin-totp-off = कोई ऑथेंटिकेटर ऐप नहीं जुड़ा है।
admin-totp-switch-on = ऐप जोड़ें
admin-totp-switch-off = ऐप हटाएँ
admin-totp-new = दूसरा फ़ोन जोड़ें
admin-totp-code = यह key अपने ऐप में डालें: *{ $secret }*
    फिर जो 6 अंक दिखें, वे भेजें।
    काम होने पर यह मैसेज डिलीट कर दें।
admin-totp-is-on = ✅ आपका ऐप जुड़ गया। अब से उसका कोड पूछा जाएगा।
admin-totp-wrong = वह कोड गलत था।
admin-totp-gone = वह key बहुत पुरानी है। चलिए फिर से शुरू करते हैं।
admin-totp-is-off = आपका ऐप हट गया। अब फिर आपका PIN पूछा जाएगा।
## सूचनाएँ, भाषा, वापस लेना
admin-notices = *मेरी सूचनाएँ*
    चालू या बंद करने के लिए एक चुनें।
admin-notices-line = { $notice }: { $muted ->
    [yes] 🔕 बंद
   *[no] 🔔 चालू
}
admin-notice-muted = 🔕 { $notice }: ये अब आपको नहीं मिलेंगी।
admin-notice-heard = 🔔 { $notice }: ये आपको फिर मिलेंगी।
admin-language = कौन सी भाषा?
admin-owner-too-many = एक बिज़नेस के ज़्यादा से ज़्यादा { $most } मालिक हो सकते हैं।
admin-changed = किसी और ने पहले कर दिया: *{ $name }* अभी-अभी बदला है।
    कुछ नहीं हुआ। कृपया फिर से देख लें।
admin-language-set = ✅ अब से आपसे हिंदी में बात होगी।
admin-undone = ↩️ वापस लिया: { $verb } · { $name }
admin-undo-nothing = आपका ऐसा कुछ नहीं जो वापस लिया जा सके।
admin-undo-late = अब यह वापस नहीं हो सकता: तब से बात आगे बढ़ गई है।

## मॉनिटर
admin-monitor = *मॉनिटर*
    { $lines }
admin-monitor-up = { $uptime } से चालू, वर्शन { $version }
admin-monitor-memory = मेमोरी { $memory } MB, डेटाबेस { $database }
admin-monitor-queue = इंतज़ार में: { $events ->
    [one] { $events } मैसेज आया
   *[other] { $events } मैसेज आए
}, { $queued } भेजने हैं, { $parked } अटके हैं
admin-monitor-sessions = कनेक्शन: { $states }
admin-monitor-no-sessions = कोई नहीं
admin-monitor-state = { $count } { $state }
admin-monitor-states = { $first }, { $rest }
admin-monitor-turns = जवाब: पिछले घंटे में { $turns }, सबसे धीमा { $slowest } ms
admin-monitor-trouble = ⚠️ हाल में { $errors ->
    [one] { $errors } गड़बड़ी
   *[other] { $errors } गड़बड़ियाँ
}
admin-monitor-servers = सर्वर
admin-monitor-slow = सबसे धीमे जवाब
admin-monitor-errors = हाल की गड़बड़ियाँ
admin-monitor-log = किसी बिज़नेस का लॉग
admin-monitor-stats = आँकड़े
admin-monitor-audit = किसने क्या किया
admin-monitor-again = फिर से देखें
admin-servers = *{ $count ->
    [one] { $count } सर्वर
   *[other] { $count } सर्वर
}*
    { $lines }
admin-servers-up = 🟢 *{ $name }*: { $bots ->
    [one] { $bots } बॉट
   *[other] { $bots } बॉट
}{ $master ->
    [yes] {" "}और मुख्य बॉट
   *[no] {""}
}, { $sessions ->
    [one] { $sessions } कनेक्शन
   *[other] { $sessions } कनेक्शन
} चालू
    { $uptime } से चल रहा है, वर्शन { $version }
admin-servers-silent = ⚠️ *{ $name }*: जवाब नहीं दे रहा, आखिरी बार दिखा { $seen }
admin-servers-stopped = ⚪ *{ $name }*: बंद, आखिरी बार दिखा { $seen }
admin-servers-none = अभी किसी सर्वर से खबर नहीं आई।
admin-slow = *सबसे धीमे जवाब*
    { $lines }
admin-slow-line = { $ms } ms · { $at }
admin-slow-none = अभी कोई जवाब मापा नहीं गया।
admin-errors = *हाल की गड़बड़ियाँ*
    { $lines }
admin-errors-line = { $at } · { $event } · { $tenant }
admin-errors-none = ✅ हाल में कोई गड़बड़ी नहीं।
admin-log-secret = (छिपा हुआ)

## ऑडिट
admin-audit = *किसने क्या किया*
admin-audit-line = { $at } · { $verb } · { $what } · { $who }
admin-audit-line-bare = { $at } · { $verb } · { $who }
admin-audit-about = { $name }: { $what }
admin-audit-none = वहाँ अभी कुछ नहीं लिखा है।
admin-audit-find = ढूँढें
admin-audit-verify = पूरा ऑडिट लॉग जाँचें
admin-audit-back = पूरी लिस्ट
admin-audit-ask = कौन से शब्द ढूँढें?
admin-audit-entry = *{ $verb }* (एंट्री { $seq })
    कब: { $at }
    किसने: { $who } ({ $role_name })
    { $facts }
admin-audit-fact = { $key }: { $value }
admin-audit-whole = ✅ सभी { $count } एंट्री सही हैं। कुछ बदला या निकाला नहीं गया।
admin-audit-broken = 🚨 ऑडिट लॉग एंट्री { $seq } पर टूटा है।
    किसी ने डेटाबेस बदला है। प्लेटफ़ॉर्म के मालिक को बताएँ।

## कनेक्शन
admin-session-unpaired = अभी जुड़ा नहीं
admin-session-pairing = कोड का इंतज़ार
admin-session-connecting = जुड़ रहा है
admin-session-ready = जुड़ा है
admin-session-interrupted = बीच में टूटा, फिर कोशिश हो रही है
admin-session-logged-out = फ़ोन पर लॉगआउट हुआ
admin-session-auth-failed = WhatsApp ने मना किया
admin-session-error = मदद चाहिए
admin-session-stopped = बंद
admin-connect-refused = यह सही नहीं बैठता।
    { $hint }
admin-help-other = दूसरे शब्द

## समस्याएँ
admin-issues = *{ $count ->
    [one] { $count } समस्या खुली है
   *[other] { $count } समस्याएँ खुली हैं
}*
    ठीक करने के लिए एक चुनें।
admin-issues-none = ✅ अभी आपको कुछ नहीं देखना है।
admin-issue = ⚠️ *{ $name }*: { $title }
    { $opened_at } से, { $seen ->
    [one] एक बार
   *[other] { $seen } बार
} दिखी।
    क्या करें?
admin-issue-closed = ✅ वह समस्या पहले ही बंद हो चुकी है।
admin-issue-retrying = 🔄 फिर कोशिश हो रही है। न हो पाया तो आपको बताया जाएगा।
admin-issue-done = 👍 बंद हो गई।
audit-fact-name = नाम
audit-fact-phone = नंबर
audit-fact-kind = प्रकार
audit-fact-duration = समय
audit-fact-reason = वजह
audit-fact-key = सेटिंग
audit-fact-value = वैल्यू
audit-fact-tried = कोशिश
audit-fact-undone = वापस लिया
audit-fact-tenant = बिज़नेस
audit-fact-role = रोल
audit-fact-before = पहले
audit-fact-order = ऑर्डर
audit-fact-issue = समस्या
audit-fact-repair = सुधार
audit-fact-server = सर्वर
audit-fact-channel = चैनल
