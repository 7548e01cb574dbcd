# Linking a number with WhatsApp: in chat, on the page /pair/…, in the terminal.

## In chat
pairing-code = 🔗 Tautkan *{ $name }* ke WhatsApp
    Kodenya *{ $code }*
    Di HP dengan nomor { $phone }:
    1. WhatsApp → Setelan → Perangkat tertaut
    2. *Tautkan perangkat*, lalu *Tautkan dengan nomor telepon saja*
    3. Ketik kodenya
    Nanti saya kabari kalau sudah tersambung.
pairing-waiting = 🔗 Saya sedang minta kode ke WhatsApp untuk *{ $name }*.
    Sebentar lagi kodenya muncul di sini.
pairing-pictured = 🖼 Pindai gambar ini dengan HP bot: WhatsApp → Perangkat tertaut → *Tautkan perangkat*.
    Gambarnya berganti kira-kira tiap menit: minta lagi kalau HP menolaknya.
pairing-picture = 📷 QR untuk *{ $name }*. Hanya untuk HP bot sendiri: siapa pun yang memindainya akan menautkan WhatsApp-nya.
pairing-page = 🌐 Buka ini di layar mana saja, lalu pindai QR atau ketik kodenya:
    { $link }
    Berlaku { $minutes ->
   *[other] { $minutes } menit
}. Siapa pun yang punya link ini bisa menautkan bot, jadi jangan berikan ke orang lain.{ $local ->
    [yes] {""}
    ⚠️ Hanya bisa dibuka di mesin server itu sendiri: *public_url* belum diatur.
   *[no] {""}
}
pairing-ended = ⚠️ Tidak ada kode untuk *{ $name }*: { $reason }.
pairing-connected = ✅ *{ $name }* tersambung ke WhatsApp.
pairing-no-code = tidak ada: pakai gambar QR
pairing-no-code-cloud = ☁️ *{ $name }* memakai Cloud API dari Meta: tidak ada kode yang perlu diketik.
    Kalau tidak tersambung, id nomor atau tokennya salah.
pairing-no-code-owner = ☁️ Bot Anda memakai Cloud API dari Meta: tidak ada kode yang perlu diketik.
    Kalau bot tidak menjawab, mohon kabari kami.
pairing-passkey = 🔑 WhatsApp meminta passkey untuk nomor ini. Kode atau QR tidak bisa menautkannya.
    Sebagai gantinya, *{ $name }* bisa disambungkan lewat Cloud API dari Meta.
pairing-passkey-owner = 🔑 WhatsApp meminta passkey untuk nomor Anda. Kode atau QR tidak bisa menautkannya.
    Silakan minta kami menyambungkan bot Anda lewat Cloud API dari Meta.
pairing-do-again = Kode baru
pairing-do-picture = QR sebagai gambar
pairing-do-picture-again = QR terbaru
pairing-do-page = Halaman sekali pakai
pairing-do-page-again = Link baru
pairing-do-cloud = Sambung lewat Cloud API
pairing-do-insist = Tetap coba kode

## Told by itself
pairing-told-code = 🔗 Kode untuk *{ $name }*: *{ $code }*
    WhatsApp → Perangkat tertaut → *Tautkan perangkat* → *Tautkan dengan nomor telepon saja*.
pairing-told-connected = ✅ *{ $name }* tersambung ke WhatsApp.
pairing-told-expired = ⌛ Kode untuk *{ $name }* tidak dipakai tepat waktu.
    {"*"}pair { $tenant }* memberi kode baru.
pairing-told-failed = ⚠️ *{ $name }* tidak bisa ditautkan: { $reason }.
    {"*"}pair { $tenant }* mencoba lagi.
pairing-told-passkey = 🔑 WhatsApp meminta passkey, jadi *{ $name }* tidak bisa ditautkan dengan kode.
    {"*"}connect { $tenant } cloud* menyambungkannya lewat Cloud API dari Meta.
pairing-reason-network = WhatsApp tidak bisa dijangkau
pairing-reason-silent = WhatsApp tidak menjawab
pairing-reason-no-channel = kanalnya belum dipasang di sini
pairing-reason-rate = WhatsApp minta kita menunggu dulu
pairing-reason-expired = tidak dipakai tepat waktu
pairing-reason-other = koneksi terputus

## The page
pairing-page-title = Tautkan ke WhatsApp
pairing-page-head = Tautkan { $name } ke WhatsApp
pairing-page-steps = Di HP dengan nomor { $phone }:
pairing-page-step-open = Buka WhatsApp → Setelan → Perangkat tertaut → Tautkan perangkat.
pairing-page-step-scan = Pindai QR, atau pilih “Tautkan dengan nomor telepon saja” lalu ketik kodenya.
pairing-page-qr = Kode QR untuk dipindai dengan WhatsApp
pairing-page-code = Kode
pairing-page-code-spoken = Kodenya, huruf demi huruf: { $code }
pairing-page-asked = Sedang minta kode ke WhatsApp …
pairing-page-offered = Siapkan HP dengan nomor { $phone }.
pairing-page-begin = Minta kode
pairing-page-changes = QR diperbarui otomatis. Halaman ini berlaku { $minutes ->
   *[other] { $minutes } menit lagi
}.
pairing-page-connected = Tersambung
pairing-page-connected-more = { $name } sudah tertaut ke WhatsApp. Halaman ini boleh ditutup.
pairing-page-expired = Kodenya sudah kedaluwarsa
pairing-page-expired-more = Kodenya tidak dipakai tepat waktu.
pairing-page-failed = Belum berhasil
pairing-page-failed-more = Koneksi ke WhatsApp terputus sebelum nomornya tertaut.
pairing-page-passkey = WhatsApp meminta passkey
pairing-page-passkey-more = Nomor ini tidak bisa ditautkan dengan kode atau QR. Nomor ini bisa disambungkan lewat Cloud API dari Meta: tanyakan kepada yang memberi Anda halaman ini.
pairing-page-again = Minta kode baru
pairing-page-lock = Halaman ini terkunci
pairing-page-lock-more = Silakan ketik kode akses yang Anda terima.
pairing-page-lock-label = Kode akses
pairing-page-lock-open = Buka
pairing-page-lock-wrong = Kodenya salah. Sisa percobaan: { $left }
pairing-page-lock-shut = Terlalu banyak kode salah. Silakan coba lagi dalam { $minutes ->
   *[other] { $minutes } menit
}.
pairing-page-gone = Halaman ini tidak ada
pairing-page-gone-more = Linknya salah, sudah kedaluwarsa, atau sudah ada yang lebih baru. Kirim “pair” ke bot untuk link baru.

## The terminal
pairing-terminal-begin = 🔗 { $name } ({ $phone }) belum tertaut ke WhatsApp.
pairing-terminal-steps = Di HP-nya: WhatsApp → Setelan → Perangkat tertaut → Tautkan perangkat.
pairing-terminal-code = Pindai QR di bawah, atau pilih “Tautkan dengan nomor telepon saja” lalu ketik: { $code }
pairing-terminal-asked = Sedang minta kode ke WhatsApp …
pairing-terminal-connected = ✅ Tersambung. { $name } mulai menjawab sekarang.
pairing-terminal-expired = ⌛ Kodenya sudah kedaluwarsa. Ini yang baru.
pairing-terminal-failed = ⚠️ Belum berhasil: { $reason }. Dicoba lagi.
pairing-terminal-passkey = 🔑 WhatsApp meminta passkey: nomor ini tidak bisa ditautkan dengan kode atau QR. Atur Cloud API sebagai gantinya: wabot setup
pairing-terminal-later = Dilanjutkan tanpa tautan. Untuk mencoba lagi, jalankan ulang wabot.
pairing-terminal-page = Bot utama belum tertaut ke WhatsApp. Buka halaman ini dan tautkan: { $link }
