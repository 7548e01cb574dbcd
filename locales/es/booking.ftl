# El bot de reservas: lo que leen los clientes.

## Palabras con que se forman otras.
booking-day = { $weekday ->
    [mon] lun
    [tue] mar
    [wed] mié
    [thu] jue
    [fri] vie
    [sat] sáb
   *[sun] dom
} { $date }
booking-weekday = { $weekday ->
    [mon] lun
    [tue] mar
    [wed] mié
    [thu] jue
    [fri] vie
    [sat] sáb
    [sun] dom
   *[daily] todos los días
}
booking-open-always = • siempre
booking-open-day = • { $first } { $hours }
booking-open-days = • { $first }–{ $last } { $hours }
booking-when = { $day }, { $time }
booking-day-line = { $day } · { $count ->
    [one] { $count } horario
   *[other] { $count } horarios
}
booking-service-line = { $service } · { $length } · { $price }
booking-service-line-free = { $service } · { $length }
booking-price-line = • { $service }
booking-no-price = gratis
booking-line = { $service } · { $when }
booking-status-booked = reservada
booking-status-cancelled = cancelada
booking-status-done = sí vino
booking-status-no-show = no vino

## Inicio.
booking-home =
    👋 ¡Le damos la bienvenida a { $tenant }!
    ¿Qué desea hacer?
booking-home-begin = Hacer una reserva
booking-home-mine = Mis reservas ({ $count })
booking-home-prices = Servicios y precios
booking-home-help = Ayuda
booking-empty =
    👋 ¡Le damos la bienvenida a { $tenant }!
    Todavía no se puede reservar nada aquí. Lo estamos preparando: escriba de nuevo pronto, por favor.
booking-help =
    ℹ️ Reservar son cuatro pasos: qué, qué día, a qué hora, y un repaso de todo.
    Antes de su hora le enviamos un recordatorio.
    Para ver, cambiar o cancelar: *my bookings*
    🌐 Otro idioma: *language*
booking-prices =
    💈 *{ $tenant }*
    { $prices }
    🕐 Atendemos:
    { $hours }

## Elegir.
booking-which-service = ¿Qué desea reservar?
booking-which-worker = { $service_name }: ¿con quién?
booking-any-worker = Con quien esté libre
booking-gone = 😕 Eso ya no se ofrece. Elija de nuevo, por favor.
booking-which-day = 📅 ¿Qué día le queda bien?
booking-other-day = Otro día
booking-other-day-back = Otro día
booking-no-days = 😕 No hay horarios libres en los próximos días. Intente de nuevo mañana, por favor.
booking-ask-day =
    📅 ¿Qué día?
    Por ejemplo *mañana*, *24/12* o *24 dic*.
booking-no-times = 😕 Ya no quedan horarios libres el { $day_words }.
booking-too-far = 📅 No se puede reservar con tanta anticipación. El último día es el { $last_day }.
booking-which-time = 🕐 { $day_words }: ¿a qué hora?
booking-ask-name =
    🙂 ¿Cómo se llama?
    Así sabemos a quién esperamos.

## El resumen, y lo que resulta.
booking-confirm =
    🧾 *Revise, por favor*
    { $service_name }{ $several ->
    [yes] {" "}({ $worker_name })
   *[no] {""}
}
    📅 { $when } – { $until }
    💰 { $price }
    🙂 { $customer }
    ¿Hago la reserva?
booking-confirm-yes = Sí, reservar
booking-confirm-no = No
booking-confirm-other = Otra hora
booking-dropped = 👍 No se reservó nada. Escriba cuando quiera.
booking-booked =
    ✅ *¡Reservado!*
    { $service_name }{ $several ->
    [yes] {" "}con { $worker_name }
   *[no] {""}
}
    📅 { $when } – { $until }
    💰 { $price }
    { $hours ->
    [0] Para cambiarla o cancelarla, envíe *my bookings* antes de que empiece.
    [one] Para cambiarla o cancelarla, envíe *my bookings*, a más tardar { $hours } hora antes.
   *[other] Para cambiarla o cancelarla, envíe *my bookings*, a más tardar { $hours } horas antes.
}
booking-calendar = 📅 Para el calendario de su teléfono.
booking-taken =
    😕 Disculpe, acaban de ocupar este horario: { $wanted }.
    Estos son los horarios libres más cercanos:
booking-full = 😕 Disculpe, acaban de ocupar este horario: { $wanted }. No hay nada libre cerca.
booking-too-many = ☝️ Ya tiene { $most } reservas pendientes. Cancele una primero, por favor.

## Mis reservas.
booking-mine =
    📒 *Sus reservas*
    Elija una para cambiarla o cancelarla.
booking-mine-none = 📒 No tiene reservas pendientes.
booking-mine-gone = 🤔 Esa reserva ya no existe.
booking-card =
    📒 *{ $service_name }*{ $several ->
    [yes] {" "}con { $worker_name }
   *[no] {""}
}
    📅 { $when } – { $until }
    💰 { $price }
    { $status }
booking-card-move = Otra hora
booking-card-cancel = Cancelarla
booking-card-late = Cambiarla o cancelarla
booking-card-file = Para mi calendario
booking-file = 📅 { $service_name }, { $when }
booking-too-late =
    ☝️ Ya es tarde para cambiarla aquí{ $cancel_hours ->
    [0] {""}
    [one] {": "}se puede hasta { $cancel_hours } hora antes
   *[other] {": "}se puede hasta { $cancel_hours } horas antes
}.
    Llámenos, por favor: { $call_phone }
booking-cancel-sure =
    ❓ ¿Cancelar { $service_name }, { $when }?
booking-cancel-yes = Sí, cancelarla
booking-cancel-no = No, la mantengo
booking-kept = 👍 Queda como estaba.
booking-cancelled = ✅ Cancelada: { $service_name }, { $when }.
booking-confirm-move =
    ❓ ¿Cambiar { $service_name }
    de { $before }
    a { $when }?
booking-move-yes = Sí, cambiarla
booking-move-no = No, la dejo así
booking-moved =
    ✅ *¡Cambiada!*
    { $service_name }{ $several ->
    [yes] {" "}con { $worker_name }
   *[no] {""}
}
    📅 { $when } – { $until }

## Recordatorios, y lo que hace el negocio.
booking-reminder =
    ⏰ ¡Nos vemos pronto en { $tenant_name }!
    { $service_name }
    📅 { $when }
booking-reminder-come = Sí, iré
booking-reminder-cancel = No puedo ir
booking-reminder-words =
    ⏰ ¡Nos vemos pronto en { $tenant_name }!
    { $service_name }
    📅 { $when }
    ¿No puede venir? Envíe *my bookings*.
booking-coming = 👍 ¡Gracias, le esperamos!
booking-made-for-you =
    ✅ { $tenant_name } le hizo una reserva:
    { $service_name }
    📅 { $when }
    Para cambiarla o cancelarla, envíe *my bookings*.
booking-moved-for-you =
    📅 { $tenant_name } cambió su reserva.
    { $service_name }
    Antes: { $before }
    Ahora: *{ $when }*
    ¿No le queda bien? Envíe *my bookings*.
booking-cancelled-for-you =
    😕 { $tenant_name } tuvo que cancelar su reserva.
    { $service_name }, { $when }
    Para reservar otra hora, envíe *booking*.
booking-cancelled-why =
    😕 { $tenant_name } tuvo que cancelar su reserva.
    { $service_name }, { $when }
    “{ $why }”
    Para reservar otra hora, envíe *booking*.
