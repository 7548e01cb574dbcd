# बहुत लोगों के लिए एक मैसेज।
broadcast-home = 📣 *बहुत लोगों को मैसेज* · { $bot_name }
    { $count ->
        [0] आपने अभी कोई नहीं भेजा।
       *[other] कोई एक चुनें और देखें कि वह कैसे चल रहा है।
    }
broadcast-do-new = नया मैसेज
broadcast-line = #{ $number } { $whom } · { $status }{ $started ->
        [no] {""}
       *[other] {" "}{ $percent } %
    }
broadcast-gone = 🤷 इस नंबर का कोई मैसेज नहीं है।
broadcast-unchanged = ☝️ यह अभी नहीं हो सकता।

## किसके लिए।
broadcast-whom = 👥 *किसे मिले?*
    { $all ->
        [0] आपकी सूची में अभी कोई नहीं है।
        [one] आपकी सूची में { $all } व्यक्ति है।
       *[other] आपकी सूची में { $all } लोग हैं।
    }
broadcast-do-all = सभी लोग
broadcast-do-tag = एक टैग वाले लोग
broadcast-do-group = एक ग्रुप
broadcast-do-list = मेरे लिखे नंबर
broadcast-do-file = नंबरों की फ़ाइल
broadcast-which-tag = 🏷️ कौन सा टैग?
broadcast-which-group = 👪 कौन सा ग्रुप?
broadcast-line-tag = #{ $which } ({ $count })
broadcast-line-group = { $which } ({ $count })
broadcast-ask-list = ✍️ नंबर लिखें, हर लाइन में एक।
broadcast-ask-file = 📎 फ़ाइल भेजें, CSV या Excel, जिसमें *phone* नाम का कॉलम हो।
broadcast-unread = 🤔 नहीं पढ़े गए, मोबाइल नंबर नहीं हैं: { $count }
broadcast-bad-file = 🤔 यह फ़ाइल काम नहीं आती। सूची: CSV या Excel, ज़्यादा से ज़्यादा 5,000 लाइनें; तस्वीरें और फ़ाइलें: 16 MB तक।
broadcast-whom-all = सभी लोग
broadcast-whom-tag = #{ $which }
broadcast-whom-group = { $which }
broadcast-whom-list = एक सूची
broadcast-whom-owners = सभी मालिक

## क्या कहता है।
broadcast-ask-words = ✍️ मैसेज में क्या हो?
    {"{{name}}"} की जगह हर व्यक्ति का नाम आता है।
broadcast-bad-gap = 🤔 मैं {"{{"}{ $gap }{"}}"} नहीं जानता। आप {"{{name}}"} और {"{{business}}"} लिख सकते हैं।
broadcast-ask-media = 📎 तस्वीर, वीडियो या फ़ाइल भेजें।
broadcast-ask-day = 📅 किस दिन?
broadcast-ask-time = 🕐 कितने बजे?
broadcast-bad-time = 🤔 यह अगले 60 दिनों में नहीं है।
broadcast-ask-template = 🧾 आपके मंज़ूर टेम्पलेट का नाम, और उसकी भाषा अगर आपकी न हो: offer_may en_US
broadcast-ask-values = ✍️ उसकी ख़ाली जगहों में क्या आए? हर लाइन में एक।
    {"{{name}}"} की जगह हर व्यक्ति का नाम आता है।
broadcast-friend = दोस्त
broadcast-hint = 🔕 ऐसे मैसेज नहीं चाहिए? जवाब में STOP लिखें।
broadcast-hint-owners = 🔕 ऐसे मैसेज नहीं चाहिए? जवाब में *mute news* लिखें।

## क्या होगा।
broadcast-sure = 📣 *अभी कुछ नहीं भेजा गया।* यह ऐसा होगा:
    { $carries ->
        [text] {""}
        [image] 🖼 तस्वीर:{" "}
        [video] 🎬 वीडियो:{" "}
        [audio] 🎧 आवाज़{" "}
        [document] 📄 फ़ाइल:{" "}
       *[template] 🧾 टेम्पलेट:{" "}
    }{ $words }

    { $facts }
broadcast-count = 👥 { $whom }: { $count ->
        [0] कोई नहीं
        [one] { $count } व्यक्ति, { $count } मैसेज
       *[other] { $count } लोग, { $count } मैसेज
    }
broadcast-foreseen = { $later ->
        [no] ⏱ तुरंत शुरू
       *[other] ⏱ शुरू: { $begins }
    }{ $quick ->
        [no] {", लगभग समय: "}{ $lasts }
       *[other] {""}
    }
broadcast-out-opted-out = 🔕 छोड़े गए, मैसेज बंद: { $count }
broadcast-out-muted = 🔕 छोड़े गए, ख़बरें बंद: { $count }
broadcast-out-banned = ⛔ छोड़े गए, ब्लॉक: { $count }
broadcast-out-no-address = 📵 छोड़े गए, नंबर नहीं: { $count }
broadcast-out-window = 🕐 छोड़े गए, एक दिन से चुप: { $count }
broadcast-out-gone = 👤 छोड़े गए, अब यहाँ नहीं: { $count }
broadcast-out-twice = 👥 छोड़े गए, पहले मिल चुका: { $count }
broadcast-nobody = 🤷 यह किसी को नहीं मिलेगा।
    { $facts }
broadcast-do-yes = हाँ, भेजें
broadcast-do-no = नहीं
broadcast-do-test = पहले मुझे भेजें
broadcast-do-words = दूसरे शब्द
broadcast-do-media = तस्वीर या फ़ाइल जोड़ें
broadcast-do-bare = बिना तस्वीर या फ़ाइल
broadcast-do-later = किसी और समय
broadcast-do-now = जितनी जल्दी हो सके
broadcast-do-template = मंज़ूर टेम्पलेट से
broadcast-do-freely = बिना टेम्पलेट
broadcast-dropped = 👍 कुछ नहीं भेजा गया।
broadcast-tested = 📬 { $bot_name } की ओर से आपके पास आ रहा है।

## रास्ते में।
broadcast-begun = { $later ->
        [no] 🚀 मैसेज #{ $number } रास्ते में है।
       *[other] 📅 मैसेज #{ $number } { $begins } को जाएगा।
    }
    {"*"}broadcast { $number }* भेजें और देखें कि वह कैसे चल रहा है।
broadcast-do-look = कैसे चल रहा है?
broadcast-do-others = सभी मैसेज
broadcast-do-again = फिर देखें
broadcast-do-pause = रोकें
broadcast-do-resume = आगे बढ़ाएँ
broadcast-do-stop = पूरी तरह बंद करें
broadcast-paused = ⏸ रुका हुआ है। अब किसी और को नहीं जा रहा।
broadcast-resumed = ▶️ आगे चल रहा है।
broadcast-stop-sure = ⏹ मैसेज #{ $bc_number } पूरी तरह बंद करें?
    जिन्हें नहीं मिला, उन्हें नहीं मिलेगा।
broadcast-stopped = ⏹ पूरी तरह बंद।
broadcast-status-scheduled = { $at } का इंतज़ार
broadcast-status-running = रास्ते में
broadcast-status-paused = रुका हुआ
broadcast-status-done = पूरा
broadcast-status-stopped = बंद
broadcast-waits-quiet = { $at } तक आराम
broadcast-waits-day-full = आज के लिए बस, आगे { $at }
broadcast-waits-behind = पिछले मैसेज का इंतज़ार
broadcast-waits-closed = बॉट के चलने का इंतज़ार

## उनमें से एक।
broadcast-card = { $card }
broadcast-card-head = 📣 *मैसेज #{ $number }* · { $whom }
    { $status }
broadcast-card-bar = { $bar } { $percent } % · { $over }/{ $all }
broadcast-card-sent = 📤 भेजे गए: { $count }
broadcast-card-delivered = 📬 पहुँचे: { $count }
broadcast-card-read = 👀 पढ़े गए: { $count }
broadcast-card-failed = ⚠️ नहीं गए: { $count }
broadcast-card-unsure = ❔ शायद गए, दोबारा नहीं भेजे: { $count }
broadcast-card-under-way = ⏳ रास्ते में: { $count }
broadcast-card-opted-out = 🔕 इसके बाद मैसेज बंद किए: { $count }
broadcast-card-stopped = ⏹ नहीं भेजा गया: { $count }
broadcast-done-told = 📣 मैसेज #{ $number } पूरा हुआ।
    📤 भेजे गए: { $reached } · ⚠️ नहीं गए: { $failed } · छोड़े गए: { $left_out }
    रिपोर्ट के लिए *broadcast { $number }* भेजें।
notice-kind-news = ख़बरें
setting-broadcast-quiet = रात में ब्रॉडकास्ट नहीं
