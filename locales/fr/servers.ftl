## Ce que l’on apprend des serveurs de wabot.

server-silent-staff = ⚠️ Le serveur { $server } ne répond plus.
    { $count ->
        [one] { $count } bot continue ailleurs.
       *[other] { $count } bots continuent ailleurs.
    }
