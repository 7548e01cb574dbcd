# As contas do dia de um negócio, e de todos eles.
day-report =
    📒 *{ $name }*: o dia { $day }
    { $lines }
day-summary =
    📒 *Todos os bots*: o dia { $day } ({ $count } com vendas)
    { $lines }
day-idle = Nada foi vendido e nada está em aberto.
day-made = 🧾 Pedidos feitos: { $count } ({ $sum }); pagamento solicitado: { $asked }, ainda aguardando: { $waiting }
day-opening = 📂 Em aberto de antes: { $count } ({ $sum })
day-came = 💰 Dinheiro que entrou: { $sum } ({ $count })
day-delivered = ✅ Entregue: { $sum } ({ $count }); recargas usadas { $spent }
day-given-back = 💸 Devolvido: { $sum } ({ $count })
day-twice = ⚠️ Entregue e também devolvido: { $sum } ({ $count })
day-open-under-way = 🚚 Pago, a caminho: { $sum } ({ $count })
day-open-held = ⏳ Pago, aguardando saldo: { $sum } ({ $count })
day-open-review = 🔎 Com uma pessoa: { $sum } ({ $count })
day-open-owed = ↩️ A devolver aos clientes: { $sum } ({ $count })
day-difference = 🚨 Diferença: { $sum }
day-adds-up = 🟰 Fecha até o último centavo.
day-off = 🚨 *Estas contas não fecham.* Pedidos a verificar: { $orders }
day-off-tenant = 🚨 *{ $tenant }: as contas não fecham.* Pedidos: { $orders }
issue-books-differ = as contas de { $day } não fecham: verifique os pedidos { $orders }, por favor
notice-kind-report = Os números do dia
desk-report = Números de um dia
desk-do-orders = Os pedidos
desk-report-card =
    { $report }
