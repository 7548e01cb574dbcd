# The people who talk with a bot, as its owner sees them.
people-home = 👥 *People of { $bot_name }*
    { $all ->
        [0] Nobody has written yet.
        [one] { $all } person
       *[other] { $all } people
    }{ $all ->
        [0] {""}
       *[other] {" · "}{ $week } this week · 🔕 { $out } opted out
    }
people-do-all = Everybody
people-do-find = Search
people-do-tags = By tag
people-do-groups = Groups
people-do-log = Messages
people-do-log-of = Our messages
people-do-bans = Bans
people-do-many = Message to many
people-do-people = All people
people-list = { $narrowed ->
        [no] 👥 *People ({ $count })*
       *[other] 👥 *People: { $which } ({ $count })*
    }
    Choose one to see more.
people-none = { $narrowed ->
        [no] 👥 There is nobody here yet.
       *[other] 🔎 I found nobody for { $which }.
    }
people-line = { $who } · { $phone }{ $mark }
people-line-bare = { $who } · { $seen }{ $mark }
people-nameless = somebody without a number
people-ask-find = 🔎 A name, a part of the number, or a tag?
people-gone = 🤷 That person is not here any more.

## To a spreadsheet and back.
people-do-sheet = Export or import
people-sheet = 📄 *People as a spreadsheet*
people-do-export = Send me the list
people-do-import = Take in a list
people-exported = 📄 { $count ->
    [one] { $count } person
   *[other] { $count } people
}
people-ask-file = 📎 Send a CSV file. Its first row names the columns:
    phone, name, tags, groups
    Only *phone* is needed. What is empty changes nothing.
people-no-table = 🤔 I cannot read that. Please save the table as CSV and send it as a document.
people-file-empty = 🤔 There is nobody in that file.
people-mistakes = ✋ I took nothing in: { $count ->
        [one] one row is wrong.
       *[other] { $count } rows are wrong.
    }
    { $mistakes }{ $more ->
        [0] {""}
       *[other] {" "}… and { $more } more
    }
    Please mend the file and send it again.
people-row-no-phone-column = Row { $row }: no column is called *phone*
people-row-too-many = Row { $row }: at most 2,000 people go into one file
people-row-no-phone = Row { $row }: the phone number is missing
people-row-bad-phone = Row { $row }: “{ $cell }” is no mobile number
people-row-long-name = Row { $row }: the name “{ $cell }…” is longer than 60 letters
people-row-long-tag = Row { $row }: a tag is longer than 30 letters
people-row-long-group = Row { $row }: the name of a group is longer than 40 letters
people-row-twice = Row { $row }: the number of row { $cell } again
people-import-sure = 📥 Take these people in?
    { $fresh } new, { $known } known already.
people-imported = ✅ { $count ->
    [one] { $count } person
   *[other] { $count } people
} taken in.{ $left_out ->
        [0] {""}
        [one] {" "}One was forgotten here and stays so.
       *[other] {" "}{ $left_out } were forgotten here and stay so.
    }

people-do-sync = From my phone
people-sync-sure = 📱 Your phone told me of people you saved by name:
    { $fresh } new, { $known } known already. Take them over?
    They get no message for it.
people-sync-empty = 📱 Your phone has told me of nobody with a name yet. That may take a few minutes after linking.
people-sync-no-list = 📱 Your channel has no contact list.
people-sync-away = 📱 Your phone is not connected right now. Please try again when it is.

## Tags and groups.
people-tags = 🏷️ *Tags*
    Choose one to see who has it.
people-no-tags = 🏷️ There are no tags yet. You give them on a person’s card.
people-tag-line = #{ $tag } ({ $members })
people-groups = 👪 *Groups*
people-groups-none = 👪 There are no groups yet.
people-group-line = { $group_name } ({ $members })
people-group = 👪 *{ $group_name }*
    { $members ->
        [0] Nobody is in it yet. You put people in on their card.
        [one] { $members } person
       *[other] { $members } people
    }
people-do-group-new = New group
people-do-members = Who is in it
people-do-group-drop = Delete this group
people-ask-group = ✍️ What shall the group be called?
people-group-made = ✅ *{ $group_name }* is made.
people-group-taken = ☝️ There is a group *{ $group_name }* already.
people-group-sure = 🗑 Delete the group *{ $group_name }*?
    Its people stay in your list.
people-group-dropped = 🗑 The group *{ $group_name }* is gone.

## One person.
people-card = { $card }
people-card-head = 👤 *{ $who }*
people-card-phone = 📱 { $phone }
people-card-profile = On WhatsApp: { $name }
people-card-tags = 🏷️ { $tags }
people-card-groups = 👪 { $groups }
people-card-seen = Since { $since }, last seen { $seen }
people-card-unseen = Since { $since }, never wrote
people-card-orders = { $orders ->
    [one] 🧾 { $orders } order
   *[other] 🧾 { $orders } orders
}
people-card-out = 🔕 Opted out { $at }
people-card-banned = ⛔ Banned: { $reason }
people-card-note = 📝 { $at }: { $text }
people-do-write = Write to them
people-do-rename = Name
people-do-tags-of = Tags
people-do-groups-of = Groups they are in
people-do-notes = Notes
people-do-orders = Their orders
people-do-ban = Ban
people-do-unban = Lift the ban
people-do-out = Opt out for them
people-do-in = Opt in for them
people-do-more = More
people-do-card = Back to the card
people-more = 👤 *{ $who }*
    What else?
people-do-merge = Same person as another
people-do-delete = Delete from the list
people-do-forget = Forget for good

people-ask-write = ✍️ What shall { $who } read?
    It goes out now, as a message of your bot.
people-written = { $text }
people-sent = ✅ Sent to { $who }.
people-not-sent-out = 🔕 { $who } opted out, so I did not send it.
people-not-sent-banned = ⛔ { $who } is banned, so I did not send it.
people-not-sent-window = ⌛ { $who } wrote more than 24 hours ago. WhatsApp takes only approved words now.
    They have to write first.
people-ask-name = ✍️ What do you call { $who }?
    Only you see it. *skip* takes your name for them away.
people-bad-name = ☝️ A name has at least one letter.
people-renamed = ✅ That is *{ $who }* now. *undo* takes it back.
people-tags-of = 🏷️ *Tags of { $who }*
    Choose one to take it away.
people-tags-of-none = 🏷️ { $who } has no tags yet.
people-untag-line = #{ $tag }
people-do-tag = Add a tag
people-ask-tag = 🏷️ Which tag? Several go with commas: *vip, wholesale*
people-bad-tag = ☝️ A tag has at least one letter.
people-groups-of = 👪 *Groups of { $who }*
    Choose one to put them in or take them out.
people-notes = 📝 *Notes about { $who }*
    Choose one to throw it away.
people-note-line = { $at }: { $text } ({ $by })
people-do-note = Add a note
people-ask-note = 📝 What shall I note about { $who }?
    They never see it.
people-note-sure = 🗑 Throw this note away?
people-note-dropped = 🗑 The note is gone.
people-out = 🔕 { $who } gets nothing now that they did not ask for. *undo* takes it back.
people-in-sure = 🔔 Did { $who } tell you that they want your messages again?
people-in = 🔔 { $who } is opted in again. *undo* takes it back.

## Two that are one.
people-ask-merge = 🔎 Whom is { $who } the same as? A name or a number?
people-merge-who = Which one?
people-merge-none = 🔎 I found nobody else like that.
people-merge-sure = 🔗 Make { $other_who } and *{ $who }* one person?
    They become *{ $who }*, whom you know longer.
    What moves: messages ({ $messages }), orders ({ $orders }), tags ({ $tags }), groups ({ $groups }), notes ({ $notes }), and all else of theirs.
    This cannot be undone.
people-merged = ✅ They are one now: *{ $who }*.

## Off the list, or out of memory.
people-delete-sure = 🗑 Delete { $who } from your list?
    They come back when they write. Orders stay.
people-deleted = 🗑 { $who } is off your list. *undo* brings them back.
people-forget-sure = 🧹 *Forget { $who } for good?*
    Erased: name, number, messages, notes, tags and groups.
    Kept: { $orders ->
        [0] nothing else
        [one] { $orders } order with its money, without saying whose
       *[other] { $orders } orders with their money, without saying whose
    }.
    A ban goes on. What you did stays in the audit trail.
    {"*"}Nobody can bring this back.*
people-forget-busy = ⏳ Something of { $who } is still under way: { $things ->
        [one] one order, booking or ticket.
       *[other] { $things } orders, bookings or tickets.
    }
    Please finish that first.
people-forgotten = 🧹 Forgotten. Nothing here says any more who that was.
ban-of-forgotten = somebody forgotten

## What was done, in the audit trail.
verb-contact-rename = rename contact
verb-contact-opt-out = opt contact out
verb-contact-opt-in = opt contact in
verb-contact-delete = delete contact
verb-contact-merge = merge contacts
verb-contact-forget = forget contact
verb-contact-write = write to contact
verb-contact-export = export contacts
verb-contact-import = import contacts
verb-contact-sync = take over contacts
verb-log-export = export messages
