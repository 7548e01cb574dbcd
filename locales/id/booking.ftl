# The booking bot: what customers read.

## Words that others are made of.
booking-day = { $weekday ->
    [mon] Sen
    [tue] Sel
    [wed] Rab
    [thu] Kam
    [fri] Jum
    [sat] Sab
   *[sun] Min
} { $date }
booking-weekday = { $weekday ->
    [mon] Sen
    [tue] Sel
    [wed] Rab
    [thu] Kam
    [fri] Jum
    [sat] Sab
    [sun] Min
   *[daily] tiap hari
}
booking-open-always = • selalu buka
booking-open-day = • { $first } { $hours }
booking-open-days = • { $first }–{ $last } { $hours }
booking-when = { $day }, { $time }
booking-day-line = { $day } · { $count ->
   *[other] { $count } pilihan jam
}
booking-service-line = { $service } · { $length } · { $price }
booking-service-line-free = { $service } · { $length }
booking-price-line = • { $service }
booking-no-price = gratis
booking-line = { $service } · { $when }
booking-status-booked = terjadwal
booking-status-cancelled = dibatalkan
booking-status-done = selesai
booking-status-no-show = tidak datang

## Home.
booking-home =
    👋 Selamat datang di { $tenant }!
    Ada yang bisa kami bantu?
booking-home-begin = Buat reservasi
booking-home-mine = Reservasi saya ({ $count })
booking-home-prices = Layanan dan harga
booking-home-help = Bantuan
booking-empty =
    👋 Selamat datang di { $tenant }!
    Reservasi belum dibuka, kami masih bersiap-siap. Silakan chat lagi nanti, ya.
booking-help =
    ℹ️ Reservasi cukup empat langkah: pilih layanan, pilih hari, pilih jam, lalu periksa.
    Anda akan diingatkan sebelum waktunya.
    Untuk melihat, memindahkan, atau membatalkan: *my bookings*
    🌐 Bahasa lain: *language*
booking-prices =
    💈 *{ $tenant }*
    { $prices }
    🕐 Jam buka:
    { $hours }

## Choosing.
booking-which-service = Mau reservasi untuk apa?
booking-which-worker = { $service_name }: dengan siapa?
booking-any-worker = Siapa saja yang kosong
booking-gone = 😕 Maaf, yang itu sudah tidak tersedia. Silakan pilih lagi.
booking-which-day = 📅 Hari apa yang cocok?
booking-other-day = Hari lain
booking-other-day-back = Hari lain
booking-no-days = 😕 Maaf, belum ada pilihan jam untuk hari-hari ke depan. Silakan coba lagi besok.
booking-ask-day =
    📅 Hari apa?
    Misalnya *besok*, *24/12*, atau *24 Des*.
booking-no-times = 😕 Maaf, tidak ada lagi pilihan jam pada { $day_words }.
booking-too-far = 📅 Itu terlalu jauh. Reservasi paling lambat untuk { $last_day }.
booking-which-time = 🕐 { $day_words }: jam berapa?
booking-ask-name =
    🙂 Boleh tahu nama Anda?
    Supaya kami tahu siapa yang kami tunggu.

## The summary, and what comes of it.
booking-confirm =
    🧾 *Mohon diperiksa*
    { $service_name }{ $several ->
    [yes] {" "}({ $worker_name })
   *[no] {""}
}
    📅 { $when } – { $until }
    💰 { $price }
    🙂 { $customer }
    Saya buatkan reservasinya?
booking-confirm-yes = Ya, reservasi
booking-confirm-no = Tidak
booking-confirm-other = Jam lain
booking-dropped = 👍 Tidak jadi reservasi. Silakan chat lagi kapan saja.
booking-booked =
    ✅ *Reservasi berhasil!*
    { $service_name }{ $several ->
    [yes] {" "}dengan { $worker_name }
   *[no] {""}
}
    📅 { $when } – { $until }
    💰 { $price }
    { $hours ->
    [0] Untuk memindahkan atau membatalkan, kirim *my bookings* sebelum waktunya mulai.
   *[other] Untuk memindahkan atau membatalkan, kirim *my bookings* paling lambat { $hours } jam sebelumnya.
}
booking-calendar = 📅 Untuk kalender di HP Anda.
booking-taken =
    😕 Maaf, { $wanted } baru saja diambil orang lain.
    Ini pilihan jam yang paling dekat:
booking-full = 😕 Maaf, { $wanted } baru saja diambil orang lain, dan tidak ada pilihan jam di dekatnya.
booking-too-many = ☝️ Anda masih punya { $most } reservasi. Mohon batalkan salah satu dulu.

## My bookings.
booking-mine =
    📒 *Reservasi Anda*
    Pilih satu untuk memindahkan atau membatalkannya.
booking-mine-none = 📒 Anda belum punya reservasi.
booking-mine-gone = 🤔 Reservasi itu sudah tidak ada.
booking-card =
    📒 *{ $service_name }*{ $several ->
    [yes] {" "}dengan { $worker_name }
   *[no] {""}
}
    📅 { $when } – { $until }
    💰 { $price }
    { $status }
booking-card-move = Ganti jam
booking-card-cancel = Batalkan
booking-card-late = Ganti jam atau batalkan
booking-card-file = Untuk kalender saya
booking-file = 📅 { $service_name }, { $when }
booking-too-late =
    ☝️ Sudah terlambat untuk mengubahnya di sini{ $cancel_hours ->
    [0] {""}
   *[other] {": "}batasnya { $cancel_hours } jam sebelumnya
}.
    Silakan telepon kami: { $call_phone }
booking-cancel-sure =
    ❓ Batalkan { $service_name } pada { $when }?
booking-cancel-yes = Ya, batalkan
booking-cancel-no = Tidak jadi
booking-kept = 👍 Baik, reservasinya tetap.
booking-cancelled = ✅ Dibatalkan: { $service_name }, { $when }.
booking-confirm-move =
    ❓ Pindahkan { $service_name }
    dari { $before }
    ke { $when }?
booking-move-yes = Ya, pindahkan
booking-move-no = Tidak jadi
booking-moved =
    ✅ *Sudah dipindahkan!*
    { $service_name }{ $several ->
    [yes] {" "}dengan { $worker_name }
   *[no] {""}
}
    📅 { $when } – { $until }

## Reminders, and what the business does.
booking-reminder =
    ⏰ Sampai jumpa di { $tenant_name }!
    { $service_name }
    📅 { $when }
booking-reminder-come = Saya datang
booking-reminder-cancel = Saya tidak bisa datang
booking-reminder-words =
    ⏰ Sampai jumpa di { $tenant_name }!
    { $service_name }
    📅 { $when }
    Tidak bisa datang? Kirim *my bookings*.
booking-coming = 👍 Terima kasih, sampai jumpa!
booking-made-for-you =
    ✅ { $tenant_name } sudah membuatkan reservasi untuk Anda:
    { $service_name }
    📅 { $when }
    Untuk memindahkan atau membatalkan, kirim *my bookings*.
booking-moved-for-you =
    📅 { $tenant_name } memindahkan reservasi Anda.
    { $service_name }
    Tadinya: { $before }
    Sekarang: *{ $when }*
    Kurang cocok? Kirim *my bookings*.
booking-cancelled-for-you =
    😕 Maaf, { $tenant_name } terpaksa membatalkan reservasi Anda.
    { $service_name }, { $when }
    Untuk reservasi di waktu lain, kirim *booking*.
booking-cancelled-why =
    😕 Maaf, { $tenant_name } terpaksa membatalkan reservasi Anda.
    { $service_name }, { $when }
    “{ $why }”
    Untuk reservasi di waktu lain, kirim *booking*.
