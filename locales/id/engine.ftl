# Words of the conversation engine itself, in every bot.
# Istilah: tenant = usaha (botnya: bot) · owner = pemilik · customer = pelanggan · order = pesanan · payment = pembayaran
# refund = pengembalian dana, dana dikembalikan · invoice = tagihan · plan = paket · airtime = pulsa · float = saldo deposit
# session, connection = koneksi · to link, to pair = menautkan · issue = masalah · step-up = PIN atau kode konfirmasi
# audit trail = jejak audit · server = server · receipt = struk (nomornya: bukti bayar) · provider = penyedia
# booking = reservasi · service = layanan · worker = staf · slot, free time = pilihan jam (“3 jam kosong” = 3 hours) · shop = toko · product = produk
# variant = varian · stock = stok · cart = keranjang · delivery = pengantaran, diantar (biayanya: ongkir) · pick-up = ambil sendiri
# to pack = mengemas · handed over = diserahkan · return = retur · ticket = tiket · agent (who answers) = petugas
# flow = alur · menu = menu · choice = pilihan · step = langkah · draft = draf · to publish = terbitkan · version = versi
# contact, people = kontak · tag = label · group = grup · note = catatan · opted out = berhenti langganan · AI answers = Jawaban AI
# ban = blokir · expired = masa aktif habis · renew = perpanjang · setting = pengaturan · contact = kontak

## Words people may type; commas between them.
words-back = kembali, balik, mundur
words-home = beranda, menu utama, menu awal, awal, mulai
words-help = bantuan, bantu, tolong
words-more = lagi, lanjut, lanjutkan, berikutnya, selanjutnya
words-previous = sebelumnya, sebelum
words-yes = ya, iya, iyah, yaa, betul, benar, oke, setuju
words-no = tidak, tdk, gak, ga, nggak, ngga, enggak, tak, jangan
words-skip = lewati, lewat, lewatkan
# What stops messages nobody asked for, and brings them back. Only as a message of its own.
words-stop = berhenti, stop, jangan kirim lagi, berhenti langganan
words-start = mulai lagi, langganan, kirim lagi

## Ways out, under a question.
footer-home = 00 beranda
footer-back-home = 0 kembali · 00 beranda
page-more = + lagi ({ $page } dari { $pages })
page-previous = - sebelumnya

yes = Ya
no = Tidak

## When words were not understood.
did-you-mean = 🤔 Maksud Anda *{ $words }*?
type-exactly = ✋ Kalau maksud Anda *{ $words }*, mohon ketik persis seperti itu.
command-usage =
    ✍️ Ketik seperti ini:
    { $usage }
not-an-option = 🤔 Maaf, saya belum paham. Balas dengan nomor dari daftar, ya.
empty-message = 🤔 Pesannya kosong. Silakan tulis jawaban Anda.
old-choice = ⌛ Tombol itu dari pertanyaan sebelumnya.
question-expired = ⌛ Pertanyaan itu sudah kedaluwarsa, jadi tidak ada yang dilakukan.
help =
    ℹ️ Balas dengan nomor pilihan Anda.
    0 untuk kembali, 00 ke beranda.

## When something cannot go on.
busy = ⏳ Sebentar, masih saya proses.
pay-waiting =
    ⏳ Menunggu pembayaran Anda. Masukkan PIN di HP Anda.
    00 beranda
denied = 🔒 Maaf, Anda tidak punya izin untuk ini.
action-failed = 😕 Maaf, belum berhasil. Silakan coba lagi nanti.
limit-reached = 😕 Maaf, saya bingung. Kita mulai lagi dari awal, ya.
secret-again = 🔑 Terima kasih. Mohon kirim data rahasianya sekali lagi, karena tidak saya simpan.
secret-delete = 🔒 Sekarang mohon hapus data rahasia Anda dari chat ini: tekan lama pesannya, lalu Hapus.

## Asking again.
ask-text-only = 📝 Di sini saya hanya bisa membaca teks. Silakan tulis jawaban Anda.
ask-too-long = ✂️ Terlalu panjang. Maksimal { $max_length } karakter, ya.
ask-too-small = ☝️ Terlalu kecil. Minimal { $min }.
ask-too-large = ☝️ Terlalu besar. Maksimal { $max }.
ask-too-early = 📅 Terlalu awal. Paling cepat { $min }.
ask-too-late = 📅 Terlalu jauh. Paling lambat { $max }.
ask-give-up = 😕 Belum berhasil juga. Kita mulai lagi dari awal, ya.
ask-error-text = ✍️ Mohon tulis sedikit lebih banyak.
ask-error-number = 🔢 Mohon kirim angka, misalnya 5.
ask-error-money = 💰 Mohon kirim jumlah uang, misalnya 100.
ask-error-phone = 📱 Itu bukan nomor telepon. Mohon kirim seperti 0711 222333.
ask-error-phone-wrong-country = 📱 Nomor itu dari negara lain. Mohon kirim nomor dari negara ini.
ask-error-phone-not-mobile = 📱 Itu bukan nomor HP. Mohon kirim nomor HP.
ask-error-date = 📅 Mohon kirim tanggal, misalnya 25/12 atau besok.
ask-error-time = 🕐 Mohon kirim jam, misalnya 14:30 atau 2 pm.
ask-error-duration = ⏱️ Mohon kirim lamanya, misalnya 2 jam, 3 hari, atau 1 bulan.
ask-error-choice = 🤔 Silakan pilih salah satu: { $choices }
ask-error-media = 🖼️ Mohon kirim gambar atau file.
ask-error-location = 📍 Mohon bagikan lokasi dari peta, atau tulis alamatnya.
ask-error-secret = 🔑 Mohon kirim ulang.
ai-unclear = 🤔 Maaf, saya belum mengerti. Coba katakan dengan kata lain.
ai-missing = 👍 Terima kasih. Saya masih perlu tahu:

## When somebody of the business helps a person who is stuck.
moved-again = 🙂 Saya tanyakan sekali lagi, ya.
moved-back = ↩️ Kita mundur satu langkah.
moved-home = 🙂 Kita mulai lagi dari awal, ya.
moved-end = 🙂 Kita berhenti di sini. Silakan chat lagi kapan saja.
