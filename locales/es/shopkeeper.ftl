# La tienda, como la lee su dueño.

owner-home-shop = Mi tienda
shop-not-a-shop = { $name } no es una tienda. Este es su propio menú:
shop-first =
    🛍️ *Su tienda está vacía.* Sus clientes leen que todavía está llenando los estantes.
    Agregue su primer producto: toma un minuto.
shop-desk =
    🛍️ *{ $name }*
    { $card }
shop-count-paid = 💰 Pagados, por empacar: { $count }
shop-count-agreed = 🧺 Por empacar, se cobran al entregar: { $count }
shop-count-packed = 📦 Empacados: { $count }
shop-count-ready = 🏪 Esperan que los recojan: { $count }
shop-count-sent = 🛵 En camino: { $count }
shop-count-return-asked = ↩️ { $count ->
    [one] { $count } devolución solicitada
   *[other] { $count } devoluciones solicitadas
}
shop-count-products = 🏷️ { $count ->
    [one] { $count } producto
   *[other] { $count } productos
}
shop-count-scarce = ⚠️ Por agotarse: { $count }
shop-do-todo = Pedidos por atender ({ $todo })
shop-do-orders = Todos los pedidos
shop-do-settings = Entrega y pago
shop-do-shop = Mi tienda
shop-do-others-todo = Otros pedidos
shop-settings = ¿Qué desea ajustar?

## Pedidos.
shop-which-state = ¿Qué pedidos?
shop-which-all = Todos los pedidos
shop-which-todo = Pedidos por atender
shop-which-paid = Pedidos pagados
shop-which-agreed = Por cobrar al entregar
shop-which-packed = Pedidos empacados
shop-which-ready = Pedidos por recoger
shop-which-sent = Pedidos en camino
shop-which-handed-over = Pedidos entregados
shop-which-return-asked = Devoluciones solicitadas
shop-which-returned = Pedidos devueltos
shop-which-refused = Devoluciones rechazadas
shop-which-cancelled = Pedidos cancelados
shop-which-placed = En espera del pago
shop-which-expired = Pedidos nunca pagados
shop-state-placed = ⏳ en espera del pago
shop-state-expired = ⌛ nunca se pagó
shop-state-agreed = 🧺 se cobra al entregar
shop-state-paid = 💰 pagado
shop-state-packed = 📦 empacado
shop-state-ready = 🏪 listo para recoger
shop-state-sent = 🛵 en camino
shop-state-handed-over = ✅ entregado
shop-state-cancelled = 🚫 cancelado
shop-state-return-asked = ↩️ devolución solicitada
shop-state-returned = ↩️ devuelto
shop-state-refused = ↩️ devolución rechazada
shop-owner-orders =
    🧾 *{ $which }*
    Elija uno.
shop-owner-orders-none = 🧾 { $which }: no hay.
shop-owner-line = { $order } · { $total } · { $status } · { $customer }
shop-owner-order =
    🧾 *Pedido { $order }* · { $at }
    👤 { $customer }
    { $card }
    {"*"}Total: { $total }*
    { $where }
    { $standing }
shop-owner-order-new =
    🆕 *{ $name }*: { $order }
    👤 { $customer }
    { $card }
    {"*"}Total: { $total }*
    { $where }
    { $standing }
shop-do-next = { $next_words }
shop-do-look = Verlo
shop-next-pack = Ya está empacado
shop-next-ready = Ya se puede recoger
shop-next-send = Ya va en camino
shop-next-hand-over = Ya se entregó
shop-do-take-back = Aceptar, vuelve a venta
shop-do-take-back-broken = Aceptar, no se vende más
shop-do-refuse = Rechazar la devolución
shop-ask-why = ¿Por qué? Su cliente lo lee.
shop-why-sure =
    Pedido { $shop_order }: { $reason }
    { $shop_event ->
        [cancel] { $was_paid ->
            [true] Está pagado: devuelva { $total } a mano, por favor.
           *[other] Todavía no está pagado.
        }
       *[other] La mercancía se queda con su cliente.
    }
    Se avisa a su cliente. ¿Seguro?
shop-back-sure =
    ¿Aceptar la devolución del pedido { $shop_order }?
    Devuelva { $total } al cliente a mano, por favor.
shop-moved = ✅ Listo. Se avisó a su cliente.
shop-move-late = ☝️ Eso ya no se puede. Revíselo de nuevo, por favor.
shop-new-owner =
    🆕 *{ $name }*: { $order }, { $total } de { $customer }
    { $card }
    { $where }
    { $state }
    Atiéndalo: *shop*
shop-cancelled-owner = 🚫 *{ $name }*: { $customer } canceló el pedido { $order } ({ $total }). La mercancía vuelve a las existencias.
shop-return-owner =
    ↩️ *{ $name }*: { $customer } pide devolver el pedido { $order } ({ $total }): { $reason }
    Decida: *shop*
shop-low-stock = ⚠️ *{ $name }*: { $product }: { $left ->
    [0] agotado.
    [one] solo queda { $left }.
   *[other] solo quedan { $left }.
} Agregue existencias: *products*

## Productos.
goods-do-list = Productos
goods-do-add = Agregar un producto
goods-do-file = Muchos productos juntos
goods-do-another = Agregar otro
goods-do-variant = Agregar talla, color, …
goods-do-show = Verlo
goods-list =
    🏷️ *{ $title }*
    Elija uno.
goods-all = Productos ({ $count })
goods-found = Productos como “{ $words }”
goods-found-none = 🔎 { $title }: no hay.
goods-do-find = Buscar
goods-ask-words = 🔎 ¿Cómo se llama?
goods-line = { $product } · { $stock }
goods-line-off = { $product } · oculto
goods-stock = { $count } en existencia
goods-stock-unlimited = siempre hay
goods-gone = Ese producto ya no está.
goods-card = { $card }
goods-head = 🏷️ *{ $product }*
goods-head-off = 🏷️ *{ $product }* · 🙈 oculto para los clientes
goods-category = Categoría: { $category }
goods-variant = { $variant } · { $price } · { $stock }{ $reserved ->
    [0] {""}
   *[other] , apartados: { $reserved }
}
goods-only-variant = { $price } · { $stock }{ $reserved ->
    [0] {""}
   *[other] , apartados: { $reserved }
}
goods-do-stock = Existencias
goods-do-price = Precio
goods-do-name = Nombre
goods-do-description = Descripción
goods-do-category = Categoría
goods-do-picture = Imagen
goods-do-drop-variant = Quitar talla, color, …
goods-do-off = Ocultar a los clientes
goods-do-on = Mostrar a los clientes
goods-which = ¿Cuál?
goods-stock-how = ¿Qué pasa con las existencias de { $product_name }?
goods-stock-more = Llegaron más
goods-stock-exactly = Los conté
goods-stock-no-end = Nunca se acaba
goods-ask-stock = ¿Cuántos?
goods-ask-price = ¿Cuánto cuesta?
goods-ask-name = ¿Cómo se llamará?
goods-ask-description =
    ¿Qué deben saber los clientes sobre esto?
    {"*"}omitir* lo deja vacío.
goods-ask-category =
    ¿Qué categoría, como *Bebidas*?
    {"*"}omitir* si ninguna.
goods-ask-picture =
    🖼️ Envíe una imagen, por favor.
    {"*"}omitir* si ninguna.
goods-changed = ✅ Cambiado.
goods-name-taken = ☝️ Ya tiene un producto con este nombre.
goods-bad-value = ☝️ Eso no sirve aquí. Intente de nuevo, por favor.
goods-last-variant = ☝️ Un producto necesita al menos una variante. Mejor oculte el producto entero.
goods-no-picture = ☝️ Esa imagen no se puede mostrar. Envíe un JPEG, PNG o WebP, por favor.
goods-picture-too-large = ☝️ Esa imagen es demasiado grande: 5 MB como máximo.
goods-picture-gone = 😕 Esa imagen no se pudo leer. Envíela de nuevo, por favor.
goods-ask-variant =
    ¿Cómo se llama? Por ejemplo *Grande* o *Grande / rojo*.
goods-variant-added = ✅ { $product_name }: se agregó *{ $variant_name }*.
goods-variant-named = ✅ { $product_name }: lo que tenía se llama ahora *{ $variant_name }*. Y la siguiente:
goods-variants-full = ☝️ Un producto tiene 20 tallas o colores como máximo.
goods-ask-new-name = 🏷️ ¿Cómo se llama el producto?
goods-ask-new-price = 💰 { $goods_name }: ¿cuánto cuesta?
goods-ask-first-stock =
    📦 ¿Cuántos tiene?
    {"*"}omitir* si nunca se acaba.
goods-added = ✅ *{ $product_name }* ya está en su tienda.
goods-full = ☝️ Su tienda está llena: 5000 productos como máximo.
verb-shop-move = avanzar un pedido de la tienda
verb-shop-import = importar productos

## Todo el catálogo en un archivo.
goods-file =
    📄 *Muchos productos a la vez*
    Haga una tabla en Excel o Google Sheets con estas columnas, así en inglés:
    name · variant · price · stock · sku · category · description · picture link
    Solo hacen falta name (nombre) y price (precio). Guárdela como CSV o XLSX.
goods-do-import = Enviar mi archivo
goods-do-export = Recibir mis productos
goods-ask-file = 📄 Envíe el archivo aquí, como documento, por favor.
goods-reading = ⏳ Leyendo su archivo …
goods-import-sure =
    📄 *Su archivo está en orden.*
    { $summary }
    ¿Lo pongo en su tienda?
goods-counts = Nuevos: { $new }, cambiados: { $changed }, como antes: { $same }.
goods-ignored = (Dejo fuera estas columnas: { $columns })
goods-import-same = 👍 Su archivo dice lo que ya está en su tienda. No hay nada que hacer.
goods-import-dropped = 👍 No se cambió nada.
goods-import-mistakes =
    ✋ *{ $count ->
    [one] Hay { $count } error
   *[other] Hay { $count } errores
} en su archivo. No se cambió nada.*
    { $mistakes }
    Corrija el archivo y envíelo de nuevo, por favor.
goods-mistakes-more = … y { $count } más.
goods-import-unreadable =
    ✋ { $why }
    Envíe otro archivo, por favor.
goods-file-too-large = Ese archivo es demasiado grande: 2 MB como máximo.
goods-file-too-many-rows = Ese archivo es demasiado largo: 5000 filas como máximo.
goods-file-empty = No hay nada en ese archivo.
goods-file-old-excel = Es un archivo de Excel antiguo (XLS). Guárdelo como XLSX o CSV, por favor.
goods-file-suspicious = Ese archivo no es una tabla simple. Guárdelo como CSV, por favor.
goods-file-unreadable = Ese archivo no se pudo leer. Guárdelo como CSV o XLSX, por favor.
goods-imported = ✅ Listo. Nuevos: { $new }, cambiados: { $changed }.
goods-exported =
    📄 Todos sus productos.
    Cambie lo que quiera y devuelva el archivo con *import*.
goods-mistake = Fila { $row }, { $column }: { $what }
goods-mistake-row = Fila { $row }: { $what }
goods-column-name = name
goods-column-variant = variant
goods-column-price = price
goods-column-stock = stock
goods-column-sku = sku
goods-column-category = category
goods-column-description = description
goods-column-picture-link = picture link
goods-mistake-no-column = falta esta columna
goods-mistake-column-twice = esta columna está dos veces
goods-mistake-no-rows = hay encabezados y nada debajo
goods-mistake-missing = falta
goods-mistake-too-long = es demasiado largo ({ $longest } caracteres como máximo)
goods-mistake-price = “{ $cell }” no es un precio
goods-mistake-stock = “{ $cell }” no es una cantidad
goods-mistake-picture = no es un enlace que empiece con https://
goods-mistake-twice = igual que en la fila { $row }
goods-mistake-differs = distinto de la fila { $row }, aunque es el mismo producto
goods-mistake-variant-missing = { $name } tiene varias variantes, así que cada una necesita su nombre
goods-mistake-too-many-variants = más de { $most } variantes de un producto
goods-mistake-too-many-products = más de { $most } productos
goods-mistake-sku-taken = es de { $name }
