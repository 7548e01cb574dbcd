# Anachosoma mgeni kwa bot kuu.
register-welcome = 👋 Karibu *{ $platform }*!
    Tunaendesha bot za WhatsApp kwa biashara ndogo.
    Ungependa kufanya nini?
register-welcome-back = 👋 Karibu tena.
    Ungependa kufanya nini?
register-begin = Nataka bot
register-another = Biashara nyingine
register-status = Ombi langu
register-language = Lugha / Language
register-help-me = Inafanyaje kazi?
register-help = Unatueleza kuhusu biashara yako: jina, namba, na bot iwe ya nini.
    Tunaiangalia, kisha tunakuandikia hapa.
    {"*"}0* hurudi, *00* huanza upya.
register-status-shown = { $lines }
register-status-line-new = 🕓 *{ $name }*: tunaiangalia. Tutakujibu hapa.
register-status-line-rejected = ✖️ *{ $name }*: samahani, hatuwezi kuichukua.
    Sababu: { $reason }
register-status-line-approved = ✅ *{ $name }*: imeidhinishwa hadi { $expires_at }.
register-status-line-expired = ⌛ *{ $name }*: muda wake uliisha { $expires_at }.
register-status-line-banned = ⛔ *{ $name }*: imezuiwa. Sababu: { $reason }
register-status-none = Bado hujaomba bot.
register-closed = Kwa sasa hatupokei biashara mpya.
    Tafadhali jaribu siku nyingine.
register-code = Tafadhali tuma msimbo uliopewa.
register-code-wrong = Huo si msimbo wenyewe. { $left ->
    [one] Umebakiwa na jaribio { $left }.
   *[other] Umebakiwa na majaribio { $left }.
}
register-code-locked = Umekosea msimbo mara nyingi mno. Tafadhali jaribu baadaye.
register-name = Biashara yako inaitwaje?
register-name-bad = Jina liwe na herufi 2 hadi 60.
register-phone = Bot itumie namba gani ya WhatsApp?
    Mfano 0711 222 333.
register-phone-bad = “{ $phone }” si namba ya simu ninayoweza kutumia.
    Jaribu kama 0711 222 333.
register-taken = Namba hiyo imeshasajiliwa.
    Tafadhali chagua nyingine.
register-kind = Bot ifanye nini?
register-kind-airtime = Kuuza vocha
register-kind-booking = Kupanga miadi
register-kind-shop = Kuendesha duka dogo
register-kind-support = Kujibu maswali
register-kind-blank = Kitu kingine
register-bot-language = Bot izungumze lugha gani?
register-plan = Ungependa mpango gani?
register-plan-trial = Kujaribu bure kwanza
register-plan-monthly = Kila mwezi
register-plan-yearly = Kila mwaka
register-summary = Je, hivi ni sawa?
    Jina: *{ $name }*
    Namba: { $phone }
    Bot: { $kind_text }
    Lugha: { $language_text }
    Mpango: { $plan_text }
register-yes = Ndiyo, tuma
register-no = Hapana, tuanze upya
register-sent = ✅ Asante! *{ $name }* inasubiri idhini.
    Tutakujibu hapa.
register-language-ask = Lugha gani? / Which language?
register-language-set = ✅ Kuanzia sasa nazungumza nawe Kiswahili.
register-enough = Tayari una maombi kadhaa yanayosubiri.
    Tutaanza na hayo.
