# Les chiffres des bots et de la plateforme.
numbers-card =
    📊 *{ $name }*, { $span }
    { $lines }
numbers-span-today = aujourd’hui
numbers-span-week = les 7 derniers jours
numbers-span-month = les 30 derniers jours
numbers-span-year = les 12 derniers mois
numbers-tenants = 🤖 Commerces : { $approved } approuvés, { $new } en attente, { $expired } expirés, { $banned } bloqués
numbers-messages = 💬 Messages : { $received } reçus, { $sent } envoyés
numbers-failed = ⚠️ Non remis : { $failed }
numbers-contacts = 👥 Contacts : { $all } en tout, nouveaux { $new }, ont écrit { $active }
numbers-contacts-days = 👥 Contacts : { $all } en tout, nouveaux { $new }
numbers-left = 🔕 Ne veulent plus de messages : { $left }
numbers-orders = 🧾 Commandes : { $orders }, dont livrées { $sold }
numbers-revenue = 💰 Recettes : { $revenue }
numbers-ai = 🧠 Réponses de l’IA : { $replies } (jetons : { $tokens })
numbers-api = 🔌 Requêtes de votre logiciel : { $requests }
numbers-offline = 📴 Non connecté : { $offline }
numbers-do-today = Aujourd’hui
numbers-do-week = 7 jours
numbers-do-month = 30 jours
numbers-do-year = 12 mois
numbers-do-chart = 📈 En images
numbers-do-card = En mots
numbers-do-tenant = Chiffres d’un commerce
numbers-charted = 📈 Voilà. Autre chose ?
numbers-undrawable = 😔 Je ne peux pas dessiner votre langue sur cette machine. Les chiffres en mots restent là.
numbers-chart-caption = 📈 { $name }
numbers-chart-messages = { $name } : messages
numbers-chart-contacts = { $name } : personnes
numbers-chart-sales = { $name } : recettes
numbers-chart-in = Reçus
numbers-chart-out = Envoyés
numbers-chart-active = Ont écrit
numbers-chart-new = Nouveaux
numbers-chart-revenue = Recettes
numbers-do-menus = 👆 Ce qu’on choisit
numbers-menus =
    👆 *{ $name }* : ce qu’on choisit, { $span }
    { $lines }
numbers-choices = *Le plus choisi*
numbers-choice = • { $option } : { $times }
numbers-stops = *Où l’on s’arrête*
numbers-stop = • { $question } · arrêts : { $stopped } sur { $reached }
numbers-menus-none = Personne n’a encore utilisé les menus pendant cette période.
numbers-chart-steps = { $name } : jusqu’où l’on va
numbers-chart-stopped = arrêts : { $stopped } sur { $reached }
numbers-do-files = 📄 En fichiers
numbers-do-digest = ☀️ Chaque jour
numbers-files =
    📄 *{ $name }* : { $span }
    Quel fichier voulez-vous ?
numbers-file-all = Tout (Excel)
numbers-file-figures = Chiffres (CSV)
numbers-file-orders = Commandes (CSV)
numbers-filed = 📄 Le voici.
numbers-digest =
    ☀️ *{ $name }* : { $day }
    { $lines }
numbers-digest-ask = { $hour ->
    [off] ☀️ Je peux vous envoyer de moi-même les chiffres de chaque jour.
   *[other] ☀️ Les chiffres arrivent chaque jour à { $hour } h.
}
    À quelle heure doivent-ils arriver ?
numbers-digest-morning = 7 h, la veille
numbers-digest-evening = 18 h, le jour même
numbers-digest-night = 21 h, le jour même
numbers-digest-other = Une autre heure
numbers-digest-none = Ne plus envoyer
numbers-digest-hour = À quelle heure ? Envoyez un nombre de 0 à 23.
    Avant midi, je parle de la veille.
numbers-digest-bad = 🤔 Ce n’est pas une heure. Par exemple : 20
numbers-digest-on = ✅ Les chiffres arrivent chaque jour à { $hour } h.
numbers-digest-off = ✅ Ils n’arrivent plus d’eux-mêmes. *stats* les montre à tout moment.
setting-digest-hour = Heure des chiffres du jour
setting-digest-hour-staff = Heure des chiffres du jour
owner-home-numbers = Chiffres
