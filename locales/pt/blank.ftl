# O primeiro menu de um bot cujo dono escreve o próprio: no chat ele muda cada palavra daqui.

blank-welcome =
    👋 Olá! Aqui é { $tenant }.
    O que você quer saber?
blank-do-about = Quem somos
blank-do-hours = Quando atendemos
blank-do-talk = Falar conosco
blank-do-language = Idioma / Language
blank-about =
    🏷️ Somos { $tenant }.
    Escreva para nós aqui sempre que precisar.
blank-hours = { $hours ->
    [always] 🕒 Escreva para nós a qualquer hora.
   *[other] 🕒 Estamos aqui: { $hours }
}
blank-call = ☎️ Você também pode ligar para nós: { $help_phone }
blank-ask = 🙋 Qual é o assunto?
blank-talk = 🙏 Obrigado. Alguém responde a você aqui.
blank-later =
    🌙 Não há ninguém aqui agora.
    Sua mensagem ficou conosco, e respondemos assim que pudermos.
