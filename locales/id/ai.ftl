# Answers by a language model.

# To customers. The mark tells them that no person wrote it.
ai-said = 🤖 { $answer }
    
    00 menu
ai-said-first = 🤖 { $answer }
ai-person-phone = 🙋 Petugas kami siap membantu Anda: { $help_phone }
ai-person-none = 🙋 Petugas di sini sudah saya kabari bahwa Anda ingin bicara dengan mereka.

# To the owner: the page.
words-greeting = hai, halo, hallo, permisi, selamat pagi, selamat siang, selamat sore, selamat malam, pagi, siang, sore, malam, assalamualaikum, halo kak, hai kak

ai-line = 🤖 Jawaban AI
ai-home = 🤖 *Jawaban AI* · { $name }
    { $ai_state }
    Penyedia: { $ai_account }
    Model: { $ai_model_now }
    Hari ini: { $ai_asked_today } dari { $ai_answers } jawaban · { $ai_tokens_today } dari { $ai_tokens_most } token
ai-state-off = ⚪ Mati. Pelanggan mendapat menu.
ai-state-on = 🟢 Aktif: menjawab yang tidak dipahami menu.
ai-state-over = 💤 Tidur sampai tengah malam: batas hari ini tercapai.
ai-state-nobody = ⚠️ Aktif, tetapi penyedianya belum diatur: pelanggan mendapat menu.
ai-usual-model = yang biasa
ai-account = { $title } · { $standing ->
    [own] akun Anda sendiri
    [shared] akun platform
   *[missing] kunci belum ada
}
ai-do-on = Aktifkan
ai-do-off = Matikan
ai-do-try = Coba
ai-do-know = Yang perlu diketahui AI: { $ai_knows ->
    [0] belum ada
   *[other] { $ai_knows } karakter
}
ai-do-provider = Penyedia
ai-do-key = Kunci saya sendiri
ai-do-model = Model
ai-do-limits = Batas
ai-do-days = Hari-hari terakhir
ai-limits = *Batas*
    Kalau salah satu batas harian tercapai, AI tidur sampai tengah malam.
ai-do-answers = Jawaban per hari: { $ai_answers }
ai-do-tokens = Token per hari: { $ai_tokens_most }
ai-do-history = Pesan sebelumnya yang dibaca: { $ai_history_now }
ai-do-heat = Temperatur, 0 kaku sampai 1 bebas: { $ai_heat }

ai-on = 🟢 *Jawaban AI* aktif.
    AI menjawab yang tidak dipahami menu Anda. Ia hanya bisa berbicara: tanpa pesanan, tanpa uang, tanpa perubahan.
    {"*"}undo* membatalkannya.
ai-off = ⚪ *Jawaban AI* mati. Pelanggan mendapat menu.
    {"*"}undo* membatalkannya.
ai-not-ready = Belum ada penyedia yang bisa ditanya. Silakan pilih penyedia dan isi kunci Anda.
ai-no-provider = Silakan pilih penyedia dulu.

# Trying it.
ai-try-ask = 💬 Pelanggan akan bertanya apa? Kirim seperti mereka menulisnya.
    Ini dihitung seperti jawaban lainnya.
ai-tried = 🤖 { $answer }
    
    ⏱️ { $seconds } dtk · token: { $tokens_in } masuk, { $tokens_out } keluar
ai-handed-over = { $told }
    
    ⏱️ { $seconds } dtk · token: { $tokens_in } masuk, { $tokens_out } keluar
ai-hands-over = { $whereto ->
    [menu] 📋 Di sini AI menampilkan menu.
    [person] 🙋 Di sini AI menyerahkannya ke petugas.
   *[refused] 🛡️ Jawabannya ditahan: { $why ->
        [link] menyebut link yang tidak Anda berikan.
        [phone] menyebut nomor yang tidak Anda berikan.
        [payment] memberi tahu cara bayar, padahal Anda tidak menyebutnya.
        [leak] membocorkan aturannya sendiri.
        [filtered] ditahan penyedia.
       *[other] tidak ada isinya.
    } Pelanggan mendapat menu.
}
ai-trouble = 😕 Tidak ada jawaban: { $why }
    Pelanggan mendapat menu.
ai-trouble-not-set-up = penyedianya belum diatur.
ai-trouble-budget = batas hari ini tercapai.
ai-trouble-ceiling = batas platform hari ini tercapai.
ai-trouble-resting = penyedianya beberapa kali gagal. Sebentar lagi dicoba lagi.
ai-trouble-rate-limited = penyedianya sedang terlalu banyak pertanyaan.
ai-trouble-overloaded = penyedianya sedang gangguan.
ai-trouble-unreachable = penyedianya tidak bisa dijangkau.
ai-trouble-timeout = terlalu lama.
ai-trouble-cut-off = jawabannya terputus.
ai-trouble-nonsense = yang datang bukan jawaban.
ai-trouble-unauthorized = kuncinya ditolak penyedia.
ai-trouble-no-credit = saldo akunnya habis.
ai-trouble-unknown-model = penyedianya tidak mengenal model itu.
ai-trouble-too-long = teksnya terlalu panjang untuk model ini.
ai-trouble-rejected = pertanyaannya ditolak penyedia.

# What was spent.
ai-days = *Hari-hari terakhir*
    { $lines }
ai-day = { $day }: { $replies ->
   *[other] { $replies } jawaban
} · { $failures } gagal · token { $tokens_in } masuk, { $tokens_out } keluar
ai-days-none = Belum ada.

# Told once a day.
ai-notice-budget = 💤 *{ $tenant }*: Jawaban AI tidur sampai tengah malam.
    Batas hari ini { $answers } jawaban atau { $tokens } token. Pelanggan mendapat menu.
    {"*"}ai* untuk mengubah batasnya.
ai-notice-trouble = ⚠️ *{ $tenant }*: Jawaban AI tidak jalan ({ $provider }).
    { $reason ->
    [unauthorized] Kuncinya ditolak penyedia.
    [no-credit] Saldo akunnya habis.
    [unknown-model] Penyedianya tidak mengenal model itu.
   *[rejected] Pertanyaannya ditolak penyedia.
}
    Pelanggan mendapat menu. *ai* menampilkan pengaturannya.
ai-notice-trouble-shared = ⚠️ Jawaban AI lewat akun platform tidak jalan ({ $provider }).
    { $reason ->
    [unauthorized] Kuncinya ditolak penyedia.
    [no-credit] Saldo akunnya habis.
    [unknown-model] Penyedianya tidak mengenal model itu.
   *[rejected] Pertanyaannya ditolak penyedia.
}
    {"*"}set platform ai_provider* menampilkan akunnya.
ai-notice-person = 🙋 *{ $tenant }*: { $who } ingin bicara dengan petugas.
    “{ $words }”
    Mohon hubungi orangnya. Kalau ada nomor bantuan (*set help_phone*), nomor itu yang ditampilkan ke pelanggan.
ai-notice-ceiling = 💤 Batas jawaban AI platform hari ini tercapai.
    Bot yang memakai akunnya menampilkan menu sampai tengah malam.

# Settings.
setting-ai = Jawaban AI
setting-ai-provider = AI lewat
setting-ai-model = Model AI
setting-ai-prompt = Yang perlu diketahui AI
setting-ai-temperature = Temperatur AI
setting-ai-history = Pesan sebelumnya yang dibaca AI
setting-ai-budget = Jawaban AI per hari
setting-ai-tokens = Token AI per hari
setting-hint-fraction = Mohon kirim angka dari 0 sampai 1, misalnya *0.3*.

ai-platform = 🤖 *Jawaban AI* · akun platform
    Penyedia: { $ai_account }
    Model: { $ai_model_now }
    Hari ini: { $ai_asked_today } dari { $ai_answers } jawaban · { $ai_tokens_today } dari { $ai_tokens_most } token
    Bot yang mengaktifkannya: { $ai_bots }
ai-no-limit = tanpa batas

outcome-said = menjawab
outcome-menu = menampilkan menu
outcome-person = memanggil petugas
