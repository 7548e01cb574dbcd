# Menus that owners write themselves.

owner-home-flows = Menu bot saya
owner-flows-broken =
    ⚠️ Menu Anda (versi { $number }) tidak bisa dibaca lagi, jadi pelanggan mendapat menu bawaan.
    { $reason }
    Kirim *flows* untuk melihatnya.
issue-flows-broken = menu buatannya (versi { $number }) tidak bisa dibaca lagi: { $reason }
verb-flows-publish = terbitkan menu
verb-flows-roll-back = kembali ke menu sebelumnya

## All flows.
flow-list =
    📚 *Menu { $name }*
    { $state }
    { $draft }
    Pilih satu untuk melihatnya.
flow-state-version = Dipakai: versi { $number }, sejak { $at }.
flow-state-template = Dipakai: menu bawaan dari kami.
flow-state-draft = ✏️ Perubahan Anda menunggu sampai Anda terbitkan.
flow-state-same = ✅ Tidak ada yang menunggu diterbitkan.
flow-line = { $flow } · { $steps ->
   *[other] { $steps } langkah
}
flow-main = 🏠 Menu utama
flow-do-changes = Terbitkan perubahan saya
flow-do-new = ➕ Alur baru
flow-do-prices = Harga
flow-do-file = Kirim alur sebagai file
flow-do-export-all = Ambil semua sebagai file
flow-do-versions = Versi sebelumnya
flow-do-flows = Semua menu saya
flow-lost = 🤷 Itu sudah tidak ada.
flow-changed = ✋ Menu ini baru saja diubah orang lain. Perubahan Anda tidak tersimpan; ini keadaannya sekarang.

## One flow.
flow-one =
    📄 *{ $flow_title }*
    Kata pembuka: { $words }
    { $draft }
    Pilih langkah untuk mengubahnya.
flow-do-whole = Baca semuanya
flow-do-read-on = Lanjut baca
flow-do-words = Kata pembuka
flow-do-in-menu = Taruh di menu utama
flow-do-more = Lainnya …
flow-more = *{ $flow_title }* mau diapakan?
flow-do-export = Ambil sebagai file
flow-do-tongue = Tulis dalam bahasa lain
flow-do-rename = Ganti nama
flow-do-remove = Hapus
flow-ask-words =
    🔤 Kata apa yang memulai alur ini? Pisahkan dengan koma, misalnya: potong rambut, cukur
    {"*"}lewati*: tidak ada. Alur ini lalu hanya dibuka dari menu lain.
flow-ask-in-menu = 📋 Apa sebutannya di menu utama? Beberapa kata saja, misalnya: Reservasi potong rambut
flow-ask-title = 📄 Apa namanya? Nama ini hanya Anda yang melihat.
flow-ask-tongue = 🌍 Anda menulis dalam bahasa apa?
flow-remove-sure = 🗑️ Hapus *{ $flow_title }*? Pilihan yang menuju ke sana ikut terhapus. Pelanggan baru melihatnya setelah Anda terbitkan.
flow-removed = 🗑️ Dihapus dari draf Anda.
flow-do-flow = Kembali ke alur
flow-whole =
    📄 *{ $flow_title }*

    { $lines }
flow-whole-step = { $number } { $step }
flow-whole-way = {"  "}→ { $way }
flow-step = { $kind } { $words }
flow-step-missing = ⚠️ { $step } (langkah ini tidak ada)
flow-target = { $number } ({ $step })
flow-target-elsewhere = { $flow } { $number } ({ $step })
flow-there = { $step }
flow-there-now = ✅ { $step }
flow-elsewhere = { $flow }: { $step }
flow-elsewhere-now = ✅ { $flow }: { $step }
flow-way = { $way } → { $target }
flow-gist-pay = { $item }, { $price }
flow-gist-end = selesai
flow-kind-menu = 📋
flow-kind-ask = ❓
flow-kind-ai = 🤖
flow-kind-message = 💬
flow-kind-run = ⚙️
flow-kind-call = 🌐
flow-kind-pay = 💰
flow-kind-handoff = 🙋
flow-kind-condition = 🔀
flow-kind-delay = ⏳
flow-kind-jump = ↪️
flow-kind-start = ▶️
flow-kind-end = 🏁
flow-kind-other = ▫️
flow-outcome-paid = sudah dibayar
flow-outcome-review = uang yang tidak cocok
flow-outcome-expired = tidak dibayar tepat waktu
flow-outcome-already = baru saja ditagih
flow-outcome-failed = gagal
flow-outcome-cancelled = dibatalkan
flow-outcome-refused = tidak bisa dijual
flow-outcome-ok = dijawab
flow-outcome-timeout = tidak dijawab tepat waktu
flow-outcome-too-big = jawaban terlalu panjang
flow-outcome-bad-answer = jawaban tidak terbaca
flow-outcome-limited = terlalu banyak panggilan
flow-outcome-ended = diserahkan kembali
flow-outcome-nobody = tidak ada orang
flow-outcome-closed = sedang tutup
flow-outcomes = { $first }, { $second }{ $more ->
    [0] {""}
   *[other] {" "}dan { $more } lagi
}
flow-way-then = setelah itu
flow-way-else = selain itu
flow-way-give-up = setelah terlalu banyak jawaban salah
flow-way-refresh = daftar diperbarui
flow-way-abandon = tidak ada jawaban

## One step.
flow-step-page =
    {"*"}{ $flow_title }*, langkah { $number }
    { $head }
    { $spoken ->
        [none] Pilih yang mau diubah.
       *[other] Bahasa: { $spoken }. Anda sedang menulis dalam { $tongue_name }.
    }
flow-part-text = Teks: { $words }
flow-part-empty = Kalau daftarnya kosong: { $words }
flow-part-error = Kalau jawabannya salah: { $words }
flow-part-item = Yang dijual: { $item }
flow-part-price = Harga: { $price }
flow-part-wait = Tunggu: { $wait }
flow-part-option = Pilihan: { $words } → { $target }
flow-part-then = Lalu → { $target }
flow-part-untold = (belum ada) { $words }
flow-saved = ✅ Tersimpan di draf Anda.
flow-text-kept =
    ✅ Tersimpan di draf Anda.
    Pembaca bahasa lain masih mendapat teks lama: { $others }.
flow-do-keep = Biarkan teks lama itu
flow-do-only = Teks baru untuk semua
flow-do-add-option = ➕ Tambah pilihan
flow-do-add-step = ➕ Langkah sesudah ini
flow-do-remove-step = Hapus langkah ini
flow-remove-step-sure = 🗑️ Hapus langkah ini? Yang menuju ke sini langsung lanjut ke langkah berikutnya.
flow-refused = ✋ { $hint }

flow-ask-text =
    ✍️ Bunyinya sekarang ({ $tongue_name }):
    { $now }

    Kirim teks barunya. Sudah ada dalam: { $spoken }.
flow-option-page =
    {"*"}{ $label }*
    menuju { $target }
flow-do-option-text = Ubah teksnya
flow-do-option-way = Ubah tujuannya
flow-do-option-add = ➕ Langkah sesudahnya
flow-do-option-up = Naikkan satu
flow-do-option-drop = Hapus
flow-ask-way = Mau menuju ke mana?
flow-ask-option = ➕ Pilihan apa? Beberapa kata saja. Tujuannya sama dengan pilihan terakhir; nanti bisa Anda ubah.
flow-ask-price =
    💰 Harganya sekarang { $now }.
    Kirim harga baru, misalnya 500.
flow-price-saved = { $also ->
    [0] ✅ Harganya tersimpan di draf Anda.
   *[other] ✅ Harganya tersimpan di draf Anda, juga di { $also } teks yang menyebutnya.
}{ $left ->
    [0] {""}
   *[other] {" "}✋ Harga lama masih ada di { $left } teks dan mungkin untuk hal lain: mohon dilihat.
}
flow-prices =
    💰 *Harga*
    Pilih satu untuk mengubahnya.
flow-prices-none = 💰 Belum ada yang dijual. Tambahkan dulu pembayaran ke alur.
flow-price-line = { $item } · { $price }
flow-ask-item =
    🏷️ Yang dijual sekarang: { $now }
    Kirim apa yang dijual, dalam beberapa kata.
flow-ask-wait =
    ⏳ Lama tunggu sekarang: { $now }
    Kirim lamanya, misalnya 10 menit, 2 jam, atau 1 hari.

flow-next =
    ✅ { $head }
    Selanjutnya apa?
flow-add = Apa yang ditambahkan di sini?
flow-do-message = 💬 Kirim pesan
flow-do-menu = 📋 Beri pilihan
flow-do-ask = ❓ Ajukan pertanyaan
flow-do-pay = 💰 Pelanggan membayar
flow-do-delay = ⏳ Menunggu sebentar
flow-do-person = 🙋 Petugas mengambil alih
flow-do-jump = ↪️ Lanjut di tempat lain
flow-do-end = 🏁 Selesai
flow-do-all = ✅ Itu saja
flow-ask-first = 💬 Apa kata-kata pertamanya? Kirim teks yang dibaca pelanggan Anda.
flow-ask-message = 💬 Kirim teks yang dibaca pelanggan Anda.
flow-ask-menu = 📋 Kirim pertanyaan di atas pilihan, misalnya: Mau potongan yang mana?
flow-ask-options =
    📋 Kirim semua pilihan dalam satu pesan, satu per baris atau dipisah dengan /:
    Potong pendek / Potong panjang
flow-ask-question = ❓ Kirim pertanyaannya, misalnya: Siapa nama Anda?
flow-ask-input = Jawabannya berupa apa?
flow-input-text = Teks
flow-input-number = Angka
flow-input-phone = Nomor telepon
flow-input-date = Hari
flow-input-time = Jam
flow-input-money = Jumlah uang
flow-input-media = Gambar atau file
flow-ask-into =
    🏷️ Beri nama untuk jawabannya, misalnya: name
    Lalu {"{{name}}"} di teks berikutnya berarti jawaban pelanggan. *lewati*: saya yang pilihkan.
flow-ask-sold = 💰 Pelanggan membayar untuk apa? Beberapa kata saja, misalnya: Potong rambut
flow-ask-cost = 💰 Berapa harganya? Misalnya: 500
flow-ask-delay = ⏳ Berapa lama? Misalnya 10 menit, 2 jam, atau 1 hari.
flow-ask-person = 🙋 Apa yang saya tanyakan dulu? Misalnya: Tentang apa, ya?
flow-ask-end = 🏁 Apa kata-kata terakhirnya? {"*"}lewati*: tidak ada.
flow-new-price =
    🧾 *{ $item }*: { $price }
    Mau bayar sekarang?
flow-new-yes = Ya, bayar sekarang
flow-new-no = Tidak
flow-new-sorry = 😕 Maaf, ini belum bisa dibayar sekarang. Silakan chat kami di sini.
flow-new-wait = 🙏 Terima kasih. Nanti ada yang menjawab di sini.
flow-new-nobody = 🌙 Sekarang sedang tidak ada orang. Kami jawab secepatnya.

flow-refused-gone = Itu sudah tidak ada.
flow-refused-empty = Mohon kirim minimal satu kata.
flow-refused-too-long-words = Terlalu panjang untuk satu pesan. Maksimal 1.000 karakter.
flow-refused-too-long-label = Terlalu panjang untuk satu baris. Maksimal 60 karakter.
flow-refused-too-many-options = Satu menu maksimal 20 pilihan.
flow-refused-last-option = Menu perlu minimal satu pilihan.
flow-refused-too-many-flows = Jumlah alur Anda sudah maksimal (20).
flow-refused-too-many-steps = Jumlah langkah Anda sudah maksimal (200).
flow-refused-no-title = Mohon kirim nama 1 sampai 40 huruf.
flow-refused-taken = Sudah ada alur dengan nama itu.
flow-refused-word-taken = Salah satu kata ini sudah memulai alur lain.
flow-refused-is-start = Semua mulai dari sini, jadi tidak bisa dihapus.
flow-refused-last-step = Alur perlu minimal satu langkah.
flow-refused-no-main-menu = Menu utama Anda tidak punya pilihan tempat menambahkannya.
flow-refused-no-price = Mohon kirim harga di atas nol.
flow-refused-unwritable = Saya tidak bisa menuliskannya. Mohon pakai kata-kata biasa.
flow-refused-too-long = Alur ini sudah terlalu panjang. Mohon bagi menjadi dua.

## What customers read.
flow-changes =
    📝 *Yang Anda ubah*
    { $lines }
    { $verdict }
flow-verdict-mistakes = ⚠️ Belum bisa diterbitkan:
flow-verdict-doubts = 🤔 Mungkin lihat ini dulu:
flow-verdict-fine = ✅ Semuanya beres.
flow-do-publish = Terbitkan
flow-do-discard = Buang perubahan saya
flow-nothing-new = ✅ Tidak ada yang perlu diterbitkan: pelanggan sudah membaca semuanya.
flow-published =
    🚀 Diterbitkan sebagai versi { $number }. Mulai sekarang pelanggan membacanya.
    Yang sedang di tengah jalan menyelesaikan versi lama.
flow-mistakes =
    ⚠️ Ini belum bisa diterbitkan:
    { $mistakes }
flow-mistake = { $place }: { $message }
flow-mistake-step = { $flow }, langkah { $number } ({ $place }): { $message }
flow-discard-sure = 🗑️ Buang semua yang Anda ubah sejak terakhir diterbitkan?
flow-discarded = 🗑️ Perubahan Anda dibuang. Semuanya sama seperti yang dibaca pelanggan.
flow-versions =
    🕘 *Versi sebelumnya*
    Pilih satu untuk memakainya lagi.
flow-versions-none = 🕘 Anda belum menerbitkan apa pun.
flow-version-line = Versi { $number } · { $at } · { $by } · { $note }
flow-version-line-now = ✅ Versi { $number } · { $at } · { $by } · { $note }
flow-version-template = Menu bawaan dari kami
flow-version-template-now = ✅ Menu bawaan dari kami
flow-back-sure =
    ↩️ Pakai lagi versi ini untuk pelanggan Anda?
    Yang sedang Anda ubah tetap ada di draf.
flow-rolled-back = { $number ->
    [0] ↩️ Pelanggan Anda membaca menu bawaan dari kami.
   *[other] ↩️ Pelanggan Anda membaca versi { $number } lagi.
}
flow-already = ✅ Versi itu memang sedang dipakai.
flow-and-more = … dan { $count } lagi

flow-change-none = Tidak ada yang akan terasa bedanya.
flow-change-flow-new = ➕ Baru: *{ $flow }*
flow-change-flow-gone = ➖ Dihapus: *{ $flow }*
flow-change-words = 🔤 *{ $flow }* dimulai dengan: { $words }
flow-change-step-new = ➕ { $flow }, langkah { $number }: { $step }
flow-change-step-gone = ➖ { $flow }: { $step }
flow-change-text = ✏️ { $flow }, langkah { $number }: “{ $was }” → “{ $now }”
flow-change-price = 💰 { $flow }, langkah { $number }: { $was } → { $now }
flow-change-options = 📋 { $flow }, langkah { $number }: { $was } → { $now } pilihan
flow-change-ways = ↪️ { $flow }, langkah { $number } menuju tempat lain
flow-change-step = ✏️ { $flow }, langkah { $number }: { $step }

## Flows as files.
flow-file-sent = 📎 Ubah dengan editor apa saja, lalu kirim kembali ke sini.
flow-ask-file =
    📎 Kirim alur sebagai file (YAML, maksimal 256 KB).
    File dengan nama yang sama menggantikan alur Anda. Komentar di dalamnya tetap ada sampai Anda mengubahnya di sini.
flow-file-mistakes =
    ⚠️ Tidak ada yang diambil dari file ini. Mohon perbaiki, lalu kirim lagi:
    { $mistakes }
flow-file-sure =
    📎 *Ini yang akan berubah*
    { $lines }
flow-do-install = Masukkan ke draf saya
flow-do-install-publish = Langsung terbitkan juga
flow-do-not = Tidak jadi
flow-file-too-large = Filenya terlalu besar. Maksimal 256 KB.
flow-file-no-text = Itu bukan file teks. Mohon kirim alur sebagai YAML.
flow-file-no-media = Tidak ada file di pesan itu.
flow-file-gone = File itu sudah tidak ada. Mohon kirim lagi.

## What a flow sells.
ware-sale = 🏷️
sale-enter-pin =
    📲 Masukkan PIN M-Pesa di HP Anda ({ $payer }) untuk membayar { $price }.
    Pesanan #{ $number }: { $about }.
sale-open-link =
    💳 Untuk membayar { $price }, buka link ini:
    { $link }
    Berlaku sampai { $good_until }.
    Pesanan #{ $number }: { $about }.
sale-paid =
    ✅ Sudah dibayar: { $about }, { $price }.
    🧾 Struk Anda: pesanan #{ $number }{ $receipt ->
    [none] {""}
   *[other] , { $receipt }
}.
    Terima kasih!
owner-sold =
    💰 *Terjual*: { $item }, { $price }
    Dibayar oleh { $payer } (pesanan #{ $number }{ $receipt ->
    [none] {""}
   *[other] , { $receipt }
}).
