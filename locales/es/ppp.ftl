# Cuentas de internet de proveedores (PPP).

tenant-kind-ppp = Proveedor de internet
register-kind-ppp = Vender internet (PPPoE)
ware-ppp = internet
owner-home-ppp = Cuentas de internet
verb-ppp-package-add = añadir un paquete
verb-ppp-package-set = cambiar un paquete
verb-ppp-router-add = añadir un router
verb-ppp-router-try = probar un router
verb-ppp-router-remove = quitar un router
verb-ppp-account-add = añadir una cuenta de internet
verb-ppp-account-renew = renovar una cuenta de internet
verb-ppp-account-suspend = suspender una cuenta de internet
verb-ppp-account-resume = reactivar una cuenta de internet
verb-ppp-account-delete = borrar una cuenta de internet
verb-ppp-account-set = cambiar una cuenta de internet
verb-ppp-account-password = ver la contraseña de una cuenta
verb-ppp-import = importar cuentas de internet
verb-ppp-router-take = poner cuentas en un router
verb-ppp-script = hacer un script de cuentas de internet

## Cómo está cada cosa.
ppp-status-active = 🟢 activa, { $days ->
    [one] queda { $days } día
   *[other] quedan { $days } días
}
ppp-status-expired = 🔴 terminó el { $until }
ppp-status-unpaid = ⚪ sin pagar todavía
ppp-status-suspended = ⏸️ suspendida
ppp-status-deleted = 🗑️ borrada
ppp-line = { $account_name } · { $status }
ppp-speed = { $even ->
    [yes] { $down } Mbit/s
   *[no] { $down } Mbit/s de bajada, { $up } de subida
}
ppp-package-line = { $package_name } · { $days ->
    [one] { $days } día
   *[other] { $days } días
} · { $price }{ $has_speed ->
    [yes] {" "}· { $speed }
   *[no] {""}
}
ppp-package-line-off = { $package_name } · ahora no se vende
ppp-practice = router de práctica
ppp-by-script = 📄 Por su archivo de script
ppp-on-router = ✅ El router { $router } la tiene
ppp-on-its-way = ⏳ En camino al router { $router }
ppp-waits-for-router =
    ⏳ Espera al router { $router }: { $why }.
    Sigo intentándolo.
ppp-refused-by-router = ⚠️ El router { $router } no la aceptó: { $reason }
ppp-trouble-unreachable = no se puede alcanzar
ppp-trouble-no-answer = no responde
ppp-trouble-dropped = la conexión se corta
ppp-trouble-login = no acepta el usuario y la contraseña
ppp-trouble-private = su dirección está dentro de una red, y esta plataforma no llama a esas direcciones
ppp-trouble-tls = no se puede hacer una conexión cifrada
ppp-trouble-certificate = muestra otro certificado que antes

## Clientes.
ppp-welcome =
    👋 ¡Bienvenido a { $name }!
    Ninguna cuenta nuestra tiene todavía su número.
ppp-choose =
    🌐 *Sus cuentas de internet*
    Elija una.
ppp-account =
    🌐 *{ $account_name }*
    { $status }
    📦 { $package_name }
ppp-do-pay = Pagar ahora
ppp-do-other = Otro paquete
ppp-do-prices = Precios
ppp-do-wish = Quiero internet
ppp-do-help = Ayuda
ppp-do-again = Intentar de nuevo
ppp-do-home = Mi cuenta
ppp-wished =
    ✅ ¡Gracias! { $tenant } tiene su número y le escribirá.
ppp-help =
    ℹ️ Aquí ve hasta cuándo dura su internet y paga lo siguiente.
    Al pagar, vuelve solo.
    📞 Preguntas: { $call_phone }
    También con palabras: *pay* · *prices* · *language*
ppp-prices =
    📦 *Nuestros paquetes*
    { $prices }
ppp-prices-none = Por ahora no hay nada a la venta. Vuelva pronto, por favor.
ppp-which-package = 📦 ¿Qué paquete?
ppp-confirm =
    🧾 *Compruebe, por favor*
    🌐 Cuenta: { $account_name }
    📦 { $package_name } · { $days ->
    [one] { $days } día
   *[other] { $days } días
}
    💰 { $price }
    { $payment }
ppp-confirm-yes = Sí, pagar
ppp-confirm-no = No
ppp-dropped = 👍 De acuerdo, no se pagó nada.
ppp-suspended =
    ⏸️ Esta cuenta está suspendida por { $tenant } y ahora no se puede pagar.
    📞 Llame, por favor: { $call_phone }
ppp-again = 😕 No se pagó. ¿Qué hacemos?
ppp-refused = 🙏 Ahora no se puede pagar. No se cobró nada; inténtelo un poco más tarde.
ppp-paid =
    ✅ Pagado: { $price }.
    🧾 Su recibo: pedido #{ $number }{ $receipt ->
    [none] {""}
   *[other] , { $receipt }
}.
ppp-not-delivered =
    😕 Lo sentimos, esta cuenta ya no existe.
    Sus { $price } vuelven a usted (pedido #{ $number }).
ppp-extended =
    🌐 *{ $account_name }* está pagada hasta el { $until }.{ $switched ->
    [yes] {""}
        ⏳ Se está encendiendo.
   *[no] {""}
}
ppp-online =
    🟢 Su internet (*{ $account_name }*) funciona.
    Dura hasta el { $until }.
ppp-ended =
    🔴 Su internet (*{ $account_name }*) terminó.
    Envíe *pay* para recuperarlo.
ppp-ending =
    ⏰ Su internet (*{ $account_name }*) termina { $left ->
    [one] en un día
   *[other] en { $left } días
}, el { $until }.
    Envíe *pay* para seguir sin cortes.

## Su proveedor.
ppp-not-a-provider = { $name } no vende internet. Este es su menú:
ppp-first =
    🌐 *{ $name }*: dos pasos y sus clientes pueden pagar aquí.
    { $routers ->
        [0] 1️⃣ Su router
       *[other] ✅ Su router
    }
    2️⃣ Un paquete: nombre, precio, días
ppp-desk =
    🌐 *{ $name }*
    🟢 activas: { $active } · 🔴 terminadas: { $expired } · ⏸️ suspendidas: { $suspended }{ $waiting ->
    [0] {""}
    [one] {""}
        ⏳ { $waiting } cuenta espera a su router
   *[other] {""}
        ⏳ { $waiting } cuentas esperan a su router
}
ppp-do-accounts = Cuentas
ppp-do-add = Cuenta nueva
ppp-do-search = Buscar
ppp-do-waiting = Lo que espera
ppp-do-packages = Paquetes
ppp-do-routers = Routers
ppp-do-package-add = Añadir un paquete
ppp-do-router-add = Añadir un router
ppp-do-router-look = Ver el router
ppp-ask-words = 🔎 ¿Qué cuenta? Una parte del nombre, o el teléfono del cliente.
ppp-accounts = 🌐 { $count ->
    [one] *{ $count } cuenta*
   *[other] *{ $count } cuentas*
}{ $more ->
    [yes] , estas son las primeras { $listed }. Busque para ver otras.
   *[no] {""}
}
ppp-accounts-none = No hay una cuenta así.
ppp-gone = Eso ya no existe.
ppp-card =
    🌐 *{ $account_name }* ({ $account })
    { $status }{ $runs ->
    [yes] , hasta el { $until }
   *[no] {""}
}
    📦 { $package_name } · { $price }
    👤 { $customer }
    { $on_router }
ppp-do-renew = Pagado en mano
ppp-do-suspend = Suspender
ppp-do-resume = Reactivar
ppp-do-package = Otro paquete
ppp-do-phone = Teléfono del cliente
ppp-do-password = Contraseña nueva
ppp-do-show-password = Ver la contraseña
ppp-do-delete = Borrar
ppp-renew-sure = ❓ ¿Le pagó *{ $account_name }* { $price }? Entonces dura { $days ->
    [one] { $days } día
   *[other] { $days } días
} más.
ppp-renewed = ✅ *{ $account_name }* está pagada hasta el { $until }.
ppp-move-sure = { $event ->
    [delete] ❓ ¿Borrar *{ $account_name }*? También se quita del router.
   *[suspend] ❓ ¿Suspender *{ $account_name }*? El cliente queda sin internet hasta que la reactive.
}
ppp-moved = { $event ->
    [suspend] ⏸️ *{ $account_name }* está suspendida.
   *[resume] ▶️ *{ $account_name }* está reactivada.
}
ppp-deleted = 🗑️ *{ $account_name }* está borrada.
ppp-changed = ✅ Cambiado.
ppp-ask-phone = 📱 ¿El teléfono del cliente?
ppp-ask-phone-new =
    📱 ¿El teléfono del cliente? Desde ese número ve esta cuenta y paga.
    Envíe *skip* si no usa WhatsApp.
ppp-ask-password = 🔑 La contraseña: de 4 a 64 letras, cifras o signos, sin espacios.
ppp-password-bad = Esa contraseña no sirve: de 4 a 64 letras, cifras o signos, sin espacios.
ppp-password-shown = 🔑 *{ $account_name }*: { $password_shown }
ppp-ask-name = 👤 ¿El nombre de usuario en el router, como *juma*?
ppp-name-bad = Solo letras, cifras y . _ @ -, 32 como mucho, por favor.
ppp-name-taken = *{ $user_name }* ya existe. Elija otro nombre, por favor.
ppp-which-router = 🛜 ¿En qué router?
ppp-no-router = Ninguno: por script
ppp-paid-already = 💰 ¿Ya está pagado el primer periodo?
ppp-paid-yes = Sí, encender
ppp-paid-no = No, cuando pague
ppp-which-password = 🔑 ¿Su contraseña?
ppp-password-made = Invente una
ppp-password-own = Tengo una
ppp-added =
    ✅ *{ $account_name }* está lista.
    🔑 Contraseña: { $password_shown }
ppp-packages =
    📦 *Paquetes*
    Elija uno para cambiarlo.
ppp-ask-package =
    🏷️ ¿Cómo se llama el paquete, por ejemplo *Home 5M*?
    Su router recibe un perfil con ese nombre, o ya lo tiene.
ppp-package-bad = Solo letras sencillas (A a Z), cifras, espacios y . _ - / +, 30 como mucho, por favor.
ppp-ask-price = 💰 ¿Cuánto cuesta?
ppp-ask-days = 📅 ¿Para cuántos días?
ppp-ask-speed =
    🚀 ¿Qué velocidad, en Mbit/s? *10* o *10/5* (bajada/subida).
    Envíe *skip* para dejarlo al perfil del router.
ppp-speed-bad = Escriba la velocidad como *10* o *10/5*, por favor.
ppp-package-many = Tiene { $count } paquetes; es el máximo.
ppp-package-added = ✅ *{ $package_name }* ya se puede comprar.
ppp-package =
    📦 *{ $package_name }*
    💰 { $price } · 📅 { $days ->
    [one] { $days } día
   *[other] { $days } días
}{ $has_speed ->
    [yes] {" "}· 🚀 { $speed }
   *[no] {""}
}{ $sold ->
    [yes] {""}
   *[no] {""}
        ⏸️ Ahora no se vende.
}
ppp-package-do-price = Precio
ppp-package-do-days = Días
ppp-package-do-speed = Velocidad
ppp-package-off = Dejar de venderlo
ppp-package-on = Venderlo de nuevo
ppp-routers =
    🛜 *Sus routers*
    Elija uno.
ppp-router-line = 🟢 { $router_name } · { $place }
ppp-router-line-down = 🔴 { $router_name } · { $place }
ppp-router-which = 🛜 ¿Qué router?
ppp-router-own = Mi router MikroTik
ppp-router-practice = Un router de práctica
ppp-router-none = Uso un script
ppp-router-none-how =
    📄 Bien. Haga aquí paquetes y cuentas; el archivo de script lo importa en el router.
ppp-ask-address = 🌍 ¿Su dirección, como *r1.example.com* o *41.90.1.2:8729*?
ppp-ask-tls = 🔒 ¿Cómo se llega a él?
ppp-tls-yes = Cifrado (api-ssl)
ppp-tls-no = Sin cifrar (api)
ppp-ask-router-user =
    👤 ¿Su nombre de usuario para mí?
    Créelo en el router con los permisos *read, write, api, sensitive*.
ppp-ask-router-password = 🔑 ¿Y su contraseña?
ppp-router-trying = ⏳ Un momento, lo pruebo …
ppp-router-added = ✅ El router *{ $router_name }* me deja entrar.
ppp-router-added-down =
    ⚠️ El router *{ $router_name }* está anotado, pero { $why }.
    Sigo intentándolo.
ppp-router-address-bad = No entiendo esa dirección.
ppp-router-login = 🔑 El router no acepta ese usuario y esa contraseña. Inténtelo de nuevo.
ppp-router-private =
    🚫 Esa dirección está dentro de una red, y esta plataforma no llama a esas direcciones.
    Los responsables de la plataforma pueden permitirlo.
ppp-router-tls =
    🔒 No se puede hacer una conexión cifrada. ¿Tiene certificado el servicio *api-ssl* del router?
ppp-router-many = Tiene { $count } routers; es el máximo.
ppp-router =
    🛜 *{ $router_name }*
    🌍 { $place }{ $encrypted ->
    [yes] {""}
   *[no] {" "}(sin cifrar)
}
    { $state ->
        [down] 🔴 { $why }
       *[other] 🟢 Todo va bien
    }
    👥 { $count ->
    [one] { $count } cuenta
   *[other] { $count } cuentas
}{ $waiting ->
    [0] {""}
   *[other] , en espera: { $waiting }
}
ppp-do-try = Probar ahora
ppp-do-trust = Aceptar el nuevo
ppp-do-take = Tomar las sin router
ppp-router-taken = ✅ { $taken ->
    [one] Una cuenta está
   *[other] { $taken } cuentas están
} ahora en *{ $router_name }*.
ppp-do-router-remove = Quitar
ppp-router-up = ✅ Me deja entrar.
ppp-router-down = 🔴 No: { $why }.
ppp-router-remove-sure = ❓ ¿Quitar el router *{ $router_name }*? En él no se cambia nada.
ppp-router-removed = 🗑️ *{ $router_name }* está quitado.
ppp-router-in-use = *{ $router_name }* todavía tiene cuentas. Bórrelas primero.

## Lo que dice wabot.
owner-ppp-wish = 🙋 { $customer_name } ({ $customer }) quiere internet.
owner-ppp-wish-unnamed = 🙋 { $customer } quiere internet.
owner-ppp-paid = 💰 *{ $account_name }* pagó { $price } y dura hasta el { $until }.
owner-ppp-script =
    📄 Cambiaron cuentas que no están en ningún router mío, primero *{ $account_name }*.
    Envíe *internet*, tome el archivo de script e impórtelo.
owner-ppp-router-down =
    🔴 Router *{ $router }*: { $why }.
    { $count ->
        [one] { $count } cuenta lo espera.
       *[other] { $count } cuentas lo esperan.
    } Sigo intentándolo, no se pierde nada.
owner-ppp-router-up = 🟢 El router *{ $router }* ha vuelto y recibe todo lo que esperaba.
owner-ppp-refused = ⚠️ El router no aceptó *{ $account_name }*: { $reason }

## Muchas a la vez.
ppp-do-import = Importar una tabla
ppp-do-script = Archivo de script
ppp-ask-file =
    📎 Envíe una tabla (CSV o Excel) con las columnas
    name, password, package, phone, until.
    Las dos últimas pueden estar vacías. *until* es un día, como 2026-12-31.
ppp-import-sure = ❓ { $new ->
    [one] Una cuenta nueva
   *[other] { $new } cuentas nuevas
}{ $known ->
    [0] {""}
   *[other] , { $known } ya están y no se tocan
}. ¿Las creo?
ppp-imported = ✅ { $new ->
    [one] Se creó una cuenta.
   *[other] Se crearon { $new } cuentas.
}
ppp-import-nothing = No trae nada nuevo: todas estas cuentas ya están.
ppp-import-mistakes =
    ✋ No se cambió nada. Corrija esto y envíelo de nuevo:
    { $mistakes }
ppp-import-unreadable = ✋ { $why }
ppp-sheet-columns = Faltan columnas: { $columns }
ppp-sheet-name = Fila { $row }: el nombre (solo letras, cifras y . _ @ -)
ppp-sheet-password = Fila { $row }: la contraseña (de 4 a 64 signos, sin espacios)
ppp-sheet-package = Fila { $row }: no hay tal paquete
ppp-sheet-phone = Fila { $row }: el teléfono
ppp-sheet-until = Fila { $row }: el día (como 2026-12-31)
ppp-sheet-twice = Fila { $row }: este nombre aparece dos veces
ppp-sheet-long = Más de { $most } filas: envíelo por partes, por favor
ppp-script-which = 📄 ¿Para qué router?
ppp-script-others = Cuentas sin router
ppp-script =
    📄 { $count ->
    [one] Una cuenta
   *[other] { $count } cuentas
}. En el router: *Files*, súbalo, luego */import* y su nombre.
    Contiene contraseñas: guárdelo bien. Importarlo dos veces no hace daño.
