# Un message pour beaucoup.
broadcast-home = 📣 *Messages à plusieurs* · { $bot_name }
    { $count ->
        [0] Vous n’en avez pas encore envoyé.
       *[other] Choisissez-en un pour voir où il en est.
    }
broadcast-do-new = Nouveau message
broadcast-line = #{ $number } { $whom } · { $status }{ $started ->
        [no] {""}
       *[other] {" "}{ $percent } %
    }
broadcast-gone = 🤷 Aucun message ne porte ce numéro.
broadcast-unchanged = ☝️ Ce n’est pas possible en ce moment.

## Pour qui.
broadcast-whom = 👥 *Qui le reçoit ?*
    { $all ->
        [0] Il n’y a encore personne dans votre liste.
        [one] { $all } personne est dans votre liste.
       *[other] { $all } personnes sont dans votre liste.
    }
broadcast-do-all = Tout le monde
broadcast-do-tag = Par étiquette
broadcast-do-group = Un groupe
broadcast-do-list = Des numéros que j’écris
broadcast-do-file = Un fichier de numéros
broadcast-which-tag = 🏷️ Quelle étiquette ?
broadcast-which-group = 👪 Quel groupe ?
broadcast-line-tag = #{ $which } ({ $count })
broadcast-line-group = { $which } ({ $count })
broadcast-ask-list = ✍️ Écrivez les numéros, un par ligne.
broadcast-ask-file = 📎 Envoyez le fichier, CSV ou Excel, avec une colonne *phone*.
broadcast-unread = 🤔 Non lus, pas des numéros de mobile : { $count }
broadcast-bad-file = 🤔 Je ne peux pas utiliser ce fichier. Listes : CSV ou Excel, 5 000 lignes au plus ; images et fichiers : 16 Mo au plus.
broadcast-whom-all = tout le monde
broadcast-whom-tag = #{ $which }
broadcast-whom-group = { $which }
broadcast-whom-list = une liste
broadcast-whom-owners = tous les propriétaires

## Ce qu’il dit.
broadcast-ask-words = ✍️ Que doit-il dire ?
    {"{{name}}"} devient le nom de chacun.
broadcast-bad-gap = 🤔 Je ne connais pas {"{{"}{ $gap }{"}}"}. Vous pouvez utiliser {"{{name}}"} et {"{{business}}"}.
broadcast-ask-media = 📎 Envoyez l’image, la vidéo ou le document.
broadcast-ask-day = 📅 Quel jour ?
broadcast-ask-time = 🕐 À quelle heure ?
broadcast-bad-time = 🤔 Ce n’est pas dans les 60 prochains jours.
broadcast-ask-template = 🧾 Le nom de votre modèle approuvé, et sa langue si ce n’est pas la vôtre : offer_may en_US
broadcast-ask-values = ✍️ Que mettre dans ses blancs ? Une valeur par ligne.
    {"{{name}}"} devient le nom de chacun.
broadcast-friend = cher client
broadcast-hint = 🔕 Vous n’en voulez plus ? Répondez STOP.
broadcast-hint-owners = 🔕 Vous n’en voulez plus ? Répondez *mute news*.

## Ce qui se passerait.
broadcast-sure = 📣 *Rien n’est encore envoyé.* Voici ce qui partirait :
    { $carries ->
        [text] {""}
        [image] 🖼 image :{" "}
        [video] 🎬 vidéo :{" "}
        [audio] 🎧 son{" "}
        [document] 📄 document :{" "}
       *[template] 🧾 modèle :{" "}
    }{ $words }

    { $facts }
broadcast-count = 👥 { $whom } : { $count ->
        [0] personne
        [one] { $count } personne, { $count } message
       *[other] { $count } personnes, { $count } messages
    }
broadcast-foreseen = { $later ->
        [no] ⏱ Départ immédiat
       *[other] ⏱ Départ : { $begins }
    }{ $quick ->
        [no] {", durée environ "}{ $lasts }
       *[other] {""}
    }
broadcast-out-opted-out = 🔕 Exclus, désabonnés : { $count }
broadcast-out-muted = 🔕 Exclus, nouvelles coupées : { $count }
broadcast-out-banned = ⛔ Exclus, bloqués : { $count }
broadcast-out-no-address = 📵 Exclus, sans numéro : { $count }
broadcast-out-window = 🕐 Exclus, silencieux depuis un jour : { $count }
broadcast-out-gone = 👤 Exclus, plus là : { $count }
broadcast-out-twice = 👥 Exclus, déjà servis : { $count }
broadcast-nobody = 🤷 Personne ne le recevrait.
    { $facts }
broadcast-do-yes = Oui, envoyer
broadcast-do-no = Non
broadcast-do-test = D’abord à moi
broadcast-do-words = D’autres mots
broadcast-do-media = Ajouter image ou fichier
broadcast-do-bare = Sans image ni fichier
broadcast-do-later = À un autre moment
broadcast-do-now = Dès que possible
broadcast-do-template = Avec un modèle approuvé
broadcast-do-freely = Sans modèle
broadcast-dropped = 👍 Rien n’a été envoyé.
broadcast-tested = 📬 Il est en route vers vous, de la part de { $bot_name }.

## En route.
broadcast-begun = { $later ->
        [no] 🚀 Le message nº { $number } est en route.
       *[other] 📅 Le message nº { $number } part le { $begins }.
    }
    Envoyez *broadcast { $number }* pour voir où il en est.
broadcast-do-look = Où en est-il ?
broadcast-do-others = Tous les messages
broadcast-do-again = Regarder encore
broadcast-do-pause = Mettre en pause
broadcast-do-resume = Continuer
broadcast-do-stop = Arrêter pour de bon
broadcast-paused = ⏸ En pause. Plus rien ne part.
broadcast-resumed = ▶️ Ça continue.
broadcast-stop-sure = ⏹ Arrêter pour de bon le message nº { $bc_number } ?
    Qui ne l’a pas reçu ne le recevra pas.
broadcast-stopped = ⏹ Arrêté pour de bon.
broadcast-status-scheduled = attend le { $at }
broadcast-status-running = en route
broadcast-status-paused = en pause
broadcast-status-done = terminé
broadcast-status-stopped = arrêté
broadcast-waits-quiet = se repose jusqu’au { $at }
broadcast-waits-day-full = assez pour aujourd’hui, reprend le { $at }
broadcast-waits-behind = attend le message précédent
broadcast-waits-closed = attend que le bot fonctionne

## L’un d’eux.
broadcast-card = { $card }
broadcast-card-head = 📣 *Message nº { $number }* · { $whom }
    { $status }
broadcast-card-bar = { $bar } { $percent } % · { $over } sur { $all }
broadcast-card-sent = 📤 Envoyés : { $count }
broadcast-card-delivered = 📬 Remis : { $count }
broadcast-card-read = 👀 Lus : { $count }
broadcast-card-failed = ⚠️ Échoués : { $count }
broadcast-card-unsure = ❔ Peut-être partis, sans nouvel essai : { $count }
broadcast-card-under-way = ⏳ En chemin : { $count }
broadcast-card-opted-out = 🔕 Désabonnés depuis : { $count }
broadcast-card-stopped = ⏹ Jamais écrits : { $count }
broadcast-done-told = 📣 Le message nº { $number } est terminé.
    📤 Envoyés : { $reached } · ⚠️ Échoués : { $failed } · Exclus : { $left_out }
    Envoyez *broadcast { $number }* pour le bilan.
notice-kind-news = Nouvelles
setting-broadcast-quiet = Pas de diffusion la nuit
