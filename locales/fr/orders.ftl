# Nouvelles de l’argent et du crédit, et les commandes vues par les propriétaires et l’équipe.

## Payer.
pay-enter-pin =
    📲 Entrez votre PIN M-Pesa sur votre téléphone ({ $payer }) pour payer { $price }.
    Commande #{ $number } : { $amount } de crédit pour { $recipient }.
pay-open-link =
    💳 Pour payer { $price }, ouvrez ce lien :
    { $link }
    Le lien est valable jusqu’au { $good_until }.
    Commande #{ $number } : { $amount } de crédit pour { $recipient }.
pay-link-over =
    ⌛ Le lien de la commande #{ $number } est fermé : aucun paiement de { $price } ne nous est parvenu.
    Si vous avez payé, pas d’inquiétude : nous nous en occupons dès que nous en avons la nouvelle.
pay-same-link =
    ✋ Vous avez déjà une commande ouverte pour cela. Payez-la ici, s’il vous plaît :
    { $link }
    Le lien est valable jusqu’au { $good_until } (commande #{ $number }).
pay-busy = ⏳ M-Pesa est occupé. Nous réessayons pendant quelques minutes ; la demande de PIN arrive dès que ça marche.
pay-unsure =
    ⏳ Le service de paiement n’a pas répondu clairement. S’il vous plaît, ne payez pas une deuxième fois.
    Si une demande de PIN arrive, entrez votre PIN. Nous suivons la commande #{ $number } et vous prévenons ici.
pay-expired =
    ⌛ Le délai de la commande #{ $number } est passé : aucun paiement de { $price } ne nous est parvenu.
    Si vous avez payé, pas d’inquiétude : le crédit part dès que M-Pesa nous le confirme.
pay-late = 🙏 Votre paiement de { $price } est finalement arrivé. Le crédit de la commande #{ $number } est en route.
pay-review =
    🔎 Nous avons reçu pour la commande #{ $number } un paiement qui ne correspond pas. Quelqu’un le vérifie en ce moment.
    Vous n’avez rien à faire, et vous ne paierez pas deux fois.
pay-same-again = 
    ✋ Vous avez demandé le même paiement à l’instant, nous ne l’avons donc pas redemandé.
    Commande #{ $number } : { $status }
    Pour acheter encore { $price }, attendez deux minutes, s’il vous plaît.
pay-same-payer = 
    ✋ { $price } viennent d’être demandés au { $payer }. M-Pesa n’accepte le même montant qu’une fois en deux minutes.
    Réessayez un peu plus tard, s’il vous plaît.
pay-failed = 😕 Le paiement de { $price } n’est pas passé. Rien ne vous a été débité.
pay-failed-cancelled = 👍 Vous avez annulé le paiement de { $price }. Rien ne vous a été débité.
pay-failed-no-answer =
    ⌛ Le paiement de { $price } a expiré : le téléphone { $payer } n’a pas répondu à temps. Rien ne vous a été débité.
    Est-il allumé, avec du réseau, et près de vous ?
pay-failed-insufficient = 😕 Il n’y a pas assez d’argent sur le { $payer } pour { $price }. Rien ne vous a été débité.
pay-failed-wrong-pin = 🔑 Le PIN M-Pesa était faux, rien n’a donc été payé.
pay-failed-too-soon = ⏳ M-Pesa n’accepte le même montant qu’une fois en deux minutes. Rien n’a été débité ; réessayez dans un instant.
pay-failed-limit = ☝️ Ce paiement est hors des limites de votre M-Pesa. Rien ne vous a été débité.
pay-failed-busy = ⏳ M-Pesa traite un autre paiement du { $payer }. Rien n’a été débité ; réessayez dans une minute.
pay-failed-locked = 🔒 M-Pesa dit que le { $payer } est verrouillé. Rien ne vous a été débité.
pay-failed-bad-number = 📱 M-Pesa ne connaît pas le numéro { $payer }. Rien ne vous a été débité.

## Livrer.
airtime-receipt = 
    ✅ C’est fait ! { $amount } de crédit sur le { $recipient }.
    🧾 Votre reçu : commande #{ $number }, { $price } payés{ $receipt ->
    [none] {""}
   *[other] , M-Pesa { $receipt }
}.
    Merci !
airtime-on-its-way =
    🚚 Votre paiement de { $price } est arrivé, et le crédit pour { $recipient } est en route (commande #{ $number }).
    Vous recevrez un reçu dès qu’il sera là.
airtime-held =
    🙏 Votre paiement de { $price } est arrivé. Le crédit pour { $recipient } prend un peu plus de temps que d’habitude.
    Vous n’avez rien à faire : il arrive tout seul (commande #{ $number }), ou votre argent vous est rendu.
airtime-checking =
    🔎 Votre paiement de { $price } est arrivé. Nous vérifions si le crédit est bien sur le { $recipient }.
    Vous n’avez rien à faire, et vous ne paierez pas deux fois (commande #{ $number }).
airtime-review = 🔎 Quelqu’un vérifie maintenant la commande #{ $number }. Nous vous prévenons ici.
airtime-not-delivered =
    😕 Désolé, le crédit pour { $recipient } n’a pas pu être livré.
    Vos { $price } vous sont rendus : le remboursement de la commande #{ $number } est en cours.
refund-done = 💸 Votre remboursement de { $price } pour la commande #{ $number } a été envoyé au { $payer }.

## Autres articles que le crédit.
ware-airtime = crédit
ware-enter-pin =
    📲 Entrez votre PIN M-Pesa sur votre téléphone ({ $payer }) pour payer { $price }.
    Commande #{ $number } : { $ware }.
ware-open-link =
    💳 Pour payer { $price }, ouvrez ce lien :
    { $link }
    Le lien est valable jusqu’au { $good_until }.
    Commande #{ $number } : { $ware }.
ware-unsure =
    ⏳ Nous n’avons pas eu de réponse claire sur votre paiement. S’il vous plaît, ne payez pas une deuxième fois.
    Nous suivons la commande #{ $number } et vous prévenons ici.
ware-busy = ⏳ Le service de paiement est occupé. Nous réessayons pendant quelques minutes (commande #{ $number }).
ware-expired =
    ⌛ Le délai de la commande #{ $number } est passé : aucun paiement de { $price } ne nous est parvenu.
    Si vous avez payé, pas d’inquiétude : nous nous en occupons dès que nous en avons la nouvelle.
ware-late = 🙏 Votre paiement de { $price } est finalement arrivé (commande #{ $number }).
ware-receipt =
    ✅ C’est fait ! { $ware } : { $price } payés.
    🧾 Votre reçu : commande #{ $number }{ $receipt ->
    [none] {""}
   *[other] , { $receipt }
}.
    Merci !
ware-held =
    🙏 Votre paiement de { $price } est arrivé. Cela prend un peu plus de temps que d’habitude.
    Vous n’avez rien à faire (commande #{ $number }).
ware-not-delivered =
    😕 Désolé, ça n’a pas marché.
    Vos { $price } vous sont rendus : le remboursement de la commande #{ $number } est en cours.

## Au propriétaire.
owner-payment-review =
    🔎 *Commande #{ $number }* : l’argent reçu ne correspond pas ({ $reason }). Rien n’a été livré.
    Regardez-la, s’il vous plaît : *orders*
owner-delivery-review =
    🔎 *Commande #{ $number }* : personne ne peut dire si { $amount } de crédit sont arrivés sur le { $recipient }. Rien n’a été renvoyé.
    Regardez-la, s’il vous plaît : *orders*
owner-airtime-held =
    ⚠️ Des commandes payées attendent : { $reason }.
    Elles partent toutes seules dès que c’est réglé ; après un jour, l’argent est rendu.
owner-cannot-sell =
    ⚠️ Quelqu’un voulait acheter à l’instant et n’a pas pu : { $reason }.
    Rien n’a été payé. Vérifiez vos réglages, s’il vous plaît.
owner-airtime-short =
    ⚠️ Votre solde revendeur s’épuise : il reste { $left }.
    Quelqu’un voulait { $wanted } à l’instant et n’a pas pu acheter. Rien n’a été payé.
    Rechargez-le, s’il vous plaît.
owner-refund-by-hand =
    💸 *Commande #{ $number }* : renvoyez { $price } au { $payer } vous-même, puis marquez-la comme remboursée : *orders*
owner-refund-other-amount =
    💸 *Commande #{ $number }* : un autre montant que { $price } est arrivé ({ $receipt }).
    Renvoyez vous-même au { $payer } ce que vous avez reçu, puis marquez-la comme remboursée : *orders*
issue-payment-unknown = personne ne sait si la commande { $order } a été payée : regardez le relevé M-Pesa, s’il vous plaît
order-held-no-float = le solde revendeur est épuisé
order-held-bad-credentials = le fournisseur de crédit refuse nos identifiants
order-held-other = le fournisseur de crédit ne marche pas
order-doubt-amount-differs = autre montant que demandé
order-doubt-payer-differs = autre payeur que demandé
order-doubt-receipt-used = un reçu déjà utilisé
order-doubt-other = pas comme demandé

## Listes.
order-line = #{ $number } · { $amount } · { $recipient } · { $status }
order-line-of-tenant = #{ $number } · { $tenant } · { $amount } · { $recipient } · { $status }

order-status-draft = ✏️ à peine commencée
order-status-awaiting-payment = ⏳ attend le paiement
order-status-paid = 💰 payée, bientôt livrée
order-status-delivering = 🚚 en route
order-status-delivered = ✅ livrée
order-status-failed = ❌ paiement échoué
order-status-cancelled = 🚫 annulée
order-status-expired = ⌛ pas payée à temps
order-status-undelivered = ↩️ non livrée
order-status-review = 🔎 quelqu’un vérifie
order-status-refunded = 💸 remboursée

order-payment-created = pas encore demandé
order-payment-push-started = demande en cours
order-payment-push-sent = attend le PIN
order-payment-push-unknown = pas clair si le payeur a été sollicité
order-payment-expired = pas payé à temps
order-payment-failed = échoué
order-payment-review = ne correspond pas
order-payment-paid = payé
order-delivery-none = –
order-delivery-reserved = à venir
order-delivery-held = attend le solde revendeur
order-delivery-sending = envoi en cours
order-delivery-sent = pris par le fournisseur
order-delivery-unknown = pas clair
order-delivery-review = quelqu’un décide
order-delivery-failed = non livré
order-delivery-delivered = livré
order-refund-none = –
order-refund-due = dû
order-refund-requested = demandé
order-refund-manual = à la main
order-refund-done = fait

order-looked = Réponse du fournisseur de crédit : { $delivery }
order-answer-pending = Le fournisseur dit : attend encore le payeur.
order-answer-paid = Le fournisseur dit : payé.
order-answer-incomplete = Le fournisseur dit : payé.
order-answer-failed = Le fournisseur dit : pas payé.
order-answer-cancelled = Le fournisseur dit : le payeur a annulé.
order-answer-expired = Le fournisseur dit : le payeur n’a pas répondu.
order-answer-silent = Ici, il n’y a rien à demander au fournisseur.
order-answer-unreachable = Le fournisseur ne peut pas répondre maintenant. Réessayez plus tard.

## L’histoire d’une commande.
order-story-line-0 = { $at } · { $what }
order-story-line-1 = { $at } · { $what } ({ $first })
order-story-and = { $first }, { $second }
order-story-by-question = demandé par nous
order-story-notice = { $at } · 📨 nouvelle de { $provider } : { $told }
order-story-message = { $at } · 💬 au client : « { $words } » ({ $status })
order-notice-received = pas encore jugée
order-notice-applied = acceptée
order-notice-duplicate = rien de nouveau
order-notice-review = ne correspond pas, quelqu’un décide
order-notice-contradicts = contredit ce qui est prouvé, mise de côté
order-notice-asking = preuve insuffisante, fournisseur interrogé
order-notice-parked = arrivée avant que le paiement soit connu, en attente
order-notice-forged = pas de cette commande, refusée
order-notice-unsigned = origine non prouvée, refusée
order-notice-malformed = illisible, refusée
order-notice-unknown-token = à une mauvaise adresse, refusée
order-message-queued = attend l’envoi
order-message-sending = envoi en cours
order-message-sent = envoyé
order-message-delivered = remis
order-message-read = lu
order-message-failed = non envoyé
order-message-parked = envoi impossible, quelqu’un regarde
order-story-order-created = commande créée
order-story-payment-push-started = paiement demandé
order-story-payment-push-sent = demande de PIN sur le téléphone
order-story-payment-push-unknown = demande de PIN sans réponse claire
order-story-payment-push-postponed = fournisseur occupé, nouvel essai plus tard
order-story-payment-push-refused = demande de PIN refusée
order-story-payment-named-by-notice = le fournisseur a identifié le paiement
order-story-payment-named-late = M-Pesa a répondu après le délai
order-story-payment-receipt-known = reçu connu
order-story-payment-review = le paiement ne correspond pas
order-story-payment-paid = payé
order-story-payment-notice-incomplete = nouvelle sans montant ou sans reçu
order-story-payment-failed = paiement échoué
order-story-payment-contradicted = nouvelle contradictoire, ignorée
order-story-payment-asked = fournisseur interrogé sur le paiement
order-story-payment-expired = délai passé
order-story-payment-marked-paid = marquée comme payée
order-story-delivery-reserved = crédit à envoyer
order-story-delivery-sending = envoi du crédit
order-story-delivery-sent = pris par le fournisseur
order-story-delivery-delivered = livré
order-story-delivery-held = attend le solde revendeur
order-story-delivery-resumed = nouvel essai
order-story-delivery-given-up = attente trop longue
order-story-delivery-unknown = pas de réponse claire du fournisseur
order-story-delivery-review = quelqu’un décide
order-story-delivery-named-by-notice = le fournisseur a identifié la recharge
order-story-delivery-contradicted = nouvelle contradictoire sur le crédit, ignorée
order-story-delivery-failed = non livré
order-story-delivery-again = à renvoyer
order-story-delivery-marked-delivered = marquée comme livrée
order-story-delivery-marked-failed = marquée comme non livrée
order-story-refund-due = remboursement dû
order-story-refund-requested = remboursement demandé
order-story-refund-unanswered = remboursement sans réponse
order-story-refund-again = remboursement repris
order-story-refund-postponed = remboursement remis à plus tard
order-story-refund-accepted = remboursement accepté par le fournisseur
order-story-refund-done = remboursé
order-story-refund-manual = remboursement à la main
order-story-refund-marked-done = marquée comme remboursée

order-reason-cancelled = annulé par le payeur
order-reason-no-answer = pas de réponse
order-reason-insufficient = pas assez d’argent
order-reason-wrong-pin = PIN faux
order-reason-too-soon = même montant trop tôt
order-reason-limit = hors des limites M-Pesa
order-reason-busy = occupé
order-reason-bad-number = mauvais numéro
order-reason-locked = verrouillé
order-reason-amount-differs = autre montant
order-reason-payer-differs = autre payeur
order-reason-receipt-used = reçu déjà utilisé
order-reason-no-float = solde revendeur épuisé
order-reason-bad-credentials = identifiants refusés
order-reason-interrupted = interrompu
order-reason-rejected = refusé par le fournisseur
order-reason-question-denied = le fournisseur l’avait nié avant
order-reason-no-provider = aucun fournisseur configuré
order-reason-not-loaded = pas rechargé
order-reason-by-person = par une personne
order-reason-refunded = argent rendu
order-reason-second-receipt = un deuxième reçu
order-reason-failed-after-paid = échec après réussite
order-reason-delivered-after-failed = livré après un échec
order-reason-failed-after-delivered = échec après livraison
order-reason-reference-used = une référence déjà utilisée
order-reason-unclear-failure = un échec qui ne nomme aucune commande

## Au client : où en est sa commande.
my-order-begun = ✏️ à peine commencée, personne n’a encore été invité à payer
my-order-asking = ⏳ le paiement est en train d’être demandé
my-order-waiting-for-pin = 📲 attend le PIN M-Pesa
my-order-waiting-for-link = 💳 attend votre paiement
my-order-unsure = ⏳ la demande de paiement n’est pas encore confirmée ; ne payez pas deux fois, s’il vous plaît
my-order-cancelled = 🚫 annulée, rien n’a été débité
my-order-not-paid = ❌ pas payée, rien n’a été débité
my-order-expired = ⌛ aucun paiement ne nous est parvenu à temps
my-order-looking = 🔎 votre paiement est arrivé, quelqu’un le vérifie
my-order-next = 💰 payée, envoi imminent
my-order-held = ⏳ payée ; cela prend un peu plus de temps et arrive tout seul
my-order-sending = 🚚 payée, en route
my-order-checking = 🔎 payée ; nous vérifions si c’est bien arrivé
my-order-delivered = ✅ livrée
my-order-delivered-and-looking = ✅ livrée ; quelqu’un vérifie le remboursement
my-order-missed = ↩️ l’envoi n’a pas été possible ; quelqu’un s’occupe de votre argent
my-order-refunding = 💸 votre remboursement est en route
my-order-refunded = 💸 remboursée
my-order-pay-here = 👉 Payez ici : { $link }
