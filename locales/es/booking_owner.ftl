# Las reservas de un negocio: lo que lee su dueño.

owner-home-bookings = Reservas
notice-kind-booking = Reservas

## La agenda.
bookings-day =
    📒 *{ $name }* · { $is_today ->
    [yes] hoy, { $day_words }
   *[no] { $day_words }
}
    { $count ->
    [0] No hay reservas.
    [one] { $count } reserva. Elíjala para ver más.
   *[other] { $count } reservas. Elija una para ver más.
}
bookings-line = { $time } { $service_name } · { $customer }{ $several ->
    [yes] {" "}({ $worker_name })
   *[no] {""}
}{ $mark ->
    [done] {" "}✅
    [no-show] {" "}🚫
   *[none] {""}
}
bookings-do-days = Los próximos días
bookings-do-other-day = Otro día
bookings-do-add = Reservar para un cliente
bookings-do-block = Cerrar horas
bookings-do-services = Servicios y precios
bookings-do-workers = Quién atiende
bookings-do-rules = Horario y reglas
bookings-do-calendar = Archivo de calendario
bookings-do-day = La lista del día
bookings-days =
    📒 *{ $name }*: los próximos días
    Elija un día para ver su lista.
bookings-day-line = { $day } · { $count ->
    [0] –
    [one] { $count } reserva
   *[other] { $count } reservas
}
bookings-ask-day =
    📅 ¿Qué día?
    Por ejemplo *mañana*, *24/12* o *24 dic*.
bookings-bad-day = 🤔 Eso no es un día.

## El primer día.
bookings-first =
    🎉 *{ $name }* está casi listo para recibir reservas.
    ¿Qué se puede reservar? Agregue el primer servicio y ya pueden empezar.
    🕐 Horario:
    { $hours }
bookings-first-add = Agregar un servicio
bookings-first-hours = Cambiar el horario
booking-approved-owner =
    📅 Falta un paso para que *{ $tenant_name }* reciba reservas:
    envíe *bookings* y agregue su primer servicio.
booking-empty-owner =
    📅 Alguien quiso reservar en *{ $tenant_name }*, pero todavía no se puede reservar nada.
    Envíe *bookings* y agregue su primer servicio.

## Una reserva.
bookings-card =
    📒 *{ $service_name }*{ $several ->
    [yes] {" "}con { $worker_name }
   *[no] {""}
}
    📅 { $when } – { $until }
    🙂 { $customer } · { $customer_phone }
    💰 { $price }
    { $status }
bookings-gone = 🤔 Esa reserva ya no existe.
bookings-do-came = Vino
bookings-do-missed = No vino
bookings-do-move = Otra hora
bookings-do-cancel = Cancelarla
bookings-judged = 👍 { $customer }, { $time }: { $status }.
bookings-too-early = ☝️ Eso todavía no empieza.
bookings-cancel-why =
    ✍️ ¿Le explica el motivo a { $customer }?
    O envíe *omitir*.
bookings-cancel-sure = ❓ ¿Cancelar { $service_name } de { $customer }, { $when }? Se le avisa.
bookings-cancelled = ✅ Cancelada, y se avisó a { $customer }.
bookings-moved = ✅ Cambiada a { $when }, y se avisó a { $customer }.
bookings-taken =
    😕 Este horario está ocupado: { $wanted }.
    Estos son los horarios libres más cercanos:
bookings-full = 😕 Este horario está ocupado: { $wanted }. No hay nada libre cerca.

## Reservar para un cliente.
bookings-ask-phone =
    📱 ¿El número del cliente?
    Por ejemplo 0722 000111.
bookings-ask-customer = 🙂 ¿Cómo se llama?
bookings-which-service = ¿Qué desea el cliente?
bookings-which-worker = ¿Con quién?
bookings-which-day = 📅 ¿Qué día?
bookings-which-time = 🕐 { $day_words }: ¿a qué hora?
bookings-do-exact = Una hora exacta
bookings-ask-exact-day =
    📅 ¿Qué día?
    Por ejemplo *mañana* o *24/12*.
bookings-ask-exact-time =
    🕐 ¿A qué hora?
    Por ejemplo 14:30 o 7pm, también fuera de su horario.
bookings-no-times = 😕 No hay horarios libres el { $day_words }.
bookings-past = ☝️ Esa hora ya pasó.
bookings-book-sure =
    ❓ ¿Reservar { $service_name } para { $customer },
    { $when }? Se le avisa.
bookings-booked = ✅ Reservado: { $service_name } para { $customer }, { $when }.

## Horas cerradas.
bookings-blocks =
    🚫 *{ $name }*: horas cerradas
    Elija una línea para abrirla de nuevo.
bookings-blocks-none =
    🚫 *{ $name }*: no hay horas cerradas.
    ¿Qué cierro?
bookings-block-hours = Unas horas
bookings-block-day = Un día entero
bookings-block-days = Varios días
bookings-block-ask-day =
    📅 ¿Qué día?
    Por ejemplo *hoy*, *mañana* o *24/12*.
bookings-block-ask-from =
    🕐 ¿Desde qué hora?
    Por ejemplo 12:00.
bookings-block-ask-until =
    🕐 ¿Hasta qué hora?
    Por ejemplo 14:00.
bookings-block-ask-first = 📅 ¿El primer día?
bookings-block-ask-last = 📅 ¿El último día?
bookings-block-ask-note =
    ✍️ ¿Por qué? Solo usted lo ve.
    O envíe *omitir*.
bookings-block-worker = ¿Quién no atiende entonces?
bookings-everybody = Todos
bookings-span = { $since } – { $until }
bookings-block-line = { $what }
bookings-block-line-more = { $what } · { $extra }
bookings-blocked = ✅ Cerrado: { $what }.{ $inside ->
    [0] {""}
    [one] {" "}⚠️ Ya hay { $inside } reserva ahí: sigue en pie hasta que usted la cambie o la cancele.
   *[other] {" "}⚠️ Ya hay { $inside } reservas ahí: siguen en pie hasta que usted las cambie o las cancele.
}
bookings-block-order = ☝️ Tiene que terminar después de empezar.
bookings-block-bad = ☝️ Así no se puede: termina antes de empezar, o ya pasó.
bookings-unblock-sure = ❓ ¿Abrir de nuevo estas horas?
bookings-unblocked = ✅ Esas horas se pueden reservar otra vez.

## Servicios.
bookings-services =
    💈 *{ $name }*: lo que se puede reservar
    Elija uno para cambiarlo.
bookings-service-off-line = 🚫 { $service }
bookings-service-add = Agregar un servicio
bookings-ask-service =
    💈 ¿Cómo se llama?
    Por ejemplo *Corte de cabello*.
bookings-ask-minutes =
    ⏱ ¿Cuántos minutos dura?
    De cinco en cinco, por ejemplo 45.
bookings-length-bad = ☝️ Los minutos van en pasos de { $grain }, hasta { $longest }.
bookings-ask-price =
    💰 ¿Cuánto cuesta?
    Por ejemplo 500. Envíe 0 si es gratis.
bookings-service-added =
    ✅ *{ $service_name }* ya se puede reservar.
    ⏱ { $length } · 💰 { $price }
bookings-service-many = ☝️ Ya tiene { $most } servicios: cambie uno de ellos.
bookings-service =
    💈 *{ $service_name }*{ $state ->
    [off] {" "}🚫 desactivado
   *[on] {""}
}
    ⏱ { $length }{ $has_gap ->
    [yes] {" "}+ { $gap } libres después
   *[no] {""}
}
    💰 { $price }
bookings-service-price = Precio
bookings-service-minutes = Duración
bookings-service-name = Nombre
bookings-service-gap = Tiempo libre después
bookings-ask-gap =
    ⏱ ¿Cuántos minutos se dejan libres después?
    De cinco en cinco; 0 si ninguno.
bookings-service-off = Desactivarlo
bookings-service-on = Activarlo
bookings-changed = ✅ Cambiado.

## Quién atiende.
bookings-workers =
    👥 *{ $name }*: quién atiende
    Cada persona atiende una reserva a la vez.
bookings-worker-line = { $state ->
    [off] 🚫 { $worker }
   *[on] { $worker }
}
bookings-worker-add = Agregar a alguien
bookings-ask-worker =
    🙂 ¿Cómo se llama?
    Así lo leen los clientes.
bookings-worker-added = ✅ Agregado.
bookings-worker-many = ☝️ Ya son suficientes: atienden { $most } personas.
bookings-worker =
    👤 *{ $worker_name }*{ $state ->
    [off] {" "}🚫 no atiende
   *[on] {""}
}
    🕐 Trabaja:
    { $worker_hours }
bookings-worker-name = Nombre
bookings-worker-hours = Horario propio
bookings-worker-usual = El horario de siempre
bookings-worker-off = Ya no atiende
bookings-worker-on = Atiende de nuevo
bookings-worker-all = Ver a todos
bookings-ask-hours =
    🕐 ¿Cuándo trabaja?
    Por ejemplo *mon-fri 9-17, sat 9-13*.
bookings-worker-last = ☝️ Alguien tiene que atender. Para descansar, mejor cierre horas.

## Reglas.
bookings-rules =
    ⚙️ *{ $name }*: horario y reglas
    Elija una línea para cambiarla.
bookings-rule-line = { $label }: { $rule ->
    [booking_step] { $value } min
    [booking_lead_minutes] { $value } min
    [booking_days] { $value ->
        [one] { $value } día
       *[other] { $value } días
    }
    [booking_cancel_hours] { $value } h
    [booking_remind_hours] { $value } h
    [booking_remind_again_hours] { $value } h
   *[other] { $value }
}
setting-booking-step = Horarios cada
setting-booking-lead-minutes = Anticipación mínima
setting-booking-days = Días por adelantado
setting-booking-cancel-hours = Cambiar o cancelar hasta
setting-booking-remind-hours = Recordatorio 1, antes
setting-booking-remind-again-hours = Recordatorio 2, antes
setting-quiet-hours = Noches sin recordatorios
setting-hint-quiet = Envíe horas como *21-7*, u *off*.

## El archivo de calendario.
bookings-calendar = 📅 ¿Qué reservas debe traer el archivo?
bookings-calendar-day = Las de ese día
bookings-calendar-week = Las de esa semana
bookings-calendar-all = Todas
bookings-file = 📅 { $count ->
    [one] { $count } reserva
   *[other] { $count } reservas
} para su calendario.
bookings-file-none = 🤔 No hay reservas entonces.

## Avisos.
booking-new-owner =
    📅 Nueva reserva: *{ $service_name }*
    { $when }{ $several ->
    [yes] {", "}{ $worker_name }
   *[no] {""}
}
    🙂 { $customer } · { $customer_phone }
booking-moved-owner =
    📅 Cambiada: *{ $service_name }*
    De { $before }
    a *{ $when }*
    🙂 { $customer } · { $customer_phone }
booking-cancelled-owner =
    ❌ Cancelada: *{ $service_name }*
    { $when }
    🙂 { $customer } · { $customer_phone }

## El registro de auditoría.
verb-bookings-book = reservar para un cliente
verb-bookings-move = cambiar una reserva
verb-bookings-cancel = cancelar una reserva
verb-bookings-judge = anotar quién vino
verb-bookings-service-add = agregar un servicio
verb-bookings-service-set = cambiar un servicio
verb-bookings-worker-add = agregar a quien atiende
verb-bookings-worker-set = cambiar a quien atiende
verb-bookings-block = cerrar horas
verb-bookings-unblock = abrir horas cerradas
