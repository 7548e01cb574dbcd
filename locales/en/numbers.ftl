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
numbers-do-files = 📄 As files
numbers-do-digest = ☀️ Each day by itself
numbers-files =
    📄 *{ $name }*: { $span }
    Which file shall it be?
numbers-file-all = Everything (Excel)
numbers-file-figures = Figures (CSV)
numbers-file-orders = Orders (CSV)
numbers-filed = 📄 Here it is.
numbers-digest =
    ☀️ *{ $name }*: { $day }
    { $lines }
numbers-digest-ask = { $hour ->
    [off] ☀️ I can send you the figures of each day by myself.
   *[other] ☀️ The figures come each day at { $hour }:00.
}
    At which hour shall they come?
numbers-digest-morning = 7:00, of yesterday
numbers-digest-evening = 18:00, of today
numbers-digest-night = 21:00, of today
numbers-digest-other = Another hour
numbers-digest-none = No more
numbers-digest-hour = Which hour? Send a number from 0 to 23.
    Before noon I tell of yesterday.
numbers-digest-bad = 🤔 That is no hour. For example: 20
numbers-digest-on = ✅ The figures come each day at { $hour }:00.
numbers-digest-off = ✅ They come by themselves no more. *stats* shows them any time.
setting-digest-hour = Hour of the day’s figures
setting-digest-hour-staff = Hour of the day’s figures
owner-home-numbers = Figures
