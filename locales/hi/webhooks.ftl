### Meta अकाउंट और नंबरों के बारे में जो कहता है। $name: बॉट, या जहाँ बॉट का पता न हो वहाँ अकाउंट।

cloud-unknown-number = 📮 ऐसे WhatsApp नंबर पर मैसेज आए जो किसी बॉट का नहीं है: number id { $number }.
    वे रखे हुए हैं। अगर किसी बिज़नेस का है, तो *set TENANT cloud_phone_number_id { $number }* भेजें, फिर वे पढ़े जाएँगे।
cloud-news = 📣 Meta ने *{ $name }* के बारे में कहा: { $news }
cloud-news-disabled = WhatsApp अकाउंट बंद कर दिया गया है। Meta जब तक न खोले, कुछ नहीं भेजा जा सकता।
    क्या करें: business.facebook.com, Business Support.
cloud-news-disabled-soon = WhatsApp अकाउंट बंद होने वाला है ({ $date })।
    क्या करें: business.facebook.com, Business Support.
cloud-news-reinstated = WhatsApp अकाउंट फिर खुल गया। 🎉
cloud-news-restricted = अकाउंट पर कुछ समय के लिए रोक है: { $kind }.
cloud-news-violation = कोई नियम टूटा है: { $kind }. business.facebook.com पर देखें।
cloud-news-removed = WhatsApp अकाउंट अब Meta ऐप से जुड़ा नहीं है।
cloud-news-quality = लोग { $account } के मैसेज की शिकायत कर रहे हैं। एक दिन में मैसेज: { $limit }.
cloud-news-template = मैसेज टेम्पलेट { $template } की स्थिति: { $state }.
cloud-news-security = किसी ने { $account } की सुरक्षा बदली: { $kind }. अगर आपने नहीं की, तो तुरंत कदम उठाएँ।
cloud-news-alert = { $kind }. business.facebook.com पर देखें।
cloud-news-review = अकाउंट की जाँच हुई और उसे नामंज़ूर किया गया।
cloud-news-name = { $account } का नया डिस्प्ले नाम नामंज़ूर हुआ।
