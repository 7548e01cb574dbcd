# A day's books of a tenant, and of all of them.
day-report =
    📒 *{ $name }*: حسابات يوم { $day }
    { $lines }
day-summary =
    📒 *كل البوتات*: حسابات يوم { $day } (باعت منها: { $count })
    { $lines }
day-idle = لم يُبع شيء، ولا شيء معلّق.
day-made = 🧾 الطلبات الجديدة: { $count } ({ $sum })؛ طُلب دفعها: { $asked }، وما زالت تنتظر: { $waiting }
day-opening = 📂 معلّق من قبل: { $count } ({ $sum })
day-came = 💰 المبالغ الواردة: { $sum } ({ $count })
day-delivered = ✅ تم تسليمه: { $sum } ({ $count })؛ الرصيد المستهلك { $spent }
day-given-back = 💸 المبالغ المستردة: { $sum } ({ $count })
day-twice = ⚠️ سُلّم واستُرد مبلغه أيضًا: { $sum } ({ $count })
day-open-under-way = 🚚 مدفوع وفي الطريق: { $sum } ({ $count })
day-open-held = ⏳ مدفوع وينتظر وديعة الرصيد: { $sum } ({ $count })
day-open-review = 🔎 يراجعه شخص: { $sum } ({ $count })
day-open-owed = ↩️ مستحق للعملاء: { $sum } ({ $count })
day-difference = 🚨 الفرق: { $sum }
day-adds-up = 🟰 الحسابات مطابقة حتى آخر سنت.
day-off = 🚨 *هذه الحسابات غير متطابقة.* طلبات تحتاج مراجعة: { $orders }
day-off-tenant = 🚨 *{ $tenant }: الحسابات غير متطابقة.* الطلبات: { $orders }
issue-books-differ = حسابات يوم { $day } غير متطابقة: راجع الطلبات { $orders } من فضلك
notice-kind-report = أرقام اليوم
desk-report = أرقام يوم
desk-do-orders = الطلبات
desk-report-card =
    { $report }
