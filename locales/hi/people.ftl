# बॉट से बात करने वाले लोग, जैसे मालिक उन्हें देखते हैं।
people-home = 👥 *{ $bot_name } के लोग*
    { $all ->
        [0] अभी किसी ने नहीं लिखा।
        [one] { $all } व्यक्ति
       *[other] { $all } लोग
    }{ $all ->
        [0] {""}
       *[other] {" · "}इस हफ़्ते { $week } · 🔕 मैसेज बंद: { $out }
    }
people-do-all = सभी लोग
people-do-find = ढूँढें
people-do-tags = टैग से
people-do-groups = ग्रुप
people-do-log = मैसेज
people-do-log-of = इनसे हुए मैसेज
people-do-bans = ब्लॉक
people-do-many = बहुत लोगों को मैसेज
people-do-people = सभी लोग
people-list = { $narrowed ->
        [no] 👥 *लोग ({ $count })*
       *[other] 👥 *लोग: { $which } ({ $count })*
    }
    देखने के लिए एक चुनें।
people-none = { $narrowed ->
        [no] 👥 अभी यहाँ कोई नहीं है।
       *[other] 🔎 { $which } के लिए कोई नहीं मिला।
    }
people-line = { $who } · { $phone }{ $mark }
people-line-bare = { $who } · { $seen }{ $mark }
people-nameless = बिना नंबर वाला कोई
people-ask-find = 🔎 नाम, नंबर का कुछ हिस्सा, या टैग?
people-gone = 🤷 वह व्यक्ति अब यहाँ नहीं है।

## शीट में, और वापस।
people-do-sheet = फ़ाइल भेजें या मँगाएँ
people-sheet = 📄 *लोगों की लिस्ट, शीट में*
people-do-export = मुझे लिस्ट भेजें
people-do-import = लिस्ट अंदर लें
people-exported = 📄 { $count ->
    [one] { $count } व्यक्ति
   *[other] { $count } लोग
}
people-ask-file = 📎 CSV फ़ाइल भेजें। पहली लाइन में कॉलम के नाम हों:
    phone, name, tags, groups
    सिर्फ़ *phone* ज़रूरी है। जो खाली है, उससे कुछ नहीं बदलता।
people-no-table = 🤔 यह पढ़ा नहीं जा सका। कृपया टेबल को CSV में सेव करके डॉक्यूमेंट की तरह भेजें।
people-file-empty = 🤔 उस फ़ाइल में कोई नहीं है।
people-mistakes = ✋ कुछ नहीं लिया गया: { $count ->
        [one] { $count } लाइन गलत है।
       *[other] { $count } लाइनें गलत हैं।
    }
    { $mistakes }{ $more ->
        [0] {""}
       *[other] {" "}… { $more } और भी
    }
    कृपया फ़ाइल ठीक करके फिर भेजें।
people-row-no-phone-column = लाइन { $row }: *phone* नाम का कोई कॉलम नहीं है
people-row-too-many = लाइन { $row }: एक फ़ाइल में ज़्यादा से ज़्यादा 2,000 लोग
people-row-no-phone = लाइन { $row }: फ़ोन नंबर नहीं है
people-row-bad-phone = लाइन { $row }: “{ $cell }” मोबाइल नंबर नहीं है
people-row-long-name = लाइन { $row }: नाम “{ $cell }…” 60 अक्षर से लंबा है
people-row-long-tag = लाइन { $row }: कोई टैग 30 अक्षर से लंबा है
people-row-long-group = लाइन { $row }: किसी ग्रुप का नाम 40 अक्षर से लंबा है
people-row-twice = लाइन { $row }: लाइन { $cell } वाला नंबर दोबारा
people-import-sure = 📥 ये लोग ले लें?
    { $fresh } नए, { $known } पहले से हैं।
people-imported = ✅ { $count ->
    [one] { $count } व्यक्ति लिया गया
   *[other] { $count } लोग लिए गए
}।{ $left_out ->
        [0] {""}
        [one] {" "}{ $left_out } को यहाँ मिटाया गया था, वे मिटे ही रहेंगे।
       *[other] {" "}{ $left_out } को यहाँ मिटाया गया था, वे मिटे ही रहेंगे।
    }

people-do-sync = मेरे फ़ोन से
people-sync-sure = 📱 आपके फ़ोन में नाम से सेव लोग:
    { $fresh } नए, { $known } पहले से हैं। ले लें?
    उन्हें इसका कोई मैसेज नहीं जाएगा।
people-sync-empty = 📱 आपके फ़ोन से अभी किसी का नाम नहीं आया। जोड़ने के बाद कुछ मिनट लग सकते हैं।
people-sync-no-list = 📱 आपके चैनल में कॉन्टैक्ट लिस्ट नहीं है।
people-sync-away = 📱 आपका फ़ोन अभी कनेक्ट नहीं है। कनेक्ट होने पर कृपया फिर कोशिश करें।

## टैग और ग्रुप।
people-tags = 🏷️ *टैग*
    किसके पास है, देखने के लिए एक चुनें।
people-no-tags = 🏷️ अभी कोई टैग नहीं है। टैग व्यक्ति के कार्ड पर लगाते हैं।
people-tag-line = #{ $tag } ({ $members })
people-groups = 👪 *ग्रुप*
people-groups-none = 👪 अभी कोई ग्रुप नहीं है।
people-group-line = { $group_name } ({ $members })
people-group = 👪 *{ $group_name }*
    { $members ->
        [0] अभी इसमें कोई नहीं है। लोगों को उनके कार्ड से जोड़ते हैं।
        [one] { $members } व्यक्ति
       *[other] { $members } लोग
    }
people-do-group-new = नया ग्रुप
people-do-members = इसमें कौन है
people-do-group-drop = यह ग्रुप डिलीट करें
people-ask-group = ✍️ ग्रुप का नाम क्या रखें?
people-group-made = ✅ *{ $group_name }* बन गया।
people-group-taken = ☝️ *{ $group_name }* नाम का ग्रुप पहले से है।
people-group-sure = 🗑 ग्रुप *{ $group_name }* डिलीट करें?
    इसके लोग आपकी लिस्ट में रहेंगे।
people-group-dropped = 🗑 ग्रुप *{ $group_name }* अब नहीं है।

## एक व्यक्ति।
people-card = { $card }
people-card-head = 👤 *{ $who }*
people-card-phone = 📱 { $phone }
people-card-profile = WhatsApp पर: { $name }
people-card-tags = 🏷️ { $tags }
people-card-groups = 👪 { $groups }
people-card-seen = { $since } से, आखिरी बार { $seen }
people-card-unseen = { $since } से, कभी नहीं लिखा
people-card-orders = { $orders ->
    [one] 🧾 { $orders } ऑर्डर
   *[other] 🧾 { $orders } ऑर्डर
}
people-card-out = 🔕 मैसेज बंद: { $at }
people-card-banned = ⛔ ब्लॉक: { $reason }
people-card-note = 📝 { $at }: { $text }
people-do-write = इन्हें लिखें
people-do-rename = नाम
people-do-tags-of = टैग
people-do-groups-of = इनके ग्रुप
people-do-notes = नोट
people-do-orders = इनके ऑर्डर
people-do-ban = ब्लॉक करें
people-do-unban = अनब्लॉक करें
people-do-out = इनके मैसेज बंद करें
people-do-in = मैसेज फिर चालू करें
people-do-more = और
people-do-card = कार्ड पर वापस
people-more = 👤 *{ $who }*
    और क्या?
people-do-merge = किसी और से मिलाएँ
people-do-delete = लिस्ट से हटाएँ
people-do-forget = हमेशा के लिए मिटाएँ

people-ask-write = ✍️ { $who } को क्या लिखना है?
    यह अभी आपके बॉट के मैसेज की तरह जाएगा।
people-written = { $text }
people-sent = ✅ { $who } को भेज दिया।
people-not-sent-out = 🔕 { $who } ने मैसेज बंद किए हैं, इसलिए नहीं भेजा।
people-not-sent-banned = ⛔ { $who } ब्लॉक हैं, इसलिए नहीं भेजा।
people-not-sent-window = ⌛ { $who } ने 24 घंटे से ज़्यादा पहले लिखा था। अब WhatsApp सिर्फ़ मंज़ूर शब्द भेजने देता है।
    पहले उन्हें लिखना होगा।
people-ask-name = ✍️ { $who } को आप किस नाम से बुलाते हैं?
    यह सिर्फ़ आपको दिखेगा। *छोड़ें* से आपका दिया नाम हट जाएगा।
people-bad-name = ☝️ नाम में कम से कम एक अक्षर हो।
people-renamed = ✅ अब नाम *{ $who }* है। *undo* से वापस हो जाएगा।
people-tags-of = 🏷️ *{ $who } के टैग*
    हटाने के लिए एक चुनें।
people-tags-of-none = 🏷️ { $who } पर अभी कोई टैग नहीं है।
people-untag-line = #{ $tag }
people-do-tag = टैग जोड़ें
people-ask-tag = 🏷️ कौन सा टैग? कई हों तो कॉमा लगाएँ: *vip, थोक*
people-bad-tag = ☝️ टैग में कम से कम एक अक्षर हो।
people-groups-of = 👪 *{ $who } के ग्रुप*
    जोड़ने या निकालने के लिए एक चुनें।
people-notes = 📝 *{ $who } के बारे में नोट*
    हटाने के लिए एक चुनें।
people-note-line = { $at }: { $text } ({ $by })
people-do-note = नोट जोड़ें
people-ask-note = 📝 { $who } के बारे में क्या नोट करें?
    उन्हें यह कभी नहीं दिखेगा।
people-note-sure = 🗑 यह नोट हटा दें?
people-note-dropped = 🗑 नोट हटा दिया।
people-out = 🔕 { $who } को अब बिन माँगे कोई मैसेज नहीं जाएगा। *undo* से वापस हो जाएगा।
people-in-sure = 🔔 क्या { $who } ने आपसे कहा कि उन्हें मैसेज फिर चाहिए?
people-in = 🔔 { $who } के मैसेज फिर चालू हैं। *undo* से वापस हो जाएगा।

## दो जो एक हैं।
people-ask-merge = 🔎 { $who } और कौन एक ही हैं? नाम या नंबर?
people-merge-who = कौन सा?
people-merge-none = 🔎 ऐसा और कोई नहीं मिला।
people-merge-sure = 🔗 { $other_who } और *{ $who }* को एक कर दें?
    अब वे *{ $who }* के नाम से रहेंगे, जिन्हें आप ज़्यादा समय से जानते हैं।
    साथ आएँगे: मैसेज ({ $messages }), ऑर्डर ({ $orders }), टैग ({ $tags }), ग्रुप ({ $groups }), नोट ({ $notes }), और उनका बाकी सब।
    यह वापस नहीं हो सकता।
people-merged = ✅ अब दोनों एक हैं: *{ $who }*.

## लिस्ट से, या याद से भी।
people-delete-sure = 🗑 { $who } को अपनी लिस्ट से हटाएँ?
    लिखेंगे तो फिर आ जाएँगे। ऑर्डर बने रहेंगे।
people-deleted = 🗑 { $who } अब आपकी लिस्ट में नहीं हैं। *undo* से वापस आ जाएँगे।
people-forget-sure = 🧹 *{ $who } को हमेशा के लिए मिटाएँ?*
    मिटेगा: नाम, नंबर, मैसेज, नोट, टैग और ग्रुप।
    रहेगा: { $orders ->
        [0] और कुछ नहीं
        [one] { $orders } ऑर्डर और उसके पैसे, बिना बताए कि किसका था
       *[other] { $orders } ऑर्डर और उनके पैसे, बिना बताए कि किसके थे
    }।
    ब्लॉक बना रहेगा। आपने जो किया वह ऑडिट लॉग में रहेगा।
    {"*"}इसे कोई वापस नहीं ला सकता।*
people-forget-busy = ⏳ { $who } का कुछ काम अभी चल रहा है: { $things ->
        [one] { $things } ऑर्डर, बुकिंग या टिकट।
       *[other] { $things } ऑर्डर, बुकिंग या टिकट।
    }
    कृपया पहले उसे पूरा करें।
people-forgotten = 🧹 मिटा दिया। अब यहाँ कहीं नहीं दिखेगा कि वह कौन था।
ban-of-forgotten = कोई जिसे मिटाया गया

## जो किया गया, ऑडिट लॉग में।
verb-contact-rename = कॉन्टैक्ट का नाम बदलना
verb-contact-opt-out = मैसेज बंद करना
verb-contact-opt-in = मैसेज फिर चालू करना
verb-contact-delete = कॉन्टैक्ट हटाना
verb-contact-merge = कॉन्टैक्ट मिलाना
verb-contact-forget = कॉन्टैक्ट पूरा मिटाना
verb-contact-write = कॉन्टैक्ट को लिखना
verb-contact-export = कॉन्टैक्ट लिस्ट मँगाना
verb-contact-import = कॉन्टैक्ट लिस्ट लेना
verb-contact-sync = फ़ोन से कॉन्टैक्ट लेना
verb-log-export = मैसेज की फ़ाइल मँगाना
