# Atendimento: o que leem os clientes, quem atende e os donos.

setting-support-patience = Minutos até avisar o cliente de que vai demorar
setting-support-owners = Donos são avisados dos chamados
verb-agent-added = incluir um atendente
verb-agent-removed = retirar um atendente

## O menu do cliente.
support-home = 👋 Olá! Aqui é *{ $tenant }*.
    Como podemos ajudar?
support-home-ask = Fazer uma pergunta
support-home-popular = Perguntas frequentes
support-home-person = Falar com uma pessoa
support-home-mine = Meus chamados
support-home-hours = Horário de atendimento
support-help = Escreva sua pergunta do seu jeito: eu procuro uma resposta.
    {"*"}person* leva você a alguém da equipe, *tickets* mostra o que você já perguntou.
support-hours-open = 🟢 Estamos abertos agora.
    { $open_hours }
support-hours-closed = 🔴 Estamos fechados agora.
    { $open_hours }
support-ask = O que você quer saber?
support-hits = É uma destas perguntas?
support-none-of-these = Não: falar com alguém
support-nothing = 🤔 Não tenho uma resposta para isso.
support-ask-again = Com outras palavras
support-popular = *Perguntas frequentes*
support-faq = *{ $faq_question }*
    { $faq_answer }
    
    Isso ajudou?
support-helped-yes = Sim, obrigado
support-helped = 👍 Que bom!
support-topic = Qual é o assunto?
    Escreva em uma ou duas frases, por favor.
support-begun = 🙋 Chamado *#{ $number }*: nossa equipe já foi avisada.
    Tudo o que você escrever aqui agora vai para ela. *00* sai.
support-later = 📝 Sua pergunta foi anotada como *#{ $ticket }*.
    Respondemos aqui mesmo.
support-closed = 🌙 Estamos fechados agora, mas sua pergunta foi anotada como *#{ $ticket }*.
    Respondemos aqui mesmo.
    Nosso horário:
    { $open_hours }
support-said = 👤 *{ $agent }*: { $words }
support-said-later = 👤 *{ $agent }* (#{ $number }): { $words }
    
    ↩️ Para responder, cite esta mensagem ou comece com *#{ $number }*.
support-added = 📝 Adicionado a *#{ $number }*.
support-patience = ⏳ Está demorando um pouco mais que o normal. Não esquecemos de você: alguém vai responder aqui.
support-silence = 💤 Faz um dia que ninguém escreve aqui, então encerrei *#{ $number }*.
    Comece com *#{ $number }* para reabrir.

## Avaliações.
support-solved = ✅ Seu chamado *#{ $ticket }* foi resolvido. Obrigado pela paciência!
support-rate = ✅ Seu chamado *#{ $ticket }* foi resolvido.
    Como foi?
support-rate-1 = ⭐ ruim
support-rate-2 = ⭐⭐ não muito bom
support-rate-3 = ⭐⭐⭐ razoável
support-rate-4 = ⭐⭐⭐⭐ bom
support-rate-5 = ⭐⭐⭐⭐⭐ muito bom
support-rate-words = Quer contar um pouco mais?
    Se não, envie *pular*.
support-thanks = 🙏 Obrigado!
support-stars = { $stars ->
    [1] ⭐
    [2] ⭐⭐
    [3] ⭐⭐⭐
    [4] ⭐⭐⭐⭐
   *[other] ⭐⭐⭐⭐⭐
}

## Os chamados do próprio cliente.
support-mine = *Seus chamados*
support-mine-none = Você não tem chamados.
support-own-item = #{ $number } { $status ->
    [waiting] 💬
    [solved] ✅
    [closed] ✅
   *[other] 🕓
} { $topic }
support-own-ticket = *#{ $number }* · { $ticket_status }
    
    { $lines }
support-add = Acrescentar algo
support-do-rate = Contar como foi
support-close = Está resolvido
support-add-words = O que devo acrescentar?
support-added-menu = 📝 Adicionado a *#{ $number }*. Respondemos aqui mesmo.
support-close-done = ✅ *#{ $number }* está encerrado. Obrigado!
support-status-open = 🕓 esperando alguém
support-status-taken = 🕓 em atendimento
support-status-waiting = 💬 respondido
support-status-solved = ✅ resolvido
support-status-closed = ✅ encerrado

## O que lê quem atende.
support-opened = 🎫 *#{ $number }* · *{ $who }*:
    { $topic }
    
    ↩️ Responda com *#{ $number } suas palavras* ou cite esta mensagem.
    {"*"}take { $number }* · *done { $number }* · *tickets*
support-opened-later = 🎫 *#{ $number }* · *{ $who }* escreveu fora do horário:
    { $topic }
    
    ↩️ Responda com *#{ $number } suas palavras* ou cite esta mensagem.
    {"*"}take { $number }* · *done { $number }* · *tickets*
support-line = 🎫 *#{ $number } { $who }*: { $words }
support-left = 🚪 *#{ $number } { $who }* saiu da conversa. O chamado continua aberto.
support-remind = ⏰ *#{ $number } { $who }* espera há { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}.
support-taken-by = 👌 *{ $agent }* está com *#{ $number } { $who }*.
support-given-back = 🎫 *{ $agent }* devolve *#{ $number } { $who }*. Quem assume?
    {"*"}take { $number }*
support-passed = 🎫 *{ $agent }* passa para você *#{ $number }* · *{ $who }*:
    { $topic }
    
    ↩️ Responda com *#{ $number } suas palavras* ou cite esta mensagem.
support-silence-business = 💤 *#{ $number } { $who }*: encerrado depois de um dia sem mensagens.
support-rated = { $stars ->
    [1] ⭐
    [2] ⭐⭐
    [3] ⭐⭐⭐
    [4] ⭐⭐⭐⭐
   *[other] ⭐⭐⭐⭐⭐
} *#{ $number } { $who }*{ $has_words ->
    [yes] : { $words }
   *[other] {""}
}
support-sent = ✅ *#{ $number } { $who }*
support-sent-beside = ✅ *#{ $number } { $who }* (*{ $other }* também está com este chamado)
support-taken = 👌 *#{ $number } { $who }* é seu. Tudo o que você escrever agora vai para lá.
    {"*"}leave* · *done* · *pass NOME* · *! uma nota*
    
    { $lines }
support-left-ticket = 🚪 Você saiu de *#{ $number }*. Ele continua seu.
support-out = 🚪 Você não está mais em *#{ $number } { $who }*.
support-done = ✅ *#{ $number } { $who }* está resolvido.
support-done-before = ✅ *#{ $number } { $who }* já estava resolvido.
support-noted = 📌 Anotado em *#{ $number }*. { $who } não vê.
support-no-agent = 🤔 Não conheço ninguém chamado “{ $name }” aqui. *#{ $number } { $who }* fica onde está.
support-passed-on = 👌 *{ $agent }* está com *#{ $number } { $who }* agora.
support-story = *#{ $number }* · *{ $who }*
    
    { $lines }
support-no-such = 🤔 Não existe o chamado *#{ $number }*.
support-for-whom = ✋ Ainda não enviei: para quem é?
    
    { $lines }
    0 ninguém
support-choice = { $n } *#{ $number }* { $who }
support-not-sent = 🗑 O que esperava para ser enviado não foi enviado.
support-you-answer = 👋 A partir de agora você atende os clientes de *{ $tenant }*.
    O que eles perguntam chega aqui. *tickets* mostra o que está aberto.
support-story-line = { $at } *{ $by }*: { $words }
support-story-said = *{ $by }*: { $words }
support-story-note = 📌 *{ $by }*: { $words }
support-story-part = { $what } { $words }
support-nothing-said = Nada foi dito ainda.
support-lost-file = { $words } (um arquivo que não pôde ser repassado)
support-kind-text = (sem palavras)
support-kind-image = 🖼 uma foto
support-kind-video = 🎬 um vídeo
support-kind-audio = 🎤 um áudio
support-kind-document = 📎 um arquivo
support-kind-location = 📍 um lugar
support-kind-contact = 👤 um contato
support-kind-sticker = 🙂 uma figurinha
support-kind-reaction = 🙂 uma reação
support-kind-poll = 📊 uma enquete
support-kind-order = 🛒 um pedido
support-kind-note = (sem palavras)
support-kind-template = (sem palavras)
support-kind-unknown = (algo que não consigo ler)

## O menu de quem atende.
support-nobody-here = Você ainda não tem um bot aqui.
support-agent-help = Tudo funciona por número: *0* volta, *00* leva ao início.
    {"*"}#12 palavras* responde ao chamado 12, *take 12* leva você até ele, *done 12* o encerra.
    {"*"}#12 ! palavras* é uma nota que o cliente nunca vê, *#12 ?* mostra o que foi dito.
    {"*"}customer* mostra o bot como os clientes veem.
support-list = { $count ->
    [0] 🎉 Nenhum chamado aberto.
    [one] *{ $count } chamado aberto*
   *[other] *{ $count } chamados abertos*
}
support-list-none = Não há nenhum.
support-list-of-over = *Chamados encerrados*
support-list-over = Chamados encerrados
support-list-faq = Perguntas e respostas
support-list-people = Quem atende
support-list-ratings = Avaliações
support-list-hours = Horário de atendimento
support-list-owners = Chamados: avisar donos
support-list-patience = Aviso de demora
support-item = #{ $number } { $who } · { $status ->
    [open] 🕓
    [waiting] 💬
    [solved] ✅
    [closed] ✅
   *[other] ✍️
} { $topic } · { $age }{ $has_agent ->
    [yes] {" "}· { $agent }
   *[other] {""}
}
support-gone = Esse chamado não existe.
support-card = *#{ $number }* · *{ $who }* · { $phone }
    { $ticket_status }{ $has_holder ->
        [yes] {" "}· { $holder }
       *[other] {""}
    }
    
    { $lines }
support-do-take = Assumir
support-do-answer = Responder
support-do-done = Está resolvido
support-do-pass = Passar a outra pessoa
support-do-give-back = Devolver
support-do-note = Adicionar uma nota
support-inside = 👌 Você está em *#{ $number } { $who }*: tudo o que escrever agora vai para lá.
    {"*"}leave* · *done* · *pass NOME* · *! uma nota*
support-taken-away = 👌 *#{ $number } { $who }* é seu.
support-answer = O que { $who } deve ler?
support-answered = ✅ Enviado para { $who }.
support-note = O que devo anotar? O cliente nunca vê.
support-noted-menu = 📌 Anotado.
support-gave-back = 👌 O chamado é de todos de novo.
support-pass-whom = Para quem?
support-pass-nobody = Não há mais ninguém que atenda.
support-passed-menu = 👌 *{ $agent_name }* está com ele agora.

## Donos.
owner-home-tickets = Chamados
support-people = *Quem atende*
    { $owners }
    Escolha alguém para retirar.
support-owner = 👑 { $who }
support-person = { $name } · { $phone }
support-person-add = Incluir alguém
support-person-sure = Essa pessoa não atende mais?
    Os chamados dela passam a ser de todos.
support-person-removed = ✅ *{ $who }* não atende mais.
support-person-phone = De que número essa pessoa escreve?
support-person-name = Como ela se chama? Os clientes leem este nome.
support-person-added = ✅ *{ $agent_name }* ({ $phone }) atende a partir de agora e já recebeu o aviso.
support-ratings = *{ $average } de 5* de { $count ->
    [one] { $count } cliente
   *[other] { $count } clientes
}
    { $lines }
support-rating = { $who }: { $average } ({ $count })
support-rated-nobody = ninguém
support-ratings-none = Ninguém avaliou ainda.
support-faq-list = { $count ->
    [0] Ainda não há perguntas e respostas.
    [one] *{ $count } pergunta com resposta*
   *[other] *{ $count } perguntas com respostas*
}
support-faq-item = { $question } · { $uses }×
support-faq-add = Adicionar uma
support-faq-ask-question = O que os clientes perguntam?
support-faq-ask-answer = E qual é a resposta?
support-faq-ask-words = Com que outras palavras podem perguntar?
    Por exemplo, *preço custo taxa*. Se não houver, envie *pular*.
support-faq-added = ✅ A partir de agora os clientes encontram “{ $faq_question }”.
support-faq-another = Adicionar outra
support-faq-to-list = Todas as perguntas
support-faq-full = Já há { $most }, e não cabe mais. Remova uma antes.
support-faq-card = *{ $faq_question }*
    { $faq_answer }
    
    Outras palavras: { $faq_words }
    Idioma: { $faq_language }
    Mostrada { $uses ->
    [one] { $uses } vez
   *[other] { $uses } vezes
}
support-faq-change-question = Mudar a pergunta
support-faq-change-answer = Mudar a resposta
support-faq-change-words = Mudar outras palavras
support-faq-change-language = Idioma
support-faq-language = Em que idioma está isto?
    Envie um, como *português*, ou *any* se for para todos.
support-faq-any-language = qualquer um
support-faq-remove = Remover
support-faq-new = O que deve ficar escrito?
support-faq-changed = ✅ Alterado.
support-faq-remove-sure = 🗑 Remover “{ $faq_question }” para sempre?
support-faq-removed = ✅ Removida.
