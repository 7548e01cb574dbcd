# What can be set, and what is wanted where a value was not understood.

setting-name = Nama
setting-language = Bahasa
setting-country = Negara
setting-currency = Mata uang
setting-time-zone = Zona waktu
setting-hours = Jam buka
setting-min-amount = Jumlah minimal
setting-max-amount = Jumlah maksimal
setting-discount = Diskon
setting-rate = Balasan per menit
setting-payments = Pembayaran lewat
setting-airtime = Pulsa lewat
setting-help-phone = Nomor bantuan
setting-cloud-phone-number-id = Cloud: id nomor telepon
setting-cloud-token = Cloud: token
setting-cloud-app-secret = Cloud: app secret aplikasi Meta sendiri
setting-cloud-verify-token = Cloud: token verifikasi aplikasi itu
setting-cloud-template = Cloud: template setelah 24 jam
setting-cloud-template-language = Cloud: bahasa template
setting-access-code = Kode akses
setting-registration = Pendaftaran
setting-trial-days = Uji coba (hari)
setting-keep-messages-days = Pesan disimpan (hari)
setting-secret = Rahasia alur saya: { $name }
setting-not-set = belum diatur

setting-hint-words = Mohon kirim teks, maksimal { $longest } karakter.
setting-hint-number = Mohon kirim angka bulat dari { $least } sampai { $most }.
setting-hint-percent = Mohon kirim persentase dari 0 sampai { $most }, misalnya *2.5*.
setting-hint-choice = Mohon kirim salah satu: { $options }.
setting-hint-country = Mohon kirim kode negara dua huruf, misalnya *KE* atau *TZ*.
setting-hint-time-zone = Mohon kirim zona waktu, misalnya *Africa/Nairobi*.
setting-hint-hours = Mohon kirim jam seperti *mon-fri 8:00-18:00, sat 9-13*, atau *daily 8-20*, atau *always*.
setting-hint-digits = Mohon kirim nomornya saja, hanya angka.
setting-hint-taken = Yang ini sudah dipakai *{ $name }*.

setting-of-provider = { $title }: { $field }
setting-hint-public-address = Mohon kirim alamat yang diawali *https://* dan bisa dibuka dari internet.

# What an account with a provider consists of; a field without a line here is shown by its own name.
field-base-url = Alamat
field-shortcode = Nomor Paybill atau toko
field-till = Nomor Till
field-consumer-key = Consumer key
field-consumer-secret = Consumer secret
field-passkey = Passkey
field-initiator = Nama initiator
field-security-credential = Kredensial keamanan initiator
field-api-key = API key
field-api-secret = API secret
field-payment-account-id = Nomor akun pembayaran
field-server-key = Server key
field-secret-key = Secret key
field-callback-token = Token callback
field-secret-hash = Secret hash webhook
field-redirect-url = Halaman setelah bayar
field-wallet = Cara menagih M-Pesa
field-username = Nama pengguna
field-email = Alamat email

# Providers: which are there, which is used, and what its account consists of.
provider-sandbox = Sandbox
provider-and = { $first }, { $second }
provider-optional = belum diatur, opsional
provider-list = *{ $label }*
    Sekarang: { $now }
    Pilih satu untuk melihat akunnya.
provider-line = { $title } · { $standing ->
    [own] ✅ sudah diatur
    [shared] ✅ akun platform
    [missing] belum diatur
   *[sandbox] untuk coba-coba
}{ $used ->
    [yes] {" "}· dipakai
   *[no] {""}
}
provider-page = *{ $title }*{ $used ->
    [yes] {" "}· dipakai
   *[no] {""}
}
    { $standing ->
    [own] ✅ Sudah diatur.
    [shared] ✅ Memakai akun platform.
        Isi akun Anda sendiri di sini, maka hanya akun Anda yang dipakai.
   *[missing] ⚠️ Belum diatur.
        Masih kurang: { $missing }
}{ $has_address ->
    [no] {""}
   *[yes] {"\u000A"}📮 Salin alamat ini ke dasbor { $title } Anda, sebagai webhook (callback):
        { $address }
}{ $reachable ->
    [no] {"\u000A"}☝️ { $title } hanya bisa menjangkaunya kalau diawali https.
   *[yes] {""}
}
provider-sandbox-page = *Sandbox*{ $used ->
    [yes] {" "}· dipakai
   *[no] {""}
}
    🧪 Uang dan pulsa pura-pura, untuk coba-coba.
    Tidak ada yang benar-benar dibayar atau dikirim.
provider-do-use = Pakai ini
provider-do-others = Yang lain
provider-do-clear = Hapus akun saya
provider-do-account = Akunnya
provider-do-go-on = Lanjut isi akun
provider-field-set = ✅ { $name }: *{ $label }* sekarang { $now }
    { $ready ->
    [yes] 🎉 { $title } sudah diatur.
   *[no] Masih kurang: { $missing }
}
    {"*"}undo* membatalkannya.
provider-chosen = ✅ { $name }: *{ $label }* { $title } mulai sekarang.{ $ready ->
    [yes] {""}
   *[no] {"\u000A"}⚠️ Ini belum diatur, jadi belum bisa berjualan.
        Masih kurang: { $missing }
}
    {"*"}undo* membatalkannya.
provider-cleared = ✅ { $name }: akun { $title } Anda dihapus.
    Akun platform yang dipakai, kalau ada.
    {"*"}undo* membatalkannya.
