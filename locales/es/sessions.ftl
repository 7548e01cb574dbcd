# Conexiones y problemas: cómo están conectados los bots, qué se avisa sobre ello y qué se puede hacer.

session-code-coming = (en camino; pregunte de nuevo en un minuto)

## La ficha de una conexión
session-state = 📱 { $session } ({ $channel })
session-seen = Última señal: { $at }
session-attempts = { $attempts ->
    [one] { $attempts } intento falló
   *[other] { $attempts } intentos fallaron
}
session-next = Próximo intento: { $at }

## Avisos a los dueños
session-linked-owner = ✅ *{ $name }* está conectado a WhatsApp.
    Desde ahora responde a sus clientes.
session-unpaired-owner = 🔗 *{ $name }* todavía no está vinculado con WhatsApp.
    Envíe *pair* aquí para recibir un código.
session-unpaired-owner-cloud = 🔗 *{ $name }* todavía no está conectado a WhatsApp.
    Lo conectamos por la Cloud API de Meta y le avisamos aquí.
session-logged-out-owner-cloud = ⚠️ Meta ya no permite que *{ $name }* use { $phone }.
    Sus clientes no reciben respuestas por ahora. Ya nos avisaron y lo estamos revisando.
session-banned-owner-cloud = ⛔ Meta restringió { $phone }{ $until ->
    [none] .
   *[other] , hasta el { $until }.
}
    Sus clientes no reciben respuestas por ahora. Ya nos avisaron y lo estamos revisando.
session-passkey-owner = 🔑 WhatsApp pide una llave de acceso (passkey) para { $phone }. Un número así no se puede vincular con código.
    Pídanos conectar *{ $name }* por la Cloud API de WhatsApp, por favor.
session-logged-out-owner = ⚠️ La sesión de *{ $name }* se cerró en su teléfono.
    Sus clientes no reciben respuestas por ahora. Envíe *pair* aquí para vincularlo de nuevo.
session-banned-owner = ⛔ WhatsApp restringió { $phone } por un tiempo{ $until ->
    [none] .
   *[other] , hasta el { $until }.
}
    {"*"}{ $name }* arranca solo después.
session-replaced-owner = ⚠️ Otro programa tomó la conexión de *{ $name }*.
    Ciérrelo en el otro lado y luego envíe *restart* aquí.
window-closed-owner = ✉️ No se pudo entregar un mensaje de *{ $name }* a { $who }.
    No ha escrito en 24 horas, y entonces WhatsApp solo acepta plantillas aprobadas.
    El mensaje se guarda. *set { $tenant } cloud_template NOMBRE* indica una plantilla para estos casos.

session-phone-owner = 📵 El teléfono de *{ $name }* ({ $phone }) lleva { $days } días sin dar señal.
    { $left ->
    [0] WhatsApp puede terminar su vínculo en cualquier momento.
    [one] WhatsApp termina el vínculo de un teléfono que sigue sin conexión: en { $left } día, más o menos.
   *[other] WhatsApp termina el vínculo de un teléfono que sigue sin conexión: en { $left } días, más o menos.
}
    Enciéndalo y abra WhatsApp una vez, por favor.

## Avisos al equipo
session-phone-staff = 📵 El teléfono de *{ $name }* ({ $tenant }, { $phone }) lleva { $days } días sin dar señal.
    { $left ->
    [0] WhatsApp puede terminar su vínculo en cualquier momento.
    [one] WhatsApp termina su vínculo en { $left } día, más o menos.
   *[other] WhatsApp termina su vínculo en { $left } días, más o menos.
}
window-closed-staff = ✉️ No se pudo entregar un mensaje mío a { $who }.
    No me ha escrito en 24 horas, y entonces WhatsApp solo acepta plantillas aprobadas.
    {"*"}set platform cloud_template NOMBRE* indica una plantilla para estos casos.
session-back-staff = ✅ *{ $name }* ({ $tenant }) está conectado de nuevo.
session-calm-staff = ✅ Los bots se conectan de nuevo.
issue-opened-staff = ⚠️ *{ $name }*: { $title }
    Envíe *issues* para elegir un arreglo.

## Problemas
issue-master = El bot principal
issue-line = { $name }: { $title }
issue-other = algo necesita a una persona: { $kind }
issue-cannot-connect = { $reason ->
    [not_installed] no se puede conectar: al servidor le falta un paquete, pip install 'wabot[linked]'
    [worker_died] no se puede conectar: el programa que mantiene su conexión se cierra una y otra vez
    [corrupt] no se puede conectar: las claves de su vínculo están dañadas y no hay una copia buena
   *[other] no se puede conectar ({ $reason })
}
issue-logged-out = { $reason ->
    [token] Meta no acepta su token
    [no_such_number] Meta no tiene ningún número con su id de número de teléfono, o su token no puede usarlo
    [not_registered] su número no está registrado en la Cloud API
    [certificate] su número necesita un certificado nuevo en Meta
   *[other] sesión cerrada en su teléfono
}
issue-replaced = otro programa tomó su conexión
issue-restricted = { $reason ->
    [payment] Meta quiere que se pague su factura antes de que este número pueda enviar
    [locked] Meta bloqueó su cuenta
    [policy] Meta lo bloqueó por romper sus reglas
    [too_many_people] restringido por WhatsApp por escribir a demasiadas personas
    [blocked_by_users] restringido por WhatsApp, porque muchas personas lo bloquearon
    [same_message_too_often] restringido por WhatsApp por enviar las mismas palabras demasiadas veces
   *[other] restringido por WhatsApp
}{ $until ->
    [none] {""}
   *[other] {" "}(hasta el { $until })
}
issue-outdated = WhatsApp rechaza esta versión de wabot; hace falta actualizar
issue-passkey = WhatsApp pide una llave de acceso (passkey); este número necesita la Cloud API
issue-storm = muchos bots perdieron su conexión a la vez ({ $count })
issue-turn-parked = no se pudo responder un mensaje
issue-send-parked = no se pudo enviar un mensaje
issue-airtime-held = { $reason ->
    [no_float] recargas pagadas en espera: se acabó el fondo en { $provider }
    [bad_credentials] recargas pagadas en espera: { $provider } rechaza nuestras credenciales
   *[other] recargas pagadas en espera: { $provider } no está funcionando
}
issue-books-refused = un menú o texto cambiado tiene un error, así que sigue en uso el anterior: { $reason }
issue-checkout-used-twice = dos pedidos nombraron la misma solicitud de pago (pedido { $order })
issue-delivered-after-refund = el pedido { $order } se entregó aunque ya estaba reembolsado
issue-delivery-contradicted = las notificaciones sobre la recarga del pedido { $order } se contradicen
issue-delivery-used-twice = el proveedor de recargas { $provider } dio el mismo nombre a dos pedidos (pedido { $order })
issue-delivery-review = nadie sabe si el pedido { $order } se entregó
issue-no-airtime-provider = no hay proveedor de recargas configurado ({ $provider })
issue-no-payment-provider = no hay proveedor de pagos configurado ({ $provider })
issue-currency-not-taken = el proveedor { $provider } no acepta { $currency }
issue-paid-after-refund = el pedido { $order } se pagó otra vez después de su reembolso
issue-payment-contradicted = las notificaciones sobre el pago del pedido { $order } se contradicen
issue-payment-review = { $reason ->
    [amount_differs] pedido { $order }: llegó un monto distinto del solicitado
    [payer_differs] pedido { $order }: pagó alguien distinto del previsto
    [receipt_used] pedido { $order }: su recibo ya se había usado
    [old_price] pedido { $order }: se pagó a un precio que ya no existe
    [invoice_paid] pedido { $order }: su factura ya estaba pagada
    [invoice_void] pedido { $order }: su factura está anulada
    [tenant_gone] pedido { $order }: se pagó por un bot que ya no existe
   *[other] pedido { $order }: alguien debe revisar su pago
}
issue-payment-silent = el proveedor de pagos no dice nada sobre el pedido { $order }
issue-refund-by-hand = el pedido { $order } debe reembolsarse a mano a { $payer }
issue-undelivered-without-refund = el pedido { $order } se pagó, no se entregó y no se reembolsó

## Arreglos
repair-retry = Intentar de nuevo ahora
repair-new-code = Vincular con código nuevo
repair-cloud = Conectar con Cloud API
repair-restart = Reiniciarlo
repair-stop = Detener el bot
repair-connect-now = Conectar todos los bots
repair-dismiss = Visto, cerrarlo

## Verbos del registro de auditoría
verb-tenant-pair = vincular
verb-issue-repair = arreglar
