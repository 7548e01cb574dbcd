# The shop, as its customers read it.

## Looking through it.
shop-home =
    👋 Selamat datang di { $tenant }!
    Ada yang bisa kami bantu?
shop-home-products = Lihat produk kami
shop-home-search = Cari
shop-home-cart = Keranjang ({ $in_cart })
shop-home-orders = Pesanan saya
shop-home-help = Bantuan
shop-nothing =
    👋 Selamat datang di { $tenant }!
    Kami sedang menata barang. Silakan mampir lagi nanti, ya.
shop-help =
    ℹ️ Pilih yang Anda suka, masukkan ke keranjang, periksa, lalu bayar. Kami kabari di sini kalau pesanan sudah di jalan.
    Bisa juga dengan kata: *shop* · *cart* · *orders* · *search gula*
    🌐 Bahasa lain: *language*
shop-all = Semua produk
shop-further = Lain-lain
shop-categories =
    🛍️ *Cari apa hari ini?*
shop-category-line = { $category } ({ $count })
shop-products =
    🛍️ *{ $title }*
    Pilih satu untuk melihat rinciannya.
shop-product-line = { $product } · { $price }
shop-product-line-from = { $product } · mulai { $price }
shop-product-sold-out = { $product } · habis
shop-products-none = Di sini belum ada apa-apa.
shop-search-words = 🔎 Anda mencari apa?
shop-search =
    🔎 *{ $title }*
    Pilih satu untuk melihat rinciannya.
shop-search-again = Cari lagi
shop-search-none =
    🔎 Kami tidak menemukan { $title }.
    Coba kata lain, atau lihat semua produk kami.
shop-product = { $card }
shop-card = *{ $product }*
shop-card-price = { $price }
shop-card-price-from = mulai { $price }
shop-card-sold-out = 😕 Maaf, sedang habis.
shop-left = { $left ->
    [0] Habis.
   *[other] Sisa { $left }.
}
shop-product-gone = 😕 Maaf, produk ini sudah tidak kami jual.
shop-variants = Mau yang mana?
shop-variant-line = { $variant } · { $price }
shop-variant-sold-out = { $variant } · habis
shop-variant-gone = 😕 Maaf, yang itu habis.
shop-ask-quantity = Mau berapa?
shop-ask-quantity-of =
    {"*"}{ $name }* · { $price }
    Mau berapa? { $left }

## The cart.
shop-put =
    ✅ { $quantity } × { $product_name } masuk keranjang.
    Total: { $total }
shop-do-checkout = Checkout
shop-do-others = Lihat-lihat lagi
shop-do-cart = Keranjang saya
shop-do-empty = Kosongkan keranjang
shop-too-many = ☝️ Itu terlalu banyak: { $product_name } tersedia { $left }.
shop-bad-quantity = ☝️ Mohon kirim angka bulat, misalnya *2*.
shop-sold-out = 😕 Maaf, { $product_name } baru saja habis.
shop-cart-full = ☝️ Keranjang Anda penuh: maksimal { $left } macam barang.
shop-cart =
    🛒 *Keranjang Anda*: { $total }
    Pilih satu untuk mengubahnya.
shop-cart-none = 🛒 Keranjang Anda kosong.
shop-line = { $quantity } × { $product } · { $sum }
shop-line-short = { $line } ⚠️ { $left ->
    [0] habis
   *[other] sisa { $left }
}
shop-cart-line =
    🛒 { $quantity } × *{ $product_name }*, @ { $price }
    { $left }
shop-do-change-quantity = Ubah jumlah
shop-do-take-out = Keluarkan
shop-ask-quantity-now = Mau berapa { $product_name }?
shop-taken-out = 🗑️ { $product_name } dikeluarkan dari keranjang.
shop-empty-sure = Keluarkan semuanya dari keranjang?
shop-emptied = 🗑️ Keranjang sudah kosong.
shop-yes = Ya
shop-no = Tidak

## Checkout.
shop-short =
    😕 Maaf, keduluan pembeli lain: { $left ->
    [0] { $product } habis.
   *[other] { $product } tinggal { $left }.
}
shop-way = Pesanannya mau diantar atau diambil?
shop-way-delivery = Diantar{ $fee_words }
shop-way-pickup = Saya ambil sendiri
shop-fee = {" "}(+ { $fee })
shop-ask-address =
    📍 Diantar ke mana?
    Tulis alamatnya, atau bagikan lokasi Anda.
shop-where-delivery = 🛵 Ke: { $address }
shop-where-pickup = 🏪 Ambil sendiri
shop-where-pickup-at = 🏪 Ambil sendiri: { $place }
shop-fee-line = Ongkir · { $fee }
shop-note-line = ✏️ { $note }
shop-pay-when = Mau bayar kapan?
shop-pay-now = Sekarang
shop-pay-later = Saat barang diterima
shop-pays-from = 📱 Bayar dari { $payer }
shop-pays-link = 💳 Link pembayaran akan kami kirim
shop-pays-later = 💵 Bayar saat barang diterima
shop-confirm =
    🧾 *Mohon diperiksa*
    { $card }
    {"*"}Total: { $total }*
    { $where }
    { $payment }
    Sudah benar?
shop-confirm-pay = Ya, bayar sekarang
shop-confirm-order = Ya, pesan
shop-confirm-note = Tambah catatan
shop-confirm-payer = Bayar dari nomor lain
shop-ask-note = ✏️ Ada yang perlu kami tahu?
shop-dropped = 👍 Tidak jadi dipesan. Keranjang Anda tetap tersimpan.
shop-price-changed = ☝️ Ada harga yang berubah. Mohon diperiksa lagi.
shop-agreed =
    ✅ Terima kasih! Pesanan Anda *{ $order }*: { $total }, dibayar saat barang diterima.
    Kabar selanjutnya kami kirim di sini.
shop-again =
    Pesanan Anda *{ $about }* belum dibayar, jadi barangnya tidak kami simpankan lagi.
    Selanjutnya bagaimana?
shop-do-pay-again = Coba lagi
shop-do-pay = Bayar sekarang
shop-do-cancel = Batalkan pesanan
shop-refused = 😕 Maaf, saat ini pembayaran belum bisa kami terima. Tidak ada uang yang ditarik. Pesanan Anda tersimpan di *orders*.

## My orders.
shop-orders =
    🧾 *Pesanan Anda*
    Pilih satu untuk melihat rinciannya.
shop-orders-none = 🧾 Anda belum punya pesanan.
shop-order-line = { $order } · { $total } · { $status }
shop-order =
    🧾 *Pesanan { $order }* · { $at }
    { $card }
    {"*"}Total: { $total }*
    { $where }
    { $status }
shop-status-placed = ⏳ menunggu pembayaran
shop-status-expired = ⌛ tidak dibayar
shop-status-agreed = 🧺 dipesan, bayar saat diterima
shop-status-paid = 🧺 lunas, segera dikemas
shop-status-packed = 📦 sudah dikemas
shop-status-ready = 🏪 siap diambil
shop-status-sent = 🛵 sedang diantar
shop-status-handed-over = ✅ sudah diserahkan
shop-status-cancelled = 🚫 dibatalkan
shop-status-return-asked = ↩️ retur diajukan
shop-status-returned = ↩️ sudah diretur
shop-status-refused = ↩️ retur ditolak
shop-do-return = Ajukan retur
shop-cancel-sure = Batalkan pesanan { $order }?
shop-cancelled = 🚫 Pesanan { $order } dibatalkan. Uang Anda tidak ditarik.
shop-cancel-late = ☝️ Pesanan ini tidak bisa lagi dibatalkan di sini. Silakan chat kami.
shop-return-why = ↩️ Mengapa Anda ingin meretur?
shop-return-sure =
    Ajukan retur untuk pesanan { $order }?
    Alasan: { $reason }
shop-return-asked = ↩️ Permintaan retur pesanan { $order } sudah kami terima. Nanti kami kabari di sini.
shop-return-late = ☝️ Maaf, batas waktu retur pesanan ini sudah lewat.

## What customers are told when their order moves on.
shop-now-expired =
    ⌛ Pesanan { $order } tidak dibayar tepat waktu, jadi barangnya kami kembalikan ke stok.
    Selama masih ada, Anda tetap bisa membayarnya di *orders*.
shop-now-packed = 📦 Pesanan { $order } Anda sudah dikemas.
shop-now-ready =
    🏪 Pesanan { $order } Anda sudah siap.
    { $where }
shop-now-sent =
    🛵 Pesanan { $order } Anda sedang diantar.
    { $where }
shop-now-handed-over =
    ✅ Pesanan { $order } Anda sudah diserahkan. Terima kasih!
    Ada yang kurang pas? Kirim *orders*.
shop-now-cancelled =
    🚫 Maaf, pesanan { $order } dibatalkan: { $reason }
    Uang Anda tidak ditarik.
shop-now-cancelled-paid =
    🚫 Maaf, pesanan { $order } dibatalkan: { $reason }
    Uang { $total } kembali ke Anda.
shop-now-returned = ↩️ Retur pesanan { $order } diterima. Uang { $total } kembali ke Anda.
shop-now-refused = ↩️ Maaf, retur pesanan { $order } belum bisa kami terima: { $reason }

## Its money (see orders.ftl for what other wares say).
ware-basket = pesanan toko
basket-enter-pin =
    📲 Masukkan PIN M-Pesa di HP Anda ({ $payer }) untuk membayar { $price }.
    Pesanan Anda: *{ $about }*
basket-open-link =
    💳 Untuk membayar { $price }, buka link ini:
    { $link }
    Pesanan Anda: *{ $about }*. Mohon segera dibayar: barangnya kami simpankan sebentar saja.
basket-receipt =
    ✅ Sudah dibayar! Terima kasih.
    🧾 Struk Anda: pesanan *{ $about }*, { $price }{ $receipt ->
    [none] {""}
   *[other] , { $receipt }
}.
    Kabar selanjutnya kami kirim di sini.
basket-unsure =
    ⏳ Belum ada jawaban yang jelas tentang pembayaran Anda, jadi mohon jangan bayar dua kali.
    Pesanan { $about } kami pantau dan hasilnya kami kabari di sini.
basket-busy = ⏳ Layanan pembayaran sedang sibuk. Kami terus mencoba beberapa menit (pesanan { $about }).
basket-expired =
    ⌛ Waktu pesanan { $about } habis: pembayaran { $price } belum kami terima.
    Kalau Anda sudah bayar, jangan khawatir: begitu kabarnya masuk, langsung kami urus.
basket-held =
    🙏 Pembayaran { $price } sudah kami terima. Prosesnya perlu waktu sedikit lebih lama dari biasanya.
    Anda tidak perlu melakukan apa-apa (pesanan { $about }).
basket-late = 🙏 Pembayaran { $price } Anda untuk pesanan { $about } ternyata sudah masuk.
basket-not-delivered =
    😕 Maaf, pesanan { $about } tidak bisa lagi kami penuhi: keduluan pembeli lain, atau sudah dibayar atau dibatalkan sebelumnya.
    Uang { $price } kembali ke Anda.

## Settings.
setting-shop-ways = Diantar atau diambil
setting-shop-fee = Ongkir
setting-shop-pickup-at = Tempat ambil pesanan
setting-shop-pay-later = Bayar di tempat
setting-shop-hold = Batas bayar (menit)
setting-shop-low-stock = Kabari kalau stok sisa
setting-shop-return-days = Batas retur (hari)
