# Noticias sobre dinero y recargas, y los pedidos como los ven los dueños y el equipo.

## Pagar.
pay-enter-pin =
    📲 Ingrese su PIN de M-Pesa en su teléfono ({ $payer }) para pagar { $price }.
    Pedido #{ $number }: recarga de { $amount } para { $recipient }.
pay-open-link =
    💳 Para pagar { $price }, abra este enlace:
    { $link }
    Es válido hasta el { $good_until }.
    Pedido #{ $number }: recarga de { $amount } para { $recipient }.
pay-link-over =
    ⌛ El enlace del pedido #{ $number } ya cerró: no nos llegó ningún pago de { $price }.
    Si usted sí pagó, no se preocupe: nos encargamos en cuanto lo sepamos.
pay-same-link =
    ✋ Ya tiene un pedido abierto por esto. Páguelo aquí, por favor:
    { $link }
    Es válido hasta el { $good_until } (pedido #{ $number }).
pay-busy = ⏳ M-Pesa está ocupado. Seguiremos intentando unos minutos; le pedirá el PIN en cuanto funcione.
pay-unsure =
    ⏳ El servicio de pagos no nos respondió con claridad, así que no pague por segunda vez, por favor.
    Si le pide el PIN, ingréselo. Estamos pendientes del pedido #{ $number } y le avisamos aquí.
pay-expired =
    ⌛ Se acabó el tiempo del pedido #{ $number }: no nos llegó ningún pago de { $price }.
    Si usted sí pagó, no se preocupe: la recarga sale en cuanto M-Pesa nos avise.
pay-late = 🙏 Su pago de { $price } sí llegó. La recarga del pedido #{ $number } va en camino.
pay-review =
    🔎 Recibimos un pago por el pedido #{ $number } que no coincide con lo pedido. Una persona lo está revisando.
    Usted no tiene que hacer nada y no pagará dos veces.
pay-same-again = 
    ✋ Hace un momento pidió este mismo pago, así que no lo pedimos otra vez.
    Pedido #{ $number }: { $status }
    Para comprar { $price } una vez más, espere dos minutos, por favor.
pay-same-payer = 
    ✋ A { $payer } se le pidieron { $price } hace un momento. M-Pesa acepta el mismo monto solo una vez cada dos minutos.
    Intente de nuevo un poco más tarde, por favor.
pay-failed = 😕 El pago de { $price } no se completó. No se le cobró nada.
pay-failed-cancelled = 👍 Usted canceló el pago de { $price }. No se le cobró nada.
pay-failed-no-answer =
    ⌛ El pago de { $price } venció: el teléfono { $payer } no respondió a tiempo. No se le cobró nada.
    ¿Está encendido, con señal y cerca de usted?
pay-failed-insufficient = 😕 No hay dinero suficiente en { $payer } para { $price }. No se le cobró nada.
pay-failed-wrong-pin = 🔑 El PIN de M-Pesa no era correcto, así que no se pagó nada.
pay-failed-too-soon = ⏳ M-Pesa acepta el mismo monto solo una vez cada dos minutos. No se cobró nada; intente de nuevo en un momento.
pay-failed-limit = ☝️ Este pago está por encima o por debajo de lo que permite su M-Pesa. No se le cobró nada.
pay-failed-busy = ⏳ M-Pesa está ocupado con otro pago de { $payer }. No se cobró nada; intente de nuevo en un minuto.
pay-failed-locked = 🔒 M-Pesa dice que { $payer } está bloqueado. No se le cobró nada.
pay-failed-bad-number = 📱 M-Pesa no conoce el número { $payer }. No se le cobró nada.

## Entregar.
airtime-receipt = 
    ✅ ¡Listo! La recarga de { $amount } ya está en { $recipient }.
    🧾 Su recibo: pedido #{ $number }, pagó { $price }{ $receipt ->
    [none] {""}
   *[other] , M-Pesa { $receipt }
}.
    ¡Gracias!
airtime-on-its-way =
    🚚 Su pago de { $price } ya llegó, y la recarga para { $recipient } va en camino (pedido #{ $number }).
    Recibirá un recibo en cuanto llegue.
airtime-held =
    🙏 Su pago de { $price } ya llegó. La recarga para { $recipient } tarda un poco más de lo normal.
    Usted no tiene que hacer nada: llega sola (pedido #{ $number }), o se le devuelve su dinero.
airtime-checking =
    🔎 Su pago de { $price } ya llegó. Estamos comprobando si la recarga llegó a { $recipient }.
    Usted no tiene que hacer nada y no pagará dos veces (pedido #{ $number }).
airtime-review = 🔎 Una persona está revisando el pedido #{ $number }. Le avisamos aquí.
airtime-not-delivered =
    😕 Disculpe, no se pudo entregar la recarga para { $recipient }.
    Le devolvemos { $price }: el reembolso del pedido #{ $number } está en camino.
refund-done = 💸 Enviamos a { $payer } su reembolso de { $price } por el pedido #{ $number }.

## Otras cosas además de recargas.
ware-airtime = recarga
ware-enter-pin =
    📲 Ingrese su PIN de M-Pesa en su teléfono ({ $payer }) para pagar { $price }.
    Pedido #{ $number }: { $ware }.
ware-open-link =
    💳 Para pagar { $price }, abra este enlace:
    { $link }
    Es válido hasta el { $good_until }.
    Pedido #{ $number }: { $ware }.
ware-unsure =
    ⏳ No tuvimos una respuesta clara sobre su pago, así que no pague por segunda vez, por favor.
    Estamos pendientes del pedido #{ $number } y le avisamos aquí.
ware-busy = ⏳ El servicio de pagos está ocupado. Seguiremos intentando unos minutos (pedido #{ $number }).
ware-expired =
    ⌛ Se acabó el tiempo del pedido #{ $number }: no nos llegó ningún pago de { $price }.
    Si usted sí pagó, no se preocupe: nos encargamos en cuanto lo sepamos.
ware-late = 🙏 Su pago de { $price } sí llegó (pedido #{ $number }).
ware-receipt =
    ✅ ¡Listo! { $ware }: pagó { $price }.
    🧾 Su recibo: pedido #{ $number }{ $receipt ->
    [none] {""}
   *[other] , { $receipt }
}.
    ¡Gracias!
ware-held =
    🙏 Su pago de { $price } ya llegó. Tarda un poco más de lo normal.
    Usted no tiene que hacer nada (pedido #{ $number }).
ware-not-delivered =
    😕 Disculpe, no funcionó.
    Le devolvemos { $price }: el reembolso del pedido #{ $number } está en camino.

## Para el dueño.
owner-payment-review =
    🔎 *Pedido #{ $number }*: llegó dinero que no coincide ({ $reason }). No se entregó nada.
    Revíselo, por favor: *orders*
owner-delivery-review =
    🔎 *Pedido #{ $number }*: nadie puede decir si la recarga de { $amount } llegó a { $recipient }. No se envió otra vez.
    Revíselo, por favor: *orders*
owner-airtime-held =
    ⚠️ Hay pedidos pagados en espera: { $reason }.
    Salen solos cuando esto se arregle; después de un día se devuelve el dinero.
owner-cannot-sell =
    ⚠️ Alguien quiso comprar hace un momento y no pudo: { $reason }.
    No se pagó nada. Revise sus ajustes, por favor.
owner-airtime-short =
    ⚠️ El fondo de recargas se está acabando: quedan { $left }.
    Alguien quiso { $wanted } hace un momento y no pudo comprar. No se pagó nada.
    Agregue dinero al fondo, por favor.
owner-refund-by-hand =
    💸 *Pedido #{ $number }*: devuelva { $price } a { $payer } a mano, por favor, y luego márquelo como reembolsado: *orders*
owner-refund-other-amount =
    💸 *Pedido #{ $number }*: llegó un monto distinto de { $price } ({ $receipt }).
    Devuelva a mano a { $payer } lo que recibió, por favor, y luego márquelo como reembolsado: *orders*
issue-payment-unknown = nadie sabe si el pedido { $order } se pagó: revise el estado de cuenta de M-Pesa, por favor
order-held-no-float = se acabó el fondo de recargas
order-held-bad-credentials = el proveedor de recargas rechaza nuestras credenciales
order-held-other = el proveedor de recargas no está funcionando
order-doubt-amount-differs = un monto distinto del solicitado
order-doubt-payer-differs = pagó otro número
order-doubt-receipt-used = un recibo que ya se usó
order-doubt-other = no es como se pidió

## Listas.
order-line = #{ $number } · { $amount } · { $recipient } · { $status }
order-line-of-tenant = #{ $number } · { $tenant } · { $amount } · { $recipient } · { $status }

order-status-draft = ✏️ recién empezado
order-status-awaiting-payment = ⏳ en espera del pago
order-status-paid = 💰 pagado, sin entregar
order-status-delivering = 🚚 en camino
order-status-delivered = ✅ entregado
order-status-failed = ❌ el pago falló
order-status-cancelled = 🚫 cancelado
order-status-expired = ⌛ no se pagó a tiempo
order-status-undelivered = ↩️ no entregado
order-status-review = 🔎 lo revisa una persona
order-status-refunded = 💸 reembolsado

order-payment-created = aún no se pidió
order-payment-push-started = se está pidiendo
order-payment-push-sent = en espera del PIN
order-payment-push-unknown = no se sabe si se pidió
order-payment-expired = no se pagó a tiempo
order-payment-failed = falló
order-payment-review = no coincide
order-payment-paid = pagado
order-delivery-none = –
order-delivery-reserved = es lo siguiente
order-delivery-held = en espera de fondos
order-delivery-sending = enviándose
order-delivery-sent = aceptado por el proveedor
order-delivery-unknown = sin confirmar
order-delivery-review = lo decide una persona
order-delivery-failed = no entregado
order-delivery-delivered = entregado
order-refund-none = –
order-refund-due = pendiente
order-refund-requested = solicitado
order-refund-manual = a mano
order-refund-done = hecho

order-looked = Se consultó al proveedor de recargas: { $delivery }
order-answer-pending = El proveedor dice: todavía falta que pague.
order-answer-paid = El proveedor dice: pagado.
order-answer-incomplete = El proveedor dice: pagado.
order-answer-failed = El proveedor dice: no se pagó.
order-answer-cancelled = El proveedor dice: quien paga canceló.
order-answer-expired = El proveedor dice: quien paga no respondió.
order-answer-silent = Aquí no hay nada que consultar al proveedor.
order-answer-unreachable = El proveedor no puede decirlo ahora. Intente de nuevo más tarde.

## La historia de un pedido.
order-story-line-0 = { $at } · { $what }
order-story-line-1 = { $at } · { $what } ({ $first })
order-story-and = { $first }, { $second }
order-story-by-question = lo consultamos nosotros
order-story-notice = { $at } · 📨 notificación de { $provider }: { $told }
order-story-message = { $at } · 💬 al cliente: “{ $words }” ({ $status })
order-notice-received = aún sin evaluar
order-notice-applied = aceptada
order-notice-duplicate = nada nuevo
order-notice-review = no coincide, lo decide una persona
order-notice-contradicts = contradice lo comprobado, se deja de lado
order-notice-asking = no prueba lo suficiente, se consulta al proveedor
order-notice-parked = llegó antes de que conociéramos el pago, espera
order-notice-forged = no es de este pedido, rechazada
order-notice-unsigned = sin prueba de que sea suya, rechazada
order-notice-malformed = ilegible, rechazada
order-notice-unknown-token = a una dirección equivocada, rechazada
order-message-queued = en espera de envío
order-message-sending = enviándose
order-message-sent = enviado
order-message-delivered = entregado
order-message-read = leído
order-message-failed = no enviado
order-message-parked = no se pudo enviar, lo revisa una persona
order-story-order-created = pedido hecho
order-story-payment-push-started = se pidió el pago
order-story-payment-push-sent = PIN pedido en el teléfono
order-story-payment-push-unknown = sin respuesta clara al pedir el PIN
order-story-payment-push-postponed = proveedor ocupado, se intentó más tarde
order-story-payment-push-refused = no se aceptó pedir el PIN
order-story-payment-named-by-notice = el proveedor identificó el pago
order-story-payment-named-late = M-Pesa respondió fuera de tiempo
order-story-payment-receipt-known = se conoce el recibo
order-story-payment-review = el pago no coincide
order-story-payment-paid = pagado
order-story-payment-notice-incomplete = notificación sin monto o sin recibo
order-story-payment-failed = el pago falló
order-story-payment-contradicted = notificación contradictoria, ignorada
order-story-payment-asked = se consultó el pago al proveedor
order-story-payment-expired = se acabó el tiempo
order-story-payment-marked-paid = marcado como pagado
order-story-delivery-reserved = recarga por enviar
order-story-delivery-sending = enviando la recarga
order-story-delivery-sent = el proveedor la aceptó
order-story-delivery-delivered = entregado
order-story-delivery-held = en espera de fondos
order-story-delivery-resumed = se intentó de nuevo
order-story-delivery-given-up = esperó demasiado
order-story-delivery-unknown = sin respuesta clara del proveedor
order-story-delivery-review = lo decide una persona
order-story-delivery-named-by-notice = el proveedor identificó la recarga
order-story-delivery-contradicted = notificación contradictoria de la recarga, ignorada
order-story-delivery-failed = no entregado
order-story-delivery-again = se enviará otra vez
order-story-delivery-marked-delivered = marcado como entregado
order-story-delivery-marked-failed = marcado como no entregado
order-story-refund-due = reembolso pendiente
order-story-refund-requested = reembolso solicitado
order-story-refund-unanswered = sin respuesta sobre el reembolso
order-story-refund-again = se retomó el reembolso
order-story-refund-postponed = reembolso para más tarde
order-story-refund-accepted = el proveedor aceptó el reembolso
order-story-refund-done = reembolsado
order-story-refund-manual = reembolso a mano
order-story-refund-marked-done = marcado como reembolsado

order-reason-cancelled = cancelado por quien paga
order-reason-no-answer = sin respuesta
order-reason-insufficient = dinero insuficiente
order-reason-wrong-pin = PIN incorrecto
order-reason-too-soon = mismo monto demasiado pronto
order-reason-limit = fuera de los límites de M-Pesa
order-reason-busy = ocupado
order-reason-bad-number = número incorrecto
order-reason-locked = bloqueado
order-reason-amount-differs = otro monto
order-reason-payer-differs = pagó otro número
order-reason-receipt-used = recibo ya usado
order-reason-no-float = sin fondos
order-reason-bad-credentials = credenciales rechazadas
order-reason-interrupted = interrumpido
order-reason-rejected = rechazado por el proveedor
order-reason-question-denied = el proveedor lo había negado
order-reason-no-provider = ningún proveedor configurado
order-reason-not-loaded = no se recargó
order-reason-by-person = por una persona
order-reason-refunded = dinero devuelto
order-reason-second-receipt = un segundo recibo
order-reason-failed-after-paid = fallo después del éxito
order-reason-delivered-after-failed = entregado después de haber fallado
order-reason-failed-after-delivered = fallo después de la entrega
order-reason-reference-used = una referencia ya usada
order-reason-unclear-failure = un fallo que no nombra ningún pedido

## Para el cliente: cómo va un pedido.
my-order-begun = ✏️ recién empezado, aún no se pidió el pago
my-order-asking = ⏳ estamos pidiendo el pago
my-order-waiting-for-pin = 📲 en espera del PIN de M-Pesa
my-order-waiting-for-link = 💳 en espera de su pago
my-order-unsure = ⏳ aún no se sabe si se le pidió; no pague dos veces, por favor
my-order-cancelled = 🚫 cancelado, no se cobró nada
my-order-not-paid = ❌ sin pagar, no se cobró nada
my-order-expired = ⌛ no nos llegó el pago a tiempo
my-order-looking = 🔎 su pago ya llegó, y una persona lo está revisando
my-order-next = 💰 pagado, enseguida se envía
my-order-held = ⏳ pagado; tarda un poco más y llega solo
my-order-sending = 🚚 pagado, en camino
my-order-checking = 🔎 pagado; estamos comprobando si llegó
my-order-delivered = ✅ entregado
my-order-delivered-and-looking = ✅ entregado; una persona está revisando el reembolso
my-order-missed = ↩️ no se pudo enviar; una persona se encarga de su dinero
my-order-refunding = 💸 su reembolso va en camino
my-order-refunded = 💸 reembolsado
my-order-pay-here = 👉 Pague aquí: { $link }
