"""The child process in which WhatsApp's library runs: a fault of that library ends this process and no other."""
