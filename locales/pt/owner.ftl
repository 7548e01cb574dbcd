# O que o dono de um negócio lê.
owner-choose = Qual dos seus bots?
owner-nobody = Você ainda não tem um bot aqui.
owner-home = { $card }
owner-home-head = *{ $name }* · { $phone }
owner-home-new = 🕓 aguardando aprovação
owner-home-running = ✅ { $session }, { $days ->
    [one] resta { $days } dia
   *[other] restam { $days } dias
} (até { $expires_at })
owner-home-down = 🔗 { $session }, { $days ->
    [one] resta { $days } dia
   *[other] restam { $days } dias
} (até { $expires_at })
owner-home-stopped = ⏸ parado, { $days ->
    [one] resta { $days } dia
   *[other] restam { $days } dias
} (até { $expires_at })
owner-home-expired = ⌛ o prazo acabou em { $expires_at }. *renew* traz o bot de volta.
owner-home-grace = ⏰ o prazo acabou em { $expires_at }; o bot funciona por mais alguns dias. *renew* o mantém no ar.
owner-home-banned = ⛔ bloqueado: { $reason }
owner-home-today = Hoje: { $received ->
    [one] { $received } mensagem
   *[other] { $received } mensagens
}, { $orders ->
    [one] { $orders } pedido
   *[other] { $orders } pedidos
}
owner-home-pair = Conectar ao WhatsApp
owner-home-stop = Parar meu bot
owner-home-resume = Ligar meu bot de novo
owner-home-orders = Pedidos
owner-home-people = Pessoas
owner-home-settings = Configurações
owner-home-plan = Meu plano
owner-home-language = Meu idioma
owner-home-notices = Avisos que recebo
owner-home-leave = Sair do menu do dono
owner-home-bots = Meus bots
owner-lost = Não entendi.
    Envie um número do menu, ou *?* para ver a ajuda.
owner-help = Tudo funciona por número: *0* volta, *00* leva ao início.
    Palavras também servem: *pair* · *stop* · *resume* · *orders* · *stats* · *settings*
    {"*"}ban NÚMERO motivo* · *unban NÚMERO* · *undo*
    {"*"}flows* · *prices* · *publish* · *picture* · *simulate*
    {"*"}set CHAVE VALOR* · *plan* · *renew* · *invoices* · *language* · *mute* · *pin*
    No seu próprio bot: *owner* abre este menu, *customer* sai dele.
owner-leave = 👋 Envie *customer* para ver seu bot como seus clientes veem.
    {"*"}owner* traz você de volta.
owner-gone = Esse bot não existe mais.
owner-pair-already = ✅ Seu bot já está conectado.
owner-not-served = Seu bot não pode ser ligado agora ({ $status }).
    Tente de novo em um minuto, por favor.
owner-stopped = ⏸ Seu bot está parado. *resume* liga de novo.
owner-resumed = ▶️ Seu bot está funcionando de novo.
owner-restarting = 🔄 Seu bot está reiniciando.
owner-plan = *Meu plano*
    { $lines }
owner-plan-name = Plano: { $plan }
owner-plan-until = Até { $expires_at } ({ $days ->
    [one] resta { $days } dia
   *[other] restam { $days } dias
})
owner-plan-ended = Acabou em { $expires_at }.
owner-plan-none = Ainda não há nada combinado: seu bot aguarda aprovação.
owner-bans = *Contatos que você bloqueou ({ $count })*
    Escolha um para liberar.
owner-bans-none = Você não bloqueou ninguém.
owner-line = { $name }: { $status }
owner-home-another = Outro negócio
