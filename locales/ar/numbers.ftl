# أرقام البوتات والمنصّة.
numbers-card =
    📊 *{ $name }*، { $span }
    { $lines }
numbers-span-today = اليوم
numbers-span-week = آخر 7 أيام
numbers-span-month = آخر 30 يومًا
numbers-span-year = آخر 12 شهرًا
numbers-tenants = 🤖 الأنشطة: المعتمدة { $approved }، في انتظار الاعتماد { $new }، المنتهية { $expired }، المحظورة { $banned }
numbers-messages = 💬 الرسائل: الواردة { $received }، الصادرة { $sent }
numbers-failed = ⚠️ لم تصل: { $failed }
numbers-contacts = 👥 جهات الاتصال: { $all } في المجموع، الجديدة { $new }، كتبت { $active }
numbers-contacts-days = 👥 جهات الاتصال: { $all } في المجموع، الجديدة { $new }
numbers-left = 🔕 لا يريدون رسائل بعد الآن: { $left }
numbers-orders = 🧾 الطلبات: { $orders }، تم تسليم { $sold }
numbers-revenue = 💰 الإيرادات: { $revenue }
numbers-ai = 🧠 ردود الذكاء الاصطناعي: { $replies } (الرموز: { $tokens })
numbers-api = 🔌 طلبات برنامجك: { $requests }
numbers-offline = 📴 غير متصل: { $offline }
numbers-do-today = اليوم
numbers-do-week = 7 أيام
numbers-do-month = 30 يومًا
numbers-do-year = 12 شهرًا
numbers-do-chart = 📈 على شكل صور
numbers-do-card = بالكلمات
numbers-do-tenant = أرقام نشاط واحد
numbers-charted = 📈 تفضّل. هل من شيء آخر؟
numbers-undrawable = 😔 لا أستطيع رسم لغتك على هذا الجهاز. الأرقام بالكلمات متاحة دائمًا.
numbers-chart-caption = 📈 { $name }
numbers-chart-messages = { $name }: الرسائل
numbers-chart-contacts = { $name }: الناس
numbers-chart-sales = { $name }: الإيرادات
numbers-chart-in = الواردة
numbers-chart-out = الصادرة
numbers-chart-active = كتبوا
numbers-chart-new = جدد
numbers-chart-revenue = الإيرادات
numbers-do-menus = 👆 ماذا يختار الناس
numbers-menus =
    👆 *{ $name }*: ماذا يختار الناس، { $span }
    { $lines }
numbers-choices = *الأكثر اختيارًا*
numbers-choice = • { $option }: { $times }
numbers-stops = *أين يتوقف الناس*
numbers-stop = • { $question } · توقف هنا { $stopped } من { $reached }
numbers-menus-none = لم يستخدم أحد القوائم في هذه المدة بعد.
numbers-chart-steps = { $name }: إلى أين يصل الناس
numbers-chart-stopped = توقف { $stopped } من { $reached }
numbers-do-files = 📄 على شكل ملفات
numbers-do-digest = ☀️ كل يوم تلقائيًا
numbers-files =
    📄 *{ $name }*: { $span }
    أي ملف تريد؟
numbers-file-all = كل شيء (Excel)
numbers-file-figures = الأرقام (CSV)
numbers-file-orders = الطلبات (CSV)
numbers-filed = 📄 ها هو.
numbers-digest =
    ☀️ *{ $name }*: { $day }
    { $lines }
numbers-digest-ask = { $hour ->
    [off] ☀️ أستطيع أن أرسل لك أرقام كل يوم من تلقاء نفسي.
   *[other] ☀️ تصلك الأرقام كل يوم عند الساعة { $hour }:00.
}
    في أي ساعة تريدها؟
numbers-digest-morning = 7:00 عن أمس
numbers-digest-evening = 18:00 عن اليوم
numbers-digest-night = 21:00 عن اليوم
numbers-digest-other = ساعة أخرى
numbers-digest-none = لا ترسلها بعد الآن
numbers-digest-hour = في أي ساعة؟ أرسل رقمًا من 0 إلى 23.
    قبل الظهر أخبرك عن أمس.
numbers-digest-bad = 🤔 هذه ليست ساعة. مثلًا: 20
numbers-digest-on = ✅ تصلك الأرقام كل يوم عند الساعة { $hour }:00.
numbers-digest-off = ✅ لن تصلك من تلقاء نفسها. *stats* تعرضها في أي وقت.
setting-digest-hour = ساعة أرقام اليوم
setting-digest-hour-staff = ساعة أرقام اليوم
owner-home-numbers = الأرقام
