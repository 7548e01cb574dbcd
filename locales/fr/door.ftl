slow-down = 🐢 Cela fait beaucoup de messages d’un coup.
    Attendez une minute, puis réécrivez-nous.
turn-sorry = 😕 Désolé, un problème est survenu de notre côté.
    Nous en sommes avertis. Réessayez, s’il vous plaît.
