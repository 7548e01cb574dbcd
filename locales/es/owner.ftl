# Lo que lee el dueño de un negocio.
owner-choose = ¿Cuál de sus bots?
owner-nobody = Todavía no tiene ningún bot aquí.
owner-home = { $card }
owner-home-head = *{ $name }* · { $phone }
owner-home-new = 🕓 en espera de aprobación
owner-home-running = ✅ { $session }, { $days ->
    [one] queda { $days } día
   *[other] quedan { $days } días
} (hasta el { $expires_at })
owner-home-down = 🔗 { $session }, { $days ->
    [one] queda { $days } día
   *[other] quedan { $days } días
} (hasta el { $expires_at })
owner-home-stopped = ⏸ detenido, { $days ->
    [one] queda { $days } día
   *[other] quedan { $days } días
} (hasta el { $expires_at })
owner-home-expired = ⌛ su tiempo terminó el { $expires_at }. *renew* lo trae de vuelta.
owner-home-grace = ⏰ su tiempo terminó el { $expires_at }; funciona unos días más. *renew* lo mantiene.
owner-home-banned = ⛔ bloqueado: { $reason }
owner-home-today = Hoy: { $received ->
    [one] { $received } mensaje
   *[other] { $received } mensajes
}, { $orders ->
    [one] { $orders } pedido
   *[other] { $orders } pedidos
}
owner-home-pair = Vincular con WhatsApp
owner-home-stop = Detener mi bot
owner-home-resume = Reanudar mi bot
owner-home-orders = Pedidos
owner-home-people = Contactos
owner-home-settings = Ajustes
owner-home-plan = Mi plan
owner-home-language = Mi idioma
owner-home-notices = Avisos que recibo
owner-home-leave = Salir del menú del dueño
owner-home-bots = Mis bots
owner-lost = No le entendí.
    Envíe un número del menú, o *?* para ver la ayuda.
owner-help = Todo funciona con números: *0* atrás, *00* inicio.
    También con palabras: *pair* · *stop* · *resume* · *orders* · *stats* · *settings*
    {"*"}ban NÚMERO motivo* · *unban NÚMERO* · *undo*
    {"*"}flows* · *prices* · *publish* · *picture* · *simulate*
    {"*"}set CLAVE VALOR* · *plan* · *renew* · *invoices* · *language* · *mute* · *pin*
    En su propio bot: *owner* abre este menú, *customer* sale de él.
owner-leave = 👋 Envíe *customer* para ver su bot como lo ven sus clientes.
    Con *owner* vuelve aquí.
owner-gone = Ese bot ya no existe.
owner-pair-already = ✅ Su bot ya está vinculado.
owner-not-served = Su bot no se puede iniciar ahora: está { $status }.
    Intente de nuevo en un minuto, por favor.
owner-stopped = ⏸ Su bot está detenido. *resume* lo reanuda.
owner-resumed = ▶️ Su bot funciona de nuevo.
owner-restarting = 🔄 Su bot se está reiniciando.
owner-plan = *Mi plan*
    { $lines }
owner-plan-name = Plan: { $plan }
owner-plan-until = Hasta el { $expires_at } ({ $days ->
    [one] queda { $days } día
   *[other] quedan { $days } días
})
owner-plan-ended = Terminó el { $expires_at }.
owner-plan-none = Todavía no hay nada acordado: su bot está en espera de aprobación.
owner-bans = *Contactos que bloqueó ({ $count })*
    Elija uno para dejarlo entrar de nuevo.
owner-bans-none = No ha bloqueado a nadie.
owner-line = { $name }: { $status }
owner-home-another = Otro negocio
