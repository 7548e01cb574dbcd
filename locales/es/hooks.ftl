# Webhooks: de qué se entera el programa propio de un negocio.
hook-do-open = Webhooks
verb-webhooks-make = crear un webhook
verb-webhooks-change = cambiar un webhook
verb-webhooks-secret = dar un secreto nuevo a un webhook
verb-webhooks-remove = quitar un webhook
verb-webhooks-replay = reenviar lo que falló
hook-home = 📡 *Webhooks de { $bot_name }*
    { $count ->
        [0] Su propio programa puede enterarse al momento de lo que pasa aquí: mensajes, pedidos, pagos, citas.
       *[other] Su propio programa se entera al momento de lo que pasa aquí. Elija una dirección para ver más.
    }
hook-line = { $state ->
        [on] ✅
        [gone] 🔌
       *[other] ⏸
    } { $place }{ $dead ->
        [0] {""}
        [one] {" "}· ⚠️ { $dead } fallido
       *[other] {" "}· ⚠️ { $dead } fallidos
    }
hook-do-new = Webhook nuevo
hook-do-replay-all = Reenviar todo
hook-do-how = Cómo funciona
hook-do-done = Listo
hook-how = 📡 Enviamos cada evento a su dirección como JSON, por POST.
    Cada petición va firmada con su secreto: *webhook-signature* (Standard Webhooks) y *X-Webhook-Signature*.
    Responda 200 en 15 segundos. Si no, lo intentamos de nuevo tras 30 segundos y tras 1, 2, 4 y 8 minutos.
    Lo que falle entonces se guarda 14 días. *replay* lo reenvía todo.
    El mismo evento puede llegar dos veces: reconózcalo por su *webhook-id*.
hook-ask-url = 🔗 Envíe la dirección de su programa, por ejemplo _https://tienda.example/wabot_
hook-bad-url = Esa dirección no sirve aquí.
    Debe empezar por *https://* y poder alcanzarse desde internet.
hook-twice = Esa dirección ya está.
hook-too-many = Ya tiene cinco webhooks. Quite uno primero.
hook-ask-kinds = ¿De qué debe enterarse?
hook-kinds-all = De todo
hook-kinds-sales = Pedidos y pagos
hook-kinds-talk = Mensajes
hook-kinds-some = Elegir uno por uno
hook-each = { $count ->
        [0] Elija de qué se entera.
        [one] Se entera de { $count } tipo de eventos.
       *[other] Se entera de { $count } tipos de eventos.
    }
hook-kind-on = ✅ { $kind }
hook-kind-off = ⬜ { $kind }
hook-kind-message = mensajes
hook-kind-status = entrega de mensajes
hook-kind-session = conexión del bot
hook-kind-order = pedidos
hook-kind-payment = pagos
hook-kind-booking = citas
hook-kind-handoff = tickets
hook-made = ✅ { $place } ya recibe sus noticias.
    A continuación va su secreto. Solo lo verá esta vez: guárdelo bien.
hook-secret = { $secret }
hook-secret-made = 🔑 { $place } tiene un secreto nuevo.
    El anterior sirve un día más: cámbielo hoy en su programa.
    A continuación va el nuevo. Solo lo verá esta vez.
hook-page = 📡 *{ $place }*
    { $state ->
        [on] ✅ Activo
        [gone] 🔌 Apagado: respondió que no quiere nada más
       *[other] ⏸ Apagado
    }
    Entregados: { $delivered } · en espera: { $waiting } · fallidos: { $dead }
    { $kinds }
hook-do-test = Enviar una prueba
hook-do-failed = Lo que falló
hook-do-kinds = Cambiar los temas
hook-do-address = Cambiar la dirección
hook-do-secret = Secreto nuevo
hook-do-off = Apagar
hook-do-on = Encender
hook-do-remove = Quitar
hook-gone = Ese webhook ya no existe.
hook-changed = ✅ { $place } se cambió.
hook-switched = { $state ->
        [on] ✅ { $place } está activo.
       *[other] ⏸ { $place } está apagado. Lo que pase mientras tanto no se contará después.
    }
hook-test-ok = ✅ Funciona. Su programa respondió en { $took } ms.
hook-test-failed = ⚠️ No funcionó: { $reason }.
hook-reason-status = respondió { $status }
hook-reason-timeout = no hubo respuesta en 15 segundos
hook-reason-unreachable = nadie responde en esa dirección
hook-reason-private = la dirección no está en internet abierto
hook-reason-certificate = su certificado no es válido
hook-reason-broken-off = la conexión se cortó
hook-reason-bad-address = la dirección no está permitida
hook-reason-no-secret = su secreto no se puede leer, cree uno nuevo
hook-remove-sure = ¿Quitar { $place }?
    { $waiting ->
        [0] Ya no se enterará de nada.
        [one] Ya no se enterará de nada, y se perderá { $waiting } evento en espera.
       *[other] Ya no se enterará de nada, y se perderán { $waiting } eventos en espera.
    }
hook-removed = 🗑 { $place } se quitó.
hook-failed = ⚠️ *Lo que no se pudo contar* ({ $dead })
    Elija uno para reenviarlo.
hook-letter = { $event } · { $at } · { $reason }
hook-do-replay = Reenviar todo
hook-replayed = 🔁 { $many ->
        [one] { $many } evento sale
       *[other] { $many } eventos salen
    } de nuevo ahora.
hook-nothing = 👍 No ha fallado nada.
hook-dead-owner = ⚠️ No pudimos alcanzar su programa en { $place }.
    Lo intentamos seis veces en 16 minutos. Lo que no se pudo contar se guarda 14 días.
    Envíe *webhooks* para verlo y reenviarlo.
hook-gone-owner = 🔌 Su programa en { $place } respondió que no quiere nada más (410).
    El webhook está apagado. Envíe *webhooks* para encenderlo de nuevo.
