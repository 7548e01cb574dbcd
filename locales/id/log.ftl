# The log of messages.
log-day = *{ $day }*
log-in = { $time } ← { $who }: { $text }
log-out = { $time } → { $who } { $mark }: { $text }
log-in-bare = { $time } ← { $text }
log-out-bare = { $time } → { $mark } { $text }
log-head = { $narrowed ->
        [no] 💬 *Pesan { $bot_name }*
       *[other] 💬 *Pesan: { $log_which }*
    }
log-part = { $lines }
log-none = { $narrowed ->
        [no] 💬 Belum ada pesan.
       *[other] 🔎 Tidak ada pesan yang cocok: { $log_which }.
    }
log-do-older = Lebih lama
log-do-find = Cari
log-do-day = Satu hari
log-do-all = Semua pesan
log-do-document = Sebagai dokumen
log-ask-find = 🔎 Kata atau nomor?
log-ask-day = 📅 Hari apa? *today*, *yesterday*, 20/11
log-ask-since = 📅 Mulai hari apa? *today*, *yesterday*, 20/11
log-ask-until = 📅 Sampai hari apa? *lewati* untuk hari itu saja.
log-document = 📄 { $count ->
       *[other] { $count } pesan
    }{ $cut ->
        [yes] {" · "}yang terbaru dari hari-hari itu; pilih lebih sedikit hari untuk sisanya
       *[other] {""}
    }
log-document-none = 💬 Tidak ada pesan pada hari-hari itu.
