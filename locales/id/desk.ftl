# Orders as people who decide about them see them: the platform's people and owners.
desk-orders = *Pesanan: { $count }* · { $which }
    { $sums }
    Pilih satu untuk melihatnya.
desk-and = { $first } · { $second }
desk-sum = total { $all }, terkirim { $delivered } ({ $count })
desk-everybody = semua bot
desk-orders-none = 🧾 Tidak ada pesanan: { $which }
desk-by-status = Menurut status
desk-by-day = Menurut hari
desk-by-words = Menurut nomor atau bukti
desk-older = Lebih lama
desk-newer = Lebih baru
desk-unnarrowed = Semuanya
desk-which-day = Hari apa?
desk-day-today = hari ini
desk-day-yesterday = kemarin
desk-day-week = minggu ini
desk-day-other = Hari lain
desk-day-any = Hari apa saja
desk-ask-day =
    Hari apa? Misalnya *20 Nov*, *20/11*, atau *2026-11-20*.
desk-bad-day = 🤔 Maaf, saya tidak paham hari itu.
desk-which-words = Yang mana?
desk-do-find = Cari sesuatu
desk-words-any = Semua
desk-ask-words =
    🔎 Kirim sebagian nomor telepon atau bukti bayar, atau nomor pesanannya (*#12*).
desk-which-status = Yang mana?
desk-all = Semua
desk-order = *Pesanan #{ $number }* · { $tenant_name }
    { $status }
    { $amount } untuk { $recipient }, harga { $price }
    Dibuat { $at }
    Pembayar { $payer }, bukti bayar { $receipt }
    Pembayaran: { $payment } ({ $provider })
    Pengiriman: { $delivery }
    Pengembalian dana: { $refund }
desk-story = *Riwayat pesanan #{ $number }*{ $story_parts ->
    [1] {""}
   *[other] {" "}({ $story_part }/{ $story_parts })
}
    { $story }
desk-do-story = Riwayatnya
desk-do-order = Pesanannya
desk-do-ask = Tanya penyedia lagi
desk-do-again = Kirim ulang pulsa
desk-do-paid = Tandai lunas
desk-do-delivered = Tandai terkirim
desk-do-undelivered = Tandai tidak terkirim
desk-do-refund = Kembalikan dana
desk-do-refunded = Tandai dana dikembalikan
desk-asked = { $answer }
desk-again-sure = Kirim { $amount } ke { $recipient } sekali lagi?
    Sudah terbukti yang pertama tidak masuk, jadi tidak mungkin masuk dua kali.
    Pengembalian dananya dibatalkan, dan pelanggan dikabari kalau pulsa sudah masuk.
desk-again = 🚚 { $amount } untuk { $recipient } dikirim ulang (pesanan #{ $number }).
    Pelanggan dikabari kalau sudah masuk.
desk-not-proven = Belum terbukti bahwa yang pertama tidak masuk.
    Jadi tidak ada yang dikirim ulang.
desk-going-back = Dana pesanan ini sudah dalam proses pengembalian.
    Jadi tidak ada yang dikirim ulang.
desk-receipt = Berapa nomor bukti bayarnya? Kirim *lewati* kalau tidak ada.
desk-paid-why = Dari mana Anda tahu { $price } sudah masuk? Cukup satu kalimat; jawabannya dicatat.
desk-paid-sure = Tandai pesanan #{ $number } lunas?
    { $amount } langsung dikirim ke { $recipient }, dan itu tidak bisa dibatalkan.
    Pelanggan dikabari, dan alasan Anda dicatat.
desk-delivered-why = Dari mana Anda tahu ini sudah sampai? Cukup satu kalimat; jawabannya dicatat.
desk-delivered-sure = Tandai pesanan #{ $number } terkirim?
    { $amount } untuk { $recipient } dianggap sudah masuk. Pelanggan mendapat struk, dan dana tidak dikembalikan.
desk-undelivered-why = Dari mana Anda tahu tidak ada yang sampai? Cukup satu kalimat; jawabannya dicatat.
desk-undelivered-sure = Tandai pesanan #{ $number } tidak terkirim?
    { $price } harus dikembalikan ke { $payer }, dan pelanggan dikabari.
    Kalau ternyata masuk juga, uang itu hilang.
desk-marked-paid = ✅ Pesanan #{ $number } sekarang lunas.
    { $amount } dikirim ke { $recipient }, dan pelanggan dikabari kalau sudah masuk.
desk-marked-delivered = ✅ Pesanan #{ $number } dianggap terkirim.
    Pelanggan mendapat struknya.
desk-marked-undelivered = ↩️ Pesanan #{ $number } dianggap tidak terkirim.
    { $price } harus dikembalikan ke { $payer }. wabot meminta penyedia mengirimnya; kalau tidak bisa, Anda yang diminta.
desk-marked-refunded = 💸 Pesanan #{ $number }: { $price } sudah kembali ke { $payer }.
    Pelanggan dikabari.
desk-not-possible = Itu tidak bisa dilakukan pada pesanan ini sekarang.
desk-receipt-used = Bukti bayar itu milik pesanan lain.
    Tidak ada yang diubah.
desk-receipt-bad = “{ $receipt_typed }” sepertinya bukan bukti bayar. Bukti M-Pesa seperti *QKJ41HAQR9*.
desk-refund-why = Mengapa dananya dikembalikan? Cukup satu kalimat; jawabannya dicatat.
desk-refund-sure = 💸 Kembalikan { $price } ke { $payer }?
    Pesanan #{ $number }: tidak ada lagi yang dikirim.
    wabot meminta penyedia mengirim uangnya; kalau tidak bisa, Anda diminta mengirimnya secara manual.
desk-refund-due = 💸 { $price } dari pesanan #{ $number } harus dikembalikan ke { $payer }.
    wabot meminta penyedia mengirimnya; kalau tidak bisa, Anda yang diminta. Pelanggan akan dikabari.
desk-refund-already = Dananya sedang atau sudah dikembalikan. Pengembalian hanya sekali.
desk-refund-delivered = Barangnya sudah terkirim, jadi tidak ada dana yang perlu dikembalikan.
desk-refund-under-way = Barangnya sedang dikirim. Tunggu sampai jelas sudah masuk atau belum.
desk-refund-not-paid = Belum ada yang dibayar, jadi tidak ada dana yang perlu dikembalikan.
desk-refunded-why = Bagaimana Anda mengirimnya? Cukup satu kalimat, sertakan bukti bayar kalau ada; jawabannya dicatat.
desk-refunded-sure = Anda sudah mengirim { $price } ke { $payer } secara manual?
    Dana pesanan #{ $number } lalu dicatat sudah dikembalikan, dan pelanggan dikabari.
