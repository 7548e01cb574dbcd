# Support: what customers, those who answer, and owners read.

setting-support-patience = Menit sebelum pelanggan diminta sabar
setting-support-owners = Pemilik dikabari soal tiket
verb-agent-added = tambah petugas
verb-agent-removed = cabut petugas

## The customer's menu.
support-home = 👋 Selamat datang di *{ $tenant }*!
    Ada yang bisa kami bantu?
support-home-ask = Ajukan pertanyaan
support-home-popular = Pertanyaan umum
support-home-person = Bicara dengan petugas
support-home-mine = Tiket saya
support-home-hours = Jam buka
support-help = Tulis saja pertanyaan Anda: saya carikan jawabannya.
    {"*"}person* menghubungkan Anda dengan petugas, *tickets* menampilkan pertanyaan Anda kepada mereka.
support-hours-open = 🟢 Kami sedang buka.
    { $open_hours }
support-hours-closed = 🔴 Kami sedang tutup.
    { $open_hours }
support-ask = Anda ingin tahu apa?
support-hits = Apakah salah satu dari ini?
support-none-of-these = Bukan, panggil petugas
support-nothing = 🤔 Maaf, saya belum punya jawabannya.
support-ask-again = Tanya dengan kata lain
support-popular = *Pertanyaan umum*
support-faq = *{ $faq_question }*
    { $faq_answer }
    
    Apakah ini membantu?
support-helped-yes = Ya, terima kasih
support-helped = 👍 Senang bisa membantu!
support-topic = Tentang apa, ya?
    Mohon tulis dalam satu atau dua kalimat.
support-begun = 🙋 Tiket *#{ $number }*: petugas kami sudah dikabari.
    Semua yang Anda tulis di sini sekarang sampai ke mereka. *00* untuk keluar.
support-later = 📝 Pertanyaan Anda kami catat sebagai *#{ $ticket }*.
    Jawabannya kami kirim di sini.
support-closed = 🌙 Kami sedang tutup, tetapi pertanyaan Anda kami catat sebagai *#{ $ticket }*.
    Jawabannya kami kirim di sini.
    Jam buka kami:
    { $open_hours }
support-said = 👤 *{ $agent }*: { $words }
support-said-later = 👤 *{ $agent }* (#{ $number }): { $words }
    
    ↩️ Untuk membalas, kutip pesan ini atau awali dengan *#{ $number }*.
support-added = 📝 Ditambahkan ke *#{ $number }*.
support-patience = ⏳ Perlu waktu sedikit lebih lama dari biasanya. Anda tidak dilupakan: nanti ada yang menjawab di sini.
support-silence = 💤 Sudah sehari tidak ada pesan di sini, jadi *#{ $number }* saya tutup.
    Awali dengan *#{ $number }* untuk membukanya lagi.

## Ratings.
support-solved = ✅ Tiket Anda *#{ $ticket }* sudah selesai. Terima kasih atas kesabaran Anda!
support-rate = ✅ Tiket Anda *#{ $ticket }* sudah selesai.
    Bagaimana layanan kami?
support-rate-1 = ⭐ buruk
support-rate-2 = ⭐⭐ kurang baik
support-rate-3 = ⭐⭐⭐ cukup
support-rate-4 = ⭐⭐⭐⭐ baik
support-rate-5 = ⭐⭐⭐⭐⭐ sangat baik
support-rate-words = Mau cerita lebih banyak?
    Kalau tidak, kirim *lewati*.
support-thanks = 🙏 Terima kasih!
support-stars = { $stars ->
    [1] ⭐
    [2] ⭐⭐
    [3] ⭐⭐⭐
    [4] ⭐⭐⭐⭐
   *[other] ⭐⭐⭐⭐⭐
}

## A customer's own tickets.
support-mine = *Tiket Anda*
support-mine-none = Anda belum punya tiket.
support-own-item = #{ $number } { $status ->
    [waiting] 💬
    [solved] ✅
    [closed] ✅
   *[other] 🕓
} { $topic }
support-own-ticket = *#{ $number }* · { $ticket_status }
    
    { $lines }
support-add = Tambah sesuatu
support-do-rate = Beri penilaian
support-close = Sudah selesai
support-add-words = Apa yang mau ditambahkan?
support-added-menu = 📝 Ditambahkan ke *#{ $number }*. Jawabannya kami kirim di sini.
support-close-done = ✅ *#{ $number }* ditutup. Terima kasih!
support-status-open = 🕓 menunggu petugas
support-status-taken = 🕓 sedang ditangani
support-status-waiting = 💬 sudah dijawab
support-status-solved = ✅ selesai
support-status-closed = ✅ ditutup

## What those who answer are told.
support-opened = 🎫 *#{ $number }* · *{ $who }*:
    { $topic }
    
    ↩️ Jawab dengan *#{ $number } jawaban Anda*, atau kutip pesan ini.
    {"*"}take { $number }* · *done { $number }* · *tickets*
support-opened-later = 🎫 *#{ $number }* · *{ $who }* menulis di luar jam buka:
    { $topic }
    
    ↩️ Jawab dengan *#{ $number } jawaban Anda*, atau kutip pesan ini.
    {"*"}take { $number }* · *done { $number }* · *tickets*
support-line = 🎫 *#{ $number } { $who }*: { $words }
support-left = 🚪 *#{ $number } { $who }* keluar dari obrolan. Tiketnya tetap terbuka.
support-remind = ⏰ *#{ $number } { $who }* sudah menunggu { $minutes ->
   *[other] { $minutes } menit
}.
support-taken-by = 👌 *#{ $number } { $who }* ditangani *{ $agent }*.
support-given-back = 🎫 *{ $agent }* mengembalikan *#{ $number } { $who }*. Siapa yang mau ambil?
    {"*"}take { $number }*
support-passed = 🎫 *{ $agent }* mengoper *#{ $number }* · *{ $who }* ke Anda:
    { $topic }
    
    ↩️ Jawab dengan *#{ $number } jawaban Anda*, atau kutip pesan ini.
support-silence-business = 💤 *#{ $number } { $who }*: ditutup setelah sehari tanpa pesan.
support-rated = { $stars ->
    [1] ⭐
    [2] ⭐⭐
    [3] ⭐⭐⭐
    [4] ⭐⭐⭐⭐
   *[other] ⭐⭐⭐⭐⭐
} *#{ $number } { $who }*{ $has_words ->
    [yes] : { $words }
   *[other] {""}
}
support-sent = ✅ *#{ $number } { $who }*
support-sent-beside = ✅ *#{ $number } { $who }* (tiket ini juga ditangani *{ $other }*)
support-taken = 👌 *#{ $number } { $who }* sekarang Anda tangani. Semua yang Anda tulis masuk ke sana.
    {"*"}leave* · *done* · *pass NAMA* · *! catatan*
    
    { $lines }
support-left-ticket = 🚪 Anda keluar dari *#{ $number }*. Tiket ini tetap Anda tangani.
support-out = 🚪 Anda tidak lagi berada di *#{ $number } { $who }*.
support-done = ✅ *#{ $number } { $who }* selesai.
support-done-before = ✅ *#{ $number } { $who }* memang sudah selesai.
support-noted = 📌 Dicatat di *#{ $number }*. { $who } tidak melihatnya.
support-no-agent = 🤔 Di sini tidak ada yang bernama “{ $name }”. *#{ $number } { $who }* tidak dipindahkan.
support-passed-on = 👌 *#{ $number } { $who }* sekarang ditangani *{ $agent }*.
support-story = *#{ $number }* · *{ $who }*
    
    { $lines }
support-no-such = 🤔 Tiket *#{ $number }* tidak ada.
support-for-whom = ✋ Belum dikirim: ini untuk siapa?
    
    { $lines }
    0 tidak untuk siapa-siapa
support-choice = { $n } *#{ $number }* { $who }
support-not-sent = 🗑 Pesan yang tertunda tidak jadi dikirim.
support-you-answer = 👋 Mulai sekarang Anda menjawab pelanggan *{ $tenant }*.
    Pertanyaan mereka masuk ke sini. *tickets* menampilkan yang masih terbuka.
support-story-line = { $at } *{ $by }*: { $words }
support-story-said = *{ $by }*: { $words }
support-story-note = 📌 *{ $by }*: { $words }
support-story-part = { $what } { $words }
support-nothing-said = Belum ada pesan.
support-lost-file = { $words } (file yang tidak bisa diteruskan)
support-kind-text = (tanpa teks)
support-kind-image = 🖼 gambar
support-kind-video = 🎬 video
support-kind-audio = 🎤 pesan suara
support-kind-document = 📎 file
support-kind-location = 📍 lokasi
support-kind-contact = 👤 kontak
support-kind-sticker = 🙂 stiker
support-kind-reaction = 🙂 reaksi
support-kind-poll = 📊 polling
support-kind-order = 🛒 pesanan
support-kind-note = (tanpa teks)
support-kind-template = (tanpa teks)
support-kind-unknown = (tidak bisa saya baca)

## Their menu.
support-nobody-here = Anda belum punya bot di sini.
support-agent-help = Semua cukup dengan nomor: *0* kembali, *00* beranda.
    {"*"}#12 jawaban* menjawab tiket 12, *take 12* masuk ke tiketnya, *done 12* menutupnya.
    {"*"}#12 ! catatan* tidak pernah dilihat pelanggan, *#12 ?* menampilkan percakapannya.
    {"*"}customer* menampilkan bot seperti pelanggan melihatnya.
support-list = { $count ->
    [0] 🎉 Tidak ada tiket terbuka.
   *[other] *{ $count } tiket terbuka*
}
support-list-none = Tidak ada.
support-list-of-over = *Tiket yang sudah selesai*
support-list-over = Tiket yang sudah selesai
support-list-faq = Pertanyaan dan jawaban
support-list-people = Petugas
support-list-ratings = Penilaian
support-list-hours = Jam buka
support-list-owners = Kabari pemilik ada tiket
support-list-patience = Pesan mohon sabar
support-item = #{ $number } { $who } · { $status ->
    [open] 🕓
    [waiting] 💬
    [solved] ✅
    [closed] ✅
   *[other] ✍️
} { $topic } · { $age }{ $has_agent ->
    [yes] {" "}· { $agent }
   *[other] {""}
}
support-gone = Tiket itu tidak ada.
support-card = *#{ $number }* · *{ $who }* · { $phone }
    { $ticket_status }{ $has_holder ->
        [yes] {" "}· { $holder }
       *[other] {""}
    }
    
    { $lines }
support-do-take = Ambil
support-do-answer = Jawab
support-do-done = Sudah selesai
support-do-pass = Oper ke petugas lain
support-do-give-back = Kembalikan
support-do-note = Tambah catatan
support-inside = 👌 Anda di dalam *#{ $number } { $who }*: semua yang Anda tulis masuk ke sana.
    {"*"}leave* · *done* · *pass NAMA* · *! catatan*
support-taken-away = 👌 *#{ $number } { $who }* sekarang Anda tangani.
support-answer = Apa jawaban Anda untuk { $who }?
support-answered = ✅ Terkirim ke { $who }.
support-note = Apa yang mau dicatat? Pelanggan tidak pernah melihatnya.
support-noted-menu = 📌 Dicatat.
support-gave-back = 👌 Tiketnya terbuka lagi untuk semua petugas.
support-pass-whom = Oper ke siapa?
support-pass-nobody = Belum ada petugas lain.
support-passed-menu = 👌 Sekarang ditangani *{ $agent_name }*.

## Owners.
owner-home-tickets = Tiket
support-people = *Petugas*
    { $owners }
    Pilih satu untuk mencabutnya.
support-owner = 👑 { $who }
support-person = { $name } · { $phone }
support-person-add = Tambah petugas
support-person-sure = Cabut petugas ini?
    Tiketnya terbuka lagi untuk semua petugas.
support-person-removed = ✅ *{ $who }* bukan petugas lagi.
support-person-phone = Nomor mana yang dipakainya?
support-person-name = Siapa namanya? Nama ini dibaca pelanggan.
support-person-added = ✅ *{ $agent_name }* ({ $phone }) sekarang petugas dan sudah dikabari.
support-ratings = *{ $average } dari 5* menurut { $count ->
   *[other] { $count } pelanggan
}
    { $lines }
support-rating = { $who }: { $average } ({ $count })
support-rated-nobody = tanpa petugas
support-ratings-none = Belum ada penilaian.
support-faq-list = { $count ->
    [0] Belum ada pertanyaan dan jawaban.
   *[other] *{ $count } pertanyaan dan jawabannya*
}
support-faq-item = { $question } · { $uses }×
support-faq-add = Tambah satu
support-faq-ask-question = Apa yang sering ditanyakan pelanggan?
support-faq-ask-answer = Lalu apa jawabannya?
support-faq-ask-words = Ada kata lain yang mungkin dipakai pelanggan?
    Misalnya *harga biaya tarif*. Kirim *lewati* kalau tidak ada.
support-faq-added = ✅ Mulai sekarang pelanggan bisa menemukan “{ $faq_question }”.
support-faq-another = Tambah lagi
support-faq-to-list = Semua pertanyaan
support-faq-full = Sudah ada { $most }, tidak muat lagi. Hapus salah satu dulu.
support-faq-card = *{ $faq_question }*
    { $faq_answer }
    
    Kata lain: { $faq_words }
    Bahasa: { $faq_language }
    Ditampilkan { $uses ->
   *[other] { $uses } kali
}
support-faq-change-question = Ubah pertanyaan
support-faq-change-answer = Ubah jawaban
support-faq-change-words = Ubah kata lain
support-faq-change-language = Bahasa
support-faq-language = Ini dalam bahasa apa?
    Kirim misalnya *Indonesia*, atau *any* kalau untuk semua bahasa.
support-faq-any-language = semua bahasa
support-faq-remove = Hapus
support-faq-new = Isi barunya apa?
support-faq-changed = ✅ Sudah diubah.
support-faq-remove-sure = 🗑 Hapus “{ $faq_question }” selamanya?
support-faq-removed = ✅ Dihapus.
