slow-down = 🐢 Cela fait beaucoup de messages d’un coup.
    Attendez une minute, puis réécrivez-nous.
turn-sorry = 😕 Désolé, un problème est survenu de notre côté.
    Nous en sommes avertis. Réessayez, s’il vous plaît.
opt-out-done = 🔕 C’est fait : vous ne recevez plus de nous que ce que vous demandez.
    {"*"}START* fait revenir nos messages. Vous pouvez toujours nous écrire quand vous voulez.
opt-in-done = 🔔 Bon retour parmi nous ! Vous recevez de nouveau nos messages.
    {"*"}STOP* les arrête.
