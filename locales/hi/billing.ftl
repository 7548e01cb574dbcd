# बिज़नेस प्लेटफ़ॉर्म को क्या देते हैं: प्लान, रिन्यू, बिल, हाथ से लिखे पेमेंट।
plan-month = महीना
plan-year = साल
plan-not-sold = नहीं बिकता
setting-price = { $plan }, { $currency } में
setting-month-days = महीने के दिन
setting-year-days = साल के दिन
setting-grace-days = खत्म होने के बाद छूट के दिन
order-for-ware = { $ware } { $about }
ware-renewal = रिन्यूअल
way-prompt = M-Pesa
way-cash = कैश
way-bank = बैंक ट्रांसफ़र
way-other = कोई और तरीका
invoice-status-open = ⏳ बाकी
invoice-status-paid = ✅ पेमेंट हुआ
invoice-status-void = 🚫 रद्द
invoice-status-refunded = 💸 पैसे वापस

## मालिक पेमेंट करता है।
billing-offered = { $offer }
billing-do-renew = रिन्यू करें
billing-do-invoices = मेरे बिल
billing-plan = 🗓 *{ $name }*
    कितने समय के लिए?
billing-offer = { $plan }: { $days ->
    [one] { $days } दिन
   *[other] { $days } दिन
}, { $price }
billing-which-way = 💳 पेमेंट कैसे करेंगे?
billing-way = { $way }: { $price }
billing-sure = 🧾 *कृपया जाँच लें*
    { $name }: { $plan_name }, { $days ->
    [one] { $days } दिन
   *[other] { $days } दिन
}
    फिर यह { $until } तक चलेगा।
    पेमेंट: { $price }, { $via } से, नंबर { $payer }
    क्या यह सही है?
billing-sure-link = 🧾 *कृपया जाँच लें*
    { $name }: { $plan_name }, { $days ->
    [one] { $days } दिन
   *[other] { $days } दिन
}
    फिर यह { $until } तक चलेगा।
    पेमेंट: { $price }, { $via } से, लिंक पर
    क्या यह सही है?
billing-yes = हाँ, पेमेंट करें
billing-yes-link = हाँ, लिंक भेजें
billing-other-payer = दूसरे नंबर से पेमेंट
billing-ask-payer = 📱 किस M-Pesa नंबर से पेमेंट होगा?
    PIN उसी फ़ोन पर माँगा जाएगा।
billing-dropped = 👍 कोई पेमेंट नहीं हुआ। जब चाहें *renew* भेजें।
billing-price-changed = ☝️ दाम बदल गया है। कृपया फिर से देख लें।
billing-again = अब क्या करें?
billing-try-again = फिर कोशिश करें
billing-home = मुख्य मेन्यू
billing-refused = 😕 माफ़ कीजिए, इसका पेमेंट अभी नहीं हो सकता। कोई पैसा नहीं कटा।
    फिर से शुरू करने के लिए *renew* भेजें।
billing-no-way = 😕 माफ़ कीजिए, इस चैट में पेमेंट अभी सेट नहीं है। कृपया हमसे पूछें।
billing-not-served = *{ $name }* अभी रिन्यू नहीं हो सकता। स्थिति: { $status }।
billing-elsewhere = 💳 *{ $name }* के रिन्यू का पेमेंट { $platform } ({ $platform_phone }) की चैट में होता है।
    वहाँ *renew* भेजें।
renewal-receipt = 🙏 धन्यवाद! आपके { $price } { $receipt ->
    [none] मिल गए
   *[other] मिल गए ({ $receipt })
}।
billing-paid-owner = ✅ *{ $name }* रिन्यू हो गया।
    यह { $until } तक चलेगा।
    रसीद: *{ $invoice }*, { $plan }, { $price }. *invoices* से फिर देख सकते हैं।
billing-paid-staff = 💰 *{ $name }* ({ $tenant }) ने { $price } दिए: { $plan }, { $method }.
    यह { $until } तक चलेगा। *invoice { $invoice }*
billing-given-back-owner = 💸 *{ $invoice }* के आपके { $price } हमने वापस कर दिए।

## बिल।
billing-invoices = 🧾 *{ $name } के बिल*
    देखने के लिए एक चुनें।
billing-invoices-none = 🧾 *{ $name }* के लिए अभी कोई पेमेंट नहीं हुआ।
billing-line = { $invoice } · { $plan } · { $price } · { $status } { $at }
billing-line-of = { $invoice } · { $name } · { $price } · { $status } { $at }
billing-receipt = { $lines }
billing-receipt-head = 🧾 *{ $invoice }* · { $status }
    { $name }: { $plan }, { $days ->
    [one] { $days } दिन
   *[other] { $days } दिन
}
    दाम: { $price }
    बना: { $made_at }
billing-receipt-paid = पेमेंट: { $at }, { $method }{ $receipt ->
    [none] {""}
   *[other] , { $receipt }
}
billing-receipt-until = { $until } तक चलेगा
billing-receipt-by = { $by } ने किया: { $reason }
billing-nobody = ऐसा बिज़नेस जो अब नहीं है

## टीम।
billing-desk = 💰 *बिल और जोड़*
    इस महीने: { $total }
    बाकी बिल: { $open }
billing-do-desk = बिल और जोड़
billing-do-bills = बिल
billing-do-record = पेमेंट दर्ज करें
billing-do-open = बाकी बिल
billing-do-all = सभी बिल
billing-do-totals = महीने के हिसाब से
billing-do-prices = प्लान और दाम
billing-do-invoice = बिल
billing-do-void = इसे रद्द करें
billing-do-give-back = पैसे वापस दे दिए
billing-nothing = अभी कुछ नहीं
billing-sum = { $first } और { $second }
billing-totals = 💰 *महीने के हिसाब से*
    { $months }
billing-totals-none = अभी कोई पेमेंट नहीं हुआ।
billing-month = { $month }: { $total } ({ $count ->
    [one] { $count } बिल
   *[other] { $count } बिल
})
billing-of = 🧾 *{ $name }* ({ $tenant })
    देखने के लिए एक बिल चुनें।
billing-of-none = 🧾 *{ $name }* ने अभी कोई पेमेंट नहीं किया।
billing-list = 🧾 *बिल*
    देखने के लिए एक चुनें।
billing-list-none = 🧾 कोई नहीं है।
billing-unknown = ऐसा कोई बिल नहीं है।
billing-ask-reason = वजह क्या है?
billing-void-sure = *{ $invoice }* ({ $price }) रद्द होगा: फिर कोई इसका पेमेंट नहीं कर सकेगा।
    वजह: { $reason }
billing-voided = 🚫 *{ $invoice }* रद्द हो गया।
billing-not-open = *{ $invoice }* इस बीच बदल गया है।
billing-under-way = ⏳ कोई अभी *{ $invoice }* का पेमेंट कर रहा है। कृपया कुछ मिनट बाद फिर देखें।
billing-back-sure = आपने *{ $invoice }* के { $price } खुद वापस दिए, और यहाँ दर्ज कर रहे हैं।
    दिन बने रहेंगे। वजह: { $reason }
billing-given-back = 💸 *{ $invoice }*: पैसे वापस दिए, दर्ज हो गया।
billing-record-plan = 💵 *{ $name }* ने किस चीज़ का पेमेंट किया?
billing-record-how = पैसे कैसे आए?
billing-record-reference = इसका रेफ़रेंस या रसीद नंबर?
    न हो तो *छोड़ें* भेजें।
billing-record-why = आपको किसने बताया, और हाथ से क्यों दर्ज करना है?
billing-record-sure = 💵 *कृपया जाँच लें*
    { $name }: { $plan_name }, { $days ->
    [one] { $days } दिन
   *[other] { $days } दिन
}
    { $price }, { $via }
    फिर यह { $until } तक चलेगा।
    वजह: { $reason }
billing-record-status = *{ $name }* अभी रिन्यू नहीं हो सकता। स्थिति: { $status }।
billing-recorded = ✅ *{ $invoice }* के नाम से दर्ज हुआ: { $price }.
    यह { $until } तक चलेगा। मालिक को बता दिया गया।
billing-already = ☝️ यह पहले ही *{ $invoice }* ({ $price }) के नाम से दर्ज है। कुछ नहीं जोड़ा गया।
    दूसरे पेमेंट का अपना रेफ़रेंस होना चाहिए।
billing-not-sold = इस प्लान का अब कोई दाम नहीं है।
billing-prices = 🏷 *प्लान और दाम*
    बदलने के लिए एक चुनें। 0 का मतलब: नहीं बिकता।
billing-other-month = महीना, दूसरी करेंसी
billing-other-year = साल, दूसरी करेंसी
billing-ask-currency = कौन सी करेंसी? तीन अक्षर, जैसे USD.
billing-currency-bad = यह करेंसी नहीं चलती। ये हैं: { $currencies }
verb-invoice-record = पेमेंट दर्ज करना
verb-invoice-void = बिल रद्द करना
verb-invoice-refund = पैसे वापस दिए दर्ज करना
