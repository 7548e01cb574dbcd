# What a tenant's owner reads.
owner-choose = Bot Anda yang mana?
owner-nobody = Anda belum punya bot di sini.
owner-home = { $card }
owner-home-head = *{ $name }* · { $phone }
owner-home-new = 🕓 menunggu persetujuan
owner-home-running = ✅ { $session }, sisa { $days ->
   *[other] { $days } hari
} (sampai { $expires_at })
owner-home-down = 🔗 { $session }, sisa { $days ->
   *[other] { $days } hari
} (sampai { $expires_at })
owner-home-stopped = ⏸ dihentikan, sisa { $days ->
   *[other] { $days } hari
} (sampai { $expires_at })
owner-home-expired = ⌛ masa aktif habis { $expires_at }. Kirim *renew* untuk mengaktifkannya lagi.
owner-home-grace = ⏰ masa aktif habis { $expires_at }; bot masih jalan beberapa hari lagi. Kirim *renew* supaya tetap jalan.
owner-home-banned = ⛔ diblokir: { $reason }
owner-home-today = Hari ini: { $received ->
   *[other] { $received } pesan
}, { $orders ->
   *[other] { $orders } pesanan
}
owner-home-pair = Tautkan ke WhatsApp
owner-home-stop = Hentikan bot saya
owner-home-resume = Jalankan lagi bot saya
owner-home-orders = Pesanan
owner-home-people = Kontak
owner-home-settings = Pengaturan
owner-home-plan = Paket saya
owner-home-language = Bahasa saya
owner-home-notices = Notifikasi untuk saya
owner-home-leave = Keluar dari menu pemilik
owner-home-bots = Bot saya
owner-lost = Maaf, saya belum paham.
    Kirim nomor dari menu, atau *?* untuk bantuan.
owner-help = Semua cukup dengan nomor: *0* kembali, *00* beranda.
    Bisa juga dengan kata: *pair* · *stop* · *resume* · *orders* · *stats* · *settings*
    {"*"}ban NOMOR alasan* · *unban NOMOR* · *undo*
    {"*"}flows* · *prices* · *publish* · *picture* · *simulate*
    {"*"}set PENGATURAN NILAI* · *plan* · *renew* · *invoices* · *language* · *mute* · *pin*
    Di bot Anda sendiri: *owner* membuka menu ini, *customer* menutupnya.
owner-leave = 👋 Kirim *customer* untuk melihat bot seperti pelanggan Anda melihatnya.
    {"*"}owner* membawa Anda kembali ke sini.
owner-gone = Bot itu sudah tidak ada.
owner-pair-already = ✅ Bot Anda sudah tertaut.
owner-not-served = Bot Anda belum bisa dijalankan sekarang. Statusnya: { $status }.
    Silakan coba lagi dalam semenit.
owner-stopped = ⏸ Bot Anda dihentikan. *resume* menjalankannya lagi.
owner-resumed = ▶️ Bot Anda jalan lagi.
owner-restarting = 🔄 Bot Anda sedang dimulai ulang.
owner-plan = *Paket saya*
    { $lines }
owner-plan-name = Paket: { $plan }
owner-plan-until = Sampai { $expires_at } (sisa { $days ->
   *[other] { $days } hari
})
owner-plan-ended = Masa aktif habis { $expires_at }.
owner-plan-none = Belum ada paket: bot Anda masih menunggu persetujuan.
owner-bans = *Kontak yang Anda blokir ({ $count })*
    Pilih satu untuk membuka blokirnya.
owner-bans-none = Tidak ada kontak yang Anda blokir.
owner-line = { $name }: { $status }
owner-home-another = Usaha lain
