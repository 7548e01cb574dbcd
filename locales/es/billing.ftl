# Lo que los negocios pagan a la plataforma: planes, renovaciones, facturas, dinero anotado a mano.
plan-month = Mes
plan-year = Año
plan-not-sold = no se vende
setting-price = { $plan } en { $currency }
setting-month-days = Días de un mes
setting-year-days = Días de un año
setting-grace-days = Días de gracia después del final
order-for-ware = { $ware } { $about }
ware-renewal = renovación
way-prompt = M-Pesa
way-cash = Efectivo
way-bank = Transferencia bancaria
way-other = Otra forma
invoice-status-open = ⏳ abierta
invoice-status-paid = ✅ pagada
invoice-status-void = 🚫 anulada
invoice-status-refunded = 💸 devuelta

## El dueño paga.
billing-offered = { $offer }
billing-do-renew = Renovar
billing-do-invoices = Mis facturas
billing-plan = 🗓 *{ $name }*
    ¿Por cuánto tiempo?
billing-offer = { $plan }: { $days ->
    [one] { $days } día
   *[other] { $days } días
}, { $price }
billing-which-way = 💳 ¿Cómo desea pagar?
billing-way = { $way }: { $price }
billing-sure = 🧾 *Revise, por favor*
    { $name }: { $plan_name }, { $days ->
    [one] { $days } día
   *[other] { $days } días
}
    Con esto funciona hasta el { $until }.
    Usted paga: { $price } con { $via } desde { $payer }
    ¿Está bien?
billing-sure-link = 🧾 *Revise, por favor*
    { $name }: { $plan_name }, { $days ->
    [one] { $days } día
   *[other] { $days } días
}
    Con esto funciona hasta el { $until }.
    Usted paga: { $price } con { $via }, por un enlace
    ¿Está bien?
billing-yes = Sí, pagar ahora
billing-yes-link = Sí, envíeme el enlace
billing-other-payer = Pagar desde otro número
billing-ask-payer = 📱 ¿Qué número de M-Pesa paga?
    El PIN se pedirá en ese teléfono.
billing-dropped = 👍 No se pagó nada. Envíe *renew* cuando quiera.
billing-price-changed = ☝️ El precio cambió. Revíselo otra vez, por favor.
billing-again = ¿Y ahora?
billing-try-again = Intentar de nuevo
billing-home = Menú principal
billing-refused = 😕 Disculpe, esto no se puede pagar ahora. No se cobró nada.
    Envíe *renew* para empezar otra vez.
billing-no-way = 😕 Disculpe, todavía no se puede pagar en este chat. Consúltenos, por favor.
billing-not-served = *{ $name }* no se puede renovar ahora: { $status }.
billing-elsewhere = 💳 Para dar más tiempo a *{ $name }* se paga en el chat con { $platform } ({ $platform_phone }).
    Envíe *renew* allí.
renewal-receipt = 🙏 ¡Gracias! Su pago de { $price } { $receipt ->
    [none] llegó
   *[other] llegó ({ $receipt })
}.
billing-paid-owner = ✅ *{ $name }* está renovado.
    Funciona hasta el { $until }.
    Recibo: *{ $invoice }*, { $plan }, { $price }. *invoices* lo muestra de nuevo.
billing-paid-staff = 💰 *{ $name }* ({ $tenant }) pagó { $price }: { $plan }, { $method }.
    Funciona hasta el { $until }. *invoice { $invoice }*
billing-given-back-owner = 💸 Le devolvimos { $price } de *{ $invoice }*.

## Facturas.
billing-invoices = 🧾 *Facturas de { $name }*
    Elija una para verla.
billing-invoices-none = 🧾 Todavía no se ha pagado nada por *{ $name }*.
billing-line = { $invoice } · { $plan } · { $price } · { $status } { $at }
billing-line-of = { $invoice } · { $name } · { $price } · { $status } { $at }
billing-receipt = { $lines }
billing-receipt-head = 🧾 *{ $invoice }* · { $status }
    { $name }: { $plan }, { $days ->
    [one] { $days } día
   *[other] { $days } días
}
    Precio: { $price }
    Hecha: { $made_at }
billing-receipt-paid = Pagada: { $at }, { $method }{ $receipt ->
    [none] {""}
   *[other] , { $receipt }
}
billing-receipt-until = Funciona hasta el { $until }
billing-receipt-by = Por { $by }: { $reason }
billing-nobody = un negocio que ya no existe

## Equipo.
billing-desk = 💰 *Facturas y totales*
    Este mes: { $total }
    Facturas abiertas: { $open }
billing-do-desk = Facturas y totales
billing-do-bills = Facturas
billing-do-record = Anotar un pago
billing-do-open = Facturas abiertas
billing-do-all = Todas las facturas
billing-do-totals = Mes por mes
billing-do-prices = Planes y precios
billing-do-invoice = La factura
billing-do-void = Anularla
billing-do-give-back = Se devolvió el dinero
billing-nothing = nada todavía
billing-sum = { $first } y { $second }
billing-totals = 💰 *Mes por mes*
    { $months }
billing-totals-none = Todavía no se ha pagado nada.
billing-month = { $month }: { $total } ({ $count ->
    [one] { $count } factura
   *[other] { $count } facturas
})
billing-of = 🧾 *{ $name }* ({ $tenant })
    Elija una factura para verla.
billing-of-none = 🧾 *{ $name }* todavía no ha pagado nada.
billing-list = 🧾 *Facturas*
    Elija una para verla.
billing-list-none = 🧾 No hay ninguna.
billing-unknown = No existe esa factura.
billing-ask-reason = ¿Por qué?
billing-void-sure = *{ $invoice }* ({ $price }) queda anulada: ya nadie podrá pagarla.
    Motivo: { $reason }
billing-voided = 🚫 *{ $invoice }* está anulada.
billing-not-open = *{ $invoice }* cambió mientras tanto.
billing-under-way = ⏳ Alguien está pagando *{ $invoice }* en este momento. Mire de nuevo en unos minutos.
billing-back-sure = Usted ya devolvió { $price } de *{ $invoice }* por su cuenta, y aquí lo anota.
    Los días se quedan. Motivo: { $reason }
billing-given-back = 💸 *{ $invoice }* quedó anotada como devuelta.
billing-record-plan = 💵 ¿Qué pagó *{ $name }*?
billing-record-how = ¿Cómo llegó el dinero?
billing-record-reference = ¿Su referencia o número de recibo?
    Envíe *skip* si no hay.
billing-record-why = ¿Quién se lo dijo, y por qué a mano?
billing-record-sure = 💵 *Revise, por favor*
    { $name }: { $plan_name }, { $days ->
    [one] { $days } día
   *[other] { $days } días
}
    { $price }, { $via }
    Con esto funciona hasta el { $until }.
    Motivo: { $reason }
billing-record-status = *{ $name }* no se puede renovar ahora: { $status }.
billing-recorded = ✅ Anotado como *{ $invoice }*: { $price }.
    Funciona hasta el { $until }. Se avisó a su dueño.
billing-already = ☝️ Esto ya se anotó antes, como *{ $invoice }* ({ $price }). No se agregó nada.
    Un segundo pago necesita su propia referencia.
billing-not-sold = Este plan ya no tiene precio.
billing-prices = 🏷 *Planes y precios*
    Elija uno para cambiarlo. 0 significa: no se vende.
billing-other-month = Mes, otra moneda
billing-other-year = Año, otra moneda
billing-ask-currency = ¿Qué moneda? Tres letras, como USD.
billing-currency-bad = No conozco esa moneda. Hay estas: { $currencies }
verb-invoice-record = anotar un pago
verb-invoice-void = anular una factura
verb-invoice-refund = anotar dinero devuelto
