# The life of a tenant, as its owner, its customers and the platform's people read of it.

## Words
tenant-kind-airtime = Pulsa
tenant-kind-booking = Reservasi
tenant-kind-shop = Toko
tenant-kind-support = Tanya jawab
tenant-kind-blank = Kosong
tenant-status-new = menunggu persetujuan
tenant-status-approved = disetujui
tenant-status-rejected = ditolak
tenant-status-expired = masa aktif habis
tenant-status-banned = diblokir
tenant-status-deleted = dihapus

role-owner = pemilik
role-admin = admin
role-support = petugas bantuan
role-viewer = pengamat
role-tenant_owner = pemilik bot
role-contact = kontak
role-stranger = tanpa peran

notice-kind-new = Pendaftaran baru
notice-kind-tenant = Perubahan pada bot
notice-kind-expiry = Masa aktif & peringatan
notice-kind-denied = Percobaan yang ditolak
notice-kind-session = Koneksi
notice-kind-money = Pesanan dan pembayaran
notice-kind-issue = Masalah

verb-tenant-create = daftarkan
verb-tenant-approve = setujui
verb-tenant-reject = tolak
verb-tenant-renew = perpanjang
verb-tenant-ban = blokir
verb-tenant-unban = buka blokir
verb-tenant-stop = hentikan
verb-tenant-resume = jalankan lagi
verb-tenant-restart = mulai ulang
verb-tenant-disconnect = keluarkan dari WhatsApp
verb-tenant-delete = hapus
verb-tenant-connect = ganti kanal
verb-tenant-move = pindahkan
verb-tenant-expire = masa aktif habis
verb-tenant-purge = hapus permanen
verb-owner-added = tambah pemilik
verb-owner-removed = cabut pemilik
verb-contact-ban = blokir kontak
verb-contact-unban = buka blokir kontak
verb-contact-ban-end = blokir berakhir
verb-setting-set = ubah pengaturan
verb-staff-role = ubah peran
verb-access-pin = ubah PIN
verb-access-totp-on = aktifkan kode
verb-access-totp-off = matikan kode
verb-access-locked = terkunci
verb-denied = ditolak
verb-undo = batalkan
verb-order-mark-refunded = tandai dana dikembalikan
verb-order-refund = kembalikan dana
verb-order-mark-undelivered = tandai tidak terkirim
verb-order-mark-delivered = tandai terkirim
verb-order-mark-paid = tandai lunas
verb-order-deliver-again = kirim ulang pulsa

## To the platform's people
tenant-new-staff = 🆕 *{ $name }* minta bot: { $kind }, { $tenant_phone }.
    {"*"}approve { $tenant } 1m* untuk menyetujui
    {"*"}show { $tenant }* untuk melihat
    {"*"}reject { $tenant } alasan* untuk menolak
denied-owner = 🔒 { $phone } ({ $role }) mencoba *{ $verb }* dan ditolak.
first-pin-owner = 🔑 { $phone } ({ $role }) membuat PIN pertamanya.
    Bukan dia? Cabut perannya: *role { $typed } none*

## To the owner
tenant-approved-owner = 🎉 *{ $name }* disetujui.
    Aktif sampai { $expires_at } ({ $days ->
       *[other] { $days } hari
    }).
    { $channel ->
        [cloud] Kami sedang menyambungkannya ke WhatsApp dan akan memberi kabar di sini.
       *[other] Kirim *pair* untuk menyambungkan WhatsApp Anda.
    }
tenant-renewed-owner = ✅ *{ $name }* sudah diperpanjang.
    Aktif sampai { $expires_at }.
tenant-rejected-owner = 😔 Maaf, kami belum bisa menerima *{ $name }*.
    Alasan: { $reason }
tenant-banned-owner = ⛔ *{ $name }* diblokir, botnya mati.
    Alasan: { $reason }
tenant-banned-words = ⛔ *{ $name }* diblokir, botnya mati.
    { $message }
tenant-unbanned-owner = ✅ Blokir *{ $name }* sudah dibuka.
    Statusnya sekarang: { $status }.
tenant-deleted-owner = 🗑️ *{ $name }* dihapus.
    Semua datanya dihapus permanen { $purge_at }.
tenant-undone = ↩️ *{ $name }*: perubahan terakhir ({ $verb }) dibatalkan.
    Statusnya sekarang: { $status }.

## To customers
tenant-closed = 🙏 { $tenant } sedang istirahat.
    Silakan coba lagi nanti.
contact-banned = ⛔ Anda tidak bisa memakai layanan ini.
    Alasan: { $reason }
contact-banned-words = ⛔ { $message }
ban-for-good = selamanya
