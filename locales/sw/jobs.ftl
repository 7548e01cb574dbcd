# Watu wanachoambiwa kwa sababu muda umepita.

tenant-expired-owner = ⏰ Muda wa *{ $name }* umeisha, kwa hiyo bot yake imepumzika.
    Hakuna kilichopotea: muda ukiongezwa, itaendelea ilipoishia.
tenant-expired-staff = ⏰ Muda wa *{ $name }* ({ $tenant }) umeisha.
    {"*"}renew { $tenant } 1m* kuongeza muda
tenant-warning-owner = ⏳ *{ $name }* imebakiza { $days ->
        [one] siku moja
       *[other] siku { $days }
    }, hadi { $expires_at }.
    Tuombe tuongeze muda mapema, na wateja wako hawatagundua chochote.
audit-broken-owner = 🚨 Kumbukumbu za ukaguzi zimechezewa: namba { $entry } haipo au imebadilishwa (imeonekana { $at }).
    Mtu ameingia kwenye hifadhidata yenyewe. Tafadhali chunguza.
