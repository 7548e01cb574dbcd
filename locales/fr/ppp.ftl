# Les comptes internet des fournisseurs (PPP).

tenant-kind-ppp = Fournisseur d’accès
register-kind-ppp = Vendre l’accès (PPPoE)
ware-ppp = internet
owner-home-ppp = Comptes internet
verb-ppp-package-add = ajouter un forfait
verb-ppp-package-set = changer un forfait
verb-ppp-router-add = ajouter un routeur
verb-ppp-router-try = essayer un routeur
verb-ppp-router-remove = retirer un routeur
verb-ppp-account-add = ajouter un compte internet
verb-ppp-account-renew = prolonger un compte internet
verb-ppp-account-suspend = suspendre un compte internet
verb-ppp-account-resume = rétablir un compte internet
verb-ppp-account-delete = supprimer un compte internet
verb-ppp-account-set = changer un compte internet
verb-ppp-account-password = voir le mot de passe d’un compte
verb-ppp-import = importer des comptes internet
verb-ppp-router-take = mettre des comptes sur un routeur
verb-ppp-script = faire un script de comptes internet

## Où en est quoi.
ppp-status-active = 🟢 actif, { $days ->
    [one] reste { $days } jour
   *[other] restent { $days } jours
}
ppp-status-expired = 🔴 terminé le { $until }
ppp-status-unpaid = ⚪ pas encore payé
ppp-status-suspended = ⏸️ suspendu
ppp-status-deleted = 🗑️ supprimé
ppp-line = { $account_name } · { $status }
ppp-speed = { $even ->
    [yes] { $down } Mbit/s
   *[no] { $down } Mbit/s en descente, { $up } en montée
}
ppp-package-line = { $package_name } · { $days ->
    [one] { $days } jour
   *[other] { $days } jours
} · { $price }{ $has_speed ->
    [yes] {" "}· { $speed }
   *[no] {""}
}
ppp-package-line-off = { $package_name } · pas en vente
ppp-practice = routeur d’essai
ppp-by-script = 📄 Par votre fichier script
ppp-on-router = ✅ Le routeur { $router } l’a
ppp-on-its-way = ⏳ En route vers le routeur { $router }
ppp-waits-for-router =
    ⏳ Attend le routeur { $router } : { $why }.
    Je continue d’essayer.
ppp-refused-by-router = ⚠️ Le routeur { $router } ne l’a pas pris : { $reason }
ppp-trouble-unreachable = il est injoignable
ppp-trouble-no-answer = il ne répond pas
ppp-trouble-dropped = la connexion se coupe
ppp-trouble-login = il refuse le nom et le mot de passe
ppp-trouble-private = son adresse est à l’intérieur d’un réseau, et cette plateforme n’appelle pas de telles adresses
ppp-trouble-tls = aucune connexion chiffrée n’est possible
ppp-trouble-certificate = il montre un autre certificat qu’avant

## Les clients.
ppp-welcome =
    👋 Bienvenue chez { $name } !
    Aucun de nos comptes n’a encore votre numéro.
ppp-choose =
    🌐 *Vos comptes internet*
    Choisissez-en un.
ppp-account =
    🌐 *{ $account_name }*
    { $status }
    📦 { $package_name }
ppp-do-pay = Payer maintenant
ppp-do-other = Un autre forfait
ppp-do-prices = Prix
ppp-do-wish = Je veux internet
ppp-do-help = Aide
ppp-do-again = Réessayer
ppp-do-home = Mon compte
ppp-wished =
    ✅ Merci ! { $tenant } a votre numéro et vous écrira.
ppp-help =
    ℹ️ Ici vous voyez jusqu’à quand court votre internet, et vous payez la suite.
    Une fois payé, il revient tout seul.
    📞 Questions : { $call_phone }
    Les mots marchent aussi : *pay* · *prices* · *language*
ppp-prices =
    📦 *Nos forfaits*
    { $prices }
ppp-prices-none = Rien n’est en vente pour le moment. Revenez bientôt.
ppp-which-package = 📦 Quel forfait ?
ppp-confirm =
    🧾 *Veuillez vérifier*
    🌐 Compte : { $account_name }
    📦 { $package_name } · { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
    💰 { $price }
    { $payment }
ppp-confirm-yes = Oui, payer
ppp-confirm-no = Non
ppp-dropped = 👍 D’accord, rien n’a été payé.
ppp-suspended =
    ⏸️ Ce compte est suspendu par { $tenant } et ne peut pas être payé maintenant.
    📞 Veuillez appeler : { $call_phone }
ppp-again = 😕 Ce n’est pas payé. Que faire ?
ppp-refused = 🙏 Le paiement ne marche pas pour le moment. Rien n’a été pris ; réessayez un peu plus tard.
ppp-paid =
    ✅ Payé : { $price }.
    🧾 Votre reçu : commande #{ $number }{ $receipt ->
    [none] {""}
   *[other] , { $receipt }
}.
ppp-not-delivered =
    😕 Désolé, ce compte n’existe plus.
    Vos { $price } vous reviennent (commande #{ $number }).
ppp-extended =
    🌐 *{ $account_name }* est payé jusqu’au { $until }.{ $switched ->
    [yes] {""}
        ⏳ Mise en marche en cours.
   *[no] {""}
}
ppp-online =
    🟢 Votre internet (*{ $account_name }*) marche.
    Il court jusqu’au { $until }.
ppp-ended =
    🔴 Votre internet (*{ $account_name }*) est terminé.
    Envoyez *pay* pour le retrouver.
ppp-ending =
    ⏰ Votre internet (*{ $account_name }*) se termine { $left ->
    [one] d’ici un jour
   *[other] dans { $left } jours
}, le { $until }.
    Envoyez *pay* pour continuer sans coupure.

## Leur fournisseur.
ppp-not-a-provider = { $name } ne vend pas d’accès internet. Voici son menu :
ppp-first =
    🌐 *{ $name }* : deux étapes, et vos clients peuvent payer ici.
    { $routers ->
        [0] 1️⃣ Votre routeur
       *[other] ✅ Votre routeur
    }
    2️⃣ Un forfait : nom, prix, jours
ppp-desk =
    🌐 *{ $name }*
    🟢 actifs : { $active } · 🔴 terminés : { $expired } · ⏸️ suspendus : { $suspended }{ $waiting ->
    [0] {""}
    [one] {""}
        ⏳ { $waiting } compte attend son routeur
   *[other] {""}
        ⏳ { $waiting } comptes attendent leur routeur
}
ppp-do-accounts = Comptes
ppp-do-add = Nouveau compte
ppp-do-search = Chercher
ppp-do-waiting = Ce qui attend
ppp-do-packages = Forfaits
ppp-do-routers = Routeurs
ppp-do-package-add = Ajouter un forfait
ppp-do-router-add = Ajouter un routeur
ppp-do-router-look = Voir le routeur
ppp-ask-words = 🔎 Quel compte ? Une partie du nom, ou le numéro du client.
ppp-accounts = 🌐 { $count ->
    [one] *{ $count } compte*
   *[other] *{ $count } comptes*
}{ $more ->
    [yes] , voici les { $listed } premiers. Cherchez pour voir les autres.
   *[no] {""}
}
ppp-accounts-none = Il n’y a pas de tel compte.
ppp-gone = Cela n’existe plus.
ppp-card =
    🌐 *{ $account_name }* ({ $account })
    { $status }{ $runs ->
    [yes] , jusqu’au { $until }
   *[no] {""}
}
    📦 { $package_name } · { $price }
    👤 { $customer }
    { $on_router }
ppp-do-renew = Payé de la main
ppp-do-suspend = Suspendre
ppp-do-resume = Rétablir
ppp-do-package = Un autre forfait
ppp-do-phone = Numéro du client
ppp-do-password = Nouveau mot de passe
ppp-do-show-password = Voir le mot de passe
ppp-do-delete = Supprimer
ppp-renew-sure = ❓ *{ $account_name }* vous a-t-il payé { $price } ? Le compte court alors { $days ->
    [one] { $days } jour
   *[other] { $days } jours
} de plus.
ppp-renewed = ✅ *{ $account_name }* est payé jusqu’au { $until }.
ppp-move-sure = { $event ->
    [delete] ❓ Supprimer *{ $account_name }* ? Il disparaît aussi du routeur.
   *[suspend] ❓ Suspendre *{ $account_name }* ? Le client est coupé jusqu’à ce que vous le rétablissiez.
}
ppp-moved = { $event ->
    [suspend] ⏸️ *{ $account_name }* est suspendu.
   *[resume] ▶️ *{ $account_name }* est rétabli.
}
ppp-deleted = 🗑️ *{ $account_name }* est supprimé.
ppp-changed = ✅ C’est changé.
ppp-ask-phone = 📱 Le numéro de téléphone du client ?
ppp-ask-phone-new =
    📱 Le numéro de téléphone du client ? De ce numéro, il voit ce compte et paie.
    Envoyez *passer* s’il n’utilise pas WhatsApp.
ppp-ask-password = 🔑 Le mot de passe : 4 à 64 lettres, chiffres ou signes, sans espaces.
ppp-password-bad = Ce mot de passe ne va pas : 4 à 64 lettres, chiffres ou signes, sans espaces.
ppp-password-shown = 🔑 *{ $account_name }* : { $password_shown }
ppp-ask-name = 👤 Le nom d’utilisateur sur le routeur, comme *juma* ?
ppp-name-bad = Seulement des lettres, des chiffres et . _ @ -, 32 au plus.
ppp-name-taken = *{ $user_name }* existe déjà. Choisissez un autre nom.
ppp-which-router = 🛜 Sur quel routeur ?
ppp-no-router = Aucun : par script
ppp-paid-already = 💰 La première période est-elle déjà payée ?
ppp-paid-yes = Oui, mettre en marche
ppp-paid-no = Non, au paiement
ppp-which-password = 🔑 Son mot de passe ?
ppp-password-made = Inventez-en un
ppp-password-own = J’en ai un
ppp-added =
    ✅ *{ $account_name }* est là.
    🔑 Mot de passe : { $password_shown }
ppp-packages =
    📦 *Forfaits*
    Choisissez-en un pour le changer.
ppp-ask-package =
    🏷️ Comment s’appelle le forfait, par exemple *Home 5M* ?
    Votre routeur reçoit un profil de ce nom, ou l’a déjà.
ppp-package-bad = Seulement des lettres simples (A à Z), des chiffres, des espaces et . _ - / +, 30 au plus.
ppp-ask-price = 💰 Combien coûte-t-il ?
ppp-ask-days = 📅 Pour combien de jours ?
ppp-ask-speed =
    🚀 Quel débit, en Mbit/s ? *10* ou *10/5* (descente/montée).
    Envoyez *passer* pour le laisser au profil du routeur.
ppp-speed-bad = Écrivez le débit comme *10* ou *10/5*.
ppp-package-many = Vous avez { $count } forfaits ; c’est le maximum.
ppp-package-added = ✅ *{ $package_name }* peut être acheté.
ppp-package =
    📦 *{ $package_name }*
    💰 { $price } · 📅 { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}{ $has_speed ->
    [yes] {" "}· 🚀 { $speed }
   *[no] {""}
}{ $sold ->
    [yes] {""}
   *[no] {""}
        ⏸️ Pas en vente.
}
ppp-package-do-price = Prix
ppp-package-do-days = Jours
ppp-package-do-speed = Débit
ppp-package-off = Ne plus le vendre
ppp-package-on = Le vendre à nouveau
ppp-routers =
    🛜 *Vos routeurs*
    Choisissez-en un.
ppp-router-line = 🟢 { $router_name } · { $place }
ppp-router-line-down = 🔴 { $router_name } · { $place }
ppp-router-which = 🛜 Quel routeur ?
ppp-router-own = Mon routeur MikroTik
ppp-router-practice = Un routeur d’essai
ppp-router-none = J’utilise un script
ppp-router-none-how =
    📄 Bien. Faites forfaits et comptes ici ; vous importez le fichier script dans le routeur.
ppp-ask-address = 🌍 Son adresse, comme *r1.example.com* ou *41.90.1.2:8729* ?
ppp-ask-tls = 🔒 Comment le joindre ?
ppp-tls-yes = Chiffré (api-ssl)
ppp-tls-no = Non chiffré (api)
ppp-ask-router-user =
    👤 Son nom d’utilisateur pour moi ?
    Créez-le sur le routeur avec les droits *read, write, api, sensitive*.
ppp-ask-router-password = 🔑 Et son mot de passe ?
ppp-router-trying = ⏳ Un instant, j’essaie …
ppp-router-added = ✅ Le routeur *{ $router_name }* me laisse entrer.
ppp-router-added-down =
    ⚠️ Le routeur *{ $router_name }* est noté, mais { $why }.
    Je continue d’essayer.
ppp-router-address-bad = Je ne comprends pas cette adresse.
ppp-router-login = 🔑 Le routeur refuse ce nom et ce mot de passe. Réessayez.
ppp-router-private =
    🚫 Cette adresse est à l’intérieur d’un réseau, et cette plateforme n’appelle pas de telles adresses.
    Les responsables de la plateforme peuvent l’autoriser.
ppp-router-tls =
    🔒 Aucune connexion chiffrée n’est possible. Le service *api-ssl* du routeur a-t-il un certificat ?
ppp-router-many = Vous avez { $count } routeurs ; c’est le maximum.
ppp-router =
    🛜 *{ $router_name }*
    🌍 { $place }{ $encrypted ->
    [yes] {""}
   *[no] {" "}(non chiffré)
}
    { $state ->
        [down] 🔴 { $why }
       *[other] 🟢 Tout va bien
    }
    👥 { $count ->
    [one] { $count } compte
   *[other] { $count } comptes
}{ $waiting ->
    [0] {""}
   *[other] , en attente : { $waiting }
}
ppp-do-try = Essayer maintenant
ppp-do-trust = Accepter le nouveau
ppp-do-take = Prendre les sans-routeur
ppp-router-taken = ✅ { $taken ->
    [one] Un compte est
   *[other] { $taken } comptes sont
} maintenant sur *{ $router_name }*.
ppp-do-router-remove = Retirer
ppp-router-up = ✅ Il me laisse entrer.
ppp-router-down = 🔴 Non : { $why }.
ppp-router-remove-sure = ❓ Retirer le routeur *{ $router_name }* ? Rien n’y est changé.
ppp-router-removed = 🗑️ *{ $router_name }* est retiré.
ppp-router-in-use = *{ $router_name }* a encore des comptes. Supprimez-les d’abord.

## Dit par wabot lui-même.
owner-ppp-wish = 🙋 { $customer_name } ({ $customer }) voudrait internet.
owner-ppp-wish-unnamed = 🙋 { $customer } voudrait internet.
owner-ppp-paid = 💰 *{ $account_name }* a payé { $price } et court jusqu’au { $until }.
owner-ppp-script =
    📄 Des comptes qui ne sont sur aucun de mes routeurs ont changé, *{ $account_name }* d’abord.
    Envoyez *internet*, prenez le fichier script et importez-le.
owner-ppp-router-down =
    🔴 Routeur *{ $router }* : { $why }.
    { $count ->
        [one] { $count } compte l’attend.
       *[other] { $count } comptes l’attendent.
    } Je continue d’essayer, rien n’est perdu.
owner-ppp-router-up = 🟢 Le routeur *{ $router }* est de retour et reçoit tout ce qui attendait.
owner-ppp-refused = ⚠️ Le routeur n’a pas pris *{ $account_name }* : { $reason }

## Beaucoup à la fois.
ppp-do-import = Importer un tableau
ppp-do-script = Fichier script
ppp-ask-file =
    📎 Envoyez un tableau (CSV ou Excel) avec les colonnes
    name, password, package, phone, until.
    Les deux dernières peuvent être vides. *until* est un jour, comme 2026-12-31.
ppp-import-sure = ❓ { $new ->
    [one] Un nouveau compte
   *[other] { $new } nouveaux comptes
}{ $known ->
    [0] {""}
   *[other] , { $known } déjà là et laissés tels quels
}. Les créer ?
ppp-imported = ✅ { $new ->
    [one] Un compte est créé.
   *[other] { $new } comptes sont créés.
}
ppp-import-nothing = Il n’y a rien de nouveau : tous ces comptes sont là.
ppp-import-mistakes =
    ✋ Rien n’a été changé. Corrigez ceci et renvoyez-le :
    { $mistakes }
ppp-import-unreadable = ✋ { $why }
ppp-sheet-columns = Il manque des colonnes : { $columns }
ppp-sheet-name = Ligne { $row } : le nom (lettres, chiffres et . _ @ - seulement)
ppp-sheet-password = Ligne { $row } : le mot de passe (4 à 64 signes, sans espaces)
ppp-sheet-package = Ligne { $row } : ce forfait n’existe pas
ppp-sheet-phone = Ligne { $row } : le numéro de téléphone
ppp-sheet-until = Ligne { $row } : le jour (comme 2026-12-31)
ppp-sheet-twice = Ligne { $row } : ce nom y est deux fois
ppp-sheet-long = Plus de { $most } lignes : envoyez-le en plusieurs parties
ppp-script-which = 📄 Pour quel routeur ?
ppp-script-others = Comptes sans routeur
ppp-script =
    📄 { $count ->
    [one] Un compte
   *[other] { $count } comptes
}. Sur le routeur : *Files*, déposez-le, puis */import* son nom.
    Il contient des mots de passe : gardez-le pour vous. L’importer deux fois ne fait pas de mal.
