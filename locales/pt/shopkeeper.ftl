# A loja, como o dono a lê.

owner-home-shop = Minha loja
shop-not-a-shop = { $name } não é uma loja. O menu próprio está aqui:
shop-first =
    🛍️ *Sua loja está vazia.* Seus clientes leem que você ainda está arrumando as prateleiras.
    Adicione seu primeiro produto: leva um minuto.
shop-desk =
    🛍️ *{ $name }*
    { $card }
shop-count-paid = 💰 Pagos, a embalar: { $count }
shop-count-agreed = 🧺 A embalar, pagos na entrega: { $count }
shop-count-packed = 📦 Embalados: { $count }
shop-count-ready = 🏪 Esperando retirada: { $count }
shop-count-sent = 🛵 A caminho: { $count }
shop-count-return-asked = ↩️ { $count ->
    [one] { $count } devolução solicitada
   *[other] { $count } devoluções solicitadas
}
shop-count-products = 🏷️ { $count ->
    [one] { $count } produto
   *[other] { $count } produtos
}
shop-count-scarce = ⚠️ Acabando: { $count }
shop-do-todo = Pedidos a atender ({ $todo })
shop-do-orders = Todos os pedidos
shop-do-settings = Entrega e pagamento
shop-do-shop = Minha loja
shop-do-others-todo = Outros pedidos
shop-settings = O que você quer definir?

## Pedidos.
shop-which-state = Quais pedidos?
shop-which-all = Todos os pedidos
shop-which-todo = Pedidos a atender
shop-which-paid = Pedidos pagos
shop-which-agreed = A pagar na entrega
shop-which-packed = Pedidos embalados
shop-which-ready = A retirar
shop-which-sent = Pedidos a caminho
shop-which-handed-over = Pedidos entregues
shop-which-return-asked = Devoluções solicitadas
shop-which-returned = Pedidos devolvidos
shop-which-refused = Devoluções recusadas
shop-which-cancelled = Pedidos cancelados
shop-which-placed = Aguardando pagamento
shop-which-expired = Pedidos nunca pagos
shop-state-placed = ⏳ aguardando pagamento
shop-state-expired = ⌛ nunca pago
shop-state-agreed = 🧺 a pagar na entrega
shop-state-paid = 💰 pago
shop-state-packed = 📦 embalado
shop-state-ready = 🏪 pronto para retirar
shop-state-sent = 🛵 a caminho
shop-state-handed-over = ✅ entregue
shop-state-cancelled = 🚫 cancelado
shop-state-return-asked = ↩️ devolução solicitada
shop-state-returned = ↩️ devolvido
shop-state-refused = ↩️ devolução recusada
shop-owner-orders =
    🧾 *{ $which }*
    Escolha um.
shop-owner-orders-none = 🧾 { $which }: nenhum.
shop-owner-line = { $order } · { $total } · { $status } · { $customer }
shop-owner-order =
    🧾 *Pedido { $order }* · { $at }
    👤 { $customer }
    { $card }
    {"*"}Total: { $total }*
    { $where }
    { $standing }
shop-owner-order-new =
    🆕 *{ $name }*: { $order }
    👤 { $customer }
    { $card }
    {"*"}Total: { $total }*
    { $where }
    { $standing }
shop-do-next = { $next_words }
shop-do-look = Ver
shop-next-pack = Está embalado
shop-next-ready = Pronto para retirar
shop-next-send = Está a caminho
shop-next-hand-over = Foi entregue
shop-do-take-back = Aceitar e revender
shop-do-take-back-broken = Aceitar, sem revender
shop-do-refuse = Recusar a devolução
shop-ask-why = Por quê? Seu cliente vai ler.
shop-why-sure =
    Pedido { $shop_order }: { $reason }
    { $shop_event ->
        [cancel] { $was_paid ->
            [true] Está pago: devolva { $total } manualmente, por favor.
           *[other] Ainda não está pago.
        }
       *[other] Os produtos ficam com o cliente.
    }
    Seu cliente será avisado. Tem certeza?
shop-back-sure =
    Aceitar o pedido { $shop_order } de volta?
    Devolva { $total } ao cliente manualmente, por favor.
shop-moved = ✅ Feito. Seu cliente foi avisado.
shop-move-late = ☝️ Isso já não é possível. Veja de novo, por favor.
shop-new-owner =
    🆕 *{ $name }*: { $order }, { $total } de { $customer }
    { $card }
    { $where }
    { $state }
    Para atender: *shop*
shop-cancelled-owner = 🚫 *{ $name }*: { $customer } cancelou o pedido { $order } ({ $total }). Os produtos voltaram ao estoque.
shop-return-owner =
    ↩️ *{ $name }*: { $customer } pede para devolver o pedido { $order } ({ $total }): { $reason }
    Decida: *shop*
shop-low-stock = ⚠️ *{ $name }*: { $product }: { $left ->
    [0] esgotado.
    [one] só resta { $left }.
   *[other] só restam { $left }.
} Reponha o estoque: *products*

## Produtos.
goods-do-list = Produtos
goods-do-add = Adicionar um produto
goods-do-file = Vários de uma vez
goods-do-another = Adicionar outro
goods-do-variant = Incluir tamanho, cor, …
goods-do-show = Ver
goods-list =
    🏷️ *{ $title }*
    Escolha um.
goods-all = Produtos ({ $count })
goods-found = Produtos como “{ $words }”
goods-found-none = 🔎 { $title }: nenhum.
goods-do-find = Buscar
goods-ask-words = 🔎 Como se chama?
goods-line = { $product } · { $stock }
goods-line-off = { $product } · oculto
goods-stock = { $count } em estoque
goods-stock-unlimited = sempre em estoque
goods-gone = Esse produto não existe mais.
goods-card = { $card }
goods-head = 🏷️ *{ $product }*
goods-head-off = 🏷️ *{ $product }* · 🙈 oculto para os clientes
goods-category = Categoria: { $category }
goods-variant = { $variant } · { $price } · { $stock }{ $reserved ->
    [0] {""}
    [one] , { $reserved } reservado
   *[other] , { $reserved } reservados
}
goods-only-variant = { $price } · { $stock }{ $reserved ->
    [0] {""}
    [one] , { $reserved } reservado
   *[other] , { $reserved } reservados
}
goods-do-stock = Estoque
goods-do-price = Preço
goods-do-name = Nome
goods-do-description = Descrição
goods-do-category = Categoria
goods-do-picture = Foto
goods-do-drop-variant = Tirar tamanho, cor, …
goods-do-off = Ocultar dos clientes
goods-do-on = Mostrar aos clientes
goods-which = Qual deles?
goods-stock-how = O que mudou no estoque de { $product_name }?
goods-stock-more = Chegaram mais
goods-stock-exactly = Eu contei
goods-stock-no-end = Nunca acaba
goods-ask-stock = Quantos?
goods-ask-price = Quanto custa?
goods-ask-name = Como deve se chamar?
goods-ask-description =
    O que os clientes devem saber sobre ele?
    {"*"}pular* deixa em branco.
goods-ask-category =
    Qual categoria, como *Bebidas*?
    {"*"}pular* para nenhuma.
goods-ask-picture =
    🖼️ Envie uma foto, por favor.
    {"*"}pular* para nenhuma.
goods-changed = ✅ Alterado.
goods-name-taken = ☝️ Você já tem um produto com esse nome.
goods-bad-value = ☝️ Isso não serve. Tente de novo, por favor.
goods-last-variant = ☝️ Um produto precisa de pelo menos uma variação. Oculte o produto inteiro, se quiser.
goods-no-picture = ☝️ Essa foto não pode ser mostrada. Envie JPEG, PNG ou WebP, por favor.
goods-picture-too-large = ☝️ Essa foto é grande demais: no máximo 5 MB.
goods-picture-gone = 😕 Não consegui ler essa foto. Envie de novo, por favor.
goods-ask-variant =
    Como se chama, por exemplo *Grande* ou *Grande / vermelho*?
goods-variant-added = ✅ { $product_name }: *{ $variant_name }* foi incluído.
goods-variant-named = ✅ { $product_name }: o que você tinha agora se chama *{ $variant_name }*. E o próximo:
goods-variants-full = ☝️ Um produto tem no máximo 20 tamanhos ou cores.
goods-ask-new-name = 🏷️ Como se chama o produto?
goods-ask-new-price = 💰 { $goods_name }: quanto custa?
goods-ask-first-stock =
    📦 Quantos você tem?
    {"*"}pular* se nunca acaba.
goods-added = ✅ *{ $product_name }* está na sua loja.
goods-full = ☝️ Sua loja está cheia: no máximo 5.000 produtos.
verb-shop-move = avançar um pedido da loja
verb-shop-import = importar produtos

## O catálogo inteiro em um arquivo.
goods-file =
    📄 *Vários produtos de uma vez*
    Faça uma tabela no Excel ou no Google Sheets com estas colunas:
    name · variant · price · stock · sku · category · description · picture link
    Só name e price são necessárias. Salve como CSV ou XLSX.
goods-do-import = Enviar meu arquivo
goods-do-export = Baixar meus produtos
goods-ask-file = 📄 Envie o arquivo aqui como documento, por favor.
goods-reading = ⏳ Lendo seu arquivo…
goods-import-sure =
    📄 *Seu arquivo está em ordem.*
    { $summary }
    Colocar na sua loja?
goods-counts = Novos: { $new }. Alterados: { $changed }. Como antes: { $same }.
goods-ignored = (Deixo estas colunas de fora: { $columns })
goods-import-same = 👍 O que está no arquivo já está na sua loja. Nada a fazer.
goods-import-dropped = 👍 Nada foi alterado.
goods-import-mistakes =
    ✋ *{ $count ->
    [one] Há { $count } erro
   *[other] Há { $count } erros
} no seu arquivo. Nada foi alterado.*
    { $mistakes }
    Corrija o arquivo e envie de novo, por favor.
goods-mistakes-more = … e mais { $count }.
goods-import-unreadable =
    ✋ { $why }
    Envie outro arquivo, por favor.
goods-file-too-large = Esse arquivo é grande demais: no máximo 2 MB.
goods-file-too-many-rows = Esse arquivo é longo demais: no máximo 5.000 linhas.
goods-file-empty = Não há nada nesse arquivo.
goods-file-old-excel = Esse é um arquivo antigo do Excel (XLS). Salve como XLSX ou CSV, por favor.
goods-file-suspicious = Esse arquivo não é uma tabela simples. Salve como CSV, por favor.
goods-file-unreadable = Não consegui ler esse arquivo. Salve como CSV ou XLSX, por favor.
goods-imported = ✅ Pronto. Novos: { $new }. Alterados: { $changed }.
goods-exported =
    📄 Todos os seus produtos.
    Mude o que quiser e envie o arquivo de volta com *import*.
goods-mistake = Linha { $row }, { $column }: { $what }
goods-mistake-row = Linha { $row }: { $what }
goods-column-name = name
goods-column-variant = variant
goods-column-price = price
goods-column-stock = stock
goods-column-sku = sku
goods-column-category = category
goods-column-description = description
goods-column-picture-link = picture link
goods-mistake-no-column = falta esta coluna
goods-mistake-column-twice = esta coluna aparece duas vezes
goods-mistake-no-rows = há títulos e nada abaixo deles
goods-mistake-missing = está faltando
goods-mistake-too-long = é longo demais (no máximo { $longest } caracteres)
goods-mistake-price = “{ $cell }” não é um preço
goods-mistake-stock = “{ $cell }” não é uma quantidade
goods-mistake-picture = não é um link que comece com https://
goods-mistake-twice = igual à linha { $row }
goods-mistake-differs = não é igual à linha { $row }, embora seja o mesmo produto
goods-mistake-variant-missing = { $name } tem várias variações, então cada uma precisa de um nome
goods-mistake-too-many-variants = mais de { $most } variações de um produto
goods-mistake-too-many-products = mais de { $most } produtos
goods-mistake-sku-taken = pertence a { $name }
