# बॉट और प्लेटफ़ॉर्म के आँकड़े।
numbers-card =
    📊 *{ $name }*, { $span }
    { $lines }
numbers-span-today = आज
numbers-span-week = पिछले 7 दिन
numbers-span-month = पिछले 30 दिन
numbers-span-year = पिछले 12 महीने
numbers-tenants = 🤖 बिज़नेस: { $approved } मंज़ूर, { $new } इंतज़ार में, { $expired } समय खत्म, { $banned } ब्लॉक
numbers-messages = 💬 संदेश: { $received } आए, { $sent } गए
numbers-failed = ⚠️ नहीं पहुँचे: { $failed }
numbers-contacts = 👥 संपर्क: कुल { $all }, नए { $new }, लिखने वाले { $active }
numbers-contacts-days = 👥 संपर्क: कुल { $all }, नए { $new }
numbers-left = 🔕 और संदेश नहीं चाहते: { $left }
numbers-orders = 🧾 ऑर्डर: { $orders }, पहुँचाए गए { $sold }
numbers-revenue = 💰 कमाई: { $revenue }
numbers-ai = 🧠 AI के जवाब: { $replies } ({ $tokens } टोकन)
numbers-api = 🔌 आपके सॉफ़्टवेयर के अनुरोध: { $requests }
numbers-offline = 📴 जुड़ा नहीं था: { $offline }
numbers-do-today = आज
numbers-do-week = 7 दिन
numbers-do-month = 30 दिन
numbers-do-year = 12 महीने
numbers-do-chart = 📈 तस्वीरों में
numbers-do-card = शब्दों में
numbers-do-tenant = एक बिज़नेस के आँकड़े
numbers-charted = 📈 ये रहे। और कुछ?
numbers-undrawable = 😔 इस मशीन पर मैं आपकी भाषा नहीं बना सकता। शब्दों में आँकड़े मिलते रहेंगे।
numbers-chart-caption = 📈 { $name }
numbers-chart-messages = { $name }: संदेश
numbers-chart-contacts = { $name }: लोग
numbers-chart-sales = { $name }: कमाई
numbers-chart-in = आए
numbers-chart-out = गए
numbers-chart-active = लिखने वाले
numbers-chart-new = नए
numbers-chart-revenue = कमाई
numbers-do-menus = 👆 लोग क्या चुनते हैं
numbers-menus =
    👆 *{ $name }*: लोग क्या चुनते हैं, { $span }
    { $lines }
numbers-choices = *सबसे ज़्यादा चुने गए*
numbers-choice = • { $option }: { $times }
numbers-stops = *लोग कहाँ रुकते हैं*
numbers-stop = • { $question } · { $reached } में से { $stopped } यहाँ रुके
numbers-menus-none = इस समय में अभी किसी ने मेनू नहीं इस्तेमाल किया।
numbers-chart-steps = { $name }: लोग कहाँ तक पहुँचते हैं
numbers-chart-stopped = { $reached } में से { $stopped } रुके
numbers-do-files = 📄 फ़ाइलों में
numbers-do-digest = ☀️ हर दिन अपने आप
numbers-files =
    📄 *{ $name }*: { $span }
    कौन-सी फ़ाइल चाहिए?
numbers-file-all = सब कुछ (Excel)
numbers-file-figures = आँकड़े (CSV)
numbers-file-orders = ऑर्डर (CSV)
numbers-filed = 📄 यह रही।
numbers-digest =
    ☀️ *{ $name }*: { $day }
    { $lines }
numbers-digest-ask = { $hour ->
    [off] ☀️ मैं हर दिन के आँकड़े आपको अपने आप भेज सकता हूँ।
   *[other] ☀️ आँकड़े हर दिन { $hour }:00 बजे आते हैं।
}
    किस समय आएँ?
numbers-digest-morning = 7:00, कल के
numbers-digest-evening = 18:00, आज के
numbers-digest-night = 21:00, आज के
numbers-digest-other = कोई और समय
numbers-digest-none = अब न भेजें
numbers-digest-hour = किस समय? 0 से 23 तक की संख्या भेजिए।
    दोपहर से पहले मैं बीते कल के बारे में बताता हूँ।
numbers-digest-bad = 🤔 यह कोई समय नहीं है। जैसे: 20
numbers-digest-on = ✅ आँकड़े हर दिन { $hour }:00 बजे आएँगे।
numbers-digest-off = ✅ अब वे अपने आप नहीं आएँगे। *stats* उन्हें कभी भी दिखाता है।
setting-digest-hour = दिन के आँकड़ों का समय
setting-digest-hour-staff = दिन के आँकड़ों का समय
owner-home-numbers = आँकड़े
