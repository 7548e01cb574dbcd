# Takwimu za boti na za jukwaa.
numbers-card =
    📊 *{ $name }*, { $span }
    { $lines }
numbers-span-today = leo
numbers-span-week = siku 7 zilizopita
numbers-span-month = siku 30 zilizopita
numbers-span-year = miezi 12 iliyopita
numbers-tenants = 🤖 Biashara: { $approved } zimeidhinishwa, { $new } zinasubiri, { $expired } zimeisha muda, { $banned } zimezuiwa
numbers-messages = 💬 Ujumbe: { $received } zimeingia, { $sent } zimetoka
numbers-failed = ⚠️ Hazikufika: { $failed }
numbers-contacts = 👥 Anwani: { $all } kwa jumla, { $new } wapya, { $active } wameandika
numbers-contacts-days = 👥 Anwani: { $all } kwa jumla, { $new } wapya
numbers-left = 🔕 Hawataki ujumbe tena: { $left }
numbers-orders = 🧾 Maagizo: { $orders }, { $sold } yamefika
numbers-revenue = 💰 Mapato: { $revenue }
numbers-ai = 🧠 Majibu ya AI: { $replies } (tokeni { $tokens })
numbers-api = 🔌 Maombi ya programu yako: { $requests }
numbers-offline = 📴 Haikuunganishwa: { $offline }
numbers-do-today = Leo
numbers-do-week = Siku 7
numbers-do-month = Siku 30
numbers-do-year = Miezi 12
numbers-do-chart = 📈 Kwa picha
numbers-do-card = Kwa maneno
numbers-do-tenant = Takwimu za biashara moja
numbers-charted = 📈 Haya hapa. Kuna kingine?
numbers-undrawable = 😔 Siwezi kuchora lugha yako kwenye mashine hii. Takwimu kwa maneno zinapatikana.
numbers-chart-caption = 📈 { $name }
numbers-chart-messages = { $name }: ujumbe
numbers-chart-contacts = { $name }: watu
numbers-chart-sales = { $name }: mapato
numbers-chart-in = Zimeingia
numbers-chart-out = Zimetoka
numbers-chart-active = Wameandika
numbers-chart-new = Wapya
numbers-chart-revenue = Mapato
numbers-do-menus = 👆 Watu huchagua nini
numbers-menus =
    👆 *{ $name }*: watu huchagua nini, { $span }
    { $lines }
numbers-choices = *Zinazochaguliwa zaidi*
numbers-choice = • { $option }: { $times }
numbers-stops = *Watu huishia wapi*
numbers-stop = • { $question } · { $stopped } kati ya { $reached } wameishia hapa
numbers-menus-none = Bado hakuna aliyetumia menyu katika muda huu.
numbers-chart-steps = { $name }: watu hufika wapi
numbers-chart-stopped = { $stopped } kati ya { $reached } huishia
numbers-do-files = 📄 Kwa faili
numbers-do-digest = ☀️ Kila siku zenyewe
numbers-files =
    📄 *{ $name }*: { $span }
    Unataka faili gani?
numbers-file-all = Yote (Excel)
numbers-file-figures = Takwimu (CSV)
numbers-file-orders = Maagizo (CSV)
numbers-filed = 📄 Hii hapa.
numbers-digest =
    ☀️ *{ $name }*: { $day }
    { $lines }
numbers-digest-ask = { $hour ->
    [off] ☀️ Naweza kukutumia takwimu za kila siku bila kuulizwa.
   *[other] ☀️ Takwimu huja kila siku saa { $hour }:00.
}
    Zije saa ngapi?
numbers-digest-morning = 7:00, za jana
numbers-digest-evening = 18:00, za leo
numbers-digest-night = 21:00, za leo
numbers-digest-other = Saa nyingine
numbers-digest-none = Zisije tena
numbers-digest-hour = Saa ngapi? Tuma namba kati ya 0 na 23.
    Kabla ya adhuhuri nakueleza ya jana.
numbers-digest-bad = 🤔 Hiyo si saa. Kwa mfano: 20
numbers-digest-on = ✅ Takwimu zitakuja kila siku saa { $hour }:00.
numbers-digest-off = ✅ Hazitakuja zenyewe tena. *takwimu* huzionyesha wakati wowote.
setting-digest-hour = Saa ya takwimu za siku
setting-digest-hour-staff = Saa ya takwimu za siku
owner-home-numbers = Takwimu
