# Un negocio como archivo sellado: hecho, y traído de vuelta.
safe-do-export = 📦 Todo en un archivo
safe-do-export-first = 📦 Exportarlo primero
safe-do-import = 📥 Traer un archivo
safe-sure = 📦 ¿Todo lo de su bot en un archivo sellado?
    Lleva contactos, mensajes, pedidos, precios, menús y ajustes.
    El enlace con WhatsApp no va: en otro lugar su bot se enlaza de nuevo.
safe-exported = 📦 *{ $name }* tal como está ahora.
    Se puede traer de vuelta, aquí o en otro wabot.
safe-passphrase = 🔑 Su frase secreta, se muestra solo ahora:
    { $passphrase }
    Anótela y elimine este mensaje. Sin ella nadie abre el archivo, tampoco nosotros.
safe-ask-file = 📥 Envíe el archivo de un negocio (termina en .wabot).
safe-ask-passphrase = 🔑 ¿Su frase secreta?
safe-imported = ✅ *{ $name }* ({ $tenant }) ya está aquí, con { $rows ->
    [one] { $rows } fila
   *[other] { $rows } filas
}.
    Aún no se envía nada: el bot está detenido. Enlace { $phone } y luego *resume { $tenant }*.
safe-no-file = Eso no era un archivo. Envíelo como documento.
safe-sealed = Esa frase secreta no abre el archivo.
    Revísela: cinco grupos de cinco, con guiones.
safe-damaged = No es un archivo de negocio de wabot, o está dañado.
    No se cambió nada.
safe-version = El archivo es de otra versión de wabot.
    No se cambió nada: tráigalo con esa versión y luego actualice.
safe-taken = Este negocio, o su número, ya está aquí.
    No se cambió nada. Uno eliminado desaparece a los 10 minutos.
safe-large = El archivo es demasiado grande para un chat.
    En el servidor, *wabot import FILE* lo trae.
issue-backup-failed = no se pudo hacer una copia de seguridad ({ $reason })
verb-tenant-export = guardar todo en un archivo
verb-tenant-import = traer el archivo de un negocio
