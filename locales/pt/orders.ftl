# Notícias sobre dinheiro e recargas, e os pedidos como os donos e a equipe os veem.

## Pagando.
pay-enter-pin =
    📲 Digite seu PIN do M-Pesa no telefone ({ $payer }) para pagar { $price }.
    Pedido #{ $number }: recarga de { $amount } para { $recipient }.
pay-open-link =
    💳 Para pagar { $price }, abra este link:
    { $link }
    Ele vale até { $good_until }.
    Pedido #{ $number }: recarga de { $amount } para { $recipient }.
pay-link-over =
    ⌛ O link do pedido #{ $number } foi fechado: nenhum pagamento de { $price } chegou até nós.
    Se você pagou, não se preocupe: cuidamos disso assim que formos avisados.
pay-same-link =
    ✋ Você já tem um pedido aberto para isso. Pague aqui, por favor:
    { $link }
    Ele vale até { $good_until } (pedido #{ $number }).
pay-busy = ⏳ O M-Pesa está ocupado. Vamos tentar por alguns minutos; o pedido de PIN chega assim que der.
pay-unsure =
    ⏳ O serviço de pagamento não respondeu com clareza, então não pague uma segunda vez, por favor.
    Se aparecer o pedido de PIN, digite seu PIN. Estamos acompanhando o pedido #{ $number } e avisamos aqui.
pay-expired =
    ⌛ O tempo do pedido #{ $number } acabou: nenhum pagamento de { $price } chegou até nós.
    Se você pagou, não se preocupe: a recarga sai assim que o M-Pesa nos avisar.
pay-late = 🙏 Seu pagamento de { $price } acabou chegando. A recarga do pedido #{ $number } está a caminho.
pay-review =
    🔎 Recebemos um pagamento para o pedido #{ $number } que não bate com ele. Uma pessoa está verificando agora.
    Você não precisa fazer nada e não vai pagar duas vezes.
pay-same-again =
    ✋ Você já fez este mesmo pedido há pouco, então não cobramos de novo.
    Pedido #{ $number }: { $status }
    Para comprar { $price } mais uma vez, espere dois minutos, por favor.
pay-same-payer =
    ✋ A cobrança de { $price } já foi enviada a { $payer } há pouco. O M-Pesa só aceita o mesmo valor uma vez a cada dois minutos.
    Tente de novo daqui a pouco, por favor.
pay-failed = 😕 O pagamento de { $price } não foi concluído. Nada foi cobrado de você.
pay-failed-cancelled = 👍 Você cancelou o pagamento de { $price }. Nada foi cobrado de você.
pay-failed-no-answer =
    ⌛ O pagamento de { $price } expirou: o telefone { $payer } não respondeu a tempo. Nada foi cobrado de você.
    Ele está ligado, com rede e perto de você?
pay-failed-insufficient = 😕 { $payer } não tem saldo suficiente para { $price }. Nada foi cobrado de você.
pay-failed-wrong-pin = 🔑 O PIN do M-Pesa estava errado, então nada foi pago.
pay-failed-too-soon = ⏳ O M-Pesa só aceita o mesmo valor uma vez a cada dois minutos. Nada foi cobrado; tente de novo em instantes, por favor.
pay-failed-limit = ☝️ Este pagamento está acima ou abaixo do que seu M-Pesa permite. Nada foi cobrado de você.
pay-failed-busy = ⏳ O M-Pesa está ocupado com outro pagamento de { $payer }. Nada foi cobrado; tente de novo em um minuto, por favor.
pay-failed-locked = 🔒 O M-Pesa diz que { $payer } está bloqueado. Nada foi cobrado de você.
pay-failed-bad-number = 📱 O M-Pesa não conhece o número { $payer }. Nada foi cobrado de você.

## Entregando.
airtime-receipt =
    ✅ Pronto! A recarga de { $amount } já está em { $recipient }.
    🧾 Seu recibo: pedido #{ $number }, { $price } pagos{ $receipt ->
    [none] {""}
   *[other] , M-Pesa { $receipt }
}.
    Obrigado!
airtime-on-its-way =
    🚚 Seu pagamento de { $price } chegou, e a recarga para { $recipient } está a caminho (pedido #{ $number }).
    Você recebe o recibo assim que ela chegar.
airtime-held =
    🙏 Seu pagamento de { $price } chegou. A recarga para { $recipient } está demorando um pouco mais que o normal.
    Você não precisa fazer nada: ela chega sozinha (pedido #{ $number }), ou seu dinheiro volta.
airtime-checking =
    🔎 Seu pagamento de { $price } chegou. Estamos verificando se a recarga chegou a { $recipient }.
    Você não precisa fazer nada e não vai pagar duas vezes (pedido #{ $number }).
airtime-review = 🔎 Uma pessoa está verificando o pedido #{ $number } agora. Avisamos você aqui.
airtime-not-delivered =
    😕 Desculpe, não foi possível entregar a recarga para { $recipient }.
    Seus { $price } voltam para você: o reembolso do pedido #{ $number } está em andamento.
refund-done = 💸 Seu reembolso de { $price } do pedido #{ $number } foi enviado para { $payer }.

## Outros produtos além de recargas.
ware-airtime = recarga
ware-enter-pin =
    📲 Digite seu PIN do M-Pesa no telefone ({ $payer }) para pagar { $price }.
    Pedido #{ $number }: { $ware }.
ware-open-link =
    💳 Para pagar { $price }, abra este link:
    { $link }
    Ele vale até { $good_until }.
    Pedido #{ $number }: { $ware }.
ware-unsure =
    ⏳ Não tivemos uma resposta clara sobre seu pagamento, então não pague uma segunda vez, por favor.
    Estamos acompanhando o pedido #{ $number } e avisamos aqui.
ware-busy = ⏳ O serviço de pagamento está ocupado. Vamos tentar por alguns minutos (pedido #{ $number }).
ware-expired =
    ⌛ O tempo do pedido #{ $number } acabou: nenhum pagamento de { $price } chegou até nós.
    Se você pagou, não se preocupe: cuidamos disso assim que formos avisados.
ware-late = 🙏 Seu pagamento de { $price } acabou chegando (pedido #{ $number }).
ware-receipt =
    ✅ Pronto! { $ware }: { $price } pagos.
    🧾 Seu recibo: pedido #{ $number }{ $receipt ->
    [none] {""}
   *[other] , { $receipt }
}.
    Obrigado!
ware-held =
    🙏 Seu pagamento de { $price } chegou. Está demorando um pouco mais que o normal.
    Você não precisa fazer nada (pedido #{ $number }).
ware-not-delivered =
    😕 Desculpe, não deu certo.
    Seus { $price } voltam para você: o reembolso do pedido #{ $number } está em andamento.

## Para o dono.
owner-payment-review =
    🔎 *Pedido #{ $number }*: chegou um dinheiro que não bate com ele ({ $reason }). Nada foi entregue.
    Verifique, por favor: *orders*
owner-delivery-review =
    🔎 *Pedido #{ $number }*: não se sabe se a recarga de { $amount } chegou a { $recipient }. Ela não foi enviada de novo.
    Verifique, por favor: *orders*
owner-airtime-held =
    ⚠️ Há pedidos pagos esperando: { $reason }.
    Eles saem sozinhos quando isso for resolvido; depois de um dia, o dinheiro volta.
owner-cannot-sell =
    ⚠️ Alguém quis comprar agora e não conseguiu: { $reason }.
    Nada foi pago. Veja suas configurações, por favor.
owner-airtime-short =
    ⚠️ O saldo de recargas está acabando: restam { $left }.
    Alguém quis { $wanted } agora e não pôde comprar. Nada foi pago.
    Abasteça o saldo, por favor.
owner-refund-by-hand =
    💸 *Pedido #{ $number }*: devolva { $price } a { $payer } manualmente, por favor, e depois marque como reembolsado: *orders*
owner-refund-other-amount =
    💸 *Pedido #{ $number }*: entrou um valor diferente de { $price } ({ $receipt }).
    Devolva manualmente a { $payer } o que você recebeu, por favor, e depois marque como reembolsado: *orders*
issue-payment-unknown = não se sabe se o pedido { $order } foi pago: veja o extrato do M-Pesa, por favor
order-held-no-float = o saldo de recargas acabou
order-held-bad-credentials = o provedor de recargas recusa nossas credenciais
order-held-other = o provedor de recargas não está funcionando
order-doubt-amount-differs = valor diferente do solicitado
order-doubt-payer-differs = pagador diferente do esperado
order-doubt-receipt-used = um recibo que já foi usado
order-doubt-other = não é o que foi pedido

## Listas.
order-line = #{ $number } · { $amount } · { $recipient } · { $status }
order-line-of-tenant = #{ $number } · { $tenant } · { $amount } · { $recipient } · { $status }

order-status-draft = ✏️ recém-iniciado
order-status-awaiting-payment = ⏳ aguardando pagamento
order-status-paid = 💰 pago, falta entregar
order-status-delivering = 🚚 a caminho
order-status-delivered = ✅ entregue
order-status-failed = ❌ pagamento falhou
order-status-cancelled = 🚫 cancelado
order-status-expired = ⌛ não pago a tempo
order-status-undelivered = ↩️ não entregue
order-status-review = 🔎 em verificação
order-status-refunded = 💸 reembolsado

order-payment-created = ainda não solicitado
order-payment-push-started = solicitando
order-payment-push-sent = aguardando o PIN
order-payment-push-unknown = não se sabe se a solicitação chegou
order-payment-expired = não pago a tempo
order-payment-failed = falhou
order-payment-review = não bate
order-payment-paid = pago
order-delivery-none = –
order-delivery-reserved = na fila
order-delivery-held = aguardando saldo
order-delivery-sending = sendo enviada
order-delivery-sent = aceita pelo provedor
order-delivery-unknown = incerta
order-delivery-review = uma pessoa decide
order-delivery-failed = não entregue
order-delivery-delivered = entregue
order-refund-none = –
order-refund-due = a fazer
order-refund-requested = solicitado
order-refund-manual = manual
order-refund-done = feito

order-looked = Perguntamos ao provedor de recargas: { $delivery }
order-answer-pending = O provedor diz: ainda aguardando o pagador.
order-answer-paid = O provedor diz: pago.
order-answer-incomplete = O provedor diz: pago.
order-answer-failed = O provedor diz: não pago.
order-answer-cancelled = O provedor diz: o pagador cancelou.
order-answer-expired = O provedor diz: o pagador não respondeu.
order-answer-silent = Não há nada a perguntar ao provedor aqui.
order-answer-unreachable = O provedor não sabe dizer agora. Tente de novo mais tarde, por favor.

## A história de um pedido.
order-story-line-0 = { $at } · { $what }
order-story-line-1 = { $at } · { $what } ({ $first })
order-story-and = { $first }, { $second }
order-story-by-question = nós perguntamos
order-story-notice = { $at } · 📨 aviso de { $provider }: { $told }
order-story-message = { $at } · 💬 para o cliente: “{ $words }” ({ $status })
order-notice-received = ainda não avaliado
order-notice-applied = aceito
order-notice-duplicate = nada de novo
order-notice-review = não bate, uma pessoa decide
order-notice-contradicts = contradiz o que está provado, deixado de lado
order-notice-asking = prova pouco, então perguntamos a eles
order-notice-parked = chegou antes de conhecermos o pagamento, em espera
order-notice-forged = não é deste pedido, recusado
order-notice-unsigned = não há prova de que seja deles, recusado
order-notice-malformed = ilegível, recusado
order-notice-unknown-token = para um endereço errado, recusado
order-message-queued = na fila de envio
order-message-sending = sendo enviada
order-message-sent = enviada
order-message-delivered = entregue
order-message-read = lida
order-message-failed = não enviada
order-message-parked = não pôde ser enviada, uma pessoa verifica
order-story-order-created = pedido feito
order-story-payment-push-started = pagamento solicitado
order-story-payment-push-sent = pedido de PIN no telefone
order-story-payment-push-unknown = sem resposta clara à solicitação
order-story-payment-push-postponed = provedor ocupado, nova tentativa depois
order-story-payment-push-refused = solicitação recusada
order-story-payment-named-by-notice = o provedor identificou o pagamento
order-story-payment-named-late = o M-Pesa respondeu depois do prazo
order-story-payment-receipt-known = recibo conhecido
order-story-payment-review = o pagamento não bate
order-story-payment-paid = pago
order-story-payment-notice-incomplete = aviso sem valor ou sem recibo
order-story-payment-failed = o pagamento falhou
order-story-payment-contradicted = notícia contraditória, ignorada
order-story-payment-asked = provedor consultado sobre o pagamento
order-story-payment-expired = o tempo acabou
order-story-payment-marked-paid = marcado como pago
order-story-delivery-reserved = recarga a enviar
order-story-delivery-sending = enviando a recarga
order-story-delivery-sent = o provedor aceitou
order-story-delivery-delivered = entregue
order-story-delivery-held = aguardando saldo
order-story-delivery-resumed = nova tentativa
order-story-delivery-given-up = esperou demais
order-story-delivery-unknown = sem resposta clara do provedor
order-story-delivery-review = uma pessoa decide
order-story-delivery-named-by-notice = o provedor identificou a recarga
order-story-delivery-contradicted = notícia contraditória sobre a recarga, ignorada
order-story-delivery-failed = não entregue
order-story-delivery-again = será enviada de novo
order-story-delivery-marked-delivered = marcado como entregue
order-story-delivery-marked-failed = marcado como não entregue
order-story-refund-due = reembolso a fazer
order-story-refund-requested = reembolso solicitado
order-story-refund-unanswered = sem resposta sobre o reembolso
order-story-refund-again = reembolso retomado
order-story-refund-postponed = reembolso adiado
order-story-refund-accepted = o provedor aceitou o reembolso
order-story-refund-done = reembolsado
order-story-refund-manual = reembolso manual
order-story-refund-marked-done = marcado como reembolsado

order-reason-cancelled = cancelado pelo pagador
order-reason-no-answer = sem resposta
order-reason-insufficient = saldo insuficiente
order-reason-wrong-pin = PIN errado
order-reason-too-soon = mesmo valor cedo demais
order-reason-limit = fora dos limites do M-Pesa
order-reason-busy = ocupado
order-reason-bad-number = número inválido
order-reason-locked = bloqueado
order-reason-amount-differs = outro valor
order-reason-payer-differs = outro pagador
order-reason-receipt-used = recibo já usado
order-reason-no-float = sem saldo de recargas
order-reason-bad-credentials = credenciais recusadas
order-reason-interrupted = interrompido
order-reason-rejected = recusado pelo provedor
order-reason-question-denied = o provedor negou antes
order-reason-no-provider = nenhum provedor configurado
order-reason-not-loaded = não recarregado
order-reason-by-person = por uma pessoa
order-reason-refunded = dinheiro devolvido
order-reason-second-receipt = um segundo recibo
order-reason-failed-after-paid = falha depois do sucesso
order-reason-delivered-after-failed = entregue depois de ter falhado
order-reason-failed-after-delivered = falha depois da entrega
order-reason-reference-used = uma referência já usada
order-reason-unclear-failure = uma falha que não indica o pedido

## Para o cliente: em que pé está um pedido.
my-order-begun = ✏️ recém-iniciado, nenhum pagamento solicitado ainda
my-order-asking = ⏳ o pagamento está sendo solicitado
my-order-waiting-for-pin = 📲 aguardando o PIN do M-Pesa
my-order-waiting-for-link = 💳 aguardando seu pagamento
my-order-unsure = ⏳ ainda não sabemos se o pedido de PIN chegou; não pague duas vezes, por favor
my-order-cancelled = 🚫 cancelado, nada foi cobrado
my-order-not-paid = ❌ não pago, nada foi cobrado
my-order-expired = ⌛ nenhum pagamento chegou a tempo
my-order-looking = 🔎 seu pagamento chegou, e uma pessoa está verificando
my-order-next = 💰 pago, será enviado a seguir
my-order-held = ⏳ pago; demora um pouco mais e chega sozinho
my-order-sending = 🚚 pago, a caminho
my-order-checking = 🔎 pago; estamos verificando se chegou
my-order-delivered = ✅ entregue
my-order-delivered-and-looking = ✅ entregue; uma pessoa está verificando o reembolso
my-order-missed = ↩️ não pôde ser enviado; uma pessoa está cuidando do seu dinheiro
my-order-refunding = 💸 seu reembolso está a caminho
my-order-refunded = 💸 reembolsado
my-order-pay-here = 👉 Pague aqui: { $link }
