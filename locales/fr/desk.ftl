# Les commandes vues par ceux qui en décident : l’équipe de la plateforme et les propriétaires.
desk-orders = *Commandes : { $count }* · { $which }
    { $sums }
    Choisissez-en une pour la voir.
desk-and = { $first } · { $second }
desk-sum = { $all } au total, { $delivered } livrés ({ $count })
desk-everybody = tous les bots
desk-orders-none = 🧾 Aucune commande trouvée : { $which }
desk-by-status = Par état
desk-by-day = Par jour
desk-by-words = Par numéro ou reçu
desk-older = Plus anciennes
desk-newer = Plus récentes
desk-unnarrowed = Toutes
desk-which-day = De quel jour ?
desk-day-today = aujourd’hui
desk-day-yesterday = hier
desk-day-week = cette semaine
desk-day-other = Un autre jour
desk-day-any = N’importe quel jour
desk-ask-day =
    Quel jour ? Par exemple *20/11* ou *2026-11-20*.
desk-bad-day = 🤔 Je ne comprends pas ce jour.
desk-which-words = Lesquelles ?
desk-do-find = Chercher
desk-words-any = Toutes
desk-ask-words =
    🔎 Envoyez une partie du numéro de téléphone ou du reçu, ou le numéro de la commande (*#12*).
desk-which-status = Lesquelles ?
desk-all = Toutes
desk-order = *Commande #{ $number }* · { $tenant_name }
    { $status }
    { $amount } pour { $recipient }, prix { $price }
    Créée le { $at }
    Payeur { $payer }, reçu { $receipt }
    Paiement : { $payment } ({ $provider })
    Produit : { $delivery }
    Remboursement : { $refund }
desk-story = *L’histoire de la commande #{ $number }*{ $story_parts ->
    [1] {""}
   *[other] {" "}({ $story_part }/{ $story_parts })
}
    { $story }
desk-do-story = Son histoire
desk-do-order = La commande
desk-do-ask = Demander au fournisseur
desk-do-again = Renvoyer le crédit
desk-do-paid = Marquer payée
desk-do-delivered = Marquer livrée
desk-do-undelivered = Marquer non livrée
desk-do-refund = Rendre l’argent
desk-do-refunded = Marquer remboursée
desk-asked = { $answer }
desk-again-sure = Envoyer encore une fois { $amount } au { $recipient } ?
    Il est prouvé que le premier envoi n’est pas arrivé, il ne peut donc pas arriver deux fois.
    Le remboursement prévu est annulé, et le client est prévenu dès que le crédit est là.
desk-again = 🚚 { $amount } pour { $recipient } repart (commande #{ $number }).
    Le client est prévenu dès que c’est arrivé.
desk-not-proven = Il n’est pas prouvé que le premier envoi n’est pas arrivé.
    Rien n’est donc renvoyé.
desk-going-back = L’argent de cette commande est déjà en train d’être rendu.
    Rien n’est donc renvoyé.
desk-receipt = Quel est le reçu du paiement ? Envoyez *passer* s’il n’y en a pas.
desk-paid-why = Comment savez-vous que { $price } sont arrivés ? Une phrase, s’il vous plaît ; elle est notée.
desk-paid-sure = Marquer la commande #{ $number } comme payée ?
    { $amount } part aussitôt au { $recipient }, sans retour possible.
    Le client est prévenu, et votre raison est notée.
desk-delivered-why = Comment savez-vous que c’est arrivé ? Une phrase, s’il vous plaît ; elle est notée.
desk-delivered-sure = Marquer la commande #{ $number } comme livrée ?
    { $amount } pour { $recipient } compte alors comme arrivé. Le client reçoit le reçu, et aucun argent n’est rendu.
desk-undelivered-why = Comment savez-vous que rien n’est arrivé ? Une phrase, s’il vous plaît ; elle est notée.
desk-undelivered-sure = Marquer la commande #{ $number } comme non livrée ?
    { $price } sont alors à rendre au { $payer }, et le client en est prévenu.
    Si le crédit arrive quand même, cet argent est perdu.
desk-marked-paid = ✅ La commande #{ $number } est maintenant payée.
    { $amount } part au { $recipient }, et le client est prévenu dès que c’est arrivé.
desk-marked-delivered = ✅ La commande #{ $number } compte comme livrée.
    Le client reçoit le reçu.
desk-marked-undelivered = ↩️ La commande #{ $number } compte comme non livrée.
    { $price } sont à rendre au { $payer }. wabot demande au fournisseur de les envoyer ; si ce n’est pas possible, on vous le demande.
desk-marked-refunded = 💸 Commande #{ $number } : { $price } sont rendus au { $payer }.
    Le client est prévenu.
desk-not-possible = Ce n’est pas possible dans l’état actuel de la commande.
desk-receipt-used = Ce reçu est celui d’une autre commande.
    Rien n’a été changé.
desk-receipt-bad = « { $receipt_typed } » ne ressemble pas à un reçu. Ceux de M-Pesa sont comme *QKJ41HAQR9*.
desk-refund-why = Pourquoi rendre l’argent ? Une phrase, s’il vous plaît ; elle est notée.
desk-refund-sure = 💸 Rendre { $price } au { $payer } ?
    Commande #{ $number } : plus rien n’est envoyé.
    wabot demande au fournisseur d’envoyer l’argent ; si ce n’est pas possible, on vous demande de l’envoyer à la main.
desk-refund-due = 💸 { $price } de la commande #{ $number } sont à rendre au { $payer }.
    wabot demande au fournisseur de les envoyer ; si ce n’est pas possible, on vous le demande. Le client en est prévenu.
desk-refund-already = L’argent est en train d’être rendu, ou déjà rendu. Il n’est rendu qu’une fois.
desk-refund-delivered = La commande a été livrée, il n’y a donc rien à rendre.
desk-refund-under-way = La livraison est en route. Attendez de savoir clairement si elle est arrivée.
desk-refund-not-paid = Rien n’a été payé, il n’y a donc rien à rendre.
desk-refunded-why = Comment l’avez-vous envoyé ? Une phrase, s’il vous plaît, avec le reçu si vous l’avez ; elle est notée.
desk-refunded-sure = Vous avez envoyé { $price } au { $payer } à la main ?
    La commande #{ $number } compte alors comme remboursée, et le client en est prévenu.
