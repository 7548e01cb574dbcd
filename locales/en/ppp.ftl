# Internet accounts of providers (PPP).

tenant-kind-ppp = Internet provider
register-kind-ppp = Sell internet (PPPoE)
ware-ppp = internet
owner-home-ppp = Internet accounts
verb-ppp-package-add = add a package
verb-ppp-package-set = change a package
verb-ppp-router-add = add a router
verb-ppp-router-try = try a router
verb-ppp-router-remove = remove a router
verb-ppp-account-add = add an internet account
verb-ppp-account-renew = renew an internet account
verb-ppp-account-suspend = suspend an internet account
verb-ppp-account-resume = resume an internet account
verb-ppp-account-delete = delete an internet account
verb-ppp-account-set = change an internet account
verb-ppp-account-password = see an account's password
verb-ppp-import = import internet accounts
verb-ppp-router-take = put accounts on a router
verb-ppp-script = make a script of internet accounts

## What stands where.
ppp-status-active = 🟢 on, { $days ->
    [one] { $days } day left
   *[other] { $days } days left
}
ppp-status-expired = 🔴 ended { $until }
ppp-status-unpaid = ⚪ not paid yet
ppp-status-suspended = ⏸️ suspended
ppp-status-deleted = 🗑️ deleted
ppp-line = { $account_name } · { $status }
ppp-speed = { $even ->
    [yes] { $down } Mbit/s
   *[no] { $down } Mbit/s down, { $up } up
}
ppp-package-line = { $package_name } · { $days ->
    [one] { $days } day
   *[other] { $days } days
} · { $price }{ $has_speed ->
    [yes] {" "}· { $speed }
   *[no] {""}
}
ppp-package-line-off = { $package_name } · not sold now
ppp-practice = practice router
ppp-by-script = 📄 By your script file
ppp-on-router = ✅ Router { $router } has it
ppp-on-its-way = ⏳ On its way to router { $router }
ppp-waits-for-router =
    ⏳ Waits for router { $router }: { $why }.
    I keep trying.
ppp-refused-by-router = ⚠️ Router { $router } did not take it: { $reason }
ppp-trouble-unreachable = it cannot be reached
ppp-trouble-no-answer = it does not answer
ppp-trouble-dropped = the connection breaks off
ppp-trouble-login = it does not take the user name and password
ppp-trouble-private = its address is inside a network, and this platform does not call such addresses
ppp-trouble-tls = no encrypted connection can be made
ppp-trouble-certificate = it shows another certificate than before

## Customers.
ppp-welcome =
    👋 Welcome to { $name }!
    No account of ours has your number yet.
ppp-choose =
    🌐 *Your internet accounts*
    Choose one.
ppp-account =
    🌐 *{ $account_name }*
    { $status }
    📦 { $package_name }
ppp-do-pay = Pay now
ppp-do-other = Another package
ppp-do-prices = Prices
ppp-do-wish = I want internet
ppp-do-help = Help
ppp-do-again = Try again
ppp-do-home = My account
ppp-wished =
    ✅ Thank you! { $tenant } has your number and will write to you.
ppp-help =
    ℹ️ Here you see how long your internet runs, and pay for the next time.
    After paying it comes on by itself.
    📞 Questions: { $call_phone }
    Words work too: *pay* · *prices* · *language*
ppp-prices =
    📦 *Our packages*
    { $prices }
ppp-prices-none = Nothing is on sale at the moment. Please look in again soon.
ppp-which-package = 📦 Which package?
ppp-confirm =
    🧾 *Please check*
    🌐 Account: { $account_name }
    📦 { $package_name } · { $days ->
    [one] { $days } day
   *[other] { $days } days
}
    💰 { $price }
    { $payment }
ppp-confirm-yes = Yes, pay
ppp-confirm-no = No
ppp-dropped = 👍 Fine, nothing was paid.
ppp-suspended =
    ⏸️ This account is suspended by { $tenant }, so it cannot be paid for now.
    📞 Please call: { $call_phone }
ppp-again = 😕 It was not paid. What now?
ppp-refused = 🙏 Paying does not work at the moment. Nothing was taken; please try again a little later.
ppp-paid =
    ✅ Paid: { $price }.
    🧾 Your receipt: order #{ $number }{ $receipt ->
    [none] {""}
   *[other] , { $receipt }
}.
ppp-not-delivered =
    😕 Sorry, this account is not there any more.
    Your { $price } comes back to you (order #{ $number }).
ppp-extended =
    🌐 *{ $account_name }* is paid until { $until }.{ $switched ->
    [yes] {""}
        ⏳ It is being switched on.
   *[no] {""}
}
ppp-online =
    🟢 Your internet (*{ $account_name }*) is on.
    It runs until { $until }.
ppp-ended =
    🔴 Your internet (*{ $account_name }*) has ended.
    Send *pay* to have it back.
ppp-ending =
    ⏰ Your internet (*{ $account_name }*) ends { $left ->
    [one] within a day
   *[other] in { $left } days
}, on { $until }.
    Send *pay* to go on without a break.

## Their provider.
ppp-not-a-provider = { $name } sells no internet. Its own menu is here:
ppp-first =
    🌐 *{ $name }*: two steps, and your customers can pay here.
    { $routers ->
        [0] 1️⃣ Your router
       *[other] ✅ Your router
    }
    2️⃣ A package: name, price, days
ppp-desk =
    🌐 *{ $name }*
    🟢 { $active } on · 🔴 { $expired } ended · ⏸️ { $suspended } suspended{ $waiting ->
    [0] {""}
    [one] {""}
        ⏳ { $waiting } account waits for its router
   *[other] {""}
        ⏳ { $waiting } accounts wait for their router
}
ppp-do-accounts = Accounts
ppp-do-add = New account
ppp-do-search = Search
ppp-do-waiting = What waits
ppp-do-packages = Packages
ppp-do-routers = Routers
ppp-do-package-add = Add a package
ppp-do-router-add = Add a router
ppp-do-router-look = Look at the router
ppp-ask-words = 🔎 Which account? A part of its name, or the customer's phone.
ppp-accounts = 🌐 { $count ->
    [one] *{ $count } account*
   *[other] *{ $count } accounts*
}{ $more ->
    [yes] , the first { $listed } of them. Search to see others.
   *[no] {""}
}
ppp-accounts-none = There is no such account.
ppp-gone = That is not there any more.
ppp-card =
    🌐 *{ $account_name }* ({ $account })
    { $status }{ $runs ->
    [yes] , until { $until }
   *[no] {""}
}
    📦 { $package_name } · { $price }
    👤 { $customer }
    { $on_router }
ppp-do-renew = Paid by hand
ppp-do-suspend = Suspend
ppp-do-resume = Resume
ppp-do-package = Another package
ppp-do-phone = Customer's phone
ppp-do-password = New password
ppp-do-show-password = Show the password
ppp-do-delete = Delete
ppp-renew-sure = ❓ Did *{ $account_name }* pay { $price } to you? It then runs { $days ->
    [one] { $days } day
   *[other] { $days } days
} longer.
ppp-renewed = ✅ *{ $account_name }* is paid until { $until }.
ppp-move-sure = { $event ->
    [delete] ❓ Delete *{ $account_name }*? It is taken off the router, too.
   *[suspend] ❓ Suspend *{ $account_name }*? The customer is cut off until you resume it.
}
ppp-moved = { $event ->
    [suspend] ⏸️ *{ $account_name }* is suspended.
   *[resume] ▶️ *{ $account_name }* is resumed.
}
ppp-deleted = 🗑️ *{ $account_name }* is deleted.
ppp-changed = ✅ Changed.
ppp-ask-phone = 📱 The customer's phone number?
ppp-ask-phone-new =
    📱 The customer's phone number? From it they see this account and pay.
    Send *skip* if they do not use WhatsApp.
ppp-ask-password = 🔑 The password: 4 to 64 letters, digits or signs, without spaces.
ppp-password-bad = That password will not do: 4 to 64 letters, digits or signs, without spaces.
ppp-password-shown = 🔑 *{ $account_name }*: { $password_shown }
ppp-ask-name = 👤 The user name on the router, like *juma*?
ppp-name-bad = Letters, digits and . _ @ - only, at most 32, please.
ppp-name-taken = *{ $user_name }* is there already. Please choose another name.
ppp-which-router = 🛜 On which router?
ppp-no-router = None: by script file
ppp-paid-already = 💰 Is the first time paid already?
ppp-paid-yes = Yes, switch it on
ppp-paid-no = No, once they pay
ppp-which-password = 🔑 Its password?
ppp-password-made = Make one up for me
ppp-password-own = I have one
ppp-added =
    ✅ *{ $account_name }* is there.
    🔑 Password: { $password_shown }
ppp-packages =
    📦 *Packages*
    Choose one to change it.
ppp-ask-package =
    🏷️ What is the package called, like *Home 5M*?
    Your router gets a profile of that name, or has it already.
ppp-package-bad = Plain letters (A to Z), digits, spaces and . _ - / + only, at most 30, please.
ppp-ask-price = 💰 What does it cost?
ppp-ask-days = 📅 For how many days?
ppp-ask-speed =
    🚀 How fast, in Mbit/s? *10* or *10/5* (down/up).
    Send *skip* to leave that to the router's profile.
ppp-speed-bad = Please write the speed like *10* or *10/5*.
ppp-package-many = You have { $count } packages; that is the most.
ppp-package-added = ✅ *{ $package_name }* can be bought now.
ppp-package =
    📦 *{ $package_name }*
    💰 { $price } · 📅 { $days ->
    [one] { $days } day
   *[other] { $days } days
}{ $has_speed ->
    [yes] {" "}· 🚀 { $speed }
   *[no] {""}
}{ $sold ->
    [yes] {""}
   *[no] {""}
        ⏸️ Not sold now.
}
ppp-package-do-price = Price
ppp-package-do-days = Days
ppp-package-do-speed = Speed
ppp-package-off = Stop selling it
ppp-package-on = Sell it again
ppp-routers =
    🛜 *Your routers*
    Choose one.
ppp-router-line = 🟢 { $router_name } · { $place }
ppp-router-line-down = 🔴 { $router_name } · { $place }
ppp-router-which = 🛜 Which router?
ppp-router-own = My MikroTik router
ppp-router-practice = A practice router
ppp-router-none = I use a script file
ppp-router-none-how =
    📄 Fine. Make packages and accounts here; the script file you import into the router.
ppp-ask-address = 🌍 Its address, like *r1.example.com* or *41.90.1.2:8729*?
ppp-ask-tls = 🔒 How is it reached?
ppp-tls-yes = Encrypted (api-ssl)
ppp-tls-no = Not encrypted (api)
ppp-ask-router-user =
    👤 Its user name for me?
    Make one on the router with the rights *read, write, api, sensitive*.
ppp-ask-router-password = 🔑 And its password?
ppp-router-trying = ⏳ One moment, I try it …
ppp-router-added = ✅ Router *{ $router_name }* lets me in.
ppp-router-added-down =
    ⚠️ Router *{ $router_name }* is noted, but { $why }.
    I keep trying.
ppp-router-address-bad = That is no address I understand.
ppp-router-login = 🔑 The router does not take that user name and password. Please try again.
ppp-router-private =
    🚫 That address is inside a network, and this platform does not call such addresses.
    The platform's people can allow it.
ppp-router-tls =
    🔒 No encrypted connection can be made. Does the router's *api-ssl* service have a certificate?
ppp-router-many = You have { $count } routers; that is the most.
ppp-router =
    🛜 *{ $router_name }*
    🌍 { $place }{ $encrypted ->
    [yes] {""}
   *[no] {" "}(not encrypted)
}
    { $state ->
        [down] 🔴 { $why }
       *[other] 🟢 All is well
    }
    👥 { $count ->
    [one] { $count } account
   *[other] { $count } accounts
}{ $waiting ->
    [0] {""}
   *[other] , { $waiting } waiting
}
ppp-do-try = Try it now
ppp-do-trust = Trust the new one
ppp-do-take = Take accounts on none
ppp-router-taken = ✅ { $taken ->
    [one] One account is
   *[other] { $taken } accounts are
} on *{ $router_name }* now.
ppp-do-router-remove = Remove
ppp-router-up = ✅ It lets me in.
ppp-router-down = 🔴 No: { $why }.
ppp-router-remove-sure = ❓ Remove router *{ $router_name }*? Nothing on it is changed.
ppp-router-removed = 🗑️ *{ $router_name }* is removed.
ppp-router-in-use = *{ $router_name }* still has accounts. Delete them first.

## Told by wabot itself.
owner-ppp-wish = 🙋 { $customer_name } ({ $customer }) would like internet.
owner-ppp-wish-unnamed = 🙋 { $customer } would like internet.
owner-ppp-paid = 💰 *{ $account_name }* paid { $price } and runs until { $until }.
owner-ppp-script =
    📄 Accounts have changed that are not on a router of mine, *{ $account_name }* first.
    Send *internet*, take the script file and import it.
owner-ppp-router-down =
    🔴 Router *{ $router }*: { $why }.
    { $count ->
        [one] { $count } account waits for it.
       *[other] { $count } accounts wait for it.
    } I keep trying, nothing is lost.
owner-ppp-router-up = 🟢 Router *{ $router }* is back and is told everything that waited.
owner-ppp-refused = ⚠️ The router did not take *{ $account_name }*: { $reason }

## Many at once.
ppp-do-import = Import a table
ppp-do-script = Script file
ppp-ask-file =
    📎 Please send a table (CSV or Excel) with the columns
    name, password, package, phone, until.
    The last two may be empty. *until* is a day, like 2026-12-31.
ppp-import-sure = ❓ { $new ->
    [one] One new account
   *[other] { $new } new accounts
}{ $known ->
    [0] {""}
   *[other] , { $known } there already and left as they are
}. Make them?
ppp-imported = ✅ { $new ->
    [one] One account is made.
   *[other] { $new } accounts are made.
}
ppp-import-nothing = There is nothing new in it: all of these accounts are here.
ppp-import-mistakes =
    ✋ Nothing was changed. Please mend this and send it again:
    { $mistakes }
ppp-import-unreadable = ✋ { $why }
ppp-sheet-columns = Columns are missing: { $columns }
ppp-sheet-name = Row { $row }: the name (letters, digits and . _ @ - only)
ppp-sheet-password = Row { $row }: the password (4 to 64 signs, no spaces)
ppp-sheet-package = Row { $row }: there is no such package
ppp-sheet-phone = Row { $row }: the phone number
ppp-sheet-until = Row { $row }: the day (like 2026-12-31)
ppp-sheet-twice = Row { $row }: this name stands in it twice
ppp-sheet-long = More than { $most } rows: please send it in parts
ppp-script-which = 📄 For which router?
ppp-script-others = Accounts on none
ppp-script =
    📄 { $count ->
    [one] One account
   *[other] { $count } accounts
}. On the router: *Files*, upload it, then */import* its name.
    It holds passwords: keep it to yourself. Importing it twice does no harm.
