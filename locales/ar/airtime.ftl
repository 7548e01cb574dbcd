# The airtime bot: choosing, the summary, my orders.

airtime-home =
    👋 مرحبًا بك في { $tenant }!
    كيف نخدمك؟
airtime-home-mine = رصيد لرقمي
airtime-home-other = رصيد لرقم آخر
airtime-home-orders = طلباتي
airtime-home-help = مساعدة
airtime-help = 
    {"\u200F"}ℹ️ شراء الرصيد في أربع خطوات: اختر رقمًا، ثم المبلغ، ثم راجع طلبك، ثم أدخل رقم PIN الخاص بـ M-Pesa.
    يصل الرصيد تلقائيًا ويصلك الإيصال هنا.
    الطريقة السريعة لرقمك أنت: *buy 50*
    لرؤية مشترياتك: *orders*
    🌐 لغة أخرى: *language*

airtime-ask-number =
    📱 لأي رقم نرسل الرصيد؟
    مثلًا 0722000111.
airtime-unsupported = 😕 عذرًا، لا نستطيع شحن أرقام { $operator } بعد. المتاح الآن: Safaricom وAirtel وTelkom.
airtime-operator-unknown = هذه الشبكة
airtime-ask-amount =
    💰 كم من الرصيد تريد للرقم { $recipient } ({ $operator })؟
    من { $min_amount } إلى { $max_amount }.
airtime-too-small = ☝️ هذا قليل جدًا. الحد الأدنى { $smallest }.
airtime-too-big = ☝️ هذا كثير جدًا. الحد الأقصى { $largest }.
airtime-not-whole = ☝️ شلنات كاملة فقط من فضلك، بلا سنتات.
airtime-closed =
    🌙 نحن مغلقون الآن.
    ساعات العمل: { $hours }

airtime-confirm =
    🧾 *راجع طلبك من فضلك*
    الرصيد: { $amount }
    للرقم: { $recipient } ({ $operator })
    ستدفع: { $price } من { $payer }
    هل هذا صحيح؟
airtime-confirm-yes = نعم، ادفع الآن
airtime-confirm-no = لا
airtime-confirm-payer = الدفع من رقم آخر
airtime-dropped = 👍 لم يتم شراء شيء. راسلنا متى شئت.
airtime-ask-payer =
    📱 أي رقم M-Pesa سيدفع؟
    سيظهر طلب PIN على ذلك الهاتف.

airtime-again = ماذا الآن؟
airtime-again-yes = حاول مرة أخرى
airtime-again-home = القائمة الرئيسية
airtime-price-changed = ☝️ تغيّر السعر. راجع الطلب مرة أخرى من فضلك.
airtime-refused = 😕 عذرًا، لا نستطيع بيع هذا الآن. لم يُدفع شيء.

airtime-orders =
    🧾 *طلباتك*
    اختر طلبًا لمعرفة المزيد.
airtime-orders-none = 🧾 ليس لديك طلبات بعد.
airtime-order = 
    🧾 *طلب #{ $number }* · { $at }
    رصيد { $amount } للرقم { $recipient }
    السعر: { $price }{ $receipt ->
    [none] {""}
   *[other] {" "}· الإيصال: { $receipt }
}
    { $status }
airtime-order-refresh = تحديث
airtime-language = أي لغة تفضّل؟ / Which language?
airtime-language-set = ✅ من الآن سأتحدث معك بالعربية.
