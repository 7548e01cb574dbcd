# News about money and airtime, and orders as owners and staff see them.

## Paying.
pay-enter-pin =
    📲 Masukkan PIN M-Pesa di HP Anda ({ $payer }) untuk membayar { $price }.
    Pesanan #{ $number }: pulsa { $amount } untuk { $recipient }.
pay-open-link =
    💳 Untuk membayar { $price }, buka link ini:
    { $link }
    Berlaku sampai { $good_until }.
    Pesanan #{ $number }: pulsa { $amount } untuk { $recipient }.
pay-link-over =
    ⌛ Link untuk pesanan #{ $number } sudah ditutup: pembayaran { $price } belum kami terima.
    Kalau Anda sudah bayar, jangan khawatir: begitu kabarnya masuk, langsung kami urus.
pay-same-link =
    ✋ Anda masih punya pesanan yang sama. Silakan bayar di sini:
    { $link }
    Berlaku sampai { $good_until } (pesanan #{ $number }).
pay-busy = ⏳ M-Pesa sedang sibuk. Kami terus mencoba beberapa menit; permintaan PIN muncul begitu berhasil.
pay-unsure =
    ⏳ Layanan pembayaran belum memberi jawaban yang jelas, jadi mohon jangan bayar dua kali.
    Kalau permintaan PIN muncul, masukkan PIN Anda. Pesanan #{ $number } kami pantau dan hasilnya kami kabari di sini.
pay-expired =
    ⌛ Waktu pesanan #{ $number } habis: pembayaran { $price } belum kami terima.
    Kalau Anda sudah bayar, jangan khawatir: pulsa dikirim begitu M-Pesa memberi kabar.
pay-late = 🙏 Pembayaran { $price } Anda ternyata sudah masuk. Pulsa untuk pesanan #{ $number } sedang dikirim.
pay-review =
    🔎 Ada pembayaran untuk pesanan #{ $number } yang tidak cocok. Petugas sedang memeriksanya.
    Anda tidak perlu melakukan apa-apa, dan tidak akan bayar dua kali.
pay-same-again = 
    ✋ Anda baru saja meminta pembayaran yang sama, jadi kami tidak menagih lagi.
    Pesanan #{ $number }: { $status }
    Untuk membeli { $price } sekali lagi, mohon tunggu dua menit.
pay-same-payer = 
    ✋ { $payer } baru saja ditagih { $price }. M-Pesa hanya menerima jumlah yang sama sekali dalam dua menit.
    Silakan coba lagi nanti.
pay-failed = 😕 Pembayaran { $price } tidak berhasil. Uang Anda tidak ditarik.
pay-failed-cancelled = 👍 Pembayaran { $price } Anda batalkan. Uang Anda tidak ditarik.
pay-failed-no-answer =
    ⌛ Waktu pembayaran { $price } habis: HP { $payer } tidak menjawab tepat waktu. Uang Anda tidak ditarik.
    Apakah HP-nya menyala, ada sinyal, dan dekat dengan Anda?
pay-failed-insufficient = 😕 Saldo { $payer } tidak cukup untuk { $price }. Uang Anda tidak ditarik.
pay-failed-wrong-pin = 🔑 PIN M-Pesa salah, jadi belum ada yang dibayar.
pay-failed-too-soon = ⏳ M-Pesa hanya menerima jumlah yang sama sekali dalam dua menit. Uang tidak ditarik; silakan coba sebentar lagi.
pay-failed-limit = ☝️ Jumlah ini di luar batas M-Pesa Anda. Uang Anda tidak ditarik.
pay-failed-busy = ⏳ M-Pesa sedang memproses pembayaran lain dari { $payer }. Uang tidak ditarik; silakan coba semenit lagi.
pay-failed-locked = 🔒 Menurut M-Pesa, { $payer } terkunci. Uang Anda tidak ditarik.
pay-failed-bad-number = 📱 M-Pesa tidak mengenal nomor { $payer }. Uang Anda tidak ditarik.

## Delivering.
airtime-receipt = 
    ✅ Beres! Pulsa { $amount } sudah masuk ke { $recipient }.
    🧾 Struk Anda: pesanan #{ $number }, dibayar { $price }{ $receipt ->
    [none] {""}
   *[other] , M-Pesa { $receipt }
}.
    Terima kasih!
airtime-on-its-way =
    🚚 Pembayaran { $price } sudah kami terima, dan pulsa untuk { $recipient } sedang dikirim (pesanan #{ $number }).
    Struknya kami kirim begitu pulsa masuk.
airtime-held =
    🙏 Pembayaran { $price } sudah kami terima. Pulsa untuk { $recipient } perlu waktu sedikit lebih lama dari biasanya.
    Anda tidak perlu melakukan apa-apa: pulsa masuk otomatis (pesanan #{ $number }), atau uang Anda kembali.
airtime-checking =
    🔎 Pembayaran { $price } sudah kami terima. Kami sedang memastikan apakah pulsa sudah masuk ke { $recipient }.
    Anda tidak perlu melakukan apa-apa, dan tidak akan bayar dua kali (pesanan #{ $number }).
airtime-review = 🔎 Petugas sedang memeriksa pesanan #{ $number }. Hasilnya kami kabari di sini.
airtime-not-delivered =
    😕 Maaf, pulsa untuk { $recipient } tidak bisa dikirim.
    Uang { $price } kembali ke Anda: pengembalian dana pesanan #{ $number } sedang diproses.
refund-done = 💸 Dana { $price } untuk pesanan #{ $number } sudah dikembalikan ke { $payer }.

## Wares beside airtime.
ware-airtime = pulsa
ware-enter-pin =
    📲 Masukkan PIN M-Pesa di HP Anda ({ $payer }) untuk membayar { $price }.
    Pesanan #{ $number }: { $ware }.
ware-open-link =
    💳 Untuk membayar { $price }, buka link ini:
    { $link }
    Berlaku sampai { $good_until }.
    Pesanan #{ $number }: { $ware }.
ware-unsure =
    ⏳ Belum ada jawaban yang jelas tentang pembayaran Anda, jadi mohon jangan bayar dua kali.
    Pesanan #{ $number } kami pantau dan hasilnya kami kabari di sini.
ware-busy = ⏳ Layanan pembayaran sedang sibuk. Kami terus mencoba beberapa menit (pesanan #{ $number }).
ware-expired =
    ⌛ Waktu pesanan #{ $number } habis: pembayaran { $price } belum kami terima.
    Kalau Anda sudah bayar, jangan khawatir: begitu kabarnya masuk, langsung kami urus.
ware-late = 🙏 Pembayaran { $price } Anda ternyata sudah masuk (pesanan #{ $number }).
ware-receipt =
    ✅ Beres! { $ware }: { $price } sudah dibayar.
    🧾 Struk Anda: pesanan #{ $number }{ $receipt ->
    [none] {""}
   *[other] , { $receipt }
}.
    Terima kasih!
ware-held =
    🙏 Pembayaran { $price } sudah kami terima. Prosesnya perlu waktu sedikit lebih lama dari biasanya.
    Anda tidak perlu melakukan apa-apa (pesanan #{ $number }).
ware-not-delivered =
    😕 Maaf, itu tidak berhasil.
    Uang { $price } kembali ke Anda: pengembalian dana pesanan #{ $number } sedang diproses.

## To the owner.
owner-payment-review =
    🔎 *Pesanan #{ $number }*: ada uang masuk yang tidak cocok ({ $reason }). Belum ada yang dikirim.
    Mohon diperiksa: *orders*
owner-delivery-review =
    🔎 *Pesanan #{ $number }*: belum pasti apakah pulsa { $amount } masuk ke { $recipient }. Tidak dikirim ulang.
    Mohon diperiksa: *orders*
owner-airtime-held =
    ⚠️ Ada pesanan lunas yang menunggu: { $reason }.
    Begitu ini beres, pesanan terkirim otomatis; lewat sehari, uangnya dikembalikan.
owner-cannot-sell =
    ⚠️ Baru saja ada yang mau beli tetapi tidak bisa: { $reason }.
    Belum ada yang dibayar. Mohon periksa pengaturan Anda.
owner-airtime-short =
    ⚠️ Saldo deposit pulsa hampir habis: sisa { $left }.
    Baru saja ada yang mau { $wanted } dan terpaksa ditolak. Belum ada yang dibayar.
    Mohon segera isi saldonya.
owner-refund-by-hand =
    💸 *Pesanan #{ $number }*: mohon kembalikan { $price } ke { $payer } secara manual, lalu tandai dana dikembalikan: *orders*
owner-refund-other-amount =
    💸 *Pesanan #{ $number }*: uang yang masuk bukan { $price } ({ $receipt }).
    Mohon kembalikan ke { $payer } sejumlah yang Anda terima, secara manual, lalu tandai dana dikembalikan: *orders*
issue-payment-unknown = belum pasti apakah pesanan { $order } dibayar: mohon cek mutasi M-Pesa
order-held-no-float = saldo deposit pulsa habis
order-held-bad-credentials = akunnya ditolak penyedia pulsa
order-held-other = layanan penyedia pulsa sedang gangguan
order-doubt-amount-differs = jumlahnya tidak sesuai
order-doubt-payer-differs = pembayarnya tidak sesuai
order-doubt-receipt-used = bukti bayarnya sudah pernah dipakai
order-doubt-other = tidak sesuai permintaan

## Lists.
order-line = #{ $number } · { $amount } · { $recipient } · { $status }
order-line-of-tenant = #{ $number } · { $tenant } · { $amount } · { $recipient } · { $status }

order-status-draft = ✏️ baru dibuat
order-status-awaiting-payment = ⏳ menunggu pembayaran
order-status-paid = 💰 lunas, segera dikirim
order-status-delivering = 🚚 sedang dikirim
order-status-delivered = ✅ terkirim
order-status-failed = ❌ pembayaran gagal
order-status-cancelled = 🚫 dibatalkan
order-status-expired = ⌛ waktu bayar habis
order-status-undelivered = ↩️ tidak terkirim
order-status-review = 🔎 diperiksa petugas
order-status-refunded = 💸 dana dikembalikan

order-payment-created = belum ditagih
order-payment-push-started = sedang ditagih
order-payment-push-sent = menunggu PIN
order-payment-push-unknown = belum jelas apakah pembayar sudah ditagih
order-payment-expired = waktu bayar habis
order-payment-failed = gagal
order-payment-review = tidak cocok
order-payment-paid = lunas
order-delivery-none = –
order-delivery-reserved = segera dikirim
order-delivery-held = menunggu saldo deposit
order-delivery-sending = sedang dikirim
order-delivery-sent = diterima penyedia
order-delivery-unknown = belum jelas
order-delivery-review = diputuskan petugas
order-delivery-failed = tidak terkirim
order-delivery-delivered = terkirim
order-refund-none = –
order-refund-due = harus dikembalikan
order-refund-requested = sudah diminta
order-refund-manual = manual
order-refund-done = selesai

order-looked = Penyedia pulsa sudah ditanya: { $delivery }
order-answer-pending = Kata penyedia: masih menunggu pembayar.
order-answer-paid = Kata penyedia: lunas.
order-answer-incomplete = Kata penyedia: lunas.
order-answer-failed = Kata penyedia: tidak dibayar.
order-answer-cancelled = Kata penyedia: dibatalkan pembayar.
order-answer-expired = Kata penyedia: pembayar tidak menjawab.
order-answer-silent = Untuk yang ini, tidak ada yang bisa ditanyakan ke penyedia.
order-answer-unreachable = Penyedia belum bisa menjawab. Silakan coba lagi nanti.

## The story of an order.
order-story-line-0 = { $at } · { $what }
order-story-line-1 = { $at } · { $what } ({ $first })
order-story-and = { $first }, { $second }
order-story-by-question = kami yang tanya
order-story-notice = { $at } · 📨 kabar dari { $provider }: { $told }
order-story-message = { $at } · 💬 ke pelanggan: “{ $words }” ({ $status })
order-notice-received = belum diperiksa
order-notice-applied = dipercaya
order-notice-duplicate = tidak ada yang baru
order-notice-review = tidak cocok, menunggu keputusan petugas
order-notice-contradicts = bertentangan dengan yang sudah terbukti, diabaikan
order-notice-asking = buktinya kurang, jadi penyedia ditanya
order-notice-parked = datang sebelum pembayarannya kami kenal, menunggu
order-notice-forged = bukan dari pesanan ini, ditolak
order-notice-unsigned = tidak terbukti dari penyedia, ditolak
order-notice-malformed = tidak terbaca, ditolak
order-notice-unknown-token = ke alamat yang salah, ditolak
order-message-queued = menunggu dikirim
order-message-sending = sedang dikirim
order-message-sent = dikirim
order-message-delivered = sampai
order-message-read = dibaca
order-message-failed = gagal dikirim
order-message-parked = tidak bisa dikirim, diperiksa petugas
order-story-order-created = pesanan dibuat
order-story-payment-push-started = pembayaran ditagih
order-story-payment-push-sent = permintaan PIN muncul di HP
order-story-payment-push-unknown = jawaban atas tagihan belum jelas
order-story-payment-push-postponed = penyedia sibuk, dicoba lagi nanti
order-story-payment-push-refused = penagihan ditolak
order-story-payment-named-by-notice = penyedia memberi kode pembayaran
order-story-payment-named-late = M-Pesa menjawab setelah waktu habis
order-story-payment-receipt-known = bukti bayar diketahui
order-story-payment-review = pembayaran tidak cocok
order-story-payment-paid = lunas
order-story-payment-notice-incomplete = kabar tanpa jumlah atau bukti bayar
order-story-payment-failed = pembayaran gagal
order-story-payment-contradicted = kabar bertentangan, diabaikan
order-story-payment-asked = penyedia ditanya soal pembayaran
order-story-payment-expired = waktu habis
order-story-payment-marked-paid = ditandai lunas
order-story-delivery-reserved = pulsa akan dikirim
order-story-delivery-sending = pulsa sedang dikirim
order-story-delivery-sent = diterima penyedia
order-story-delivery-delivered = terkirim
order-story-delivery-held = menunggu saldo deposit
order-story-delivery-resumed = dicoba lagi
order-story-delivery-given-up = terlalu lama menunggu
order-story-delivery-unknown = jawaban penyedia belum jelas
order-story-delivery-review = diputuskan petugas
order-story-delivery-named-by-notice = penyedia memberi kode pengisian
order-story-delivery-contradicted = kabar pulsa bertentangan, diabaikan
order-story-delivery-failed = tidak terkirim
order-story-delivery-again = akan dikirim ulang
order-story-delivery-marked-delivered = ditandai terkirim
order-story-delivery-marked-failed = ditandai tidak terkirim
order-story-refund-due = dana harus dikembalikan
order-story-refund-requested = pengembalian dana diminta
order-story-refund-unanswered = pengembalian dana belum dijawab
order-story-refund-again = pengembalian dana dilanjutkan
order-story-refund-postponed = pengembalian dana ditunda
order-story-refund-accepted = penyedia menerima pengembalian dana
order-story-refund-done = dana dikembalikan
order-story-refund-manual = pengembalian dana manual
order-story-refund-marked-done = ditandai dana dikembalikan

order-reason-cancelled = dibatalkan pembayar
order-reason-no-answer = tidak ada jawaban
order-reason-insufficient = saldo tidak cukup
order-reason-wrong-pin = PIN salah
order-reason-too-soon = jumlah sama terlalu cepat
order-reason-limit = di luar batas M-Pesa
order-reason-busy = sibuk
order-reason-bad-number = nomor salah
order-reason-locked = terkunci
order-reason-amount-differs = jumlah berbeda
order-reason-payer-differs = pembayar berbeda
order-reason-receipt-used = bukti bayar sudah dipakai
order-reason-no-float = saldo deposit habis
order-reason-bad-credentials = akun ditolak
order-reason-interrupted = terputus
order-reason-rejected = ditolak penyedia
order-reason-question-denied = dulu dibantah penyedia
order-reason-no-provider = penyedia belum diatur
order-reason-not-loaded = pulsa tidak masuk
order-reason-by-person = oleh petugas
order-reason-refunded = uang dikembalikan
order-reason-second-receipt = bukti bayar kedua
order-reason-failed-after-paid = gagal setelah berhasil
order-reason-delivered-after-failed = terkirim setelah gagal
order-reason-failed-after-delivered = gagal setelah terkirim
order-reason-reference-used = kode sudah dipakai
order-reason-unclear-failure = gagal tanpa menyebut pesanan

## To the customer: where an order stands.
my-order-begun = ✏️ baru dibuat, belum ada yang ditagih
my-order-asking = ⏳ pembayaran sedang ditagih
my-order-waiting-for-pin = 📲 menunggu PIN M-Pesa
my-order-waiting-for-link = 💳 menunggu pembayaran Anda
my-order-unsure = ⏳ belum jelas apakah Anda sudah ditagih; mohon jangan bayar dua kali
my-order-cancelled = 🚫 dibatalkan, uang tidak ditarik
my-order-not-paid = ❌ tidak dibayar, uang tidak ditarik
my-order-expired = ⌛ pembayaran tidak kami terima tepat waktu
my-order-looking = 🔎 pembayaran Anda sudah masuk dan sedang diperiksa petugas
my-order-next = 💰 lunas, segera dikirim
my-order-held = ⏳ lunas; perlu waktu sedikit lebih lama, nanti masuk otomatis
my-order-sending = 🚚 lunas, sedang dikirim
my-order-checking = 🔎 lunas; kami pastikan dulu apakah sudah masuk
my-order-delivered = ✅ terkirim
my-order-delivered-and-looking = ✅ terkirim; petugas sedang memeriksa pengembalian dananya
my-order-missed = ↩️ tidak bisa dikirim; petugas sedang mengurus uang Anda
my-order-refunding = 💸 dana Anda sedang dikembalikan
my-order-refunded = 💸 dana dikembalikan
my-order-pay-here = 👉 Bayar di sini: { $link }
