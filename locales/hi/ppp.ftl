# इंटरनेट देने वालों के खाते (PPP)।

tenant-kind-ppp = इंटरनेट सेवा
register-kind-ppp = इंटरनेट बेचना (PPPoE)
ware-ppp = इंटरनेट
owner-home-ppp = इंटरनेट खाते
verb-ppp-package-add = पैकेज जोड़ना
verb-ppp-package-set = पैकेज बदलना
verb-ppp-router-add = राउटर जोड़ना
verb-ppp-router-try = राउटर आज़माना
verb-ppp-router-remove = राउटर हटाना
verb-ppp-account-add = इंटरनेट खाता जोड़ना
verb-ppp-account-renew = इंटरनेट खाता बढ़ाना
verb-ppp-account-suspend = इंटरनेट खाता रोकना
verb-ppp-account-resume = इंटरनेट खाता फिर चालू करना
verb-ppp-account-delete = इंटरनेट खाता मिटाना
verb-ppp-account-set = इंटरनेट खाता बदलना
verb-ppp-account-password = खाते का पासवर्ड देखना
verb-ppp-import = इंटरनेट खाते आयात करना
verb-ppp-router-take = खाते राउटर पर रखना
verb-ppp-script = इंटरनेट खातों की स्क्रिप्ट बनाना

## कौन कहाँ है।
ppp-status-active = 🟢 चालू, { $days ->
    [one] { $days } दिन बाकी
   *[other] { $days } दिन बाकी
}
ppp-status-expired = 🔴 { $until } को खत्म हुआ
ppp-status-unpaid = ⚪ अभी भुगतान नहीं हुआ
ppp-status-suspended = ⏸️ रोका हुआ
ppp-status-deleted = 🗑️ मिटाया हुआ
ppp-line = { $account_name } · { $status }
ppp-speed = { $even ->
    [yes] { $down } Mbit/s
   *[no] { $down } Mbit/s डाउन, { $up } अप
}
ppp-package-line = { $package_name } · { $days ->
    [one] { $days } दिन
   *[other] { $days } दिन
} · { $price }{ $has_speed ->
    [yes] {" "}· { $speed }
   *[no] {""}
}
ppp-package-line-off = { $package_name } · अभी नहीं बिकता
ppp-practice = अभ्यास राउटर
ppp-by-script = 📄 आपकी स्क्रिप्ट फ़ाइल से
ppp-on-router = ✅ राउटर { $router } पर है
ppp-on-its-way = ⏳ राउटर { $router } की ओर जा रहा है
ppp-waits-for-router =
    ⏳ राउटर { $router } का इंतज़ार: { $why }।
    मैं कोशिश करता रहूँगा।
ppp-refused-by-router = ⚠️ राउटर { $router } ने इसे नहीं लिया: { $reason }
ppp-trouble-unreachable = उस तक पहुँच नहीं हो रही
ppp-trouble-no-answer = वह जवाब नहीं देता
ppp-trouble-dropped = कनेक्शन टूट जाता है
ppp-trouble-login = वह नाम और पासवर्ड नहीं मानता
ppp-trouble-private = उसका पता नेटवर्क के अंदर का है, और यह प्लेटफ़ॉर्म ऐसे पतों पर नहीं जाता
ppp-trouble-tls = सुरक्षित कनेक्शन नहीं बन पाता
ppp-trouble-certificate = वह पहले से अलग सर्टिफ़िकेट दिखाता है

## ग्राहक।
ppp-welcome =
    👋 { $name } में आपका स्वागत है!
    अभी हमारे किसी खाते में आपका नंबर नहीं है।
ppp-choose =
    🌐 *आपके इंटरनेट खाते*
    एक चुनिए।
ppp-account =
    🌐 *{ $account_name }*
    { $status }
    📦 { $package_name }
ppp-do-pay = अभी भुगतान करें
ppp-do-other = दूसरा पैकेज
ppp-do-prices = दाम
ppp-do-wish = मुझे इंटरनेट चाहिए
ppp-do-help = मदद
ppp-do-again = फिर कोशिश करें
ppp-do-home = मेरा खाता
ppp-wished =
    ✅ धन्यवाद! { $tenant } के पास आपका नंबर है, वे आपको लिखेंगे।
ppp-help =
    ℹ️ यहाँ आप देखते हैं कि इंटरनेट कब तक चलेगा, और आगे का भुगतान करते हैं।
    भुगतान के बाद वह अपने आप चालू हो जाता है।
    📞 सवाल: { $call_phone }
    शब्द भी चलते हैं: *pay* · *prices* · *language*
ppp-prices =
    📦 *हमारे पैकेज*
    { $prices }
ppp-prices-none = अभी कुछ बिक नहीं रहा। कृपया थोड़ी देर बाद देखिए।
ppp-which-package = 📦 कौन सा पैकेज?
ppp-confirm =
    🧾 *कृपया जाँच लें*
    🌐 खाता: { $account_name }
    📦 { $package_name } · { $days ->
    [one] { $days } दिन
   *[other] { $days } दिन
}
    💰 { $price }
    { $payment }
ppp-confirm-yes = हाँ, भुगतान करें
ppp-confirm-no = नहीं
ppp-dropped = 👍 ठीक है, कुछ भुगतान नहीं हुआ।
ppp-suspended =
    ⏸️ यह खाता { $tenant } ने रोका है, इसलिए अभी इसका भुगतान नहीं हो सकता।
    📞 कृपया फ़ोन करें: { $call_phone }
ppp-again = 😕 भुगतान नहीं हुआ। अब क्या करें?
ppp-refused = 🙏 अभी भुगतान नहीं हो पा रहा। कुछ नहीं कटा; कृपया थोड़ी देर बाद फिर कोशिश करें।
ppp-paid =
    ✅ भुगतान हुआ: { $price }।
    🧾 आपकी रसीद: ऑर्डर #{ $number }{ $receipt ->
    [none] {""}
   *[other] , { $receipt }
}।
ppp-not-delivered =
    😕 माफ़ कीजिए, यह खाता अब नहीं है।
    आपके { $price } आपको लौटते हैं (ऑर्डर #{ $number })।
ppp-extended =
    🌐 *{ $account_name }* का भुगतान { $until } तक है।{ $switched ->
    [yes] {""}
        ⏳ चालू किया जा रहा है।
   *[no] {""}
}
ppp-online =
    🟢 आपका इंटरनेट (*{ $account_name }*) चालू है।
    { $until } तक चलेगा।
ppp-ended =
    🔴 आपका इंटरनेट (*{ $account_name }*) खत्म हो गया।
    फिर चालू करने के लिए *pay* भेजिए।
ppp-ending =
    ⏰ आपका इंटरनेट (*{ $account_name }*) { $left ->
    [1] एक दिन में
   *[other] { $left } दिन में
} खत्म होगा, { $until } को।
    बिना रुके चलाने के लिए *pay* भेजिए।

## इंटरनेट देने वाले।
ppp-not-a-provider = { $name } इंटरनेट नहीं बेचता। उसका मेनू यह है:
ppp-first =
    🌐 *{ $name }*: दो कदम, और आपके ग्राहक यहाँ भुगतान कर सकेंगे।
    { $routers ->
        [0] 1️⃣ आपका राउटर
       *[other] ✅ आपका राउटर
    }
    2️⃣ एक पैकेज: नाम, दाम, दिन
ppp-desk =
    🌐 *{ $name }*
    🟢 { $active } चालू · 🔴 { $expired } खत्म · ⏸️ { $suspended } रोके हुए{ $waiting ->
    [0] {""}
    [one] {""}
        ⏳ { $waiting } खाता राउटर के इंतज़ार में
   *[other] {""}
        ⏳ { $waiting } खाते राउटर के इंतज़ार में
}
ppp-do-accounts = खाते
ppp-do-add = नया खाता
ppp-do-search = खोजें
ppp-do-waiting = जो इंतज़ार में हैं
ppp-do-packages = पैकेज
ppp-do-routers = राउटर
ppp-do-package-add = पैकेज जोड़ें
ppp-do-router-add = राउटर जोड़ें
ppp-do-router-look = राउटर देखें
ppp-ask-words = 🔎 कौन सा खाता? नाम का हिस्सा, या ग्राहक का फ़ोन।
ppp-accounts = 🌐 { $count ->
    [one] *{ $count } खाता*
   *[other] *{ $count } खाते*
}{ $more ->
    [yes] , ये पहले { $listed } हैं। बाकी के लिए खोजिए।
   *[no] {""}
}
ppp-accounts-none = ऐसा कोई खाता नहीं है।
ppp-gone = वह अब नहीं है।
ppp-card =
    🌐 *{ $account_name }* ({ $account })
    { $status }{ $runs ->
    [yes] , { $until } तक
   *[no] {""}
}
    📦 { $package_name } · { $price }
    👤 { $customer }
    { $on_router }
ppp-do-renew = हाथ से भुगतान हुआ
ppp-do-suspend = रोकें
ppp-do-resume = फिर चालू करें
ppp-do-package = दूसरा पैकेज
ppp-do-phone = ग्राहक का फ़ोन
ppp-do-password = नया पासवर्ड
ppp-do-show-password = पासवर्ड दिखाएँ
ppp-do-delete = मिटाएँ
ppp-renew-sure = ❓ क्या *{ $account_name }* ने आपको { $price } दिए? तब यह { $days ->
    [one] { $days } दिन
   *[other] { $days } दिन
} और चलेगा।
ppp-renewed = ✅ *{ $account_name }* का भुगतान { $until } तक है।
ppp-move-sure = { $event ->
    [delete] ❓ *{ $account_name }* मिटाएँ? राउटर से भी हट जाएगा।
   *[suspend] ❓ *{ $account_name }* रोकें? जब तक आप चालू न करें, ग्राहक का इंटरनेट बंद रहेगा।
}
ppp-moved = { $event ->
    [suspend] ⏸️ *{ $account_name }* रोक दिया गया।
   *[resume] ▶️ *{ $account_name }* फिर चालू है।
}
ppp-deleted = 🗑️ *{ $account_name }* मिटा दिया गया।
ppp-changed = ✅ बदल दिया गया।
ppp-ask-phone = 📱 ग्राहक का फ़ोन नंबर?
ppp-ask-phone-new =
    📱 ग्राहक का फ़ोन नंबर? उसी नंबर से वे यह खाता देखते और भुगतान करते हैं।
    WhatsApp न हो तो *skip* भेजिए।
ppp-ask-password = 🔑 पासवर्ड: 4 से 64 अक्षर, अंक या चिह्न, बिना खाली जगह के।
ppp-password-bad = यह पासवर्ड नहीं चलेगा: 4 से 64 अक्षर, अंक या चिह्न, बिना खाली जगह के।
ppp-password-shown = 🔑 *{ $account_name }*: { $password_shown }
ppp-ask-name = 👤 राउटर पर उपयोगकर्ता का नाम, जैसे *juma*?
ppp-name-bad = कृपया केवल अंग्रेज़ी अक्षर, अंक और . _ @ -, ज़्यादा से ज़्यादा 32।
ppp-name-taken = *{ $user_name }* पहले से है। कृपया दूसरा नाम चुनिए।
ppp-which-router = 🛜 किस राउटर पर?
ppp-no-router = कोई नहीं: स्क्रिप्ट से
ppp-paid-already = 💰 क्या पहली अवधि का भुगतान हो चुका है?
ppp-paid-yes = हाँ, चालू करें
ppp-paid-no = नहीं, भुगतान पर
ppp-which-password = 🔑 इसका पासवर्ड?
ppp-password-made = मेरे लिए बना दें
ppp-password-own = मेरे पास है
ppp-added =
    ✅ *{ $account_name }* बन गया।
    🔑 पासवर्ड: { $password_shown }
ppp-packages =
    📦 *पैकेज*
    बदलने के लिए एक चुनिए।
ppp-ask-package =
    🏷️ पैकेज का नाम क्या है, जैसे *Home 5M*?
    आपके राउटर पर इसी नाम की प्रोफ़ाइल बनेगी, या पहले से है।
ppp-package-bad = कृपया केवल सादे अक्षर (A से Z), अंक, खाली जगह और . _ - / +, ज़्यादा से ज़्यादा 30।
ppp-ask-price = 💰 दाम कितना है?
ppp-ask-days = 📅 कितने दिन के लिए?
ppp-ask-speed =
    🚀 कितनी गति, Mbit/s में? *10* या *10/5* (डाउन/अप)।
    राउटर की प्रोफ़ाइल पर छोड़ने के लिए *skip* भेजिए।
ppp-speed-bad = कृपया गति *10* या *10/5* की तरह लिखिए।
ppp-package-many = आपके { $count } पैकेज हैं; इससे ज़्यादा नहीं हो सकते।
ppp-package-added = ✅ *{ $package_name }* अब खरीदा जा सकता है।
ppp-package =
    📦 *{ $package_name }*
    💰 { $price } · 📅 { $days ->
    [one] { $days } दिन
   *[other] { $days } दिन
}{ $has_speed ->
    [yes] {" "}· 🚀 { $speed }
   *[no] {""}
}{ $sold ->
    [yes] {""}
   *[no] {""}
        ⏸️ अभी नहीं बिकता।
}
ppp-package-do-price = दाम
ppp-package-do-days = दिन
ppp-package-do-speed = गति
ppp-package-off = बेचना बंद करें
ppp-package-on = फिर बेचें
ppp-routers =
    🛜 *आपके राउटर*
    एक चुनिए।
ppp-router-line = 🟢 { $router_name } · { $place }
ppp-router-line-down = 🔴 { $router_name } · { $place }
ppp-router-which = 🛜 कौन सा राउटर?
ppp-router-own = मेरा MikroTik राउटर
ppp-router-practice = अभ्यास राउटर
ppp-router-none = स्क्रिप्ट फ़ाइल से
ppp-router-none-how =
    📄 ठीक है। पैकेज और खाते यहाँ बनाइए; स्क्रिप्ट फ़ाइल आप राउटर में आयात करेंगे।
ppp-ask-address = 🌍 उसका पता, जैसे *r1.example.com* या *41.90.1.2:8729*?
ppp-ask-tls = 🔒 उस तक कैसे पहुँचें?
ppp-tls-yes = सुरक्षित (api-ssl)
ppp-tls-no = असुरक्षित (api)
ppp-ask-router-user =
    👤 मेरे लिए उसका उपयोगकर्ता नाम?
    राउटर पर *read, write, api, sensitive* अधिकारों के साथ बनाइए।
ppp-ask-router-password = 🔑 और उसका पासवर्ड?
ppp-router-trying = ⏳ एक पल, आज़मा रहा हूँ …
ppp-router-added = ✅ राउटर *{ $router_name }* मुझे अंदर आने देता है।
ppp-router-added-down =
    ⚠️ राउटर *{ $router_name }* लिख लिया, पर { $why }।
    मैं कोशिश करता रहूँगा।
ppp-router-address-bad = यह पता मेरी समझ में नहीं आया।
ppp-router-login = 🔑 राउटर यह नाम और पासवर्ड नहीं मानता। कृपया फिर कोशिश करें।
ppp-router-private =
    🚫 यह पता नेटवर्क के अंदर का है, और यह प्लेटफ़ॉर्म ऐसे पतों पर नहीं जाता।
    प्लेटफ़ॉर्म के लोग इसकी अनुमति दे सकते हैं।
ppp-router-tls =
    🔒 सुरक्षित कनेक्शन नहीं बन पाता। क्या राउटर की *api-ssl* सेवा के पास सर्टिफ़िकेट है?
ppp-router-many = आपके { $count } राउटर हैं; इससे ज़्यादा नहीं हो सकते।
ppp-router =
    🛜 *{ $router_name }*
    🌍 { $place }{ $encrypted ->
    [yes] {""}
   *[no] {" "}(असुरक्षित)
}
    { $state ->
        [down] 🔴 { $why }
       *[other] 🟢 सब ठीक है
    }
    👥 { $count ->
    [one] { $count } खाता
   *[other] { $count } खाते
}{ $waiting ->
    [0] {""}
   *[other] , { $waiting } इंतज़ार में
}
ppp-do-try = अभी आज़माएँ
ppp-do-trust = नया मान लें
ppp-do-take = बिना राउटर वाले लें
ppp-router-taken = ✅ { $taken ->
    [one] { $taken } खाता अब
   *[other] { $taken } खाते अब
} *{ $router_name }* पर।
ppp-do-router-remove = हटाएँ
ppp-router-up = ✅ वह मुझे अंदर आने देता है।
ppp-router-down = 🔴 नहीं: { $why }।
ppp-router-remove-sure = ❓ राउटर *{ $router_name }* हटाएँ? उस पर कुछ नहीं बदलेगा।
ppp-router-removed = 🗑️ *{ $router_name }* हटा दिया गया।
ppp-router-in-use = *{ $router_name }* पर अभी खाते हैं। पहले उन्हें मिटाइए।

## wabot की ओर से।
owner-ppp-wish = 🙋 { $customer_name } ({ $customer }) को इंटरनेट चाहिए।
owner-ppp-wish-unnamed = 🙋 { $customer } को इंटरनेट चाहिए।
owner-ppp-paid = 💰 *{ $account_name }* ने { $price } दिए, { $until } तक चलेगा।
owner-ppp-script =
    📄 कुछ खाते बदले हैं जो मेरे किसी राउटर पर नहीं हैं, पहला *{ $account_name }*।
    अब *internet* भेजिए, स्क्रिप्ट फ़ाइल लीजिए और आयात कीजिए।
owner-ppp-router-down =
    🔴 राउटर *{ $router }*: { $why }।
    { $count ->
        [one] { $count } खाता उसके इंतज़ार में है।
       *[other] { $count } खाते उसके इंतज़ार में हैं।
    } मैं कोशिश करता रहूँगा, कुछ नहीं खोएगा।
owner-ppp-router-up = 🟢 राउटर *{ $router }* लौट आया, जो रुका था सब उसे मिल रहा है।
owner-ppp-refused = ⚠️ राउटर ने *{ $account_name }* नहीं लिया: { $reason }

## एक साथ बहुत से।
ppp-do-import = तालिका आयात करें
ppp-do-script = स्क्रिप्ट फ़ाइल
ppp-ask-file =
    📎 कृपया तालिका (CSV या Excel) भेजिए, कॉलम
    name, password, package, phone, until.
    आखिरी दो खाली रह सकते हैं। *until* एक दिन है, जैसे 2026-12-31।
ppp-import-sure = ❓ { $new ->
    [one] { $new } नया खाता
   *[other] { $new } नए खाते
}{ $known ->
    [0] {""}
   *[other] , { $known } पहले से हैं और वैसे ही रहेंगे
}। बना दूँ?
ppp-imported = ✅ { $new ->
    [one] { $new } खाता बना।
   *[other] { $new } खाते बने।
}
ppp-import-nothing = इसमें कुछ नया नहीं: ये सब खाते हैं।
ppp-import-mistakes =
    ✋ कुछ नहीं बदला। कृपया यह सुधार कर फिर भेजिए:
    { $mistakes }
ppp-import-unreadable = ✋ { $why }
ppp-sheet-columns = ये कॉलम नहीं हैं: { $columns }
ppp-sheet-name = पंक्ति { $row }: नाम (केवल अंग्रेज़ी अक्षर, अंक और . _ @ -)
ppp-sheet-password = पंक्ति { $row }: पासवर्ड (4 से 64 चिह्न, बिना खाली जगह)
ppp-sheet-package = पंक्ति { $row }: ऐसा पैकेज नहीं है
ppp-sheet-phone = पंक्ति { $row }: फ़ोन नंबर
ppp-sheet-until = पंक्ति { $row }: दिन (जैसे 2026-12-31)
ppp-sheet-twice = पंक्ति { $row }: यह नाम दो बार है
ppp-sheet-long = { $most } से ज़्यादा पंक्तियाँ: कृपया हिस्सों में भेजिए
ppp-script-which = 📄 किस राउटर के लिए?
ppp-script-others = बिना राउटर वाले खाते
ppp-script =
    📄 { $count ->
    [one] { $count } खाता
   *[other] { $count } खाते
}। राउटर पर: *Files* में अपलोड करें, फिर */import* और नाम।
    इसमें पासवर्ड हैं: अपने पास रखिए। दो बार आयात करने से कुछ नहीं बिगड़ता।
