# A loja, como os clientes a leem.

## Dando uma olhada.
shop-home =
    👋 Olá! Aqui é { $tenant }.
    O que você quer fazer?
shop-home-products = Ver o que temos
shop-home-search = Buscar
shop-home-cart = Meu carrinho ({ $in_cart })
shop-home-orders = Meus pedidos
shop-home-help = Ajuda
shop-nothing =
    👋 Olá! Aqui é { $tenant }.
    Estamos arrumando as prateleiras. Volte em breve, por favor.
shop-help =
    ℹ️ Escolha o que quiser, ponha no carrinho, confira e pague. Avisamos aqui quando estiver a caminho.
    Palavras também servem: *shop* · *cart* · *orders* · *search açúcar*
    🌐 Outro idioma: *language*
shop-all = Tudo o que temos
shop-further = Outras coisas
shop-categories =
    🛍️ *O que você procura?*
shop-category-line = { $category } ({ $count })
shop-products =
    🛍️ *{ $title }*
    Escolha um para ver mais.
shop-product-line = { $product } · { $price }
shop-product-line-from = { $product } · a partir de { $price }
shop-product-sold-out = { $product } · esgotado
shop-products-none = Não há nada aqui no momento.
shop-search-words = 🔎 O que você procura?
shop-search =
    🔎 *{ $title }*
    Escolha um para ver mais.
shop-search-again = Buscar de novo
shop-search-none =
    🔎 Não encontramos nada para { $title }.
    Tente outra palavra ou veja tudo o que temos.
shop-product = { $card }
shop-card = *{ $product }*
shop-card-price = { $price }
shop-card-price-from = a partir de { $price }
shop-card-sold-out = 😕 Esgotado no momento.
shop-left = { $left ->
    [0] Esgotado.
    [one] Só resta { $left }.
   *[other] Restam { $left }.
}
shop-product-gone = 😕 Não vendemos mais este produto.
shop-variants = Qual deles?
shop-variant-line = { $variant } · { $price }
shop-variant-sold-out = { $variant } · esgotado
shop-variant-gone = 😕 Esse está esgotado.
shop-ask-quantity = Quantos você quer?
shop-ask-quantity-of =
    {"*"}{ $name }* · { $price }
    Quantos você quer? { $left }

## O carrinho.
shop-put =
    ✅ { $quantity } × { $product_name } no seu carrinho.
    Total: { $total }
shop-do-checkout = Fechar pedido
shop-do-others = Continuar olhando
shop-do-cart = Meu carrinho
shop-do-empty = Esvaziar o carrinho
shop-too-many = ☝️ É demais: temos { $left } de { $product_name }.
shop-bad-quantity = ☝️ Envie um número inteiro, por favor, como *2*.
shop-sold-out = 😕 { $product_name } acabou de esgotar.
shop-cart-full = ☝️ Seu carrinho está cheio: nele cabem { $left } produtos diferentes.
shop-cart =
    🛒 *Seu carrinho*: { $total }
    Escolha uma linha para mudar.
shop-cart-none = 🛒 Seu carrinho está vazio.
shop-line = { $quantity } × { $product } · { $sum }
shop-line-short = { $line } ⚠️ { $left ->
    [0] esgotado
    [one] só resta { $left }
   *[other] só restam { $left }
}
shop-cart-line =
    🛒 { $quantity } × *{ $product_name }*, { $price } cada
    { $left }
shop-do-change-quantity = Outra quantidade
shop-do-take-out = Tirar do carrinho
shop-ask-quantity-now = Quantos de { $product_name } você quer?
shop-taken-out = 🗑️ { $product_name } saiu do seu carrinho.
shop-empty-sure = Tirar tudo do seu carrinho?
shop-emptied = 🗑️ Seu carrinho está vazio.
shop-yes = Sim
shop-no = Não

## Fechando o pedido.
shop-short =
    😕 Alguém foi mais rápido: { $left ->
    [0] { $product } esgotou.
    [one] só resta { $left } de { $product }.
   *[other] só restam { $left } de { $product }.
}
shop-way = Como você quer receber?
shop-way-delivery = Quero entrega{ $fee_words }
shop-way-pickup = Vou retirar
shop-fee = {" "}(+ { $fee })
shop-ask-address =
    📍 Onde entregamos?
    Escreva o endereço ou compartilhe sua localização.
shop-where-delivery = 🛵 Para: { $address }
shop-where-pickup = 🏪 Você retira
shop-where-pickup-at = 🏪 Você retira em: { $place }
shop-fee-line = Entrega · { $fee }
shop-note-line = ✏️ { $note }
shop-pay-when = Quando você quer pagar?
shop-pay-now = Agora
shop-pay-later = Quando receber
shop-pays-from = 📱 Você paga de { $payer }
shop-pays-link = 💳 Você recebe um link para pagar
shop-pays-later = 💵 Você paga quando receber
shop-confirm =
    🧾 *Confira, por favor*
    { $card }
    {"*"}Total: { $total }*
    { $where }
    { $payment }
    Está certo?
shop-confirm-pay = Sim, pagar agora
shop-confirm-order = Sim, pedir
shop-confirm-note = Adicionar uma nota
shop-confirm-payer = Pagar de outro número
shop-ask-note = ✏️ O que precisamos saber?
shop-dropped = 👍 Nada foi pedido. Seu carrinho fica guardado.
shop-price-changed = ☝️ Um preço mudou. Confira de novo, por favor.
shop-agreed =
    ✅ Obrigado! Seu pedido é *{ $order }*: { $total }, você paga quando receber.
    Avisamos aqui sobre cada passo.
shop-again =
    Seu pedido *{ $about }* não está pago, então não reservamos nada para você agora.
    O que você quer fazer?
shop-do-pay-again = Tentar de novo
shop-do-pay = Pagar agora
shop-do-cancel = Cancelar o pedido
shop-refused = 😕 Desculpe, não conseguimos receber seu pagamento agora. Nada foi pago. Seu pedido está guardado em *orders*.

## Meus pedidos.
shop-orders =
    🧾 *Seus pedidos*
    Escolha um para ver mais.
shop-orders-none = 🧾 Você ainda não tem pedidos.
shop-order-line = { $order } · { $total } · { $status }
shop-order =
    🧾 *Pedido { $order }* · { $at }
    { $card }
    {"*"}Total: { $total }*
    { $where }
    { $status }
shop-status-placed = ⏳ aguardando pagamento
shop-status-expired = ⌛ não pago
shop-status-agreed = 🧺 pedido feito, você paga ao receber
shop-status-paid = 🧺 pago, logo será embalado
shop-status-packed = 📦 embalado
shop-status-ready = 🏪 pronto para retirar
shop-status-sent = 🛵 a caminho
shop-status-handed-over = ✅ entregue
shop-status-cancelled = 🚫 cancelado
shop-status-return-asked = ↩️ devolução solicitada
shop-status-returned = ↩️ devolvido
shop-status-refused = ↩️ devolução recusada
shop-do-return = Pedir devolução
shop-cancel-sure = Cancelar o pedido { $order }?
shop-cancelled = 🚫 O pedido { $order } foi cancelado. Nada é cobrado de você.
shop-cancel-late = ☝️ Já não dá para cancelar por aqui. Escreva para nós, por favor.
shop-return-why = ↩️ Por que você quer devolver?
shop-return-sure =
    Pedir a devolução do pedido { $order }?
    Motivo: { $reason }
shop-return-asked = ↩️ Recebemos seu pedido de devolução de { $order }. Respondemos aqui.
shop-return-late = ☝️ O prazo para devolver este pedido acabou.

## O que os clientes leem quando o pedido avança.
shop-now-expired =
    ⌛ O pedido { $order } não foi pago a tempo, então os produtos voltaram para a prateleira.
    Você ainda pode pagar em *orders* enquanto houver.
shop-now-packed = 📦 Seu pedido { $order } está embalado.
shop-now-ready =
    🏪 Seu pedido { $order } está pronto.
    { $where }
shop-now-sent =
    🛵 Seu pedido { $order } está a caminho.
    { $where }
shop-now-handed-over =
    ✅ Seu pedido { $order } foi entregue. Obrigado!
    Algo errado com ele? Escreva *orders*.
shop-now-cancelled =
    🚫 Desculpe, o pedido { $order } foi cancelado: { $reason }
    Nada foi cobrado de você.
shop-now-cancelled-paid =
    🚫 Desculpe, o pedido { $order } foi cancelado: { $reason }
    Seus { $total } voltam para você.
shop-now-returned = ↩️ Sua devolução de { $order } foi aceita. Seus { $total } voltam para você.
shop-now-refused = ↩️ Desculpe, não podemos aceitar o pedido { $order } de volta: { $reason }

## O dinheiro (veja orders.ftl para o que dizem os outros produtos).
ware-basket = pedido da loja
basket-enter-pin =
    📲 Digite seu PIN do M-Pesa no telefone ({ $payer }) para pagar { $price }.
    Seu pedido: *{ $about }*
basket-open-link =
    💳 Para pagar { $price }, abra este link:
    { $link }
    Seu pedido: *{ $about }*. Pague logo, por favor: só reservamos os produtos por um tempo.
basket-receipt =
    ✅ Pago! Obrigado.
    🧾 Seu recibo: pedido *{ $about }*, { $price }{ $receipt ->
    [none] {""}
   *[other] , { $receipt }
}.
    Avisamos aqui sobre cada passo.
basket-unsure =
    ⏳ Não tivemos uma resposta clara sobre seu pagamento, então não pague uma segunda vez, por favor.
    Estamos acompanhando o pedido { $about } e avisamos aqui.
basket-busy = ⏳ O serviço de pagamento está ocupado. Vamos tentar por alguns minutos (pedido { $about }).
basket-expired =
    ⌛ O tempo do pedido { $about } acabou: nenhum pagamento de { $price } chegou até nós.
    Se você pagou, não se preocupe: cuidamos disso assim que formos avisados.
basket-held =
    🙏 Seu pagamento de { $price } chegou. Está demorando um pouco mais que o normal.
    Você não precisa fazer nada (pedido { $about }).
basket-late = 🙏 Seus { $price } do pedido { $about } acabaram chegando.
basket-not-delivered =
    😕 Desculpe, já não dá para atender o pedido { $about }: alguém foi mais rápido, ou ele já foi pago ou cancelado antes.
    Seus { $price } voltam para você.

## Configurações.
setting-shop-ways = Entrega ou retirada
setting-shop-fee = Taxa de entrega
setting-shop-pickup-at = Local de retirada
setting-shop-pay-later = Pagar na entrega
setting-shop-hold = Minutos para pagar
setting-shop-low-stock = Avisar quando restarem
setting-shop-return-days = Dias para devolver
