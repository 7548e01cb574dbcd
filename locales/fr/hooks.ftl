# Webhooks : ce que le logiciel d’une entreprise apprend.
hook-do-open = Webhooks
verb-webhooks-make = créer un webhook
verb-webhooks-change = modifier un webhook
verb-webhooks-secret = donner un nouveau secret à un webhook
verb-webhooks-remove = supprimer un webhook
verb-webhooks-replay = renvoyer ce qui a échoué
hook-home = 📡 *Webhooks de { $bot_name }*
    { $count ->
        [0] Votre propre logiciel peut apprendre aussitôt ce qui se passe ici : messages, commandes, paiements, rendez-vous.
       *[other] Votre propre logiciel apprend aussitôt ce qui se passe ici. Choisissez une adresse pour en voir plus.
    }
hook-line = { $state ->
        [on] ✅
        [gone] 🔌
       *[other] ⏸
    } { $place }{ $dead ->
        [0] {""}
        [one] {" "}· ⚠️ { $dead } échec
       *[other] {" "}· ⚠️ { $dead } échecs
    }
hook-do-new = Nouveau webhook
hook-do-replay-all = Tout renvoyer
hook-do-how = Comment ça marche
hook-do-done = Terminé
hook-how = 📡 Nous envoyons chaque événement à votre adresse en JSON, par POST.
    Chaque requête est signée avec votre secret : *webhook-signature* (Standard Webhooks) et *X-Webhook-Signature*.
    Répondez 200 en 15 secondes. Sinon, nous réessayons après 30 secondes, puis 1, 2, 4 et 8 minutes.
    Ce qui échoue alors est gardé 14 jours. *replay* renvoie tout.
    Le même événement peut venir deux fois : reconnaissez-le à son *webhook-id*.
hook-ask-url = 🔗 Envoyez l’adresse de votre logiciel, par exemple _https://boutique.example/wabot_
hook-bad-url = Cette adresse ne convient pas ici.
    Elle doit commencer par *https://* et être joignable depuis Internet.
hook-twice = Cette adresse est déjà là.
hook-too-many = Vous avez cinq webhooks. Supprimez-en un d’abord.
hook-ask-kinds = Que doit-il apprendre ?
hook-kinds-all = Tout
hook-kinds-sales = Commandes et paiements
hook-kinds-talk = Messages
hook-kinds-some = Choisir un par un
hook-each = { $count ->
        [0] Choisissez ce qu’il apprend.
        [one] Il apprend { $count } sorte d’événements.
       *[other] Il apprend { $count } sortes d’événements.
    }
hook-kind-on = ✅ { $kind }
hook-kind-off = ⬜ { $kind }
hook-kind-message = messages
hook-kind-status = remise des messages
hook-kind-session = connexion du bot
hook-kind-order = commandes
hook-kind-payment = paiements
hook-kind-booking = rendez-vous
hook-kind-handoff = tickets
hook-made = ✅ { $place } reçoit maintenant vos nouvelles.
    Son secret suit. Vous ne le voyez que cette fois : gardez-le bien.
hook-secret = { $secret }
hook-secret-made = 🔑 { $place } a un nouveau secret.
    L’ancien marche encore un jour : changez-le aujourd’hui dans votre logiciel.
    Le nouveau suit. Vous ne le voyez que cette fois.
hook-page = 📡 *{ $place }*
    { $state ->
        [on] ✅ Actif
        [gone] 🔌 Arrêté : il a répondu qu’il ne veut plus rien
       *[other] ⏸ Arrêté
    }
    Transmis : { $delivered } · en attente : { $waiting } · échoués : { $dead }
    { $kinds }
hook-do-test = Envoyer un essai
hook-do-failed = Ce qui a échoué
hook-do-kinds = Changer les sujets
hook-do-address = Changer l’adresse
hook-do-secret = Nouveau secret
hook-do-off = Arrêter
hook-do-on = Activer
hook-do-remove = Supprimer
hook-gone = Ce webhook n’existe plus.
hook-changed = ✅ { $place } est modifié.
hook-switched = { $state ->
        [on] ✅ { $place } est actif.
       *[other] ⏸ { $place } est arrêté. Ce qui se passe entre-temps ne sera pas transmis plus tard.
    }
hook-test-ok = ✅ Ça marche. Votre logiciel a répondu en { $took } ms.
hook-test-failed = ⚠️ Ça n’a pas marché : { $reason }.
hook-reason-status = il a répondu { $status }
hook-reason-timeout = pas de réponse en 15 secondes
hook-reason-unreachable = personne ne répond à cette adresse
hook-reason-private = l’adresse n’est pas sur l’Internet public
hook-reason-certificate = son certificat n’est pas valable
hook-reason-broken-off = la connexion a été coupée
hook-reason-bad-address = l’adresse n’est pas permise
hook-reason-no-secret = son secret est illisible, créez-en un nouveau
hook-remove-sure = Supprimer { $place } ?
    { $waiting ->
        [0] Il n’apprendra plus rien.
        [one] Il n’apprendra plus rien, et { $waiting } événement en attente sera perdu.
       *[other] Il n’apprendra plus rien, et { $waiting } événements en attente seront perdus.
    }
hook-removed = 🗑 { $place } est supprimé.
hook-failed = ⚠️ *Ce qui n’a pas pu être transmis* ({ $dead })
    Choisissez-en un pour le renvoyer.
hook-letter = { $event } · { $at } · { $reason }
hook-do-replay = Tout renvoyer
hook-replayed = 🔁 { $many ->
        [one] { $many } événement repart
       *[other] { $many } événements repartent
    } maintenant.
hook-nothing = 👍 Rien n’a échoué.
hook-dead-owner = ⚠️ Votre logiciel à { $place } n’a pas pu être joint.
    Nous avons essayé six fois en 16 minutes. Ce qui n’a pas pu être transmis est gardé 14 jours.
    Envoyez *webhooks* pour le voir et le renvoyer.
hook-gone-owner = 🔌 Votre logiciel à { $place } a répondu qu’il ne veut plus rien (410).
    Le webhook est maintenant arrêté. Envoyez *webhooks* pour le réactiver.
