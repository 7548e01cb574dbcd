# El bot de recargas: elegir, el resumen, mis pedidos.

airtime-home =
    👋 ¡Le damos la bienvenida a { $tenant }!
    ¿Qué desea hacer?
airtime-home-mine = Recarga a mi número
airtime-home-other = A otro número
airtime-home-orders = Mis pedidos
airtime-home-help = Ayuda
airtime-help = 
    ℹ️ Comprar una recarga son cuatro pasos: elija un número, elija un monto, revise, ingrese su PIN de M-Pesa.
    La recarga llega sola y aquí recibe su recibo.
    Más rápido: *buy 50* para su propio número.
    Lo que compró: *orders*
    🌐 Otro idioma: *language*

airtime-ask-number =
    📱 ¿A qué número va la recarga?
    Por ejemplo 0722 000111.
airtime-unsupported = 😕 Disculpe, todavía no podemos recargar números de { $operator }. Sí recargamos Safaricom, Airtel y Telkom.
airtime-operator-unknown = ese operador
airtime-ask-amount =
    💰 ¿De cuánto es la recarga para { $recipient } ({ $operator })?
    De { $min_amount } a { $max_amount }.
airtime-too-small = ☝️ Es muy poco. El mínimo es { $smallest }.
airtime-too-big = ☝️ Es demasiado. El máximo es { $largest }.
airtime-not-whole = ☝️ Solo chelines enteros, por favor: sin centavos.
airtime-closed =
    🌙 En este momento estamos cerrados.
    Horario: { $hours }

airtime-confirm =
    🧾 *Revise, por favor*
    Recarga: { $amount }
    Para: { $recipient } ({ $operator })
    Usted paga: { $price } desde { $payer }
    ¿Está bien?
airtime-confirm-yes = Sí, pagar ahora
airtime-confirm-no = No
airtime-confirm-payer = Pagar desde otro número
airtime-dropped = 👍 No se compró nada. Escríbanos cuando quiera.
airtime-ask-payer =
    📱 ¿Qué número de M-Pesa paga?
    El PIN se pedirá en ese teléfono.

airtime-again = ¿Y ahora?
airtime-again-yes = Intentar de nuevo
airtime-again-home = Menú principal
airtime-price-changed = ☝️ El precio cambió. Revíselo otra vez, por favor.
airtime-refused = 😕 Disculpe, ahora no podemos vender esto. No se cobró nada.

airtime-orders =
    🧾 *Sus pedidos*
    Elija uno para ver más.
airtime-orders-none = 🧾 Todavía no tiene pedidos.
airtime-order = 
    🧾 *Pedido #{ $number }* · { $at }
    Recarga de { $amount } para { $recipient }
    Precio: { $price }{ $receipt ->
    [none] {""}
   *[other] {" "}· recibo: { $receipt }
}
    { $status }
airtime-order-refresh = Ver de nuevo
airtime-language = ¿Qué idioma? / Which language?
airtime-language-set = ✅ Desde ahora le hablo en español.
