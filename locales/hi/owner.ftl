# बिज़नेस का मालिक जो पढ़ता है।
owner-choose = आपका कौन सा बॉट?
owner-nobody = यहाँ अभी आपका कोई बॉट नहीं है।
owner-home = { $card }
owner-home-head = *{ $name }* · { $phone }
owner-home-new = 🕓 मंज़ूरी का इंतज़ार
owner-home-running = ✅ { $session }, { $days ->
    [one] { $days } दिन बाकी
   *[other] { $days } दिन बाकी
} ({ $expires_at } तक)
owner-home-down = 🔗 { $session }, { $days ->
    [one] { $days } दिन बाकी
   *[other] { $days } दिन बाकी
} ({ $expires_at } तक)
owner-home-stopped = ⏸ बंद है, { $days ->
    [one] { $days } दिन बाकी
   *[other] { $days } दिन बाकी
} ({ $expires_at } तक)
owner-home-expired = ⌛ समय खत्म हुआ: { $expires_at }. *renew* से फिर चालू होगा।
owner-home-grace = ⏰ समय खत्म हुआ: { $expires_at }; अभी कुछ दिन और चलेगा। *renew* से चालू रहेगा।
owner-home-banned = ⛔ ब्लॉक है: { $reason }
owner-home-today = आज: { $received ->
    [one] { $received } मैसेज
   *[other] { $received } मैसेज
}, { $orders ->
    [one] { $orders } ऑर्डर
   *[other] { $orders } ऑर्डर
}
owner-home-pair = WhatsApp से जोड़ें
owner-home-stop = मेरा बॉट बंद करें
owner-home-resume = मेरा बॉट फिर चालू करें
owner-home-orders = ऑर्डर
owner-home-people = लोग
owner-home-settings = सेटिंग
owner-home-plan = मेरा प्लान
owner-home-language = मेरी भाषा
owner-home-notices = मेरी सूचनाएँ
owner-home-leave = मालिक मेन्यू से बाहर
owner-home-bots = मेरे बॉट
owner-lost = समझ नहीं आया।
    मेन्यू से कोई नंबर भेजें, या मदद के लिए *?*.
owner-help = सब कुछ नंबर से चलता है: *0* पीछे, *00* होम।
    शब्द भी चलते हैं: *pair* · *stop* · *resume* · *orders* · *stats* · *settings*
    {"*"}ban NUMBER वजह* · *unban NUMBER* · *undo*
    {"*"}flows* · *prices* · *publish* · *picture* · *simulate*
    {"*"}set KEY VALUE* · *plan* · *renew* · *invoices* · *language* · *mute* · *pin*
    अपने बॉट पर: *owner* से यह मेन्यू खुलता है, *customer* से बंद होता है।
owner-leave = 👋 *customer* भेजें और बॉट को वैसे देखें जैसे आपके ग्राहक देखते हैं।
    {"*"}owner* से आप यहाँ लौट आएँगे।
owner-gone = वह बॉट अब नहीं है।
owner-pair-already = ✅ आपका बॉट पहले से जुड़ा है।
owner-not-served = आपका बॉट अभी चालू नहीं हो सकता। स्थिति: { $status }।
    कृपया एक मिनट में फिर कोशिश करें।
owner-stopped = ⏸ आपका बॉट बंद है। *resume* से फिर चालू होगा।
owner-resumed = ▶️ आपका बॉट फिर चल रहा है।
owner-restarting = 🔄 आपका बॉट रीस्टार्ट हो रहा है।
owner-plan = *मेरा प्लान*
    { $lines }
owner-plan-name = प्लान: { $plan }
owner-plan-until = { $expires_at } तक ({ $days ->
    [one] { $days } दिन बाकी
   *[other] { $days } दिन बाकी
})
owner-plan-ended = समय खत्म हुआ: { $expires_at }.
owner-plan-none = अभी कुछ तय नहीं: आपके बॉट को मंज़ूरी का इंतज़ार है।
owner-bans = *आपके ब्लॉक किए नंबर ({ $count })*
    अनब्लॉक करने के लिए एक चुनें।
owner-bans-none = आपने किसी को ब्लॉक नहीं किया है।
owner-line = { $name }: { $status }
owner-home-another = दूसरा बिज़नेस
