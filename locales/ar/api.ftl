# مفاتيح برامج المالك.
owner-home-api = برامجي (API)
verb-api-key-make = إنشاء مفتاح API
verb-api-key-revoke = إلغاء مفتاح API
api-home = 🔌 *برامج { $bot_name }*
    { $count ->
        [0] يمكن لمتجرك أو صندوق البيع أو موقعك أن يكتب لعملائك عبر هذا البوت.
            لذلك يحتاج إلى مفتاح.
        [one] مفتاح واحد يعمل. اختره لترى المزيد.
        [two] مفتاحان يعملان. اختر واحدًا لترى المزيد.
        [few] { $count } مفاتيح تعمل. اختر واحدًا لترى المزيد.
        [many] { $count } مفتاحًا يعمل. اختر واحدًا لترى المزيد.
       *[other] { $count } مفتاح يعمل. اختر واحدًا لترى المزيد.
    }
api-line = 🔑 { $key_name }{ $has_end ->
        [yes] {" "}· حتى { $key_ends }
       *[no] {""}
    }
api-do-new = مفتاح جديد
api-do-usage = الاستخدام
api-do-how = كيف يعمل
api-do-keys = كل المفاتيح
api-do-done = تم
api-do-revoke = إلغاء هذا المفتاح
api-how = 🔌 يرسل برنامجك مفتاحًا مع كل طلب:
    { $address }/api/v1
    الوصف للمبرمجين:
    { $address }/openapi.json
    من يملك مفتاحًا يمكنه الكتابة باسمك. احفظه كالمال.
api-ask-name = 🔑 لأي شيء هذا المفتاح؟ اسم مثل _الصندوق_ أو _الموقع_.
api-ask-rights = ماذا يُسمح لـ *{ $key_name }*؟
api-rights-all = كل شيء
api-rights-send = إرسال الرسائل
api-rights-read = القراءة فقط
api-rights-some = الاختيار واحدًا واحدًا
api-each = { $count ->
        [0] اختر ما يُسمح للمفتاح به.
        [one] يُسمح للمفتاح بأمر واحد.
        [two] يُسمح للمفتاح بأمرين.
        [few] يُسمح للمفتاح بـ { $count } أمور.
        [many] يُسمح للمفتاح بـ { $count } أمرًا.
       *[other] يُسمح للمفتاح بـ { $count } أمر.
    }
api-right-on = ✅ { $right }
api-right-off = ⬜ { $right }
api-scope-messages-send = إرسال الرسائل
api-scope-messages-read = قراءة الرسائل
api-scope-contacts-read = قراءة جهات الاتصال
api-scope-contacts-write = تغيير جهات الاتصال
api-scope-stats-read = قراءة الأرقام
api-scope-flows-read = قراءة القوائم
api-scope-flows-write = تغيير القوائم
api-scope-webhooks = خطافات الويب
api-scope-orders-read = قراءة الطلبات
api-ask-days = إلى متى يعمل؟
api-days-month = 30 يومًا
api-days-quarter = 90 يومًا
api-days-year = سنة
api-days-ever = حتى ألغيه
api-made = 🔑 تم إنشاء *{ $key_name }*{ $has_end ->
        [yes] {" "}ويعمل حتى { $key_ends }
       *[no] {""}
    }.
    هذا هو المفتاح. أعرضه هذه المرة فقط: انسخه الآن.
api-made-key = { $key }
api-too-many = ✋ المفاتيح العاملة الآن { $most }. ألغِ واحدًا أولًا.
api-key = 🔑 *{ $key_name }*
    يُسمح له بـ:
    { $rights }

    أُنشئ { $made_at }
    { $has_end ->
        [yes] يعمل حتى { $key_ends }
       *[no] يعمل حتى يُلغى
    }
    { $was_used ->
        [yes] آخر استخدام { $used_at }
       *[no] لم يُستخدم قط
    }
    هذا الأسبوع: الطلبات { $requests }، الرسائل المرسلة { $sent }، المرفوض { $refused }
api-revoke-sure = ⚠️ يتوقف *{ $key_name }* عن العمل فورًا.
    لن يستطيع البرنامج الذي يستخدمه إرسال أي شيء. هل نلغيه؟
api-revoked = 🔑 لم يعد *{ $key_name }* يعمل.
api-gone = 🤷 لم يعد هذا المفتاح يعمل.
api-usage = 🔌 *الاستخدام في 7 أيام*
    { $lines }

    المجموع: الطلبات { $requests }، الرسائل المرسلة { $sent }، المرفوض { $refused }
api-usage-line = { $day } · الطلبات { $requests } · المرسل { $sent } · المرفوض { $refused }
api-usage-none = 🔌 لم يُستخدم أي مفتاح في آخر 7 أيام.
