# Kujaribu mtiririko, kuuchora, na kumsaidia mteja aliyekwama ndani yake.

## Maneno ndani ya picha ya mtiririko.
picture-page = ukurasa { $page }
picture-page-of = ukurasa { $page } kati ya { $pages }
picture-each-line = chochote kilichochaguliwa
picture-answered = amejibu
picture-found = yote yanajulikana
picture-give-up = majibu mabaya mengi mno
picture-abandon = hakuna jibu
picture-else = vinginevyo
picture-then = baadaye
picture-any-words = maneno mengine yoyote
picture-caption = 🗺 *{ $flow }*
picture-caption-page = 🗺 *{ $flow }* · { $page } kati ya { $pages }
picture-sent = Hivi ndivyo inavyokwenda sasa. Nini kifuatacho?
picture-as-text = 🗺 Siwezi kuchora lugha hii hapa, kwa hiyo hii hapa kama maandishi. Ifungue kwa kionyeshi chochote cha Mermaid.
picture-none = 🤔 Hakuna mtiririko wenye jina hilo.
picture-do-simulate = Ijaribu
flow-do-picture = Ione kama picha
flow-do-simulate = Ijaribu
stuck-do-help = Amekwama? Msaidie
picture-do-published = Wanachosoma wateja sasa
picture-draft = rasimu
picture-do-again = Ichore tena

## Mambo yanavyoisha.
outcome-ok = imefaulu
outcome-failed = imeshindikana
outcome-timeout = hakuna jibu kwa wakati
outcome-paid = amelipa
outcome-cancelled = ameghairi
outcome-expired = hakulipa kwa wakati
outcome-refused = imekataliwa
outcome-ended = mhudumu amemaliza
outcome-nobody = hakuna mtu
outcome-closed = tumefunga sasa
outcome-understood = imeelewa
outcome-unclear = haikuelewa
outcome-down = AI haipo
outcome-passed = acha muda upite
outcome-not-found = haipo
outcome-none = hakuna kitu

## Kujaribu mtiririko: hakuna kinachotumwa wala kufanywa kweli.
simulate-begin =
    🎭 Sasa wewe ni mteja wako mwenyewe; hakuna kinachotumwa wala kufanywa kweli.
    Andika kile ambacho mteja angeandika. *stop* humaliza.
simulate-turn = { $heard }
simulate-action = ⚙️ Hapa ningefanya: { $what }.
simulate-call = 🌐 Hapa ningeuliza { $what }.
simulate-ai = ✨ Hapa AI ingesoma: { $what }
simulate-handoff = 🙋 Hapa ningemwita mtu. { $what }
simulate-relay = 🙋 Hii ingeenda kwa mhudumu: { $what }
simulate-leave = 🙋 Mhudumu angesikia kwamba mteja ameondoka.
simulate-pay = 💳 Hapa ningeomba malipo. { $what }
simulate-wait = ⏳ Hapa ningesubiri hadi { $until }.
simulate-ends = *Inaishaje?*
simulate-unclear = 🤔 Tafadhali chagua mojawapo ya haya:
simulate-nothing = (hakuna jibu)
simulate-wants-media = 📎 Andika *picha* badala ya kutuma moja.
simulate-wants-location = 📍 Andika *mahali* badala ya kutuma pahali.
simulate-ended = 🏁 Mazungumzo yanaishia hapa. Andika tena kuanza upya.
simulate-sample = Mfano { $number }
simulate-over = 🎭 Hilo lilikuwa jaribio; hakuna kilichotumwa wala kufanywa.
simulate-too-long = 🎭 Jaribio hili limekuwa refu mno kwangu, kwa hiyo linaishia hapa. Hakuna kilichotumwa wala kufanywa.
simulate-mistakes =
    🔧 Bado haiwezi kujaribiwa:
    { $mistakes }
simulate-do-again = Ijaribu tena
simulate-do-picture = Ichore

## Mteja aliyekwama.
stuck-who = 👤 Mazungumzo ya nani?
stuck-nobody = 👤 Bado hakuna aliyeandikia bot hii.
stuck-unknown = 🤔 Simjui mtu mwenye namba hii hapa.
stuck-where =
    👤 *{ $who }*
    { $where }
stuck-person = { $name } · { $phone }
stuck-asked =
    Aliulizwa ({ $at }):
    { $question }
stuck-silent = Haulizwi chochote sasa.
stuck-waits-action = Anasubiri nimalize jambo.
stuck-waits-pay = Malipo yake yanasubiriwa.
stuck-waits-person = Anazungumza na mtu.
stuck-waits-time = Mtiririko wake unasubiri muda.
stuck-said = Aliandika mwisho ({ $at }): { $words }
stuck-do-again = Uliza swali tena
stuck-do-back = Hatua moja nyuma
stuck-do-home = Anza upya
stuck-do-end = Imalize
stuck-do-record = Rekodi kama jaribio
stuck-do-look = Ona alipo
stuck-moved-again = ✅ Nimeuliza swali tena.
stuck-moved-back = ✅ Nimemrudisha hatua moja.
stuck-moved-home = ✅ Nimeanza upya.
stuck-moved-end = ✅ Nimeimaliza.
stuck-moved = { $moved }
record-sent = 📎 Imerekodiwa. Namba ni za kubuni.
record-nothing = 🤔 Bado hakuna cha kurekodi.
verb-contact-move = sogeza mazungumzo
verb-contact-record = rekodi mazungumzo
