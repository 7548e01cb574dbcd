# Ce que lit le propriétaire d’un commerce.
owner-choose = Lequel de vos bots ?
owner-nobody = Vous n’avez pas encore de bot ici.
owner-home = { $card }
owner-home-head = *{ $name }* · { $phone }
owner-home-new = 🕓 en attente d’approbation
owner-home-running = ✅ { $session }, { $days ->
    [one] encore { $days } jour
   *[other] encore { $days } jours
} (jusqu’au { $expires_at })
owner-home-down = 🔗 { $session }, { $days ->
    [one] encore { $days } jour
   *[other] encore { $days } jours
} (jusqu’au { $expires_at })
owner-home-stopped = ⏸ arrêté, { $days ->
    [one] encore { $days } jour
   *[other] encore { $days } jours
} (jusqu’au { $expires_at })
owner-home-expired = ⌛ terminé le { $expires_at }. *renew* le fait revenir.
owner-home-grace = ⏰ terminé le { $expires_at } ; il marche encore quelques jours. *renew* le garde en marche.
owner-home-banned = ⛔ bloqué : { $reason }
owner-home-today = Aujourd’hui : { $received ->
    [one] { $received } message
   *[other] { $received } messages
}, { $orders ->
    [one] { $orders } commande
   *[other] { $orders } commandes
}
owner-home-pair = Connecter à WhatsApp
owner-home-stop = Arrêter mon bot
owner-home-resume = Relancer mon bot
owner-home-orders = Commandes
owner-home-people = Contacts
owner-home-settings = Réglages
owner-home-plan = Mon abonnement
owner-home-language = Ma langue
owner-home-notices = Mes notifications
owner-home-leave = Quitter ce menu
owner-home-bots = Mes bots
owner-lost = Je n’ai pas compris.
    Envoyez un numéro du menu, ou *?* pour de l’aide.
owner-help = Tout se fait par numéro : *0* retour, *00* accueil.
    Les mots marchent aussi : *pair* · *stop* · *resume* · *orders* · *stats* · *settings*
    {"*"}ban NUMÉRO raison* · *unban NUMÉRO* · *undo*
    {"*"}flows* · *prices* · *publish* · *picture* · *simulate*
    {"*"}set CLÉ VALEUR* · *plan* · *renew* · *invoices* · *language* · *mute* · *pin*
    Sur votre propre bot : *owner* ouvre ce menu, *customer* le quitte.
owner-leave = 👋 Envoyez *customer* pour voir votre bot comme vos clients.
    {"*"}owner* vous ramène ici.
owner-gone = Ce bot n’existe plus.
owner-pair-already = ✅ Votre bot est déjà connecté.
owner-not-served = Impossible de démarrer votre bot en ce moment : { $status }.
    Réessayez dans une minute, s’il vous plaît.
owner-stopped = ⏸ Votre bot est arrêté. *resume* le relance.
owner-resumed = ▶️ Votre bot marche de nouveau.
owner-restarting = 🔄 Votre bot redémarre.
owner-plan = *Mon abonnement*
    { $lines }
owner-plan-name = Abonnement : { $plan }
owner-plan-until = Jusqu’au { $expires_at } ({ $days ->
    [one] encore { $days } jour
   *[other] encore { $days } jours
})
owner-plan-ended = Terminé le { $expires_at }.
owner-plan-none = Rien n’est encore convenu : votre bot attend notre approbation.
owner-bans = *Contacts que vous avez bloqués ({ $count })*
    Choisissez-en un pour le débloquer.
owner-bans-none = Vous n’avez bloqué personne.
owner-line = { $name } : { $status }
owner-home-another = Un autre commerce
