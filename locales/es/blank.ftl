# El primer menú de un bot cuyo dueño escribe el suyo: cambia cada palabra en el chat.

blank-welcome =
    👋 ¡Le damos la bienvenida a { $tenant }!
    ¿Qué le gustaría saber?
blank-do-about = Quiénes somos
blank-do-hours = Cuándo atendemos
blank-do-talk = Hablar con nosotros
blank-do-language = Idioma / Language
blank-about =
    🏷️ Somos { $tenant }.
    Escríbanos aquí cuando nos necesite.
blank-hours = { $hours ->
    [always] 🕒 Escríbanos a cualquier hora.
   *[other] 🕒 Atendemos: { $hours }
}
blank-call = ☎️ También puede llamarnos: { $help_phone }
blank-ask = 🙋 ¿De qué se trata?
blank-talk = 🙏 Gracias. Enseguida le responde una persona por aquí.
blank-later =
    🌙 Ahora no hay nadie aquí.
    Ya tenemos su mensaje y le respondemos en cuanto podamos.
