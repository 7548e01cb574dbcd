# Angka bot dan angka platform.
numbers-card =
    📊 *{ $name }*, { $span }
    { $lines }
numbers-span-today = hari ini
numbers-span-week = 7 hari terakhir
numbers-span-month = 30 hari terakhir
numbers-span-year = 12 bulan terakhir
numbers-tenants = 🤖 Usaha: { $approved } disetujui, { $new } menunggu, { $expired } habis masa aktif, { $banned } diblokir
numbers-messages = 💬 Pesan: { $received } masuk, { $sent } keluar
numbers-failed = ⚠️ Tidak terkirim: { $failed }
numbers-contacts = 👥 Kontak: { $all } semuanya, { $new } baru, { $active } menulis
numbers-contacts-days = 👥 Kontak: { $all } semuanya, { $new } baru
numbers-left = 🔕 Tidak mau pesan lagi: { $left }
numbers-orders = 🧾 Pesanan: { $orders }, { $sold } terkirim
numbers-revenue = 💰 Pendapatan: { $revenue }
numbers-ai = 🧠 Jawaban AI: { $replies } ({ $tokens } token)
numbers-api = 🔌 Permintaan dari perangkat lunak Anda: { $requests }
numbers-offline = 📴 Tidak tersambung: { $offline }
numbers-do-today = Hari ini
numbers-do-week = 7 hari
numbers-do-month = 30 hari
numbers-do-year = 12 bulan
numbers-do-chart = 📈 Sebagai gambar
numbers-do-card = Dengan kata-kata
numbers-do-tenant = Statistik satu usaha
numbers-charted = 📈 Ini dia. Ada lagi?
numbers-undrawable = 😔 Saya tidak bisa menggambar bahasa Anda di mesin ini. Angka dalam kata-kata tetap bisa.
numbers-chart-caption = 📈 { $name }
numbers-chart-messages = { $name }: pesan
numbers-chart-contacts = { $name }: orang
numbers-chart-sales = { $name }: pendapatan
numbers-chart-in = Masuk
numbers-chart-out = Keluar
numbers-chart-active = Menulis
numbers-chart-new = Baru
numbers-chart-revenue = Pendapatan
numbers-do-menus = 👆 Yang dipilih orang
numbers-menus =
    👆 *{ $name }*: yang dipilih orang, { $span }
    { $lines }
numbers-choices = *Paling sering dipilih*
numbers-choice = • { $option }: { $times }
numbers-stops = *Di mana orang berhenti*
numbers-stop = • { $question } · { $stopped } dari { $reached } berhenti
numbers-menus-none = Belum ada yang memakai menu dalam waktu ini.
numbers-chart-steps = { $name }: sejauh mana orang sampai
numbers-chart-stopped = { $stopped } dari { $reached } berhenti
numbers-do-files = 📄 Sebagai berkas
numbers-do-digest = ☀️ Setiap hari
numbers-files =
    📄 *{ $name }*: { $span }
    Berkas yang mana?
numbers-file-all = Semuanya (Excel)
numbers-file-figures = Angka (CSV)
numbers-file-orders = Pesanan (CSV)
numbers-filed = 📄 Ini dia.
numbers-digest =
    ☀️ *{ $name }*: { $day }
    { $lines }
numbers-digest-ask = { $hour ->
    [off] ☀️ Saya bisa mengirim angka setiap hari tanpa diminta.
   *[other] ☀️ Angka datang setiap hari pukul { $hour }:00.
}
    Pukul berapa sebaiknya datang?
numbers-digest-morning = 7:00, kemarin
numbers-digest-evening = 18:00, hari ini
numbers-digest-night = 21:00, hari ini
numbers-digest-other = Jam lain
numbers-digest-none = Jangan kirim lagi
numbers-digest-hour = Pukul berapa? Kirim angka dari 0 sampai 23.
    Sebelum tengah hari saya ceritakan hari kemarin.
numbers-digest-bad = 🤔 Itu bukan jam. Misalnya: 20
numbers-digest-on = ✅ Angka datang setiap hari pukul { $hour }:00.
numbers-digest-off = ✅ Angka tidak datang sendiri lagi. *stats* menampilkannya kapan saja.
setting-digest-hour = Jam angka harian
setting-digest-hour-staff = Jam angka harian
owner-home-numbers = Statistik
