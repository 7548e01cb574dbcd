# Réponses d’un modèle de langage.

# Aux clients. Le signe leur dit qu’aucune personne ne l’a écrit.
ai-said = 🤖 { $answer }
    
    00 menu
ai-said-first = 🤖 { $answer }
ai-person-phone = 🙋 Quelqu’un vous aidera volontiers : { $help_phone }
ai-person-none = 🙋 J’ai prévenu l’équipe que vous souhaitez parler à quelqu’un.

# Au propriétaire : la page.
words-greeting = bonjour, bonsoir, salut, coucou, bonjour à tous, bonjour à vous, bjr, bsr, slt

ai-line = 🤖 Réponses IA
ai-home = 🤖 *Réponses IA* · { $name }
    { $ai_state }
    Fournisseur : { $ai_account }
    Modèle : { $ai_model_now }
    Aujourd’hui : { $ai_asked_today } réponses sur { $ai_answers } · { $ai_tokens_today } tokens sur { $ai_tokens_most }
ai-state-off = ⚪ Désactivées. Vos clients reçoivent le menu.
ai-state-on = 🟢 Actives : l’IA répond à ce que le menu ne comprend pas.
ai-state-over = 💤 En sommeil jusqu’à minuit : la limite du jour est atteinte.
ai-state-nobody = ⚠️ Actives, mais aucun fournisseur n’est configuré : les clients reçoivent le menu.
ai-usual-model = l’habituel
ai-account = { $title } · { $standing ->
    [own] votre propre compte
    [shared] compte de la plateforme
   *[missing] clé manquante
}
ai-do-on = Activer
ai-do-off = Désactiver
ai-do-try = L’essayer
ai-do-know = Ce qu’elle doit savoir : { $ai_knows ->
    [0] encore rien
    [one] { $ai_knows } caractère
   *[other] { $ai_knows } caractères
}
ai-do-provider = Fournisseur
ai-do-key = Ma propre clé
ai-do-model = Modèle
ai-do-limits = Limites
ai-do-days = Les derniers jours
ai-limits = *Limites*
    À la première des deux limites du jour, l’IA s’endort jusqu’à minuit.
ai-do-answers = Réponses par jour : { $ai_answers }
ai-do-tokens = Tokens par jour : { $ai_tokens_most }
ai-do-history = Messages précédents qu’elle lit : { $ai_history_now }
ai-do-heat = Température, 0 stricte à 1 libre : { $ai_heat }

ai-on = 🟢 Les *réponses IA* sont actives.
    L’IA répond à ce que votre menu ne comprend pas. Elle ne peut que parler : ni commandes, ni argent, ni changements.
    {"*"}undo* pour annuler.
ai-off = ⚪ Les *réponses IA* sont désactivées. Vos clients reçoivent le menu.
    {"*"}undo* pour annuler.
ai-not-ready = Il n’y a encore personne à interroger. Choisissez un fournisseur et donnez votre clé, s’il vous plaît.
ai-no-provider = Choisissez d’abord un fournisseur, s’il vous plaît.

# L’essayer.
ai-try-ask = 💬 Que demanderait un client ? Envoyez-le avec ses mots.
    Cela compte comme toute autre réponse.
ai-tried = 🤖 { $answer }
    
    ⏱️ { $seconds } s · tokens : { $tokens_in } lus, { $tokens_out } écrits
ai-handed-over = { $told }
    
    ⏱️ { $seconds } s · tokens : { $tokens_in } lus, { $tokens_out } écrits
ai-hands-over = { $whereto ->
    [menu] 📋 Ici, l’IA montre le menu.
    [person] 🙋 Ici, l’IA passe la main à quelqu’un.
   *[refused] 🛡️ Sa réponse a été retenue : { $why ->
        [link] elle cite un lien que vous n’avez pas cité.
        [phone] elle cite un numéro que vous n’avez pas cité.
        [payment] elle dit où payer, et vous ne l’avez pas dit.
        [leak] elle révèle ses propres règles.
        [filtered] le fournisseur l’a retenue.
       *[other] elle ne dit rien.
    } Le client reçoit le menu.
}
ai-trouble = 😕 Pas de réponse : { $why }
    Le client reçoit le menu.
ai-trouble-not-set-up = aucun fournisseur n’est configuré.
ai-trouble-budget = la limite du jour est atteinte.
ai-trouble-ceiling = la limite du jour de la plateforme est atteinte.
ai-trouble-resting = le fournisseur a échoué plusieurs fois. Nouvel essai dans un instant.
ai-trouble-rate-limited = le fournisseur a trop de questions en ce moment.
ai-trouble-overloaded = le fournisseur a des difficultés.
ai-trouble-unreachable = le fournisseur est injoignable.
ai-trouble-timeout = cela a pris trop de temps.
ai-trouble-cut-off = la réponse s’est interrompue.
ai-trouble-nonsense = ce qui est arrivé n’était pas une réponse.
ai-trouble-unauthorized = le fournisseur refuse la clé.
ai-trouble-no-credit = le compte n’a plus de crédit.
ai-trouble-unknown-model = le fournisseur ne connaît pas ce modèle.
ai-trouble-too-long = le texte est trop long pour ce modèle.
ai-trouble-rejected = le fournisseur refuse la question.

# Ce qui a été dépensé.
ai-days = *Les derniers jours*
    { $lines }
ai-day = { $day } : { $replies ->
    [one] { $replies } réponse
   *[other] { $replies } réponses
} · échecs : { $failures } · tokens : { $tokens_in } lus, { $tokens_out } écrits
ai-days-none = Encore rien.

# Dit une fois par jour.
ai-notice-budget = 💤 *{ $tenant }* : les réponses IA dorment jusqu’à minuit.
    La limite du jour est de { $answers } réponses ou { $tokens } tokens. Les clients reçoivent le menu.
    {"*"}ai* change les limites.
ai-notice-trouble = ⚠️ *{ $tenant }* : les réponses IA ne marchent pas ({ $provider }).
    { $reason ->
    [unauthorized] Le fournisseur refuse la clé.
    [no-credit] Le compte n’a plus de crédit.
    [unknown-model] Le fournisseur ne connaît pas ce modèle.
   *[rejected] Le fournisseur refuse les questions.
}
    Les clients reçoivent le menu. *ai* montre les réglages.
ai-notice-trouble-shared = ⚠️ Les réponses IA par le compte de la plateforme ne marchent pas ({ $provider }).
    { $reason ->
    [unauthorized] Le fournisseur refuse la clé.
    [no-credit] Le compte n’a plus de crédit.
    [unknown-model] Le fournisseur ne connaît pas ce modèle.
   *[rejected] Le fournisseur refuse les questions.
}
    {"*"}set platform ai_provider* montre le compte.
ai-notice-person = 🙋 *{ $tenant }* : { $who } souhaite parler à quelqu’un.
    « { $words } »
    Écrivez-lui, s’il vous plaît. Avec un numéro d’aide (*set help_phone*), c’est lui que voient les clients.
ai-notice-ceiling = 💤 La limite de réponses IA de la plateforme est atteinte pour aujourd’hui.
    Les bots qui utilisent son compte montrent leur menu jusqu’à minuit.

# Réglages.
setting-ai = Réponses IA
setting-ai-provider = IA par
setting-ai-model = Modèle d’IA
setting-ai-prompt = Ce que l’IA doit savoir
setting-ai-temperature = Température de l’IA
setting-ai-history = Messages que lit l’IA
setting-ai-budget = Réponses IA par jour
setting-ai-tokens = Tokens d’IA par jour
setting-hint-fraction = Envoyez un nombre de 0 à 1, comme *0.3*.

ai-platform = 🤖 *Réponses IA* · compte de la plateforme
    Fournisseur : { $ai_account }
    Modèle : { $ai_model_now }
    Aujourd’hui : { $ai_asked_today } réponses sur { $ai_answers } · { $ai_tokens_today } tokens sur { $ai_tokens_most }
    Bots qui les ont activées : { $ai_bots }
ai-no-limit = sans limite

outcome-said = elle répond
outcome-menu = elle montre le menu
outcome-person = elle appelle quelqu’un
