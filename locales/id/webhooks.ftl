### What Meta says of accounts and numbers. $name: the bot, or the account where no bot is known to be meant.

cloud-unknown-number = 📮 Ada pesan untuk nomor WhatsApp yang tidak dimiliki bot mana pun: id nomor { $number }.
    Pesannya disimpan. Kalau itu nomor salah satu usaha, kirim *set TENANT cloud_phone_number_id { $number }* supaya dibaca.
cloud-news = 📣 Kabar dari Meta tentang *{ $name }*: { $news }
cloud-news-disabled = akun WhatsApp dinonaktifkan. Tidak ada yang bisa dikirim sampai Meta membukanya lagi.
    Yang perlu dilakukan: business.facebook.com, Business Support.
cloud-news-disabled-soon = akun WhatsApp akan dinonaktifkan ({ $date }).
    Yang perlu dilakukan: business.facebook.com, Business Support.
cloud-news-reinstated = akun WhatsApp sudah dibuka lagi. 🎉
cloud-news-restricted = akun dibatasi untuk sementara: { $kind }.
cloud-news-violation = ada aturan yang dilanggar: { $kind }. Lihat business.facebook.com.
cloud-news-removed = akun WhatsApp tidak lagi terhubung dengan aplikasi Meta.
cloud-news-quality = ada keluhan tentang pesan dari { $account }. Batas pesan per hari: { $limit }.
cloud-news-template = template pesan { $template } berstatus { $state }.
cloud-news-security = ada yang mengubah keamanan { $account }: { $kind }. Kalau bukan Anda, segera amankan akunnya.
cloud-news-alert = { $kind }. Lihat business.facebook.com.
cloud-news-review = akun sudah ditinjau dan ditolak.
cloud-news-name = nama tampilan baru { $account } ditolak.
