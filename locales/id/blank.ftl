# The first menu of a bot whose owner writes their own: they change every word of it in chat.

blank-welcome =
    👋 Selamat datang di { $tenant }!
    Anda ingin tahu apa?
blank-do-about = Tentang kami
blank-do-hours = Jam buka
blank-do-talk = Bicara dengan kami
blank-do-language = Bahasa / Language
blank-about =
    🏷️ Kami { $tenant }.
    Silakan chat di sini kapan pun Anda perlu.
blank-hours = { $hours ->
    [always] 🕒 Silakan chat kapan saja.
   *[other] 🕒 Jam buka: { $hours }
}
blank-call = ☎️ Anda juga bisa menelepon kami: { $help_phone }
blank-ask = 🙋 Tentang apa, ya?
blank-talk = 🙏 Terima kasih. Nanti ada yang menjawab di sini.
blank-later =
    🌙 Sekarang sedang tidak ada orang di sini.
    Pesan Anda sudah kami terima dan segera kami jawab.
