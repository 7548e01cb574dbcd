## O que as pessoas ouvem sobre os próprios servidores do wabot.

server-silent-staff = ⚠️ O servidor { $server } ficou em silêncio.
    { $count ->
        [one] O bot dele continua em outro lugar.
       *[other] Os { $count } bots dele continuam em outro lugar.
    }
