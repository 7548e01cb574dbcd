# Conectar um número ao WhatsApp: no chat, na página /pair/…, no terminal.

## No chat
pairing-code = 🔗 Conecte *{ $name }* ao WhatsApp
    O código é *{ $code }*
    No telefone de { $phone }:
    1. WhatsApp → Configurações → Dispositivos conectados
    2. *Conectar dispositivo*, depois *Conectar com número de telefone*
    3. Digite o código
    Aviso você quando estiver conectado.
pairing-waiting = 🔗 Estou pedindo ao WhatsApp um código para *{ $name }*.
    Ele chega aqui em instantes.
pairing-pictured = 🖼 Escaneie a imagem com o telefone do bot: WhatsApp → Dispositivos conectados → *Conectar dispositivo*.
    Ela muda mais ou menos a cada minuto: peça outra se o telefone não aceitar.
pairing-picture = 📷 QR de *{ $name }*. Só para o telefone do próprio bot: quem escanear conecta o próprio WhatsApp.
pairing-page = 🌐 Abra isto em qualquer tela e escaneie o QR ou digite o código:
    { $link }
    Vale por { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}. Quem tiver o link pode conectar o bot, então não passe para mais ninguém.{ $local ->
    [yes] {""}
    ⚠️ Só a máquina do próprio servidor consegue abrir: *public_url* não está definido.
   *[no] {""}
}
pairing-ended = ⚠️ Não há código para *{ $name }*: { $reason }.
pairing-connected = ✅ *{ $name }* está conectado ao WhatsApp.
pairing-no-code = nenhum: use a imagem do QR
pairing-no-code-cloud = ☁️ *{ $name }* usa a Cloud API da Meta: não há código para digitar.
    Se não estiver conectado, o id do número ou o token está errado.
pairing-no-code-owner = ☁️ Seu bot usa a Cloud API da Meta: não há código para digitar.
    Se ele não responder, fale conosco, por favor.
pairing-passkey = 🔑 O WhatsApp pede uma passkey para este número. Código ou QR não conseguem conectá-lo.
    A Cloud API da Meta pode conectar *{ $name }* no lugar disso.
pairing-passkey-owner = 🔑 O WhatsApp pede uma passkey para seu número. Código ou QR não conseguem conectá-lo.
    Peça para conectarmos seu bot pela Cloud API da Meta, por favor.
pairing-do-again = Novo código
pairing-do-picture = QR em imagem
pairing-do-picture-again = O QR mais novo
pairing-do-page = Página de uso único
pairing-do-page-again = Um novo link
pairing-do-cloud = Conectar pela Cloud API
pairing-do-insist = Insistir com um código

## Contado sem ninguém pedir
pairing-told-code = 🔗 O código de *{ $name }* é *{ $code }*
    WhatsApp → Dispositivos conectados → *Conectar dispositivo* → *Conectar com número de telefone*.
pairing-told-connected = ✅ *{ $name }* está conectado ao WhatsApp.
pairing-told-expired = ⌛ Ninguém usou o código de *{ $name }* a tempo.
    {"*"}pair { $tenant }* traz um novo.
pairing-told-failed = ⚠️ Não foi possível conectar *{ $name }*: { $reason }.
    {"*"}pair { $tenant }* tenta de novo.
pairing-told-passkey = 🔑 O WhatsApp pede uma passkey, então *{ $name }* não pode ser conectado por código.
    {"*"}connect { $tenant } cloud* conecta pela Cloud API da Meta.
pairing-reason-network = o WhatsApp estava fora de alcance
pairing-reason-silent = o WhatsApp não respondeu
pairing-reason-no-channel = o canal dele não está instalado aqui
pairing-reason-rate = o WhatsApp pede para esperar um pouco
pairing-reason-expired = ninguém o usou a tempo
pairing-reason-other = a conexão terminou

## A página
pairing-page-title = Conectar ao WhatsApp
pairing-page-head = Conecte { $name } ao WhatsApp
pairing-page-steps = No telefone de { $phone }:
pairing-page-step-open = Abra WhatsApp → Configurações → Dispositivos conectados → Conectar dispositivo.
pairing-page-step-scan = Escaneie o QR, ou escolha “Conectar com número de telefone” e digite o código.
pairing-page-qr = Código QR para escanear com o WhatsApp
pairing-page-code = Código
pairing-page-code-spoken = O código, letra por letra: { $code }
pairing-page-asked = Pedindo um código ao WhatsApp …
pairing-page-offered = Tenha o telefone de { $phone } à mão.
pairing-page-begin = Receber um código
pairing-page-changes = O QR se renova sozinho. Esta página vale por mais { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}.
pairing-page-connected = Conectado
pairing-page-connected-more = { $name } está conectado ao WhatsApp. Você já pode fechar esta página.
pairing-page-expired = O código venceu
pairing-page-expired-more = Ninguém o usou a tempo.
pairing-page-failed = Não deu certo
pairing-page-failed-more = A conexão com o WhatsApp terminou antes de o número ser conectado.
pairing-page-passkey = O WhatsApp pede uma passkey
pairing-page-passkey-more = Este número não pode ser conectado por código nem por QR. Ele pode ser conectado pela Cloud API da Meta: peça a quem lhe deu esta página.
pairing-page-again = Receber um novo código
pairing-page-lock = Esta página está protegida
pairing-page-lock-more = Digite o código de acesso que você recebeu, por favor.
pairing-page-lock-label = Código de acesso
pairing-page-lock-open = Abrir
pairing-page-lock-wrong = Esse não era o código. Tentativas restantes: { $left }
pairing-page-lock-shut = Muitos códigos errados. Tente de novo em { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}, por favor.
pairing-page-gone = Esta página não existe
pairing-page-gone-more = O link está errado, venceu ou um mais novo foi criado. Envie “pair” ao bot para receber outro.

## O terminal
pairing-terminal-begin = 🔗 { $name } ({ $phone }) ainda não está conectado ao WhatsApp.
pairing-terminal-steps = No telefone dele: WhatsApp → Configurações → Dispositivos conectados → Conectar dispositivo.
pairing-terminal-code = Escaneie o QR abaixo, ou escolha “Conectar com número de telefone” e digite: { $code }
pairing-terminal-asked = Pedindo um código ao WhatsApp …
pairing-terminal-connected = ✅ Conectado. { $name } responde a partir de agora.
pairing-terminal-expired = ⌛ O código venceu. Aí vem um novo.
pairing-terminal-failed = ⚠️ Não deu certo: { $reason }. Tentando de novo.
pairing-terminal-passkey = 🔑 O WhatsApp pede uma passkey: este número não pode ser conectado por código nem por QR. Configure a Cloud API no lugar disso: wabot setup
pairing-terminal-later = Continua sem a conexão. Para tentar outra vez, inicie o wabot de novo.
pairing-terminal-page = O bot principal ainda não está conectado ao WhatsApp. Abra esta página e conecte: { $link }
