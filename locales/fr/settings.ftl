# Ce que l’on peut régler, et ce qui est attendu quand une valeur n’est pas comprise.

setting-name = Nom
setting-language = Langue
setting-country = Pays
setting-currency = Devise
setting-time-zone = Fuseau horaire
setting-hours = Horaires
setting-min-amount = Montant minimum
setting-max-amount = Montant maximum
setting-discount = Remise
setting-rate = Réponses par minute
setting-payments = Paiements par
setting-airtime = Crédit par
setting-help-phone = Numéro d’aide
setting-cloud-phone-number-id = Cloud : id du numéro
setting-cloud-token = Cloud : jeton
setting-cloud-app-secret = Cloud : secret de leur propre app Meta
setting-cloud-verify-token = Cloud : jeton de vérification de l’app
setting-cloud-template = Cloud : modèle après 24 heures
setting-cloud-template-language = Cloud : langue du modèle
setting-access-code = Code d’accès
setting-registration = Inscription
setting-trial-days = Jours d’essai
setting-keep-messages-days = Jours de conservation
setting-secret = Secret de mes parcours : { $name }
setting-not-set = non réglé

setting-hint-words = Envoyez un texte de { $longest } caractères au plus.
setting-hint-number = Envoyez un nombre entier de { $least } à { $most }.
setting-hint-percent = Envoyez un pourcentage de 0 à { $most }, comme *2.5*.
setting-hint-choice = Envoyez l’un de ces choix : { $options }.
setting-hint-country = Envoyez un pays par ses deux lettres, comme *KE* ou *TZ*.
setting-hint-time-zone = Envoyez un fuseau horaire, comme *Africa/Nairobi*.
setting-hint-hours = Envoyez des horaires comme *mon-fri 8:00-18:00, sat 9-13*, ou *daily 8-20*, ou *always*.
setting-hint-digits = Envoyez le numéro lui-même, en chiffres seulement.
setting-hint-taken = *{ $name }* l’utilise déjà.

setting-of-provider = { $title } : { $field }
setting-hint-public-address = Envoyez une adresse qui commence par *https://* et que tout Internet peut atteindre.

# Ce qui forme un compte chez un fournisseur ; un champ sans ligne ici porte son propre nom.
field-base-url = Adresse
field-shortcode = Numéro Paybill ou store
field-till = Numéro Till
field-consumer-key = Consumer key
field-consumer-secret = Consumer secret
field-passkey = Passkey
field-initiator = Nom de l’initiateur
field-security-credential = Identifiant de sécurité de l’initiateur
field-api-key = Clé API
field-api-secret = Secret API
field-payment-account-id = N° compte de paiement
field-server-key = Clé serveur
field-secret-key = Clé secrète
field-callback-token = Jeton de callback
field-secret-hash = Hash secret des webhooks
field-redirect-url = Page après le paiement
field-wallet = Façon de demander M-Pesa
field-username = Nom d’utilisateur
field-email = Adresse e-mail

# Fournisseurs : lesquels existent, lequel sert, et de quoi est fait son compte.
provider-sandbox = Bac à sable
provider-and = { $first }, { $second }
provider-optional = non réglé, facultatif
provider-list = *{ $label }*
    Actuellement : { $now }
    Choisissez-en un pour voir son compte.
provider-line = { $title } · { $standing ->
    [own] ✅ configuré
    [shared] ✅ compte de la plateforme
    [missing] non configuré
   *[sandbox] pour essayer
}{ $used ->
    [yes] {" "}· utilisé
   *[no] {""}
}
provider-page = *{ $title }*{ $used ->
    [yes] {" "}· utilisé
   *[no] {""}
}
    { $standing ->
    [own] ✅ Il est configuré.
    [shared] ✅ Le compte de la plateforme est utilisé.
        Entrez le vôtre ici, et lui seul sera utilisé.
   *[missing] ⚠️ Il n’est pas configuré.
        Il manque encore : { $missing }
}{ $has_address ->
    [no] {""}
   *[yes] {"\u000A"}📮 Copiez cette adresse dans votre tableau de bord { $title }, comme webhook (callback) :
        { $address }
}{ $reachable ->
    [no] {"\u000A"}☝️ { $title } ne peut l’atteindre que si elle commence par https.
   *[yes] {""}
}
provider-sandbox-page = *Bac à sable*{ $used ->
    [yes] {" "}· utilisé
   *[no] {""}
}
    🧪 Il imite l’argent et le crédit, pour essayer.
    Rien n’est vraiment payé ni envoyé.
provider-do-use = L’utiliser
provider-do-others = Les autres
provider-do-clear = Retirer mon compte
provider-do-account = Son compte
provider-do-go-on = Continuer le compte
provider-field-set = ✅ { $name } : *{ $label }* est maintenant { $now }
    { $ready ->
    [yes] 🎉 { $title } est configuré.
   *[no] Il manque encore : { $missing }
}
    {"*"}undo* pour annuler.
provider-chosen = ✅ { $name } : *{ $label }* { $title } désormais.{ $ready ->
    [yes] {""}
   *[no] {"\u000A"}⚠️ Il n’est pas encore configuré, rien ne peut donc être vendu.
        Il manque encore : { $missing }
}
    {"*"}undo* pour annuler.
provider-cleared = ✅ { $name } : votre compte chez { $title } est retiré.
    Le compte de la plateforme est utilisé, s’il y en a un.
    {"*"}undo* pour annuler.
