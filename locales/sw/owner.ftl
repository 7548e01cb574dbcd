# Anachosoma mmiliki wa biashara.
owner-choose = Bot yako ipi?
owner-nobody = Bado huna bot hapa.
owner-home = { $card }
owner-home-head = *{ $name }* · { $phone }
owner-home-new = 🕓 inasubiri idhini
owner-home-running = ✅ { $session }, { $days ->
    [one] imebaki siku { $days }
   *[other] zimebaki siku { $days }
} (hadi { $expires_at })
owner-home-down = 🔗 { $session }, { $days ->
    [one] imebaki siku { $days }
   *[other] zimebaki siku { $days }
} (hadi { $expires_at })
owner-home-stopped = ⏸ imesimamishwa, { $days ->
    [one] imebaki siku { $days }
   *[other] zimebaki siku { $days }
} (hadi { $expires_at })
owner-home-expired = ⌛ muda wake uliisha { $expires_at }. *lipia* huirudisha.
owner-home-grace = ⏰ muda wake uliisha { $expires_at }; bado inafanya kazi siku chache. *lipia* huiendeleza.
owner-home-banned = ⛔ imezuiwa: { $reason }
owner-home-today = Leo: { $received ->
    [one] ujumbe { $received }
   *[other] jumbe { $received }
}, { $orders ->
    [one] agizo { $orders }
   *[other] maagizo { $orders }
}
owner-home-pair = Unganisha na WhatsApp
owner-home-stop = Simamisha bot yangu
owner-home-resume = Washa tena bot yangu
owner-home-orders = Maagizo
owner-home-people = Watu
owner-home-settings = Mipangilio
owner-home-plan = Mpango wangu
owner-home-language = Lugha yangu
owner-home-notices = Taarifa ninazopata
owner-home-leave = Toka hapa
owner-home-bots = Bot zangu
owner-lost = Samahani, sijaelewa.
    Tuma namba kutoka kwenye menyu, au *?* upate msaada.
owner-help = Kila kitu kinafanyika kwa namba: *0* rudi, *00* nyumbani.
    Maneno pia yanafaa: *unganisha* · *simamisha* · *endelea* · *maagizo* · *takwimu* · *mipangilio*
    {"*"}zuia NAMBA sababu* · *fungulia NAMBA* · *tengua*
    {"*"}menyu zangu* · *bei* · *chapisha* · *picha* · *jaribu*
    {"*"}set KITU THAMANI* · *mpango* · *lipia* · *ankara* · *lugha* · *mute* · *pin*
    Kwenye bot yako: *mmiliki* hufungua menyu hii, *mteja* hutoka.
owner-leave = 👋 Tuma *mteja* uione bot yako kama wateja wako.
    {"*"}mmiliki* hukurudisha hapa.
owner-gone = Bot hiyo haipo tena.
owner-pair-already = ✅ Bot yako tayari imeunganishwa.
owner-not-served = Bot yako haiwezi kuanzishwa sasa hivi: { $status }.
    Tafadhali jaribu tena baada ya dakika.
owner-stopped = ⏸ Bot yako imesimamishwa. *endelea* huiwasha tena.
owner-resumed = ▶️ Bot yako inafanya kazi tena.
owner-restarting = 🔄 Bot yako inaanzishwa upya.
owner-plan = *Mpango wangu*
    { $lines }
owner-plan-name = Mpango: { $plan }
owner-plan-until = Hadi { $expires_at } ({ $days ->
    [one] imebaki siku { $days }
   *[other] zimebaki siku { $days }
})
owner-plan-ended = Uliisha { $expires_at }.
owner-plan-none = Bado hakuna makubaliano: bot yako inasubiri idhini.
owner-bans = *Wateja uliowazuia ({ $count })*
    Chagua mmoja umruhusu tena.
owner-bans-none = Hujamzuia mtu yeyote.
owner-line = { $name }: { $status }
owner-home-another = Biashara nyingine
