# Les rendez-vous d’un commerce : ce que lit son propriétaire.

owner-home-bookings = Rendez-vous
notice-kind-booking = Rendez-vous

## L’agenda.
bookings-day =
    📒 *{ $name }* · { $is_today ->
    [yes] aujourd’hui, { $day_words }
   *[no] { $day_words }
}
    { $count ->
    [0] Aucun rendez-vous.
    [one] { $count } rendez-vous. Choisissez-le pour en voir plus.
   *[other] { $count } rendez-vous. Choisissez-en un pour en voir plus.
}
bookings-line = { $time } { $service_name } · { $customer }{ $several ->
    [yes] {" "}({ $worker_name })
   *[no] {""}
}{ $mark ->
    [done] {" "}✅
    [no-show] {" "}🚫
   *[none] {""}
}
bookings-do-days = Les prochains jours
bookings-do-other-day = Un autre jour
bookings-do-add = Réserver pour un client
bookings-do-block = Bloquer un créneau
bookings-do-services = Prestations et prix
bookings-do-workers = Qui reçoit
bookings-do-rules = Horaires et règles
bookings-do-calendar = Fichier pour l’agenda
bookings-do-day = La liste du jour
bookings-days =
    📒 *{ $name }* : les prochains jours
    Choisissez un jour pour voir sa liste.
bookings-day-line = { $day } · { $count ->
    [0] –
    [one] { $count } rendez-vous
   *[other] { $count } rendez-vous
}
bookings-ask-day =
    📅 Quel jour ?
    Par exemple *demain*, *24/12* ou *24 déc*.
bookings-bad-day = 🤔 Ce n’est pas un jour.

## Le premier jour.
bookings-first =
    🎉 *{ $name }* est presque prêt pour les rendez-vous.
    Que peut-on réserver ? Ajoutez la première prestation, et vos clients peuvent commencer.
    🕐 Horaires :
    { $hours }
bookings-first-add = La première prestation
bookings-first-hours = Changer les horaires
booking-approved-owner =
    📅 Encore une étape avant que *{ $tenant_name }* prenne des rendez-vous :
    envoyez *bookings* et ajoutez votre première prestation.
booking-empty-owner =
    📅 Quelqu’un voulait un rendez-vous chez *{ $tenant_name }*, mais on ne peut encore rien réserver.
    Envoyez *bookings* et ajoutez votre première prestation.

## Un rendez-vous.
bookings-card =
    📒 *{ $service_name }*{ $several ->
    [yes] {" "}avec { $worker_name }
   *[no] {""}
}
    📅 { $when } – { $until }
    🙂 { $customer } · { $customer_phone }
    💰 { $price }
    { $status }
bookings-gone = 🤔 Ce rendez-vous n’existe plus.
bookings-do-came = Le client est venu
bookings-do-missed = Il n’est pas venu
bookings-do-move = Une autre heure
bookings-do-cancel = L’annuler
bookings-judged = 👍 { $customer }, { $time } : { $status }.
bookings-too-early = ☝️ Cela n’a pas encore commencé.
bookings-cancel-why =
    ✍️ Un mot à { $customer } pour dire pourquoi ?
    Ou *passer*.
bookings-cancel-sure = ❓ Annuler { $service_name } de { $customer }, { $when } ? Le client est prévenu.
bookings-cancelled = ✅ Annulé, et { $customer } est au courant.
bookings-moved = ✅ Déplacé : { $when }, et { $customer } est au courant.
bookings-taken =
    😕 { $wanted }, c’est déjà pris.
    Voici les créneaux libres les plus proches :
bookings-full = 😕 { $wanted }, c’est déjà pris, et rien n’est libre autour.

## Réserver pour un client.
bookings-ask-phone =
    📱 Le numéro du client ?
    Par exemple 0722 000111.
bookings-ask-customer = 🙂 Quel est son nom ?
bookings-which-service = Que souhaite le client ?
bookings-which-worker = Avec qui ?
bookings-which-day = 📅 Quel jour ?
bookings-which-time = 🕐 { $day_words } : à quelle heure ?
bookings-do-exact = Une heure précise
bookings-ask-exact-day =
    📅 Quel jour ?
    Par exemple *demain* ou *24/12*.
bookings-ask-exact-time =
    🕐 À quelle heure ?
    Par exemple 14:30 ou 19h, même hors de vos horaires.
bookings-no-times = 😕 Aucun créneau n’est libre le { $day_words }.
bookings-past = ☝️ Cette heure est passée.
bookings-book-sure =
    ❓ Réserver { $service_name } pour { $customer },
    { $when } ? Le client est prévenu.
bookings-booked = ✅ Réservé : { $service_name } pour { $customer }, { $when }.

## Créneaux bloqués.
bookings-blocks =
    🚫 *{ $name }* : créneaux bloqués
    Choisissez-en un pour le rouvrir.
bookings-blocks-none =
    🚫 *{ $name }* : aucun créneau n’est bloqué.
    Que dois-je bloquer ?
bookings-block-hours = Quelques heures
bookings-block-day = Un jour entier
bookings-block-days = Plusieurs jours
bookings-block-ask-day =
    📅 Quel jour ?
    Par exemple *aujourd’hui*, *demain* ou *24/12*.
bookings-block-ask-from =
    🕐 À partir de quelle heure ?
    Par exemple 12:00.
bookings-block-ask-until =
    🕐 Jusqu’à quelle heure ?
    Par exemple 14:00.
bookings-block-ask-first = 📅 Le premier jour ?
bookings-block-ask-last = 📅 Le dernier jour ?
bookings-block-ask-note =
    ✍️ Pour quelle raison ? Vous seul la voyez.
    Ou *passer*.
bookings-block-worker = Qui ne reçoit pas à ce moment-là ?
bookings-everybody = Tout le monde
bookings-span = { $since } – { $until }
bookings-block-line = { $what }
bookings-block-line-more = { $what } · { $extra }
bookings-blocked = ✅ Bloqué : { $what }.{ $inside ->
    [0] {""}
    [one] {" "}⚠️ { $inside } rendez-vous s’y trouve déjà : il reste, sauf si vous le déplacez ou l’annulez.
   *[other] {" "}⚠️ { $inside } rendez-vous s’y trouvent déjà : ils restent, sauf si vous les déplacez ou les annulez.
}
bookings-block-order = ☝️ La fin doit venir après le début.
bookings-block-bad = ☝️ Ce n’est pas possible : la fin est avant le début, ou c’est déjà passé.
bookings-unblock-sure = ❓ Rouvrir ce créneau ?
bookings-unblocked = ✅ Ce créneau est de nouveau libre.

## Prestations.
bookings-services =
    💈 *{ $name }* : vos prestations
    Choisissez-en une pour la changer.
bookings-service-off-line = 🚫 { $service }
bookings-service-add = Ajouter une prestation
bookings-ask-service =
    💈 Comment s’appelle-t-elle ?
    Par exemple *Coupe*.
bookings-ask-minutes =
    ⏱ Combien de minutes dure-t-elle ?
    De cinq en cinq, par exemple 45.
bookings-length-bad = ☝️ Les minutes vont de { $grain } en { $grain }, jusqu’à { $longest }.
bookings-ask-price =
    💰 Combien coûte-t-elle ?
    Par exemple 500. Envoyez 0 si c’est gratuit.
bookings-service-added =
    ✅ On peut maintenant réserver *{ $service_name }*.
    ⏱ { $length } · 💰 { $price }
bookings-service-many = ☝️ Vous avez { $most } prestations : changez-en plutôt une.
bookings-service =
    💈 *{ $service_name }*{ $state ->
    [off] {" "}🚫 désactivée
   *[on] {""}
}
    ⏱ { $length }{ $has_gap ->
    [yes] {" "}+ { $gap } de libre après
   *[no] {""}
}
    💰 { $price }
bookings-service-price = Prix
bookings-service-minutes = Durée
bookings-service-name = Nom
bookings-service-gap = Temps libre après
bookings-ask-gap =
    ⏱ Combien de minutes restent libres après ?
    De cinq en cinq ; 0 pour aucune.
bookings-service-off = La désactiver
bookings-service-on = L’activer
bookings-changed = ✅ Changé.

## Qui reçoit.
bookings-workers =
    👥 *{ $name }* : qui reçoit les clients
    Chacun reçoit un client à la fois.
bookings-worker-line = { $state ->
    [off] 🚫 { $worker }
   *[on] { $worker }
}
bookings-worker-add = Ajouter quelqu’un
bookings-ask-worker =
    🙂 Quel est son nom ?
    Tel que les clients le lisent.
bookings-worker-added = ✅ Ajouté.
bookings-worker-many = ☝️ Cela suffit : { $most } personnes reçoivent déjà.
bookings-worker =
    👤 *{ $worker_name }*{ $state ->
    [off] {" "}🚫 ne reçoit pas
   *[on] {""}
}
    🕐 Horaires :
    { $worker_hours }
bookings-worker-name = Nom
bookings-worker-hours = Ses propres horaires
bookings-worker-usual = Les horaires habituels
bookings-worker-off = Ne reçoit plus
bookings-worker-on = Reçoit de nouveau
bookings-worker-all = Tous
bookings-ask-hours =
    🕐 Quels sont ses horaires ?
    Par exemple *mon-fri 9-17, sat 9-13*.
bookings-worker-last = ☝️ Il faut que quelqu’un reçoive. Pour vous reposer, bloquez plutôt un créneau.

## Règles.
bookings-rules =
    ⚙️ *{ $name }* : horaires et règles
    Choisissez-en une pour la changer.
bookings-rule-line = { $label } : { $rule ->
    [booking_step] { $value } min
    [booking_lead_minutes] { $value } min
    [booking_days] { $value ->
        [one] { $value } jour
       *[other] { $value } jours
    }
    [booking_cancel_hours] { $value } h
    [booking_remind_hours] { $value } h
    [booking_remind_again_hours] { $value } h
   *[other] { $value }
}
setting-booking-step = Un créneau toutes les
setting-booking-lead-minutes = Premier créneau dans
setting-booking-days = Jours à l’avance
setting-booking-cancel-hours = Dernier changement avant
setting-booking-remind-hours = Premier rappel avant
setting-booking-remind-again-hours = Second rappel avant
setting-quiet-hours = Pas de rappels la nuit
setting-hint-quiet = Envoyez des heures comme *21-7*, ou *off*.

## Le fichier pour l’agenda.
bookings-calendar = 📅 Quels rendez-vous mettre dans le fichier ?
bookings-calendar-day = Ceux de ce jour
bookings-calendar-week = Ceux de cette semaine
bookings-calendar-all = Tous
bookings-file = 📅 { $count ->
    [one] { $count } rendez-vous
   *[other] { $count } rendez-vous
} pour votre agenda.
bookings-file-none = 🤔 Il n’y a aucun rendez-vous à ce moment-là.

## Notifications.
booking-new-owner =
    📅 Nouveau rendez-vous : *{ $service_name }*
    { $when }{ $several ->
    [yes] {", "}{ $worker_name }
   *[no] {""}
}
    🙂 { $customer } · { $customer_phone }
booking-moved-owner =
    📅 Déplacé : *{ $service_name }*
    Avant : { $before }
    Maintenant : *{ $when }*
    🙂 { $customer } · { $customer_phone }
booking-cancelled-owner =
    ❌ Annulé : *{ $service_name }*
    { $when }
    🙂 { $customer } · { $customer_phone }

## Le journal d’audit.
verb-bookings-book = réserver pour un client
verb-bookings-move = déplacer un rendez-vous
verb-bookings-cancel = annuler un rendez-vous
verb-bookings-judge = noter qui est venu
verb-bookings-service-add = ajouter une prestation
verb-bookings-service-set = changer une prestation
verb-bookings-worker-add = ajouter qui reçoit
verb-bookings-worker-set = changer qui reçoit
verb-bookings-block = bloquer un créneau
verb-bookings-unblock = rouvrir un créneau
