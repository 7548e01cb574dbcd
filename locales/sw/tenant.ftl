# Maisha ya mteja wa jukwaa, kama mwenye biashara, wateja wake na watu wa jukwaa wanavyosoma.

## Words
tenant-kind-airtime = Muda wa maongezi
tenant-kind-booking = Miadi
tenant-kind-shop = Duka
tenant-kind-support = Huduma kwa wateja
tenant-kind-blank = Tupu
tenant-status-new = inasubiri idhini
tenant-status-approved = imeidhinishwa
tenant-status-rejected = imekataliwa
tenant-status-expired = muda umeisha
tenant-status-banned = imefungiwa
tenant-status-deleted = imefutwa

role-owner = mmiliki
role-admin = msimamizi
role-support = huduma
role-viewer = mtazamaji
role-tenant_owner = mwenye boti
role-contact = mteja
role-stranger = hana cheo

notice-kind-new = Usajili mpya
notice-kind-tenant = Mabadiliko ya boti
notice-kind-expiry = Muda kuisha na maonyo
notice-kind-denied = Majaribio yaliyokataliwa
notice-kind-session = Miunganisho
notice-kind-money = Oda na malipo
notice-kind-issue = Matatizo

verb-tenant-create = sajili
verb-tenant-approve = idhinisha
verb-tenant-reject = kataa
verb-tenant-renew = ongeza muda
verb-tenant-ban = fungia
verb-tenant-unban = fungulia
verb-tenant-stop = simamisha
verb-tenant-resume = endeleza
verb-tenant-restart = anzisha upya
verb-tenant-disconnect = tenganisha
verb-tenant-delete = futa
verb-tenant-connect = unganisha
verb-tenant-move = hamisha
verb-tenant-expire = muda kuisha
verb-tenant-purge = futa kabisa
verb-owner-added = ongeza mmiliki
verb-owner-removed = ondoa mmiliki
verb-contact-ban = fungia mteja
verb-contact-unban = fungulia mteja
verb-contact-ban-end = kifungo kimeisha
verb-setting-set = weka
verb-staff-role = badilisha cheo
verb-access-pin = badilisha PIN
verb-access-totp-on = washa namba za siri
verb-access-totp-off = zima namba za siri
verb-access-locked = amefungiwa kwa muda
verb-denied = amekataliwa
verb-undo = tengua

## To the platform's people
tenant-new-staff = 🆕 *{ $name }* inaomba boti: { $kind }, { $tenant_phone }.
    {"*"}approve { $tenant } 1m* kuidhinisha
    {"*"}show { $tenant }* kuitazama
    {"*"}reject { $tenant } sababu* kuikataa
denied-owner = 🔒 { $phone } ({ $role }) alijaribu *{ $verb }* akakataliwa.

## To the owner
tenant-approved-owner = 🎉 *{ $name }* imeidhinishwa.
    Itafanya kazi hadi { $expires_at } (siku { $days }).
    Tuma *pair* kuunganisha WhatsApp yako.
tenant-renewed-owner = ✅ Muda wa *{ $name }* umeongezwa.
    Itafanya kazi hadi { $expires_at }.
tenant-rejected-owner = 😔 Samahani, hatuwezi kuipokea *{ $name }*.
    Sababu: { $reason }
tenant-banned-owner = ⛔ *{ $name }* imefungiwa, boti yake imezimwa.
    Sababu: { $reason }
tenant-banned-words = ⛔ *{ $name }* imefungiwa, boti yake imezimwa.
    { $message }
tenant-unbanned-owner = ✅ *{ $name }* imefunguliwa.
    Hali yake sasa: { $status }.
tenant-deleted-owner = 🗑️ *{ $name }* imefutwa.
    Kila kitu chake kitafutwa kabisa { $purge_at }.
tenant-undone = ↩️ *{ $name }*: badiliko la mwisho ({ $verb }) limetenguliwa.
    Hali yake sasa: { $status }.

## To customers
tenant-closed = 🙏 { $tenant } imepumzika kwa sasa.
    Tafadhali jaribu tena baadaye.
contact-banned = ⛔ Huwezi kutumia huduma hii.
    Sababu: { $reason }
contact-banned-words = ⛔ { $message }
ban-for-good = bila mwisho
