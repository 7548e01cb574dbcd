# Agendamentos de um negócio: o que o dono lê.

owner-home-bookings = Agendamentos
notice-kind-booking = Agendamentos

## A agenda.
bookings-day =
    📒 *{ $name }* · { $is_today ->
    [yes] hoje, { $day_words }
   *[no] { $day_words }
}
    { $count ->
    [0] Nada agendado.
    [one] { $count } agendamento. Escolha-o para ver mais.
   *[other] { $count } agendamentos. Escolha um para ver mais.
}
bookings-line = { $time } { $service_name } · { $customer }{ $several ->
    [yes] {" "}({ $worker_name })
   *[no] {""}
}{ $mark ->
    [done] {" "}✅
    [no-show] {" "}🚫
   *[none] {""}
}
bookings-do-days = Os próximos dias
bookings-do-other-day = Outro dia
bookings-do-add = Agendar para um cliente
bookings-do-block = Bloquear horários
bookings-do-services = Serviços e preços
bookings-do-workers = Quem atende
bookings-do-rules = Horários e regras
bookings-do-calendar = Arquivo de agenda
bookings-do-day = A lista do dia
bookings-days =
    📒 *{ $name }*: os próximos dias
    Escolha um dia para ver a lista.
bookings-day-line = { $day } · { $count ->
    [0] –
    [one] { $count } agendamento
   *[other] { $count } agendamentos
}
bookings-ask-day =
    📅 Que dia?
    Por exemplo, *amanhã*, *24/12* ou *24 dez*.
bookings-bad-day = 🤔 Isso não é um dia.

## O primeiro dia.
bookings-first =
    🎉 *{ $name }* está quase pronto para receber agendamentos.
    O que as pessoas podem agendar? Adicione o primeiro serviço, e elas já podem começar.
    🕐 Aberto:
    { $hours }
bookings-first-add = Adicionar o serviço
bookings-first-hours = Mudar o horário
booking-approved-owner =
    📅 Falta um passo para *{ $tenant_name }* receber agendamentos:
    envie *bookings* e adicione seu primeiro serviço.
booking-empty-owner =
    📅 Alguém quis agendar com *{ $tenant_name }*, mas ainda não há nada para agendar.
    Envie *bookings* e adicione seu primeiro serviço.

## Um agendamento.
bookings-card =
    📒 *{ $service_name }*{ $several ->
    [yes] {" "}com { $worker_name }
   *[no] {""}
}
    📅 { $when } – { $until }
    🙂 { $customer } · { $customer_phone }
    💰 { $price }
    { $status }
bookings-gone = 🤔 Esse agendamento não existe mais.
bookings-do-came = O cliente veio
bookings-do-missed = O cliente não veio
bookings-do-move = Outro horário
bookings-do-cancel = Cancelar
bookings-judged = 👍 { $customer }, { $time }: { $status }.
bookings-too-early = ☝️ Isso ainda não começou.
bookings-cancel-why =
    ✍️ Quer dizer a { $customer } por quê?
    Ou *pular*.
bookings-cancel-sure = ❓ Cancelar { $service_name } de { $customer }, { $when }? O cliente será avisado.
bookings-cancelled = ✅ Cancelado, e { $customer } já foi avisado.
bookings-moved = ✅ Remarcado para { $when }, e { $customer } já foi avisado.
bookings-taken =
    😕 { $wanted } está ocupado.
    Estes são os horários livres mais próximos:
bookings-full = 😕 { $wanted } está ocupado, e não há nada livre por perto.

## Agendando para um cliente.
bookings-ask-phone =
    📱 Qual é o número do cliente?
    Por exemplo, 0722 000111.
bookings-ask-customer = 🙂 Qual é o nome do cliente?
bookings-which-service = O que o cliente quer?
bookings-which-worker = Com quem?
bookings-which-day = 📅 Que dia?
bookings-which-time = 🕐 { $day_words }: a que horas?
bookings-do-exact = Um horário exato
bookings-ask-exact-day =
    📅 Que dia?
    Por exemplo, *amanhã* ou *24/12*.
bookings-ask-exact-time =
    🕐 A que horas?
    Por exemplo, 14:30 ou 19h, mesmo fora do seu horário.
bookings-no-times = 😕 Não há horário livre em { $day_words }.
bookings-past = ☝️ Esse horário já passou.
bookings-book-sure =
    ❓ Agendar { $service_name } para { $customer },
    { $when }? O cliente será avisado.
bookings-booked = ✅ Agendado: { $service_name } para { $customer }, { $when }.

## Horários bloqueados.
bookings-blocks =
    🚫 *{ $name }*: horários bloqueados
    Escolha um para liberar.
bookings-blocks-none =
    🚫 *{ $name }*: nenhum horário bloqueado.
    O que devo bloquear?
bookings-block-hours = Algumas horas
bookings-block-day = Um dia inteiro
bookings-block-days = Vários dias
bookings-block-ask-day =
    📅 Que dia?
    Por exemplo, *hoje*, *amanhã* ou *24/12*.
bookings-block-ask-from =
    🕐 A partir de que horas?
    Por exemplo, 12:00.
bookings-block-ask-until =
    🕐 Até que horas?
    Por exemplo, 14:00.
bookings-block-ask-first = 📅 O primeiro dia?
bookings-block-ask-last = 📅 O último dia?
bookings-block-ask-note =
    ✍️ Por que motivo? Só você vê.
    Ou *pular*.
bookings-block-worker = Quem não atende nesse tempo?
bookings-everybody = Todos
bookings-span = { $since } – { $until }
bookings-block-line = { $what }
bookings-block-line-more = { $what } · { $extra }
bookings-blocked = ✅ Bloqueado: { $what }.{ $inside ->
    [0] {""}
    [one] {" "}⚠️ Já há { $inside } agendamento aí: ele fica até você remarcar ou cancelar.
   *[other] {" "}⚠️ Já há { $inside } agendamentos aí: eles ficam até você remarcar ou cancelar.
}
bookings-block-order = ☝️ O fim tem que vir depois do começo.
bookings-block-bad = ☝️ Assim não dá: acaba antes de começar, ou já passou.
bookings-unblock-sure = ❓ Liberar este horário?
bookings-unblocked = ✅ Esse horário pode ser agendado de novo.

## Serviços.
bookings-services =
    💈 *{ $name }*: o que se pode agendar
    Escolha um para mudar.
bookings-service-off-line = 🚫 { $service }
bookings-service-add = Adicionar um serviço
bookings-ask-service =
    💈 Como se chama?
    Por exemplo, *Corte de cabelo*.
bookings-ask-minutes =
    ⏱ Quantos minutos leva?
    De cinco em cinco, por exemplo 45.
bookings-length-bad = ☝️ Os minutos vão de { $grain } em { $grain }, até { $longest }.
bookings-ask-price =
    💰 Quanto custa?
    Por exemplo, 500. Envie 0 se for grátis.
bookings-service-added =
    ✅ *{ $service_name }* já pode ser agendado.
    ⏱ { $length } · 💰 { $price }
bookings-service-many = ☝️ Você tem { $most } serviços: mude um deles.
bookings-service =
    💈 *{ $service_name }*{ $state ->
    [off] {" "}🚫 desativado
   *[on] {""}
}
    ⏱ { $length }{ $has_gap ->
    [yes] {" "}+ { $gap } livres depois
   *[no] {""}
}
    💰 { $price }
bookings-service-price = Preço
bookings-service-minutes = Duração
bookings-service-name = Nome
bookings-service-gap = Tempo livre depois
bookings-ask-gap =
    ⏱ Quantos minutos ficam livres depois?
    De cinco em cinco; 0 para nenhum.
bookings-service-off = Desativar
bookings-service-on = Ativar
bookings-changed = ✅ Alterado.

## Quem atende.
bookings-workers =
    👥 *{ $name }*: quem atende
    Cada profissional atende um agendamento por vez.
bookings-worker-line = { $state ->
    [off] 🚫 { $worker }
   *[on] { $worker }
}
bookings-worker-add = Incluir alguém
bookings-ask-worker =
    🙂 Qual é o nome?
    Como os clientes vão ler.
bookings-worker-added = ✅ Incluído.
bookings-worker-many = ☝️ Já basta: { $most } profissionais atendem.
bookings-worker =
    👤 *{ $worker_name }*{ $state ->
    [off] {" "}🚫 não atende
   *[on] {""}
}
    🕐 Trabalha:
    { $worker_hours }
bookings-worker-name = Nome
bookings-worker-hours = Horário próprio
bookings-worker-usual = O horário de sempre
bookings-worker-off = Não atende mais
bookings-worker-on = Volta a atender
bookings-worker-all = Todos
bookings-ask-hours =
    🕐 Em que horário trabalha?
    Por exemplo, *mon-fri 9-17, sat 9-13*.
bookings-worker-last = ☝️ Alguém precisa atender. Para descansar, bloqueie o horário.

## Regras.
bookings-rules =
    ⚙️ *{ $name }*: horários e regras
    Escolha uma para mudar.
bookings-rule-line = { $label }: { $rule ->
    [booking_step] { $value } min
    [booking_lead_minutes] { $value } min
    [booking_days] { $value ->
        [one] { $value } dia
       *[other] { $value } dias
    }
    [booking_cancel_hours] { $value } h
    [booking_remind_hours] { $value } h
    [booking_remind_again_hours] { $value } h
   *[other] { $value }
}
setting-booking-step = Um horário a cada
setting-booking-lead-minutes = Antecedência mínima
setting-booking-days = Dias à frente
setting-booking-cancel-hours = Remarcar/cancelar até
setting-booking-remind-hours = Primeiro lembrete, antes
setting-booking-remind-again-hours = Segundo lembrete, antes
setting-quiet-hours = Sem lembretes à noite
setting-hint-quiet = Envie um intervalo como *21-7*, por favor, ou *off*.

## O arquivo de agenda.
bookings-calendar = 📅 Quais agendamentos o arquivo deve ter?
bookings-calendar-day = Os desse dia
bookings-calendar-week = Os dessa semana
bookings-calendar-all = Todos
bookings-file = 📅 { $count ->
    [one] { $count } agendamento
   *[other] { $count } agendamentos
} para sua agenda.
bookings-file-none = 🤔 Não há nada agendado aí.

## Avisos.
booking-new-owner =
    📅 Novo agendamento: *{ $service_name }*
    { $when }{ $several ->
    [yes] {", "}{ $worker_name }
   *[no] {""}
}
    🙂 { $customer } · { $customer_phone }
booking-moved-owner =
    📅 Remarcado: *{ $service_name }*
    De { $before }
    para *{ $when }*
    🙂 { $customer } · { $customer_phone }
booking-cancelled-owner =
    ❌ Cancelado: *{ $service_name }*
    { $when }
    🙂 { $customer } · { $customer_phone }

## O registro de auditoria.
verb-bookings-book = agendar para um cliente
verb-bookings-move = remarcar um agendamento
verb-bookings-cancel = cancelar um agendamento
verb-bookings-judge = anotar quem veio
verb-bookings-service-add = adicionar um serviço
verb-bookings-service-set = mudar um serviço
verb-bookings-worker-add = incluir um profissional
verb-bookings-worker-set = mudar um profissional
verb-bookings-block = bloquear um horário
verb-bookings-unblock = liberar um horário
