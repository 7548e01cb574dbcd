# Uma mensagem para muita gente.
broadcast-home = 📣 *Mensagens para muitos* · { $bot_name }
    { $count ->
        [0] Você ainda não enviou nenhuma.
       *[other] Escolha uma para ver como vai.
    }
broadcast-do-new = Nova mensagem
broadcast-line = #{ $number } { $whom } · { $status }{ $started ->
        [no] {""}
       *[other] {" "}{ $percent } %
    }
broadcast-gone = 🤷 Não há mensagem com esse número.
broadcast-unchanged = ☝️ Isso não dá agora.

## Para quem é.
broadcast-whom = 👥 *Quem recebe?*
    { $all ->
        [0] Ainda não há ninguém na sua lista.
        [one] { $all } pessoa está na sua lista.
       *[other] { $all } pessoas estão na sua lista.
    }
broadcast-do-all = Todas as pessoas
broadcast-do-tag = Pessoas com etiqueta
broadcast-do-group = Um grupo
broadcast-do-list = Números que eu escrevo
broadcast-do-file = Um arquivo de números
broadcast-which-tag = 🏷️ Qual etiqueta?
broadcast-which-group = 👪 Qual grupo?
broadcast-line-tag = #{ $which } ({ $count })
broadcast-line-group = { $which } ({ $count })
broadcast-ask-list = ✍️ Escreva os números, um por linha.
broadcast-ask-file = 📎 Envie o arquivo, CSV ou Excel, com uma coluna *phone*.
broadcast-unread = 🤔 Não lidos, não são números de celular: { $count }
broadcast-bad-file = 🤔 Não consigo usar esse arquivo. Listas: CSV ou Excel, até 5.000 linhas; imagens e arquivos: até 16 MB.
broadcast-whom-all = todas as pessoas
broadcast-whom-tag = #{ $which }
broadcast-whom-group = { $which }
broadcast-whom-list = uma lista
broadcast-whom-owners = todos os donos

## O que diz.
broadcast-ask-words = ✍️ O que ela deve dizer?
    {"{{name}}"} vira o nome de cada pessoa.
broadcast-bad-gap = 🤔 Não conheço {"{{"}{ $gap }{"}}"}. Você pode usar {"{{name}}"} e {"{{business}}"}.
broadcast-ask-media = 📎 Envie a imagem, o vídeo ou o documento.
broadcast-ask-day = 📅 Em que dia?
broadcast-ask-time = 🕐 A que horas?
broadcast-bad-time = 🤔 Isso não cai nos próximos 60 dias.
broadcast-ask-template = 🧾 O nome do seu modelo aprovado, e o idioma se não for o seu: offer_may en_US
broadcast-ask-values = ✍️ O que preenche as lacunas? Uma por linha.
    {"{{name}}"} vira o nome de cada pessoa.
broadcast-friend = cliente
broadcast-hint = 🔕 Não quer mais mensagens assim? Responda STOP.
broadcast-hint-owners = 🔕 Não quer mais mensagens assim? Responda *mute news*.

## O que aconteceria.
broadcast-sure = 📣 *Ainda nada foi enviado.* Ficaria assim:
    { $carries ->
        [text] {""}
        [image] 🖼 imagem:{" "}
        [video] 🎬 vídeo:{" "}
        [audio] 🎧 áudio{" "}
        [document] 📄 documento:{" "}
       *[template] 🧾 modelo:{" "}
    }{ $words }

    { $facts }
broadcast-count = 👥 { $whom }: { $count ->
        [0] ninguém
        [one] { $count } pessoa, { $count } mensagem
       *[other] { $count } pessoas, { $count } mensagens
    }
broadcast-foreseen = { $later ->
        [no] ⏱ Começa já
       *[other] ⏱ Começa em { $begins }
    }{ $quick ->
        [no] {", leva cerca de "}{ $lasts }
       *[other] {""}
    }
broadcast-out-opted-out = 🔕 De fora, não querem receber: { $count }
broadcast-out-muted = 🔕 De fora, novidades silenciadas: { $count }
broadcast-out-banned = ⛔ De fora, bloqueados: { $count }
broadcast-out-no-address = 📵 De fora, sem número: { $count }
broadcast-out-window = 🕐 De fora, um dia em silêncio: { $count }
broadcast-out-gone = 👤 De fora, não estão mais aqui: { $count }
broadcast-out-twice = 👥 De fora, já receberam: { $count }
broadcast-nobody = 🤷 Ninguém receberia.
    { $facts }
broadcast-do-yes = Sim, enviar
broadcast-do-no = Não
broadcast-do-test = Primeiro para mim
broadcast-do-words = Outras palavras
broadcast-do-media = Pôr imagem ou arquivo
broadcast-do-bare = Sem imagem nem arquivo
broadcast-do-later = Em outro momento
broadcast-do-now = O quanto antes
broadcast-do-template = Com modelo aprovado
broadcast-do-freely = Sem modelo
broadcast-dropped = 👍 Nada foi enviado.
broadcast-tested = 📬 Está a caminho de você, por { $bot_name }.

## A caminho.
broadcast-begun = { $later ->
        [no] 🚀 A mensagem #{ $number } está a caminho.
       *[other] 📅 A mensagem #{ $number } sai em { $begins }.
    }
    Envie *broadcast { $number }* para ver como vai.
broadcast-do-look = Como vai?
broadcast-do-others = Todas as mensagens
broadcast-do-again = Olhar de novo
broadcast-do-pause = Pausar
broadcast-do-resume = Continuar
broadcast-do-stop = Parar de vez
broadcast-paused = ⏸ Em pausa. Ninguém mais recebe por enquanto.
broadcast-resumed = ▶️ Continua.
broadcast-stop-sure = ⏹ Parar de vez a mensagem #{ $bc_number }?
    Quem ainda não recebeu não vai receber.
broadcast-stopped = ⏹ Parada de vez.
broadcast-status-scheduled = espera { $at }
broadcast-status-running = a caminho
broadcast-status-paused = em pausa
broadcast-status-done = concluída
broadcast-status-stopped = parada
broadcast-waits-quiet = descansa até { $at }
broadcast-waits-day-full = chega por hoje, segue em { $at }
broadcast-waits-behind = espera a mensagem anterior
broadcast-waits-closed = espera o bot funcionar

## Uma delas.
broadcast-card = { $card }
broadcast-card-head = 📣 *Mensagem #{ $number }* para { $whom }
    { $status }
broadcast-card-bar = { $bar } { $percent } % · { $over } de { $all }
broadcast-card-sent = 📤 Enviadas: { $count }
broadcast-card-delivered = 📬 Entregues: { $count }
broadcast-card-read = 👀 Lidas: { $count }
broadcast-card-failed = ⚠️ Com falha: { $count }
broadcast-card-unsure = ❔ Talvez enviadas, sem nova tentativa: { $count }
broadcast-card-under-way = ⏳ No caminho: { $count }
broadcast-card-opted-out = 🔕 Não querem mais desde então: { $count }
broadcast-card-stopped = ⏹ Sem mensagem: { $count }
broadcast-done-told = 📣 A mensagem #{ $number } terminou.
    📤 Enviadas: { $reached } · ⚠️ Com falha: { $failed } · De fora: { $left_out }
    Envie *broadcast { $number }* para ver o relatório.
notice-kind-news = Novidades
setting-broadcast-quiet = Sem envios à noite
