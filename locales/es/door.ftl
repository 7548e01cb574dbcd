slow-down = 🐢 Fueron muchos mensajes a la vez.
    Espere un minuto y escriba de nuevo, por favor.
turn-sorry = 😕 Disculpe, algo falló de nuestro lado.
    Ya nos avisaron. Intente de nuevo, por favor.
