# A day's books of a tenant, and of all of them.
day-report =
    📒 *{ $name }*: laporan { $day }
    { $lines }
day-summary =
    📒 *Semua bot*: laporan { $day } ({ $count } dengan penjualan)
    { $lines }
day-idle = Tidak ada penjualan, dan tidak ada yang masih menggantung.
day-made = 🧾 Pesanan dibuat: { $count } ({ $sum }); sudah ditagih: { $asked }, masih menunggu: { $waiting }
day-opening = 📂 Sisa hari sebelumnya: { $count } ({ $sum })
day-came = 💰 Uang masuk: { $sum } ({ $count })
day-delivered = ✅ Terkirim: { $sum } ({ $count }); pulsa terpakai { $spent }
day-given-back = 💸 Dana dikembalikan: { $sum } ({ $count })
day-twice = ⚠️ Terkirim sekaligus dananya dikembalikan: { $sum } ({ $count })
day-open-under-way = 🚚 Lunas, sedang dikirim: { $sum } ({ $count })
day-open-held = ⏳ Lunas, menunggu saldo deposit: { $sum } ({ $count })
day-open-review = 🔎 Diperiksa petugas: { $sum } ({ $count })
day-open-owed = ↩️ Utang ke pelanggan: { $sum } ({ $count })
day-difference = 🚨 Selisih: { $sum }
day-adds-up = 🟰 Cocok sampai sen terakhir.
day-off = 🚨 *Pembukuan ini tidak cocok.* Pesanan yang perlu diperiksa: { $orders }
day-off-tenant = 🚨 *{ $tenant }: pembukuannya tidak cocok.* Pesanan: { $orders }
issue-books-differ = pembukuan { $day } tidak cocok: mohon periksa pesanan { $orders }
notice-kind-report = Laporan harian
desk-report = Laporan harian
desk-do-orders = Pesanannya
desk-report-card =
    { $report }
