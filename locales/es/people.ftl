# Las personas que hablan con un bot, como las ve su dueño.
people-home = 👥 *Contactos de { $bot_name }*
    { $all ->
        [0] Todavía nadie ha escrito.
        [one] { $all } contacto
       *[other] { $all } contactos
    }{ $all ->
        [0] {""}
       *[other] {" · "}{ $week } esta semana · 🔕 { $out } de baja
    }
people-do-all = Todos
people-do-find = Buscar
people-do-tags = Por etiqueta
people-do-groups = Grupos
people-do-log = Mensajes
people-do-log-of = Nuestros mensajes
people-do-bans = Bloqueos
people-do-many = Mensaje para muchos
people-do-people = Todos los contactos
people-list = { $narrowed ->
        [no] 👥 *Contactos ({ $count })*
       *[other] 👥 *Contactos: { $which } ({ $count })*
    }
    Elija uno para ver más.
people-none = { $narrowed ->
        [no] 👥 Todavía no hay nadie aquí.
       *[other] 🔎 No encontré a nadie para { $which }.
    }
people-line = { $who } · { $phone }{ $mark }
people-line-bare = { $who } · { $seen }{ $mark }
people-nameless = alguien sin número
people-ask-find = 🔎 ¿Un nombre, una parte del número o una etiqueta?
people-gone = 🤷 Ese contacto ya no está aquí.

## A una hoja de cálculo y de vuelta.
people-do-sheet = Exportar o importar
people-sheet = 📄 *Contactos en hoja de cálculo*
people-do-export = Enviarme la lista
people-do-import = Subir una lista
people-exported = 📄 { $count ->
    [one] { $count } contacto
   *[other] { $count } contactos
}
people-ask-file = 📎 Envíe un archivo CSV. Su primera fila nombra las columnas, así en inglés:
    phone, name, tags, groups
    Solo hace falta *phone*. Lo que esté vacío no cambia nada.
people-no-table = 🤔 No puedo leer eso. Guarde la tabla como CSV y envíela como documento, por favor.
people-file-empty = 🤔 No hay nadie en ese archivo.
people-mistakes = ✋ No agregué nada: { $count ->
        [one] hay una fila incorrecta.
       *[other] hay { $count } filas incorrectas.
    }
    { $mistakes }{ $more ->
        [0] {""}
       *[other] {" "}… y { $more } más
    }
    Corrija el archivo y envíelo de nuevo, por favor.
people-row-no-phone-column = Fila { $row }: ninguna columna se llama *phone*
people-row-too-many = Fila { $row }: en un archivo caben 2000 contactos como máximo
people-row-no-phone = Fila { $row }: falta el número de teléfono
people-row-bad-phone = Fila { $row }: “{ $cell }” no es un número de celular
people-row-long-name = Fila { $row }: el nombre “{ $cell }…” tiene más de 60 letras
people-row-long-tag = Fila { $row }: una etiqueta tiene más de 30 letras
people-row-long-group = Fila { $row }: el nombre de un grupo tiene más de 40 letras
people-row-twice = Fila { $row }: otra vez el número de la fila { $cell }
people-import-sure = 📥 ¿Agrego estos contactos?
    Nuevos: { $fresh }; ya conocidos: { $known }.
people-imported = ✅ { $count ->
    [one] { $count } contacto agregado
   *[other] { $count } contactos agregados
}.{ $left_out ->
        [0] {""}
        [one] {" "}Uno fue olvidado aquí y así queda.
       *[other] {" "}{ $left_out } fueron olvidados aquí y así quedan.
    }

people-do-sync = Desde mi teléfono
people-sync-sure = 📱 Su teléfono me mostró contactos que usted guardó con nombre.
    Nuevos: { $fresh }; ya conocidos: { $known }. ¿Los agrego?
    No reciben ningún mensaje por eso.
people-sync-empty = 📱 Su teléfono aún no me ha mostrado a nadie con nombre. Puede tardar unos minutos después de vincularlo.
people-sync-no-list = 📱 Su canal no tiene lista de contactos.
people-sync-away = 📱 Su teléfono no está conectado ahora. Intente de nuevo cuando lo esté, por favor.

## Etiquetas y grupos.
people-tags = 🏷️ *Etiquetas*
    Elija una para ver quién la tiene.
people-no-tags = 🏷️ Todavía no hay etiquetas. Se ponen en la ficha de cada contacto.
people-tag-line = #{ $tag } ({ $members })
people-groups = 👪 *Grupos*
people-groups-none = 👪 Todavía no hay grupos.
people-group-line = { $group_name } ({ $members })
people-group = 👪 *{ $group_name }*
    { $members ->
        [0] Todavía no hay nadie. Se agrega a alguien desde su ficha.
        [one] { $members } contacto
       *[other] { $members } contactos
    }
people-do-group-new = Grupo nuevo
people-do-members = Quiénes están
people-do-group-drop = Eliminar este grupo
people-ask-group = ✍️ ¿Cómo se llamará el grupo?
people-group-made = ✅ El grupo *{ $group_name }* está creado.
people-group-taken = ☝️ Ya hay un grupo *{ $group_name }*.
people-group-sure = 🗑 ¿Eliminar el grupo *{ $group_name }*?
    Sus contactos siguen en su lista.
people-group-dropped = 🗑 El grupo *{ $group_name }* ya no existe.

## Una persona.
people-card = { $card }
people-card-head = 👤 *{ $who }*
people-card-phone = 📱 { $phone }
people-card-profile = En WhatsApp: { $name }
people-card-tags = 🏷️ { $tags }
people-card-groups = 👪 { $groups }
people-card-seen = Desde el { $since }, última vez: { $seen }
people-card-unseen = Desde el { $since }, nunca escribió
people-card-orders = { $orders ->
    [one] 🧾 { $orders } pedido
   *[other] 🧾 { $orders } pedidos
}
people-card-out = 🔕 De baja desde el { $at }
people-card-banned = ⛔ Bloqueado: { $reason }
people-card-note = 📝 { $at }: { $text }
people-do-write = Escribirle
people-do-rename = Nombre
people-do-tags-of = Etiquetas
people-do-groups-of = Sus grupos
people-do-notes = Notas
people-do-orders = Sus pedidos
people-do-ban = Bloquear
people-do-unban = Quitar el bloqueo
people-do-out = Darle de baja
people-do-in = Darle de alta
people-do-more = Más
people-do-card = Volver a la ficha
people-more = 👤 *{ $who }*
    ¿Qué más?
people-do-merge = Unir con otra persona
people-do-delete = Quitar de la lista
people-do-forget = Olvidar para siempre

people-ask-write = ✍️ ¿Qué le decimos a { $who }?
    Sale enseguida, como mensaje de su bot.
people-written = { $text }
people-sent = ✅ Enviado a { $who }.
people-not-sent-out = 🔕 { $who } se dio de baja, así que no lo envié.
people-not-sent-banned = ⛔ { $who } tiene un bloqueo, así que no lo envié.
people-not-sent-window = ⌛ { $who } escribió hace más de 24 horas. WhatsApp ya solo acepta mensajes aprobados.
    Primero tiene que escribir esa persona.
people-ask-name = ✍️ ¿Qué nombre le pone a { $who }?
    Solo usted lo ve. *omitir* quita el nombre que usted le puso.
people-bad-name = ☝️ Un nombre tiene al menos una letra.
people-renamed = ✅ Ahora es *{ $who }*. *undo* lo deshace.
people-tags-of = 🏷️ *Etiquetas de { $who }*
    Elija una para quitarla.
people-tags-of-none = 🏷️ { $who } todavía no tiene etiquetas.
people-untag-line = #{ $tag }
people-do-tag = Agregar una etiqueta
people-ask-tag = 🏷️ ¿Qué etiqueta? Varias van con comas: *vip, mayorista*
people-bad-tag = ☝️ Una etiqueta tiene al menos una letra.
people-groups-of = 👪 *Grupos de { $who }*
    Elija uno para agregarle o quitarle.
people-notes = 📝 *Notas sobre { $who }*
    Elija una para borrarla.
people-note-line = { $at }: { $text } ({ $by })
people-do-note = Agregar una nota
people-ask-note = 📝 ¿Qué anoto sobre { $who }?
    Esa persona nunca lo ve.
people-note-sure = 🗑 ¿Borrar esta nota?
people-note-dropped = 🗑 La nota está borrada.
people-out = 🔕 { $who } ya no recibe nada que no haya pedido. *undo* lo deshace.
people-in-sure = 🔔 ¿{ $who } le dijo que quiere recibir otra vez sus mensajes?
people-in = 🔔 { $who } está de alta otra vez. *undo* lo deshace.

## Dos que son una.
people-ask-merge = 🔎 ¿Con quién uno a { $who }? Envíe un nombre o un número.
people-merge-who = ¿Quién?
people-merge-none = 🔎 No encontré a nadie más así.
people-merge-sure = 🔗 ¿Unir a { $other_who } y *{ $who }* en una sola persona?
    Queda como *{ $who }*, a quien usted conoce desde hace más tiempo.
    Se traslada: mensajes ({ $messages }), pedidos ({ $orders }), etiquetas ({ $tags }), grupos ({ $groups }), notas ({ $notes }) y todo lo demás.
    Esto no se puede deshacer.
people-merged = ✅ Ahora son una sola persona: *{ $who }*.

## Fuera de la lista, o fuera de la memoria.
people-delete-sure = 🗑 ¿Quitar a { $who } de su lista?
    Si escribe, vuelve a aparecer. Los pedidos se conservan.
people-deleted = 🗑 { $who } ya no está en su lista. *undo* trae de vuelta el contacto.
people-forget-sure = 🧹 *¿Olvidar a { $who } para siempre?*
    Se borra: nombre, número, mensajes, notas, etiquetas y grupos.
    Se conserva: { $orders ->
        [0] nada más
        [one] { $orders } pedido con su dinero, sin decir de quién
       *[other] { $orders } pedidos con su dinero, sin decir de quién
    }.
    Un bloqueo sigue vigente. Lo que usted hizo queda en el registro de auditoría.
    {"*"}Nadie puede recuperarlo.*
people-forget-busy = ⏳ Todavía hay algo pendiente con { $who }: { $things ->
        [one] un pedido, una reserva o un ticket.
       *[other] { $things } pedidos, reservas o tickets.
    }
    Termine eso primero, por favor.
people-forgotten = 🧹 Olvidado. Aquí ya nada dice quién era.
ban-of-forgotten = alguien olvidado

## Lo que se hizo, en el registro de auditoría.
verb-contact-rename = renombrar contacto
verb-contact-opt-out = dar de baja a contacto
verb-contact-opt-in = dar de alta a contacto
verb-contact-delete = eliminar contacto
verb-contact-merge = unir contactos
verb-contact-forget = olvidar contacto
verb-contact-write = escribir a contacto
verb-contact-export = exportar contactos
verb-contact-import = importar contactos
verb-contact-sync = tomar contactos
verb-log-export = exportar mensajes
