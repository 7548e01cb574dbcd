slow-down = 🐢 Pesannya terlalu banyak sekaligus.
    Mohon tunggu semenit, lalu tulis lagi.
turn-sorry = 😕 Maaf, ada gangguan di pihak kami.
    Kami sudah tahu. Silakan coba lagi.
opt-out-done = 🔕 Baik: kami tidak akan mengirim pesan lagi tanpa Anda minta.
    Kirim *START* kalau mau menerimanya lagi. Anda tetap bisa chat kapan saja.
opt-in-done = 🔔 Senang Anda kembali! Pesan kami akan Anda terima lagi.
    Kirim *STOP* untuk berhenti.
