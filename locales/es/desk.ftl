# Los pedidos como los ven quienes deciden sobre ellos: el equipo de la plataforma y los dueños.
desk-orders = *Pedidos: { $count }* · { $which }
    { $sums }
    Elija uno para verlo.
desk-and = { $first } · { $second }
desk-sum = { $all } en total, { $delivered } entregado ({ $count })
desk-everybody = todos los bots
desk-orders-none = 🧾 No se encontraron pedidos: { $which }
desk-by-status = Por estado
desk-by-day = Por día
desk-by-words = Por número o recibo
desk-older = Más antiguos
desk-newer = Más recientes
desk-unnarrowed = Todos
desk-which-day = ¿De qué día?
desk-day-today = hoy
desk-day-yesterday = ayer
desk-day-week = esta semana
desk-day-other = Otro día
desk-day-any = Cualquier día
desk-ask-day =
    ¿Qué día? Por ejemplo *20 Nov*, *20/11* o *2026-11-20*.
desk-bad-day = 🤔 No entiendo ese día.
desk-which-words = ¿Cuáles?
desk-do-find = Buscar algo
desk-words-any = Todos
desk-ask-words =
    🔎 Envíe una parte del número de teléfono o del recibo, o el número del pedido (*#12*).
desk-which-status = ¿Cuáles?
desk-all = Todos
desk-order = *Pedido #{ $number }* · { $tenant_name }
    { $status }
    { $amount } para { $recipient }, precio { $price }
    Hecho el { $at }
    Paga { $payer }, recibo { $receipt }
    Pago: { $payment } ({ $provider })
    Envío: { $delivery }
    Reembolso: { $refund }
desk-story = *La historia del pedido #{ $number }*{ $story_parts ->
    [1] {""}
   *[other] {" "}({ $story_part }/{ $story_parts })
}
    { $story }
desk-do-story = Su historia
desk-do-order = El pedido
desk-do-ask = Consultar al proveedor
desk-do-again = Reenviar la recarga
desk-do-paid = Marcar como pagado
desk-do-delivered = Marcar como entregado
desk-do-undelivered = Marcar como no entregado
desk-do-refund = Devolver el dinero
desk-do-refunded = Marcar como reembolsado
desk-asked = { $answer }
desk-again-sure = ¿Enviar la recarga de { $amount } a { $recipient } una vez más?
    Está comprobado que la primera no llegó, así que no puede llegar dos veces.
    El reembolso pendiente se cancela, y se avisa al cliente cuando llegue.
desk-again = 🚚 La recarga de { $amount } para { $recipient } sale otra vez (pedido #{ $number }).
    Se avisa al cliente cuando llegue.
desk-not-proven = No está comprobado que la primera no haya llegado.
    Por eso no se envía nada otra vez.
desk-going-back = El dinero de este pedido ya se está devolviendo.
    Por eso no se envía nada otra vez.
desk-receipt = ¿Cuál es el recibo del pago? Envíe *skip* si no hay.
desk-paid-why = ¿Cómo sabe que llegaron { $price }? Una frase, por favor; queda anotada.
desk-paid-sure = ¿Marcar el pedido #{ $number } como pagado?
    Entonces { $amount } va enseguida a { $recipient }, y eso no se puede deshacer.
    Se avisa al cliente y queda anotado su motivo.
desk-delivered-why = ¿Cómo sabe que llegó? Una frase, por favor; queda anotada.
desk-delivered-sure = ¿Marcar el pedido #{ $number } como entregado?
    Entonces { $amount } para { $recipient } se da por recibido. El cliente recibe el recibo y no se devuelve dinero.
desk-undelivered-why = ¿Cómo sabe que no llegó nada? Una frase, por favor; queda anotada.
desk-undelivered-sure = ¿Marcar el pedido #{ $number } como no entregado?
    Entonces se deben devolver { $price } a { $payer }, y así se le avisa al cliente.
    Si al final llega, ese dinero se pierde.
desk-marked-paid = ✅ El pedido #{ $number } ya está pagado.
    { $amount } va a { $recipient }, y se avisa al cliente cuando llegue.
desk-marked-delivered = ✅ El pedido #{ $number } se da por entregado.
    El cliente recibe el recibo.
desk-marked-undelivered = ↩️ El pedido #{ $number } se da por no entregado.
    Se deben devolver { $price } a { $payer }. wabot le pide al proveedor que los envíe; si no se puede, se le pedirá a usted.
desk-marked-refunded = 💸 Pedido #{ $number }: { $payer } ya tiene de vuelta { $price }.
    Se avisa al cliente.
desk-not-possible = Eso no es posible tal como está el pedido ahora.
desk-receipt-used = Ese recibo es de otro pedido.
    No se cambió nada.
desk-receipt-bad = “{ $receipt_typed }” no parece un recibo. Los de M-Pesa son como *QKJ41HAQR9*.
desk-refund-why = ¿Por qué se devuelve el dinero? Una frase, por favor; queda anotada.
desk-refund-sure = 💸 ¿Devolver { $price } a { $payer }?
    Pedido #{ $number }: ya no se envía nada.
    wabot le pide al proveedor que envíe el dinero; si no se puede, se le pedirá a usted que lo envíe a mano.
desk-refund-due = 💸 Se deben devolver { $price } del pedido #{ $number } a { $payer }.
    wabot le pide al proveedor que los envíe; si no se puede, se le pedirá a usted. Se avisa al cliente.
desk-refund-already = El dinero ya va de vuelta, o ya llegó. Solo se devuelve una vez.
desk-refund-delivered = Ya se entregó, así que no hay nada que devolver.
desk-refund-under-way = Va en camino. Espere hasta que esté claro si llegó.
desk-refund-not-paid = No se pagó nada, así que no hay nada que devolver.
desk-refunded-why = ¿Cómo lo envió? Una frase, por favor, con el recibo si lo tiene; queda anotada.
desk-refunded-sure = ¿Envió { $price } a { $payer } a mano?
    Entonces el pedido #{ $number } se da por reembolsado, y se avisa al cliente.
