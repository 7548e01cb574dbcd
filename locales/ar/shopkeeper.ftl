# The shop, as its owner reads it.

owner-home-shop = متجري
shop-not-a-shop = { $name } ليس متجرًا. هذه قائمته الخاصة:
shop-first =
    🛍️ *متجرك فارغ.* يقرأ عملاؤك أنك ما زلت تملأ رفوفك.
    أضف أول منتج: لن يستغرق إلا دقيقة.
shop-desk =
    🛍️ *{ $name }*
    { $card }
shop-count-paid = 💰 مدفوعة تنتظر التغليف: { $count }
shop-count-agreed = 🧺 تنتظر التغليف، والدفع عند التسليم: { $count }
shop-count-packed = 📦 تم تغليفها: { $count }
shop-count-ready = 🏪 جاهزة للاستلام: { $count }
shop-count-sent = 🛵 في الطريق: { $count }
shop-count-return-asked = ↩️ { $count ->
    [zero] لا طلبات إرجاع
    [one] طلب إرجاع واحد
    [two] طلبا إرجاع
    [few] { $count } طلبات إرجاع
    [many] { $count } طلب إرجاع
   *[other] { $count } طلب إرجاع
}
shop-count-products = 🏷️ { $count ->
    [zero] لا منتجات
    [one] منتج واحد
    [two] منتجان
    [few] { $count } منتجات
    [many] { $count } منتجًا
   *[other] { $count } منتج
}
shop-count-scarce = ⚠️ توشك على النفاد: { $count }
shop-do-todo = طلبات تنتظرك ({ $todo })
shop-do-orders = كل الطلبات
shop-do-settings = التوصيل والدفع
shop-do-shop = متجري
shop-do-others-todo = طلبات أخرى
shop-settings = ماذا تود أن تضبط؟

## Orders.
shop-which-state = أي طلبات؟
shop-which-all = كل الطلبات
shop-which-todo = طلبات تنتظرك
shop-which-paid = الطلبات المدفوعة
shop-which-agreed = طلبات تُدفع لاحقًا
shop-which-packed = طلبات تم تغليفها
shop-which-ready = طلبات جاهزة للاستلام
shop-which-sent = طلبات في الطريق
shop-which-handed-over = طلبات تم تسليمها
shop-which-return-asked = طُلب إرجاعها
shop-which-returned = طلبات تم إرجاعها
shop-which-refused = طلبات رُفض إرجاعها
shop-which-cancelled = طلبات ملغاة
shop-which-placed = في انتظار الدفع
shop-which-expired = طلبات لم تُدفع
shop-state-placed = ⏳ في انتظار الدفع
shop-state-expired = ⌛ لم يُدفع
shop-state-agreed = 🧺 يُدفع عند التسليم
shop-state-paid = 💰 مدفوع
shop-state-packed = 📦 تم تغليفه
shop-state-ready = 🏪 جاهز للاستلام
shop-state-sent = 🛵 في الطريق
shop-state-handed-over = ✅ تم التسليم
shop-state-cancelled = 🚫 ملغى
shop-state-return-asked = ↩️ طُلب إرجاعه
shop-state-returned = ↩️ تم إرجاعه
shop-state-refused = ↩️ رُفض الإرجاع
shop-owner-orders =
    🧾 *{ $which }*
    اختر طلبًا.
shop-owner-orders-none = 🧾 { $which }: لا يوجد.
shop-owner-line = { $order } · { $total } · { $status } · { $customer }
shop-owner-order =
    🧾 *طلب { $order }* · { $at }
    👤 { $customer }
    { $card }
    {"*"}الإجمالي: { $total }*
    { $where }
    { $standing }
shop-owner-order-new =
    🆕 *{ $name }*: { $order }
    👤 { $customer }
    { $card }
    {"*"}الإجمالي: { $total }*
    { $where }
    { $standing }
shop-do-next = { $next_words }
shop-do-look = عرض الطلب
shop-next-pack = تم تغليفه
shop-next-ready = جاهز للاستلام
shop-next-send = خرج للتوصيل
shop-next-hand-over = تم تسليمه
shop-do-take-back = إرجاعه وبيعه من جديد
shop-do-take-back-broken = إرجاعه دون بيعه
shop-do-refuse = رفض الإرجاع
shop-ask-why = لماذا؟ سيقرأ عميلك السبب.
shop-why-sure =
    طلب { $shop_order }: { $reason }
    { $shop_event ->
        [cancel] { $was_paid ->
            [true] هذا الطلب مدفوع: أعد { $total } يدويًا من فضلك.
           *[other] لم يُدفع بعد.
        }
       *[other] تبقى البضاعة مع عميلك.
    }
    سنخبر عميلك بذلك. هل أنت متأكد؟
shop-back-sure =
    هل تقبل إرجاع الطلب { $shop_order }؟
    أعد إلى العميل { $total } يدويًا من فضلك.
shop-moved = ✅ تم، وأخبرنا عميلك.
shop-move-late = ☝️ لم يعد هذا ممكنًا. اعرض الطلب مرة أخرى من فضلك.
shop-new-owner =
    🆕 *{ $name }*: { $order }، { $total } من { $customer }
    { $card }
    { $where }
    { $state }
    لمتابعته أرسل *shop*
shop-cancelled-owner = 🚫 *{ $name }*: ألغى { $customer } الطلب { $order } ({ $total }). عادت بضاعته إلى المخزون.
shop-return-owner =
    ↩️ *{ $name }*: يطلب { $customer } إرجاع الطلب { $order } ({ $total }): { $reason }
    للرد أرسل *shop*
shop-low-stock = ⚠️ *{ $name }*: { $product }: { $left ->
    [0] نفد.
    [one] بقيت قطعة واحدة فقط.
    [two] بقيت قطعتان فقط.
    [few] بقيت { $left } قطع فقط.
    [many] بقيت { $left } قطعة فقط.
   *[other] بقيت { $left } قطعة فقط.
} لزيادة المخزون أرسل *products*

## Products.
goods-do-list = المنتجات
goods-do-add = إضافة منتج
goods-do-file = منتجات كثيرة دفعة واحدة
goods-do-another = إضافة منتج آخر
goods-do-variant = إضافة مقاس أو لون…
goods-do-show = عرض المنتج
goods-list =
    🏷️ *{ $title }*
    اختر منتجًا.
goods-all = المنتجات ({ $count })
goods-found = منتجات مثل «{ $words }»
goods-found-none = 🔎 { $title }: لا يوجد.
goods-do-find = بحث
goods-ask-words = 🔎 ما اسمه؟
goods-line = { $product } · { $stock }
goods-line-off = { $product } · مخفي
goods-stock = المخزون { $count }
goods-stock-unlimited = متوفر دائمًا
goods-gone = هذا المنتج لم يعد موجودًا.
goods-card = { $card }
goods-head = 🏷️ *{ $product }*
goods-head-off = 🏷️ *{ $product }* · 🙈 مخفي عن العملاء
goods-category = القسم: { $category }
goods-variant = { $variant } · { $price } · { $stock }{ $reserved ->
    [0] {""}
   *[other] ، محجوز { $reserved }
}
goods-only-variant = { $price } · { $stock }{ $reserved ->
    [0] {""}
   *[other] ، محجوز { $reserved }
}
goods-do-stock = المخزون
goods-do-price = السعر
goods-do-name = الاسم
goods-do-description = الوصف
goods-do-category = القسم
goods-do-picture = الصورة
goods-do-drop-variant = إزالة مقاس أو لون…
goods-do-off = إخفاؤه عن العملاء
goods-do-on = إظهاره للعملاء
goods-which = أي نوع؟
goods-stock-how = ماذا عن مخزون { $product_name }؟
goods-stock-more = وصلت كمية جديدة
goods-stock-exactly = عددت الموجود
goods-stock-no-end = لا ينفد أبدًا
goods-ask-stock = كم العدد؟
goods-ask-price = كم سعره؟
goods-ask-name = ماذا نسميه؟
goods-ask-description =
    ماذا ينبغي أن يعرف العملاء عنه؟
    لتركه فارغًا أرسل *تخطي*.
goods-ask-category =
    في أي قسم؟ مثلًا *مشروبات*.
    بلا قسم؟ أرسل *تخطي*.
goods-ask-picture =
    🖼️ أرسل صورة من فضلك.
    بلا صورة؟ أرسل *تخطي*.
goods-changed = ✅ تم التغيير.
goods-name-taken = ☝️ لديك منتج بهذا الاسم بالفعل.
goods-bad-value = ☝️ هذا لا يصلح. حاول مرة أخرى من فضلك.
goods-last-variant = ☝️ لا بد للمنتج من نوع واحد على الأقل. يمكنك إخفاء المنتج كله بدلًا من ذلك.
goods-no-picture = ☝️ لا نستطيع عرض هذه الصورة. أرسل JPEG أو PNG أو WebP من فضلك.
goods-picture-too-large = ☝️ هذه الصورة كبيرة جدًا. الحد الأقصى 5 MB.
goods-picture-gone = 😕 تعذّرت قراءة الصورة. أرسلها مرة أخرى من فضلك.
goods-ask-variant =
    ما اسمه؟ مثلًا *كبير* أو *كبير / أحمر*.
goods-variant-added = ✅ { $product_name }: أُضيف *{ $variant_name }*.
goods-variant-named = ✅ { $product_name }: ما كان لديك أصبح اسمه *{ $variant_name }*. والآن النوع التالي:
goods-variants-full = ☝️ لا يتسع المنتج لأكثر من 20 مقاسًا أو لونًا.
goods-ask-new-name = 🏷️ ما اسم المنتج؟
goods-ask-new-price = 💰 { $goods_name }: كم سعره؟
goods-ask-first-stock =
    📦 كم لديك منه؟
    إن كان لا ينفد أبدًا فأرسل *تخطي*.
goods-added = ✅ *{ $product_name }* في متجرك الآن.
goods-full = ☝️ متجرك ممتلئ. أقصى عدد 5,000 منتج.
verb-shop-move = متابعة طلب من المتجر
verb-shop-import = استيراد منتجات

## The whole catalogue as a file.
goods-file =
    📄 *منتجات كثيرة دفعة واحدة*
    أنشئ جدولًا في Excel أو Google Sheets بهذه الأعمدة، كما هي مكتوبة هنا:
    name · variant · price · stock · sku · category · description · picture link
    المطلوب هو *name* (الاسم) و *price* (السعر) فقط. احفظه بصيغة CSV أو XLSX.
goods-do-import = إرسال ملفي
goods-do-export = تنزيل كل منتجاتي
goods-ask-file = 📄 أرسل الملف هنا كمستند من فضلك.
goods-reading = ⏳ أقرأ ملفك…
goods-import-sure =
    📄 *ملفك سليم.*
    { $summary }
    هل نضعه في متجرك؟
goods-counts = الجديد { $new }، المتغيّر { $changed }، كما كان { $same }.
goods-ignored = (أتجاهل هذه الأعمدة: { $columns })
goods-import-same = 👍 ما في ملفك موجود في متجرك بالفعل. لا حاجة لشيء.
goods-import-dropped = 👍 لم يتغيّر شيء.
goods-import-mistakes =
    ✋ *{ $count ->
    [zero] لا أخطاء
    [one] يوجد خطأ واحد
    [two] يوجد خطآن
    [few] توجد { $count } أخطاء
    [many] يوجد { $count } خطأً
   *[other] يوجد { $count } خطأ
} في ملفك. لم يتغيّر شيء.*
    { $mistakes }
    صحّح الملف وأرسله مرة أخرى من فضلك.
goods-mistakes-more = … و{ $count } غيرها.
goods-import-unreadable =
    ✋ { $why }
    أرسل ملفًا آخر من فضلك.
goods-file-too-large = هذا الملف كبير جدًا. الحد الأقصى 2 MB.
goods-file-too-many-rows = هذا الملف طويل جدًا. الحد الأقصى 5,000 صف.
goods-file-empty = لا شيء في هذا الملف.
goods-file-old-excel = هذا ملف Excel قديم (XLS). احفظه بصيغة XLSX أو CSV من فضلك.
goods-file-suspicious = هذا الملف ليس جدولًا بسيطًا. احفظه بصيغة CSV من فضلك.
goods-file-unreadable = تعذّرت قراءة الملف. احفظه بصيغة CSV أو XLSX من فضلك.
goods-imported = ✅ تم: الجديد { $new }، المتغيّر { $changed }.
goods-exported =
    📄 كل منتجاتك.
    غيّر ما تشاء، ثم أعد الملف إلينا بأمر *import*.
goods-mistake = الصف { $row }، { $column }: { $what }
goods-mistake-row = الصف { $row }: { $what }
goods-column-name = name
goods-column-variant = variant
goods-column-price = price
goods-column-stock = stock
goods-column-sku = sku
goods-column-category = category
goods-column-description = description
goods-column-picture-link = picture link
goods-mistake-no-column = هذا العمود ناقص
goods-mistake-column-twice = هذا العمود مكرر
goods-mistake-no-rows = توجد عناوين ولا شيء تحتها
goods-mistake-missing = ناقص
goods-mistake-too-long = طويل جدًا (أقصى عدد للأحرف { $longest })
goods-mistake-price = «{ $cell }» ليس سعرًا
goods-mistake-stock = «{ $cell }» ليس عدد قطع
goods-mistake-picture = ليس رابطًا يبدأ بـ https://
goods-mistake-twice = مكرر، كما في الصف { $row }
goods-mistake-differs = يختلف عن الصف { $row } مع أنه المنتج نفسه
goods-mistake-variant-missing = { $name } له عدة أنواع، فلا بد لكل نوع من اسم
goods-mistake-too-many-variants = أنواع المنتج الواحد أكثر من { $most }
goods-mistake-too-many-products = عدد المنتجات أكثر من { $most }
goods-mistake-sku-taken = مستخدم لدى { $name }
