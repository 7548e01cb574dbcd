# Menyu ambazo wamiliki wanaandika wenyewe.

owner-home-flows = Menyu za bot yangu
owner-flows-broken =
    ⚠️ Menyu zako (toleo { $number }) hazisomeki tena, kwa hiyo wateja wako wanaona menyu tuliyokuanzishia.
    { $reason }
    Tuma *menyu zangu* uziangalie.
issue-flows-broken = menyu ilizoandika (toleo { $number }) hazisomeki tena: { $reason }
verb-flows-publish = chapisha menyu
verb-flows-roll-back = rudisha menyu za zamani

## Mtiririko wote.
flow-list =
    📚 *Menyu za { $name }*
    { $state }
    { $draft }
    Chagua moja uiangalie.
flow-state-version = Inatumika: toleo { $number }, tangu { $at }.
flow-state-template = Inatumika: menyu tuliyokuanzishia.
flow-state-draft = ✏️ Mabadiliko yako yanasubiri uyachapishe.
flow-state-same = ✅ Hakuna kinachosubiri kuchapishwa.
flow-line = { $flow } · { $steps ->
    [one] hatua { $steps }
   *[other] hatua { $steps }
}
flow-main = 🏠 Menyu kuu
flow-do-changes = Chapisha mabadiliko
flow-do-new = ➕ Mtiririko mpya
flow-do-prices = Bei
flow-do-file = Tuma mtiririko (faili)
flow-do-export-all = Nipe yote kama faili
flow-do-versions = Matoleo ya awali
flow-do-flows = Menyu zangu zote
flow-lost = 🤷 Hicho hakipo tena.
flow-changed = ✋ Kuna aliyebadilisha menyu hizi sasa hivi. Hakuna chako kilichohifadhiwa; hivi ndivyo zilivyo sasa.

## Mtiririko mmoja.
flow-one =
    📄 *{ $flow_title }*
    Maneno yanayouanzisha: { $words }
    { $draft }
    Chagua hatua uibadilishe.
flow-do-whole = Soma yote
flow-do-read-on = Endelea kusoma
flow-do-words = Maneno ya kuuanzisha
flow-do-in-menu = Weka kwenye menyu kuu
flow-do-more = Zaidi …
flow-more = Tufanye nini na *{ $flow_title }*?
flow-do-export = Nipe kama faili
flow-do-tongue = Tumia lugha nyingine
flow-do-rename = Badilisha jina
flow-do-remove = Uondoe
flow-ask-words =
    🔤 Maneno gani yauanzishe? Yatenganishe kwa koma, mfano: nywele, kunyoa
    {"*"}ruka*: hakuna. Basi unafikiwa kutoka menyu nyingine tu.
flow-ask-in-menu = 📋 Menyu kuu iuiteje? Maneno machache, mfano: Weka nafasi ya kunyoa
flow-ask-title = 📄 Uitwe nani? Jina hili unaliona wewe tu.
flow-ask-tongue = 🌍 Unaandika kwa lugha gani?
flow-remove-sure = 🗑️ Tuondoe *{ $flow_title }*? Chaguo zinazouelekea zinaondoka pia. Wateja wataona ukichapisha.
flow-removed = 🗑️ Umeondolewa kwenye rasimu yako.
flow-do-flow = Rudi kwenye mtiririko
flow-whole =
    📄 *{ $flow_title }*

    { $lines }
flow-whole-step = { $number } { $step }
flow-whole-way = {"  "}→ { $way }
flow-step = { $kind } { $words }
flow-step-missing = ⚠️ { $step } (hakuna hatua hiyo)
flow-target = { $number } ({ $step })
flow-target-elsewhere = { $flow } { $number } ({ $step })
flow-there = { $step }
flow-there-now = ✅ { $step }
flow-elsewhere = { $flow }: { $step }
flow-elsewhere-now = ✅ { $flow }: { $step }
flow-way = { $way } → { $target }
flow-gist-pay = { $item }, { $price }
flow-gist-end = mwisho
flow-kind-menu = 📋
flow-kind-ask = ❓
flow-kind-ai = 🤖
flow-kind-message = 💬
flow-kind-run = ⚙️
flow-kind-call = 🌐
flow-kind-pay = 💰
flow-kind-handoff = 🙋
flow-kind-condition = 🔀
flow-kind-delay = ⏳
flow-kind-jump = ↪️
flow-kind-start = ▶️
flow-kind-end = 🏁
flow-kind-other = ▫️
flow-outcome-paid = imelipwa
flow-outcome-review = pesa isiyolingana
flow-outcome-expired = haikulipwa kwa wakati
flow-outcome-already = iliombwa sasa hivi
flow-outcome-failed = imeshindikana
flow-outcome-cancelled = imeghairiwa
flow-outcome-refused = haiwezi kuuzwa
flow-outcome-ok = imejibiwa
flow-outcome-timeout = hakuna jibu kwa wakati
flow-outcome-too-big = jibu refu mno
flow-outcome-bad-answer = jibu lisilosomeka
flow-outcome-limited = maombi mengi mno
flow-outcome-ended = amemaliza
flow-outcome-nobody = hakuna mtu
flow-outcome-closed = tumefunga sasa
flow-outcomes = { $first }, { $second }{ $more ->
    [0] {""}
   *[other] {" "}na { $more } zaidi
}
flow-way-then = baadaye
flow-way-else = vinginevyo
flow-way-give-up = baada ya majibu mengi yasiyo sahihi
flow-way-refresh = orodha upya
flow-way-abandon = hakuna anayejibu

## Hatua moja.
flow-step-page =
    {"*"}{ $flow_title }*, hatua { $number }
    { $head }
    { $spoken ->
        [none] Chagua unachotaka kubadilisha.
       *[other] Lugha: { $spoken }. Unaandika kwa { $tongue_name }.
    }
flow-part-text = Maneno: { $words }
flow-part-empty = Orodha ikiwa tupu: { $words }
flow-part-error = Baada ya jibu lisilo sahihi: { $words }
flow-part-item = Kinachouzwa: { $item }
flow-part-price = Bei: { $price }
flow-part-wait = Subiri: { $wait }
flow-part-option = Chaguo: { $words } → { $target }
flow-part-then = Kisha → { $target }
flow-part-untold = (bado) { $words }
flow-saved = ✅ Imehifadhiwa kwenye rasimu yako.
flow-text-kept =
    ✅ Imehifadhiwa kwenye rasimu yako.
    Wengine wanasoma kwa lugha nyingine na wanabaki na maneno ya zamani: { $others }.
flow-do-keep = Acha maneno hayo
flow-do-only = Maneno mapya kwa wote
flow-do-add-option = ➕ Ongeza chaguo
flow-do-add-step = ➕ Ongeza hatua hapa
flow-do-remove-step = Ondoa hatua hii
flow-remove-step-sure = 🗑️ Tuondoe hatua hii? Kilichoielekea kinaendelea na inayofuata.
flow-refused = ✋ { $hint }

flow-ask-text =
    ✍️ Sasa inasema ({ $tongue_name }):
    { $now }

    Tuma maneno mapya. Imeandikwa kwa: { $spoken }.
flow-option-page =
    {"*"}{ $label }*
    inaelekea { $target }
flow-do-option-text = Badilisha maneno yake
flow-do-option-way = Badilisha inakoelekea
flow-do-option-add = ➕ Ongeza hatua baada
flow-do-option-up = Nafasi moja juu
flow-do-option-drop = Iondoe
flow-ask-way = Ielekee wapi?
flow-ask-option = ➕ Chaguo gani? Maneno machache. Inaelekea inakoelekea ya mwisho; unaweza kubadilisha baadaye.
flow-ask-price =
    💰 Sasa bei ni { $now }.
    Tuma bei mpya, mfano 500.
flow-price-saved = { $also ->
    [0] ✅ Bei iko kwenye rasimu yako.
    [one] ✅ Bei iko kwenye rasimu yako, na kwenye maneno yanayoitaja.
   *[other] ✅ Bei iko kwenye rasimu yako, na kwenye sehemu { $also } zinazoitaja.
}{ $left ->
    [0] {""}
   *[other] {" "}✋ Bei ya zamani iko kwenye sehemu { $left } na huenda ni ya kitu kingine: tafadhali angalia.
}
flow-prices =
    💰 *Bei*
    Chagua moja uibadilishe.
flow-prices-none = 💰 Bado hakuna kinachouzwa. Ongeza malipo kwenye mtiririko kwanza.
flow-price-line = { $item } · { $price }
flow-ask-item =
    🏷️ Sasa inauza: { $now }
    Tuma kinachouzwa, kwa maneno machache.
flow-ask-wait =
    ⏳ Sasa inasubiri: { $now }
    Tuma muda gani, mfano dakika 10, saa 2 au siku 1.

flow-next =
    ✅ { $head }
    Nini kinafuata?
flow-add = Nini kiwe hapa?
flow-do-message = 💬 Nasema kitu
flow-do-menu = 📋 Wanachagua
flow-do-ask = ❓ Nauliza swali
flow-do-pay = 💰 Wanalipa
flow-do-delay = ⏳ Muda unapita
flow-do-person = 🙋 Mtu anaendelea
flow-do-jump = ↪️ Endelea kwingine
flow-do-end = 🏁 Inaisha
flow-do-all = ✅ Basi, imetosha
flow-ask-first = 💬 Iseme nini kwanza? Tuma maneno ambayo mteja wako atasoma.
flow-ask-message = 💬 Tuma maneno ambayo mteja wako atasoma.
flow-ask-menu = 📋 Tuma swali lililo juu ya chaguo, mfano: Ungependa mtindo gani?
flow-ask-options =
    📋 Tuma chaguo kwa ujumbe mmoja, kila moja mstari wake au kwa / katikati:
    Fupi / Ndefu
flow-ask-question = ❓ Tuma swali, mfano: Jina lako nani?
flow-ask-input = Ni jibu la aina gani?
flow-input-text = Maneno
flow-input-number = Namba
flow-input-phone = Namba ya simu
flow-input-date = Siku
flow-input-time = Saa
flow-input-money = Kiasi cha pesa
flow-input-media = Picha au faili
flow-ask-into =
    🏷️ Lipe jibu jina, mfano: jina
    Kisha {"{{jina}}"} kwenye maneno yanayofuata ni walichojibu. *ruka*: nitachagua mimi.
flow-ask-sold = 💰 Wanalipia nini? Maneno machache, mfano: Kunyoa
flow-ask-cost = 💰 Bei gani? Mfano: 500
flow-ask-delay = ⏳ Muda gani? Mfano dakika 10, saa 2 au siku 1.
flow-ask-person = 🙋 Niwaulize nini kwanza? Mfano: Ungependa kutuambia nini?
flow-ask-end = 🏁 Maneno ya mwisho ni yapi? *ruka*: hakuna.
flow-new-price =
    🧾 *{ $item }*: { $price }
    Tuombe malipo sasa?
flow-new-yes = Ndiyo, lipa sasa
flow-new-no = Hapana
flow-new-sorry = 😕 Samahani, hii haiwezi kulipiwa sasa hivi. Tafadhali tuandikie hapa.
flow-new-wait = 🙏 Asante. Mtu atakujibu hapa.
flow-new-nobody = 🌙 Hakuna mtu hapa kwa sasa. Tutakujibu mapema tuwezavyo.

flow-refused-gone = Hicho hakipo tena.
flow-refused-empty = Tafadhali tuma angalau neno moja.
flow-refused-too-long-words = Ni ndefu mno kwa ujumbe mmoja. Tafadhali tumia herufi zisizozidi 1,000.
flow-refused-too-long-label = Ni ndefu mno kwa mstari mmoja. Tafadhali tumia herufi zisizozidi 60.
flow-refused-too-many-options = Menyu ina chaguo zisizozidi 20.
flow-refused-last-option = Menyu inahitaji angalau chaguo moja.
flow-refused-too-many-flows = Umefikia idadi ya juu ya mitiririko (20).
flow-refused-too-many-steps = Umefikia idadi ya juu ya hatua (200).
flow-refused-no-title = Tafadhali tuma jina la herufi moja hadi 40.
flow-refused-taken = Tayari una mtiririko wenye jina hilo.
flow-refused-word-taken = Neno mojawapo tayari linaanzisha mtiririko mwingine.
flow-refused-is-start = Kila kitu kinaanzia hapa, kwa hiyo haiwezi kuondoka.
flow-refused-last-step = Mtiririko unahitaji angalau hatua moja.
flow-refused-no-main-menu = Menyu yako kuu haina chaguo za kuongezea.
flow-refused-no-price = Tafadhali tuma bei iliyo zaidi ya sifuri.
flow-refused-unwritable = Sikuweza kuandika hilo. Tafadhali liseme kwa maneno ya kawaida.
flow-refused-too-long = Mtiririko huu umekuwa mrefu mno. Tafadhali ufanye miwili.

## Wanachosoma wateja.
flow-changes =
    📝 *Ulichobadilisha*
    { $lines }
    { $verdict }
flow-verdict-mistakes = ⚠️ Bado haiwezi kuchapishwa:
flow-verdict-doubts = 🤔 Labda angalia hii kwanza:
flow-verdict-fine = ✅ Hakuna kasoro.
flow-do-publish = Chapisha
flow-do-discard = Tupa mabadiliko yangu
flow-nothing-new = ✅ Hakuna cha kuchapisha: wateja wako wanasoma yote.
flow-published =
    🚀 Imechapishwa kama toleo { $number }. Wateja wako wanaisoma kuanzia sasa.
    Aliye katikati ya jambo analimaliza kama lilivyokuwa.
flow-mistakes =
    ⚠️ Hii bado haiwezi kuchapishwa:
    { $mistakes }
flow-mistake = { $place }: { $message }
flow-mistake-step = { $flow }, hatua { $number } ({ $place }): { $message }
flow-discard-sure = 🗑️ Tutupe yote uliyobadilisha tangu ulipochapisha mara ya mwisho?
flow-discarded = 🗑️ Mabadiliko yako yameondoka. Kila kitu ni kama wateja wako wanavyosoma.
flow-versions =
    🕘 *Matoleo ya awali*
    Chagua moja litumike tena.
flow-versions-none = 🕘 Bado hujachapisha chochote.
flow-version-line = Toleo { $number } · { $at } · { $by } · { $note }
flow-version-line-now = ✅ Toleo { $number } · { $at } · { $by } · { $note }
flow-version-template = Menyu tuliyokuanzishia
flow-version-template-now = ✅ Menyu tuliyokuanzishia
flow-back-sure =
    ↩️ Wateja wako wasome toleo hili tena?
    Unachobadilisha sasa kinabaki kwenye rasimu yako.
flow-rolled-back = { $number ->
    [0] ↩️ Wateja wako wanasoma menyu tuliyokuanzishia.
   *[other] ↩️ Wateja wako wanasoma tena toleo { $number }.
}
flow-already = ✅ Toleo hilo tayari linatumika.
flow-and-more = … na { $count } zaidi

flow-change-none = Hakuna ambacho mtu angeona.
flow-change-flow-new = ➕ Mpya: *{ $flow }*
flow-change-flow-gone = ➖ Imeondolewa: *{ $flow }*
flow-change-words = 🔤 *{ $flow }* inaanza kwa: { $words }
flow-change-step-new = ➕ { $flow }, hatua { $number }: { $step }
flow-change-step-gone = ➖ { $flow }: { $step }
flow-change-text = ✏️ { $flow }, hatua { $number }: “{ $was }” → “{ $now }”
flow-change-price = 💰 { $flow }, hatua { $number }: { $was } → { $now }
flow-change-options = 📋 { $flow }, hatua { $number }: chaguo { $was } → { $now }
flow-change-ways = ↪️ { $flow }, hatua { $number } inaelekea kwingine
flow-change-step = ✏️ { $flow }, hatua { $number }: { $step }

## Mitiririko kama faili.
flow-file-sent = 📎 Ibadilishe kwa kihariri chochote uirudishe hapa.
flow-ask-file =
    📎 Tuma mtiririko kama faili (YAML, isiyozidi 256 KB).
    Faili yenye jina lilelile inachukua nafasi ya mtiririko ulio nao. Maelezo yake yanabaki hadi uibadilishe hapa.
flow-file-mistakes =
    ⚠️ Hakuna kilichochukuliwa kutoka faili hii. Tafadhali irekebishe uitume tena:
    { $mistakes }
flow-file-sure =
    📎 *Hii ingebadilisha*
    { $lines }
flow-do-install = Weka kwenye rasimu
flow-do-install-publish = Kisha chapisha mara moja
flow-do-not = Hapana, acha
flow-file-too-large = Faili hiyo ni kubwa mno. Ya juu kabisa ni 256 KB.
flow-file-no-text = Hiyo si faili ya maandishi. Tafadhali tuma mtiririko kama YAML.
flow-file-no-media = Ujumbe huo haukuwa na faili.
flow-file-gone = Faili hiyo haipo tena. Tafadhali itume tena.

## Kinachouzwa na mtiririko.
ware-sale = 🏷️
sale-enter-pin =
    📲 Weka PIN yako ya M-Pesa kwenye simu yako ({ $payer }) ulipe { $price }.
    Agizo #{ $number }: { $about }.
sale-open-link =
    💳 Kulipa { $price }, fungua kiungo hiki:
    { $link }
    Kinafaa hadi { $good_until }.
    Agizo #{ $number }: { $about }.
sale-paid =
    ✅ Imelipwa: { $about }, { $price }.
    🧾 Risiti yako: agizo #{ $number }{ $receipt ->
    [none] {""}
   *[other] , { $receipt }
}.
    Asante!
owner-sold =
    💰 *Imeuzwa*: { $item }, { $price }
    Imelipwa na { $payer } (agizo #{ $number }{ $receipt ->
    [none] {""}
   *[other] , { $receipt }
}).
