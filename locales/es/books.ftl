# Las cuentas del día de un negocio, y de todos.
day-report =
    📒 *{ $name }*: el día { $day }
    { $lines }
day-summary =
    📒 *Todos los bots*: el día { $day } ({ $count } con ventas)
    { $lines }
day-idle = No se vendió nada, y no queda nada pendiente.
day-made = 🧾 Pedidos hechos: { $count } ({ $sum }); con pago solicitado: { $asked }, aún en espera: { $waiting }
day-opening = 📂 Pendiente de antes: { $count } ({ $sum })
day-came = 💰 Dinero recibido: { $sum } ({ $count })
day-delivered = ✅ Entregado: { $sum } ({ $count }); recargas usadas { $spent }
day-given-back = 💸 Devuelto: { $sum } ({ $count })
day-twice = ⚠️ Entregado y además devuelto: { $sum } ({ $count })
day-open-under-way = 🚚 Pagado, en camino: { $sum } ({ $count })
day-open-held = ⏳ Pagado, en espera de fondos: { $sum } ({ $count })
day-open-review = 🔎 En manos de una persona: { $sum } ({ $count })
day-open-owed = ↩️ Se debe a clientes: { $sum } ({ $count })
day-difference = 🚨 Diferencia: { $sum }
day-adds-up = 🟰 Cuadra hasta el último centavo.
day-off = 🚨 *Estas cuentas no cuadran.* Pedidos por revisar: { $orders }
day-off-tenant = 🚨 *{ $tenant }: las cuentas no cuadran.* Pedidos: { $orders }
issue-books-differ = las cuentas del { $day } no cuadran: revise los pedidos { $orders }, por favor
notice-kind-report = Las cifras del día
desk-report = Cifras de un día
desk-do-orders = Los pedidos
desk-report-card =
    { $report }
