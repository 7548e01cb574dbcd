# The log of messages.
log-day = *{ $day }*
log-in = { $time } من { $who }: { $text }
log-out = { $time } إلى { $who } { $mark }: { $text }
log-in-bare = { $time } وارد: { $text }
log-out-bare = { $time } صادر { $mark }: { $text }
log-head = { $narrowed ->
        [no] 💬 *رسائل { $bot_name }*
       *[other] 💬 *الرسائل: { $log_which }*
    }
log-part = { $lines }
log-none = { $narrowed ->
        [no] 💬 لا رسائل بعد.
       *[other] 🔎 لم أجد رسائل: { $log_which }.
    }
log-do-older = الأقدم
log-do-find = بحث
log-do-day = يوم واحد
log-do-all = كل الرسائل
log-do-document = كمستند
log-ask-find = 🔎 كلمات أو رقم؟
log-ask-day = 📅 أي يوم؟ *today* أو *yesterday* أو 20/11
log-ask-since = 📅 من أي يوم؟ *today* أو *yesterday* أو 20/11
log-ask-until = 📅 حتى أي يوم؟ لذلك اليوم وحده أرسل *تخطي*.
log-document = 📄 { $count ->
        [zero] لا رسائل
        [one] رسالة واحدة
        [two] رسالتان
        [few] { $count } رسائل
        [many] { $count } رسالة
       *[other] { $count } رسالة
    }{ $cut ->
        [yes] {" · "}أحدث رسائل تلك الأيام؛ للبقية اختر أيامًا أقل
       *[other] {""}
    }
log-document-none = 💬 لا رسائل في تلك الأيام.
