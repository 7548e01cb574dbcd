# Las conversaciones del equipo en el bot principal.

## Inicio
admin-home = *{ $platform }*
    ¿Qué desea hacer?
admin-home-waiting = Esperan aprobación{ $n_new ->
    [0] {""}
   *[other] {" "}({ $n_new })
}
admin-home-tenants = Negocios ({ $n_all })
admin-home-renew = Renovar{ $n_expired ->
    [0] {""}
    [one] {" "}({ $n_expired } vencido)
   *[other] {" "}({ $n_expired } vencidos)
}
admin-home-monitor = Monitor
admin-home-orders = Pedidos y pagos
admin-home-bans = Bloqueos
admin-home-broadcast = Difusión
admin-home-settings = Ajustes
admin-home-issues = Problemas{ $n_issues ->
    [0] {""}
   *[other] {" "}({ $n_issues } ⚠️)
}
admin-lost = No le entendí.
    Envíe un número del menú, o *?* para ver las palabras que conozco.
admin-unchanged = 👍 No se cambió nada.
admin-gone = Eso ya no existe.
admin-yes = Sí
admin-no = No

## Ayuda
admin-help = Todo funciona con números: *0* atrás, *00* inicio.
    Quien quiere ir más rápido escribe palabras. TENANT es el nombre de un negocio, un id como T7, o su número en la última lista.
    ¿Qué palabras?
admin-help-tenants = Negocios
admin-help-sessions = Conexiones
admin-help-looking = Ver y consultar
admin-help-setting = Ajustes y personas
admin-help-tenants-words = *new "Nombre" NÚMERO TIPO*
    {"*"}approve TENANT 1m* (2m 3m 6m 12m trial)
    {"*"}renew TENANT 3m*
    {"*"}reject TENANT motivo*
    {"*"}ban TENANT motivo* · *unban TENANT*
    {"*"}ban NÚMERO in TENANT motivo* · *unban NÚMERO in TENANT*
    {"*"}ban NÚMERO everywhere motivo*
    {"*"}delete TENANT* · *undo*
admin-help-sessions-words = *pair TENANT*
    {"*"}stop TENANT* · *resume TENANT* · *restart TENANT*
    {"*"}disconnect TENANT*
    {"*"}connect TENANT sim* (linked, o cloud con el id de su número y su token)
    {"*"}servers* · *move TENANT SERVIDOR*
admin-help-looking-words = *show TENANT* · *find TEXTO*
    {"*"}list new* (approved, expired, banned, all) · *expiring*
    {"*"}orders TENANT* · *log TENANT* · *stats TENANT*
    {"*"}audit* · *audit TENANT* · *issues* · *monitor*
admin-help-setting-words = *set TENANT CLAVE VALOR* · *settings TENANT*
    {"*"}set platform CLAVE VALOR*
    {"*"}role NÚMERO admin* (support, viewer, owner, none)
    {"*"}pin* · *totp* · *language*
    {"*"}mute* · *unmute*

## Elegir un negocio
admin-pick = { $question }
admin-pick-which = ¿Qué negocio?
admin-pick-several = Varios negocios coinciden con “{ $text }”. ¿Cuál?
admin-pick-near = Ningún negocio se llama “{ $text }”. ¿Quiso decir uno de estos?
admin-pick-unknown = Ningún negocio se llama “{ $text }”. Estos son los que puede elegir:
admin-pick-none = No hay ningún negocio para elegir.
admin-wrong-status = Eso no es posible: *{ $name }* está { $status }.

## Listas
admin-line-new = { $name } · { $tenant } · lo pidió el { $created_at }
admin-line-approved = { $name } · { $tenant } · hasta el { $expires_at } ({ $days ->
    [one] queda { $days } día
   *[other] quedan { $days } días
}){ $stopped ->
    [yes] {" "}· detenido
   *[no] {""}
}
admin-line-expired = { $name } · { $tenant } · terminó el { $expires_at }
admin-line-banned = { $name } · { $tenant } · bloqueado
admin-line-rejected = { $name } · { $tenant } · rechazado
admin-line-deleted = { $name } · { $tenant } · eliminado
admin-waiting = { $count ->
    [one] *{ $count } negocio espera aprobación.*
   *[other] *{ $count } negocios esperan aprobación.*
}
    Elija uno:
admin-waiting-none = ✅ Nadie espera aprobación.
admin-tenants = *Negocios*
admin-tenants-all = Todos ({ $n_all })
admin-tenants-approved = Aprobados ({ $n_approved })
admin-tenants-new = Esperan aprobación ({ $n_new })
admin-tenants-expired = Vencidos ({ $n_expired })
admin-tenants-banned = Bloqueados ({ $n_banned })
admin-tenants-expiring = Vencen pronto ({ $n_expiring })
admin-tenants-find = Buscar
admin-tenants-add = Agregar un negocio
admin-list = *{ $title }: { $count }*
admin-list-title-all = Todos los negocios
admin-list-title-new = Esperan aprobación
admin-list-title-approved = Aprobados
admin-list-title-expired = Vencidos
admin-list-title-banned = Bloqueados
admin-list-title-rejected = Rechazados
admin-list-title-deleted = Eliminados
admin-list-none = { $title }: ninguno.
admin-list-unknown = No conozco la lista “{ $status }”. Elija una aquí:
admin-expiring = { $count ->
    [one] *{ $count } negocio vence en los próximos { $days } días.*
   *[other] *{ $count } negocios vencen en los próximos { $days } días.*
}
admin-expiring-none = ✅ Nadie vence en los próximos { $days } días.
admin-find-ask = ¿Qué busco?
    Un nombre, un número o un id.
admin-find = { $count ->
    [one] *{ $count } negocio encontrado.*
   *[other] *{ $count } negocios encontrados.*
}
admin-find-near = Nada se llama “{ $text }”. ¿Quiso decir uno de estos?
admin-find-none = No encontré nada para “{ $text }”.

## La página de un negocio
admin-card = { $card }
admin-card-more = *{ $name }* · { $tenant }
    Más:
admin-card-head = *{ $name }* · { $tenant } · { $kind }
admin-card-number = ☎️ { $phone }
admin-card-new = 🕓 en espera de aprobación desde el { $created_at }
admin-card-plan = Plan deseado: { $plan }
admin-card-approved = ✅ aprobado el { $approved_at }, vence el { $expires_at }
admin-card-left = ⏳ { $days ->
    [one] queda { $days } día
   *[other] quedan { $days } días
}, plan: { $plan }
admin-card-stopped = ⏸ detenido a mano
admin-card-expired = ⌛ venció el { $expires_at }
admin-card-banned = ⛔ bloqueado: { $reason }
admin-card-rejected = ✖️ rechazado: { $reason }
admin-card-deleted = 🗑 eliminado, se borra del todo el { $purge_at }
admin-card-session = 📱 { $session } ({ $channel }){ $server ->
    [none] {""}
   *[other] {" "}en { $server }
}
admin-card-seen = Visto por última vez: { $seen }
admin-card-issues = ⚠️ { $issues ->
    [one] { $issues } problema abierto
   *[other] { $issues } problemas abiertos
}
admin-card-today = Hoy: { $received ->
    [one] { $received } mensaje recibido
   *[other] { $received } mensajes recibidos
}, { $sent } enviados, { $orders ->
    [one] { $orders } pedido
   *[other] { $orders } pedidos
}
admin-plan-trial = prueba
admin-plan-monthly = mensual
admin-plan-yearly = anual
admin-plan-months = { $months ->
    [one] { $months } mes
   *[other] { $months } meses
}
admin-offered = 🆕 *{ $name }* pide un bot.
    { $kind }, { $tenant_phone }
admin-do-approve = Aprobar
admin-do-reject = Rechazar
admin-do-renew = Renovar
admin-do-unban = Quitar el bloqueo
admin-do-unban-contact = Quitar el bloqueo
admin-do-pair = Vincular con WhatsApp
admin-do-stop = Detener
admin-do-resume = Reanudar
admin-do-restart = Reiniciar
admin-do-orders = Pedidos
admin-do-settings = Ajustes
admin-do-more = Más …
admin-do-log = Mensajes
admin-do-stats = Cifras
admin-do-audit = Quién hizo qué
admin-do-owners = Dueños
admin-do-connect = Cambiar el canal
admin-do-move = Mover a otro servidor
admin-do-contacts = Contactos bloqueados
admin-do-disconnect = Desvincular WhatsApp
admin-do-ban = Bloquear
admin-do-delete = Eliminar
admin-do-show = Verlo
admin-do-undo = Deshacer
admin-do-waiting = Esperan aprobación

## Aprobar, renovar, rechazar
admin-duration-1m = 1 mes (30 días)
admin-duration-2m = 2 meses (60 días)
admin-duration-3m = 3 meses (90 días)
admin-duration-6m = 6 meses (180 días)
admin-duration-12m = 12 meses (360 días)
admin-duration-trial = Prueba ({ $trial_days ->
    [one] { $trial_days } día
   *[other] { $trial_days } días
})
admin-duration-bad = “{ $duration }” no es una duración que conozca.
admin-approve-ask = ¿Por cuánto tiempo aprobar *{ $name }*?
admin-approved = ✅ *{ $name }* está aprobado.
    Vence el { $expires_at } ({ $days ->
    [one] { $days } día
   *[other] { $days } días
}).
    Se avisó a su dueño. *undo* lo deshace.
admin-approve-already = *{ $name }* ya está aprobado.
    Vence el { $expires_at }.
admin-renew-list = *¿A quién renovar?*
    Primero los vencidos, luego los que terminan antes.
admin-renew-none = No hay nadie que renovar.
admin-renew-ask = ¿Por cuánto tiempo renovar *{ $name }*?
admin-renewed = ✅ *{ $name }* está renovado.
    Vence el { $expires_at } ({ $days ->
    [one] queda { $days } día
   *[other] quedan { $days } días
}).
    Se avisó a su dueño. *undo* lo deshace.
admin-reject-ask = ¿Por qué se rechaza *{ $name }*?
    El dueño leerá esto.
admin-reject-sure = ¿Rechazar *{ $name }* ({ $tenant })?
    El dueño leerá: “{ $reason }”
admin-rejected = *{ $name }* está rechazado.
    Se avisó a su dueño. *undo* lo deshace.

## Negocios nuevos
admin-new-name = ¿Cómo se llama el negocio?
admin-new-phone = ¿Qué número de WhatsApp tendrá el bot?
    Por ejemplo 0711 222 333.
admin-new-kind = ¿Para qué es el bot?
admin-new-bad-name = El nombre debe tener de 2 a 60 letras.
admin-new-bad-phone = “{ $phone }” no es un número de celular que pueda usar.
admin-new-taken = { $phone } ya es de *{ $name }* ({ $tenant }).
admin-created = *{ $name }* quedó anotado como { $tenant } ({ $tenant_phone }).
    Espera aprobación.
    Más rápido: *approve { $tenant } 1m*

## Detener, reanudar, vincular y demás
admin-stopped = ⏸ *{ $name }* está detenido.
    El vínculo con WhatsApp se conserva. *resume { $tenant }* lo reanuda.
admin-stop-already = *{ $name }* ya está detenido.
admin-resumed = ▶️ *{ $name }* funciona de nuevo.
    {"*"}stop { $tenant }* lo detiene.
admin-resume-already = *{ $name }* ya está funcionando.
admin-restarting = 🔄 *{ $name }* se está reiniciando.
admin-not-served = *{ $name }* no se puede iniciar ahora: está { $status }.
    Revíselo, o intente de nuevo en un minuto.
admin-pair-already = ✅ *{ $name }* ya está vinculado.
    Para vincular otro teléfono, primero ciérrele la sesión: *disconnect { $tenant }*
admin-disconnect-sure = ¿Cerrar la sesión de WhatsApp de *{ $name }*?
    Sus clientes no recibirán respuestas hasta vincularlo de nuevo.
    Esto no se puede deshacer: hará falta un código nuevo.
admin-disconnected = Se cerró la sesión de WhatsApp de *{ $name }*.
admin-delete-sure = 🗑 ¿Eliminar *{ $name }* ({ $tenant })?
    { $contacts ->
    [one] { $contacts } contacto
   *[other] { $contacts } contactos
}, { $orders ->
    [one] { $orders } pedido
   *[other] { $orders } pedidos
} y todos sus mensajes se borran para siempre.
    Primero le pido su PIN. Después, *undo* lo trae de vuelta durante 10 minutos.
admin-deleted = 🗑 *{ $name }* está eliminado.
    Durante 10 minutos *undo* lo trae de vuelta. Después se borra para siempre.
admin-connect-channel = ¿Cómo llegará *{ $name }* a WhatsApp?
admin-channel-sim = Simulado, sin teléfono
admin-channel-linked = Un teléfono propio
admin-channel-cloud = La Cloud API de Meta
admin-connect-number = ¿Cuál es el id del número de teléfono? (del panel de Meta)
admin-connect-token = Ahora envíe el token de acceso.
admin-connect-later = El canal { $channel } necesita un paquete más en el servidor:
    pip install 'wabot[{ $channel }]'
    {"*"}{ $name }* sigue como está.
admin-connected = ✅ *{ $name }* ahora usa el canal { $channel }.
    {"*"}undo* lo deshace.
admin-connected-cloud = ✅ *{ $name }* ahora usa la Cloud API de Meta.
    En Meta, en WhatsApp → Configuración, ponga esta URL de callback y su token de verificación, y luego suscríbase a *messages*:
    { $webhook }
    { $reachable ->
        [no] ⚠️ Meta necesita una dirección que empiece con https. Ponga la suya en WABOT_PUBLIC_URL.
       *[yes] {"*"}show { $tenant }* dice si Meta acepta el número.
    }
    {"*"}undo* lo deshace.
admin-move = ¿A qué servidor mover *{ $name }*?
admin-move-unknown = No conozco ningún servidor “{ $server }”.
admin-move-silent = { $server } no está funcionando ahora, así que no puede recibir ningún bot.
admin-moved = 🚚 *{ $name }* se mueve a { $server }.
    {"*"}undo* lo deshace.
admin-move-same = *{ $name }* ya está en { $server }.

## Dueños de un negocio
admin-owners = *Dueños de { $name }*
    Elija un número para quitarlo.
admin-owners-add = Agregar un número
admin-owner-ask = ¿Qué número puede hablar por *{ $name }*?
admin-owner-added = ✅ { $phone } ya puede hablar por *{ $name }*. *undo* lo deshace.
admin-owner-already = { $phone } ya es dueño.
admin-owner-sure = ¿Quitar este número de *{ $name }*?
    Pierde su menú de dueño enseguida.
admin-owner-removed = { $phone } ya no es dueño de *{ $name }*. *undo* lo deshace.
admin-owner-last = Ese es el único dueño. Agregue otro primero.
admin-phone-bad = “{ $phone }” no es un número de celular que pueda usar.
    Pruebe con uno como 0711 222 333 o +254 711 222 333.

## Bloqueos
admin-bans = *Bloqueos*
admin-bans-tenants = Negocios ({ $n_banned })
admin-bans-everywhere = En todas partes ({ $n_bans })
admin-bans-contacts = Por un negocio
admin-bans-ban-tenant = Bloquear un negocio
admin-bans-ban-contact = Bloquear en un negocio
admin-bans-ban-everywhere = Bloquear en todos
admin-bans-add = Bloquear un número
admin-bans-list = *{ $name }: { $count ->
    [one] { $count } contacto bloqueado
   *[other] { $count } contactos bloqueados
}*
admin-bans-name-everywhere = En todas partes
admin-bans-none = { $name }: ningún contacto bloqueado.
admin-bans-line = { $phone } · { $reason }
admin-bans-line-until = { $phone } · { $reason } · hasta el { $until_at }
admin-bans-one = ¿Qué hacemos con este número?
admin-ban-ask = ¿Por qué se bloquea *{ $name }*?
admin-ban-sure = ⛔ ¿Bloquear *{ $name }* ({ $tenant })?
    Su bot se detiene enseguida{ $contacts ->
    [0] {""}
    [one] , y { $contacts } contacto se queda sin respuestas
   *[other] , y { $contacts } contactos se quedan sin respuestas
}.
    El dueño leerá: “{ $words }”
admin-ban-other-words = Otras palabras
admin-ban-words = ¿Qué leerá el dueño?
admin-banned = ⛔ *{ $name }* está bloqueado y su bot, detenido.
    Se avisó al dueño. *undo* lo deshace.
admin-unbanned = ✅ Se quitó el bloqueo de *{ $name }*.
    Funciona de nuevo hasta el { $expires_at }.
admin-unbanned-expired = Se quitó el bloqueo de *{ $name }*.
    No le queda tiempo, así que está vencido.
admin-ban-contact-phone = ¿Qué número?
admin-ban-contact-reason = ¿Por qué?
admin-ban-contact-sure = ⛔ ¿Bloquear { $phone } en *{ $name }*?
    Recibe un aviso una vez al día y ningún servicio.
    Motivo: { $reason }
admin-ban-contact-sure-until = ⛔ ¿Bloquear { $phone } en *{ $name }* { $how_long ->
    [day] por 1 día
    [week] por 1 semana
    [month] por 30 días
   *[ever] para siempre
}?
    Recibe un aviso una vez al día y ningún servicio.
    Motivo: { $reason }
admin-ban-contact-sure-words = ⛔ ¿Bloquear { $phone } en *{ $name }* { $how_long ->
    [day] por 1 día
    [week] por 1 semana
    [month] por 30 días
   *[ever] para siempre
}?
    No recibe ningún servicio, y una vez al día lee:
    “{ $message }”
admin-ban-everywhere-sure = ⛔ ¿Bloquear { $phone } en todos los bots?
    Recibe un aviso una vez al día y ningún servicio.
    Motivo: { $reason }
admin-ban-until = Un tiempo, otro texto
admin-ban-until-ask = ¿Por cuánto tiempo?
admin-ban-day = 1 día
admin-ban-week = 1 semana
admin-ban-month = 30 días
admin-ban-ever = Para siempre
admin-ban-contact-words = ¿Qué leerá esa persona?
    Envíe *skip* para el texto habitual.
admin-ban-staff = Ese número es de las personas que administran este lugar.
    No se puede bloquear.
admin-ban-contact-already = { $phone } ya está bloqueado.
admin-contact-banned = ⛔ { $phone } está bloqueado. *undo* lo deshace.
admin-contact-unbanned = ✅ { $phone } recibe servicio de nuevo. *undo* lo deshace.
admin-contact-not-banned = { $phone } no está bloqueado.

## Ajustes
admin-settings = *Ajustes*
admin-settings-platform = La plataforma
admin-settings-tenant = Un negocio
admin-settings-roles = Personas y roles
admin-settings-pin = Mi PIN
admin-settings-totp = App de autenticación
admin-settings-notices = Avisos que recibo
admin-settings-language = Mi idioma
admin-settings-list = *Ajustes de { $name }*
    Elija qué cambiar.{ $inherits ->
    [yes] {" "}(↑ = de la plataforma)
   *[no] {""}
}
admin-settings-line = { $label }: { $now }
admin-settings-line-inherited = { $label }: { $now } ↑
admin-settings-unset = sin definir
admin-setting = *{ $label }* ({ $key })
    Ahora: { $now }
admin-setting-change = Cambiar
admin-setting-clear = Volver a lo habitual
admin-setting-ask = *{ $label }* ({ $key }): ¿qué valor tendrá?
    { $hint }
admin-setting-secret = Envíe el nuevo { $key }.
admin-setting-set = ✅ { $name }: *{ $key }* ahora es { $now }
    {"*"}undo* lo deshace.
admin-setting-cleared = ✅ { $name }: *{ $key }* está como siempre otra vez.
    {"*"}undo* lo deshace.
admin-setting-refused = Eso no sirve para *{ $key }*.
    { $hint }
admin-setting-unknown = No hay ningún ajuste “{ $key }”. ¿Quiso decir uno de estos?
admin-setting-unknown-none = No existe ese ajuste.
admin-setting-more = Otros ajustes

## Roles
admin-roles = *Personas que administran este lugar*
    Elija una para cambiar su rol.
admin-roles-line = { $phone } · { $role_name }
admin-roles-add = Agregar un número
admin-role-phone = ¿Qué número?
admin-role = ¿Qué rol?
    Administrador: todo menos roles y secretos de la plataforma.
    Soporte: ver, vincular, detener y reanudar.
    Observador: solo ver.
    Dueño: todo.
admin-role-admin = Administrador
admin-role-support = Soporte
admin-role-viewer = Observador
admin-role-owner = Dueño
admin-role-none = Sin ningún rol
admin-role-set = ✅ { $phone } ahora es: *{ $role_name }*.
admin-role-removed = { $phone } ya no tiene ningún rol.
admin-role-same = { $phone } ya es: *{ $role_name }*.
admin-role-last = Ese es el último dueño. Nombre a otro dueño primero.

## PIN y códigos
admin-pin-ask = 🔒 Envíe su PIN, por favor.
admin-totp-ask = 🔒 Envíe el código que su app muestra ahora, por favor.
admin-pin-wrong = No es correcto. { $left ->
    [one] Queda { $left } intento.
   *[other] Quedan { $left } intentos.
}
admin-pin-locked = 🔒 Demasiados intentos incorrectos.
    Podrá intentar de nuevo el { $until }. No se cambió nada.
admin-pin-missing = 🔒 Esto necesita un PIN y usted aún no tiene.
    Envíe *pin* para elegir uno. No se cambió nada.
admin-pin = Usted tiene un PIN.
admin-pin-change = Cambiarlo
admin-pin-new = Envíe un PIN nuevo: de 4 a 8 dígitos, que no sea fácil de adivinar.
admin-pin-set = ✅ Su PIN quedó guardado.
admin-pin-weak = Ese PIN no es bueno: de 4 a 8 dígitos, ni 1234 ni 1111.
admin-totp-no-pin = Primero elija un PIN.
admin-totp-on = Su app de autenticación está conectada.
admin-totp-off = No hay ninguna app de autenticación conectada.
admin-totp-switch-on = Conectar una
admin-totp-switch-off = Desconectarla
admin-totp-new = Conectar otro teléfono
admin-totp-code = Agregue esta clave a su app: *{ $secret }*
    Luego envíe los 6 dígitos que muestra.
    Borre este mensaje cuando termine.
admin-totp-is-on = ✅ Su app está conectada. Desde ahora le pido su código.
admin-totp-wrong = Ese código no era correcto.
admin-totp-gone = Esa clave es demasiado vieja. Empecemos de nuevo.
admin-totp-is-off = Su app está desconectada. Le pido su PIN de nuevo.
## Avisos, idioma, deshacer
admin-notices = *Avisos que recibo*
    Elija uno para activarlo o silenciarlo.
admin-notices-line = { $notice }: { $muted ->
    [yes] 🔕 silenciado
   *[no] 🔔 activo
}
admin-notice-muted = 🔕 { $notice }: ya no recibirá estos avisos.
admin-notice-heard = 🔔 { $notice }: recibirá estos avisos de nuevo.
admin-language = ¿Qué idioma?
admin-owner-too-many = Un negocio tiene como máximo { $most } dueños.
admin-changed = Alguien fue más rápido: *{ $name }* acaba de cambiar.
    No se hizo nada. Revíselo de nuevo, por favor.
admin-language-set = ✅ Desde ahora le hablo en español.
admin-undone = ↩️ Deshecho: { $verb } · { $name }
admin-undo-nothing = No hay nada suyo que deshacer.
admin-undo-late = Eso ya no se puede deshacer: las cosas cambiaron desde entonces.

## Monitor
admin-monitor = *Monitor*
    { $lines }
admin-monitor-up = Activo { $uptime }, versión { $version }
admin-monitor-memory = Memoria { $memory } MB, base de datos { $database }
admin-monitor-queue = En espera: { $events ->
    [one] { $events } mensaje recibido
   *[other] { $events } mensajes recibidos
}, { $queued } por enviar, { $parked } apartados
admin-monitor-sessions = Conexiones: { $states }
admin-monitor-no-sessions = ninguna
admin-monitor-state = { $state } ({ $count })
admin-monitor-states = { $first }, { $rest }
admin-monitor-turns = Respuestas: { $turns } en la última hora, la más lenta { $slowest } ms
admin-monitor-trouble = ⚠️ { $errors ->
    [one] { $errors } error reciente
   *[other] { $errors } errores recientes
}
admin-monitor-servers = Servidores
admin-monitor-slow = Respuestas más lentas
admin-monitor-errors = Errores recientes
admin-monitor-log = Mensajes de un negocio
admin-monitor-stats = Cifras
admin-monitor-audit = Quién hizo qué
admin-monitor-again = Ver de nuevo
admin-servers = *{ $count ->
    [one] { $count } servidor
   *[other] { $count } servidores
}*
    { $lines }
admin-servers-up = 🟢 *{ $name }*: { $bots ->
    [one] { $bots } bot
   *[other] { $bots } bots
}{ $master ->
    [yes] {" "}y el bot principal
   *[no] {""}
}, { $sessions ->
    [one] { $sessions } conexión activa
   *[other] { $sessions } conexiones activas
}
    funcionando desde hace { $uptime }, versión { $version }
admin-servers-silent = ⚠️ *{ $name }*: sin respuesta, visto por última vez: { $seen }
admin-servers-stopped = ⚪ *{ $name }*: detenido, visto por última vez: { $seen }
admin-servers-none = Ningún servidor se ha reportado todavía.
admin-slow = *Respuestas más lentas*
    { $lines }
admin-slow-line = { $ms } ms · { $at }
admin-slow-none = Todavía no se midió ninguna respuesta.
admin-errors = *Errores recientes*
    { $lines }
admin-errors-line = { $at } · { $event } · { $tenant }
admin-errors-none = ✅ Sin errores recientes.
admin-log-secret = (oculto)

## Auditoría
admin-audit = *Quién hizo qué*
admin-audit-line = { $at } · { $verb } · { $what } · { $who }
admin-audit-line-bare = { $at } · { $verb } · { $who }
admin-audit-about = { $name }: { $what }
admin-audit-none = Todavía no hay nada anotado.
admin-audit-find = Buscar
admin-audit-verify = Revisar todo el registro
admin-audit-back = La lista completa
admin-audit-ask = ¿Qué palabras busco?
admin-audit-entry = *{ $verb }* (entrada { $seq })
    Cuándo: { $at }
    Quién: { $who } ({ $role_name })
    { $facts }
admin-audit-fact = { $key }: { $value }
admin-audit-whole = ✅ Todas las entradas ({ $count }) están intactas. No se cambió ni se quitó nada.
admin-audit-broken = 🚨 El registro está roto en la entrada { $seq }.
    Alguien cambió la base de datos. Avise al dueño de la plataforma.

## Conexiones
admin-session-unpaired = sin vincular
admin-session-pairing = en espera del código
admin-session-connecting = conectando
admin-session-ready = conectado
admin-session-interrupted = interrumpido, reintentando
admin-session-logged-out = desconectado desde el teléfono
admin-session-auth-failed = rechazado por WhatsApp
admin-session-error = a la espera de ayuda
admin-session-stopped = detenido
admin-connect-refused = Eso no sirve.
    { $hint }
admin-help-other = Otras palabras

## Problemas
admin-issues = *{ $count ->
    [one] { $count } problema abierto
   *[other] { $count } problemas abiertos
}*
    Elija uno para arreglarlo.
admin-issues-none = ✅ Nada necesita su atención ahora.
admin-issue = ⚠️ *{ $name }*: { $title }
    Desde el { $opened_at }, visto { $seen ->
    [one] una vez
   *[other] { $seen } veces
}.
    ¿Qué hago?
admin-issue-closed = ✅ Ese problema ya está cerrado.
admin-issue-retrying = 🔄 Intentando de nuevo. Le aviso si no funciona.
admin-issue-done = 👍 Cerrado.
audit-fact-name = nombre
audit-fact-phone = número
audit-fact-kind = tipo
audit-fact-duration = duración
audit-fact-reason = motivo
audit-fact-key = ajuste
audit-fact-value = valor
audit-fact-tried = intentado
audit-fact-undone = deshecho
audit-fact-tenant = negocio
audit-fact-role = rol
audit-fact-before = antes
audit-fact-order = pedido
audit-fact-issue = problema
audit-fact-repair = arreglo
audit-fact-server = servidor
audit-fact-channel = canal
