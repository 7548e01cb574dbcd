# The first menu of a bot whose owner writes their own: they change every word of it in chat.

blank-welcome =
    👋 Welcome to { $tenant }!
    What would you like to know?
blank-do-about = Who we are
blank-do-hours = When we are open
blank-do-talk = Talk to us
blank-do-language = Language / Lugha
blank-about =
    🏷️ We are { $tenant }.
    Write to us here whenever you need us.
blank-hours = { $hours ->
    [always] 🕒 Write to us at any time.
   *[other] 🕒 We are here: { $hours }
}
blank-call = ☎️ You can also call us: { $help_phone }
blank-ask = 🙋 What is it about?
blank-talk = 🙏 Thank you. Somebody answers you here.
blank-later =
    🌙 Nobody is here right now.
    We have your message and answer as soon as we can.
