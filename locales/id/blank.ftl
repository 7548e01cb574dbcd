# A bot without a menu of its own yet.

blank-home =
    👋 Selamat datang di { $tenant }!
    Kami masih bersiap-siap di sini. Silakan mampir lagi nanti.
blank-home-help =
    👋 Selamat datang di { $tenant }!
    Kami masih bersiap-siap di sini.
    ☎️ Perlu sesuatu sekarang? Hubungi { $help_phone }.
