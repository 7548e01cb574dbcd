# La boutique, comme la lisent ses clients.

## La parcourir.
shop-home =
    👋 Bienvenue chez { $tenant } !
    Que souhaitez-vous faire ?
shop-home-products = Voir nos produits
shop-home-search = Chercher
shop-home-cart = Mon panier ({ $in_cart })
shop-home-orders = Mes commandes
shop-home-help = Aide
shop-nothing =
    👋 Bienvenue chez { $tenant } !
    Nous remplissons nos rayons. Repassez bientôt, s’il vous plaît.
shop-help =
    ℹ️ Choisissez ce qui vous plaît, mettez-le au panier, vérifiez, payez. Nous vous prévenons ici quand c’est en route.
    Les mots marchent aussi : *shop* · *cart* · *orders* · *search sucre*
    🌐 Une autre langue : *language*
shop-all = Tous nos produits
shop-further = Autres produits
shop-categories =
    🛍️ *Que cherchez-vous ?*
shop-category-line = { $category } ({ $count })
shop-products =
    🛍️ *{ $title }*
    Choisissez-en un pour en voir plus.
shop-product-line = { $product } · { $price }
shop-product-line-from = { $product } · dès { $price }
shop-product-sold-out = { $product } · épuisé
shop-products-none = Il n’y a rien ici pour le moment.
shop-search-words = 🔎 Que cherchez-vous ?
shop-search =
    🔎 *{ $title }*
    Choisissez-en un pour en voir plus.
shop-search-again = Chercher encore
shop-search-none =
    🔎 Nous n’avons rien trouvé pour { $title }.
    Essayez un autre mot, ou parcourez tous nos produits.
shop-product = { $card }
shop-card = *{ $product }*
shop-card-price = { $price }
shop-card-price-from = dès { $price }
shop-card-sold-out = 😕 Épuisé pour le moment.
shop-left = { $left ->
    [0] Épuisé.
    [one] Il n’en reste que { $left }.
   *[other] Il en reste { $left }.
}
shop-product-gone = 😕 Nous ne vendons plus ce produit.
shop-variants = Lequel ?
shop-variant-line = { $variant } · { $price }
shop-variant-sold-out = { $variant } · épuisé
shop-variant-gone = 😕 Celui-ci est épuisé.
shop-ask-quantity = Combien en voulez-vous ?
shop-ask-quantity-of =
    {"*"}{ $name }* · { $price }
    Combien en voulez-vous ? { $left }

## Le panier.
shop-put =
    ✅ { $quantity } × { $product_name } dans votre panier.
    Total : { $total }
shop-do-checkout = Passer commande
shop-do-others = Continuer mes achats
shop-do-cart = Mon panier
shop-do-empty = Vider le panier
shop-too-many = ☝️ C’est trop : nous en avons { $left } ({ $product_name }).
shop-bad-quantity = ☝️ Envoyez un nombre entier, comme *2*.
shop-sold-out = 😕 { $product_name } : tout vient d’être vendu.
shop-cart-full = ☝️ Votre panier est plein : il prend au plus { $left } produits différents.
shop-cart =
    🛒 *Votre panier* : { $total }
    Choisissez une ligne pour la changer.
shop-cart-none = 🛒 Votre panier est vide.
shop-line = { $quantity } × { $product } · { $sum }
shop-line-short = { $line } ⚠️ { $left ->
    [0] épuisé
   *[other] il n’en reste que { $left }
}
shop-cart-line =
    🛒 { $quantity } × *{ $product_name }*, { $price } l’unité
    { $left }
shop-do-change-quantity = Changer la quantité
shop-do-take-out = Retirer du panier
shop-ask-quantity-now = { $product_name } : combien en voulez-vous ?
shop-taken-out = 🗑️ { $product_name } n’est plus dans votre panier.
shop-empty-sure = Tout retirer de votre panier ?
shop-emptied = 🗑️ Votre panier est vide.
shop-yes = Oui
shop-no = Non

## Passer commande.
shop-short =
    😕 Quelqu’un a été plus rapide : { $left ->
    [0] { $product } est épuisé.
    [one] il ne reste que { $left } { $product }.
   *[other] il ne reste que { $left } { $product }.
}
shop-way = Comment recevoir votre commande ?
shop-way-delivery = En livraison{ $fee_words }
shop-way-pickup = Je viens la chercher
shop-fee = {" "}(+ { $fee })
shop-ask-address =
    📍 Où devons-nous livrer ?
    Écrivez l’adresse, ou partagez votre position.
shop-where-delivery = 🛵 À : { $address }
shop-where-pickup = 🏪 Vous venez la chercher
shop-where-pickup-at = 🏪 Vous venez la chercher : { $place }
shop-fee-line = Livraison · { $fee }
shop-note-line = ✏️ { $note }
shop-pay-when = Quand souhaitez-vous payer ?
shop-pay-now = Maintenant
shop-pay-later = À la réception
shop-pays-from = 📱 Vous payez depuis le { $payer }
shop-pays-link = 💳 Vous recevez un lien pour payer
shop-pays-later = 💵 Vous payez à la réception
shop-confirm =
    🧾 *Vérifiez, s’il vous plaît*
    { $card }
    {"*"}Total : { $total }*
    { $where }
    { $payment }
    C’est bien ça ?
shop-confirm-pay = Oui, payer maintenant
shop-confirm-order = Oui, commander
shop-confirm-note = Ajouter une note
shop-confirm-payer = Payer d’un autre numéro
shop-ask-note = ✏️ Que devons-nous savoir ?
shop-dropped = 👍 Rien n’est commandé. Votre panier est gardé.
shop-price-changed = ☝️ Un prix a changé. Vérifiez encore une fois, s’il vous plaît.
shop-agreed =
    ✅ Merci ! Votre commande *{ $order }* : { $total }, à payer à la réception.
    Nous vous donnons des nouvelles ici.
shop-again =
    Votre commande *{ $about }* n’est pas payée, nous ne gardons donc rien pour vous.
    Que souhaitez-vous faire ?
shop-do-pay-again = Réessayer
shop-do-pay = Payer maintenant
shop-do-cancel = Annuler la commande
shop-refused = 😕 Désolé, nous ne pouvons pas prendre votre paiement en ce moment. Rien n’a été payé. Votre commande reste sous *orders*.

## Mes commandes.
shop-orders =
    🧾 *Vos commandes*
    Choisissez-en une pour en voir plus.
shop-orders-none = 🧾 Vous n’avez pas encore de commande.
shop-order-line = { $order } · { $total } · { $status }
shop-order =
    🧾 *Commande { $order }* · { $at }
    { $card }
    {"*"}Total : { $total }*
    { $where }
    { $status }
shop-status-placed = ⏳ attend le paiement
shop-status-expired = ⌛ non payée
shop-status-agreed = 🧺 commandée, à payer à la réception
shop-status-paid = 🧺 payée, bientôt préparée
shop-status-packed = 📦 préparée
shop-status-ready = 🏪 prête à retirer
shop-status-sent = 🛵 en route
shop-status-handed-over = ✅ remise
shop-status-cancelled = 🚫 annulée
shop-status-return-asked = ↩️ retour demandé
shop-status-returned = ↩️ retournée
shop-status-refused = ↩️ retour refusé
shop-do-return = Demander un retour
shop-cancel-sure = Annuler la commande { $order } ?
shop-cancelled = 🚫 La commande { $order } est annulée. Rien ne vous est débité.
shop-cancel-late = ☝️ Elle ne peut plus être annulée ici. Écrivez-nous, s’il vous plaît.
shop-return-why = ↩️ Pourquoi souhaitez-vous la retourner ?
shop-return-sure =
    Demander le retour de la commande { $order } ?
    Raison : { $reason }
shop-return-asked = ↩️ Nous avons bien votre demande de retour pour { $order }. Nous vous répondons ici.
shop-return-late = ☝️ Le délai de retour de cette commande est passé.

## Ce que l’on dit aux clients quand leur commande avance.
shop-now-expired =
    ⌛ La commande { $order } n’a pas été payée à temps, nous avons donc remis ses articles en rayon.
    Vous pouvez encore la payer sous *orders*, tant que nous les avons.
shop-now-packed = 📦 Votre commande { $order } est préparée.
shop-now-ready =
    🏪 Votre commande { $order } est prête.
    { $where }
shop-now-sent =
    🛵 Votre commande { $order } est en route.
    { $where }
shop-now-handed-over =
    ✅ Votre commande { $order } vous a été remise. Merci !
    Un souci ? Écrivez *orders*.
shop-now-cancelled =
    🚫 Désolé, la commande { $order } est annulée : { $reason }
    Rien ne vous a été débité.
shop-now-cancelled-paid =
    🚫 Désolé, la commande { $order } est annulée : { $reason }
    Vos { $total } vous sont rendus.
shop-now-returned = ↩️ Le retour de { $order } est accepté. Vos { $total } vous sont rendus.
shop-now-refused = ↩️ Désolé, nous ne pouvons pas reprendre la commande { $order } : { $reason }

## Son argent (voir orders.ftl pour les autres articles).
ware-basket = commande en boutique
basket-enter-pin =
    📲 Entrez votre PIN M-Pesa sur votre téléphone ({ $payer }) pour payer { $price }.
    Votre commande : *{ $about }*
basket-open-link =
    💳 Pour payer { $price }, ouvrez ce lien :
    { $link }
    Votre commande : *{ $about }*. Payez bientôt, s’il vous plaît : nous ne gardons les articles qu’un moment.
basket-receipt =
    ✅ C’est payé ! Merci.
    🧾 Votre reçu : commande *{ $about }*, { $price }{ $receipt ->
    [none] {""}
   *[other] , { $receipt }
}.
    Nous vous donnons des nouvelles ici.
basket-unsure =
    ⏳ Nous n’avons pas eu de réponse claire sur votre paiement. S’il vous plaît, ne payez pas une deuxième fois.
    Nous suivons la commande { $about } et vous prévenons ici.
basket-busy = ⏳ Le service de paiement est occupé. Nous réessayons pendant quelques minutes (commande { $about }).
basket-expired =
    ⌛ Le délai de la commande { $about } est passé : aucun paiement de { $price } ne nous est parvenu.
    Si vous avez payé, pas d’inquiétude : nous nous en occupons dès que nous en avons la nouvelle.
basket-held =
    🙏 Votre paiement de { $price } est arrivé. Cela prend un peu plus de temps que d’habitude.
    Vous n’avez rien à faire (commande { $about }).
basket-late = 🙏 Vos { $price } pour la commande { $about } sont finalement arrivés.
basket-not-delivered =
    😕 Désolé, la commande { $about } ne peut plus être servie : quelqu’un a été plus rapide, ou elle était déjà payée ou annulée.
    Vos { $price } vous sont rendus.

## Réglages.
setting-shop-ways = Livraison ou retrait
setting-shop-fee = Frais de livraison
setting-shop-pickup-at = Lieu de retrait
setting-shop-pay-later = Paiement à la réception
setting-shop-hold = Minutes pour payer
setting-shop-low-stock = Alerte stock bas à
setting-shop-return-days = Jours pour un retour
