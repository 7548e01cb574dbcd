# As conversas da equipe no bot principal.

## Início
admin-home = *{ $platform }*
    O que você quer fazer?
admin-home-waiting = Aguardando aprovação{ $n_new ->
    [0] {""}
   *[other] {" "}({ $n_new })
}
admin-home-tenants = Negócios ({ $n_all })
admin-home-renew = Renovar{ $n_expired ->
    [0] {""}
    [one] {" "}({ $n_expired } vencido)
   *[other] {" "}({ $n_expired } vencidos)
}
admin-home-monitor = Monitor
admin-home-orders = Pedidos e pagamentos
admin-home-bans = Bloqueios
admin-home-broadcast = Mensagem para todos
admin-home-settings = Configurações
admin-home-issues = Problemas{ $n_issues ->
    [0] {""}
   *[other] {" "}({ $n_issues } ⚠️)
}
admin-lost = Não entendi.
    Envie um número do menu, ou *?* para ver as palavras que conheço.
admin-unchanged = 👍 Nada foi alterado.
admin-gone = Esse não existe mais.
admin-yes = Sim
admin-no = Não

## Ajuda
admin-help = Tudo funciona por número: *0* volta, *00* leva ao início.
    Quem tem pressa escreve palavras. NEGÓCIO é um nome, um id como T7, ou o número dele na última lista.
    Quais palavras?
admin-help-tenants = Negócios
admin-help-sessions = Conexões
admin-help-looking = Consultar
admin-help-setting = Configurações e pessoas
admin-help-tenants-words = *new "Nome" NÚMERO TIPO*
    {"*"}approve NEGÓCIO 1m* (2m 3m 6m 12m trial)
    {"*"}renew NEGÓCIO 3m*
    {"*"}reject NEGÓCIO motivo*
    {"*"}ban NEGÓCIO motivo* · *unban NEGÓCIO*
    {"*"}ban NÚMERO in NEGÓCIO motivo* · *unban NÚMERO in NEGÓCIO*
    {"*"}ban NÚMERO everywhere motivo*
    {"*"}delete NEGÓCIO* · *undo*
admin-help-sessions-words = *pair NEGÓCIO*
    {"*"}stop NEGÓCIO* · *resume NEGÓCIO* · *restart NEGÓCIO*
    {"*"}disconnect NEGÓCIO*
    {"*"}connect NEGÓCIO sim* (linked, ou cloud com o id do número e o token)
    {"*"}servers* · *move NEGÓCIO SERVIDOR*
admin-help-looking-words = *show NEGÓCIO* · *find TEXTO*
    {"*"}list new* (approved, expired, banned, all) · *expiring*
    {"*"}orders NEGÓCIO* · *log NEGÓCIO* · *stats NEGÓCIO*
    {"*"}audit* · *audit NEGÓCIO* · *issues* · *monitor*
admin-help-setting-words = *set NEGÓCIO CHAVE VALOR* · *settings NEGÓCIO*
    {"*"}set platform CHAVE VALOR*
    {"*"}role NÚMERO admin* (support, viewer, owner, none)
    {"*"}pin* · *totp* · *language*
    {"*"}mute* · *unmute*

## Escolhendo um negócio
admin-pick = { $question }
admin-pick-which = Qual negócio?
admin-pick-several = Vários negócios combinam com “{ $text }”. Qual deles?
admin-pick-near = Nenhum negócio se chama “{ $text }”. Você quis dizer um destes?
admin-pick-unknown = Nenhum negócio se chama “{ $text }”. Aqui estão os que você pode escolher:
admin-pick-none = Não há negócio para escolher.
admin-wrong-status = Isso não é possível: *{ $name }* está { $status }.

## Listas
admin-line-new = { $name } · { $tenant } · pedido em { $created_at }
admin-line-approved = { $name } · { $tenant } · até { $expires_at } ({ $days ->
    [one] resta { $days } dia
   *[other] restam { $days } dias
}){ $stopped ->
    [yes] {" "}· parado
   *[no] {""}
}
admin-line-expired = { $name } · { $tenant } · acabou em { $expires_at }
admin-line-banned = { $name } · { $tenant } · bloqueado
admin-line-rejected = { $name } · { $tenant } · recusado
admin-line-deleted = { $name } · { $tenant } · apagado
admin-waiting = { $count ->
    [one] *{ $count } negócio aguarda aprovação.*
   *[other] *{ $count } negócios aguardam aprovação.*
}
    Escolha um:
admin-waiting-none = ✅ Ninguém aguarda aprovação.
admin-tenants = *Negócios*
admin-tenants-all = Todos ({ $n_all })
admin-tenants-approved = Aprovados ({ $n_approved })
admin-tenants-new = Aguardando aprovação ({ $n_new })
admin-tenants-expired = Vencidos ({ $n_expired })
admin-tenants-banned = Bloqueados ({ $n_banned })
admin-tenants-expiring = Vencem em breve ({ $n_expiring })
admin-tenants-find = Procurar
admin-tenants-add = Adicionar um negócio
admin-list = *{ $title }: { $count }*
admin-list-title-all = Todos os negócios
admin-list-title-new = Aguardando aprovação
admin-list-title-approved = Aprovados
admin-list-title-expired = Vencidos
admin-list-title-banned = Bloqueados
admin-list-title-rejected = Recusados
admin-list-title-deleted = Apagados
admin-list-none = { $title }: nenhum.
admin-list-unknown = Não conheço a lista “{ $status }”. Escolha uma aqui:
admin-expiring = { $count ->
    [one] *O prazo de { $count } negócio acaba em até { $days } dias.*
   *[other] *O prazo de { $count } negócios acaba em até { $days } dias.*
}
admin-expiring-none = ✅ Nenhum prazo acaba em até { $days } dias.
admin-find-ask = O que devo procurar?
    Um nome, um número ou um id.
admin-find = { $count ->
    [one] *{ $count } negócio encontrado.*
   *[other] *{ $count } negócios encontrados.*
}
admin-find-near = Nada se chama “{ $text }”. Você quis dizer um destes?
admin-find-none = Não encontrei nada para “{ $text }”.

## A página de um negócio
admin-card = { $card }
admin-card-more = *{ $name }* · { $tenant }
    Mais:
admin-card-head = *{ $name }* · { $tenant } · { $kind }
admin-card-number = ☎️ { $phone }
admin-card-new = 🕓 aguardando aprovação desde { $created_at }
admin-card-plan = Prefere: { $plan }
admin-card-approved = ✅ aprovado em { $approved_at }, vale até { $expires_at }
admin-card-left = ⏳ { $days ->
    [one] resta { $days } dia
   *[other] restam { $days } dias
}, plano { $plan }
admin-card-stopped = ⏸ parado manualmente
admin-card-expired = ⌛ vencido em { $expires_at }
admin-card-banned = ⛔ bloqueado: { $reason }
admin-card-rejected = ✖️ recusado: { $reason }
admin-card-deleted = 🗑 apagado, some de vez em { $purge_at }
admin-card-session = 📱 { $session } ({ $channel }){ $server ->
    [none] {""}
   *[other] {" "}em { $server }
}
admin-card-seen = Visto por último: { $seen }
admin-card-issues = ⚠️ { $issues ->
    [one] { $issues } problema aberto
   *[other] { $issues } problemas abertos
}
admin-card-today = Hoje: { $received ->
    [one] { $received } mensagem recebida
   *[other] { $received } mensagens recebidas
}, { $sent } enviadas, { $orders ->
    [one] { $orders } pedido
   *[other] { $orders } pedidos
}
admin-plan-trial = teste
admin-plan-monthly = mensal
admin-plan-yearly = anual
admin-plan-months = { $months ->
    [one] { $months } mês
   *[other] { $months } meses
}
admin-offered = 🆕 *{ $name }* pede um bot.
    { $kind }, { $tenant_phone }
admin-do-approve = Aprovar
admin-do-reject = Recusar
admin-do-renew = Renovar
admin-do-unban = Tirar o bloqueio
admin-do-unban-contact = Tirar o bloqueio
admin-do-pair = Conectar ao WhatsApp
admin-do-stop = Parar
admin-do-resume = Ligar de novo
admin-do-restart = Reiniciar
admin-do-orders = Pedidos
admin-do-settings = Configurações
admin-do-more = Mais …
admin-do-log = Mensagens
admin-do-stats = Números
admin-do-audit = Quem fez o quê
admin-do-owners = Donos
admin-do-connect = Mudar o canal
admin-do-move = Mudar de servidor
admin-do-contacts = Contatos bloqueados
admin-do-disconnect = Desconectar do WhatsApp
admin-do-ban = Bloquear
admin-do-delete = Apagar
admin-do-show = Ver
admin-do-undo = Desfazer
admin-do-waiting = Aguardando aprovação

## Aprovar, renovar, recusar
admin-duration-1m = 1 mês (30 dias)
admin-duration-2m = 2 meses (60 dias)
admin-duration-3m = 3 meses (90 dias)
admin-duration-6m = 6 meses (180 dias)
admin-duration-12m = 12 meses (360 dias)
admin-duration-trial = Teste ({ $trial_days ->
    [one] { $trial_days } dia
   *[other] { $trial_days } dias
})
admin-duration-bad = “{ $duration }” não é um tempo que eu conheça.
admin-approve-ask = Aprovar *{ $name }* por quanto tempo?
admin-approved = ✅ *{ $name }* foi aprovado.
    Vale até { $expires_at } ({ $days ->
    [one] { $days } dia
   *[other] { $days } dias
}).
    O dono foi avisado. *undo* desfaz.
admin-approve-already = *{ $name }* já está aprovado.
    Vale até { $expires_at }.
admin-renew-list = *Renovar quem?*
    Primeiro os vencidos, depois os de prazo mais curto.
admin-renew-none = Não há ninguém para renovar.
admin-renew-ask = Renovar *{ $name }* por quanto tempo?
admin-renewed = ✅ *{ $name }* foi renovado.
    Vale até { $expires_at } ({ $days ->
    [one] resta { $days } dia
   *[other] restam { $days } dias
}).
    O dono foi avisado. *undo* desfaz.
admin-reject-ask = Por que *{ $name }* é recusado?
    O dono vai ler isto.
admin-reject-sure = Recusar *{ $name }* ({ $tenant })?
    O dono vai ler: “{ $reason }”
admin-rejected = *{ $name }* foi recusado.
    O dono foi avisado. *undo* desfaz.

## Novos negócios
admin-new-name = Como se chama o negócio?
admin-new-phone = Qual número de WhatsApp o bot vai usar?
    Por exemplo, 0711 222 333.
admin-new-kind = Para que serve o bot?
admin-new-bad-name = O nome precisa ter de 2 a 60 letras.
admin-new-bad-phone = “{ $phone }” não é um número de celular que eu possa usar.
admin-new-taken = { $phone } já é de *{ $name }* ({ $tenant }).
admin-created = *{ $name }* foi anotado como { $tenant } ({ $tenant_phone }).
    Aguarda aprovação.
    Rápido: *approve { $tenant } 1m*

## Parar, ligar de novo, conectar e afins
admin-stopped = ⏸ *{ $name }* está parado.
    A conexão com o WhatsApp foi mantida. *resume { $tenant }* liga de novo.
admin-stop-already = *{ $name }* já está parado.
admin-resumed = ▶️ *{ $name }* está funcionando de novo.
    {"*"}stop { $tenant }* para o bot.
admin-resume-already = *{ $name }* já está funcionando.
admin-restarting = 🔄 *{ $name }* está reiniciando.
admin-not-served = *{ $name }* não pode ser ligado agora ({ $status }).
    Verifique, ou tente de novo em um minuto, por favor.
admin-pair-already = ✅ *{ $name }* já está conectado.
    Para conectar outro telefone, desconecte antes: *disconnect { $tenant }*
admin-disconnect-sure = Desconectar *{ $name }* do WhatsApp?
    Os clientes ficam sem resposta até conectar de novo.
    Isso não pode ser desfeito: será preciso um novo código.
admin-disconnected = *{ $name }* foi desconectado do WhatsApp.
admin-delete-sure = 🗑 Apagar *{ $name }* ({ $tenant })?
    { $contacts ->
    [one] { $contacts } contato
   *[other] { $contacts } contatos
}, { $orders ->
    [one] { $orders } pedido
   *[other] { $orders } pedidos
} e todas as mensagens somem de vez.
    Antes peço seu PIN. Depois, *undo* traz de volta durante 10 minutos.
admin-deleted = 🗑 *{ $name }* foi apagado.
    Durante 10 minutos, *undo* traz de volta. Depois disso, some de vez.
admin-connect-channel = Como *{ $name }* vai chegar ao WhatsApp?
admin-channel-sim = Simulado, sem telefone
admin-channel-linked = Um telefone deles
admin-channel-cloud = Cloud API da Meta
admin-connect-number = Qual é o id do número de telefone? (está no painel da Meta)
admin-connect-token = Agora envie o token de acesso.
admin-connect-later = O canal { $channel } precisa de mais um pacote no servidor:
    pip install 'wabot[{ $channel }]'
    {"*"}{ $name }* fica como está.
admin-connected = ✅ *{ $name }* agora usa o canal { $channel }.
    {"*"}undo* desfaz.
admin-connected-cloud = ✅ *{ $name }* agora usa a Cloud API da Meta.
    Na Meta, em WhatsApp → Configuração, coloque esta URL de callback e seu token de verificação, e assine *messages*:
    { $webhook }
    { $reachable ->
        [no] ⚠️ A Meta precisa de um endereço que comece com https. Defina WABOT_PUBLIC_URL com o seu.
       *[yes] {"*"}show { $tenant }* diz se a Meta aceita o número.
    }
    {"*"}undo* desfaz.
admin-move = Mover *{ $name }* para qual servidor?
admin-move-unknown = Não conheço o servidor “{ $server }”.
admin-move-silent = { $server } não está funcionando agora, então não pode receber bots.
admin-moved = 🚚 *{ $name }* vai para { $server }.
    {"*"}undo* desfaz.
admin-move-same = *{ $name }* já está em { $server }.

## Donos de um negócio
admin-owners = *Donos de { $name }*
    Escolha um número para retirar.
admin-owners-add = Adicionar um número
admin-owner-ask = Qual número pode falar por *{ $name }*?
admin-owner-added = ✅ { $phone } agora pode falar por *{ $name }*. *undo* desfaz.
admin-owner-already = { $phone } já é dono.
admin-owner-sure = Retirar este número de *{ $name }*?
    Ele perde o menu do dono na hora.
admin-owner-removed = { $phone } não é mais dono de *{ $name }*. *undo* desfaz.
admin-owner-last = Esse é o único dono. Adicione outro antes.
admin-phone-bad = “{ $phone }” não é um número de celular que eu possa usar.
    Tente algo como 0711 222 333 ou +254 711 222 333.

## Bloqueios
admin-bans = *Bloqueios*
admin-bans-tenants = Negócios ({ $n_banned })
admin-bans-everywhere = Em todos ({ $n_bans })
admin-bans-contacts = Por um negócio
admin-bans-ban-tenant = Bloquear um negócio
admin-bans-ban-contact = Bloquear em um negócio
admin-bans-ban-everywhere = Bloquear em todos
admin-bans-add = Bloquear um número
admin-bans-list = *{ $name }: { $count ->
    [one] { $count } contato bloqueado
   *[other] { $count } contatos bloqueados
}*
admin-bans-name-everywhere = Em todos os bots
admin-bans-none = { $name }: nenhum contato bloqueado.
admin-bans-line = { $phone } · { $reason }
admin-bans-line-until = { $phone } · { $reason } · até { $until_at }
admin-bans-one = O que fazer com este número?
admin-ban-ask = Por que *{ $name }* é bloqueado?
admin-ban-sure = ⛔ Bloquear *{ $name }* ({ $tenant })?
    O bot para na hora{ $contacts ->
    [0] {""}
    [one] , e { $contacts } contato fica sem resposta
   *[other] , e { $contacts } contatos ficam sem resposta
}.
    O dono vai ler: “{ $words }”
admin-ban-other-words = Outras palavras para ele
admin-ban-words = O que o dono vai ler?
admin-banned = ⛔ *{ $name }* foi bloqueado e o bot parou.
    O dono foi avisado. *undo* desfaz.
admin-unbanned = ✅ O bloqueio de *{ $name }* foi tirado.
    Funciona de novo até { $expires_at }.
admin-unbanned-expired = O bloqueio de *{ $name }* foi tirado.
    Não resta tempo, então está vencido.
admin-ban-contact-phone = Qual número?
admin-ban-contact-reason = Por quê?
admin-ban-contact-sure = ⛔ Bloquear { $phone } em *{ $name }*?
    Essa pessoa recebe um aviso por dia e nenhum atendimento.
    Motivo: { $reason }
admin-ban-contact-sure-until = ⛔ Bloquear { $phone } em *{ $name }* { $how_long ->
    [day] por 1 dia
    [week] por 1 semana
    [month] por 30 dias
   *[ever] para sempre
}?
    Essa pessoa recebe um aviso por dia e nenhum atendimento.
    Motivo: { $reason }
admin-ban-contact-sure-words = ⛔ Bloquear { $phone } em *{ $name }* { $how_long ->
    [day] por 1 dia
    [week] por 1 semana
    [month] por 30 dias
   *[ever] para sempre
}?
    Essa pessoa não recebe atendimento e uma vez por dia lê:
    “{ $message }”
admin-ban-everywhere-sure = ⛔ Bloquear { $phone } em todos os bots?
    Essa pessoa recebe um aviso por dia e nenhum atendimento.
    Motivo: { $reason }
admin-ban-until = Com prazo e outro texto
admin-ban-until-ask = Por quanto tempo?
admin-ban-day = 1 dia
admin-ban-week = 1 semana
admin-ban-month = 30 dias
admin-ban-ever = Para sempre
admin-ban-contact-words = O que essa pessoa vai ler?
    Envie *pular* para as palavras de sempre.
admin-ban-staff = Esse número é da equipe que cuida daqui.
    Não pode ser bloqueado.
admin-ban-contact-already = { $phone } já está bloqueado.
admin-contact-banned = ⛔ { $phone } foi bloqueado. *undo* desfaz.
admin-contact-unbanned = ✅ { $phone } volta a ser atendido. *undo* desfaz.
admin-contact-not-banned = { $phone } não está bloqueado.

## Configurações
admin-settings = *Configurações*
admin-settings-platform = A plataforma
admin-settings-tenant = Um negócio
admin-settings-roles = Pessoas e funções
admin-settings-pin = Meu PIN
admin-settings-totp = App autenticador
admin-settings-notices = Avisos que recebo
admin-settings-language = Meu idioma
admin-settings-list = *Configurações de { $name }*
    Escolha o que mudar.{ $inherits ->
    [yes] {" "}(↑ = da plataforma)
   *[no] {""}
}
admin-settings-line = { $label }: { $now }
admin-settings-line-inherited = { $label }: { $now } ↑
admin-settings-unset = não definido
admin-setting = *{ $label }* ({ $key })
    Agora: { $now }
admin-setting-change = Mudar
admin-setting-clear = Voltar ao padrão
admin-setting-ask = *{ $label }* ({ $key }): qual o novo valor?
    { $hint }
admin-setting-secret = Envie o novo valor de { $key }.
admin-setting-set = ✅ { $name }: *{ $key }* agora é { $now }
    {"*"}undo* desfaz.
admin-setting-cleared = ✅ { $name }: *{ $key }* voltou ao padrão.
    {"*"}undo* desfaz.
admin-setting-refused = Isso não serve para *{ $key }*.
    { $hint }
admin-setting-unknown = Não existe a configuração “{ $key }”. Você quis dizer uma destas?
admin-setting-unknown-none = Essa configuração não existe.
admin-setting-more = Outras configurações

## Funções
admin-roles = *Equipe que cuida daqui*
    Escolha alguém para mudar a função.
admin-roles-line = { $phone } · { $role_name }
admin-roles-add = Adicionar um número
admin-role-phone = Qual número?
admin-role = Qual função?
    Administrador: tudo, menos funções e segredos da plataforma.
    Suporte: consultar, conectar, parar e ligar de novo.
    Leitor: só consultar.
    Dono: tudo.
admin-role-admin = Administrador
admin-role-support = Suporte
admin-role-viewer = Leitor
admin-role-owner = Dono
admin-role-none = Sem função
admin-role-set = ✅ { $phone } agora é: *{ $role_name }*.
admin-role-removed = { $phone } não tem mais função.
admin-role-same = { $phone } já é: *{ $role_name }*.
admin-role-last = Esse é o último dono. Nomeie outro dono antes.

## PIN e códigos
admin-pin-ask = 🔒 Envie seu PIN, por favor.
admin-totp-ask = 🔒 Envie o código que seu app mostra agora, por favor.
admin-pin-wrong = Estava errado. { $left ->
    [one] Resta { $left } tentativa.
   *[other] Restam { $left } tentativas.
}
admin-pin-locked = 🔒 Muitas tentativas erradas.
    Tente de novo a partir de { $until }. Nada foi alterado.
admin-pin-missing = 🔒 Isto exige um PIN, e você ainda não tem.
    Envie *pin* para escolher um. Nada foi alterado.
admin-pin = Você tem um PIN.
admin-pin-change = Mudar
admin-pin-new = Envie um novo PIN: de 4 a 8 dígitos, difícil de adivinhar.
admin-pin-set = ✅ Seu PIN está definido.
admin-pin-weak = Esse PIN não é bom: de 4 a 8 dígitos, nem 1234 nem 1111.
admin-totp-no-pin = Primeiro escolha um PIN.
admin-totp-on = Seu app autenticador está conectado.
admin-totp-off = Nenhum app autenticador está conectado.
admin-totp-switch-on = Conectar um
admin-totp-switch-off = Desconectar
admin-totp-new = Conectar outro telefone
admin-totp-code = Adicione esta chave ao seu app: *{ $secret }*
    Depois envie os 6 dígitos que ele mostrar.
    Apague esta mensagem quando terminar.
admin-totp-is-on = ✅ Seu app está conectado. A partir de agora peço o código dele.
admin-totp-wrong = Esse código estava errado.
admin-totp-gone = Essa chave é antiga demais. Vamos começar de novo.
admin-totp-is-off = Seu app foi desconectado. Volto a pedir seu PIN.
## Avisos, idioma, desfazer
admin-notices = *Avisos que recebo*
    Escolha um para ligar ou desligar.
admin-notices-line = { $notice }: { $muted ->
    [yes] 🔕 silenciado
   *[no] 🔔 ligado
}
admin-notice-muted = 🔕 { $notice }: você não recebe mais estes avisos.
admin-notice-heard = 🔔 { $notice }: você volta a receber estes avisos.
admin-language = Qual idioma?
admin-owner-too-many = Um negócio tem no máximo { $most } donos.
admin-changed = Outra pessoa foi mais rápida: *{ $name }* acabou de mudar.
    Nada foi feito. Veja de novo, por favor.
admin-language-set = ✅ A partir de agora falo português com você.
admin-undone = ↩️ Desfeito: { $verb } · { $name }
admin-undo-nothing = Não há nada seu para desfazer.
admin-undo-late = Isso não pode mais ser desfeito: as coisas já seguiram adiante.

## Monitor
admin-monitor = *Monitor*
    { $lines }
admin-monitor-up = No ar há { $uptime }, versão { $version }
admin-monitor-memory = Memória { $memory } MB, banco de dados { $database }
admin-monitor-queue = Em espera: { $events ->
    [one] { $events } mensagem recebida
   *[other] { $events } mensagens recebidas
}, { $queued } a enviar, { $parked } paradas
admin-monitor-sessions = Conexões: { $states }
admin-monitor-no-sessions = nenhuma
admin-monitor-state = { $count } { $state }
admin-monitor-states = { $first }, { $rest }
admin-monitor-turns = Respostas: { $turns } na última hora, a mais lenta { $slowest } ms
admin-monitor-trouble = ⚠️ { $errors ->
    [one] { $errors } erro recente
   *[other] { $errors } erros recentes
}
admin-monitor-servers = Servidores
admin-monitor-slow = Respostas mais lentas
admin-monitor-errors = Erros recentes
admin-monitor-log = Mensagens de um negócio
admin-monitor-stats = Números
admin-monitor-audit = Quem fez o quê
admin-monitor-again = Ver de novo
admin-servers = *{ $count ->
    [one] { $count } servidor
   *[other] { $count } servidores
}*
    { $lines }
admin-servers-up = 🟢 *{ $name }*: { $bots ->
    [one] { $bots } bot
   *[other] { $bots } bots
}{ $master ->
    [yes] {" "}e o bot principal
   *[no] {""}
}, { $sessions ->
    [one] { $sessions } conexão ativa
   *[other] { $sessions } conexões ativas
}
    no ar há { $uptime }, versão { $version }
admin-servers-silent = ⚠️ *{ $name }*: em silêncio, visto por último { $seen }
admin-servers-stopped = ⚪ *{ $name }*: parado, visto por último { $seen }
admin-servers-none = Nenhum servidor deu notícias ainda.
admin-slow = *Respostas mais lentas*
    { $lines }
admin-slow-line = { $ms } ms · { $at }
admin-slow-none = Nenhuma resposta foi medida ainda.
admin-errors = *Erros recentes*
    { $lines }
admin-errors-line = { $at } · { $event } · { $tenant }
admin-errors-none = ✅ Nenhum erro recente.
admin-log-secret = (oculto)

## Auditoria
admin-audit = *Quem fez o quê*
admin-audit-line = { $at } · { $verb } · { $what } · { $who }
admin-audit-line-bare = { $at } · { $verb } · { $who }
admin-audit-about = { $name }: { $what }
admin-audit-none = Ainda não há nada registrado.
admin-audit-find = Procurar
admin-audit-verify = Conferir todo o registro
admin-audit-back = A lista inteira
admin-audit-ask = Que palavras devo procurar?
admin-audit-entry = *{ $verb }* (entrada { $seq })
    Quando: { $at }
    Quem: { $who } ({ $role_name })
    { $facts }
admin-audit-fact = { $key }: { $value }
admin-audit-whole = ✅ Todas as { $count } entradas estão inteiras. Nada foi alterado nem retirado.
admin-audit-broken = 🚨 O registro está quebrado na entrada { $seq }.
    Alguém alterou o banco de dados. Avise o dono da plataforma.

## Conexões
admin-session-unpaired = ainda não conectado
admin-session-pairing = aguardando o código
admin-session-connecting = conectando
admin-session-ready = conectado
admin-session-interrupted = interrompido, tentando de novo
admin-session-logged-out = desconectado no telefone
admin-session-auth-failed = recusado pelo WhatsApp
admin-session-error = precisa de ajuda
admin-session-stopped = parado
admin-connect-refused = Isso não serve.
    { $hint }
admin-help-other = Outras palavras

## Problemas
admin-issues = *{ $count ->
    [one] { $count } problema aberto
   *[other] { $count } problemas abertos
}*
    Escolha um para resolver.
admin-issues-none = ✅ Nada precisa de você agora.
admin-issue = ⚠️ *{ $name }*: { $title }
    Desde { $opened_at }, visto { $seen ->
    [one] uma vez
   *[other] { $seen } vezes
}.
    O que devo fazer?
admin-issue-closed = ✅ Esse problema já está fechado.
admin-issue-retrying = 🔄 Tentando de novo. Aviso você se não der certo.
admin-issue-done = 👍 Fechado.
audit-fact-name = nome
audit-fact-phone = número
audit-fact-kind = tipo
audit-fact-duration = por
audit-fact-reason = motivo
audit-fact-key = configuração
audit-fact-value = valor
audit-fact-tried = tentou
audit-fact-undone = desfeito
audit-fact-tenant = negócio
audit-fact-role = função
audit-fact-before = antes
audit-fact-order = pedido
audit-fact-issue = problema
audit-fact-repair = solução
audit-fact-server = servidor
audit-fact-channel = canal
