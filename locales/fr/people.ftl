# Les personnes qui parlent avec un bot, comme les voit son propriétaire.
people-home = 👥 *Contacts de { $bot_name }*
    { $all ->
        [0] Personne n’a encore écrit.
        [one] { $all } contact
       *[other] { $all } contacts
    }{ $all ->
        [0] {""}
       *[other] {" · "}{ $week } cette semaine · 🔕 désabonnés : { $out }
    }
people-do-all = Tous les contacts
people-do-find = Chercher
people-do-tags = Par étiquette
people-do-groups = Groupes
people-do-log = Messages
people-do-log-of = Nos messages
people-do-bans = Blocages
people-do-many = Message à plusieurs
people-do-people = Tous les contacts
people-list = { $narrowed ->
        [no] 👥 *Contacts ({ $count })*
       *[other] 👥 *Contacts : { $which } ({ $count })*
    }
    Choisissez-en un pour en voir plus.
people-none = { $narrowed ->
        [no] 👥 Il n’y a encore personne ici.
       *[other] 🔎 Je n’ai trouvé personne pour { $which }.
    }
people-line = { $who } · { $phone }{ $mark }
people-line-bare = { $who } · { $seen }{ $mark }
people-nameless = quelqu’un sans numéro
people-ask-find = 🔎 Un nom, une partie du numéro ou une étiquette ?
people-gone = 🤷 Ce contact n’existe plus.

## Vers un tableau et retour.
people-do-sheet = Exporter ou importer
people-sheet = 📄 *Contacts en tableau*
people-do-export = M’envoyer la liste
people-do-import = Importer une liste
people-exported = 📄 { $count ->
    [one] { $count } contact
   *[other] { $count } contacts
}
people-ask-file = 📎 Envoyez un fichier CSV. Sa première ligne nomme les colonnes :
    phone, name, tags, groups
    Seule *phone* est nécessaire. Une case vide ne change rien.
people-no-table = 🤔 Je ne peux pas lire cela. Enregistrez le tableau en CSV et envoyez-le comme document, s’il vous plaît.
people-file-empty = 🤔 Il n’y a personne dans ce fichier.
people-mistakes = ✋ Je n’ai rien importé : { $count ->
        [one] une ligne est fausse.
       *[other] { $count } lignes sont fausses.
    }
    { $mistakes }{ $more ->
        [0] {""}
       *[other] {" "}… et { $more } de plus
    }
    Corrigez le fichier et renvoyez-le, s’il vous plaît.
people-row-no-phone-column = Ligne { $row } : aucune colonne ne s’appelle *phone*
people-row-too-many = Ligne { $row } : 2 000 contacts au plus par fichier
people-row-no-phone = Ligne { $row } : le numéro de téléphone manque
people-row-bad-phone = Ligne { $row } : « { $cell } » n’est pas un numéro mobile
people-row-long-name = Ligne { $row } : le nom « { $cell }… » dépasse 60 lettres
people-row-long-tag = Ligne { $row } : une étiquette dépasse 30 lettres
people-row-long-group = Ligne { $row } : le nom d’un groupe dépasse 40 lettres
people-row-twice = Ligne { $row } : encore le numéro de la ligne { $cell }
people-import-sure = 📥 Importer ces contacts ?
    Nouveaux : { $fresh }, déjà connus : { $known }.
people-imported = ✅ { $count ->
    [one] { $count } contact importé
   *[other] { $count } contacts importés
}.{ $left_out ->
        [0] {""}
        [one] {" "}Un contact a été oublié ici et le reste.
       *[other] {" "}{ $left_out } ont été oubliés ici et le restent.
    }

people-do-sync = Depuis mon téléphone
people-sync-sure = 📱 Votre téléphone m’a indiqué les personnes que vous avez enregistrées :
    Nouvelles : { $fresh }, déjà connues : { $known }. Les reprendre ?
    Elles ne reçoivent aucun message pour cela.
people-sync-empty = 📱 Votre téléphone ne m’a encore indiqué aucune personne avec un nom. Après la connexion, cela peut prendre quelques minutes.
people-sync-no-list = 📱 Votre canal n’a pas de liste de contacts.
people-sync-away = 📱 Votre téléphone n’est pas connecté en ce moment. Réessayez quand il le sera, s’il vous plaît.

## Étiquettes et groupes.
people-tags = 🏷️ *Étiquettes*
    Choisissez-en une pour voir qui l’a.
people-no-tags = 🏷️ Il n’y a pas encore d’étiquette. Vous en mettez sur la fiche d’un contact.
people-tag-line = #{ $tag } ({ $members })
people-groups = 👪 *Groupes*
people-groups-none = 👪 Il n’y a pas encore de groupe.
people-group-line = { $group_name } ({ $members })
people-group = 👪 *{ $group_name }*
    { $members ->
        [0] Il est encore vide. Vous ajoutez les contacts depuis leur fiche.
        [one] { $members } contact
       *[other] { $members } contacts
    }
people-do-group-new = Nouveau groupe
people-do-members = Qui en fait partie
people-do-group-drop = Supprimer ce groupe
people-ask-group = ✍️ Comment appeler ce groupe ?
people-group-made = ✅ *{ $group_name }* est créé.
people-group-taken = ☝️ Il y a déjà un groupe *{ $group_name }*.
people-group-sure = 🗑 Supprimer le groupe *{ $group_name }* ?
    Ses contacts restent dans votre liste.
people-group-dropped = 🗑 Le groupe *{ $group_name }* est supprimé.

## Un contact.
people-card = { $card }
people-card-head = 👤 *{ $who }*
people-card-phone = 📱 { $phone }
people-card-profile = Sur WhatsApp : { $name }
people-card-tags = 🏷️ { $tags }
people-card-groups = 👪 { $groups }
people-card-seen = Depuis le { $since }, vu le { $seen }
people-card-unseen = Depuis le { $since }, n’a jamais écrit
people-card-orders = { $orders ->
    [one] 🧾 { $orders } commande
   *[other] 🧾 { $orders } commandes
}
people-card-out = 🔕 Désabonné le { $at }
people-card-banned = ⛔ Bloqué : { $reason }
people-card-note = 📝 { $at } : { $text }
people-do-write = Lui écrire
people-do-rename = Nom
people-do-tags-of = Étiquettes
people-do-groups-of = Ses groupes
people-do-notes = Notes
people-do-orders = Ses commandes
people-do-ban = Bloquer
people-do-unban = Débloquer
people-do-out = Désabonner
people-do-in = Réabonner
people-do-more = Plus
people-do-card = Retour à la fiche
people-more = 👤 *{ $who }*
    Quoi d’autre ?
people-do-merge = Fusionner avec un autre
people-do-delete = Retirer de la liste
people-do-forget = Oublier pour toujours

people-ask-write = ✍️ Que doit lire { $who } ?
    Cela part aussitôt, comme message de votre bot.
people-written = { $text }
people-sent = ✅ Envoyé à { $who }.
people-not-sent-out = 🔕 { $who } ne veut plus de messages, je ne l’ai donc pas envoyé.
people-not-sent-banned = ⛔ Vous avez bloqué { $who }, je ne l’ai donc pas envoyé.
people-not-sent-window = ⌛ Le dernier message de { $who } a plus de 24 heures. WhatsApp n’accepte alors que des textes approuvés.
    Cette personne doit d’abord vous écrire.
people-ask-name = ✍️ Comment appelez-vous { $who } ?
    Vous seul le voyez. *passer* retire le nom que vous lui avez donné.
people-bad-name = ☝️ Un nom a au moins une lettre.
people-renamed = ✅ C’est maintenant *{ $who }*. *undo* pour annuler.
people-tags-of = 🏷️ *Étiquettes de { $who }*
    Choisissez-en une pour la retirer.
people-tags-of-none = 🏷️ { $who } n’a pas encore d’étiquette.
people-untag-line = #{ $tag }
people-do-tag = Ajouter une étiquette
people-ask-tag = 🏷️ Quelle étiquette ? Plusieurs vont avec des virgules : *vip, grossiste*
people-bad-tag = ☝️ Une étiquette a au moins une lettre.
people-groups-of = 👪 *Groupes de { $who }*
    Choisissez-en un pour l’y mettre ou l’en retirer.
people-notes = 📝 *Notes sur { $who }*
    Choisissez-en une pour la jeter.
people-note-line = { $at } : { $text } ({ $by })
people-do-note = Ajouter une note
people-ask-note = 📝 Que dois-je noter sur { $who } ?
    Cette personne ne le voit jamais.
people-note-sure = 🗑 Jeter cette note ?
people-note-dropped = 🗑 La note est jetée.
people-out = 🔕 { $who } ne reçoit plus que ce qui a été demandé. *undo* pour annuler.
people-in-sure = 🔔 { $who } vous a bien dit vouloir de nouveau vos messages ?
people-in = 🔔 { $who } reçoit de nouveau vos messages. *undo* pour annuler.

## Deux qui n’en font qu’un.
people-ask-merge = 🔎 Avec qui fusionner { $who } ? Un nom ou un numéro ?
people-merge-who = Lequel ?
people-merge-none = 🔎 Je n’ai trouvé personne d’autre de ce nom.
people-merge-sure = 🔗 Faire de { $other_who } et de *{ $who }* un seul contact ?
    Ce sera *{ $who }*, que vous connaissez depuis plus longtemps.
    Ce qui passe : messages ({ $messages }), commandes ({ $orders }), étiquettes ({ $tags }), groupes ({ $groups }), notes ({ $notes }) et tout le reste.
    C’est sans retour.
people-merged = ✅ Ils ne font plus qu’un : *{ $who }*.

## Hors de la liste, ou hors de la mémoire.
people-delete-sure = 🗑 Retirer { $who } de votre liste ?
    Si cette personne écrit, elle y revient. Les commandes restent.
people-deleted = 🗑 { $who } n’est plus dans votre liste. *undo* pour annuler.
people-forget-sure = 🧹 *Oublier { $who } pour toujours ?*
    Effacés : nom, numéro, messages, notes, étiquettes et groupes.
    Gardé : { $orders ->
        [0] rien d’autre
        [one] { $orders } commande avec son argent, sans dire de qui
       *[other] { $orders } commandes avec leur argent, sans dire de qui
    }.
    Un blocage continue. Ce que vous avez fait reste dans le journal d’audit.
    {"*"}Personne ne peut revenir en arrière.*
people-forget-busy = ⏳ Quelque chose est encore en cours pour { $who } : { $things ->
        [one] une commande, un rendez-vous ou un ticket.
       *[other] { $things } commandes, rendez-vous ou tickets.
    }
    Terminez cela d’abord, s’il vous plaît.
people-forgotten = 🧹 Oublié. Rien ici ne dit plus qui c’était.
ban-of-forgotten = quelqu’un d’oublié

## Ce qui a été fait, dans le journal d’audit.
verb-contact-rename = renommer un contact
verb-contact-opt-out = désabonner un contact
verb-contact-opt-in = réabonner un contact
verb-contact-delete = retirer un contact
verb-contact-merge = fusionner des contacts
verb-contact-forget = oublier un contact
verb-contact-write = écrire à un contact
verb-contact-export = exporter les contacts
verb-contact-import = importer des contacts
verb-contact-sync = reprendre des contacts
verb-log-export = exporter les messages
