# Kuunganisha namba na WhatsApp: kwenye gumzo, kwenye ukurasa /pair/…, kwenye terminali.

## Kwenye gumzo
pairing-code = 🔗 Unganisha *{ $name }* na WhatsApp
    Msimbo ni *{ $code }*
    Kwenye simu ya { $phone }:
    1. WhatsApp → Mipangilio → Vifaa vilivyounganishwa
    2. *Unganisha kifaa*, kisha *Unganisha kwa namba ya simu badala yake*
    3. Andika msimbo huo
    Nitakuambia ikishaunganishwa.
pairing-waiting = 🔗 Ninaiomba WhatsApp msimbo wa *{ $name }*.
    Utafika hapa baada ya muda mfupi.
pairing-pictured = 🖼 Iskani picha hiyo kwa simu ya bot: WhatsApp → Vifaa vilivyounganishwa → *Unganisha kifaa*.
    Hubadilika kila dakika hivi: omba tena simu ikiikataa.
pairing-picture = 📷 QR ya *{ $name }*. Ni ya simu ya bot pekee: atakayeiskani ataunganisha WhatsApp yake.
pairing-page = 🌐 Fungua hii kwenye skrini yoyote, kisha skani QR au andika msimbo:
    { $link }
    Itatumika kwa { $minutes ->
    [one] dakika { $minutes }
   *[other] dakika { $minutes }
}. Aliye nayo anaweza kuunganisha bot, kwa hiyo usimpe mtu mwingine.{ $local ->
    [yes] {""}
    ⚠️ Inafunguka kwenye mashine ya seva yenyewe tu: *public_url* haijawekwa.
   *[no] {""}
}
pairing-ended = ⚠️ Hakuna msimbo wa *{ $name }*: { $reason }.
pairing-connected = ✅ *{ $name }* imeunganishwa na WhatsApp.
pairing-no-code = hakuna: tumia picha ya QR
pairing-no-code-cloud = ☁️ *{ $name }* inatumia Cloud API ya Meta: hakuna msimbo wa kuandika.
    Kama haijaunganishwa, kitambulisho cha namba au tokeni si sahihi.
pairing-no-code-owner = ☁️ Bot yako inatumia Cloud API ya Meta: hakuna msimbo wa kuandika.
    Isipojibu, tafadhali tuambie.
pairing-passkey = 🔑 WhatsApp inataka ufunguo wa siri (passkey) kwa namba hii. Msimbo au QR haiwezi kuiunganisha.
    Cloud API ya Meta inaweza kuunganisha *{ $name }* badala yake.
pairing-passkey-owner = 🔑 WhatsApp inataka ufunguo wa siri (passkey) kwa namba yako. Msimbo au QR haiwezi kuiunganisha.
    Tafadhali tuombe tuunganishe bot yako kwa Cloud API ya Meta.
pairing-do-again = Msimbo mpya
pairing-do-picture = QR kama picha
pairing-do-picture-again = QR mpya kabisa
pairing-do-page = Ukurasa wa mara moja
pairing-do-page-again = Kiungo kipya
pairing-do-cloud = Unganisha kwa Cloud API
pairing-do-insist = Jaribu msimbo hata hivyo

## Huambiwa zenyewe
pairing-told-code = 🔗 Msimbo wa *{ $name }* ni *{ $code }*
    WhatsApp → Vifaa vilivyounganishwa → *Unganisha kifaa* → *Unganisha kwa namba ya simu badala yake*.
pairing-told-connected = ✅ *{ $name }* imeunganishwa na WhatsApp.
pairing-told-expired = ⌛ Hakuna aliyetumia msimbo wa *{ $name }* kwa wakati.
    {"*"}pair { $tenant }* hupata mwingine.
pairing-told-failed = ⚠️ *{ $name }* haikuweza kuunganishwa: { $reason }.
    {"*"}pair { $tenant }* hujaribu tena.
pairing-told-passkey = 🔑 WhatsApp inataka ufunguo wa siri (passkey), kwa hiyo *{ $name }* haiwezi kuunganishwa kwa msimbo.
    {"*"}connect { $tenant } cloud* huiunganisha kwa Cloud API ya Meta.
pairing-reason-network = WhatsApp haikupatikana
pairing-reason-silent = WhatsApp haikujibu
pairing-reason-no-channel = chaneli yake haijasakinishwa hapa
pairing-reason-rate = WhatsApp inataka tusubiri kidogo
pairing-reason-expired = haukutumiwa kwa wakati
pairing-reason-other = muunganisho ulikatika

## Ukurasa
pairing-page-title = Unganisha na WhatsApp
pairing-page-head = Unganisha { $name } na WhatsApp
pairing-page-steps = Kwenye simu ya { $phone }:
pairing-page-step-open = Fungua WhatsApp → Mipangilio → Vifaa vilivyounganishwa → Unganisha kifaa.
pairing-page-step-scan = Skani QR, au chagua “Unganisha kwa namba ya simu badala yake” na uandike msimbo.
pairing-page-qr = Msimbo wa QR wa kuskani kwa WhatsApp
pairing-page-code = Msimbo
pairing-page-code-spoken = Msimbo, herufi kwa herufi: { $code }
pairing-page-asked = Tunaiomba WhatsApp msimbo …
pairing-page-offered = Uwe na simu ya { $phone } mkononi.
pairing-page-begin = Pata msimbo
pairing-page-changes = QR hujibadilisha yenyewe. Ukurasa huu utatumika kwa dakika { $minutes } zaidi.
pairing-page-connected = Imeunganishwa
pairing-page-connected-more = { $name } imeunganishwa na WhatsApp. Unaweza kufunga ukurasa huu.
pairing-page-expired = Muda wa msimbo umeisha
pairing-page-expired-more = Hakuna aliyeutumia kwa wakati.
pairing-page-failed = Haikufanikiwa
pairing-page-failed-more = Muunganisho na WhatsApp ulikatika kabla ya namba kuunganishwa.
pairing-page-passkey = WhatsApp inataka ufunguo wa siri (passkey)
pairing-page-passkey-more = Namba hii haiwezi kuunganishwa kwa msimbo au QR. Inaweza kuunganishwa kwa Cloud API ya Meta: muulize aliyekupa ukurasa huu.
pairing-page-again = Pata msimbo mpya
pairing-page-lock = Ukurasa huu umefungwa
pairing-page-lock-more = Tafadhali andika msimbo wa usajili uliopewa.
pairing-page-lock-label = Msimbo wa usajili
pairing-page-lock-open = Fungua
pairing-page-lock-wrong = Huo si msimbo wenyewe. Majaribio yaliyobaki: { $left }
pairing-page-lock-shut = Umekosea mara nyingi. Tafadhali jaribu tena baada ya dakika { $minutes }.
pairing-page-gone = Ukurasa huu haupo
pairing-page-gone-more = Kiungo si sahihi, muda wake umeisha, au kuna kipya zaidi. Tuma “pair” kwa bot upate kingine.

## Terminali
pairing-terminal-begin = 🔗 { $name } ({ $phone }) bado haijaunganishwa na WhatsApp.
pairing-terminal-steps = Kwenye simu yake: WhatsApp → Mipangilio → Vifaa vilivyounganishwa → Unganisha kifaa.
pairing-terminal-code = Skani QR iliyo hapa chini, au chagua “Unganisha kwa namba ya simu badala yake” na uandike: { $code }
pairing-terminal-asked = Tunaiomba WhatsApp msimbo …
pairing-terminal-connected = ✅ Imeunganishwa. { $name } inajibu kuanzia sasa.
pairing-terminal-expired = ⌛ Muda wa msimbo umeisha. Mwingine unakuja.
pairing-terminal-failed = ⚠️ Haikufanikiwa: { $reason }. Tunajaribu tena.
pairing-terminal-passkey = 🔑 WhatsApp inataka ufunguo wa siri (passkey): namba hii haiwezi kuunganishwa kwa msimbo au QR. Weka Cloud API badala yake: wabot setup
pairing-terminal-later = Inaendelea bila muunganisho. Kujaribu tena, anzisha wabot upya.
pairing-terminal-page = Bot kuu bado haijaunganishwa na WhatsApp. Fungua ukurasa huu uiunganishe: { $link }
