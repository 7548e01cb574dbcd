### Lo que dice Meta de cuentas y números. $name: el bot, o la cuenta cuando no se sabe a qué bot se refiere.

cloud-unknown-number = 📮 Llegaron mensajes para un número de WhatsApp que ningún bot tiene: id del número { $number }.
    Están guardados. Si es de un negocio, envíe *set TENANT cloud_phone_number_id { $number }* y se leerán.
cloud-news = 📣 Meta dice sobre *{ $name }*: { $news }
cloud-news-disabled = la cuenta de WhatsApp está desactivada. No se puede enviar nada hasta que Meta la abra de nuevo.
    Qué hacer: business.facebook.com, Business Support.
cloud-news-disabled-soon = la cuenta de WhatsApp será desactivada ({ $date }).
    Qué hacer: business.facebook.com, Business Support.
cloud-news-reinstated = la cuenta de WhatsApp está abierta de nuevo. 🎉
cloud-news-restricted = la cuenta puede hacer menos por un tiempo: { $kind }.
cloud-news-violation = se rompió una regla: { $kind }. Vea business.facebook.com.
cloud-news-removed = la cuenta de WhatsApp ya no está conectada a la app de Meta.
cloud-news-quality = la gente se queja de los mensajes de { $account }. Mensajes por día: { $limit }.
cloud-news-template = la plantilla de mensaje { $template } ahora está: { $state }.
cloud-news-security = alguien cambió la seguridad de { $account }: { $kind }. Si no fue usted, actúe ya.
cloud-news-alert = { $kind }. Vea business.facebook.com.
cloud-news-review = la cuenta fue revisada y rechazada.
cloud-news-name = el nuevo nombre visible de { $account } fue rechazado.
