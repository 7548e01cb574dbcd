slow-down = 🐢 Umetuma ujumbe mwingi kwa haraka.
    Tafadhali subiri dakika moja, kisha andika tena.
turn-sorry = 😕 Samahani, kuna hitilafu upande wetu.
    Tumeshaarifiwa. Tafadhali jaribu tena.
opt-out-done = 🔕 Tayari: hatutakutumia tena ujumbe usiouomba.
    {"*"}ANZA* huzirudisha. Bado unaweza kutuandikia wakati wowote.
opt-in-done = 🔔 Karibu tena! Utapata jumbe zetu.
    {"*"}ACHA* huzisimamisha.
