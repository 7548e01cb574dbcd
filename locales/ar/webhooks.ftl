### What Meta says of accounts and numbers. $name: the bot, or the account where no bot is known to be meant.

cloud-unknown-number = 📮 وصلت رسائل إلى رقم WhatsApp لا يتبع أي بوت، ومعرّف الرقم: { $number }.
    الرسائل محفوظة. إن كان الرقم لأحد الأنشطة فستُقرأ بعد هذا الأمر: *set TENANT cloud_phone_number_id { $number }*
cloud-news = 📣 تقول Meta عن *{ $name }*: { $news }
cloud-news-disabled = تم تعطيل حساب WhatsApp. لا يمكن إرسال شيء حتى تعيد Meta فتحه.
    الحل من هنا: business.facebook.com، ثم Business Support.
cloud-news-disabled-soon = سيُعطَّل حساب WhatsApp قريبًا ({ $date }).
    الحل من هنا: business.facebook.com، ثم Business Support.
cloud-news-reinstated = عاد حساب WhatsApp إلى العمل. 🎉
cloud-news-restricted = إمكانات الحساب مقيّدة لبعض الوقت: { $kind }.
cloud-news-violation = خولفت إحدى القواعد: { $kind }. التفاصيل في business.facebook.com
cloud-news-removed = لم يعد حساب WhatsApp متصلًا بتطبيق Meta.
cloud-news-quality = هناك شكاوى من رسائل { $account }. عدد الرسائل المسموح يوميًا: { $limit }.
cloud-news-template = حالة قالب الرسائل { $template } الآن: { $state }.
cloud-news-security = غيّر شخص ما إعدادات أمان { $account }: { $kind }. إن لم تكن أنت، فتصرّف الآن.
cloud-news-alert = تنبيه: { $kind }. التفاصيل في business.facebook.com
cloud-news-review = تمت مراجعة الحساب ورُفض.
cloud-news-name = رُفض الاسم الجديد المعروض لـ { $account }.
