# A tenant as a sealed file: made, and taken in again.
safe-do-export = 📦 Everything as a file
safe-do-export-first = 📦 Export it first
safe-do-import = 📥 Bring in a file
safe-sure = 📦 Everything of your bot as one sealed file?
    Contacts, messages, orders, prices, menus and settings are in it.
    The link with WhatsApp is not: elsewhere your bot is linked anew.
safe-exported = 📦 *{ $name }* as it is now.
    It can be brought in again, here or on another wabot.
safe-passphrase = 🔑 Its passphrase, shown only now:
    { $passphrase }
    Write it down and delete this message. Without it nobody opens the file, nor do we.
safe-ask-file = 📥 Send the file of a tenant (it ends in .wabot).
safe-ask-passphrase = 🔑 Its passphrase?
safe-imported = ✅ *{ $name }* ({ $tenant }) is here, with { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
}.
    Nothing is sent yet: the bot is stopped. Link { $phone }, then *resume { $tenant }*.
safe-no-file = That was no file. Send it as a document.
safe-sealed = That passphrase does not open the file.
    Look at it again: five groups of five, with dashes.
safe-damaged = This is no tenant's file of wabot, or it is damaged.
    Nothing was changed.
safe-version = The file is from another version of wabot.
    Nothing was changed: take it in with that version, then update.
safe-taken = This tenant, or its number, is here already.
    Nothing was changed. A deleted one is gone after 10 minutes.
safe-large = The file is too large for a chat.
    On the server, *wabot import FILE* takes it in.
issue-backup-failed = a backup could not be made ({ $reason })
verb-tenant-export = save everything as a file
verb-tenant-import = bring in a tenant's file
