# Assistance : ce que lisent les clients, ceux qui répondent et les propriétaires.

setting-support-patience = Minutes avant de prévenir les clients que cela prend du temps
setting-support-owners = Les propriétaires sont prévenus des tickets
verb-agent-added = laisser quelqu’un répondre
verb-agent-removed = ne plus laisser répondre

## Le menu du client.
support-home = 👋 Bienvenue chez *{ $tenant }* !
    Comment pouvons-nous vous aider ?
support-home-ask = Poser une question
support-home-popular = Questions fréquentes
support-home-person = Parler à quelqu’un
support-home-mine = Mes tickets
support-home-hours = Horaires
support-help = Écrivez votre question comme elle vient : je cherche une réponse.
    {"*"}person* vous met en contact avec notre équipe, *tickets* montre ce que vous lui avez demandé.
support-hours-open = 🟢 Nous sommes ouverts.
    { $open_hours }
support-hours-closed = 🔴 Nous sommes fermés en ce moment.
    { $open_hours }
support-ask = Que souhaitez-vous savoir ?
support-hits = Est-ce l’une de ces questions ?
support-none-of-these = Non : parler à quelqu’un
support-nothing = 🤔 Je n’ai pas de réponse à cela.
support-ask-again = Demander autrement
support-popular = *Questions fréquentes*
support-faq = *{ $faq_question }*
    { $faq_answer }
    
    Est-ce que cela vous aide ?
support-helped-yes = Oui, merci
support-helped = 👍 Tant mieux !
support-topic = C’est à quel sujet ?
    Écrivez-le en une ou deux phrases, s’il vous plaît.
support-begun = 🙋 Ticket *#{ $number }* : notre équipe est prévenue.
    Tout ce que vous écrivez ici lui parvient. *00* pour quitter.
support-later = 📝 Votre question est notée sous *#{ $ticket }*.
    Nous vous répondons ici même.
support-closed = 🌙 Nous sommes fermés en ce moment, mais votre question est notée sous *#{ $ticket }*.
    Nous vous répondons ici même.
    Nos horaires :
    { $open_hours }
support-said = 👤 *{ $agent }* : { $words }
support-said-later = 👤 *{ $agent }* (#{ $number }) : { $words }
    
    ↩️ Pour répondre, citez ce message ou commencez par *#{ $number }*.
support-added = 📝 Ajouté à *#{ $number }*.
support-patience = ⏳ Cela prend un peu plus de temps que d’habitude. Nous ne vous oublions pas : quelqu’un vous répond ici.
support-silence = 💤 Personne n’a écrit ici depuis un jour, j’ai donc fermé *#{ $number }*.
    Commencez par *#{ $number }* pour le rouvrir.

## Notes des clients.
support-solved = ✅ Votre ticket *#{ $ticket }* est résolu. Merci de votre patience !
support-rate = ✅ Votre ticket *#{ $ticket }* est résolu.
    Comment cela s’est-il passé ?
support-rate-1 = ⭐ mal
support-rate-2 = ⭐⭐ pas très bien
support-rate-3 = ⭐⭐⭐ correct
support-rate-4 = ⭐⭐⭐⭐ bien
support-rate-5 = ⭐⭐⭐⭐⭐ très bien
support-rate-words = Voulez-vous nous en dire plus ?
    Sinon, envoyez *passer*.
support-thanks = 🙏 Merci !
support-stars = { $stars ->
    [1] ⭐
    [2] ⭐⭐
    [3] ⭐⭐⭐
    [4] ⭐⭐⭐⭐
   *[other] ⭐⭐⭐⭐⭐
}

## Les tickets d’un client.
support-mine = *Vos tickets*
support-mine-none = Vous n’avez pas de ticket.
support-own-item = #{ $number } { $status ->
    [waiting] 💬
    [solved] ✅
    [closed] ✅
   *[other] 🕓
} { $topic }
support-own-ticket = *#{ $number }* · { $ticket_status }
    
    { $lines }
support-add = Ajouter un mot
support-do-rate = Donner mon avis
support-close = C’est résolu
support-add-words = Que dois-je ajouter ?
support-added-menu = 📝 Ajouté à *#{ $number }*. Nous vous répondons ici même.
support-close-done = ✅ *#{ $number }* est fermé. Merci !
support-status-open = 🕓 attend quelqu’un
support-status-taken = 🕓 en cours
support-status-waiting = 💬 répondu
support-status-solved = ✅ résolu
support-status-closed = ✅ fermé

## Ce que l’on dit à ceux qui répondent.
support-opened = 🎫 *#{ $number }* · *{ $who }* :
    { $topic }
    
    ↩️ Répondez par *#{ $number } vos mots*, ou citez ce message.
    {"*"}take { $number }* · *done { $number }* · *tickets*
support-opened-later = 🎫 *#{ $number }* · *{ $who }* a écrit pendant la fermeture :
    { $topic }
    
    ↩️ Répondez par *#{ $number } vos mots*, ou citez ce message.
    {"*"}take { $number }* · *done { $number }* · *tickets*
support-line = 🎫 *#{ $number } { $who }* : { $words }
support-left = 🚪 *#{ $number } { $who }* a quitté la conversation. Le ticket reste ouvert.
support-remind = ⏰ *#{ $number } { $who }* attend depuis { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}.
support-taken-by = 👌 *{ $agent }* a pris *#{ $number } { $who }*.
support-given-back = 🎫 *{ $agent }* rend *#{ $number } { $who }*. Qui le prend ?
    {"*"}take { $number }*
support-passed = 🎫 *{ $agent }* vous passe *#{ $number }* · *{ $who }* :
    { $topic }
    
    ↩️ Répondez par *#{ $number } vos mots*, ou citez ce message.
support-silence-business = 💤 *#{ $number } { $who }* : fermé après un jour de silence.
support-rated = { $stars ->
    [1] ⭐
    [2] ⭐⭐
    [3] ⭐⭐⭐
    [4] ⭐⭐⭐⭐
   *[other] ⭐⭐⭐⭐⭐
} *#{ $number } { $who }*{ $has_words ->
    [yes] {" "}: { $words }
   *[other] {""}
}
support-sent = ✅ *#{ $number } { $who }*
support-sent-beside = ✅ *#{ $number } { $who }* (*{ $other }* a aussi ce ticket)
support-taken = 👌 *#{ $number } { $who }* est à vous. Tout ce que vous écrivez lui parvient.
    {"*"}leave* · *done* · *pass NOM* · *! une note*
    
    { $lines }
support-left-ticket = 🚪 Vous avez quitté *#{ $number }*. Il est toujours à vous.
support-out = 🚪 Vous n’êtes plus dans *#{ $number } { $who }*.
support-done = ✅ *#{ $number } { $who }* est résolu.
support-done-before = ✅ *#{ $number } { $who }* était déjà résolu.
support-noted = 📌 Noté sur *#{ $number }*. { $who } ne le voit pas.
support-no-agent = 🤔 Je ne connais ici personne du nom de « { $name } ». *#{ $number } { $who }* reste où il est.
support-passed-on = 👌 *{ $agent }* a maintenant *#{ $number } { $who }*.
support-story = *#{ $number }* · *{ $who }*
    
    { $lines }
support-no-such = 🤔 Il n’y a pas de ticket *#{ $number }*.
support-for-whom = ✋ Pas encore envoyé : c’est pour qui ?
    
    { $lines }
    0 personne
support-choice = { $n } *#{ $number }* { $who }
support-not-sent = 🗑 Ce qui attendait n’a pas été envoyé.
support-you-answer = 👋 Désormais, vous répondez aux clients de *{ $tenant }*.
    Leurs questions arrivent ici. *tickets* montre ce qui est ouvert.
support-story-line = { $at } *{ $by }* : { $words }
support-story-said = *{ $by }* : { $words }
support-story-note = 📌 *{ $by }* : { $words }
support-story-part = { $what } { $words }
support-nothing-said = Rien n’a encore été dit.
support-lost-file = { $words } (un fichier qui n’a pas pu être transmis)
support-kind-text = (sans texte)
support-kind-image = 🖼 une image
support-kind-video = 🎬 une vidéo
support-kind-audio = 🎤 un message vocal
support-kind-document = 📎 un fichier
support-kind-location = 📍 un lieu
support-kind-contact = 👤 un contact
support-kind-sticker = 🙂 un autocollant
support-kind-reaction = 🙂 une réaction
support-kind-poll = 📊 un sondage
support-kind-order = 🛒 une commande
support-kind-note = (sans texte)
support-kind-template = (sans texte)
support-kind-unknown = (quelque chose que je ne peux pas lire)

## Leur menu.
support-nobody-here = Vous n’avez pas encore de bot ici.
support-agent-help = Tout se fait par numéro : *0* retour, *00* accueil.
    {"*"}#12 mots* répond au ticket 12, *take 12* vous y fait entrer, *done 12* le termine.
    {"*"}#12 ! mots* est une note que le client ne voit jamais, *#12 ?* montre ce qui a été dit.
    {"*"}customer* montre le bot comme les clients le voient.
support-list = { $count ->
    [0] 🎉 Aucun ticket ouvert.
    [one] *{ $count } ticket ouvert*
   *[other] *{ $count } tickets ouverts*
}
support-list-none = Il n’y en a pas.
support-list-of-over = *Tickets terminés*
support-list-over = Tickets terminés
support-list-faq = Questions et réponses
support-list-people = Qui répond
support-list-ratings = Notes des clients
support-list-hours = Horaires
support-list-owners = Alertes propriétaires
support-list-patience = Message de patience
support-item = #{ $number } { $who } · { $status ->
    [open] 🕓
    [waiting] 💬
    [solved] ✅
    [closed] ✅
   *[other] ✍️
} { $topic } · { $age }{ $has_agent ->
    [yes] {" "}· { $agent }
   *[other] {""}
}
support-gone = Ce ticket n’existe pas.
support-card = *#{ $number }* · *{ $who }* · { $phone }
    { $ticket_status }{ $has_holder ->
        [yes] {" "}· { $holder }
       *[other] {""}
    }
    
    { $lines }
support-do-take = Le prendre
support-do-answer = Répondre
support-do-done = C’est résolu
support-do-pass = Le passer
support-do-give-back = Le rendre
support-do-note = Ajouter une note
support-inside = 👌 Vous êtes dans *#{ $number } { $who }* : tout ce que vous écrivez lui parvient.
    {"*"}leave* · *done* · *pass NOM* · *! une note*
support-taken-away = 👌 *#{ $number } { $who }* est à vous.
support-answer = Que doit lire { $who } ?
support-answered = ✅ Envoyé à { $who }.
support-note = Que faut-il noter ? Le client ne le voit jamais.
support-noted-menu = 📌 Noté.
support-gave-back = 👌 Il est de nouveau à tout le monde.
support-pass-whom = À qui ?
support-pass-nobody = Personne d’autre ne répond.
support-passed-menu = 👌 *{ $agent_name }* l’a maintenant.

## Propriétaires.
owner-home-tickets = Tickets
support-people = *Qui répond*
    { $owners }
    Choisissez une personne pour la retirer.
support-owner = 👑 { $who }
support-person = { $name } · { $phone }
support-person-add = Ajouter quelqu’un
support-person-sure = Cette personne ne doit plus répondre ?
    Ses tickets seront de nouveau à tout le monde.
support-person-removed = ✅ *{ $who }* ne répond plus.
support-person-phone = De quel numéro écrit cette personne ?
support-person-name = Comment s’appelle-t-elle ? Les clients lisent ce nom.
support-person-added = ✅ *{ $agent_name }* ({ $phone }) répond désormais, et en est averti.
support-ratings = *{ $average } sur 5* par { $count ->
    [one] { $count } client
   *[other] { $count } clients
}
    { $lines }
support-rating = { $who } : { $average } ({ $count })
support-rated-nobody = personne
support-ratings-none = Personne n’a encore donné de note.
support-faq-list = { $count ->
    [0] Il n’y a encore ni questions ni réponses.
    [one] *{ $count } question avec sa réponse*
   *[other] *{ $count } questions avec leur réponse*
}
support-faq-item = { $question } · { $uses }×
support-faq-add = Ajouter une question
support-faq-ask-question = Que demandent les clients ?
support-faq-ask-answer = Et quelle est la réponse ?
support-faq-ask-words = Avec quels autres mots peuvent-ils demander ?
    Par exemple *prix coût tarif*. Envoyez *passer* s’il n’y en a pas.
support-faq-added = ✅ Les clients trouvent désormais « { $faq_question } ».
support-faq-another = En ajouter une autre
support-faq-to-list = Toutes les questions
support-faq-full = Il y en a déjà { $most }, il n’y a plus de place. Retirez-en d’abord une.
support-faq-card = *{ $faq_question }*
    { $faq_answer }
    
    Autres mots : { $faq_words }
    Langue : { $faq_language }
    Montrée { $uses ->
    [one] { $uses } fois
   *[other] { $uses } fois
}
support-faq-change-question = Changer la question
support-faq-change-answer = Changer la réponse
support-faq-change-words = Changer les autres mots
support-faq-change-language = Langue
support-faq-language = Dans quelle langue est-ce ?
    Envoyez-en une comme *Français*, ou *any* si c’est pour tout le monde.
support-faq-any-language = toutes
support-faq-remove = La retirer
support-faq-new = Quel est le nouveau texte ?
support-faq-changed = ✅ Changé.
support-faq-remove-sure = 🗑 Retirer « { $faq_question } » pour de bon ?
support-faq-removed = ✅ Retiré.
