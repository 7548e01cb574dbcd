# Conexões e problemas: como os bots estão conectados, o que se conta às pessoas e o que elas podem mandar fazer.

session-code-coming = (a caminho; peça de novo em um minuto)

## A ficha de uma conexão
session-state = 📱 { $session } ({ $channel })
session-seen = Último sinal de vida: { $at }
session-attempts = { $attempts ->
    [one] { $attempts } tentativa falhou
   *[other] { $attempts } tentativas falharam
}
session-next = Próxima tentativa: { $at }

## Contado aos donos
session-linked-owner = ✅ *{ $name }* está conectado ao WhatsApp.
    A partir de agora responde aos clientes.
session-unpaired-owner = 🔗 *{ $name }* ainda não está conectado ao WhatsApp.
    Envie *pair* aqui para receber um código.
session-unpaired-owner-cloud = 🔗 *{ $name }* ainda não está conectado ao WhatsApp.
    Nós conectamos pela Cloud API da Meta e avisamos aqui.
session-logged-out-owner-cloud = ⚠️ A Meta não deixa mais *{ $name }* usar { $phone }.
    Os clientes estão sem resposta agora. Já fomos avisados e estamos verificando.
session-banned-owner-cloud = ⛔ A Meta restringiu { $phone }{ $until ->
    [none] .
   *[other] , até { $until }.
}
    Os clientes estão sem resposta agora. Já fomos avisados e estamos verificando.
session-passkey-owner = 🔑 O WhatsApp pede uma passkey para { $phone }. Um número assim não pode ser conectado por código.
    Peça para conectarmos *{ $name }* pela Cloud API do WhatsApp, por favor.
session-logged-out-owner = ⚠️ *{ $name }* foi desconectado no telefone.
    Os clientes estão sem resposta agora. Envie *pair* aqui para conectar de novo.
session-banned-owner = ⛔ O WhatsApp restringiu { $phone } por algum tempo{ $until ->
    [none] .
   *[other] , até { $until }.
}
    {"*"}{ $name }* volta sozinho depois disso.
session-replaced-owner = ⚠️ Outro programa assumiu a conexão de *{ $name }*.
    Feche-o do outro lado e depois envie *restart* aqui.
window-closed-owner = ✉️ Uma mensagem de *{ $name }* para { $who } não pôde ser entregue.
    Essa pessoa não escreve há 24 horas, e nesse caso o WhatsApp só aceita modelos aprovados.
    A mensagem está guardada. *set { $tenant } cloud_template NOME* indica um modelo para esses casos.

session-phone-owner = 📵 O telefone de *{ $name }* ({ $phone }) não dá sinal há { $days } dias.
    { $left ->
    [0] O WhatsApp pode encerrar a conexão a qualquer momento.
    [one] O WhatsApp encerra a conexão de um telefone que fica sem rede: em cerca de { $left } dia.
   *[other] O WhatsApp encerra a conexão de um telefone que fica sem rede: em cerca de { $left } dias.
}
    Ligue o telefone e abra o WhatsApp uma vez, por favor.

## Contado à equipe
session-phone-staff = 📵 O telefone de *{ $name }* ({ $tenant }, { $phone }) não dá sinal há { $days } dias.
    { $left ->
    [0] O WhatsApp pode encerrar a conexão a qualquer momento.
    [one] O WhatsApp encerra a conexão em cerca de { $left } dia.
   *[other] O WhatsApp encerra a conexão em cerca de { $left } dias.
}
window-closed-staff = ✉️ Uma mensagem minha para { $who } não pôde ser entregue.
    Essa pessoa não me escreve há 24 horas, e nesse caso o WhatsApp só aceita modelos aprovados.
    {"*"}set platform cloud_template NOME* indica um modelo para esses casos.
session-back-staff = ✅ *{ $name }* ({ $tenant }) está conectado de novo.
session-calm-staff = ✅ Os bots estão se conectando de novo.
issue-opened-staff = ⚠️ *{ $name }*: { $title }
    Envie *issues* para escolher uma solução.

## Problemas
issue-master = O bot principal
issue-line = { $name }: { $title }
issue-other = algo precisa de uma pessoa: { $kind }
issue-cannot-connect = { $reason ->
    [not_installed] não consegue conectar: falta um pacote no servidor, pip install 'wabot[linked]'
    [worker_died] não consegue conectar: o programa que mantém a conexão continua parando
    [corrupt] não consegue conectar: as chaves da conexão estão danificadas, e não há cópia boa
   *[other] não consegue conectar ({ $reason })
}
issue-logged-out = { $reason ->
    [token] a Meta não aceita o token
    [no_such_number] a Meta não tem número com esse id, ou o token não pode usá-lo
    [not_registered] o número não está registrado na Cloud API
    [certificate] o número precisa de um novo certificado na Meta
   *[other] desconectado no telefone
}
issue-replaced = outro programa assumiu a conexão
issue-restricted = { $reason ->
    [payment] a Meta quer a conta dela paga antes de este número poder enviar
    [locked] a Meta travou a conta
    [policy] a Meta bloqueou por quebra das regras
    [too_many_people] restrito pelo WhatsApp por escrever para gente demais
    [blocked_by_users] restrito pelo WhatsApp porque muitas pessoas o bloquearam
    [same_message_too_often] restrito pelo WhatsApp por enviar as mesmas palavras vezes demais
   *[other] restrito pelo WhatsApp
}{ $until ->
    [none] {""}
   *[other] {" "}até { $until }
}
issue-outdated = o WhatsApp recusa esta versão do wabot; é preciso atualizar
issue-passkey = o WhatsApp pede uma passkey; este número precisa da Cloud API
issue-storm = muitos bots perderam a conexão ao mesmo tempo ({ $count })
issue-turn-parked = uma mensagem ficou sem resposta
issue-send-parked = uma mensagem não pôde ser enviada
issue-airtime-held = { $reason ->
    [no_float] há recargas pagas esperando: o saldo em { $provider } acabou
    [bad_credentials] há recargas pagas esperando: { $provider } recusa nossas credenciais
   *[other] há recargas pagas esperando: { $provider } não está funcionando
}
issue-books-refused = um menu ou texto alterado tem um erro, então o anterior continua em uso: { $reason }
issue-checkout-used-twice = dois pedidos indicam a mesma solicitação de pagamento (pedido { $order })
issue-delivered-after-refund = o pedido { $order } foi entregue embora já reembolsado
issue-delivery-contradicted = as notícias sobre a recarga do pedido { $order } se contradizem
issue-delivery-used-twice = o provedor de recargas { $provider } deu a mesma referência a dois pedidos (pedido { $order })
issue-delivery-review = não se sabe se o pedido { $order } foi entregue
issue-no-airtime-provider = nenhum provedor de recargas configurado ({ $provider })
issue-no-payment-provider = nenhum provedor de pagamento configurado ({ $provider })
issue-currency-not-taken = o provedor { $provider } não aceita { $currency }
issue-paid-after-refund = o pedido { $order } foi pago de novo depois do reembolso
issue-payment-contradicted = as notícias sobre o pagamento do pedido { $order } se contradizem
issue-payment-review = { $reason ->
    [amount_differs] pedido { $order }: chegou um valor diferente do solicitado
    [payer_differs] pedido { $order }: pagou outra pessoa, não quem devia
    [receipt_used] pedido { $order }: o recibo já foi usado antes
    [old_price] pedido { $order }: pago por um preço que não vale mais
    [invoice_paid] pedido { $order }: a fatura já estava paga
    [invoice_void] pedido { $order }: a fatura está anulada
    [tenant_gone] pedido { $order }: pago por um bot que não existe mais
   *[other] pedido { $order }: alguém precisa verificar o pagamento
}
issue-payment-silent = o provedor de pagamento não diz nada sobre o pedido { $order }
issue-refund-by-hand = o pedido { $order } precisa ser reembolsado manualmente a { $payer }
issue-undelivered-without-refund = o pedido { $order } foi pago, não foi entregue nem reembolsado

## Soluções
repair-retry = Tentar de novo agora
repair-new-code = Conectar com novo código
repair-cloud = Conectar pela Cloud API
repair-restart = Reiniciar
repair-stop = Parar o bot
repair-connect-now = Conectar todos agora
repair-dismiss = Visto, fechar

## Verbos do registro de auditoria
verb-tenant-pair = conectar ao WhatsApp
verb-issue-repair = resolver
