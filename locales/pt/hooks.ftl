# Webhooks: o que o programa do próprio negócio fica sabendo.
hook-do-open = Webhooks
verb-webhooks-make = criar um webhook
verb-webhooks-change = mudar um webhook
verb-webhooks-secret = dar um novo segredo a um webhook
verb-webhooks-remove = remover um webhook
verb-webhooks-replay = reenviar o que falhou
hook-home = 📡 *Webhooks de { $bot_name }*
    { $count ->
        [0] Seu próprio programa pode saber na hora o que acontece aqui: mensagens, pedidos, pagamentos, agendamentos.
       *[other] Seu próprio programa fica sabendo na hora o que acontece aqui. Escolha um endereço para ver mais.
    }
hook-line = { $state ->
        [on] ✅
        [gone] 🔌
       *[other] ⏸
    } { $place }{ $dead ->
        [0] {""}
        [one] {" "}· ⚠️ { $dead } falha
       *[other] {" "}· ⚠️ { $dead } falhas
    }
hook-do-new = Novo webhook
hook-do-replay-all = Reenviar tudo
hook-do-how = Como funciona
hook-do-done = Pronto
hook-how = 📡 Enviamos cada evento ao seu endereço em JSON, por POST.
    Cada pedido vai assinado com seu segredo: *webhook-signature* (Standard Webhooks) e *X-Webhook-Signature*.
    Responda 200 em 15 segundos. Se não, tentamos de novo depois de 30 segundos e de 1, 2, 4 e 8 minutos.
    O que falhar então fica guardado por 14 dias. *replay* reenvia tudo.
    O mesmo evento pode vir duas vezes: reconheça-o pelo *webhook-id*.
hook-ask-url = 🔗 Envie o endereço do seu programa, por exemplo _https://loja.example/wabot_
hook-bad-url = Esse endereço não serve aqui.
    Ele precisa começar com *https://* e ser alcançável pela internet.
hook-twice = Esse endereço já está aí.
hook-too-many = Você já tem cinco webhooks. Remova um primeiro.
hook-ask-kinds = O que ele deve saber?
hook-kinds-all = Tudo
hook-kinds-sales = Pedidos e pagamentos
hook-kinds-talk = Mensagens
hook-kinds-some = Escolher um por um
hook-each = { $count ->
        [0] Escolha o que ele fica sabendo.
        [one] Ele fica sabendo de { $count } tipo de evento.
       *[other] Ele fica sabendo de { $count } tipos de eventos.
    }
hook-kind-on = ✅ { $kind }
hook-kind-off = ⬜ { $kind }
hook-kind-message = mensagens
hook-kind-status = entrega de mensagens
hook-kind-session = conexão do bot
hook-kind-order = pedidos
hook-kind-payment = pagamentos
hook-kind-booking = agendamentos
hook-kind-handoff = atendimentos
hook-made = ✅ { $place } agora recebe suas notícias.
    O segredo vem a seguir. Você só o vê desta vez: guarde bem.
hook-secret = { $secret }
hook-secret-made = 🔑 { $place } tem um novo segredo.
    O antigo vale por mais um dia: troque hoje no seu programa.
    O novo vem a seguir. Você só o vê desta vez.
hook-page = 📡 *{ $place }*
    { $state ->
        [on] ✅ Ligado
        [gone] 🔌 Desligado: respondeu que não quer mais nada
       *[other] ⏸ Desligado
    }
    Entregues: { $delivered } · esperando: { $waiting } · falharam: { $dead }
    { $kinds }
hook-do-test = Enviar um teste
hook-do-failed = O que falhou
hook-do-kinds = Mudar os assuntos
hook-do-address = Mudar o endereço
hook-do-secret = Novo segredo
hook-do-off = Desligar
hook-do-on = Ligar
hook-do-remove = Remover
hook-gone = Esse webhook não existe mais.
hook-changed = ✅ { $place } foi mudado.
hook-switched = { $state ->
        [on] ✅ { $place } está ligado.
       *[other] ⏸ { $place } está desligado. O que acontecer enquanto isso não será contado depois.
    }
hook-test-ok = ✅ Funciona. Seu programa respondeu em { $took } ms.
hook-test-failed = ⚠️ Não funcionou: { $reason }.
hook-reason-status = respondeu { $status }
hook-reason-timeout = sem resposta em 15 segundos
hook-reason-unreachable = ninguém responde nesse endereço
hook-reason-private = o endereço não está na internet aberta
hook-reason-certificate = o certificado não é válido
hook-reason-broken-off = a conexão caiu
hook-reason-bad-address = o endereço não é permitido
hook-reason-no-secret = o segredo não pode ser lido, crie um novo
hook-remove-sure = Remover { $place }?
    { $waiting ->
        [0] Daí em diante ele não fica sabendo de nada.
        [one] Daí em diante ele não fica sabendo de nada, e { $waiting } evento que espera se perde.
       *[other] Daí em diante ele não fica sabendo de nada, e { $waiting } eventos que esperam se perdem.
    }
hook-removed = 🗑 { $place } foi removido.
hook-failed = ⚠️ *O que não pôde ser contado* ({ $dead })
    Escolha um para reenviar.
hook-letter = { $event } · { $at } · { $reason }
hook-do-replay = Reenviar tudo
hook-replayed = 🔁 { $many ->
        [one] { $many } evento sai
       *[other] { $many } eventos saem
    } de novo agora.
hook-nothing = 👍 Nada falhou.
hook-dead-owner = ⚠️ Não conseguimos alcançar seu programa em { $place }.
    Tentamos seis vezes em 16 minutos. O que não pôde ser contado fica guardado por 14 dias.
    Envie *webhooks* para ver e reenviar.
hook-gone-owner = 🔌 Seu programa em { $place } respondeu que não quer mais nada (410).
    O webhook está desligado agora. Envie *webhooks* para ligar de novo.
