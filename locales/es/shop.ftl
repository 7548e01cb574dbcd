# La tienda, como la leen sus clientes.

## Mirar.
shop-home =
    👋 ¡Le damos la bienvenida a { $tenant }!
    ¿Qué desea hacer?
shop-home-products = Ver lo que tenemos
shop-home-search = Buscar
shop-home-cart = Mi carrito ({ $in_cart })
shop-home-orders = Mis pedidos
shop-home-help = Ayuda
shop-nothing =
    👋 ¡Le damos la bienvenida a { $tenant }!
    Estamos llenando los estantes. Vuelva a mirar pronto, por favor.
shop-help =
    ℹ️ Elija lo que le guste, póngalo en su carrito, revíselo y pague. Le avisamos aquí cuando vaya en camino.
    También con palabras: *shop* · *cart* · *orders* · *search azúcar*
    🌐 Otro idioma: *language*
shop-all = Todo lo que tenemos
shop-further = Otras cosas
shop-categories =
    🛍️ *¿Qué está buscando?*
shop-category-line = { $category } ({ $count })
shop-products =
    🛍️ *{ $title }*
    Elija uno para ver más.
shop-product-line = { $product } · { $price }
shop-product-line-from = { $product } · desde { $price }
shop-product-sold-out = { $product } · agotado
shop-products-none = Por ahora no hay nada aquí.
shop-search-words = 🔎 ¿Qué está buscando?
shop-search =
    🔎 *{ $title }*
    Elija uno para ver más.
shop-search-again = Buscar otra vez
shop-search-none =
    🔎 No encontramos nada para { $title }.
    Pruebe con otra palabra, o mire todo lo que tenemos.
shop-product = { $card }
shop-card = *{ $product }*
shop-card-price = { $price }
shop-card-price-from = desde { $price }
shop-card-sold-out = 😕 Agotado por ahora.
shop-left = { $left ->
    [0] Agotado.
    [one] Solo queda { $left }.
   *[other] Quedan { $left }.
}
shop-product-gone = 😕 Ya no vendemos este producto.
shop-variants = ¿Cuál?
shop-variant-line = { $variant } · { $price }
shop-variant-sold-out = { $variant } · agotado
shop-variant-gone = 😕 Ese está agotado.
shop-ask-quantity = ¿Cuántos quiere?
shop-ask-quantity-of =
    {"*"}{ $name }* · { $price }
    ¿Cuántos quiere? { $left }

## El carrito.
shop-put =
    ✅ { $quantity } × { $product_name } en su carrito.
    Total: { $total }
shop-do-checkout = Terminar la compra
shop-do-others = Seguir mirando
shop-do-cart = Mi carrito
shop-do-empty = Vaciar el carrito
shop-too-many = ☝️ Son demasiados: tenemos { $left } de { $product_name }.
shop-bad-quantity = ☝️ Envíe un número entero, como *2*.
shop-sold-out = 😕 { $product_name } se acaba de agotar.
shop-cart-full = ☝️ Su carrito está lleno: caben { $left } cosas distintas.
shop-cart =
    🛒 *Su carrito*: { $total }
    Elija una línea para cambiarla.
shop-cart-none = 🛒 Su carrito está vacío.
shop-line = { $quantity } × { $product } · { $sum }
shop-line-short = { $line } ⚠️ { $left ->
    [0] agotado
   *[other] solo hay { $left }
}
shop-cart-line =
    🛒 { $quantity } × *{ $product_name }*, { $price } c/u
    { $left }
shop-do-change-quantity = Otra cantidad
shop-do-take-out = Quitarlo
shop-ask-quantity-now = { $product_name }: ¿cuántos quiere?
shop-taken-out = 🗑️ Quitamos { $product_name } de su carrito.
shop-empty-sure = ¿Quitar todo de su carrito?
shop-emptied = 🗑️ Su carrito está vacío.
shop-yes = Sí
shop-no = No

## Terminar la compra.
shop-short =
    😕 Alguien se adelantó: { $left ->
    [0] { $product } está agotado.
    [one] solo queda { $left } de { $product }.
   *[other] solo quedan { $left } de { $product }.
}
shop-way = ¿Cómo quiere recibirlo?
shop-way-delivery = A domicilio{ $fee_words }
shop-way-pickup = Paso a recogerlo
shop-fee = {" "}(+ { $fee })
shop-ask-address =
    📍 ¿A dónde lo llevamos?
    Escriba la dirección, o comparta su ubicación.
shop-where-delivery = 🛵 A: { $address }
shop-where-pickup = 🏪 Usted lo recoge
shop-where-pickup-at = 🏪 Usted lo recoge en: { $place }
shop-fee-line = Entrega a domicilio · { $fee }
shop-note-line = ✏️ { $note }
shop-pay-when = ¿Cuándo quiere pagar?
shop-pay-now = Ahora
shop-pay-later = Al recibirlo
shop-pays-from = 📱 Paga desde { $payer }
shop-pays-link = 💳 Recibe un enlace para pagar
shop-pays-later = 💵 Paga al recibirlo
shop-confirm =
    🧾 *Revise, por favor*
    { $card }
    {"*"}Total: { $total }*
    { $where }
    { $payment }
    ¿Está bien así?
shop-confirm-pay = Sí, pagar ahora
shop-confirm-order = Sí, hacer el pedido
shop-confirm-note = Agregar una nota
shop-confirm-payer = Pagar desde otro número
shop-ask-note = ✏️ ¿Qué debemos saber?
shop-dropped = 👍 No se pidió nada. Guardamos su carrito.
shop-price-changed = ☝️ Cambió un precio. Revíselo de nuevo, por favor.
shop-agreed =
    ✅ ¡Gracias! Su pedido es el *{ $order }*: { $total }, se paga al recibirlo.
    Le avisamos aquí cómo va.
shop-again =
    Su pedido *{ $about }* no está pagado, así que ya no le apartamos nada.
    ¿Qué desea hacer?
shop-do-pay-again = Intentar de nuevo
shop-do-pay = Pagar ahora
shop-do-cancel = Cancelar el pedido
shop-refused = 😕 Disculpe, ahora no podemos recibir su pago. No se cobró nada. Su pedido queda guardado en *orders*.

## Mis pedidos.
shop-orders =
    🧾 *Sus pedidos*
    Elija uno para ver más.
shop-orders-none = 🧾 Todavía no tiene pedidos.
shop-order-line = { $order } · { $total } · { $status }
shop-order =
    🧾 *Pedido { $order }* · { $at }
    { $card }
    {"*"}Total: { $total }*
    { $where }
    { $status }
shop-status-placed = ⏳ en espera del pago
shop-status-expired = ⌛ sin pagar
shop-status-agreed = 🧺 pedido, se paga al recibirlo
shop-status-paid = 🧺 pagado, pronto se empaca
shop-status-packed = 📦 empacado
shop-status-ready = 🏪 listo para recoger
shop-status-sent = 🛵 en camino
shop-status-handed-over = ✅ entregado
shop-status-cancelled = 🚫 cancelado
shop-status-return-asked = ↩️ devolución solicitada
shop-status-returned = ↩️ devuelto
shop-status-refused = ↩️ devolución rechazada
shop-do-return = Pedir la devolución
shop-cancel-sure = ¿Cancelar el pedido { $order }?
shop-cancelled = 🚫 El pedido { $order } está cancelado. No se le cobra nada.
shop-cancel-late = ☝️ Ya no se puede cancelar aquí. Escríbanos, por favor.
shop-return-why = ↩️ ¿Por qué quiere devolverlo?
shop-return-sure =
    ¿Pedir la devolución del pedido { $order }?
    Motivo: { $reason }
shop-return-asked = ↩️ Recibimos su solicitud de devolver el pedido { $order }. Le respondemos por aquí.
shop-return-late = ☝️ Ya pasó el plazo para devolver este pedido.

## Lo que se dice a los clientes cuando su pedido avanza.
shop-now-expired =
    ⌛ El pedido { $order } no se pagó a tiempo, así que ya no lo apartamos.
    Todavía puede pagarlo en *orders* mientras haya.
shop-now-packed = 📦 Su pedido { $order } ya está empacado.
shop-now-ready =
    🏪 Su pedido { $order } está listo.
    { $where }
shop-now-sent =
    🛵 Su pedido { $order } va en camino.
    { $where }
shop-now-handed-over =
    ✅ Su pedido { $order } fue entregado. ¡Gracias!
    ¿Algo no está bien? Escriba *orders*.
shop-now-cancelled =
    🚫 Disculpe, el pedido { $order } se canceló: { $reason }
    No se le cobró nada.
shop-now-cancelled-paid =
    🚫 Disculpe, el pedido { $order } se canceló: { $reason }
    Le devolvemos { $total }.
shop-now-returned = ↩️ Aceptamos la devolución del pedido { $order }. Le devolvemos { $total }.
shop-now-refused = ↩️ Disculpe, no podemos aceptar la devolución del pedido { $order }: { $reason }

## Su dinero (en orders.ftl está lo que dicen otras ventas).
ware-basket = pedido de la tienda
basket-enter-pin =
    📲 Ingrese su PIN de M-Pesa en su teléfono ({ $payer }) para pagar { $price }.
    Su pedido: *{ $about }*
basket-open-link =
    💳 Para pagar { $price }, abra este enlace:
    { $link }
    Su pedido: *{ $about }*. Pague pronto, por favor: solo lo apartamos por un rato.
basket-receipt =
    ✅ ¡Pagado! Gracias.
    🧾 Su recibo: pedido *{ $about }*, { $price }{ $receipt ->
    [none] {""}
   *[other] , { $receipt }
}.
    Le avisamos aquí cómo va.
basket-unsure =
    ⏳ No tuvimos una respuesta clara sobre su pago, así que no pague por segunda vez, por favor.
    Estamos pendientes del pedido { $about } y le avisamos aquí.
basket-busy = ⏳ El servicio de pagos está ocupado. Seguiremos intentando unos minutos (pedido { $about }).
basket-expired =
    ⌛ Se acabó el tiempo del pedido { $about }: no nos llegó ningún pago de { $price }.
    Si usted sí pagó, no se preocupe: nos encargamos en cuanto lo sepamos.
basket-held =
    🙏 Su pago de { $price } ya llegó. Tarda un poco más de lo normal.
    Usted no tiene que hacer nada (pedido { $about }).
basket-late = 🙏 Su pago de { $price } por el pedido { $about } sí llegó.
basket-not-delivered =
    😕 Disculpe, ya no podemos completar el pedido { $about }: alguien se adelantó, o ya se había pagado o cancelado.
    Le devolvemos { $price }.

## Ajustes.
setting-shop-ways = Entrega o recogida
setting-shop-fee = Costo de entrega
setting-shop-pickup-at = Lugar para recoger
setting-shop-pay-later = Pago al recibir
setting-shop-hold = Minutos para pagar
setting-shop-low-stock = Avisarme si quedan
setting-shop-return-days = Días para devolver
