# Le bot de crédit : choisir, le résumé, mes commandes.

airtime-home =
    👋 Bienvenue chez { $tenant } !
    Que souhaitez-vous faire ?
airtime-home-mine = Crédit pour mon numéro
airtime-home-other = Pour un autre numéro
airtime-home-orders = Mes commandes
airtime-home-help = Aide
airtime-help = 
    ℹ️ Acheter du crédit, c’est quatre étapes : choisir un numéro, choisir un montant, vérifier, entrer votre PIN M-Pesa.
    Le crédit arrive tout seul et vous recevez un reçu ici.
    Plus rapide : *buy 50* pour votre propre numéro.
    Vos achats : *orders*
    🌐 Une autre langue : *language*

airtime-ask-number =
    📱 Quel numéro reçoit le crédit ?
    Par exemple 0722 000111.
airtime-unsupported = 😕 Désolé, nous ne pouvons pas encore recharger les numéros { $operator }. Safaricom, Airtel et Telkom marchent.
airtime-operator-unknown = de ce type
airtime-ask-amount =
    💰 Combien de crédit pour { $recipient } ({ $operator }) ?
    De { $min_amount } à { $max_amount }.
airtime-too-small = ☝️ C’est trop peu. Le minimum est { $smallest }.
airtime-too-big = ☝️ C’est trop. Le maximum est { $largest }.
airtime-not-whole = ☝️ Un montant entier seulement, s’il vous plaît : pas de centimes.
airtime-closed =
    🌙 Nous sommes fermés en ce moment.
    Horaires : { $hours }

airtime-confirm =
    🧾 *Vérifiez, s’il vous plaît*
    Crédit : { $amount }
    Pour : { $recipient } ({ $operator })
    Vous payez : { $price } depuis le { $payer }
    C’est bien ça ?
airtime-confirm-yes = Oui, payer
airtime-confirm-no = Non
airtime-confirm-payer = Payer d’un autre numéro
airtime-dropped = 👍 Rien n’a été acheté. Écrivez-nous quand vous voulez.
airtime-ask-payer =
    📱 Quel numéro M-Pesa paie ?
    La demande de PIN s’affiche sur ce téléphone.

airtime-again = Que faire maintenant ?
airtime-again-yes = Réessayer
airtime-again-home = Menu principal
airtime-price-changed = ☝️ Le prix a changé. Vérifiez encore une fois, s’il vous plaît.
airtime-refused = 😕 Désolé, nous ne pouvons pas vendre cela en ce moment. Rien n’a été payé.

airtime-orders =
    🧾 *Vos commandes*
    Choisissez-en une pour en savoir plus.
airtime-orders-none = 🧾 Vous n’avez pas encore de commande.
airtime-order = 
    🧾 *Commande #{ $number }* · { $at }
    { $amount } de crédit pour { $recipient }
    Prix : { $price }{ $receipt ->
    [none] {""}
   *[other] {" "}· reçu : { $receipt }
}
    { $status }
airtime-order-refresh = Actualiser
airtime-language = Quelle langue ? / Which language?
airtime-language-set = ✅ Désormais, je vous parle en français.
