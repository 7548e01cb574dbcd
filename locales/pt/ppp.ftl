# Contas de internet de provedores (PPP).

tenant-kind-ppp = Provedor de internet
register-kind-ppp = Vender internet (PPPoE)
ware-ppp = internet
owner-home-ppp = Contas de internet
verb-ppp-package-add = adicionar um pacote
verb-ppp-package-set = alterar um pacote
verb-ppp-router-add = adicionar um roteador
verb-ppp-router-try = testar um roteador
verb-ppp-router-remove = remover um roteador
verb-ppp-account-add = adicionar uma conta de internet
verb-ppp-account-renew = renovar uma conta de internet
verb-ppp-account-suspend = suspender uma conta de internet
verb-ppp-account-resume = reativar uma conta de internet
verb-ppp-account-delete = apagar uma conta de internet
verb-ppp-account-set = alterar uma conta de internet
verb-ppp-account-password = ver a senha de uma conta
verb-ppp-import = importar contas de internet
verb-ppp-router-take = pôr contas num roteador
verb-ppp-script = fazer um script de contas de internet

## Como está cada coisa.
ppp-status-active = 🟢 ativa, { $days ->
    [one] falta { $days } dia
   *[other] faltam { $days } dias
}
ppp-status-expired = 🔴 terminou em { $until }
ppp-status-unpaid = ⚪ ainda não paga
ppp-status-suspended = ⏸️ suspensa
ppp-status-deleted = 🗑️ apagada
ppp-line = { $account_name } · { $status }
ppp-speed = { $even ->
    [yes] { $down } Mbit/s
   *[no] { $down } Mbit/s para baixo, { $up } para cima
}
ppp-package-line = { $package_name } · { $days ->
    [one] { $days } dia
   *[other] { $days } dias
} · { $price }{ $has_speed ->
    [yes] {" "}· { $speed }
   *[no] {""}
}
ppp-package-line-off = { $package_name } · fora de venda
ppp-practice = roteador de treino
ppp-by-script = 📄 Pelo seu arquivo de script
ppp-on-router = ✅ O roteador { $router } já tem
ppp-on-its-way = ⏳ A caminho do roteador { $router }
ppp-waits-for-router =
    ⏳ Espera pelo roteador { $router }: { $why }.
    Continuo tentando.
ppp-refused-by-router = ⚠️ O roteador { $router } não aceitou: { $reason }
ppp-trouble-unreachable = não pode ser alcançado
ppp-trouble-no-answer = não responde
ppp-trouble-dropped = a ligação cai
ppp-trouble-login = não aceita o usuário e a senha
ppp-trouble-private = o endereço fica dentro de uma rede, e esta plataforma não chama endereços assim
ppp-trouble-tls = não é possível uma ligação cifrada
ppp-trouble-certificate = mostra outro certificado que antes

## Clientes.
ppp-welcome =
    👋 Bem-vindo a { $name }!
    Nenhuma conta nossa tem ainda o seu número.
ppp-choose =
    🌐 *As suas contas de internet*
    Escolha uma.
ppp-account =
    🌐 *{ $account_name }*
    { $status }
    📦 { $package_name }
ppp-do-pay = Pagar agora
ppp-do-other = Outro pacote
ppp-do-prices = Preços
ppp-do-wish = Quero internet
ppp-do-help = Ajuda
ppp-do-again = Tentar de novo
ppp-do-home = A minha conta
ppp-wished =
    ✅ Obrigado! { $tenant } tem o seu número e vai escrever.
ppp-help =
    ℹ️ Aqui você vê até quando vai a sua internet e paga o próximo período.
    Depois de paga, ela volta sozinha.
    📞 Dúvidas: { $call_phone }
    Palavras também servem: *pay* · *prices* · *language*
ppp-prices =
    📦 *Os nossos pacotes*
    { $prices }
ppp-prices-none = No momento não há nada à venda. Volte em breve, por favor.
ppp-which-package = 📦 Qual pacote?
ppp-confirm =
    🧾 *Confira, por favor*
    🌐 Conta: { $account_name }
    📦 { $package_name } · { $days ->
    [one] { $days } dia
   *[other] { $days } dias
}
    💰 { $price }
    { $payment }
ppp-confirm-yes = Sim, pagar
ppp-confirm-no = Não
ppp-dropped = 👍 Tudo bem, nada foi pago.
ppp-suspended =
    ⏸️ Esta conta está suspensa por { $tenant } e agora não pode ser paga.
    📞 Ligue, por favor: { $call_phone }
ppp-again = 😕 Não foi pago. E agora?
ppp-refused = 🙏 Agora não dá para pagar. Nada foi cobrado; tente um pouco mais tarde.
ppp-paid =
    ✅ Pago: { $price }.
    🧾 O seu recibo: pedido #{ $number }{ $receipt ->
    [none] {""}
   *[other] , { $receipt }
}.
ppp-not-delivered =
    😕 Desculpe, esta conta já não existe.
    Os seus { $price } voltam para você (pedido #{ $number }).
ppp-extended =
    🌐 *{ $account_name }* está paga até { $until }.{ $switched ->
    [yes] {""}
        ⏳ Está sendo ligada.
   *[no] {""}
}
ppp-online =
    🟢 A sua internet (*{ $account_name }*) está ligada.
    Vai até { $until }.
ppp-ended =
    🔴 A sua internet (*{ $account_name }*) terminou.
    Envie *pay* para tê-la de volta.
ppp-ending =
    ⏰ A sua internet (*{ $account_name }*) termina { $left ->
    [one] dentro de um dia
   *[other] em { $left } dias
}, em { $until }.
    Envie *pay* para continuar sem parar.

## O provedor.
ppp-not-a-provider = { $name } não vende internet. O menu é este:
ppp-first =
    🌐 *{ $name }*: dois passos e os seus clientes podem pagar aqui.
    { $routers ->
        [0] 1️⃣ O seu roteador
       *[other] ✅ O seu roteador
    }
    2️⃣ Um pacote: nome, preço, dias
ppp-desk =
    🌐 *{ $name }*
    🟢 ativas: { $active } · 🔴 terminadas: { $expired } · ⏸️ suspensas: { $suspended }{ $waiting ->
    [0] {""}
    [one] {""}
        ⏳ { $waiting } conta espera pelo roteador
   *[other] {""}
        ⏳ { $waiting } contas esperam pelo roteador
}
ppp-do-accounts = Contas
ppp-do-add = Nova conta
ppp-do-search = Procurar
ppp-do-waiting = O que espera
ppp-do-packages = Pacotes
ppp-do-routers = Roteadores
ppp-do-package-add = Adicionar um pacote
ppp-do-router-add = Adicionar um roteador
ppp-do-router-look = Ver o roteador
ppp-ask-words = 🔎 Qual conta? Uma parte do nome, ou o telefone do cliente.
ppp-accounts = 🌐 { $count ->
    [one] *{ $count } conta*
   *[other] *{ $count } contas*
}{ $more ->
    [yes] , estas são as primeiras { $listed }. Procure para ver outras.
   *[no] {""}
}
ppp-accounts-none = Não há uma conta assim.
ppp-gone = Isso já não existe.
ppp-card =
    🌐 *{ $account_name }* ({ $account })
    { $status }{ $runs ->
    [yes] , até { $until }
   *[no] {""}
}
    📦 { $package_name } · { $price }
    👤 { $customer }
    { $on_router }
ppp-do-renew = Pago em mãos
ppp-do-suspend = Suspender
ppp-do-resume = Reativar
ppp-do-package = Outro pacote
ppp-do-phone = Telefone do cliente
ppp-do-password = Nova senha
ppp-do-show-password = Ver a senha
ppp-do-delete = Apagar
ppp-renew-sure = ❓ *{ $account_name }* pagou { $price } a você? Então vai por mais { $days ->
    [one] { $days } dia
   *[other] { $days } dias
}.
ppp-renewed = ✅ *{ $account_name }* está paga até { $until }.
ppp-move-sure = { $event ->
    [delete] ❓ Apagar *{ $account_name }*? Sai do roteador também.
   *[suspend] ❓ Suspender *{ $account_name }*? O cliente fica sem internet até você reativar.
}
ppp-moved = { $event ->
    [suspend] ⏸️ *{ $account_name }* está suspensa.
   *[resume] ▶️ *{ $account_name }* está reativada.
}
ppp-deleted = 🗑️ *{ $account_name }* foi apagada.
ppp-changed = ✅ Alterado.
ppp-ask-phone = 📱 O telefone do cliente?
ppp-ask-phone-new =
    📱 O telefone do cliente? Desse número ele vê esta conta e paga.
    Envie *pular* se ele não usa WhatsApp.
ppp-ask-password = 🔑 A senha: 4 a 64 letras, números ou sinais, sem espaços.
ppp-password-bad = Essa senha não serve: 4 a 64 letras, números ou sinais, sem espaços.
ppp-password-shown = 🔑 *{ $account_name }*: { $password_shown }
ppp-ask-name = 👤 O nome de usuário no roteador, como *juma*?
ppp-name-bad = Só letras, números e . _ @ -, no máximo 32, por favor.
ppp-name-taken = *{ $user_name }* já existe. Escolha outro nome, por favor.
ppp-which-router = 🛜 Em qual roteador?
ppp-no-router = Nenhum: por script
ppp-paid-already = 💰 O primeiro período já está pago?
ppp-paid-yes = Sim, ligar
ppp-paid-no = Não, quando pagar
ppp-which-password = 🔑 A senha?
ppp-password-made = Invente uma
ppp-password-own = Tenho uma
ppp-added =
    ✅ *{ $account_name }* está pronta.
    🔑 Senha: { $password_shown }
ppp-packages =
    📦 *Pacotes*
    Escolha um para alterá-lo.
ppp-ask-package =
    🏷️ Como se chama o pacote, por exemplo *Home 5M*?
    O seu roteador recebe um perfil com esse nome, ou já o tem.
ppp-package-bad = Só letras simples (A a Z), números, espaços e . _ - / +, no máximo 30, por favor.
ppp-ask-price = 💰 Quanto custa?
ppp-ask-days = 📅 Para quantos dias?
ppp-ask-speed =
    🚀 Qual velocidade, em Mbit/s? *10* ou *10/5* (baixar/enviar).
    Envie *pular* para deixar isso ao perfil do roteador.
ppp-speed-bad = Escreva a velocidade como *10* ou *10/5*, por favor.
ppp-package-many = Você tem { $count } pacotes; é o máximo.
ppp-package-added = ✅ *{ $package_name }* já pode ser comprado.
ppp-package =
    📦 *{ $package_name }*
    💰 { $price } · 📅 { $days ->
    [one] { $days } dia
   *[other] { $days } dias
}{ $has_speed ->
    [yes] {" "}· 🚀 { $speed }
   *[no] {""}
}{ $sold ->
    [yes] {""}
   *[no] {""}
        ⏸️ Fora de venda.
}
ppp-package-do-price = Preço
ppp-package-do-days = Dias
ppp-package-do-speed = Velocidade
ppp-package-off = Parar de vender
ppp-package-on = Vender de novo
ppp-routers =
    🛜 *Os seus roteadores*
    Escolha um.
ppp-router-line = 🟢 { $router_name } · { $place }
ppp-router-line-down = 🔴 { $router_name } · { $place }
ppp-router-which = 🛜 Qual roteador?
ppp-router-own = Meu roteador MikroTik
ppp-router-practice = Um roteador de treino
ppp-router-none = Uso um script
ppp-router-none-how =
    📄 Certo. Faça aqui pacotes e contas; o arquivo de script você importa no roteador.
ppp-ask-address = 🌍 O endereço, como *r1.example.com* ou *41.90.1.2:8729*?
ppp-ask-tls = 🔒 Como se chega a ele?
ppp-tls-yes = Cifrado (api-ssl)
ppp-tls-no = Sem cifra (api)
ppp-ask-router-user =
    👤 O nome de usuário para mim?
    Crie-o no roteador com os direitos *read, write, api, sensitive*.
ppp-ask-router-password = 🔑 E a senha?
ppp-router-trying = ⏳ Um momento, vou testar …
ppp-router-added = ✅ O roteador *{ $router_name }* me deixa entrar.
ppp-router-added-down =
    ⚠️ O roteador *{ $router_name }* está anotado, mas { $why }.
    Continuo tentando.
ppp-router-address-bad = Não entendo esse endereço.
ppp-router-login = 🔑 O roteador não aceita esse usuário e essa senha. Tente de novo.
ppp-router-private =
    🚫 Esse endereço fica dentro de uma rede, e esta plataforma não chama endereços assim.
    Os responsáveis pela plataforma podem permitir.
ppp-router-tls =
    🔒 Não é possível uma ligação cifrada. O serviço *api-ssl* do roteador tem certificado?
ppp-router-many = Você tem { $count } roteadores; é o máximo.
ppp-router =
    🛜 *{ $router_name }*
    🌍 { $place }{ $encrypted ->
    [yes] {""}
   *[no] {" "}(sem cifra)
}
    { $state ->
        [down] 🔴 { $why }
       *[other] 🟢 Tudo bem
    }
    👥 { $count ->
    [one] { $count } conta
   *[other] { $count } contas
}{ $waiting ->
    [0] {""}
   *[other] , à espera: { $waiting }
}
ppp-do-try = Testar agora
ppp-do-trust = Aceitar o novo
ppp-do-take = Trazer as sem roteador
ppp-router-taken = ✅ { $taken ->
    [one] Uma conta está
   *[other] { $taken } contas estão
} agora em *{ $router_name }*.
ppp-do-router-remove = Remover
ppp-router-up = ✅ Ele me deixa entrar.
ppp-router-down = 🔴 Não: { $why }.
ppp-router-remove-sure = ❓ Remover o roteador *{ $router_name }*? Nele nada muda.
ppp-router-removed = 🗑️ *{ $router_name }* foi removido.
ppp-router-in-use = *{ $router_name }* ainda tem contas. Apague-as primeiro.

## O que o wabot conta.
owner-ppp-wish = 🙋 { $customer_name } ({ $customer }) quer internet.
owner-ppp-wish-unnamed = 🙋 { $customer } quer internet.
owner-ppp-paid = 💰 *{ $account_name }* pagou { $price } e vai até { $until }.
owner-ppp-script =
    📄 Mudaram contas que não estão em nenhum roteador meu, primeiro *{ $account_name }*.
    Envie *internet*, pegue o arquivo de script e importe-o.
owner-ppp-router-down =
    🔴 Roteador *{ $router }*: { $why }.
    { $count ->
        [one] { $count } conta espera por ele.
       *[other] { $count } contas esperam por ele.
    } Continuo tentando, nada se perde.
owner-ppp-router-up = 🟢 O roteador *{ $router }* voltou e recebe tudo o que esperava.
owner-ppp-refused = ⚠️ O roteador não aceitou *{ $account_name }*: { $reason }

## Muitas de uma vez.
ppp-do-import = Importar uma tabela
ppp-do-script = Arquivo de script
ppp-ask-file =
    📎 Envie uma tabela (CSV ou Excel) com as colunas
    name, password, package, phone, until.
    As duas últimas podem ficar vazias. *until* é um dia, como 2026-12-31.
ppp-import-sure = ❓ { $new ->
    [one] Uma conta nova
   *[other] { $new } contas novas
}{ $known ->
    [0] {""}
   *[other] , { $known } já existem e ficam como estão
}. Criar?
ppp-imported = ✅ { $new ->
    [one] Uma conta foi criada.
   *[other] { $new } contas foram criadas.
}
ppp-import-nothing = Não há nada de novo: todas estas contas já existem.
ppp-import-mistakes =
    ✋ Nada foi alterado. Corrija isto e envie de novo:
    { $mistakes }
ppp-import-unreadable = ✋ { $why }
ppp-sheet-columns = Faltam colunas: { $columns }
ppp-sheet-name = Linha { $row }: o nome (só letras, números e . _ @ -)
ppp-sheet-password = Linha { $row }: a senha (4 a 64 sinais, sem espaços)
ppp-sheet-package = Linha { $row }: não há esse pacote
ppp-sheet-phone = Linha { $row }: o telefone
ppp-sheet-until = Linha { $row }: o dia (como 2026-12-31)
ppp-sheet-twice = Linha { $row }: este nome aparece duas vezes
ppp-sheet-long = Mais de { $most } linhas: envie em partes, por favor
ppp-script-which = 📄 Para qual roteador?
ppp-script-others = Contas sem roteador
ppp-script =
    📄 { $count ->
    [one] Uma conta
   *[other] { $count } contas
}. No roteador: *Files*, envie o arquivo, depois */import* e o nome.
    Ele contém senhas: guarde-o bem. Importar duas vezes não faz mal.
