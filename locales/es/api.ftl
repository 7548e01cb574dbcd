# Las claves de los programas del dueño.
owner-home-api = Mis programas (API)
verb-api-key-make = crear una clave de API
verb-api-key-revoke = revocar una clave de API
api-home = 🔌 *Programas de { $bot_name }*
    { $count ->
        [0] Su tienda, su caja o su sitio web puede escribir a sus clientes por este bot.
            Para eso necesita una clave.
        [one] Una clave funciona. Elíjala para ver más.
       *[other] { $count } claves funcionan. Elija una para ver más.
    }
api-line = 🔑 { $key_name }{ $has_end ->
        [yes] {" "}· hasta { $key_ends }
       *[no] {""}
    }
api-do-new = Clave nueva
api-do-usage = Uso
api-do-how = Cómo funciona
api-do-keys = Todas las claves
api-do-done = Listo
api-do-revoke = Revocar esta clave
api-how = 🔌 Su programa envía una clave con cada petición:
    { $address }/api/v1
    La descripción para programadores:
    { $address }/openapi.json
    Quien tiene una clave puede escribir en su nombre. Guárdela como dinero.
api-ask-name = 🔑 ¿Para qué es la clave? Un nombre, como _Caja_ o _Sitio web_.
api-ask-rights = ¿Qué puede hacer *{ $key_name }*?
api-rights-all = Todo
api-rights-send = Enviar mensajes
api-rights-read = Solo leer
api-rights-some = Elegir uno por uno
api-each = { $count ->
        [0] Elija qué puede hacer la clave.
        [one] La clave puede hacer una cosa.
       *[other] La clave puede hacer { $count } cosas.
    }
api-right-on = ✅ { $right }
api-right-off = ⬜ { $right }
api-scope-messages-send = enviar mensajes
api-scope-messages-read = leer mensajes
api-scope-contacts-read = leer contactos
api-scope-contacts-write = cambiar contactos
api-scope-stats-read = leer cifras
api-scope-flows-read = leer menús
api-scope-flows-write = cambiar menús
api-scope-webhooks = webhooks
api-scope-orders-read = leer pedidos
api-ask-days = ¿Cuánto tiempo debe funcionar?
api-days-month = 30 días
api-days-quarter = 90 días
api-days-year = Un año
api-days-ever = Hasta que la revoque
api-made = 🔑 *{ $key_name }* está creada{ $has_end ->
        [yes] {" "}y funciona hasta { $key_ends }
       *[no] {""}
    }.
    Esta es la clave. La muestro solo esta vez: cópiela ahora.
api-made-key = { $key }
api-too-many = ✋ Ya funcionan { $most } claves. Revoque una primero.
api-key = 🔑 *{ $key_name }*
    Puede:
    { $rights }

    Creada { $made_at }
    { $has_end ->
        [yes] Funciona hasta { $key_ends }
       *[no] Funciona hasta que se revoque
    }
    { $was_used ->
        [yes] Último uso: { $used_at }
       *[no] Nunca usada
    }
    Esta semana: peticiones { $requests } · mensajes enviados { $sent } · rechazadas { $refused }
api-revoke-sure = ⚠️ *{ $key_name }* deja de funcionar enseguida.
    El programa que la usa ya no podrá enviar nada. ¿Revocarla?
api-revoked = 🔑 *{ $key_name }* ya no funciona.
api-gone = 🤷 Esa clave ya no funciona.
api-usage = 🔌 *Uso en 7 días*
    { $lines }

    En total: peticiones { $requests } · enviados { $sent } · rechazadas { $refused }
api-usage-line = { $day } · peticiones { $requests } · enviados { $sent } · rechazadas { $refused }
api-usage-none = 🔌 No se usó ninguna clave en los últimos 7 días.
