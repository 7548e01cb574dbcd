# What a tenant's owner reads.
owner-choose = أي بوت من بوتاتك؟
owner-nobody = ليس لديك بوت هنا بعد.
owner-home = { $card }
owner-home-head = *{ $name }* · { $phone }
owner-home-new = 🕓 في انتظار الاعتماد
owner-home-running = ✅ { $session }، { $days ->
    [zero] بقي أقل من يوم
    [one] بقي يوم واحد
    [two] بقي يومان
    [few] بقيت { $days } أيام
    [many] بقي { $days } يومًا
   *[other] بقي { $days } يوم
} (حتى { $expires_at })
owner-home-down = 🔗 { $session }، { $days ->
    [zero] بقي أقل من يوم
    [one] بقي يوم واحد
    [two] بقي يومان
    [few] بقيت { $days } أيام
    [many] بقي { $days } يومًا
   *[other] بقي { $days } يوم
} (حتى { $expires_at })
owner-home-stopped = ⏸ متوقف، { $days ->
    [zero] بقي أقل من يوم
    [one] بقي يوم واحد
    [two] بقي يومان
    [few] بقيت { $days } أيام
    [many] بقي { $days } يومًا
   *[other] بقي { $days } يوم
} (حتى { $expires_at })
owner-home-expired = ⌛ انتهت مدته في { $expires_at }. لإعادته أرسل *renew*
owner-home-grace = ⏰ انتهت مدته في { $expires_at }، وسيعمل بضعة أيام أخرى. للاحتفاظ به أرسل *renew*
owner-home-banned = ⛔ محظور: { $reason }
owner-home-today = اليوم: { $received ->
    [zero] لا رسائل
    [one] رسالة واحدة
    [two] رسالتان
    [few] { $received } رسائل
    [many] { $received } رسالة
   *[other] { $received } رسالة
}، { $orders ->
    [zero] لا طلبات
    [one] طلب واحد
    [two] طلبان
    [few] { $orders } طلبات
    [many] { $orders } طلبًا
   *[other] { $orders } طلب
}
owner-home-pair = ربط البوت بـ WhatsApp
owner-home-stop = إيقاف البوت
owner-home-resume = تشغيل البوت من جديد
owner-home-orders = الطلبات
owner-home-people = جهات الاتصال
owner-home-settings = الإعدادات
owner-home-plan = باقتي
owner-home-language = لغتي
owner-home-notices = إشعاراتي
owner-home-leave = الخروج من قائمة المالك
owner-home-bots = بوتاتي
owner-lost = لم أفهم ذلك.
    أرسل رقمًا من القائمة، أو *?* للمساعدة.
owner-help = كل شيء بالأرقام: *0* للرجوع، و *00* للرئيسية.
    ويمكنك كتابة الأوامر: *pair* · *stop* · *resume* · *orders* · *stats* · *settings*
    {"*"}ban NUMBER reason* · *unban NUMBER* · *undo*
    {"*"}flows* · *prices* · *publish* · *picture* · *simulate*
    {"*"}set KEY VALUE* · *plan* · *renew* · *invoices* · *language* · *mute* · *pin*
    في البوت الخاص بك: لفتح هذه القائمة *owner*، وللخروج منها *customer*
owner-leave = 👋 لترى البوت كما يراه عملاؤك أرسل *customer*
    وللعودة إلى هنا أرسل *owner*
owner-gone = هذا البوت لم يعد موجودًا.
owner-pair-already = ✅ البوت مربوط بالفعل.
owner-not-served = لا يمكن تشغيل البوت الآن، فحالته: { $status }.
    حاول بعد دقيقة من فضلك.
owner-stopped = ⏸ تم إيقاف البوت. لتشغيله من جديد أرسل *resume*
owner-resumed = ▶️ البوت يعمل من جديد.
owner-restarting = 🔄 جارٍ إعادة تشغيل البوت.
owner-plan = *باقتي*
    { $lines }
owner-plan-name = الباقة: { $plan }
owner-plan-until = حتى { $expires_at } ({ $days ->
    [zero] بقي أقل من يوم
    [one] بقي يوم واحد
    [two] بقي يومان
    [few] بقيت { $days } أيام
    [many] بقي { $days } يومًا
   *[other] بقي { $days } يوم
})
owner-plan-ended = انتهت في { $expires_at }.
owner-plan-none = لم يُتفق على شيء بعد: البوت في انتظار الاعتماد.
owner-bans = *الأرقام المحظورة ({ $count })*
    اختر رقمًا لرفع الحظر عنه.
owner-bans-none = لم تحظر أحدًا.
owner-line = { $name }: { $status }
owner-home-another = نشاط آخر
