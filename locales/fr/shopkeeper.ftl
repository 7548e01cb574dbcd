# La boutique, comme la lit son propriétaire.

owner-home-shop = Ma boutique
shop-not-a-shop = { $name } n’est pas une boutique. Voici son propre menu :
shop-first =
    🛍️ *Votre boutique est vide.* Vos clients lisent que vous remplissez encore vos rayons.
    Ajoutez votre premier produit : cela prend une minute.
shop-desk =
    🛍️ *{ $name }*
    { $card }
shop-count-paid = 💰 Payées, à préparer : { $count }
shop-count-agreed = 🧺 À préparer, à payer à la réception : { $count }
shop-count-packed = 📦 Préparées : { $count }
shop-count-ready = 🏪 À retirer : { $count }
shop-count-sent = 🛵 En route : { $count }
shop-count-return-asked = ↩️ { $count ->
    [one] { $count } retour demandé
   *[other] { $count } retours demandés
}
shop-count-products = 🏷️ { $count ->
    [one] { $count } produit
   *[other] { $count } produits
}
shop-count-scarce = ⚠️ Bientôt épuisés : { $count }
shop-do-todo = Commandes à traiter ({ $todo })
shop-do-orders = Toutes les commandes
shop-do-settings = Livraison et paiement
shop-do-shop = Ma boutique
shop-do-others-todo = Autres commandes
shop-settings = Que souhaitez-vous régler ?

## Commandes.
shop-which-state = Quelles commandes ?
shop-which-all = Toutes les commandes
shop-which-todo = Commandes à traiter
shop-which-paid = Commandes payées
shop-which-agreed = À payer à la réception
shop-which-packed = Commandes préparées
shop-which-ready = Commandes à retirer
shop-which-sent = Commandes en route
shop-which-handed-over = Commandes remises
shop-which-return-asked = Retours demandés
shop-which-returned = Commandes retournées
shop-which-refused = Retours refusés
shop-which-cancelled = Commandes annulées
shop-which-placed = En attente de paiement
shop-which-expired = Commandes jamais payées
shop-state-placed = ⏳ attend le paiement
shop-state-expired = ⌛ jamais payée
shop-state-agreed = 🧺 à payer à la réception
shop-state-paid = 💰 payée
shop-state-packed = 📦 préparée
shop-state-ready = 🏪 prête à retirer
shop-state-sent = 🛵 en route
shop-state-handed-over = ✅ remise
shop-state-cancelled = 🚫 annulée
shop-state-return-asked = ↩️ retour demandé
shop-state-returned = ↩️ retournée
shop-state-refused = ↩️ retour refusé
shop-owner-orders =
    🧾 *{ $which }*
    Choisissez-en une.
shop-owner-orders-none = 🧾 { $which } : aucune.
shop-owner-line = { $order } · { $total } · { $status } · { $customer }
shop-owner-order =
    🧾 *Commande { $order }* · { $at }
    👤 { $customer }
    { $card }
    {"*"}Total : { $total }*
    { $where }
    { $standing }
shop-owner-order-new =
    🆕 *{ $name }* : { $order }
    👤 { $customer }
    { $card }
    {"*"}Total : { $total }*
    { $where }
    { $standing }
shop-do-next = { $next_words }
shop-do-look = La regarder
shop-next-pack = Elle est préparée
shop-next-ready = Elle est prête à retirer
shop-next-send = Elle est en route
shop-next-hand-over = Elle est remise
shop-do-take-back = Reprendre et revendre
shop-do-take-back-broken = Reprendre, sans revendre
shop-do-refuse = Refuser le retour
shop-ask-why = Pourquoi ? Votre client le lit.
shop-why-sure =
    Commande { $shop_order } : { $reason }
    { $shop_event ->
        [cancel] { $was_paid ->
            [true] Elle est payée : renvoyez { $total } à la main, s’il vous plaît.
           *[other] Elle n’est pas encore payée.
        }
       *[other] Les articles restent chez votre client.
    }
    Votre client sera prévenu. Vous confirmez ?
shop-back-sure =
    Reprendre la commande { $shop_order } ?
    Renvoyez { $total } au client à la main, s’il vous plaît.
shop-moved = ✅ C’est fait. Votre client est prévenu.
shop-move-late = ☝️ Ce n’est plus possible. Regardez encore une fois, s’il vous plaît.
shop-new-owner =
    🆕 *{ $name }* : { $order }, { $total } de { $customer }
    { $card }
    { $where }
    { $state }
    À traiter ici : *shop*
shop-cancelled-owner = 🚫 *{ $name }* : { $customer } a annulé la commande { $order } ({ $total }). Ses articles sont de nouveau en stock.
shop-return-owner =
    ↩️ *{ $name }* : { $customer } demande le retour de la commande { $order } ({ $total }) : { $reason }
    Décidez : *shop*
shop-low-stock = ⚠️ *{ $name }* : { $product } : { $left ->
    [0] épuisé.
    [one] il n’en reste que { $left }.
   *[other] il n’en reste que { $left }.
} Complétez le stock : *products*

## Produits.
goods-do-list = Produits
goods-do-add = Ajouter un produit
goods-do-file = Plusieurs d’un coup
goods-do-another = En ajouter un autre
goods-do-variant = Ajouter taille, couleur…
goods-do-show = Le regarder
goods-list =
    🏷️ *{ $title }*
    Choisissez-en un.
goods-all = Produits ({ $count })
goods-found = Produits comme « { $words } »
goods-found-none = 🔎 { $title } : aucun.
goods-do-find = Chercher
goods-ask-words = 🔎 Comment s’appelle-t-il ?
goods-line = { $product } · { $stock }
goods-line-off = { $product } · caché
goods-stock = { $count } en stock
goods-stock-unlimited = toujours en stock
goods-gone = Ce produit n’existe plus.
goods-card = { $card }
goods-head = 🏷️ *{ $product }*
goods-head-off = 🏷️ *{ $product }* · 🙈 caché aux clients
goods-category = Catégorie : { $category }
goods-variant = { $variant } · { $price } · { $stock }{ $reserved ->
    [0] {""}
   *[other] , { $reserved } en attente
}
goods-only-variant = { $price } · { $stock }{ $reserved ->
    [0] {""}
   *[other] , { $reserved } en attente
}
goods-do-stock = Stock
goods-do-price = Prix
goods-do-name = Nom
goods-do-description = Description
goods-do-category = Catégorie
goods-do-picture = Image
goods-do-drop-variant = Retirer taille, couleur…
goods-do-off = Cacher aux clients
goods-do-on = Montrer aux clients
goods-which = Laquelle ?
goods-stock-how = { $product_name } : que dire du stock ?
goods-stock-more = Il en est arrivé
goods-stock-exactly = Je les ai comptés
goods-stock-no-end = Il ne s’épuise jamais
goods-ask-stock = Combien ?
goods-ask-price = Combien coûte-t-il ?
goods-ask-name = Comment l’appeler ?
goods-ask-description =
    Que doivent savoir les clients ?
    {"*"}passer* laisse vide.
goods-ask-category =
    Quelle catégorie, comme *Boissons* ?
    {"*"}passer* pour aucune.
goods-ask-picture =
    🖼️ Envoyez une image, s’il vous plaît.
    {"*"}passer* pour aucune.
goods-changed = ✅ Changé.
goods-name-taken = ☝️ Vous avez déjà un produit de ce nom.
goods-bad-value = ☝️ Cela ne va pas. Réessayez, s’il vous plaît.
goods-last-variant = ☝️ Un produit a besoin d’au moins une variante. Cachez plutôt tout le produit.
goods-no-picture = ☝️ Nous ne pouvons pas montrer cette image. Envoyez un JPEG, PNG ou WebP, s’il vous plaît.
goods-picture-too-large = ☝️ Cette image est trop lourde : 5 Mo au plus.
goods-picture-gone = 😕 Cette image n’a pas pu être lue. Renvoyez-la, s’il vous plaît.
goods-ask-variant =
    Comment l’appeler, comme *Grand* ou *Grand / rouge* ?
goods-variant-added = ✅ { $product_name } : *{ $variant_name }* est ajouté.
goods-variant-named = ✅ { $product_name } : ce que vous aviez s’appelle maintenant *{ $variant_name }*. Et la suivante :
goods-variants-full = ☝️ Un produit a 20 tailles ou couleurs au plus.
goods-ask-new-name = 🏷️ Comment s’appelle le produit ?
goods-ask-new-price = 💰 { $goods_name } : combien coûte-t-il ?
goods-ask-first-stock =
    📦 Combien en avez-vous ?
    {"*"}passer* s’il ne s’épuise jamais.
goods-added = ✅ *{ $product_name }* est dans votre boutique.
goods-full = ☝️ Votre boutique est pleine : 5 000 produits au plus.
verb-shop-move = faire avancer une commande
verb-shop-import = importer des produits

## Tout le catalogue en fichier.
goods-file =
    📄 *Plusieurs produits d’un coup*
    Faites un tableau dans Excel ou Google Sheets avec ces colonnes :
    name · variant · price · stock · sku · category · description · picture link
    Seuls le nom (*name*) et le prix (*price*) sont nécessaires. Enregistrez-le en CSV ou XLSX.
goods-do-import = Envoyer mon fichier
goods-do-export = Avoir tous mes produits
goods-ask-file = 📄 Envoyez le fichier ici, comme document, s’il vous plaît.
goods-reading = ⏳ Je lis votre fichier…
goods-import-sure =
    📄 *Votre fichier est en ordre.*
    { $summary }
    Le mettre dans votre boutique ?
goods-counts = Nouveaux : { $new }, changés : { $changed }, comme avant : { $same }.
goods-ignored = (Je laisse de côté ces colonnes : { $columns })
goods-import-same = 👍 Votre fichier dit ce qui est déjà dans votre boutique. Rien à faire.
goods-import-dropped = 👍 Rien n’a été changé.
goods-import-mistakes =
    ✋ *{ $count ->
    [one] Il y a { $count } erreur
   *[other] Il y a { $count } erreurs
} dans votre fichier. Rien n’a été changé.*
    { $mistakes }
    Corrigez le fichier et renvoyez-le, s’il vous plaît.
goods-mistakes-more = … et { $count } de plus.
goods-import-unreadable =
    ✋ { $why }
    Envoyez un autre fichier, s’il vous plaît.
goods-file-too-large = Ce fichier est trop lourd : 2 Mo au plus.
goods-file-too-many-rows = Ce fichier est trop long : 5 000 lignes au plus.
goods-file-empty = Il n’y a rien dans ce fichier.
goods-file-old-excel = C’est un ancien fichier Excel (XLS). Enregistrez-le en XLSX ou CSV, s’il vous plaît.
goods-file-suspicious = Ce fichier n’est pas un simple tableau. Enregistrez-le en CSV, s’il vous plaît.
goods-file-unreadable = Ce fichier n’a pas pu être lu. Enregistrez-le en CSV ou XLSX, s’il vous plaît.
goods-imported = ✅ C’est fait. Nouveaux : { $new }, changés : { $changed }.
goods-exported =
    📄 Tous vos produits.
    Changez ce que vous voulez et renvoyez le fichier avec *import*.
goods-mistake = Ligne { $row }, { $column } : { $what }
goods-mistake-row = Ligne { $row } : { $what }
goods-column-name = name
goods-column-variant = variant
goods-column-price = price
goods-column-stock = stock
goods-column-sku = sku
goods-column-category = category
goods-column-description = description
goods-column-picture-link = picture link
goods-mistake-no-column = cette colonne manque
goods-mistake-column-twice = cette colonne y est deux fois
goods-mistake-no-rows = il y a des titres et rien en dessous
goods-mistake-missing = manque
goods-mistake-too-long = est trop long ({ $longest } caractères au plus)
goods-mistake-price = « { $cell } » n’est pas un prix
goods-mistake-stock = « { $cell } » n’est pas un nombre de pièces
goods-mistake-picture = n’est pas un lien qui commence par https://
goods-mistake-twice = la même chose qu’à la ligne { $row }
goods-mistake-differs = pas la même chose qu’à la ligne { $row }, alors que c’est un seul produit
goods-mistake-variant-missing = { $name } a plusieurs variantes, chacune a donc besoin d’un nom
goods-mistake-too-many-variants = plus de { $most } variantes d’un produit
goods-mistake-too-many-products = plus de { $most } produits
goods-mistake-sku-taken = appartient à { $name }
