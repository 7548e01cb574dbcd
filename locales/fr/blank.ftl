# Le premier menu d’un bot dont le propriétaire écrit le sien : il en change chaque mot dans le chat.

blank-welcome =
    👋 Bienvenue chez { $tenant } !
    Que souhaitez-vous savoir ?
blank-do-about = Qui nous sommes
blank-do-hours = Nos horaires
blank-do-talk = Nous parler
blank-do-language = Langue / Language
blank-about =
    🏷️ Nous sommes { $tenant }.
    Écrivez-nous ici dès que vous avez besoin de nous.
blank-hours = { $hours ->
    [always] 🕒 Écrivez-nous à toute heure.
   *[other] 🕒 Nous sommes là : { $hours }
}
blank-call = ☎️ Vous pouvez aussi nous appeler : { $help_phone }
blank-ask = 🙋 C’est à quel sujet ?
blank-talk = 🙏 Merci. Quelqu’un vous répond ici.
blank-later =
    🌙 Il n’y a personne en ce moment.
    Nous avons votre message et répondons dès que possible.
