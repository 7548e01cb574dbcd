### Ce que Meta dit des comptes et des numéros. $name : le bot, ou le compte quand aucun bot n’est visé.

cloud-unknown-number = 📮 Des messages sont arrivés pour un numéro WhatsApp qu’aucun bot n’a : identifiant du numéro { $number }.
    Ils sont gardés. S’il est à un commerce, envoyez *set TENANT cloud_phone_number_id { $number }* et ils seront lus.
cloud-news = 📣 Meta dit à propos de *{ $name }* : { $news }
cloud-news-disabled = le compte WhatsApp est désactivé. Rien ne peut être envoyé avant que Meta le rouvre.
    Que faire : business.facebook.com, Business Support.
cloud-news-disabled-soon = le compte WhatsApp va être désactivé ({ $date }).
    Que faire : business.facebook.com, Business Support.
cloud-news-reinstated = le compte WhatsApp est rouvert. 🎉
cloud-news-restricted = le compte est limité pour un temps : { $kind }.
cloud-news-violation = une règle n’a pas été respectée : { $kind }. Voir business.facebook.com.
cloud-news-removed = le compte WhatsApp n’est plus relié à l’app Meta.
cloud-news-quality = des gens se plaignent des messages de { $account }. Messages par jour : { $limit }.
cloud-news-template = le modèle de message { $template } est { $state }.
cloud-news-security = quelqu’un a changé la sécurité de { $account } : { $kind }. Si ce n’est pas vous, agissez tout de suite.
cloud-news-alert = { $kind }. Voir business.facebook.com.
cloud-news-review = le compte a été examiné et refusé.
cloud-news-name = le nouveau nom affiché de { $account } a été refusé.
