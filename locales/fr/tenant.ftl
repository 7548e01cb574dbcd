# La vie d’un commerce, comme la lisent son propriétaire, ses clients et l’équipe de la plateforme.

## Mots
tenant-kind-airtime = Crédit téléphonique
tenant-kind-booking = Rendez-vous
tenant-kind-shop = Boutique
tenant-kind-support = Assistance
tenant-kind-blank = Vide
tenant-status-new = en attente d’approbation
tenant-status-approved = approuvé
tenant-status-rejected = refusé
tenant-status-expired = expiré
tenant-status-banned = bloqué
tenant-status-deleted = supprimé

role-owner = propriétaire
role-admin = admin
role-support = assistance
role-viewer = lecture seule
role-tenant_owner = propriétaire d’un bot
role-contact = contact
role-stranger = aucun rôle

notice-kind-new = Nouvelles inscriptions
notice-kind-tenant = Changements d’un bot
notice-kind-expiry = Échéances et rappels
notice-kind-denied = Tentatives refusées
notice-kind-session = Connexions
notice-kind-money = Commandes, paiements
notice-kind-issue = Problèmes

verb-tenant-create = inscrire
verb-tenant-approve = approuver
verb-tenant-reject = refuser
verb-tenant-renew = renouveler
verb-tenant-ban = bloquer
verb-tenant-unban = débloquer
verb-tenant-stop = arrêter
verb-tenant-resume = relancer
verb-tenant-restart = redémarrer
verb-tenant-disconnect = déconnecter
verb-tenant-delete = supprimer
verb-tenant-connect = connecter
verb-tenant-move = déplacer
verb-tenant-expire = expirer
verb-tenant-purge = effacer
verb-owner-added = ajouter un propriétaire
verb-owner-removed = retirer un propriétaire
verb-contact-ban = bloquer un contact
verb-contact-unban = débloquer un contact
verb-contact-ban-end = fin du blocage
verb-setting-set = régler
verb-staff-role = changer un rôle
verb-access-pin = changer le PIN
verb-access-totp-on = activer les codes
verb-access-totp-off = désactiver les codes
verb-access-locked = accès verrouillé
verb-denied = refusé
verb-undo = annuler
verb-order-mark-refunded = marquer comme remboursée
verb-order-refund = rembourser
verb-order-mark-undelivered = marquer comme non livrée
verb-order-mark-delivered = marquer comme livrée
verb-order-mark-paid = marquer comme payée
verb-order-deliver-again = renvoyer le crédit

## À l’équipe de la plateforme
tenant-new-staff = 🆕 *{ $name }* demande un bot : { $kind }, { $tenant_phone }.
    {"*"}approve { $tenant } 1m* pour approuver
    {"*"}show { $tenant }* pour regarder
    {"*"}reject { $tenant } raison* pour refuser
denied-owner = 🔒 { $phone } ({ $role }) a tenté *{ $verb }* : accès refusé.
first-pin-owner = 🔑 { $phone } ({ $role }) a choisi un premier PIN.
    Ce n’est pas cette personne ? Retirez le rôle : *role { $typed } none*

## Au propriétaire
tenant-approved-owner = 🎉 *{ $name }* est approuvé.
    Il marche jusqu’au { $expires_at } ({ $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }).
    { $channel ->
        [cloud] Nous le connectons maintenant à WhatsApp et vous prévenons ici.
       *[other] Envoyez *pair* pour connecter votre WhatsApp.
    }
tenant-renewed-owner = ✅ *{ $name }* est renouvelé.
    Il marche jusqu’au { $expires_at }.
tenant-rejected-owner = 😔 Nous ne pouvons pas accepter *{ $name }*.
    Raison : { $reason }
tenant-banned-owner = ⛔ *{ $name }* est bloqué, son bot est arrêté.
    Raison : { $reason }
tenant-banned-words = ⛔ *{ $name }* est bloqué, son bot est arrêté.
    { $message }
tenant-unbanned-owner = ✅ *{ $name }* n’est plus bloqué.
    État actuel : { $status }.
tenant-deleted-owner = 🗑️ *{ $name }* a été supprimé.
    Tout ce qui le concerne sera effacé le { $purge_at }.
tenant-undone = ↩️ *{ $name }* : le dernier changement ({ $verb }) a été annulé.
    État actuel : { $status }.

## Aux clients
tenant-closed = 🙏 { $tenant } fait une pause.
    Réessayez plus tard, s’il vous plaît.
contact-banned = ⛔ Vous ne pouvez pas utiliser ce service.
    Raison : { $reason }
contact-banned-words = ⛔ { $message }
ban-for-good = définitivement
