# Las cifras de los bots y de la plataforma.
numbers-card =
    📊 *{ $name }*, { $span }
    { $lines }
numbers-span-today = hoy
numbers-span-week = los últimos 7 días
numbers-span-month = los últimos 30 días
numbers-span-year = los últimos 12 meses
numbers-tenants = 🤖 Negocios: { $approved } aprobados, { $new } en espera, { $expired } vencidos, { $banned } bloqueados
numbers-messages = 💬 Mensajes: { $received } recibidos, { $sent } enviados
numbers-failed = ⚠️ No entregados: { $failed }
numbers-contacts = 👥 Contactos: { $all } en total, nuevos { $new }, escribieron { $active }
numbers-contacts-days = 👥 Contactos: { $all } en total, nuevos { $new }
numbers-left = 🔕 No quieren más mensajes: { $left }
numbers-orders = 🧾 Pedidos: { $orders }, entregados { $sold }
numbers-revenue = 💰 Ingresos: { $revenue }
numbers-ai = 🧠 Respuestas de la IA: { $replies } (tokens: { $tokens })
numbers-api = 🔌 Solicitudes de tu software: { $requests }
numbers-offline = 📴 Sin conexión: { $offline }
numbers-do-today = Hoy
numbers-do-week = 7 días
numbers-do-month = 30 días
numbers-do-year = 12 meses
numbers-do-chart = 📈 En imágenes
numbers-do-card = En palabras
numbers-do-tenant = Cifras de un negocio
numbers-charted = 📈 Aquí están. ¿Algo más?
numbers-undrawable = 😔 No puedo dibujar tu idioma en esta máquina. Las cifras en palabras siguen disponibles.
numbers-chart-caption = 📈 { $name }
numbers-chart-messages = { $name }: mensajes
numbers-chart-contacts = { $name }: personas
numbers-chart-sales = { $name }: ingresos
numbers-chart-in = Recibidos
numbers-chart-out = Enviados
numbers-chart-active = Escribieron
numbers-chart-new = Nuevos
numbers-chart-revenue = Ingresos
numbers-do-menus = 👆 Qué elige la gente
numbers-menus =
    👆 *{ $name }*: qué elige la gente, { $span }
    { $lines }
numbers-choices = *Lo más elegido*
numbers-choice = • { $option }: { $times }
numbers-stops = *Dónde se detiene la gente*
numbers-stop = • { $question } · se detuvieron { $stopped } de { $reached }
numbers-menus-none = Nadie ha usado los menús en este tiempo todavía.
numbers-chart-steps = { $name }: hasta dónde llegan
numbers-chart-stopped = paran { $stopped } de { $reached }
numbers-do-files = 📄 En archivos
numbers-do-digest = ☀️ Cada día
numbers-files =
    📄 *{ $name }*: { $span }
    ¿Qué archivo quieres?
numbers-file-all = Todo (Excel)
numbers-file-figures = Cifras (CSV)
numbers-file-orders = Pedidos (CSV)
numbers-filed = 📄 Aquí está.
numbers-digest =
    ☀️ *{ $name }*: { $day }
    { $lines }
numbers-digest-ask = { $hour ->
    [off] ☀️ Puedo enviarte las cifras de cada día sin que las pidas.
   *[other] ☀️ Las cifras llegan cada día a las { $hour }:00.
}
    ¿A qué hora deben llegar?
numbers-digest-morning = 7:00, de ayer
numbers-digest-evening = 18:00, de hoy
numbers-digest-night = 21:00, de hoy
numbers-digest-other = Otra hora
numbers-digest-none = No enviar más
numbers-digest-hour = ¿A qué hora? Envía un número de 0 a 23.
    Antes del mediodía cuento lo de ayer.
numbers-digest-bad = 🤔 Eso no es una hora. Por ejemplo: 20
numbers-digest-on = ✅ Las cifras llegan cada día a las { $hour }:00.
numbers-digest-off = ✅ Ya no llegan solas. *stats* las muestra en cualquier momento.
setting-digest-hour = Hora de las cifras del día
setting-digest-hour-staff = Hora de las cifras del día
owner-home-numbers = Cifras
