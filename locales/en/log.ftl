# The log of messages.
log-day = *{ $day }*
log-in = { $time } ← { $who }: { $text }
log-out = { $time } → { $who } { $mark }: { $text }
log-in-bare = { $time } ← { $text }
log-out-bare = { $time } → { $mark } { $text }
log-head = { $narrowed ->
        [no] 💬 *Messages of { $bot_name }*
       *[other] 💬 *Messages: { $log_which }*
    }
log-part = { $lines }
log-none = { $narrowed ->
        [no] 💬 There are no messages yet.
       *[other] 🔎 I found no messages for { $log_which }.
    }
log-do-older = Older
log-do-find = Search
log-do-day = One day
log-do-all = All messages
log-do-document = As a document
log-ask-find = 🔎 Words or a number?
log-ask-day = 📅 Which day? *today*, *yesterday*, 20/11
log-ask-since = 📅 From which day? *today*, *yesterday*, 20/11
log-ask-until = 📅 Up to which day? *skip* for that one day.
log-document = 📄 { $count ->
        [one] { $count } message
       *[other] { $count } messages
    }{ $cut ->
        [yes] {" · "}the newest of those days; choose fewer days for the others
       *[other] {""}
    }
log-document-none = 💬 There are no messages on those days.
