# Vincular un número con WhatsApp: en el chat, en la página /pair/…, en la terminal.

## En el chat
pairing-code = 🔗 Vincule *{ $name }* con WhatsApp
    El código es *{ $code }*
    En el teléfono de { $phone }:
    1. WhatsApp → Ajustes → Dispositivos vinculados
    2. *Vincular un dispositivo*, luego *Vincular con el número de teléfono*
    3. Escriba el código
    Le aviso cuando esté conectado.
pairing-waiting = 🔗 Estoy pidiendo a WhatsApp un código para *{ $name }*.
    Llega aquí en un momento.
pairing-pictured = 🖼 Escanee la imagen con el teléfono del bot: WhatsApp → Dispositivos vinculados → *Vincular un dispositivo*.
    Cambia cada minuto, más o menos: pídala de nuevo si el teléfono no la acepta.
pairing-picture = 📷 QR de *{ $name }*. Solo para el teléfono del bot: quien lo escanee vincula su propio WhatsApp.
pairing-page = 🌐 Abra esto en cualquier pantalla; luego escanee el QR o escriba el código:
    { $link }
    Sirve por { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}. Quien lo tenga puede vincular el bot, así que no se lo dé a nadie más.{ $local ->
    [yes] {""}
    ⚠️ Solo la propia máquina del servidor puede abrirlo: *public_url* no está definido.
   *[no] {""}
}
pairing-ended = ⚠️ No hay código para *{ $name }*: { $reason }.
pairing-connected = ✅ *{ $name }* está conectado a WhatsApp.
pairing-no-code = no hay: use la imagen QR
pairing-no-code-cloud = ☁️ *{ $name }* usa la Cloud API de Meta: no hay código que escribir.
    Si no está conectado, el id de su número o su token es incorrecto.
pairing-no-code-owner = ☁️ Su bot usa la Cloud API de Meta: no hay código que escribir.
    Si no responde, avísenos, por favor.
pairing-passkey = 🔑 WhatsApp pide una llave de acceso (passkey) para este número. No se puede vincular con código ni QR.
    En su lugar, la Cloud API de Meta puede conectar *{ $name }*.
pairing-passkey-owner = 🔑 WhatsApp pide una llave de acceso (passkey) para su número. No se puede vincular con código ni QR.
    Pídanos conectar su bot por la Cloud API de Meta, por favor.
pairing-do-again = Código nuevo
pairing-do-picture = QR como imagen
pairing-do-picture-again = El QR más reciente
pairing-do-page = Página de un solo uso
pairing-do-page-again = Un enlace nuevo
pairing-do-cloud = Conectar con Cloud API
pairing-do-insist = Intentar con un código

## Avisos por sí solos
pairing-told-code = 🔗 El código de *{ $name }* es *{ $code }*
    WhatsApp → Dispositivos vinculados → *Vincular un dispositivo* → *Vincular con el número de teléfono*.
pairing-told-connected = ✅ *{ $name }* está conectado a WhatsApp.
pairing-told-expired = ⌛ Nadie usó a tiempo el código de *{ $name }*.
    {"*"}pair { $tenant }* pide uno nuevo.
pairing-told-failed = ⚠️ *{ $name }* no se pudo vincular: { $reason }.
    {"*"}pair { $tenant }* intenta de nuevo.
pairing-told-passkey = 🔑 WhatsApp pide una llave de acceso (passkey), así que *{ $name }* no se puede vincular con código.
    {"*"}connect { $tenant } cloud* lo conecta por la Cloud API de Meta.
pairing-reason-network = no se pudo llegar a WhatsApp
pairing-reason-silent = WhatsApp no respondió
pairing-reason-no-channel = su canal no está instalado aquí
pairing-reason-rate = WhatsApp quiere que esperemos un rato
pairing-reason-expired = nadie lo usó a tiempo
pairing-reason-other = la conexión terminó

## La página
pairing-page-title = Vincular con WhatsApp
pairing-page-head = Vincular { $name } con WhatsApp
pairing-page-steps = En el teléfono de { $phone }:
pairing-page-step-open = Abra WhatsApp → Ajustes → Dispositivos vinculados → Vincular un dispositivo.
pairing-page-step-scan = Escanee el QR, o elija “Vincular con el número de teléfono” y escriba el código.
pairing-page-qr = Código QR para escanear con WhatsApp
pairing-page-code = Código
pairing-page-code-spoken = El código, letra por letra: { $code }
pairing-page-asked = Pidiendo un código a WhatsApp …
pairing-page-offered = Tenga a mano el teléfono de { $phone }.
pairing-page-begin = Obtener un código
pairing-page-changes = El QR se renueva solo. Esta página sirve por { $minutes ->
    [one] { $minutes } minuto más
   *[other] { $minutes } minutos más
}.
pairing-page-connected = Conectado
pairing-page-connected-more = { $name } está vinculado con WhatsApp. Puede cerrar esta página.
pairing-page-expired = El código venció
pairing-page-expired-more = Nadie lo usó a tiempo.
pairing-page-failed = No funcionó
pairing-page-failed-more = La conexión con WhatsApp terminó antes de vincular el número.
pairing-page-passkey = WhatsApp pide una llave de acceso (passkey)
pairing-page-passkey-more = Este número no se puede vincular con código ni QR. Se puede conectar por la Cloud API de Meta: pídaselo a quien le dio esta página.
pairing-page-again = Obtener un código nuevo
pairing-page-lock = Esta página está protegida
pairing-page-lock-more = Escriba el código de acceso que le dieron, por favor.
pairing-page-lock-label = Código de acceso
pairing-page-lock-open = Abrir
pairing-page-lock-wrong = Ese no era el código. Intentos que quedan: { $left }
pairing-page-lock-shut = Demasiados códigos incorrectos. Intente de nuevo en { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}.
pairing-page-gone = Esta página no existe
pairing-page-gone-more = El enlace es incorrecto, venció o se creó uno más nuevo. Envíe “pair” al bot para obtener otro.

## La terminal
pairing-terminal-begin = 🔗 { $name } ({ $phone }) todavía no está vinculado con WhatsApp.
pairing-terminal-steps = En su teléfono: WhatsApp → Ajustes → Dispositivos vinculados → Vincular un dispositivo.
pairing-terminal-code = Escanee el QR de abajo, o elija “Vincular con el número de teléfono” y escriba: { $code }
pairing-terminal-asked = Pidiendo un código a WhatsApp …
pairing-terminal-connected = ✅ Conectado. { $name } responde desde ahora.
pairing-terminal-expired = ⌛ El código venció. Aquí viene uno nuevo.
pairing-terminal-failed = ⚠️ No funcionó: { $reason }. Intentando de nuevo.
pairing-terminal-passkey = 🔑 WhatsApp pide una llave de acceso (passkey): este número no se puede vincular con código ni QR. Configure la Cloud API en su lugar: wabot setup
pairing-terminal-later = Sigue sin el vínculo. Para intentar de nuevo, reinicie wabot.
pairing-terminal-page = El bot principal todavía no está vinculado con WhatsApp. Abra esta página y vincúlelo: { $link }
