# Un mensaje para muchos.
broadcast-home = 📣 *Mensajes para muchos* · { $bot_name }
    { $count ->
        [0] Todavía no ha enviado ninguno.
       *[other] Elija uno para ver cómo va.
    }
broadcast-do-new = Mensaje nuevo
broadcast-line = #{ $number } { $whom } · { $status }{ $started ->
        [no] {""}
       *[other] {" "}{ $percent } %
    }
broadcast-gone = 🤷 No hay ningún mensaje con ese número.
broadcast-unchanged = ☝️ Eso no se puede ahora.

## Para quién es.
broadcast-whom = 👥 *¿Quién lo recibe?*
    { $all ->
        [0] Todavía no hay nadie en su lista.
        [one] { $all } persona está en su lista.
       *[other] { $all } personas están en su lista.
    }
broadcast-do-all = Todos
broadcast-do-tag = Quienes tengan etiqueta
broadcast-do-group = Un grupo
broadcast-do-list = Números que escribo
broadcast-do-file = Un archivo de números
broadcast-which-tag = 🏷️ ¿Qué etiqueta?
broadcast-which-group = 👪 ¿Qué grupo?
broadcast-line-tag = #{ $which } ({ $count })
broadcast-line-group = { $which } ({ $count })
broadcast-ask-list = ✍️ Escriba los números, uno por línea.
broadcast-ask-file = 📎 Envíe el archivo, CSV o Excel, con una columna *phone*.
broadcast-unread = 🤔 Sin leer, no son números de móvil: { $count }
broadcast-bad-file = 🤔 No puedo usar ese archivo. Listas: CSV o Excel, hasta 5.000 filas; imágenes y archivos: hasta 16 MB.
broadcast-whom-all = todos
broadcast-whom-tag = #{ $which }
broadcast-whom-group = { $which }
broadcast-whom-list = una lista
broadcast-whom-owners = todos los dueños

## Qué dice.
broadcast-ask-words = ✍️ ¿Qué debe decir?
    {"{{name}}"} será el nombre de cada persona.
broadcast-bad-gap = 🤔 No conozco {"{{"}{ $gap }{"}}"}. Puede usar {"{{name}}"} y {"{{business}}"}.
broadcast-ask-media = 📎 Envíe la imagen, el video o el documento.
broadcast-ask-day = 📅 ¿Qué día?
broadcast-ask-time = 🕐 ¿A qué hora?
broadcast-bad-time = 🤔 Eso no cae dentro de los próximos 60 días.
broadcast-ask-template = 🧾 El nombre de su plantilla aprobada, y su idioma si no es el suyo: offer_may en_US
broadcast-ask-values = ✍️ ¿Qué va en sus huecos? Uno por línea.
    {"{{name}}"} será el nombre de cada persona.
broadcast-friend = estimado cliente
broadcast-hint = 🔕 ¿No quiere más mensajes así? Responda STOP.
broadcast-hint-owners = 🔕 ¿No quiere más mensajes así? Responda *mute news*.

## Qué pasaría.
broadcast-sure = 📣 *Todavía no se envió nada.* Sería así:
    { $carries ->
        [text] {""}
        [image] 🖼 imagen:{" "}
        [video] 🎬 video:{" "}
        [audio] 🎧 audio{" "}
        [document] 📄 documento:{" "}
       *[template] 🧾 plantilla:{" "}
    }{ $words }

    { $facts }
broadcast-count = 👥 { $whom }: { $count ->
        [0] nadie
        [one] { $count } persona, { $count } mensaje
       *[other] { $count } personas, { $count } mensajes
    }
broadcast-foreseen = { $later ->
        [no] ⏱ Empieza enseguida
       *[other] ⏱ Empieza el { $begins }
    }{ $quick ->
        [no] {", tarda unos "}{ $lasts }
       *[other] {""}
    }
broadcast-out-opted-out = 🔕 Fuera, de baja: { $count }
broadcast-out-muted = 🔕 Fuera, novedades silenciadas: { $count }
broadcast-out-banned = ⛔ Fuera, bloqueados: { $count }
broadcast-out-no-address = 📵 Fuera, sin número: { $count }
broadcast-out-window = 🕐 Fuera, un día en silencio: { $count }
broadcast-out-gone = 👤 Fuera, ya no están: { $count }
broadcast-out-twice = 👥 Fuera, ya lo tenían: { $count }
broadcast-nobody = 🤷 Nadie lo recibiría.
    { $facts }
broadcast-do-yes = Sí, enviarlo
broadcast-do-no = No
broadcast-do-test = Primero a mí
broadcast-do-words = Otras palabras
broadcast-do-media = Añadir imagen o archivo
broadcast-do-bare = Sin imagen ni archivo
broadcast-do-later = En otro momento
broadcast-do-now = Lo antes posible
broadcast-do-template = Con plantilla aprobada
broadcast-do-freely = Sin plantilla
broadcast-dropped = 👍 No se envió nada.
broadcast-tested = 📬 Va en camino hacia usted, desde { $bot_name }.

## En camino.
broadcast-begun = { $later ->
        [no] 🚀 El mensaje #{ $number } está en camino.
       *[other] 📅 El mensaje #{ $number } sale el { $begins }.
    }
    Envíe *broadcast { $number }* para ver cómo va.
broadcast-do-look = ¿Cómo va?
broadcast-do-others = Todos los mensajes
broadcast-do-again = Mirar otra vez
broadcast-do-pause = Pausar
broadcast-do-resume = Seguir
broadcast-do-stop = Parar del todo
broadcast-paused = ⏸ En pausa. No se escribe a nadie más.
broadcast-resumed = ▶️ Sigue adelante.
broadcast-stop-sure = ⏹ ¿Parar del todo el mensaje #{ $bc_number }?
    Quien no lo tiene ya no lo recibirá.
broadcast-stopped = ⏹ Parado del todo.
broadcast-status-scheduled = espera al { $at }
broadcast-status-running = en camino
broadcast-status-paused = en pausa
broadcast-status-done = terminado
broadcast-status-stopped = parado
broadcast-waits-quiet = descansa hasta el { $at }
broadcast-waits-day-full = basta por hoy, sigue el { $at }
broadcast-waits-behind = espera al mensaje anterior
broadcast-waits-closed = espera a que el bot funcione

## Uno de ellos.
broadcast-card = { $card }
broadcast-card-head = 📣 *Mensaje #{ $number }* para { $whom }
    { $status }
broadcast-card-bar = { $bar } { $percent } % · { $over } de { $all }
broadcast-card-sent = 📤 Enviados: { $count }
broadcast-card-delivered = 📬 Entregados: { $count }
broadcast-card-read = 👀 Leídos: { $count }
broadcast-card-failed = ⚠️ Fallidos: { $count }
broadcast-card-unsure = ❔ Quizá enviados, sin reintento: { $count }
broadcast-card-under-way = ⏳ De camino: { $count }
broadcast-card-opted-out = 🔕 De baja desde entonces: { $count }
broadcast-card-stopped = ⏹ Sin escribirles: { $count }
broadcast-done-told = 📣 El mensaje #{ $number } ha terminado.
    📤 Enviados: { $reached } · ⚠️ Fallidos: { $failed } · Fuera: { $left_out }
    Envíe *broadcast { $number }* para ver el informe.
notice-kind-news = Novedades
setting-broadcast-quiet = Sin difusión de noche
