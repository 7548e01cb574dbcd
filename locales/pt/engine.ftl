# As palavras do próprio sistema, em todos os bots.
# Termos: tenant = negócio; owner = dono; customer = cliente; order = pedido; payment = pagamento;
# refund = reembolso; invoice = fatura; plan = plano; airtime = recarga; float = saldo de recargas;
# session/link = conexão (conectar); issue = problema; ban = bloquear; provider = provedor;
# step-up = confirmação com PIN; audit trail = registro de auditoria; server = servidor; delete = apagar.
# booking = agendamento (agendar; mover = remarcar); service = serviço; worker = profissional; slot/free time = horário (livre);
# shop = loja; product = produto; variant = variação; stock = estoque; cart = carrinho; checkout = fechar pedido;
# delivery = entrega; pick-up = retirada (retirar); goods = produtos; return = devolução;
# ticket = chamado; agent (who answers) = atendente; note = nota; rating = avaliação;
# flow = fluxo; menu = menu; step = etapa; choice = opção; draft = rascunho; publish = publicar; version = versão;
# contact = contato (people = pessoas); tag = etiqueta; group = grupo; opt out/in = deixar de receber / voltar a receber;
# AI answers = respostas da IA; limit = limite; log = mensagens; column = coluna; row = linha; table = tabela.

## Palavras que as pessoas podem escrever; vírgulas entre elas.
words-back = voltar, volta, atrás, atras
words-home = início, inicio, menu principal, página inicial, pagina inicial
words-help = ajuda, socorro
words-more = mais, próxima, proxima, próximo, proximo, seguinte
words-previous = anterior, anteriores, página anterior, pagina anterior
words-yes = sim, s, claro, certo, isso
words-no = não, nao, negativo
words-skip = pular, saltar
# O que interrompe as mensagens que ninguém pediu, e o que as traz de volta. Só como mensagem inteira.
words-stop = parar, stop, descadastrar, sem mais mensagens
words-start = voltar a receber, recomeçar, reativar

## Saídas, abaixo de uma pergunta.
footer-home = 00 início
footer-back-home = 0 voltar · 00 início
page-more = + mais ({ $page } de { $pages })
page-previous = - anterior

yes = Sim
no = Não

## Quando as palavras não foram entendidas.
did-you-mean = 🤔 Você quis dizer *{ $words }*?
type-exactly = ✋ Se quer dizer *{ $words }*, escreva exatamente assim, por favor.
command-usage =
    ✍️ Escreva assim:
    { $usage }
not-an-option = 🤔 Não entendi. Responda com um número da lista, por favor.
empty-message = 🤔 Essa mensagem veio vazia. Escreva sua resposta, por favor.
old-choice = ⌛ Esse botão é de uma pergunta anterior.
question-expired = ⌛ Essa pergunta já não vale, então nada foi feito.
help =
    ℹ️ Responda com o número da sua escolha.
    0 volta, 00 leva ao início.

## Quando algo não pode continuar.
busy = ⏳ Um momento, ainda estou cuidando disso.
pay-waiting =
    ⏳ Aguardando seu pagamento. Digite seu PIN no telefone.
    00 início
denied = 🔒 Desculpe, você não tem permissão para isso.
action-failed = 😕 Desculpe, não deu certo. Tente de novo mais tarde, por favor.
limit-reached = 😕 Desculpe, eu me perdi. Vamos começar de novo.
secret-again = 🔑 Obrigado. Envie o segredo mais uma vez, por favor: eu não o guardo.
secret-delete = 🔒 Agora apague seu segredo desta conversa, por favor: segure a mensagem e escolha Apagar.

## Perguntando de novo.
ask-text-only = 📝 Aqui só consigo ler texto. Escreva sua resposta, por favor.
ask-too-long = ✂️ Ficou longo demais. Use no máximo { $max_length } caracteres, por favor.
ask-too-small = ☝️ É pouco. O mínimo é { $min }.
ask-too-large = ☝️ É demais. O máximo é { $max }.
ask-too-early = 📅 É cedo demais. O primeiro dia é { $min }.
ask-too-late = 📅 É tarde demais. O último dia é { $max }.
ask-give-up = 😕 Não conseguimos acertar. Vamos começar de novo.
ask-error-text = ✍️ Escreva um pouco mais, por favor.
ask-error-number = 🔢 Envie um número, por favor, como 5.
ask-error-money = 💰 Envie um valor, por favor, como 100.
ask-error-phone = 📱 Isso não é um número de telefone. Envie um como 0711 222333, por favor.
ask-error-phone-wrong-country = 📱 Esse número é de outro país. Envie um número daqui, por favor.
ask-error-phone-not-mobile = 📱 Esse número não é de celular. Envie um número de celular, por favor.
ask-error-date = 📅 Envie uma data, por favor, como 25/12 ou amanhã.
ask-error-time = 🕐 Envie um horário, por favor, como 14:30 ou 14h30.
ask-error-duration = ⏱️ Envie um tempo, por favor, como 2 horas, 3 dias ou 1 mês.
ask-error-choice = 🤔 Escolha uma destas opções, por favor: { $choices }
ask-error-media = 🖼️ Envie uma foto ou um arquivo, por favor.
ask-error-location = 📍 Compartilhe um lugar do mapa, por favor, ou escreva o endereço.
ask-error-secret = 🔑 Envie de novo, por favor.
ai-unclear = 🤔 Desculpe, não entendi. Diga com outras palavras, por favor.
ai-missing = 👍 Obrigado. Ainda preciso saber:

## Quando alguém do negócio ajuda uma pessoa que travou.
moved-again = 🙂 Vou perguntar de novo.
moved-back = ↩️ Voltamos um passo.
moved-home = 🙂 Vamos começar de novo.
moved-end = 🙂 Paramos por aqui. Escreva quando quiser para recomeçar.
