slow-down = 🐢 Umetuma ujumbe mwingi kwa haraka.
    Tafadhali subiri dakika moja, kisha andika tena.
turn-sorry = 😕 Samahani, kuna hitilafu upande wetu.
    Tumeshaarifiwa. Tafadhali jaribu tena.
