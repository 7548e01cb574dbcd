# As pessoas que conversam com um bot, como o dono as vê.
people-home = 👥 *Pessoas de { $bot_name }*
    { $all ->
        [0] Ninguém escreveu ainda.
        [one] { $all } pessoa
       *[other] { $all } pessoas
    }{ $all ->
        [0] {""}
        [one] {" · "}esta semana: { $week } · 🔕 não recebem: { $out }
       *[other] {" · "}esta semana: { $week } · 🔕 não recebem: { $out }
    }
people-do-all = Todas
people-do-find = Buscar
people-do-tags = Por etiqueta
people-do-groups = Grupos
people-do-log = Mensagens
people-do-log-of = Nossas mensagens
people-do-bans = Bloqueios
people-do-many = Mensagem para muitos
people-do-people = Todas as pessoas
people-list = { $narrowed ->
        [no] 👥 *Pessoas ({ $count })*
       *[other] 👥 *Pessoas: { $which } ({ $count })*
    }
    Escolha uma para ver mais.
people-none = { $narrowed ->
        [no] 👥 Ainda não há ninguém aqui.
       *[other] 🔎 Não encontrei ninguém para { $which }.
    }
people-line = { $who } · { $phone }{ $mark }
people-line-bare = { $who } · { $seen }{ $mark }
people-nameless = alguém sem número
people-ask-find = 🔎 Um nome, parte do número ou uma etiqueta?
people-gone = 🤷 Essa pessoa não está mais aqui.

## Para uma planilha e de volta.
people-do-sheet = Exportar ou importar
people-sheet = 📄 *Pessoas em planilha*
people-do-export = Enviar a lista para mim
people-do-import = Importar uma lista
people-exported = 📄 { $count ->
    [one] { $count } pessoa
   *[other] { $count } pessoas
}
people-ask-file = 📎 Envie um arquivo CSV. A primeira linha dá nome às colunas:
    phone, name, tags, groups
    Só *phone* é necessária. O que estiver vazio não muda nada.
people-no-table = 🤔 Não consigo ler isso. Salve a tabela como CSV e envie como documento, por favor.
people-file-empty = 🤔 Não há ninguém nesse arquivo.
people-mistakes = ✋ Não importei nada: { $count ->
        [one] uma linha está errada.
       *[other] { $count } linhas estão erradas.
    }
    { $mistakes }{ $more ->
        [0] {""}
        [one] {" "}… e mais { $more }
       *[other] {" "}… e mais { $more }
    }
    Corrija o arquivo e envie de novo, por favor.
people-row-no-phone-column = Linha { $row }: nenhuma coluna se chama *phone*
people-row-too-many = Linha { $row }: cabem no máximo 2.000 pessoas em um arquivo
people-row-no-phone = Linha { $row }: falta o número de telefone
people-row-bad-phone = Linha { $row }: “{ $cell }” não é um número de celular
people-row-long-name = Linha { $row }: o nome “{ $cell }…” passa de 60 letras
people-row-long-tag = Linha { $row }: uma etiqueta passa de 30 letras
people-row-long-group = Linha { $row }: o nome de um grupo passa de 40 letras
people-row-twice = Linha { $row }: repete o número da linha { $cell }
people-import-sure = 📥 Importar estas pessoas?
    Novas: { $fresh }. Já conhecidas: { $known }.
people-imported = ✅ { $count ->
    [one] { $count } pessoa importada.
   *[other] { $count } pessoas importadas.
}{ $left_out ->
        [0] {""}
        [one] {" "}Uma foi esquecida aqui e continua assim.
       *[other] {" "}{ $left_out } foram esquecidas aqui e continuam assim.
    }

people-do-sync = Do meu telefone
people-sync-sure = 📱 Seu telefone me contou das pessoas que você salvou com nome.
    Novas: { $fresh }. Já conhecidas: { $known }. Trazer para cá?
    Elas não recebem mensagem por isso.
people-sync-empty = 📱 Seu telefone ainda não me contou de ninguém com nome. Isso pode levar alguns minutos depois de conectar.
people-sync-no-list = 📱 Seu canal não tem lista de contatos.
people-sync-away = 📱 Seu telefone não está conectado agora. Tente de novo quando estiver, por favor.

## Etiquetas e grupos.
people-tags = 🏷️ *Etiquetas*
    Escolha uma para ver quem tem.
people-no-tags = 🏷️ Ainda não há etiquetas. Você as põe na ficha de uma pessoa.
people-tag-line = #{ $tag } ({ $members })
people-groups = 👪 *Grupos*
people-groups-none = 👪 Ainda não há grupos.
people-group-line = { $group_name } ({ $members })
people-group = 👪 *{ $group_name }*
    { $members ->
        [0] Ainda não há ninguém nele. Você inclui pessoas pela ficha delas.
        [one] { $members } pessoa
       *[other] { $members } pessoas
    }
people-do-group-new = Novo grupo
people-do-members = Quem está nele
people-do-group-drop = Apagar este grupo
people-ask-group = ✍️ Como o grupo deve se chamar?
people-group-made = ✅ O grupo *{ $group_name }* foi criado.
people-group-taken = ☝️ Já existe um grupo *{ $group_name }*.
people-group-sure = 🗑 Apagar o grupo *{ $group_name }*?
    As pessoas dele continuam na sua lista.
people-group-dropped = 🗑 O grupo *{ $group_name }* foi apagado.

## Uma pessoa.
people-card = { $card }
people-card-head = 👤 *{ $who }*
people-card-phone = 📱 { $phone }
people-card-profile = No WhatsApp: { $name }
people-card-tags = 🏷️ { $tags }
people-card-groups = 👪 { $groups }
people-card-seen = Desde { $since }, visto por último { $seen }
people-card-unseen = Desde { $since }, nunca escreveu
people-card-orders = { $orders ->
    [one] 🧾 { $orders } pedido
   *[other] 🧾 { $orders } pedidos
}
people-card-out = 🔕 Deixou de receber em { $at }
people-card-banned = ⛔ Bloqueado: { $reason }
people-card-note = 📝 { $at }: { $text }
people-do-write = Escrever para a pessoa
people-do-rename = Nome
people-do-tags-of = Etiquetas
people-do-groups-of = Grupos da pessoa
people-do-notes = Notas
people-do-orders = Pedidos dela
people-do-ban = Bloquear
people-do-unban = Desbloquear
people-do-out = Não enviar mais
people-do-in = Voltar a enviar
people-do-more = Mais
people-do-card = Voltar à ficha
people-more = 👤 *{ $who }*
    O que mais?
people-do-merge = É a mesma que outra
people-do-delete = Tirar da lista
people-do-forget = Esquecer para sempre

people-ask-write = ✍️ O que { $who } deve ler?
    Sai agora, como mensagem do seu bot.
people-written = { $text }
people-sent = ✅ Enviado para { $who }.
people-not-sent-out = 🔕 { $who } deixou de receber mensagens, então não enviei.
people-not-sent-banned = ⛔ { $who } está bloqueado, então não enviei.
people-not-sent-window = ⌛ { $who } escreveu há mais de 24 horas. Agora o WhatsApp só aceita textos aprovados.
    A pessoa precisa escrever primeiro.
people-ask-name = ✍️ Como você chama { $who }?
    Só você vê. *pular* retira o nome que você deu.
people-bad-name = ☝️ Um nome tem pelo menos uma letra.
people-renamed = ✅ Agora é *{ $who }*. *undo* desfaz.
people-tags-of = 🏷️ *Etiquetas de { $who }*
    Escolha uma para retirar.
people-tags-of-none = 🏷️ { $who } ainda não tem etiquetas.
people-untag-line = #{ $tag }
people-do-tag = Pôr uma etiqueta
people-ask-tag = 🏷️ Qual etiqueta? Várias vão com vírgulas: *vip, atacado*
people-bad-tag = ☝️ Uma etiqueta tem pelo menos uma letra.
people-groups-of = 👪 *Grupos de { $who }*
    Escolha um para incluir ou retirar a pessoa.
people-notes = 📝 *Notas sobre { $who }*
    Escolha uma para jogar fora.
people-note-line = { $at }: { $text } ({ $by })
people-do-note = Adicionar uma nota
people-ask-note = 📝 O que devo anotar sobre { $who }?
    A pessoa nunca vê.
people-note-sure = 🗑 Jogar esta nota fora?
people-note-dropped = 🗑 A nota foi apagada.
people-out = 🔕 A partir de agora, { $who } não recebe nada que não tenha pedido. *undo* desfaz.
people-in-sure = 🔔 { $who } disse a você que quer receber suas mensagens de novo?
people-in = 🔔 { $who } volta a receber mensagens. *undo* desfaz.

## Duas que são uma.
people-ask-merge = 🔎 { $who } é a mesma pessoa que quem? Um nome ou um número?
people-merge-who = Qual?
people-merge-none = 🔎 Não encontrei mais ninguém assim.
people-merge-sure = 🔗 Fazer de { $other_who } e *{ $who }* uma só pessoa?
    Passa a ser *{ $who }*, que você conhece há mais tempo.
    O que vai junto: mensagens ({ $messages }), pedidos ({ $orders }), etiquetas ({ $tags }), grupos ({ $groups }), notas ({ $notes }) e tudo o mais da pessoa.
    Isso não pode ser desfeito.
people-merged = ✅ Agora é uma só pessoa: *{ $who }*.

## Fora da lista, ou fora da memória.
people-delete-sure = 🗑 Tirar { $who } da sua lista?
    Quando escrever, a pessoa volta. Os pedidos ficam.
people-deleted = 🗑 { $who } saiu da sua lista. *undo* traz de volta.
people-forget-sure = 🧹 *Esquecer { $who } para sempre?*
    Será apagado: nome, número, mensagens, notas, etiquetas e grupos.
    Fica: { $orders ->
        [0] nada mais
        [one] { $orders } pedido com o dinheiro, sem dizer de quem
       *[other] { $orders } pedidos com o dinheiro, sem dizer de quem
    }.
    Um bloqueio continua. O que você fez fica no registro de auditoria.
    {"*"}Ninguém pode trazer isto de volta.*
people-forget-busy = ⏳ Algo de { $who } ainda está em andamento: { $things ->
        [one] um pedido, agendamento ou chamado.
       *[other] { $things } pedidos, agendamentos ou chamados.
    }
    Termine isso antes, por favor.
people-forgotten = 🧹 Esquecido. Nada aqui diz mais quem era.
ban-of-forgotten = alguém esquecido

## O que foi feito, no registro de auditoria.
verb-contact-rename = renomear contato
verb-contact-opt-out = deixar de enviar ao contato
verb-contact-opt-in = voltar a enviar ao contato
verb-contact-delete = apagar contato
verb-contact-merge = juntar contatos
verb-contact-forget = esquecer contato
verb-contact-write = escrever ao contato
verb-contact-export = exportar contatos
verb-contact-import = importar contatos
verb-contact-sync = trazer contatos
verb-log-export = exportar mensagens
