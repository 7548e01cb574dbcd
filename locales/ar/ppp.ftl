# حسابات الإنترنت لدى المزوّدين (PPP).

tenant-kind-ppp = مزوّد إنترنت
register-kind-ppp = بيع الإنترنت (PPPoE)
ware-ppp = إنترنت
owner-home-ppp = حسابات الإنترنت
verb-ppp-package-add = إضافة باقة
verb-ppp-package-set = تغيير باقة
verb-ppp-router-add = إضافة راوتر
verb-ppp-router-try = تجربة راوتر
verb-ppp-router-remove = إزالة راوتر
verb-ppp-account-add = إضافة حساب إنترنت
verb-ppp-account-renew = تجديد حساب إنترنت
verb-ppp-account-suspend = إيقاف حساب إنترنت مؤقتًا
verb-ppp-account-resume = إعادة حساب إنترنت
verb-ppp-account-delete = حذف حساب إنترنت
verb-ppp-account-set = تغيير حساب إنترنت
verb-ppp-account-password = رؤية كلمة مرور حساب
verb-ppp-import = استيراد حسابات إنترنت
verb-ppp-router-take = وضع حسابات على راوتر
verb-ppp-script = إعداد ملف أوامر لحسابات الإنترنت

## الحالة.
ppp-status-active = 🟢 يعمل، { $days ->
    [zero] لم يبق شيء
    [one] بقي يوم واحد
    [two] بقي يومان
    [few] بقيت { $days } أيام
    [many] بقي { $days } يومًا
   *[other] بقي { $days } يوم
}
ppp-status-expired = 🔴 انتهى في { $until }
ppp-status-unpaid = ⚪ لم يُدفع بعد
ppp-status-suspended = ⏸️ موقوف مؤقتًا
ppp-status-deleted = 🗑️ محذوف
ppp-line = { $account_name } · { $status }
ppp-speed = { $even ->
    [yes] { $down } ميغابت/ث
   *[no] { $down } ميغابت/ث تنزيلًا و{ $up } رفعًا
}
ppp-package-line = { $package_name } · { $days ->
    [zero] بلا أيام
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
} · { $price }{ $has_speed ->
    [yes] {" "}· { $speed }
   *[no] {""}
}
ppp-package-line-off = { $package_name } · لا تُباع الآن
ppp-practice = راوتر للتدريب
ppp-by-script = 📄 عن طريق ملف الأوامر
ppp-on-router = ✅ موجود على الراوتر { $router }
ppp-on-its-way = ⏳ في الطريق إلى الراوتر { $router }
ppp-waits-for-router =
    ⏳ ينتظر الراوتر { $router }: { $why }.
    أواصل المحاولة.
ppp-refused-by-router = ⚠️ لم يقبله الراوتر { $router }: { $reason }
ppp-trouble-unreachable = لا يمكن الوصول إليه
ppp-trouble-no-answer = لا يجيب
ppp-trouble-dropped = ينقطع الاتصال به
ppp-trouble-login = لا يقبل اسم المستخدم وكلمة المرور
ppp-trouble-private = عنوانه داخل شبكة، وهذه المنصة لا تتصل بمثل هذه العناوين
ppp-trouble-tls = لا يمكن إنشاء اتصال مشفّر
ppp-trouble-certificate = يعرض شهادة غير التي عرضها من قبل

## العملاء.
ppp-welcome =
    👋 أهلًا بك في { $name }!
    لا يوجد لدينا بعد حساب برقمك.
ppp-choose =
    🌐 *حساباتك للإنترنت*
    اختر واحدًا.
ppp-account =
    🌐 *{ $account_name }*
    { $status }
    📦 { $package_name }
ppp-do-pay = ادفع الآن
ppp-do-other = باقة أخرى
ppp-do-prices = الأسعار
ppp-do-wish = أريد الإنترنت
ppp-do-help = مساعدة
ppp-do-again = حاول من جديد
ppp-do-home = حسابي
ppp-wished =
    ✅ شكرًا! رقمك الآن لدى { $tenant } وسيكتبون لك.
ppp-help =
    ℹ️ هنا ترى إلى متى يعمل إنترنتك وتدفع للمدة التالية.
    بعد الدفع يعود وحده.
    📞 للأسئلة: { $call_phone }
    ويمكنك أن تكتب أيضًا: *pay* · *prices* · *language*
ppp-prices =
    📦 *باقاتنا*
    { $prices }
ppp-prices-none = لا شيء للبيع حاليًا. عد إلينا قريبًا من فضلك.
ppp-which-package = 📦 أي باقة؟
ppp-confirm =
    🧾 *راجع من فضلك*
    🌐 الحساب: { $account_name }
    📦 { $package_name } · { $days ->
    [zero] بلا أيام
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}
    💰 { $price }
    { $payment }
ppp-confirm-yes = نعم، ادفع
ppp-confirm-no = لا
ppp-dropped = 👍 حسنًا، لم يُدفع شيء.
ppp-suspended =
    ⏸️ هذا الحساب أوقفته { $tenant } مؤقتًا، فلا يمكن الدفع له الآن.
    📞 اتصل من فضلك: { $call_phone }
ppp-again = 😕 لم يتم الدفع. ماذا الآن؟
ppp-refused = 🙏 الدفع غير ممكن حاليًا. لم يُخصم شيء؛ حاول بعد قليل من فضلك.
ppp-paid =
    ✅ تم الدفع: { $price }.
    🧾 إيصالك: الطلب #{ $number }{ $receipt ->
    [none] {""}
   *[other] ، { $receipt }
}.
ppp-not-delivered =
    😕 عذرًا، لم يعد هذا الحساب موجودًا.
    يعود إليك مبلغ { $price } (الطلب #{ $number }).
ppp-extended =
    🌐 *{ $account_name }* مدفوع حتى { $until }.{ $switched ->
    [yes] {""}
        ⏳ يجري تشغيله.
   *[no] {""}
}
ppp-online =
    🟢 إنترنتك (*{ $account_name }*) يعمل.
    يستمر حتى { $until }.
ppp-ended =
    🔴 انتهى إنترنتك (*{ $account_name }*).
    أرسل *pay* ليعود.
ppp-ending =
    ⏰ ينتهي إنترنتك (*{ $account_name }*) { $left ->
    [zero] اليوم
    [one] خلال يوم
    [two] بعد يومين
    [few] بعد { $left } أيام
    [many] بعد { $left } يومًا
   *[other] بعد { $left } يوم
}، في { $until }.
    أرسل *pay* لتستمر بلا انقطاع.

## المزوّد.
ppp-not-a-provider = { $name } لا تبيع الإنترنت. هذه قائمتها:
ppp-first =
    🌐 *{ $name }*: خطوتان ويستطيع عملاؤك الدفع هنا.
    { $routers ->
        [0] 1️⃣ الراوتر
       *[other] ✅ الراوتر
    }
    2️⃣ باقة: اسم وسعر وأيام
ppp-desk =
    🌐 *{ $name }*
    🟢 تعمل: { $active } · 🔴 انتهت: { $expired } · ⏸️ موقوفة: { $suspended }{ $waiting ->
    [0] {""}
   *[other] {""}
        ⏳ تنتظر الراوتر: { $waiting }
}
ppp-do-accounts = الحسابات
ppp-do-add = حساب جديد
ppp-do-search = بحث
ppp-do-waiting = ما ينتظر
ppp-do-packages = الباقات
ppp-do-routers = الراوترات
ppp-do-package-add = أضف باقة
ppp-do-router-add = أضف راوترًا
ppp-do-router-look = انظر إلى الراوتر
ppp-ask-words = 🔎 أي حساب؟ جزء من اسمه أو هاتف العميل.
ppp-accounts = 🌐 { $count ->
    [zero] *لا حسابات*
    [one] *حساب واحد*
    [two] *حسابان*
    [few] *{ $count } حسابات*
    [many] *{ $count } حسابًا*
   *[other] *{ $count } حساب*
}{ $more ->
    [yes] ، هذه أول { $listed }. ابحث لترى غيرها.
   *[no] {""}
}
ppp-accounts-none = لا يوجد مثل هذا الحساب.
ppp-gone = لم يعد ذلك موجودًا.
ppp-card =
    🌐 *{ $account_name }* ({ $account })
    { $status }{ $runs ->
    [yes] ، حتى { $until }
   *[no] {""}
}
    📦 { $package_name } · { $price }
    👤 { $customer }
    { $on_router }
ppp-do-renew = دُفع نقدًا
ppp-do-suspend = أوقفه مؤقتًا
ppp-do-resume = أعده
ppp-do-package = باقة أخرى
ppp-do-phone = هاتف العميل
ppp-do-password = كلمة مرور جديدة
ppp-do-show-password = أظهر كلمة المرور
ppp-do-delete = احذف
ppp-renew-sure = ❓ هل دفع لك *{ $account_name }* مبلغ { $price }؟ عندها يستمر { $days ->
    [zero] بلا زيادة
    [one] يومًا آخر
    [two] يومين آخرين
    [few] { $days } أيام أخرى
    [many] { $days } يومًا آخر
   *[other] { $days } يوم آخر
}.
ppp-renewed = ✅ *{ $account_name }* مدفوع حتى { $until }.
ppp-move-sure = { $event ->
    [delete] ❓ هل أحذف *{ $account_name }*؟ يُزال من الراوتر أيضًا.
   *[suspend] ❓ هل أوقف *{ $account_name }* مؤقتًا؟ ينقطع العميل إلى أن تعيده.
}
ppp-moved = { $event ->
    [suspend] ⏸️ أُوقف *{ $account_name }* مؤقتًا.
   *[resume] ▶️ عاد *{ $account_name }*.
}
ppp-deleted = 🗑️ حُذف *{ $account_name }*.
ppp-changed = ✅ تم التغيير.
ppp-ask-phone = 📱 رقم هاتف العميل؟
ppp-ask-phone-new =
    📱 رقم هاتف العميل؟ من هذا الرقم يرى الحساب ويدفع.
    أرسل *skip* إن لم يكن يستخدم واتساب.
ppp-ask-password = 🔑 كلمة المرور: من 4 إلى 64 حرفًا أو رقمًا أو رمزًا، بلا مسافات.
ppp-password-bad = كلمة المرور هذه لا تصلح: من 4 إلى 64 حرفًا أو رقمًا أو رمزًا، بلا مسافات.
ppp-password-shown = 🔑 *{ $account_name }*: { $password_shown }
ppp-ask-name = 👤 اسم المستخدم على الراوتر، مثل *juma*؟
ppp-name-bad = حروف لاتينية وأرقام و . _ @ - فقط، 32 على الأكثر من فضلك.
ppp-name-taken = *{ $user_name }* موجود من قبل. اختر اسمًا آخر من فضلك.
ppp-which-router = 🛜 على أي راوتر؟
ppp-no-router = بلا راوتر: بملف أوامر
ppp-paid-already = 💰 هل دُفعت المدة الأولى؟
ppp-paid-yes = نعم، شغّله
ppp-paid-no = لا، بعد الدفع
ppp-which-password = 🔑 كلمة مروره؟
ppp-password-made = اختر لي واحدة
ppp-password-own = لدي واحدة
ppp-added =
    ✅ أُضيف *{ $account_name }*.
    🔑 كلمة المرور: { $password_shown }
ppp-packages =
    📦 *الباقات*
    اختر واحدة لتغييرها.
ppp-ask-package =
    🏷️ ما اسم الباقة، مثل *Home 5M*؟
    يحصل الراوتر على بروفايل بهذا الاسم، أو هو لديه.
ppp-package-bad = حروف لاتينية (A إلى Z) وأرقام ومسافات و . _ - / + فقط، 30 على الأكثر من فضلك.
ppp-ask-price = 💰 كم سعرها؟
ppp-ask-days = 📅 لكم يوم؟
ppp-ask-speed =
    🚀 ما سرعتها بالميغابت/ث؟ *10* أو *10/5* (تنزيل/رفع).
    أرسل *skip* لتترك ذلك لبروفايل الراوتر.
ppp-speed-bad = اكتب السرعة مثل *10* أو *10/5* من فضلك.
ppp-package-many = عدد باقاتك { $count }، وهذا هو الحد الأقصى.
ppp-package-added = ✅ يمكن شراء *{ $package_name }* الآن.
ppp-package =
    📦 *{ $package_name }*
    💰 { $price } · 📅 { $days ->
    [zero] بلا أيام
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}{ $has_speed ->
    [yes] {" "}· 🚀 { $speed }
   *[no] {""}
}{ $sold ->
    [yes] {""}
   *[no] {""}
        ⏸️ لا تُباع الآن.
}
ppp-package-do-price = السعر
ppp-package-do-days = الأيام
ppp-package-do-speed = السرعة
ppp-package-off = أوقف بيعها
ppp-package-on = بعها من جديد
ppp-routers =
    🛜 *راوتراتك*
    اختر واحدًا.
ppp-router-line = 🟢 { $router_name } · { $place }
ppp-router-line-down = 🔴 { $router_name } · { $place }
ppp-router-which = 🛜 أي راوتر؟
ppp-router-own = راوتر MikroTik لدي
ppp-router-practice = راوتر للتدريب
ppp-router-none = أستخدم ملف أوامر
ppp-router-none-how =
    📄 حسنًا. أنشئ الباقات والحسابات هنا، وملف الأوامر تستورده أنت في الراوتر.
ppp-ask-address = 🌍 ما عنوانه، مثل *r1.example.com* أو *41.90.1.2:8729*؟
ppp-ask-tls = 🔒 كيف نصل إليه؟
ppp-tls-yes = مشفّر (api-ssl)
ppp-tls-no = غير مشفّر (api)
ppp-ask-router-user =
    👤 ما اسم المستخدم المخصص لي؟
    أنشئه على الراوتر بصلاحيات *read, write, api, sensitive*.
ppp-ask-router-password = 🔑 وكلمة مروره؟
ppp-router-trying = ⏳ لحظة، أجرّبه …
ppp-router-added = ✅ أستطيع الدخول إلى الراوتر *{ $router_name }*.
ppp-router-added-down =
    ⚠️ سُجّل الراوتر *{ $router_name }*، لكن { $why }.
    أواصل المحاولة.
ppp-router-address-bad = لا أفهم هذا العنوان.
ppp-router-login = 🔑 لا يقبل الراوتر اسم المستخدم وكلمة المرور. حاول مرة أخرى من فضلك.
ppp-router-private =
    🚫 هذا العنوان داخل شبكة، وهذه المنصة لا تتصل بمثل هذه العناوين.
    يستطيع القائمون على المنصة السماح بذلك.
ppp-router-tls =
    🔒 لا يمكن إنشاء اتصال مشفّر. هل لخدمة *api-ssl* على الراوتر شهادة؟
ppp-router-many = عدد راوتراتك { $count }، وهذا هو الحد الأقصى.
ppp-router =
    🛜 *{ $router_name }*
    🌍 { $place }{ $encrypted ->
    [yes] {""}
   *[no] {" "}(غير مشفّر)
}
    { $state ->
        [down] 🔴 { $why }
       *[other] 🟢 كل شيء على ما يرام
    }
    👥 { $count ->
    [zero] لا حسابات
    [one] حساب واحد
    [two] حسابان
    [few] { $count } حسابات
    [many] { $count } حسابًا
   *[other] { $count } حساب
}{ $waiting ->
    [0] {""}
   *[other] ، تنتظر: { $waiting }
}
ppp-do-try = جرّبه الآن
ppp-do-trust = ثق بالجديدة
ppp-do-take = خذ ما بلا راوتر
ppp-router-taken = ✅ { $taken ->
    [zero] لا حسابات انتقلت
    [one] حساب واحد أصبح
    [two] حسابان أصبحا
    [few] { $taken } حسابات أصبحت
    [many] { $taken } حسابًا أصبحت
   *[other] { $taken } حساب أصبحت
} على *{ $router_name }*.
ppp-do-router-remove = أزله
ppp-router-up = ✅ أستطيع الدخول.
ppp-router-down = 🔴 لا: { $why }.
ppp-router-remove-sure = ❓ هل أزيل الراوتر *{ $router_name }*؟ لا يتغير عليه شيء.
ppp-router-removed = 🗑️ أُزيل *{ $router_name }*.
ppp-router-in-use = ما زالت على *{ $router_name }* حسابات. احذفها أولًا.

## ما يخبر به wabot.
owner-ppp-wish = 🙋 { $customer_name } ({ $customer }) يريد الإنترنت.
owner-ppp-wish-unnamed = 🙋 { $customer } يريد الإنترنت.
owner-ppp-paid = 💰 دفع *{ $account_name }* مبلغ { $price } ويستمر حتى { $until }.
owner-ppp-script =
    📄 تغيّرت حسابات ليست على أي راوتر لدي، أولها *{ $account_name }*.
    أرسل *internet* وخذ ملف الأوامر واستورده.
owner-ppp-router-down =
    🔴 الراوتر *{ $router }*: { $why }.
    { $count ->
        [zero] لا حساب ينتظره.
        [one] حساب واحد ينتظره.
        [two] حسابان ينتظرانه.
        [few] { $count } حسابات تنتظره.
        [many] { $count } حسابًا تنتظره.
       *[other] { $count } حساب ينتظره.
    } أواصل المحاولة، ولا يضيع شيء.
owner-ppp-router-up = 🟢 عاد الراوتر *{ $router }* ويتلقى كل ما كان ينتظر.
owner-ppp-refused = ⚠️ لم يقبل الراوتر *{ $account_name }*: { $reason }

## كثير دفعة واحدة.
ppp-do-import = استورد جدولًا
ppp-do-script = ملف الأوامر
ppp-ask-file =
    📎 أرسل جدولًا (CSV أو Excel) فيه الأعمدة
    name, password, package, phone, until.
    يمكن أن يبقى الأخيران فارغين. *until* يوم مثل 2026-12-31.
ppp-import-sure = ❓ { $new ->
    [zero] لا حسابات جديدة
    [one] حساب جديد واحد
    [two] حسابان جديدان
    [few] { $new } حسابات جديدة
    [many] { $new } حسابًا جديدًا
   *[other] { $new } حساب جديد
}{ $known ->
    [0] {""}
   *[other] ، و{ $known } موجودة تبقى كما هي
}. هل أنشئها؟
ppp-imported = ✅ { $new ->
    [zero] لم يُنشأ شيء.
    [one] أُنشئ حساب واحد.
    [two] أُنشئ حسابان.
    [few] أُنشئت { $new } حسابات.
    [many] أُنشئ { $new } حسابًا.
   *[other] أُنشئ { $new } حساب.
}
ppp-import-nothing = لا جديد فيه: كل هذه الحسابات موجودة.
ppp-import-mistakes =
    ✋ لم يتغير شيء. أصلح هذا وأرسله من جديد:
    { $mistakes }
ppp-import-unreadable = ✋ { $why }
ppp-sheet-columns = أعمدة ناقصة: { $columns }
ppp-sheet-name = الصف { $row }: الاسم (حروف لاتينية وأرقام و . _ @ - فقط)
ppp-sheet-password = الصف { $row }: كلمة المرور (من 4 إلى 64 رمزًا، بلا مسافات)
ppp-sheet-package = الصف { $row }: لا توجد باقة كهذه
ppp-sheet-phone = الصف { $row }: رقم الهاتف
ppp-sheet-until = الصف { $row }: اليوم (مثل 2026-12-31)
ppp-sheet-twice = الصف { $row }: هذا الاسم مكرر فيه
ppp-sheet-long = أكثر من { $most } صف: أرسله على أجزاء من فضلك
ppp-script-which = 📄 لأي راوتر؟
ppp-script-others = حسابات بلا راوتر
ppp-script =
    📄 { $count ->
    [zero] لا حسابات
    [one] حساب واحد
    [two] حسابان
    [few] { $count } حسابات
    [many] { $count } حسابًا
   *[other] { $count } حساب
}. على الراوتر: *Files*، ارفعه، ثم */import* واسمه.
    فيه كلمات مرور: احتفظ به لنفسك. لا ضرر من استيراده مرتين.
