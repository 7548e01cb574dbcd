slow-down = 🐢 Pesannya terlalu banyak sekaligus.
    Mohon tunggu semenit, lalu tulis lagi.
turn-sorry = 😕 Maaf, ada gangguan di pihak kami.
    Kami sudah tahu. Silakan coba lagi.
