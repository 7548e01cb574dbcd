## What people hear of wabot's own servers.

server-silent-staff = ⚠️ Server { $server } tidak merespons.
    { $count ->
       *[other] { $count } botnya dilanjutkan di server lain.
    }
