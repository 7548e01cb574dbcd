# बिज़नेस का सफ़र, जैसा उसके मालिक, उसके ग्राहक और प्लेटफ़ॉर्म की टीम पढ़ते हैं।

## शब्द
tenant-kind-airtime = रिचार्ज
tenant-kind-booking = बुकिंग
tenant-kind-shop = दुकान
tenant-kind-support = सपोर्ट
tenant-kind-blank = खाली
tenant-status-new = मंज़ूरी का इंतज़ार
tenant-status-approved = मंज़ूर
tenant-status-rejected = नामंज़ूर
tenant-status-expired = समय खत्म
tenant-status-banned = ब्लॉक
tenant-status-deleted = डिलीट

role-owner = मालिक
role-admin = एडमिन
role-support = सपोर्ट
role-viewer = दर्शक
role-tenant_owner = बॉट का मालिक
role-contact = ग्राहक
role-stranger = कोई रोल नहीं

notice-kind-new = नए रजिस्ट्रेशन
notice-kind-tenant = बॉट में बदलाव
notice-kind-expiry = समय खत्म और चेतावनी
notice-kind-denied = रोकी गई कोशिशें
notice-kind-session = कनेक्शन
notice-kind-money = ऑर्डर और पेमेंट
notice-kind-issue = समस्याएँ

verb-tenant-create = रजिस्टर करना
verb-tenant-approve = मंज़ूर करना
verb-tenant-reject = नामंज़ूर करना
verb-tenant-renew = रिन्यू करना
verb-tenant-ban = ब्लॉक करना
verb-tenant-unban = अनब्लॉक करना
verb-tenant-stop = बंद करना
verb-tenant-resume = चालू करना
verb-tenant-restart = रीस्टार्ट करना
verb-tenant-disconnect = लॉगआउट करना
verb-tenant-delete = डिलीट करना
verb-tenant-connect = कनेक्ट करना
verb-tenant-move = दूसरी जगह ले जाना
verb-tenant-expire = समय खत्म होना
verb-tenant-purge = पूरी तरह मिटाना
verb-owner-added = मालिक जोड़ना
verb-owner-removed = मालिक हटाना
verb-contact-ban = नंबर ब्लॉक करना
verb-contact-unban = नंबर अनब्लॉक करना
verb-contact-ban-end = ब्लॉक खत्म होना
verb-setting-set = सेट करना
verb-staff-role = रोल बदलना
verb-access-pin = PIN बदलना
verb-access-totp-on = कोड चालू करना
verb-access-totp-off = कोड बंद करना
verb-access-locked = लॉक होना
verb-denied = रोका गया
verb-undo = वापस लेना
verb-order-mark-refunded = रिफ़ंड हुआ मार्क करना
verb-order-refund = रिफ़ंड करना
verb-order-mark-undelivered = डिलीवर नहीं हुआ मार्क करना
verb-order-mark-delivered = डिलीवर हुआ मार्क करना
verb-order-mark-paid = पेमेंट हुआ मार्क करना
verb-order-deliver-again = रिचार्ज फिर भेजना

## प्लेटफ़ॉर्म की टीम को
tenant-new-staff = 🆕 *{ $name }* को बॉट चाहिए: { $kind }, { $tenant_phone }.
    {"*"}approve { $tenant } 1m* मंज़ूर करने के लिए
    {"*"}show { $tenant }* देखने के लिए
    {"*"}reject { $tenant } वजह* नामंज़ूर करने के लिए
denied-owner = 🔒 { $phone } ({ $role }) ने यह करना चाहा: *{ $verb }*। रोक दिया गया।
first-pin-owner = 🔑 { $phone } ({ $role }) ने अपना पहला PIN चुना है।
    उन्होंने नहीं चुना? उनका रोल हटा दें: *role { $typed } none*

## मालिक को
tenant-approved-owner = 🎉 *{ $name }* मंज़ूर हो गया।
    यह { $expires_at } तक चलेगा ({ $days ->
        [one] { $days } दिन
       *[other] { $days } दिन
    })।
    { $channel ->
        [cloud] अब हम इसे WhatsApp से जोड़ेंगे और यहीं बताएँगे।
       *[other] अपना WhatsApp जोड़ने के लिए *pair* भेजें।
    }
tenant-renewed-owner = ✅ *{ $name }* रिन्यू हो गया।
    यह { $expires_at } तक चलेगा।
tenant-rejected-owner = 😔 हम *{ $name }* को नहीं ले सकते।
    वजह: { $reason }
tenant-banned-owner = ⛔ *{ $name }* ब्लॉक है, इसका बॉट बंद है।
    वजह: { $reason }
tenant-banned-words = ⛔ *{ $name }* ब्लॉक है, इसका बॉट बंद है।
    { $message }
tenant-unbanned-owner = ✅ *{ $name }* अब ब्लॉक नहीं है।
    अब इसकी स्थिति: { $status }।
tenant-deleted-owner = 🗑️ *{ $name }* डिलीट हो गया।
    इसका सब कुछ { $purge_at } को मिट जाएगा।
tenant-undone = ↩️ *{ $name }*: पिछला बदलाव ({ $verb }) वापस ले लिया गया।
    अब इसकी स्थिति: { $status }।

## ग्राहकों को
tenant-closed = 🙏 { $tenant } अभी बंद है।
    कृपया बाद में फिर कोशिश करें।
contact-banned = ⛔ आप यह सेवा इस्तेमाल नहीं कर सकते।
    वजह: { $reason }
contact-banned-words = ⛔ { $message }
ban-for-good = हमेशा के लिए
