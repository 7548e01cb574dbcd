# O que se pode configurar, e o que se espera quando um valor não foi entendido.

setting-name = Nome
setting-language = Idioma
setting-country = País
setting-currency = Moeda
setting-time-zone = Fuso horário
setting-hours = Horário de atendimento
setting-min-amount = Valor mínimo
setting-max-amount = Valor máximo
setting-discount = Desconto
setting-rate = Respostas por minuto
setting-payments = Pagamentos por
setting-airtime = Recargas por
setting-help-phone = Número para ajuda
setting-cloud-phone-number-id = Cloud: id do número
setting-cloud-token = Cloud: token
setting-cloud-app-secret = Cloud: segredo do próprio app Meta
setting-cloud-verify-token = Cloud: token de verificação desse app
setting-cloud-template = Cloud: modelo depois de 24 horas
setting-cloud-template-language = Cloud: idioma do modelo
setting-access-code = Código de acesso
setting-registration = Cadastro
setting-trial-days = Dias de teste
setting-keep-messages-days = Dias guardando mensagens
setting-secret = Segredo dos meus fluxos: { $name }
setting-not-set = não definido

setting-hint-words = Envie um texto de no máximo { $longest } caracteres, por favor.
setting-hint-number = Envie um número inteiro de { $least } a { $most }, por favor.
setting-hint-percent = Envie uma porcentagem de 0 a { $most }, por favor, como *2.5*.
setting-hint-choice = Envie uma destas opções, por favor: { $options }.
setting-hint-country = Envie o país com suas duas letras, por favor, como *KE* ou *TZ*.
setting-hint-time-zone = Envie um fuso horário, por favor, como *Africa/Nairobi*.
setting-hint-hours = Envie o horário assim, por favor: *mon-fri 8:00-18:00, sat 9-13*, ou *daily 8-20*, ou *always*.
setting-hint-digits = Envie só o número, por favor, apenas dígitos.
setting-hint-taken = *{ $name }* já usa este.

setting-of-provider = { $title }: { $field }
setting-hint-public-address = Envie um endereço que comece com *https://* e que toda a internet alcance, por favor.

# Do que se compõe a conta em um provedor; um campo sem linha aqui aparece com o próprio nome.
field-base-url = Endereço
field-shortcode = Paybill ou número da loja
field-till = Número do till
field-consumer-key = Consumer key
field-consumer-secret = Consumer secret
field-passkey = Passkey
field-initiator = Nome do initiator
field-security-credential = Credencial de segurança do initiator
field-api-key = Chave da API
field-api-secret = Segredo da API
field-payment-account-id = Número da conta de pagamento
field-server-key = Server key
field-secret-key = Secret key
field-callback-token = Token do callback
field-secret-hash = Secret hash dos webhooks
field-redirect-url = Página depois de pagar
field-wallet = Como pedir o M-Pesa
field-username = Nome de usuário
field-email = Endereço de e-mail

# Provedores: quais existem, qual está em uso e do que se compõe a conta.
provider-sandbox = Sandbox
provider-and = { $first }, { $second }
provider-optional = não definido, opcional
provider-list = *{ $label }*
    Agora: { $now }
    Escolha um para ver a conta.
provider-line = { $title } · { $standing ->
    [own] ✅ configurado
    [shared] ✅ conta da plataforma
    [missing] não configurado
   *[sandbox] para testes
}{ $used ->
    [yes] {" "}· em uso
   *[no] {""}
}
provider-page = *{ $title }*{ $used ->
    [yes] {" "}· em uso
   *[no] {""}
}
    { $standing ->
    [own] ✅ Está configurado.
    [shared] ✅ A conta da plataforma está em uso.
        Coloque a sua aqui, e só a sua será usada.
   *[missing] ⚠️ Não está configurado.
        Ainda falta: { $missing }
}{ $has_address ->
    [no] {""}
   *[yes] {"\u000A"}📮 Copie este endereço no seu painel { $title }, como webhook (callback):
        { $address }
}{ $reachable ->
    [no] {"\u000A"}☝️ { $title } só o alcança quando ele começa com https.
   *[yes] {""}
}
provider-sandbox-page = *Sandbox*{ $used ->
    [yes] {" "}· em uso
   *[no] {""}
}
    🧪 Ele só simula dinheiro e recargas, para testes.
    Nada é pago nem enviado de verdade.
provider-do-use = Usar este
provider-do-others = Os outros
provider-do-clear = Retirar minha conta
provider-do-account = A conta
provider-do-go-on = Continuar com a conta
provider-field-set = ✅ { $name }: *{ $label }* agora é { $now }
    { $ready ->
    [yes] 🎉 { $title } está configurado.
   *[no] Ainda falta: { $missing }
}
    {"*"}undo* desfaz.
provider-chosen = ✅ { $name }: *{ $label }* { $title } a partir de agora.{ $ready ->
    [yes] {""}
   *[no] {"\u000A"}⚠️ Ainda não está configurado, então nada pode ser vendido.
        Ainda falta: { $missing }
}
    {"*"}undo* desfaz.
provider-cleared = ✅ { $name }: sua conta em { $title } foi retirada.
    A conta da plataforma será usada, se houver uma.
    {"*"}undo* desfaz.
