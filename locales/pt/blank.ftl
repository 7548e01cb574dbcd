# Um bot que ainda não tem menu próprio.

blank-home =
    👋 Olá! Aqui é { $tenant }.
    Ainda estamos preparando tudo por aqui. Volte em breve, por favor.
blank-home-help =
    👋 Olá! Aqui é { $tenant }.
    Ainda estamos preparando tudo por aqui.
    ☎️ Precisa de algo agora? Ligue para { $help_phone }.
