# Essayer un parcours, le dessiner, et aider un client qui y est bloqué.

## Les mots dans l’image d’un parcours.
picture-page = page { $page }
picture-page-of = page { $page } sur { $pages }
picture-each-line = quel que soit le choix
picture-answered = répondu
picture-found = tout est connu
picture-give-up = trop de mauvaises réponses
picture-abandon = pas de réponse
picture-else = sinon
picture-then = ensuite
picture-any-words = tout autre mot
picture-caption = 🗺 *{ $flow }*
picture-caption-page = 🗺 *{ $flow }* · { $page } sur { $pages }
picture-sent = Voilà comment il se déroule. Et maintenant ?
picture-as-text = 🗺 Je ne peux pas dessiner cette langue ici, le voici donc en texte. Ouvrez-le avec un lecteur Mermaid.
picture-none = 🤔 Il n’y a pas de parcours de ce nom.
picture-do-simulate = L’essayer
flow-do-picture = Le voir en image
flow-do-simulate = L’essayer
stuck-do-help = Aider un client bloqué
picture-do-published = Version des clients
picture-draft = brouillon
picture-do-again = Le redessiner

## Comment les choses finissent.
outcome-ok = réussi
outcome-failed = échoué
outcome-timeout = pas de réponse à temps
outcome-paid = payé
outcome-cancelled = annulé
outcome-expired = pas payé à temps
outcome-refused = refusé
outcome-ended = la personne a fini
outcome-nobody = personne n’est là
outcome-closed = fermé maintenant
outcome-understood = compris
outcome-unclear = pas compris
outcome-down = l’IA est absente
outcome-passed = laisser passer le temps
outcome-not-found = introuvable
outcome-none = rien ici

## Essayer un parcours : rien n’est vraiment envoyé ni fait.
simulate-begin =
    🎭 Vous êtes maintenant votre propre client, et rien n’est vraiment envoyé ni fait.
    Écrivez ce qu’un client écrirait. *stop* pour finir.
simulate-turn = { $heard }
simulate-action = ⚙️ Ici, je ferais : { $what }.
simulate-call = 🌐 Ici, j’interrogerais { $what }.
simulate-ai = ✨ Ici, l’IA lirait : { $what }
simulate-handoff = 🙋 Ici, j’appellerais quelqu’un. { $what }
simulate-relay = 🙋 Cela irait à cette personne : { $what }
simulate-leave = 🙋 Cette personne saurait que le client est parti.
simulate-pay = 💳 Ici, je demanderais l’argent. { $what }
simulate-wait = ⏳ Ici, j’attendrais jusqu’au { $until }.
simulate-ends = *Comment cela finit-il ?*
simulate-unclear = 🤔 Choisissez parmi ceci, s’il vous plaît :
simulate-nothing = (pas de réponse)
simulate-wants-media = 📎 Écrivez *picture* là où le client enverrait une image.
simulate-wants-location = 📍 Écrivez *place* là où le client enverrait un lieu.
simulate-ended = 🏁 La conversation finit ici. Écrivez pour recommencer.
simulate-sample = Exemple { $number }
simulate-over = 🎭 C’était l’essai ; rien n’a été envoyé ni fait.
simulate-too-long = 🎭 Cet essai devient trop long pour moi, il finit donc ici. Rien n’a été envoyé ni fait.
simulate-mistakes =
    🔧 On ne peut pas encore l’essayer :
    { $mistakes }
simulate-do-again = L’essayer encore
simulate-do-picture = Le dessiner

## Un client bloqué.
stuck-who = 👤 La conversation de qui ?
stuck-nobody = 👤 Personne n’a encore écrit à ce bot.
stuck-unknown = 🤔 Je ne connais ici personne avec ce numéro.
stuck-where =
    👤 *{ $who }*
    { $where }
stuck-person = { $name } · { $phone }
stuck-asked =
    Question posée ({ $at }) :
    { $question }
stuck-silent = Aucune question n’est posée en ce moment.
stuck-waits-action = Le client attend que je finisse quelque chose.
stuck-waits-pay = Le client attend son paiement.
stuck-waits-person = Le client parle avec quelqu’un.
stuck-waits-time = Une attente est en cours dans son parcours.
stuck-said = Son dernier message ({ $at }) : { $words }
stuck-do-again = Reposer la question
stuck-do-back = Une étape en arrière
stuck-do-home = Recommencer
stuck-do-end = L’arrêter
stuck-do-record = L’enregistrer en test
stuck-do-look = Voir où en est le client
stuck-moved-again = ✅ J’ai reposé la question.
stuck-moved-back = ✅ Je suis revenu une étape en arrière.
stuck-moved-home = ✅ J’ai recommencé la conversation.
stuck-moved-end = ✅ J’ai arrêté la conversation.
stuck-moved = { $moved }
record-sent = 📎 Enregistré. Les numéros sont inventés.
record-nothing = 🤔 Il n’y a encore rien à enregistrer.
verb-contact-move = aider dans une conversation
verb-contact-record = enregistrer une conversation
