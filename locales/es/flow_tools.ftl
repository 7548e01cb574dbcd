# Probar un flujo, dibujarlo y ayudar a un cliente que se quedó atascado en él.

## Las palabras en la imagen de un flujo.
picture-page = página { $page }
picture-page-of = página { $page } de { $pages }
picture-each-line = lo que se elija
picture-answered = respondido
picture-found = todo se sabe
picture-give-up = demasiadas respuestas incorrectas
picture-abandon = sin respuesta
picture-else = si no
picture-then = después
picture-any-words = cualquier otra palabra
picture-caption = 🗺 *{ $flow }*
picture-caption-page = 🗺 *{ $flow }* · { $page } de { $pages }
picture-sent = Así va ahora. ¿Qué sigue?
picture-as-text = 🗺 Este idioma no lo puedo dibujar aquí, así que va como texto. Ábralo con cualquier visor de Mermaid.
picture-none = 🤔 No hay ningún flujo con ese nombre.
picture-do-simulate = Probarlo
flow-do-picture = Verlo en una imagen
flow-do-simulate = Probarlo
stuck-do-help = ¿Atascado? Ayudarle
picture-do-published = Lo que leen los clientes
picture-draft = borrador
picture-do-again = Dibujarlo otra vez

## Cómo acaban las cosas.
outcome-ok = funcionó
outcome-failed = falló
outcome-timeout = sin respuesta a tiempo
outcome-paid = pagado
outcome-cancelled = cancelado
outcome-expired = no pagado a tiempo
outcome-refused = rechazado
outcome-ended = la persona terminó
outcome-nobody = no hay nadie
outcome-closed = cerrado ahora
outcome-understood = entendido
outcome-unclear = no entendido
outcome-down = la IA no está
outcome-passed = dejar pasar el tiempo
outcome-not-found = no encontrado
outcome-none = no hay nada

## Probar un flujo: no se envía ni se hace nada de verdad.
simulate-begin =
    🎭 Ahora usted es su propio cliente, y nada se envía ni se hace de verdad.
    Escriba lo que escribiría un cliente. *stop* termina la prueba.
simulate-turn = { $heard }
simulate-action = ⚙️ Aquí haría esto: { $what }.
simulate-call = 🌐 Aquí consultaría { $what }.
simulate-ai = ✨ Aquí la IA leería: { $what }
simulate-handoff = 🙋 Aquí llamaría a una persona. { $what }
simulate-relay = 🙋 Esto le llegaría a la persona: { $what }
simulate-leave = 🙋 La persona sabría que el cliente se fue.
simulate-pay = 💳 Aquí pediría el dinero. { $what }
simulate-wait = ⏳ Aquí esperaría hasta { $until }.
simulate-ends = *¿Cómo termina?*
simulate-unclear = 🤔 Elija una de estas, por favor:
simulate-nothing = (sin respuesta)
simulate-wants-media = 📎 Escriba *foto* donde el cliente enviaría una.
simulate-wants-location = 📍 Escriba *lugar* donde el cliente enviaría uno.
simulate-ended = 🏁 Aquí termina la conversación. Escriba otra vez para empezar de nuevo.
simulate-sample = Ejemplo { $number }
simulate-over = 🎭 Esa fue la prueba; no se envió ni se hizo nada.
simulate-too-long = 🎭 Esta prueba se hizo demasiado larga, así que termina aquí. No se envió ni se hizo nada.
simulate-mistakes =
    🔧 Todavía no se puede probar:
    { $mistakes }
simulate-do-again = Probar otra vez
simulate-do-picture = Dibujarlo

## Un cliente atascado.
stuck-who = 👤 ¿La conversación de quién?
stuck-nobody = 👤 Todavía nadie ha escrito a este bot.
stuck-unknown = 🤔 No conozco aquí a nadie con este número.
stuck-where =
    👤 *{ $who }*
    { $where }
stuck-person = { $name } · { $phone }
stuck-asked =
    Se le preguntó ({ $at }):
    { $question }
stuck-silent = No se le está preguntando nada.
stuck-waits-action = Espera a que yo termine algo.
stuck-waits-pay = Espera su pago.
stuck-waits-person = Está hablando con una persona.
stuck-waits-time = Su flujo espera a que pase un tiempo.
stuck-said = Lo último que escribió ({ $at }): { $words }
stuck-do-again = Preguntar otra vez
stuck-do-back = Un paso atrás
stuck-do-home = Empezar de nuevo
stuck-do-end = Terminar
stuck-do-record = Grabar como prueba
stuck-do-look = Ver dónde está
stuck-moved-again = ✅ Le pregunté otra vez.
stuck-moved-back = ✅ Volvió un paso atrás.
stuck-moved-home = ✅ Empezó de nuevo.
stuck-moved-end = ✅ La conversación terminó.
stuck-moved = { $moved }
record-sent = 📎 Grabado. Los números son inventados.
record-nothing = 🤔 Todavía no hay nada que grabar.
verb-contact-move = ayudar en una conversación
verb-contact-record = grabar una conversación
