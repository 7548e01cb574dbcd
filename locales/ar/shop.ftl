# The shop, as its customers read it.

## Looking through it.
shop-home =
    👋 مرحبًا بك في { $tenant }!
    كيف نخدمك؟
shop-home-products = تصفح المنتجات
shop-home-search = بحث
shop-home-cart = سلتي ({ $in_cart })
shop-home-orders = طلباتي
shop-home-help = مساعدة
shop-nothing =
    👋 مرحبًا بك في { $tenant }!
    ما زلنا نملأ رفوفنا. عُد إلينا قريبًا من فضلك.
shop-help =
    {"\u200F"}ℹ️ اختر ما يعجبك، وضعه في سلتك، وراجعه، ثم ادفع. وسنخبرك هنا عندما يكون في الطريق.
    ويمكنك أن تكتب أيضًا: *shop* · *cart* · *orders* · *search sugar*
    🌐 لغة أخرى: *language*
shop-all = كل ما لدينا
shop-further = أشياء أخرى
shop-categories =
    🛍️ *عمّ تبحث؟*
shop-category-line = { $category } ({ $count })
shop-products =
    🛍️ *{ $title }*
    اختر منتجًا لمعرفة المزيد.
shop-product-line = { $product } · { $price }
shop-product-line-from = { $product } · من { $price }
shop-product-sold-out = { $product } · نفد
shop-products-none = لا يوجد شيء هنا الآن.
shop-search-words = 🔎 عمّ تبحث؟
shop-search =
    🔎 *{ $title }*
    اختر منتجًا لمعرفة المزيد.
shop-search-again = بحث جديد
shop-search-none =
    🔎 لم نجد شيئًا باسم { $title }.
    جرّب كلمة أخرى، أو تصفح كل ما لدينا.
shop-product = { $card }
shop-card = *{ $product }*
shop-card-price = { $price }
shop-card-price-from = من { $price }
shop-card-sold-out = 😕 نفد حاليًا.
shop-left = { $left ->
    [0] نفدت الكمية.
    [one] بقيت قطعة واحدة فقط.
    [two] بقيت قطعتان.
    [few] بقيت { $left } قطع.
    [many] بقيت { $left } قطعة.
   *[other] بقيت { $left } قطعة.
}
shop-product-gone = 😕 لم نعد نبيع هذا المنتج.
shop-variants = أي نوع؟
shop-variant-line = { $variant } · { $price }
shop-variant-sold-out = { $variant } · نفد
shop-variant-gone = 😕 هذا النوع نفد.
shop-ask-quantity = كم تريد؟
shop-ask-quantity-of =
    {"*"}{ $name }* · { $price }
    كم تريد؟ { $left }

## The cart.
shop-put =
    ✅ في سلتك الآن: { $quantity } × { $product_name }
    الإجمالي: { $total }
shop-do-checkout = إتمام الطلب
shop-do-others = متابعة التسوق
shop-do-cart = سلتي
shop-do-empty = تفريغ السلة
shop-too-many = ☝️ هذا كثير: المتوفر من { $product_name } هو { $left }.
shop-bad-quantity = ☝️ أرسل عددًا صحيحًا من فضلك، مثل *2*.
shop-sold-out = 😕 نفد { $product_name } للتو.
shop-cart-full = ☝️ سلتك ممتلئة. أقصى عدد للأصناف المختلفة فيها { $left }.
shop-cart =
    🛒 *سلتك*: { $total }
    اختر سطرًا لتغييره.
shop-cart-none = 🛒 سلتك فارغة.
shop-line = { $quantity } × { $product } · { $sum }
shop-line-short = { $line } ⚠️ { $left ->
    [0] نفد
   *[other] بقي { $left } فقط
}
shop-cart-line =
    🛒 { $quantity } × *{ $product_name }*، سعر الواحد { $price }
    { $left }
shop-do-change-quantity = كمية أخرى
shop-do-take-out = إزالته من السلة
shop-ask-quantity-now = كم تريد من { $product_name }؟
shop-taken-out = 🗑️ أُزيل { $product_name } من سلتك.
shop-empty-sure = هل نفرّغ سلتك كلها؟
shop-emptied = 🗑️ سلتك فارغة.
shop-yes = نعم
shop-no = لا

## Checkout.
shop-short =
    😕 سبقك أحدهم: { $left ->
    [0] نفد { $product }.
    [one] بقيت قطعة واحدة فقط من { $product }.
    [two] بقيت قطعتان فقط من { $product }.
    [few] بقيت { $left } قطع فقط من { $product }.
    [many] بقيت { $left } قطعة فقط من { $product }.
   *[other] بقيت { $left } قطعة فقط من { $product }.
}
shop-way = كيف تريد استلام طلبك؟
shop-way-delivery = توصيل إليّ{ $fee_words }
shop-way-pickup = أستلمه بنفسي
shop-fee = {" "}(+ { $fee })
shop-ask-address =
    📍 إلى أين نوصله؟
    اكتب العنوان، أو شارك موقعك.
shop-where-delivery = 🛵 إلى: { $address }
shop-where-pickup = 🏪 تستلمه بنفسك
shop-where-pickup-at = 🏪 تستلمه من: { $place }
shop-fee-line = التوصيل · { $fee }
shop-note-line = ✏️ { $note }
shop-pay-when = متى تود أن تدفع؟
shop-pay-now = الآن
shop-pay-later = عند الاستلام
shop-pays-from = 📱 ستدفع من { $payer }
shop-pays-link = 💳 سيصلك رابط للدفع
shop-pays-later = 💵 ستدفع عند الاستلام
shop-confirm =
    🧾 *راجع طلبك من فضلك*
    { $card }
    {"*"}الإجمالي: { $total }*
    { $where }
    { $payment }
    هل هذا صحيح؟
shop-confirm-pay = نعم، ادفع الآن
shop-confirm-order = نعم، أرسل الطلب
shop-confirm-note = إضافة ملاحظة
shop-confirm-payer = الدفع من رقم آخر
shop-ask-note = ✏️ ماذا تريد أن نعرف؟
shop-dropped = 👍 لم يُطلب شيء. سلتك محفوظة.
shop-price-changed = ☝️ تغيّر أحد الأسعار. راجع الطلب مرة أخرى من فضلك.
shop-agreed =
    ✅ شكرًا لك! طلبك *{ $order }*: { $total }، تدفعه عند الاستلام.
    سنخبرك هنا بكل جديد.
shop-again =
    طلبك *{ $about }* لم يُدفع، فلا نحجز لك شيئًا الآن.
    ماذا تريد أن تفعل؟
shop-do-pay-again = حاول مرة أخرى
shop-do-pay = ادفع الآن
shop-do-cancel = إلغاء الطلب
shop-refused = 😕 عذرًا، لا نستطيع قبول دفعتك الآن. لم يُدفع شيء. طلبك محفوظ، وتجده إذا أرسلت *orders*.

## My orders.
shop-orders =
    🧾 *طلباتك*
    اختر طلبًا لمعرفة المزيد.
shop-orders-none = 🧾 ليس لديك طلبات بعد.
shop-order-line = { $order } · { $total } · { $status }
shop-order =
    🧾 *طلب { $order }* · { $at }
    { $card }
    {"*"}الإجمالي: { $total }*
    { $where }
    { $status }
shop-status-placed = ⏳ في انتظار الدفع
shop-status-expired = ⌛ لم يُدفع
shop-status-agreed = 🧺 تم الطلب، والدفع عند الاستلام
shop-status-paid = 🧺 مدفوع، وسيُغلَّف قريبًا
shop-status-packed = 📦 تم تغليفه
shop-status-ready = 🏪 جاهز للاستلام
shop-status-sent = 🛵 في الطريق
shop-status-handed-over = ✅ تم التسليم
shop-status-cancelled = 🚫 ملغى
shop-status-return-asked = ↩️ طُلب إرجاعه
shop-status-returned = ↩️ تم إرجاعه
shop-status-refused = ↩️ رُفض الإرجاع
shop-do-return = طلب إرجاعه
shop-cancel-sure = هل نلغي الطلب { $order }؟
shop-cancelled = 🚫 أُلغي الطلب { $order }. لم يُخصم منك شيء.
shop-cancel-late = ☝️ لم يعد إلغاؤه ممكنًا من هنا. راسلنا من فضلك.
shop-return-why = ↩️ لماذا تود إرجاعه؟
shop-return-sure =
    هل تطلب إرجاع الطلب { $order }؟
    السبب: { $reason }
shop-return-asked = ↩️ وصلنا طلبك بإرجاع { $order }. سنرد عليك هنا.
shop-return-late = ☝️ انتهت مدة إرجاع هذا الطلب.

## What customers are told when their order moves on.
shop-now-expired =
    ⌛ لم يُدفع الطلب { $order } في الوقت، فأعدنا بضاعته إلى الرف.
    ما زال بإمكانك دفعه ما دامت متوفرة: أرسل *orders*.
shop-now-packed = 📦 تم تغليف طلبك { $order }.
shop-now-ready =
    🏪 طلبك { $order } جاهز.
    { $where }
shop-now-sent =
    🛵 طلبك { $order } في الطريق.
    { $where }
shop-now-handed-over =
    ✅ تم تسليم طلبك { $order }. شكرًا لك!
    هل فيه أي مشكلة؟ أرسل *orders*.
shop-now-cancelled =
    🚫 عذرًا، أُلغي الطلب { $order }: { $reason }
    لم يُخصم منك شيء.
shop-now-cancelled-paid =
    🚫 عذرًا، أُلغي الطلب { $order }: { $reason }
    سيعود إليك مبلغ { $total }.
shop-now-returned = ↩️ قبلنا إرجاع { $order }. سيعود إليك مبلغ { $total }.
shop-now-refused = ↩️ عذرًا، لا يمكننا إرجاع الطلب { $order }: { $reason }

## Its money (see orders.ftl for what other wares say).
ware-basket = طلب من المتجر
basket-enter-pin =
    📲 أدخل رقم PIN الخاص بـ M-Pesa على هاتفك ({ $payer }) لدفع { $price }.
    طلبك: *{ $about }*
basket-open-link =
    💳 لدفع { $price } افتح هذا الرابط:
    { $link }
    طلبك: *{ $about }*. ادفع قريبًا من فضلك: نحجز لك البضاعة لفترة قصيرة فقط.
basket-receipt =
    ✅ تم الدفع! شكرًا لك.
    🧾 إيصالك: طلب *{ $about }*، { $price }{ $receipt ->
    [none] {""}
   *[other] ، { $receipt }
}.
    سنخبرك هنا بكل جديد.
basket-unsure =
    ⏳ لم تصلنا إجابة واضحة عن دفعتك، فلا تدفع مرة ثانية من فضلك.
    نحن نتابع الطلب { $about } وسنخبرك هنا.
basket-busy = ⏳ خدمة الدفع مشغولة. سنواصل المحاولة بضع دقائق (طلب { $about }).
basket-expired =
    ⌛ انتهى وقت الطلب { $about }: لم تصلنا دفعة بقيمة { $price }.
    إن كنت قد دفعت فلا تقلق: سنتولى الأمر فور وصول الخبر إلينا.
basket-held =
    🙏 وصلت دفعتك { $price }. الأمر يتأخر قليلًا هذه المرة.
    لا حاجة لأن تفعل شيئًا (طلب { $about }).
basket-late = 🙏 وصل أخيرًا مبلغ { $price } للطلب { $about }.
basket-not-delivered =
    😕 عذرًا، لم يعد تنفيذ الطلب { $about } ممكنًا: سبقك أحدهم، أو دُفع أو أُلغي من قبل.
    سيعود إليك مبلغ { $price }.

## Settings.
setting-shop-ways = التوصيل أو الاستلام
setting-shop-fee = رسوم التوصيل
setting-shop-pickup-at = مكان الاستلام
setting-shop-pay-later = الدفع عند الاستلام
setting-shop-hold = دقائق مهلة الدفع
setting-shop-low-stock = نبّهني حين يبقى
setting-shop-return-days = أيام الإرجاع
