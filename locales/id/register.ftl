# What a stranger reads on the master bot.
register-welcome = 👋 Selamat datang di *{ $platform }*!
    Kami menyediakan bot WhatsApp untuk usaha kecil.
    Ada yang bisa kami bantu?
register-welcome-back = 👋 Senang bertemu lagi.
    Ada yang bisa kami bantu?
register-begin = Saya mau punya bot
register-another = Usaha lain
register-status = Permintaan saya
register-language = Bahasa / Language
register-help-me = Bagaimana caranya?
register-help = Ceritakan usaha Anda: nama, nomor, dan kegunaan botnya.
    Kami periksa, lalu kami kabari di sini.
    {"*"}0* kembali, *00* mulai lagi dari awal.
register-status-shown = { $lines }
register-status-line-new = 🕓 *{ $name }*: sedang kami periksa. Nanti kami kabari di sini.
register-status-line-rejected = ✖️ *{ $name }*: maaf, belum bisa kami terima.
    Alasan: { $reason }
register-status-line-approved = ✅ *{ $name }*: disetujui sampai { $expires_at }.
register-status-line-expired = ⌛ *{ $name }*: masa aktif habis { $expires_at }.
register-status-line-banned = ⛔ *{ $name }*: diblokir. Alasan: { $reason }
register-status-none = Anda belum pernah minta bot.
register-closed = Saat ini kami belum menerima usaha baru.
    Silakan coba lagi lain hari.
register-code = Mohon kirim kode akses yang Anda terima.
register-code-wrong = Kodenya salah. { $left ->
   *[other] Sisa { $left } kali coba.
}
register-code-locked = Terlalu banyak kode salah. Silakan coba lagi nanti.
register-name = Apa nama usaha Anda?
register-name-bad = Nama harus 2 sampai 60 huruf.
register-phone = Nomor WhatsApp mana yang dipakai botnya?
    Misalnya 0711 222 333.
register-phone-bad = “{ $phone }” bukan nomor HP yang bisa dipakai.
    Coba tulis seperti 0711 222 333.
register-taken = Nomor itu sudah terdaftar.
    Silakan pilih nomor lain.
register-kind = Botnya untuk apa?
register-kind-airtime = Jual pulsa
register-kind-booking = Terima reservasi
register-kind-shop = Toko kecil
register-kind-support = Jawab pertanyaan
register-kind-blank = Lainnya
register-bot-language = Botnya pakai bahasa apa?
register-plan = Mau paket yang mana?
register-plan-trial = Coba gratis dulu
register-plan-monthly = Bulanan
register-plan-yearly = Tahunan
register-summary = Sudah benar?
    Nama: *{ $name }*
    Nomor: { $phone }
    Bot: { $kind_text }
    Bahasa: { $language_text }
    Paket: { $plan_text }
register-yes = Ya, kirim
register-no = Tidak, ulangi
register-sent = ✅ Terima kasih! *{ $name }* menunggu persetujuan.
    Nanti kami kabari di sini.
register-language-ask = Bahasa apa? / Which language?
register-language-set = ✅ Mulai sekarang saya pakai Bahasa Indonesia.
register-enough = Masih ada beberapa permintaan Anda yang menunggu.
    Kami periksa itu dulu, ya.
