# A day's books of a tenant, and of all of them.
day-report =
    📒 *{ $name }*: the day of { $day }
    { $lines }
day-summary =
    📒 *All bots*: the day of { $day } ({ $count } with sales)
    { $lines }
day-idle = Nothing was sold, and nothing stands open.
day-made = 🧾 Orders made: { $count } ({ $sum }); asked for payment: { $asked }, still waiting: { $waiting }
day-opening = 📂 Open from before: { $count } ({ $sum })
day-came = 💰 Money in: { $sum } ({ $count })
day-delivered = ✅ Delivered: { $sum } ({ $count }); airtime used { $spent }
day-given-back = 💸 Given back: { $sum } ({ $count })
day-twice = ⚠️ Delivered and given back as well: { $sum } ({ $count })
day-open-under-way = 🚚 Paid, on its way: { $sum } ({ $count })
day-open-held = ⏳ Paid, waiting for float: { $sum } ({ $count })
day-open-review = 🔎 In front of a person: { $sum } ({ $count })
day-open-owed = ↩️ Owed to customers: { $sum } ({ $count })
day-difference = 🚨 Difference: { $sum }
day-adds-up = 🟰 It adds up to the cent.
day-off = 🚨 *These books do not add up.* Orders to look at: { $orders }
day-off-tenant = 🚨 *{ $tenant }: the books do not add up.* Orders: { $orders }
issue-books-differ = the books of { $day } do not add up: please look at orders { $orders }
notice-kind-report = The day’s figures
desk-report = A day’s figures
desk-do-orders = The orders
desk-report-card =
    { $report }
