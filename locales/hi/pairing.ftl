# नंबर को WhatsApp से जोड़ना: चैट में, /pair/… पेज पर, टर्मिनल में।

## चैट में
pairing-code = 🔗 *{ $name }* को WhatsApp से जोड़ें
    कोड है *{ $code }*
    { $phone } वाले फ़ोन पर:
    1. WhatsApp → Settings → Linked devices
    2. *Link a device*, फिर *Link with phone number instead*
    3. कोड डालें
    जुड़ते ही यहाँ बता दिया जाएगा।
pairing-waiting = 🔗 *{ $name }* के लिए WhatsApp से कोड माँगा जा रहा है।
    बस एक पल में यहाँ आ जाएगा।
pairing-pictured = 🖼 बॉट के फ़ोन से यह तस्वीर स्कैन करें: WhatsApp → Linked devices → *Link a device*.
    यह करीब हर मिनट बदलती है: फ़ोन न ले तो फिर से माँगें।
pairing-picture = 📷 *{ $name }* का QR. सिर्फ़ बॉट के अपने फ़ोन के लिए: जो स्कैन करेगा, उसी का WhatsApp जुड़ जाएगा।
pairing-page = 🌐 इसे किसी भी स्क्रीन पर खोलें, फिर QR स्कैन करें या कोड डालें:
    { $link }
    यह { $minutes ->
    [one] { $minutes } मिनट
   *[other] { $minutes } मिनट
} तक चलेगा। जिसके पास यह हो, वह बॉट जोड़ सकता है, इसलिए किसी और को न दें।{ $local ->
    [yes] {""}
    ⚠️ इसे सिर्फ़ सर्वर की अपनी मशीन खोल सकती है: *public_url* सेट नहीं है।
   *[no] {""}
}
pairing-ended = ⚠️ *{ $name }* के लिए कोई कोड नहीं है: { $reason }।
pairing-connected = ✅ *{ $name }* WhatsApp से जुड़ गया।
pairing-no-code = नहीं है: QR तस्वीर इस्तेमाल करें
pairing-no-code-cloud = ☁️ *{ $name }* Meta के Cloud API पर है: कोई कोड नहीं डालना।
    अगर जुड़ा नहीं है, तो number id या टोकन गलत है।
pairing-no-code-owner = ☁️ आपका बॉट Meta के Cloud API पर है: कोई कोड नहीं डालना।
    अगर जवाब नहीं देता, तो कृपया हमें बताएँ।
pairing-passkey = 🔑 WhatsApp इस नंबर के लिए passkey माँगता है। कोड या QR से नहीं जुड़ेगा।
    {"*"}{ $name }* को Meta के Cloud API से जोड़ सकते हैं।
pairing-passkey-owner = 🔑 WhatsApp आपके नंबर के लिए passkey माँगता है। कोड या QR से नहीं जुड़ेगा।
    कृपया हमसे कहें, हम आपका बॉट Meta के Cloud API से जोड़ देंगे।
pairing-do-again = नया कोड
pairing-do-picture = QR की तस्वीर
pairing-do-picture-again = सबसे नया QR
pairing-do-page = एक बार का पेज
pairing-do-page-again = नया लिंक
pairing-do-cloud = Cloud API से जोड़ें
pairing-do-insist = फिर भी कोड आज़माएँ

## अपने आप बताया जाता है
pairing-told-code = 🔗 *{ $name }* का कोड है *{ $code }*
    WhatsApp → Linked devices → *Link a device* → *Link with phone number instead*.
pairing-told-connected = ✅ *{ $name }* WhatsApp से जुड़ गया।
pairing-told-expired = ⌛ *{ $name }* का कोड समय पर किसी ने नहीं डाला।
    {"*"}pair { $tenant }* से नया मिलेगा।
pairing-told-failed = ⚠️ *{ $name }* नहीं जुड़ पाया: { $reason }।
    {"*"}pair { $tenant }* से फिर कोशिश होगी।
pairing-told-passkey = 🔑 WhatsApp passkey माँगता है, इसलिए *{ $name }* कोड से नहीं जुड़ेगा।
    {"*"}connect { $tenant } cloud* से Meta के Cloud API पर जुड़ेगा।
pairing-reason-network = WhatsApp तक नहीं पहुँच पाए
pairing-reason-silent = WhatsApp ने जवाब नहीं दिया
pairing-reason-no-channel = इसका चैनल यहाँ इंस्टॉल नहीं है
pairing-reason-rate = WhatsApp ने थोड़ा रुकने को कहा है
pairing-reason-expired = समय पर किसी ने इस्तेमाल नहीं किया
pairing-reason-other = कनेक्शन टूट गया

## पेज
pairing-page-title = WhatsApp से जोड़ें
pairing-page-head = { $name } को WhatsApp से जोड़ें
pairing-page-steps = { $phone } वाले फ़ोन पर:
pairing-page-step-open = WhatsApp → Settings → Linked devices → Link a device खोलें।
pairing-page-step-scan = QR स्कैन करें, या “Link with phone number instead” चुनकर कोड डालें।
pairing-page-qr = WhatsApp से स्कैन करने का QR कोड
pairing-page-code = कोड
pairing-page-code-spoken = कोड, एक-एक अक्षर: { $code }
pairing-page-asked = WhatsApp से कोड माँगा जा रहा है …
pairing-page-offered = { $phone } वाला फ़ोन पास रखें।
pairing-page-begin = कोड लें
pairing-page-changes = QR अपने आप नया होता रहता है। यह पेज { $minutes ->
    [one] { $minutes } मिनट
   *[other] { $minutes } मिनट
} और चलेगा।
pairing-page-connected = जुड़ गया
pairing-page-connected-more = { $name } WhatsApp से जुड़ गया। अब यह पेज बंद कर सकते हैं।
pairing-page-expired = कोड का समय खत्म हो गया
pairing-page-expired-more = समय पर किसी ने इस्तेमाल नहीं किया।
pairing-page-failed = यह नहीं हो पाया
pairing-page-failed-more = नंबर जुड़ने से पहले ही WhatsApp से कनेक्शन टूट गया।
pairing-page-passkey = WhatsApp passkey माँगता है
pairing-page-passkey-more = यह नंबर कोड या QR से नहीं जुड़ेगा। इसे Meta के Cloud API से जोड़ सकते हैं: जिसने यह पेज दिया, उनसे पूछें।
pairing-page-again = नया कोड लें
pairing-page-lock = यह पेज लॉक है
pairing-page-lock-more = आपको जो एक्सेस कोड मिला है, कृपया डालें।
pairing-page-lock-label = एक्सेस कोड
pairing-page-lock-open = खोलें
pairing-page-lock-wrong = यह सही कोड नहीं था। कोशिशें बाकी: { $left }
pairing-page-lock-shut = बहुत बार गलत कोड आया। कृपया { $minutes ->
    [one] { $minutes } मिनट
   *[other] { $minutes } मिनट
} में फिर कोशिश करें।
pairing-page-gone = यह पेज नहीं है
pairing-page-gone-more = लिंक गलत है, उसका समय खत्म हो गया, या नया लिंक बन गया है। नए के लिए बॉट को “pair” भेजें।

## टर्मिनल
pairing-terminal-begin = 🔗 { $name } ({ $phone }) अभी WhatsApp से नहीं जुड़ा है।
pairing-terminal-steps = उसके फ़ोन पर: WhatsApp → Settings → Linked devices → Link a device.
pairing-terminal-code = नीचे का QR स्कैन करें, या “Link with phone number instead” चुनकर डालें: { $code }
pairing-terminal-asked = WhatsApp से कोड माँगा जा रहा है …
pairing-terminal-connected = ✅ जुड़ गया। { $name } अब से जवाब देगा।
pairing-terminal-expired = ⌛ कोड का समय खत्म हो गया। यह रहा नया।
pairing-terminal-failed = ⚠️ यह नहीं हो पाया: { $reason }। फिर कोशिश हो रही है।
pairing-terminal-passkey = 🔑 WhatsApp passkey माँगता है: यह नंबर कोड या QR से नहीं जुड़ेगा। इसकी जगह Cloud API सेट करें: wabot setup
pairing-terminal-later = बिना जोड़े आगे चल रहा है। फिर कोशिश के लिए wabot दोबारा चालू करें।
pairing-terminal-page = मुख्य बॉट अभी WhatsApp से नहीं जुड़ा है। यह पेज खोलकर जोड़ें: { $link }
