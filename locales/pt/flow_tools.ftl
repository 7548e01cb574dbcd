# Experimentar um fluxo, desenhá-lo e ajudar um cliente que travou nele.

## Palavras na imagem de um fluxo.
picture-page = página { $page }
picture-page-of = página { $page } de { $pages }
picture-each-line = o que for escolhido
picture-answered = respondido
picture-found = já se sabe tudo
picture-give-up = respostas erradas demais
picture-abandon = sem resposta
picture-else = senão
picture-then = depois
picture-any-words = quaisquer outras palavras
picture-caption = 🗺 *{ $flow }*
picture-caption-page = 🗺 *{ $flow }* · { $page } de { $pages }
picture-sent = É assim que funciona agora. E depois?
picture-as-text = 🗺 Não consigo desenhar neste idioma aqui, então vai como texto. Abra com qualquer visualizador de Mermaid.
picture-none = 🤔 Não há fluxo com esse nome.
picture-do-simulate = Experimentar
flow-do-picture = Ver como imagem
flow-do-simulate = Experimentar
stuck-do-help = Travou? Dar uma ajuda
picture-do-published = O que os clientes leem
picture-draft = rascunho
picture-do-again = Desenhar de novo

## Como as coisas terminam.
outcome-ok = deu certo
outcome-failed = falhou
outcome-timeout = sem resposta a tempo
outcome-paid = pago
outcome-cancelled = cancelado
outcome-expired = não pago a tempo
outcome-refused = recusado
outcome-ended = a pessoa terminou
outcome-nobody = não há ninguém
outcome-closed = fechado agora
outcome-understood = entendido
outcome-unclear = não entendido
outcome-down = a IA não responde
outcome-passed = deixar o tempo passar
outcome-not-found = não encontrado
outcome-none = não há nada

## Experimentar um fluxo: nada é enviado nem feito de verdade.
simulate-begin =
    🎭 Agora você é seu próprio cliente, e nada é enviado nem feito de verdade.
    Escreva o que um cliente escreveria. *stop* encerra.
simulate-turn = { $heard }
simulate-action = ⚙️ Aqui eu faria: { $what }.
simulate-call = 🌐 Aqui eu perguntaria a { $what }.
simulate-ai = ✨ Aqui a IA leria: { $what }
simulate-handoff = 🙋 Aqui eu chamaria uma pessoa. { $what }
simulate-relay = 🙋 Isto iria para a pessoa: { $what }
simulate-leave = 🙋 A pessoa saberia que o cliente saiu.
simulate-pay = 💳 Aqui eu pediria o dinheiro. { $what }
simulate-wait = ⏳ Aqui eu esperaria até { $until }.
simulate-ends = *Como isso termina?*
simulate-unclear = 🤔 Escolha uma destas opções, por favor:
simulate-nothing = (sem resposta)
simulate-wants-media = 📎 Onde o cliente enviaria uma foto, escreva *foto*.
simulate-wants-location = 📍 Onde o cliente enviaria um lugar, escreva *lugar*.
simulate-ended = 🏁 Aqui a conversa termina. Escreva de novo para recomeçar.
simulate-sample = Exemplo { $number }
simulate-over = 🎭 Esse foi o teste; nada foi enviado nem feito.
simulate-too-long = 🎭 Este teste ficou longo demais para mim, então acaba aqui. Nada foi enviado nem feito.
simulate-mistakes =
    🔧 Ainda não dá para experimentar:
    { $mistakes }
simulate-do-again = Experimentar de novo
simulate-do-picture = Desenhar

## Um cliente que travou.
stuck-who = 👤 A conversa de quem?
stuck-nobody = 👤 Ninguém escreveu a este bot ainda.
stuck-unknown = 🤔 Não conheço ninguém com esse número aqui.
stuck-where =
    👤 *{ $who }*
    { $where }
stuck-person = { $name } · { $phone }
stuck-asked =
    O bot perguntou ({ $at }):
    { $question }
stuck-silent = Não há pergunta aberta.
stuck-waits-action = A pessoa espera que eu termine algo.
stuck-waits-pay = A pessoa espera pelo pagamento.
stuck-waits-person = Está falando com uma pessoa da equipe.
stuck-waits-time = Há uma espera correndo no fluxo.
stuck-said = A pessoa escreveu por último ({ $at }): { $words }
stuck-do-again = Perguntar de novo
stuck-do-back = Um passo atrás
stuck-do-home = Começar de novo
stuck-do-end = Encerrar
stuck-do-record = Gravar como teste
stuck-do-look = Ver onde está
stuck-moved-again = ✅ Perguntei de novo.
stuck-moved-back = ✅ Voltei um passo com a pessoa.
stuck-moved-home = ✅ Comecei de novo com a pessoa.
stuck-moved-end = ✅ Encerrei a conversa.
stuck-moved = { $moved }
record-sent = 📎 Gravado. Os números são inventados.
record-nothing = 🤔 Ainda não há nada para gravar.
verb-contact-move = ajudar em uma conversa
verb-contact-record = gravar uma conversa
