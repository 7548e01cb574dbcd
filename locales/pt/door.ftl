slow-down = 🐢 Foi muita coisa de uma vez.
    Espere um minuto, por favor, e escreva de novo.
turn-sorry = 😕 Desculpe, algo deu errado do nosso lado.
    Já fomos avisados. Tente de novo, por favor.
opt-out-done = 🔕 Pronto: você não recebe mais mensagens nossas que não pediu.
    {"*"}START* traz de volta. Você continua podendo escrever quando quiser.
opt-in-done = 🔔 Que bom ter você de volta! Nossas mensagens chegam de novo.
    {"*"}STOP* encerra.
