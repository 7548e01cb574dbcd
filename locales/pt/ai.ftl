# Respostas de um modelo de linguagem.

# Para os clientes. A marca diz que não foi uma pessoa que escreveu.
ai-said = 🤖 { $answer }
    
    00 menu
ai-said-first = 🤖 { $answer }
ai-person-phone = 🙋 Uma pessoa terá prazer em ajudar você: { $help_phone }
ai-person-none = 🙋 Já avisei a equipe que você quer falar com uma pessoa.

# Para o dono: a página.
words-greeting = oi, olá, ola, oie, alô, bom dia, boa tarde, boa noite, oi bom dia, oi boa tarde, oi boa noite, e aí

ai-line = 🤖 Respostas da IA
ai-home = 🤖 *Respostas da IA* · { $name }
    { $ai_state }
    Provedor: { $ai_account }
    Modelo: { $ai_model_now }
    Hoje: { $ai_asked_today } de { $ai_answers } respostas · { $ai_tokens_today } de { $ai_tokens_most } tokens
ai-state-off = ⚪ Desligadas. Seus clientes recebem o menu.
ai-state-on = 🟢 Ligadas: a IA responde ao que o menu não entende.
ai-state-over = 💤 Pausadas até a meia-noite: o limite de hoje foi atingido.
ai-state-nobody = ⚠️ Ligadas, mas nenhum provedor está configurado: os clientes recebem o menu.
ai-usual-model = o de sempre
ai-account = { $title } · { $standing ->
    [own] sua própria conta
    [shared] a conta da plataforma
   *[missing] falta a chave
}
ai-do-on = Ligar
ai-do-off = Desligar
ai-do-try = Experimentar
ai-do-know = O que a IA deve saber: { $ai_knows ->
    [0] nada ainda
    [one] { $ai_knows } caractere
   *[other] { $ai_knows } caracteres
}
ai-do-provider = Provedor
ai-do-key = Minha própria chave
ai-do-model = Modelo
ai-do-limits = Limites
ai-do-days = Os últimos dias
ai-limits = *Limites*
    No primeiro dos dois limites diários, a IA para até a meia-noite.
ai-do-answers = Respostas por dia: { $ai_answers }
ai-do-tokens = Tokens por dia: { $ai_tokens_most }
ai-do-history = Mensagens anteriores que lê: { $ai_history_now }
ai-do-heat = Temperatura, de 0 (rígida) a 1 (livre): { $ai_heat }

ai-on = 🟢 As *respostas da IA* estão ligadas.
    A IA responde ao que seu menu não entende. Ela só conversa: nada de pedidos, dinheiro ou mudanças.
    {"*"}undo* desfaz.
ai-off = ⚪ As *respostas da IA* estão desligadas. Seus clientes recebem o menu.
    {"*"}undo* desfaz.
ai-not-ready = Ainda não há a quem perguntar. Escolha um provedor e envie sua chave, por favor.
ai-no-provider = Escolha um provedor antes, por favor.

# Experimentando.
ai-try-ask = 💬 O que um cliente perguntaria? Envie como ele enviaria.
    Conta como qualquer outra resposta.
ai-tried = 🤖 { $answer }
    
    ⏱️ { $seconds } s · tokens: { $tokens_in } de entrada, { $tokens_out } de saída
ai-handed-over = { $told }
    
    ⏱️ { $seconds } s · tokens: { $tokens_in } de entrada, { $tokens_out } de saída
ai-hands-over = { $whereto ->
    [menu] 📋 Aqui a IA mostra o menu.
    [person] 🙋 Aqui a IA passa para uma pessoa.
   *[refused] 🛡️ A resposta foi retida: { $why ->
        [link] ela cita um link que você não citou.
        [phone] ela cita um número que você não citou.
        [payment] ela diz onde pagar, e você não disse isso.
        [leak] ela conta as próprias regras.
        [filtered] o provedor a reteve.
       *[other] ela não diz nada.
    } O cliente recebe o menu.
}
ai-trouble = 😕 Sem resposta: { $why }
    O cliente recebe o menu.
ai-trouble-not-set-up = nenhum provedor está configurado.
ai-trouble-budget = o limite de hoje foi atingido.
ai-trouble-ceiling = o limite da plataforma para hoje foi atingido.
ai-trouble-resting = o provedor falhou várias vezes. Perguntamos de novo daqui a pouco.
ai-trouble-rate-limited = o provedor tem perguntas demais agora.
ai-trouble-overloaded = o provedor está com problemas.
ai-trouble-unreachable = não dá para alcançar o provedor.
ai-trouble-timeout = demorou demais.
ai-trouble-cut-off = a resposta foi cortada.
ai-trouble-nonsense = o que veio não era uma resposta.
ai-trouble-unauthorized = o provedor recusa a chave.
ai-trouble-no-credit = a conta está sem crédito.
ai-trouble-unknown-model = o provedor não conhece esse modelo.
ai-trouble-too-long = o texto é longo demais para este modelo.
ai-trouble-rejected = o provedor recusa a pergunta.

# O que foi gasto.
ai-days = *Os últimos dias*
    { $lines }
ai-day = { $day }: { $replies ->
    [one] { $replies } resposta
   *[other] { $replies } respostas
} · { $failures } sem sucesso · tokens: { $tokens_in } de entrada, { $tokens_out } de saída
ai-days-none = Nada ainda.

# Avisado uma vez por dia.
ai-notice-budget = 💤 *{ $tenant }*: as respostas da IA param até a meia-noite.
    O limite de hoje é de { $answers } respostas ou { $tokens } tokens. Os clientes recebem o menu.
    {"*"}ai* muda os limites.
ai-notice-trouble = ⚠️ *{ $tenant }*: as respostas da IA não funcionam ({ $provider }).
    { $reason ->
    [unauthorized] O provedor recusa a chave.
    [no-credit] A conta está sem crédito.
    [unknown-model] O provedor não conhece esse modelo.
   *[rejected] O provedor recusa as perguntas.
}
    Os clientes recebem o menu. *ai* mostra as configurações.
ai-notice-trouble-shared = ⚠️ As respostas da IA pela conta da plataforma não funcionam ({ $provider }).
    { $reason ->
    [unauthorized] O provedor recusa a chave.
    [no-credit] A conta está sem crédito.
    [unknown-model] O provedor não conhece esse modelo.
   *[rejected] O provedor recusa as perguntas.
}
    {"*"}set platform ai_provider* mostra a conta.
ai-notice-person = 🙋 *{ $tenant }*: { $who } quer falar com uma pessoa.
    “{ $words }”
    Escreva para ele, por favor. Se você definir um número para ajuda (*set help_phone*), os clientes veem esse número.
ai-notice-ceiling = 💤 O limite de respostas da IA da plataforma para hoje foi atingido.
    Os bots que usam a conta dela mostram seus menus até a meia-noite.

# Configurações.
setting-ai = Respostas da IA
setting-ai-provider = IA por
setting-ai-model = Modelo da IA
setting-ai-prompt = O que a IA deve saber
setting-ai-temperature = Temperatura da IA
setting-ai-history = Mensagens que a IA lê
setting-ai-budget = Respostas da IA por dia
setting-ai-tokens = Tokens da IA por dia
setting-hint-fraction = Envie um número de 0 a 1, por favor, como *0.3*.

ai-platform = 🤖 *Respostas da IA* · a conta da plataforma
    Provedor: { $ai_account }
    Modelo: { $ai_model_now }
    Hoje: { $ai_asked_today } de { $ai_answers } respostas · { $ai_tokens_today } de { $ai_tokens_most } tokens
    Bots com elas ligadas: { $ai_bots }
ai-no-limit = sem limite

outcome-said = a IA responde
outcome-menu = a IA mostra o menu
outcome-person = a IA chama uma pessoa
