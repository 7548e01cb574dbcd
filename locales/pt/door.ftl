slow-down = 🐢 Foi muita coisa de uma vez.
    Espere um minuto, por favor, e escreva de novo.
turn-sorry = 😕 Desculpe, algo deu errado do nosso lado.
    Já fomos avisados. Tente de novo, por favor.
