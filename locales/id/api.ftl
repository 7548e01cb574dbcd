# Kunci untuk perangkat lunak milik pemilik bot.
owner-home-api = Aplikasi sendiri (API)
verb-api-key-make = membuat kunci API
verb-api-key-revoke = mencabut kunci API
api-home = 🔌 *Aplikasi milik { $bot_name }*
    { $count ->
        [0] Toko, kasir, atau situs web Anda bisa menulis kepada pelanggan lewat bot ini.
            Untuk itu diperlukan sebuah kunci.
       *[other] { $count } kunci aktif. Pilih satu untuk melihat lebih banyak.
    }
api-line = 🔑 { $key_name }{ $has_end ->
        [yes] {" "}· sampai { $key_ends }
       *[no] {""}
    }
api-do-new = Kunci baru
api-do-usage = Pemakaian
api-do-how = Cara kerjanya
api-do-keys = Semua kunci
api-do-done = Selesai
api-do-revoke = Cabut kunci ini
api-how = 🔌 Aplikasi Anda mengirim kunci bersama setiap permintaan:
    { $address }/api/v1
    Penjelasan untuk pemrogram:
    { $address }/openapi.json
    Siapa pun yang memegang kunci bisa menulis atas nama Anda. Simpan seperti uang.
api-ask-name = 🔑 Kunci ini untuk apa? Beri nama, misalnya _Kasir_ atau _Situs web_.
api-ask-rights = Apa yang boleh dilakukan *{ $key_name }*?
api-rights-all = Semuanya
api-rights-send = Mengirim pesan
api-rights-read = Hanya membaca
api-rights-some = Pilih satu per satu
api-each = { $count ->
        [0] Pilih apa yang boleh dilakukan kunci ini.
       *[other] Kunci ini boleh melakukan { $count } hal.
    }
api-right-on = ✅ { $right }
api-right-off = ⬜ { $right }
api-scope-messages-send = mengirim pesan
api-scope-messages-read = membaca pesan
api-scope-contacts-read = membaca kontak
api-scope-contacts-write = mengubah kontak
api-scope-stats-read = membaca angka
api-scope-flows-read = membaca menu
api-scope-flows-write = mengubah menu
api-scope-webhooks = webhook
api-scope-orders-read = membaca pesanan
api-ask-days = Berapa lama kunci ini berlaku?
api-days-month = 30 hari
api-days-quarter = 90 hari
api-days-year = Setahun
api-days-ever = Sampai saya cabut
api-made = 🔑 *{ $key_name }* sudah dibuat{ $has_end ->
        [yes] {" "}dan berlaku sampai { $key_ends }
       *[no] {""}
    }.
    Ini kuncinya. Hanya ditampilkan sekali ini: salin sekarang.
api-made-key = { $key }
api-too-many = ✋ Sudah ada { $most } kunci aktif. Cabut satu dulu.
api-key = 🔑 *{ $key_name }*
    Boleh:
    { $rights }

    Dibuat { $made_at }
    { $has_end ->
        [yes] Berlaku sampai { $key_ends }
       *[no] Berlaku sampai dicabut
    }
    { $was_used ->
        [yes] Terakhir dipakai { $used_at }
       *[no] Belum pernah dipakai
    }
    Minggu ini: { $requests } permintaan, { $sent } pesan terkirim, { $refused } ditolak
api-revoke-sure = ⚠️ *{ $key_name }* langsung berhenti berlaku.
    Aplikasi yang memakainya tidak bisa mengirim apa pun lagi. Cabut?
api-revoked = 🔑 *{ $key_name }* tidak berlaku lagi.
api-gone = 🤷 Kunci itu tidak berlaku lagi.
api-usage = 🔌 *Pemakaian 7 hari*
    { $lines }

    Jumlah: { $requests } permintaan, { $sent } pesan terkirim, { $refused } ditolak
api-usage-line = { $day } · { $requests } permintaan · { $sent } terkirim · { $refused } ditolak
api-usage-none = 🔌 Tidak ada kunci yang dipakai dalam 7 hari terakhir.
