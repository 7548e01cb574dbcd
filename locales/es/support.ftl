# Atención: lo que leen los clientes, quienes responden y los dueños.

setting-support-patience = Minutos hasta avisar al cliente de que tarda un poco
setting-support-owners = Avisar a los dueños de los tickets
verb-agent-added = dejar que alguien responda
verb-agent-removed = que alguien ya no responda

## El menú del cliente.
support-home = 👋 ¡Le damos la bienvenida a *{ $tenant }*!
    ¿En qué podemos ayudarle?
support-home-ask = Hacer una pregunta
support-home-popular = Preguntas frecuentes
support-home-person = Hablar con una persona
support-home-mine = Mis tickets
support-home-hours = Horario de atención
support-help = Escriba su pregunta con sus propias palabras: yo busco una respuesta.
    {"*"}person* le comunica con una persona del equipo, *tickets* muestra lo que ya nos preguntó.
support-hours-open = 🟢 Ahora estamos atendiendo.
    { $open_hours }
support-hours-closed = 🔴 Ahora no estamos atendiendo.
    { $open_hours }
support-ask = ¿Qué le gustaría saber?
support-hits = ¿Se refiere a una de estas?
support-none-of-these = Ninguna: con una persona
support-nothing = 🤔 No tengo respuesta para eso.
support-ask-again = Decirlo de otra forma
support-popular = *Preguntas frecuentes*
support-faq = *{ $faq_question }*
    { $faq_answer }
    
    ¿Le sirvió?
support-helped-yes = Sí, gracias
support-helped = 👍 ¡Qué bueno!
support-topic = ¿De qué se trata?
    Escríbalo en una o dos frases, por favor.
support-begun = 🙋 Ticket *#{ $number }*: ya avisamos a nuestro equipo.
    Todo lo que escriba aquí ahora les llega. *00* para salir.
support-later = 📝 Su pregunta quedó anotada como *#{ $ticket }*.
    Le respondemos aquí mismo.
support-closed = 🌙 Ahora no estamos atendiendo, pero su pregunta quedó anotada como *#{ $ticket }*.
    Le respondemos aquí mismo.
    Nuestro horario:
    { $open_hours }
support-said = 👤 *{ $agent }*: { $words }
support-said-later = 👤 *{ $agent }* (#{ $number }): { $words }
    
    ↩️ Para responder, cite este mensaje o empiece con *#{ $number }*.
support-added = 📝 Agregado a *#{ $number }*.
support-patience = ⏳ Tarda un poco más de lo normal. No le hemos olvidado: alguien le responderá aquí.
support-silence = 💤 Hace un día que nadie escribe aquí, así que cerré *#{ $number }*.
    Empiece con *#{ $number }* para abrirlo de nuevo.

## Calificaciones.
support-solved = ✅ Su ticket *#{ $ticket }* está resuelto. ¡Gracias por su paciencia!
support-rate = ✅ Su ticket *#{ $ticket }* está resuelto.
    ¿Cómo le atendimos?
support-rate-1 = ⭐ mal
support-rate-2 = ⭐⭐ no tan bien
support-rate-3 = ⭐⭐⭐ regular
support-rate-4 = ⭐⭐⭐⭐ bien
support-rate-5 = ⭐⭐⭐⭐⭐ muy bien
support-rate-words = ¿Quiere contarnos más?
    Si no, envíe *omitir*.
support-thanks = 🙏 ¡Gracias!
support-stars = { $stars ->
    [1] ⭐
    [2] ⭐⭐
    [3] ⭐⭐⭐
    [4] ⭐⭐⭐⭐
   *[other] ⭐⭐⭐⭐⭐
}

## Los tickets de un cliente.
support-mine = *Sus tickets*
support-mine-none = No tiene tickets.
support-own-item = #{ $number } { $status ->
    [waiting] 💬
    [solved] ✅
    [closed] ✅
   *[other] 🕓
} { $topic }
support-own-ticket = *#{ $number }* · { $ticket_status }
    
    { $lines }
support-add = Agregar algo
support-do-rate = Decirnos cómo le fue
support-close = Ya está resuelto
support-add-words = ¿Qué agrego?
support-added-menu = 📝 Agregado a *#{ $number }*. Le respondemos aquí mismo.
support-close-done = ✅ *#{ $number }* está cerrado. ¡Gracias!
support-status-open = 🕓 en espera de alguien
support-status-taken = 🕓 lo estamos viendo
support-status-waiting = 💬 respondido
support-status-solved = ✅ resuelto
support-status-closed = ✅ cerrado

## Lo que se dice a quienes responden.
support-opened = 🎫 *#{ $number }* · *{ $who }*:
    { $topic }
    
    ↩️ Responda con *#{ $number } sus palabras*, o cite este mensaje.
    {"*"}take { $number }* · *done { $number }* · *tickets*
support-opened-later = 🎫 *#{ $number }* · *{ $who }* escribió fuera de horario:
    { $topic }
    
    ↩️ Responda con *#{ $number } sus palabras*, o cite este mensaje.
    {"*"}take { $number }* · *done { $number }* · *tickets*
support-line = 🎫 *#{ $number } { $who }*: { $words }
support-left = 🚪 *#{ $number } { $who }* salió del chat. El ticket sigue abierto.
support-remind = ⏰ *#{ $number } { $who }* espera desde hace { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}.
support-taken-by = 👌 *{ $agent }* tomó *#{ $number } { $who }*.
support-given-back = 🎫 *{ $agent }* devuelve *#{ $number } { $who }*. ¿Quién lo toma?
    {"*"}take { $number }*
support-passed = 🎫 *{ $agent }* le pasa *#{ $number }* · *{ $who }*:
    { $topic }
    
    ↩️ Responda con *#{ $number } sus palabras*, o cite este mensaje.
support-silence-business = 💤 *#{ $number } { $who }*: cerrado después de un día de silencio.
support-rated = { $stars ->
    [1] ⭐
    [2] ⭐⭐
    [3] ⭐⭐⭐
    [4] ⭐⭐⭐⭐
   *[other] ⭐⭐⭐⭐⭐
} *#{ $number } { $who }*{ $has_words ->
    [yes] : { $words }
   *[other] {""}
}
support-sent = ✅ *#{ $number } { $who }*
support-sent-beside = ✅ *#{ $number } { $who }* (*{ $other }* también tiene este ticket)
support-taken = 👌 *#{ $number } { $who }* es suyo. Todo lo que escriba ahora va allí.
    {"*"}leave* · *done* · *pass NOMBRE* · *! una nota*
    
    { $lines }
support-left-ticket = 🚪 Salió de *#{ $number }*. Sigue siendo suyo.
support-out = 🚪 Ya no está en *#{ $number } { $who }*.
support-done = ✅ *#{ $number } { $who }* está resuelto.
support-done-before = ✅ *#{ $number } { $who }* ya estaba resuelto.
support-noted = 📌 Anotado en *#{ $number }*. { $who } no lo ve.
support-no-agent = 🤔 No conozco aquí a nadie que se llame “{ $name }”. *#{ $number } { $who }* se queda donde está.
support-passed-on = 👌 Ahora *{ $agent }* tiene *#{ $number } { $who }*.
support-story = *#{ $number }* · *{ $who }*
    
    { $lines }
support-no-such = 🤔 No hay ningún ticket *#{ $number }*.
support-for-whom = ✋ Todavía no se envió: ¿para quién es?
    
    { $lines }
    0 nadie
support-choice = { $n } *#{ $number }* { $who }
support-not-sent = 🗑 Lo que esperaba envío no se envió.
support-you-answer = 👋 Desde ahora usted responde a los clientes de *{ $tenant }*.
    Lo que pregunten le llega aquí. *tickets* muestra lo que está abierto.
support-story-line = { $at } *{ $by }*: { $words }
support-story-said = *{ $by }*: { $words }
support-story-note = 📌 *{ $by }*: { $words }
support-story-part = { $what } { $words }
support-nothing-said = Todavía no se dijo nada.
support-lost-file = { $words } (un archivo que no se pudo pasar)
support-kind-text = (sin palabras)
support-kind-image = 🖼 una imagen
support-kind-video = 🎬 un video
support-kind-audio = 🎤 un mensaje de voz
support-kind-document = 📎 un archivo
support-kind-location = 📍 una ubicación
support-kind-contact = 👤 un contacto
support-kind-sticker = 🙂 un sticker
support-kind-reaction = 🙂 una reacción
support-kind-poll = 📊 una encuesta
support-kind-order = 🛒 un pedido
support-kind-note = (sin palabras)
support-kind-template = (sin palabras)
support-kind-unknown = (algo que no puedo leer)

## El menú de quienes responden.
support-nobody-here = Todavía no tiene ningún bot aquí.
support-agent-help = Todo funciona con números: *0* atrás, *00* inicio.
    {"*"}#12 palabras* responde al ticket 12, *take 12* lo abre para usted, *done 12* lo termina.
    {"*"}#12 ! palabras* es una nota que el cliente nunca ve, *#12 ?* muestra lo que se dijo.
    {"*"}customer* muestra el bot como lo ven los clientes.
support-list = { $count ->
    [0] 🎉 No hay tickets abiertos.
    [one] *{ $count } ticket abierto*
   *[other] *{ $count } tickets abiertos*
}
support-list-none = No hay ninguno.
support-list-of-over = *Tickets terminados*
support-list-over = Tickets terminados
support-list-faq = Preguntas y respuestas
support-list-people = Quién responde
support-list-ratings = Calificaciones
support-list-hours = Horario de atención
support-list-owners = Avisar a los dueños
support-list-patience = Palabras de paciencia
support-item = #{ $number } { $who } · { $status ->
    [open] 🕓
    [waiting] 💬
    [solved] ✅
    [closed] ✅
   *[other] ✍️
} { $topic } · { $age }{ $has_agent ->
    [yes] {" "}· { $agent }
   *[other] {""}
}
support-gone = Ese ticket no está.
support-card = *#{ $number }* · *{ $who }* · { $phone }
    { $ticket_status }{ $has_holder ->
        [yes] {" "}· { $holder }
       *[other] {""}
    }
    
    { $lines }
support-do-take = Tomarlo
support-do-answer = Responder
support-do-done = Ya está resuelto
support-do-pass = Pasarlo a alguien
support-do-give-back = Devolverlo
support-do-note = Agregar una nota
support-inside = 👌 Está en *#{ $number } { $who }*: todo lo que escriba ahora va allí.
    {"*"}leave* · *done* · *pass NOMBRE* · *! una nota*
support-taken-away = 👌 *#{ $number } { $who }* es suyo.
support-answer = ¿Qué le decimos a { $who }?
support-answered = ✅ Enviado a { $who }.
support-note = ¿Qué anoto? El cliente nunca lo ve.
support-noted-menu = 📌 Anotado.
support-gave-back = 👌 Otra vez es de todos.
support-pass-whom = ¿A quién?
support-pass-nobody = No hay nadie más que responda.
support-passed-menu = 👌 Ahora lo tiene *{ $agent_name }*.

## Dueños.
owner-home-tickets = Tickets
support-people = *Quién responde*
    { $owners }
    Elija a alguien para quitarlo.
support-owner = 👑 { $who }
support-person = { $name } · { $phone }
support-person-add = Agregar a alguien
support-person-sure = ¿Que ya no responda?
    Sus tickets pasan a ser de todos.
support-person-removed = ✅ *{ $who }* ya no responde.
support-person-phone = ¿Desde qué número escribe?
support-person-name = ¿Cómo se llama? Los clientes leen este nombre.
support-person-added = ✅ *{ $agent_name }* ({ $phone }) responde desde ahora, y ya se le avisó.
support-ratings = *{ $average } de 5*, según { $count ->
    [one] { $count } cliente
   *[other] { $count } clientes
}
    { $lines }
support-rating = { $who }: { $average } ({ $count })
support-rated-nobody = nadie
support-ratings-none = Todavía nadie ha calificado.
support-faq-list = { $count ->
    [0] Todavía no hay preguntas y respuestas.
    [one] *{ $count } pregunta con su respuesta*
   *[other] *{ $count } preguntas con sus respuestas*
}
support-faq-item = { $question } · { $uses }×
support-faq-add = Agregar una
support-faq-ask-question = ¿Qué preguntan los clientes?
support-faq-ask-answer = ¿Y cuál es la respuesta?
support-faq-ask-words = ¿Con qué otras palabras podrían preguntar?
    Por ejemplo *precio costo tarifa*. Si no hay, envíe *omitir*.
support-faq-added = ✅ Desde ahora los clientes encuentran “{ $faq_question }”.
support-faq-another = Agregar otra
support-faq-to-list = Todas las preguntas
support-faq-full = Ya hay { $most } y no caben más. Quite una primero.
support-faq-card = *{ $faq_question }*
    { $faq_answer }
    
    Otras palabras: { $faq_words }
    Idioma: { $faq_language }
    Mostrada { $uses ->
    [one] { $uses } vez
   *[other] { $uses } veces
}
support-faq-change-question = Cambiar la pregunta
support-faq-change-answer = Cambiar la respuesta
support-faq-change-words = Cambiar otras palabras
support-faq-change-language = Idioma
support-faq-language = ¿En qué idioma está esto?
    Envíe uno, como *español*, o *any* si es para todos.
support-faq-any-language = cualquiera
support-faq-remove = Quitarla
support-faq-new = ¿Qué debe decir?
support-faq-changed = ✅ Cambiado.
support-faq-remove-sure = 🗑 ¿Quitar “{ $faq_question }” para siempre?
support-faq-removed = ✅ Quitada.
