# Habari za pesa na vocha, na maagizo jinsi wenye biashara na wafanyakazi wanavyoyaona.

## Kulipa.
pay-enter-pin =
    📲 Weka PIN yako ya M-Pesa kwenye simu ({ $payer }) kulipa { $price }.
    Agizo #{ $number }: vocha ya { $amount } kwa { $recipient }.
pay-open-link =
    💳 Kulipa { $price }, fungua kiungo hiki:
    { $link }
    Kinatumika hadi { $good_until }.
    Agizo #{ $number }: vocha ya { $amount } kwa { $recipient }.
pay-link-over =
    ⌛ Kiungo cha agizo #{ $number } kimefungwa: malipo ya { $price } hayajatufikia.
    Kama ulilipa, usijali: tutashughulikia mara tu tutakapopata habari.
pay-same-link =
    ✋ Tayari una agizo kama hili ambalo halijalipwa. Tafadhali lilipe hapa:
    { $link }
    Kinatumika hadi { $good_until } (agizo #{ $number }).
pay-busy = ⏳ M-Pesa ina shughuli nyingi. Tunaendelea kujaribu kwa dakika chache; ombi la PIN litakuja ikifaulu.
pay-unsure =
    ⏳ Huduma ya malipo haikutujibu vizuri, kwa hiyo tafadhali usilipe mara ya pili.
    Ombi la PIN likitokea, weka PIN yako. Tunafuatilia agizo #{ $number } na tutakuambia hapa.
pay-expired =
    ⌛ Muda umeisha kwa agizo #{ $number }: malipo ya { $price } hayajatufikia.
    Kama ulilipa, usijali: vocha itatumwa mara tu M-Pesa itakapotuambia.
pay-late = 🙏 Malipo yako ya { $price } yamefika hatimaye. Vocha ya agizo #{ $number } inakuja.
pay-review =
    🔎 Tumepokea malipo ya agizo #{ $number } yasiyolingana nalo. Mtu anayaangalia sasa.
    Huhitaji kufanya chochote, na hutalipa mara mbili.
pay-same-again = 
    ✋ Umeomba malipo hayo hayo muda mfupi uliopita, kwa hiyo hatukuomba tena.
    Agizo #{ $number }: { $status }
    Kununua { $price } nyingine, tafadhali subiri dakika mbili.
pay-same-payer = 
    ✋ { $payer } imeombwa { $price } muda mfupi uliopita. M-Pesa hupokea kiasi kilekile mara moja tu ndani ya dakika mbili.
    Tafadhali jaribu tena baadaye kidogo.
pay-failed = 😕 Malipo ya { $price } hayakufaulu. Hakuna kilichokatwa.
pay-failed-cancelled = 👍 Umeghairi malipo ya { $price }. Hakuna kilichokatwa.
pay-failed-no-answer =
    ⌛ Malipo ya { $price } yamepitwa na muda: simu { $payer } haikujibu kwa wakati. Hakuna kilichokatwa.
    Je, imewashwa, ina mtandao, na iko karibu nawe?
pay-failed-insufficient = 😕 Salio la { $payer } halitoshi { $price }. Hakuna kilichokatwa.
pay-failed-wrong-pin = 🔑 PIN ya M-Pesa haikuwa sahihi, kwa hiyo hakuna kilicholipwa.
pay-failed-too-soon = ⏳ M-Pesa hupokea kiasi kilekile mara moja tu ndani ya dakika mbili. Hakuna kilichokatwa; jaribu tena baada ya muda mfupi.
pay-failed-limit = ☝️ Malipo haya yamezidi au yamepungua kiwango cha M-Pesa yako. Hakuna kilichokatwa.
pay-failed-busy = ⏳ M-Pesa inashughulikia malipo mengine ya { $payer }. Hakuna kilichokatwa; jaribu tena baada ya dakika moja.
pay-failed-locked = 🔒 M-Pesa inasema { $payer } imefungwa. Hakuna kilichokatwa.
pay-failed-bad-number = 📱 M-Pesa haiitambui namba { $payer }. Hakuna kilichokatwa.

## Kuwasilisha.
airtime-receipt = 
    ✅ Tayari! Vocha ya { $amount } imeingia { $recipient }.
    🧾 Risiti yako: agizo #{ $number }, umelipa { $price }{ $receipt ->
    [none] {""}
   *[other] , M-Pesa { $receipt }
}.
    Asante!
airtime-on-its-way =
    🚚 Malipo yako ya { $price } yamefika, na vocha ya { $recipient } iko njiani (agizo #{ $number }).
    Utapata risiti mara itakapofika.
airtime-held =
    🙏 Malipo yako ya { $price } yamefika. Vocha ya { $recipient } inachelewa kidogo kuliko kawaida.
    Huhitaji kufanya chochote: itakuja yenyewe (agizo #{ $number }), au pesa zako zitarudi.
airtime-checking =
    🔎 Malipo yako ya { $price } yamefika. Tunahakikisha kama vocha imefika { $recipient }.
    Huhitaji kufanya chochote, na hutalipa mara mbili (agizo #{ $number }).
airtime-review = 🔎 Mtu sasa anaangalia agizo #{ $number }. Tutakuambia hapa.
airtime-not-delivered =
    😕 Samahani, vocha ya { $recipient } haikuweza kutumwa.
    { $price } yako inarudi kwako: marejesho ya agizo #{ $number } yanashughulikiwa.
refund-done = 💸 { $price } ya agizo #{ $number } imerejeshwa kwa { $payer }.

## Bidhaa nyingine zaidi ya vocha.
ware-airtime = vocha
ware-enter-pin =
    📲 Weka PIN yako ya M-Pesa kwenye simu ({ $payer }) kulipa { $price }.
    Agizo #{ $number }: { $ware }.
ware-open-link =
    💳 Kulipa { $price }, fungua kiungo hiki:
    { $link }
    Kinatumika hadi { $good_until }.
    Agizo #{ $number }: { $ware }.
ware-unsure =
    ⏳ Hatukupata jibu wazi kuhusu malipo yako, kwa hiyo tafadhali usilipe mara ya pili.
    Tunafuatilia agizo #{ $number } na tutakuambia hapa.
ware-busy = ⏳ Huduma ya malipo ina shughuli nyingi. Tunaendelea kujaribu kwa dakika chache (agizo #{ $number }).
ware-expired =
    ⌛ Muda umeisha kwa agizo #{ $number }: malipo ya { $price } hayajatufikia.
    Kama ulilipa, usijali: tutashughulikia mara tu tutakapopata habari.
ware-late = 🙏 Malipo yako ya { $price } yamefika hatimaye (agizo #{ $number }).
ware-receipt =
    ✅ Tayari! { $ware }: umelipa { $price }.
    🧾 Risiti yako: agizo #{ $number }{ $receipt ->
    [none] {""}
   *[other] , { $receipt }
}.
    Asante!
ware-held =
    🙏 Malipo yako ya { $price } yamefika. Inachukua muda kidogo kuliko kawaida.
    Huhitaji kufanya chochote (agizo #{ $number }).
ware-not-delivered =
    😕 Samahani, haikufaulu.
    { $price } yako inarudi kwako: marejesho ya agizo #{ $number } yanashughulikiwa.

## Kwa mwenye biashara.
owner-payment-review =
    🔎 *Agizo #{ $number }*: zimekuja pesa zisizolingana nalo ({ $reason }). Hakuna kilichotumwa.
    Tafadhali liangalie: *maagizo*
owner-delivery-review =
    🔎 *Agizo #{ $number }*: haijulikani kama vocha ya { $amount } imefika { $recipient }. Haikutumwa tena.
    Tafadhali liangalie: *maagizo*
owner-airtime-held =
    ⚠️ Maagizo yaliyolipwa yanasubiri: { $reason }.
    Yatatumwa yenyewe hili likirekebishwa; baada ya siku moja pesa zitarudishwa.
owner-cannot-sell =
    ⚠️ Mteja alitaka kununua sasa hivi na hakuweza: { $reason }.
    Hakuna kilicholipwa. Tafadhali angalia mipangilio yako.
owner-airtime-short =
    ⚠️ Salio la vocha linakwisha: limebaki { $left }.
    Mteja alitaka { $wanted } sasa hivi na hakuhudumiwa. Hakuna kilicholipwa.
    Tafadhali liongeze.
owner-refund-by-hand =
    💸 *Agizo #{ $number }*: tafadhali rudisha { $price } kwa { $payer } mwenyewe, kisha weka alama kuwa imerejeshwa: *maagizo*
owner-refund-other-amount =
    💸 *Agizo #{ $number }*: kiasi kilichoingia si { $price } ({ $receipt }).
    Tafadhali rudisha kwa { $payer } ulichopokea mwenyewe, kisha weka alama kuwa imerejeshwa: *maagizo*
issue-payment-unknown = haijulikani kama agizo { $order } lililipwa: tafadhali angalia taarifa ya M-Pesa
order-held-no-float = salio la vocha limeisha
order-held-bad-credentials = mtoa huduma wa vocha anakataa vitambulisho vyetu
order-held-other = mtoa huduma wa vocha hafanyi kazi
order-doubt-amount-differs = kiasi tofauti na kilichoombwa
order-doubt-payer-differs = mlipaji tofauti na aliyeombwa
order-doubt-receipt-used = risiti iliyotumika tayari
order-doubt-other = si kama ilivyoombwa

## Orodha.
order-line = #{ $number } · { $amount } · { $recipient } · { $status }
order-line-of-tenant = #{ $number } · { $tenant } · { $amount } · { $recipient } · { $status }

order-status-draft = ✏️ limeanza tu
order-status-awaiting-payment = ⏳ linasubiri malipo
order-status-paid = 💰 limelipwa
order-status-delivering = 🚚 iko njiani
order-status-delivered = ✅ imefika
order-status-failed = ❌ malipo hayakufaulu
order-status-cancelled = 🚫 limeghairiwa
order-status-expired = ⌛ halikulipwa kwa wakati
order-status-undelivered = ↩️ haikufika
order-status-review = 🔎 mtu analiangalia
order-status-refunded = 💸 pesa zimerejeshwa

order-payment-created = bado hayajaombwa
order-payment-push-started = yanaombwa
order-payment-push-sent = yanasubiri PIN
order-payment-push-unknown = haijulikani kama mlipaji aliombwa
order-payment-expired = hayakulipwa kwa wakati
order-payment-failed = hayakufaulu
order-payment-review = hayalingani
order-payment-paid = yamelipwa
order-delivery-none = –
order-delivery-reserved = inafuata
order-delivery-held = inasubiri salio
order-delivery-sending = inatumwa
order-delivery-sent = imepokelewa na mtoa huduma
order-delivery-unknown = haijulikani
order-delivery-review = mtu ataamua
order-delivery-failed = haikufika
order-delivery-delivered = imefika
order-refund-none = –
order-refund-due = yanahitajika
order-refund-requested = yameombwa
order-refund-manual = kwa mkono
order-refund-done = yamekamilika

order-looked = Mtoa huduma wa vocha ameulizwa: { $delivery }
order-answer-pending = Mtoa huduma anasema: bado inamsubiri mlipaji.
order-answer-paid = Mtoa huduma anasema: imelipwa.
order-answer-incomplete = Mtoa huduma anasema: imelipwa.
order-answer-failed = Mtoa huduma anasema: haijalipwa.
order-answer-cancelled = Mtoa huduma anasema: mlipaji ameghairi.
order-answer-expired = Mtoa huduma anasema: mlipaji hakujibu.
order-answer-silent = Hapa hakuna cha kumuuliza mtoa huduma.
order-answer-unreachable = Mtoa huduma hawezi kujibu sasa. Tafadhali jaribu tena baadaye.

## Historia ya agizo.
order-story-line-0 = { $at } · { $what }
order-story-line-1 = { $at } · { $what } ({ $first })
order-story-and = { $first }, { $second }
order-story-by-question = tuliuliza sisi
order-story-notice = { $at } · 📨 taarifa ya { $provider }: { $told }
order-story-message = { $at } · 💬 kwa mteja: “{ $words }” ({ $status })
order-notice-received = haijapimwa
order-notice-applied = imekubaliwa
order-notice-duplicate = hakuna jipya
order-notice-review = hailingani, mtu ataamua
order-notice-contradicts = inapinga kilichothibitika, imewekwa kando
order-notice-asking = haithibitishi vya kutosha, kwa hiyo wanaulizwa
order-notice-parked = ilikuja kabla ya malipo kujulikana, inasubiri
order-notice-forged = si ya agizo hili, imekataliwa
order-notice-unsigned = haijathibitika ni yao, imekataliwa
order-notice-malformed = haisomeki, imekataliwa
order-notice-unknown-token = kwa anwani isiyo sahihi, imekataliwa
order-message-queued = inasubiri kutumwa
order-message-sending = inatumwa
order-message-sent = imetumwa
order-message-delivered = imefika
order-message-read = imesomwa
order-message-failed = haikutumwa
order-message-parked = haikuweza kutumwa, mtu ataangalia
order-story-order-created = agizo limefanywa
order-story-payment-push-started = malipo yameombwa
order-story-payment-push-sent = ombi la PIN liko kwenye simu
order-story-payment-push-unknown = hakuna jibu wazi la ombi
order-story-payment-push-postponed = mtoa huduma ana shughuli, itajaribiwa tena
order-story-payment-push-refused = ombi limekataliwa
order-story-payment-named-by-notice = mtoa huduma ametaja malipo
order-story-payment-named-late = M-Pesa ilijibu baada ya muda kuisha
order-story-payment-receipt-known = risiti imejulikana
order-story-payment-review = malipo hayalingani
order-story-payment-paid = limelipwa
order-story-payment-notice-incomplete = taarifa bila kiasi au risiti
order-story-payment-failed = malipo hayakufaulu
order-story-payment-contradicted = habari zinazopingana, zimepuuzwa
order-story-payment-asked = mtoa huduma ameulizwa kuhusu malipo
order-story-payment-expired = muda umeisha
order-story-payment-marked-paid = limewekwa alama kuwa limelipwa
order-story-delivery-reserved = vocha itatumwa
order-story-delivery-sending = vocha inatumwa
order-story-delivery-sent = mtoa huduma ameipokea
order-story-delivery-delivered = imefika
order-story-delivery-held = inasubiri salio
order-story-delivery-resumed = imejaribiwa tena
order-story-delivery-given-up = imesubiri mno
order-story-delivery-unknown = hakuna jibu wazi la mtoa huduma
order-story-delivery-review = mtu ataamua
order-story-delivery-named-by-notice = mtoa huduma ametaja vocha
order-story-delivery-contradicted = habari za vocha zinazopingana, zimepuuzwa
order-story-delivery-failed = haikufika
order-story-delivery-again = itatumwa tena
order-story-delivery-marked-delivered = imewekwa alama kuwa imefika
order-story-delivery-marked-failed = imewekwa alama kuwa haikufika
order-story-refund-due = marejesho yanahitajika
order-story-refund-requested = marejesho yameombwa
order-story-refund-unanswered = hakuna jibu la marejesho
order-story-refund-again = marejesho yameanzwa tena
order-story-refund-postponed = marejesho baadaye
order-story-refund-accepted = mtoa huduma amepokea ombi la marejesho
order-story-refund-done = pesa zimerejeshwa
order-story-refund-manual = marejesho kwa mkono
order-story-refund-marked-done = imewekwa alama kuwa pesa zimerejeshwa

order-reason-cancelled = mlipaji ameghairi
order-reason-no-answer = hakuna jibu
order-reason-insufficient = pesa hazitoshi
order-reason-wrong-pin = PIN si sahihi
order-reason-too-soon = kiasi kilekile mapema mno
order-reason-limit = nje ya viwango vya M-Pesa
order-reason-busy = shughuli nyingi
order-reason-bad-number = namba si sahihi
order-reason-locked = imefungwa
order-reason-amount-differs = kiasi tofauti
order-reason-payer-differs = mlipaji tofauti
order-reason-receipt-used = risiti ilishatumika
order-reason-no-float = hakuna salio la vocha
order-reason-bad-credentials = vitambulisho vimekataliwa
order-reason-interrupted = ilikatizwa
order-reason-rejected = mtoa huduma amekataa
order-reason-question-denied = mtoa huduma alikana kabla
order-reason-no-provider = hakuna mtoa huduma aliyewekwa
order-reason-not-loaded = haikuwekwa
order-reason-by-person = na mtu
order-reason-refunded = pesa zimerudishwa
order-reason-second-receipt = risiti ya pili
order-reason-failed-after-paid = kutofaulu baada ya kulipwa
order-reason-delivered-after-failed = imefika baada ya kushindikana
order-reason-failed-after-delivered = kushindikana baada ya kufika
order-reason-reference-used = jina lililotumika tayari
order-reason-unclear-failure = kushindikana kusikotaja agizo

## Kwa mteja: agizo liko wapi.
my-order-begun = ✏️ limeanza tu, bado hakuna aliyeombwa kulipa
my-order-asking = ⏳ malipo yanaombwa
my-order-waiting-for-pin = 📲 linasubiri PIN ya M-Pesa
my-order-waiting-for-link = 💳 linasubiri malipo yako
my-order-unsure = ⏳ bado haijulikani kama uliombwa; tafadhali usilipe mara mbili
my-order-cancelled = 🚫 limeghairiwa, hakuna kilichokatwa
my-order-not-paid = ❌ halikulipwa, hakuna kilichokatwa
my-order-expired = ⌛ malipo hayakutufikia kwa wakati
my-order-looking = 🔎 malipo yako yamefika, na mtu anayaangalia
my-order-next = 💰 limelipwa, linatumwa sasa
my-order-held = ⏳ limelipwa; linachelewa kidogo na litakuja lenyewe
my-order-sending = 🚚 limelipwa, liko njiani
my-order-checking = 🔎 limelipwa; tunahakikisha kama limefika
my-order-delivered = ✅ limefika
my-order-delivered-and-looking = ✅ limefika; mtu anaangalia marejesho
my-order-missed = ↩️ halikuweza kutumwa; mtu anashughulikia pesa zako
my-order-refunding = 💸 pesa zako zinarudishwa
my-order-refunded = 💸 pesa zimerudishwa
my-order-pay-here = 👉 Lipa hapa: { $link }
