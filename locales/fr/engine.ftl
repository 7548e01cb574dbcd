# Les mots du moteur de conversation, dans chaque bot.
# Termes : tenant = commerce (m.), owner = propriétaire, customer = client, order = commande, payment = paiement,
# refund = remboursement, invoice = facture, plan = abonnement, airtime = crédit, float = solde revendeur,
# session = connexion, issue = problème, step-up = confirmation par PIN, audit trail = journal d’audit,
# server = serveur, ban / unban = bloquer / débloquer, provider = fournisseur, receipt = reçu, staff = équipe,
# booking = rendez-vous, book = prendre rendez-vous, réserver, service = prestation, worker = qui reçoit (les clients),
# slot / free time = créneau libre, block time = bloquer un créneau, shop = boutique, product = produit, variant = variante,
# stock = stock, cart = panier, delivery = livraison, pick-up = retrait, return = retour, ticket = ticket,
# agent (who answers) = qui répond, flow = parcours, menu = menu, step = étape, choice = choix, draft = brouillon,
# publish = publier, version = version, people = contacts, tag = étiquette, group = groupe,
# opt out / in = désabonner / réabonner, AI answers = réponses IA, row = ligne (d’un tableau).

## Mots que l’on peut écrire, séparés par des virgules.
words-back = retour, revenir, en arrière, en arriere
words-home = accueil, menu principal, début, debut
words-help = aide, aidez-moi, aidez moi
words-more = plus, suite, suivant, suivante, voir plus
words-previous = précédent, precedent, précédente, precedente
words-yes = oui, ouais, d’accord, d'accord, daccord
words-no = non, nan
words-skip = passer, sauter, ignorer
# Ce qui arrête les messages que personne n’a demandés, et les fait revenir. Seulement comme message à part entière.
words-stop = stop, arrêt, arrêter, désabonner, me désabonner
words-start = reprendre, réabonner, recommencer

## Sorties, sous une question.
footer-home = 00 accueil
footer-back-home = 0 retour · 00 accueil
page-more = + suite ({ $page } sur { $pages })
page-previous = - précédent

yes = Oui
no = Non

## Quand les mots ne sont pas compris.
did-you-mean = 🤔 Vouliez-vous dire *{ $words }* ?
type-exactly = ✋ Si vous voulez dire *{ $words }*, écrivez-le exactement ainsi.
command-usage =
    ✍️ Écrivez-le comme ceci :
    { $usage }
not-an-option = 🤔 Je n’ai pas compris. Répondez avec un numéro de la liste, s’il vous plaît.
empty-message = 🤔 Ce message était vide. Écrivez votre réponse, s’il vous plaît.
old-choice = ⌛ Ce bouton vient d’une question précédente.
question-expired = ⌛ Cette question a expiré, rien n’a été fait.
help =
    ℹ️ Répondez avec le numéro de votre choix.
    0 pour revenir, 00 pour l’accueil.

## Quand on ne peut pas continuer.
busy = ⏳ Un instant, je m’en occupe encore.
pay-waiting =
    ⏳ Nous attendons votre paiement. Entrez votre PIN sur votre téléphone.
    00 accueil
denied = 🔒 Désolé, vous n’avez pas le droit de faire cela.
action-failed = 😕 Désolé, ça n’a pas marché. Réessayez plus tard, s’il vous plaît.
limit-reached = 😕 Désolé, je me suis perdu. Recommençons.
secret-again = 🔑 Merci. Renvoyez le secret encore une fois, je ne le garde pas.
secret-delete = 🔒 Maintenant, supprimez votre secret de ce chat, s’il vous plaît : appui long sur le message, puis Supprimer.

## Redemander.
ask-text-only = 📝 Ici, je ne lis que du texte. Écrivez votre réponse, s’il vous plaît.
ask-too-long = ✂️ C’est trop long. { $max_length } caractères au plus.
ask-too-small = ☝️ C’est trop peu. Le minimum est { $min }.
ask-too-large = ☝️ C’est trop. Le maximum est { $max }.
ask-too-early = 📅 C’est trop tôt. Le premier jour possible est { $min }.
ask-too-late = 📅 C’est trop tard. Le dernier jour possible est { $max }.
ask-give-up = 😕 Nous n’y sommes pas arrivés. Recommençons.
ask-error-text = ✍️ Écrivez un peu plus, s’il vous plaît.
ask-error-number = 🔢 Envoyez un nombre, par exemple 5.
ask-error-money = 💰 Envoyez un montant, par exemple 100.
ask-error-phone = 📱 Ce n’est pas un numéro de téléphone. Envoyez-en un comme 0711 222333.
ask-error-phone-wrong-country = 📱 Ce numéro est d’un autre pays. Envoyez un numéro d’ici, s’il vous plaît.
ask-error-phone-not-mobile = 📱 Ce n’est pas un numéro mobile. Envoyez un numéro mobile, s’il vous plaît.
ask-error-date = 📅 Envoyez une date, par exemple 25/12 ou demain.
ask-error-time = 🕐 Envoyez une heure, par exemple 14:30 ou 14h30.
ask-error-duration = ⏱️ Envoyez une durée, par exemple 2 heures, 3 jours ou 1 mois.
ask-error-choice = 🤔 Choisissez parmi : { $choices }
ask-error-media = 🖼️ Envoyez une image ou un fichier, s’il vous plaît.
ask-error-location = 📍 Partagez un lieu depuis la carte, ou écrivez l’adresse, s’il vous plaît.
ask-error-secret = 🔑 Renvoyez-le, s’il vous plaît.
ai-unclear = 🤔 Désolé, je n’ai pas compris. Dites-le avec d’autres mots, s’il vous plaît.
ai-missing = 👍 Merci. Il me faut encore savoir :

## Quand quelqu’un de la maison aide une personne bloquée.
moved-again = 🙂 Je vous repose la question.
moved-back = ↩️ Nous sommes revenus une étape en arrière.
moved-home = 🙂 Recommençons depuis le début.
moved-end = 🙂 Nous nous arrêtons ici. Écrivez quand vous voulez pour recommencer.
