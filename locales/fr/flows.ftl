# Les menus que les propriétaires écrivent eux-mêmes.

owner-home-flows = Menus de mon bot
owner-flows-broken =
    ⚠️ Vos menus (version { $number }) ne peuvent plus être lus, vos clients reçoivent donc le menu de départ.
    { $reason }
    Envoyez *flows* pour les voir.
issue-flows-broken = les menus qu’il a écrits (version { $number }) ne peuvent plus être lus : { $reason }
verb-flows-publish = publier les menus
verb-flows-roll-back = revenir à d’anciens menus

## Tous les parcours.
flow-list =
    📚 *Menus de { $name }*
    { $state }
    { $draft }
    Choisissez-en un pour le regarder.
flow-state-version = En service : version { $number }, depuis le { $at }.
flow-state-template = En service : le menu de départ.
flow-state-draft = ✏️ Vos changements attendent d’être publiés.
flow-state-same = ✅ Rien n’attend d’être publié.
flow-line = { $flow } · { $steps ->
    [one] { $steps } étape
   *[other] { $steps } étapes
}
flow-main = 🏠 Menu principal
flow-do-changes = Publier mes changements
flow-do-new = ➕ Un nouveau parcours
flow-do-prices = Prix
flow-do-file = Envoyer un fichier
flow-do-export-all = Tout avoir en fichiers
flow-do-versions = Anciennes versions
flow-do-flows = Tous mes menus
flow-lost = 🤷 Cela n’existe plus.
flow-changed = ✋ Quelqu’un a changé ces menus entre-temps. Vos derniers changements ne sont pas enregistrés ; voici l’état actuel.

## Un parcours.
flow-one =
    📄 *{ $flow_title }*
    Mots qui le lancent : { $words }
    { $draft }
    Choisissez une étape pour la changer.
flow-do-whole = Tout lire
flow-do-read-on = Lire la suite
flow-do-words = Mots qui le lancent
flow-do-in-menu = Mettre au menu principal
flow-do-more = Plus …
flow-more = Que faire de *{ $flow_title }* ?
flow-do-export = L’avoir en fichier
flow-do-tongue = Dans une autre langue
flow-do-rename = Changer son nom
flow-do-remove = Le retirer
flow-ask-words =
    🔤 Quels mots le lancent ? Envoyez-les séparés par des virgules, comme : coiffure, coupe
    {"*"}passer* : aucun. On y arrive alors seulement par d’autres menus.
flow-ask-in-menu = 📋 Comment le menu principal doit-il l’appeler ? Quelques mots, comme : Réserver une coupe
flow-ask-title = 📄 Comment l’appeler ? Vous seul voyez ce nom.
flow-ask-tongue = 🌍 Dans quelle langue écrivez-vous ?
flow-remove-sure = 🗑️ Retirer *{ $flow_title }* ? Les choix qui y mènent disparaissent aussi. Les clients le voient quand vous publiez.
flow-removed = 🗑️ Retiré de votre brouillon.
flow-do-flow = Retour au parcours
flow-whole =
    📄 *{ $flow_title }*

    { $lines }
flow-whole-step = { $number } { $step }
flow-whole-way = {"  "}→ { $way }
flow-step = { $kind } { $words }
flow-step-missing = ⚠️ { $step } (cette étape n’existe pas)
flow-target = { $number } ({ $step })
flow-target-elsewhere = { $flow } { $number } ({ $step })
flow-there = { $step }
flow-there-now = ✅ { $step }
flow-elsewhere = { $flow } : { $step }
flow-elsewhere-now = ✅ { $flow } : { $step }
flow-way = { $way } → { $target }
flow-gist-pay = { $item }, { $price }
flow-gist-end = la fin
flow-kind-menu = 📋
flow-kind-ask = ❓
flow-kind-ai = 🤖
flow-kind-message = 💬
flow-kind-run = ⚙️
flow-kind-call = 🌐
flow-kind-pay = 💰
flow-kind-handoff = 🙋
flow-kind-condition = 🔀
flow-kind-delay = ⏳
flow-kind-jump = ↪️
flow-kind-start = ▶️
flow-kind-end = 🏁
flow-kind-other = ▫️
flow-outcome-paid = payé
flow-outcome-review = argent qui ne correspond pas
flow-outcome-expired = pas payé à temps
flow-outcome-already = demandé à l’instant
flow-outcome-failed = échoué
flow-outcome-cancelled = annulé
flow-outcome-refused = ne peut pas être vendu
flow-outcome-ok = répondu
flow-outcome-timeout = pas de réponse à temps
flow-outcome-too-big = réponse trop longue
flow-outcome-bad-answer = réponse illisible
flow-outcome-limited = trop d’appels
flow-outcome-ended = rendu au bot
flow-outcome-nobody = personne n’est là
flow-outcome-closed = fermé maintenant
flow-outcomes = { $first }, { $second }{ $more ->
    [0] {""}
   *[other] {" "}et { $more } de plus
}
flow-way-then = ensuite
flow-way-else = sinon
flow-way-give-up = après trop de mauvaises réponses
flow-way-refresh = la liste à nouveau
flow-way-abandon = personne ne répond

## Une étape.
flow-step-page =
    {"*"}{ $flow_title }*, étape { $number }
    { $head }
    { $spoken ->
        [none] Choisissez ce qu’il faut changer.
       *[other] Langues : { $spoken }. Vous travaillez en { $tongue_name }.
    }
flow-part-text = Texte : { $words }
flow-part-empty = Si la liste est vide : { $words }
flow-part-error = Après une mauvaise réponse : { $words }
flow-part-item = Ce qui est vendu : { $item }
flow-part-price = Prix : { $price }
flow-part-wait = Attente : { $wait }
flow-part-option = Choix : { $words } → { $target }
flow-part-then = Ensuite → { $target }
flow-part-untold = (pas encore) { $words }
flow-saved = ✅ Enregistré dans votre brouillon.
flow-text-kept =
    ✅ Enregistré dans votre brouillon.
    Certains le lisent dans une autre langue et gardent les anciens mots : { $others }.
flow-do-keep = Garder ces mots
flow-do-only = Nouveaux mots pour tous
flow-do-add-option = ➕ Ajouter un choix
flow-do-add-step = ➕ Une étape après
flow-do-remove-step = Retirer cette étape
flow-remove-step-sure = 🗑️ Retirer cette étape ? Ce qui y menait continue vers la suivante.
flow-refused = ✋ { $hint }

flow-ask-text =
    ✍️ Le texte actuel ({ $tongue_name }) :
    { $now }

    Envoyez les nouveaux mots. Il est écrit en : { $spoken }.
flow-option-page =
    {"*"}{ $label }*
    mène à { $target }
flow-do-option-text = Changer ses mots
flow-do-option-way = Changer où il mène
flow-do-option-add = ➕ Une étape après
flow-do-option-up = Monter d’une place
flow-do-option-drop = Le retirer
flow-ask-way = Où doit-il mener ?
flow-ask-option = ➕ Quel choix ? Quelques mots. Il mène là où mène le dernier ; vous pourrez changer cela ensuite.
flow-ask-price =
    💰 Prix actuel : { $now }.
    Envoyez le nouveau prix, comme 500.
flow-price-saved = { $also ->
    [0] ✅ Le prix est dans votre brouillon.
    [one] ✅ Le prix est dans votre brouillon, et dans le texte qui le cite.
   *[other] ✅ Le prix est dans votre brouillon, et dans { $also } textes qui le citent.
}{ $left ->
    [0] {""}
   *[other] {" "}✋ L’ancien prix figure encore ailleurs (textes : { $left }), peut-être pour autre chose : vérifiez, s’il vous plaît.
}
flow-prices =
    💰 *Prix*
    Choisissez-en un pour le changer.
flow-prices-none = 💰 Rien n’est encore vendu. Ajoutez d’abord un paiement à un parcours.
flow-price-line = { $item } · { $price }
flow-ask-item =
    🏷️ Actuellement vendu : { $now }
    Envoyez ce qui est vendu, en quelques mots.
flow-ask-wait =
    ⏳ Attente actuelle : { $now }
    Envoyez une durée, comme 10 minutes, 2 heures ou 1 jour.

flow-next =
    ✅ { $head }
    Et ensuite ?
flow-add = Que mettre ici ?
flow-do-message = 💬 Je dis quelque chose
flow-do-menu = 📋 Je laisse choisir
flow-do-ask = ❓ Je pose une question
flow-do-pay = 💰 Le client paie
flow-do-delay = ⏳ Du temps passe
flow-do-person = 🙋 Une personne répond
flow-do-jump = ↪️ Continuer ailleurs
flow-do-end = 🏁 C’est fini
flow-do-all = ✅ C’est tout
flow-ask-first = 💬 Que dire en premier ? Envoyez les mots que lit votre client.
flow-ask-message = 💬 Envoyez les mots que lit votre client.
flow-ask-menu = 📋 Envoyez la question au-dessus des choix, comme : Quelle coupe souhaitez-vous ?
flow-ask-options =
    📋 Envoyez les choix en un seul message, un par ligne ou séparés par / :
    Coupe courte / Coupe longue
flow-ask-question = ❓ Envoyez la question, comme : Quel est votre nom ?
flow-ask-input = Quel genre de réponse est-ce ?
flow-input-text = Du texte
flow-input-number = Un nombre
flow-input-phone = Un numéro de téléphone
flow-input-date = Un jour
flow-input-time = Une heure
flow-input-money = Une somme d’argent
flow-input-media = Une image ou un fichier
flow-ask-into =
    🏷️ Donnez un nom à la réponse, comme : name
    Dans les textes suivants, {"{{name}}"} est alors remplacé par la réponse. *passer* : je choisis un nom.
flow-ask-sold = 💰 Que paie le client ? Quelques mots, comme : Coupe
flow-ask-cost = 💰 Combien cela coûte-t-il ? Par exemple : 500
flow-ask-delay = ⏳ Combien de temps ? Par exemple 10 minutes, 2 heures ou 1 jour.
flow-ask-person = 🙋 Que dois-je demander d’abord au client ? Par exemple : C’est à quel sujet ?
flow-ask-end = 🏁 Quels sont les derniers mots ? {"*"}passer* : aucun.
flow-new-price =
    🧾 *{ $item }* : { $price }
    Pouvons-nous demander le paiement maintenant ?
flow-new-yes = Oui, payer maintenant
flow-new-no = Non
flow-new-sorry = 😕 Désolé, on ne peut pas payer cela en ce moment. Écrivez-nous ici, s’il vous plaît.
flow-new-wait = 🙏 Merci. Quelqu’un vous répond ici.
flow-new-nobody = 🌙 Il n’y a personne en ce moment. Nous répondons dès que possible.

flow-refused-gone = Cela n’existe plus.
flow-refused-empty = Envoyez au moins un mot, s’il vous plaît.
flow-refused-too-long-words = C’est trop long pour un message. 1 000 caractères au plus, s’il vous plaît.
flow-refused-too-long-label = C’est trop long pour une ligne. 60 caractères au plus, s’il vous plaît.
flow-refused-too-many-options = Un menu a 20 choix au plus.
flow-refused-last-option = Un menu a besoin d’au moins un choix.
flow-refused-too-many-flows = Vous avez déjà le maximum de parcours (20).
flow-refused-too-many-steps = Vous avez déjà le maximum d’étapes (200).
flow-refused-no-title = Envoyez un nom de 1 à 40 lettres, s’il vous plaît.
flow-refused-taken = Vous avez déjà un parcours de ce nom.
flow-refused-word-taken = L’un de ces mots lance déjà un autre parcours.
flow-refused-is-start = Tout commence ici, on ne peut donc pas le retirer.
flow-refused-last-step = Un parcours a besoin d’au moins une étape.
flow-refused-no-main-menu = Votre menu principal n’a pas de choix où l’ajouter.
flow-refused-no-price = Envoyez un prix supérieur à zéro, s’il vous plaît.
flow-refused-unwritable = Je n’ai pas pu écrire cela. Dites-le avec des mots simples, s’il vous plaît.
flow-refused-too-long = Ce parcours est devenu trop long. Faites-en deux, s’il vous plaît.

## Ce que lisent les clients.
flow-changes =
    📝 *Ce que vous avez changé*
    { $lines }
    { $verdict }
flow-verdict-mistakes = ⚠️ On ne peut pas encore le publier :
flow-verdict-doubts = 🤔 Regardez peut-être cela d’abord :
flow-verdict-fine = ✅ Tout est en ordre.
flow-do-publish = Publier
flow-do-discard = Jeter mes changements
flow-nothing-new = ✅ Il n’y a rien à publier : vos clients lisent déjà tout.
flow-published =
    🚀 Publié comme version { $number }. Vos clients la lisent dès maintenant.
    Les clients au milieu d’un parcours le finissent comme il était.
flow-mistakes =
    ⚠️ On ne peut pas encore le publier :
    { $mistakes }
flow-mistake = { $place } : { $message }
flow-mistake-step = { $flow }, étape { $number } ({ $place }) : { $message }
flow-discard-sure = 🗑️ Jeter tout ce que vous avez changé depuis la dernière publication ?
flow-discarded = 🗑️ Vos changements sont jetés. Tout est comme vos clients le lisent.
flow-versions =
    🕘 *Anciennes versions*
    Choisissez-en une pour la remettre en service.
flow-versions-none = 🕘 Vous n’avez encore rien publié.
flow-version-line = Version { $number } · { $at } · { $by } · { $note }
flow-version-line-now = ✅ Version { $number } · { $at } · { $by } · { $note }
flow-version-template = Le menu de départ
flow-version-template-now = ✅ Le menu de départ
flow-back-sure =
    ↩️ Vos clients doivent-ils lire de nouveau cette version ?
    Vos changements en cours restent dans votre brouillon.
flow-rolled-back = { $number ->
    [0] ↩️ Vos clients lisent le menu de départ.
   *[other] ↩️ Vos clients lisent de nouveau la version { $number }.
}
flow-already = ✅ Cette version est déjà en service.
flow-and-more = … et { $count } de plus

flow-change-none = Rien que l’on puisse remarquer.
flow-change-flow-new = ➕ Nouveau : *{ $flow }*
flow-change-flow-gone = ➖ Retiré : *{ $flow }*
flow-change-words = 🔤 *{ $flow }* se lance avec : { $words }
flow-change-step-new = ➕ { $flow }, étape { $number } : { $step }
flow-change-step-gone = ➖ { $flow } : { $step }
flow-change-text = ✏️ { $flow }, étape { $number } : « { $was } » → « { $now } »
flow-change-price = 💰 { $flow }, étape { $number } : { $was } → { $now }
flow-change-options = 📋 { $flow }, étape { $number } : { $was } → { $now } choix
flow-change-ways = ↪️ { $flow }, étape { $number } mène ailleurs
flow-change-step = ✏️ { $flow }, étape { $number } : { $step }

## Les parcours en fichiers.
flow-file-sent = 📎 Changez-le avec n’importe quel éditeur et renvoyez-le ici.
flow-ask-file =
    📎 Envoyez le parcours en fichier (YAML, 256 Ko au plus).
    Un fichier du même nom remplace le parcours que vous avez. Les remarques qu’il contient restent jusqu’à ce que vous le changiez ici.
flow-file-mistakes =
    ⚠️ Rien de ce fichier n’a été pris. Corrigez-le et renvoyez-le, s’il vous plaît :
    { $mistakes }
flow-file-sure =
    📎 *Voici ce qui changerait*
    { $lines }
flow-do-install = Dans mon brouillon
flow-do-install-publish = Et publier aussitôt
flow-do-not = Non, laisser
flow-file-too-large = Ce fichier est trop lourd. Le maximum est 256 Ko.
flow-file-no-text = Ce n’est pas un fichier texte. Envoyez le parcours en YAML, s’il vous plaît.
flow-file-no-media = Il n’y avait pas de fichier dans ce message.
flow-file-gone = Ce fichier n’existe plus. Renvoyez-le, s’il vous plaît.

## Ce que vend un parcours.
ware-sale = 🏷️
sale-enter-pin =
    📲 Entrez votre PIN M-Pesa sur votre téléphone ({ $payer }) pour payer { $price }.
    Commande #{ $number } : { $about }.
sale-open-link =
    💳 Pour payer { $price }, ouvrez ce lien :
    { $link }
    Il est valable jusqu’au { $good_until }.
    Commande #{ $number } : { $about }.
sale-paid =
    ✅ Payé : { $about }, { $price }.
    🧾 Votre reçu : commande #{ $number }{ $receipt ->
    [none] {""}
   *[other] , { $receipt }
}.
    Merci !
owner-sold =
    💰 *Vendu* : { $item }, { $price }
    Payé par { $payer } (commande #{ $number }{ $receipt ->
    [none] {""}
   *[other] , { $receipt }
}).
