# Ce que lit un inconnu sur le bot principal.
register-welcome = 👋 Bienvenue sur *{ $platform }* !
    Nous gérons des bots WhatsApp pour les petits commerces.
    Que souhaitez-vous faire ?
register-welcome-back = 👋 Ravi de vous revoir.
    Que souhaitez-vous faire ?
register-begin = Je veux un bot
register-another = Un autre commerce
register-status = Ma demande
register-language = Langue / Language
register-help-me = Comment ça marche ?
register-help = Vous nous parlez de votre commerce : un nom, un numéro et ce que le bot doit faire.
    Nous regardons votre demande et vous écrivons ici.
    {"*"}0* pour revenir, *00* pour recommencer.
register-status-shown = { $lines }
register-status-line-new = 🕓 *{ $name }* : nous étudions votre demande. Nous vous répondrons ici.
register-status-line-rejected = ✖️ *{ $name }* : désolé, nous ne pouvons pas l’accepter.
    Raison : { $reason }
register-status-line-approved = ✅ *{ $name }* : approuvé jusqu’au { $expires_at }.
register-status-line-expired = ⌛ *{ $name }* : terminé le { $expires_at }.
register-status-line-banned = ⛔ *{ $name }* : bloqué. Raison : { $reason }
register-status-none = Vous n’avez pas encore demandé de bot.
register-closed = Nous n’acceptons pas de nouveaux commerces en ce moment.
    Réessayez un autre jour, s’il vous plaît.
register-code = Envoyez le code d’accès que vous avez reçu.
register-code-wrong = Ce n’est pas le bon code. { $left ->
    [one] Encore { $left } essai.
   *[other] Encore { $left } essais.
}
register-code-locked = Trop de codes faux. Réessayez plus tard, s’il vous plaît.
register-name = Comment s’appelle votre commerce ?
register-name-bad = Un nom doit avoir de 2 à 60 lettres.
register-phone = Quel numéro WhatsApp le bot aura-t-il ?
    Par exemple 0711 222 333.
register-phone-bad = « { $phone } » n’est pas un numéro mobile que je peux utiliser.
    Essayez comme 0711 222 333.
register-taken = Ce numéro est déjà inscrit.
    Choisissez-en un autre, s’il vous plaît.
register-kind = Que doit faire le bot ?
register-kind-airtime = Vendre du crédit
register-kind-booking = Prendre des rendez-vous
register-kind-shop = Tenir une boutique
register-kind-support = Répondre aux questions
register-kind-blank = Autre chose
register-bot-language = Quelle langue le bot doit-il parler ?
register-plan = Quel abonnement souhaitez-vous ?
register-plan-trial = Essai gratuit d’abord
register-plan-monthly = Mensuel
register-plan-yearly = Annuel
register-summary = C’est bien ça ?
    Nom : *{ $name }*
    Numéro : { $phone }
    Bot : { $kind_text }
    Langue : { $language_text }
    Abonnement : { $plan_text }
register-yes = Oui, envoyer
register-no = Non, recommencer
register-sent = ✅ Merci ! *{ $name }* attend notre approbation.
    Nous vous répondrons ici.
register-language-ask = Quelle langue ? / Which language?
register-language-set = ✅ Désormais, je vous parle en français.
register-enough = Vous avez déjà plusieurs demandes en attente.
    Nous les étudions d’abord.
