# Os números dos bots e da plataforma.
numbers-card =
    📊 *{ $name }*, { $span }
    { $lines }
numbers-span-today = hoje
numbers-span-week = os últimos 7 dias
numbers-span-month = os últimos 30 dias
numbers-span-year = os últimos 12 meses
numbers-tenants = 🤖 Negócios: { $approved } aprovados, { $new } aguardando, { $expired } vencidos, { $banned } bloqueados
numbers-messages = 💬 Mensagens: { $received } recebidas, { $sent } enviadas
numbers-failed = ⚠️ Não entregues: { $failed }
numbers-contacts = 👥 Contatos: { $all } no total, novos { $new }, escreveram { $active }
numbers-contacts-days = 👥 Contatos: { $all } no total, novos { $new }
numbers-left = 🔕 Não querem mais mensagens: { $left }
numbers-orders = 🧾 Pedidos: { $orders }, entregues { $sold }
numbers-revenue = 💰 Receita: { $revenue }
numbers-ai = 🧠 Respostas da IA: { $replies } (tokens: { $tokens })
numbers-api = 🔌 Pedidos do seu software: { $requests }
numbers-offline = 📴 Sem conexão: { $offline }
numbers-do-today = Hoje
numbers-do-week = 7 dias
numbers-do-month = 30 dias
numbers-do-year = 12 meses
numbers-do-chart = 📈 Em imagens
numbers-do-card = Em palavras
numbers-do-tenant = Números de um negócio
numbers-charted = 📈 Aqui estão. Mais alguma coisa?
numbers-undrawable = 😔 Não consigo desenhar a sua língua nesta máquina. Os números em palavras continuam disponíveis.
numbers-chart-caption = 📈 { $name }
numbers-chart-messages = { $name }: mensagens
numbers-chart-contacts = { $name }: pessoas
numbers-chart-sales = { $name }: receita
numbers-chart-in = Recebidas
numbers-chart-out = Enviadas
numbers-chart-active = Escreveram
numbers-chart-new = Novos
numbers-chart-revenue = Receita
numbers-do-menus = 👆 O que escolhem
numbers-menus =
    👆 *{ $name }*: o que as pessoas escolhem, { $span }
    { $lines }
numbers-choices = *Mais escolhido*
numbers-choice = • { $option }: { $times }
numbers-stops = *Onde as pessoas param*
numbers-stop = • { $question } · pararam { $stopped } de { $reached }
numbers-menus-none = Ainda ninguém usou os menus neste período.
numbers-chart-steps = { $name }: até onde chegam
numbers-chart-stopped = param { $stopped } de { $reached }
numbers-do-files = 📄 Em arquivos
numbers-do-digest = ☀️ Todos os dias
numbers-files =
    📄 *{ $name }*: { $span }
    Qual arquivo você quer?
numbers-file-all = Tudo (Excel)
numbers-file-figures = Números (CSV)
numbers-file-orders = Pedidos (CSV)
numbers-filed = 📄 Aqui está.
numbers-digest =
    ☀️ *{ $name }*: { $day }
    { $lines }
numbers-digest-ask = { $hour ->
    [off] ☀️ Posso enviar os números de cada dia sem que peça.
   *[other] ☀️ Os números chegam todos os dias às { $hour }:00.
}
    A que horas devem chegar?
numbers-digest-morning = 7:00, de ontem
numbers-digest-evening = 18:00, de hoje
numbers-digest-night = 21:00, de hoje
numbers-digest-other = Outra hora
numbers-digest-none = Não enviar mais
numbers-digest-hour = A que horas? Envie um número de 0 a 23.
    Antes do meio-dia conto o dia de ontem.
numbers-digest-bad = 🤔 Isso não é uma hora. Por exemplo: 20
numbers-digest-on = ✅ Os números chegam todos os dias às { $hour }:00.
numbers-digest-off = ✅ Já não chegam sozinhos. *stats* mostra-os a qualquer momento.
setting-digest-hour = Hora dos números do dia
setting-digest-hour-staff = Hora dos números do dia
owner-home-numbers = Números
