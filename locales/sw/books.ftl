# Hesabu za siku za bot moja, na za zote.
day-report =
    📒 *{ $name }*: siku ya { $day }
    { $lines }
day-summary =
    📒 *Bot zote*: siku ya { $day } (zenye mauzo: { $count })
    { $lines }
day-idle = Hakuna kilichouzwa, na hakuna kilicho wazi.
day-made = 🧾 Maagizo yaliyofanywa: { $count } ({ $sum }); yaliyoombwa malipo: { $asked }, bado yanasubiri: { $waiting }
day-opening = 📂 Yaliyokuwa wazi tangu awali: { $count } ({ $sum })
day-came = 💰 Pesa zilizoingia: { $sum } ({ $count })
day-delivered = ✅ Yaliyofika: { $sum } ({ $count }); vocha iliyotumika { $spent }
day-given-back = 💸 Pesa zilizorudishwa: { $sum } ({ $count })
day-twice = ⚠️ Yaliyofika na pesa kurudishwa pia: { $sum } ({ $count })
day-open-under-way = 🚚 Yamelipwa, yako njiani: { $sum } ({ $count })
day-open-held = ⏳ Yamelipwa, yanasubiri salio: { $sum } ({ $count })
day-open-review = 🔎 Yanasubiri uamuzi wa mtu: { $sum } ({ $count })
day-open-owed = ↩️ Tunadaiwa na wateja: { $sum } ({ $count })
day-difference = 🚨 Tofauti: { $sum }
day-adds-up = 🟰 Hesabu zinalingana hadi senti.
day-off = 🚨 *Hesabu hizi hazilingani.* Maagizo ya kuangalia: { $orders }
day-off-tenant = 🚨 *{ $tenant }: hesabu hazilingani.* Maagizo: { $orders }
issue-books-differ = hesabu za { $day } hazilingani: tafadhali angalia maagizo { $orders }
notice-kind-report = Hesabu za siku
desk-report = Hesabu za siku
desk-do-orders = Maagizo
desk-report-card =
    { $report }
