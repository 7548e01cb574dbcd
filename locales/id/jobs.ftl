# What people hear because time has passed.

tenant-expired-owner = ⏰ Masa aktif *{ $name }* habis, jadi botnya istirahat dulu.
    Tidak ada yang hilang: kirim *renew*, dan bot lanjut dari tempatnya berhenti.
tenant-expired-staff = ⏰ Masa aktif *{ $name }* ({ $tenant }) habis.
    {"*"}renew { $tenant } 1m* untuk memperpanjang
tenant-warning-owner = ⏳ *{ $name }* masih aktif { $days ->
       *[other] { $days } hari lagi
    }, sampai { $expires_at }.
    Kirim *renew* untuk memperpanjang, supaya pelanggan Anda tidak terganggu.
tenant-grace-owner = ⏰ Masa aktif *{ $name }* habis { $expires_at }.
    Bot masih jalan { $days ->
       *[other] { $days } hari lagi
    }. Kirim *renew* untuk memperpanjang.
audit-broken-owner = 🚨 Jejak audit diutak-atik: catatan { $entry } hilang atau berubah (terlihat { $at }).
    Ada yang mengubah databasenya langsung. Mohon segera diperiksa.
