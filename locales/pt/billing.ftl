# O que os negócios pagam à plataforma: planos, renovações, faturas, dinheiro registrado à mão.
plan-month = Mês
plan-year = Ano
plan-not-sold = não vendido
setting-price = { $plan } em { $currency }
setting-month-days = Dias de um mês
setting-year-days = Dias de um ano
setting-grace-days = Dias de tolerância depois do fim
order-for-ware = { $ware } { $about }
ware-renewal = renovação
way-prompt = M-Pesa
way-cash = Dinheiro
way-bank = Transferência bancária
way-other = Outra forma
invoice-status-open = ⏳ aberta
invoice-status-paid = ✅ paga
invoice-status-void = 🚫 anulada
invoice-status-refunded = 💸 devolvida

## O dono paga.
billing-offered = { $offer }
billing-do-renew = Renovar
billing-do-invoices = Minhas faturas
billing-plan = 🗓 *{ $name }*
    Por quanto tempo?
billing-offer = { $plan }: { $days ->
    [one] { $days } dia
   *[other] { $days } dias
}, { $price }
billing-which-way = 💳 Como você quer pagar?
billing-way = { $way }: { $price }
billing-sure = 🧾 *Confira, por favor*
    { $name }: { $plan_name }, { $days ->
    [one] { $days } dia
   *[other] { $days } dias
}
    Passa a valer até { $until }.
    Você paga: { $price } por { $via } de { $payer }
    Está certo?
billing-sure-link = 🧾 *Confira, por favor*
    { $name }: { $plan_name }, { $days ->
    [one] { $days } dia
   *[other] { $days } dias
}
    Passa a valer até { $until }.
    Você paga: { $price } por { $via }, com um link
    Está certo?
billing-yes = Sim, pagar agora
billing-yes-link = Sim, envie o link
billing-other-payer = Pagar de outro número
billing-ask-payer = 📱 Qual número do M-Pesa paga?
    O pedido de PIN aparece nesse telefone.
billing-dropped = 👍 Nada foi pago. Envie *renew* quando quiser.
billing-price-changed = ☝️ O preço mudou. Confira de novo, por favor.
billing-again = E agora?
billing-try-again = Tentar de novo
billing-home = Menu principal
billing-refused = 😕 Desculpe, isso não pode ser pago agora. Nada foi cobrado.
    Envie *renew* para começar de novo.
billing-no-way = 😕 Desculpe, o pagamento neste chat ainda não está configurado. Fale conosco, por favor.
billing-not-served = *{ $name }* não pode ser renovado agora: { $status }.
billing-elsewhere = 💳 Mais tempo para *{ $name }* se paga no chat com { $platform } ({ $platform_phone }).
    Envie *renew* lá.
renewal-receipt = 🙏 Obrigado! Seus { $price } { $receipt ->
    [none] chegaram
   *[other] chegaram ({ $receipt })
}.
billing-paid-owner = ✅ *{ $name }* foi renovado.
    Vale até { $until }.
    Recibo: *{ $invoice }*, { $plan }, { $price }. *invoices* mostra de novo.
billing-paid-staff = 💰 *{ $name }* ({ $tenant }) pagou { $price }: { $plan }, { $method }.
    Vale até { $until }. *invoice { $invoice }*
billing-given-back-owner = 💸 Devolvemos seus { $price } de *{ $invoice }*.

## Faturas.
billing-invoices = 🧾 *Faturas de { $name }*
    Escolha uma para ver.
billing-invoices-none = 🧾 Nada foi pago por *{ $name }* ainda.
billing-line = { $invoice } · { $plan } · { $price } · { $status } { $at }
billing-line-of = { $invoice } · { $name } · { $price } · { $status } { $at }
billing-receipt = { $lines }
billing-receipt-head = 🧾 *{ $invoice }* · { $status }
    { $name }: { $plan }, { $days ->
    [one] { $days } dia
   *[other] { $days } dias
}
    Preço: { $price }
    Criada: { $made_at }
billing-receipt-paid = Paga: { $at }, { $method }{ $receipt ->
    [none] {""}
   *[other] , { $receipt }
}
billing-receipt-until = Vale até { $until }
billing-receipt-by = Por { $by }: { $reason }
billing-nobody = um negócio que não existe mais

## Equipe.
billing-desk = 💰 *Faturas e totais*
    Este mês: { $total }
    Faturas abertas: { $open }
billing-do-desk = Faturas e totais
billing-do-bills = Faturas
billing-do-record = Registrar um pagamento
billing-do-open = Faturas abertas
billing-do-all = Todas as faturas
billing-do-totals = Mês a mês
billing-do-prices = Planos e preços
billing-do-invoice = A fatura
billing-do-void = Anular
billing-do-give-back = O dinheiro foi devolvido
billing-nothing = nada ainda
billing-sum = { $first } e { $second }
billing-totals = 💰 *Mês a mês*
    { $months }
billing-totals-none = Nada foi pago ainda.
billing-month = { $month }: { $total } ({ $count ->
    [one] { $count } fatura
   *[other] { $count } faturas
})
billing-of = 🧾 *{ $name }* ({ $tenant })
    Escolha uma fatura para ver.
billing-of-none = 🧾 *{ $name }* ainda não pagou nada.
billing-list = 🧾 *Faturas*
    Escolha uma para ver.
billing-list-none = 🧾 Não há nenhuma.
billing-unknown = Essa fatura não existe.
billing-ask-reason = Por quê?
billing-void-sure = *{ $invoice }* ({ $price }) será anulada: ninguém mais poderá pagá-la.
    Motivo: { $reason }
billing-voided = 🚫 *{ $invoice }* foi anulada.
billing-not-open = *{ $invoice }* mudou nesse meio-tempo.
billing-under-way = ⏳ Alguém está pagando *{ $invoice }* neste momento. Veja de novo em alguns minutos, por favor.
billing-back-sure = Você mesmo devolveu { $price } de *{ $invoice }* e está anotando isso aqui.
    Os dias continuam. Motivo: { $reason }
billing-given-back = 💸 *{ $invoice }* foi anotada como devolvida.
billing-record-plan = 💵 O que *{ $name }* pagou?
billing-record-how = Como o dinheiro chegou?
billing-record-reference = Qual a referência ou o número do recibo?
    Envie *pular* se não houver.
billing-record-why = Quem avisou você, e por que à mão?
billing-record-sure = 💵 *Confira, por favor*
    { $name }: { $plan_name }, { $days ->
    [one] { $days } dia
   *[other] { $days } dias
}
    { $price }, { $via }
    Passa a valer até { $until }.
    Motivo: { $reason }
billing-record-status = *{ $name }* não pode ser renovado agora: { $status }.
billing-recorded = ✅ Registrado como *{ $invoice }*: { $price }.
    Vale até { $until }. O dono foi avisado.
billing-already = ☝️ Isso já foi registrado antes, como *{ $invoice }* ({ $price }). Nada foi acrescentado.
    Um segundo pagamento precisa de uma referência própria.
billing-not-sold = Este plano não tem mais preço.
billing-prices = 🏷 *Planos e preços*
    Escolha um para mudar. 0 significa: não vendido.
billing-other-month = Mês, outra moeda
billing-other-year = Ano, outra moeda
billing-ask-currency = Qual moeda? Três letras, como USD.
billing-currency-bad = Não conheço essa moeda. Existem: { $currencies }
verb-invoice-record = registrar um pagamento
verb-invoice-void = anular uma fatura
verb-invoice-refund = anotar dinheiro devolvido
