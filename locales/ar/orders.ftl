# News about money and airtime, and orders as owners and staff see them.

## Paying.
pay-enter-pin =
    📲 أدخل رقم PIN الخاص بـ M-Pesa على هاتفك ({ $payer }) لدفع { $price }.
    طلب #{ $number }: رصيد { $amount } للرقم { $recipient }.
pay-open-link =
    💳 لدفع { $price } افتح هذا الرابط:
    { $link }
    الرابط صالح حتى { $good_until }.
    طلب #{ $number }: رصيد { $amount } للرقم { $recipient }.
pay-link-over =
    ⌛ أُغلق رابط الطلب #{ $number }: لم تصلنا دفعة بقيمة { $price }.
    إن كنت قد دفعت فلا تقلق: سنتولى الأمر فور وصول الخبر إلينا.
pay-same-link =
    ✋ لديك بالفعل طلب مفتوح لهذا. ادفعه من هنا من فضلك:
    { $link }
    الرابط صالح حتى { $good_until } (طلب #{ $number }).
pay-busy = ⏳ خدمة M-Pesa مشغولة. سنواصل المحاولة بضع دقائق، وسيصلك طلب PIN فور نجاحها.
pay-unsure =
    ⏳ لم تصلنا إجابة واضحة من خدمة الدفع، فلا تدفع مرة ثانية من فضلك.
    إن ظهر لك طلب PIN فأدخله. نحن نتابع الطلب #{ $number } وسنخبرك هنا.
pay-expired =
    ⌛ انتهى وقت الطلب #{ $number }: لم تصلنا دفعة بقيمة { $price }.
    إن كنت قد دفعت فلا تقلق: نرسل الرصيد فور أن تخبرنا M-Pesa.
pay-late = 🙏 وصلت دفعتك { $price } بعد قليل من التأخير. رصيد الطلب #{ $number } في الطريق.
pay-review =
    🔎 وصلتنا دفعة للطلب #{ $number } لكنها لا تطابقه. يراجعها أحدنا الآن.
    لا حاجة لأن تفعل شيئًا، ولن تدفع مرتين.
pay-same-again = 
    ✋ طلبتَ الدفعة نفسها قبل لحظات، فلم نطلبها مرة أخرى.
    طلب #{ $number }: { $status }
    لشراء { $price } مرة أخرى، انتظر دقيقتين من فضلك.
pay-same-payer = 
    ✋ طُلب مبلغ { $price } من { $payer } قبل لحظات. لا تقبل M-Pesa المبلغ نفسه إلا مرة كل دقيقتين.
    حاول بعد قليل من فضلك.
pay-failed = 😕 لم تكتمل دفعة { $price }. لم يُخصم منك شيء.
pay-failed-cancelled = 👍 ألغيتَ دفعة { $price }. لم يُخصم منك شيء.
pay-failed-no-answer =
    ⌛ انتهى وقت دفعة { $price }: لم يرد الهاتف { $payer } في الوقت المحدد. لم يُخصم منك شيء.
    هل الهاتف يعمل ومتصل بالشبكة وقريب منك؟
pay-failed-insufficient = 😕 المال في حساب { $payer } لا يكفي لدفع { $price }. لم يُخصم منك شيء.
pay-failed-wrong-pin = 🔑 رقم PIN الخاص بـ M-Pesa غير صحيح، فلم يُدفع شيء.
pay-failed-too-soon = ⏳ لا تقبل M-Pesa المبلغ نفسه إلا مرة كل دقيقتين. لم يُخصم شيء؛ حاول بعد قليل من فضلك.
pay-failed-limit = ☝️ هذا المبلغ أعلى أو أقل مما يسمح به حسابك في M-Pesa. لم يُخصم منك شيء.
pay-failed-busy = ⏳ تنفّذ M-Pesa الآن دفعة أخرى من { $payer }. لم يُخصم شيء؛ حاول بعد دقيقة من فضلك.
pay-failed-locked = 🔒 تقول M-Pesa إن الرقم { $payer } مقفل. لم يُخصم منك شيء.
pay-failed-bad-number = 📱 لا تعرف M-Pesa الرقم { $payer }. لم يُخصم منك شيء.

## Delivering.
airtime-receipt = 
    ✅ تم! وصل رصيد { $amount } إلى { $recipient }.
    🧾 إيصالك: طلب #{ $number }، المدفوع { $price }{ $receipt ->
    [none] {""}
   *[other] ، M-Pesa { $receipt }
}.
    شكرًا لك!
airtime-on-its-way =
    🚚 وصلت دفعتك { $price }، ورصيد { $recipient } في الطريق (طلب #{ $number }).
    يصلك الإيصال فور وصوله.
airtime-held =
    🙏 وصلت دفعتك { $price }. رصيد { $recipient } يتأخر قليلًا هذه المرة.
    لا حاجة لأن تفعل شيئًا: سيصل تلقائيًا (طلب #{ $number })، أو يعود إليك مالك.
airtime-checking =
    🔎 وصلت دفعتك { $price }. نتحقق الآن من وصول الرصيد إلى { $recipient }.
    لا حاجة لأن تفعل شيئًا، ولن تدفع مرتين (طلب #{ $number }).
airtime-review = 🔎 يراجع أحدنا الآن الطلب #{ $number }. سنخبرك هنا.
airtime-not-delivered =
    😕 عذرًا، لم نتمكن من إيصال الرصيد إلى { $recipient }.
    سيعود إليك مبلغ { $price }: استرداد الطلب #{ $number } جارٍ الآن.
refund-done = 💸 أُرسل المبلغ المسترد { $price } عن الطلب #{ $number } إلى { $payer }.

## Wares beside airtime.
ware-airtime = رصيد
ware-enter-pin =
    📲 أدخل رقم PIN الخاص بـ M-Pesa على هاتفك ({ $payer }) لدفع { $price }.
    طلب #{ $number }: { $ware }.
ware-open-link =
    💳 لدفع { $price } افتح هذا الرابط:
    { $link }
    الرابط صالح حتى { $good_until }.
    طلب #{ $number }: { $ware }.
ware-unsure =
    ⏳ لم تصلنا إجابة واضحة عن دفعتك، فلا تدفع مرة ثانية من فضلك.
    نحن نتابع الطلب #{ $number } وسنخبرك هنا.
ware-busy = ⏳ خدمة الدفع مشغولة. سنواصل المحاولة بضع دقائق (طلب #{ $number }).
ware-expired =
    ⌛ انتهى وقت الطلب #{ $number }: لم تصلنا دفعة بقيمة { $price }.
    إن كنت قد دفعت فلا تقلق: سنتولى الأمر فور وصول الخبر إلينا.
ware-late = 🙏 وصلت دفعتك { $price } بعد قليل من التأخير (طلب #{ $number }).
ware-receipt =
    ✅ تم! { $ware }: المدفوع { $price }.
    🧾 إيصالك: طلب #{ $number }{ $receipt ->
    [none] {""}
   *[other] ، { $receipt }
}.
    شكرًا لك!
ware-held =
    🙏 وصلت دفعتك { $price }. الأمر يتأخر قليلًا هذه المرة.
    لا حاجة لأن تفعل شيئًا (طلب #{ $number }).
ware-not-delivered =
    😕 عذرًا، لم ينجح ذلك.
    سيعود إليك مبلغ { $price }: استرداد الطلب #{ $number } جارٍ الآن.

## To the owner.
owner-payment-review =
    🔎 *طلب #{ $number }*: وصل مال لا يطابقه ({ $reason }). لم يُسلَّم شيء.
    راجعه من فضلك: *orders*
owner-delivery-review =
    🔎 *طلب #{ $number }*: لا يُعرف هل وصل رصيد { $amount } إلى { $recipient }. لم يُرسل مرة أخرى.
    راجعه من فضلك: *orders*
owner-airtime-held =
    ⚠️ طلبات مدفوعة تنتظر: { $reason }.
    ستُرسل تلقائيًا عند حل المشكلة، وبعد يوم يعود المال إلى أصحابه.
owner-cannot-sell =
    ⚠️ أراد أحدهم الشراء الآن ولم يستطع: { $reason }.
    لم يُدفع شيء. راجع إعداداتك من فضلك.
owner-airtime-short =
    ⚠️ وديعة الرصيد توشك على النفاد: الباقي { $left }.
    أراد أحدهم الآن { $wanted } فاعتذرنا له. لم يُدفع شيء.
    زِد الوديعة من فضلك.
owner-refund-by-hand =
    💸 *طلب #{ $number }*: أعد { $price } إلى { $payer } يدويًا من فضلك، ثم سجّل الاسترداد هنا: *orders*
owner-refund-other-amount =
    💸 *طلب #{ $number }*: وصل مبلغ غير { $price } ({ $receipt }).
    أعد ما وصلك إلى { $payer } يدويًا من فضلك، ثم سجّل الاسترداد هنا: *orders*
issue-payment-unknown = لا يُعرف هل دُفع الطلب { $order }: راجع كشف M-Pesa من فضلك
order-held-no-float = نفدت وديعة الرصيد
order-held-bad-credentials = يرفض مزوّد الرصيد بيانات دخولنا
order-held-other = لا يعمل مزوّد الرصيد الآن
order-doubt-amount-differs = مبلغ غير المطلوب
order-doubt-payer-differs = دافع غير المطلوب منه
order-doubt-receipt-used = إيصال استُخدم من قبل
order-doubt-other = ليس كما طُلب

## Lists.
order-line = #{ $number } · { $amount } · { $recipient } · { $status }
order-line-of-tenant = #{ $number } · { $tenant } · { $amount } · { $recipient } · { $status }

order-status-draft = ✏️ بدأ للتو
order-status-awaiting-payment = ⏳ في انتظار الدفع
order-status-paid = 💰 مدفوع، التسليم تاليًا
order-status-delivering = 🚚 في الطريق
order-status-delivered = ✅ تم التسليم
order-status-failed = ❌ فشل الدفع
order-status-cancelled = 🚫 أُلغي
order-status-expired = ⌛ لم يُدفع في الوقت
order-status-undelivered = ↩️ لم يُسلَّم
order-status-review = 🔎 يراجعه شخص
order-status-refunded = 💸 استُرد مبلغه

order-payment-created = لم يُطلب بعد
order-payment-push-started = جارٍ الطلب
order-payment-push-sent = في انتظار PIN
order-payment-push-unknown = غير واضح هل وصل الطلب إلى الدافع
order-payment-expired = لم يُدفع في الوقت
order-payment-failed = فشل
order-payment-review = غير مطابق
order-payment-paid = مدفوع
order-delivery-none = –
order-delivery-reserved = التالي
order-delivery-held = ينتظر وديعة الرصيد
order-delivery-sending = جارٍ الإرسال
order-delivery-sent = استلمه المزوّد
order-delivery-unknown = غير واضح
order-delivery-review = القرار لشخص
order-delivery-failed = لم يُسلَّم
order-delivery-delivered = تم التسليم
order-refund-none = –
order-refund-due = مستحق
order-refund-requested = مطلوب من المزوّد
order-refund-manual = يدويًا
order-refund-done = تم

order-looked = سألنا مزوّد الرصيد: { $delivery }
order-answer-pending = يقول المزوّد: ما زال في انتظار الدافع.
order-answer-paid = يقول المزوّد: مدفوع.
order-answer-incomplete = يقول المزوّد: مدفوع.
order-answer-failed = يقول المزوّد: غير مدفوع.
order-answer-cancelled = يقول المزوّد: ألغى الدافع العملية.
order-answer-expired = يقول المزوّد: لم يرد الدافع.
order-answer-silent = لا يوجد هنا ما نسأل المزوّد عنه.
order-answer-unreachable = لا يستطيع المزوّد الإجابة الآن. حاول لاحقًا من فضلك.

## The story of an order.
order-story-line-0 = { $at } · { $what }
order-story-line-1 = { $at } · { $what } ({ $first })
order-story-and = { $first }، { $second }
order-story-by-question = بسؤال منا
order-story-notice = { $at } · 📨 خبر من { $provider }: { $told }
order-story-message = { $at } · 💬 إلى العميل: «{ $words }» ({ $status })
order-notice-received = لم يُقيَّم بعد
order-notice-applied = مقبول
order-notice-duplicate = لا جديد فيه
order-notice-review = غير مطابق، القرار لشخص
order-notice-contradicts = يخالف ما ثبت، تُرك جانبًا
order-notice-asking = لا يثبت بما يكفي، فسألناهم
order-notice-parked = وصل قبل أن نعرف الدفعة، ينتظر
order-notice-forged = ليس لهذا الطلب، مرفوض
order-notice-unsigned = لم يثبت أنه منهم، مرفوض
order-notice-malformed = غير مقروء، مرفوض
order-notice-unknown-token = إلى عنوان خاطئ، مرفوض
order-message-queued = تنتظر الإرسال
order-message-sending = جارٍ إرسالها
order-message-sent = أُرسلت
order-message-delivered = وصلت
order-message-read = قُرئت
order-message-failed = لم تُرسل
order-message-parked = تعذّر إرسالها، يراجعها شخص
order-story-order-created = أُنشئ الطلب
order-story-payment-push-started = طُلبت الدفعة
order-story-payment-push-sent = ظهر طلب PIN على الهاتف
order-story-payment-push-unknown = لا إجابة واضحة عن طلب الدفع
order-story-payment-push-postponed = المزوّد مشغول، نحاول لاحقًا
order-story-payment-push-refused = رُفض طلب الدفع
order-story-payment-named-by-notice = ذكر المزوّد اسم الدفعة
order-story-payment-named-late = أجابت M-Pesa بعد انتهاء الوقت
order-story-payment-receipt-known = عُرف الإيصال
order-story-payment-review = الدفعة غير مطابقة
order-story-payment-paid = تم الدفع
order-story-payment-notice-incomplete = إشعار بلا مبلغ أو إيصال
order-story-payment-failed = فشل الدفع
order-story-payment-contradicted = أخبار متعارضة، لم تُعتمد
order-story-payment-asked = سألنا المزوّد عن الدفعة
order-story-payment-expired = انتهى الوقت
order-story-payment-marked-paid = سُجّل أنه مدفوع
order-story-delivery-reserved = رصيد سيُرسل
order-story-delivery-sending = جارٍ إرسال الرصيد
order-story-delivery-sent = استلمه المزوّد
order-story-delivery-delivered = تم التسليم
order-story-delivery-held = ينتظر وديعة الرصيد
order-story-delivery-resumed = محاولة جديدة
order-story-delivery-given-up = انتظر أطول من اللازم
order-story-delivery-unknown = لا إجابة واضحة من المزوّد
order-story-delivery-review = القرار لشخص
order-story-delivery-named-by-notice = ذكر المزوّد اسم الشحنة
order-story-delivery-contradicted = أخبار متعارضة عن الرصيد، لم تُعتمد
order-story-delivery-failed = لم يُسلَّم
order-story-delivery-again = سيُرسل مرة أخرى
order-story-delivery-marked-delivered = سُجّل أنه سُلّم
order-story-delivery-marked-failed = سُجّل أنه لم يُسلَّم
order-story-refund-due = استرداد مستحق
order-story-refund-requested = طُلب الاسترداد
order-story-refund-unanswered = لا إجابة عن الاسترداد
order-story-refund-again = استُؤنف الاسترداد
order-story-refund-postponed = الاسترداد لاحقًا
order-story-refund-accepted = قبل المزوّد الاسترداد
order-story-refund-done = تم الاسترداد
order-story-refund-manual = استرداد يدوي
order-story-refund-marked-done = سُجّل أنه استُرد

order-reason-cancelled = ألغاه الدافع
order-reason-no-answer = لا رد
order-reason-insufficient = المال لا يكفي
order-reason-wrong-pin = رقم PIN خاطئ
order-reason-too-soon = المبلغ نفسه قبل أوانه
order-reason-limit = خارج حدود M-Pesa
order-reason-busy = مشغول
order-reason-bad-number = رقم غير صالح
order-reason-locked = مقفل
order-reason-amount-differs = مبلغ مختلف
order-reason-payer-differs = دافع مختلف
order-reason-receipt-used = إيصال مستخدم من قبل
order-reason-no-float = نفدت وديعة الرصيد
order-reason-bad-credentials = بيانات الدخول مرفوضة
order-reason-interrupted = انقطع
order-reason-rejected = رفضه المزوّد
order-reason-question-denied = نفاه المزوّد من قبل
order-reason-no-provider = لا يوجد مزوّد مُعدّ
order-reason-not-loaded = لم يُشحن
order-reason-by-person = بقرار شخص
order-reason-refunded = أُعيد المال
order-reason-second-receipt = إيصال ثانٍ
order-reason-failed-after-paid = فشل بعد نجاح
order-reason-delivered-after-failed = سُلّم بعد أن فشل
order-reason-failed-after-delivered = فشل بعد التسليم
order-reason-reference-used = اسم مستخدم من قبل
order-reason-unclear-failure = فشل لا يذكر أي طلب

## To the customer: where an order stands.
my-order-begun = ✏️ بدأ للتو، ولم يُطلب الدفع من أحد بعد
my-order-asking = ⏳ جارٍ طلب الدفع
my-order-waiting-for-pin = 📲 في انتظار رقم PIN الخاص بـ M-Pesa
my-order-waiting-for-link = 💳 في انتظار دفعتك
my-order-unsure = ⏳ ليس واضحًا بعد هل وصلك طلب الدفع؛ لا تدفع مرتين من فضلك
my-order-cancelled = 🚫 أُلغي ولم يُخصم شيء
my-order-not-paid = ❌ لم يُدفع ولم يُخصم شيء
my-order-expired = ⌛ لم تصلنا دفعة في الوقت المحدد
my-order-looking = 🔎 وصلت دفعتك ويراجعها أحدنا
my-order-next = 💰 مدفوع، وسيُرسل تاليًا
my-order-held = ⏳ مدفوع؛ يتأخر قليلًا وسيصل تلقائيًا
my-order-sending = 🚚 مدفوع وفي الطريق
my-order-checking = 🔎 مدفوع؛ نتحقق من وصوله
my-order-delivered = ✅ تم التسليم
my-order-delivered-and-looking = ✅ تم التسليم؛ ويراجع أحدنا الاسترداد
my-order-missed = ↩️ تعذّر إرساله؛ ويتابع أحدنا أمر مالك
my-order-refunding = 💸 مالك في طريق العودة إليك
my-order-refunded = 💸 تم الاسترداد
my-order-pay-here = 👉 ادفع من هنا: { $link }
