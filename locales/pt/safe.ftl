# Um negócio como arquivo lacrado: feito, e trazido de volta.
safe-do-export = 📦 Tudo em um arquivo
safe-do-export-first = 📦 Exportar antes
safe-do-import = 📥 Trazer um arquivo
safe-sure = 📦 Tudo do seu bot em um arquivo lacrado?
    Nele vão contatos, mensagens, pedidos, preços, menus e ajustes.
    A ligação com o WhatsApp não vai: em outro lugar o bot é ligado de novo.
safe-exported = 📦 *{ $name }* como está agora.
    Pode ser trazido de volta, aqui ou em outro wabot.
safe-passphrase = 🔑 A frase secreta dele, mostrada só agora:
    { $passphrase }
    Anote e apague esta mensagem. Sem ela ninguém abre o arquivo, nem nós.
safe-ask-file = 📥 Envie o arquivo de um negócio (termina em .wabot).
safe-ask-passphrase = 🔑 Qual é a frase secreta?
safe-imported = ✅ *{ $name }* ({ $tenant }) está aqui, com { $rows ->
    [one] { $rows } linha
   *[other] { $rows } linhas
}.
    Nada é enviado ainda: o bot está parado. Ligue { $phone } e depois *resume { $tenant }*.
safe-no-file = Isso não era um arquivo. Envie como documento.
safe-sealed = Essa frase secreta não abre o arquivo.
    Confira: cinco grupos de cinco, com hifens.
safe-damaged = Este não é um arquivo de negócio do wabot, ou está danificado.
    Nada mudou.
safe-version = O arquivo é de outra versão do wabot.
    Nada mudou: traga-o com aquela versão e depois atualize.
safe-taken = Este negócio, ou o número dele, já está aqui.
    Nada mudou. Um negócio apagado some depois de 10 minutos.
safe-large = O arquivo é grande demais para uma conversa.
    No servidor, *wabot import FILE* o traz.
issue-backup-failed = não foi possível fazer um backup ({ $reason })
verb-tenant-export = guardar tudo em um arquivo
verb-tenant-import = trazer o arquivo de um negócio
