# Satu usaha sebagai berkas tersegel: dibuat, dan dimasukkan lagi.
safe-do-export = 📦 Semua jadi satu berkas
safe-do-export-first = 📦 Ekspor dulu
safe-do-import = 📥 Masukkan berkas
safe-sure = 📦 Semua isi bot Anda sebagai satu berkas tersegel?
    Di dalamnya kontak, pesan, pesanan, harga, menu, dan pengaturan.
    Tautan dengan WhatsApp tidak ikut: di tempat lain bot ditautkan lagi.
safe-exported = 📦 *{ $name }* seperti keadaannya sekarang.
    Bisa dimasukkan lagi, di sini atau di wabot lain.
safe-passphrase = 🔑 Frasa sandinya, hanya ditampilkan sekarang:
    { $passphrase }
    Catat, lalu hapus pesan ini. Tanpa itu tidak ada yang bisa membuka berkasnya, kami pun tidak.
safe-ask-file = 📥 Kirim berkas usaha (berakhiran .wabot).
safe-ask-passphrase = 🔑 Apa frasa sandinya?
safe-imported = ✅ *{ $name }* ({ $tenant }) sudah di sini, dengan { $rows } baris.
    Belum ada yang dikirim: bot masih berhenti. Tautkan { $phone }, lalu *resume { $tenant }*.
safe-no-file = Itu bukan berkas. Kirim sebagai dokumen.
safe-sealed = Frasa sandi itu tidak membuka berkasnya.
    Periksa lagi: lima kelompok berisi lima huruf, dengan tanda hubung.
safe-damaged = Ini bukan berkas usaha dari wabot, atau berkasnya rusak.
    Tidak ada yang berubah.
safe-version = Berkas ini dari versi wabot yang lain.
    Tidak ada yang berubah: masukkan dengan versi itu, lalu perbarui.
safe-taken = Usaha ini, atau nomornya, sudah ada di sini.
    Tidak ada yang berubah. Yang dihapus hilang setelah 10 menit.
safe-large = Berkasnya terlalu besar untuk obrolan.
    Di server, *wabot import FILE* memasukkannya.
issue-backup-failed = cadangan tidak bisa dibuat ({ $reason })
verb-tenant-export = menyimpan semua sebagai berkas
verb-tenant-import = memasukkan berkas usaha
