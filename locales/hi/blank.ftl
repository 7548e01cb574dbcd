# जिस बॉट का मालिक अपना मेन्यू खुद लिखता है, उसका पहला मेन्यू: हर शब्द चैट में बदला जा सकता है।

blank-welcome =
    👋 { $tenant } में आपका स्वागत है!
    आप क्या जानना चाहेंगे?
blank-do-about = हम कौन हैं
blank-do-hours = हम कब खुले हैं
blank-do-talk = हमसे बात करें
blank-do-language = भाषा / Language
blank-about =
    🏷️ हम { $tenant } हैं।
    जब भी कुछ चाहिए, हमें यहीं लिखें।
blank-hours = { $hours ->
    [always] 🕒 हमें कभी भी लिखें।
   *[other] 🕒 हम इस समय मिलते हैं: { $hours }
}
blank-call = ☎️ आप हमें कॉल भी कर सकते हैं: { $help_phone }
blank-ask = 🙋 बात किस बारे में है?
blank-talk = 🙏 धन्यवाद। आपको यहीं जवाब मिलेगा।
blank-later =
    🌙 अभी यहाँ कोई नहीं है।
    आपका मैसेज मिल गया, जल्द से जल्द जवाब देंगे।
