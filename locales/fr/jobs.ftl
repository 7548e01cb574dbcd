# Ce que l’on apprend parce que le temps a passé.

tenant-expired-owner = ⏰ L’abonnement de *{ $name }* est terminé, son bot se repose.
    Rien n’est perdu : envoyez *renew*, et il reprend là où il s’est arrêté.
tenant-expired-staff = ⏰ *{ $name }* ({ $tenant }) a expiré.
    {"*"}renew { $tenant } 1m* pour renouveler
tenant-warning-owner = ⏳ *{ $name }* marche encore { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }, jusqu’au { $expires_at }.
    Envoyez *renew* pour prolonger, et vos clients ne remarqueront rien.
tenant-grace-owner = ⏰ L’abonnement de *{ $name }* s’est terminé le { $expires_at }.
    Il marche encore { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }. Envoyez *renew* pour prolonger.
audit-broken-owner = 🚨 Le journal d’audit a été falsifié : l’entrée { $entry } manque ou a changé (vu le { $at }).
    Quelqu’un a modifié directement la base de données. Vérifiez, s’il vous plaît.
