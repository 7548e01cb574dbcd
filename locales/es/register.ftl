# Lo que lee un desconocido en el bot principal.
register-welcome = 👋 ¡Le damos la bienvenida a *{ $platform }*!
    Ofrecemos bots de WhatsApp para pequeños negocios.
    ¿Qué desea hacer?
register-welcome-back = 👋 ¡Qué gusto verle de nuevo!
    ¿Qué desea hacer?
register-begin = Quiero un bot
register-another = Otro negocio
register-status = Mi solicitud
register-language = Idioma / Language
register-help-me = ¿Cómo funciona?
register-help = Usted nos cuenta de su negocio: un nombre, un número y para qué es el bot.
    Lo revisamos y le escribimos aquí.
    {"*"}0* vuelve atrás, *00* empieza de nuevo.
register-status-shown = { $lines }
register-status-line-new = 🕓 *{ $name }*: lo estamos revisando. Le avisamos aquí.
register-status-line-rejected = ✖️ *{ $name }*: disculpe, no podemos aceptarlo.
    Motivo: { $reason }
register-status-line-approved = ✅ *{ $name }*: aprobado hasta el { $expires_at }.
register-status-line-expired = ⌛ *{ $name }*: su tiempo terminó el { $expires_at }.
register-status-line-banned = ⛔ *{ $name }*: bloqueado. Motivo: { $reason }
register-status-none = Todavía no ha pedido ningún bot.
register-closed = Por ahora no aceptamos negocios nuevos.
    Intente otro día, por favor.
register-code = Envíe el código de acceso que le dieron, por favor.
register-code-wrong = Ese no es el código. { $left ->
    [one] Queda { $left } intento.
   *[other] Quedan { $left } intentos.
}
register-code-locked = Demasiados códigos incorrectos. Intente más tarde, por favor.
register-name = ¿Cómo se llama su negocio?
register-name-bad = El nombre debe tener de 2 a 60 letras.
register-phone = ¿Qué número de WhatsApp tendrá el bot?
    Por ejemplo 0711 222 333.
register-phone-bad = “{ $phone }” no es un número de celular que pueda usar.
    Pruebe con uno como 0711 222 333.
register-taken = Ese número ya está registrado.
    Elija otro, por favor.
register-kind = ¿Qué hará el bot?
register-kind-airtime = Vender recargas
register-kind-booking = Tomar reservas
register-kind-shop = Llevar una tienda
register-kind-support = Responder preguntas
register-kind-blank = Otra cosa
register-bot-language = ¿En qué idioma hablará el bot?
register-plan = ¿Qué plan prefiere?
register-plan-trial = Probar gratis primero
register-plan-monthly = Mensual
register-plan-yearly = Anual
register-summary = ¿Está bien?
    Nombre: *{ $name }*
    Número: { $phone }
    Bot: { $kind_text }
    Idioma: { $language_text }
    Plan: { $plan_text }
register-yes = Sí, enviarlo
register-no = No, empezar de nuevo
register-sent = ✅ ¡Gracias! *{ $name }* está en espera de aprobación.
    Le avisamos aquí.
register-language-ask = ¿Qué idioma? / Which language?
register-language-set = ✅ Desde ahora le hablo en español.
register-enough = Ya tiene varias solicitudes en espera.
    Primero revisaremos esas.
