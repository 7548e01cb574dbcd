# Kumbukumbu za jumbe.
log-day = *{ $day }*
log-in = { $time } ← { $who }: { $text }
log-out = { $time } → { $who } { $mark }: { $text }
log-in-bare = { $time } ← { $text }
log-out-bare = { $time } → { $mark } { $text }
log-head = { $narrowed ->
        [no] 💬 *Jumbe za { $bot_name }*
       *[other] 💬 *Jumbe: { $log_which }*
    }
log-part = { $lines }
log-none = { $narrowed ->
        [no] 💬 Bado hakuna jumbe.
       *[other] 🔎 Sikupata jumbe kwa { $log_which }.
    }
log-do-older = Za zamani zaidi
log-do-find = Tafuta
log-do-day = Siku moja
log-do-all = Jumbe zote
log-do-document = Kama faili
log-ask-find = 🔎 Maneno au namba?
log-ask-day = 📅 Siku gani? *leo*, *jana*, 20/11
log-ask-since = 📅 Kuanzia siku gani? *leo*, *jana*, 20/11
log-ask-until = 📅 Hadi siku gani? *ruka* kwa siku hiyo moja tu.
log-document = 📄 { $count ->
        [one] Ujumbe { $count }
       *[other] Jumbe { $count }
    }{ $cut ->
        [yes] {" · "}ni mpya zaidi za siku hizo; chagua siku chache kwa nyingine
       *[other] {""}
    }
log-document-none = 💬 Hakuna jumbe siku hizo.
