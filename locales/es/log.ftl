# El registro de mensajes.
log-day = *{ $day }*
log-in = { $time } ← { $who }: { $text }
log-out = { $time } → { $who } { $mark }: { $text }
log-in-bare = { $time } ← { $text }
log-out-bare = { $time } → { $mark } { $text }
log-head = { $narrowed ->
        [no] 💬 *Mensajes de { $bot_name }*
       *[other] 💬 *Mensajes: { $log_which }*
    }
log-part = { $lines }
log-none = { $narrowed ->
        [no] 💬 Todavía no hay mensajes.
       *[other] 🔎 No encontré mensajes para { $log_which }.
    }
log-do-older = Más antiguos
log-do-find = Buscar
log-do-day = Un día
log-do-all = Todos los mensajes
log-do-document = Como documento
log-ask-find = 🔎 ¿Palabras o un número?
log-ask-day = 📅 ¿Qué día? *today* (hoy), *yesterday* (ayer), 20/11
log-ask-since = 📅 ¿Desde qué día? *today* (hoy), *yesterday* (ayer), 20/11
log-ask-until = 📅 ¿Hasta qué día? *omitir* si es solo ese día.
log-document = 📄 { $count ->
        [one] { $count } mensaje
       *[other] { $count } mensajes
    }{ $cut ->
        [yes] {" · "}los más recientes de esos días; elija menos días para ver los demás
       *[other] {""}
    }
log-document-none = 💬 No hay mensajes en esos días.
