# A bot without a menu of its own yet.

blank-home =
    👋 Welcome to { $tenant }!
    We are still setting things up here. Please come back soon.
blank-home-help =
    👋 Welcome to { $tenant }!
    We are still setting things up here.
    ☎️ Need something now? Call { $help_phone }.
