# What a tenant's owner reads.
owner-choose = Which of your bots?
owner-nobody = You have no bot here yet.
owner-home = { $card }
owner-home-head = *{ $name }* · { $phone }
owner-home-new = 🕓 waiting for approval
owner-home-running = ✅ { $session }, { $days ->
    [one] { $days } day left
   *[other] { $days } days left
} (until { $expires_at })
owner-home-down = 🔗 { $session }, { $days ->
    [one] { $days } day left
   *[other] { $days } days left
} (until { $expires_at })
owner-home-stopped = ⏸ stopped, { $days ->
    [one] { $days } day left
   *[other] { $days } days left
} (until { $expires_at })
owner-home-expired = ⌛ its time ended { $expires_at }. *renew* brings it back.
owner-home-grace = ⏰ its time ended { $expires_at }; it works for a few more days. *renew* keeps it.
owner-home-banned = ⛔ blocked: { $reason }
owner-home-today = Today: { $received ->
    [one] { $received } message
   *[other] { $received } messages
}, { $orders ->
    [one] { $orders } order
   *[other] { $orders } orders
}
owner-home-pair = Pair with WhatsApp
owner-home-stop = Stop my bot
owner-home-resume = Start my bot again
owner-home-orders = Orders
owner-home-people = People
owner-home-settings = Settings
owner-home-plan = My plan
owner-home-language = My language
owner-home-notices = Notices I get
owner-home-leave = Leave the owner’s menu
owner-home-bots = My bots
owner-lost = I did not understand that.
    Send a number from the menu, or *?* for help.
owner-help = Everything goes by number: *0* back, *00* home.
    Words work too: *pair* · *stop* · *resume* · *orders* · *stats* · *settings*
    {"*"}ban NUMBER reason* · *unban NUMBER* · *undo*
    {"*"}flows* · *prices* · *publish* · *picture* · *simulate*
    {"*"}set KEY VALUE* · *plan* · *renew* · *invoices* · *language* · *mute* · *pin*
    On your own bot: *owner* opens this menu, *customer* leaves it.
owner-leave = 👋 Send *customer* to see your bot as your customers do.
    {"*"}owner* brings you back here.
owner-gone = That bot is not there any more.
owner-pair-already = ✅ Your bot is linked already.
owner-not-served = Your bot cannot be started right now: it is { $status }.
    Please try again in a minute.
owner-stopped = ⏸ Your bot is stopped. *resume* starts it again.
owner-resumed = ▶️ Your bot runs again.
owner-restarting = 🔄 Your bot is restarting.
owner-plan = *My plan*
    { $lines }
owner-plan-name = Plan: { $plan }
owner-plan-until = Until { $expires_at } ({ $days ->
    [one] { $days } day left
   *[other] { $days } days left
})
owner-plan-ended = It ended { $expires_at }.
owner-plan-none = Nothing is agreed yet: your bot is waiting for approval.
owner-bans = *Contacts you have banned ({ $count })*
    Choose one to let them in again.
owner-bans-none = You have banned nobody.
owner-line = { $name }: { $status }
owner-home-another = Another business
