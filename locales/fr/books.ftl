# Les comptes du jour d’un commerce, et de tous.
day-report =
    📒 *{ $name }* : journée du { $day }
    { $lines }
day-summary =
    📒 *Tous les bots* : journée du { $day } ({ $count } avec des ventes)
    { $lines }
day-idle = Rien n’a été vendu, et rien n’est en cours.
day-made = 🧾 Commandes créées : { $count } ({ $sum }) ; paiement demandé : { $asked }, encore en attente : { $waiting }
day-opening = 📂 En cours depuis avant : { $count } ({ $sum })
day-came = 💰 Argent reçu : { $sum } ({ $count })
day-delivered = ✅ Livré : { $sum } ({ $count }) ; crédit utilisé { $spent }
day-given-back = 💸 Remboursé : { $sum } ({ $count })
day-twice = ⚠️ Livré et aussi remboursé : { $sum } ({ $count })
day-open-under-way = 🚚 Payé, en route : { $sum } ({ $count })
day-open-held = ⏳ Payé, attend le solde revendeur : { $sum } ({ $count })
day-open-review = 🔎 Quelqu’un vérifie : { $sum } ({ $count })
day-open-owed = ↩️ Dû aux clients : { $sum } ({ $count })
day-difference = 🚨 Différence : { $sum }
day-adds-up = 🟰 Le compte est bon, au centime près.
day-off = 🚨 *Ces comptes ne sont pas justes.* Commandes à vérifier : { $orders }
day-off-tenant = 🚨 *{ $tenant } : les comptes ne sont pas justes.* Commandes : { $orders }
issue-books-differ = les comptes du { $day } ne sont pas justes : vérifiez les commandes { $orders }, s’il vous plaît
notice-kind-report = Les chiffres du jour
desk-report = Chiffres d’un jour
desk-do-orders = Les commandes
desk-report-card =
    { $report }
