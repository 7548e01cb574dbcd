# Akun internet dari penyedia (PPP).

tenant-kind-ppp = Penyedia internet
register-kind-ppp = Jual internet (PPPoE)
ware-ppp = internet
owner-home-ppp = Akun internet
verb-ppp-package-add = menambah paket
verb-ppp-package-set = mengubah paket
verb-ppp-router-add = menambah router
verb-ppp-router-try = mencoba router
verb-ppp-router-remove = menghapus router
verb-ppp-account-add = menambah akun internet
verb-ppp-account-renew = memperpanjang akun internet
verb-ppp-account-suspend = menangguhkan akun internet
verb-ppp-account-resume = mengaktifkan lagi akun internet
verb-ppp-account-delete = menghapus akun internet
verb-ppp-account-set = mengubah akun internet
verb-ppp-account-password = melihat kata sandi akun
verb-ppp-import = mengimpor akun internet
verb-ppp-router-take = memindahkan akun ke router
verb-ppp-script = membuat skrip akun internet

## Keadaan.
ppp-status-active = 🟢 aktif, { $days ->
   *[other] sisa { $days } hari
}
ppp-status-expired = 🔴 berakhir { $until }
ppp-status-unpaid = ⚪ belum dibayar
ppp-status-suspended = ⏸️ ditangguhkan
ppp-status-deleted = 🗑️ dihapus
ppp-line = { $account_name } · { $status }
ppp-speed = { $even ->
    [yes] { $down } Mbit/s
   *[no] turun { $down }, naik { $up } Mbit/s
}
ppp-package-line = { $package_name } · { $days ->
   *[other] { $days } hari
} · { $price }{ $has_speed ->
    [yes] {" "}· { $speed }
   *[no] {""}
}
ppp-package-line-off = { $package_name } · tidak dijual sekarang
ppp-practice = router latihan
ppp-by-script = 📄 Lewat berkas skrip Anda
ppp-on-router = ✅ Sudah ada di router { $router }
ppp-on-its-way = ⏳ Sedang dikirim ke router { $router }
ppp-waits-for-router =
    ⏳ Menunggu router { $router }: { $why }.
    Saya terus mencoba.
ppp-refused-by-router = ⚠️ Router { $router } menolaknya: { $reason }
ppp-trouble-unreachable = tidak bisa dihubungi
ppp-trouble-no-answer = tidak menjawab
ppp-trouble-dropped = sambungannya terputus
ppp-trouble-login = menolak nama pengguna dan kata sandinya
ppp-trouble-private = alamatnya ada di jaringan dalam, dan platform ini tidak menghubungi alamat seperti itu
ppp-trouble-tls = sambungan terenkripsi tidak bisa dibuat
ppp-trouble-certificate = menunjukkan sertifikat yang lain dari sebelumnya

## Pelanggan.
ppp-welcome =
    👋 Selamat datang di { $name }!
    Belum ada akun kami dengan nomor Anda.
ppp-choose =
    🌐 *Akun internet Anda*
    Pilih satu.
ppp-account =
    🌐 *{ $account_name }*
    { $status }
    📦 { $package_name }
ppp-do-pay = Bayar sekarang
ppp-do-other = Paket lain
ppp-do-prices = Harga
ppp-do-wish = Saya mau internet
ppp-do-help = Bantuan
ppp-do-again = Coba lagi
ppp-do-home = Akun saya
ppp-wished =
    ✅ Terima kasih! { $tenant } sudah punya nomor Anda dan akan menghubungi Anda.
ppp-help =
    ℹ️ Di sini Anda melihat sampai kapan internet Anda aktif, dan membayar masa berikutnya.
    Setelah dibayar, internet menyala sendiri.
    📞 Pertanyaan: { $call_phone }
    Bisa juga dengan kata: *pay* · *prices* · *language*
ppp-prices =
    📦 *Paket kami*
    { $prices }
ppp-prices-none = Saat ini belum ada yang dijual. Silakan lihat lagi nanti.
ppp-which-package = 📦 Paket yang mana?
ppp-confirm =
    🧾 *Mohon periksa*
    🌐 Akun: { $account_name }
    📦 { $package_name } · { $days ->
   *[other] { $days } hari
}
    💰 { $price }
    { $payment }
ppp-confirm-yes = Ya, bayar
ppp-confirm-no = Tidak
ppp-dropped = 👍 Baik, tidak ada yang dibayar.
ppp-suspended =
    ⏸️ Akun ini ditangguhkan oleh { $tenant }, jadi belum bisa dibayar.
    📞 Silakan telepon: { $call_phone }
ppp-again = 😕 Belum terbayar. Bagaimana sekarang?
ppp-refused = 🙏 Pembayaran sedang tidak bisa. Tidak ada yang dipotong; silakan coba lagi nanti.
ppp-paid =
    ✅ Terbayar: { $price }.
    🧾 Bukti Anda: pesanan #{ $number }{ $receipt ->
    [none] {""}
   *[other] , { $receipt }
}.
ppp-not-delivered =
    😕 Maaf, akun ini sudah tidak ada.
    { $price } Anda dikembalikan (pesanan #{ $number }).
ppp-extended =
    🌐 *{ $account_name }* terbayar sampai { $until }.{ $switched ->
    [yes] {""}
        ⏳ Sedang dinyalakan.
   *[no] {""}
}
ppp-online =
    🟢 Internet Anda (*{ $account_name }*) aktif.
    Berlaku sampai { $until }.
ppp-ended =
    🔴 Internet Anda (*{ $account_name }*) sudah berakhir.
    Kirim *pay* untuk menyalakannya lagi.
ppp-ending =
    ⏰ Internet Anda (*{ $account_name }*) berakhir { $left ->
    [1] dalam sehari
   *[other] dalam { $left } hari
}, pada { $until }.
    Kirim *pay* agar tidak terputus.

## Penyedia.
ppp-not-a-provider = { $name } tidak menjual internet. Ini menunya:
ppp-first =
    🌐 *{ $name }*: dua langkah, lalu pelanggan Anda bisa membayar di sini.
    { $routers ->
        [0] 1️⃣ Router Anda
       *[other] ✅ Router Anda
    }
    2️⃣ Satu paket: nama, harga, hari
ppp-desk =
    🌐 *{ $name }*
    🟢 { $active } aktif · 🔴 { $expired } berakhir · ⏸️ { $suspended } ditangguhkan{ $waiting ->
    [0] {""}
   *[other] {""}
        ⏳ { $waiting } akun menunggu routernya
}
ppp-do-accounts = Akun
ppp-do-add = Akun baru
ppp-do-search = Cari
ppp-do-waiting = Yang menunggu
ppp-do-packages = Paket
ppp-do-routers = Router
ppp-do-package-add = Tambah paket
ppp-do-router-add = Tambah router
ppp-do-router-look = Lihat router
ppp-ask-words = 🔎 Akun yang mana? Sebagian namanya, atau nomor pelanggan.
ppp-accounts = 🌐 { $count ->
   *[other] *{ $count } akun*
}{ $more ->
    [yes] , ini { $listed } yang pertama. Cari untuk melihat yang lain.
   *[no] {""}
}
ppp-accounts-none = Akun seperti itu tidak ada.
ppp-gone = Itu sudah tidak ada.
ppp-card =
    🌐 *{ $account_name }* ({ $account })
    { $status }{ $runs ->
    [yes] , sampai { $until }
   *[no] {""}
}
    📦 { $package_name } · { $price }
    👤 { $customer }
    { $on_router }
ppp-do-renew = Dibayar tunai
ppp-do-suspend = Tangguhkan
ppp-do-resume = Aktifkan lagi
ppp-do-package = Paket lain
ppp-do-phone = Nomor pelanggan
ppp-do-password = Kata sandi baru
ppp-do-show-password = Lihat kata sandi
ppp-do-delete = Hapus
ppp-renew-sure = ❓ Apakah *{ $account_name }* sudah membayar { $price } kepada Anda? Masa aktifnya bertambah { $days ->
   *[other] { $days } hari
}.
ppp-renewed = ✅ *{ $account_name }* terbayar sampai { $until }.
ppp-move-sure = { $event ->
    [delete] ❓ Hapus *{ $account_name }*? Dari router juga.
   *[suspend] ❓ Tangguhkan *{ $account_name }*? Pelanggan terputus sampai Anda aktifkan lagi.
}
ppp-moved = { $event ->
    [suspend] ⏸️ *{ $account_name }* ditangguhkan.
   *[resume] ▶️ *{ $account_name }* aktif lagi.
}
ppp-deleted = 🗑️ *{ $account_name }* dihapus.
ppp-changed = ✅ Sudah diubah.
ppp-ask-phone = 📱 Nomor telepon pelanggan?
ppp-ask-phone-new =
    📱 Nomor telepon pelanggan? Dari nomor itu mereka melihat akun ini dan membayar.
    Kirim *lewati* kalau tidak memakai WhatsApp.
ppp-ask-password = 🔑 Kata sandi: 4 sampai 64 huruf, angka atau tanda, tanpa spasi.
ppp-password-bad = Kata sandi itu tidak bisa: 4 sampai 64 huruf, angka atau tanda, tanpa spasi.
ppp-password-shown = 🔑 *{ $account_name }*: { $password_shown }
ppp-ask-name = 👤 Nama pengguna di router, misalnya *juma*?
ppp-name-bad = Hanya huruf, angka dan . _ @ -, paling banyak 32, ya.
ppp-name-taken = *{ $user_name }* sudah ada. Silakan pilih nama lain.
ppp-which-router = 🛜 Di router yang mana?
ppp-no-router = Tidak ada: lewat skrip
ppp-paid-already = 💰 Apakah masa pertama sudah dibayar?
ppp-paid-yes = Ya, nyalakan
ppp-paid-no = Belum, nanti
ppp-which-password = 🔑 Kata sandinya?
ppp-password-made = Buatkan untuk saya
ppp-password-own = Saya sudah punya
ppp-added =
    ✅ *{ $account_name }* sudah ada.
    🔑 Kata sandi: { $password_shown }
ppp-packages =
    📦 *Paket*
    Pilih satu untuk mengubahnya.
ppp-ask-package =
    🏷️ Apa nama paketnya, misalnya *Home 5M*?
    Router Anda akan punya profil dengan nama itu, atau sudah punya.
ppp-package-bad = Hanya huruf biasa (A sampai Z), angka, spasi dan . _ - / +, paling banyak 30, ya.
ppp-ask-price = 💰 Berapa harganya?
ppp-ask-days = 📅 Untuk berapa hari?
ppp-ask-speed =
    🚀 Seberapa cepat, dalam Mbit/s? *10* atau *10/5* (turun/naik).
    Kirim *lewati* untuk menyerahkannya kepada profil router.
ppp-speed-bad = Tulis kecepatannya seperti *10* atau *10/5*, ya.
ppp-package-many = Anda punya { $count } paket; itu paling banyak.
ppp-package-added = ✅ *{ $package_name }* bisa dibeli sekarang.
ppp-package =
    📦 *{ $package_name }*
    💰 { $price } · 📅 { $days ->
   *[other] { $days } hari
}{ $has_speed ->
    [yes] {" "}· 🚀 { $speed }
   *[no] {""}
}{ $sold ->
    [yes] {""}
   *[no] {""}
        ⏸️ Tidak dijual sekarang.
}
ppp-package-do-price = Harga
ppp-package-do-days = Hari
ppp-package-do-speed = Kecepatan
ppp-package-off = Berhenti menjualnya
ppp-package-on = Jual lagi
ppp-routers =
    🛜 *Router Anda*
    Pilih satu.
ppp-router-line = 🟢 { $router_name } · { $place }
ppp-router-line-down = 🔴 { $router_name } · { $place }
ppp-router-which = 🛜 Router yang mana?
ppp-router-own = Router MikroTik saya
ppp-router-practice = Router latihan
ppp-router-none = Saya pakai skrip
ppp-router-none-how =
    📄 Baik. Buat paket dan akun di sini; berkas skripnya Anda impor ke router.
ppp-ask-address = 🌍 Alamatnya, misalnya *r1.example.com* atau *41.90.1.2:8729*?
ppp-ask-tls = 🔒 Bagaimana menghubunginya?
ppp-tls-yes = Terenkripsi (api-ssl)
ppp-tls-no = Tanpa enkripsi (api)
ppp-ask-router-user =
    👤 Nama pengguna untuk saya?
    Buat di router dengan hak *read, write, api, sensitive*.
ppp-ask-router-password = 🔑 Dan kata sandinya?
ppp-router-trying = ⏳ Sebentar, saya coba …
ppp-router-added = ✅ Saya bisa masuk ke router *{ $router_name }*.
ppp-router-added-down =
    ⚠️ Router *{ $router_name }* dicatat, tetapi { $why }.
    Saya terus mencoba.
ppp-router-address-bad = Alamat itu tidak saya mengerti.
ppp-router-login = 🔑 Router menolak nama pengguna dan kata sandi itu. Silakan coba lagi.
ppp-router-private =
    🚫 Alamat itu ada di jaringan dalam, dan platform ini tidak menghubungi alamat seperti itu.
    Pengelola platform bisa mengizinkannya.
ppp-router-tls =
    🔒 Sambungan terenkripsi tidak bisa dibuat. Apakah layanan *api-ssl* router punya sertifikat?
ppp-router-many = Anda punya { $count } router; itu paling banyak.
ppp-router =
    🛜 *{ $router_name }*
    🌍 { $place }{ $encrypted ->
    [yes] {""}
   *[no] {" "}(tanpa enkripsi)
}
    { $state ->
        [down] 🔴 { $why }
       *[other] 🟢 Semua baik
    }
    👥 { $count ->
   *[other] { $count } akun
}{ $waiting ->
    [0] {""}
   *[other] , { $waiting } menunggu
}
ppp-do-try = Coba sekarang
ppp-do-trust = Percayai yang baru
ppp-do-take = Ambil akun tanpa router
ppp-router-taken = ✅ { $taken ->
   *[other] { $taken } akun sekarang ada
} di *{ $router_name }*.
ppp-do-router-remove = Hapus
ppp-router-up = ✅ Saya bisa masuk.
ppp-router-down = 🔴 Tidak: { $why }.
ppp-router-remove-sure = ❓ Hapus router *{ $router_name }*? Tidak ada yang diubah di dalamnya.
ppp-router-removed = 🗑️ *{ $router_name }* dihapus.
ppp-router-in-use = *{ $router_name }* masih punya akun. Hapus dulu akunnya.

## Kabar dari wabot.
owner-ppp-wish = 🙋 { $customer_name } ({ $customer }) mau internet.
owner-ppp-wish-unnamed = 🙋 { $customer } mau internet.
owner-ppp-paid = 💰 *{ $account_name }* membayar { $price } dan aktif sampai { $until }.
owner-ppp-script =
    📄 Ada akun berubah yang tidak ada di router saya, pertama *{ $account_name }*.
    Kirim *internet*, ambil berkas skrip dan impor.
owner-ppp-router-down =
    🔴 Router *{ $router }*: { $why }.
    { $count ->
       *[other] { $count } akun menunggunya.
    } Saya terus mencoba, tidak ada yang hilang.
owner-ppp-router-up = 🟢 Router *{ $router }* kembali dan menerima semua yang menunggu.
owner-ppp-refused = ⚠️ Router menolak *{ $account_name }*: { $reason }

## Banyak sekaligus.
ppp-do-import = Impor tabel
ppp-do-script = Berkas skrip
ppp-ask-file =
    📎 Kirim tabel (CSV atau Excel) dengan kolom
    name, password, package, phone, until.
    Dua yang terakhir boleh kosong. *until* adalah tanggal, seperti 2026-12-31.
ppp-import-sure = ❓ { $new ->
   *[other] { $new } akun baru
}{ $known ->
    [0] {""}
   *[other] , { $known } sudah ada dan dibiarkan
}. Buat?
ppp-imported = ✅ { $new ->
   *[other] { $new } akun dibuat.
}
ppp-import-nothing = Tidak ada yang baru: semua akun ini sudah ada.
ppp-import-mistakes =
    ✋ Tidak ada yang diubah. Perbaiki ini lalu kirim lagi:
    { $mistakes }
ppp-import-unreadable = ✋ { $why }
ppp-sheet-columns = Kolom yang kurang: { $columns }
ppp-sheet-name = Baris { $row }: namanya (hanya huruf, angka dan . _ @ -)
ppp-sheet-password = Baris { $row }: kata sandinya (4 sampai 64 tanda, tanpa spasi)
ppp-sheet-package = Baris { $row }: paket itu tidak ada
ppp-sheet-phone = Baris { $row }: nomor teleponnya
ppp-sheet-until = Baris { $row }: tanggalnya (seperti 2026-12-31)
ppp-sheet-twice = Baris { $row }: nama ini ada dua kali
ppp-sheet-long = Lebih dari { $most } baris: kirim per bagian, ya
ppp-script-which = 📄 Untuk router yang mana?
ppp-script-others = Akun tanpa router
ppp-script =
    📄 { $count ->
   *[other] { $count } akun
}. Di router: *Files*, unggah, lalu */import* namanya.
    Isinya kata sandi: simpan baik-baik. Mengimpor dua kali tidak apa-apa.
