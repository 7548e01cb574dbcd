# O bot de agendamentos: o que os clientes leem.

## Palavras de que outras são feitas.
booking-day = { $weekday ->
    [mon] seg
    [tue] ter
    [wed] qua
    [thu] qui
    [fri] sex
    [sat] sáb
   *[sun] dom
} { $date }
booking-weekday = { $weekday ->
    [mon] seg
    [tue] ter
    [wed] qua
    [thu] qui
    [fri] sex
    [sat] sáb
    [sun] dom
   *[daily] todo dia
}
booking-open-always = • sempre
booking-open-day = • { $first } { $hours }
booking-open-days = • { $first }–{ $last } { $hours }
booking-when = { $day }, { $time }
booking-day-line = { $day } · { $count ->
    [one] { $count } horário
   *[other] { $count } horários
}
booking-service-line = { $service } · { $length } · { $price }
booking-service-line-free = { $service } · { $length }
booking-price-line = • { $service }
booking-no-price = grátis
booking-line = { $service } · { $when }
booking-status-booked = agendado
booking-status-cancelled = cancelado
booking-status-done = concluído
booking-status-no-show = não veio

## Início.
booking-home =
    👋 Olá! Aqui é { $tenant }.
    O que você quer fazer?
booking-home-begin = Agendar um horário
booking-home-mine = Agendamentos ({ $count })
booking-home-prices = Serviços e preços
booking-home-help = Ajuda
booking-empty =
    👋 Olá! Aqui é { $tenant }.
    Ainda não dá para agendar por aqui. Estamos preparando tudo: escreva de novo em breve, por favor.
booking-help =
    ℹ️ Agendar leva quatro passos: o serviço, o dia, o horário e uma conferida.
    Você recebe um lembrete antes do seu horário.
    Para ver, remarcar ou cancelar: *my bookings*
    🌐 Outro idioma: *language*
booking-prices =
    💈 *{ $tenant }*
    { $prices }
    🕐 Aberto:
    { $hours }

## Escolhendo.
booking-which-service = O que você quer agendar?
booking-which-worker = { $service_name }: com quem?
booking-any-worker = Quem estiver livre
booking-gone = 😕 Isso já não está disponível. Escolha de novo, por favor.
booking-which-day = 📅 Que dia fica bom para você?
booking-other-day = Outro dia
booking-other-day-back = Outro dia
booking-no-days = 😕 Não há horário livre nos próximos dias. Tente de novo amanhã, por favor.
booking-ask-day =
    📅 Que dia?
    Por exemplo, *amanhã*, *24/12* ou *24 dez*.
booking-no-times = 😕 Não há mais horário livre em { $day_words }.
booking-too-far = 📅 É longe demais. O último dia para agendar é { $last_day }.
booking-which-time = 🕐 { $day_words }: a que horas?
booking-ask-name =
    🙂 Qual é o seu nome?
    Assim sabemos quem vem.

## O resumo, e o que resulta dele.
booking-confirm =
    🧾 *Confira, por favor*
    { $service_name }{ $several ->
    [yes] {" "}({ $worker_name })
   *[no] {""}
}
    📅 { $when } – { $until }
    💰 { $price }
    🙂 { $customer }
    Posso agendar?
booking-confirm-yes = Sim, agendar
booking-confirm-no = Não
booking-confirm-other = Outro horário
booking-dropped = 👍 Nada foi agendado. Escreva quando quiser.
booking-booked =
    ✅ *Agendado!*
    { $service_name }{ $several ->
    [yes] {" "}com { $worker_name }
   *[no] {""}
}
    📅 { $when } – { $until }
    💰 { $price }
    { $hours ->
    [0] Para remarcar ou cancelar, envie *my bookings* antes de começar.
    [one] Para remarcar ou cancelar, envie *my bookings* até { $hours } hora antes.
   *[other] Para remarcar ou cancelar, envie *my bookings* até { $hours } horas antes.
}
booking-calendar = 📅 Para a agenda do seu telefone.
booking-taken =
    😕 Desculpe, { $wanted } acabou de ser ocupado.
    Estes são os horários livres mais próximos:
booking-full = 😕 Desculpe, { $wanted } acabou de ser ocupado, e não há nada livre por perto.
booking-too-many = ☝️ Você já tem { $most } agendamentos pela frente. Cancele um antes, por favor.

## Meus agendamentos.
booking-mine =
    📒 *Seus agendamentos*
    Escolha um para remarcar ou cancelar.
booking-mine-none = 📒 Você não tem agendamentos pela frente.
booking-mine-gone = 🤔 Esse agendamento não existe mais.
booking-card =
    📒 *{ $service_name }*{ $several ->
    [yes] {" "}com { $worker_name }
   *[no] {""}
}
    📅 { $when } – { $until }
    💰 { $price }
    { $status }
booking-card-move = Outro horário
booking-card-cancel = Cancelar
booking-card-late = Remarcar ou cancelar
booking-card-file = Para minha agenda
booking-file = 📅 { $service_name }, { $when }
booking-too-late =
    ☝️ É tarde demais para mudar isso por aqui{ $cancel_hours ->
    [0] {""}
    [one] {": "}só até { $cancel_hours } hora antes
   *[other] {": "}só até { $cancel_hours } horas antes
}.
    Ligue para nós, por favor: { $call_phone }
booking-cancel-sure =
    ❓ Cancelar { $service_name }, { $when }?
booking-cancel-yes = Sim, cancelar
booking-cancel-no = Não, manter
booking-kept = 👍 Fica tudo como estava.
booking-cancelled = ✅ Cancelado: { $service_name }, { $when }.
booking-confirm-move =
    ❓ Remarcar { $service_name }
    de { $before }
    para { $when }?
booking-move-yes = Sim, remarcar
booking-move-no = Não, manter
booking-moved =
    ✅ *Remarcado!*
    { $service_name }{ $several ->
    [yes] {" "}com { $worker_name }
   *[no] {""}
}
    📅 { $when } – { $until }

## Lembretes, e o que o negócio faz.
booking-reminder =
    ⏰ { $tenant_name } espera por você!
    { $service_name }
    📅 { $when }
booking-reminder-come = Eu vou
booking-reminder-cancel = Não posso ir
booking-reminder-words =
    ⏰ { $tenant_name } espera por você!
    { $service_name }
    📅 { $when }
    Não pode vir? Envie *my bookings*.
booking-coming = 👍 Obrigado, até lá!
booking-made-for-you =
    ✅ { $tenant_name } agendou para você:
    { $service_name }
    📅 { $when }
    Para remarcar ou cancelar, envie *my bookings*.
booking-moved-for-you =
    📅 { $tenant_name } remarcou seu agendamento.
    { $service_name }
    Antes: { $before }
    Agora: *{ $when }*
    Não fica bom para você? Envie *my bookings*.
booking-cancelled-for-you =
    😕 { $tenant_name } precisou cancelar seu agendamento.
    { $service_name }, { $when }
    Para agendar outro horário, envie *booking*.
booking-cancelled-why =
    😕 { $tenant_name } precisou cancelar seu agendamento.
    { $service_name }, { $when }
    “{ $why }”
    Para agendar outro horário, envie *booking*.
