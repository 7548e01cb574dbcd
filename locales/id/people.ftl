# The people who talk with a bot, as its owner sees them.
people-home = 👥 *Kontak { $bot_name }*
    { $all ->
        [0] Belum ada yang chat.
       *[other] { $all } kontak
    }{ $all ->
        [0] {""}
       *[other] {" · "}{ $week } minggu ini · 🔕 { $out } berhenti langganan
    }
people-do-all = Semua kontak
people-do-find = Cari
people-do-tags = Menurut label
people-do-groups = Grup
people-do-log = Pesan
people-do-log-of = Pesan kami
people-do-bans = Blokir
people-do-many = Pesan untuk banyak
people-do-people = Semua kontak
people-list = { $narrowed ->
        [no] 👥 *Kontak ({ $count })*
       *[other] 👥 *Kontak: { $which } ({ $count })*
    }
    Pilih satu untuk melihat rinciannya.
people-none = { $narrowed ->
        [no] 👥 Belum ada siapa-siapa di sini.
       *[other] 🔎 Tidak ada kontak yang cocok: { $which }.
    }
people-line = { $who } · { $phone }{ $mark }
people-line-bare = { $who } · { $seen }{ $mark }
people-nameless = seseorang tanpa nomor
people-ask-find = 🔎 Nama, sebagian nomor, atau label?
people-gone = 🤷 Kontak itu sudah tidak ada.

## To a spreadsheet and back.
people-do-sheet = Ekspor atau impor
people-sheet = 📄 *Kontak sebagai tabel*
people-do-export = Kirim daftarnya
people-do-import = Masukkan daftar
people-exported = 📄 { $count ->
   *[other] { $count } kontak
}
people-ask-file = 📎 Kirim file CSV. Baris pertamanya nama kolom:
    phone, name, tags, groups
    Yang wajib hanya *phone*. Yang kosong tidak mengubah apa-apa.
people-no-table = 🤔 Saya tidak bisa membacanya. Mohon simpan tabelnya sebagai CSV dan kirim sebagai dokumen.
people-file-empty = 🤔 Tidak ada kontak di file itu.
people-mistakes = ✋ Tidak ada yang dimasukkan: { $count ->
       *[other] { $count } baris salah.
    }
    { $mistakes }{ $more ->
        [0] {""}
       *[other] {" "}… dan { $more } lagi
    }
    Mohon perbaiki filenya, lalu kirim lagi.
people-row-no-phone-column = Baris { $row }: tidak ada kolom *phone*
people-row-too-many = Baris { $row }: satu file maksimal 2.000 kontak
people-row-no-phone = Baris { $row }: nomor teleponnya tidak ada
people-row-bad-phone = Baris { $row }: “{ $cell }” bukan nomor HP
people-row-long-name = Baris { $row }: nama “{ $cell }…” lebih dari 60 huruf
people-row-long-tag = Baris { $row }: ada label yang lebih dari 30 huruf
people-row-long-group = Baris { $row }: nama grup lebih dari 40 huruf
people-row-twice = Baris { $row }: nomornya sama dengan baris { $cell }
people-import-sure = 📥 Masukkan kontak-kontak ini?
    { $fresh } baru, { $known } sudah ada.
people-imported = ✅ { $count ->
   *[other] { $count } kontak
} dimasukkan.{ $left_out ->
        [0] {""}
       *[other] {" "}{ $left_out } pernah dilupakan di sini dan tetap dilupakan.
    }

people-do-sync = Dari HP saya
people-sync-sure = 📱 Di HP Anda ada kontak yang tersimpan dengan nama:
    { $fresh } baru, { $known } sudah ada. Ambil semuanya?
    Mereka tidak dikirimi pesan.
people-sync-empty = 📱 Belum ada kontak bernama dari HP Anda. Setelah ditautkan, bisa perlu beberapa menit.
people-sync-no-list = 📱 Kanal Anda tidak punya daftar kontak.
people-sync-away = 📱 HP Anda sedang tidak tersambung. Silakan coba lagi kalau sudah.

## Tags and groups.
people-tags = 🏷️ *Label*
    Pilih satu untuk melihat kontaknya.
people-no-tags = 🏷️ Belum ada label. Label dipasang di kartu kontak.
people-tag-line = #{ $tag } ({ $members })
people-groups = 👪 *Grup*
people-groups-none = 👪 Belum ada grup.
people-group-line = { $group_name } ({ $members })
people-group = 👪 *{ $group_name }*
    { $members ->
        [0] Masih kosong. Masukkan kontak lewat kartunya.
       *[other] { $members } kontak
    }
people-do-group-new = Grup baru
people-do-members = Isi grup
people-do-group-drop = Hapus grup ini
people-ask-group = ✍️ Apa nama grupnya?
people-group-made = ✅ Grup *{ $group_name }* dibuat.
people-group-taken = ☝️ Grup *{ $group_name }* sudah ada.
people-group-sure = 🗑 Hapus grup *{ $group_name }*?
    Kontaknya tetap ada di daftar Anda.
people-group-dropped = 🗑 Grup *{ $group_name }* dihapus.

## One person.
people-card = { $card }
people-card-head = 👤 *{ $who }*
people-card-phone = 📱 { $phone }
people-card-profile = Di WhatsApp: { $name }
people-card-tags = 🏷️ { $tags }
people-card-groups = 👪 { $groups }
people-card-seen = Sejak { $since }, terakhir chat { $seen }
people-card-unseen = Sejak { $since }, belum pernah chat
people-card-orders = { $orders ->
   *[other] 🧾 { $orders } pesanan
}
people-card-out = 🔕 Berhenti langganan { $at }
people-card-banned = ⛔ Diblokir: { $reason }
people-card-note = 📝 { $at }: { $text }
people-do-write = Kirim pesan
people-do-rename = Nama
people-do-tags-of = Label
people-do-groups-of = Grupnya
people-do-notes = Catatan
people-do-orders = Pesanannya
people-do-ban = Blokir
people-do-unban = Buka blokir
people-do-out = Hentikan pesan
people-do-in = Aktifkan pesan lagi
people-do-more = Lainnya
people-do-card = Kembali ke kartu
people-more = 👤 *{ $who }*
    Apa lagi?
people-do-merge = Gabungkan kontak ganda
people-do-delete = Hapus dari daftar
people-do-forget = Lupakan selamanya

people-ask-write = ✍️ Apa pesan Anda untuk { $who }?
    Langsung dikirim sebagai pesan bot Anda.
people-written = { $text }
people-sent = ✅ Terkirim ke { $who }.
people-not-sent-out = 🔕 { $who } berhenti langganan, jadi tidak saya kirim.
people-not-sent-banned = ⛔ { $who } diblokir, jadi tidak saya kirim.
people-not-sent-window = ⌛ Pesan terakhir { $who } sudah lebih dari 24 jam. WhatsApp kini hanya menerima teks yang sudah disetujui.
    Orangnya harus chat lebih dulu.
people-ask-name = ✍️ Nama apa yang Anda pakai untuk { $who }?
    Hanya Anda yang melihatnya. *lewati* menghapus nama itu.
people-bad-name = ☝️ Nama harus punya setidaknya satu huruf.
people-renamed = ✅ Sekarang namanya *{ $who }*. *undo* membatalkannya.
people-tags-of = 🏷️ *Label { $who }*
    Pilih satu untuk melepasnya.
people-tags-of-none = 🏷️ { $who } belum punya label.
people-untag-line = #{ $tag }
people-do-tag = Tambah label
people-ask-tag = 🏷️ Label apa? Beberapa sekaligus, pisahkan dengan koma: *vip, grosir*
people-bad-tag = ☝️ Label minimal satu huruf.
people-groups-of = 👪 *Grup { $who }*
    Pilih satu untuk memasukkan atau mengeluarkannya.
people-notes = 📝 *Catatan tentang { $who }*
    Pilih satu untuk membuangnya.
people-note-line = { $at }: { $text } ({ $by })
people-do-note = Tambah catatan
people-ask-note = 📝 Apa yang mau dicatat tentang { $who }?
    Orangnya tidak akan melihatnya.
people-note-sure = 🗑 Buang catatan ini?
people-note-dropped = 🗑 Catatannya dibuang.
people-out = 🔕 { $who } tidak akan dikirimi pesan tanpa diminta. *undo* membatalkannya.
people-in-sure = 🔔 Apakah { $who } memang bilang mau menerima pesan Anda lagi?
people-in = 🔔 { $who } menerima pesan Anda lagi. *undo* membatalkannya.

## Two that are one.
people-ask-merge = 🔎 { $who } sama dengan siapa? Nama atau nomor?
people-merge-who = Yang mana?
people-merge-none = 🔎 Tidak ada kontak lain seperti itu.
people-merge-sure = 🔗 Gabungkan { $other_who } dan *{ $who }*?
    Keduanya menjadi *{ $who }*, yang lebih lama Anda kenal.
    Yang ikut pindah: pesan ({ $messages }), pesanan ({ $orders }), label ({ $tags }), grup ({ $groups }), catatan ({ $notes }), dan semua data lainnya.
    Ini tidak bisa dibatalkan.
people-merged = ✅ Sekarang sudah jadi satu: *{ $who }*.

## Off the list, or out of memory.
people-delete-sure = 🗑 Hapus { $who } dari daftar Anda?
    Kalau chat lagi, kontaknya muncul lagi. Pesanannya tetap ada.
people-deleted = 🗑 { $who } dihapus dari daftar Anda. *undo* mengembalikannya.
people-forget-sure = 🧹 *Lupakan { $who } selamanya?*
    Dihapus: nama, nomor, pesan, catatan, label, dan grup.
    Tetap disimpan: { $orders ->
        [0] tidak ada
       *[other] { $orders } pesanan dan uangnya, tanpa menyebut milik siapa
    }.
    Blokir tetap berlaku. Tindakan Anda tetap ada di jejak audit.
    {"*"}Ini tidak bisa dikembalikan oleh siapa pun.*
people-forget-busy = ⏳ Masih ada urusan { $who } yang berjalan: { $things ->
       *[other] { $things } pesanan, reservasi, atau tiket.
    }
    Mohon selesaikan itu dulu.
people-forgotten = 🧹 Sudah dilupakan. Di sini tidak ada lagi yang menyebut siapa orangnya.
ban-of-forgotten = seseorang yang dilupakan

## What was done, in the audit trail.
verb-contact-rename = ganti nama kontak
verb-contact-opt-out = hentikan pesan ke kontak
verb-contact-opt-in = aktifkan pesan ke kontak
verb-contact-delete = hapus kontak
verb-contact-merge = gabungkan kontak
verb-contact-forget = lupakan kontak
verb-contact-write = kirim pesan ke kontak
verb-contact-export = ekspor kontak
verb-contact-import = impor kontak
verb-contact-sync = ambil kontak dari HP
verb-log-export = ekspor pesan
