# Lier un numéro à WhatsApp : dans le chat, sur la page /pair/…, dans le terminal.

## Dans le chat
pairing-code = 🔗 Connecter *{ $name }* à WhatsApp
    Le code est *{ $code }*
    Sur le téléphone du { $phone } :
    1. WhatsApp → Paramètres → Appareils connectés
    2. *Connecter un appareil*, puis *Connecter avec le numéro de téléphone*
    3. Tapez le code
    Je vous préviens quand c’est connecté.
pairing-waiting = 🔗 Je demande à WhatsApp un code pour *{ $name }*.
    Il arrive ici dans un instant.
pairing-pictured = 🖼 Scannez l’image avec le téléphone du bot : WhatsApp → Appareils connectés → *Connecter un appareil*.
    Elle change chaque minute environ : redemandez-la si le téléphone la refuse.
pairing-picture = 📷 QR pour *{ $name }*. Seulement pour le téléphone du bot : toute personne qui le scanne connecte son propre WhatsApp.
pairing-page = 🌐 Ouvrez ceci sur un écran, puis scannez le QR ou tapez le code :
    { $link }
    Valable { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}. Toute personne qui l’a peut connecter le bot : ne le donnez à personne d’autre.{ $local ->
    [yes] {""}
    ⚠️ Seule la machine du serveur peut l’ouvrir : *public_url* n’est pas réglé.
   *[no] {""}
}
pairing-ended = ⚠️ Il n’y a pas de code pour *{ $name }* : { $reason }.
pairing-connected = ✅ *{ $name }* est connecté à WhatsApp.
pairing-no-code = aucun : utilisez l’image QR
pairing-no-code-cloud = ☁️ *{ $name }* utilise la Cloud API de Meta : il n’y a pas de code à taper.
    S’il n’est pas connecté, l’identifiant de son numéro ou son jeton est faux.
pairing-no-code-owner = ☁️ Votre bot utilise la Cloud API de Meta : il n’y a pas de code à taper.
    S’il ne répond pas, dites-le-nous, s’il vous plaît.
pairing-passkey = 🔑 WhatsApp demande une clé d’accès (passkey) pour ce numéro. Un code ou un QR ne peut pas le connecter.
    La Cloud API de Meta peut connecter *{ $name }* à la place.
pairing-passkey-owner = 🔑 WhatsApp demande une clé d’accès (passkey) pour votre numéro. Un code ou un QR ne peut pas le connecter.
    Demandez-nous de connecter votre bot par la Cloud API de Meta, s’il vous plaît.
pairing-do-again = Nouveau code
pairing-do-picture = QR en image
pairing-do-picture-again = Le dernier QR
pairing-do-page = Page à usage unique
pairing-do-page-again = Nouveau lien
pairing-do-cloud = Connecter par Cloud API
pairing-do-insist = Essayer quand même

## Annoncé tout seul
pairing-told-code = 🔗 Le code pour *{ $name }* est *{ $code }*
    WhatsApp → Appareils connectés → *Connecter un appareil* → *Connecter avec le numéro de téléphone*.
pairing-told-connected = ✅ *{ $name }* est connecté à WhatsApp.
pairing-told-expired = ⌛ Personne n’a utilisé à temps le code pour *{ $name }*.
    {"*"}pair { $tenant }* en donne un nouveau.
pairing-told-failed = ⚠️ *{ $name }* n’a pas pu être connecté : { $reason }.
    {"*"}pair { $tenant }* essaie encore.
pairing-told-passkey = 🔑 WhatsApp demande une clé d’accès (passkey), *{ $name }* ne peut donc pas être connecté par un code.
    {"*"}connect { $tenant } cloud* le connecte par la Cloud API de Meta.
pairing-reason-network = WhatsApp était injoignable
pairing-reason-silent = WhatsApp n’a pas répondu
pairing-reason-no-channel = son canal n’est pas installé ici
pairing-reason-rate = WhatsApp demande d’attendre un peu
pairing-reason-expired = personne ne l’a utilisé à temps
pairing-reason-other = la connexion s’est coupée

## La page
pairing-page-title = Connecter à WhatsApp
pairing-page-head = Connecter { $name } à WhatsApp
pairing-page-steps = Sur le téléphone du { $phone } :
pairing-page-step-open = Ouvrez WhatsApp → Paramètres → Appareils connectés → Connecter un appareil.
pairing-page-step-scan = Scannez le QR, ou choisissez « Connecter avec le numéro de téléphone » et tapez le code.
pairing-page-qr = Code QR à scanner avec WhatsApp
pairing-page-code = Code
pairing-page-code-spoken = Le code, lettre par lettre : { $code }
pairing-page-asked = Demande d’un code à WhatsApp …
pairing-page-offered = Gardez le téléphone du { $phone } à portée de main.
pairing-page-begin = Obtenir un code
pairing-page-changes = Le QR se renouvelle tout seul. Cette page est encore valable { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}.
pairing-page-connected = Connecté
pairing-page-connected-more = { $name } est connecté à WhatsApp. Vous pouvez fermer cette page.
pairing-page-expired = Le code a expiré
pairing-page-expired-more = Personne ne l’a utilisé à temps.
pairing-page-failed = Ça n’a pas marché
pairing-page-failed-more = La connexion à WhatsApp s’est coupée avant que le numéro soit connecté.
pairing-page-passkey = WhatsApp demande une clé d’accès (passkey)
pairing-page-passkey-more = Ce numéro ne peut pas être connecté par un code ou un QR. Il peut l’être par la Cloud API de Meta : adressez-vous à la personne qui vous a donné cette page.
pairing-page-again = Obtenir un nouveau code
pairing-page-lock = Cette page est verrouillée
pairing-page-lock-more = Tapez le code d’accès que vous avez reçu.
pairing-page-lock-label = Code d’accès
pairing-page-lock-open = Ouvrir
pairing-page-lock-wrong = Ce n’était pas le bon code. Essais restants : { $left }
pairing-page-lock-shut = Trop de codes faux. Réessayez dans { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}.
pairing-page-gone = Cette page n’existe pas
pairing-page-gone-more = Le lien est faux, a expiré, ou un plus récent a été créé. Envoyez « pair » au bot pour en avoir un nouveau.

## Le terminal
pairing-terminal-begin = 🔗 { $name } ({ $phone }) n’est pas encore connecté à WhatsApp.
pairing-terminal-steps = Sur son téléphone : WhatsApp → Paramètres → Appareils connectés → Connecter un appareil.
pairing-terminal-code = Scannez le QR ci-dessous, ou choisissez « Connecter avec le numéro de téléphone » et tapez : { $code }
pairing-terminal-asked = Demande d’un code à WhatsApp …
pairing-terminal-connected = ✅ Connecté. { $name } répond désormais.
pairing-terminal-expired = ⌛ Le code a expiré. En voici un nouveau.
pairing-terminal-failed = ⚠️ Ça n’a pas marché : { $reason }. Nouvel essai.
pairing-terminal-passkey = 🔑 WhatsApp demande une clé d’accès (passkey) : ce numéro ne peut pas être connecté par un code ou un QR. Configurez plutôt la Cloud API : wabot setup
pairing-terminal-later = wabot continue sans cette connexion. Pour réessayer, relancez wabot.
pairing-terminal-page = Le bot principal n’est pas encore connecté à WhatsApp. Ouvrez cette page pour le connecter : { $link }
