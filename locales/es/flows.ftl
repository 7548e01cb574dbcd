# Menús que los dueños escriben por sí mismos.

owner-home-flows = Menús de mi bot
owner-flows-broken =
    ⚠️ Sus menús (versión { $number }) ya no se pueden leer, así que sus clientes reciben el menú inicial.
    { $reason }
    Envíe *flows* para verlos.
issue-flows-broken = los menús que escribió (versión { $number }) ya no se pueden leer: { $reason }
verb-flows-publish = publicar menús
verb-flows-roll-back = volver a menús anteriores

## Todos los flujos.
flow-list =
    📚 *Menús de { $name }*
    { $state }
    { $draft }
    Elija uno para verlo.
flow-state-version = En uso: versión { $number }, desde el { $at }.
flow-state-template = En uso: el menú inicial.
flow-state-draft = ✏️ Sus cambios esperan hasta que los publique.
flow-state-same = ✅ No hay nada por publicar.
flow-line = { $flow } · { $steps ->
    [one] { $steps } paso
   *[other] { $steps } pasos
}
flow-main = 🏠 Menú principal
flow-do-changes = Publicar mis cambios
flow-do-new = ➕ Un flujo nuevo
flow-do-prices = Precios
flow-do-file = Enviar flujo en archivo
flow-do-export-all = Recibir todos (archivos)
flow-do-versions = Versiones anteriores
flow-do-flows = Todos mis menús
flow-lost = 🤷 Eso ya no está ahí.
flow-changed = ✋ Mientras tanto, alguien cambió estos menús. No se guardó nada de lo suyo; así están ahora.

## Un flujo.
flow-one =
    📄 *{ $flow_title }*
    Palabras que lo inician: { $words }
    { $draft }
    Elija un paso para cambiarlo.
flow-do-whole = Leerlo todo
flow-do-read-on = Seguir leyendo
flow-do-words = Palabras que lo inician
flow-do-in-menu = Poner en menú principal
flow-do-more = Más …
flow-more = ¿Qué hacemos con *{ $flow_title }*?
flow-do-export = Recibirlo en archivo
flow-do-tongue = Trabajar en otro idioma
flow-do-rename = Darle otro nombre
flow-do-remove = Quitarlo
flow-ask-words =
    🔤 ¿Qué palabras lo inician? Envíelas separadas por comas, como: corte de cabello, corte
    {"*"}omitir*: ninguna. Entonces solo se llega desde otros menús.
flow-ask-in-menu = 📋 ¿Cómo se llamará en el menú principal? Pocas palabras, como: Reservar un corte
flow-ask-title = 📄 ¿Cómo se llamará? Solo usted ve este nombre.
flow-ask-tongue = 🌍 ¿En qué idioma escribe?
flow-remove-sure = 🗑️ ¿Quitar *{ $flow_title }*? También se quitan las opciones que llevan a él. Los clientes lo notan cuando usted publique.
flow-removed = 🗑️ Quitado de su borrador.
flow-do-flow = Volver al flujo
flow-whole =
    📄 *{ $flow_title }*

    { $lines }
flow-whole-step = { $number } { $step }
flow-whole-way = {"  "}→ { $way }
flow-step = { $kind } { $words }
flow-step-missing = ⚠️ { $step } (ese paso no existe)
flow-target = { $number } ({ $step })
flow-target-elsewhere = { $flow } { $number } ({ $step })
flow-there = { $step }
flow-there-now = ✅ { $step }
flow-elsewhere = { $flow }: { $step }
flow-elsewhere-now = ✅ { $flow }: { $step }
flow-way = { $way } → { $target }
flow-gist-pay = { $item }, { $price }
flow-gist-end = el final
flow-kind-menu = 📋
flow-kind-ask = ❓
flow-kind-ai = 🤖
flow-kind-message = 💬
flow-kind-run = ⚙️
flow-kind-call = 🌐
flow-kind-pay = 💰
flow-kind-handoff = 🙋
flow-kind-condition = 🔀
flow-kind-delay = ⏳
flow-kind-jump = ↪️
flow-kind-start = ▶️
flow-kind-end = 🏁
flow-kind-other = ▫️
flow-outcome-paid = pagado
flow-outcome-review = dinero que no coincide
flow-outcome-expired = no pagado a tiempo
flow-outcome-already = se pidió hace un momento
flow-outcome-failed = falló
flow-outcome-cancelled = cancelado
flow-outcome-refused = no se puede vender
flow-outcome-ok = respondido
flow-outcome-timeout = sin respuesta a tiempo
flow-outcome-too-big = respuesta muy larga
flow-outcome-bad-answer = respuesta ilegible
flow-outcome-limited = demasiadas llamadas
flow-outcome-ended = la persona terminó
flow-outcome-nobody = no hay nadie
flow-outcome-closed = cerrado ahora
flow-outcomes = { $first }, { $second }{ $more ->
    [0] {""}
   *[other] {" "}y { $more } más
}
flow-way-then = después
flow-way-else = si no
flow-way-give-up = tras demasiadas respuestas incorrectas
flow-way-refresh = la lista de nuevo
flow-way-abandon = nadie responde

## Un paso.
flow-step-page =
    {"*"}{ $flow_title }*, paso { $number }
    { $head }
    { $spoken ->
        [none] Elija qué cambiar.
       *[other] Idiomas: { $spoken }. Usted trabaja en { $tongue_name }.
    }
flow-part-text = Texto: { $words }
flow-part-empty = Si la lista está vacía: { $words }
flow-part-error = Si la respuesta no sirve: { $words }
flow-part-item = Lo que se vende: { $item }
flow-part-price = Precio: { $price }
flow-part-wait = Espera: { $wait }
flow-part-option = Opción: { $words } → { $target }
flow-part-then = Luego → { $target }
flow-part-untold = (todavía no) { $words }
flow-saved = ✅ Guardado en su borrador.
flow-text-kept =
    ✅ Guardado en su borrador.
    Algunos lo leen en otro idioma y conservan el texto anterior: { $others }.
flow-do-keep = Dejar esos textos
flow-do-only = Texto nuevo para todos
flow-do-add-option = ➕ Agregar una opción
flow-do-add-step = ➕ Paso después de este
flow-do-remove-step = Quitar este paso
flow-remove-step-sure = 🗑️ ¿Quitar este paso? Lo que llevaba a él sigue con el siguiente.
flow-refused = ✋ { $hint }

flow-ask-text =
    ✍️ Ahora dice ({ $tongue_name }):
    { $now }

    Envíe el texto nuevo. Está escrito en: { $spoken }.
flow-option-page =
    {"*"}{ $label }*
    lleva a { $target }
flow-do-option-text = Cambiar sus palabras
flow-do-option-way = Cambiar a dónde lleva
flow-do-option-add = ➕ Agregar paso después
flow-do-option-up = Subirla un lugar
flow-do-option-drop = Quitarla
flow-ask-way = ¿A dónde debe llevar?
flow-ask-option = ➕ ¿Qué opción? Pocas palabras. Lleva a donde lleva la última; después puede cambiarlo.
flow-ask-price =
    💰 Ahora cuesta { $now }.
    Envíe el precio nuevo, como 500.
flow-price-saved = { $also ->
    [0] ✅ El precio está en su borrador.
    [one] ✅ El precio está en su borrador, y en el texto que lo menciona.
   *[other] ✅ El precio está en su borrador, y en { $also } textos que lo mencionan.
}{ $left ->
    [0] {""}
   *[other] {" "}✋ Textos con el precio anterior: { $left }. Puede que se refiera a otra cosa; revíselos, por favor.
}
flow-prices =
    💰 *Precios*
    Elija uno para cambiarlo.
flow-prices-none = 💰 Todavía no se vende nada. Agregue primero un pago a un flujo.
flow-price-line = { $item } · { $price }
flow-ask-item =
    🏷️ Ahora vende: { $now }
    Envíe en pocas palabras lo que se vende.
flow-ask-wait =
    ⏳ Ahora espera: { $now }
    Envíe cuánto tiempo, como 10 minutos, 2 horas o 1 día.

flow-next =
    ✅ { $head }
    ¿Qué sigue?
flow-add = ¿Qué debe ir aquí?
flow-do-message = 💬 Digo algo
flow-do-menu = 📋 Doy a elegir
flow-do-ask = ❓ Hago una pregunta
flow-do-pay = 💰 El cliente paga
flow-do-delay = ⏳ Pasa un tiempo
flow-do-person = 🙋 Sigue una persona
flow-do-jump = ↪️ Seguir en otra parte
flow-do-end = 🏁 Aquí termina
flow-do-all = ✅ Eso es todo
flow-ask-first = 💬 ¿Qué debe decir primero? Envíe las palabras que lee su cliente.
flow-ask-message = 💬 Envíe las palabras que lee su cliente.
flow-ask-menu = 📋 Envíe la pregunta que va sobre las opciones, como: ¿Qué corte desea?
flow-ask-options =
    📋 Envíe las opciones en un mensaje, una en cada línea o con / entre ellas:
    Corte corto / Corte largo
flow-ask-question = ❓ Envíe la pregunta, como: ¿Cómo se llama?
flow-ask-input = ¿Qué tipo de respuesta es?
flow-input-text = Palabras
flow-input-number = Un número
flow-input-phone = Un número de teléfono
flow-input-date = Un día
flow-input-time = Una hora
flow-input-money = Un monto de dinero
flow-input-media = Una imagen o un archivo
flow-ask-into =
    🏷️ Dé un nombre a la respuesta, como: name
    Entonces {"{{name}}"} en los textos siguientes se cambia por lo que respondió. *omitir*: elijo uno yo.
flow-ask-sold = 💰 ¿Qué paga el cliente? Pocas palabras, como: Corte de cabello
flow-ask-cost = 💰 ¿Cuánto cuesta? Por ejemplo: 500
flow-ask-delay = ⏳ ¿Cuánto tiempo? Como 10 minutos, 2 horas o 1 día.
flow-ask-person = 🙋 ¿Qué le pregunto primero? Por ejemplo: ¿De qué se trata?
flow-ask-end = 🏁 ¿Cuáles son las últimas palabras? {"*"}omitir*: ninguna.
flow-new-price =
    🧾 *{ $item }*: { $price }
    ¿Pedimos el pago ahora?
flow-new-yes = Sí, pagar ahora
flow-new-no = No
flow-new-sorry = 😕 Disculpe, ahora no se puede pagar esto. Escríbanos aquí, por favor.
flow-new-wait = 🙏 Gracias. Enseguida le responde una persona por aquí.
flow-new-nobody = 🌙 Ahora no hay nadie aquí. Le respondemos en cuanto podamos.

flow-refused-gone = Eso ya no está ahí.
flow-refused-empty = Envíe al menos una palabra, por favor.
flow-refused-too-long-words = Es demasiado largo para un mensaje. Use como máximo 1000 caracteres.
flow-refused-too-long-label = Es demasiado largo para una línea. Use como máximo 60 caracteres.
flow-refused-too-many-options = Un menú tiene 20 opciones como máximo.
flow-refused-last-option = Un menú necesita al menos una opción.
flow-refused-too-many-flows = Ya tiene todos los flujos que puede haber (20).
flow-refused-too-many-steps = Ya tiene todos los pasos que puede haber (200).
flow-refused-no-title = Envíe un nombre de una a 40 letras, por favor.
flow-refused-taken = Ya tiene un flujo con ese nombre.
flow-refused-word-taken = Una de estas palabras ya inicia otro flujo.
flow-refused-is-start = Todo empieza aquí, así que no se puede quitar.
flow-refused-last-step = Un flujo necesita al menos un paso.
flow-refused-no-main-menu = Su menú principal no tiene opciones a las que se pueda agregar.
flow-refused-no-price = Envíe un precio mayor que cero, por favor.
flow-refused-unwritable = No pude anotar eso. Dígalo con palabras sencillas, por favor.
flow-refused-too-long = Este flujo se hizo demasiado largo. Divídalo en dos, por favor.

## Lo que leen los clientes.
flow-changes =
    📝 *Lo que usted cambió*
    { $lines }
    { $verdict }
flow-verdict-mistakes = ⚠️ Todavía no se puede publicar:
flow-verdict-doubts = 🤔 Quizás revise esto primero:
flow-verdict-fine = ✅ No tiene ningún error.
flow-do-publish = Publicar
flow-do-discard = Descartar mis cambios
flow-nothing-new = ✅ No hay nada por publicar: sus clientes ya lo leen todo.
flow-published =
    🚀 Publicado como versión { $number }. Sus clientes lo leen desde ahora.
    Quien está a mitad de algo lo termina como era antes.
flow-mistakes =
    ⚠️ Esto todavía no se puede publicar:
    { $mistakes }
flow-mistake = { $place }: { $message }
flow-mistake-step = { $flow }, paso { $number } ({ $place }): { $message }
flow-discard-sure = 🗑️ ¿Descartar todo lo que cambió desde la última vez que publicó?
flow-discarded = 🗑️ Sus cambios se descartaron. Todo está como lo leen sus clientes.
flow-versions =
    🕘 *Versiones anteriores*
    Elija una para usarla de nuevo.
flow-versions-none = 🕘 Todavía no ha publicado nada.
flow-version-line = Versión { $number } · { $at } · { $by } · { $note }
flow-version-line-now = ✅ Versión { $number } · { $at } · { $by } · { $note }
flow-version-template = El menú inicial
flow-version-template-now = ✅ El menú inicial
flow-back-sure =
    ↩️ ¿Sus clientes deben leer otra vez esta versión?
    Lo que está cambiando ahora sigue en su borrador.
flow-rolled-back = { $number ->
    [0] ↩️ Sus clientes leen el menú inicial.
   *[other] ↩️ Sus clientes leen otra vez la versión { $number }.
}
flow-already = ✅ Esa versión ya está en uso.
flow-and-more = … y { $count } más

flow-change-none = Nada que alguien fuera a notar.
flow-change-flow-new = ➕ Nuevo: *{ $flow }*
flow-change-flow-gone = ➖ Quitado: *{ $flow }*
flow-change-words = 🔤 *{ $flow }* se inicia con: { $words }
flow-change-step-new = ➕ { $flow }, paso { $number }: { $step }
flow-change-step-gone = ➖ { $flow }: { $step }
flow-change-text = ✏️ { $flow }, paso { $number }: “{ $was }” → “{ $now }”
flow-change-price = 💰 { $flow }, paso { $number }: { $was } → { $now }
flow-change-options = 📋 { $flow }, paso { $number }: { $was } → { $now } opciones
flow-change-ways = ↪️ { $flow }, paso { $number } lleva a otra parte
flow-change-step = ✏️ { $flow }, paso { $number }: { $step }

## Flujos en archivos.
flow-file-sent = 📎 Cámbielo con cualquier editor y envíelo de vuelta aquí.
flow-ask-file =
    📎 Envíe el flujo como archivo (YAML, 256 KB como máximo).
    Un archivo con el mismo nombre reemplaza el flujo que usted tiene. Sus comentarios se conservan hasta que lo cambie aquí.
flow-file-mistakes =
    ⚠️ No se tomó nada de este archivo. Corríjalo y envíelo de nuevo, por favor:
    { $mistakes }
flow-file-sure =
    📎 *Esto cambiaría*
    { $lines }
flow-do-install = Ponerlo en mi borrador
flow-do-install-publish = Y publicarlo enseguida
flow-do-not = No, dejarlo
flow-file-too-large = Ese archivo es demasiado grande. El máximo es 256 KB.
flow-file-no-text = Ese no es un archivo de texto. Envíe el flujo como YAML, por favor.
flow-file-no-media = No había ningún archivo en ese mensaje.
flow-file-gone = Ese archivo ya no está. Envíelo de nuevo, por favor.

## Lo que vende un flujo.
ware-sale = 🏷️
sale-enter-pin =
    📲 Ingrese su PIN de M-Pesa en su teléfono ({ $payer }) para pagar { $price }.
    Pedido #{ $number }: { $about }.
sale-open-link =
    💳 Para pagar { $price }, abra este enlace:
    { $link }
    Es válido hasta el { $good_until }.
    Pedido #{ $number }: { $about }.
sale-paid =
    ✅ Pagado: { $about }, { $price }.
    🧾 Su recibo: pedido #{ $number }{ $receipt ->
    [none] {""}
   *[other] , { $receipt }
}.
    ¡Gracias!
owner-sold =
    💰 *Vendido*: { $item }, { $price }
    Pagó { $payer } (pedido #{ $number }{ $receipt ->
    [none] {""}
   *[other] , { $receipt }
}).
