# As chaves dos programas do dono.
owner-home-api = Meus programas (API)
verb-api-key-make = criar uma chave de API
verb-api-key-revoke = revogar uma chave de API
api-home = 🔌 *Programas de { $bot_name }*
    { $count ->
        [0] Sua loja, seu caixa ou seu site pode escrever aos seus clientes por este bot.
            Para isso precisa de uma chave.
        [one] Uma chave funciona. Escolha-a para ver mais.
       *[other] { $count } chaves funcionam. Escolha uma para ver mais.
    }
api-line = 🔑 { $key_name }{ $has_end ->
        [yes] {" "}· até { $key_ends }
       *[no] {""}
    }
api-do-new = Nova chave
api-do-usage = Uso
api-do-how = Como funciona
api-do-keys = Todas as chaves
api-do-done = Pronto
api-do-revoke = Revogar esta chave
api-how = 🔌 Seu programa envia uma chave com cada pedido:
    { $address }/api/v1
    A descrição para programadores:
    { $address }/openapi.json
    Quem tem uma chave pode escrever em seu nome. Guarde-a como dinheiro.
api-ask-name = 🔑 Para que é a chave? Um nome, como _Caixa_ ou _Site_.
api-ask-rights = O que *{ $key_name }* pode fazer?
api-rights-all = Tudo
api-rights-send = Enviar mensagens
api-rights-read = Só ler
api-rights-some = Escolher um a um
api-each = { $count ->
        [0] Escolha o que a chave pode fazer.
        [one] A chave pode fazer uma coisa.
       *[other] A chave pode fazer { $count } coisas.
    }
api-right-on = ✅ { $right }
api-right-off = ⬜ { $right }
api-scope-messages-send = enviar mensagens
api-scope-messages-read = ler mensagens
api-scope-contacts-read = ler contatos
api-scope-contacts-write = mudar contatos
api-scope-stats-read = ler números
api-scope-flows-read = ler menus
api-scope-flows-write = mudar menus
api-scope-webhooks = webhooks
api-scope-orders-read = ler pedidos
api-ask-days = Por quanto tempo deve funcionar?
api-days-month = 30 dias
api-days-quarter = 90 dias
api-days-year = Um ano
api-days-ever = Até eu revogar
api-made = 🔑 *{ $key_name }* foi criada{ $has_end ->
        [yes] {" "}e funciona até { $key_ends }
       *[no] {""}
    }.
    Aqui está a chave. Mostro só desta vez: copie agora.
api-made-key = { $key }
api-too-many = ✋ Já funcionam { $most } chaves. Revogue uma primeiro.
api-key = 🔑 *{ $key_name }*
    Pode:
    { $rights }

    Criada em { $made_at }
    { $has_end ->
        [yes] Funciona até { $key_ends }
       *[no] Funciona até ser revogada
    }
    { $was_used ->
        [yes] Último uso: { $used_at }
       *[no] Nunca usada
    }
    Nesta semana: pedidos { $requests } · mensagens enviadas { $sent } · recusados { $refused }
api-revoke-sure = ⚠️ *{ $key_name }* para de funcionar na hora.
    O programa que a usa não poderá mais enviar nada. Revogar?
api-revoked = 🔑 *{ $key_name }* não funciona mais.
api-gone = 🤷 Essa chave não funciona mais.
api-usage = 🔌 *Uso em 7 dias*
    { $lines }

    No total: pedidos { $requests } · enviadas { $sent } · recusados { $refused }
api-usage-line = { $day } · pedidos { $requests } · enviadas { $sent } · recusados { $refused }
api-usage-none = 🔌 Nenhuma chave foi usada nos últimos 7 dias.
