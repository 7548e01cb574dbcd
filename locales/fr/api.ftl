# Les clés des logiciels du propriétaire.
owner-home-api = Mes logiciels (API)
verb-api-key-make = créer une clé d’API
verb-api-key-revoke = révoquer une clé d’API
api-home = 🔌 *Logiciels de { $bot_name }*
    { $count ->
        [0] Votre boutique, votre caisse ou votre site peut écrire à vos clients par ce bot.
            Pour cela, il lui faut une clé.
        [one] Une clé est active. Choisissez-la pour en voir plus.
       *[other] { $count } clés sont actives. Choisissez-en une pour en voir plus.
    }
api-line = 🔑 { $key_name }{ $has_end ->
        [yes] {" "}· jusqu’au { $key_ends }
       *[no] {""}
    }
api-do-new = Nouvelle clé
api-do-usage = Utilisation
api-do-how = Comment ça marche
api-do-keys = Toutes les clés
api-do-done = Terminé
api-do-revoke = Révoquer cette clé
api-how = 🔌 Votre logiciel envoie une clé avec chaque requête :
    { $address }/api/v1
    La description pour les développeurs :
    { $address }/openapi.json
    Qui a une clé peut écrire en votre nom. Gardez-la comme de l’argent.
api-ask-name = 🔑 À quoi sert la clé ? Un nom, comme _Caisse_ ou _Site_.
api-ask-rights = Que peut faire *{ $key_name }* ?
api-rights-all = Tout
api-rights-send = Envoyer des messages
api-rights-read = Seulement lire
api-rights-some = Choisir un par un
api-each = { $count ->
        [0] Choisissez ce que la clé peut faire.
        [one] La clé peut faire une chose.
       *[other] La clé peut faire { $count } choses.
    }
api-right-on = ✅ { $right }
api-right-off = ⬜ { $right }
api-scope-messages-send = envoyer des messages
api-scope-messages-read = lire les messages
api-scope-contacts-read = lire les contacts
api-scope-contacts-write = modifier les contacts
api-scope-stats-read = lire les chiffres
api-scope-flows-read = lire les menus
api-scope-flows-write = modifier les menus
api-scope-webhooks = webhooks
api-scope-orders-read = lire les commandes
api-ask-days = Combien de temps doit-elle servir ?
api-days-month = 30 jours
api-days-quarter = 90 jours
api-days-year = Un an
api-days-ever = Jusqu’à révocation
api-made = 🔑 *{ $key_name }* est créée{ $has_end ->
        [yes] {" "}et sert jusqu’au { $key_ends }
       *[no] {""}
    }.
    Voici la clé. Je ne la montre que cette fois : copiez-la maintenant.
api-made-key = { $key }
api-too-many = ✋ { $most } clés sont déjà actives. Révoquez-en une d’abord.
api-key = 🔑 *{ $key_name }*
    Elle peut :
    { $rights }

    Créée le { $made_at }
    { $has_end ->
        [yes] Sert jusqu’au { $key_ends }
       *[no] Sert jusqu’à sa révocation
    }
    { $was_used ->
        [yes] Dernière utilisation : { $used_at }
       *[no] Jamais utilisée
    }
    Cette semaine : requêtes { $requests } · messages envoyés { $sent } · refusées { $refused }
api-revoke-sure = ⚠️ *{ $key_name }* cesse aussitôt de fonctionner.
    Le logiciel qui s’en sert ne pourra plus rien envoyer. La révoquer ?
api-revoked = 🔑 *{ $key_name }* ne fonctionne plus.
api-gone = 🤷 Cette clé ne fonctionne plus.
api-usage = 🔌 *Utilisation sur 7 jours*
    { $lines }

    En tout : requêtes { $requests } · envoyés { $sent } · refusées { $refused }
api-usage-line = { $day } · requêtes { $requests } · envoyés { $sent } · refusées { $refused }
api-usage-none = 🔌 Aucune clé n’a servi ces 7 derniers jours.
