# Un bot qui n’a pas encore son propre menu.

blank-home =
    👋 Bienvenue chez { $tenant } !
    Nous préparons encore tout ici. Revenez bientôt, s’il vous plaît.
blank-home-help =
    👋 Bienvenue chez { $tenant } !
    Nous préparons encore tout ici.
    ☎️ C’est urgent ? Appelez le { $help_phone }.
