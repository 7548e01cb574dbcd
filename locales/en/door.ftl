slow-down = 🐢 That was a lot at once.
    Please wait a minute, then write again.
turn-sorry = 😕 Sorry, something went wrong on our side.
    We were told. Please try again.
