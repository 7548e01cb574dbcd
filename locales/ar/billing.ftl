# What tenants pay the platform: plans, renewals, invoices, money recorded by hand.
plan-month = شهر
plan-year = سنة
plan-not-sold = غير معروضة للبيع
setting-price = { $plan } بعملة { $currency }
setting-month-days = عدد أيام الشهر
setting-year-days = عدد أيام السنة
setting-grace-days = أيام السماح بعد الانتهاء
order-for-ware = { $ware } { $about }
ware-renewal = تجديد
way-prompt = M-Pesa
way-cash = نقدًا
way-bank = تحويل بنكي
way-other = طريقة أخرى
invoice-status-open = ⏳ مفتوحة
invoice-status-paid = ✅ مدفوعة
invoice-status-void = 🚫 ملغاة
invoice-status-refunded = 💸 أُعيد مبلغها

## The owner pays.
billing-offered = { $offer }
billing-do-renew = تجديد
billing-do-invoices = فواتيري
billing-plan = 🗓 *{ $name }*
    ما المدة التي تريدها؟
billing-offer = { $plan }: { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}، { $price }
billing-which-way = 💳 كيف تودّ أن تدفع؟
billing-way = { $way }: { $price }
billing-sure = 🧾 *راجع من فضلك*
    { $name }: { $plan_name }، { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}
    سيعمل بعدها حتى { $until }.
    ستدفع: { $price } عبر { $via } من { $payer }
    هل هذا صحيح؟
billing-sure-link = 🧾 *راجع من فضلك*
    { $name }: { $plan_name }، { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}
    سيعمل بعدها حتى { $until }.
    ستدفع: { $price } عبر { $via }، من خلال رابط
    هل هذا صحيح؟
billing-yes = نعم، ادفع الآن
billing-yes-link = نعم، أرسل لي الرابط
billing-other-payer = الدفع من رقم آخر
billing-ask-payer = 📱 أي رقم M-Pesa سيدفع؟
    سيظهر طلب PIN على ذلك الهاتف.
billing-dropped = 👍 لم يُدفع شيء. للتجديد في أي وقت أرسل *renew*
billing-price-changed = ☝️ تغيّر السعر. راجع مرة أخرى من فضلك.
billing-again = ماذا الآن؟
billing-try-again = حاول مرة أخرى
billing-home = القائمة الرئيسية
billing-refused = 😕 عذرًا، لا يمكن دفع هذا الآن. لم يُؤخذ شيء.
    للبدء من جديد أرسل *renew*
billing-no-way = 😕 عذرًا، الدفع في هذه المحادثة غير متاح بعد. تواصل معنا من فضلك.
billing-not-served = لا يمكن تجديد *{ $name }* الآن: { $status }.
billing-elsewhere = 💳 تجديد *{ $name }* يُدفع في محادثة { $platform } ({ $platform_phone }).
    أرسل هناك *renew*
renewal-receipt = 🙏 شكرًا لك! { $receipt ->
    [none] وصل مبلغك { $price }
   *[other] وصل مبلغك { $price } ({ $receipt })
}.
billing-paid-owner = ✅ تم تجديد *{ $name }*.
    سيعمل حتى { $until }.
    الإيصال: *{ $invoice }*، { $plan }، { $price }. لرؤيته مرة أخرى أرسل *invoices*
billing-paid-staff = 💰 دفع *{ $name }* ({ $tenant }) مبلغ { $price }: { $plan }، { $method }.
    سيعمل حتى { $until }. الفاتورة: *invoice { $invoice }*
billing-given-back-owner = 💸 أعدنا إليك { $price } من *{ $invoice }*.

## Invoices.
billing-invoices = 🧾 *فواتير { $name }*
    اختر فاتورة لعرضها.
billing-invoices-none = 🧾 لم يُدفع شيء بعد عن *{ $name }*.
billing-line = { $invoice } · { $plan } · { $price } · { $status } { $at }
billing-line-of = { $invoice } · { $name } · { $price } · { $status } { $at }
billing-receipt = { $lines }
billing-receipt-head = 🧾 *{ $invoice }* · { $status }
    { $name }: { $plan }، { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}
    السعر: { $price }
    تاريخ الإصدار: { $made_at }
billing-receipt-paid = الدفع: { $at }، { $method }{ $receipt ->
    [none] {""}
   *[other] ، { $receipt }
}
billing-receipt-until = يعمل حتى { $until }
billing-receipt-by = بواسطة { $by }: { $reason }
billing-nobody = نشاط لم يعد موجودًا

## Staff.
billing-desk = 💰 *الفواتير والإجماليات*
    هذا الشهر: { $total }
    الفواتير المفتوحة: { $open }
billing-do-desk = الفواتير والإجماليات
billing-do-bills = الفواتير
billing-do-record = تسجيل دفعة
billing-do-open = الفواتير المفتوحة
billing-do-all = كل الفواتير
billing-do-totals = شهرًا بشهر
billing-do-prices = الباقات والأسعار
billing-do-invoice = الفاتورة
billing-do-void = إلغاء الفاتورة
billing-do-give-back = أُعيد المبلغ
billing-nothing = لا شيء بعد
billing-sum = { $first } و { $second }
billing-totals = 💰 *شهرًا بشهر*
    { $months }
billing-totals-none = لم يُدفع شيء بعد.
billing-month = { $month }: { $total } ({ $count ->
    [zero] لا فواتير
    [one] فاتورة واحدة
    [two] فاتورتان
    [few] { $count } فواتير
    [many] { $count } فاتورة
   *[other] { $count } فاتورة
})
billing-of = 🧾 *{ $name }* ({ $tenant })
    اختر فاتورة لعرضها.
billing-of-none = 🧾 لم يدفع *{ $name }* شيئًا بعد.
billing-list = 🧾 *الفواتير*
    اختر فاتورة لعرضها.
billing-list-none = 🧾 لا توجد فواتير.
billing-unknown = لا توجد فاتورة كهذه.
billing-ask-reason = لماذا؟
billing-void-sure = ستُلغى *{ $invoice }* ({ $price }): لن يستطيع أحد دفعها بعد ذلك.
    السبب: { $reason }
billing-voided = 🚫 أُلغيت *{ $invoice }*.
billing-not-open = تغيّرت حالة *{ $invoice }* في هذه الأثناء.
billing-under-way = ⏳ هناك من يدفع *{ $invoice }* في هذه اللحظة. عد إليها بعد بضع دقائق من فضلك.
billing-back-sure = أعدتَ { $price } من *{ $invoice }* بنفسك، وتسجّل ذلك هنا.
    تبقى الأيام كما هي. السبب: { $reason }
billing-given-back = 💸 سُجّل أن مبلغ *{ $invoice }* أُعيد.
billing-record-plan = 💵 عن أي باقة دفع *{ $name }*؟
billing-record-how = كيف وصل المال؟
billing-record-reference = ما رقم العملية أو الإيصال؟
    إن لم يوجد فأرسل *تخطي*
billing-record-why = من أخبرك، ولماذا تسجّلها يدويًا؟
billing-record-sure = 💵 *راجع من فضلك*
    { $name }: { $plan_name }، { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}
    المبلغ: { $price }، { $via }
    سيعمل بعدها حتى { $until }.
    السبب: { $reason }
billing-record-status = لا يمكن تجديد *{ $name }* الآن: { $status }.
billing-recorded = ✅ سُجّلت الفاتورة *{ $invoice }*: { $price }.
    سيعمل حتى { $until }. تم إبلاغ المالك.
billing-already = ☝️ سُجّل هذا من قبل في *{ $invoice }* ({ $price }). لم يُضف شيء.
    الدفعة الثانية تحتاج إلى رقم عملية خاص بها.
billing-not-sold = لم يعد لهذه الباقة سعر.
billing-prices = 🏷 *الباقات والأسعار*
    اختر سعرًا لتغييره. 0 يعني: غير معروضة للبيع.
billing-other-month = شهر، بعملة أخرى
billing-other-year = سنة، بعملة أخرى
billing-ask-currency = أي عملة؟ ثلاثة أحرف، مثل USD.
billing-currency-bad = لا أعرف هذه العملة. المتاح: { $currencies }
verb-invoice-record = تسجيل دفعة
verb-invoice-void = إلغاء فاتورة
verb-invoice-refund = تسجيل إعادة مبلغ
