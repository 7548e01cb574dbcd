# Le journal des messages.
log-day = *{ $day }*
log-in = { $time } ← { $who } : { $text }
log-out = { $time } → { $who } { $mark } : { $text }
log-in-bare = { $time } ← { $text }
log-out-bare = { $time } → { $mark } { $text }
log-head = { $narrowed ->
        [no] 💬 *Messages de { $bot_name }*
       *[other] 💬 *Messages : { $log_which }*
    }
log-part = { $lines }
log-none = { $narrowed ->
        [no] 💬 Il n’y a pas encore de message.
       *[other] 🔎 Je n’ai trouvé aucun message pour { $log_which }.
    }
log-do-older = Plus anciens
log-do-find = Chercher
log-do-day = Un seul jour
log-do-all = Tous les messages
log-do-document = En document
log-ask-find = 🔎 Des mots ou un numéro ?
log-ask-day = 📅 Quel jour ? *today*, *yesterday*, 20/11
log-ask-since = 📅 À partir de quel jour ? *today*, *yesterday*, 20/11
log-ask-until = 📅 Jusqu’à quel jour ? *passer* pour ce seul jour.
log-document = 📄 { $count ->
        [one] { $count } message
       *[other] { $count } messages
    }{ $cut ->
        [yes] {" · "}les plus récents de ces jours ; choisissez moins de jours pour les autres
       *[other] {""}
    }
log-document-none = 💬 Il n’y a pas de message ces jours-là.
