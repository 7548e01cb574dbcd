# What tenants pay the platform: plans, renewals, invoices, money recorded by hand.
plan-month = Bulanan
plan-year = Tahunan
plan-not-sold = tidak dijual
setting-price = { $plan } dalam { $currency }
setting-month-days = Hari per paket bulanan
setting-year-days = Hari per paket tahunan
setting-grace-days = Masa tenggang (hari)
order-for-ware = { $ware } { $about }
ware-renewal = perpanjangan
way-prompt = M-Pesa
way-cash = Tunai
way-bank = Transfer bank
way-other = Cara lain
invoice-status-open = ⏳ belum dibayar
invoice-status-paid = ✅ lunas
invoice-status-void = 🚫 batal
invoice-status-refunded = 💸 dana dikembalikan

## The owner pays.
billing-offered = { $offer }
billing-do-renew = Perpanjang
billing-do-invoices = Tagihan saya
billing-plan = 🗓 *{ $name }*
    Untuk berapa lama?
billing-offer = { $plan }: { $days ->
   *[other] { $days } hari
}, { $price }
billing-which-way = 💳 Mau bayar lewat apa?
billing-way = { $way }: { $price }
billing-sure = 🧾 *Mohon diperiksa*
    { $name }: { $plan_name }, { $days ->
   *[other] { $days } hari
}
    Aktif sampai { $until }.
    Anda bayar: { $price } lewat { $via } dari { $payer }
    Sudah benar?
billing-sure-link = 🧾 *Mohon diperiksa*
    { $name }: { $plan_name }, { $days ->
   *[other] { $days } hari
}
    Aktif sampai { $until }.
    Anda bayar: { $price } lewat { $via }, dengan link
    Sudah benar?
billing-yes = Ya, bayar sekarang
billing-yes-link = Ya, kirim linknya
billing-other-payer = Bayar dari nomor lain
billing-ask-payer = 📱 Nomor M-Pesa mana yang membayar?
    Permintaan PIN akan muncul di HP itu.
billing-dropped = 👍 Tidak jadi dibayar. Kirim *renew* kapan saja.
billing-price-changed = ☝️ Harganya berubah. Mohon diperiksa lagi.
billing-again = Selanjutnya bagaimana?
billing-try-again = Coba lagi
billing-home = Menu utama
billing-refused = 😕 Maaf, saat ini belum bisa dibayar. Uang Anda tidak ditarik.
    Kirim *renew* untuk mulai lagi.
billing-no-way = 😕 Maaf, pembayaran di chat ini belum tersedia. Silakan tanya kami.
billing-not-served = *{ $name }* belum bisa diperpanjang. Statusnya: { $status }.
billing-elsewhere = 💳 Perpanjangan *{ $name }* dibayar di chat dengan { $platform } ({ $platform_phone }).
    Kirim *renew* di sana.
renewal-receipt = 🙏 Terima kasih! Pembayaran { $price } { $receipt ->
    [none] sudah kami terima
   *[other] sudah kami terima ({ $receipt })
}.
billing-paid-owner = ✅ *{ $name }* sudah diperpanjang.
    Aktif sampai { $until }.
    Struk: *{ $invoice }*, { $plan }, { $price }. Kirim *invoices* untuk melihatnya lagi.
billing-paid-staff = 💰 *{ $name }* ({ $tenant }) membayar { $price }: { $plan }, { $method }.
    Aktif sampai { $until }. *invoice { $invoice }*
billing-given-back-owner = 💸 Dana { $price } dari *{ $invoice }* sudah kami kembalikan.

## Invoices.
billing-invoices = 🧾 *Tagihan { $name }*
    Pilih satu untuk melihatnya.
billing-invoices-none = 🧾 Belum ada pembayaran untuk *{ $name }*.
billing-line = { $invoice } · { $plan } · { $price } · { $status } { $at }
billing-line-of = { $invoice } · { $name } · { $price } · { $status } { $at }
billing-receipt = { $lines }
billing-receipt-head = 🧾 *{ $invoice }* · { $status }
    { $name }: { $plan }, { $days ->
   *[other] { $days } hari
}
    Harga: { $price }
    Dibuat: { $made_at }
billing-receipt-paid = Dibayar: { $at }, { $method }{ $receipt ->
    [none] {""}
   *[other] , { $receipt }
}
billing-receipt-until = Aktif sampai { $until }
billing-receipt-by = Oleh { $by }: { $reason }
billing-nobody = usaha yang sudah dihapus

## Staff.
billing-desk = 💰 *Tagihan dan total*
    Bulan ini: { $total }
    Belum dibayar: { $open }
billing-do-desk = Tagihan dan total
billing-do-bills = Tagihan
billing-do-record = Catat pembayaran
billing-do-open = Tagihan belum dibayar
billing-do-all = Semua tagihan
billing-do-totals = Per bulan
billing-do-prices = Paket dan harga
billing-do-invoice = Tagihannya
billing-do-void = Batalkan tagihan
billing-do-give-back = Dana sudah dikembalikan
billing-nothing = belum ada
billing-sum = { $first } dan { $second }
billing-totals = 💰 *Per bulan*
    { $months }
billing-totals-none = Belum ada yang dibayar.
billing-month = { $month }: { $total } ({ $count ->
   *[other] { $count } tagihan
})
billing-of = 🧾 *{ $name }* ({ $tenant })
    Pilih tagihan untuk melihatnya.
billing-of-none = 🧾 *{ $name }* belum pernah membayar.
billing-list = 🧾 *Tagihan*
    Pilih satu untuk melihatnya.
billing-list-none = 🧾 Tidak ada.
billing-unknown = Tagihan itu tidak ada.
billing-ask-reason = Apa alasannya?
billing-void-sure = *{ $invoice }* ({ $price }) akan batal dan tidak bisa dibayar lagi.
    Alasan: { $reason }
billing-voided = 🚫 *{ $invoice }* batal.
billing-not-open = Status *{ $invoice }* sudah berubah.
billing-under-way = ⏳ *{ $invoice }* sedang dibayar saat ini. Silakan lihat lagi dalam beberapa menit.
billing-back-sure = Anda sudah mengembalikan { $price } dari *{ $invoice }* sendiri, dan mencatatnya di sini.
    Masa aktifnya tetap. Alasan: { $reason }
billing-given-back = 💸 *{ $invoice }* dicatat: dana dikembalikan.
billing-record-plan = 💵 *{ $name }* membayar untuk apa?
billing-record-how = Uangnya masuk lewat apa?
billing-record-reference = Berapa nomor referensi atau bukti bayarnya?
    Kirim *lewati* kalau tidak ada.
billing-record-why = Siapa yang memberi tahu Anda, dan mengapa dicatat manual?
billing-record-sure = 💵 *Mohon diperiksa*
    { $name }: { $plan_name }, { $days ->
   *[other] { $days } hari
}
    { $price }, { $via }
    Aktif sampai { $until }.
    Alasan: { $reason }
billing-record-status = *{ $name }* belum bisa diperpanjang. Statusnya: { $status }.
billing-recorded = ✅ Dicatat sebagai *{ $invoice }*: { $price }.
    Aktif sampai { $until }. Pemiliknya sudah dikabari.
billing-already = ☝️ Ini sudah pernah dicatat, sebagai *{ $invoice }* ({ $price }). Tidak ada yang ditambahkan.
    Pembayaran kedua perlu nomor referensi sendiri.
billing-not-sold = Paket ini sudah tidak punya harga.
billing-prices = 🏷 *Paket dan harga*
    Pilih satu untuk mengubahnya. 0 artinya tidak dijual.
billing-other-month = Bulanan, mata uang lain
billing-other-year = Tahunan, mata uang lain
billing-ask-currency = Mata uang apa? Tiga huruf, misalnya USD.
billing-currency-bad = Mata uang itu tidak saya kenal. Yang ada: { $currencies }
verb-invoice-record = catat pembayaran
verb-invoice-void = batalkan tagihan
verb-invoice-refund = catat dana dikembalikan
