slow-down = 🐢 That was a lot at once.
    Please wait a minute, then write again.
turn-sorry = 😕 Sorry, something went wrong on our side.
    We were told. Please try again.
opt-out-done = 🔕 Done: from us you get no more messages you did not ask for.
    {"*"}START* brings them back. You can still write to us whenever you like.
opt-in-done = 🔔 Welcome back! You get our messages again.
    {"*"}STOP* ends them.
