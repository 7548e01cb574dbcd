# O que as pessoas recebem porque o tempo passou.

tenant-expired-owner = ⏰ O prazo de *{ $name }* acabou, então o bot está descansando.
    Nada se perdeu: envie *renew* e ele continua de onde parou.
tenant-expired-staff = ⏰ O prazo de *{ $name }* ({ $tenant }) acabou.
    {"*"}renew { $tenant } 1m* para renovar
tenant-warning-owner = ⏳ *{ $name }* funciona por mais { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    }, até { $expires_at }.
    Envie *renew* para pagar mais tempo, e seus clientes não percebem nada.
tenant-grace-owner = ⏰ O prazo de *{ $name }* acabou em { $expires_at }.
    Ele ainda funciona por mais { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    }. Envie *renew* para pagar mais tempo.
audit-broken-owner = 🚨 O registro de auditoria foi adulterado: a entrada { $entry } sumiu ou foi alterada (visto em { $at }).
    Alguém mexeu diretamente no banco de dados. Verifique, por favor.
