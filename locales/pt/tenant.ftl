# A vida de um negócio, como a leem o dono, os clientes e a equipe da plataforma.

## Palavras
tenant-kind-airtime = Recargas
tenant-kind-booking = Reservas
tenant-kind-shop = Loja
tenant-kind-support = Atendimento
tenant-kind-blank = Em branco
tenant-status-new = aguardando aprovação
tenant-status-approved = aprovado
tenant-status-rejected = recusado
tenant-status-expired = vencido
tenant-status-banned = bloqueado
tenant-status-deleted = apagado

role-owner = dono
role-admin = administrador
role-support = suporte
role-viewer = leitor
role-tenant_owner = dono de um bot
role-contact = contato
role-stranger = sem função

notice-kind-new = Novos cadastros
notice-kind-tenant = Mudanças em um bot
notice-kind-expiry = Prazos e lembretes
notice-kind-denied = Tentativas recusadas
notice-kind-session = Conexões
notice-kind-money = Pedidos e pagamentos
notice-kind-issue = Problemas

verb-tenant-create = cadastrar
verb-tenant-approve = aprovar
verb-tenant-reject = recusar
verb-tenant-renew = renovar
verb-tenant-ban = bloquear
verb-tenant-unban = desbloquear
verb-tenant-stop = parar
verb-tenant-resume = ligar de novo
verb-tenant-restart = reiniciar
verb-tenant-disconnect = desconectar
verb-tenant-delete = apagar
verb-tenant-connect = conectar
verb-tenant-move = mover
verb-tenant-expire = fim do prazo
verb-tenant-purge = apagar de vez
verb-owner-added = adicionar dono
verb-owner-removed = remover dono
verb-contact-ban = bloquear contato
verb-contact-unban = desbloquear contato
verb-contact-ban-end = fim do bloqueio
verb-setting-set = configurar
verb-staff-role = mudar função
verb-access-pin = mudar PIN
verb-access-totp-on = ativar códigos
verb-access-totp-off = desativar códigos
verb-access-locked = acesso travado
verb-denied = negado
verb-undo = desfazer
verb-order-mark-refunded = marcar como reembolsado
verb-order-refund = reembolsar
verb-order-mark-undelivered = marcar como não entregue
verb-order-mark-delivered = marcar como entregue
verb-order-mark-paid = marcar como pago
verb-order-deliver-again = enviar a recarga de novo

## Para a equipe da plataforma
tenant-new-staff = 🆕 *{ $name }* pede um bot: { $kind }, { $tenant_phone }.
    {"*"}approve { $tenant } 1m* para aprovar
    {"*"}show { $tenant }* para ver
    {"*"}reject { $tenant } motivo* para recusar
denied-owner = 🔒 { $phone } ({ $role }) tentou *{ $verb }* e foi recusado.
first-pin-owner = 🔑 { $phone } ({ $role }) escolheu o primeiro PIN.
    Não foi essa pessoa? Retire a função: *role { $typed } none*

## Para o dono
tenant-approved-owner = 🎉 *{ $name }* foi aprovado.
    Vale até { $expires_at } ({ $days ->
        [one] { $days } dia
       *[other] { $days } dias
    }).
    { $channel ->
        [cloud] Vamos conectar ao WhatsApp agora e avisamos aqui.
       *[other] Envie *pair* para conectar seu WhatsApp.
    }
tenant-renewed-owner = ✅ *{ $name }* foi renovado.
    Vale até { $expires_at }.
tenant-rejected-owner = 😔 Não podemos aceitar *{ $name }*.
    Motivo: { $reason }
tenant-banned-owner = ⛔ *{ $name }* foi bloqueado e o bot está desligado.
    Motivo: { $reason }
tenant-banned-words = ⛔ *{ $name }* foi bloqueado e o bot está desligado.
    { $message }
tenant-unbanned-owner = ✅ *{ $name }* não está mais bloqueado.
    Agora está: { $status }.
tenant-deleted-owner = 🗑️ *{ $name }* foi apagado.
    Tudo sobre ele será eliminado em { $purge_at }.
tenant-undone = ↩️ *{ $name }*: a última mudança ({ $verb }) foi desfeita.
    Agora está: { $status }.

## Para os clientes
tenant-closed = 🙏 { $tenant } está fazendo uma pausa.
    Tente de novo mais tarde, por favor.
contact-banned = ⛔ Você não pode usar este serviço.
    Motivo: { $reason }
contact-banned-words = ⛔ { $message }
ban-for-good = para sempre
