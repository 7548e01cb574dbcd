## What people hear of wabot's own servers.

server-silent-staff = ⚠️ Server { $server } has gone silent.
    { $count ->
        [one] Its bot goes on elsewhere.
       *[other] Its { $count } bots go on elsewhere.
    }
