# Sessions and issues: how bots are connected, what people are told about it, and what they can have done.

session-code-coming = (sedang dikirim; tanya lagi dalam semenit)

## The card of a session
session-state = 📱 { $session } ({ $channel })
session-seen = Terakhir aktif: { $at }
session-attempts = { $attempts ->
   *[other] { $attempts } kali percobaan gagal
}
session-next = Percobaan berikutnya: { $at }

## Told to owners
session-linked-owner = ✅ *{ $name }* tersambung ke WhatsApp.
    Mulai sekarang bot menjawab pelanggan Anda.
session-unpaired-owner = 🔗 *{ $name }* belum tertaut ke WhatsApp.
    Kirim *pair* di sini untuk mendapat kode.
session-unpaired-owner-cloud = 🔗 *{ $name }* belum tersambung ke WhatsApp.
    Kami sambungkan lewat Cloud API dari Meta, lalu kami kabari di sini.
session-logged-out-owner-cloud = ⚠️ Meta tidak lagi mengizinkan *{ $name }* memakai { $phone }.
    Untuk sementara pelanggan tidak mendapat jawaban. Kami sudah tahu dan sedang memeriksanya.
session-banned-owner-cloud = ⛔ Meta membatasi { $phone }{ $until ->
    [none] .
   *[other] , sampai { $until }.
}
    Untuk sementara pelanggan tidak mendapat jawaban. Kami sudah tahu dan sedang memeriksanya.
session-passkey-owner = 🔑 WhatsApp meminta passkey untuk { $phone }. Nomor seperti ini tidak bisa ditautkan dengan kode.
    Silakan minta kami menyambungkan *{ $name }* lewat WhatsApp Cloud API.
session-logged-out-owner = ⚠️ *{ $name }* dikeluarkan dari WhatsApp lewat HP-nya.
    Untuk sementara pelanggan tidak mendapat jawaban. Kirim *pair* di sini untuk menautkannya lagi.
session-banned-owner = ⛔ WhatsApp membatasi { $phone } untuk sementara{ $until ->
    [none] .
   *[other] , sampai { $until }.
}
    Setelah itu *{ $name }* jalan lagi otomatis.
session-replaced-owner = ⚠️ Program lain mengambil alih koneksi *{ $name }*.
    Tutup program itu, lalu kirim *restart* di sini.
window-closed-owner = ✉️ Pesan *{ $name }* ke { $who } tidak bisa dikirim.
    Sudah 24 jam dia tidak menulis, dan setelah itu WhatsApp hanya menerima template yang disetujui.
    Pesannya disimpan. *set { $tenant } cloud_template NAMA* menentukan template untuk kasus seperti ini.

session-phone-owner = 📵 HP *{ $name }* ({ $phone }) sudah { $days } hari tidak aktif.
    { $left ->
    [0] WhatsApp bisa memutus tautannya kapan saja.
   *[other] WhatsApp memutus tautan HP yang terus offline: kira-kira { $left } hari lagi.
}
    Mohon nyalakan HP-nya dan buka WhatsApp sekali.

## Told to staff
session-phone-staff = 📵 HP *{ $name }* ({ $tenant }, { $phone }) sudah { $days } hari tidak aktif.
    { $left ->
    [0] WhatsApp bisa memutus tautannya kapan saja.
   *[other] WhatsApp memutus tautannya kira-kira { $left } hari lagi.
}
window-closed-staff = ✉️ Pesan saya ke { $who } tidak bisa dikirim.
    Sudah 24 jam dia tidak menulis ke saya, dan setelah itu WhatsApp hanya menerima template yang disetujui.
    {"*"}set platform cloud_template NAMA* menentukan template untuk kasus seperti ini.
session-back-staff = ✅ *{ $name }* ({ $tenant }) tersambung lagi.
session-calm-staff = ✅ Bot-bot mulai tersambung lagi.
issue-opened-staff = ⚠️ *{ $name }*: { $title }
    Kirim *issues* untuk memilih perbaikan.

## Issues
issue-master = Bot utama
issue-line = { $name }: { $title }
issue-other = ada yang perlu ditangani: { $kind }
issue-cannot-connect = { $reason ->
    [not_installed] tidak bisa tersambung: ada paket yang kurang di server, pip install 'wabot[linked]'
    [worker_died] tidak bisa tersambung: program yang memegang koneksinya terus berhenti
    [corrupt] tidak bisa tersambung: kunci tautannya rusak, dan tidak ada salinan yang baik
   *[other] tidak bisa tersambung ({ $reason })
}
issue-logged-out = { $reason ->
    [token] Meta tidak menerima tokennya
    [no_such_number] Meta tidak punya nomor dengan id nomor telepon itu, atau tokennya tidak boleh memakainya
    [not_registered] nomornya belum terdaftar di Cloud API
    [certificate] nomornya perlu sertifikat baru di Meta
   *[other] dikeluarkan dari WhatsApp lewat HP-nya
}
issue-replaced = program lain mengambil alih koneksinya
issue-restricted = { $reason ->
    [payment] Meta minta tagihannya dibayar dulu sebelum nomor ini boleh mengirim
    [locked] Meta mengunci akunnya
    [policy] Meta memblokirnya karena melanggar aturan
    [too_many_people] dibatasi WhatsApp karena mengirim ke terlalu banyak orang
    [blocked_by_users] dibatasi WhatsApp karena banyak orang memblokirnya
    [same_message_too_often] dibatasi WhatsApp karena terlalu sering mengirim kata-kata yang sama
   *[other] dibatasi WhatsApp
}{ $until ->
    [none] {""}
   *[other] {" "}sampai { $until }
}
issue-outdated = WhatsApp menolak versi wabot ini; perlu diperbarui
issue-passkey = WhatsApp meminta passkey; nomor ini perlu Cloud API
issue-storm = banyak bot kehilangan koneksi sekaligus ({ $count })
issue-turn-parked = ada pesan yang tidak bisa dijawab
issue-send-parked = ada pesan yang tidak bisa dikirim
issue-airtime-held = { $reason ->
    [no_float] pulsa yang sudah dibayar menunggu: saldo deposit di { $provider } habis
    [bad_credentials] pulsa yang sudah dibayar menunggu: akunnya ditolak { $provider }
   *[other] pulsa yang sudah dibayar menunggu: { $provider } sedang gangguan
}
issue-books-refused = ada kesalahan di menu atau teks yang diubah, jadi yang lama tetap dipakai: { $reason }
issue-checkout-used-twice = satu permintaan pembayaran dipakai dua pesanan (pesanan { $order })
issue-delivered-after-refund = pesanan { $order } terkirim padahal dananya sudah dikembalikan
issue-delivery-contradicted = kabar tentang pulsa pesanan { $order } saling bertentangan
issue-delivery-used-twice = penyedia pulsa { $provider } memberi kode yang sama ke dua pesanan (pesanan { $order })
issue-delivery-review = belum pasti apakah pesanan { $order } terkirim
issue-no-airtime-provider = penyedia pulsa belum diatur ({ $provider })
issue-no-payment-provider = penyedia pembayaran belum diatur ({ $provider })
issue-currency-not-taken = penyedia { $provider } tidak menerima { $currency }
issue-paid-after-refund = pesanan { $order } dibayar lagi setelah dananya dikembalikan
issue-payment-contradicted = kabar tentang pembayaran pesanan { $order } saling bertentangan
issue-payment-review = { $reason ->
    [amount_differs] pesanan { $order }: jumlah yang masuk tidak sesuai
    [payer_differs] pesanan { $order }: yang membayar orang lain
    [receipt_used] pesanan { $order }: bukti bayarnya sudah pernah dipakai
    [old_price] pesanan { $order }: dibayar dengan harga yang sudah tidak berlaku
    [invoice_paid] pesanan { $order }: tagihannya sudah lunas sebelumnya
    [invoice_void] pesanan { $order }: tagihannya sudah batal
    [tenant_gone] pesanan { $order }: dibayar untuk bot yang sudah tidak ada
   *[other] pesanan { $order }: pembayarannya perlu diperiksa
}
issue-payment-silent = penyedia pembayaran tidak memberi kabar tentang pesanan { $order }
issue-refund-by-hand = dana pesanan { $order } harus dikembalikan manual ke { $payer }
issue-undelivered-without-refund = pesanan { $order } sudah dibayar, tidak terkirim, dan dananya belum dikembalikan

## Repairs
repair-retry = Coba lagi sekarang
repair-new-code = Tautkan dengan kode baru
repair-cloud = Sambung lewat Cloud API
repair-restart = Mulai ulang
repair-stop = Hentikan bot
repair-connect-now = Sambungkan semua bot
repair-dismiss = Sudah dilihat, tutup

## Verbs of the audit trail
verb-tenant-pair = tautkan
verb-issue-repair = perbaiki
