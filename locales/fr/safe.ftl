# Un commerce en fichier scellé : fait, puis repris.
safe-do-export = 📦 Tout en un fichier
safe-do-export-first = 📦 L’exporter d’abord
safe-do-import = 📥 Reprendre un fichier
safe-sure = 📦 Tout ce que contient votre bot en un fichier scellé ?
    Contacts, messages, commandes, prix, menus et réglages y sont.
    Le lien avec WhatsApp n’y est pas : ailleurs, le bot est relié à nouveau.
safe-exported = 📦 *{ $name }* tel qu’il est maintenant.
    Il peut être repris, ici ou sur un autre wabot.
safe-passphrase = 🔑 Sa phrase secrète, montrée cette seule fois :
    { $passphrase }
    Notez-la, puis supprimez ce message. Sans elle, personne n’ouvre le fichier, nous non plus.
safe-ask-file = 📥 Envoyez le fichier d’un commerce (il finit par .wabot).
safe-ask-passphrase = 🔑 Sa phrase secrète ?
safe-imported = ✅ *{ $name }* ({ $tenant }) est là, avec { $rows ->
    [one] { $rows } ligne
   *[other] { $rows } lignes
}.
    Rien n’est envoyé : le bot est arrêté. Reliez { $phone }, puis *resume { $tenant }*.
safe-no-file = Ce n’était pas un fichier. Envoyez-le comme document.
safe-sealed = Cette phrase secrète n’ouvre pas le fichier.
    Vérifiez-la : cinq groupes de cinq, avec des tirets.
safe-damaged = Ce n’est pas un fichier de commerce de wabot, ou il est abîmé.
    Rien n’a changé.
safe-version = Ce fichier vient d’une autre version de wabot.
    Rien n’a changé : reprenez-le avec cette version, puis mettez à jour.
safe-taken = Ce commerce, ou son numéro, est déjà ici.
    Rien n’a changé. Un commerce supprimé disparaît après 10 minutes.
safe-large = Le fichier est trop grand pour une conversation.
    Sur le serveur, *wabot import FILE* le reprend.
issue-backup-failed = une sauvegarde n’a pas pu être faite ({ $reason })
verb-tenant-export = tout enregistrer en un fichier
verb-tenant-import = reprendre le fichier d’un commerce
