# Le bot de rendez-vous : ce que lisent les clients.

## Mots dont les autres sont faits.
booking-day = { $weekday ->
    [mon] lun.
    [tue] mar.
    [wed] mer.
    [thu] jeu.
    [fri] ven.
    [sat] sam.
   *[sun] dim.
} { $date }
booking-weekday = { $weekday ->
    [mon] lun.
    [tue] mar.
    [wed] mer.
    [thu] jeu.
    [fri] ven.
    [sat] sam.
    [sun] dim.
   *[daily] tous les jours
}
booking-open-always = • toujours
booking-open-day = • { $first } { $hours }
booking-open-days = • { $first }–{ $last } { $hours }
booking-when = { $day }, { $time }
booking-day-line = { $day } · { $count ->
    [one] { $count } créneau
   *[other] { $count } créneaux
}
booking-service-line = { $service } · { $length } · { $price }
booking-service-line-free = { $service } · { $length }
booking-price-line = • { $service }
booking-no-price = gratuit
booking-line = { $service } · { $when }
booking-status-booked = prévu
booking-status-cancelled = annulé
booking-status-done = terminé
booking-status-no-show = pas venu

## Accueil.
booking-home =
    👋 Bienvenue chez { $tenant } !
    Que souhaitez-vous faire ?
booking-home-begin = Prendre rendez-vous
booking-home-mine = Mes rendez-vous ({ $count })
booking-home-prices = Prestations et prix
booking-home-help = Aide
booking-empty =
    👋 Bienvenue chez { $tenant } !
    On ne peut pas encore prendre rendez-vous ici. Nous préparons tout : réécrivez-nous bientôt, s’il vous plaît.
booking-help =
    ℹ️ Prendre rendez-vous, c’est quatre étapes : quoi, quel jour, à quelle heure, et tout vérifier.
    Vous recevez un rappel avant l’heure.
    Pour voir, déplacer ou annuler : *my bookings*
    🌐 Une autre langue : *language*
booking-prices =
    💈 *{ $tenant }*
    { $prices }
    🕐 Horaires :
    { $hours }

## Choisir.
booking-which-service = Que souhaitez-vous réserver ?
booking-which-worker = { $service_name } : avec qui ?
booking-any-worker = Peu importe
booking-gone = 😕 Ce n’est plus proposé. Choisissez à nouveau, s’il vous plaît.
booking-which-day = 📅 Quel jour vous convient ?
booking-other-day = Un autre jour
booking-other-day-back = Un autre jour
booking-no-days = 😕 Il n’y a aucun créneau libre dans les jours à venir. Réessayez demain, s’il vous plaît.
booking-ask-day =
    📅 Quel jour ?
    Par exemple *demain*, *24/12* ou *24 déc*.
booking-no-times = 😕 Il n’y a plus de créneau libre le { $day_words }.
booking-too-far = 📅 C’est trop loin. Le dernier jour possible est le { $last_day }.
booking-which-time = 🕐 { $day_words } : à quelle heure ?
booking-ask-name =
    🙂 Quel est votre nom ?
    Pour savoir qui nous attendons.

## Le résumé, et ce qui suit.
booking-confirm =
    🧾 *Vérifiez, s’il vous plaît*
    { $service_name }{ $several ->
    [yes] {" "}({ $worker_name })
   *[no] {""}
}
    📅 { $when } – { $until }
    💰 { $price }
    🙂 { $customer }
    Dois-je le réserver ?
booking-confirm-yes = Oui, réserver
booking-confirm-no = Non
booking-confirm-other = Une autre heure
booking-dropped = 👍 Aucun rendez-vous n’est pris. Écrivez quand vous voulez.
booking-booked =
    ✅ *C’est réservé !*
    { $service_name }{ $several ->
    [yes] {" "}avec { $worker_name }
   *[no] {""}
}
    📅 { $when } – { $until }
    💰 { $price }
    { $hours ->
    [0] Pour déplacer ou annuler, envoyez *my bookings* avant le début.
    [one] Pour déplacer ou annuler, envoyez *my bookings* au plus tard { $hours } heure avant.
   *[other] Pour déplacer ou annuler, envoyez *my bookings* au plus tard { $hours } heures avant.
}
booking-calendar = 📅 Pour l’agenda de votre téléphone.
booking-taken =
    😕 Désolé, { $wanted } vient d’être pris.
    Voici les créneaux libres les plus proches :
booking-full = 😕 Désolé, { $wanted } vient d’être pris, et rien n’est libre autour.
booking-too-many = ☝️ Vous avez déjà { $most } rendez-vous à venir. Annulez-en d’abord un, s’il vous plaît.

## Mes rendez-vous.
booking-mine =
    📒 *Vos rendez-vous*
    Choisissez-en un pour le déplacer ou l’annuler.
booking-mine-none = 📒 Vous n’avez aucun rendez-vous à venir.
booking-mine-gone = 🤔 Ce rendez-vous n’existe plus.
booking-card =
    📒 *{ $service_name }*{ $several ->
    [yes] {" "}avec { $worker_name }
   *[no] {""}
}
    📅 { $when } – { $until }
    💰 { $price }
    { $status }
booking-card-move = Une autre heure
booking-card-cancel = L’annuler
booking-card-late = Déplacer ou annuler
booking-card-file = Pour mon agenda
booking-file = 📅 { $service_name }, { $when }
booking-too-late =
    ☝️ Il est trop tard pour changer cela ici{ $cancel_hours ->
    [0] {""}
    [one] {" : "}c’est possible jusqu’à { $cancel_hours } heure avant
   *[other] {" : "}c’est possible jusqu’à { $cancel_hours } heures avant
}.
    Appelez-nous, s’il vous plaît : { $call_phone }
booking-cancel-sure =
    ❓ Annuler { $service_name }, { $when } ?
booking-cancel-yes = Oui, annuler
booking-cancel-no = Non, le garder
booking-kept = 👍 Rien ne change.
booking-cancelled = ✅ Annulé : { $service_name }, { $when }.
booking-confirm-move =
    ❓ Déplacer { $service_name } ?
    Avant : { $before }
    Après : { $when }
booking-move-yes = Oui, déplacer
booking-move-no = Non, le garder
booking-moved =
    ✅ *C’est déplacé !*
    { $service_name }{ $several ->
    [yes] {" "}avec { $worker_name }
   *[no] {""}
}
    📅 { $when } – { $until }

## Rappels, et ce que fait la maison.
booking-reminder =
    ⏰ À bientôt chez { $tenant_name } !
    { $service_name }
    📅 { $when }
booking-reminder-come = Je viendrai
booking-reminder-cancel = Je ne peux pas venir
booking-reminder-words =
    ⏰ À bientôt chez { $tenant_name } !
    { $service_name }
    📅 { $when }
    Un empêchement ? Envoyez *my bookings*.
booking-coming = 👍 Merci, à bientôt !
booking-made-for-you =
    ✅ { $tenant_name } vous a réservé un rendez-vous :
    { $service_name }
    📅 { $when }
    Pour le déplacer ou l’annuler, envoyez *my bookings*.
booking-moved-for-you =
    📅 { $tenant_name } a déplacé votre rendez-vous.
    { $service_name }
    Avant : { $before }
    Maintenant : *{ $when }*
    Cela ne vous convient pas ? Envoyez *my bookings*.
booking-cancelled-for-you =
    😕 { $tenant_name } a dû annuler votre rendez-vous.
    { $service_name }, { $when }
    Pour en prendre un autre, envoyez *booking*.
booking-cancelled-why =
    😕 { $tenant_name } a dû annuler votre rendez-vous.
    { $service_name }, { $when }
    « { $why } »
    Pour en prendre un autre, envoyez *booking*.
