### O que a Meta diz sobre contas e números. $name: o bot, ou a conta quando não se sabe de que bot se trata.

cloud-unknown-number = 📮 Chegaram mensagens para um número de WhatsApp que nenhum bot tem: id do número { $number }.
    Elas estão guardadas. Se for de um negócio, envie *set NEGÓCIO cloud_phone_number_id { $number }* e elas serão lidas.
cloud-news = 📣 A Meta diz sobre *{ $name }*: { $news }
cloud-news-disabled = a conta do WhatsApp está desativada. Nada pode ser enviado até a Meta abri-la de novo.
    O que fazer: business.facebook.com, suporte para empresas.
cloud-news-disabled-soon = a conta do WhatsApp será desativada ({ $date }).
    O que fazer: business.facebook.com, suporte para empresas.
cloud-news-reinstated = a conta do WhatsApp está aberta de novo. 🎉
cloud-news-restricted = a conta tem limites por um tempo: { $kind }.
cloud-news-violation = uma regra foi quebrada: { $kind }. Veja em business.facebook.com.
cloud-news-removed = a conta do WhatsApp não está mais ligada ao app da Meta.
cloud-news-quality = há reclamações sobre as mensagens de { $account }. Mensagens por dia: { $limit }.
cloud-news-template = o modelo de mensagem { $template } está { $state }.
cloud-news-security = alguém mudou a segurança de { $account }: { $kind }. Se não foi você, aja agora.
cloud-news-alert = { $kind }. Veja em business.facebook.com.
cloud-news-review = a conta foi analisada e recusada.
cloud-news-name = o novo nome de exibição de { $account } foi recusado.
