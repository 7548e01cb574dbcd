# What can be set, and what is wanted where a value was not understood.

setting-name = الاسم
setting-language = اللغة
setting-country = البلد
setting-currency = العملة
setting-time-zone = المنطقة الزمنية
setting-hours = ساعات العمل
setting-min-amount = أقل مبلغ
setting-max-amount = أكبر مبلغ
setting-discount = الخصم
setting-rate = الردود في الدقيقة
setting-payments = الدفع عبر
setting-airtime = الرصيد عبر
setting-help-phone = رقم المساعدة
setting-cloud-phone-number-id = معرّف رقم الهاتف (Cloud)
setting-cloud-token = رمز token (Cloud)
setting-cloud-app-secret = السر الخاص بتطبيق Meta لديهم (Cloud)
setting-cloud-verify-token = رمز التحقق لذلك التطبيق (Cloud)
setting-cloud-template = القالب بعد 24 ساعة (Cloud)
setting-cloud-template-language = لغة القالب (Cloud)
setting-access-code = رمز الدخول
setting-registration = التسجيل
setting-trial-days = أيام التجربة
setting-keep-messages-days = أيام حفظ الرسائل
setting-secret = سر قوائمي: { $name }
setting-not-set = غير محدد

setting-hint-words = أرسل نصًا من فضلك، لا يزيد عدد أحرفه على { $longest }.
setting-hint-number = أرسل رقمًا صحيحًا من { $least } إلى { $most } من فضلك.
setting-hint-percent = أرسل نسبة مئوية من 0 إلى { $most } من فضلك، مثل *2.5*.
setting-hint-choice = أرسل واحدًا من هذه من فضلك: { $options }.
setting-hint-country = أرسل البلد بحرفين من فضلك، مثل *KE* أو *TZ*.
setting-hint-time-zone = أرسل منطقة زمنية من فضلك، مثل *Africa/Nairobi*.
setting-hint-hours = أرسل الساعات من فضلك، مثل *mon-fri 8:00-18:00, sat 9-13* أو *daily 8-20* أو *always*.
setting-hint-digits = أرسل الرقم نفسه من فضلك، أرقامًا فقط.
setting-hint-taken = هذا مستخدم بالفعل لدى *{ $name }*.

setting-of-provider = { $title }: { $field }
setting-hint-public-address = أرسل عنوانًا متاحًا للإنترنت كله من فضلك، ويبدأ بـ *https://*

# What an account with a provider consists of; a field without a line here is shown by its own name.
field-base-url = العنوان
field-shortcode = رقم Paybill أو المتجر
field-till = رقم Till
field-consumer-key = مفتاح Consumer key
field-consumer-secret = سر Consumer secret
field-passkey = مفتاح Passkey
field-initiator = اسم Initiator
field-security-credential = الاعتماد الأمني لـ Initiator (Security credential)
field-api-key = مفتاح API
field-api-secret = سر API
field-payment-account-id = رقم حساب الدفع
field-server-key = مفتاح Server key
field-secret-key = مفتاح Secret key
field-callback-token = رمز Callback token
field-secret-hash = سر Secret hash (webhook)
field-redirect-url = الصفحة بعد الدفع
field-wallet = طريقة طلب M-Pesa
field-username = اسم المستخدم
field-email = البريد الإلكتروني

# Providers: which are there, which is used, and what its account consists of.
provider-sandbox = Sandbox
provider-and = { $first }، { $second }
provider-optional = غير محدد، اختياري
provider-list = *{ $label }*
    الآن: { $now }
    اختر مزوّدًا لترى حسابه.
provider-line = { $title } · { $standing ->
    [own] ✅ جاهز
    [shared] ✅ حساب المنصة
    [missing] لم يُعدّ بعد
   *[sandbox] للتجربة
}{ $used ->
    [yes] {" "}· مستخدم الآن
   *[no] {""}
}
provider-page = *{ $title }*{ $used ->
    [yes] {" "}· مستخدم الآن
   *[no] {""}
}
    { $standing ->
    [own] ✅ الحساب جاهز.
    [shared] ✅ حساب المنصة هو المستخدم.
        أدخل حسابك هنا ليُستخدم وحده.
   *[missing] ⚠️ لم يُعدّ الحساب بعد.
        ما زال ينقص: { $missing }
}{ $has_address ->
    [no] {""}
   *[yes] {"\u000A"}📮 انسخ هذا العنوان إلى لوحة { $title } لديك، في خانة webhook (callback):
        { $address }
}{ $reachable ->
    [no] {"\u000A"}☝️ لا يصل إليه { $title } إلا إذا بدأ العنوان بـ https.
   *[yes] {""}
}
provider-sandbox-page = *Sandbox*{ $used ->
    [yes] {" "}· مستخدم الآن
   *[no] {""}
}
    🧪 محاكاة للمال والرصيد، للتجربة فقط.
    لا يُدفع ولا يُرسل شيء حقيقي.
provider-do-use = استخدامه
provider-do-others = المزوّدون الآخرون
provider-do-clear = إزالة حسابي
provider-do-account = حسابه
provider-do-go-on = إكمال إعداد الحساب
provider-field-set = ✅ { $name }: *{ $label }* الآن { $now }
    { $ready ->
    [yes] 🎉 حساب { $title } جاهز.
   *[no] ما زال ينقص: { $missing }
}
    للتراجع أرسل *undo*
provider-chosen = ✅ { $name }: *{ $label }* { $title } من الآن.{ $ready ->
    [yes] {""}
   *[no] {"\u000A"}⚠️ لم يُعدّ الحساب بعد، فلا يمكن بيع شيء.
        ما زال ينقص: { $missing }
}
    للتراجع أرسل *undo*
provider-cleared = ✅ { $name }: أُزيل حسابك لدى { $title }.
    سيُستخدم حساب المنصة إن وُجد.
    للتراجع أرسل *undo*
