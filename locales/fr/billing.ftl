# Ce que les commerces paient à la plateforme : abonnements, renouvellements, factures, argent noté à la main.
plan-month = Mois
plan-year = Année
plan-not-sold = pas en vente
setting-price = { $plan } en { $currency }
setting-month-days = Jours d’un mois
setting-year-days = Jours d’une année
setting-grace-days = Jours de grâce après la fin
order-for-ware = { $ware } { $about }
ware-renewal = renouvellement
way-prompt = M-Pesa
way-cash = Espèces
way-bank = Virement bancaire
way-other = Autre moyen
invoice-status-open = ⏳ ouverte
invoice-status-paid = ✅ payée
invoice-status-void = 🚫 annulée
invoice-status-refunded = 💸 remboursée

## Le propriétaire paie.
billing-offered = { $offer }
billing-do-renew = Renouveler
billing-do-invoices = Mes factures
billing-plan = 🗓 *{ $name }*
    Pour combien de temps ?
billing-offer = { $plan } : { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}, { $price }
billing-which-way = 💳 Comment souhaitez-vous payer ?
billing-way = { $way } : { $price }
billing-sure = 🧾 *Vérifiez, s’il vous plaît*
    { $name } : { $plan_name }, { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
    Il marchera jusqu’au { $until }.
    Vous payez : { $price } par { $via } depuis le { $payer }
    C’est bien ça ?
billing-sure-link = 🧾 *Vérifiez, s’il vous plaît*
    { $name } : { $plan_name }, { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
    Il marchera jusqu’au { $until }.
    Vous payez : { $price } par { $via }, avec un lien
    C’est bien ça ?
billing-yes = Oui, payer
billing-yes-link = Oui, envoyer le lien
billing-other-payer = Payer d’un autre numéro
billing-ask-payer = 📱 Quel numéro M-Pesa paie ?
    La demande de PIN s’affiche sur ce téléphone.
billing-dropped = 👍 Rien n’a été payé. *renew* quand vous voulez.
billing-price-changed = ☝️ Le prix a changé. Vérifiez encore une fois, s’il vous plaît.
billing-again = Que faire maintenant ?
billing-try-again = Réessayer
billing-home = Menu principal
billing-refused = 😕 Désolé, on ne peut pas payer cela en ce moment. Rien n’a été débité.
    Envoyez *renew* pour recommencer.
billing-no-way = 😕 Désolé, le paiement dans ce chat n’est pas encore en place. Contactez-nous, s’il vous plaît.
billing-not-served = *{ $name }* ne peut pas être renouvelé maintenant : { $status }.
billing-elsewhere = 💳 Pour prolonger *{ $name }*, payez dans le chat avec { $platform } ({ $platform_phone }).
    Envoyez *renew* là-bas.
renewal-receipt = 🙏 Merci ! Vos { $price } { $receipt ->
    [none] sont arrivés
   *[other] sont arrivés ({ $receipt })
}.
billing-paid-owner = ✅ *{ $name }* est renouvelé.
    Il marche jusqu’au { $until }.
    Reçu : *{ $invoice }*, { $plan }, { $price }. *invoices* le montre à nouveau.
billing-paid-staff = 💰 *{ $name }* ({ $tenant }) a payé { $price } : { $plan }, { $method }.
    Il marche jusqu’au { $until }. *invoice { $invoice }*
billing-given-back-owner = 💸 Nous vous avons rendu les { $price } de *{ $invoice }*.

## Factures.
billing-invoices = 🧾 *Factures de { $name }*
    Choisissez-en une pour la voir.
billing-invoices-none = 🧾 Rien n’a encore été payé pour *{ $name }*.
billing-line = { $invoice } · { $plan } · { $price } · { $status } { $at }
billing-line-of = { $invoice } · { $name } · { $price } · { $status } { $at }
billing-receipt = { $lines }
billing-receipt-head = 🧾 *{ $invoice }* · { $status }
    { $name } : { $plan }, { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
    Prix : { $price }
    Créée : { $made_at }
billing-receipt-paid = Payée : { $at }, { $method }{ $receipt ->
    [none] {""}
   *[other] , { $receipt }
}
billing-receipt-until = Marche jusqu’au { $until }
billing-receipt-by = Par { $by } : { $reason }
billing-nobody = un commerce qui n’existe plus

## Équipe.
billing-desk = 💰 *Factures et totaux*
    Ce mois-ci : { $total }
    Factures ouvertes : { $open }
billing-do-desk = Factures et totaux
billing-do-bills = Factures
billing-do-record = Noter un paiement
billing-do-open = Factures ouvertes
billing-do-all = Toutes les factures
billing-do-totals = Mois par mois
billing-do-prices = Abonnements et prix
billing-do-invoice = La facture
billing-do-void = L’annuler
billing-do-give-back = L’argent a été rendu
billing-nothing = rien encore
billing-sum = { $first } et { $second }
billing-totals = 💰 *Mois par mois*
    { $months }
billing-totals-none = Rien n’a encore été payé.
billing-month = { $month } : { $total } ({ $count ->
    [one] { $count } facture
   *[other] { $count } factures
})
billing-of = 🧾 *{ $name }* ({ $tenant })
    Choisissez une facture pour la voir.
billing-of-none = 🧾 *{ $name }* n’a encore rien payé.
billing-list = 🧾 *Factures*
    Choisissez-en une pour la voir.
billing-list-none = 🧾 Il n’y en a pas.
billing-unknown = Cette facture n’existe pas.
billing-ask-reason = Pourquoi ?
billing-void-sure = *{ $invoice }* ({ $price }) sera annulée : personne ne pourra plus la payer.
    Raison : { $reason }
billing-voided = 🚫 *{ $invoice }* est annulée.
billing-not-open = *{ $invoice }* a changé entre-temps.
billing-under-way = ⏳ Quelqu’un est en train de payer *{ $invoice }*. Regardez de nouveau dans quelques minutes.
billing-back-sure = Vous avez rendu vous-même { $price } de *{ $invoice }*, et vous le notez ici.
    Les jours restent. Raison : { $reason }
billing-given-back = 💸 *{ $invoice }* est notée comme remboursée.
billing-record-plan = 💵 Qu’est-ce que *{ $name }* a payé ?
billing-record-how = Comment l’argent est-il arrivé ?
billing-record-reference = Sa référence ou son numéro de reçu ?
    Envoyez *passer* s’il n’y en a pas.
billing-record-why = Qui vous l’a dit, et pourquoi à la main ?
billing-record-sure = 💵 *Vérifiez, s’il vous plaît*
    { $name } : { $plan_name }, { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
    { $price }, { $via }
    Il marchera jusqu’au { $until }.
    Raison : { $reason }
billing-record-status = *{ $name }* ne peut pas être renouvelé maintenant : { $status }.
billing-recorded = ✅ Noté comme *{ $invoice }* : { $price }.
    Il marche jusqu’au { $until }. Son propriétaire est prévenu.
billing-already = ☝️ Cela a déjà été noté, comme *{ $invoice }* ({ $price }). Rien n’a été ajouté.
    Un deuxième paiement a besoin de sa propre référence.
billing-not-sold = Cet abonnement n’a plus de prix.
billing-prices = 🏷 *Abonnements et prix*
    Choisissez-en un pour le changer. 0 veut dire : pas en vente.
billing-other-month = Mois, autre devise
billing-other-year = Année, autre devise
billing-ask-currency = Quelle devise ? Trois lettres, comme USD.
billing-currency-bad = Je ne connais pas cette devise. Il y a : { $currencies }
verb-invoice-record = noter un paiement
verb-invoice-void = annuler une facture
verb-invoice-refund = noter un remboursement
