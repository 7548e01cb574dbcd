# The shop, as its owner reads it.

owner-home-shop = Toko saya
shop-not-a-shop = { $name } bukan toko. Menunya sendiri ada di sini:
shop-first =
    🛍️ *Toko Anda masih kosong.* Pelanggan membaca bahwa Anda sedang menata barang.
    Tambahkan produk pertama: cukup semenit.
shop-desk =
    🛍️ *{ $name }*
    { $card }
shop-count-paid = 💰 { $count } lunas, perlu dikemas
shop-count-agreed = 🧺 { $count } perlu dikemas, dibayar saat diserahkan
shop-count-packed = 📦 { $count } sudah dikemas
shop-count-ready = 🏪 { $count } menunggu diambil
shop-count-sent = 🛵 { $count } sedang diantar
shop-count-return-asked = ↩️ { $count ->
   *[other] { $count } retur diajukan
}
shop-count-products = 🏷️ { $count ->
   *[other] { $count } produk
}
shop-count-scarce = ⚠️ { $count } hampir habis
shop-do-todo = Perlu diurus ({ $todo })
shop-do-orders = Semua pesanan
shop-do-settings = Antar dan bayar
shop-do-shop = Toko saya
shop-do-others-todo = Pesanan lain
shop-settings = Apa yang mau diatur?

## Orders.
shop-which-state = Pesanan yang mana?
shop-which-all = Semua pesanan
shop-which-todo = Pesanan perlu diurus
shop-which-paid = Pesanan lunas
shop-which-agreed = Pesanan dibayar nanti
shop-which-packed = Pesanan sudah dikemas
shop-which-ready = Pesanan siap diambil
shop-which-sent = Pesanan sedang diantar
shop-which-handed-over = Pesanan sudah diserahkan
shop-which-return-asked = Retur diajukan
shop-which-returned = Pesanan diretur
shop-which-refused = Retur ditolak
shop-which-cancelled = Pesanan dibatalkan
shop-which-placed = Menunggu pembayaran
shop-which-expired = Pesanan tidak dibayar
shop-state-placed = ⏳ menunggu pembayaran
shop-state-expired = ⌛ tidak dibayar
shop-state-agreed = 🧺 dibayar saat diserahkan
shop-state-paid = 💰 lunas
shop-state-packed = 📦 sudah dikemas
shop-state-ready = 🏪 siap diambil
shop-state-sent = 🛵 sedang diantar
shop-state-handed-over = ✅ sudah diserahkan
shop-state-cancelled = 🚫 dibatalkan
shop-state-return-asked = ↩️ retur diajukan
shop-state-returned = ↩️ sudah diretur
shop-state-refused = ↩️ retur ditolak
shop-owner-orders =
    🧾 *{ $which }*
    Pilih satu.
shop-owner-orders-none = 🧾 { $which }: tidak ada.
shop-owner-line = { $order } · { $total } · { $status } · { $customer }
shop-owner-order =
    🧾 *Pesanan { $order }* · { $at }
    👤 { $customer }
    { $card }
    {"*"}Total: { $total }*
    { $where }
    { $standing }
shop-owner-order-new =
    🆕 *{ $name }*: pesanan { $order }
    👤 { $customer }
    { $card }
    {"*"}Total: { $total }*
    { $where }
    { $standing }
shop-do-next = { $next_words }
shop-do-look = Lihat
shop-next-pack = Sudah dikemas
shop-next-ready = Siap diambil
shop-next-send = Sedang diantar
shop-next-hand-over = Sudah diserahkan
shop-do-take-back = Terima retur, jual lagi
shop-do-take-back-broken = Terima retur, tak dijual
shop-do-refuse = Tolak retur
shop-ask-why = Mengapa? Alasannya dibaca pelanggan Anda.
shop-why-sure =
    Pesanan { $shop_order }: { $reason }
    { $shop_event ->
        [cancel] { $was_paid ->
            [true] Sudah dibayar: mohon kembalikan { $total } secara manual.
           *[other] Belum dibayar.
        }
       *[other] Barangnya tetap di pelanggan Anda.
    }
    Pelanggan akan dikabari. Yakin?
shop-back-sure =
    Terima retur pesanan { $shop_order }?
    Mohon kembalikan { $total } ke pelanggan secara manual.
shop-moved = ✅ Beres. Pelanggan sudah dikabari.
shop-move-late = ☝️ Itu sudah tidak bisa dilakukan. Mohon lihat lagi.
shop-new-owner =
    🆕 *{ $name }*: pesanan { $order }, { $total } dari { $customer }
    { $card }
    { $where }
    { $state }
    Mohon diurus: *shop*
shop-cancelled-owner = 🚫 *{ $name }*: { $customer } membatalkan pesanan { $order } ({ $total }). Barangnya sudah kembali ke stok.
shop-return-owner =
    ↩️ *{ $name }*: { $customer } mengajukan retur pesanan { $order } ({ $total }): { $reason }
    Silakan putuskan: *shop*
shop-low-stock = ⚠️ *{ $name }*: { $product }: { $left ->
    [0] habis.
   *[other] sisa { $left }.
} Tambah stok: *products*

## Products.
goods-do-list = Produk
goods-do-add = Tambah produk
goods-do-file = Banyak produk sekaligus
goods-do-another = Tambah lagi
goods-do-variant = Tambah ukuran, warna, …
goods-do-show = Lihat
goods-list =
    🏷️ *{ $title }*
    Pilih satu.
goods-all = Produk ({ $count })
goods-found = Produk yang mirip “{ $words }”
goods-found-none = 🔎 { $title }: tidak ada.
goods-do-find = Cari
goods-ask-words = 🔎 Apa namanya?
goods-line = { $product } · { $stock }
goods-line-off = { $product } · disembunyikan
goods-stock = stok { $count }
goods-stock-unlimited = selalu ada
goods-gone = Produk itu sudah tidak ada.
goods-card = { $card }
goods-head = 🏷️ *{ $product }*
goods-head-off = 🏷️ *{ $product }* · 🙈 disembunyikan dari pelanggan
goods-category = Kategori: { $category }
goods-variant = { $variant } · { $price } · { $stock }{ $reserved ->
    [0] {""}
   *[other] , { $reserved } ditahan
}
goods-only-variant = { $price } · { $stock }{ $reserved ->
    [0] {""}
   *[other] , { $reserved } ditahan
}
goods-do-stock = Stok
goods-do-price = Harga
goods-do-name = Nama
goods-do-description = Deskripsi
goods-do-category = Kategori
goods-do-picture = Gambar
goods-do-drop-variant = Hapus ukuran, warna, …
goods-do-off = Sembunyikan
goods-do-on = Tampilkan
goods-which = Yang mana?
goods-stock-how = Bagaimana stok { $product_name }?
goods-stock-more = Ada barang masuk
goods-stock-exactly = Sudah saya hitung
goods-stock-no-end = Tidak pernah habis
goods-ask-stock = Berapa?
goods-ask-price = Berapa harganya?
goods-ask-name = Apa namanya?
goods-ask-description =
    Apa yang perlu pelanggan tahu tentang produk ini?
    {"*"}lewati* untuk mengosongkannya.
goods-ask-category =
    Kategori apa, misalnya *Minuman*?
    {"*"}lewati* kalau tidak ada.
goods-ask-picture =
    🖼️ Mohon kirim gambar.
    {"*"}lewati* kalau tidak ada.
goods-changed = ✅ Sudah diubah.
goods-name-taken = ☝️ Sudah ada produk dengan nama ini.
goods-bad-value = ☝️ Itu kurang cocok. Silakan coba lagi.
goods-last-variant = ☝️ Produk perlu minimal satu. Sembunyikan saja seluruh produknya.
goods-no-picture = ☝️ Gambar itu tidak bisa ditampilkan. Mohon kirim JPEG, PNG, atau WebP.
goods-picture-too-large = ☝️ Gambarnya terlalu besar: maksimal 5 MB.
goods-picture-gone = 😕 Gambarnya tidak terbaca. Mohon kirim lagi.
goods-ask-variant =
    Apa namanya, misalnya *Besar* atau *Besar / merah*?
goods-variant-added = ✅ { $product_name }: *{ $variant_name }* ditambahkan.
goods-variant-named = ✅ { $product_name }: yang sudah ada sekarang bernama *{ $variant_name }*. Lanjut yang berikutnya:
goods-variants-full = ☝️ Satu produk maksimal 20 ukuran atau warna.
goods-ask-new-name = 🏷️ Apa nama produknya?
goods-ask-new-price = 💰 { $goods_name }: berapa harganya?
goods-ask-first-stock =
    📦 Ada berapa?
    {"*"}lewati* kalau tidak pernah habis.
goods-added = ✅ *{ $product_name }* sudah ada di toko Anda.
goods-full = ☝️ Toko Anda penuh: maksimal 5.000 produk.
verb-shop-move = proses pesanan toko
verb-shop-import = impor produk

## The whole catalogue as a file.
goods-file =
    📄 *Banyak produk sekaligus*
    Buat tabel di Excel atau Google Sheets dengan kolom ini:
    name · variant · price · stock · sku · category · description · picture link
    Yang wajib hanya name dan price. Simpan sebagai CSV atau XLSX.
goods-do-import = Kirim file saya
goods-do-export = Ambil semua produk saya
goods-ask-file = 📄 Mohon kirim filenya di sini sebagai dokumen.
goods-reading = ⏳ File Anda sedang dibaca …
goods-import-sure =
    📄 *File Anda sudah benar.*
    { $summary }
    Masukkan ke toko Anda?
goods-counts = { $new } baru, { $changed } berubah, { $same } tetap.
goods-ignored = (Kolom ini saya lewatkan: { $columns })
goods-import-same = 👍 Isi file sama dengan toko Anda. Tidak ada yang perlu diubah.
goods-import-dropped = 👍 Tidak ada yang diubah.
goods-import-mistakes =
    ✋ *{ $count ->
   *[other] Ada { $count } kesalahan
} di file Anda. Tidak ada yang diubah.*
    { $mistakes }
    Mohon perbaiki filenya, lalu kirim lagi.
goods-mistakes-more = … dan { $count } lagi.
goods-import-unreadable =
    ✋ { $why }
    Mohon kirim file lain.
goods-file-too-large = Filenya terlalu besar: maksimal 2 MB.
goods-file-too-many-rows = Filenya terlalu panjang: maksimal 5.000 baris.
goods-file-empty = Filenya kosong.
goods-file-old-excel = Itu file Excel lama (XLS). Mohon simpan sebagai XLSX atau CSV.
goods-file-suspicious = File itu bukan tabel biasa. Mohon simpan sebagai CSV.
goods-file-unreadable = File itu tidak terbaca. Mohon simpan sebagai CSV atau XLSX.
goods-imported = ✅ Beres: { $new } baru, { $changed } berubah.
goods-exported =
    📄 Semua produk Anda.
    Ubah yang Anda mau, lalu kirim kembali filenya dengan *import*.
goods-mistake = Baris { $row }, { $column }: { $what }
goods-mistake-row = Baris { $row }: { $what }
goods-column-name = name
goods-column-variant = variant
goods-column-price = price
goods-column-stock = stock
goods-column-sku = sku
goods-column-category = category
goods-column-description = description
goods-column-picture-link = picture link
goods-mistake-no-column = kolom ini tidak ada
goods-mistake-column-twice = kolom ini ada dua kali
goods-mistake-no-rows = hanya ada judul kolom, tanpa isi di bawahnya
goods-mistake-missing = belum diisi
goods-mistake-too-long = terlalu panjang (maksimal { $longest } karakter)
goods-mistake-price = “{ $cell }” bukan harga
goods-mistake-stock = “{ $cell }” bukan jumlah barang
goods-mistake-picture = bukan link yang diawali https://
goods-mistake-twice = sama dengan baris { $row }
goods-mistake-differs = tidak sama dengan baris { $row }, padahal produknya sama
goods-mistake-variant-missing = { $name } punya beberapa varian, jadi tiap varian perlu nama
goods-mistake-too-many-variants = lebih dari { $most } varian untuk satu produk
goods-mistake-too-many-products = lebih dari { $most } produk
goods-mistake-sku-taken = sudah dipakai { $name }
