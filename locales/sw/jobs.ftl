# Watu wanachoambiwa kwa sababu muda umepita.

tenant-expired-owner = ⏰ Muda wa *{ $name }* umeisha, kwa hiyo bot yake imepumzika.
    Hakuna kilichopotea: tuma *lipia*, na itaendelea ilipoishia.
tenant-expired-staff = ⏰ Muda wa *{ $name }* ({ $tenant }) umeisha.
    {"*"}renew { $tenant } 1m* kuongeza muda
tenant-warning-owner = ⏳ *{ $name }* imebakiza { $days ->
        [one] siku moja
       *[other] siku { $days }
    }, hadi { $expires_at }.
    Tuma *lipia* kuongeza muda, na wateja wako hawatagundua chochote.
tenant-grace-owner = ⏰ Muda wa *{ $name }* uliisha { $expires_at }.
    Bado inafanya kazi kwa { $days ->
        [one] siku moja zaidi
       *[other] siku { $days } zaidi
    }. Tuma *lipia* kuongeza muda.
audit-broken-owner = 🚨 Kumbukumbu za ukaguzi zimechezewa: namba { $entry } haipo au imebadilishwa (imeonekana { $at }).
    Mtu ameingia kwenye hifadhidata yenyewe. Tafadhali chunguza.
