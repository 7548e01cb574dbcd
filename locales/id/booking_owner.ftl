# Bookings of a business: what its owner reads.

owner-home-bookings = Reservasi
notice-kind-booking = Reservasi

## The diary.
bookings-day =
    📒 *{ $name }* · { $is_today ->
    [yes] hari ini, { $day_words }
   *[no] { $day_words }
}
    { $count ->
    [0] Belum ada reservasi.
   *[other] { $count } reservasi. Pilih satu untuk melihat rinciannya.
}
bookings-line = { $time } { $service_name } · { $customer }{ $several ->
    [yes] {" "}({ $worker_name })
   *[no] {""}
}{ $mark ->
    [done] {" "}✅
    [no-show] {" "}🚫
   *[none] {""}
}
bookings-do-days = Hari-hari berikutnya
bookings-do-other-day = Hari lain
bookings-do-add = Buatkan reservasi
bookings-do-block = Blokir waktu
bookings-do-services = Layanan dan harga
bookings-do-workers = Staf
bookings-do-rules = Jam dan aturan
bookings-do-calendar = File kalender
bookings-do-day = Daftar hari itu
bookings-days =
    📒 *{ $name }*: hari-hari berikutnya
    Pilih hari untuk melihat daftarnya.
bookings-day-line = { $day } · { $count ->
    [0] –
   *[other] { $count } reservasi
}
bookings-ask-day =
    📅 Hari apa?
    Misalnya *besok*, *24/12*, atau *24 Des*.
bookings-bad-day = 🤔 Maaf, saya tidak paham hari itu.

## The first day.
bookings-first =
    🎉 *{ $name }* hampir siap menerima reservasi.
    Apa layanan Anda? Tambahkan layanan pertama, lalu mereka bisa mulai.
    🕐 Jam buka:
    { $hours }
bookings-first-add = Tambah layanan pertama
bookings-first-hours = Ubah jam buka
booking-approved-owner =
    📅 Tinggal satu langkah lagi sebelum *{ $tenant_name }* menerima reservasi:
    kirim *bookings* dan tambahkan layanan pertama Anda.
booking-empty-owner =
    📅 Ada yang mau reservasi di *{ $tenant_name }*, tetapi layanannya belum ada.
    Kirim *bookings* dan tambahkan layanan pertama Anda.

## One booking.
bookings-card =
    📒 *{ $service_name }*{ $several ->
    [yes] {" "}dengan { $worker_name }
   *[no] {""}
}
    📅 { $when } – { $until }
    🙂 { $customer } · { $customer_phone }
    💰 { $price }
    { $status }
bookings-gone = 🤔 Reservasi itu sudah tidak ada.
bookings-do-came = Sudah datang
bookings-do-missed = Tidak datang
bookings-do-move = Ganti jam
bookings-do-cancel = Batalkan
bookings-judged = 👍 { $customer }, { $time }: { $status }.
bookings-too-early = ☝️ Waktunya belum mulai.
bookings-cancel-why =
    ✍️ Ada pesan untuk { $customer } soal alasannya?
    Atau *lewati*.
bookings-cancel-sure = ❓ Batalkan { $service_name } atas nama { $customer } pada { $when }? Pelanggan dikabari.
bookings-cancelled = ✅ Dibatalkan, { $customer } sudah dikabari.
bookings-moved = ✅ Dipindahkan ke { $when }, { $customer } sudah dikabari.
bookings-taken =
    😕 { $wanted } sudah terisi.
    Ini pilihan jam yang paling dekat:
bookings-full = 😕 { $wanted } sudah terisi, dan tidak ada pilihan jam di dekatnya.

## Booking for a customer.
bookings-ask-phone =
    📱 Berapa nomor pelanggan?
    Misalnya 0722 000111.
bookings-ask-customer = 🙂 Siapa namanya?
bookings-which-service = Mau layanan apa?
bookings-which-worker = Dengan siapa?
bookings-which-day = 📅 Hari apa?
bookings-which-time = 🕐 { $day_words }: jam berapa?
bookings-do-exact = Tentukan jam sendiri
bookings-ask-exact-day =
    📅 Hari apa?
    Misalnya *besok* atau *24/12*.
bookings-ask-exact-time =
    🕐 Jam berapa?
    Misalnya 14:30 atau 7pm, di luar jam buka pun boleh.
bookings-no-times = 😕 Tidak ada pilihan jam pada { $day_words }.
bookings-past = ☝️ Waktu itu sudah lewat.
bookings-book-sure =
    ❓ Buat reservasi { $service_name } untuk { $customer }
    pada { $when }? Pelanggan dikabari.
bookings-booked = ✅ Reservasi dibuat: { $service_name } untuk { $customer }, { $when }.

## Blocked times.
bookings-blocks =
    🚫 *{ $name }*: waktu yang diblokir
    Pilih satu untuk membukanya lagi.
bookings-blocks-none =
    🚫 *{ $name }*: tidak ada waktu yang diblokir.
    Apa yang mau diblokir?
bookings-block-hours = Beberapa jam
bookings-block-day = Sehari penuh
bookings-block-days = Beberapa hari
bookings-block-ask-day =
    📅 Hari apa?
    Misalnya *hari ini*, *besok*, atau *24/12*.
bookings-block-ask-from =
    🕐 Mulai jam berapa?
    Misalnya 12:00.
bookings-block-ask-until =
    🕐 Sampai jam berapa?
    Misalnya 14:00.
bookings-block-ask-first = 📅 Hari pertamanya?
bookings-block-ask-last = 📅 Hari terakhirnya?
bookings-block-ask-note =
    ✍️ Untuk keperluan apa? Hanya Anda yang melihatnya.
    Atau *lewati*.
bookings-block-worker = Siapa yang tidak menerima reservasi?
bookings-everybody = Semua staf
bookings-span = { $since } – { $until }
bookings-block-line = { $what }
bookings-block-line-more = { $what } · { $extra }
bookings-blocked = ✅ Diblokir: { $what }.{ $inside ->
    [0] {""}
   *[other] {" "}⚠️ Sudah ada { $inside } reservasi di dalamnya: tetap berlaku sampai Anda pindahkan atau batalkan.
}
bookings-block-order = ☝️ Waktu selesai harus setelah waktu mulai.
bookings-block-bad = ☝️ Belum bisa: selesainya sebelum mulai, atau waktunya sudah lewat.
bookings-unblock-sure = ❓ Buka lagi waktu ini?
bookings-unblocked = ✅ Waktu itu bisa direservasi lagi.

## Services.
bookings-services =
    💈 *{ $name }*: layanan Anda
    Pilih satu untuk mengubahnya.
bookings-service-off-line = 🚫 { $service }
bookings-service-add = Tambah layanan
bookings-ask-service =
    💈 Apa nama layanannya?
    Misalnya *Potong rambut*.
bookings-ask-minutes =
    ⏱ Perlu berapa menit?
    Kelipatan lima, misalnya 45.
bookings-length-bad = ☝️ Menit harus kelipatan { $grain }, maksimal { $longest }.
bookings-ask-price =
    💰 Berapa harganya?
    Misalnya 500. Kirim 0 kalau gratis.
bookings-service-added =
    ✅ *{ $service_name }* sudah bisa direservasi.
    ⏱ { $length } · 💰 { $price }
bookings-service-many = ☝️ Anda sudah punya { $most } layanan: ubah saja salah satu.
bookings-service =
    💈 *{ $service_name }*{ $state ->
    [off] {" "}🚫 nonaktif
   *[on] {""}
}
    ⏱ { $length }{ $has_gap ->
    [yes] {" "}+ jeda { $gap } sesudahnya
   *[no] {""}
}
    💰 { $price }
bookings-service-price = Harga
bookings-service-minutes = Durasi
bookings-service-name = Nama
bookings-service-gap = Jeda sesudahnya
bookings-ask-gap =
    ⏱ Berapa menit jeda sesudahnya?
    Kelipatan lima; 0 kalau tidak perlu.
bookings-service-off = Nonaktifkan
bookings-service-on = Aktifkan
bookings-changed = ✅ Sudah diubah.

## Who takes bookings.
bookings-workers =
    👥 *{ $name }*: staf penerima reservasi
    Tiap staf melayani satu reservasi pada satu waktu.
bookings-worker-line = { $state ->
    [off] 🚫 { $worker }
   *[on] { $worker }
}
bookings-worker-add = Tambah staf
bookings-ask-worker =
    🙂 Siapa namanya?
    Nama ini dibaca pelanggan.
bookings-worker-added = ✅ Ditambahkan.
bookings-worker-many = ☝️ Sudah cukup: ada { $most } staf penerima reservasi.
bookings-worker =
    👤 *{ $worker_name }*{ $state ->
    [off] {" "}🚫 tidak menerima reservasi
   *[on] {""}
}
    🕐 Jam kerja:
    { $worker_hours }
bookings-worker-name = Nama
bookings-worker-hours = Jam sendiri
bookings-worker-usual = Jam biasa
bookings-worker-off = Setop terima reservasi
bookings-worker-on = Terima reservasi lagi
bookings-worker-all = Semua staf
bookings-ask-hours =
    🕐 Kapan jam kerjanya?
    Misalnya *mon-fri 9-17, sat 9-13*.
bookings-worker-last = ☝️ Harus ada yang menerima reservasi. Kalau mau libur, blokir waktunya saja.

## Rules.
bookings-rules =
    ⚙️ *{ $name }*: jam dan aturan
    Pilih satu untuk mengubahnya.
bookings-rule-line = { $label }: { $rule ->
    [booking_step] { $value } menit
    [booking_lead_minutes] { $value } menit
    [booking_days] { $value ->
       *[other] { $value } hari
    }
    [booking_cancel_hours] { $value } jam
    [booking_remind_hours] { $value } jam
    [booking_remind_again_hours] { $value } jam
   *[other] { $value }
}
setting-booking-step = Jam tersedia tiap
setting-booking-lead-minutes = Minimal sebelum mulai
setting-booking-days = Hari ke depan
setting-booking-cancel-hours = Batas ganti atau batal
setting-booking-remind-hours = Pengingat 1, sebelum
setting-booking-remind-again-hours = Pengingat 2, sebelum
setting-quiet-hours = Malam tanpa pengingat
setting-hint-quiet = Mohon kirim jam seperti *21-7*, atau *off*.

## The calendar file.
bookings-calendar = 📅 Reservasi mana yang masuk ke file?
bookings-calendar-day = Hari itu
bookings-calendar-week = Minggu itu
bookings-calendar-all = Semuanya
bookings-file = 📅 { $count ->
   *[other] { $count } reservasi
} untuk kalender Anda.
bookings-file-none = 🤔 Tidak ada reservasi pada waktu itu.

## Notices.
booking-new-owner =
    📅 Reservasi baru: *{ $service_name }*
    { $when }{ $several ->
    [yes] {", "}{ $worker_name }
   *[no] {""}
}
    🙂 { $customer } · { $customer_phone }
booking-moved-owner =
    📅 Dipindahkan: *{ $service_name }*
    Dari { $before }
    ke *{ $when }*
    🙂 { $customer } · { $customer_phone }
booking-cancelled-owner =
    ❌ Dibatalkan: *{ $service_name }*
    { $when }
    🙂 { $customer } · { $customer_phone }

## The audit trail.
verb-bookings-book = reservasi untuk pelanggan
verb-bookings-move = pindahkan reservasi
verb-bookings-cancel = batalkan reservasi
verb-bookings-judge = catat yang datang
verb-bookings-service-add = tambah layanan
verb-bookings-service-set = ubah layanan
verb-bookings-worker-add = tambah staf
verb-bookings-worker-set = ubah staf
verb-bookings-block = blokir waktu
verb-bookings-unblock = buka waktu yang diblokir
