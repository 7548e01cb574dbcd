# Connexions et problèmes : comment les bots sont connectés, ce que l’on en dit, et ce que l’on peut y faire.

session-code-coming = (en route ; redemandez dans une minute)

## La carte d’une connexion
session-state = 📱 { $session } ({ $channel })
session-seen = Dernier signe de vie : { $at }
session-attempts = { $attempts ->
    [one] { $attempts } essai raté
   *[other] { $attempts } essais ratés
}
session-next = Prochain essai : { $at }

## Dit aux propriétaires
session-linked-owner = ✅ *{ $name }* est connecté à WhatsApp.
    Il répond désormais à ses clients.
session-unpaired-owner = 🔗 *{ $name }* n’est pas encore connecté à WhatsApp.
    Envoyez *pair* ici pour recevoir un code.
session-unpaired-owner-cloud = 🔗 *{ $name }* n’est pas encore connecté à WhatsApp.
    Nous le connectons par la Cloud API de Meta et vous prévenons ici.
session-logged-out-owner-cloud = ⚠️ Meta ne laisse plus *{ $name }* utiliser le { $phone }.
    Ses clients n’ont plus de réponse. Nous sommes prévenus et nous nous en occupons.
session-banned-owner-cloud = ⛔ Meta a limité le { $phone }{ $until ->
    [none] .
   *[other] , jusqu’au { $until }.
}
    Ses clients n’ont plus de réponse. Nous sommes prévenus et nous nous en occupons.
session-passkey-owner = 🔑 WhatsApp demande une clé d’accès (passkey) pour le { $phone }. Un tel numéro ne peut pas être connecté par un code.
    Demandez-nous de connecter *{ $name }* par la WhatsApp Cloud API, s’il vous plaît.
session-logged-out-owner = ⚠️ *{ $name }* a été déconnecté sur son téléphone.
    Ses clients n’ont plus de réponse. Envoyez *pair* ici pour le reconnecter.
session-banned-owner = ⛔ WhatsApp a limité le { $phone } pour un temps{ $until ->
    [none] .
   *[other] , jusqu’au { $until }.
}
    {"*"}{ $name }* repart tout seul ensuite.
session-replaced-owner = ⚠️ Un autre programme a pris la connexion de *{ $name }*.
    Fermez-le de l’autre côté, puis envoyez *restart* ici.
window-closed-owner = ✉️ Un message de *{ $name }* à { $who } n’a pas pu être remis.
    Pas de message de sa part depuis 24 heures, et WhatsApp n’accepte alors que des modèles approuvés.
    Le message est gardé. *set { $tenant } cloud_template NOM* choisit un modèle pour ces cas.

session-phone-owner = 📵 Le téléphone de *{ $name }* ({ $phone }) n’a donné aucun signe depuis { $days } jours.
    { $left ->
    [0] WhatsApp peut couper sa connexion à tout moment.
    [one] WhatsApp coupe la connexion d’un téléphone qui reste hors ligne : dans { $left } jour environ.
   *[other] WhatsApp coupe la connexion d’un téléphone qui reste hors ligne : dans { $left } jours environ.
}
    Allumez-le et ouvrez WhatsApp une fois, s’il vous plaît.

## Dit à l’équipe
session-phone-staff = 📵 Le téléphone de *{ $name }* ({ $tenant }, { $phone }) n’a donné aucun signe depuis { $days } jours.
    { $left ->
    [0] WhatsApp peut couper sa connexion à tout moment.
    [one] WhatsApp coupe sa connexion dans { $left } jour environ.
   *[other] WhatsApp coupe sa connexion dans { $left } jours environ.
}
window-closed-staff = ✉️ Un de mes messages à { $who } n’a pas pu être remis.
    Pas de message de sa part depuis 24 heures, et WhatsApp n’accepte alors que des modèles approuvés.
    {"*"}set platform cloud_template NOM* choisit un modèle pour ces cas.
session-back-staff = ✅ *{ $name }* ({ $tenant }) est de nouveau connecté.
session-calm-staff = ✅ Les bots se reconnectent.
issue-opened-staff = ⚠️ *{ $name }* : { $title }
    Envoyez *issues* pour choisir une réparation.

## Problèmes
issue-master = Le bot principal
issue-line = { $name } : { $title }
issue-other = quelqu’un doit s’en occuper : { $kind }
issue-cannot-connect = { $reason ->
    [not_installed] ne peut pas se connecter : il manque un paquet sur le serveur, pip install 'wabot[linked]'
    [worker_died] ne peut pas se connecter : le programme qui tient sa connexion s’arrête sans cesse
    [corrupt] ne peut pas se connecter : les clés de sa liaison sont abîmées, sans bonne copie
   *[other] ne peut pas se connecter ({ $reason })
}
issue-logged-out = { $reason ->
    [token] Meta n’accepte pas son jeton
    [no_such_number] Meta n’a aucun numéro avec son identifiant, ou son jeton n’y a pas droit
    [not_registered] son numéro n’est pas enregistré dans la Cloud API
    [certificate] son numéro a besoin d’un nouveau certificat chez Meta
   *[other] déconnecté sur son téléphone
}
issue-replaced = un autre programme a pris sa connexion
issue-restricted = { $reason ->
    [payment] Meta veut que sa facture soit payée avant que ce numéro puisse envoyer
    [locked] Meta a verrouillé son compte
    [policy] Meta l’a bloqué pour non-respect des règles
    [too_many_people] limité par WhatsApp pour avoir écrit à trop de gens
    [blocked_by_users] limité par WhatsApp, car beaucoup de gens l’ont bloqué
    [same_message_too_often] limité par WhatsApp pour avoir envoyé trop souvent le même texte
   *[other] limité par WhatsApp
}{ $until ->
    [none] {""}
   *[other] {" "}jusqu’au { $until }
}
issue-outdated = WhatsApp refuse cette version de wabot ; une mise à jour est nécessaire
issue-passkey = WhatsApp demande une clé d’accès (passkey) ; ce numéro a besoin de la Cloud API
issue-storm = beaucoup de bots ont perdu leur connexion en même temps ({ $count })
issue-turn-parked = un message est resté sans réponse
issue-send-parked = un message n’a pas pu être envoyé
issue-airtime-held = { $reason ->
    [no_float] du crédit payé attend : le solde revendeur chez { $provider } est épuisé
    [bad_credentials] du crédit payé attend : { $provider } refuse nos identifiants
   *[other] du crédit payé attend : { $provider } ne marche pas
}
issue-books-refused = un menu ou un texte modifié contient une erreur, l’ancien reste donc en place : { $reason }
issue-checkout-used-twice = une même demande de paiement a servi à deux commandes (commande { $order })
issue-delivered-after-refund = la commande { $order } a été livrée alors qu’elle était remboursée
issue-delivery-contradicted = les nouvelles du crédit de la commande { $order } se contredisent
issue-delivery-used-twice = le fournisseur de crédit { $provider } a donné la même référence à deux commandes (commande { $order })
issue-delivery-review = personne ne sait si la commande { $order } a été livrée
issue-no-airtime-provider = aucun fournisseur de crédit n’est configuré ({ $provider })
issue-no-payment-provider = aucun fournisseur de paiement n’est configuré ({ $provider })
issue-currency-not-taken = le fournisseur { $provider } n’accepte pas { $currency }
issue-paid-after-refund = la commande { $order } a encore été payée après son remboursement
issue-payment-contradicted = les nouvelles du paiement de la commande { $order } se contredisent
issue-payment-review = { $reason ->
    [amount_differs] commande { $order } : un autre montant que demandé est arrivé
    [payer_differs] commande { $order } : quelqu’un d’autre que prévu a payé
    [receipt_used] commande { $order } : son reçu a déjà été utilisé
    [old_price] commande { $order } : payée à un prix qui n’existe plus
    [invoice_paid] commande { $order } : sa facture a déjà été payée
    [invoice_void] commande { $order } : sa facture est annulée
    [tenant_gone] commande { $order } : payée pour un bot qui n’existe plus
   *[other] commande { $order } : quelqu’un doit vérifier son paiement
}
issue-payment-silent = le fournisseur de paiement ne dit rien sur la commande { $order }
issue-refund-by-hand = la commande { $order } doit être remboursée à la main au { $payer }
issue-undelivered-without-refund = la commande { $order } a été payée, mais ni livrée ni remboursée

## Réparations
repair-retry = Réessayer maintenant
repair-new-code = Reconnecter par un code
repair-cloud = Connecter par Cloud API
repair-restart = Le redémarrer
repair-stop = Arrêter le bot
repair-connect-now = Connecter tous les bots
repair-dismiss = Vu, fermer

## Verbes du journal d’audit
verb-tenant-pair = connecter à WhatsApp
verb-issue-repair = réparer
