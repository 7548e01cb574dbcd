# Os pedidos como os vê quem decide sobre eles: a equipe da plataforma e os donos.
desk-orders = *Pedidos: { $count }* · { $which }
    { $sums }
    Escolha um para ver.
desk-and = { $first } · { $second }
desk-sum = { $all } no total, { $delivered } entregues ({ $count })
desk-everybody = todos os bots
desk-orders-none = 🧾 Nenhum pedido encontrado: { $which }
desk-by-status = Por situação
desk-by-day = Por dia
desk-by-words = Por número ou recibo
desk-older = Mais antigos
desk-newer = Mais recentes
desk-unnarrowed = Todos
desk-which-day = De que dia?
desk-day-today = hoje
desk-day-yesterday = ontem
desk-day-week = esta semana
desk-day-other = Outro dia
desk-day-any = Qualquer dia
desk-ask-day =
    Que dia? Por exemplo, *20 Nov*, *20/11* ou *2026-11-20*.
desk-bad-day = 🤔 Não entendi esse dia.
desk-which-words = Quais?
desk-do-find = Procurar algo
desk-words-any = Todos
desk-ask-words =
    🔎 Envie uma parte do número de telefone ou do recibo, ou o número do pedido (*#12*).
desk-which-status = Quais?
desk-all = Todos
desk-order = *Pedido #{ $number }* · { $tenant_name }
    { $status }
    { $amount } para { $recipient }, preço { $price }
    Feito em { $at }
    Pagador { $payer }, recibo { $receipt }
    Pagamento: { $payment } ({ $provider })
    Entrega: { $delivery }
    Reembolso: { $refund }
desk-story = *A história do pedido #{ $number }*{ $story_parts ->
    [1] {""}
   *[other] {" "}({ $story_part }/{ $story_parts })
}
    { $story }
desk-do-story = A história dele
desk-do-order = O pedido
desk-do-ask = Perguntar ao provedor
desk-do-again = Enviar recarga de novo
desk-do-paid = Marcar como pago
desk-do-delivered = Marcar como entregue
desk-do-undelivered = Marcar como não entregue
desk-do-refund = Devolver o dinheiro
desk-do-refunded = Marcar como reembolsado
desk-asked = { $answer }
desk-again-sure = Enviar { $amount } a { $recipient } mais uma vez?
    Está provado que a primeira não chegou, então não pode chegar duas vezes.
    O reembolso previsto é cancelado, e o cliente é avisado quando ela chegar.
desk-again = 🚚 { $amount } para { $recipient } vão de novo (pedido #{ $number }).
    O cliente é avisado quando chegar.
desk-not-proven = Não está provado que a primeira não chegou.
    Por isso nada é enviado de novo.
desk-going-back = O dinheiro deste pedido já está voltando.
    Por isso nada é enviado de novo.
desk-receipt = Qual é o recibo do pagamento? Envie *pular* se não houver.
desk-paid-why = Como você sabe que { $price } entraram? Uma frase, por favor; ela fica registrada.
desk-paid-sure = Marcar o pedido #{ $number } como pago?
    { $amount } vão então para { $recipient } na hora, e isso não pode ser desfeito.
    O cliente é avisado, e seu motivo fica registrado.
desk-delivered-why = Como você sabe que chegou? Uma frase, por favor; ela fica registrada.
desk-delivered-sure = Marcar o pedido #{ $number } como entregue?
    { $amount } para { $recipient } passam a valer como entregues. O cliente recebe o recibo, e nenhum dinheiro volta.
desk-undelivered-why = Como você sabe que nada chegou? Uma frase, por favor; ela fica registrada.
desk-undelivered-sure = Marcar o pedido #{ $number } como não entregue?
    { $price } devem então voltar para { $payer }, e o cliente é avisado disso.
    Se a recarga acabar chegando, esse dinheiro está perdido.
desk-marked-paid = ✅ O pedido #{ $number } agora está pago.
    { $amount } vão para { $recipient }, e o cliente é avisado quando chegar.
desk-marked-delivered = ✅ O pedido #{ $number } vale como entregue.
    O cliente recebe o recibo.
desk-marked-undelivered = ↩️ O pedido #{ $number } vale como não entregue.
    { $price } devem voltar para { $payer }. O wabot pede ao provedor que envie; onde isso não for possível, pedimos a você.
desk-marked-refunded = 💸 Pedido #{ $number }: { $price } voltaram para { $payer }.
    O cliente é avisado.
desk-not-possible = Isso não é possível com o pedido como está agora.
desk-receipt-used = Esse recibo é de outro pedido.
    Nada foi alterado.
desk-receipt-bad = “{ $receipt_typed }” não parece um recibo. Os do M-Pesa são como *QKJ41HAQR9*.
desk-refund-why = Por que o dinheiro volta? Uma frase, por favor; ela fica registrada.
desk-refund-sure = 💸 Devolver { $price } a { $payer }?
    Pedido #{ $number }: nada mais será enviado.
    O wabot pede ao provedor que envie o dinheiro; onde isso não for possível, pedimos que você envie manualmente.
desk-refund-due = 💸 { $price } do pedido #{ $number } devem voltar para { $payer }.
    O wabot pede ao provedor que envie; onde isso não for possível, pedimos a você. O cliente é avisado.
desk-refund-already = O dinheiro está a caminho ou já voltou. Ele só volta uma vez.
desk-refund-delivered = O produto foi entregue, então não há nada a devolver.
desk-refund-under-way = O produto está a caminho. Espere até ficar claro se chegou.
desk-refund-not-paid = Nada foi pago, então não há nada a devolver.
desk-refunded-why = Como você enviou? Uma frase, por favor, com o recibo se tiver; ela fica registrada.
desk-refunded-sure = Você enviou { $price } a { $payer } manualmente?
    O pedido #{ $number } passa a valer como reembolsado, e o cliente é avisado disso.
