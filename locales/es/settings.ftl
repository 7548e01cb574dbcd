# Lo que se puede ajustar, y lo que se espera cuando no se entendió un valor.

setting-name = Nombre
setting-language = Idioma
setting-country = País
setting-currency = Moneda
setting-time-zone = Zona horaria
setting-hours = Horario
setting-min-amount = Monto mínimo
setting-max-amount = Monto máximo
setting-discount = Descuento
setting-rate = Respuestas por minuto
setting-payments = Pagos por
setting-airtime = Recargas por
setting-help-phone = Número de ayuda
setting-cloud-phone-number-id = Cloud: id del número
setting-cloud-token = Cloud: token
setting-cloud-app-secret = Cloud: secreto de su propia app de Meta
setting-cloud-verify-token = Cloud: token de verificación de esa app
setting-cloud-template = Cloud: plantilla después de 24 horas
setting-cloud-template-language = Cloud: idioma de la plantilla
setting-access-code = Código de acceso
setting-registration = Registro
setting-trial-days = Días de prueba
setting-keep-messages-days = Guardar mensajes (días)
setting-secret = Secreto de mis flujos: { $name }
setting-not-set = sin definir

setting-hint-words = Envíe un texto de { $longest } caracteres como máximo.
setting-hint-number = Envíe un número entero de { $least } a { $most }.
setting-hint-percent = Envíe un porcentaje de 0 a { $most }, como *2.5*.
setting-hint-choice = Envíe una de estas opciones: { $options }.
setting-hint-country = Envíe un país con sus dos letras, como *KE* o *TZ*.
setting-hint-time-zone = Envíe una zona horaria, como *Africa/Nairobi*.
setting-hint-hours = Envíe un horario como *mon-fri 8:00-18:00, sat 9-13*, o *daily 8-20*, o *always*.
setting-hint-digits = Envíe solo el número, únicamente dígitos.
setting-hint-taken = *{ $name }* ya usa este.

setting-of-provider = { $title }: { $field }
setting-hint-public-address = Envíe una dirección que empiece con *https://* y que sea accesible desde todo internet.

# De qué consta una cuenta con un proveedor; un campo sin línea aquí se muestra con su propio nombre.
field-base-url = Dirección
field-shortcode = Número de Paybill o de tienda
field-till = Número de Till
field-consumer-key = Consumer key
field-consumer-secret = Consumer secret
field-passkey = Passkey
field-initiator = Nombre del iniciador
field-security-credential = Credencial de seguridad del iniciador
field-api-key = Clave API
field-api-secret = Secreto API
field-payment-account-id = Número de cuenta de pagos
field-server-key = Server key
field-secret-key = Clave secreta
field-callback-token = Token de callback
field-secret-hash = Hash secreto de los webhooks
field-redirect-url = Página después de pagar
field-wallet = Forma de pedir M-Pesa
field-username = Nombre de usuario
field-email = Correo electrónico

# Proveedores: cuáles hay, cuál se usa y de qué consta su cuenta.
provider-sandbox = Sandbox
provider-and = { $first }, { $second }
provider-optional = sin definir, opcional
provider-list = *{ $label }*
    Ahora: { $now }
    Elija uno para ver su cuenta.
provider-line = { $title } · { $standing ->
    [own] ✅ configurado
    [shared] ✅ la cuenta de la plataforma
    [missing] sin configurar
   *[sandbox] para probar
}{ $used ->
    [yes] {" "}· en uso
   *[no] {""}
}
provider-page = *{ $title }*{ $used ->
    [yes] {" "}· en uso
   *[no] {""}
}
    { $standing ->
    [own] ✅ Está configurado.
    [shared] ✅ Se usa la cuenta de la plataforma.
        Ponga la suya aquí y se usará solo la suya.
   *[missing] ⚠️ No está configurado.
        Todavía falta: { $missing }
}{ $has_address ->
    [no] {""}
   *[yes] {"\u000A"}📮 Copie esta dirección en su panel de { $title }, como webhook (callback):
        { $address }
}{ $reachable ->
    [no] {"\u000A"}☝️ { $title } solo puede llegar a ella si empieza con https.
   *[yes] {""}
}
provider-sandbox-page = *Sandbox*{ $used ->
    [yes] {" "}· en uso
   *[no] {""}
}
    🧪 Simula dinero y recargas, para probar.
    No se paga ni se envía nada real.
provider-do-use = Usarlo
provider-do-others = Los demás
provider-do-clear = Quitar mi cuenta
provider-do-account = Su cuenta
provider-do-go-on = Seguir con la cuenta
provider-field-set = ✅ { $name }: *{ $label }* ahora es { $now }
    { $ready ->
    [yes] 🎉 { $title } está configurado.
   *[no] Todavía falta: { $missing }
}
    {"*"}undo* lo deshace.
provider-chosen = ✅ { $name }: *{ $label }* { $title } desde ahora.{ $ready ->
    [yes] {""}
   *[no] {"\u000A"}⚠️ Todavía no está configurado, así que no se puede vender nada.
        Todavía falta: { $missing }
}
    {"*"}undo* lo deshace.
provider-cleared = ✅ { $name }: se quitó su cuenta con { $title }.
    Se usa la cuenta de la plataforma, si la hay.
    {"*"}undo* lo deshace.
