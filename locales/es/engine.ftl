# Palabras del motor de conversación, en todos los bots.
#
# Términos (trato de usted): tenant = negocio · owner = dueño · customer = cliente · order = pedido
# payment = pago · refund = reembolso · invoice = factura · plan = plan · renewal = renovación
# airtime = recarga (saldo, si se habla de lo que ya está en el teléfono) · float = fondo de recargas
# session, connection = conexión · link, pair = vincular · issue = problema · repair = arreglo
# step-up = confirmación con PIN · audit trail = registro de auditoría · server = servidor
# ban = bloquear · stop = detener · resume = reanudar · restart = reiniciar · setting = ajuste
# notice = aviso · staff = equipo · receipt = recibo · template = plantilla · channel = canal
# booking = reserva · service = servicio · worker = quien atiende · slot, free time = horario (libre)
# opening hours = horario de atención · reminder = recordatorio · block time = cerrar horas
# shop = tienda · product = producto · variant = variante · stock = existencias · cart = carrito
# delivery = entrega a domicilio · pick-up = recoger · pack = empacar · hand over = entregar
# hold (goods) = apartar · return (goods) = devolución · ticket = ticket · agent = quien responde
# flow = flujo · menu = menú · step = paso · choice = opción · draft = borrador · publish = publicar
# version = versión · try, simulate = probar · stuck = atascado · person, contact = contacto
# tag = etiqueta · group = grupo · opt out = darse de baja · opt in = darse de alta
# AI = IA · provider = proveedor · sold out = agotado

## Palabras que la gente puede escribir, separadas por comas.
words-back = atrás, atras, volver, regresar
words-home = inicio, menú, menú principal, menu principal, empezar
words-help = ayuda
words-more = más, mas, siguiente
words-previous = anterior, previo
words-yes = sí, si, claro, de acuerdo, dale
words-no = no gracias, mejor no, negativo
words-skip = omitir, saltar
words-stop = parar, stop, baja, darme de baja, no más mensajes
words-start = alta, reanudar, volver a recibir

## Salidas, debajo de una pregunta.
footer-home = 00 inicio
footer-back-home = 0 atrás · 00 inicio
page-more = + más ({ $page } de { $pages })
page-previous = - anterior

yes = Sí
no = No

## Cuando no se entendieron las palabras.
did-you-mean = 🤔 ¿Quiso decir *{ $words }*?
type-exactly = ✋ Si quiere decir *{ $words }*, escríbalo exactamente así.
command-usage =
    ✍️ Escríbalo así:
    { $usage }
not-an-option = 🤔 No le entendí. Responda con un número de la lista, por favor.
empty-message = 🤔 Ese mensaje llegó vacío. Escriba su respuesta, por favor.
old-choice = ⌛ Ese botón es de una pregunta anterior.
question-expired = ⌛ Esa pregunta ya venció, así que no se hizo nada.
help =
    ℹ️ Responda con el número de su opción.
    Con 0 vuelve atrás, con 00 va al inicio.

## Cuando algo no puede seguir.
busy = ⏳ Un momento, todavía estoy en eso.
pay-waiting =
    ⏳ Esperamos su pago. Ingrese su PIN en su teléfono.
    00 inicio
denied = 🔒 Disculpe, no tiene permiso para hacer esto.
action-failed = 😕 Disculpe, no funcionó. Intente de nuevo más tarde.
limit-reached = 😕 Disculpe, me perdí. Empecemos de nuevo.
secret-again = 🔑 Gracias. Envíe la clave secreta una vez más, por favor; yo no la guardo.
secret-delete = 🔒 Ahora borre su secreto de este chat, por favor: mantenga presionado el mensaje y elija Eliminar.

## Preguntar otra vez.
ask-text-only = 📝 Aquí solo puedo leer texto. Escriba su respuesta, por favor.
ask-too-long = ✂️ Es demasiado largo. Use como máximo { $max_length } caracteres.
ask-too-small = ☝️ Es muy poco. El mínimo es { $min }.
ask-too-large = ☝️ Es demasiado. El máximo es { $max }.
ask-too-early = 📅 Es muy pronto. El primer día es { $min }.
ask-too-late = 📅 Es muy tarde. El último día es { $max }.
ask-give-up = 😕 No logramos completarlo. Empecemos de nuevo.
ask-error-text = ✍️ Escriba un poco más, por favor.
ask-error-number = 🔢 Envíe un número, por ejemplo 5.
ask-error-money = 💰 Envíe un monto, por ejemplo 100.
ask-error-phone = 📱 Eso no es un número de teléfono. Envíe uno como 0711 222333.
ask-error-phone-wrong-country = 📱 Ese número es de otro país. Envíe un número de aquí, por favor.
ask-error-phone-not-mobile = 📱 Ese número no es de celular. Envíe un número de celular, por favor.
ask-error-date = 📅 Envíe una fecha, por ejemplo 25/12 o mañana.
ask-error-time = 🕐 Envíe una hora, por ejemplo 14:30 o 2 pm.
ask-error-duration = ⏱️ Envíe cuánto tiempo, por ejemplo 2 horas, 3 días o 1 mes.
ask-error-choice = 🤔 Elija una de estas opciones: { $choices }
ask-error-media = 🖼️ Envíe una imagen o un archivo, por favor.
ask-error-location = 📍 Comparta un lugar del mapa, o escriba la dirección.
ask-error-secret = 🔑 Envíelo otra vez, por favor.
ai-unclear = 🤔 Disculpe, no le entendí. Dígamelo con otras palabras, por favor.
ai-missing = 👍 Gracias. Todavía necesito saber:

## Cuando alguien del negocio ayuda a quien se quedó atascado.
moved-again = 🙂 Le pregunto otra vez.
moved-back = ↩️ Volvimos un paso atrás.
moved-home = 🙂 Empecemos de nuevo.
moved-end = 🙂 Aquí lo dejamos. Escriba cuando quiera para empezar de nuevo.
