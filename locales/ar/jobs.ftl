# What people hear because time has passed.

tenant-expired-owner = ⏰ انتهت مدة *{ $name }*، والبوت متوقف الآن.
    لم يضِع شيء. ليكمل من حيث توقف أرسل *renew*
tenant-expired-staff = ⏰ انتهت مدة *{ $name }* ({ $tenant }).
    للتجديد: *renew { $tenant } 1m*
tenant-warning-owner = ⏳ المدة الباقية لـ *{ $name }*: { $days ->
        [zero] أقل من يوم
        [one] يوم واحد
        [two] يومان
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }، حتى { $expires_at }.
    جدّد الآن ولن يلاحظ عملاؤك شيئًا: أرسل *renew*
tenant-grace-owner = ⏰ انتهت مدة *{ $name }* في { $expires_at }.
    سيستمر العمل { $days ->
        [zero] أقل من يوم.
        [one] يومًا واحدًا آخر.
        [two] يومين آخرين.
        [few] { $days } أيام أخرى.
        [many] { $days } يومًا آخر.
       *[other] { $days } يوم آخر.
    } لدفع مدة جديدة أرسل *renew*
audit-broken-owner = 🚨 تم العبث بسجل الإجراءات: القيد { $entry } مفقود أو معدّل (اكتُشف في { $at }).
    وصل شخص ما إلى قاعدة البيانات نفسها. تحقّق من الأمر من فضلك.
