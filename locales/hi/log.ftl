# मैसेज लॉग।
log-day = *{ $day }*
log-in = { $time } ← { $who }: { $text }
log-out = { $time } → { $who } { $mark }: { $text }
log-in-bare = { $time } ← { $text }
log-out-bare = { $time } → { $mark } { $text }
log-head = { $narrowed ->
        [no] 💬 *{ $bot_name } के मैसेज*
       *[other] 💬 *मैसेज: { $log_which }*
    }
log-part = { $lines }
log-none = { $narrowed ->
        [no] 💬 अभी कोई मैसेज नहीं है।
       *[other] 🔎 { $log_which } के लिए कोई मैसेज नहीं मिला।
    }
log-do-older = पुराने वाले
log-do-find = ढूँढें
log-do-day = किसी एक दिन के
log-do-all = सभी मैसेज
log-do-document = डॉक्यूमेंट में लें
log-ask-find = 🔎 शब्द या नंबर?
log-ask-day = 📅 किस दिन के? *today*, *yesterday*, 20/11
log-ask-since = 📅 किस दिन से? *today*, *yesterday*, 20/11
log-ask-until = 📅 किस दिन तक? सिर्फ़ वही एक दिन हो तो *छोड़ें*
log-document = 📄 { $count ->
        [one] { $count } मैसेज
       *[other] { $count } मैसेज
    }{ $cut ->
        [yes] {" · "}उन दिनों के सबसे नए; बाकी के लिए कम दिन चुनें
       *[other] {""}
    }
log-document-none = 💬 उन दिनों का कोई मैसेज नहीं है।
