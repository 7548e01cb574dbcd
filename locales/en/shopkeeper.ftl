# The shop, as its owner reads it.

owner-home-shop = My shop
shop-not-a-shop = { $name } is not a shop. Its own menu is here:
shop-first =
    🛍️ *Your shop is empty.* Your customers read that you are still filling your shelves.
    Add your first product: it takes a minute.
shop-desk =
    🛍️ *{ $name }*
    { $card }
shop-count-paid = 💰 { $count ->
    [one] { $count } order paid, to be packed
   *[other] { $count } orders paid, to be packed
}
shop-count-agreed = 🧺 { $count ->
    [one] { $count } order to be packed, paid when handed over
   *[other] { $count } orders to be packed, paid when handed over
}
shop-count-packed = 📦 { $count ->
    [one] { $count } order packed
   *[other] { $count } orders packed
}
shop-count-ready = 🏪 { $count ->
    [one] { $count } order waiting to be picked up
   *[other] { $count } orders waiting to be picked up
}
shop-count-sent = 🛵 { $count ->
    [one] { $count } order on the way
   *[other] { $count } orders on the way
}
shop-count-return-asked = ↩️ { $count ->
    [one] { $count } return asked for
   *[other] { $count } returns asked for
}
shop-count-products = 🏷️ { $count ->
    [one] { $count } product
   *[other] { $count } products
}
shop-count-scarce = ⚠️ { $count ->
    [one] { $count } product running out
   *[other] { $count } products running out
}
shop-do-todo = Orders to see to ({ $todo })
shop-do-orders = All orders
shop-do-settings = Delivery and payment
shop-do-shop = My shop
shop-do-others-todo = Other orders
shop-settings = What would you like to set?

## Orders.
shop-which-state = Which orders?
shop-which-all = All orders
shop-which-todo = Orders to see to
shop-which-paid = Paid orders
shop-which-agreed = Orders to be paid later
shop-which-packed = Packed orders
shop-which-ready = Orders to be picked up
shop-which-sent = Orders on the way
shop-which-handed-over = Orders handed over
shop-which-return-asked = Returns asked for
shop-which-returned = Returned orders
shop-which-refused = Returns declined
shop-which-cancelled = Cancelled orders
shop-which-placed = Waiting for payment
shop-which-expired = Orders never paid
shop-state-placed = ⏳ waiting for payment
shop-state-expired = ⌛ never paid
shop-state-agreed = 🧺 to be paid when handed over
shop-state-paid = 💰 paid
shop-state-packed = 📦 packed
shop-state-ready = 🏪 ready to pick up
shop-state-sent = 🛵 on the way
shop-state-handed-over = ✅ handed over
shop-state-cancelled = 🚫 cancelled
shop-state-return-asked = ↩️ return asked for
shop-state-returned = ↩️ returned
shop-state-refused = ↩️ return declined
shop-owner-orders =
    🧾 *{ $which }*
    Choose one.
shop-owner-orders-none = 🧾 { $which }: none.
shop-owner-line = { $order } · { $total } · { $status } · { $customer }
shop-owner-order =
    🧾 *Order { $order }* · { $at }
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
shop-do-look = Look at it
shop-next-pack = It is packed
shop-next-ready = It is ready to pick up
shop-next-send = It is on its way
shop-next-hand-over = It is handed over
shop-do-take-back = Take back, sell again
shop-do-take-back-broken = Take back, do not sell
shop-do-refuse = Decline the return
shop-ask-why = Why? Your customer reads it.
shop-why-sure =
    Order { $shop_order }: { $reason }
    { $shop_event ->
        [cancel] { $was_paid ->
            [true] It is paid: please send { $total } back by hand.
           *[other] It is not paid yet.
        }
       *[other] The goods stay with your customer.
    }
    Your customer will be told. Sure?
shop-back-sure =
    Take order { $shop_order } back?
    Please send the customer { $total } by hand.
shop-moved = ✅ Done. Your customer was told.
shop-move-late = ☝️ That is not possible any more. Please look again.
shop-new-owner =
    🆕 *{ $name }*: { $order }, { $total } from { $customer }
    { $card }
    { $where }
    { $state }
    See to it: *shop*
shop-cancelled-owner = 🚫 *{ $name }*: { $customer } has cancelled order { $order } ({ $total }). Its goods are in stock again.
shop-return-owner =
    ↩️ *{ $name }*: { $customer } asks to return order { $order } ({ $total }): { $reason }
    Decide: *shop*
shop-low-stock = ⚠️ *{ $name }*: { $product }: { $left ->
    [0] sold out.
    [one] only { $left } left.
   *[other] only { $left } left.
} Stock up: *products*

## Products.
goods-do-list = Products
goods-do-add = Add a product
goods-do-file = Many products at once
goods-do-another = Add another
goods-do-variant = Add a size, colour, …
goods-do-show = Look at it
goods-list =
    🏷️ *{ $title }*
    Choose one.
goods-all = Products ({ $count })
goods-found = Products like “{ $words }”
goods-found-none = 🔎 { $title }: none.
goods-do-find = Search
goods-ask-words = 🔎 What is it called?
goods-line = { $product } · { $stock }
goods-line-off = { $product } · hidden
goods-stock = { $count } in stock
goods-stock-unlimited = always in stock
goods-gone = That product is not there any more.
goods-card = { $card }
goods-head = 🏷️ *{ $product }*
goods-head-off = 🏷️ *{ $product }* · 🙈 hidden from customers
goods-category = Category: { $category }
goods-variant = { $variant } · { $price } · { $stock }{ $reserved ->
    [0] {""}
   *[other] , { $reserved } held
}
goods-only-variant = { $price } · { $stock }{ $reserved ->
    [0] {""}
   *[other] , { $reserved } held
}
goods-do-stock = Stock
goods-do-price = Price
goods-do-name = Name
goods-do-description = Description
goods-do-category = Category
goods-do-picture = Picture
goods-do-drop-variant = Remove a size, colour, …
goods-do-off = Hide from customers
goods-do-on = Show to customers
goods-which = Which one?
goods-stock-how = What about the stock of { $product_name }?
goods-stock-more = More have come in
goods-stock-exactly = I have counted them
goods-stock-no-end = It never runs out
goods-ask-stock = How many?
goods-ask-price = What does it cost?
goods-ask-name = What shall it be called?
goods-ask-description =
    What should customers know about it?
    {"*"}skip* leaves it empty.
goods-ask-category =
    Which category, like *Drinks*?
    {"*"}skip* for none.
goods-ask-picture =
    🖼️ Please send a picture.
    {"*"}skip* for none.
goods-changed = ✅ Changed.
goods-name-taken = ☝️ You have a product of this name already.
goods-bad-value = ☝️ That does not fit. Please try again.
goods-last-variant = ☝️ A product needs one at least. Hide the whole product instead.
goods-no-picture = ☝️ That is no picture we can show. Please send a JPEG, PNG or WebP.
goods-picture-too-large = ☝️ That picture is too large: 5 MB at most.
goods-picture-gone = 😕 That picture could not be read. Please send it again.
goods-ask-variant =
    What is it called, like *Large* or *Large / red*?
goods-variant-added = ✅ { $product_name }: *{ $variant_name }* is added.
goods-variant-named = ✅ { $product_name }: what you had is called *{ $variant_name }* now. And the next one:
goods-variants-full = ☝️ A product has 20 sizes or colours at most.
goods-ask-new-name = 🏷️ What is the product called?
goods-ask-new-price = 💰 { $goods_name }: what does it cost?
goods-ask-first-stock =
    📦 How many do you have?
    {"*"}skip* if it never runs out.
goods-added = ✅ *{ $product_name }* is in your shop.
goods-full = ☝️ Your shop is full: 5,000 products at most.
verb-shop-move = move a shop order on
verb-shop-import = import products

## The whole catalogue as a file.
goods-file =
    📄 *Many products at once*
    Make a table in Excel or Google Sheets with these columns:
    name · variant · price · stock · sku · category · description · picture link
    Only name and price are needed. Save it as CSV or XLSX.
goods-do-import = Send my file
goods-do-export = Get all my products
goods-ask-file = 📄 Please send the file here, as a document.
goods-reading = ⏳ Reading your file …
goods-import-sure =
    📄 *Your file is in order.*
    { $summary }
    Put it in your shop?
goods-counts = { $new } new, { $changed } changed, { $same } as before.
goods-ignored = (I leave these columns out: { $columns })
goods-import-same = 👍 Your file says what is in your shop already. Nothing to do.
goods-import-dropped = 👍 Nothing was changed.
goods-import-mistakes =
    ✋ *{ $count ->
    [one] There is { $count } mistake
   *[other] There are { $count } mistakes
} in your file. Nothing was changed.*
    { $mistakes }
    Please mend the file and send it again.
goods-mistakes-more = … and { $count } more.
goods-import-unreadable =
    ✋ { $why }
    Please send another file.
goods-file-too-large = That file is too large: 2 MB at most.
goods-file-too-many-rows = That file is too long: 5,000 rows at most.
goods-file-empty = There is nothing in that file.
goods-file-old-excel = That is an old Excel file (XLS). Please save it as XLSX or CSV.
goods-file-suspicious = That file is not a plain table. Please save it as CSV.
goods-file-unreadable = That file could not be read. Please save it as CSV or XLSX.
goods-imported = ✅ Done: { $new } new, { $changed } changed.
goods-exported =
    📄 All your products.
    Change what you like and send the file back with *import*.
goods-mistake = Row { $row }, { $column }: { $what }
goods-mistake-row = Row { $row }: { $what }
goods-column-name = name
goods-column-variant = variant
goods-column-price = price
goods-column-stock = stock
goods-column-sku = sku
goods-column-category = category
goods-column-description = description
goods-column-picture-link = picture link
goods-mistake-no-column = this column is missing
goods-mistake-column-twice = this column is there twice
goods-mistake-no-rows = there are headings and nothing below them
goods-mistake-missing = is missing
goods-mistake-too-long = is too long ({ $longest } characters at most)
goods-mistake-price = “{ $cell }” is no price
goods-mistake-stock = “{ $cell }” is no number of pieces
goods-mistake-picture = is no link that begins with https://
goods-mistake-twice = the same as in row { $row }
goods-mistake-differs = not the same as in row { $row }, though it is one product
goods-mistake-variant-missing = { $name } has several variants, so each needs its name
goods-mistake-too-many-variants = more than { $most } variants of one product
goods-mistake-too-many-products = more than { $most } products
goods-mistake-sku-taken = belongs to { $name }
