# Menus que os próprios donos escrevem.

owner-home-flows = Menus do meu bot
owner-flows-broken =
    ⚠️ Seus menus (versão { $number }) já não podem ser lidos, então seus clientes recebem o menu inicial.
    { $reason }
    Envie *flows* para ver.
issue-flows-broken = os menus que ele escreveu (versão { $number }) já não podem ser lidos: { $reason }
verb-flows-publish = publicar menus
verb-flows-roll-back = voltar a menus anteriores

## Todos os fluxos.
flow-list =
    📚 *Menus de { $name }*
    { $state }
    { $draft }
    Escolha um para ver.
flow-state-version = Em uso: versão { $number }, desde { $at }.
flow-state-template = Em uso: o menu inicial.
flow-state-draft = ✏️ Suas mudanças esperam até você publicar.
flow-state-same = ✅ Nada espera publicação.
flow-line = { $flow } · { $steps ->
    [one] { $steps } etapa
   *[other] { $steps } etapas
}
flow-main = 🏠 Menu principal
flow-do-changes = Publicar minhas mudanças
flow-do-new = ➕ Um novo fluxo
flow-do-prices = Preços
flow-do-file = Enviar fluxo em arquivo
flow-do-export-all = Baixar todos em arquivos
flow-do-versions = Versões anteriores
flow-do-flows = Todos os meus menus
flow-lost = 🤷 Isso não existe mais.
flow-changed = ✋ Alguém mudou estes menus nesse meio-tempo. Nada do seu foi salvo; eis como estão agora.

## Um fluxo.
flow-one =
    📄 *{ $flow_title }*
    Palavras que o iniciam: { $words }
    { $draft }
    Escolha uma etapa para mudar.
flow-do-whole = Ler tudo
flow-do-read-on = Continuar lendo
flow-do-words = Palavras que o iniciam
flow-do-in-menu = Pôr no menu principal
flow-do-more = Mais…
flow-more = O que fazer com *{ $flow_title }*?
flow-do-export = Baixar como arquivo
flow-do-tongue = Editar em outro idioma
flow-do-rename = Dar outro nome
flow-do-remove = Remover
flow-ask-words =
    🔤 Que palavras o iniciam? Envie com vírgulas entre elas, como: corte, cabelo
    {"*"}pular*: nenhuma. Então só se chega a ele por outros menus.
flow-ask-in-menu = 📋 Como o menu principal deve chamá-lo? Poucas palavras, como: Agendar um corte
flow-ask-title = 📄 Como deve se chamar? Só você vê este nome.
flow-ask-tongue = 🌍 Em que idioma você escreve?
flow-remove-sure = 🗑️ Remover *{ $flow_title }*? As opções que levam a ele também saem. Os clientes só percebem quando você publicar.
flow-removed = 🗑️ Removido do seu rascunho.
flow-do-flow = Voltar ao fluxo
flow-whole =
    📄 *{ $flow_title }*

    { $lines }
flow-whole-step = { $number } { $step }
flow-whole-way = {"  "}→ { $way }
flow-step = { $kind } { $words }
flow-step-missing = ⚠️ { $step } (essa etapa não existe)
flow-target = { $number } ({ $step })
flow-target-elsewhere = { $flow } { $number } ({ $step })
flow-there = { $step }
flow-there-now = ✅ { $step }
flow-elsewhere = { $flow }: { $step }
flow-elsewhere-now = ✅ { $flow }: { $step }
flow-way = { $way } → { $target }
flow-gist-pay = { $item }, { $price }
flow-gist-end = o fim
flow-kind-menu = 📋
flow-kind-ask = ❓
flow-kind-ai = 🤖
flow-kind-message = 💬
flow-kind-run = ⚙️
flow-kind-call = 🌐
flow-kind-pay = 💰
flow-kind-handoff = 🙋
flow-kind-condition = 🔀
flow-kind-delay = ⏳
flow-kind-jump = ↪️
flow-kind-start = ▶️
flow-kind-end = 🏁
flow-kind-other = ▫️
flow-outcome-paid = pago
flow-outcome-review = dinheiro que não bate
flow-outcome-expired = não pago a tempo
flow-outcome-already = já pedido há pouco
flow-outcome-failed = falhou
flow-outcome-cancelled = cancelado
flow-outcome-refused = não pode ser vendido
flow-outcome-ok = respondido
flow-outcome-timeout = sem resposta a tempo
flow-outcome-too-big = resposta longa demais
flow-outcome-bad-answer = uma resposta que não dá para ler
flow-outcome-limited = chamadas demais
flow-outcome-ended = devolvido ao bot
flow-outcome-nobody = não há ninguém
flow-outcome-closed = fechado agora
flow-outcomes = { $first }, { $second }{ $more ->
    [0] {""}
    [one] {" "}e mais { $more }
   *[other] {" "}e mais { $more }
}
flow-way-then = depois
flow-way-else = senão
flow-way-give-up = depois de respostas erradas demais
flow-way-refresh = a lista de novo
flow-way-abandon = ninguém responde

## Uma etapa.
flow-step-page =
    {"*"}{ $flow_title }*, etapa { $number }
    { $head }
    { $spoken ->
        [none] Escolha o que mudar.
       *[other] Idiomas: { $spoken }. Você edita em { $tongue_name }.
    }
flow-part-text = Texto: { $words }
flow-part-empty = Quando a lista está vazia: { $words }
flow-part-error = Após uma resposta errada: { $words }
flow-part-item = O que se vende: { $item }
flow-part-price = Preço: { $price }
flow-part-wait = Espera: { $wait }
flow-part-option = Opção: { $words } → { $target }
flow-part-then = Depois → { $target }
flow-part-untold = (sem tradução) { $words }
flow-saved = ✅ Salvo no seu rascunho.
flow-text-kept =
    ✅ Salvo no seu rascunho.
    Quem lê em outro idioma continua com o texto antigo: { $others }.
flow-do-keep = Manter o texto antigo
flow-do-only = Texto novo para todos
flow-do-add-option = ➕ Adicionar uma opção
flow-do-add-step = ➕ Etapa depois desta
flow-do-remove-step = Remover esta etapa
flow-remove-step-sure = 🗑️ Remover esta etapa? O que levava a ela passa para a seguinte.
flow-refused = ✋ { $hint }

flow-ask-text =
    ✍️ Agora está assim ({ $tongue_name }):
    { $now }

    Envie o novo texto. Está escrito em: { $spoken }.
flow-option-page =
    {"*"}{ $label }*
    leva a { $target }
flow-do-option-text = Mudar o texto
flow-do-option-way = Mudar para onde leva
flow-do-option-add = ➕ Etapa depois dela
flow-do-option-up = Uma posição acima
flow-do-option-drop = Remover
flow-ask-way = Para onde deve levar?
flow-ask-option = ➕ Qual opção? Poucas palavras. Ela leva para onde leva a última; você pode mudar isso depois.
flow-ask-price =
    💰 Agora custa { $now }.
    Envie o novo preço, como 500.
flow-price-saved = { $also ->
    [0] ✅ O preço está no seu rascunho.
    [one] ✅ O preço está no seu rascunho, e no texto que o cita.
   *[other] ✅ O preço está no seu rascunho, e em { $also } textos que o citam.
}{ $left ->
    [0] {""}
    [one] {" "}✋ O preço antigo está em { $left } texto e pode ser de outra coisa: confira, por favor.
   *[other] {" "}✋ O preço antigo está em { $left } textos e pode ser de outra coisa: confira, por favor.
}
flow-prices =
    💰 *Preços*
    Escolha um para mudar.
flow-prices-none = 💰 Nada é vendido ainda. Adicione um pagamento a um fluxo antes.
flow-price-line = { $item } · { $price }
flow-ask-item =
    🏷️ Agora vende: { $now }
    Envie o que se vende, em poucas palavras.
flow-ask-wait =
    ⏳ Agora espera: { $now }
    Envie quanto tempo, como 10 minutos, 2 horas ou 1 dia.

flow-next =
    ✅ { $head }
    O que vem depois?
flow-add = O que entra aqui?
flow-do-message = 💬 Eu digo algo
flow-do-menu = 📋 O cliente escolhe
flow-do-ask = ❓ Faço uma pergunta
flow-do-pay = 💰 O cliente paga
flow-do-delay = ⏳ Passa um tempo
flow-do-person = 🙋 Uma pessoa assume
flow-do-jump = ↪️ Seguir em outra parte
flow-do-end = 🏁 Termina aqui
flow-do-all = ✅ É só isso
flow-ask-first = 💬 O que deve dizer primeiro? Envie o texto que seu cliente lê.
flow-ask-message = 💬 Envie o texto que seu cliente lê.
flow-ask-menu = 📋 Envie a pergunta que vem antes das opções, como: Qual corte você quer?
flow-ask-options =
    📋 Envie as opções em uma só mensagem, uma por linha ou com / entre elas:
    Corte curto / Corte longo
flow-ask-question = ❓ Envie a pergunta, como: Qual é o seu nome?
flow-ask-input = Que tipo de resposta é?
flow-input-text = Palavras
flow-input-number = Um número
flow-input-phone = Um telefone
flow-input-date = Um dia
flow-input-time = Um horário
flow-input-money = Um valor em dinheiro
flow-input-media = Uma foto ou um arquivo
flow-ask-into =
    🏷️ Dê um nome à resposta, como: nome
    Nos textos seguintes, {"{{name}}"} vale pelo que o cliente respondeu. *pular*: eu escolho um.
flow-ask-sold = 💰 O que o cliente paga? Poucas palavras, como: Corte de cabelo
flow-ask-cost = 💰 Quanto custa? Por exemplo: 500
flow-ask-delay = ⏳ Quanto tempo? Por exemplo, 10 minutos, 2 horas ou 1 dia.
flow-ask-person = 🙋 O que devo perguntar antes? Por exemplo: Qual é o assunto?
flow-ask-end = 🏁 Quais são as últimas palavras? {"*"}pular*: nenhuma.
flow-new-price =
    🧾 *{ $item }*: { $price }
    Podemos pedir o pagamento agora?
flow-new-yes = Sim, pagar agora
flow-new-no = Não
flow-new-sorry = 😕 Desculpe, não dá para pagar isso agora. Escreva para nós aqui, por favor.
flow-new-wait = 🙏 Obrigado. Alguém responde a você aqui.
flow-new-nobody = 🌙 Não há ninguém aqui agora. Respondemos assim que pudermos.

flow-refused-gone = Isso não existe mais.
flow-refused-empty = Envie pelo menos uma palavra, por favor.
flow-refused-too-long-words = É longo demais para uma mensagem. Use no máximo 1.000 caracteres, por favor.
flow-refused-too-long-label = É longo demais para uma linha. Use no máximo 60 caracteres, por favor.
flow-refused-too-many-options = Um menu tem no máximo 20 opções.
flow-refused-last-option = Um menu precisa de pelo menos uma opção.
flow-refused-too-many-flows = Você já tem o máximo de fluxos (20).
flow-refused-too-many-steps = Você já tem o máximo de etapas (200).
flow-refused-no-title = Envie um nome de uma a 40 letras, por favor.
flow-refused-taken = Você já tem um fluxo com esse nome.
flow-refused-word-taken = Uma dessas palavras já inicia outro fluxo.
flow-refused-is-start = Tudo começa aqui, então isto não pode sair.
flow-refused-last-step = Um fluxo precisa de pelo menos uma etapa.
flow-refused-no-main-menu = Seu menu principal não tem opções às quais isto possa se juntar.
flow-refused-no-price = Envie um preço acima de zero, por favor.
flow-refused-unwritable = Não consegui anotar isso. Diga com palavras simples, por favor.
flow-refused-too-long = Este fluxo ficou longo demais. Divida-o em dois, por favor.

## O que os clientes leem.
flow-changes =
    📝 *O que você mudou*
    { $lines }
    { $verdict }
flow-verdict-mistakes = ⚠️ Ainda não pode ser publicado:
flow-verdict-doubts = 🤔 Talvez valha a pena ver isto antes:
flow-verdict-fine = ✅ Está tudo certo.
flow-do-publish = Publicar
flow-do-discard = Descartar mudanças
flow-nothing-new = ✅ Não há nada a publicar: seus clientes já leem tudo.
flow-published =
    🚀 Publicado como versão { $number }. Seus clientes já leem assim.
    Quem está no meio de algo termina como estava.
flow-mistakes =
    ⚠️ Isto ainda não pode ser publicado:
    { $mistakes }
flow-mistake = { $place }: { $message }
flow-mistake-step = { $flow }, etapa { $number } ({ $place }): { $message }
flow-discard-sure = 🗑️ Descartar tudo o que você mudou desde a última publicação?
flow-discarded = 🗑️ Suas mudanças foram descartadas. Tudo está como seus clientes leem.
flow-versions =
    🕘 *Versões anteriores*
    Escolha uma para usar de novo.
flow-versions-none = 🕘 Você ainda não publicou nada.
flow-version-line = Versão { $number } · { $at } · { $by } · { $note }
flow-version-line-now = ✅ Versão { $number } · { $at } · { $by } · { $note }
flow-version-template = O menu inicial
flow-version-template-now = ✅ O menu inicial
flow-back-sure =
    ↩️ Seus clientes devem ler esta versão de novo?
    O que você está mudando agora fica no seu rascunho.
flow-rolled-back = { $number ->
    [0] ↩️ Seus clientes leem o menu inicial.
   *[other] ↩️ Seus clientes leem a versão { $number } de novo.
}
flow-already = ✅ Essa versão já está em uso.
flow-and-more = … e mais { $count }

flow-change-none = Nada que alguém perceba.
flow-change-flow-new = ➕ Novo: *{ $flow }*
flow-change-flow-gone = ➖ Removido: *{ $flow }*
flow-change-words = 🔤 *{ $flow }* começa com: { $words }
flow-change-step-new = ➕ { $flow }, etapa { $number }: { $step }
flow-change-step-gone = ➖ { $flow }: { $step }
flow-change-text = ✏️ { $flow }, etapa { $number }: “{ $was }” → “{ $now }”
flow-change-price = 💰 { $flow }, etapa { $number }: { $was } → { $now }
flow-change-options = 📋 { $flow }, etapa { $number }: { $was } → { $now } opções
flow-change-ways = ↪️ { $flow }, etapa { $number } leva a outro lugar
flow-change-step = ✏️ { $flow }, etapa { $number }: { $step }

## Fluxos em arquivos.
flow-file-sent = 📎 Mude com qualquer editor e envie de volta aqui.
flow-ask-file =
    📎 Envie o fluxo como arquivo (YAML, no máximo 256 KB).
    Um arquivo de mesmo nome substitui o fluxo que você tem. Os comentários nele ficam até você mudar algo por aqui.
flow-file-mistakes =
    ⚠️ Nada deste arquivo foi aproveitado. Corrija e envie de novo, por favor:
    { $mistakes }
flow-file-sure =
    📎 *O que mudaria*
    { $lines }
flow-do-install = Pôr no meu rascunho
flow-do-install-publish = E já publicar
flow-do-not = Não, deixar como está
flow-file-too-large = Esse arquivo é grande demais. O máximo é 256 KB.
flow-file-no-text = Esse não é um arquivo de texto. Envie o fluxo como YAML, por favor.
flow-file-no-media = Não havia arquivo nessa mensagem.
flow-file-gone = Esse arquivo não existe mais. Envie de novo, por favor.

## O que um fluxo vende.
ware-sale = 🏷️
sale-enter-pin =
    📲 Digite seu PIN do M-Pesa no telefone ({ $payer }) para pagar { $price }.
    Pedido #{ $number }: { $about }.
sale-open-link =
    💳 Para pagar { $price }, abra este link:
    { $link }
    Ele vale até { $good_until }.
    Pedido #{ $number }: { $about }.
sale-paid =
    ✅ Pago: { $about }, { $price }.
    🧾 Seu recibo: pedido #{ $number }{ $receipt ->
    [none] {""}
   *[other] , { $receipt }
}.
    Obrigado!
owner-sold =
    💰 *Vendido*: { $item }, { $price }
    Pago por { $payer } (pedido #{ $number }{ $receipt ->
    [none] {""}
   *[other] , { $receipt }
}).
