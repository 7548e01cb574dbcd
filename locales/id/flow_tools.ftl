# Trying a flow, drawing it, and helping a customer who is stuck in it.

## Words in a picture of a flow.
picture-page = halaman { $page }
picture-page-of = halaman { $page } dari { $pages }
picture-each-line = apa pun yang dipilih
picture-answered = dijawab
picture-found = semua sudah diketahui
picture-give-up = terlalu banyak jawaban salah
picture-abandon = tidak ada jawaban
picture-else = selain itu
picture-then = setelah itu
picture-any-words = kata lain apa pun
picture-caption = 🗺 *{ $flow }*
picture-caption-page = 🗺 *{ $flow }* · { $page } dari { $pages }
picture-sent = Begini jalannya sekarang. Selanjutnya apa?
picture-as-text = 🗺 Bahasa ini belum bisa saya gambar di sini, jadi saya kirim sebagai teks. Buka dengan penampil Mermaid apa saja.
picture-none = 🤔 Tidak ada alur dengan nama itu.
picture-do-simulate = Coba
flow-do-picture = Lihat sebagai gambar
flow-do-simulate = Coba
stuck-do-help = Macet? Bantu pelanggan
picture-do-published = Yang dibaca pelanggan
picture-draft = draf
picture-do-again = Gambar ulang

## How things end.
outcome-ok = berhasil
outcome-failed = gagal
outcome-timeout = tidak dijawab tepat waktu
outcome-paid = sudah dibayar
outcome-cancelled = dibatalkan
outcome-expired = tidak dibayar tepat waktu
outcome-refused = ditolak
outcome-ended = petugas selesai
outcome-nobody = tidak ada orang
outcome-closed = sedang tutup
outcome-understood = dipahami
outcome-unclear = tidak dipahami
outcome-down = AI tidak tersedia
outcome-passed = biarkan waktu berlalu
outcome-not-found = tidak ditemukan
outcome-none = tidak ada apa-apa

## Trying a flow: nothing is really sent or done.
simulate-begin =
    🎭 Sekarang Anda jadi pelanggan sendiri; tidak ada yang benar-benar dikirim atau dilakukan.
    Tulis seperti pelanggan menulis. *stop* untuk berhenti.
simulate-turn = { $heard }
simulate-action = ⚙️ Di sini saya akan melakukan: { $what }.
simulate-call = 🌐 Di sini saya akan bertanya ke { $what }.
simulate-ai = ✨ Di sini AI akan membaca: { $what }
simulate-handoff = 🙋 Di sini saya akan memanggil petugas. { $what }
simulate-relay = 🙋 Ini akan sampai ke petugas: { $what }
simulate-leave = 🙋 Petugas akan dikabari bahwa pelanggan pergi.
simulate-pay = 💳 Di sini saya akan menagih pembayaran. { $what }
simulate-wait = ⏳ Di sini saya akan menunggu sampai { $until }.
simulate-ends = *Bagaimana hasilnya?*
simulate-unclear = 🤔 Silakan pilih salah satu:
simulate-nothing = (tanpa jawaban)
simulate-wants-media = 📎 Tulis *foto* sebagai ganti gambar yang dikirim pelanggan.
simulate-wants-location = 📍 Tulis *lokasi* sebagai ganti lokasi yang dikirim pelanggan.
simulate-ended = 🏁 Percakapan selesai di sini. Tulis lagi untuk mulai dari awal.
simulate-sample = Contoh { $number }
simulate-over = 🎭 Uji coba selesai; tidak ada yang dikirim atau dilakukan.
simulate-too-long = 🎭 Uji coba ini terlalu panjang, jadi berhenti di sini. Tidak ada yang dikirim atau dilakukan.
simulate-mistakes =
    🔧 Ini belum bisa dicoba:
    { $mistakes }
simulate-do-again = Coba lagi
simulate-do-picture = Gambarkan

## A customer who is stuck.
stuck-who = 👤 Percakapan siapa?
stuck-nobody = 👤 Belum ada yang chat ke bot ini.
stuck-unknown = 🤔 Nomor ini tidak saya kenal di sini.
stuck-where =
    👤 *{ $who }*
    { $where }
stuck-person = { $name } · { $phone }
stuck-asked =
    Yang ditanyakan ({ $at }):
    { $question }
stuck-silent = Sedang tidak ditanya apa-apa.
stuck-waits-action = Menunggu saya menyelesaikan sesuatu.
stuck-waits-pay = Menunggu pembayarannya.
stuck-waits-person = Sedang bicara dengan petugas.
stuck-waits-time = Alurnya sedang menunggu waktu.
stuck-said = Pesan terakhirnya ({ $at }): { $words }
stuck-do-again = Ulangi pertanyaan
stuck-do-back = Mundur satu langkah
stuck-do-home = Mulai dari awal
stuck-do-end = Akhiri
stuck-do-record = Rekam sebagai tes
stuck-do-look = Lihat posisinya
stuck-moved-again = ✅ Pertanyaannya saya ulangi.
stuck-moved-back = ✅ Saya mundurkan satu langkah.
stuck-moved-home = ✅ Saya mulai lagi dari awal.
stuck-moved-end = ✅ Percakapannya saya akhiri.
stuck-moved = { $moved }
record-sent = 📎 Sudah direkam. Nomor-nomornya disamarkan.
record-nothing = 🤔 Belum ada yang bisa direkam.
verb-contact-move = bantu percakapan
verb-contact-record = rekam percakapan
