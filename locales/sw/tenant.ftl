# Maisha ya mteja wa jukwaa, kama mwenye biashara, wateja wake na watu wa jukwaa wanavyosoma.

## Maneno
tenant-kind-airtime = Vocha
tenant-kind-booking = Miadi
tenant-kind-shop = Duka
tenant-kind-support = Huduma kwa wateja
tenant-kind-blank = Bila menyu
tenant-status-new = inasubiri idhini
tenant-status-approved = imeidhinishwa
tenant-status-rejected = imekataliwa
tenant-status-expired = muda umeisha
tenant-status-banned = imezuiwa
tenant-status-deleted = imefutwa

role-owner = mmiliki
role-admin = msimamizi
role-support = msaidizi
role-viewer = mtazamaji
role-tenant_owner = mmiliki wa bot
role-contact = mteja
role-stranger = bila jukumu

notice-kind-new = Usajili mpya
notice-kind-tenant = Mabadiliko ya bot
notice-kind-expiry = Kuisha kwa muda
notice-kind-denied = Majaribio yaliyokataliwa
notice-kind-session = Miunganisho
notice-kind-money = Maagizo na malipo
notice-kind-issue = Matatizo

verb-tenant-create = sajili
verb-tenant-approve = idhinisha
verb-tenant-reject = kataa
verb-tenant-renew = ongeza muda
verb-tenant-ban = zuia
verb-tenant-unban = ondoa zuio
verb-tenant-stop = simamisha
verb-tenant-resume = endeleza
verb-tenant-restart = anzisha upya
verb-tenant-disconnect = toa kwenye WhatsApp
verb-tenant-delete = futa
verb-tenant-connect = badilisha njia
verb-tenant-move = hamisha
verb-tenant-expire = muda kuisha
verb-tenant-purge = futa kabisa
verb-owner-added = ongeza mmiliki
verb-owner-removed = ondoa mmiliki
verb-contact-ban = zuia mteja
verb-contact-unban = ondoa zuio la mteja
verb-contact-ban-end = zuio limeisha
verb-setting-set = weka
verb-staff-role = badilisha jukumu
verb-access-pin = badilisha PIN
verb-access-totp-on = unganisha programu ya misimbo
verb-access-totp-off = tenganisha programu ya misimbo
verb-access-locked = amekosea PIN mara nyingi
verb-denied = amekataliwa
verb-undo = tengua
verb-order-mark-refunded = weka kuwa pesa zimerudishwa
verb-order-refund = rudisha pesa
verb-order-mark-undelivered = weka kuwa vocha haikufika
verb-order-mark-delivered = weka kuwa vocha imefika
verb-order-mark-paid = weka kuwa limelipwa
verb-order-deliver-again = tuma vocha tena

## Kwa wasimamizi
tenant-new-staff = 🆕 *{ $name }* inaomba bot: { $kind }, { $tenant_phone }.
    {"*"}approve { $tenant } 1m* kuidhinisha
    {"*"}show { $tenant }* kuitazama
    {"*"}reject { $tenant } sababu* kuikataa
denied-owner = 🔒 { $phone } ({ $role }) alijaribu *{ $verb }* akakataliwa.
first-pin-owner = 🔑 { $phone } ({ $role }) amechagua PIN yake ya kwanza.
    Siye yeye? Ondoa jukumu lake: *role { $typed } none*

## Kwa mmiliki
tenant-approved-owner = 🎉 *{ $name }* imeidhinishwa.
    Itafanya kazi hadi { $expires_at } (siku { $days }).
    { $channel ->
        [cloud] Sasa tunaiunganisha na WhatsApp, kisha tutakujulisha hapa.
       *[other] Tuma *unganisha* uiunganishe na WhatsApp.
    }
tenant-renewed-owner = ✅ Muda wa *{ $name }* umeongezwa.
    Itafanya kazi hadi { $expires_at }.
tenant-rejected-owner = 😔 Samahani, hatuwezi kuipokea *{ $name }*.
    Sababu: { $reason }
tenant-banned-owner = ⛔ *{ $name }* imezuiwa, bot yake imezimwa.
    Sababu: { $reason }
tenant-banned-words = ⛔ *{ $name }* imezuiwa, bot yake imezimwa.
    { $message }
tenant-unbanned-owner = ✅ *{ $name }* haijazuiwa tena.
    Hali yake sasa: { $status }.
tenant-deleted-owner = 🗑️ *{ $name }* imefutwa.
    Kila kitu chake kitafutwa kabisa { $purge_at }.
tenant-undone = ↩️ *{ $name }*: badiliko la mwisho ({ $verb }) limetenguliwa.
    Hali yake sasa: { $status }.

## Kwa wateja
tenant-closed = 🙏 { $tenant } imepumzika kwa sasa.
    Tafadhali jaribu tena baadaye.
contact-banned = ⛔ Huwezi kutumia huduma hii.
    Sababu: { $reason }
contact-banned-words = ⛔ { $message }
ban-for-good = bila mwisho
