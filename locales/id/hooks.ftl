# Webhook: apa yang diberitahukan kepada perangkat lunak usaha itu sendiri.
hook-do-open = Webhook
verb-webhooks-make = membuat webhook
verb-webhooks-change = mengubah webhook
verb-webhooks-secret = memberi webhook rahasia baru
verb-webhooks-remove = menghapus webhook
verb-webhooks-replay = mengirim lagi yang gagal
hook-home = 📡 *Webhook { $bot_name }*
    { $count ->
        [0] Perangkat lunak Anda bisa langsung tahu apa yang terjadi di sini: pesan, pesanan, pembayaran, janji temu.
       *[other] Perangkat lunak Anda langsung tahu apa yang terjadi di sini. Pilih alamat untuk melihat lebih banyak.
    }
hook-line = { $state ->
        [on] ✅
        [gone] 🔌
       *[other] ⏸
    } { $place }{ $dead ->
        [0] {""}
       *[other] {" "}· ⚠️ { $dead } gagal
    }
hook-do-new = Webhook baru
hook-do-replay-all = Kirim lagi semua
hook-do-how = Cara kerjanya
hook-do-done = Selesai
hook-how = 📡 Setiap kejadian kami kirim ke alamat Anda sebagai JSON, dengan POST.
    Setiap permintaan ditandatangani dengan rahasia Anda: *webhook-signature* (Standard Webhooks) dan *X-Webhook-Signature*.
    Jawab 200 dalam 15 detik. Jika tidak, kami coba lagi setelah 30 detik, lalu 1, 2, 4, dan 8 menit.
    Yang tetap gagal disimpan 14 hari. *replay* mengirim semuanya lagi.
    Kejadian yang sama bisa datang dua kali: kenali dari *webhook-id*.
hook-ask-url = 🔗 Mohon kirim alamat perangkat lunak Anda, misalnya _https://toko.example/wabot_
hook-bad-url = Alamat itu tidak bisa dipakai di sini.
    Harus diawali *https://* dan bisa dijangkau dari internet.
hook-twice = Alamat itu sudah ada.
hook-too-many = Anda sudah punya lima webhook. Hapus satu dulu.
hook-ask-kinds = Apa yang perlu diketahuinya?
hook-kinds-all = Semuanya
hook-kinds-sales = Pesanan dan pembayaran
hook-kinds-talk = Pesan
hook-kinds-some = Pilih satu per satu
hook-each = { $count ->
        [0] Pilih apa yang perlu diketahuinya.
       *[other] Ia mengetahui { $count } jenis kejadian.
    }
hook-kind-on = ✅ { $kind }
hook-kind-off = ⬜ { $kind }
hook-kind-message = pesan
hook-kind-status = sampainya pesan
hook-kind-session = sambungan bot
hook-kind-order = pesanan
hook-kind-payment = pembayaran
hook-kind-booking = janji temu
hook-kind-handoff = tiket
hook-made = ✅ { $place } sekarang mendengar dari Anda.
    Rahasianya di bawah ini. Hanya sekali ini ditampilkan: simpan baik-baik.
hook-secret = { $secret }
hook-secret-made = 🔑 { $place } punya rahasia baru.
    Yang lama masih berlaku satu hari, jadi gantilah hari ini di perangkat lunak Anda.
    Yang baru di bawah ini. Hanya sekali ini ditampilkan.
hook-page = 📡 *{ $place }*
    { $state ->
        [on] ✅ Aktif
        [gone] 🔌 Mati: ia menjawab tidak mau lagi
       *[other] ⏸ Mati
    }
    Terkirim: { $delivered } · menunggu: { $waiting } · gagal: { $dead }
    { $kinds }
hook-do-test = Kirim percobaan
hook-do-failed = Yang gagal
hook-do-kinds = Ubah isi kabar
hook-do-address = Ubah alamat
hook-do-secret = Rahasia baru
hook-do-off = Matikan
hook-do-on = Aktifkan
hook-do-remove = Hapus
hook-gone = Webhook itu sudah tidak ada.
hook-changed = ✅ { $place } sudah diubah.
hook-switched = { $state ->
        [on] ✅ { $place } aktif.
       *[other] ⏸ { $place } mati. Yang terjadi sementara itu tidak diberitahukan kemudian.
    }
hook-test-ok = ✅ Berhasil. Perangkat lunak Anda menjawab dalam { $took } ms.
hook-test-failed = ⚠️ Tidak berhasil: { $reason }.
hook-reason-status = jawabannya { $status }
hook-reason-timeout = tidak ada jawaban dalam 15 detik
hook-reason-unreachable = tidak ada yang menjawab di alamat itu
hook-reason-private = alamatnya tidak ada di internet terbuka
hook-reason-certificate = sertifikatnya tidak sah
hook-reason-broken-off = sambungannya terputus
hook-reason-bad-address = alamatnya tidak diizinkan
hook-reason-no-secret = rahasianya tidak terbaca, mohon buat yang baru
hook-remove-sure = Hapus { $place }?
    { $waiting ->
        [0] Sejak itu ia tidak mendengar apa-apa.
       *[other] Sejak itu ia tidak mendengar apa-apa, dan { $waiting } kejadian yang menunggu hilang.
    }
hook-removed = 🗑 { $place } sudah dihapus.
hook-failed = ⚠️ *Yang tidak tersampaikan* ({ $dead })
    Pilih satu untuk mengirimnya lagi.
hook-letter = { $event } · { $at } · { $reason }
hook-do-replay = Kirim lagi semua
hook-replayed = 🔁 { $many ->
       *[other] { $many } kejadian dikirim
    } lagi sekarang.
hook-nothing = 👍 Tidak ada yang gagal.
hook-dead-owner = ⚠️ Perangkat lunak Anda di { $place } tidak terjangkau.
    Kami sudah mencoba enam kali dalam 16 menit. Yang tidak tersampaikan disimpan 14 hari.
    Kirim *webhooks* untuk melihatnya dan mengirimnya lagi.
hook-gone-owner = 🔌 Perangkat lunak Anda di { $place } menjawab tidak mau lagi (410).
    Webhook itu sekarang mati. Kirim *webhooks* untuk mengaktifkannya lagi.
