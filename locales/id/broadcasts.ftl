# Satu pesan untuk banyak orang.
broadcast-home = 📣 *Pesan untuk banyak orang* · { $bot_name }
    { $count ->
        [0] Anda belum mengirim satu pun.
       *[other] Pilih satu untuk melihat jalannya.
    }
broadcast-do-new = Pesan baru
broadcast-line = #{ $number } { $whom } · { $status }{ $started ->
        [no] {""}
       *[other] {" "}{ $percent } %
    }
broadcast-gone = 🤷 Tidak ada pesan dengan nomor itu.
broadcast-unchanged = ☝️ Itu tidak bisa sekarang.

## Untuk siapa.
broadcast-whom = 👥 *Siapa yang menerima?*
    { $all ->
        [0] Belum ada siapa pun di daftar Anda.
       *[other] { $all } orang ada di daftar Anda.
    }
broadcast-do-all = Semua orang
broadcast-do-tag = Orang dengan satu label
broadcast-do-group = Satu grup
broadcast-do-list = Nomor yang saya tulis
broadcast-do-file = File berisi nomor
broadcast-which-tag = 🏷️ Label yang mana?
broadcast-which-group = 👪 Grup yang mana?
broadcast-line-tag = #{ $which } ({ $count })
broadcast-line-group = { $which } ({ $count })
broadcast-ask-list = ✍️ Tulis nomornya, satu per baris.
broadcast-ask-file = 📎 Kirim filenya, CSV atau Excel, dengan kolom *phone*.
broadcast-unread = 🤔 Tidak terbaca, bukan nomor ponsel: { $count }
broadcast-bad-file = 🤔 File itu tidak bisa saya pakai. Daftar: CSV atau Excel, paling banyak 5.000 baris; gambar dan file: paling besar 16 MB.
broadcast-whom-all = semua orang
broadcast-whom-tag = #{ $which }
broadcast-whom-group = { $which }
broadcast-whom-list = sebuah daftar
broadcast-whom-owners = semua pemilik

## Apa isinya.
broadcast-ask-words = ✍️ Apa isi pesannya?
    {"{{name}}"} menjadi nama tiap orang.
broadcast-bad-gap = 🤔 Saya tidak mengenal {"{{"}{ $gap }{"}}"}. Yang bisa dipakai: {"{{name}}"} dan {"{{business}}"}.
broadcast-ask-media = 📎 Kirim gambar, video, atau dokumennya.
broadcast-ask-day = 📅 Hari apa?
broadcast-ask-time = 🕐 Jam berapa?
broadcast-bad-time = 🤔 Itu tidak dalam 60 hari ke depan.
broadcast-ask-template = 🧾 Nama templat Anda yang sudah disetujui, dan bahasanya kalau bukan bahasa Anda: offer_may en_US
broadcast-ask-values = ✍️ Apa isi bagian kosongnya? Satu per baris.
    {"{{name}}"} menjadi nama tiap orang.
broadcast-friend = kawan
broadcast-hint = 🔕 Tidak mau pesan seperti ini lagi? Balas STOP.
broadcast-hint-owners = 🔕 Tidak mau pesan seperti ini lagi? Balas *mute news*.

## Apa yang akan terjadi.
broadcast-sure = 📣 *Belum ada yang dikirim.* Nanti jadinya begini:
    { $carries ->
        [text] {""}
        [image] 🖼 gambar:{" "}
        [video] 🎬 video:{" "}
        [audio] 🎧 suara{" "}
        [document] 📄 dokumen:{" "}
       *[template] 🧾 templat:{" "}
    }{ $words }

    { $facts }
broadcast-count = 👥 { $whom }: { $count ->
        [0] tidak ada
       *[other] { $count } orang, { $count } pesan
    }
broadcast-foreseen = { $later ->
        [no] ⏱ Langsung mulai
       *[other] ⏱ Mulai { $begins }
    }{ $quick ->
        [no] {", kira-kira "}{ $lasts }
       *[other] {""}
    }
broadcast-out-opted-out = 🔕 Dilewati, berhenti langganan: { $count }
broadcast-out-muted = 🔕 Dilewati, mematikan kabar: { $count }
broadcast-out-banned = ⛔ Dilewati, diblokir: { $count }
broadcast-out-no-address = 📵 Dilewati, tanpa nomor: { $count }
broadcast-out-window = 🕐 Dilewati, diam sejak sehari: { $count }
broadcast-out-gone = 👤 Dilewati, sudah tidak ada: { $count }
broadcast-out-twice = 👥 Dilewati, sudah menerima: { $count }
broadcast-nobody = 🤷 Tidak ada yang akan menerimanya.
    { $facts }
broadcast-do-yes = Ya, kirim
broadcast-do-no = Tidak
broadcast-do-test = Kirim ke saya dulu
broadcast-do-words = Kata-kata lain
broadcast-do-media = Tambah gambar atau file
broadcast-do-bare = Tanpa gambar atau file
broadcast-do-later = Di waktu lain
broadcast-do-now = Secepatnya
broadcast-do-template = Dengan templat
broadcast-do-freely = Tanpa templat
broadcast-dropped = 👍 Tidak ada yang dikirim.
broadcast-tested = 📬 Sedang menuju Anda, dari { $bot_name }.

## Dalam perjalanan.
broadcast-begun = { $later ->
        [no] 🚀 Pesan #{ $number } sedang dikirim.
       *[other] 📅 Pesan #{ $number } dikirim { $begins }.
    }
    Kirim *broadcast { $number }* untuk melihat jalannya.
broadcast-do-look = Bagaimana jalannya?
broadcast-do-others = Semua pesan
broadcast-do-again = Lihat lagi
broadcast-do-pause = Jeda
broadcast-do-resume = Lanjutkan
broadcast-do-stop = Hentikan selamanya
broadcast-paused = ⏸ Dijeda. Tidak ada lagi yang dikirimi.
broadcast-resumed = ▶️ Lanjut lagi.
broadcast-stop-sure = ⏹ Hentikan pesan #{ $bc_number } selamanya?
    Yang belum menerima tidak akan menerima.
broadcast-stopped = ⏹ Dihentikan selamanya.
broadcast-status-scheduled = menunggu { $at }
broadcast-status-running = sedang dikirim
broadcast-status-paused = dijeda
broadcast-status-done = selesai
broadcast-status-stopped = dihentikan
broadcast-waits-quiet = istirahat sampai { $at }
broadcast-waits-day-full = cukup untuk hari ini, lanjut { $at }
broadcast-waits-behind = menunggu pesan sebelumnya
broadcast-waits-closed = menunggu sampai bot berjalan

## Salah satunya.
broadcast-card = { $card }
broadcast-card-head = 📣 *Pesan #{ $number }* untuk { $whom }
    { $status }
broadcast-card-bar = { $bar } { $percent } % · { $over } dari { $all }
broadcast-card-sent = 📤 Terkirim: { $count }
broadcast-card-delivered = 📬 Sampai: { $count }
broadcast-card-read = 👀 Dibaca: { $count }
broadcast-card-failed = ⚠️ Gagal: { $count }
broadcast-card-unsure = ❔ Mungkin terkirim, tidak dicoba lagi: { $count }
broadcast-card-under-way = ⏳ Dalam perjalanan: { $count }
broadcast-card-opted-out = 🔕 Berhenti langganan sejak itu: { $count }
broadcast-card-stopped = ⏹ Tidak dikirimi: { $count }
broadcast-done-told = 📣 Pesan #{ $number } selesai.
    📤 Terkirim: { $reached } · ⚠️ Gagal: { $failed } · Dilewati: { $left_out }
    Kirim *broadcast { $number }* untuk laporannya.
notice-kind-news = Kabar
setting-broadcast-quiet = Tanpa siaran di malam hari
