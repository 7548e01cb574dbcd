## Lo que se avisa sobre los servidores de wabot.

server-silent-staff = ⚠️ El servidor { $server } dejó de responder.
    { $count ->
        [one] Su bot sigue en otro servidor.
       *[other] Sus { $count } bots siguen en otro servidor.
    }
