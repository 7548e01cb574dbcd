# Maneno ya mfumo wenyewe, katika kila bot.

## Maneno ambayo watu wanaweza kuandika; koma kati yao.
words-back = rudi, rudi nyuma
words-home = nyumbani, menyu, mwanzo
words-help = msaada, usaidizi
words-more = zaidi, endelea
words-previous = iliyopita, yaliyopita
words-yes = ndiyo, ndio, sawa
words-no = hapana, la
# Yanayosimamisha jumbe ambazo mtu hakuziomba, na kuzirudisha. Yakiwa ujumbe peke yake tu.
words-stop = acha, acha kutuma, nitoe, jitoe, sitaki jumbe
words-start = anza, nirudishe, jiunge
words-skip = ruka

## Njia za kutoka, chini ya swali.
footer-home = 00 nyumbani
footer-back-home = 0 rudi · 00 nyumbani
page-more = + zaidi ({ $page } kati ya { $pages })
page-previous = - iliyopita

yes = Ndiyo
no = Hapana

## Maneno yasipoeleweka.
did-you-mean = 🤔 Ulimaanisha *{ $words }*?
type-exactly = ✋ Ukimaanisha *{ $words }*, tafadhali andika vilevile.
command-usage =
    ✍️ Andika hivi:
    { $usage }
not-an-option = 🤔 Sijaelewa. Tafadhali jibu kwa namba iliyo kwenye orodha.
empty-message = 🤔 Ujumbe huo hauna maneno. Tafadhali andika jibu lako.
old-choice = ⌛ Kitufe hicho ni cha swali la awali.
question-expired = ⌛ Muda wa swali hilo umeisha, kwa hiyo hakuna kilichofanyika.
help =
    ℹ️ Jibu kwa namba ya chaguo lako.
    0 hukurudisha nyuma, 00 nyumbani.

## Jambo linaposhindwa kuendelea.
busy = ⏳ Subiri kidogo, bado ninalishughulikia.
pay-waiting =
    ⏳ Tunasubiri malipo yako. Weka PIN kwenye simu yako.
    00 nyumbani
denied = 🔒 Samahani, huruhusiwi kufanya hivi.
action-failed = 😕 Samahani, haikufaulu. Tafadhali jaribu tena baadaye.
limit-reached = 😕 Samahani, nimepotea. Tuanze tena.
secret-again = 🔑 Asante. Tafadhali tuma siri hiyo tena, huwa siihifadhi.
secret-delete = 🔒 Sasa tafadhali futa siri yako kwenye chati hii: bonyeza ujumbe kwa muda, kisha Futa.

## Kuuliza tena.
ask-text-only = 📝 Hapa naweza kusoma maandishi tu. Tafadhali andika jibu lako.
ask-too-long = ✂️ Hiyo ni ndefu mno. Tafadhali tumia herufi zisizozidi { $max_length }.
ask-too-small = ☝️ Hiyo ni ndogo mno. Kiwango cha chini ni { $min }.
ask-too-large = ☝️ Hiyo ni kubwa mno. Kiwango cha juu ni { $max }.
ask-too-early = 📅 Hiyo ni mapema mno. Siku ya kwanza ni { $min }.
ask-too-late = 📅 Hiyo ni mbali mno. Siku ya mwisho ni { $max }.
ask-give-up = 😕 Hatukufanikiwa kupata jibu. Tuanze tena.
ask-error-text = ✍️ Tafadhali andika zaidi kidogo.
ask-error-number = 🔢 Tafadhali tuma namba, kama 5.
ask-error-money = 💰 Tafadhali tuma kiasi, kama 100.
ask-error-phone = 📱 Hiyo si namba ya simu. Tafadhali tuma namba kama 0711 222333.
ask-error-phone-wrong-country = 📱 Namba hiyo ni ya nchi nyingine. Tafadhali tuma namba ya hapa.
ask-error-phone-not-mobile = 📱 Hiyo si namba ya simu ya mkononi. Tafadhali tuma ya simu ya mkononi.
ask-error-date = 📅 Tafadhali tuma tarehe, kama 25/12 au kesho.
ask-error-time = 🕐 Tafadhali tuma saa, kama 14:30 au 2 pm.
ask-error-duration = ⏱️ Tafadhali tuma muda, kama saa 2, siku 3 au mwezi 1.
ask-error-choice = 🤔 Tafadhali chagua mojawapo: { $choices }
ask-error-media = 🖼️ Tafadhali tuma picha au faili.
ask-error-location = 📍 Tafadhali tuma mahali kwenye ramani, au andika anwani.
ask-error-secret = 🔑 Tafadhali tuma tena.
ai-unclear = 🤔 Samahani, sikuelewa. Tafadhali nieleze kwa maneno mengine.
ai-missing = 👍 Asante. Bado nahitaji kujua:

## When somebody of the business helps a person who is stuck.
moved-again = 🙂 Ngoja nikuulize tena.
moved-back = ↩️ Tumerudi hatua moja nyuma.
moved-home = 🙂 Hebu tuanze tena.
moved-end = 🙂 Tumeishia hapa. Andika wakati wowote kuanza tena.
