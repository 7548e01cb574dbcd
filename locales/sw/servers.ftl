## What people hear of wabot's own servers.

server-silent-staff = ⚠️ Seva { $server } imenyamaza.
    { $count ->
        [one] Bot yake inaendelea kwingine.
       *[other] Bot zake { $count } zinaendelea kwingine.
    }
