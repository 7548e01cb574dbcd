# Les conversations de l’équipe sur le bot principal.

## Accueil
admin-home = *{ $platform }*
    Que souhaitez-vous faire ?
admin-home-waiting = En attente{ $n_new ->
    [0] {""}
   *[other] {" "}({ $n_new })
}
admin-home-tenants = Commerces ({ $n_all })
admin-home-renew = Renouveler{ $n_expired ->
    [0] {""}
    [one] {" "}({ $n_expired } expiré)
   *[other] {" "}({ $n_expired } expirés)
}
admin-home-monitor = Surveillance
admin-home-orders = Commandes, paiements
admin-home-bans = Blocages
admin-home-broadcast = Diffusion
admin-home-settings = Réglages
admin-home-issues = Problèmes{ $n_issues ->
    [0] {""}
   *[other] {" "}({ $n_issues } ⚠️)
}
admin-lost = Je n’ai pas compris.
    Envoyez un numéro du menu, ou *?* pour les mots que je connais.
admin-unchanged = 👍 Rien n’a été changé.
admin-gone = Celui-ci n’existe plus.
admin-yes = Oui
admin-no = Non

## Aide
admin-help = Tout se fait par numéro : *0* retour, *00* accueil.
    Les plus rapides écrivent des mots. TENANT est le nom d’un commerce, un identifiant comme T7, ou son numéro dans la dernière liste.
    Quels mots ?
admin-help-tenants = Commerces
admin-help-sessions = Connexions
admin-help-looking = Regarder
admin-help-setting = Réglages et personnes
admin-help-tenants-words = *new "Nom" NUMÉRO TYPE*
    {"*"}approve TENANT 1m* (2m 3m 6m 12m trial)
    {"*"}renew TENANT 3m*
    {"*"}reject TENANT raison*
    {"*"}ban TENANT raison* · *unban TENANT*
    {"*"}ban NUMÉRO in TENANT raison* · *unban NUMÉRO in TENANT*
    {"*"}ban NUMÉRO everywhere raison*
    {"*"}delete TENANT* · *undo*
admin-help-sessions-words = *pair TENANT*
    {"*"}stop TENANT* · *resume TENANT* · *restart TENANT*
    {"*"}disconnect TENANT*
    {"*"}connect TENANT sim* (linked, ou cloud avec l’identifiant du numéro et le jeton)
    {"*"}servers* · *move TENANT SERVEUR*
admin-help-looking-words = *show TENANT* · *find TEXTE*
    {"*"}list new* (approved, expired, banned, all) · *expiring*
    {"*"}orders TENANT* · *log TENANT* · *stats TENANT*
    {"*"}audit* · *audit TENANT* · *issues* · *monitor*
admin-help-setting-words = *set TENANT CLÉ VALEUR* · *settings TENANT*
    {"*"}set platform CLÉ VALEUR*
    {"*"}role NUMÉRO admin* (support, viewer, owner, none)
    {"*"}pin* · *totp* · *language*
    {"*"}mute* · *unmute*

## Choisir un commerce
admin-pick = { $question }
admin-pick-which = Quel commerce ?
admin-pick-several = Plusieurs commerces correspondent à « { $text } ». Lequel ?
admin-pick-near = Aucun commerce ne s’appelle « { $text } ». Vouliez-vous dire l’un de ceux-ci ?
admin-pick-unknown = Aucun commerce ne s’appelle « { $text } ». Voici ceux que vous pouvez choisir :
admin-pick-none = Il n’y a aucun commerce à choisir.
admin-wrong-status = Ce n’est pas possible : *{ $name }* est { $status }.

## Listes
admin-line-new = { $name } · { $tenant } · demandé le { $created_at }
admin-line-approved = { $name } · { $tenant } · jusqu’au { $expires_at } (encore { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}){ $stopped ->
    [yes] {" "}· arrêté
   *[no] {""}
}
admin-line-expired = { $name } · { $tenant } · terminé le { $expires_at }
admin-line-banned = { $name } · { $tenant } · bloqué
admin-line-rejected = { $name } · { $tenant } · refusé
admin-line-deleted = { $name } · { $tenant } · supprimé
admin-waiting = { $count ->
    [one] *{ $count } commerce attend l’approbation.*
   *[other] *{ $count } commerces attendent l’approbation.*
}
    Choisissez-en un :
admin-waiting-none = ✅ Personne n’attend l’approbation.
admin-tenants = *Commerces*
admin-tenants-all = Tous ({ $n_all })
admin-tenants-approved = Approuvés ({ $n_approved })
admin-tenants-new = En attente ({ $n_new })
admin-tenants-expired = Expirés ({ $n_expired })
admin-tenants-banned = Bloqués ({ $n_banned })
admin-tenants-expiring = Bientôt expirés ({ $n_expiring })
admin-tenants-find = Chercher
admin-tenants-add = Ajouter un commerce
admin-list = *{ $title } : { $count }*
admin-list-title-all = Tous les commerces
admin-list-title-new = En attente d’approbation
admin-list-title-approved = Approuvés
admin-list-title-expired = Expirés
admin-list-title-banned = Bloqués
admin-list-title-rejected = Refusés
admin-list-title-deleted = Supprimés
admin-list-none = { $title } : aucun.
admin-list-unknown = Je ne connais pas de liste « { $status } ». Choisissez-en une ici :
admin-expiring = { $count ->
    [one] *{ $count } commerce se termine d’ici { $days } jours.*
   *[other] *{ $count } commerces se terminent d’ici { $days } jours.*
}
admin-expiring-none = ✅ Aucun commerce ne se termine d’ici { $days } jours.
admin-find-ask = Que dois-je chercher ?
    Un nom, un numéro ou un identifiant.
admin-find = { $count ->
    [one] *{ $count } commerce trouvé.*
   *[other] *{ $count } commerces trouvés.*
}
admin-find-near = Rien ne s’appelle « { $text } ». Vouliez-vous dire l’un de ceux-ci ?
admin-find-none = Je n’ai rien trouvé pour « { $text } ».

## La page d’un commerce
admin-card = { $card }
admin-card-more = *{ $name }* · { $tenant }
    Plus :
admin-card-head = *{ $name }* · { $tenant } · { $kind }
admin-card-number = ☎️ { $phone }
admin-card-new = 🕓 attend l’approbation depuis le { $created_at }
admin-card-plan = Souhait : { $plan }
admin-card-approved = ✅ approuvé le { $approved_at }, expire le { $expires_at }
admin-card-left = ⏳ { $days ->
    [one] encore { $days } jour
   *[other] encore { $days } jours
}, abonnement { $plan }
admin-card-stopped = ⏸ arrêté à la main
admin-card-expired = ⌛ expiré le { $expires_at }
admin-card-banned = ⛔ bloqué : { $reason }
admin-card-rejected = ✖️ refusé : { $reason }
admin-card-deleted = 🗑 supprimé, effacé pour de bon le { $purge_at }
admin-card-session = 📱 { $session } ({ $channel }){ $server ->
    [none] {""}
   *[other] {" "}sur { $server }
}
admin-card-seen = Vu le { $seen }
admin-card-issues = ⚠️ { $issues ->
    [one] { $issues } problème ouvert
   *[other] { $issues } problèmes ouverts
}
admin-card-today = Aujourd’hui : { $received ->
    [one] { $received } message reçu
   *[other] { $received } messages reçus
}, { $sent ->
    [one] { $sent } envoyé
   *[other] { $sent } envoyés
}, { $orders ->
    [one] { $orders } commande
   *[other] { $orders } commandes
}
admin-plan-trial = essai
admin-plan-monthly = mensuel
admin-plan-yearly = annuel
admin-plan-months = { $months ->
    [one] { $months } mois
   *[other] { $months } mois
}
admin-offered = 🆕 *{ $name }* demande un bot.
    { $kind }, { $tenant_phone }
admin-do-approve = Approuver
admin-do-reject = Refuser
admin-do-renew = Renouveler
admin-do-unban = Lever le blocage
admin-do-unban-contact = Lever le blocage
admin-do-pair = Connecter à WhatsApp
admin-do-stop = Arrêter
admin-do-resume = Relancer
admin-do-restart = Redémarrer
admin-do-orders = Commandes
admin-do-settings = Réglages
admin-do-more = Plus …
admin-do-log = Messages
admin-do-stats = Chiffres
admin-do-audit = Qui a fait quoi
admin-do-owners = Propriétaires
admin-do-connect = Changer de canal
admin-do-move = Changer de serveur
admin-do-contacts = Contacts bloqués
admin-do-disconnect = Déconnecter de WhatsApp
admin-do-ban = Bloquer
admin-do-delete = Supprimer
admin-do-show = Le regarder
admin-do-undo = Annuler ce changement
admin-do-waiting = En attente

## Approuver, renouveler, refuser
admin-duration-1m = 1 mois (30 jours)
admin-duration-2m = 2 mois (60 jours)
admin-duration-3m = 3 mois (90 jours)
admin-duration-6m = 6 mois (180 jours)
admin-duration-12m = 12 mois (360 jours)
admin-duration-trial = Essai ({ $trial_days ->
    [one] { $trial_days } jour
   *[other] { $trial_days } jours
})
admin-duration-bad = « { $duration } » n’est pas une durée que je connais.
admin-approve-ask = Approuver *{ $name }* pour combien de temps ?
admin-approved = ✅ *{ $name }* est approuvé.
    Il expire le { $expires_at } ({ $days ->
    [one] { $days } jour
   *[other] { $days } jours
}).
    Son propriétaire est prévenu. *undo* pour annuler.
admin-approve-already = *{ $name }* est déjà approuvé.
    Il expire le { $expires_at }.
admin-renew-list = *Renouveler qui ?*
    Les expirés d’abord, puis les prochains à finir.
admin-renew-none = Il n’y a personne à renouveler.
admin-renew-ask = Renouveler *{ $name }* pour combien de temps ?
admin-renewed = ✅ *{ $name }* est renouvelé.
    Il expire le { $expires_at } (encore { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}).
    Son propriétaire est prévenu. *undo* pour annuler.
admin-reject-ask = Pourquoi refuser *{ $name }* ?
    Le propriétaire lira votre réponse.
admin-reject-sure = Refuser *{ $name }* ({ $tenant }) ?
    Le propriétaire lira : « { $reason } »
admin-rejected = *{ $name }* est refusé.
    Son propriétaire est prévenu. *undo* pour annuler.

## Nouveaux commerces
admin-new-name = Comment s’appelle le commerce ?
admin-new-phone = Quel numéro WhatsApp le bot aura-t-il ?
    Par exemple 0711 222 333.
admin-new-kind = À quoi sert le bot ?
admin-new-bad-name = Un nom doit avoir de 2 à 60 lettres.
admin-new-bad-phone = « { $phone } » n’est pas un numéro mobile que je peux utiliser.
admin-new-taken = Le { $phone } est déjà à *{ $name }* ({ $tenant }).
admin-created = *{ $name }* est noté comme { $tenant } ({ $tenant_phone }).
    Il attend l’approbation.
    Plus rapide : *approve { $tenant } 1m*

## Arrêter, relancer, connecter et le reste
admin-stopped = ⏸ *{ $name }* est arrêté.
    Le lien avec WhatsApp est gardé. *resume { $tenant }* le relance.
admin-stop-already = *{ $name }* est déjà arrêté.
admin-resumed = ▶️ *{ $name }* marche de nouveau.
    {"*"}stop { $tenant }* l’arrête.
admin-resume-already = *{ $name }* marche déjà.
admin-restarting = 🔄 *{ $name }* redémarre.
admin-not-served = Impossible de démarrer *{ $name }* en ce moment : { $status }.
    Vérifiez, ou réessayez dans une minute.
admin-pair-already = ✅ *{ $name }* est déjà connecté.
    Pour connecter un autre téléphone, déconnectez-le d’abord : *disconnect { $tenant }*
admin-disconnect-sure = Déconnecter *{ $name }* de WhatsApp ?
    Ses clients n’auront plus de réponse jusqu’à la prochaine connexion.
    C’est sans retour : il faudra un nouveau code.
admin-disconnected = *{ $name }* est déconnecté de WhatsApp.
admin-delete-sure = 🗑 Supprimer *{ $name }* ({ $tenant }) ?
    Disparaissent pour de bon : { $contacts ->
    [one] { $contacts } contact
   *[other] { $contacts } contacts
}, { $orders ->
    [one] { $orders } commande
   *[other] { $orders } commandes
} et tous ses messages.
    Je demande d’abord votre PIN. Ensuite, *undo* le fait revenir pendant 10 minutes.
admin-deleted = 🗑 *{ $name }* est supprimé.
    Pendant 10 minutes, *undo* le fait revenir. Après, il disparaît pour de bon.
admin-connect-channel = Comment *{ $name }* doit-il joindre WhatsApp ?
admin-channel-sim = Simulé, sans téléphone
admin-channel-linked = Un de leurs téléphones
admin-channel-cloud = La Cloud API de Meta
admin-connect-number = Quel est l’identifiant du numéro (phone number id) ? (dans le tableau de bord de Meta)
admin-connect-token = Envoyez maintenant le jeton d’accès.
admin-connect-later = Le canal { $channel } a besoin d’un paquet de plus sur le serveur :
    pip install 'wabot[{ $channel }]'
    {"*"}{ $name }* reste comme il est.
admin-connected = ✅ *{ $name }* utilise maintenant le canal { $channel }.
    {"*"}undo* pour annuler.
admin-connected-cloud = ✅ *{ $name }* utilise maintenant la Cloud API de Meta.
    Chez Meta, sous WhatsApp → Configuration, entrez cette URL de callback et votre jeton de vérification, puis abonnez-vous à *messages* :
    { $webhook }
    { $reachable ->
        [no] ⚠️ Meta a besoin d’une adresse qui commence par https. Mettez la vôtre dans WABOT_PUBLIC_URL.
       *[yes] {"*"}show { $tenant }* dit si Meta accepte le numéro.
    }
    {"*"}undo* pour annuler.
admin-move = Déplacer *{ $name }* vers quel serveur ?
admin-move-unknown = Je ne connais pas de serveur « { $server } ».
admin-move-silent = { $server } ne marche pas en ce moment, il ne peut donc prendre aucun bot.
admin-moved = 🚚 *{ $name }* passe sur { $server }.
    {"*"}undo* pour annuler.
admin-move-same = *{ $name }* est déjà sur { $server }.

## Propriétaires d’un commerce
admin-owners = *Propriétaires de { $name }*
    Choisissez un numéro pour le retirer.
admin-owners-add = Ajouter un numéro
admin-owner-ask = Quel numéro peut parler au nom de *{ $name }* ?
admin-owner-added = ✅ Le { $phone } peut maintenant parler au nom de *{ $name }*. *undo* pour annuler.
admin-owner-already = Le { $phone } est déjà propriétaire.
admin-owner-sure = Retirer ce numéro de *{ $name }* ?
    Il perd aussitôt son menu de propriétaire.
admin-owner-removed = Le { $phone } n’est plus propriétaire de *{ $name }*. *undo* pour annuler.
admin-owner-last = C’est le seul propriétaire. Ajoutez-en d’abord un autre.
admin-phone-bad = « { $phone } » n’est pas un numéro mobile que je peux utiliser.
    Essayez comme 0711 222 333 ou +254 711 222 333.

## Blocages
admin-bans = *Blocages*
admin-bans-tenants = Commerces ({ $n_banned })
admin-bans-everywhere = Partout ({ $n_bans })
admin-bans-contacts = Par un commerce
admin-bans-ban-tenant = Bloquer un commerce
admin-bans-ban-contact = Dans un seul commerce
admin-bans-ban-everywhere = Bloquer partout
admin-bans-add = Bloquer un numéro
admin-bans-list = *{ $name } : { $count ->
    [one] { $count } contact bloqué
   *[other] { $count } contacts bloqués
}*
admin-bans-name-everywhere = Partout
admin-bans-none = { $name } : aucun contact n’est bloqué.
admin-bans-line = { $phone } · { $reason }
admin-bans-line-until = { $phone } · { $reason } · jusqu’au { $until_at }
admin-bans-one = Que faire de ce numéro ?
admin-ban-ask = Pourquoi bloquer *{ $name }* ?
admin-ban-sure = ⛔ Bloquer *{ $name }* ({ $tenant }) ?
    Son bot s’arrête aussitôt{ $contacts ->
    [0] {""}
    [one] , et { $contacts } contact n’a plus de réponse
   *[other] , et { $contacts } contacts n’ont plus de réponse
}.
    Le propriétaire lira : « { $words } »
admin-ban-other-words = Changer le message
admin-ban-words = Que doit lire le propriétaire ?
admin-banned = ⛔ *{ $name }* est bloqué et son bot arrêté.
    Le propriétaire est prévenu. *undo* pour annuler.
admin-unbanned = ✅ Le blocage de *{ $name }* est levé.
    Il marche de nouveau jusqu’au { $expires_at }.
admin-unbanned-expired = Le blocage de *{ $name }* est levé.
    Il ne lui reste plus de temps : il est expiré.
admin-ban-contact-phone = Quel numéro ?
admin-ban-contact-reason = Pourquoi ?
admin-ban-contact-sure = ⛔ Bloquer le { $phone } chez *{ $name }* ?
    Cette personne est prévenue une fois par jour et n’a plus aucun service.
    Raison : { $reason }
admin-ban-contact-sure-until = ⛔ Bloquer le { $phone } chez *{ $name }* { $how_long ->
    [day] pour 1 jour
    [week] pour 1 semaine
    [month] pour 30 jours
   *[ever] définitivement
} ?
    Cette personne est prévenue une fois par jour et n’a plus aucun service.
    Raison : { $reason }
admin-ban-contact-sure-words = ⛔ Bloquer le { $phone } chez *{ $name }* { $how_long ->
    [day] pour 1 jour
    [week] pour 1 semaine
    [month] pour 30 jours
   *[ever] définitivement
} ?
    Cette personne n’a plus aucun service et lit une fois par jour :
    « { $message } »
admin-ban-everywhere-sure = ⛔ Bloquer le { $phone } dans tous les bots ?
    Cette personne est prévenue une fois par jour et n’a plus aucun service.
    Raison : { $reason }
admin-ban-until = Durée et autre message
admin-ban-until-ask = Pour combien de temps ?
admin-ban-day = 1 jour
admin-ban-week = 1 semaine
admin-ban-month = 30 jours
admin-ban-ever = Définitivement
admin-ban-contact-words = Que doit lire cette personne ?
    Envoyez *passer* pour le message habituel.
admin-ban-staff = Ce numéro est à l’équipe qui gère la plateforme.
    Il ne peut pas être bloqué.
admin-ban-contact-already = Le { $phone } est déjà bloqué.
admin-contact-banned = ⛔ Le { $phone } est bloqué. *undo* pour annuler.
admin-contact-unbanned = ✅ Le { $phone } a de nouveau accès au service. *undo* pour annuler.
admin-contact-not-banned = Le { $phone } n’est pas bloqué.

## Réglages
admin-settings = *Réglages*
admin-settings-platform = La plateforme
admin-settings-tenant = Un commerce
admin-settings-roles = Personnes et rôles
admin-settings-pin = Mon PIN
admin-settings-totp = App d’authentification
admin-settings-notices = Mes notifications
admin-settings-language = Ma langue
admin-settings-list = *Réglages de { $name }*
    Choisissez ce que vous voulez changer.{ $inherits ->
    [yes] {" "}(↑ = de la plateforme)
   *[no] {""}
}
admin-settings-line = { $label } : { $now }
admin-settings-line-inherited = { $label } : { $now } ↑
admin-settings-unset = non réglé
admin-setting = *{ $label }* ({ $key })
    Actuellement : { $now }
admin-setting-change = Changer
admin-setting-clear = Valeur par défaut
admin-setting-ask = *{ $label }* ({ $key }) : quelle valeur ?
    { $hint }
admin-setting-secret = Envoyez le nouveau { $key }.
admin-setting-set = ✅ { $name } : *{ $key }* est maintenant { $now }
    {"*"}undo* pour annuler.
admin-setting-cleared = ✅ { $name } : *{ $key }* a repris sa valeur par défaut.
    {"*"}undo* pour annuler.
admin-setting-refused = Cela ne convient pas pour *{ $key }*.
    { $hint }
admin-setting-unknown = Il n’y a pas de réglage « { $key } ». Vouliez-vous dire l’un de ceux-ci ?
admin-setting-unknown-none = Ce réglage n’existe pas.
admin-setting-more = Autres réglages

## Rôles
admin-roles = *L’équipe de la plateforme*
    Choisissez quelqu’un pour changer son rôle.
admin-roles-line = { $phone } · { $role_name }
admin-roles-add = Ajouter un numéro
admin-role-phone = Quel numéro ?
admin-role = Quel rôle ?
    Admin : tout sauf les rôles et les secrets de la plateforme.
    Assistance : regarder, connecter, arrêter et relancer.
    Lecture seule : regarder seulement.
    Propriétaire : tout.
admin-role-admin = Admin
admin-role-support = Assistance
admin-role-viewer = Lecture seule
admin-role-owner = Propriétaire
admin-role-none = Plus aucun rôle
admin-role-set = ✅ Le { $phone } est maintenant : *{ $role_name }*.
admin-role-removed = Le { $phone } n’a plus aucun rôle.
admin-role-same = Le { $phone } est déjà : *{ $role_name }*.
admin-role-last = C’est le dernier propriétaire. Nommez-en d’abord un autre.

## PIN et codes
admin-pin-ask = 🔒 Envoyez votre PIN, s’il vous plaît.
admin-totp-ask = 🔒 Envoyez le code que votre app affiche maintenant.
admin-pin-wrong = C’est faux. { $left ->
    [one] Encore { $left } essai.
   *[other] Encore { $left } essais.
}
admin-pin-locked = 🔒 Trop d’essais faux.
    Réessayez après le { $until }. Rien n’a été changé.
admin-pin-missing = 🔒 Il faut un PIN pour cela, et vous n’en avez pas encore.
    Envoyez *pin* pour en choisir un. Rien n’a été changé.
admin-pin = Vous avez un PIN.
admin-pin-change = Le changer
admin-pin-new = Envoyez un nouveau PIN : de 4 à 8 chiffres, pas facile à deviner.
admin-pin-set = ✅ Votre PIN est enregistré.
admin-pin-weak = Ce PIN n’est pas bon : de 4 à 8 chiffres, ni 1234 ni 1111.
admin-totp-no-pin = Choisissez d’abord un PIN.
admin-totp-on = Votre app d’authentification est connectée.
admin-totp-off = Aucune app d’authentification n’est connectée.
admin-totp-switch-on = En connecter une
admin-totp-switch-off = La déconnecter
admin-totp-new = Autre téléphone
admin-totp-code = Ajoutez cette clé à votre app : *{ $secret }*
    Puis envoyez les 6 chiffres affichés.
    Supprimez ce message quand vous avez fini.
admin-totp-is-on = ✅ Votre app est connectée. Je demanderai désormais son code.
admin-totp-wrong = Ce code était faux.
admin-totp-gone = Cette clé est trop ancienne. Recommençons.
admin-totp-is-off = Votre app est déconnectée. Je demande de nouveau votre PIN.
## Notifications, langue, annulation
admin-notices = *Mes notifications*
    Choisissez-en une pour la changer.
admin-notices-line = { $notice } : { $muted ->
    [yes] 🔕 désactivé
   *[no] 🔔 activé
}
admin-notice-muted = 🔕 { $notice } : vous n’en recevez plus.
admin-notice-heard = 🔔 { $notice } : vous en recevez de nouveau.
admin-language = Quelle langue ?
admin-owner-too-many = Un commerce a { $most } propriétaires au plus.
admin-changed = Quelqu’un d’autre a été plus rapide : *{ $name }* vient de changer.
    Rien n’a été fait. Regardez de nouveau, s’il vous plaît.
admin-language-set = ✅ Désormais, je vous parle en français.
admin-undone = ↩️ Annulé : { $verb } · { $name }
admin-undo-nothing = Vous n’avez rien à annuler.
admin-undo-late = On ne peut plus l’annuler : les choses ont changé depuis.

## Surveillance
admin-monitor = *Surveillance*
    { $lines }
admin-monitor-up = En marche depuis { $uptime }, version { $version }
admin-monitor-memory = Mémoire { $memory } Mo, base de données { $database }
admin-monitor-queue = En attente : { $events ->
    [one] { $events } message reçu
   *[other] { $events } messages reçus
}, { $queued } à envoyer, { $parked } mis de côté
admin-monitor-sessions = Connexions : { $states }
admin-monitor-no-sessions = aucune
admin-monitor-state = { $count } { $state }
admin-monitor-states = { $first }, { $rest }
admin-monitor-turns = Échanges : { $turns } dans la dernière heure, le plus lent { $slowest } ms
admin-monitor-trouble = ⚠️ { $errors ->
    [one] { $errors } erreur récente
   *[other] { $errors } erreurs récentes
}
admin-monitor-servers = Serveurs
admin-monitor-slow = Échanges lents
admin-monitor-errors = Erreurs récentes
admin-monitor-log = Messages d’un commerce
admin-monitor-stats = Chiffres
admin-monitor-audit = Qui a fait quoi
admin-monitor-again = Actualiser
admin-servers = *{ $count ->
    [one] { $count } serveur
   *[other] { $count } serveurs
}*
    { $lines }
admin-servers-up = 🟢 *{ $name }* : { $bots ->
    [one] { $bots } bot
   *[other] { $bots } bots
}{ $master ->
    [yes] {" "}et le bot principal
   *[no] {""}
}, { $sessions ->
    [one] { $sessions } connexion active
   *[other] { $sessions } connexions actives
}
    en marche depuis { $uptime }, version { $version }
admin-servers-silent = ⚠️ *{ $name }* : ne répond plus, vu le { $seen }
admin-servers-stopped = ⚪ *{ $name }* : arrêté, vu le { $seen }
admin-servers-none = Aucun serveur ne s’est encore signalé.
admin-slow = *Échanges les plus lents*
    { $lines }
admin-slow-line = { $ms } ms · { $at }
admin-slow-none = Aucun échange n’a encore été mesuré.
admin-errors = *Erreurs récentes*
    { $lines }
admin-errors-line = { $at } · { $event } · { $tenant }
admin-errors-none = ✅ Pas d’erreur récente.
admin-log-secret = (caché)

## Journal d’audit
admin-audit = *Qui a fait quoi*
admin-audit-line = { $at } · { $verb } · { $what } · { $who }
admin-audit-line-bare = { $at } · { $verb } · { $who }
admin-audit-about = { $name } : { $what }
admin-audit-none = Rien n’y est encore écrit.
admin-audit-find = Chercher
admin-audit-verify = Vérifier tout le journal
admin-audit-back = Toute la liste
admin-audit-ask = Quels mots dois-je chercher ?
admin-audit-entry = *{ $verb }* (entrée { $seq })
    Quand : { $at }
    Qui : { $who } ({ $role_name })
    { $facts }
admin-audit-fact = { $key } : { $value }
admin-audit-whole = ✅ Les { $count } entrées sont toutes intactes. Rien n’a été changé ni retiré.
admin-audit-broken = 🚨 Le journal est rompu à l’entrée { $seq }.
    Quelqu’un a modifié la base de données. Prévenez le propriétaire de la plateforme.

## Connexions
admin-session-unpaired = pas encore connecté
admin-session-pairing = attend le code
admin-session-connecting = en cours de connexion
admin-session-ready = connecté
admin-session-interrupted = interrompu, nouvel essai
admin-session-logged-out = déconnecté sur le téléphone
admin-session-auth-failed = refusé par WhatsApp
admin-session-error = a besoin d’aide
admin-session-stopped = arrêté
admin-connect-refused = Cela ne convient pas.
    { $hint }
admin-help-other = Autres mots

## Problèmes
admin-issues = *{ $count ->
    [one] { $count } problème ouvert
   *[other] { $count } problèmes ouverts
}*
    Choisissez-en un à régler.
admin-issues-none = ✅ Rien n’a besoin de vous en ce moment.
admin-issue = ⚠️ *{ $name }* : { $title }
    Depuis le { $opened_at }, vu { $seen ->
    [one] { $seen } fois
   *[other] { $seen } fois
}.
    Que dois-je faire ?
admin-issue-closed = ✅ Ce problème est déjà réglé.
admin-issue-retrying = 🔄 Nouvel essai. Je vous préviens si ça ne marche pas.
admin-issue-done = 👍 Fermé.
audit-fact-name = nom
audit-fact-phone = numéro
audit-fact-kind = type
audit-fact-duration = durée
audit-fact-reason = raison
audit-fact-key = réglage
audit-fact-value = valeur
audit-fact-tried = essayé
audit-fact-undone = annulé
audit-fact-tenant = commerce
audit-fact-role = rôle
audit-fact-before = avant
audit-fact-order = commande
audit-fact-issue = problème
audit-fact-repair = réparation
audit-fact-server = serveur
audit-fact-channel = canal
