# O que um desconhecido lê no bot principal.
register-welcome = 👋 Olá! Aqui é *{ $platform }*.
    Cuidamos de bots de WhatsApp para pequenos negócios.
    O que você quer fazer?
register-welcome-back = 👋 Que bom ver você de novo.
    O que você quer fazer?
register-begin = Quero um bot
register-another = Outro negócio
register-status = Minha solicitação
register-language = Idioma / Language
register-help-me = Como funciona?
register-help = Você nos conta sobre seu negócio: um nome, um número e para que serve o bot.
    Nós analisamos e respondemos aqui.
    {"*"}0* volta, *00* começa de novo.
register-status-shown = { $lines }
register-status-line-new = 🕓 *{ $name }*: estamos analisando. Respondemos aqui.
register-status-line-rejected = ✖️ *{ $name }*: desculpe, não podemos aceitar.
    Motivo: { $reason }
register-status-line-approved = ✅ *{ $name }*: aprovado até { $expires_at }.
register-status-line-expired = ⌛ *{ $name }*: o prazo acabou em { $expires_at }.
register-status-line-banned = ⛔ *{ $name }*: bloqueado. Motivo: { $reason }
register-status-none = Você ainda não pediu um bot.
register-closed = No momento não aceitamos novos negócios.
    Tente de novo outro dia, por favor.
register-code = Envie o código de acesso que você recebeu, por favor.
register-code-wrong = Esse não é o código. { $left ->
    [one] Resta { $left } tentativa.
   *[other] Restam { $left } tentativas.
}
register-code-locked = Muitos códigos errados. Tente de novo mais tarde, por favor.
register-name = Como se chama seu negócio?
register-name-bad = O nome precisa ter de 2 a 60 letras.
register-phone = Qual número de WhatsApp o bot vai usar?
    Por exemplo, 0711 222 333.
register-phone-bad = “{ $phone }” não é um número de celular que eu possa usar.
    Tente algo como 0711 222 333.
register-taken = Esse número já está cadastrado.
    Escolha outro, por favor.
register-kind = O que o bot vai fazer?
register-kind-airtime = Vender recargas
register-kind-booking = Receber reservas
register-kind-shop = Gerir uma pequena loja
register-kind-support = Responder perguntas
register-kind-blank = Outra coisa
register-bot-language = Que idioma o bot vai falar?
register-plan = Qual plano você prefere?
register-plan-trial = Testar grátis primeiro
register-plan-monthly = Mensal
register-plan-yearly = Anual
register-summary = Está certo?
    Nome: *{ $name }*
    Número: { $phone }
    Bot: { $kind_text }
    Idioma: { $language_text }
    Plano: { $plan_text }
register-yes = Sim, enviar
register-no = Não, recomeçar
register-sent = ✅ Obrigado! *{ $name }* aguarda aprovação.
    Respondemos aqui.
register-language-ask = Qual idioma? / Which language?
register-language-set = ✅ A partir de agora falo português com você.
register-enough = Você já tem várias solicitações em espera.
    Vamos ver essas primeiro.
