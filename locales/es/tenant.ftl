# La vida de un negocio, como la leen su dueño, sus clientes y el equipo de la plataforma.

## Palabras
tenant-kind-airtime = Recargas
tenant-kind-booking = Reservas
tenant-kind-shop = Tienda
tenant-kind-support = Atención
tenant-kind-blank = En blanco
tenant-status-new = en espera de aprobación
tenant-status-approved = aprobado
tenant-status-rejected = rechazado
tenant-status-expired = vencido
tenant-status-banned = bloqueado
tenant-status-deleted = eliminado

role-owner = dueño
role-admin = administrador
role-support = soporte
role-viewer = observador
role-tenant_owner = dueño de un bot
role-contact = contacto
role-stranger = sin rol

notice-kind-new = Registros nuevos
notice-kind-tenant = Cambios en un bot
notice-kind-expiry = Vencimientos y alertas
notice-kind-denied = Intentos denegados
notice-kind-session = Conexiones
notice-kind-money = Pedidos y pagos
notice-kind-issue = Problemas

verb-tenant-create = registrar
verb-tenant-approve = aprobar
verb-tenant-reject = rechazar
verb-tenant-renew = renovar
verb-tenant-ban = bloquear
verb-tenant-unban = desbloquear
verb-tenant-stop = detener
verb-tenant-resume = reanudar
verb-tenant-restart = reiniciar
verb-tenant-disconnect = desconectar
verb-tenant-delete = eliminar
verb-tenant-connect = conectar
verb-tenant-move = mover
verb-tenant-expire = vencer
verb-tenant-purge = borrar del todo
verb-owner-added = agregar dueño
verb-owner-removed = quitar dueño
verb-contact-ban = bloquear contacto
verb-contact-unban = desbloquear contacto
verb-contact-ban-end = fin del bloqueo
verb-setting-set = ajustar
verb-staff-role = cambiar rol
verb-access-pin = cambiar PIN
verb-access-totp-on = activar códigos
verb-access-totp-off = desactivar códigos
verb-access-locked = acceso cerrado
verb-denied = denegado
verb-undo = deshacer
verb-order-mark-refunded = marcar como reembolsado
verb-order-refund = reembolsar
verb-order-mark-undelivered = marcar como no entregado
verb-order-mark-delivered = marcar como entregado
verb-order-mark-paid = marcar como pagado
verb-order-deliver-again = enviar la recarga otra vez

## Para el equipo de la plataforma
tenant-new-staff = 🆕 *{ $name }* pide un bot: { $kind }, { $tenant_phone }.
    {"*"}approve { $tenant } 1m* para aprobar
    {"*"}show { $tenant }* para ver
    {"*"}reject { $tenant } motivo* para rechazar
denied-owner = 🔒 { $phone } ({ $role }) intentó *{ $verb }* y se le negó.
first-pin-owner = 🔑 { $phone } ({ $role }) eligió su primer PIN.
    ¿No fue esa persona? Quítele el rol: *role { $typed } none*

## Para el dueño
tenant-approved-owner = 🎉 *{ $name }* está aprobado.
    Funciona hasta el { $expires_at } ({ $days ->
        [one] { $days } día
       *[other] { $days } días
    }).
    { $channel ->
        [cloud] Ahora lo conectamos a WhatsApp y le avisamos aquí.
       *[other] Envíe *pair* para conectar su WhatsApp.
    }
tenant-renewed-owner = ✅ *{ $name }* está renovado.
    Funciona hasta el { $expires_at }.
tenant-rejected-owner = 😔 No podemos aceptar *{ $name }*.
    Motivo: { $reason }
tenant-banned-owner = ⛔ *{ $name }* está bloqueado y su bot, apagado.
    Motivo: { $reason }
tenant-banned-words = ⛔ *{ $name }* está bloqueado y su bot, apagado.
    { $message }
tenant-unbanned-owner = ✅ *{ $name }* ya no está bloqueado.
    Ahora está: { $status }.
tenant-deleted-owner = 🗑️ *{ $name }* fue eliminado.
    Todo lo suyo se borra el { $purge_at }.
tenant-undone = ↩️ *{ $name }*: se deshizo el último cambio ({ $verb }).
    Ahora está: { $status }.

## Para los clientes
tenant-closed = 🙏 { $tenant } está en pausa por ahora.
    Intente de nuevo más tarde, por favor.
contact-banned = ⛔ Usted no puede usar este servicio.
    Motivo: { $reason }
contact-banned-words = ⛔ { $message }
ban-for-good = para siempre
