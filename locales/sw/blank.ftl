# Bot ambayo bado haina menyu yake.

blank-home =
    👋 Karibu { $tenant }!
    Bado tunajiandaa hapa. Tafadhali rudi tena hivi karibuni.
blank-home-help =
    👋 Karibu { $tenant }!
    Bado tunajiandaa hapa.
    ☎️ Unahitaji kitu sasa hivi? Piga { $help_phone }.
