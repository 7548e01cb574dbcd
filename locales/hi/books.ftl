# एक बिज़नेस का दिन भर का हिसाब, और सबका।
day-report =
    📒 *{ $name }*: { $day } का हिसाब
    { $lines }
day-summary =
    📒 *सभी बॉट*: { $day } का हिसाब ({ $count } में बिक्री हुई)
    { $lines }
day-idle = कुछ नहीं बिका, और कुछ बाकी नहीं है।
day-made = 🧾 ऑर्डर बने: { $count } ({ $sum }); पेमेंट माँगा: { $asked }, अभी इंतज़ार: { $waiting }
day-opening = 📂 पहले से बाकी: { $count } ({ $sum })
day-came = 💰 पैसे आए: { $sum } ({ $count })
day-delivered = ✅ डिलीवर हुआ: { $sum } ({ $count }); रिचार्ज में लगे { $spent }
day-given-back = 💸 वापस दिए: { $sum } ({ $count })
day-twice = ⚠️ डिलीवर भी हुआ और पैसे भी वापस दिए: { $sum } ({ $count })
day-open-under-way = 🚚 पेमेंट हुआ, भेजा जा रहा है: { $sum } ({ $count })
day-open-held = ⏳ पेमेंट हुआ, वॉलेट बैलेंस का इंतज़ार: { $sum } ({ $count })
day-open-review = 🔎 टीम की जाँच में: { $sum } ({ $count })
day-open-owed = ↩️ ग्राहकों को देने बाकी: { $sum } ({ $count })
day-difference = 🚨 फ़र्क: { $sum }
day-adds-up = 🟰 हिसाब पाई-पाई मिलता है।
day-off = 🚨 *यह हिसाब नहीं मिल रहा।* ये ऑर्डर देखें: { $orders }
day-off-tenant = 🚨 *{ $tenant }: हिसाब नहीं मिल रहा।* ऑर्डर: { $orders }
issue-books-differ = { $day } का हिसाब नहीं मिल रहा: कृपया ये ऑर्डर देखें: { $orders }
notice-kind-report = दिन का हिसाब
desk-report = एक दिन का हिसाब
desk-do-orders = ऑर्डर
desk-report-card =
    { $report }
