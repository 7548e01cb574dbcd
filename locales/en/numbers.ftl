# Figures of bots and of the platform.
numbers-card =
    📊 *{ $name }*, { $span }
    { $lines }
numbers-span-today = today
numbers-span-week = the last 7 days
numbers-span-month = the last 30 days
numbers-span-year = the last 12 months
numbers-tenants = 🤖 Tenants: { $approved } approved, { $new } waiting, { $expired } expired, { $banned } banned
numbers-messages = 💬 Messages: { $received } in, { $sent } out
numbers-failed = ⚠️ Not delivered: { $failed }
numbers-contacts = 👥 Contacts: { $all } in all, { $new } new, { $active } wrote
numbers-contacts-days = 👥 Contacts: { $all } in all, { $new } new
numbers-left = 🔕 Want no more messages: { $left }
numbers-orders = 🧾 Orders: { $orders }, { $sold } delivered
numbers-revenue = 💰 Revenue: { $revenue }
numbers-ai = 🧠 AI answers: { $replies } ({ $tokens } tokens)
numbers-api = 🔌 Requests of your software: { $requests }
numbers-offline = 📴 Not connected: { $offline }
numbers-do-today = Today
numbers-do-week = 7 days
numbers-do-month = 30 days
numbers-do-year = 12 months
numbers-do-chart = 📈 As pictures
numbers-do-card = In words
numbers-do-tenant = Figures of one tenant
numbers-charted = 📈 There you are. Something else?
numbers-undrawable = 😔 I cannot draw your language on this machine. The figures in words still work.
numbers-chart-caption = 📈 { $name }
numbers-chart-messages = { $name }: messages
numbers-chart-contacts = { $name }: people
numbers-chart-sales = { $name }: revenue
numbers-chart-in = In
numbers-chart-out = Out
numbers-chart-active = Wrote
numbers-chart-new = New
numbers-chart-revenue = Revenue
numbers-do-menus = 👆 What people choose
numbers-menus =
    👆 *{ $name }*: what people choose, { $span }
    { $lines }
numbers-choices = *Most chosen*
numbers-choice = • { $option }: { $times }
numbers-stops = *Where people stop*
numbers-stop = • { $question } · { $stopped } of { $reached } stopped
numbers-menus-none = Nobody has used the menus in this time yet.
numbers-chart-steps = { $name }: how far people get
numbers-chart-stopped = { $stopped } of { $reached } stop
owner-home-numbers = Figures
