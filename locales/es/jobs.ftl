# Lo que se avisa porque pasó el tiempo.

tenant-expired-owner = ⏰ Se acabó el tiempo de *{ $name }*, así que su bot descansa.
    No se perdió nada: envíe *renew* y sigue donde quedó.
tenant-expired-staff = ⏰ *{ $name }* ({ $tenant }) venció.
    {"*"}renew { $tenant } 1m* para renovar
tenant-warning-owner = ⏳ *{ $name }* funciona { $days ->
        [one] un día más
       *[other] { $days } días más
    }, hasta el { $expires_at }.
    Envíe *renew* para pagar más tiempo, y sus clientes no notarán nada.
tenant-grace-owner = ⏰ El tiempo de *{ $name }* terminó el { $expires_at }.
    Todavía funciona { $days ->
        [one] un día más
       *[other] { $days } días más
    }. Envíe *renew* para pagar más tiempo.
audit-broken-owner = 🚨 Alguien manipuló el registro de auditoría: la entrada { $entry } falta o fue cambiada (visto { $at }).
    Alguien entró en la propia base de datos. Revíselo, por favor.
