# Respuestas de un modelo de lenguaje.

# A los clientes. La señal les dice que no lo escribió una persona.
ai-said = 🤖 { $answer }
    
    00 menú
ai-said-first = 🤖 { $answer }
ai-person-phone = 🙋 Con gusto le ayuda una persona: { $help_phone }
ai-person-none = 🙋 Ya avisé al equipo que usted quiere hablar con una persona.

# Al dueño: la página.
words-greeting = hola, buenas, muy buenas, buenos días, buenos dias, buen día, buen dia, buenas tardes, buenas noches, saludos, qué tal, que tal, hola buenas, hola qué tal, hola que tal

ai-line = 🤖 Respuestas con IA
ai-home = 🤖 *Respuestas con IA* · { $name }
    { $ai_state }
    Proveedor: { $ai_account }
    Modelo: { $ai_model_now }
    Hoy: { $ai_asked_today } de { $ai_answers } respuestas · { $ai_tokens_today } de { $ai_tokens_most } tokens
ai-state-off = ⚪ Apagadas. Sus clientes reciben el menú.
ai-state-on = 🟢 Encendidas: responden lo que el menú no entiende.
ai-state-over = 💤 Dormidas hasta medianoche: se alcanzó el límite de hoy.
ai-state-nobody = ⚠️ Encendidas, pero sin proveedor configurado: los clientes reciben el menú.
ai-usual-model = el habitual
ai-account = { $title } · { $standing ->
    [own] su propia cuenta
    [shared] la cuenta de la plataforma
   *[missing] falta la clave
}
ai-do-on = Encender
ai-do-off = Apagar
ai-do-try = Probar
ai-do-know = Lo que debe saber: { $ai_knows ->
    [0] nada todavía
    [one] { $ai_knows } carácter
   *[other] { $ai_knows } caracteres
}
ai-do-provider = Proveedor
ai-do-key = Mi propia clave
ai-do-model = Modelo
ai-do-limits = Límites
ai-do-days = Los últimos días
ai-limits = *Límites*
    Al llegar al primero de los dos límites del día, se duerme hasta medianoche.
ai-do-answers = Respuestas al día: { $ai_answers }
ai-do-tokens = Tokens al día: { $ai_tokens_most }
ai-do-history = Mensajes previos que lee: { $ai_history_now }
ai-do-heat = Temperatura, 0 estricta a 1 libre: { $ai_heat }

ai-on = 🟢 Las *respuestas con IA* están encendidas.
    Responden lo que su menú no entiende. Solo hablan: ni pedidos, ni dinero, ni cambios.
    {"*"}undo* lo deshace.
ai-off = ⚪ Las *respuestas con IA* están apagadas. Sus clientes reciben el menú.
    {"*"}undo* lo deshace.
ai-not-ready = Todavía no hay a quién consultar. Elija un proveedor y ponga su clave, por favor.
ai-no-provider = Elija primero un proveedor, por favor.

# Probar.
ai-try-ask = 💬 ¿Qué preguntaría un cliente? Envíelo como lo haría él.
    Cuenta como cualquier otra respuesta.
ai-tried = 🤖 { $answer }
    
    ⏱️ { $seconds } s · tokens: { $tokens_in } de entrada, { $tokens_out } de salida
ai-handed-over = { $told }
    
    ⏱️ { $seconds } s · tokens: { $tokens_in } de entrada, { $tokens_out } de salida
ai-hands-over = { $whereto ->
    [menu] 📋 Aquí muestra el menú.
    [person] 🙋 Aquí pasa la conversación a una persona.
   *[refused] 🛡️ Su respuesta se retuvo: { $why ->
        [link] da un enlace que usted no dio.
        [phone] da un número que usted no dio.
        [payment] dice dónde pagar, y usted no lo dijo.
        [leak] cuenta sus propias reglas.
        [filtered] el proveedor la retuvo.
       *[other] no dice nada.
    } El cliente recibe el menú.
}
ai-trouble = 😕 Sin respuesta: { $why }
    El cliente recibe el menú.
ai-trouble-not-set-up = no hay ningún proveedor configurado.
ai-trouble-budget = se alcanzó el límite de hoy.
ai-trouble-ceiling = se alcanzó el límite de la plataforma por hoy.
ai-trouble-resting = el proveedor falló varias veces. Se le consulta de nuevo en un momento.
ai-trouble-rate-limited = el proveedor tiene demasiadas preguntas ahora.
ai-trouble-overloaded = el proveedor tiene problemas.
ai-trouble-unreachable = no se puede llegar al proveedor.
ai-trouble-timeout = tardó demasiado.
ai-trouble-cut-off = la respuesta se cortó.
ai-trouble-nonsense = lo que llegó no era una respuesta.
ai-trouble-unauthorized = el proveedor rechaza la clave.
ai-trouble-no-credit = la cuenta no tiene saldo.
ai-trouble-unknown-model = el proveedor no conoce ese modelo.
ai-trouble-too-long = el texto es demasiado largo para este modelo.
ai-trouble-rejected = el proveedor rechaza la pregunta.

# Lo que se gastó.
ai-days = *Los últimos días*
    { $lines }
ai-day = { $day }: { $replies ->
    [one] { $replies } respuesta
   *[other] { $replies } respuestas
} · fallidas: { $failures } · tokens: { $tokens_in } de entrada, { $tokens_out } de salida
ai-days-none = Todavía nada.

# Se dice una vez al día.
ai-notice-budget = 💤 *{ $tenant }*: las respuestas con IA duermen hasta medianoche.
    El límite de hoy es de { $answers } respuestas o { $tokens } tokens. Los clientes reciben el menú.
    {"*"}ai* cambia los límites.
ai-notice-trouble = ⚠️ *{ $tenant }*: las respuestas con IA no funcionan ({ $provider }).
    { $reason ->
    [unauthorized] El proveedor rechaza la clave.
    [no-credit] La cuenta no tiene saldo.
    [unknown-model] El proveedor no conoce ese modelo.
   *[rejected] El proveedor rechaza las preguntas.
}
    Los clientes reciben el menú. *ai* muestra los ajustes.
ai-notice-trouble-shared = ⚠️ Las respuestas con IA por la cuenta de la plataforma no funcionan ({ $provider }).
    { $reason ->
    [unauthorized] El proveedor rechaza la clave.
    [no-credit] La cuenta no tiene saldo.
    [unknown-model] El proveedor no conoce ese modelo.
   *[rejected] El proveedor rechaza las preguntas.
}
    {"*"}set platform ai_provider* muestra la cuenta.
ai-notice-person = 🙋 *{ $tenant }*: { $who } quiere hablar con una persona.
    “{ $words }”
    Escríbale, por favor. Si pone un número de ayuda (*set help_phone*), se les muestra ese a los clientes.
ai-notice-ceiling = 💤 Se alcanzó por hoy el límite de respuestas con IA de la plataforma.
    Los bots que usan su cuenta muestran sus menús hasta medianoche.

# Ajustes.
setting-ai = Respuestas con IA
setting-ai-provider = IA por
setting-ai-model = Modelo de IA
setting-ai-prompt = Lo que la IA debe saber
setting-ai-temperature = Temperatura de la IA
setting-ai-history = Mensajes previos que lee la IA
setting-ai-budget = Respuestas con IA al día
setting-ai-tokens = Tokens de IA al día
setting-hint-fraction = Envíe un número de 0 a 1, como *0.3*.

ai-platform = 🤖 *Respuestas con IA* · la cuenta de la plataforma
    Proveedor: { $ai_account }
    Modelo: { $ai_model_now }
    Hoy: { $ai_asked_today } de { $ai_answers } respuestas · { $ai_tokens_today } de { $ai_tokens_most } tokens
    Bots que las tienen encendidas: { $ai_bots }
ai-no-limit = sin límite

outcome-said = responde
outcome-menu = muestra el menú
outcome-person = llama a una persona
