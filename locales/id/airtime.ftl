# The airtime bot: choosing, the summary, my orders.

airtime-home =
    👋 Selamat datang di { $tenant }!
    Ada yang bisa kami bantu?
airtime-home-mine = Pulsa untuk nomor saya
airtime-home-other = Untuk nomor lain
airtime-home-orders = Pesanan saya
airtime-home-help = Bantuan
airtime-help = 
    ℹ️ Beli pulsa cukup empat langkah: pilih nomor, pilih jumlah, periksa, masukkan PIN M-Pesa Anda.
    Pulsa masuk otomatis dan struknya dikirim ke sini.
    Cara cepat: *buy 50* untuk nomor Anda sendiri.
    Lihat pembelian Anda: *orders*
    🌐 Bahasa lain: *language*

airtime-ask-number =
    📱 Pulsanya untuk nomor berapa?
    Misalnya 0722 000111.
airtime-unsupported = 😕 Maaf, nomor { $operator } belum bisa kami isi. Yang bisa: Safaricom, Airtel, dan Telkom.
airtime-operator-unknown = seperti ini
airtime-ask-amount =
    💰 Berapa pulsa untuk { $recipient } ({ $operator })?
    Dari { $min_amount } sampai { $max_amount }.
airtime-too-small = ☝️ Terlalu kecil. Minimal { $smallest }.
airtime-too-big = ☝️ Terlalu besar. Maksimal { $largest }.
airtime-not-whole = ☝️ Angka bulat saja, ya, tanpa sen.
airtime-closed =
    🌙 Kami sedang tutup.
    Jam buka: { $hours }

airtime-confirm =
    🧾 *Mohon diperiksa*
    Pulsa: { $amount }
    Untuk: { $recipient } ({ $operator })
    Anda bayar: { $price } dari { $payer }
    Sudah benar?
airtime-confirm-yes = Ya, bayar sekarang
airtime-confirm-no = Tidak
airtime-confirm-payer = Bayar dari nomor lain
airtime-dropped = 👍 Tidak jadi dibeli. Silakan chat lagi kapan saja.
airtime-ask-payer =
    📱 Nomor M-Pesa mana yang membayar?
    Permintaan PIN akan muncul di HP itu.

airtime-again = Selanjutnya bagaimana?
airtime-again-yes = Coba lagi
airtime-again-home = Menu utama
airtime-price-changed = ☝️ Harganya berubah. Mohon diperiksa lagi.
airtime-refused = 😕 Maaf, saat ini belum bisa kami jual. Tidak ada uang yang ditarik.

airtime-orders =
    🧾 *Pesanan Anda*
    Pilih satu untuk melihat rinciannya.
airtime-orders-none = 🧾 Anda belum punya pesanan.
airtime-order = 
    🧾 *Pesanan #{ $number }* · { $at }
    Pulsa { $amount } untuk { $recipient }
    Harga: { $price }{ $receipt ->
    [none] {""}
   *[other] {" "}· bukti bayar: { $receipt }
}
    { $status }
airtime-order-refresh = Lihat lagi
airtime-language = Bahasa apa? / Which language?
airtime-language-set = ✅ Mulai sekarang saya pakai Bahasa Indonesia.
