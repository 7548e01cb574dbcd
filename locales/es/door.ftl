slow-down = 🐢 Fueron muchos mensajes a la vez.
    Espere un minuto y escriba de nuevo, por favor.
turn-sorry = 😕 Disculpe, algo falló de nuestro lado.
    Ya nos avisaron. Intente de nuevo, por favor.
opt-out-done = 🔕 Listo: ya no le enviaremos mensajes que usted no pidió.
    {"*"}START* los trae de vuelta. Puede seguir escribiéndonos cuando quiera.
opt-in-done = 🔔 ¡Qué gusto tenerle de vuelta! Recibirá otra vez nuestros mensajes.
    {"*"}STOP* los termina.
