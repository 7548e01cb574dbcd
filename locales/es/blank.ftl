# Un bot que todavía no tiene menú propio.

blank-home =
    👋 ¡Le damos la bienvenida a { $tenant }!
    Todavía estamos preparando todo. Vuelva pronto, por favor.
blank-home-help =
    👋 ¡Le damos la bienvenida a { $tenant }!
    Todavía estamos preparando todo.
    ☎️ ¿Necesita algo ya? Llame al { $help_phone }.
