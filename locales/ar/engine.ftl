# Words of the conversation engine itself, in every bot.
# Terms: tenant نشاط · bot بوت · owner مالك · customer عميل · contact جهة اتصال (where banned: رقم) · order طلب · payment دفعة · refund استرداد · invoice فاتورة · plan باقة
# airtime رصيد · float وديعة الرصيد · session/connection اتصال · link, pair ربط · issue مشكلة · step-up تأكيد الهوية · audit trail سجل الإجراءات · server خادم
# booking حجز · service خدمة · worker موظف (who takes bookings: من يستقبل الحجوزات) · time/slot موعد, free time موعد متاح · block time إغلاق وقت · reminder تذكير
# shop متجر · product منتج · variant نوع · category قسم · stock مخزون · cart سلة · delivery توصيل · pick-up استلام · packed تم تغليفه · hand over تسليم · return إرجاع
# ticket تذكرة · agent (who answers) من يرد · flow مسار · menu قائمة · step خطوة · choice خيار · draft مسودة · publish نشر · version نسخة · trial تجربة
# people/contacts جهات الاتصال (counted: شخص) · tag وسم · group مجموعة · opt out/in إلغاء الاشتراك/الاشتراك · AI answers ردود الذكاء الاصطناعي · model نموذج · token توكن
# provider مزوّد · receipt إيصال · approve اعتماد · ban حظر · channel قناة. Lines begin with an Arabic word, so that they read from right to left.

## Words people may type; commas between them.
words-back = رجوع, ارجع, إرجع, عودة, للخلف
words-home = الرئيسية, الرئيسيه, القائمة, القائمه, قائمة, القائمة الرئيسية, البداية, ابدأ, ابدا
words-help = مساعدة, مساعده, المساعدة, المساعده, ساعدني
words-more = المزيد, مزيد, التالي, التالية, التاليه
words-previous = السابق, السابقة, السابقه, الصفحة السابقة
words-yes = نعم, أجل, اجل, ايوه, أيوه, ايوا, أيوا, تمام, حسنا, حسنًا, موافق
words-no = لا, كلا, لأ, لا شكرا, لا شكرًا
words-skip = تخطي, تخطى, تخط, تخطٍ, تجاوز
# ما يوقف الرسائل التي لم يطلبها أحد، وما يعيدها. كرسالة وحدها فقط.
words-stop = توقف, إيقاف, ايقاف, قف, إلغاء الاشتراك
words-start = ابدأ, ابدا, اشتراك, استئناف

## Ways out, under a question.
footer-home = 00 الرئيسية
footer-back-home = 0 رجوع · 00 الرئيسية
page-more = + المزيد ({ $page } من { $pages })
page-previous = - السابق

yes = نعم
no = لا

## When words were not understood.
did-you-mean = 🤔 هل تقصد *{ $words }*؟
type-exactly = ✋ إن كنت تقصد *{ $words }*، فاكتبها كما هي تمامًا من فضلك.
command-usage =
    ✍️ اكتبها هكذا:
    { $usage }
not-an-option = 🤔 لم أفهم. أجب من فضلك برقم من القائمة.
empty-message = 🤔 الرسالة فارغة. اكتب إجابتك من فضلك.
old-choice = ⌛ هذا الزر من سؤال سابق.
question-expired = ⌛ انتهى وقت هذا السؤال، فلم يُنفَّذ شيء.
help =
    {"\u200F"}ℹ️ أجب برقم اختيارك.
    للرجوع أرسل 0، وللرئيسية 00.

## When something cannot go on.
busy = ⏳ لحظة من فضلك، ما زلت أعمل على ذلك.
pay-waiting =
    ⏳ في انتظار دفعتك. أدخل رقم PIN على هاتفك.
    00 الرئيسية
denied = 🔒 عذرًا، هذا غير مسموح لك.
action-failed = 😕 عذرًا، لم ينجح ذلك. حاول لاحقًا من فضلك.
limit-reached = 😕 عذرًا، اختلط عليّ الأمر. لنبدأ من جديد.
secret-again = 🔑 شكرًا. أرسل الرمز السري مرة أخرى من فضلك، فأنا لا أحتفظ به.
secret-delete = 🔒 احذف الآن سرك من هذه المحادثة من فضلك: اضغط مطولًا على الرسالة ثم اختر حذف.

## Asking again.
ask-text-only = 📝 لا أقرأ هنا إلا النص. اكتب إجابتك من فضلك.
ask-too-long = ✂️ هذا طويل جدًا. الحد الأقصى لعدد الأحرف هو { $max_length }.
ask-too-small = ☝️ هذا قليل جدًا. الحد الأدنى { $min }.
ask-too-large = ☝️ هذا كثير جدًا. الحد الأقصى { $max }.
ask-too-early = 📅 هذا مبكر جدًا. أول يوم متاح { $min }.
ask-too-late = 📅 هذا متأخر جدًا. آخر يوم متاح { $max }.
ask-give-up = 😕 لم نتمكن من إتمام ذلك. لنبدأ من جديد.
ask-error-text = ✍️ اكتب أكثر قليلًا من فضلك.
ask-error-number = 🔢 أرسل رقمًا من فضلك، مثل 5.
ask-error-money = 💰 أرسل مبلغًا من فضلك، مثل 100.
ask-error-phone = 📱 هذا ليس رقم هاتف. أرسل رقمًا من فضلك، مثل 0711222333.
ask-error-phone-wrong-country = 📱 هذا رقم من بلد آخر. أرسل رقمًا محليًا من فضلك.
ask-error-phone-not-mobile = 📱 هذا ليس رقم هاتف محمول. أرسل رقم هاتف محمول من فضلك.
ask-error-date = 📅 أرسل تاريخًا من فضلك، مثل 25/12 أو غدًا.
ask-error-time = 🕐 أرسل وقتًا من فضلك، مثل 14:30 أو 2 pm.
ask-error-duration = ⏱️ أرسل المدة من فضلك، مثل 2 ساعة أو 3 أيام أو 1 شهر.
ask-error-choice = 🤔 اختر واحدًا من هذه من فضلك: { $choices }
ask-error-media = 🖼️ أرسل صورة أو ملفًا من فضلك.
ask-error-location = 📍 شارك مكانًا من الخريطة، أو اكتب العنوان من فضلك.
ask-error-secret = 🔑 أرسله مجددًا من فضلك.
ai-unclear = 🤔 عذرًا، لم أفهم. من فضلك قلها بكلمات أخرى.
ai-missing = 👍 شكرًا. ما زلت بحاجة إلى معرفة:

## When somebody of the business helps a person who is stuck.
moved-again = 🙂 دعني أسألك مرة أخرى.
moved-back = ↩️ رجعنا خطوة إلى الخلف.
moved-home = 🙂 لنبدأ من جديد.
moved-end = 🙂 توقفنا هنا. راسلنا متى شئت لنبدأ من جديد.
