# A bot without a menu of its own yet.

blank-home =
    👋 مرحبًا بك في { $tenant }!
    ما زلنا نجهّز كل شيء هنا. نراك قريبًا.
blank-home-help =
    👋 مرحبًا بك في { $tenant }!
    ما زلنا نجهّز كل شيء هنا.
    ☎️ تحتاج شيئًا الآن؟ اتصل بالرقم { $help_phone }.
