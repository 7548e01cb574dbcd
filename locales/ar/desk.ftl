# Orders as people who decide about them see them: the platform's people and owners.
desk-orders = *الطلبات: { $count }* · { $which }
    { $sums }
    اختر طلبًا لعرضه.
desk-and = { $first } · { $second }
desk-sum = الإجمالي { $all }، تم تسليم { $delivered } ({ $count })
desk-everybody = كل البوتات
desk-orders-none = 🧾 لا توجد طلبات: { $which }
desk-by-status = حسب الحالة
desk-by-day = حسب اليوم
desk-by-words = حسب الرقم أو الإيصال
desk-older = الأقدم
desk-newer = الأحدث
desk-unnarrowed = كلها
desk-which-day = طلبات أي يوم؟
desk-day-today = اليوم
desk-day-yesterday = أمس
desk-day-week = هذا الأسبوع
desk-day-other = يوم آخر
desk-day-any = أي يوم
desk-ask-day =
    أي يوم؟ مثلًا *20 Nov* أو *20/11* أو *2026-11-20*.
desk-bad-day = 🤔 لم أفهم هذا اليوم.
desk-which-words = أي طلبات؟
desk-do-find = بحث
desk-words-any = الكل
desk-ask-words =
    🔎 أرسل جزءًا من رقم الهاتف أو الإيصال، أو رقم الطلب (*#12*).
desk-which-status = أي طلبات؟
desk-all = الكل
desk-order = *طلب #{ $number }* · { $tenant_name }
    { $status }
    القيمة { $amount } للرقم { $recipient }، السعر { $price }
    أُنشئ في { $at }
    الدافع { $payer }، الإيصال { $receipt }
    الدفع: { $payment } ({ $provider })
    التسليم: { $delivery }
    الاسترداد: { $refund }
desk-story = *قصة الطلب #{ $number }*{ $story_parts ->
    [1] {""}
   *[other] {" "}({ $story_part }/{ $story_parts })
}
    { $story }
desk-do-story = قصة الطلب
desk-do-order = الطلب
desk-do-ask = سؤال المزوّد مجددًا
desk-do-again = إعادة إرسال الرصيد
desk-do-paid = تسجيل الدفع
desk-do-delivered = تسجيل التسليم
desk-do-undelivered = تسجيل عدم التسليم
desk-do-refund = رد المال
desk-do-refunded = تسجيل الاسترداد
desk-asked = { $answer }
desk-again-sure = هل نرسل { $amount } إلى { $recipient } مرة أخرى؟
    ثبت أن الأول لم يصل، فلا يمكن أن يصل مرتين.
    يُلغى الاسترداد المستحق، ونبلغ العميل عند الوصول.
desk-again = 🚚 يُرسل { $amount } إلى { $recipient } مرة أخرى (طلب #{ $number }).
    سنبلغ العميل عند الوصول.
desk-not-proven = لم يثبت أن الأول لم يصل.
    لذلك لن يُرسل شيء مرة أخرى.
desk-going-back = مال هذا الطلب في طريق العودة بالفعل.
    لذلك لن يُرسل شيء مرة أخرى.
desk-receipt = ما رقم إيصال الدفعة؟ إن لم يوجد فأرسل *تخطي*
desk-paid-why = كيف عرفت أن { $price } وصل؟ جملة واحدة من فضلك؛ ستُسجَّل.
desk-paid-sure = هل نسجّل أن الطلب #{ $number } مدفوع؟
    سيُرسل { $amount } إلى { $recipient } فورًا، ولا يمكن التراجع عن ذلك.
    سنبلغ العميل، ويُسجَّل السبب الذي ذكرته.
desk-delivered-why = كيف عرفت أنه وصل؟ جملة واحدة من فضلك؛ ستُسجَّل.
desk-delivered-sure = هل نسجّل أن الطلب #{ $number } سُلّم؟
    سيُعدّ { $amount } للرقم { $recipient } واصلًا. يصل العميل الإيصال، ولا يُرد أي مال.
desk-undelivered-why = كيف عرفت أن شيئًا لم يصل؟ جملة واحدة من فضلك؛ ستُسجَّل.
desk-undelivered-sure = هل نسجّل أن الطلب #{ $number } لم يُسلَّم؟
    يصبح رد { $price } إلى { $payer } مستحقًا، ونبلغ العميل بذلك.
    إن وصل الرصيد لاحقًا، فقد ضاع ذلك المال.
desk-marked-paid = ✅ الطلب #{ $number } مدفوع الآن.
    يُرسل { $amount } إلى { $recipient }، ونبلغ العميل عند الوصول.
desk-marked-delivered = ✅ سُجّل أن الطلب #{ $number } سُلّم.
    سيصل العميل الإيصال.
desk-marked-undelivered = ↩️ سُجّل أن الطلب #{ $number } لم يُسلَّم.
    رد { $price } إلى { $payer } مستحق. يطلب wabot من المزوّد إرساله، وإن تعذّر ذلك طلبه منك.
desk-marked-refunded = 💸 الطلب #{ $number }: عاد { $price } إلى { $payer }.
    سنبلغ العميل بذلك.
desk-not-possible = هذا غير ممكن في حالة الطلب الآن.
desk-receipt-used = هذا الإيصال يخص طلبًا آخر.
    لم يتغيّر شيء.
desk-receipt-bad = لا يبدو «{ $receipt_typed }» رقم إيصال. إيصالات M-Pesa تشبه *QKJ41HAQR9*.
desk-refund-why = لماذا يُرد المال؟ جملة واحدة من فضلك؛ ستُسجَّل.
desk-refund-sure = 💸 هل نرد { $price } إلى { $payer }؟
    الطلب #{ $number }: لن يُرسل شيء بعد ذلك.
    يطلب wabot من المزوّد إرسال المال، وإن تعذّر ذلك طلب منك إرساله يدويًا.
desk-refund-due = 💸 رد { $price } عن الطلب #{ $number } إلى { $payer } مستحق.
    يطلب wabot من المزوّد إرساله، وإن تعذّر ذلك طلبه منك. سنبلغ العميل.
desk-refund-already = المال في طريق العودة أو عاد بالفعل. لا يُرد إلا مرة واحدة.
desk-refund-delivered = تم التسليم، فلا يوجد ما يُرد.
desk-refund-under-way = الطلب في الطريق. انتظر حتى يتضح هل وصل.
desk-refund-not-paid = لم يُدفع شيء، فلا يوجد ما يُرد.
desk-refunded-why = كيف أرسلته؟ جملة واحدة من فضلك، مع رقم الإيصال إن وُجد؛ ستُسجَّل.
desk-refunded-sure = هل أرسلت { $price } إلى { $payer } يدويًا؟
    سيُعدّ مبلغ الطلب #{ $number } مستردًا، ونبلغ العميل بذلك.
