# The staff's conversations on the master bot.

## Home
admin-home = *{ $platform }*
    Mau melakukan apa?
admin-home-waiting = Menunggu persetujuan{ $n_new ->
    [0] {""}
   *[other] {" "}({ $n_new })
}
admin-home-tenants = Usaha ({ $n_all })
admin-home-renew = Perpanjang{ $n_expired ->
    [0] {""}
   *[other] {" "}({ $n_expired } habis)
}
admin-home-monitor = Pantau
admin-home-orders = Pesanan dan pembayaran
admin-home-bans = Blokir
admin-home-broadcast = Siaran
admin-home-settings = Pengaturan
admin-home-issues = Masalah{ $n_issues ->
    [0] {""}
   *[other] {" "}({ $n_issues } ⚠️)
}
admin-lost = Maaf, saya belum paham.
    Kirim nomor dari menu, atau *?* untuk kata-kata yang saya kenal.
admin-unchanged = 👍 Tidak ada yang diubah.
admin-gone = Yang itu sudah tidak ada.
admin-yes = Ya
admin-no = Tidak

## Help
admin-help = Semua cukup dengan nomor: *0* kembali, *00* beranda.
    Mau lebih cepat? Ketik kata. TENANT adalah nama usaha, id seperti T7, atau nomornya di daftar terakhir.
    Kata-kata yang mana?
admin-help-tenants = Usaha
admin-help-sessions = Koneksi
admin-help-looking = Melihat data
admin-help-setting = Pengaturan dan orang
admin-help-tenants-words = *new "Nama" NOMOR JENIS*
    {"*"}approve TENANT 1m* (2m 3m 6m 12m trial)
    {"*"}renew TENANT 3m*
    {"*"}reject TENANT alasan*
    {"*"}ban TENANT alasan* · *unban TENANT*
    {"*"}ban NOMOR in TENANT alasan* · *unban NOMOR in TENANT*
    {"*"}ban NOMOR everywhere alasan*
    {"*"}delete TENANT* · *undo*
admin-help-sessions-words = *pair TENANT*
    {"*"}stop TENANT* · *resume TENANT* · *restart TENANT*
    {"*"}disconnect TENANT*
    {"*"}connect TENANT sim* (linked, atau cloud dengan id nomor dan tokennya)
    {"*"}servers* · *move TENANT SERVER*
admin-help-looking-words = *show TENANT* · *find TEKS*
    {"*"}list new* (approved, expired, banned, all) · *expiring*
    {"*"}orders TENANT* · *log TENANT* · *stats TENANT*
    {"*"}audit* · *audit TENANT* · *issues* · *monitor*
admin-help-setting-words = *set TENANT PENGATURAN NILAI* · *settings TENANT*
    {"*"}set platform PENGATURAN NILAI*
    {"*"}role NOMOR admin* (support, viewer, owner, none)
    {"*"}pin* · *totp* · *language*
    {"*"}mute* · *unmute*

## Choosing a tenant
admin-pick = { $question }
admin-pick-which = Usaha yang mana?
admin-pick-several = Ada beberapa usaha yang cocok dengan “{ $text }”. Yang mana?
admin-pick-near = Tidak ada usaha bernama “{ $text }”. Maksud Anda salah satu ini?
admin-pick-unknown = Tidak ada usaha bernama “{ $text }”. Ini yang bisa dipilih:
admin-pick-none = Tidak ada usaha yang bisa dipilih.
admin-wrong-status = Itu tidak bisa dilakukan. Status *{ $name }*: { $status }.

## Lists
admin-line-new = { $name } · { $tenant } · minta { $created_at }
admin-line-approved = { $name } · { $tenant } · sampai { $expires_at } (sisa { $days ->
   *[other] { $days } hari
}){ $stopped ->
    [yes] {" "}· dihentikan
   *[no] {""}
}
admin-line-expired = { $name } · { $tenant } · habis { $expires_at }
admin-line-banned = { $name } · { $tenant } · diblokir
admin-line-rejected = { $name } · { $tenant } · ditolak
admin-line-deleted = { $name } · { $tenant } · dihapus
admin-waiting = { $count ->
   *[other] *{ $count } usaha menunggu persetujuan.*
}
    Pilih satu:
admin-waiting-none = ✅ Tidak ada yang menunggu persetujuan.
admin-tenants = *Usaha*
admin-tenants-all = Semua ({ $n_all })
admin-tenants-approved = Disetujui ({ $n_approved })
admin-tenants-new = Menunggu persetujuan ({ $n_new })
admin-tenants-expired = Masa aktif habis ({ $n_expired })
admin-tenants-banned = Diblokir ({ $n_banned })
admin-tenants-expiring = Segera habis ({ $n_expiring })
admin-tenants-find = Cari
admin-tenants-add = Tambah usaha
admin-list = *{ $title }: { $count }*
admin-list-title-all = Semua usaha
admin-list-title-new = Menunggu persetujuan
admin-list-title-approved = Disetujui
admin-list-title-expired = Masa aktif habis
admin-list-title-banned = Diblokir
admin-list-title-rejected = Ditolak
admin-list-title-deleted = Dihapus
admin-list-none = { $title }: tidak ada.
admin-list-unknown = Saya tidak kenal daftar “{ $status }”. Pilih satu di sini:
admin-expiring = { $count ->
   *[other] *Masa aktif { $count } usaha habis dalam { $days } hari.*
}
admin-expiring-none = ✅ Tidak ada yang habis dalam { $days } hari.
admin-find-ask = Apa yang mau dicari?
    Nama, nomor, atau id.
admin-find = { $count ->
   *[other] *{ $count } usaha ditemukan.*
}
admin-find-near = Tidak ada yang bernama “{ $text }”. Maksud Anda salah satu ini?
admin-find-none = Tidak ada hasil untuk “{ $text }”.

## A tenant's page
admin-card = { $card }
admin-card-more = *{ $name }* · { $tenant }
    Lainnya:
admin-card-head = *{ $name }* · { $tenant } · { $kind }
admin-card-number = ☎️ { $phone }
admin-card-new = 🕓 menunggu persetujuan sejak { $created_at }
admin-card-plan = Paket yang diminta: { $plan }
admin-card-approved = ✅ disetujui { $approved_at }, habis { $expires_at }
admin-card-left = ⏳ sisa { $days ->
   *[other] { $days } hari
}, paket { $plan }
admin-card-stopped = ⏸ dihentikan manual
admin-card-expired = ⌛ masa aktif habis { $expires_at }
admin-card-banned = ⛔ diblokir: { $reason }
admin-card-rejected = ✖️ ditolak: { $reason }
admin-card-deleted = 🗑 dihapus, hilang permanen { $purge_at }
admin-card-session = 📱 { $session } ({ $channel }){ $server ->
    [none] {""}
   *[other] {" "}di { $server }
}
admin-card-seen = Terakhir aktif { $seen }
admin-card-issues = ⚠️ { $issues ->
   *[other] { $issues } masalah terbuka
}
admin-card-today = Hari ini: { $received ->
   *[other] { $received } pesan
} masuk, { $sent } keluar, { $orders ->
   *[other] { $orders } pesanan
}
admin-plan-trial = uji coba
admin-plan-monthly = bulanan
admin-plan-yearly = tahunan
admin-plan-months = { $months ->
   *[other] { $months } bulan
}
admin-offered = 🆕 *{ $name }* minta bot.
    { $kind }, { $tenant_phone }
admin-do-approve = Setujui
admin-do-reject = Tolak
admin-do-renew = Perpanjang
admin-do-unban = Buka blokir
admin-do-unban-contact = Buka blokir
admin-do-pair = Tautkan ke WhatsApp
admin-do-stop = Hentikan
admin-do-resume = Jalankan lagi
admin-do-restart = Mulai ulang
admin-do-orders = Pesanan
admin-do-settings = Pengaturan
admin-do-more = Lainnya …
admin-do-log = Log
admin-do-stats = Statistik
admin-do-audit = Siapa melakukan apa
admin-do-owners = Pemilik
admin-do-connect = Ganti kanal
admin-do-move = Pindah ke server lain
admin-do-contacts = Kontak yang diblokir
admin-do-disconnect = Keluarkan dari WhatsApp
admin-do-ban = Blokir
admin-do-delete = Hapus
admin-do-show = Lihat
admin-do-undo = Batalkan
admin-do-waiting = Menunggu persetujuan

## Approve, renew, reject
admin-duration-1m = 1 bulan (30 hari)
admin-duration-2m = 2 bulan (60 hari)
admin-duration-3m = 3 bulan (90 hari)
admin-duration-6m = 6 bulan (180 hari)
admin-duration-12m = 12 bulan (360 hari)
admin-duration-trial = Uji coba ({ $trial_days ->
   *[other] { $trial_days } hari
})
admin-duration-bad = Saya tidak kenal lama waktu “{ $duration }”.
admin-approve-ask = Setujui *{ $name }* untuk berapa lama?
admin-approved = ✅ *{ $name }* disetujui.
    Aktif sampai { $expires_at } ({ $days ->
   *[other] { $days } hari
}).
    Pemiliknya sudah dikabari. *undo* membatalkannya.
admin-approve-already = *{ $name }* sudah disetujui.
    Aktif sampai { $expires_at }.
admin-renew-list = *Perpanjang siapa?*
    Yang sudah habis dulu, lalu yang paling cepat habis.
admin-renew-none = Tidak ada yang perlu diperpanjang.
admin-renew-ask = Perpanjang *{ $name }* untuk berapa lama?
admin-renewed = ✅ *{ $name }* sudah diperpanjang.
    Aktif sampai { $expires_at } (sisa { $days ->
   *[other] { $days } hari
}).
    Pemiliknya sudah dikabari. *undo* membatalkannya.
admin-reject-ask = Mengapa *{ $name }* ditolak?
    Pemiliknya akan membaca ini.
admin-reject-sure = Tolak *{ $name }* ({ $tenant })?
    Pemiliknya akan membaca: “{ $reason }”
admin-rejected = *{ $name }* ditolak.
    Pemiliknya sudah dikabari. *undo* membatalkannya.

## New tenants
admin-new-name = Apa nama usahanya?
admin-new-phone = Nomor WhatsApp mana yang dipakai botnya?
    Misalnya 0711 222 333.
admin-new-kind = Botnya untuk apa?
admin-new-bad-name = Nama harus 2 sampai 60 huruf.
admin-new-bad-phone = “{ $phone }” bukan nomor HP yang bisa dipakai.
admin-new-taken = { $phone } sudah dipakai *{ $name }* ({ $tenant }).
admin-created = *{ $name }* dicatat sebagai { $tenant } ({ $tenant_phone }).
    Sekarang menunggu persetujuan.
    Cara cepat: *approve { $tenant } 1m*

## Stop, resume, pair and so on
admin-stopped = ⏸ *{ $name }* dihentikan.
    Tautan WhatsApp-nya tetap ada. *resume { $tenant }* menjalankannya lagi.
admin-stop-already = *{ $name }* sudah dihentikan.
admin-resumed = ▶️ *{ $name }* jalan lagi.
    {"*"}stop { $tenant }* menghentikannya.
admin-resume-already = *{ $name }* sudah jalan.
admin-restarting = 🔄 *{ $name }* sedang dimulai ulang.
admin-not-served = *{ $name }* belum bisa dijalankan sekarang. Statusnya: { $status }.
    Mohon diperiksa, atau coba lagi dalam semenit.
admin-pair-already = ✅ *{ $name }* sudah tertaut.
    Untuk menautkan HP lain, keluarkan dulu: *disconnect { $tenant }*
admin-disconnect-sure = Keluarkan *{ $name }* dari WhatsApp?
    Pelanggannya tidak mendapat jawaban sampai ditautkan lagi.
    Ini tidak bisa dibatalkan: perlu kode baru.
admin-disconnected = *{ $name }* sudah dikeluarkan dari WhatsApp.
admin-delete-sure = 🗑 Hapus *{ $name }* ({ $tenant })?
    { $contacts ->
   *[other] { $contacts } kontak
}, { $orders ->
   *[other] { $orders } pesanan
}, dan semua pesannya hilang permanen.
    Saya minta PIN Anda dulu. Setelah itu *undo* bisa mengembalikannya selama 10 menit.
admin-deleted = 🗑 *{ $name }* dihapus.
    Selama 10 menit *undo* bisa mengembalikannya. Setelah itu hilang permanen.
admin-connect-channel = Lewat apa *{ $name }* tersambung ke WhatsApp?
admin-channel-sim = Simulasi, tanpa HP
admin-channel-linked = HP milik mereka
admin-channel-cloud = Cloud API dari Meta
admin-connect-number = Berapa id nomor teleponnya? (dari dasbor Meta)
admin-connect-token = Sekarang kirim token aksesnya.
admin-connect-later = Kanal { $channel } perlu satu paket lagi di server:
    pip install 'wabot[{ $channel }]'
    {"*"}{ $name }* tetap seperti semula.
admin-connected = ✅ *{ $name }* sekarang memakai kanal { $channel }.
    {"*"}undo* membatalkannya.
admin-connected-cloud = ✅ *{ $name }* sekarang memakai Cloud API dari Meta.
    Di Meta, bagian WhatsApp → Configuration, isi URL callback ini dan token verifikasi Anda, lalu berlangganan *messages*:
    { $webhook }
    { $reachable ->
        [no] ⚠️ Meta perlu alamat yang diawali https. Isi WABOT_PUBLIC_URL dengan alamat Anda.
       *[yes] {"*"}show { $tenant }* menunjukkan apakah Meta menerima nomornya.
    }
    {"*"}undo* membatalkannya.
admin-move = Pindahkan *{ $name }* ke server mana?
admin-move-unknown = Saya tidak kenal server “{ $server }”.
admin-move-silent = { $server } sedang tidak jalan, jadi tidak bisa menerima bot.
admin-moved = 🚚 *{ $name }* pindah ke { $server }.
    {"*"}undo* membatalkannya.
admin-move-same = *{ $name }* sudah ada di { $server }.

## Owners of a tenant
admin-owners = *Pemilik { $name }*
    Pilih nomor untuk mencabutnya.
admin-owners-add = Tambah nomor
admin-owner-ask = Nomor mana yang boleh mengurus *{ $name }*?
admin-owner-added = ✅ { $phone } sekarang boleh mengurus *{ $name }*. *undo* membatalkannya.
admin-owner-already = { $phone } sudah jadi pemilik.
admin-owner-sure = Cabut nomor ini dari *{ $name }*?
    Nomor ini langsung kehilangan menu pemilik.
admin-owner-removed = { $phone } bukan lagi pemilik *{ $name }*. *undo* membatalkannya.
admin-owner-last = Itu satu-satunya pemilik. Tambahkan yang lain dulu.
admin-phone-bad = “{ $phone }” bukan nomor HP yang bisa dipakai.
    Coba tulis seperti 0711 222 333 atau +254 711 222 333.

## Bans
admin-bans = *Blokir*
admin-bans-tenants = Usaha ({ $n_banned })
admin-bans-everywhere = Di semua bot ({ $n_bans })
admin-bans-contacts = Oleh satu usaha
admin-bans-ban-tenant = Blokir usaha
admin-bans-ban-contact = Blokir di satu usaha
admin-bans-ban-everywhere = Blokir di semua bot
admin-bans-add = Blokir nomor
admin-bans-list = *{ $name }: { $count ->
   *[other] { $count } kontak diblokir
}*
admin-bans-name-everywhere = Di semua bot
admin-bans-none = { $name }: tidak ada kontak yang diblokir.
admin-bans-line = { $phone } · { $reason }
admin-bans-line-until = { $phone } · { $reason } · sampai { $until_at }
admin-bans-one = Apa yang perlu dilakukan dengan nomor ini?
admin-ban-ask = Mengapa *{ $name }* diblokir?
admin-ban-sure = ⛔ Blokir *{ $name }* ({ $tenant })?
    Botnya langsung berhenti{ $contacts ->
    [0] {""}
   *[other] , dan { $contacts } kontak tidak mendapat jawaban
}.
    Pemiliknya akan membaca: “{ $words }”
admin-ban-other-words = Kata-kata lain untuknya
admin-ban-words = Apa yang harus dibaca pemiliknya?
admin-banned = ⛔ *{ $name }* diblokir dan botnya dihentikan.
    Pemiliknya sudah dikabari. *undo* membatalkannya.
admin-unbanned = ✅ Blokir *{ $name }* dibuka.
    Botnya jalan lagi sampai { $expires_at }.
admin-unbanned-expired = Blokir *{ $name }* dibuka.
    Tidak ada sisa hari, jadi masa aktifnya habis.
admin-ban-contact-phone = Nomor yang mana?
admin-ban-contact-reason = Apa alasannya?
admin-ban-contact-sure = ⛔ Blokir { $phone } dari *{ $name }*?
    Dia mendapat pemberitahuan sekali sehari dan tidak dilayani.
    Alasan: { $reason }
admin-ban-contact-sure-until = ⛔ Blokir { $phone } dari *{ $name }* { $how_long ->
    [day] selama 1 hari
    [week] selama 1 minggu
    [month] selama 30 hari
   *[ever] selamanya
}?
    Dia mendapat pemberitahuan sekali sehari dan tidak dilayani.
    Alasan: { $reason }
admin-ban-contact-sure-words = ⛔ Blokir { $phone } dari *{ $name }* { $how_long ->
    [day] selama 1 hari
    [week] selama 1 minggu
    [month] selama 30 hari
   *[ever] selamanya
}?
    Dia tidak dilayani, dan sekali sehari membaca:
    “{ $message }”
admin-ban-everywhere-sure = ⛔ Blokir { $phone } dari semua bot?
    Dia mendapat pemberitahuan sekali sehari dan tidak dilayani.
    Alasan: { $reason }
admin-ban-until = Sementara, kata lain
admin-ban-until-ask = Untuk berapa lama?
admin-ban-day = 1 hari
admin-ban-week = 1 minggu
admin-ban-month = 30 hari
admin-ban-ever = Selamanya
admin-ban-contact-words = Apa yang harus dibacanya?
    Kirim *lewati* untuk kata-kata biasa.
admin-ban-staff = Nomor itu milik tim pengelola.
    Jadi tidak bisa diblokir.
admin-ban-contact-already = { $phone } sudah diblokir.
admin-contact-banned = ⛔ { $phone } diblokir. *undo* membatalkannya.
admin-contact-unbanned = ✅ { $phone } dilayani lagi. *undo* membatalkannya.
admin-contact-not-banned = { $phone } tidak diblokir.

## Settings
admin-settings = *Pengaturan*
admin-settings-platform = Platform
admin-settings-tenant = Satu usaha
admin-settings-roles = Orang dan peran
admin-settings-pin = PIN saya
admin-settings-totp = Aplikasi autentikator
admin-settings-notices = Notifikasi untuk saya
admin-settings-language = Bahasa saya
admin-settings-list = *Pengaturan { $name }*
    Pilih yang mau diubah.{ $inherits ->
    [yes] {" "}(↑ = dari platform)
   *[no] {""}
}
admin-settings-line = { $label }: { $now }
admin-settings-line-inherited = { $label }: { $now } ↑
admin-settings-unset = belum diatur
admin-setting = *{ $label }* ({ $key })
    Sekarang: { $now }
admin-setting-change = Ubah
admin-setting-clear = Kembali ke bawaan
admin-setting-ask = *{ $label }* ({ $key }): mau diisi apa?
    { $hint }
admin-setting-secret = Kirim { $key } yang baru.
admin-setting-set = ✅ { $name }: *{ $key }* sekarang { $now }
    {"*"}undo* membatalkannya.
admin-setting-cleared = ✅ { $name }: *{ $key }* kembali ke bawaan.
    {"*"}undo* membatalkannya.
admin-setting-refused = Itu tidak cocok untuk *{ $key }*.
    { $hint }
admin-setting-unknown = Tidak ada pengaturan “{ $key }”. Maksud Anda salah satu ini?
admin-setting-unknown-none = Pengaturan itu tidak ada.
admin-setting-more = Pengaturan lain

## Roles
admin-roles = *Tim pengelola*
    Pilih satu untuk mengubah perannya.
admin-roles-line = { $phone } · { $role_name }
admin-roles-add = Tambah nomor
admin-role-phone = Nomor yang mana?
admin-role = Peran yang mana?
    Admin: semuanya kecuali peran dan data rahasia platform.
    Petugas bantuan: melihat, menautkan, menghentikan, dan menjalankan lagi.
    Pengamat: hanya melihat.
    Pemilik: semuanya.
admin-role-admin = Admin
admin-role-support = Petugas bantuan
admin-role-viewer = Pengamat
admin-role-owner = Pemilik
admin-role-none = Cabut perannya
admin-role-set = ✅ { $phone } sekarang: *{ $role_name }*.
admin-role-removed = { $phone } tidak punya peran lagi.
admin-role-same = { $phone } memang sudah: *{ $role_name }*.
admin-role-last = Itu pemilik terakhir. Jadikan orang lain pemilik dulu.

## PIN and codes
admin-pin-ask = 🔒 Mohon kirim PIN Anda.
admin-totp-ask = 🔒 Mohon kirim kode yang tampil di aplikasi Anda sekarang.
admin-pin-wrong = Itu salah. { $left ->
   *[other] Sisa { $left } kali coba.
}
admin-pin-locked = 🔒 Terlalu banyak salah.
    Coba lagi { $until }. Tidak ada yang diubah.
admin-pin-missing = 🔒 Ini perlu PIN dan Anda belum punya.
    Kirim *pin* untuk membuatnya. Tidak ada yang diubah.
admin-pin = Anda sudah punya PIN.
admin-pin-change = Ubah
admin-pin-new = Kirim PIN baru: 4 sampai 8 angka, jangan yang mudah ditebak.
admin-pin-set = ✅ PIN Anda tersimpan.
admin-pin-weak = PIN itu kurang aman: 4 sampai 8 angka, jangan 1234 dan jangan 1111.
admin-totp-no-pin = Buat PIN dulu, ya.
admin-totp-on = Aplikasi autentikator Anda sudah terhubung.
admin-totp-off = Belum ada aplikasi autentikator yang terhubung.
admin-totp-switch-on = Hubungkan
admin-totp-switch-off = Putuskan
admin-totp-new = Hubungkan HP lain
admin-totp-code = Tambahkan kunci ini ke aplikasi Anda: *{ $secret }*
    Lalu kirim 6 angka yang tampil di sana.
    Hapus pesan ini kalau sudah selesai.
admin-totp-is-on = ✅ Aplikasi Anda terhubung. Mulai sekarang saya minta kodenya.
admin-totp-wrong = Kodenya salah.
admin-totp-gone = Kunci itu sudah terlalu lama. Kita mulai lagi, ya.
admin-totp-is-off = Aplikasi Anda diputus. Saya kembali meminta PIN Anda.
## Notices, language, undo
admin-notices = *Notifikasi untuk saya*
    Pilih satu untuk mengubahnya.
admin-notices-line = { $notice }: { $muted ->
    [yes] 🔕 mati
   *[no] 🔔 aktif
}
admin-notice-muted = 🔕 { $notice }: Anda tidak lagi mendapat notifikasi ini.
admin-notice-heard = 🔔 { $notice }: Anda mendapat notifikasi ini lagi.
admin-language = Bahasa apa?
admin-owner-too-many = Satu usaha paling banyak punya { $most } pemilik.
admin-changed = Ada yang lebih cepat: *{ $name }* baru saja berubah.
    Tidak ada yang dilakukan. Silakan lihat lagi.
admin-language-set = ✅ Mulai sekarang saya pakai Bahasa Indonesia.
admin-undone = ↩️ Dibatalkan: { $verb } · { $name }
admin-undo-nothing = Tidak ada tindakan Anda yang bisa dibatalkan.
admin-undo-late = Itu sudah tidak bisa dibatalkan: keadaannya sudah berubah.

## Monitor
admin-monitor = *Pantau*
    { $lines }
admin-monitor-up = Jalan { $uptime }, versi { $version }
admin-monitor-memory = Memori { $memory } MB, database { $database }
admin-monitor-queue = Menunggu: { $events ->
   *[other] { $events } pesan masuk
}, { $queued } akan dikirim, { $parked } tertahan
admin-monitor-sessions = Koneksi: { $states }
admin-monitor-no-sessions = tidak ada
admin-monitor-state = { $count } { $state }
admin-monitor-states = { $first }, { $rest }
admin-monitor-turns = Proses: { $turns } dalam sejam terakhir, paling lambat { $slowest } ms
admin-monitor-trouble = ⚠️ { $errors ->
   *[other] { $errors } error baru-baru ini
}
admin-monitor-servers = Server
admin-monitor-slow = Proses paling lambat
admin-monitor-errors = Error terbaru
admin-monitor-log = Log satu usaha
admin-monitor-stats = Statistik
admin-monitor-audit = Siapa melakukan apa
admin-monitor-again = Lihat lagi
admin-servers = *{ $count ->
   *[other] { $count } server
}*
    { $lines }
admin-servers-up = 🟢 *{ $name }*: { $bots ->
   *[other] { $bots } bot
}{ $master ->
    [yes] {" "}dan bot utama
   *[no] {""}
}, { $sessions ->
   *[other] { $sessions } koneksi
} aktif
    jalan selama { $uptime }, versi { $version }
admin-servers-silent = ⚠️ *{ $name }*: tidak merespons, terakhir terlihat { $seen }
admin-servers-stopped = ⚪ *{ $name }*: berhenti, terakhir terlihat { $seen }
admin-servers-none = Belum ada server yang melapor.
admin-slow = *Proses paling lambat*
    { $lines }
admin-slow-line = { $ms } ms · { $at }
admin-slow-none = Belum ada proses yang diukur.
admin-errors = *Error terbaru*
    { $lines }
admin-errors-line = { $at } · { $event } · { $tenant }
admin-errors-none = ✅ Belum ada error baru.
admin-log-secret = (disembunyikan)

## Audit
admin-audit = *Siapa melakukan apa*
admin-audit-line = { $at } · { $verb } · { $what } · { $who }
admin-audit-line-bare = { $at } · { $verb } · { $who }
admin-audit-about = { $name }: { $what }
admin-audit-none = Belum ada catatan di sini.
admin-audit-find = Cari
admin-audit-verify = Periksa seluruh jejak
admin-audit-back = Seluruh daftar
admin-audit-ask = Kata apa yang mau dicari?
admin-audit-entry = *{ $verb }* (catatan { $seq })
    Kapan: { $at }
    Siapa: { $who } ({ $role_name })
    { $facts }
admin-audit-fact = { $key }: { $value }
admin-audit-whole = ✅ Semua { $count } catatan utuh. Tidak ada yang diubah atau dihapus.
admin-audit-broken = 🚨 Jejak audit rusak di catatan { $seq }.
    Ada yang mengubah databasenya. Beri tahu pemilik platform.

## Sessions
admin-session-unpaired = belum tertaut
admin-session-pairing = menunggu kode
admin-session-connecting = sedang menyambung
admin-session-ready = tersambung
admin-session-interrupted = terputus, dicoba lagi
admin-session-logged-out = dikeluarkan lewat HP
admin-session-auth-failed = ditolak WhatsApp
admin-session-error = perlu bantuan
admin-session-stopped = berhenti
admin-connect-refused = Itu tidak cocok.
    { $hint }
admin-help-other = Kata-kata lain

## Issues
admin-issues = *{ $count ->
   *[other] { $count } masalah terbuka
}*
    Pilih satu untuk memperbaikinya.
admin-issues-none = ✅ Saat ini tidak ada yang perlu Anda tangani.
admin-issue = ⚠️ *{ $name }*: { $title }
    Sejak { $opened_at }, terlihat { $seen ->
   *[other] { $seen } kali
}.
    Apa yang perlu saya lakukan?
admin-issue-closed = ✅ Masalah itu sudah ditutup.
admin-issue-retrying = 🔄 Sedang dicoba lagi. Saya kabari kalau tidak berhasil.
admin-issue-done = 👍 Ditutup.
audit-fact-name = nama
audit-fact-phone = nomor
audit-fact-kind = jenis
audit-fact-duration = selama
audit-fact-reason = alasan
audit-fact-key = pengaturan
audit-fact-value = nilai
audit-fact-tried = percobaan
audit-fact-undone = dibatalkan
audit-fact-tenant = usaha
audit-fact-role = peran
audit-fact-before = sebelumnya
audit-fact-order = pesanan
audit-fact-issue = masalah
audit-fact-repair = perbaikan
audit-fact-server = server
audit-fact-channel = kanal
