# O bot de recargas: escolher, o resumo, meus pedidos.

airtime-home =
    👋 Olá! Aqui é { $tenant }.
    O que você quer fazer?
airtime-home-mine = Recarga para meu número
airtime-home-other = Para outro número
airtime-home-orders = Meus pedidos
airtime-home-help = Ajuda
airtime-help =
    ℹ️ Comprar recarga leva quatro passos: escolher o número, escolher o valor, conferir e digitar seu PIN do M-Pesa.
    A recarga chega sozinha e você recebe o recibo aqui.
    Jeito rápido: *buy 50* para o seu próprio número.
    O que você comprou: *orders*
    🌐 Outro idioma: *language*

airtime-ask-number =
    📱 Qual número recebe a recarga?
    Por exemplo, 0722 000111.
airtime-unsupported = 😕 Desculpe, ainda não recarregamos números { $operator }. Safaricom, Airtel e Telkom funcionam.
airtime-operator-unknown = desse tipo
airtime-ask-amount =
    💰 Quanto de recarga para { $recipient } ({ $operator })?
    De { $min_amount } a { $max_amount }.
airtime-too-small = ☝️ É pouco. O mínimo é { $smallest }.
airtime-too-big = ☝️ É demais. O máximo é { $largest }.
airtime-not-whole = ☝️ Só valores inteiros, por favor, sem centavos.
airtime-closed =
    🌙 Estamos fechados no momento.
    Horário de atendimento: { $hours }

airtime-confirm =
    🧾 *Confira, por favor*
    Recarga: { $amount }
    Para: { $recipient } ({ $operator })
    Você paga: { $price } de { $payer }
    Está certo?
airtime-confirm-yes = Sim, pagar agora
airtime-confirm-no = Não
airtime-confirm-payer = Pagar de outro número
airtime-dropped = 👍 Nada foi comprado. Escreva quando quiser.
airtime-ask-payer =
    📱 Qual número do M-Pesa paga?
    O pedido de PIN aparece nesse telefone.

airtime-again = E agora?
airtime-again-yes = Tentar de novo
airtime-again-home = Menu principal
airtime-price-changed = ☝️ O preço mudou. Confira de novo, por favor.
airtime-refused = 😕 Desculpe, não podemos vender isso agora. Nada foi pago.

airtime-orders =
    🧾 *Seus pedidos*
    Escolha um para ver mais.
airtime-orders-none = 🧾 Você ainda não tem pedidos.
airtime-order =
    🧾 *Pedido #{ $number }* · { $at }
    Recarga de { $amount } para { $recipient }
    Preço: { $price }{ $receipt ->
    [none] {""}
   *[other] {" "}· recibo: { $receipt }
}
    { $status }
airtime-order-refresh = Ver de novo
airtime-language = Qual idioma? / Which language?
airtime-language-set = ✅ A partir de agora falo português com você.
