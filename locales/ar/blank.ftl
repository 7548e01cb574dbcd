# The first menu of a bot whose owner writes their own: they change every word of it in chat.

blank-welcome =
    👋 مرحبًا بك في { $tenant }!
    ماذا تود أن تعرف؟
blank-do-about = من نحن
blank-do-hours = مواعيد العمل
blank-do-talk = تحدث معنا
blank-do-language = اللغة / Language
blank-about =
    🏷️ نحن { $tenant }.
    راسلنا هنا كلما احتجت إلينا.
blank-hours = { $hours ->
    [always] 🕒 راسلنا في أي وقت.
   *[other] 🕒 نحن هنا: { $hours }
}
blank-call = ☎️ ويمكنك الاتصال بنا أيضًا: { $help_phone }
blank-ask = 🙋 ما الموضوع؟
blank-talk = 🙏 شكرًا لك. سيرد عليك أحدنا هنا.
blank-later =
    🌙 لا أحد هنا الآن.
    وصلتنا رسالتك، وسنرد عليك في أقرب وقت.
