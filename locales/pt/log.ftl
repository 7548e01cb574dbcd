# O registro das mensagens.
log-day = *{ $day }*
log-in = { $time } ← { $who }: { $text }
log-out = { $time } → { $who } { $mark }: { $text }
log-in-bare = { $time } ← { $text }
log-out-bare = { $time } → { $mark } { $text }
log-head = { $narrowed ->
        [no] 💬 *Mensagens de { $bot_name }*
       *[other] 💬 *Mensagens: { $log_which }*
    }
log-part = { $lines }
log-none = { $narrowed ->
        [no] 💬 Ainda não há mensagens.
       *[other] 🔎 Não encontrei mensagens para { $log_which }.
    }
log-do-older = Mais antigas
log-do-find = Buscar
log-do-day = Um dia
log-do-all = Todas as mensagens
log-do-document = Como documento
log-ask-find = 🔎 Palavras ou um número?
log-ask-day = 📅 Que dia? *today* (hoje), *yesterday* (ontem), 20/11
log-ask-since = 📅 A partir de que dia? *today* (hoje), *yesterday* (ontem), 20/11
log-ask-until = 📅 Até que dia? *pular* para só esse dia.
log-document = 📄 { $count ->
        [one] { $count } mensagem
       *[other] { $count } mensagens
    }{ $cut ->
        [yes] {" · "}as mais novas desses dias; para as outras, escolha menos dias
       *[other] {""}
    }
log-document-none = 💬 Não há mensagens nesses dias.
