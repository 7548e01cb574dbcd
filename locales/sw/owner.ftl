# Anachosoma mmiliki wa biashara.
owner-choose = Boti yako ipi?
owner-nobody = Bado huna boti hapa.
owner-home = { $card }
owner-home-head = *{ $name }* · { $phone }
owner-home-new = 🕓 inasubiri idhini
owner-home-running = ✅ { $session }, { $left ->
    [one] imebaki siku { $left }
   *[other] zimebaki siku { $left }
} (hadi { $expires })
owner-home-stopped = ⏸ imesimamishwa, { $left ->
    [one] imebaki siku { $left }
   *[other] zimebaki siku { $left }
} (hadi { $expires })
owner-home-expired = ⌛ muda wake uliisha { $expires }. Tuombe tuongeze.
owner-home-banned = ⛔ imezuiwa: { $reason }
owner-home-today = Leo: { $received ->
    [one] ujumbe { $received }
   *[other] jumbe { $received }
}, { $orders ->
    [one] oda { $orders }
   *[other] oda { $orders }
}
owner-home-pair = Unganisha na WhatsApp
owner-home-stop = Simamisha boti yangu
owner-home-resume = Washa tena boti yangu
owner-home-orders = Oda
owner-home-contacts = Zuia au fungulia mteja
owner-home-settings = Mipangilio
owner-home-plan = Mpango wangu
owner-home-language = Lugha yangu
owner-home-notices = Taarifa ninazopata
owner-home-leave = Toka kwenye menyu ya mmiliki
owner-home-bots = Boti yangu nyingine
owner-lost = Samahani, sijaelewa.
    Tuma namba kutoka kwenye menyu, au *?* upate msaada.
owner-help = Kila kitu kinafanyika kwa namba: *0* rudi, *00* mwanzo.
    Maneno pia yanafaa: *pair* · *stop* · *resume* · *orders* · *settings*
    {"*"}ban NAMBA sababu* · *unban NAMBA* · *undo*
    {"*"}set KEY VALUE* · *plan* · *language en* · *mute* · *pin*
    Kwenye boti yako: *mmiliki* hufungua menyu hii, *mteja* hutoka.
owner-leave = 👋 Tuma *mteja* uione boti yako kama wateja wako.
    {"*"}mmiliki* hukurudisha hapa.
owner-gone = Boti hiyo haipo tena.
owner-pairing = 🔗 Msimbo wako ni *{ $code }*
    Kwenye simu ya boti: WhatsApp → Vifaa vilivyounganishwa → Unganisha kifaa → Unganisha kwa namba ya simu.
    Andika msimbo huo hapo.
owner-pair-already = ✅ Boti yako tayari imeunganishwa.
owner-not-served = Boti yako haiwezi kufanya kazi sasa: { $status_text }.
owner-stop-sure = Usimamishe boti yako?
    Wateja wako hawatajibiwa hadi uiwashe tena.
    Muunganisho na WhatsApp unabaki.
owner-stopped = ⏸ Boti yako imesimamishwa. *resume* huiwasha tena.
owner-resumed = ▶️ Boti yako inafanya kazi tena.
owner-restarting = 🔄 Boti yako inaanzishwa upya.
owner-plan = *Mpango wangu*
    { $lines }
owner-plan-name = Mpango: { $plan }
owner-plan-until = Hadi { $expires } ({ $left ->
    [one] imebaki siku { $left }
   *[other] zimebaki siku { $left }
})
owner-plan-ended = Uliisha { $expires }.
owner-plan-none = Bado hakuna makubaliano: boti yako inasubiri idhini.
owner-bans = *Wateja uliowazuia ({ $count })*
    Chagua mmoja umruhusu tena.
owner-bans-none = Hujamzuia mtu yeyote.
