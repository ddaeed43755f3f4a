<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Configures SkyPatrol SP7600 trackers and proves that they report.</source>
        <translation>Configura rastreadores SkyPatrol SP7600 y comprueba que reportan.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Built from commit</source>
        <translation>Hecho del commit</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Esta computadora</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Hecho por</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>no registrado</translation>
    </message>
    <message>
        <source>It has been run against the virtual tracker, and against no real SP7600 yet. No command word of the SP7600 is public: those that it knows are assumed from sibling models, and it sends them only after you agree.</source>
        <translation>Se ha ejecutado con el rastreador virtual, y todavía con ningún SP7600 real. Ningún comando del SP7600 es público: los que conoce se suponen de modelos hermanos, y solo los envía después de que usted lo acepte.</translation>
    </message>
    <message>
        <source>It is free software: you may use, change and pass it on under the terms of its licence. There is no warranty.</source>
        <translation>Es software libre: usted puede usarlo, cambiarlo y pasarlo a otros según los términos de su licencia. No hay garantía.</translation>
    </message>
    <message>
        <source>SkyPatrol, Gosafe, Plaspy and Traccar are names of their owners, who have no part in this program.</source>
        <translation>SkyPatrol, Gosafe, Plaspy y Traccar son nombres de sus dueños, que no tienen parte en este programa.</translation>
    </message>
    <message>
        <source>What others made, and under which licence</source>
        <translation>Lo que hicieron otros, y con qué licencia</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>Licencia: %1</translation>
    </message>
    <message>
        <source>Licence: %1; used here under %2</source>
        <translation>Licencia: %1; aquí se usa con %2</translation>
    </message>
    <message>
        <source>%1 (built with %2)</source>
        <translation>%1 (compilado con %2)</translation>
    </message>
</context>
<context>
    <name>Apns</name>
    <message>
        <source>APNs known for {operator} ({network}): {apns}[ and {more} more]</source>
        <translation>APN conocidos de {operator} ({network}): {apns}[ y {more} más]</translation>
    </message>
    <message>
        <source>This is the network around the tracker, which need not be the SIM&apos;s own: a roaming SIM needs the APN of the carrier that it is from.</source>
        <translation>Esta es la red que rodea al rastreador, que puede no ser la de la SIM: una SIM en roaming necesita el APN de su propio operador.</translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message>
        <source>Commissioning certificate</source>
        <translation>Certificado de instalación</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>N.º %1</translation>
    </message>
    <message>
        <source>Tracker</source>
        <translation>Rastreador</translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>from the label, not told by the tracker</source>
        <translation>de la etiqueta, no dicho por el rastreador</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>SIM</source>
        <translation>SIM</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Número de tarjeta</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Señal</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Vehículo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Placa</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>VIN</translation>
    </message>
    <message>
        <source>told by the vehicle</source>
        <translation>dicho por el vehículo</translation>
    </message>
    <message>
        <source>given by the installer</source>
        <translation>dado por el instalador</translation>
    </message>
    <message>
        <source>Odometer</source>
        <translation>Odómetro</translation>
    </message>
    <message>
        <source>in the report</source>
        <translation>en el reporte</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>Instalador</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>%1 more settings are in the record</source>
        <translation>Otros ajustes que están en el registro: %1</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Time in the report</source>
        <translation>Hora del reporte</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Within about</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>Satellites</source>
        <translation>Satélites</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Ignition</source>
        <translation>Ignición</translation>
    </message>
    <message>
        <source>on</source>
        <translation>encendida</translation>
    </message>
    <message>
        <source>off</source>
        <translation>apagada</translation>
    </message>
    <message>
        <source>External power</source>
        <translation>Alimentación</translation>
    </message>
    <message>
        <source>Backup battery</source>
        <translation>Batería interna</translation>
    </message>
    <message>
        <source>No report was heard, so there is no position.</source>
        <translation>No se recibió ningún reporte, así que no hay posición.</translation>
    </message>
    <message>
        <source>The report gives no position.</source>
        <translation>El reporte no da posición.</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>What this proof does not show</source>
        <translation>Lo que esta comprobación no demuestra</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>SP7600 Installer %1</source>
        <translation>SP7600 Installer %1</translation>
    </message>
    <message>
        <source>SHA-256 of the record: %1</source>
        <translation>SHA-256 del registro: %1</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>Comprobado</translation>
    </message>
    <message>
        <source>Configured, not proved</source>
        <translation>Configurado, sin comprobar</translation>
    </message>
    <message>
        <source>Written, not proved</source>
        <translation>Escrito, sin comprobar</translation>
    </message>
    <message>
        <source>Put back, not proved</source>
        <translation>Repuesto, sin comprobar</translation>
    </message>
    <message>
        <source>Only read, not proved</source>
        <translation>Solo leído, sin comprobar</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Stopped, not proved</source>
        <translation>Detenido, sin comprobar</translation>
    </message>
    <message>
        <source>Relay: the tracker&apos;s own report passed through the installer&apos;s computer to the server after the settings were written, and the server answered.</source>
        <translation>Relay: el reporte del propio rastreador pasó por la computadora del instalador hacia el servidor después de escribir los ajustes, y el servidor respondió.</translation>
    </message>
    <message>
        <source>Relay: the tracker&apos;s own report passed through the installer&apos;s computer to the server after the settings were written. The server did not answer.</source>
        <translation>Relay: el reporte del propio rastreador pasó por la computadora del instalador hacia el servidor después de escribir los ajustes. El servidor no respondió.</translation>
    </message>
    <message>
        <source>Direct: the tracker&apos;s own report arrived at the installer&apos;s computer after the settings were written.</source>
        <translation>Directa: el reporte del propio rastreador llegó a la computadora del instalador después de escribir los ajustes.</translation>
    </message>
    <message>
        <source>None: the settings were written and read back, but no report came that proves them.</source>
        <translation>Ninguna: los ajustes se escribieron y se releyeron, pero no llegó ningún reporte que los compruebe.</translation>
    </message>
    <message>
        <source>None: the job did not come to its end.</source>
        <translation>Ninguna: el trabajo no llegó a su fin.</translation>
    </message>
    <message>
        <source>None: the settings were written and read back. Whether reports arrive at the server was not observed.</source>
        <translation>Ninguna: los ajustes se escribieron y se releyeron. No se observó si los reportes llegan al servidor.</translation>
    </message>
    <message>
        <source>For the time of the proof the tracker reported to the installer&apos;s computer; its own server was set afterwards and read back. The report is identified by its IMEI, not authenticated: the protocol has no signature.</source>
        <translation>Durante la comprobación el rastreador reportó a la computadora del instalador; después se puso su propio servidor y se releyó. El reporte se identifica por su IMEI, sin autenticar: el protocolo no tiene firma.</translation>
    </message>
    <message>
        <source>The report is identified by its IMEI, not authenticated: the protocol has no signature. It shows that the tracker reports, not that it will at every place and time.</source>
        <translation>El reporte se identifica por su IMEI, sin autenticar: el protocolo no tiene firma. Demuestra que el rastreador reporta, no que lo hará en todo lugar y momento.</translation>
    </message>
    <message>
        <source>It does not show that the carrier lets the tracker through, nor that the server takes its reports. A report seen on the server would show both.</source>
        <translation>No demuestra que el operador deje pasar al rastreador, ni que el servidor acepte sus reportes. Un reporte visto en el servidor demostraría ambas cosas.</translation>
    </message>
    <message>
        <source>Settings read back as wanted</source>
        <translation>Ajustes releídos como se querían</translation>
    </message>
    <message>
        <source>No setting waits for a restart</source>
        <translation>Ningún ajuste espera un reinicio</translation>
    </message>
    <message>
        <source>Report of this IMEI heard after the write</source>
        <translation>Reporte de este IMEI recibido después de escribir</translation>
    </message>
    <message>
        <source>The tracker&apos;s clock is right</source>
        <translation>El reloj del rastreador está bien</translation>
    </message>
    <message>
        <source>The tracker knows its position</source>
        <translation>El rastreador conoce su posición</translation>
    </message>
    <message>
        <source>Same firmware by cable and in the report</source>
        <translation>Mismo firmware por cable y en el reporte</translation>
    </message>
    <message>
        <source>Same power by cable and in the report</source>
        <translation>Misma alimentación por cable y en el reporte</translation>
    </message>
    <message>
        <source>Same odometer by cable and in the report</source>
        <translation>Mismo odómetro por cable y en el reporte</translation>
    </message>
    <message>
        <source>Same VIN given and in the report</source>
        <translation>Mismo VIN dado y en el reporte</translation>
    </message>
    <message>
        <source>given {cable}, report {report}</source>
        <translation>dado {cable}, reporte {report}</translation>
    </message>
    <message>
        <source>cable {cable}, report {report}</source>
        <translation>cable {cable}, reporte {report}</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 de 5</translation>
    </message>
    <message>
        <source>%1 dBm</source>
        <translation>%1 dBm</translation>
    </message>
    <message>
        <source>%1° N</source>
        <translation>%1° N</translation>
    </message>
    <message>
        <source>%1° S</source>
        <translation>%1° S</translation>
    </message>
    <message>
        <source>%1° E</source>
        <translation>%1° E</translation>
    </message>
    <message>
        <source>%1° W</source>
        <translation>%1° O</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 V</source>
        <translation>%1 V</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 km/h</source>
        <translation>%1 km/h</translation>
    </message>
</context>
<context>
    <name>DiagnosisWords</name>
    <message>
        <source>Fill in and go to the settings</source>
        <translation>Completar e ir a los ajustes</translation>
    </message>
    <message>
        <source>Choose the APN</source>
        <translation>Elegir el APN</translation>
    </message>
    <message>
        <source>Teach its words</source>
        <translation>Enseñar sus comandos</translation>
    </message>
    <message>
        <source>Give the password</source>
        <translation>Dar la contraseña</translation>
    </message>
    <message>
        <source>Answer in another form, and listen</source>
        <translation>Responder de otra forma y escuchar</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar el comando</translation>
    </message>
    <message>
        <source>Go to the settings</source>
        <translation>Ir a los ajustes</translation>
    </message>
    <message>
        <source>Listen and wait for it</source>
        <translation>Escuchar y esperarlo</translation>
    </message>
    <message>
        <source>Looking for the cause, %1 s</source>
        <translation>Buscando la causa, %1 s</translation>
    </message>
    <message>
        <source>It was stopped: not everything was looked at.</source>
        <translation>Se detuvo: no se revisó todo.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>It should report to: %1</source>
        <translation>Debe reportar a: %1</translation>
    </message>
    <message>
        <source>It should report to: %1 (%2)</source>
        <translation>Debe reportar a: %1 (%2)</translation>
    </message>
    <message>
        <source>Stopped while the tracker was being read.</source>
        <translation>Se detuvo mientras se leía el rastreador.</translation>
    </message>
    <message>
        <source>What stands below was found before, at %1.</source>
        <translation>Lo de abajo se encontró antes: %1.</translation>
    </message>
    <message>
        <source>Nothing was looked at yet.</source>
        <translation>Todavía no se revisó nada.</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>revisando…</translation>
    </message>
    <message>
        <source>This laptop answers with “%1” for this tracker.</source>
        <translation>Esta computadora responde con “%1” a este rastreador.</translation>
    </message>
    <message>
        <source>This laptop answers with one byte for each report, for this tracker.</source>
        <translation>Esta computadora responde con un byte por cada reporte a este rastreador.</translation>
    </message>
    <message>
        <source>This laptop gives no answer to reports, for this tracker.</source>
        <translation>Esta computadora no responde a los reportes de este rastreador.</translation>
    </message>
    <message>
        <source>Looking and listening, %1 left</source>
        <translation>Revisando y escuchando, quedan %1</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>Detenido, como usted pidió.</translation>
    </message>
    <message>
        <source>Start again when you are ready.</source>
        <translation>Empiece de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>Waiting[ for {what}] took too long.</source>
        <translation>La espera[ de {what}] duró demasiado.</translation>
    </message>
    <message>
        <source>Check that the tracker has power and that its cable is plugged in, then try again.</source>
        <translation>Revise que el rastreador tenga alimentación y que su cable esté conectado, y vuelva a intentar.</translation>
    </message>
    <message>
        <source>The command line cannot be understood[: {detail}].</source>
        <translation>No se entiende la línea de comandos[: {detail}].</translation>
    </message>
    <message>
        <source>See --help for what can be given.</source>
        <translation>Vea en --help lo que se puede indicar.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read[: {detail}].</source>
        <translation>No se puede leer el archivo {file}[: {detail}].</translation>
    </message>
    <message>
        <source>Check its name and that you are allowed to read it.</source>
        <translation>Revise su nombre y que usted tenga permiso de leerlo.</translation>
    </message>
    <message>
        <source>The file {file} cannot be written[: {detail}].</source>
        <translation>No se puede escribir el archivo {file}[: {detail}].</translation>
    </message>
    <message>
        <source>Choose a folder that you are allowed to write to, with room left on its disk.</source>
        <translation>Elija una carpeta donde usted pueda escribir y que tenga espacio en disco.</translation>
    </message>
    <message>
        <source>The file {file} has something in it that cannot be used[, at {path}][: {detail}].</source>
        <translation>El archivo {file} contiene algo que no se puede usar[, en {path}][: {detail}].</translation>
    </message>
    <message>
        <source>Correct that place, or take another file.</source>
        <translation>Corrija ese lugar, o use otro archivo.</translation>
    </message>
    <message>
        <source>The file {file} is there already.</source>
        <translation>El archivo {file} ya existe.</translation>
    </message>
    <message>
        <source>Choose another name, or say that it may be overwritten.</source>
        <translation>Elija otro nombre, o indique que se puede reemplazar.</translation>
    </message>
    <message>
        <source>No server is given.</source>
        <translation>No se indicó ningún servidor.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s name or address.</source>
        <translation>Escriba el nombre o la dirección del servidor.</translation>
    </message>
    <message>
        <source>The server “{host}” has a blank inside.</source>
        <translation>El servidor “{host}” tiene un espacio adentro.</translation>
    </message>
    <message>
        <source>Remove the blank.</source>
        <translation>Quite el espacio.</translation>
    </message>
    <message>
        <source>The server “{host}” is longer than the {limit} characters that a name can have.</source>
        <translation>El servidor “{host}” es más largo que los {limit} caracteres que puede tener un nombre.</translation>
    </message>
    <message>
        <source>Enter its short name or its address.</source>
        <translation>Escriba su nombre corto o su dirección.</translation>
    </message>
    <message>
        <source>“{host}” is neither a server&apos;s name nor an address.</source>
        <translation>“{host}” no es ni un nombre de servidor ni una dirección.</translation>
    </message>
    <message>
        <source>Enter a name such as server.example.com or an address such as 203.0.113.7.</source>
        <translation>Escriba un nombre como server.example.com o una dirección como 203.0.113.7.</translation>
    </message>
    <message>
        <source>The address {host} means the tracker itself there, so its reports would reach nobody.</source>
        <translation>Ahí la dirección {host} es el rastreador mismo, así que sus reportes no llegarían a nadie.</translation>
    </message>
    <message>
        <source>Choose an address of this laptop that the tracker can reach.</source>
        <translation>Elija una dirección de esta computadora a la que el rastreador pueda llegar.</translation>
    </message>
    <message>
        <source>“{port}” is not a port number.</source>
        <translation>“{port}” no es un número de puerto.</translation>
    </message>
    <message>
        <source>Enter a whole number from 1 to 65535.</source>
        <translation>Escriba un número entero de 1 a 65535.</translation>
    </message>
    <message>
        <source>There is no port {port}: ports go from 1 to 65535.</source>
        <translation>No hay puerto {port}: los puertos van de 1 a 65535.</translation>
    </message>
    <message>
        <source>The tracker cannot report over “{transport}”.</source>
        <translation>El rastreador no puede reportar por “{transport}”.</translation>
    </message>
    <message>
        <source>Choose TCP or UDP.</source>
        <translation>Elija TCP o UDP.</translation>
    </message>
    <message>
        <source>The text for {setting} is longer than {limit} characters.</source>
        <translation>El texto para {setting} tiene más de {limit} caracteres.</translation>
    </message>
    <message>
        <source>Enter a shorter one.</source>
        <translation>Escriba uno más corto.</translation>
    </message>
    <message>
        <source>The text for {setting} has the character “{character}”[ at place {place}], which the tracker would misread.</source>
        <translation>El texto para {setting} tiene el carácter “{character}”[ en el lugar {place}], que el rastreador entendería mal.</translation>
    </message>
    <message>
        <source>Remove it; nothing was sent.</source>
        <translation>Quítelo; no se envió nada.</translation>
    </message>
    <message>
        <source>“{interval}” is not an interval from {minimum} to {maximum} s.</source>
        <translation>“{interval}” no es un intervalo de {minimum} a {maximum} s.</translation>
    </message>
    <message>
        <source>Enter whole seconds from {minimum} to {maximum}.</source>
        <translation>Escriba segundos enteros de {minimum} a {maximum}.</translation>
    </message>
    <message>
        <source>“{zone}” is not a time zone.</source>
        <translation>“{zone}” no es una zona horaria.</translation>
    </message>
    <message>
        <source>Enter the distance from UTC in hours and minutes, such as -03:00 or +05:30.</source>
        <translation>Escriba la diferencia con UTC en horas y minutos, como -03:00 o +05:30.</translation>
    </message>
    <message>
        <source>“{format}” is not a format of reports.</source>
        <translation>“{format}” no es un formato de reportes.</translation>
    </message>
    <message>
        <source>Choose text or binary.</source>
        <translation>Elija texto o binario.</translation>
    </message>
    <message>
        <source>The tracker&apos;s new password is empty.</source>
        <translation>La contraseña nueva del rastreador está vacía.</translation>
    </message>
    <message>
        <source>Enter a password; most trackers take four digits.</source>
        <translation>Escriba una contraseña; la mayoría de los rastreadores usa cuatro dígitos.</translation>
    </message>
    <message>
        <source>This firmware does not take that for {setting}[: {detail}].</source>
        <translation>Este firmware no acepta eso para {setting}[: {detail}].</translation>
    </message>
    <message>
        <source>Enter another value; nothing was sent.</source>
        <translation>Escriba otro valor; no se envió nada.</translation>
    </message>
    <message>
        <source>“{imei}” is not an IMEI, which has 15 digits.</source>
        <translation>“{imei}” no es un IMEI, que tiene 15 dígitos.</translation>
    </message>
    <message>
        <source>Type or scan the number from the tracker&apos;s label.</source>
        <translation>Escriba o escanee el número de la etiqueta del rastreador.</translation>
    </message>
    <message>
        <source>The last digit of the IMEI {imei} does not fit the others.</source>
        <translation>El último dígito del IMEI {imei} no concuerda con los demás.</translation>
    </message>
    <message>
        <source>Compare all digits with the tracker&apos;s label.</source>
        <translation>Compare todos los dígitos con la etiqueta del rastreador.</translation>
    </message>
    <message>
        <source>The tracker cannot be asked for its IMEI, because the command for it is not known for this firmware.</source>
        <translation>No se puede preguntar su IMEI al rastreador, porque no se conoce el comando para este firmware.</translation>
    </message>
    <message>
        <source>Type or scan the IMEI from the tracker&apos;s label.</source>
        <translation>Escriba o escanee el IMEI de la etiqueta del rastreador.</translation>
    </message>
    <message>
        <source>This laptop has no port {port}.</source>
        <translation>Esta computadora no tiene el puerto {port}.</translation>
    </message>
    <message>
        <source>Check that the cable is plugged in, then choose a port from the list.</source>
        <translation>Revise que el cable esté conectado y elija un puerto de la lista.</translation>
    </message>
    <message>
        <source>The port {port} is being used by another program[: {program}][ (process {pid})].</source>
        <translation>Otro programa está usando el puerto {port}[: {program}][ (proceso {pid})].</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>Cierre el otro programa y vuelva a intentar.</translation>
    </message>
    <message>
        <source>This login is not allowed to open the port {port}[: {detail}].</source>
        <translation>Este usuario no tiene permiso de abrir el puerto {port}[: {detail}].</translation>
    </message>
    <message>
        <source>Ask the administrator of this laptop to allow it, then try again.</source>
        <translation>Pida al administrador de esta computadora que lo permita y vuelva a intentar.</translation>
    </message>
    <message>
        <source>The port {port} cannot be opened yet: this login began before it was added to the group {group}.</source>
        <translation>El puerto {port} todavía no se puede abrir: esta sesión empezó antes de agregarse al grupo {group}.</translation>
    </message>
    <message>
        <source>Log out and in again, or restart this laptop.</source>
        <translation>Cierre la sesión y entre de nuevo, o reinicie esta computadora.</translation>
    </message>
    <message>
        <source>The port {port} cannot be used[: {detail}].</source>
        <translation>No se puede usar el puerto {port}[: {detail}].</translation>
    </message>
    <message>
        <source>Unplug the cable, plug it in again, then try again.</source>
        <translation>Desconecte el cable, conéctelo de nuevo y vuelva a intentar.</translation>
    </message>
    <message>
        <source>The USB device {device} is plugged in, but has no serial port: its driver is missing.</source>
        <translation>El dispositivo USB {device} está conectado, pero no tiene puerto serie: falta su controlador.</translation>
    </message>
    <message>
        <source>Install the driver[ {driver}] for it, then unplug the cable and plug it in again.</source>
        <translation>Instale el controlador[ {driver}], desconecte el cable y conéctelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no USB serial port[, and no new USB device has appeared since {time}].</source>
        <translation>No hay ningún puerto serie USB[, y no apareció ningún dispositivo USB nuevo desde {time}].</translation>
    </message>
    <message>
        <source>If the cable is plugged in, try another cable, because some only charge, then another USB port of this laptop.</source>
        <translation>Si el cable está conectado, pruebe otro cable, porque algunos solo cargan, y después otro puerto USB de esta computadora.</translation>
    </message>
    <message>
        <source>There is no USB serial port; what was plugged in is something else[: {device}].</source>
        <translation>No hay ningún puerto serie USB; lo que se conectó es otra cosa[: {device}].</translation>
    </message>
    <message>
        <source>Plug the data cable of the tracker into this laptop.</source>
        <translation>Conecte el cable de datos del rastreador a esta computadora.</translation>
    </message>
    <message>
        <source>There is no USB serial port. Whether a USB device lacks its driver is not known, because this system does not tell.</source>
        <translation>No hay ningún puerto serie USB. No se sabe si a un dispositivo USB le falta su controlador, porque este sistema no lo dice.</translation>
    </message>
    <message>
        <source>If the cable is plugged in, look for a device with a warning sign in the system&apos;s list of devices and install its driver; if there is none, try another cable, because some only charge.</source>
        <translation>Si el cable está conectado, busque un dispositivo con señal de aviso en la lista de dispositivos del sistema e instale su controlador; si no hay ninguno, pruebe otro cable, porque algunos solo cargan.</translation>
    </message>
    <message>
        <source>Nothing accepts a connection at {port}.</source>
        <translation>Nadie acepta una conexión en {port}.</translation>
    </message>
    <message>
        <source>Check that the serial server runs there, then try again.</source>
        <translation>Revise que el servidor serie funcione ahí y vuelva a intentar.</translation>
    </message>
    <message>
        <source>The connection to the tracker on {port} broke off.</source>
        <translation>Se cortó la conexión con el rastreador en {port}.</translation>
    </message>
    <message>
        <source>Check the cable, then connect again.</source>
        <translation>Revise el cable y conecte de nuevo.</translation>
    </message>
    <message>
        <source>The tracker did not answer[ to {command}].</source>
        <translation>El rastreador no respondió[ a {command}].</translation>
    </message>
    <message>
        <source>Check that it has power and that the cable is in its own port.</source>
        <translation>Revise que tenga alimentación y que el cable esté en su propio conector.</translation>
    </message>
    <message>
        <source>The tracker answers, but what arrives[ at {baud} baud] is not readable.</source>
        <translation>El rastreador responde, pero lo que llega[ a {baud} baudios] no se puede leer.</translation>
    </message>
    <message>
        <source>Choose another speed for this port.</source>
        <translation>Elija otra velocidad para este puerto.</translation>
    </message>
    <message>
        <source>The tracker does not take this device password.</source>
        <translation>El rastreador no acepta esta contraseña.</translation>
    </message>
    <message>
        <source>Give the password that was set on this tracker.</source>
        <translation>Dé la contraseña que se puso en este rastreador.</translation>
    </message>
    <message>
        <source>The tracker refused {command}[ and answered “{reply}”].</source>
        <translation>El rastreador rechazó {command}[ y respondió “{reply}”].</translation>
    </message>
    <message>
        <source>Check that the chosen profile is the one for this firmware.</source>
        <translation>Revise que el perfil elegido sea el de este firmware.</translation>
    </message>
    <message>
        <source>The tracker&apos;s answer[ to {command}] is not the expected one[: “{reply}”].</source>
        <translation>La respuesta del rastreador[ a {command}] no es la esperada[: “{reply}”].</translation>
    </message>
    <message>
        <source>Try again; if it stays like this, choose another profile.</source>
        <translation>Vuelva a intentar; si sigue así, elija otro perfil.</translation>
    </message>
    <message>
        <source>No profile fits this tracker[: model {model}][, firmware {firmware}].</source>
        <translation>Ningún perfil corresponde a este rastreador[: modelo {model}][, firmware {firmware}].</translation>
    </message>
    <message>
        <source>Choose a profile yourself, or add one for this firmware.</source>
        <translation>Elija usted un perfil, o agregue uno para este firmware.</translation>
    </message>
    <message>
        <source>The tracker gave two different answers for {setting}, so nothing was written.</source>
        <translation>El rastreador dio dos respuestas distintas para {setting}, así que no se escribió nada.</translation>
    </message>
    <message>
        <source>Check its power and the cable, then read again.</source>
        <translation>Revise su alimentación y el cable, y lea de nuevo.</translation>
    </message>
    <message>
        <source>The tracker did not keep what was written: {settings}.</source>
        <translation>El rastreador no conservó lo que se escribió: {settings}.</translation>
    </message>
    <message>
        <source>See what it holds now, then write again.</source>
        <translation>Vea qué tiene ahora y escriba de nuevo.</translation>
    </message>
    <message>
        <source>The tracker holds neither all old settings nor all new ones: {settings}.</source>
        <translation>El rastreador no tiene ni todos los ajustes viejos ni todos los nuevos: {settings}.</translation>
    </message>
    <message>
        <source>Restore the backup, or write again.</source>
        <translation>Restaure el respaldo, o escriba de nuevo.</translation>
    </message>
    <message>
        <source>Another tracker answers now: IMEI {imei} instead of {expected}.</source>
        <translation>Ahora responde otro rastreador: IMEI {imei} en lugar de {expected}.</translation>
    </message>
    <message>
        <source>Plug in the first tracker again, or start anew with this one.</source>
        <translation>Conecte de nuevo el primer rastreador, o empiece otra vez con este.</translation>
    </message>
    <message>
        <source>Commands that are only assumed for this firmware would be sent[: {words}].</source>
        <translation>Se enviarían comandos que solo se suponen para este firmware[: {words}].</translation>
    </message>
    <message>
        <source>Agree to it, or choose another profile.</source>
        <translation>Acéptelo, o elija otro perfil.</translation>
    </message>
    <message>
        <source>This profile is for the virtual tracker, and something else is on this port.</source>
        <translation>Este perfil es para el rastreador virtual, y en este puerto hay otra cosa.</translation>
    </message>
    <message>
        <source>Choose the profile of the tracker that is connected.</source>
        <translation>Elija el perfil del rastreador que está conectado.</translation>
    </message>
    <message>
        <source>The commands for this are not known for this firmware, so nothing was sent.</source>
        <translation>No se conocen los comandos para esto en este firmware, así que no se envió nada.</translation>
    </message>
    <message>
        <source>Choose a profile that has them, or add them to one.</source>
        <translation>Elija un perfil que los tenga, o agréguelos a uno.</translation>
    </message>
    <message>
        <source>The tracker went away and did not come back within {seconds} s.</source>
        <translation>El rastreador desapareció y no volvió en {seconds} s.</translation>
    </message>
    <message>
        <source>Plug the cable in again, wait for the tracker&apos;s light, and read it to see what it holds.</source>
        <translation>Conecte el cable de nuevo, espere la luz del rastreador y léalo para ver qué tiene.</translation>
    </message>
    <message>
        <source>There is no profile “{profile}”.</source>
        <translation>No hay ningún perfil “{profile}”.</translation>
    </message>
    <message>
        <source>Choose one of the profiles in the list.</source>
        <translation>Elija uno de los perfiles de la lista.</translation>
    </message>
    <message>
        <source>Nothing can be learnt from this command[: {detail}].</source>
        <translation>De este comando no se puede aprender nada[: {detail}].</translation>
    </message>
    <message>
        <source>Give one command that is known to work, as it is sent, and the settings that it sets.</source>
        <translation>Dé un comando que se sabe que funciona, tal como se envía, y los ajustes que cambia.</translation>
    </message>
    <message>
        <source>There is no preset “{preset}”.</source>
        <translation>No hay ninguna plantilla “{preset}”.</translation>
    </message>
    <message>
        <source>Choose one of the presets in the list.</source>
        <translation>Elija una de las plantillas de la lista.</translation>
    </message>
    <message>
        <source>The preset “{preset}” leaves open which server it is.</source>
        <translation>La plantilla “{preset}” no dice qué servidor es.</translation>
    </message>
    <message>
        <source>Choose one of the tracker&apos;s backups.</source>
        <translation>Elija uno de los respaldos del rastreador.</translation>
    </message>
    <message>
        <source>The message has {length} characters; a text message holds {limit}.</source>
        <translation>El mensaje tiene {length} caracteres; en un mensaje de texto caben {limit}.</translation>
    </message>
    <message>
        <source>Use shorter values, or set this one by cable.</source>
        <translation>Use valores más cortos, o ponga este por cable.</translation>
    </message>
    <message>
        <source>The message has the character “{character}”, which text messages do not carry unchanged.</source>
        <translation>El mensaje tiene el carácter “{character}”, que en mensajes de texto no llega igual.</translation>
    </message>
    <message>
        <source>Use another value, or set this one by cable.</source>
        <translation>Use otro valor, o ponga este por cable.</translation>
    </message>
    <message>
        <source>No APN is known[ for {wanted}].</source>
        <translation>No se conoce ningún APN[ de {wanted}].</translation>
    </message>
    <message>
        <source>Ask the carrier that the SIM is from; its APN is on its help pages or came with the SIM.</source>
        <translation>Pregunte al operador de la SIM; su APN está en sus páginas de ayuda o vino con la SIM.</translation>
    </message>
    <message>
        <source>There is no certificate {certificate} here.</source>
        <translation>Aquí no hay ningún certificado {certificate}.</translation>
    </message>
    <message>
        <source>Choose one of the certificates in the list.</source>
        <translation>Elija uno de los certificados de la lista.</translation>
    </message>
    <message>
        <source>The certificate in {file} is not as it was saved: its checksum does not fit what it says.</source>
        <translation>El certificado de {file} no está como se guardó: su suma de control no concuerda con lo que dice.</translation>
    </message>
    <message>
        <source>Ask whoever made it for the original, or save it again from the records.</source>
        <translation>Pida el original a quien lo hizo, o guárdelo de nuevo desde los registros.</translation>
    </message>
    <message>
        <source>The list {file} cannot be used: row {row}[, column {column}][: {detail}].</source>
        <translation>No se puede usar la lista {file}: fila {row}[, columna {column}][: {detail}].</translation>
    </message>
    <message>
        <source>Correct that row; no tracker was touched.</source>
        <translation>Corrija esa fila; no se tocó ningún rastreador.</translation>
    </message>
    <message>
        <source>The file {file} holds the results of an earlier run, which would be lost.</source>
        <translation>El archivo {file} tiene los resultados de una vez anterior, que se perderían.</translation>
    </message>
    <message>
        <source>Go on where it ended with --resume, or name another file with --result.</source>
        <translation>Siga donde terminó con --resume, o indique otro archivo con --result.</translation>
    </message>
    <message>
        <source>The profile {profile} has no command that asks for the IMEI, so nobody can tell which tracker of the list is plugged in.</source>
        <translation>El perfil {profile} no tiene comando que pregunte el IMEI, así que nadie puede saber qué rastreador de la lista está conectado.</translation>
    </message>
    <message>
        <source>Teach it that command, choose another profile, or set up these trackers one by one with the IMEI from the label.</source>
        <translation>Enséñele ese comando, elija otro perfil, o configure estos rastreadores uno por uno con el IMEI de la etiqueta.</translation>
    </message>
    <message>
        <source>The tracker with the IMEI {imei} is not on the list, so nothing was written.</source>
        <translation>El rastreador con el IMEI {imei} no está en la lista, así que no se escribió nada.</translation>
    </message>
    <message>
        <source>Plug in one of the list, or add this one to it.</source>
        <translation>Conecte uno de la lista, o agregue este a ella.</translation>
    </message>
    <message>
        <source>The tracker with the IMEI {imei} is being set up on {port} already.</source>
        <translation>El rastreador con el IMEI {imei} ya se está configurando en {port}.</translation>
    </message>
    <message>
        <source>Plug another tracker in here.</source>
        <translation>Conecte aquí otro rastreador.</translation>
    </message>
    <message>
        <source>The port {port} is used for the list that is being worked through.</source>
        <translation>El puerto {port} se usa para la lista en curso.</translation>
    </message>
    <message>
        <source>Stop that first, or use another port.</source>
        <translation>Deténgala primero, o use otro puerto.</translation>
    </message>
    <message>
        <source>Another program on this laptop already listens on port {port}[ over {transport}][: {program}][ (process {pid})].</source>
        <translation>Otro programa de esta computadora ya escucha en el puerto {port}[ por {transport}][: {program}][ (proceso {pid})].</translation>
    </message>
    <message>
        <source>Close the other program, or choose another port.</source>
        <translation>Cierre el otro programa, o elija otro puerto.</translation>
    </message>
    <message>
        <source>This login may not listen on port {port}, because ports below 1024 are kept for the system.</source>
        <translation>Este usuario no puede escuchar en el puerto {port}, porque los puertos menores que 1024 son del sistema.</translation>
    </message>
    <message>
        <source>Choose a port from 1024 to 65535.</source>
        <translation>Elija un puerto de 1024 a 65535.</translation>
    </message>
    <message>
        <source>This laptop does not have the address {address}.</source>
        <translation>Esta computadora no tiene la dirección {address}.</translation>
    </message>
    <message>
        <source>Choose one of the addresses that it has.</source>
        <translation>Elija una de las direcciones que tiene.</translation>
    </message>
    <message>
        <source>This laptop cannot listen on port {port}[: {detail}].</source>
        <translation>Esta computadora no puede escuchar en el puerto {port}[: {detail}].</translation>
    </message>
    <message>
        <source>Choose another port.</source>
        <translation>Elija otro puerto.</translation>
    </message>
    <message>
        <source>{network} is no network and no address.</source>
        <translation>{network} no es una red ni una dirección.</translation>
    </message>
    <message>
        <source>Write it like 192.0.2.0/24 or 2001:db8::/32.</source>
        <translation>Escríbalo como 192.0.2.0/24 o 2001:db8::/32.</translation>
    </message>
    <message>
        <source>This laptop does not have the address {address} any more, so nothing can arrive there.</source>
        <translation>Esta computadora ya no tiene la dirección {address}, así que ahí no puede llegar nada.</translation>
    </message>
    <message>
        <source>Connect the network again; the listening goes on by itself.</source>
        <translation>Conecte la red de nuevo; se sigue escuchando sin más.</translation>
    </message>
    <message>
        <source>This laptop was asleep for {seconds} s, or its clock was set: nothing was heard meanwhile.</source>
        <translation>Esta computadora estuvo dormida {seconds} s, o se cambió su reloj: entretanto no se recibió nada.</translation>
    </message>
    <message>
        <source>Keep it awake while you wait for reports. Trackers send again what was not acknowledged.</source>
        <translation>Manténgala despierta mientras espera reportes. Los rastreadores vuelven a enviar lo que no se confirmó.</translation>
    </message>
    <message>
        <source>Reports cannot be saved[: {detail}], so none is acknowledged.</source>
        <translation>No se pueden guardar reportes[: {detail}], así que no se confirma ninguno.</translation>
    </message>
    <message>
        <source>Make room on the disk, or choose another folder for the records.</source>
        <translation>Haga espacio en el disco, o elija otra carpeta para los registros.</translation>
    </message>
    <message>
        <source>An empty message arrived.</source>
        <translation>Llegó un mensaje vacío.</translation>
    </message>
    <message>
        <source>Look at what arrived before and after it.</source>
        <translation>Mire lo que llegó antes y después.</translation>
    </message>
    <message>
        <source>The message[ from byte {offset}] is in no format that is known here.</source>
        <translation>El mensaje[, desde el byte {offset},] no está en ningún formato que se conozca aquí.</translation>
    </message>
    <message>
        <source>Look at its bytes; they are kept.</source>
        <translation>Mire sus bytes; se guardan.</translation>
    </message>
    <message>
        <source>The beginning of the message cannot be read[, from byte {offset}].</source>
        <translation>No se puede leer el comienzo del mensaje[, desde el byte {offset}].</translation>
    </message>
    <message>
        <source>The message is longer than {limit} bytes, which no report is.</source>
        <translation>El mensaje tiene más de {limit} bytes, y ningún reporte es así.</translation>
    </message>
    <message>
        <source>Look at its first bytes; they are kept.</source>
        <translation>Mire sus primeros bytes; se guardan.</translation>
    </message>
    <message>
        <source>The message has a zero byte inside[, byte {offset}], which no report has.</source>
        <translation>El mensaje tiene adentro un byte cero[, el byte {offset}], que ningún reporte tiene.</translation>
    </message>
    <message>
        <source>The message breaks off before its end.</source>
        <translation>El mensaje se corta antes de su fin.</translation>
    </message>
    <message>
        <source>The message is shorter than it says it is.</source>
        <translation>El mensaje es más corto de lo que dice.</translation>
    </message>
    <message>
        <source>The checksum of the message is wrong: bytes were lost or changed on the way.</source>
        <translation>La suma de control del mensaje está mal: se perdieron o cambiaron bytes en el camino.</translation>
    </message>
    <message>
        <source>Wait for the next message. If all are like this, look at the tracker and its antenna.</source>
        <translation>Espere el próximo mensaje. Si todos son así, revise el rastreador y su antena.</translation>
    </message>
    <message>
        <source>The message[, at byte {offset},] has a byte pair that no tracker sends.</source>
        <translation>El mensaje[, en el byte {offset},] tiene un par de bytes que ningún rastreador envía.</translation>
    </message>
    <message>
        <source>The length inside the message does not fit the message.</source>
        <translation>La longitud dentro del mensaje no concuerda con el mensaje.</translation>
    </message>
    <message>
        <source>The message has bytes at its end[, from byte {offset},] that belong to nothing.</source>
        <translation>El mensaje tiene al final[, desde el byte {offset},] bytes que no son de nada.</translation>
    </message>
    <message>
        <source>The message does not say which tracker sent it.</source>
        <translation>El mensaje no dice qué rastreador lo envió.</translation>
    </message>
    <message>
        <source>Set the tracker to send its IMEI or modem ID.</source>
        <translation>Configure el rastreador para que envíe su IMEI o el ID del módem.</translation>
    </message>
    <message>
        <source>The position in the message cannot be read[, from byte {offset}].</source>
        <translation>No se puede leer la posición del mensaje[, desde el byte {offset}].</translation>
    </message>
    <message>
        <source>This is not hexadecimal[, from character {place}].</source>
        <translation>Esto no es hexadecimal[, desde el carácter {place}].</translation>
    </message>
    <message>
        <source>Give two of the characters 0-9 and A-F for each byte.</source>
        <translation>Dé dos de los caracteres 0-9 y A-F por cada byte.</translation>
    </message>
    <message>
        <source>The records in {file} cannot be opened[: {detail}].</source>
        <translation>No se pueden abrir los registros de {file}[: {detail}].</translation>
    </message>
    <message>
        <source>Check that you are allowed to write there, or choose another folder.</source>
        <translation>Revise que usted pueda escribir ahí, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The records in {file} are damaged[ and were put aside as {aside}].</source>
        <translation>Los registros de {file} están dañados[ y se apartaron como {aside}].</translation>
    </message>
    <message>
        <source>Keep the damaged file for support, and go on with new records.</source>
        <translation>Guarde el archivo dañado para soporte y siga con registros nuevos.</translation>
    </message>
    <message>
        <source>There is no room left to save in {file}.</source>
        <translation>No queda espacio para guardar en {file}.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>Haga espacio en el disco y vuelva a intentar.</translation>
    </message>
    <message>
        <source>Another program has the records in {file} open, so nothing is saved from here.</source>
        <translation>Otro programa tiene abiertos los registros de {file}, así que desde aquí no se guarda nada.</translation>
    </message>
    <message>
        <source>Close the other program, then start this one again.</source>
        <translation>Cierre el otro programa y abra este de nuevo.</translation>
    </message>
    <message>
        <source>Backups and results, which are always kept, need more than {limit} bytes[: {minimum}].</source>
        <translation>Los respaldos y resultados, que siempre se guardan, necesitan más de {limit} bytes[: {minimum}].</translation>
    </message>
    <message>
        <source>Choose a larger limit.</source>
        <translation>Elija un límite mayor.</translation>
    </message>
    <message>
        <source>This computer has no keychain that this program could use[: {detail}], so no password was taken from it or kept in it.</source>
        <translation>Esta computadora no tiene un llavero que este programa pueda usar[: {detail}], así que no se tomó de él ni se guardó en él ninguna contraseña.</translation>
    </message>
    <message>
        <source>Type the password each time it is asked for; everything else works without a keychain.</source>
        <translation>Escriba la contraseña cada vez que se pida; todo lo demás funciona sin llavero.</translation>
    </message>
    <message>
        <source>No report arrived[ at {endpoint}] within {seconds} s.</source>
        <translation>No llegó ningún reporte[ a {endpoint}] en {seconds} s.</translation>
    </message>
    <message>
        <source>Check that the tracker&apos;s SIM has data and that it can reach this address.</source>
        <translation>Revise que la SIM del rastreador tenga datos y que pueda llegar a esta dirección.</translation>
    </message>
    <message>
        <source>Reports arrived from IMEI {imei}, but none from {expected}.</source>
        <translation>Llegaron reportes del IMEI {imei}, pero ninguno de {expected}.</translation>
    </message>
    <message>
        <source>Check that the cable is in the tracker that should be heard.</source>
        <translation>Revise que el cable esté en el rastreador que se espera oír.</translation>
    </message>
    <message>
        <source>The tracker&apos;s reports arrived over {transport} instead of {expected}.</source>
        <translation>Los reportes del rastreador llegaron por {transport} en lugar de {expected}.</translation>
    </message>
    <message>
        <source>Read the settings again and compare the transport.</source>
        <translation>Lea los ajustes de nuevo y compare el transporte.</translation>
    </message>
    <message>
        <source>Something arrived[ from {peer}], but it is no report that can be read.</source>
        <translation>Llegó algo[ de {peer}], pero no es un reporte que se pueda leer.</translation>
    </message>
    <message>
        <source>The tracker is connected to this laptop, but has sent no report yet.</source>
        <translation>El rastreador está conectado a esta computadora, pero todavía no envió ningún reporte.</translation>
    </message>
    <message>
        <source>Wait for its next report, or set a shorter interval.</source>
        <translation>Espere su próximo reporte, o ponga un intervalo más corto.</translation>
    </message>
    <message>
        <source>The tracker came to this laptop, but the server[ {endpoint}] could not be reached from here, so nothing was passed on.</source>
        <translation>El rastreador llegó a esta computadora, pero desde aquí no se pudo llegar al servidor[ {endpoint}], así que no se le pasó nada.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address and port and this laptop&apos;s own connection, then prove again.</source>
        <translation>Revise la dirección y el puerto del servidor y la conexión de esta computadora, y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>There is no server behind this laptop that reports could be passed on to.</source>
        <translation>Detrás de esta computadora no hay ningún servidor al que pasar los reportes.</translation>
    </message>
    <message>
        <source>Choose a server to report to, or another proof.</source>
        <translation>Elija un servidor al que reportar, u otra comprobación.</translation>
    </message>
    <message>
        <source>This laptop has no address that a tracker could report to.</source>
        <translation>Esta computadora no tiene ninguna dirección a la que un rastreador pueda reportar.</translation>
    </message>
    <message>
        <source>Connect this laptop to a network, or choose another proof.</source>
        <translation>Conecte esta computadora a una red, o elija otra comprobación.</translation>
    </message>
    <message>
        <source>What a virtual tracker makes up is not passed on to the real server[ {endpoint}].</source>
        <translation>Lo que inventa un rastreador virtual no se pasa al servidor real[ {endpoint}].</translation>
    </message>
    <message>
        <source>Choose another proof, or a server on this laptop.</source>
        <translation>Elija otra comprobación, o un servidor en esta computadora.</translation>
    </message>
    <message>
        <source>Where this tracker reports cannot be read, so nobody could tell that its server is set again after the proof.</source>
        <translation>No se puede leer adónde reporta este rastreador, así que nadie sabría si su servidor se repone después de la comprobación.</translation>
    </message>
    <message>
        <source>Choose to write and read back only.</source>
        <translation>Elija solo escribir y releer.</translation>
    </message>
    <message>
        <source>The tracker may still report to this laptop: its final server {endpoint} is not set.</source>
        <translation>El rastreador quizá reporta todavía a esta computadora: su servidor definitivo {endpoint} no está puesto.</translation>
    </message>
    <message>
        <source>Connect it once more and set its final server.</source>
        <translation>Conéctelo una vez más y ponga su servidor definitivo.</translation>
    </message>
    <message>
        <source>No proof left this tracker without its final server.</source>
        <translation>Ninguna comprobación dejó este rastreador sin su servidor definitivo.</translation>
    </message>
    <message>
        <source>There is nothing to finish.</source>
        <translation>No hay nada que terminar.</translation>
    </message>
    <message>
        <source>Sending the reports of {units} to {endpoint} needs your agreement: it is not this laptop.</source>
        <translation>Enviar los reportes de {units} a {endpoint} necesita que usted lo acepte: no es esta computadora.</translation>
    </message>
    <message>
        <source>Make sure that this server may get them, then agree to it.</source>
        <translation>Asegúrese de que este servidor pueda recibirlos y acéptelo.</translation>
    </message>
    <message>
        <source>{imei} is a made-up tracker, so its reports are not sent to {endpoint}.</source>
        <translation>{imei} es un rastreador inventado, así que sus reportes no se envían a {endpoint}.</translation>
    </message>
    <message>
        <source>Send them to this laptop itself, or choose a real tracker&apos;s reports.</source>
        <translation>Envíelos a esta misma computadora, o elija los reportes de un rastreador real.</translation>
    </message>
    <message>
        <source>Nothing can be sent to {endpoint}[: {detail}].</source>
        <translation>No se puede enviar nada a {endpoint}[: {detail}].</translation>
    </message>
    <message>
        <source>Check the address and the port, and that the server is running.</source>
        <translation>Revise la dirección y el puerto, y que el servidor esté funcionando.</translation>
    </message>
    <message>
        <source>The virtual tracker reports to this laptop only, not to {host}.</source>
        <translation>El rastreador virtual solo reporta a esta computadora, no a {host}.</translation>
    </message>
    <message>
        <source>Give it an address of this laptop itself, such as 127.0.0.1.</source>
        <translation>Dele una dirección de esta misma computadora, como 127.0.0.1.</translation>
    </message>
    <message>
        <source>This system has no virtual serial port to give[: {detail}].</source>
        <translation>Este sistema no puede dar un puerto serie virtual[: {detail}].</translation>
    </message>
    <message>
        <source>Start the virtual tracker with a TCP link instead.</source>
        <translation>Inicie el rastreador virtual con un enlace TCP.</translation>
    </message>
    <message>
        <source>There is no scenario &quot;{scenario}&quot;.</source>
        <translation>No hay ningún escenario &quot;{scenario}&quot;.</translation>
    </message>
    <message>
        <source>Choose one or more of: {words}.</source>
        <translation>Elija uno o más de: {words}.</translation>
    </message>
    <message>
        <source>&quot;{scenario}&quot; is about this laptop or the server, not about the tracker, so the virtual tracker cannot play it.</source>
        <translation>&quot;{scenario}&quot; trata de esta computadora o del servidor, no del rastreador, así que el rastreador virtual no puede imitarlo.</translation>
    </message>
    <message>
        <source>Make the laptop or the server behave that way, with the tracker left as it is.</source>
        <translation>Haga que la computadora o el servidor se comporte así, y deje el rastreador como está.</translation>
    </message>
    <message>
        <source>&quot;{scenario}&quot; and &quot;{other}&quot; change the same thing, so one tracker cannot play both.</source>
        <translation>&quot;{scenario}&quot; y &quot;{other}&quot; cambian lo mismo, así que un solo rastreador no puede imitar los dos.</translation>
    </message>
    <message>
        <source>Leave one of the two out.</source>
        <translation>Quite uno de los dos.</translation>
    </message>
    <message>
        <source>Nothing to do if it comes from outside: trackers are heard all the same.</source>
        <translation>No haga nada si viene de afuera: los rastreadores se reciben igual.</translation>
    </message>
    <message>
        <source>Set that tracker to a server of its own; this program does not read it.</source>
        <translation>Ponga ese rastreador en un servidor suyo; este programa no lo lee.</translation>
    </message>
    <message>
        <source>This is a web browser, not a tracker.</source>
        <translation>Esto es un navegador web, no un rastreador.</translation>
    </message>
    <message>
        <source>Close that page if it is yours; trackers are heard all the same.</source>
        <translation>Cierre esa página si es suya; los rastreadores se reciben igual.</translation>
    </message>
    <message>
        <source>This is an encrypted connection (TLS), as a web browser makes it, not a tracker.</source>
        <translation>Esto es una conexión cifrada (TLS), como la de un navegador web, no un rastreador.</translation>
    </message>
    <message>
        <source>If it is yours, open it without encryption, or close it.</source>
        <translation>Si es suya, ábrala sin cifrado, o ciérrela.</translation>
    </message>
    <message>
        <source>This is a remote login (SSH), not a tracker.</source>
        <translation>Esto es un acceso remoto (SSH), no un rastreador.</translation>
    </message>
    <message>
        <source>This is a remote desktop (RDP), not a tracker.</source>
        <translation>Esto es un escritorio remoto (RDP), no un rastreador.</translation>
    </message>
    <message>
        <source>This is Windows file sharing (SMB), not a tracker.</source>
        <translation>Esto es el uso compartido de archivos de Windows (SMB), no un rastreador.</translation>
    </message>
    <message>
        <source>This is an internet telephone (SIP), not a tracker.</source>
        <translation>Esto es un teléfono por internet (SIP), no un rastreador.</translation>
    </message>
    <message>
        <source>This is a video player or a camera (RTSP), not a tracker.</source>
        <translation>Esto es un reproductor de video o una cámara (RTSP), no un rastreador.</translation>
    </message>
    <message>
        <source>This is a terminal program (Telnet), not a tracker.</source>
        <translation>Esto es un programa de terminal (Telnet), no un rastreador.</translation>
    </message>
    <message>
        <source>Close it if it is yours; trackers are heard all the same.</source>
        <translation>Ciérrelo si es suyo; los rastreadores se reciben igual.</translation>
    </message>
    <message>
        <source>This is a device that speaks MQTT, not a tracker of this family.</source>
        <translation>Esto es un equipo que habla MQTT, no un rastreador de esta familia.</translation>
    </message>
    <message>
        <source>Set that device to an MQTT server.</source>
        <translation>Ponga ese equipo en un servidor MQTT.</translation>
    </message>
    <message>
        <source>This is a program that looks for a proxy (SOCKS), not a tracker.</source>
        <translation>Esto es un programa que busca un proxy (SOCKS), no un rastreador.</translation>
    </message>
    <message>
        <source>This is a mail program (SMTP), not a tracker.</source>
        <translation>Esto es un programa de correo (SMTP), no un rastreador.</translation>
    </message>
    <message>
        <source>This is a file transfer program (FTP), not a tracker.</source>
        <translation>Esto es un programa de transferencia de archivos (FTP), no un rastreador.</translation>
    </message>
    <message>
        <source>This is a bare GPS receiver (NMEA): it tells a place, but not who it is.</source>
        <translation>Esto es un simple receptor GPS (NMEA): dice un lugar, pero no quién es.</translation>
    </message>
    <message>
        <source>Look for the tracker on another port; a GPS receiver cannot be set up here.</source>
        <translation>Busque el rastreador en otro puerto; un receptor GPS no se puede configurar aquí.</translation>
    </message>
    <message>
        <source>This is a modem with its AT commands, not a report.</source>
        <translation>Esto es un módem con sus comandos AT, no un reporte.</translation>
    </message>
    <message>
        <source>If it is a reply from the cable, say that it came over serial.</source>
        <translation>Si es una respuesta del cable, indique que llegó por el puerto serie.</translation>
    </message>
    <message>
        <source>This is a tracker of another make: GT06 or Concox.</source>
        <translation>Esto es un rastreador de otra marca: GT06 o Concox.</translation>
    </message>
    <message>
        <source>This is a tracker of another make: Teltonika.</source>
        <translation>Esto es un rastreador de otra marca: Teltonika.</translation>
    </message>
    <message>
        <source>This is a tracker of another make: Queclink.</source>
        <translation>Esto es un rastreador de otra marca: Queclink.</translation>
    </message>
    <message>
        <source>This is a tracker of another make: TK103.</source>
        <translation>Esto es un rastreador de otra marca: TK103.</translation>
    </message>
    <message>
        <source>This is a tracker of another make: GPS103 or Coban.</source>
        <translation>Esto es un rastreador de otra marca: GPS103 o Coban.</translation>
    </message>
    <message>
        <source>This is a tracker of another make: H02.</source>
        <translation>Esto es un rastreador de otra marca: H02.</translation>
    </message>
    <message>
        <source>This is a tracker of another make: Meitrack.</source>
        <translation>Esto es un rastreador de otra marca: Meitrack.</translation>
    </message>
    <message>
        <source>This is something else than a tracker: {noise}.</source>
        <translation>Esto es algo distinto de un rastreador: {noise}.</translation>
    </message>
    <message>
        <source>The port {port} is open to the group {group}, and this login is not in it.</source>
        <translation>El puerto {port} está abierto al grupo {group}, y este usuario no está en él.</translation>
    </message>
    <message>
        <source>Run “sudo usermod -a -G {group} $USER”, then log out and log in again; or install the udev rule 70-sp7600-installer.rules, then plug the cable in again.</source>
        <translation>Ejecute “sudo usermod -a -G {group} $USER”, cierre la sesión y entre de nuevo; o instale la regla de udev 70-sp7600-installer.rules y conecte el cable de nuevo.</translation>
    </message>
    <message>
        <source>No backup was found[ for {backup}][: each of them holds the address that this laptop had for a proof, number {left_out} is the newest].</source>
        <translation>No se encontró ningún respaldo[ de {backup}][: todos contienen la dirección que esta computadora tuvo para una comprobación; el más reciente es el número {left_out}].</translation>
    </message>
    <message>
        <source>These are no bytes in hexadecimal.</source>
        <translation>No son bytes en hexadecimal.</translation>
    </message>
    <message>
        <source>Type two digits for each byte, such as 56 45 50 0d.</source>
        <translation>Escriba dos dígitos por byte, por ejemplo 56 45 50 0d.</translation>
    </message>
    <message>
        <source>This line of the script does not say how long to wait.</source>
        <translation>Esta línea del guion no dice cuánto esperar.</translation>
    </message>
    <message>
        <source>Write wait 500ms or wait 2s, ten minutes at most.</source>
        <translation>Escriba wait 500ms o wait 2s, diez minutos como máximo.</translation>
    </message>
    <message>
        <source>An earlier write to this tracker was cut short.</source>
        <translation>Una escritura anterior en este rastreador quedó interrumpida.</translation>
    </message>
    <message>
        <source>Say on the page Commission what becomes of it, before anything else is written.</source>
        <translation>Decida en la página Puesta en marcha qué se hace con ella, antes de escribir otra cosa.</translation>
    </message>
    <message>
        <source>What was typed in the console may have changed settings.</source>
        <translation>Lo que se escribió en la consola puede haber cambiado ajustes.</translation>
    </message>
    <message>
        <source>Read the tracker again first.</source>
        <translation>Primero vuelva a leer el rastreador.</translation>
    </message>
    <message>
        <source>A line of the console waits for its answer.</source>
        <translation>Una línea de la consola espera su respuesta.</translation>
    </message>
    <message>
        <source>Wait until it is there, or stop it in the console.</source>
        <translation>Espere a que llegue o deténgala en la consola.</translation>
    </message>
    <message>
        <source>To finish this write would leave the tracker reporting to {endpoint}, an address that this laptop had for a proof.</source>
        <translation>Terminar esta escritura dejaría al rastreador reportando a {endpoint}, una dirección que esta computadora tuvo para una comprobación.</translation>
    </message>
    <message>
        <source>Choose the server that the tracker is to report to and write that, or put the earlier settings back.</source>
        <translation>Elija el servidor al que debe reportar el rastreador y escríbalo, o reponga los ajustes anteriores.</translation>
    </message>
    <message>
        <source>The folder of firmware words {file} is missing: what you taught or imported there is not used.</source>
        <translation>Falta la carpeta de comandos de firmware {file}: lo que usted enseñó o importó allí no se usa.</translation>
    </message>
    <message>
        <source>Connect the disk that it is on and start again, or choose another folder in Preferences.</source>
        <translation>Conecte el disco donde está y reinicie el programa, o elija otra carpeta en Preferencias.</translation>
    </message>
    <message>
        <source>A virtual tracker reports to this laptop just now. To listen for real ones would shut it out.</source>
        <translation>Un rastreador virtual está reportando a esta computadora en este momento. Escuchar a los reales lo dejaría fuera.</translation>
    </message>
    <message>
        <source>The IMEI {imei} may be that of a real tracker, so a virtual one does not use it.</source>
        <translation>El IMEI {imei} puede ser de un rastreador real, así que uno virtual no lo usa.</translation>
    </message>
    <message>
        <source>Choose a number that begins with 359999.</source>
        <translation>Elija un número que empiece con 359999.</translation>
    </message>
    <message>
        <source>Disconnect or end the virtual tracker, then try again.</source>
        <translation>Desconecte o termine el rastreador virtual y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>{file} cannot be opened here: it holds neither settings, nor firmware words, nor what trackers sent.</source>
        <translation>{file} no se puede abrir aquí: no contiene ajustes, ni comandos de un firmware, ni lo que enviaron rastreadores.</translation>
    </message>
    <message>
        <source>Open a settings file, a firmware profile, a raw log, packets (pcap, pcapng) or the store of another computer.</source>
        <translation>Abra un archivo de ajustes, un perfil de firmware, un registro en bruto, paquetes (pcap, pcapng) o el almacén de otra computadora.</translation>
    </message>
    <message>
        <source>{file} was not taken in: another file is being written or taken in.</source>
        <translation>{file} no se importó: se está escribiendo o importando otro archivo.</translation>
    </message>
    <message>
        <source>Open it again when that is done.</source>
        <translation>Ábralo de nuevo cuando eso termine.</translation>
    </message>
    <message>
        <source>Use a serial server instead, as tcp:HOST:PORT, or install a build that has serial ports.</source>
        <translation>Use en su lugar un servidor serie, como tcp:HOST:PORT, o instale una versión compilada que tenga puertos serie.</translation>
    </message>
    <message>
        <source>{file} was not opened: what you are typing at the place for it would be lost.</source>
        <translation>No se abrió {file}: se perdería lo que está escribiendo en su lugar.</translation>
    </message>
    <message>
        <source>Finish that or leave it, then open the file again.</source>
        <translation>Termínelo o déjelo, y abra de nuevo el archivo.</translation>
    </message>
    <message>
        <source>This build of the program has no serial ports[, so {port} cannot be opened].</source>
        <translation>Esta versión del programa no tiene puertos serie[, así que {port} no se puede abrir].</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>IMEI of the tracker</source>
        <translation>IMEI del rastreador</translation>
    </message>
    <message>
        <source>Number of the SIM card</source>
        <translation>Número de la tarjeta SIM</translation>
    </message>
    <message>
        <source>What ended the talk with the tracker</source>
        <translation>Por qué terminó la conversación con el rastreador</translation>
    </message>
    <message>
        <source>SIM card ready</source>
        <translation>Tarjeta SIM lista</translation>
    </message>
    <message>
        <source>SIM card asks for a PIN</source>
        <translation>La tarjeta SIM pide un PIN</translation>
    </message>
    <message>
        <source>Mobile network</source>
        <translation>Red móvil</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Señal</translation>
    </message>
    <message>
        <source>Signal, in bars</source>
        <translation>Señal, en barras</translation>
    </message>
    <message>
        <source>Data connection open</source>
        <translation>Conexión de datos abierta</translation>
    </message>
    <message>
        <source>Position valid</source>
        <translation>Posición válida</translation>
    </message>
    <message>
        <source>Power supply</source>
        <translation>Alimentación</translation>
    </message>
    <message>
        <source>Backup battery</source>
        <translation>Batería de respaldo</translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation>Dormido</translation>
    </message>
    <message>
        <source>Reports that wait in the tracker</source>
        <translation>Reportes que esperan en el rastreador</translation>
    </message>
    <message>
        <source>Search for the server&apos;s address</source>
        <translation>Búsqueda de la dirección del servidor</translation>
    </message>
    <message>
        <source>Connection from this laptop</source>
        <translation>Conexión desde esta computadora</translation>
    </message>
    <message>
        <source>Firewall of this laptop</source>
        <translation>Firewall de esta computadora</translation>
    </message>
    <message>
        <source>Whether trackers reach this laptop</source>
        <translation>Si los rastreadores llegan a esta computadora</translation>
    </message>
    <message>
        <source>This laptop&apos;s clock is set by the network</source>
        <translation>La red pone en hora el reloj de esta computadora</translation>
    </message>
    <message>
        <source>Listened on</source>
        <translation>Se escuchó por</translation>
    </message>
    <message>
        <source>Nothing heard for</source>
        <translation>Sin oír nada durante</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Recibido de</translation>
    </message>
    <message>
        <source>tracker {imei} over {transport}, from {peer}</source>
        <translation>rastreador {imei} por {transport}, desde {peer}</translation>
    </message>
    <message>
        <source>Repeated messages</source>
        <translation>Mensajes repetidos</translation>
    </message>
    <message>
        <source>Messages that could not be read</source>
        <translation>Mensajes que no se pudieron leer</translation>
    </message>
    <message>
        <source>Why the last could not be read</source>
        <translation>Por qué no se pudo leer el último</translation>
    </message>
    <message>
        <source>Last answer of the server, in bytes</source>
        <translation>Última respuesta del servidor, en bytes</translation>
    </message>
    <message>
        <source>Times that the server was not there</source>
        <translation>Veces que el servidor no estaba</translation>
    </message>
    <message>
        <source>Format of the last report</source>
        <translation>Formato del último reporte</translation>
    </message>
    <message>
        <source>Signal in the last report, in bars</source>
        <translation>Señal en el último reporte, en barras</translation>
    </message>
    <message>
        <source>Position valid in the last report</source>
        <translation>Posición válida en el último reporte</translation>
    </message>
    <message>
        <source>Time in the last report</source>
        <translation>Hora en el último reporte</translation>
    </message>
    <message>
        <source>Arrival of the last report</source>
        <translation>Llegada del último reporte</translation>
    </message>
    <message>
        <source>Vehicle data in the last report</source>
        <translation>Datos del vehículo en el último reporte</translation>
    </message>
    <message>
        <source>Ignition on in the last report</source>
        <translation>Encendido en el último reporte</translation>
    </message>
    <message>
        <source>Power supply in the last report</source>
        <translation>Alimentación en el último reporte</translation>
    </message>
    <message>
        <source>APNs known for the operator</source>
        <translation>APN conocidos del operador</translation>
    </message>
    <message>
        <source>APN user known for the operator</source>
        <translation>Usuario de APN conocido del operador</translation>
    </message>
    <message>
        <source>Known address of the server</source>
        <translation>Dirección conocida del servidor</translation>
    </message>
    <message>
        <source>Formats are known for</source>
        <translation>Se conocen los formatos de</translation>
    </message>
    <message>
        <source>Where it should report</source>
        <translation>Adónde debe reportar</translation>
    </message>
    <message>
        <source>IMEI that is meant</source>
        <translation>IMEI que se busca</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>{settings} on the tracker</source>
        <translation>{settings} en el rastreador</translation>
    </message>
    <message>
        <source>{settings} before the restart</source>
        <translation>{settings} antes del reinicio</translation>
    </message>
    <message>
        <source>{settings} after the last job</source>
        <translation>{settings} después del último trabajo</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>none, and not looking for one</source>
        <translation>ninguna, y no la busca</translation>
    </message>
    <message>
        <source>at home</source>
        <translation>la propia</translation>
    </message>
    <message>
        <source>looking for one</source>
        <translation>la está buscando</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>roaming</source>
        <translation>en roaming</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>off</source>
        <translation>apagado</translation>
    </message>
    <message>
        <source>lets the ports in</source>
        <translation>deja pasar los puertos</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>does not let the ports in</source>
        <translation>no deja pasar los puertos</translation>
    </message>
    <message>
        <source>yes, it has a public address</source>
        <translation>sí, tiene una dirección pública</translation>
    </message>
    <message>
        <source>only if the router lets them in</source>
        <translation>solo si el router los deja pasar</translation>
    </message>
    <message>
        <source>only over IPv6</source>
        <translation>solo por IPv6</translation>
    </message>
    <message>
        <source>no, it has no network</source>
        <translation>no, no tiene red</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>no visto</translation>
    </message>
    <message>
        <source>the tracker</source>
        <translation>el rastreador</translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>esta computadora</translation>
    </message>
    <message>
        <source>what was heard</source>
        <translation>lo recibido</translation>
    </message>
    <message>
        <source>the records</source>
        <translation>los registros</translation>
    </message>
    <message>
        <source>what is known of servers and operators</source>
        <translation>lo que se sabe de servidores y operadores</translation>
    </message>
    <message>
        <source>what you said</source>
        <translation>lo que usted dijo</translation>
    </message>
    <message>
        <source>No tracker was asked over the cable.</source>
        <translation>No se preguntó a ningún rastreador por el cable.</translation>
    </message>
    <message>
        <source>Plug its cable in, then check again.</source>
        <translation>Conecte su cable y vuelva a comprobar.</translation>
    </message>
    <message>
        <source>The tracker did not tell where it reports.</source>
        <translation>El rastreador no dijo adónde reporta.</translation>
    </message>
    <message>
        <source>Read its settings, or teach the command for it.</source>
        <translation>Lea sus ajustes, o enseñe el comando para ello.</translation>
    </message>
    <message>
        <source>The tracker did not tell anything of its SIM card, network and signal.</source>
        <translation>El rastreador no dijo nada de su tarjeta SIM, su red ni su señal.</translation>
    </message>
    <message>
        <source>Teach the command that asks for its status, or look at its lights.</source>
        <translation>Enseñe el comando que pide su estado, o mire sus luces.</translation>
    </message>
    <message>
        <source>Nothing tells whose SIM card it is.</source>
        <translation>Nada indica de quién es la tarjeta SIM.</translation>
    </message>
    <message>
        <source>Read the operator off the card and compare its APN.</source>
        <translation>Lea el operador en la tarjeta y compare su APN.</translation>
    </message>
    <message>
        <source>Nothing could be tried from this laptop, which has no network.</source>
        <translation>No se pudo probar nada desde esta computadora, que no tiene red.</translation>
    </message>
    <message>
        <source>Connect this laptop to the internet, then check again.</source>
        <translation>Conecte esta computadora a internet y vuelva a comprobar.</translation>
    </message>
    <message>
        <source>Nothing tells whether the server is there.</source>
        <translation>Nada indica si el servidor está ahí.</translation>
    </message>
    <message>
        <source>Name a server that takes TCP, which can be tried, or pass a report on to it.</source>
        <translation>Indique un servidor que acepte TCP, que se puede probar, o pásele un reporte.</translation>
    </message>
    <message>
        <source>Nothing was listened to.</source>
        <translation>No se escuchó nada.</translation>
    </message>
    <message>
        <source>Listen here while the tracker reports to this laptop.</source>
        <translation>Escuche aquí mientras el rastreador reporta a esta computadora.</translation>
    </message>
    <message>
        <source>No report of this tracker was heard here.</source>
        <translation>Aquí no se recibió ningún reporte de este rastreador.</translation>
    </message>
    <message>
        <source>Let it report to this laptop for a proof, and wait for one interval.</source>
        <translation>Haga que reporte a esta computadora para la comprobación y espere un intervalo.</translation>
    </message>
    <message>
        <source>What the real server answers was not seen.</source>
        <translation>No se vio qué responde el servidor real.</translation>
    </message>
    <message>
        <source>Pass the reports on to the server from here: its answer is kept then.</source>
        <translation>Pase los reportes al servidor desde aquí: así se guarda su respuesta.</translation>
    </message>
    <message>
        <source>Nothing tells whether the tracker is on the bench or in a vehicle.</source>
        <translation>Nada indica si el rastreador está en el banco de trabajo o en un vehículo.</translation>
    </message>
    <message>
        <source>Say which it is.</source>
        <translation>Diga cuál de los dos.</translation>
    </message>
    <message>
        <source>What {source} told is of {one}, and it may be otherwise now.</source>
        <translation>Lo que dijo {source} es de {one}, y ahora puede ser distinto.</translation>
    </message>
    <message>
        <source>Check again.</source>
        <translation>Vuelva a comprobar.</translation>
    </message>
    <message>
        <source>These do not fit together: “{one}” and “{other}”.</source>
        <translation>Esto no concuerda: “{one}” y “{other}”.</translation>
    </message>
    <message>
        <source>Check again: one of the two is old or wrong.</source>
        <translation>Vuelva a comprobar: uno de los dos es viejo o falso.</translation>
    </message>
    <message>
        <source>SIM card</source>
        <translation>Tarjeta SIM</translation>
    </message>
    <message>
        <source>Data connection</source>
        <translation>Conexión de datos</translation>
    </message>
    <message>
        <source>Server&apos;s address</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>Way to the server</source>
        <translation>Camino al servidor</translation>
    </message>
    <message>
        <source>Something arrives</source>
        <translation>Algo llega</translation>
    </message>
    <message>
        <source>Server&apos;s answer</source>
        <translation>Respuesta del servidor</translation>
    </message>
    <message>
        <source>Readable reports</source>
        <translation>Reportes legibles</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>not good</source>
        <translation>mal</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Falla</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>seguro</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>posible</translation>
    </message>
    <message>
        <source>Bench or vehicle: not known</source>
        <translation>Banco de trabajo o vehículo: no se sabe</translation>
    </message>
    <message>
        <source>On the bench</source>
        <translation>En el banco de trabajo</translation>
    </message>
    <message>
        <source>In the vehicle</source>
        <translation>En el vehículo</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>no se alcanza</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>cortada</translation>
    </message>
    <message>
        <source>no way leads there</source>
        <translation>ningún camino lleva ahí</translation>
    </message>
    <message>
        <source>this name is not known</source>
        <translation>ese nombre no se conoce</translation>
    </message>
    <message>
        <source>nobody could be asked for its address</source>
        <translation>no hubo a quién preguntar su dirección</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>Login page of this laptop&apos;s network</source>
        <translation>Página de acceso de la red de esta computadora</translation>
    </message>
    <message>
        <source>Proxy of this laptop</source>
        <translation>Proxy de esta computadora</translation>
    </message>
    <message>
        <source>VPN of this laptop</source>
        <translation>VPN de esta computadora</translation>
    </message>
    <message>
        <source>Network&apos;s time ahead of this laptop&apos;s clock</source>
        <translation>Adelanto de la hora de la red al reloj de esta computadora</translation>
    </message>
    <message>
        <source>Reports arrive. Nothing is wrong.</source>
        <translation>Llegan reportes. Todo está bien.</translation>
    </message>
    <message>
        <source>Nothing wrong was seen.</source>
        <translation>No se vio nada malo.</translation>
    </message>
    <message>
        <source>Not everything could be seen: what would show more stands below.</source>
        <translation>No se pudo ver todo: abajo dice qué mostraría más.</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>&amp;Table (CSV)</source>
        <translation>&amp;Tabla (CSV)</translation>
    </message>
    <message>
        <source>&amp;JSON, a report a line</source>
        <translation>&amp;JSON, un reporte por línea</translation>
    </message>
    <message>
        <source>Tracks for &amp;maps (GPX)</source>
        <translation>Recorridos para &amp;mapas (GPX)</translation>
    </message>
    <message>
        <source>Packets for &amp;Wireshark (pcapng)</source>
        <translation>Paquetes para &amp;Wireshark (pcapng)</translation>
    </message>
    <message>
        <source>&amp;Raw log, to be imported again</source>
        <translation>&amp;Registro en bruto, para volver a importar</translation>
    </message>
    <message>
        <source>Export reports</source>
        <translation>Exportar reportes</translation>
    </message>
    <message>
        <source>Import reports</source>
        <translation>Importar reportes</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Logs, packets and stores (*.sp7600capture *.log *.jsonl *.pcap *.pcapng *.sqlite)</source>
        <translation>Registros, paquetes y almacenes (*.sp7600capture *.log *.jsonl *.pcap *.pcapng *.sqlite)</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Leave it on the bench; check it again in the vehicle.</source>
        <translation>Déjelo en el banco de trabajo; vuelva a comprobarlo en el vehículo.</translation>
    </message>
    <message>
        <source>Take it outdoors until it has a position, then check again.</source>
        <translation>Sáquelo al aire libre hasta que tenga posición y vuelva a comprobar.</translation>
    </message>
    <message>
        <source>The server takes no connections on this port.</source>
        <translation>El servidor no acepta conexiones en este puerto.</translation>
    </message>
    <message>
        <source>Check the port, and that the server is running.</source>
        <translation>Revise el puerto y que el servidor esté funcionando.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>El servidor no responde.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address, its port and its firewall.</source>
        <translation>Revise la dirección del servidor, su puerto y su firewall.</translation>
    </message>
    <message>
        <source>The server breaks every connection off.</source>
        <translation>El servidor corta todas las conexiones.</translation>
    </message>
    <message>
        <source>Ask who runs the server why it ends connections there.</source>
        <translation>Pregunte a quien administra el servidor por qué corta ahí las conexiones.</translation>
    </message>
    <message>
        <source>No way leads to the server.</source>
        <translation>Ningún camino lleva al servidor.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address.</source>
        <translation>Revise la dirección del servidor.</translation>
    </message>
    <message>
        <source>This laptop finds no way to the server.</source>
        <translation>Esta computadora no encuentra camino al servidor.</translation>
    </message>
    <message>
        <source>Check this laptop&apos;s network, then check again.</source>
        <translation>Revise la red de esta computadora y vuelva a comprobar.</translation>
    </message>
    <message>
        <source>Reports cannot be passed on to the server.</source>
        <translation>Los reportes no se pueden pasar al servidor.</translation>
    </message>
    <message>
        <source>The server {endpoint} was not there when this laptop had something for it.</source>
        <translation>El servidor {endpoint} no estaba cuando esta computadora tenía algo para él.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address and port, and that it is running.</source>
        <translation>Revise la dirección y el puerto del servidor, y que esté funcionando.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>No se puede llegar al servidor.</translation>
    </message>
    <message>
        <source>The tracker&apos;s reports do not get through to the server.</source>
        <translation>Los reportes del rastreador no llegan al servidor.</translation>
    </message>
    <message>
        <source>The tracker has a data connection and this laptop reaches {host}, and still nothing gets through.</source>
        <translation>El rastreador tiene conexión de datos y esta computadora llega a {host}, pero nada pasa.</translation>
    </message>
    <message>
        <source>The tracker has a data connection, and still nothing gets through to {host}.</source>
        <translation>El rastreador tiene conexión de datos, pero nada pasa hasta {host}.</translation>
    </message>
    <message>
        <source>Ask the SIM card&apos;s operator to let the tracker through to {host}[ over {transport}].</source>
        <translation>Pida al operador de la tarjeta SIM que deje pasar al rastreador hasta {host}[ por {transport}].</translation>
    </message>
    <message>
        <source>Set the tracker to {other}, which the operator may let through.</source>
        <translation>Ponga el rastreador en {other}, que el operador quizá deje pasar.</translation>
    </message>
    <message>
        <source>The server reads this format of reports over {other} only.</source>
        <translation>El servidor lee este formato de reportes solo por {other}.</translation>
    </message>
    <message>
        <source>The reports are “{dialect}” and come over {transport}.</source>
        <translation>Los reportes son “{dialect}” y llegan por {transport}.</translation>
    </message>
    <message>
        <source>Set the tracker to {other}.</source>
        <translation>Ponga el rastreador en {other}.</translation>
    </message>
    <message>
        <source>The reports do not say which values they hold.</source>
        <translation>Los reportes no dicen qué valores contienen.</translation>
    </message>
    <message>
        <source>They are “{dialect}” without the list of their values, the mask[, which {server} needs].</source>
        <translation>Son “{dialect}” sin la lista de sus valores, la máscara[, que {server} necesita].</translation>
    </message>
    <message>
        <source>Set the tracker to send the mask with every report.</source>
        <translation>Configure el rastreador para que envíe la máscara con cada reporte.</translation>
    </message>
    <message>
        <source>The server cannot read this format of reports.</source>
        <translation>El servidor no puede leer este formato de reportes.</translation>
    </message>
    <message>
        <source>The tracker sends “{dialect}”, and {server} does not read it.</source>
        <translation>El rastreador envía “{dialect}”, y {server} no lo lee.</translation>
    </message>
    <message>
        <source>Set the tracker to a format that the server reads.</source>
        <translation>Ponga el rastreador en un formato que el servidor lea.</translation>
    </message>
    <message>
        <source>Another tracker reports here, not this one.</source>
        <translation>Aquí reporta otro rastreador, no este.</translation>
    </message>
    <message>
        <source>Reports came from IMEI {imei}, and none from {expected}.</source>
        <translation>Llegaron reportes del IMEI {imei}, y ninguno de {expected}.</translation>
    </message>
    <message>
        <source>Check that the cable is in the tracker that should be heard.</source>
        <translation>Revise que el cable esté en el rastreador que se espera oír.</translation>
    </message>
    <message>
        <source>Something that is no tracker sends to this laptop.</source>
        <translation>Algo que no es un rastreador envía a esta computadora.</translation>
    </message>
    <message>
        <source>Messages that are no reports: {count}[, the last from {peer}].</source>
        <translation>Mensajes que no son reportes: {count}[, el último de {peer}].</translation>
    </message>
    <message>
        <source>Leave it if it comes from outside: trackers are heard all the same.</source>
        <translation>Déjelo si viene de afuera: los rastreadores se reciben igual.</translation>
    </message>
    <message>
        <source>Something arrives that cannot be read.</source>
        <translation>Llega algo que no se puede leer.</translation>
    </message>
    <message>
        <source>Messages that could not be read: {count}[, the last from {peer}].</source>
        <translation>Mensajes que no se pudieron leer: {count}[, el último de {peer}].</translation>
    </message>
    <message>
        <source>Check that only trackers of this family send to this port.</source>
        <translation>Revise que solo rastreadores de esta familia envíen a este puerto.</translation>
    </message>
    <message>
        <source>The tracker sends again what has already arrived.</source>
        <translation>El rastreador envía de nuevo lo que ya llegó.</translation>
    </message>
    <message>
        <source>Of {frames} messages, {count} were repeated: the answer does not get back to it, or it expects another.</source>
        <translation>De {frames} mensajes, {count} fueron repetidos: la respuesta no le llega, o espera otra.</translation>
    </message>
    <message>
        <source>Ask who runs the server how it answers this tracker.</source>
        <translation>Pregunte a quien administra el servidor cómo responde a este rastreador.</translation>
    </message>
    <message>
        <source>Choose another form of acknowledgement.</source>
        <translation>Elija otra forma de confirmación.</translation>
    </message>
    <message>
        <source>Its report says {reported}, and arrived at {received}.</source>
        <translation>Su reporte dice {reported}, y llegó a las {received}.</translation>
    </message>
    <message>
        <source>The tracker does not know the time yet.</source>
        <translation>El rastreador todavía no sabe la hora.</translation>
    </message>
    <message>
        <source>Its report carries no time.</source>
        <translation>Su reporte no trae hora.</translation>
    </message>
    <message>
        <source>The tracker reports local time instead of universal time (UTC).</source>
        <translation>El rastreador reporta la hora local en lugar de la universal (UTC).</translation>
    </message>
    <message>
        <source>Set the tracker&apos;s time zone to +00:00.</source>
        <translation>Ponga la zona horaria del rastreador en +00:00.</translation>
    </message>
    <message>
        <source>The clock of the tracker or of this laptop is wrong.</source>
        <translation>El reloj del rastreador o el de esta computadora está mal.</translation>
    </message>
    <message>
        <source>Set this laptop&apos;s clock from the network, then check again.</source>
        <translation>Ponga en hora esta computadora desde la red y vuelva a comprobar.</translation>
    </message>
    <message>
        <source>The tracker&apos;s clock is wrong.</source>
        <translation>El reloj del rastreador está mal.</translation>
    </message>
    <message>
        <source>The place for vehicle data in its report is empty.</source>
        <translation>El lugar para los datos del vehículo en su reporte está vacío.</translation>
    </message>
    <message>
        <source>The vehicle tells nothing while its ignition is off.</source>
        <translation>El vehículo no dice nada con la ignición apagada.</translation>
    </message>
    <message>
        <source>Switch the ignition on, then check again.</source>
        <translation>Encienda la ignición y vuelva a comprobar.</translation>
    </message>
    <message>
        <source>The reports hold no vehicle data.</source>
        <translation>Los reportes no traen datos del vehículo.</translation>
    </message>
    <message>
        <source>The last report has no place for it.</source>
        <translation>El último reporte no tiene lugar para ellos.</translation>
    </message>
    <message>
        <source>Leave it, unless this tracker is meant to read the vehicle&apos;s data.</source>
        <translation>Déjelo así, salvo que este rastreador deba leer los datos del vehículo.</translation>
    </message>
    <message>
        <source>There is no vehicle data, as is normal on the bench.</source>
        <translation>No hay datos del vehículo, lo normal en el banco de trabajo.</translation>
    </message>
    <message>
        <source>The vehicle does not answer the tracker.</source>
        <translation>El vehículo no responde al rastreador.</translation>
    </message>
    <message>
        <source>Check the plug to the vehicle and whether this vehicle is supported.</source>
        <translation>Revise el conector del vehículo y si este vehículo es compatible.</translation>
    </message>
    <message>
        <source>The tracker has no position, as is normal indoors.</source>
        <translation>El rastreador no tiene posición, lo normal bajo techo.</translation>
    </message>
    <message>
        <source>It says that its position is not valid[; satellites: {count}].</source>
        <translation>Dice que su posición no es válida[; satélites: {count}].</translation>
    </message>
    <message>
        <source>The tracker has no position.</source>
        <translation>El rastreador no tiene posición.</translation>
    </message>
    <message>
        <source>Take the vehicle outdoors and let the GPS antenna see the sky.</source>
        <translation>Saque el vehículo al aire libre y deje que la antena GPS vea el cielo.</translation>
    </message>
    <message>
        <source>The tracker runs without a vehicle&apos;s supply, as is normal on the bench.</source>
        <translation>El rastreador funciona sin la alimentación de un vehículo, lo normal en el banco de trabajo.</translation>
    </message>
    <message>
        <source>It measures {volts} V.</source>
        <translation>Mide {volts} V.</translation>
    </message>
    <message>
        <source>The tracker&apos;s power supply is low.</source>
        <translation>La alimentación del rastreador está baja.</translation>
    </message>
    <message>
        <source>Check the power wire, its fuse and the vehicle&apos;s battery.</source>
        <translation>Revise el cable de alimentación, su fusible y la batería del vehículo.</translation>
    </message>
    <message>
        <source>The tracker is asleep, so it reports rarely.</source>
        <translation>El rastreador está dormido, así que reporta poco.</translation>
    </message>
    <message>
        <source>It says so[, and then reports only every {interval}].</source>
        <translation>Lo dice él mismo[, y así solo reporta cada {interval}].</translation>
    </message>
    <message>
        <source>Wake it by switching the ignition on, then check again.</source>
        <translation>Despiértelo encendiendo la ignición y vuelva a comprobar.</translation>
    </message>
    <message>
        <source>Wait until {until}, or wake it by switching the ignition on.</source>
        <translation>Espere hasta {until}, o despiértelo encendiendo la ignición.</translation>
    </message>
    <message>
        <source>The tracker&apos;s next report is not due yet.</source>
        <translation>Todavía no toca el próximo reporte del rastreador.</translation>
    </message>
    <message>
        <source>Parked, it reports every {interval}, and it was listened to for {waited}.</source>
        <translation>Estacionado, reporta cada {interval}, y se lo escuchó durante {waited}.</translation>
    </message>
    <message>
        <source>It reports every {interval}, and it was listened to for {waited}.</source>
        <translation>Reporta cada {interval}, y se lo escuchó durante {waited}.</translation>
    </message>
    <message>
        <source>Wait until {until}.</source>
        <translation>Espere hasta {until}.</translation>
    </message>
    <message>
        <source>This program does not know the commands of the tracker&apos;s firmware.</source>
        <translation>Este programa no conoce los comandos del firmware del rastreador.</translation>
    </message>
    <message>
        <source>No profile fits what the tracker says of itself[: {model}][, firmware {firmware}].</source>
        <translation>Ningún perfil corresponde a lo que el rastreador dice de sí mismo[: {model}][, firmware {firmware}].</translation>
    </message>
    <message>
        <source>Teach the program this firmware&apos;s commands.</source>
        <translation>Enseñe al programa los comandos de este firmware.</translation>
    </message>
    <message>
        <source>The tracker does not accept the password.</source>
        <translation>El rastreador no acepta la contraseña.</translation>
    </message>
    <message>
        <source>It refused a command because of the password.</source>
        <translation>Rechazó un comando por la contraseña.</translation>
    </message>
    <message>
        <source>Enter the password of this tracker.</source>
        <translation>Escriba la contraseña de este rastreador.</translation>
    </message>
    <message>
        <source>The tracker has lost settings that were written before.</source>
        <translation>El rastreador perdió ajustes que se habían escrito antes.</translation>
    </message>
    <message>
        <source>They were read back on {time} and are different now: {settings}.</source>
        <translation>Se leyeron bien el {time} y ahora son distintos: {settings}.</translation>
    </message>
    <message>
        <source>Write them again, then restart the tracker and check.</source>
        <translation>Escríbalos otra vez, reinicie el rastreador y compruebe.</translation>
    </message>
    <message>
        <source>The tracker loses settings when it restarts.</source>
        <translation>El rastreador pierde ajustes al reiniciarse.</translation>
    </message>
    <message>
        <source>Different after the restart: {settings}.</source>
        <translation>Distintos después del reinicio: {settings}.</translation>
    </message>
    <message>
        <source>Prove it with a relay on a public server, or settle for written and read back.</source>
        <translation>Compruébelo con un relay en un servidor público, o confórmese con escrito y releído.</translation>
    </message>
    <message>
        <source>The tracker cannot reach this laptop.</source>
        <translation>El rastreador no puede llegar a esta computadora.</translation>
    </message>
    <message>
        <source>This laptop has no network, so no report can arrive.</source>
        <translation>Esta computadora no tiene red, así que no puede llegar ningún reporte.</translation>
    </message>
    <message>
        <source>None of its connections has an address.</source>
        <translation>Ninguna de sus conexiones tiene dirección.</translation>
    </message>
    <message>
        <source>Connect this laptop to the internet, then check again.</source>
        <translation>Conecte esta computadora a internet y vuelva a comprobar.</translation>
    </message>
    <message>
        <source>Its address[ {address}] is behind a router, which lets nothing in by itself.</source>
        <translation>Su dirección[ {address}] está detrás de un router, que por sí solo no deja entrar nada.</translation>
    </message>
    <message>
        <source>Its only public address[, {address},] is of the new kind (IPv6), which few trackers use.</source>
        <translation>Su única dirección pública[, {address},] es del tipo nuevo (IPv6), que pocos rastreadores usan.</translation>
    </message>
    <message>
        <source>Its address[ {address}] is not known on the internet.</source>
        <translation>Su dirección[ {address}] no se conoce en internet.</translation>
    </message>
    <message>
        <source>The firewall of this laptop keeps reports out.</source>
        <translation>El firewall de esta computadora no deja entrar los reportes.</translation>
    </message>
    <message>
        <source>It does not let port {port} in, and nothing was heard.</source>
        <translation>No deja entrar nada por el puerto {port}, y no se recibió nada.</translation>
    </message>
    <message>
        <source>Open the port in the firewall.</source>
        <translation>Abra el puerto en el firewall.</translation>
    </message>
    <message>
        <source>Open the port with “{command}”.</source>
        <translation>Abra el puerto con “{command}”.</translation>
    </message>
    <message>
        <source>The tracker has no APN, so it cannot open a data connection.</source>
        <translation>El rastreador no tiene APN, así que no puede abrir una conexión de datos.</translation>
    </message>
    <message>
        <source>Its APN is empty[, and {operator} is known for: {apns}].</source>
        <translation>Su APN está vacío[, y de {operator} se conocen: {apns}].</translation>
    </message>
    <message>
        <source>Choose the APN that belongs to the SIM card.</source>
        <translation>Elija el APN que corresponde a la tarjeta SIM.</translation>
    </message>
    <message>
        <source>The APN {apn} does not seem to belong to the SIM card.</source>
        <translation>El APN {apn} no parece corresponder a la tarjeta SIM.</translation>
    </message>
    <message>
        <source>{operator} is known for: {apns}.</source>
        <translation>De {operator} se conocen: {apns}.</translation>
    </message>
    <message>
        <source>Choose an APN of the SIM card&apos;s operator.</source>
        <translation>Elija un APN del operador de la tarjeta SIM.</translation>
    </message>
    <message>
        <source>The APN {apn} needs a user name and a password.</source>
        <translation>El APN {apn} necesita un usuario y una contraseña.</translation>
    </message>
    <message>
        <source>{operator} gives them together with this APN, and the tracker does not hold both.</source>
        <translation>{operator} los da junto con este APN, y el rastreador no tiene los dos.</translation>
    </message>
    <message>
        <source>Write the APN user[ {user}] and its password to the tracker.</source>
        <translation>Escriba en el rastreador el usuario de APN[ {user}] y su contraseña.</translation>
    </message>
    <message>
        <source>The tracker receives no mobile signal.</source>
        <translation>El rastreador no recibe señal móvil.</translation>
    </message>
    <message>
        <source>It shows no reception at all.</source>
        <translation>No muestra ninguna recepción.</translation>
    </message>
    <message>
        <source>The tracker&apos;s mobile signal is weak.</source>
        <translation>La señal móvil del rastreador es débil.</translation>
    </message>
    <message>
        <source>Bars of reception that it shows: {signal}.</source>
        <translation>Barras de señal que muestra: {signal}.</translation>
    </message>
    <message>
        <source>It receives the network at {signal} only.</source>
        <translation>Recibe la red con solo {signal}.</translation>
    </message>
    <message>
        <source>The tracker has no server to report to.</source>
        <translation>El rastreador no tiene servidor al que reportar.</translation>
    </message>
    <message>
        <source>Its server is empty, and it should report to {wanted}.</source>
        <translation>Su servidor está vacío, y debería reportar a {wanted}.</translation>
    </message>
    <message>
        <source>Write {wanted} as its server.</source>
        <translation>Escriba {wanted} como su servidor.</translation>
    </message>
    <message>
        <source>The tracker reports to another server.</source>
        <translation>El rastreador reporta a otro servidor.</translation>
    </message>
    <message>
        <source>It is set to {held}, and it should report to {wanted}.</source>
        <translation>Está puesto en {held}, y debería reportar a {wanted}.</translation>
    </message>
    <message>
        <source>The tracker reports to the wrong port.</source>
        <translation>El rastreador reporta al puerto equivocado.</translation>
    </message>
    <message>
        <source>Its port is set to “{held}”, and {host} listens on port {wanted}.</source>
        <translation>Su puerto está puesto en “{held}”, y {host} escucha en el puerto {wanted}.</translation>
    </message>
    <message>
        <source>Write port {wanted} to the tracker.</source>
        <translation>Escriba el puerto {wanted} en el rastreador.</translation>
    </message>
    <message>
        <source>The tracker sends over {held}, although it is set to {wanted}.</source>
        <translation>El rastreador envía por {held}, aunque está puesto en {wanted}.</translation>
    </message>
    <message>
        <source>Its reports arrived over {held}, and its setting says {wanted}.</source>
        <translation>Sus reportes llegaron por {held}, y su ajuste dice {wanted}.</translation>
    </message>
    <message>
        <source>Write {wanted} again, then restart the tracker.</source>
        <translation>Escriba {wanted} otra vez y reinicie el rastreador.</translation>
    </message>
    <message>
        <source>The tracker sends over {held}, which its server does not take.</source>
        <translation>El rastreador envía por {held}, que su servidor no acepta.</translation>
    </message>
    <message>
        <source>It uses {held}, and the server takes {wanted}.</source>
        <translation>Usa {held}, y el servidor acepta {wanted}.</translation>
    </message>
    <message>
        <source>Set the tracker to {wanted}.</source>
        <translation>Ponga el rastreador en {wanted}.</translation>
    </message>
    <message>
        <source>The tracker reports to an address that is no longer the server&apos;s.</source>
        <translation>El rastreador reporta a una dirección que ya no es del servidor.</translation>
    </message>
    <message>
        <source>It is set to {held}, and {wanted} is found at {addresses}.</source>
        <translation>Está puesto en {held}, y {wanted} está en {addresses}.</translation>
    </message>
    <message>
        <source>Write the name {wanted} instead of the number.</source>
        <translation>Escriba el nombre {wanted} en lugar del número.</translation>
    </message>
    <message>
        <source>The server&apos;s name {host} cannot be found.</source>
        <translation>No se encuentra el nombre del servidor {host}.</translation>
    </message>
    <message>
        <source>Write the server&apos;s address {address} instead of its name.</source>
        <translation>Escriba la dirección del servidor {address} en lugar de su nombre.</translation>
    </message>
    <message>
        <source>Check how the name is spelt, and write it again.</source>
        <translation>Revise cómo se escribe el nombre y escríbalo otra vez.</translation>
    </message>
    <message>
        <source>The tracker finds no SIM card.</source>
        <translation>El rastreador no encuentra tarjeta SIM.</translation>
    </message>
    <message>
        <source>It says that no SIM card is ready.</source>
        <translation>Dice que no hay ninguna tarjeta SIM lista.</translation>
    </message>
    <message>
        <source>Switch the tracker off, put the SIM card in firmly, and check again.</source>
        <translation>Apague el rastreador, ponga firme la tarjeta SIM y vuelva a comprobar.</translation>
    </message>
    <message>
        <source>The SIM card asks for its PIN.</source>
        <translation>La tarjeta SIM pide su PIN.</translation>
    </message>
    <message>
        <source>The tracker says that the card is locked.</source>
        <translation>El rastreador dice que la tarjeta está bloqueada.</translation>
    </message>
    <message>
        <source>Remove the PIN with a telephone, then put the card back.</source>
        <translation>Quite el PIN con un teléfono y vuelva a poner la tarjeta.</translation>
    </message>
    <message>
        <source>The tracker is in no mobile network.</source>
        <translation>El rastreador no está en ninguna red móvil.</translation>
    </message>
    <message>
        <source>It says that no network has let it in yet.</source>
        <translation>Dice que ninguna red lo ha dejado entrar todavía.</translation>
    </message>
    <message>
        <source>The SIM card gets no data in a foreign network.</source>
        <translation>La tarjeta SIM no recibe datos en una red ajena.</translation>
    </message>
    <message>
        <source>The tracker is roaming and has no data connection.</source>
        <translation>El rastreador está en roaming y no tiene conexión de datos.</translation>
    </message>
    <message>
        <source>Ask the SIM card&apos;s operator to allow data while roaming.</source>
        <translation>Pida al operador de la tarjeta SIM que permita datos en roaming.</translation>
    </message>
    <message>
        <source>The mobile network turns this SIM card away.</source>
        <translation>La red móvil rechaza esta tarjeta SIM.</translation>
    </message>
    <message>
        <source>The tracker asked to be let in and was refused, as a card is that is not active or may not roam.</source>
        <translation>El rastreador pidió entrar y fue rechazado, como una tarjeta que no está activa o no puede hacer roaming.</translation>
    </message>
    <message>
        <source>Ask the SIM card&apos;s operator to activate it and to allow roaming.</source>
        <translation>Pida al operador de la tarjeta SIM que la active y permita el roaming.</translation>
    </message>
    <message>
        <source>The tracker is in the mobile network, but has no data connection.</source>
        <translation>El rastreador está en la red móvil, pero no tiene conexión de datos.</translation>
    </message>
    <message>
        <source>It says that its data connection is closed[, with the APN {apn}].</source>
        <translation>Dice que su conexión de datos está cerrada[, con el APN {apn}].</translation>
    </message>
    <message>
        <source>Check that the SIM card has data left and that its APN is right.</source>
        <translation>Revise que a la tarjeta SIM le queden datos y que su APN sea correcto.</translation>
    </message>
    <message>
        <source>Check that the cellular antenna is plugged in, then check again.</source>
        <translation>Revise que la antena celular esté conectada y vuelva a comprobar.</translation>
    </message>
    <message>
        <source>Move the cellular antenna away from metal, then check again.</source>
        <translation>Aleje la antena celular del metal y vuelva a comprobar.</translation>
    </message>
    <message>
        <source>Check the cellular antenna where there is reception, then check again.</source>
        <translation>Revise la antena celular donde haya recepción y vuelva a comprobar.</translation>
    </message>
    <message>
        <source>It is set to {held}, and {wanted} is known to be at {addresses}; its name cannot be found now.</source>
        <translation>Está puesto en {held}, y se sabe que {wanted} está en {addresses}; ahora su nombre no se encuentra.</translation>
    </message>
    <message>
        <source>Write the server&apos;s address {address}.</source>
        <translation>Escriba la dirección del servidor {address}.</translation>
    </message>
    <message>
        <source>This laptop asked for its address, and there is none[, but {way}].</source>
        <translation>Esta computadora preguntó por su dirección, y no hay ninguna[, pero {way}].</translation>
    </message>
    <message>
        <source>This laptop&apos;s connection to {endpoint} was refused[, but {way}].</source>
        <translation>La conexión de esta computadora a {endpoint} fue rechazada[, pero {way}].</translation>
    </message>
    <message>
        <source>This laptop tried {endpoint}, and nothing came back[, but {way}].</source>
        <translation>Esta computadora probó {endpoint}, y no volvió nada[, pero {way}].</translation>
    </message>
    <message>
        <source>This laptop&apos;s connection to {endpoint} was taken and ended at once[, but {way}].</source>
        <translation>La conexión de esta computadora a {endpoint} fue aceptada y cortada enseguida[, pero {way}].</translation>
    </message>
    <message>
        <source>A router on the way to {endpoint} says that it cannot be reached[, but {way}].</source>
        <translation>Un router en el camino dice que no se puede llegar a {endpoint}[, pero {way}].</translation>
    </message>
    <message>
        <source>Its network does not lead to {endpoint}[, and {way}].</source>
        <translation>Su red no lleva a {endpoint}[, y {way}].</translation>
    </message>
    <message>
        <source>This laptop could not connect to {endpoint}[, and {way}].</source>
        <translation>Esta computadora no pudo conectarse a {endpoint}[, y {way}].</translation>
    </message>
    <message>
        <source>This program does not understand what comes over the cable.</source>
        <translation>Este programa no entiende lo que llega por el cable.</translation>
    </message>
    <message>
        <source>Nothing in it names a model or a firmware: it may be noise, or the speed of the port may be wrong.</source>
        <translation>Nada en ello nombra un modelo o un firmware: puede ser ruido, o la velocidad del puerto puede estar mal.</translation>
    </message>
    <message>
        <source>Check the cable and try another speed; if that does not help, teach the program this firmware&apos;s commands.</source>
        <translation>Revise el cable y pruebe otra velocidad; si no ayuda, enséñele al programa los comandos de este firmware.</translation>
    </message>
    <message>
        <source>its network may want a login first</source>
        <translation>quizá su red pida primero un acceso</translation>
    </message>
    <message>
        <source>it is set to use the proxy {proxy}</source>
        <translation>está configurada para usar el proxy {proxy}</translation>
    </message>
    <message>
        <source>it is connected through the VPN {vpn}</source>
        <translation>está conectada por la VPN {vpn}</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>help-in-english</source>
        <translation>help-in-spanish</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Stopped. What the tracker holds now is not known for every setting.</source>
        <translation>Detenido. No se sabe de todos los ajustes qué tiene ahora el rastreador.</translation>
    </message>
    <message>
        <source>Stopped. The tracker holds new settings.</source>
        <translation>Detenido. El rastreador tiene ajustes nuevos.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Stopped. The tracker holds what it held before.</source>
        <translation>Detenido. El rastreador tiene lo que tenía antes.</translation>
    </message>
    <message>
        <source>Not done.</source>
        <translation>No se hizo.</translation>
    </message>
    <message>
        <source>Not proved. {reason}</source>
        <translation>Sin comprobar. {reason}</translation>
    </message>
    <message>
        <source>Not done. {reason}</source>
        <translation>No se hizo. {reason}</translation>
    </message>
    <message>
        <source>Proved. A report from this tracker was heard here.</source>
        <translation>Comprobado. Aquí se recibió un reporte de este rastreador.</translation>
    </message>
    <message>
        <source>Proved. A report from this tracker was passed on, and its server answered.</source>
        <translation>Comprobado. Se pasó un reporte de este rastreador y su servidor respondió.</translation>
    </message>
    <message>
        <source>Proved. A report from this tracker was heard here and passed on to its server.</source>
        <translation>Comprobado. Aquí se recibió un reporte de este rastreador y se pasó a su servidor.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Identify</source>
        <translation>Identificar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Prove</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Tracker on the cable</source>
        <translation>Rastreador en el cable</translation>
    </message>
    <message>
        <source>Its settings</source>
        <translation>Sus ajustes</translation>
    </message>
    <message>
        <source>Its settings after a restart</source>
        <translation>Sus ajustes tras un reinicio</translation>
    </message>
    <message>
        <source>This laptop and its network</source>
        <translation>Esta computadora y su red</translation>
    </message>
    <message>
        <source>Server, from this laptop</source>
        <translation>Servidor, desde esta computadora</translation>
    </message>
    <message>
        <source>Reports that arrive here</source>
        <translation>Reportes que llegan aquí</translation>
    </message>
    <message>
        <source>Carrier of the SIM</source>
        <translation>Operador de la SIM</translation>
    </message>
    <message>
        <source>Earlier work with this tracker</source>
        <translation>Trabajos previos con este rastreador</translation>
    </message>
    <message>
        <source>The tracker restarts</source>
        <translation>El rastreador se reinicia</translation>
    </message>
    <message>
        <source>The tracker does not answer at the moment</source>
        <translation>El rastreador no responde por el momento</translation>
    </message>
    <message>
        <source>The connection to the tracker is lost</source>
        <translation>Se perdió la conexión con el rastreador</translation>
    </message>
    <message>
        <source>The settings were read.</source>
        <translation>Se leyeron los ajustes.</translation>
    </message>
    <message>
        <source>Written and read back.</source>
        <translation>Escrito y releído.</translation>
    </message>
    <message>
        <source>The backup was written and read back.</source>
        <translation>El respaldo se escribió y se releyó.</translation>
    </message>
    <message>
        <source>Configured and read back; arrival not observed.</source>
        <translation>Configurado y releído; no se observó la llegada.</translation>
    </message>
</context>
<context>
    <name>ListeningDraft</name>
    <message>
        <source>Type what a tracker gets as its answer.</source>
        <translation>Escriba lo que el rastreador recibe como respuesta.</translation>
    </message>
    <message>
        <source>The port %1 stands there twice.</source>
        <translation>El puerto %1 está dos veces.</translation>
    </message>
    <message>
        <source>Name at least one port, for TCP or for UDP.</source>
        <translation>Indique al menos un puerto, para TCP o para UDP.</translation>
    </message>
    <message>
        <source>That is this laptop itself: reports would go round in a circle.</source>
        <translation>Esa es esta misma computadora: los reportes darían vueltas.</translation>
    </message>
    <message>
        <source>Type a whole number from %1 to %2.</source>
        <translation>Escriba un número entero de %1 a %2.</translation>
    </message>
</context>
<context>
    <name>ListeningWords</name>
    <message>
        <source>messages that are no report: %1</source>
        <translation>mensajes que no son reportes: %1</translation>
    </message>
    <message>
        <source>bytes that could not be read: %1</source>
        <translation>bytes que no se pudieron leer: %1</translation>
    </message>
    <message>
        <source>connections refused: %1</source>
        <translation>conexiones rechazadas: %1</translation>
    </message>
    <message>
        <source>reports of trackers not on the list: %1</source>
        <translation>reportes de rastreadores fuera de la lista: %1</translation>
    </message>
    <message>
        <source>not saved, so not answered: %1</source>
        <translation>sin guardar, así que sin respuesta: %1</translation>
    </message>
    <message>
        <source>times the server was not there: %1</source>
        <translation>veces que el servidor no estuvo: %1</translation>
    </message>
    <message>
        <source>signs of life: %1</source>
        <translation>señales de vida: %1</translation>
    </message>
    <message>
        <source>kept while out of reach and sent together: %1</source>
        <translation>guardados sin cobertura y enviados juntos: %1</translation>
    </message>
    <message>
        <source>changes of address: %1</source>
        <translation>cambios de dirección: %1</translation>
    </message>
    <message>
        <source>port %1, TCP and UDP</source>
        <translation>puerto %1, TCP y UDP</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>Escuchando: %1</translation>
    </message>
    <message>
        <source>only at %1</source>
        <translation>solo en %1</translation>
    </message>
    <message>
        <source>passed on to %1</source>
        <translation>se pasa a %1</translation>
    </message>
    <message>
        <source>Reports: %1 in %2 messages</source>
        <translation>Reportes: %1 en %2 mensajes</translation>
    </message>
    <message>
        <source>answered: %1</source>
        <translation>respondidos: %1</translation>
    </message>
    <message>
        <source>lately %1 reports and %2 a second</source>
        <translation>ahora %1 reportes y %2 por segundo</translation>
    </message>
    <message>
        <source>connections: %1 now, %2 in all</source>
        <translation>conexiones: %1 ahora, %2 en total</translation>
    </message>
    <message>
        <source>%1 went to the server</source>
        <translation>%1 fueron al servidor</translation>
    </message>
    <message>
        <source>%1 came back</source>
        <translation>%1 volvieron</translation>
    </message>
    <message>
        <source>Heard %1 ago over %2</source>
        <translation>Oído hace %1 por %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>Reports: %1</source>
        <translation>Reportes: %1</translation>
    </message>
    <message>
        <source>sent again: %1</source>
        <translation>enviados otra vez: %1</translation>
    </message>
    <message>
        <source>not readable: %1</source>
        <translation>ilegibles: %1</translation>
    </message>
    <message>
        <source>Longest silence %1 · first heard %2</source>
        <translation>Silencio más largo %1 · oído por primera vez %2</translation>
    </message>
    <message>
        <source>Its newest report is %1 older than its arrival</source>
        <translation>Su reporte más reciente es %1 anterior a su llegada</translation>
    </message>
    <message>
        <source>Its clock is %1 fast</source>
        <translation>Su reloj adelanta %1</translation>
    </message>
</context>
<context>
    <name>Plots</name>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>External voltage</source>
        <translation>Voltaje externo</translation>
    </message>
    <message>
        <source>Backup battery</source>
        <translation>Batería de respaldo</translation>
    </message>
    <message>
        <source>Satellites</source>
        <translation>Satélites</translation>
    </message>
    <message>
        <source>HDOP</source>
        <translation>HDOP</translation>
    </message>
    <message>
        <source>RSSI</source>
        <translation>RSSI</translation>
    </message>
    <message>
        <source>Engine speed</source>
        <translation>Revoluciones del motor</translation>
    </message>
    <message>
        <source>Coolant</source>
        <translation>Refrigerante</translation>
    </message>
</context>
<context>
    <name>Ports</name>
    <message>
        <source>trackers of a known profile have this USB id</source>
        <translation>los rastreadores de un perfil conocido tienen este id USB</translation>
    </message>
    <message>
        <source>a tracker was found here before</source>
        <translation>aquí se encontró antes un rastreador</translation>
    </message>
    <message>
        <source>an adapter that data cables are made with</source>
        <translation>un adaptador con que se hacen cables de datos</translation>
    </message>
    <message>
        <source>a USB device of unknown kind</source>
        <translation>un dispositivo USB de tipo desconocido</translation>
    </message>
    <message>
        <source>built into this laptop, not USB</source>
        <translation>integrado en esta computadora, no USB</translation>
    </message>
    <message>
        <source>Bluetooth, a modem or a console of this laptop</source>
        <translation>Bluetooth, un módem o una consola de esta computadora</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>Automatic</source>
        <translation>Automática</translation>
    </message>
    <message>
        <source>Report to this laptop</source>
        <translation>Reporte a esta computadora</translation>
    </message>
    <message>
        <source>Report passed on to the server</source>
        <translation>Reporte pasado al servidor</translation>
    </message>
    <message>
        <source>None: write and read back</source>
        <translation>Ninguna: escribir y releer</translation>
    </message>
    <message>
        <source>The tracker reports to this laptop, and its report is waited for here. Shows that the tracker is online and reports.</source>
        <translation>El rastreador reporta a esta computadora, y aquí se espera su reporte. Demuestra que el rastreador está en línea y reporta.</translation>
    </message>
    <message>
        <source>The tracker reports to this laptop first, then its server is set. Shows that the tracker is online and reports, not that the server hears it.</source>
        <translation>El rastreador reporta primero a esta computadora y después se pone su servidor. Demuestra que está en línea y reporta, no que el servidor lo recibe.</translation>
    </message>
    <message>
        <source>The tracker reports through this laptop to the server first, then its server is set. Shows that it reports and what the server answers, not that it finds its own way there.</source>
        <translation>El rastreador reporta primero al servidor a través de esta computadora y después se pone su servidor. Demuestra que reporta y qué responde el servidor, no que llega ahí por su propio camino.</translation>
    </message>
    <message>
        <source>The settings are written and read back. Shows what the tracker holds, not that its reports arrive.</source>
        <translation>Los ajustes se escriben y se releen. Demuestra lo que tiene el rastreador, no que sus reportes lleguen.</translation>
    </message>
    <message>
        <source>Trackers reach this laptop.</source>
        <translation>Los rastreadores llegan a esta computadora.</translation>
    </message>
    <message>
        <source>No proof: through the carrier, trackers do not reach this laptop.</source>
        <translation>Sin comprobación: por la red del operador, los rastreadores no llegan a esta computadora.</translation>
    </message>
    <message>
        <source>No proof: where the tracker reports cannot be read from it, so nobody could tell that its server is set afterwards.</source>
        <translation>Sin comprobación: no se puede leer del rastreador adónde reporta, así que nadie sabría si su servidor se repone después.</translation>
    </message>
    <message>
        <source>No proof: nothing is said of a server.</source>
        <translation>Sin comprobación: no se dice ningún servidor.</translation>
    </message>
    <message>
        <source>A proof was interrupted: this tracker may still report to this laptop ({meanwhile}). Its final server {server} is not set yet.</source>
        <translation>Se interrumpió una comprobación: este rastreador quizá reporta todavía a esta computadora ({meanwhile}). Su servidor definitivo {server} no está puesto todavía.</translation>
    </message>
    <message>
        <source>The server answered: {answer}</source>
        <translation>El servidor respondió: {answer}</translation>
    </message>
    <message>
        <source>It was sent on to the server over UDP and no answer came. Whether it arrived cannot be told.</source>
        <translation>Se pasó al servidor por UDP y no llegó respuesta. No se puede saber si llegó.</translation>
    </message>
    <message>
        <source>The server took it and did not answer.</source>
        <translation>El servidor lo aceptó y no respondió.</translation>
    </message>
    <message>
        <source>The tracker says that it is connected to the carrier&apos;s data network.</source>
        <translation>El rastreador dice que está conectado a la red de datos del operador.</translation>
    </message>
    <message>
        <source>The tracker says that it is not connected to the carrier&apos;s data network at the moment.</source>
        <translation>El rastreador dice que por el momento no está conectado a la red de datos del operador.</translation>
    </message>
    <message>
        <source>Its server {server} is set and read back.</source>
        <translation>Su servidor {server} está puesto y releído.</translation>
    </message>
    <message>
        <source>Relies on the forwarding that you named: the router at the public address must pass on to this laptop what trackers send there.</source>
        <translation>Depende del reenvío que usted indicó: el router en la dirección pública debe pasar a esta computadora lo que los rastreadores envíen ahí.</translation>
    </message>
    <message>
        <source>the laptop&apos;s address, set for the proof</source>
        <translation>la dirección de la computadora, puesta para la comprobación</translation>
    </message>
    <message>
        <source>No proof: what a virtual tracker makes up is passed on to no real server. Let it report to this laptop to see one.</source>
        <translation>Sin comprobación: lo que inventa un rastreador virtual no se pasa a ningún servidor real. Para ver una, haga que reporte a esta computadora.</translation>
    </message>
</context>
<context>
    <name>Reachability</name>
    <message>
        <source>public</source>
        <translation>pública</translation>
    </message>
    <message>
        <source>private, behind a router</source>
        <translation>privada, detrás de un router</translation>
    </message>
    <message>
        <source>looks like the hotspot of an iPhone</source>
        <translation>parece la zona Wi-Fi de un iPhone</translation>
    </message>
    <message>
        <source>looks like the hotspot of an Android phone</source>
        <translation>parece la zona Wi-Fi de un teléfono Android</translation>
    </message>
    <message>
        <source>looks like a connection that Windows shares</source>
        <translation>parece una conexión que comparte Windows</translation>
    </message>
    <message>
        <source>looks like a connection that Linux shares</source>
        <translation>parece una conexión que comparte Linux</translation>
    </message>
    <message>
        <source>behind a public address that a carrier&apos;s customers share</source>
        <translation>detrás de una dirección pública que comparten los clientes de un operador</translation>
    </message>
    <message>
        <source>looks like a VPN</source>
        <translation>parece una VPN</translation>
    </message>
    <message>
        <source>public, IPv6</source>
        <translation>pública, IPv6</translation>
    </message>
    <message>
        <source>looks like a network for programs inside this laptop</source>
        <translation>parece una red para programas dentro de esta computadora</translation>
    </message>
    <message>
        <source>private, IPv6</source>
        <translation>privada, IPv6</translation>
    </message>
    <message>
        <source>known on its own cable or Wi-Fi only</source>
        <translation>solo se conoce en su propio cable o Wi-Fi</translation>
    </message>
    <message>
        <source>Point trackers at {address} port {port}: the address is public, so they reach this laptop unless a firewall stands in the way.</source>
        <translation>Apunte los rastreadores a {address} puerto {port}: la dirección es pública, así que llegan a esta computadora salvo que un firewall lo impida.</translation>
    </message>
    <message>
        <source>Trackers on a carrier&apos;s network cannot reach {address}, which is private, behind a router, unless their APN leads into the same network.</source>
        <translation>Los rastreadores en la red de un operador no pueden llegar a {address}, que es privada, detrás de un router, salvo que su APN lleve a la misma red.</translation>
    </message>
    <message>
        <source>Forward port {port} on the router to this laptop and point trackers at the router&apos;s public address, if it has one.</source>
        <translation>Reenvíe el puerto {port} del router a esta computadora y apunte los rastreadores a la dirección pública del router, si la tiene.</translation>
    </message>
    <message>
        <source>Trackers can reach this laptop only over IPv6, at {address} port {port}. Whether the tracker and its carrier speak IPv6 is not known.</source>
        <translation>Los rastreadores solo pueden llegar a esta computadora por IPv6, en {address} puerto {port}. No se sabe si el rastreador y su operador usan IPv6.</translation>
    </message>
    <message>
        <source>Trackers on a carrier&apos;s network cannot reach this laptop: its address {address} {kind}.</source>
        <translation>Los rastreadores en la red de un operador no pueden llegar a esta computadora: su dirección {address} {kind}.</translation>
    </message>
    <message>
        <source>This laptop has no address where a tracker could reach it.</source>
        <translation>Esta computadora no tiene ninguna dirección a la que un rastreador pueda llegar.</translation>
    </message>
    <message>
        <source>is behind a public address that a carrier&apos;s customers share</source>
        <translation>está detrás de una dirección pública que comparten los clientes de un operador</translation>
    </message>
    <message>
        <source>looks like a VPN&apos;s, which only trackers with an APN of that same network reach</source>
        <translation>parece la de una VPN, a la que solo llegan rastreadores con un APN de esa misma red</translation>
    </message>
    <message>
        <source>Otherwise the proof is in reports heard by a computer with a public address, or in settings that were written and read back.</source>
        <translation>Si no, la comprobación son reportes recibidos por una computadora con dirección pública, o ajustes escritos y releídos.</translation>
    </message>
    <message>
        <source>The proof that remains: reports heard by a computer with a public address, or settings that were written and read back.</source>
        <translation>La comprobación que queda: reportes recibidos por una computadora con dirección pública, o ajustes escritos y releídos.</translation>
    </message>
    <message>
        <source>The firewall of this laptop[ ({firewall})] is off.</source>
        <translation>El firewall de esta computadora[ ({firewall})] está apagado.</translation>
    </message>
    <message>
        <source>The firewall of this laptop[ ({firewall})] lets port {port} in.</source>
        <translation>El firewall de esta computadora[ ({firewall})] deja pasar el puerto {port}.</translation>
    </message>
    <message>
        <source>The firewall of this laptop[ ({firewall})] is on; whether it lets port {port} in is not known.</source>
        <translation>El firewall de esta computadora[ ({firewall})] está activado; no se sabe si deja pasar el puerto {port}.</translation>
    </message>
    <message>
        <source>The firewall of this laptop[ ({firewall})] does not let port {port} in.</source>
        <translation>El firewall de esta computadora[ ({firewall})] no deja pasar el puerto {port}.</translation>
    </message>
    <message>
        <source>Whether a firewall of this laptop lets port {port} in is not known.</source>
        <translation>No se sabe si un firewall de esta computadora deja pasar el puerto {port}.</translation>
    </message>
    <message>
        <source>This opens it: {command}</source>
        <translation>Esto lo abre: {command}</translation>
    </message>
    <message>
        <source>To open it: Windows Security, Firewall &amp; network protection, Allow an app through firewall.</source>
        <translation>Para abrirlo: Seguridad de Windows, Firewall y protección de red, Permitir una aplicación a través del firewall.</translation>
    </message>
    <message>
        <source>To open it: System Settings, Network, Firewall, Options.</source>
        <translation>Para abrirlo: Configuración del Sistema, Red, Firewall, Opciones.</translation>
    </message>
</context>
<context>
    <name>ReportFilter</name>
    <message>
        <source>The server answered %1</source>
        <translation>El servidor respondió %1</translation>
    </message>
    <message>
        <source>An IMEI has 15 digits.</source>
        <translation>Un IMEI tiene 15 dígitos.</translation>
    </message>
    <message>
        <source>An event is a number from 0 to 255.</source>
        <translation>Un evento es un número de 0 a 255.</translation>
    </message>
    <message>
        <source>Write a time like 2026-03-14, 2026-03-14 09:30 or 09:30.</source>
        <translation>Escriba la hora como 2026-03-14, 2026-03-14 09:30 o 09:30.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Termina antes de empezar.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Gosafe, text</source>
        <translation>Gosafe, texto</translation>
    </message>
    <message>
        <source>Gosafe, old text</source>
        <translation>Gosafe, texto antiguo</translation>
    </message>
    <message>
        <source>Gosafe, binary</source>
        <translation>Gosafe, binario</translation>
    </message>
    <message>
        <source>Gosafe, answer by message or cable</source>
        <translation>Gosafe, respuesta por mensaje o cable</translation>
    </message>
    <message>
        <source>SkyPatrol TT series</source>
        <translation>Serie SkyPatrol TT</translation>
    </message>
    <message>
        <source>SkyPatrol TT8850</source>
        <translation>SkyPatrol TT8850</translation>
    </message>
    <message>
        <source>SkyPatrol, answer by cable</source>
        <translation>SkyPatrol, respuesta por cable</translation>
    </message>
    <message>
        <source>last known place</source>
        <translation>último lugar conocido</translation>
    </message>
    <message>
        <source>no GPS fix</source>
        <translation>sin posición GPS</translation>
    </message>
    <message>
        <source>GPS fix</source>
        <translation>con posición GPS</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Señal de vida</translation>
    </message>
    <message>
        <source>Answer to a command: %1</source>
        <translation>Respuesta a un comando: %1</translation>
    </message>
    <message>
        <source>Sign of life without a position</source>
        <translation>Señal de vida sin posición</translation>
    </message>
    <message>
        <source>Report that needs the tracker&apos;s report mask to be read</source>
        <translation>Reporte que necesita la máscara del rastreador para leerse</translation>
    </message>
    <message>
        <source>ignition on</source>
        <translation>ignición encendida</translation>
    </message>
    <message>
        <source>ignition off</source>
        <translation>ignición apagada</translation>
    </message>
    <message>
        <source>%1 V</source>
        <translation>%1 V</translation>
    </message>
    <message>
        <source>event %1</source>
        <translation>evento %1</translation>
    </message>
    <message>
        <source>clock not set</source>
        <translation>reloj sin hora</translation>
    </message>
    <message>
        <source>Report without position or voltage</source>
        <translation>Reporte sin posición ni voltaje</translation>
    </message>
    <message>
        <source>The tracker&apos;s clock is not set.</source>
        <translation>El reloj del rastreador no tiene hora.</translation>
    </message>
    <message>
        <source>No such tracker existed at that time.</source>
        <translation>En esa época no existía ningún rastreador así.</translation>
    </message>
    <message>
        <source>That time is still to come.</source>
        <translation>Esa hora todavía no llega.</translation>
    </message>
    <message>
        <source>More than an hour before it arrived: kept by the tracker for later, or its clock is wrong.</source>
        <translation>Más de una hora antes de llegar: el rastreador lo guardó para después, o su reloj está mal.</translation>
    </message>
    <message>
        <source>{part} cannot be read[: “{text}”].</source>
        <translation>No se puede leer {part}[: “{text}”].</translation>
    </message>
    <message>
        <source>{part} names a place that is not on Earth[: “{text}”].</source>
        <translation>{part} da un lugar que no está en la Tierra[: “{text}”].</translation>
    </message>
    <message>
        <source>The time is no date that exists[: “{text}”].</source>
        <translation>La hora no es una fecha que exista[: “{text}”].</translation>
    </message>
    <message>
        <source>The event is not hexadecimal[: “{text}”].</source>
        <translation>El evento no es hexadecimal[: “{text}”].</translation>
    </message>
    <message>
        <source>{part} has a cell that is cut short[: “{text}”].</source>
        <translation>{part} tiene una celda cortada[: “{text}”].</translation>
    </message>
    <message>
        <source>{part} comes twice; the first one counts.</source>
        <translation>{part} viene dos veces; vale la primera.</translation>
    </message>
    <message>
        <source>{part} has a sensor that is cut short[: “{text}”].</source>
        <translation>{part} tiene un sensor cortado[: “{text}”].</translation>
    </message>
    <message>
        <source>{part} has a sensor of an unknown kind[: “{text}”].</source>
        <translation>{part} tiene un sensor de tipo desconocido[: “{text}”].</translation>
    </message>
    <message>
        <source>{part} ends with a single digit, which means nothing[: “{text}”].</source>
        <translation>{part} termina en un solo dígito, que no significa nada[: “{text}”].</translation>
    </message>
    <message>
        <source>{part} has an answer that is cut short[: “{text}”].</source>
        <translation>{part} tiene una respuesta cortada[: “{text}”].</translation>
    </message>
    <message>
        <source>{part} has an empty answer, so what follows it cannot be read[: “{text}”].</source>
        <translation>{part} tiene una respuesta vacía, así que lo que sigue no se puede leer[: “{text}”].</translation>
    </message>
    <message>
        <source>{part} has an answer that is shorter than it must be[: “{text}”].</source>
        <translation>{part} tiene una respuesta más corta de lo debido[: “{text}”].</translation>
    </message>
    <message>
        <source>The checksum of {part} is wrong[: “{text}”]; bytes may have changed on the way.</source>
        <translation>La suma de control de {part} está mal[: “{text}”]; quizá cambiaron bytes en el camino.</translation>
    </message>
    <message>
        <source>There is more that is odd, not listed here.</source>
        <translation>Hay más cosas raras que no se listan aquí.</translation>
    </message>
    <message>
        <source>moving, %1</source>
        <extracomment>With its unit.</extracomment>
        <translation>en movimiento, %1</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>APN</source>
        <translation>APN</translation>
    </message>
    <message>
        <source>APN user</source>
        <translation>Usuario de APN</translation>
    </message>
    <message>
        <source>APN password</source>
        <translation>Contraseña de APN</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Interval, parked</source>
        <translation>Intervalo, estacionado</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Señal de vida</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Report format</source>
        <translation>Formato de reporte</translation>
    </message>
    <message>
        <source>Second server</source>
        <translation>Segundo servidor</translation>
    </message>
    <message>
        <source>Second port</source>
        <translation>Segundo puerto</translation>
    </message>
    <message>
        <source>Second transport</source>
        <translation>Segundo transporte</translation>
    </message>
    <message>
        <source>Tracker password</source>
        <translation>Contraseña del rastreador</translation>
    </message>
    <message>
        <source>1 setting will change</source>
        <translation>Cambiará 1 ajuste</translation>
    </message>
    <message>
        <source>%1 settings will change</source>
        <translation>Cambiarán %1 ajustes</translation>
    </message>
    <message>
        <source>1 stays as it is</source>
        <translation>1 queda como está</translation>
    </message>
    <message>
        <source>%1 stay as they are</source>
        <translation>%1 quedan como están</translation>
    </message>
    <message>
        <source>1 is not known for this firmware</source>
        <translation>1 no se conoce en este firmware</translation>
    </message>
    <message>
        <source>%1 are not known for this firmware</source>
        <translation>%1 no se conocen en este firmware</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>binario</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>not known for this firmware</source>
        <translation>no se conoce en este firmware</translation>
    </message>
    <message>
        <source>not asked: the command is only assumed</source>
        <translation>sin preguntar: el comando solo se supone</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>no se pudo leer</translation>
    </message>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambia</translation>
    </message>
    <message>
        <source>old value not known</source>
        <translation>no se sabe el anterior</translation>
    </message>
    <message>
        <source>will not be sent</source>
        <translation>no se enviará</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>queda como está</translation>
    </message>
    <message>
        <source>No setting changes</source>
        <translation>No cambia ningún ajuste</translation>
    </message>
    <message>
        <source>%1 can only be read</source>
        <translation>solo lectura: %1</translation>
    </message>
    <message>
        <source>%1 can only be written</source>
        <translation>solo escritura: %1</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>no se pudieron leer: %1</translation>
    </message>
    <message>
        <source>Cannot be undone, because what is there now is not known: %1.</source>
        <translation>No se puede deshacer, porque no se sabe qué hay ahora: %1.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambio</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificado</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>accepted, but the old value stayed</source>
        <translation>aceptado, pero quedó el valor anterior</translation>
    </message>
    <message>
        <source>could not be read back</source>
        <translation>no se pudo releer</translation>
    </message>
    <message>
        <source>not known for this firmware, not sent</source>
        <translation>no se conoce en este firmware, no se envió</translation>
    </message>
    <message>
        <source>%1, used after a restart</source>
        <translation>%1, se usa tras un reinicio</translation>
    </message>
    <message>
        <source>Restart the tracker (unplug it from the vehicle for 10 seconds). Only then does it use what is new: %1.</source>
        <translation>Reinicie el rastreador (desconéctelo del vehículo 10 segundos). Solo entonces usa lo nuevo: %1.</translation>
    </message>
    <message>
        <source>documented by the maker</source>
        <translation>documentado por el fabricante</translation>
    </message>
    <message>
        <source>seen to work on this unit</source>
        <translation>se vio funcionar en este equipo</translation>
    </message>
    <message>
        <source>taught by a technician</source>
        <translation>enseñado por un técnico</translation>
    </message>
    <message>
        <source>assumed from a sibling model</source>
        <translation>supuesto por un modelo parecido</translation>
    </message>
    <message>
        <source>virtual tracker only</source>
        <translation>solo rastreador virtual</translation>
    </message>
    <message>
        <source>1 setting will be written whatever it holds now</source>
        <translation>1 ajuste se escribirá sin saber su valor actual</translation>
    </message>
    <message>
        <source>%1 settings will be written whatever they hold now</source>
        <translation>%1 ajustes se escribirán sin saber su valor actual</translation>
    </message>
    <message>
        <source>1 will be written whatever it holds now</source>
        <translation>1 se escribirá sin saber su valor actual</translation>
    </message>
    <message>
        <source>%1 will be written whatever they hold now</source>
        <translation>%1 se escribirán sin saber su valor actual</translation>
    </message>
</context>
<context>
    <name>Shipped</name>
    <message>
        <source>This laptop</source>
        <translation>Esta computadora</translation>
    </message>
    <message>
        <source>This program listens itself, so the tracker&apos;s own report proves the settings; a tracker on a mobile network needs an address of this laptop that the internet can reach.</source>
        <translation>El propio programa escucha, así que el reporte del rastreador demuestra la configuración; en una red móvil el rastreador necesita una dirección de esta computadora accesible desde internet.</translation>
    </message>
    <message>
        <source>Plaspy</source>
        <translation>Plaspy</translation>
    </message>
    <message>
        <source>Takes Gosafe reports by TCP or UDP on port 8888; the tracker&apos;s IMEI must be registered in the Plaspy account.</source>
        <translation>Recibe reportes Gosafe por TCP o UDP en el puerto 8888; el IMEI del rastreador debe estar registrado en la cuenta de Plaspy.</translation>
    </message>
    <message>
        <source>Plaspy by address</source>
        <translation>Plaspy por dirección</translation>
    </message>
    <message>
        <source>The Plaspy server by its number, for a SIM or firmware that cannot look up names; the number stops working when Plaspy moves.</source>
        <translation>El servidor de Plaspy por su número, para una SIM o un firmware que no resuelve nombres; el número deja de servir cuando Plaspy se muda.</translation>
    </message>
    <message>
        <source>Traccar</source>
        <translation>Traccar</translation>
    </message>
    <message>
        <source>Traccar&apos;s own port for the Gosafe protocol; the server is yours to name, and must know the tracker&apos;s IMEI as a device identifier.</source>
        <translation>El puerto propio de Traccar para el protocolo Gosafe; el servidor lo indica usted, y debe conocer el IMEI del rastreador como identificador.</translation>
    </message>
    <message>
        <source>SkyPatrol SP7600 (Gosafe G79W)</source>
        <translation>SkyPatrol SP7600 (Gosafe G79W)</translation>
    </message>
    <message>
        <source>The maker&apos;s command words are not public. These are candidates from sibling models; nothing is sent without consent.</source>
        <translation>Los comandos del fabricante no son públicos. Estos son candidatos de modelos hermanos; nada se envía sin consentimiento.</translation>
    </message>
    <message>
        <source>Virtual SP7600</source>
        <translation>SP7600 virtual</translation>
    </message>
    <message>
        <source>Words made up for the simulator of this program. No real tracker knows them.</source>
        <translation>Comandos inventados para el simulador de este programa. Ningún rastreador real los conoce.</translation>
    </message>
    <message>
        <source>SkyPatrol TT87xx, TT8950 (AT commands)</source>
        <translation>SkyPatrol TT87xx, TT8950 (comandos AT)</translation>
    </message>
    <message>
        <source>For SkyPatrol and Enfora units with AT commands. The SP7600 does not belong to them.</source>
        <translation>Para equipos SkyPatrol y Enfora con comandos AT. El SP7600 no es uno de ellos.</translation>
    </message>
    <message>
        <source>restarts the tracker</source>
        <translation>reinicia el rastreador</translation>
    </message>
    <message>
        <source>may stop the engine</source>
        <translation>puede parar el motor</translation>
    </message>
    <message>
        <source>clears the alarms</source>
        <translation>borra las alarmas</translation>
    </message>
    <message>
        <source>opens the microphone</source>
        <translation>abre el micrófono</translation>
    </message>
    <message>
        <source>changes the registered phone number</source>
        <translation>cambia el número de teléfono registrado</translation>
    </message>
    <message>
        <source>changes the password</source>
        <translation>cambia la contraseña</translation>
    </message>
    <message>
        <source>loses every setting</source>
        <translation>borra toda la configuración</translation>
    </message>
    <message>
        <source>erases the event rules</source>
        <translation>borra las reglas de eventos</translation>
    </message>
    <message>
        <source>erases the stored reports</source>
        <translation>borra los reportes guardados</translation>
    </message>
    <message>
        <source>changes the event rules</source>
        <translation>cambia las reglas de eventos</translation>
    </message>
    <message>
        <source>switches the tracker off</source>
        <translation>apaga el rastreador</translation>
    </message>
    <message>
        <source>switches the radio off or restarts the tracker</source>
        <translation>apaga el radio o reinicia el rastreador</translation>
    </message>
    <message>
        <source>locks the SIM or the tracker</source>
        <translation>bloquea la SIM o el rastreador</translation>
    </message>
    <message>
        <source>changes the PIN of the SIM</source>
        <translation>cambia el PIN de la SIM</translation>
    </message>
    <message>
        <source>makes a call</source>
        <translation>hace una llamada</translation>
    </message>
    <message>
        <source>enters the PIN of the SIM, which locks itself after wrong ones</source>
        <translation>introduce el PIN de la SIM, que se bloquea tras varios errores</translation>
    </message>
    <message>
        <source>Window, network, database, printing and serial ports</source>
        <translation>Ventana, red, base de datos, impresión y puertos serie</translation>
    </message>
    <message>
        <source>Graphs</source>
        <translation>Gráficas</translation>
    </message>
    <message>
        <source>Support files, which are zip files</source>
        <translation>Archivos para soporte, que son archivos zip</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compresión</translation>
    </message>
    <message>
        <source>Database of reports, backups and results</source>
        <translation>Base de datos de reportes, copias y resultados</translation>
    </message>
    <message>
        <source>Passwords in the system&apos;s keychain</source>
        <translation>Contraseñas en el llavero del sistema</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Iconos</translation>
    </message>
    <message>
        <source>Access points of carriers</source>
        <translation>Puntos de acceso de operadores</translation>
    </message>
    <message>
        <source>Patterns in text</source>
        <translation>Patrones en texto</translation>
    </message>
    <message>
        <source>Numbers as text</source>
        <translation>Números como texto</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>Sumas de comprobación</translation>
    </message>
    <message>
        <source>Drawing text</source>
        <translation>Dibujar texto</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>Páginas de ayuda</translation>
    </message>
    <message>
        <source>Run-time library of the compiler</source>
        <translation>Biblioteca de ejecución del compilador</translation>
    </message>
    <message>
        <source>Languages and their letters</source>
        <translation>Idiomas y sus letras</translation>
    </message>
    <message>
        <source>Needed by other libraries</source>
        <translation>Lo necesitan otras bibliotecas</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Window on the screen</source>
        <translation>Ventana en la pantalla</translation>
    </message>
</context>
<context>
    <name>Unfinished</name>
    <message>
        <source>The program ended unexpectedly while it was writing to this tracker.</source>
        <translation>El programa se cerró inesperadamente mientras escribía en este rastreador.</translation>
    </message>
    <message>
        <source>What the tracker holds now is not known.</source>
        <translation>No se sabe qué tiene ahora el rastreador.</translation>
    </message>
    <message>
        <source>The tracker holds what it held before. Nothing is half done.</source>
        <translation>El rastreador tiene lo que tenía antes. Nada quedó a medias.</translation>
    </message>
    <message>
        <source>The tracker holds all that was to be written.</source>
        <translation>El rastreador tiene todo lo que se iba a escribir.</translation>
    </message>
    <message>
        <source>The tracker is half done, or not all of it can be read. Finish writing, or put the earlier settings back.</source>
        <translation>El rastreador quedó a medias, o no se puede leer todo. Termine de escribir o reponga los ajustes anteriores.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>como antes</translation>
    </message>
    <message>
        <source>as wanted</source>
        <translation>como debía</translation>
    </message>
    <message>
        <source>neither of the two</source>
        <translation>ninguno de los dos</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>mph</source>
        <translation>mph</translation>
    </message>
    <message>
        <source>km/h</source>
        <translation>km/h</translation>
    </message>
    <message>
        <source>mi</source>
        <translation>mi</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>ft</source>
        <translation>pies</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>°F</source>
        <translation>°F</translation>
    </message>
    <message>
        <source>°C</source>
        <translation>°C</translation>
    </message>
</context>
<context>
    <name>Vehicle</name>
    <message>
        <source>current readings</source>
        <translation>lecturas actuales</translation>
    </message>
    <message>
        <source>readings kept with a trouble code</source>
        <translation>lecturas guardadas con un código de falla</translation>
    </message>
    <message>
        <source>stored trouble codes</source>
        <translation>códigos de falla guardados</translation>
    </message>
    <message>
        <source>pending trouble codes</source>
        <translation>códigos de falla pendientes</translation>
    </message>
    <message>
        <source>data about the vehicle</source>
        <translation>datos del vehículo</translation>
    </message>
    <message>
        <source>permanent trouble codes</source>
        <translation>códigos de falla permanentes</translation>
    </message>
    <message>
        <source>refused without a reason</source>
        <translation>rechazado sin motivo</translation>
    </message>
    <message>
        <source>the vehicle does not have this service</source>
        <translation>el vehículo no tiene este servicio</translation>
    </message>
    <message>
        <source>the vehicle does not have this reading</source>
        <translation>el vehículo no tiene esta lectura</translation>
    </message>
    <message>
        <source>the question had a wrong length or form</source>
        <translation>la pregunta tenía mal la longitud o la forma</translation>
    </message>
    <message>
        <source>the answer would be too long</source>
        <translation>la respuesta sería demasiado larga</translation>
    </message>
    <message>
        <source>the vehicle is busy</source>
        <translation>el vehículo está ocupado</translation>
    </message>
    <message>
        <source>not possible in this state of the vehicle</source>
        <translation>no es posible en este estado del vehículo</translation>
    </message>
    <message>
        <source>the question is out of range</source>
        <translation>la pregunta está fuera de rango</translation>
    </message>
    <message>
        <source>the vehicle keeps this locked</source>
        <translation>el vehículo tiene esto bloqueado</translation>
    </message>
    <message>
        <source>the answer is to come later</source>
        <translation>la respuesta vendrá después</translation>
    </message>
    <message>
        <source>not possible in this mode of the vehicle</source>
        <translation>no es posible en este modo del vehículo</translation>
    </message>
    <message>
        <source>Engine warning lamp</source>
        <translation>Luz de falla del motor</translation>
    </message>
    <message>
        <source>Number of trouble codes</source>
        <translation>Cantidad de códigos de falla</translation>
    </message>
    <message>
        <source>Fuel system status</source>
        <translation>Estado del sistema de combustible</translation>
    </message>
    <message>
        <source>Engine load</source>
        <translation>Carga del motor</translation>
    </message>
    <message>
        <source>Coolant</source>
        <translation>Refrigerante</translation>
    </message>
    <message>
        <source>Short-term fuel trim, bank 1</source>
        <translation>Ajuste corto de combustible, banco 1</translation>
    </message>
    <message>
        <source>Long-term fuel trim, bank 1</source>
        <translation>Ajuste largo de combustible, banco 1</translation>
    </message>
    <message>
        <source>Short-term fuel trim, bank 2</source>
        <translation>Ajuste corto de combustible, banco 2</translation>
    </message>
    <message>
        <source>Long-term fuel trim, bank 2</source>
        <translation>Ajuste largo de combustible, banco 2</translation>
    </message>
    <message>
        <source>Fuel pressure</source>
        <translation>Presión de combustible</translation>
    </message>
    <message>
        <source>Intake manifold pressure</source>
        <translation>Presión del múltiple de admisión</translation>
    </message>
    <message>
        <source>Engine speed</source>
        <translation>Revoluciones del motor</translation>
    </message>
    <message>
        <source>Vehicle speed</source>
        <translation>Velocidad del vehículo</translation>
    </message>
    <message>
        <source>Timing advance</source>
        <translation>Avance del encendido</translation>
    </message>
    <message>
        <source>Intake air</source>
        <translation>Aire de admisión</translation>
    </message>
    <message>
        <source>Air flow</source>
        <translation>Flujo de aire</translation>
    </message>
    <message>
        <source>Throttle</source>
        <translation>Acelerador</translation>
    </message>
    <message>
        <source>OBD standard, as a number</source>
        <translation>Norma OBD, como número</translation>
    </message>
    <message>
        <source>Time since engine start</source>
        <translation>Tiempo desde el arranque</translation>
    </message>
    <message>
        <source>Distance with the warning lamp on</source>
        <translation>Distancia con la luz de falla</translation>
    </message>
    <message>
        <source>Fuel level</source>
        <translation>Nivel de combustible</translation>
    </message>
    <message>
        <source>Warm-ups since codes were cleared</source>
        <translation>Calentamientos desde el borrado de códigos</translation>
    </message>
    <message>
        <source>Distance since codes were cleared</source>
        <translation>Distancia desde el borrado de códigos</translation>
    </message>
    <message>
        <source>Air pressure</source>
        <translation>Presión del aire</translation>
    </message>
    <message>
        <source>Engine computer&apos;s voltage</source>
        <translation>Voltaje de la computadora del motor</translation>
    </message>
    <message>
        <source>Absolute engine load</source>
        <translation>Carga absoluta del motor</translation>
    </message>
    <message>
        <source>Wanted air to fuel ratio (lambda)</source>
        <translation>Relación aire-combustible deseada (lambda)</translation>
    </message>
    <message>
        <source>Relative throttle</source>
        <translation>Acelerador relativo</translation>
    </message>
    <message>
        <source>Outside air</source>
        <translation>Aire exterior</translation>
    </message>
    <message>
        <source>Throttle B</source>
        <translation>Acelerador B</translation>
    </message>
    <message>
        <source>Accelerator pedal D</source>
        <translation>Pedal del acelerador D</translation>
    </message>
    <message>
        <source>Accelerator pedal E</source>
        <translation>Pedal del acelerador E</translation>
    </message>
    <message>
        <source>Wanted throttle</source>
        <translation>Acelerador deseado</translation>
    </message>
    <message>
        <source>Time with the warning lamp on</source>
        <translation>Tiempo con la luz de falla</translation>
    </message>
    <message>
        <source>Time since codes were cleared</source>
        <translation>Tiempo desde el borrado de códigos</translation>
    </message>
    <message>
        <source>Fuel type, as a number</source>
        <translation>Tipo de combustible, como número</translation>
    </message>
    <message>
        <source>Engine oil</source>
        <translation>Aceite del motor</translation>
    </message>
    <message>
        <source>Fuel use</source>
        <translation>Uso de combustible</translation>
    </message>
    <message>
        <source>on</source>
        <translation>encendida</translation>
    </message>
    <message>
        <source>off</source>
        <translation>apagada</translation>
    </message>
    <message>
        <source>Asked for %1</source>
        <translation>Se pidió: %1</translation>
    </message>
    <message>
        <source>Asked for service %1</source>
        <translation>Se pidió el servicio %1</translation>
    </message>
    <message>
        <source>refused, reason %1</source>
        <translation>rechazado, motivo %1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>SP7600 Installer</source>
        <translation>SP7600 Installer</translation>
    </message>
    <message>
        <source>Start with a virtual tracker.</source>
        <translation>Empezar con un rastreador virtual.</translation>
    </message>
    <message>
        <source>Connect to this port at the start.</source>
        <translation>Conectarse a este puerto al empezar.</translation>
    </message>
    <message>
        <source>Where captures and backups are kept.</source>
        <translation>Dónde se guardan las capturas y los respaldos.</translation>
    </message>
    <message>
        <source>Do the demo job, save pictures there, and end.</source>
        <translation>Hacer el trabajo de demostración, guardar ahí las imágenes y terminar.</translation>
    </message>
    <message>
        <source>--%1: “%2” is not known. Known are: %3</source>
        <translation>--%1: no se conoce “%2”. Se conocen: %3</translation>
    </message>
    <message>
        <source>Make the pictures this wide and high.</source>
        <translation>Hacer las imágenes de este ancho y alto.</translation>
    </message>
    <message>
        <source>Speak this language: en, es, pt_BR or system.</source>
        <translation>Hablar este idioma: en, es, pt_BR o system.</translation>
    </message>
    <message>
        <source>Look like this: light, dark, highContrastLight, highContrastDark or system.</source>
        <translation>Usar este aspecto: light, dark, highContrastLight, highContrastDark o system.</translation>
    </message>
    <message>
        <source>A settings file, a firmware profile or a capture to open at the start.</source>
        <translation>Un archivo de ajustes, un perfil de firmware o una captura que abrir al empezar.</translation>
    </message>
    <message>
        <source>Only one file can be opened at a time.</source>
        <translation>Solo se puede abrir un archivo a la vez.</translation>
    </message>
    <message>
        <source>Pictures are taken of the demo job alone.</source>
        <translation>Las imágenes solo se toman del trabajo de demostración.</translation>
    </message>
    <message>
        <source>Leave out the file and --port, or leave out --screenshot-dir.</source>
        <translation>Omita el archivo y --port, o bien omita --screenshot-dir.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::AboutPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>Volv&amp;er</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Copiar para soporte</translation>
    </message>
    <message>
        <source>Copies version, system and components as text, for whoever helps.</source>
        <translation>Copia versión, sistema y componentes como texto, para quien ayuda.</translation>
    </message>
    <message>
        <source>SP7600 Installer</source>
        <translation>SP7600 Installer</translation>
    </message>
    <message>
        <source>Read the licence</source>
        <translation>Leer la licencia</translation>
    </message>
    <message>
        <source>What to know about it</source>
        <translation>Lo que conviene saber</translation>
    </message>
    <message>
        <source>Read its licence</source>
        <translation>Leer su licencia</translation>
    </message>
    <message>
        <source>Packages for this kind of system use or carry these. Choose one, then Enter.</source>
        <translation>Los paquetes para este tipo de sistema los usan o los llevan. Elija uno y pulse Intro.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::AnswerRow</name>
    <message>
        <source>&amp;Back to usual</source>
        <translation>Volver a lo &amp;habitual</translation>
    </message>
    <message>
        <source>Trackers are answered as they were before.</source>
        <translation>Se responde a los rastreadores como antes.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::ApnProposal</name>
    <message>
        <source>from the SIM</source>
        <translation>de la SIM</translation>
    </message>
    <message>
        <source>from the network around the tracker</source>
        <translation>de la red que rodea al rastreador</translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <translation>%1 (%2), %3</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>usuario %1</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::AppearanceCard</name>
    <message>
        <source>Language, colours and units</source>
        <translation>Idioma, colores y unidades</translation>
    </message>
    <message>
        <source>As this laptop</source>
        <translation>Como esta computadora</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of the window and of certificates. Numbers and dates follow this laptop.</source>
        <translation>De la ventana y de los certificados. Los números y las fechas siguen a esta computadora.</translation>
    </message>
    <message>
        <source>Let go and switch</source>
        <translation>Soltar y cambiar</translation>
    </message>
    <message>
        <source>Leaves the tracker in a safe state first; what was typed is gone.</source>
        <translation>Antes deja el rastreador en un estado seguro; lo que escribió se pierde.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Alto contraste, claro</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Alto contraste, oscuro</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>High contrast, light is read best in the sun.</source>
        <translation>Alto contraste, claro es lo que mejor se lee al sol.</translation>
    </message>
    <message>
        <source>As the country has it</source>
        <translation>Como en el país</translation>
    </message>
    <message>
        <source>km/h and kilometres</source>
        <translation>km/h y kilómetros</translation>
    </message>
    <message>
        <source>mph, miles and feet</source>
        <translation>mph, millas y pies</translation>
    </message>
    <message>
        <source>Speed and distance</source>
        <translation>Velocidad y distancia</translation>
    </message>
    <message>
        <source>In the window. Files and certificates keep km/h, km and °C.</source>
        <translation>En la ventana. Los archivos y certificados siguen en km/h, km y °C.</translation>
    </message>
    <message>
        <source>Degrees Celsius (°C)</source>
        <translation>Grados Celsius (°C)</translation>
    </message>
    <message>
        <source>Degrees Fahrenheit (°F)</source>
        <translation>Grados Fahrenheit (°F)</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Of sensors and engines.</source>
        <translation>De sensores y motores.</translation>
    </message>
    <message>
        <source>The window will speak it from the next start on, or now if you let go of the tracker, the list and what is typed elsewhere.</source>
        <translation>La ventana lo hablará desde el próximo inicio, o ahora si suelta el rastreador, la lista y lo escrito en otras páginas.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::BackupWords</name>
    <message>
        <source>did not end</source>
        <translation>no terminó</translation>
    </message>
    <message>
        <source>Before the write of %1</source>
        <translation>Antes de escribir %1</translation>
    </message>
    <message>
        <source>Before the write of %1 by %2</source>
        <translation>Antes de escribir %1, por %2</translation>
    </message>
    <message>
        <source>That write came to no known end.</source>
        <translation>No se sabe cómo terminó esa escritura.</translation>
    </message>
    <message>
        <source>Passwords are never kept with it. Type them, or leave them empty: then they stay as they are.</source>
        <translation>Las contraseñas nunca se guardan con él. Escríbalas, o déjelas vacías: entonces quedan como están.</translation>
    </message>
    <message>
        <source>no difference known</source>
        <translation>sin diferencias conocidas</translation>
    </message>
    <message>
        <source>differs: %1</source>
        <translation>difiere: %1</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::BatchModel</name>
    <message>
        <source>not on the list</source>
        <translation>no está en la lista</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Vehículo</translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Trackers of the list</source>
        <translation>Rastreadores de la lista</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::BatchPage</name>
    <message>
        <source>Many trackers, one after the other</source>
        <translation>Muchos rastreadores, uno tras otro</translation>
    </message>
    <message>
        <source>A list says which trackers you expect and which vehicle each is for. Plug one in, wait until it is done, unplug it, plug in the next; several ports work at once. Nothing is written to a tracker that is not on the list.</source>
        <translation>Una lista dice qué rastreadores espera usted y para qué vehículo es cada uno. Conecte uno, espere a que esté listo, desconéctelo y conecte el siguiente; varios puertos trabajan a la vez. No se escribe nada en un rastreador que no esté en la lista.</translation>
    </message>
    <message>
        <source>The list is a CSV file, as every spreadsheet saves it, with the columns imei and vehicle. Where trackers differ it may have more, for example apn:</source>
        <translation>La lista es un archivo CSV, como lo guarda cualquier hoja de cálculo, con las columnas imei y vehicle. Si los rastreadores difieren, puede tener más, por ejemplo apn:</translation>
    </message>
    <message>
        <source>&amp;Open list…</source>
        <translation>&amp;Abrir lista…</translation>
    </message>
    <message>
        <source>&amp;Save an example list…</source>
        <translation>&amp;Guardar una lista de ejemplo…</translation>
    </message>
    <message>
        <source>Or drop the file here.</source>
        <translation>O suelte aquí el archivo.</translation>
    </message>
    <message>
        <source>Open a list of trackers</source>
        <translation>Abrir una lista de rastreadores</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt)</source>
        <translation>Listas (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save an example list</source>
        <translation>Guardar una lista de ejemplo</translation>
    </message>
    <message>
        <source>trackers.csv</source>
        <translation>rastreadores.csv</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Listas (*.csv)</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::BatchPorts</name>
    <message>
        <source>virtual tracker</source>
        <translation>rastreador virtual</translation>
    </message>
    <message>
        <source>not used before: questions are sent to whatever is plugged in there</source>
        <translation>sin uso previo: se envían preguntas a lo que esté conectado ahí</translation>
    </message>
    <message>
        <source>None is plugged in that was used for a tracker before. It is listed here as soon as it is.</source>
        <translation>No hay ninguno conectado que se haya usado antes con un rastreador. Aparece aquí en cuanto lo haya.</translation>
    </message>
    <message>
        <source>%1 is connected on the Commission page. It is left alone until you disconnect it there.</source>
        <translation>%1 está conectado en la página Puesta en marcha. No se toca hasta que usted lo desconecte ahí.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::BatchRun</name>
    <message>
        <source>Plug a cable into a port that you allowed: it is found at once.</source>
        <translation>Conecte un cable a un puerto que usted permitió: se encuentra enseguida.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>&amp;Go on with the list</source>
        <translation>&amp;Seguir con la lista</translation>
    </message>
    <message>
        <source>&amp;New list</source>
        <translation>Lista &amp;nueva</translation>
    </message>
    <message>
        <source>Open fol&amp;der</source>
        <translation>A&amp;brir carpeta</translation>
    </message>
    <message>
        <source>Shows the folder with the result file.</source>
        <translation>Muestra la carpeta con el archivo de resultados.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>&amp;Try the failed ones again</source>
        <translation>&amp;Reintentar los fallidos</translation>
    </message>
    <message>
        <source>Stopping: each tracker is left in a known state first. Do not unplug it.</source>
        <translation>Deteniendo: antes se deja cada rastreador en un estado conocido. No lo desconecte.</translation>
    </message>
    <message>
        <source>Esc stops too. A tracker that is being written is left in a known state first.</source>
        <translation>Esc también detiene. El rastreador que se esté escribiendo se deja en un estado conocido.</translation>
    </message>
    <message>
        <source>Results: %1</source>
        <translation>Resultados: %1</translation>
    </message>
    <message>
        <source>D&amp;iagnose</source>
        <translation>D&amp;iagnosticar</translation>
    </message>
    <message>
        <source>Another tracker is being set up or looked at. Wait until that is done.</source>
        <translation>Se está configurando o revisando otro rastreador. Espere a que termine.</translation>
    </message>
    <message>
        <source>Looks for the cause with the failed tracker that is chosen in the list. It has to be plugged in where it was.</source>
        <translation>Busca la causa con el rastreador fallido que se eligió en la lista. Tiene que estar conectado donde estaba.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::BatchSetup</name>
    <message>
        <source>&amp;Begin</source>
        <translation>Empe&amp;zar</translation>
    </message>
    <message>
        <source>Op&amp;en another list…</source>
        <translation>A&amp;brir otra lista…</translation>
    </message>
    <message>
        <source>What a row of the list says for itself goes before this. What is empty here and there stays as it is on the tracker.</source>
        <translation>Lo que dice cada fila de la lista va antes que esto. Lo que está vacío aquí y allá queda como está en el rastreador.</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Puertos</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>La lista</translation>
    </message>
    <message>
        <source>Go on: lea&amp;ve out what is done</source>
        <translation>Seguir: &amp;omitir lo ya hecho</translation>
    </message>
    <message>
        <source>Begin anew: all of them, with a new result f&amp;ile</source>
        <translation>Empezar de nuevo: todos, con otro archivo de res&amp;ultados</translation>
    </message>
    <message>
        <source>Also set up trackers t&amp;hat are not on the list</source>
        <translation>Con&amp;figurar también rastreadores que no estén en la lista</translation>
    </message>
    <message>
        <source>&amp;Prove each by its report</source>
        <translation>Comprobar &amp;cada uno con su reporte</translation>
    </message>
    <message>
        <source>&amp;Device password</source>
        <translation>Contraseña del rastrea&amp;dor</translation>
    </message>
    <message>
        <source>Device password</source>
        <translation>Contraseña del rastreador</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>la habitual</translation>
    </message>
    <message>
        <source>Use the remembered one</source>
        <translation>Usar la recordada</translation>
    </message>
    <message>
        <source>%1: 1 tracker</source>
        <translation>%1: 1 rastreador</translation>
    </message>
    <message>
        <source>%1: %2 trackers</source>
        <translation>%1: %2 rastreadores</translation>
    </message>
    <message>
        <source>Results: %1</source>
        <translation>Resultados: %1</translation>
    </message>
    <message>
        <source>Each tracker is written and read back as soon as it is plugged in, without another question.</source>
        <translation>Cada rastreador se escribe y se relee en cuanto se conecta, sin preguntar más.</translation>
    </message>
    <message>
        <source>Agree above first: nothing is written to a tracker without it.</source>
        <translation>Acepte primero arriba: sin eso no se escribe nada en ningún rastreador.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::BatchWords</name>
    <message>
        <source>reports to %1</source>
        <translation>reporta a %1</translation>
    </message>
    <message>
        <source>Look at this port</source>
        <translation>Mire este puerto</translation>
    </message>
    <message>
        <source>Plug in the next tracker</source>
        <translation>Conecte el siguiente rastreador</translation>
    </message>
    <message>
        <source>Give it power, then plug its cable in here.</source>
        <translation>Dele alimentación y conecte aquí su cable.</translation>
    </message>
    <message>
        <source>Not on the list. Unplug it.</source>
        <translation>No está en la lista. Desconéctelo.</translation>
    </message>
    <message>
        <source>Not set up. Unplug it.</source>
        <translation>No configurado. Desconéctelo.</translation>
    </message>
    <message>
        <source>Nothing was written to it.</source>
        <translation>No se escribió nada en él.</translation>
    </message>
    <message>
        <source>%1… Do not unplug.</source>
        <translation>%1… No lo desconecte.</translation>
    </message>
    <message>
        <source>Waiting for it, up to %1 s.</source>
        <translation>Se lo espera hasta %1 s.</translation>
    </message>
    <message>
        <source>Waiting for its report… Do not unplug.</source>
        <translation>Esperando su reporte… No lo desconecte.</translation>
    </message>
    <message>
        <source>It is written and read back.</source>
        <translation>Está escrito y releído.</translation>
    </message>
    <message>
        <source>Writing… Do not unplug.</source>
        <translation>Escribiendo… No lo desconecte.</translation>
    </message>
    <message>
        <source>Failed. Unplug it.</source>
        <translation>Falló. Desconéctelo.</translation>
    </message>
    <message>
        <source>Done before. Unplug it.</source>
        <translation>Ya estaba listo. Desconéctelo.</translation>
    </message>
    <message>
        <source>Done. Unplug it.</source>
        <translation>Listo. Desconéctelo.</translation>
    </message>
    <message>
        <source>Unplug it.</source>
        <translation>Desconéctelo.</translation>
    </message>
    <message>
        <source>Failed before</source>
        <translation>Falló antes</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Proving</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>Comprobado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>Done before</source>
        <translation>Ya hecho</translation>
    </message>
    <message>
        <source>Not used any more</source>
        <translation>Ya no se usa</translation>
    </message>
    <message>
        <source>Reading… Do not unplug.</source>
        <translation>Leyendo… No lo desconecte.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Todavía no se escribe nada.</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 de %2 listos</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>fallidos: %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>por hacer: %1</translation>
    </message>
    <message>
        <source>%1 not on the list done</source>
        <translation>listos fuera de la lista: %1</translation>
    </message>
    <message>
        <source>%1 not on the list failed</source>
        <translation>fallidos fuera de la lista: %1</translation>
    </message>
    <message>
        <source>The tracker of the list is done.</source>
        <translation>El rastreador de la lista está listo.</translation>
    </message>
    <message>
        <source>All %1 trackers of the list are done.</source>
        <translation>Los %1 rastreadores de la lista están listos.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>What was done is kept: go on whenever you like.</source>
        <translation>Lo hecho se conserva: siga cuando quiera.</translation>
    </message>
    <message>
        <source>%1 of %2 trackers of this list were done before</source>
        <translation>Rastreadores de esta lista ya hechos: %1 de %2</translation>
    </message>
    <message>
        <source>%1, the last try on %2.</source>
        <translation>%1, el último intento el %2.</translation>
    </message>
    <message>
        <source>Looked at alone</source>
        <translation>Se revisa aparte</translation>
    </message>
    <message>
        <source>Give it back when you have looked at it: then it is tried again here.</source>
        <translation>Devuélvalo cuando lo haya revisado: entonces se reintenta aquí.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::CaptureModel</name>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>First heard</source>
        <translation>Primera vez</translation>
    </message>
    <message>
        <source>Reports heard</source>
        <translation>Reportes recibidos</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::CaptureTransfer</name>
    <message>
        <source>No message of a tracker is in it.</source>
        <translation>No contiene ningún mensaje de un rastreador.</translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>Se detuvo la exportación. No se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>%1 is taken in.</source>
        <translation>%1 se importó.</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>Se detuvo la importación.</translation>
    </message>
    <message>
        <source>That is the file in which this program keeps its reports: all of it is here.</source>
        <translation>Ese es el archivo donde este programa guarda sus reportes: todo está ya aquí.</translation>
    </message>
    <message>
        <source>What came before that is kept:</source>
        <translation>Lo que llegó antes se conserva:</translation>
    </message>
    <message>
        <source>Writing %1 · %2 messages so far</source>
        <translation>Escribiendo %1 · %2 mensajes hasta ahora</translation>
    </message>
    <message>
        <source>Taking in %1 · %2 messages so far</source>
        <translation>Importando %1 · %2 mensajes hasta ahora</translation>
    </message>
    <message>
        <source>Messages read: %1. All of them were here already.</source>
        <translation>Mensajes leídos: %1. Todos estaban ya aquí.</translation>
    </message>
    <message>
        <source>Messages read: %1, new: %2.</source>
        <translation>Mensajes leídos: %1, nuevos: %2.</translation>
    </message>
    <message>
        <source>Here already and not taken twice: %1.</source>
        <translation>Ya estaban aquí y no se tomaron dos veces: %1.</translation>
    </message>
    <message>
        <source>Packets in the file: %1; conversations without a report: %2, packets of other kinds: %3.</source>
        <translation>Paquetes en el archivo: %1; conversaciones sin reporte: %2, paquetes de otros tipos: %3.</translation>
    </message>
    <message>
        <source>Packets cut up or broken: %1; bytes of trackers missing in it: %2.</source>
        <translation>Paquetes cortados o dañados: %1; bytes de rastreadores que faltan: %2.</translation>
    </message>
    <message>
        <source>Nothing was received that fits this format, so there is none in the file: %1</source>
        <translation>No se recibió nada que quepa en este formato, así que el archivo no contiene nada: %1</translation>
    </message>
    <message>
        <source>%1 is saved. Entries: %2, messages: %3.</source>
        <translation>%1 guardado. Entradas: %2, mensajes: %3.</translation>
    </message>
    <message>
        <source>Without a place in this format: %1.</source>
        <translation>Sin lugar en este formato: %1.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::CapturesPanel</name>
    <message>
        <source>No report of it is kept any more; it is still counted.</source>
        <translation>Ya no se guarda ningún reporte suyo, pero se sigue contando.</translation>
    </message>
    <message>
        <source>Last: %1</source>
        <translation>Último: %1</translation>
    </message>
    <message>
        <source>Over %1 from %2</source>
        <translation>Por %1 desde %2</translation>
    </message>
    <message>
        <source>Kept since %1; what came before was removed.</source>
        <translation>Se guarda desde %1; lo anterior se eliminó.</translation>
    </message>
    <message>
        <source>Im&amp;port…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Import a capture from a file</source>
        <translation>Importar una captura de un archivo</translation>
    </message>
    <message>
        <source>A raw log, packets (pcap, pcapng) or the store of another computer. It can be dropped on the page too.</source>
        <translation>Un registro en bruto, paquetes (pcap, pcapng) o el almacén de otra computadora. También puede soltarlo en la página.</translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation>Mostrar &amp;todo</translation>
    </message>
    <message>
        <source>Captures, the tracker heard last first</source>
        <translation>Capturas, primero el rastreador recibido más recientemente</translation>
    </message>
    <message>
        <source>What is kept of the chosen tracker</source>
        <translation>Lo que se guarda del rastreador elegido</translation>
    </message>
    <message>
        <source>No capture fits.</source>
        <translation>Ninguna captura coincide.</translation>
    </message>
    <message>
        <source>No report of a tracker is kept here yet.</source>
        <translation>Aquí todavía no se guarda ningún reporte de un rastreador.</translation>
    </message>
    <message>
        <source>Look for another IMEI, or at a longer time.</source>
        <translation>Busque otro IMEI o un tiempo más largo.</translation>
    </message>
    <message>
        <source>What the Live page hears is kept here, tracker by tracker. To see what another computer heard, import its file, or drop it on this page.</source>
        <translation>Lo que recibe la página En vivo se guarda aquí, por rastreador. Para ver lo que recibió otra computadora, importe su archivo o suéltelo en esta página.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::CertificatePanel</name>
    <message>
        <source>Company and logo</source>
        <translation>Empresa y logo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close what is said about the certificate</source>
        <translation>Cerrar lo que se dice del certificado</translation>
    </message>
    <message>
        <source>empty: the login name</source>
        <translation>vacío: el nombre de usuario</translation>
    </message>
    <message>
        <source>Save the certificate again…</source>
        <translation>Guardar otra vez el certificado…</translation>
    </message>
    <message>
        <source>Com&amp;pany</source>
        <translation>Em&amp;presa</translation>
    </message>
    <message>
        <source>&amp;Installer</source>
        <translation>&amp;Instalador</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Guardar el certificado</translation>
    </message>
    <message>
        <source>Certificates (*.pdf)</source>
        <translation>Certificados (*.pdf)</translation>
    </message>
    <message>
        <source>The certificate is saved as %1.</source>
        <translation>El certificado está guardado como %1.</translation>
    </message>
    <message>
        <source>No company stands on it yet: name one under Company and logo, and it stands on all from then on.</source>
        <translation>Todavía no lleva ninguna empresa: indíquela en Empresa y logo, y desde entonces la llevan todos.</translation>
    </message>
    <message>
        <source>It names whom you typed here. Whom it named before stays in the record of the work.</source>
        <translation>Nombra a quien usted escribió aquí. Quien figuraba antes queda en el registro del trabajo.</translation>
    </message>
    <message>
        <source>The logo is not on it.</source>
        <translation>No lleva el logo.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::ChecksView</name>
    <message>
        <source>to come</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>revisando…</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>revisado</translation>
    </message>
    <message>
        <source>nothing to look at</source>
        <translation>nada que revisar</translation>
    </message>
    <message>
        <source>could not be looked at</source>
        <translation>no se pudo revisar</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>Lo que se revisa</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::CommandEdit</name>
    <message>
        <source>Commands that are known</source>
        <translation>Comandos conocidos</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::CommandRow</name>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>What is typed are bytes in hexadecimal, sent without password and line end.</source>
        <translation>Lo que se escribe son bytes en hexadecimal; se envían sin contraseña ni fin de línea.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Open a script…</source>
        <translation>Abrir un guion…</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Enviarlo</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>No enviar</translation>
    </message>
    <message>
        <source>Bytes, such as 56 45 50 0d</source>
        <translation>Bytes, por ejemplo 56 45 50 0d</translation>
    </message>
    <message>
        <source>A command, without the password</source>
        <translation>Un comando, sin la contraseña</translation>
    </message>
    <message>
        <source>Bytes to send</source>
        <translation>Bytes para enviar</translation>
    </message>
    <message>
        <source>Command to send</source>
        <translation>Comando para enviar</translation>
    </message>
    <message>
        <source>Open a script</source>
        <translation>Abrir un guion</translation>
    </message>
    <message>
        <source>Text (*.txt);;All files (*)</source>
        <translation>Texto (*.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Waiting for the answer. Esc stops waiting.</source>
        <translation>Esperando la respuesta. Esc deja de esperar.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::CommissionPage</name>
    <message>
        <source>Do not use it</source>
        <translation>No usarlo</translation>
    </message>
    <message>
        <source>Drop one settings file of this laptop at a time.</source>
        <translation>Suelte un solo archivo de ajustes de esta computadora a la vez.</translation>
    </message>
    <message>
        <source>Earlier settings are about to be put back. Go back to the settings first, then drop the file.</source>
        <translation>Están por reponerse ajustes anteriores. Vuelva primero a los ajustes y suelte después el archivo.</translation>
    </message>
    <message>
        <source>%1 is ready: its settings go into the form once the next tracker is read.</source>
        <translation>%1 está listo: sus ajustes pasan al formulario en cuanto se lea el próximo rastreador.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::ComponentModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::ConfirmRow</name>
    <message>
        <source>No, keep it</source>
        <translation>No, dejarlo así</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::ConsentRow</name>
    <message>
        <source>Agree to assumed commands</source>
        <translation>Aceptar comandos supuestos</translation>
    </message>
    <message>
        <source>Agree to co&amp;mmands %1</source>
        <translation>Ac&amp;eptar comandos %1</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::ConsentWords</name>
    <message>
        <source>Assumed: these commands are known from related trackers, not from this firmware.</source>
        <translation>Supuestos: estos comandos se conocen de rastreadores parecidos, no de este firmware.</translation>
    </message>
    <message>
        <source>With ? they only ask.</source>
        <translation>Con ? solo preguntan.</translation>
    </message>
    <message>
        <source>They only ask.</source>
        <translation>Solo preguntan.</translation>
    </message>
    <message>
        <source>What is written is checked by reading back.</source>
        <translation>Lo que se escribe se comprueba releyéndolo.</translation>
    </message>
    <message>
        <source>It holds for the trackers of this list.</source>
        <translation>Vale para los rastreadores de esta lista.</translation>
    </message>
    <message>
        <source>You are asked once for this firmware.</source>
        <translation>Se le pregunta una sola vez para este firmware.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::ConsoleModel</name>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recibido</translation>
    </message>
    <message>
        <source>unasked</source>
        <translation>espontáneo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::ConsolePage</name>
    <message>
        <source>Show only lines with this text</source>
        <translation>Mostrar solo líneas con este texto</translation>
    </message>
    <message>
        <source>Sent and received</source>
        <translation>Enviado y recibido</translation>
    </message>
    <message>
        <source>▲ Sent</source>
        <translation>▲ Enviado</translation>
    </message>
    <message>
        <source>▼ Received</source>
        <translation>▼ Recibido</translation>
    </message>
    <message>
        <source>Show only lines of this way</source>
        <translation>Mostrar solo líneas de este sentido</translation>
    </message>
    <message>
        <source>Show bytes</source>
        <translation>Ver bytes</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>The newest line stays in view.</source>
        <translation>La línea más reciente queda a la vista.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>The chosen lines, or all that are shown.</source>
        <translation>Las líneas elegidas o todas las que se muestran.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save the lines that are shown</source>
        <translation>Guardar las líneas que se muestran</translation>
    </message>
    <message>
        <source>What was said on the cable</source>
        <translation>Lo que se dijo por el cable</translation>
    </message>
    <message>
        <source>%1 of %2 lines are shown.</source>
        <translation>Se muestran %1 de %2 líneas.</translation>
    </message>
    <message>
        <source>%1 older lines are gone.</source>
        <translation>%1 líneas anteriores ya no están.</translation>
    </message>
    <message>
        <source>No tracker is connected. Connect one on the Commission page, and everything that is said on its cable is shown here.</source>
        <translation>No hay ningún rastreador conectado. Conecte uno en la página Puesta en marcha y aquí verá todo lo que se dice por su cable.</translation>
    </message>
    <message>
        <source>Go to Commission</source>
        <translation>Ir a Puesta en marcha</translation>
    </message>
    <message>
        <source>What you type is sent to the tracker as you typed it. This program does not know what every command does: it takes nothing back. Lines are shown and saved as typed, but for passwords in commands that it knows. You are asked once for this firmware.</source>
        <translation>Lo que escriba se envía al rastreador tal cual. Este programa no sabe qué hace cada comando y no deshace nada. Las líneas se muestran y se guardan como se escribieron, salvo las contraseñas de los comandos que conoce. Se le pregunta una vez por este firmware.</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>The tracker is being talked to. What is said is shown; you can type when that is over.</source>
        <translation>Se está hablando con el rastreador. Se muestra lo que se dice; podrá escribir cuando termine.</translation>
    </message>
    <message>
        <source>Save the lines</source>
        <translation>Guardar las líneas</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>console</source>
        <translation>consola</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Without them nothing can be typed here; what is said is shown.</source>
        <translation>Sin ella no se puede escribir nada aquí; lo que se dice se muestra.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::ConsolePresenter</name>
    <message>
        <source>it is longer than 1 MiB</source>
        <translation>supera 1 MiB</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::ConsoleWords</name>
    <message>
        <source>Bytes go as typed, without password and line end: they may change the tracker.</source>
        <translation>Los bytes van tal cual, sin contraseña ni fin de línea: pueden cambiar el rastreador.</translation>
    </message>
    <message>
        <source>This only asks.</source>
        <translation>Solo pregunta.</translation>
    </message>
    <message>
        <source>This changes the tracker.</source>
        <translation>Esto cambia el rastreador.</translation>
    </message>
    <message>
        <source>This program does not know this command: it may change the tracker.</source>
        <translation>Este programa no conoce este comando: puede cambiar el rastreador.</translation>
    </message>
    <message>
        <source>Which tracker it is</source>
        <translation>Qué rastreador es</translation>
    </message>
    <message>
        <source>How it is doing</source>
        <translation>Cómo está</translation>
    </message>
    <message>
        <source>Keep what was set</source>
        <translation>Conservar lo ajustado</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Beware: this is known to do harm: it %1.</source>
        <translation>Cuidado: se sabe que causa daño: %1.</translation>
    </message>
    <message>
        <source>%1: %2 (%3).</source>
        <translation>%1: %2 (%3).</translation>
    </message>
    <message>
        <source>The password before it is left out: this program puts the tracker&apos;s own there.</source>
        <translation>Se omite la contraseña de delante: este programa pone la del rastreador.</translation>
    </message>
    <message>
        <source>Line %1 cannot be sent: %2</source>
        <translation>La línea %1 no se puede enviar: %2</translation>
    </message>
    <message>
        <source>All of these lines only ask.</source>
        <translation>Todas estas líneas solo preguntan.</translation>
    </message>
    <message>
        <source>1 of these lines changes the tracker, or may.</source>
        <translation>1 de estas líneas cambia el rastreador, o puede hacerlo.</translation>
    </message>
    <message>
        <source>%1 of these lines change the tracker, or may.</source>
        <translation>%1 de estas líneas cambian el rastreador, o pueden hacerlo.</translation>
    </message>
    <message>
        <source>Beware: line %1 is known to do harm: it %2.</source>
        <translation>Cuidado: se sabe que la línea %1 causa daño: %2.</translation>
    </message>
    <message>
        <source>asks</source>
        <translation>pregunta</translation>
    </message>
    <message>
        <source>changes the tracker</source>
        <translation>cambia el rastreador</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::DeviceBar</name>
    <message>
        <source>The connected tracker</source>
        <translation>El rastreador conectado</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>SIM</source>
        <translation>SIM</translation>
    </message>
    <message>
        <source>GPS</source>
        <translation>GPS</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Port open, no answer</source>
        <translation>Puerto abierto, sin respuesta</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>No conectado</translation>
    </message>
    <message>
        <source>virtual tracker</source>
        <translation>rastreador virtual</translation>
    </message>
    <message>
        <source>IMEI %1</source>
        <translation>IMEI %1</translation>
    </message>
    <message>
        <source>firmware %1</source>
        <translation>firmware %1</translation>
    </message>
    <message>
        <source>SIM %1</source>
        <translation>SIM %1</translation>
    </message>
    <message>
        <source> · signal %1/5</source>
        <translation> · señal %1/5</translation>
    </message>
    <message>
        <source>GPS %1</source>
        <translation>GPS %1</translation>
    </message>
    <message>
        <source>as of %1 ago</source>
        <translation>de hace %1</translation>
    </message>
    <message>
        <source>Settings to be read again</source>
        <translation>Ajustes por leer de nuevo</translation>
    </message>
    <message>
        <source>virtual tracker, %1</source>
        <translation>rastreador virtual, %1</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::DiagnosisPage</name>
    <message>
        <source>virtual tracker</source>
        <translation>rastreador virtual</translation>
    </message>
    <message>
        <source>&amp;Tracker</source>
        <translation>&amp;Rastreador</translation>
    </message>
    <message>
        <source>Tracker</source>
        <translation>Rastreador</translation>
    </message>
    <message>
        <source>Where it &amp;is</source>
        <translation>Dónde es&amp;tá</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Averiguar</translation>
    </message>
    <message>
        <source>On the bench</source>
        <translation>En el banco</translation>
    </message>
    <message>
        <source>In the vehicle</source>
        <translation>En el vehículo</translation>
    </message>
    <message>
        <source>&amp;Wait 60 s for a report</source>
        <translation>&amp;Esperar un reporte 60 s</translation>
    </message>
    <message>
        <source>This laptop listens meanwhile, and shows what arrives.</source>
        <translation>Mientras tanto esta computadora escucha y muestra lo que llega.</translation>
    </message>
    <message>
        <source>A tracker does not report?</source>
        <translation>¿Un rastreador no reporta?</translation>
    </message>
    <message>
        <source>One button looks at everything at once: the tracker on the cable, this laptop&apos;s network, the server and what was heard here. Then it says what is wrong, why, and what to do about it.</source>
        <translation>Un botón revisa todo a la vez: el rastreador en el cable, la red de esta computadora, el servidor y lo que se recibió aquí. Después dice qué anda mal, por qué, y qué hacer.</translation>
    </message>
    <message>
        <source>Nothing is written to the tracker, and nothing is sent to the server. It takes about ten seconds, and works without a tracker or a network too.</source>
        <translation>No se escribe nada en el rastreador ni se envía nada al servidor. Tarda unos diez segundos, y funciona también sin rastreador o sin red.</translation>
    </message>
    <message>
        <source>Diagno&amp;se</source>
        <translation>&amp;Diagnosticar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Do not wait lo&amp;nger</source>
        <translation>&amp;No esperar más</translation>
    </message>
    <message>
        <source>Says what was found, without waiting for more.</source>
        <translation>Dice lo que se encontró, sin esperar más.</translation>
    </message>
    <message>
        <source>Cop&amp;y as text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>Save for su&amp;pport</source>
        <translation>Guardar para so&amp;porte</translation>
    </message>
    <message>
        <source>One file with all of this, for somebody who helps. Passwords are not in it.</source>
        <translation>Un solo archivo con todo esto, para quien lo ayude. No lleva contraseñas.</translation>
    </message>
    <message>
        <source>Without positions and the vehicle&apos;s number…</source>
        <translation>Sin posiciones ni número del vehículo…</translation>
    </message>
    <message>
        <source>With everything but passwords…</source>
        <translation>Con todo menos contraseñas…</translation>
    </message>
    <message>
        <source>None on the cable</source>
        <translation>Ninguno en el cable</translation>
    </message>
    <message>
        <source>on the Commission page, %1</source>
        <translation>en la página Puesta en marcha, %1</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Comprobar &amp;otra vez</translation>
    </message>
    <message>
        <source>Esc stops too, and shows what was seen by then.</source>
        <translation>Esc también detiene, y muestra lo visto hasta entonces.</translation>
    </message>
    <message>
        <source>What does not fit together</source>
        <translation>Lo que no concuerda</translation>
    </message>
    <message>
        <source>What I could not see</source>
        <translation>Lo que no pude ver</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Save for support</source>
        <translation>Guardar para soporte</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>Archivos comprimidos (*.zip)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Saving the file…</source>
        <translation>Guardando el archivo…</translation>
    </message>
    <message>
        <source>It was stopped: not everything was looked at.</source>
        <translation>Se detuvo: no se revisó todo.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::DifferenceModel</name>
    <message>
        <source>not asked yet</source>
        <translation>sin preguntar aún</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>, cannot be undone</source>
        <translation>, no se puede deshacer</translation>
    </message>
    <message>
        <source>, assumed command</source>
        <translation>, comando supuesto</translation>
    </message>
    <message>
        <source>to be written</source>
        <translation>por escribir</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>On the device</source>
        <translation>En el rastreador</translation>
    </message>
    <message>
        <source>On the device now</source>
        <translation>Ahora en el rastreador</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Quedará</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué pasa</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::FailedPanel</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>When it was last read, the tracker held:</source>
        <translation>Cuando se leyó por última vez, el rastreador tenía:</translation>
    </message>
    <message>
        <source>Settings as last read</source>
        <translation>Ajustes según la última lectura</translation>
    </message>
    <message>
        <source>&amp;Other ports</source>
        <translation>&amp;Otros puertos</translation>
    </message>
    <message>
        <source>Diagno&amp;se</source>
        <translation>Diagnos&amp;ticar</translation>
    </message>
    <message>
        <source>Looks for the cause.</source>
        <translation>Busca la causa.</translation>
    </message>
    <message>
        <source>&amp;Device password</source>
        <translation>Contra&amp;seña del rastreador</translation>
    </message>
    <message>
        <source>Device password</source>
        <translation>Contraseña del rastreador</translation>
    </message>
    <message>
        <source>Re&amp;member it in this computer&apos;s keychain</source>
        <translation>Re&amp;cordarla en el llavero de esta computadora</translation>
    </message>
    <message>
        <source>for all trackers</source>
        <translation>para todos</translation>
    </message>
    <message>
        <source>for this tracker</source>
        <translation>para este</translation>
    </message>
    <message>
        <source>For which trackers it is remembered</source>
        <translation>Para qué rastreadores se recuerda</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::Fields</name>
    <message>
        <source>%1 (bit %2)</source>
        <extracomment>A number in hexadecimal, and which of its bits are set.</extracomment>
        <translation>%1 (bit %2)</translation>
    </message>
    <message>
        <source>%1 (bits %2)</source>
        <translation>%1 (bits %2)</translation>
    </message>
    <message>
        <source>%1 V</source>
        <translation>%1 V</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Not a report</source>
        <translation>No es un reporte</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An event&apos;s number in hexadecimal and in decimal.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Reporte</translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Doubt about the time</source>
        <translation>Duda sobre la hora</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Protocol version</source>
        <translation>Versión del protocolo</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Answer to a command</source>
        <translation>Respuesta a un comando</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>valid, %1D</source>
        <translation>válida, %1D</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>valid (code %1)</source>
        <translation>válida (código %1)</translation>
    </message>
    <message>
        <source>none (code %1)</source>
        <translation>ninguna (código %1)</translation>
    </message>
    <message>
        <source>last known</source>
        <translation>última conocida</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>válida</translation>
    </message>
    <message>
        <source>none (“%1”)</source>
        <translation>ninguna (“%1”)</translation>
    </message>
    <message>
        <source>Position (GPS)</source>
        <translation>Posición (GPS)</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Satellites</source>
        <translation>Satélites</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitud</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Rumbo</translation>
    </message>
    <message>
        <source>Altitude</source>
        <translation>Altitud</translation>
    </message>
    <message>
        <source>Mobile network (GSM)</source>
        <translation>Red móvil (GSM)</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Señal</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Celda</translation>
    </message>
    <message>
        <source>Cell id</source>
        <translation>Id de celda</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>%1 dBm</source>
        <translation>%1 dBm</translation>
    </message>
    <message>
        <source>Counters (COT)</source>
        <translation>Contadores (COT)</translation>
    </message>
    <message>
        <source>Odometer</source>
        <translation>Odómetro</translation>
    </message>
    <message>
        <source>Engine time</source>
        <translation>Horas de motor</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Engine time, as sent</source>
        <translation>Horas de motor, como llegó</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Vehículo</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batería</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Channel %1</source>
        <translation>Canal %1</translation>
    </message>
    <message>
        <source>Voltages (ADC)</source>
        <translation>Voltajes (ADC)</translation>
    </message>
    <message>
        <source>Input %1</source>
        <translation>Entrada %1</translation>
    </message>
    <message>
        <source>Device status (DTT)</source>
        <translation>Estado del rastreador (DTT)</translation>
    </message>
    <message>
        <source>Ignition</source>
        <translation>Ignición</translation>
    </message>
    <message>
        <source>on</source>
        <translation>encendida</translation>
    </message>
    <message>
        <source>off</source>
        <translation>apagada</translation>
    </message>
    <message>
        <source>Inputs that are on</source>
        <translation>Entradas activas</translation>
    </message>
    <message>
        <source>Outputs that are on</source>
        <translation>Salidas activas</translation>
    </message>
    <message>
        <source>Status word</source>
        <translation>Palabra de estado</translation>
    </message>
    <message>
        <source>I/O word</source>
        <translation>Palabra de E/S</translation>
    </message>
    <message>
        <source>Geofence, low</source>
        <translation>Geocerca, baja</translation>
    </message>
    <message>
        <source>Geofence, high</source>
        <translation>Geocerca, alta</translation>
    </message>
    <message>
        <source>Event status</source>
        <translation>Estado del evento</translation>
    </message>
    <message>
        <source>Packet type</source>
        <translation>Tipo de paquete</translation>
    </message>
    <message>
        <source>Sensors (IWD)</source>
        <translation>Sensores (IWD)</translation>
    </message>
    <message>
        <source>Driver key %1</source>
        <translation>Llave de conductor %1</translation>
    </message>
    <message>
        <source>Thermometer %1</source>
        <translation>Termómetro %1</translation>
    </message>
    <message>
        <source>Sensor %1</source>
        <translation>Sensor %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>Como llegó</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Readable</source>
        <translation>Legible</translation>
    </message>
    <message>
        <source>Vehicle (OBD)</source>
        <translation>Vehículo (OBD)</translation>
    </message>
    <message>
        <source>Trouble codes, stored</source>
        <translation>Códigos de falla, guardados</translation>
    </message>
    <message>
        <source>Trouble codes, pending</source>
        <translation>Códigos de falla, pendientes</translation>
    </message>
    <message>
        <source>Trouble codes, permanent</source>
        <translation>Códigos de falla, permanentes</translation>
    </message>
    <message>
        <source>Vehicle number (VIN)</source>
        <translation>Número del vehículo (VIN)</translation>
    </message>
    <message>
        <source>the vehicle gave none</source>
        <translation>el vehículo no dio ninguno</translation>
    </message>
    <message>
        <source>Readings it has, by number</source>
        <translation>Lecturas que tiene, por número</translation>
    </message>
    <message>
        <source>Readings not known here, by number</source>
        <translation>Lecturas no conocidas, por número</translation>
    </message>
    <message>
        <source>Answer not known here</source>
        <translation>Respuesta no conocida aquí</translation>
    </message>
    <message>
        <source>Fuel (FUL)</source>
        <translation>Combustible (FUL)</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>Used, %1</source>
        <translation>Usado, %1</translation>
    </message>
    <message>
        <source>%1 g</source>
        <translation>%1 g</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>SkyPatrol</source>
        <translation>SkyPatrol</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <extracomment>Two numbers that say what a message is.</extracomment>
        <translation>Clase de mensaje</translation>
    </message>
    <message>
        <source>%1, command %2</source>
        <translation>%1, comando %2</translation>
    </message>
    <message>
        <source>Message type</source>
        <translation>Tipo de mensaje</translation>
    </message>
    <message>
        <source>Report mask</source>
        <translation>Máscara de reporte</translation>
    </message>
    <message>
        <source>Modem number</source>
        <translation>Número del módem</translation>
    </message>
    <message>
        <source>Event mask</source>
        <translation>Máscara de eventos</translation>
    </message>
    <message>
        <source>Device number</source>
        <translation>Número del equipo</translation>
    </message>
    <message>
        <source>User parameter</source>
        <translation>Parámetro de usuario</translation>
    </message>
    <message>
        <source>Event category</source>
        <translation>Categoría del evento</translation>
    </message>
    <message>
        <source>Inputs and outputs</source>
        <translation>Entradas y salidas</translation>
    </message>
    <message>
        <source>Input 1</source>
        <translation>Entrada 1</translation>
    </message>
    <message>
        <source>Input 2</source>
        <translation>Entrada 2</translation>
    </message>
    <message>
        <source>Trip</source>
        <translation>Viaje</translation>
    </message>
    <message>
        <source>Tracker&apos;s own clock</source>
        <translation>Reloj del rastreador</translation>
    </message>
    <message>
        <source>Battery, as sent</source>
        <translation>Batería, como llegó</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Cells, as sent</source>
        <translation>Celdas, como llegó</translation>
    </message>
    <message>
        <source>Running number</source>
        <translation>Número correlativo</translation>
    </message>
    <message>
        <source>Device (SYS)</source>
        <translation>Equipo (SYS)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Kept as sent</source>
        <translation>Guardado como llegó</translation>
    </message>
    <message>
        <source>Event data (ETD)</source>
        <translation>Datos del evento (ETD)</translation>
    </message>
    <message>
        <source>Tag (TAG)</source>
        <translation>Etiqueta (TAG)</translation>
    </message>
    <message>
        <source>Status (STT)</source>
        <translation>Estado (STT)</translation>
    </message>
    <message>
        <source>Alarm (STT)</source>
        <translation>Alarma (STT)</translation>
    </message>
    <message>
        <source>Geofence, low (GFS)</source>
        <translation>Geocerca, baja (GFS)</translation>
    </message>
    <message>
        <source>Geofence, high (GFS)</source>
        <translation>Geocerca, alta (GFS)</translation>
    </message>
    <message>
        <source>Odd in this report</source>
        <translation>Raro en este reporte</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>At byte</source>
        <translation>En el byte</translation>
    </message>
    <message>
        <source>Packet type byte</source>
        <translation>Byte de tipo de paquete</translation>
    </message>
    <message>
        <source>Bytes not known here</source>
        <translation>Bytes no conocidos aquí</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::FilterBar</name>
    <message>
        <source>Show &amp;all</source>
        <translation>Mostrar &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Tracker</source>
        <translation>&amp;Rastreador</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>&amp;Evento</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xto</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>IMEI or a part of it</source>
        <translation>IMEI o una parte</translation>
    </message>
    <message>
        <source>Show only reports of this tracker</source>
        <translation>Mostrar solo reportes de este rastreador</translation>
    </message>
    <message>
        <source>Show only reports of this event</source>
        <translation>Mostrar solo reportes de este evento</translation>
    </message>
    <message>
        <source>Show only reports with this text</source>
        <translation>Mostrar solo reportes con este texto</translation>
    </message>
    <message>
        <source>in words or bytes</source>
        <translation>en palabras o bytes</translation>
    </message>
    <message>
        <source>Show only what was received then or later</source>
        <translation>Mostrar solo lo recibido desde entonces</translation>
    </message>
    <message>
        <source>Show only what was received before then</source>
        <translation>Mostrar solo lo recibido antes</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::FindingCard</name>
    <message>
        <source>Copy the details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <source>Open; closes it.</source>
        <translation>Abierto; lo cierra.</translation>
    </message>
    <message>
        <source>Closed; opens it.</source>
        <translation>Cerrado; lo abre.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::FoldersCard</name>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Choose another data folder</source>
        <translation>Elegir otra carpeta de datos</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>La usual</translation>
    </message>
    <message>
        <source>Use the usual data folder</source>
        <translation>Usar la carpeta de datos de siempre</translation>
    </message>
    <message>
        <source>Reports, backups, certificates, presets and what was agreed to. The command line uses the same. Another one counts from the next start on; what is kept stays where it is.</source>
        <translation>Reportes, respaldos, certificados, servidores y permisos. La línea de comandos usa la misma. Otra vale a partir del próximo inicio; lo guardado queda donde está.</translation>
    </message>
    <message>
        <source>Firmware words</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Folder of firmware words</source>
        <translation>Carpeta de comandos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open folder: %1</source>
        <translation>Abrir carpeta: %1</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Reiniciar ahora</translation>
    </message>
    <message>
        <source>Leaves the tracker in a safe state first, then starts the program again.</source>
        <translation>Antes deja el rastreador en un estado seguro y luego reinicia el programa.</translation>
    </message>
    <message>
        <source>From the next start on: %1. To take along what is kept so far, close the program and copy it there.</source>
        <translation>A partir del próximo inicio: %1. Para llevarse lo guardado hasta ahora, cierre el programa y cópielo ahí.</translation>
    </message>
    <message>
        <source>Choose the data folder</source>
        <translation>Elegir la carpeta de datos</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Words of firmwares that you taught or imported. Another folder counts at once; what is in this one stays in it.</source>
        <translation>Comandos de firmwares que usted enseñó o importó. Otra carpeta vale de inmediato; lo que hay en esta queda en ella.</translation>
    </message>
    <message>
        <source>Choose another folder of firmware words</source>
        <translation>Elegir otra carpeta de comandos</translation>
    </message>
    <message>
        <source>Use the usual folder of firmware words</source>
        <translation>Usar la carpeta habitual de comandos</translation>
    </message>
    <message>
        <source>Choose the folder of firmware words</source>
        <translation>Elija la carpeta de comandos</translation>
    </message>
    <message>
        <source>The data folder was named for this run: another folder of words counts for it only, and is not remembered.</source>
        <translation>La carpeta de datos se indicó solo para este inicio: otra carpeta de comandos también vale solo para él y no se recuerda.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::Formatting</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 V</source>
        <translation>%1 V</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::HelpPage</name>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>No se encontró nada. Pruebe otra palabra.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Volv&amp;er</translation>
    </message>
    <message>
        <source>Welcome page</source>
        <translation>Página de bienvenida</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Texto de la ayuda</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>This link leads out of the program: %1</source>
        <translation>Este enlace sale del programa: %1</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Version, licence, what is not known, and what others made.</source>
        <translation>Versión, licencia, lo que no se sabe y lo que hicieron otros.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::ImeiRow</name>
    <message>
        <source>&amp;IMEI from the label</source>
        <translation>IMEI de la eti&amp;queta</translation>
    </message>
    <message>
        <source>IMEI from the label</source>
        <translation>IMEI de la etiqueta</translation>
    </message>
    <message>
        <source>type or scan the 15 digits</source>
        <translation>escriba o escanee los 15 dígitos</translation>
    </message>
    <message>
        <source>Use this IMEI</source>
        <translation>Usar este IMEI</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::ImportPanel</name>
    <message>
        <source>It replaces your own profile of the same name (%1).</source>
        <translation>Reemplaza su propio perfil del mismo nombre (%1).</translation>
    </message>
    <message>
        <source>It takes the place of the profile that came with the program (%1).</source>
        <translation>Toma el lugar del perfil que vino con el programa (%1).</translation>
    </message>
    <message>
        <source>%1 of its commands would be sent to find out which tracker is connected, without a question.</source>
        <translation>Comandos que se enviarían sin preguntar para saber qué rastreador está conectado: %1.</translation>
    </message>
    <message>
        <source>It says of %1 that the maker documents them. Nobody has checked that: it is as good as whoever gave you the file.</source>
        <translation>Dice de %1 que el fabricante los documenta. Nadie lo ha comprobado: vale tanto como quien le dio el archivo.</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>Im&amp;portar</translation>
    </message>
    <message>
        <source>Take an&amp;other file…</source>
        <translation>&amp;Otro archivo…</translation>
    </message>
    <message>
        <source>&amp;Do not take over</source>
        <translation>&amp;No importar</translation>
    </message>
    <message>
        <source>Commands of the file</source>
        <translation>Comandos del archivo</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Volv&amp;er</translation>
    </message>
    <message>
        <source>Take over “%1”?</source>
        <translation>¿Importar “%1”?</translation>
    </message>
    <message>
        <source>This file cannot be taken over</source>
        <translation>Este archivo no se puede importar</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask whoever gave you the file to export the profile again, or take another file.</source>
        <translation>No se cambió nada. Pida a quien le dio el archivo que exporte el perfil de nuevo, o use otro archivo.</translation>
    </message>
    <message>
        <source>Commands: %1</source>
        <translation>Comandos: %1</translation>
    </message>
    <message>
        <source>that change the tracker: %1</source>
        <translation>que cambian el rastreador: %1</translation>
    </message>
    <message>
        <source>only assumed: %1</source>
        <translation>solo supuestos: %1</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::JobWords</name>
    <message>
        <source>%1 V</source>
        <translation>%1 V</translation>
    </message>
    <message>
        <source>The tracker has no APN, and without one it cannot go online. Go back to the settings and enter the APN of its SIM.</source>
        <translation>El rastreador no tiene APN, y sin él no puede conectarse. Vuelva a los ajustes y escriba el APN de su SIM.</translation>
    </message>
    <message>
        <source>The tracker holds the new settings. Whether its reports arrive can only be seen on that server.</source>
        <translation>El rastreador tiene los ajustes nuevos. Si sus reportes llegan, solo se ve en ese servidor.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>Writing to the tracker · %1 s</source>
        <translation>Escribiendo en el rastreador · %1 s</translation>
    </message>
    <message>
        <source>%1 · %2 s left</source>
        <translation>%1 · quedan %2 s</translation>
    </message>
    <message>
        <source>Leave the cable plugged in. When it is back, its settings are read once more.</source>
        <translation>Deje conectado el cable. Cuando vuelva, sus ajustes se leen otra vez.</translation>
    </message>
    <message>
        <source>It may restart. Leave the cable plugged in and check that it has power.</source>
        <translation>Puede estar reiniciándose. Deje conectado el cable y revise que tenga alimentación.</translation>
    </message>
    <message>
        <source>Plug the cable in again: this tracker is known by its IMEI, and the work goes on with it.</source>
        <translation>Conecte el cable de nuevo: este rastreador se conoce por su IMEI, y el trabajo sigue con él.</translation>
    </message>
    <message>
        <source>Waiting for the tracker&apos;s report · %1 s left</source>
        <translation>Esperando el reporte del rastreador · quedan %1 s</translation>
    </message>
    <message>
        <source>Written and read back. Listening at %1 over %2.</source>
        <translation>Escrito y releído. Escuchando en %1 por %2.</translation>
    </message>
    <message>
        <source>Setting the final server · %1</source>
        <translation>Poniendo el servidor definitivo · %1</translation>
    </message>
    <message>
        <source>The proof is over. Leave the cable plugged in.</source>
        <translation>La comprobación terminó. Deje conectado el cable.</translation>
    </message>
    <message>
        <source>Heard %1 ago over %2 from %3.</source>
        <translation>Recibido hace %1 por %2 desde %3.</translation>
    </message>
    <message>
        <source>A report from this tracker came in.</source>
        <translation>Llegó un reporte de este rastreador.</translation>
    </message>
    <message>
        <source>The tracker is connected, but has sent no report yet.</source>
        <translation>El rastreador está conectado, pero todavía no envió ningún reporte.</translation>
    </message>
    <message>
        <source>This tracker was heard over the other transport.</source>
        <translation>Este rastreador se recibió por el otro transporte.</translation>
    </message>
    <message>
        <source>1 other tracker was heard.</source>
        <translation>Se recibió 1 rastreador más.</translation>
    </message>
    <message>
        <source>%1 other trackers were heard in all.</source>
        <translation>Se recibieron %1 rastreadores más en total.</translation>
    </message>
    <message>
        <source>Another tracker was heard: %1, 1 time.</source>
        <translation>Se recibió otro rastreador: %1, 1 vez.</translation>
    </message>
    <message>
        <source>Another tracker was heard: %1, %2 times.</source>
        <translation>Se recibió otro rastreador: %1, %2 veces.</translation>
    </message>
    <message>
        <source>Bytes came in once that are no report.</source>
        <translation>Llegaron una vez bytes que no son un reporte.</translation>
    </message>
    <message>
        <source>Bytes that are no report came in %1 times.</source>
        <translation>Llegaron %1 veces bytes que no son un reporte.</translation>
    </message>
    <message>
        <source>Nothing was heard yet.</source>
        <translation>Todavía no se recibió nada.</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 de 5</translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>%1 (label)</source>
        <translation>%1 (etiqueta)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>SIM</source>
        <translation>SIM</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Señal</translation>
    </message>
    <message>
        <source>GPS</source>
        <translation>GPS</translation>
    </message>
    <message>
        <source>Vehicle power</source>
        <translation>Voltaje del vehículo</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batería</translation>
    </message>
    <message>
        <source>not in the report</source>
        <translation>no está en el reporte</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Time of report</source>
        <translation>Hora del reporte</translation>
    </message>
    <message>
        <source>no SIM</source>
        <translation>sin SIM</translation>
    </message>
    <message>
        <source>%1, roaming</source>
        <translation>%1, en roaming</translation>
    </message>
    <message>
        <source>no fix</source>
        <translation>sin posición</translation>
    </message>
    <message>
        <source>fix, %1 sat.</source>
        <translation>con posición, %1 sat.</translation>
    </message>
    <message>
        <source>fix</source>
        <translation>posición OK</translation>
    </message>
    <message>
        <source>Leave the cable plugged in. Cancel puts back what is half written, as far as the tracker takes it; what is all written by then stays. The result says which.</source>
        <translation>Deje conectado el cable. Cancelar repone lo que quedó a medias, hasta donde el rastreador lo acepte; lo que ya esté escrito por completo queda. El resultado dice cuál fue el caso.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::JobsCard</name>
    <message>
        <source>What a job begins with</source>
        <translation>Con qué empieza un trabajo</translation>
    </message>
    <message>
        <source>As the tracker has it</source>
        <translation>Como lo tiene el rastreador</translation>
    </message>
    <message>
        <source>Report to</source>
        <translation>Reportar a</translation>
    </message>
    <message>
        <source>For the next tracker and the next list. The virtual tracker always begins with this laptop.</source>
        <translation>Para el próximo rastreador y la próxima lista. El rastreador virtual siempre empieza con esta computadora.</translation>
    </message>
    <message>
        <source>Prove by</source>
        <translation>Comprobar con</translation>
    </message>
    <message>
        <source>Automatic takes the strongest proof that is possible.</source>
        <translation>Automática toma la comprobación más fuerte que sea posible.</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>Where the server takes both TCP and UDP.</source>
        <translation>Donde el servidor acepta TCP y UDP.</translation>
    </message>
    <message>
        <source>On the ports that are set up on the Live page.</source>
        <translation>En los puertos configurados en la página En vivo.</translation>
    </message>
    <message>
        <source>The one used last</source>
        <translation>El último que se usó</translation>
    </message>
    <message>
        <source>As it was when the program was closed</source>
        <translation>Como estaba al cerrar el programa</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Listening when the program starts</source>
        <translation>Escucha al iniciar el programa</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::LadderView</name>
    <message>
        <source>The way of a report from the tracker to its server</source>
        <translation>El camino de un reporte desde el rastreador hasta su servidor</translation>
    </message>
    <message>
        <source>From the tracker to its server</source>
        <translation>Del rastreador a su servidor</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::LeaveRow</name>
    <message>
        <source>Close when finished</source>
        <translation>Cerrar al terminar</translation>
    </message>
    <message>
        <source>Cancel and close</source>
        <translation>Cancelar y cerrar</translation>
    </message>
    <message>
        <source>The window closes as soon as this is finished. If it does not end well, the window stays open.</source>
        <translation>La ventana se cierra en cuanto esto termine. Si no termina bien, la ventana queda abierta.</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>Dejar abierta la ventana</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>To switch the language, the window is closed.</source>
        <translation>Para cambiar el idioma se cierra la ventana.</translation>
    </message>
    <message>
        <source>To start again, the window is closed.</source>
        <translation>Para reiniciar se cierra la ventana.</translation>
    </message>
    <message>
        <source>Switch when finished</source>
        <translation>Cambiar al terminar</translation>
    </message>
    <message>
        <source>Start again when finished</source>
        <translation>Reiniciar al terminar</translation>
    </message>
    <message>
        <source>Cancel and switch</source>
        <translation>Cancelar y cambiar</translation>
    </message>
    <message>
        <source>Cancel and start again</source>
        <translation>Cancelar y reiniciar</translation>
    </message>
    <message>
        <source>The tracker is being written.</source>
        <translation>Se está escribiendo en el rastreador.</translation>
    </message>
    <message>
        <source>The tracker is written, and its report is awaited.</source>
        <translation>Los ajustes ya están en el rastreador y se espera su reporte.</translation>
    </message>
    <message>
        <source>The list is being worked through.</source>
        <translation>La lista está en curso.</translation>
    </message>
    <message>
        <source>A script is being sent to the tracker.</source>
        <translation>Se está enviando un guion al rastreador.</translation>
    </message>
    <message>
        <source>A file is being written, or reports are being sent.</source>
        <translation>Se está escribiendo un archivo o enviando reportes.</translation>
    </message>
    <message>
        <source>Closing the window now cancels that: what is half written is put back first.</source>
        <translation>Cerrar la ventana ahora lo cancela: antes se repone lo que quedó a medias.</translation>
    </message>
    <message>
        <source>Closing the window now ends that without a proof.</source>
        <translation>Cerrar la ventana ahora termina la espera sin comprobación.</translation>
    </message>
    <message>
        <source>Closing the window now stops it: each tracker is left in a known state first.</source>
        <translation>Cerrar la ventana ahora la detiene: antes, cada rastreador queda en un estado conocido.</translation>
    </message>
    <message>
        <source>Closing the window now leaves the rest of it unsent.</source>
        <translation>Al cerrar la ventana ahora, el resto queda sin enviar.</translation>
    </message>
    <message>
        <source>Closing the window now breaks that off.</source>
        <translation>Cerrar la ventana ahora lo interrumpe.</translation>
    </message>
    <message>
        <source>The language changes as soon as this is finished. If it does not end well, the window stays as it is.</source>
        <translation>El idioma cambia en cuanto esto termine. Si no termina bien, la ventana queda como está.</translation>
    </message>
    <message>
        <source>The program starts again as soon as this is finished. If it does not end well, the window stays open.</source>
        <translation>El programa se reinicia en cuanto esto termine. Si no termina bien, la ventana queda abierta.</translation>
    </message>
    <message>
        <source>What is being written or sent is brought to an end.</source>
        <translation>Se termina lo que se está escribiendo o enviando.</translation>
    </message>
    <message>
        <source>The tracker is being left in a safe state: do not unplug it.</source>
        <translation>El rastreador se está dejando en un estado seguro: no lo desconecte.</translation>
    </message>
    <message>
        <source>Then the language changes by itself.</source>
        <translation>Después el idioma cambia solo.</translation>
    </message>
    <message>
        <source>Then the program starts again by itself.</source>
        <translation>Después el programa se reinicia solo.</translation>
    </message>
    <message>
        <source>The window closes by itself.</source>
        <translation>La ventana se cierra sola.</translation>
    </message>
    <message>
        <source>The language stays as it is: what was under way did not end well.</source>
        <translation>El idioma queda como está: lo que estaba en curso no terminó bien.</translation>
    </message>
    <message>
        <source>The program does not start again: what was under way did not end well.</source>
        <translation>El programa no se reinicia: lo que estaba en curso no terminó bien.</translation>
    </message>
    <message>
        <source>Do not switch</source>
        <translation>No cambiar</translation>
    </message>
    <message>
        <source>Do not start again</source>
        <translation>No reiniciar</translation>
    </message>
    <message>
        <source>The trackers are being left in a safe state: do not unplug them.</source>
        <translation>Los rastreadores se están dejando en un estado seguro: no los desconecte.</translation>
    </message>
    <message>
        <source>The window stays open: what was under way did not end well.</source>
        <translation>La ventana queda abierta: lo que estaba en curso no terminó bien.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::LimitsCard</name>
    <message>
        <source>Limits of listening</source>
        <translation>Límites de la escucha</translation>
    </message>
    <message>
        <source>Connections at once</source>
        <translation>Conexiones a la vez</translation>
    </message>
    <message>
        <source>More than that are turned away until one closes.</source>
        <translation>Las que pasen de ahí se rechazan hasta que una se cierre.</translation>
    </message>
    <message>
        <source>Of them from one address</source>
        <translation>De ellas, por dirección</translation>
    </message>
    <message>
        <source>Empty: as many as there may be. Many trackers can share one address of a carrier.</source>
        <translation>Vacío: todas las que haya. Muchos rastreadores pueden compartir una dirección de un operador.</translation>
    </message>
    <message>
        <source>Close after silence (seconds)</source>
        <translation>Cerrar tras silencio (segundos)</translation>
    </message>
    <message>
        <source>Longer than the longest interval of your trackers.</source>
        <translation>Más que el intervalo más largo de sus rastreadores.</translation>
    </message>
    <message>
        <source>Close after unreadable bytes</source>
        <translation>Cerrar tras bytes ilegibles</translation>
    </message>
    <message>
        <source>What sends more than that without a report is no tracker.</source>
        <translation>Lo que envía más que eso sin un reporte no es un rastreador.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::ListeningPanel</name>
    <message>
        <source>What was counted since the program started</source>
        <translation>Lo contado desde que se abrió el programa</translation>
    </message>
    <message>
        <source>TCP ports</source>
        <translation>Puertos TCP</translation>
    </message>
    <message>
        <source>UDP ports</source>
        <translation>Puertos UDP</translation>
    </message>
    <message>
        <source>as 8888, 9000</source>
        <translation>como 8888, 9000</translation>
    </message>
    <message>
        <source>Address to listen at</source>
        <translation>Dirección donde se escucha</translation>
    </message>
    <message>
        <source>every address of this laptop</source>
        <translation>todas las direcciones de esta computadora</translation>
    </message>
    <message>
        <source>At the address</source>
        <translation>En la dirección</translation>
    </message>
    <message>
        <source>How a report is answered</source>
        <translation>Cómo se responde a un reporte</translation>
    </message>
    <message>
        <source>1234, as is usual</source>
        <translation>1234, lo habitual</translation>
    </message>
    <message>
        <source>one byte 01 for each report</source>
        <translation>un byte 01 por cada reporte</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>a text of your own:</source>
        <translation>un texto propio:</translation>
    </message>
    <message>
        <source>Answer of your own</source>
        <translation>Respuesta propia</translation>
    </message>
    <message>
        <source>Answer to a report</source>
        <translation>Respuesta a un reporte</translation>
    </message>
    <message>
        <source>Pass on to a real server, which answers</source>
        <translation>Pasar a un servidor real, que responde</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>name or address of the server</source>
        <translation>nombre o dirección del servidor</translation>
    </message>
    <message>
        <source>Its port</source>
        <translation>Su puerto</translation>
    </message>
    <message>
        <source>How the server is reached</source>
        <translation>Cómo se llega al servidor</translation>
    </message>
    <message>
        <source>as the tracker does</source>
        <translation>como el rastreador</translation>
    </message>
    <message>
        <source>Reached over</source>
        <translation>Se llega por</translation>
    </message>
    <message>
        <source>Connections at once</source>
        <translation>Conexiones a la vez</translation>
    </message>
    <message>
        <source>Of them from one address</source>
        <translation>De ellas, por dirección</translation>
    </message>
    <message>
        <source>as many as there may be</source>
        <translation>las que haya</translation>
    </message>
    <message>
        <source>Close after silence (seconds)</source>
        <translation>Cerrar tras silencio (segundos)</translation>
    </message>
    <message>
        <source>Close after unreadable bytes</source>
        <translation>Cerrar tras bytes ilegibles</translation>
    </message>
    <message>
        <source>Hear only these IMEIs</source>
        <translation>Escuchar solo estos IMEI</translation>
    </message>
    <message>
        <source>Hear only these addresses or networks</source>
        <translation>Escuchar solo estas direcciones o redes</translation>
    </message>
    <message>
        <source>empty: every tracker</source>
        <translation>vacío: todos los rastreadores</translation>
    </message>
    <message>
        <source>empty: from everywhere; as 192.0.2.0/24</source>
        <translation>vacío: de todas partes; como 192.0.2.0/24</translation>
    </message>
    <message>
        <source>Usual &amp;values</source>
        <translation>Valores ha&amp;bituales</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the settings of listening</source>
        <translation>Cerrar los ajustes de escucha</translation>
    </message>
    <message>
        <source>Appl&amp;y and listen</source>
        <translation>&amp;Aplicar y escuchar</translation>
    </message>
    <message>
        <source>Appl&amp;y</source>
        <translation>&amp;Aplicar</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::ListeningPresenter</name>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Not listening: reports that arrive now are heard by nobody here.</source>
        <translation>Sin escuchar: los reportes que llegan ahora no los oye nadie aquí.</translation>
    </message>
    <message>
        <source>It goes on listening as before.</source>
        <translation>Sigue escuchando como antes.</translation>
    </message>
    <message>
        <source>A job needed it otherwise than it stands here. When no job needs it any more, apply these again.</source>
        <translation>Un trabajo necesitó otros valores que los de aquí. Cuando ya no los necesite, aplique estos de nuevo.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::LivePage</name>
    <message>
        <source>Stop liste&amp;ning</source>
        <translation>Dejar de es&amp;cuchar</translation>
    </message>
    <message>
        <source>Start liste&amp;ning</source>
        <translation>Empezar a es&amp;cuchar</translation>
    </message>
    <message>
        <source>Li&amp;stening…</source>
        <translation>E&amp;scucha…</translation>
    </message>
    <message>
        <source>Ports, answer, server and limits of listening</source>
        <translation>Puertos, respuesta, servidor y límites de la escucha</translation>
    </message>
    <message>
        <source>What is sent again is chosen by a whole IMEI, event and time. Empty the text, or choose a tracker on the left.</source>
        <translation>Lo que se reenvía se elige por IMEI completo, evento y tiempo. Vacíe el texto o elija un rastreador a la izquierda.</translation>
    </message>
    <message>
        <source>Send all reports that are shown once more</source>
        <translation>Enviar otra vez todos los reportes que se muestran</translation>
    </message>
    <message>
        <source>Send what was received from %1 to %2 once more</source>
        <translation>Enviar otra vez lo recibido de %1 a %2</translation>
    </message>
    <message>
        <source>reports-%1</source>
        <translation>reportes-%1</translation>
    </message>
    <message>
        <source>Sen&amp;d again…</source>
        <translation>Ree&amp;nviar…</translation>
    </message>
    <message>
        <source>Sends the reports that are shown, or those chosen in the list, once more, to test a server.</source>
        <translation>Envía otra vez los reportes que se muestran, o los elegidos en la lista, para probar un servidor.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::LogoRow</name>
    <message>
        <source>No logo</source>
        <translation>Sin logo</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Elegir imagen…</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Elegir un logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.bmp *.gif)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.bmp *.gif)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::MainWindow</name>
    <message>
        <source>SP7600 Installer</source>
        <translation>SP7600 Installer</translation>
    </message>
    <message>
        <source>&amp;Commission</source>
        <translation>Puesta en &amp;marcha</translation>
    </message>
    <message>
        <source>&amp;From a list</source>
        <translation>Por &amp;lista</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>En &amp;vivo</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Firmware words</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>The last diagnosis found what is wrong.</source>
        <translation>El último diagnóstico encontró qué anda mal.</translation>
    </message>
    <message>
        <source>SP7600 Installer: leaving the tracker in a safe state…</source>
        <translation>SP7600 Installer: dejando el rastreador en un estado seguro…</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>SP7600 Installer: ending what is being written or sent…</source>
        <translation>SP7600 Installer: terminando lo que se escribe o envía…</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Consola</translation>
    </message>
    <message>
        <source>SP7600 Installer: leaving the trackers in a safe state…</source>
        <translation>SP7600 Installer: dejando los rastreadores en un estado seguro…</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::MoreSettings</name>
    <message>
        <source>stays as it is</source>
        <translation>queda como está</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>sin preguntar aún</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>no se pudo leer</translation>
    </message>
    <message>
        <source>Teac&amp;h it…</source>
        <translation>Enseñar&amp;lo…</translation>
    </message>
    <message>
        <source>Intervals, time zone, report format, a second server, the tracker&apos;s password.</source>
        <translation>Intervalos, zona horaria, formato de reporte, segundo servidor, contraseña del rastreador.</translation>
    </message>
    <message>
        <source>Report, moving</source>
        <translation>Reporte, en marcha</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Report, parked</source>
        <translation>Reporte, estacionado</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Señal de vida</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>from UTC</source>
        <translation>desde UTC</translation>
    </message>
    <message>
        <source>Report format</source>
        <translation>Formato de reporte</translation>
    </message>
    <message>
        <source>Second server</source>
        <translation>Segundo servidor</translation>
    </message>
    <message>
        <source>Its port</source>
        <translation>Su puerto</translation>
    </message>
    <message>
        <source>Its transport</source>
        <translation>Su transporte</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the new password</source>
        <translation>Mostrar la contraseña nueva</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>With a command that works, this program learns the word for it.</source>
        <translation>Con un comando que funciona, este programa aprende cómo se hace.</translation>
    </message>
    <message>
        <source>Grey: the command for it is not known for this firmware.</source>
        <translation>En gris: no se conoce el comando para ello en este firmware.</translation>
    </message>
    <message>
        <source>More settin&amp;gs</source>
        <translation>Más a&amp;justes</translation>
    </message>
    <message>
        <source>More settin&amp;gs, 1 changed</source>
        <translation>Más a&amp;justes, 1 cambiado</translation>
    </message>
    <message>
        <source>More settin&amp;gs, %1 changed</source>
        <translation>Más a&amp;justes, %1 cambiados</translation>
    </message>
    <message>
        <source>The command for it is not known for this firmware.</source>
        <translation>No se conoce el comando para ello en este firmware.</translation>
    </message>
    <message>
        <source>All settings…</source>
        <translation>Todos los ajustes…</translation>
    </message>
    <message>
        <source>Every setting in one table, on the page Settings.</source>
        <translation>Todos los ajustes en una tabla, en la página Ajustes.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::ObligationRow</name>
    <message>
        <source>Set the final server</source>
        <translation>Poner el servidor definitivo</translation>
    </message>
    <message>
        <source>%1: %2 Plug it in to set it.</source>
        <translation>%1: %2 Conéctelo para ponerlo.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::OpeningPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>the virtual tracker</source>
        <translation>el rastreador virtual</translation>
    </message>
    <message>
        <source>Asking the tracker who it is · %1 s</source>
        <translation>Preguntando al rastreador quién es · %1 s</translation>
    </message>
    <message>
        <source>Reading its settings · %1 s</source>
        <translation>Leyendo sus ajustes · %1 s</translation>
    </message>
    <message>
        <source>Connecting to %1 · %2 s</source>
        <translation>Conectando con %1 · %2 s</translation>
    </message>
    <message>
        <source>Nothing is written to the tracker.</source>
        <translation>No se escribe nada en el rastreador.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::PlotsPanel</name>
    <message>
        <source>&amp;Graphs</source>
        <translation>&amp;Gráficas</translation>
    </message>
    <message>
        <source>Trac&amp;k</source>
        <translation>Tra&amp;yecto</translation>
    </message>
    <message>
        <source>Values of the chosen tracker over time</source>
        <translation>Valores del rastreador elegido en el tiempo</translation>
    </message>
    <message>
        <source>Way of the chosen tracker</source>
        <translation>Recorrido del rastreador elegido</translation>
    </message>
    <message>
        <source>Choose a tracker on the left: what it reports is drawn here.</source>
        <translation>Elija un rastreador a la izquierda: aquí se dibuja lo que reporta.</translation>
    </message>
    <message>
        <source>Reading what is kept; reports so far: %1</source>
        <translation>Leyendo lo guardado; reportes hasta ahora: %1</translation>
    </message>
    <message>
        <source>Reports: %1; of every %2 the least and the most. A shorter time above shows more.</source>
        <translation>Reportes: %1; de cada %2, el mínimo y el máximo. Un tiempo más corto arriba muestra más.</translation>
    </message>
    <message>
        <source>Reports: %1</source>
        <translation>Reportes: %1</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::PointerPanel</name>
    <message>
        <source>Copy a&amp;ddress and port</source>
        <translation>Copiar &amp;dirección y puerto</translation>
    </message>
    <message>
        <source>Nothing was heard yet</source>
        <translation>Aún no se oyó nada</translation>
    </message>
    <message>
        <source>Start listening, then point a tracker at this laptop.</source>
        <translation>Empiece a escuchar y luego apunte un rastreador a esta computadora.</translation>
    </message>
    <message>
        <source>Listening on port %1</source>
        <translation>Escuchando en el puerto %1</translation>
    </message>
    <message>
        <source>Only the virtual tracker of this laptop can be heard there.</source>
        <translation>Allí solo se oye al rastreador virtual de esta computadora.</translation>
    </message>
    <message>
        <source>Point the tracker at %1 port %2</source>
        <translation>Apunte el rastreador a %1, puerto %2</translation>
    </message>
    <message>
        <source>Other addresses of this laptop: %1</source>
        <translation>Otras direcciones de esta computadora: %1</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::PortCard</name>
    <message>
        <source>Diagnose</source>
        <translation>Diagnosticar</translation>
    </message>
    <message>
        <source>Diagnose %1</source>
        <translation>Diagnosticar %1</translation>
    </message>
    <message>
        <source>Leave it plugged in: the cause is looked for with this tracker.</source>
        <translation>Déjelo conectado: la causa se busca con este rastreador.</translation>
    </message>
    <message>
        <source>Another tracker is being set up or looked at. Wait until that is done.</source>
        <translation>Se está configurando o revisando otro rastreador. Espere a que termine.</translation>
    </message>
    <message>
        <source>Give back to the list</source>
        <translation>Devolver a la lista</translation>
    </message>
    <message>
        <source>Give %1 back to the list</source>
        <translation>Devolver %1 a la lista</translation>
    </message>
    <message>
        <source>It is let go of elsewhere, and tried again here.</source>
        <translation>Se suelta en la otra página y se reintenta aquí.</translation>
    </message>
    <message>
        <source>It is being looked at. Wait until that is done.</source>
        <translation>Se está revisando. Espere a que termine.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::PortsPanel</name>
    <message>
        <source>Drawing: the tracker&apos;s data cable goes to a USB port of this laptop; the tracker has power.</source>
        <translation>Dibujo: el cable de datos del rastreador va a un puerto USB de esta computadora; el rastreador tiene alimentación.</translation>
    </message>
    <message>
        <source>power</source>
        <translation>alimentación</translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>computadora</translation>
    </message>
    <message>
        <source>data cable → USB</source>
        <translation>cable de datos → USB</translation>
    </message>
    <message>
        <source>Plug in the tracker</source>
        <translation>Conecte el rastreador</translation>
    </message>
    <message>
        <source>Ports of this laptop</source>
        <translation>Puertos de esta computadora</translation>
    </message>
    <message>
        <source>Looking for ports…</source>
        <translation>Buscando puertos…</translation>
    </message>
    <message>
        <source>Send by te&amp;xt message…</source>
        <translation>Enviar por mensaje de te&amp;xto…</translation>
    </message>
    <message>
        <source>No cable? Gives you the messages that set a tracker up.</source>
        <translation>¿Sin cable? Le da los mensajes que configuran un rastreador.</translation>
    </message>
    <message>
        <source>Try it with a &amp;virtual tracker</source>
        <translation>Probar con un rastreador virt&amp;ual</translation>
    </message>
    <message>
        <source>Starts a tracker inside this program and does the whole job with it.</source>
        <translation>Inicia un rastreador dentro de este programa y hace con él todo el trabajo.</translation>
    </message>
    <message>
        <source>No tracker at hand? The virtual one lives inside this program and reports only to it.</source>
        <translation>¿No tiene un rastreador a mano? El virtual vive dentro de este programa y solo reporta a él.</translation>
    </message>
    <message>
        <source>driver %1</source>
        <translation>controlador %1</translation>
    </message>
    <message>
        <source>The same adapter as %1 before.</source>
        <translation>El mismo adaptador que antes %1.</translation>
    </message>
    <message>
        <source>Not used before. Once you allow it, questions are sent to whatever is plugged in there.</source>
        <translation>Sin uso previo. Cuando usted lo permita, se envían preguntas a lo que esté conectado ahí.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Allow and connect</source>
        <translation>Permitir y conectar</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>Conectar %1</translation>
    </message>
    <message>
        <source>Allow and connect %1</source>
        <translation>Permitir y conectar %1</translation>
    </message>
    <message>
        <source>virtual tracker of another program</source>
        <translation>rastreador virtual de otro programa</translation>
    </message>
    <message>
        <source>Give the tracker power, plug its data cable into a USB port of this laptop, then choose the port below. Only one that you allowed before, or a virtual one, is opened as soon as it is plugged in, and nothing is written until you say so.</source>
        <translation>Dele alimentación al rastreador, conecte su cable de datos a un puerto USB de esta computadora y elija abajo el puerto. Solo uno que usted ya permitió, o uno virtual, se abre apenas se conecta, y no se escribe nada hasta que usted lo diga.</translation>
    </message>
    <message>
        <source>Last job here: %1</source>
        <translation>Último trabajo aquí: %1</translation>
    </message>
    <message>
        <source>Last job here: %1, IMEI %2</source>
        <translation>Último trabajo aquí: %1, IMEI %2</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::PreferencesPage</name>
    <message>
        <source>Set back to defaults</source>
        <translation>Volver a lo de fábrica</translation>
    </message>
    <message>
        <source>Language, colours, units, what a job begins with and the limits become as they were at first. Names, logo, folder and what is kept stay.</source>
        <translation>Idioma, colores, unidades, inicio de los trabajos y límites vuelven a ser como al principio. Los nombres, el logo, la carpeta y lo guardado quedan.</translation>
    </message>
    <message>
        <source>Set them back</source>
        <translation>Sí, volver</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Each change is kept, and counts at once unless it says otherwise.</source>
        <translation>Cada cambio se guarda y vale de inmediato, salvo que se indique otra cosa.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::PresetSaver</name>
    <message>
        <source>Save preset</source>
        <translation>Guardar plantilla</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nombre de la plantilla</translation>
    </message>
    <message>
        <source>what you will look for in the list</source>
        <translation>lo que usted buscará en la lista</translation>
    </message>
    <message>
        <source>Preset &amp;name</source>
        <translation>&amp;Guardar como</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>No guardar</translation>
    </message>
    <message>
        <source>Your preset “%1” for %2 has that name already. Save once more to replace it, or give this one another name.</source>
        <translation>Su plantilla “%1” para %2 ya tiene ese nombre. Guarde otra vez para reemplazarla, o dele otro nombre a esta.</translation>
    </message>
    <message>
        <source>Replace preset</source>
        <translation>Reemplazar plantilla</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::PrivacyCard</name>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Nothing is sent to the makers of this program or to anybody else: no account, no statistics, no search for updates. It talks to the tracker, to the servers that you name, and to trackers that report here.</source>
        <translation>No se envía nada a quienes hacen este programa ni a nadie más: sin cuenta, sin estadísticas, sin búsqueda de actualizaciones. Habla con el rastreador, con los servidores que usted indica y con los rastreadores que reportan aquí.</translation>
    </message>
    <message>
        <source>Forget passwords</source>
        <translation>Olvidar contraseñas</translation>
    </message>
    <message>
        <source>All remembered passwords are removed from the keychain.</source>
        <translation>Se quitan del llavero todas las contraseñas recordadas.</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forget ports</source>
        <translation>Olvidar puertos</translation>
    </message>
    <message>
        <source>Each port has to be allowed again, and none is known as a tracker&apos;s.</source>
        <translation>Hay que permitir de nuevo cada puerto, y de ninguno se sabe que sea de un rastreador.</translation>
    </message>
    <message>
        <source>Forget consents</source>
        <translation>Olvidar permisos</translation>
    </message>
    <message>
        <source>Assumed commands are asked for again before they are sent.</source>
        <translation>Se vuelve a preguntar antes de enviar comandos supuestos.</translation>
    </message>
    <message>
        <source>The ports are forgotten.</source>
        <translation>Los puertos están olvidados.</translation>
    </message>
    <message>
        <source>The consents are forgotten.</source>
        <translation>Los permisos están olvidados.</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Para siempre</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>Keep received reports</source>
        <translation>Guardar los reportes recibidos</translation>
    </message>
    <message>
        <source>Backups, certificates and results stay for ever.</source>
        <translation>Los respaldos, certificados y resultados quedan para siempre.</translation>
    </message>
    <message>
        <source>Remove older reports</source>
        <translation>Quitar reportes más antiguos</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Quitarlos</translation>
    </message>
    <message>
        <source>Reports that were received more than %1 days ago are removed, now and from then on.</source>
        <translation>Se quitan los reportes recibidos hace más de %1 días, ahora y en adelante.</translation>
    </message>
    <message>
        <source>Kept on this laptop: reports, backups, certificates and consents in %1; what you choose here in %2. Passwords are in none of them.</source>
        <translation>Guardado en esta computadora: reportes, respaldos, certificados y permisos en %1; lo que elige aquí en %2. En ninguno hay contraseñas.</translation>
    </message>
    <message>
        <source>Passwords that you want remembered are in this system&apos;s keychain.</source>
        <translation>Las contraseñas que quiere recordar están en el llavero de este sistema.</translation>
    </message>
    <message>
        <source>This system&apos;s keychain does not answer: passwords are asked for each time.</source>
        <translation>El llavero de este sistema no responde: las contraseñas se piden cada vez.</translation>
    </message>
    <message>
        <source>None is remembered.</source>
        <translation>No se recuerda ninguna.</translation>
    </message>
    <message>
        <source>1 is remembered.</source>
        <translation>Se recuerda 1.</translation>
    </message>
    <message>
        <source>%1 are remembered.</source>
        <translation>Se recuerdan %1.</translation>
    </message>
    <message>
        <source>The Live page keeps at most %1 MB of them.</source>
        <translation>La página En vivo guarda como máximo %1 MB de ellos.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::ProfileModel</name>
    <message>
        <source>documented</source>
        <translation>documentado</translation>
    </message>
    <message>
        <source>seen to work</source>
        <translation>se vio funcionar</translation>
    </message>
    <message>
        <source>taught</source>
        <translation>enseñado</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>supuesto</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>%1; asking: %2</source>
        <translation>%1; al preguntar: %2</translation>
    </message>
    <message>
        <source>or else</source>
        <translation>o si no</translation>
    </message>
    <message>
        <source>changes the tracker</source>
        <translation>cambia el rastreador</translation>
    </message>
    <message>
        <source>Which tracker it is</source>
        <translation>Qué rastreador es</translation>
    </message>
    <message>
        <source>How it is doing</source>
        <translation>Cómo está</translation>
    </message>
    <message>
        <source>Keep what was set</source>
        <translation>Guardar lo que se puso</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>To change it</source>
        <translation>Para cambiarlo</translation>
    </message>
    <message>
        <source>To ask for it</source>
        <translation>Para preguntarlo</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Beware</source>
        <translation>Cuidado</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::ProfilesPage</name>
    <message>
        <source>Taken over.</source>
        <translation>Importado.</translation>
    </message>
    <message>
        <source>Firmware profiles</source>
        <translation>Perfiles de firmware</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Shows what a file would bring in, and asks. A file can also be dropped here.</source>
        <translation>Muestra lo que traería un archivo y pregunta. También puede soltar aquí un archivo.</translation>
    </message>
    <message>
        <source>Drop a colleague&apos;s file here, or</source>
        <translation>Suelte aquí el archivo de un colega, o</translation>
    </message>
    <message>
        <source>Words of this firmware</source>
        <translation>Comandos de este firmware</translation>
    </message>
    <message>
        <source>&amp;Teach a word…</source>
        <translation>En&amp;señar un comando…</translation>
    </message>
    <message>
        <source>&amp;Use with the connected tracker</source>
        <translation>&amp;Usar con el rastreador conectado</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>The connected tracker is read again with these words.</source>
        <translation>El rastreador conectado se lee otra vez con estos comandos.</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Quitarlo</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conservarlo</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>viene con el programa</translation>
    </message>
    <message>
        <source>your own, taught</source>
        <translation>suyo, enseñado</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>suyo</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Omitido: %1</translation>
    </message>
    <message>
        <source>Teach it</source>
        <translation>Enseñarlo</translation>
    </message>
    <message>
        <source>Teach it: %1</source>
        <translation>Enseñarlo: %1</translation>
    </message>
    <message>
        <source>Saved. The connected tracker is read again with these words.</source>
        <translation>Guardado. El rastreador conectado se lee otra vez con estos comandos.</translation>
    </message>
    <message>
        <source>Saved. Export it, and your colleagues can take it over.</source>
        <translation>Guardado. Expórtelo, y sus colegas podrán importarlo.</translation>
    </message>
    <message>
        <source>Import a firmware profile</source>
        <translation>Importar un perfil de firmware</translation>
    </message>
    <message>
        <source>Firmware profiles (*.json)</source>
        <translation>Perfiles de firmware (*.json)</translation>
    </message>
    <message>
        <source>Export a firmware profile</source>
        <translation>Exportar un perfil de firmware</translation>
    </message>
    <message>
        <source>Written to %1. Colleagues take it over with Import.</source>
        <translation>Escrito en %1. Los colegas lo toman con Importar.</translation>
    </message>
    <message>
        <source>Remove “%1”? What was taught in it is gone then, unless it was exported.</source>
        <translation>¿Quitar “%1”? Lo que se le enseñó se pierde, salvo que se haya exportado.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Quitado.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::ReceptionModel</name>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>Via</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Time of report</source>
        <translation>Hora del reporte</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Voltaje</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::RecordActions</name>
    <message>
        <source>&amp;Open the certificate</source>
        <translation>&amp;Abrir el certificado</translation>
    </message>
    <message>
        <source>Sa&amp;ve as</source>
        <translation>&amp;Guardar como</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>E&amp;xport reports</source>
        <translation>E&amp;xportar reportes</translation>
    </message>
    <message>
        <source>Send a&amp;gain…</source>
        <translation>Ree&amp;nviar…</translation>
    </message>
    <message>
        <source>&amp;Restore earlier settings</source>
        <translation>&amp;Restaurar ajustes anteriores</translation>
    </message>
    <message>
        <source>Save as one &amp;table…</source>
        <translation>Guardar como una &amp;tabla…</translation>
    </message>
    <message>
        <source>The certificate as a page, for programs, or as a table.</source>
        <translation>El certificado como página, para programas o como tabla.</translation>
    </message>
    <message>
        <source>Everything that this laptop received of this tracker, as a file.</source>
        <translation>Todo lo que esta computadora recibió de este rastreador, como archivo.</translation>
    </message>
    <message>
        <source>Sends what this laptop received of this tracker once more, to test a server.</source>
        <translation>Reenvía lo que esta computadora recibió de este rastreador, para probar un servidor.</translation>
    </message>
    <message>
        <source>Shows what this tracker held before, to be put back when it is plugged in.</source>
        <translation>Muestra lo que este rastreador tenía antes, para reponerlo cuando se conecte.</translation>
    </message>
    <message>
        <source>One line for each certificate, for spreadsheets.</source>
        <translation>Una línea por certificado, para hojas de cálculo.</translation>
    </message>
    <message>
        <source>Page for people (PDF)…</source>
        <translation>Página para personas (PDF)…</translation>
    </message>
    <message>
        <source>For programs, to be verified later (JSON)…</source>
        <translation>Para programas, verificable después (JSON)…</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Tabla (CSV)…</translation>
    </message>
    <message>
        <source>&amp;Open on the Live page</source>
        <translation>&amp;Abrir en la página En vivo</translation>
    </message>
    <message>
        <source>Shows all reports of this tracker that are kept.</source>
        <translation>Muestra todos los reportes guardados de este rastreador.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::RecordModel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Vehículo</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Comprobación</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::RecordSaver</name>
    <message>
        <source>Files (*.%1)</source>
        <translation>Archivos (*.%1)</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Guardar el certificado</translation>
    </message>
    <message>
        <source>Save the certificates as one table</source>
        <translation>Guardar los certificados como una tabla</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>certificados</translation>
    </message>
    <message>
        <source>Print the certificate</source>
        <translation>Imprimir el certificado</translation>
    </message>
    <message>
        <source>The certificate is on its way to the printer.</source>
        <translation>El certificado va en camino a la impresora.</translation>
    </message>
    <message>
        <source>Nothing can be printed there. Check the printer, or choose another one.</source>
        <translation>Allí no se puede imprimir. Revise la impresora o elija otra.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::RecordTasks</name>
    <message>
        <source>This laptop has no program that opens PDF files. Save the certificate instead, and open it elsewhere.</source>
        <translation>Esta computadora no tiene un programa que abra archivos PDF. Guarde el certificado y ábralo en otra parte.</translation>
    </message>
    <message>
        <source>Writing the table…</source>
        <translation>Escribiendo la tabla…</translation>
    </message>
    <message>
        <source>The logo is not on it.</source>
        <translation>No lleva el logo.</translation>
    </message>
    <message>
        <source>Writing the certificate…</source>
        <translation>Escribiendo el certificado…</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::RecordView</name>
    <message>
        <source>The chosen record</source>
        <translation>El registro elegido</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settings before and after</source>
        <translation>Ajustes antes y después</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::RecordWords</name>
    <message>
        <source>Its server is still to be set</source>
        <translation>Falta poner su servidor</translation>
    </message>
    <message>
        <source>Interrupted, end not known</source>
        <translation>Interrumpido, final no conocido</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>passed to its server</source>
        <translation>pasó a su servidor</translation>
    </message>
    <message>
        <source>report heard here</source>
        <translation>reporte oído aquí</translation>
    </message>
    <message>
        <source>The write came to no known end: what the tracker holds has to be read. Plug it in; what it held before can be put back.</source>
        <translation>No se sabe cómo terminó la escritura: hay que leer lo que tiene el rastreador. Conéctelo; lo que tenía antes se puede reponer.</translation>
    </message>
    <message>
        <source>Nothing is owed to this tracker any more.</source>
        <translation>A este rastreador ya no le falta nada.</translation>
    </message>
    <message>
        <source>What the tracker held was saved, then written to.</source>
        <translation>Se guardó lo que tenía el rastreador y luego se escribió.</translation>
    </message>
    <message>
        <source>Its report arrived.</source>
        <translation>Llegó su reporte.</translation>
    </message>
    <message>
        <source>Its server answered.</source>
        <translation>Su servidor respondió.</translation>
    </message>
    <message>
        <source>The job began.</source>
        <translation>Comenzó el trabajo.</translation>
    </message>
    <message>
        <source>The job ended.</source>
        <translation>Terminó el trabajo.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::RecordsFilter</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Which records</source>
        <translation>Qué registros</translation>
    </message>
    <message>
        <source>Find a record by IMEI, plate or vehicle</source>
        <translation>Busque un registro por IMEI, placa o vehículo</translation>
    </message>
    <message>
        <source>IMEI, plate or vehicle</source>
        <translation>IMEI, placa o vehículo</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>De … a …</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Done: certificates</source>
        <translation>Terminados: certificados</translation>
    </message>
    <message>
        <source>Not done, interrupted, owed</source>
        <translation>Sin terminar o pendientes</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>B&amp;uscar</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Find a capture by IMEI</source>
        <translation>Busque una captura por IMEI</translation>
    </message>
    <message>
        <source>IMEI, or a part of it</source>
        <translation>IMEI o parte de él</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::RecordsPage</name>
    <message>
        <source>&amp;Set up a tracker</source>
        <translation>&amp;Configurar un rastreador</translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation>Mostrar &amp;todo</translation>
    </message>
    <message>
        <source>Records, newest first</source>
        <translation>Registros, el más reciente primero</translation>
    </message>
    <message>
        <source>No record fits.</source>
        <translation>Ningún registro coincide.</translation>
    </message>
    <message>
        <source>No tracker has been set up on this laptop yet.</source>
        <translation>Aún no se ha configurado ningún rastreador en esta computadora.</translation>
    </message>
    <message>
        <source>Look for another IMEI, plate or vehicle, or at a longer time.</source>
        <translation>Busque otro IMEI, placa o vehículo, o un tiempo más largo.</translation>
    </message>
    <message>
        <source>Each tracker that you set up is kept here with its certificate, what it held before, and what was heard of it.</source>
        <translation>Cada rastreador que configure queda aquí con su certificado, lo que tenía antes y lo que se oyó de él.</translation>
    </message>
    <message>
        <source>%1 records are chosen.</source>
        <translation>%1 registros elegidos.</translation>
    </message>
    <message>
        <source>Plug in %1 and connect to it on the Commission page. Then its earlier settings can be looked at and put back.</source>
        <translation>Conecte %1 y ábralo en la página de puesta en marcha. Entonces se pueden ver y reponer sus ajustes anteriores.</translation>
    </message>
    <message>
        <source>Send the reports of %1 once more</source>
        <translation>Reenviar los reportes de %1</translation>
    </message>
    <message>
        <source>Co&amp;mmissionings</source>
        <translation>Puestas en marc&amp;ha</translation>
    </message>
    <message>
        <source>Capt&amp;ures</source>
        <translation>Ca&amp;pturas</translation>
    </message>
    <message>
        <source>What was done with which tracker.</source>
        <translation>Qué se hizo con cada rastreador.</translation>
    </message>
    <message>
        <source>What was heard of which tracker.</source>
        <translation>Qué se recibió de cada rastreador.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::ReplayPanel</name>
    <message>
        <source>To test a server. To this laptop they go at once; before they go elsewhere you are asked. What a virtual tracker made up stays on this laptop.</source>
        <translation>Para probar un servidor. A esta computadora van de inmediato; antes de ir a otra parte se le pregunta. Lo que inventó un rastreador virtual se queda en esta computadora.</translation>
    </message>
    <message>
        <source>Address to send to</source>
        <translation>Dirección a la que se envía</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>As they came</source>
        <translation>Al ritmo en que llegaron</translation>
    </message>
    <message>
        <source>Ten times as fast</source>
        <translation>Diez veces más rápido</translation>
    </message>
    <message>
        <source>As fast as it goes</source>
        <translation>Lo más rápido posible</translation>
    </message>
    <message>
        <source>How fast</source>
        <translation>A qué ritmo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close without sending</source>
        <translation>Cerrar sin enviar</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::ReplayTask</name>
    <message>
        <source>Sent %1, not sent %2. Connections: %3, of them answered: %4.</source>
        <translation>Enviados: %1, sin enviar: %2. Conexiones: %3, con respuesta: %4.</translation>
    </message>
    <message>
        <source>Looking up %1…</source>
        <translation>Buscando %1…</translation>
    </message>
    <message>
        <source>No such report was received on this laptop.</source>
        <translation>En esta computadora no se recibió ningún reporte así.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>%1 is not this laptop, it is at %2. Send it what was received of %4 (packets: %3)? The server there will take it for new reports.</source>
        <translation>%1 no es esta computadora, está en %2. ¿Enviarle lo que se recibió de %4 (paquetes: %3)? El servidor de allí lo tomará por reportes nuevos.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Enter the address and the port, as 127.0.0.1:8888.</source>
        <translation>Ingrese la dirección y el puerto, por ejemplo 127.0.0.1:8888.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::ReportDetail</name>
    <message>
        <source>Report in words</source>
        <translation>El reporte en palabras</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Fields of the report</source>
        <translation>Campos del reporte</translation>
    </message>
    <message>
        <source>Bytes of the report</source>
        <translation>Bytes del reporte</translation>
    </message>
    <message>
        <source>Not a report</source>
        <translation>No es un reporte</translation>
    </message>
    <message>
        <source>Choose a report to see what is in it.</source>
        <translation>Elija un reporte para ver qué contiene.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::ReportTable</name>
    <message>
        <source>Reports, newest first</source>
        <translation>Reportes, el más reciente primero</translation>
    </message>
    <message>
        <source>Those that find &amp;room</source>
        <translation>Los que &amp;quepan</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::ReportTools</name>
    <message>
        <source>Ex&amp;port</source>
        <translation>Ex&amp;portar</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Colu&amp;mns</source>
        <translation>C&amp;olumnas</translation>
    </message>
    <message>
        <source>Export the reports that are shown</source>
        <translation>Exportar los reportes que se muestran</translation>
    </message>
    <message>
        <source>Import reports from a file</source>
        <translation>Importar reportes de un archivo</translation>
    </message>
    <message>
        <source>&amp;Hold</source>
        <translation>Pa&amp;usa</translation>
    </message>
    <message>
        <source>New reports come in at the top.</source>
        <translation>Los reportes nuevos entran arriba.</translation>
    </message>
    <message>
        <source>Foll&amp;ow</source>
        <translation>Seg&amp;uir</translation>
    </message>
    <message>
        <source>Foll&amp;ow (%1 new)</source>
        <translation>Seg&amp;uir (nuevos: %1)</translation>
    </message>
    <message>
        <source>New reports wait.</source>
        <translation>Hay reportes nuevos en espera.</translation>
    </message>
    <message>
        <source>Lines found so far: %1; looking, back to %2</source>
        <translation>Líneas encontradas: %1; buscando, hasta %2</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>All lines that are kept: %1</source>
        <translation>Todas las líneas guardadas: %1</translation>
    </message>
    <message>
        <source>Lines found: %1</source>
        <translation>Líneas encontradas: %1</translation>
    </message>
    <message>
        <source>Messages kept: %1; older ones come as you scroll</source>
        <translation>Mensajes guardados: %1; los anteriores aparecen al desplazarse</translation>
    </message>
    <message>
        <source>Lines found so far: %1; more come as you scroll</source>
        <translation>Líneas encontradas: %1; aparecen más al desplazarse</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::RestorePanel</name>
    <message>
        <source>stays as it is</source>
        <translation>queda como está</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::ResultBanner</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>State of the job</source>
        <translation>Estado del trabajo</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::ResumePanel</name>
    <message>
        <source>Connect it and look</source>
        <translation>Conectarlo y mirar</translation>
    </message>
    <message>
        <source>Finish writing</source>
        <translation>Terminar de escribir</translation>
    </message>
    <message>
        <source>Put the earlier settings back</source>
        <translation>Reponer los ajustes anteriores</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Do not remind me again</source>
        <translation>No recordármelo más</translation>
    </message>
    <message>
        <source>a tracker that could not tell its IMEI</source>
        <translation>un rastreador que no pudo decir su IMEI</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Was to be</source>
        <translation>Debía ser</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>no se guarda</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>The interrupted write is cleared up</source>
        <translation>La escritura interrumpida está aclarada</translation>
    </message>
    <message>
        <source>A write was cut short</source>
        <translation>Una escritura quedó cortada</translation>
    </message>
    <message>
        <source>Another tracker is connected now. Plug in this one to look at it.</source>
        <translation>Ahora hay otro rastreador conectado. Enchufe este para mirarlo.</translation>
    </message>
    <message>
        <source>%1 cannot be opened now. Plug the tracker in and choose its port below.</source>
        <translation>%1 no se puede abrir ahora. Enchufe el rastreador y elija su puerto abajo.</translation>
    </message>
    <message>
        <source>Passwords are not kept: type them again (%1).</source>
        <translation>Las contraseñas no se guardan: escríbalas de nuevo (%1).</translation>
    </message>
    <message>
        <source>One more tracker was cut short.</source>
        <translation>Un rastreador más quedó cortado.</translation>
    </message>
    <message>
        <source>%1 more trackers were cut short.</source>
        <translation>%1 rastreadores más quedaron cortados.</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>To the settings</source>
        <translation>Ir a los ajustes</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::RetentionPresenter</name>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>This deletes what was received before %1; the oldest is of %2.</source>
        <translation>Esto borra lo recibido antes de %1; lo más antiguo es de %2.</translation>
    </message>
    <message>
        <source>This deletes the oldest reports until %1 are left; there are %2.</source>
        <translation>Esto borra los reportes más antiguos hasta que queden %1; hay %2.</translation>
    </message>
    <message>
        <source>All that is received is kept.</source>
        <translation>Se guarda todo lo que se recibe.</translation>
    </message>
    <message>
        <source>This deletes nothing now; later always the oldest.</source>
        <translation>Esto no borra nada ahora; después, siempre lo más antiguo.</translation>
    </message>
    <message>
        <source>Certificates and backups always stay.</source>
        <translation>Los certificados y respaldos siempre se conservan.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::RetentionRow</name>
    <message>
        <source>Keep reports for so many days</source>
        <translation>Guardar reportes por tantos días</translation>
    </message>
    <message>
        <source>And of them at most (MB)</source>
        <translation>Y de ellos, como máximo (MB)</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Delete them and keep to this</source>
        <translation>Borrarlos y aplicar esto</translation>
    </message>
    <message>
        <source>Keep to this</source>
        <translation>Aplicar esto</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::ScriptPanel</name>
    <message>
        <source>Wait %1 ms</source>
        <translation>Esperar %1 ms</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>enviándose</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondido</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>sin enviar</translation>
    </message>
    <message>
        <source>cannot be sent</source>
        <translation>no se puede enviar</translation>
    </message>
    <message>
        <source>Go on after a line that failed</source>
        <translation>Seguir después de una línea que falle</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Lines of the script</source>
        <translation>Líneas del guion</translation>
    </message>
    <message>
        <source>Pasted lines: nothing is sent yet</source>
        <translation>Líneas pegadas: aún no se envió nada</translation>
    </message>
    <message>
        <source>Script %1</source>
        <translation>Guion %1</translation>
    </message>
    <message>
        <source>Line %1 of %2. Esc stops.</source>
        <translation>Línea %1 de %2. Esc detiene.</translation>
    </message>
    <message>
        <source>%1 of %2 lines were sent.</source>
        <translation>Se enviaron %1 de %2 líneas.</translation>
    </message>
    <message>
        <source>%1 failed.</source>
        <translation>%1 fallaron.</translation>
    </message>
    <message>
        <source>Send 1 line</source>
        <translation>Enviar 1 línea</translation>
    </message>
    <message>
        <source>Send %1 lines</source>
        <translation>Enviar %1 líneas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>There is no command in it.</source>
        <translation>No contiene ningún comando.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::SettingDelegate</name>
    <message>
        <source>New value: %1</source>
        <translation>Valor nuevo: %1</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::SettingsFilePanel</name>
    <message>
        <source>Save passwords too: whoever opens the file can read them</source>
        <translation>Guardar también las contraseñas: quien abra el archivo puede leerlas</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The file and the tracker</source>
        <translation>El archivo y el rastreador</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>On the tracker</source>
        <translation>En el rastreador</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Close what is said about the file</source>
        <translation>Cerrar lo que se dice del archivo</translation>
    </message>
    <message>
        <source>Load a settings file…</source>
        <translation>Cargar un archivo de ajustes…</translation>
    </message>
    <message>
        <source>Load a settings file</source>
        <translation>Cargar un archivo de ajustes</translation>
    </message>
    <message>
        <source>Save what the tracker holds…</source>
        <translation>Guardar lo que tiene el rastreador…</translation>
    </message>
    <message>
        <source>Compare with a settings file…</source>
        <translation>Comparar con un archivo de ajustes…</translation>
    </message>
    <message>
        <source>Compare with a settings file</source>
        <translation>Comparar con un archivo de ajustes</translation>
    </message>
    <message>
        <source>%1 holds nothing for this tracker.</source>
        <translation>%1 no tiene nada para este rastreador.</translation>
    </message>
    <message>
        <source>From %1 into the form: %2.</source>
        <translation>De %1 al formulario: %2.</translation>
    </message>
    <message>
        <source>%1 and the tracker, as it was last read</source>
        <translation>%1 y el rastreador, según la última lectura</translation>
    </message>
    <message>
        <source>Save what the tracker holds</source>
        <translation>Guardar lo que tiene el rastreador</translation>
    </message>
    <message>
        <source>As it was last read. The file can be loaded for other trackers, and compared.</source>
        <translation>Según la última lectura. El archivo se puede cargar en otros rastreadores, y comparar.</translation>
    </message>
    <message>
        <source>The file holds passwords. Only you can read it; keep it so.</source>
        <translation>El archivo contiene contraseñas. Solo usted puede leerlo; que siga así.</translation>
    </message>
    <message>
        <source>Saved 1 setting in %1.</source>
        <translation>Se guardó 1 ajuste en %1.</translation>
    </message>
    <message>
        <source>Saved %1 settings in %2.</source>
        <translation>Se guardaron %1 ajustes en %2.</translation>
    </message>
    <message>
        <source>Settings (*.sp7600settings *.json)</source>
        <translation>Ajustes (*.sp7600settings *.json)</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::SettingsModel</name>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Mobile network</source>
        <translation>Red móvil</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reportes</translation>
    </message>
    <message>
        <source>Second server</source>
        <translation>Segundo servidor</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>sin preguntar aún</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>queda como está</translation>
    </message>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>to be written</source>
        <translation>por escribir</translation>
    </message>
    <message>
        <source>cannot be so</source>
        <translation>no puede ser así</translation>
    </message>
    <message>
        <source>needs consent</source>
        <translation>falta aceptar</translation>
    </message>
    <message>
        <source>will change</source>
        <translation>cambiará</translation>
    </message>
    <message>
        <source>will be written</source>
        <translation>se escribirá</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>On the tracker</source>
        <translation>En el rastreador</translation>
    </message>
    <message>
        <source>On the tracker %1 ago</source>
        <translation>En el rastreador hace %1</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Valor nuevo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Its command</source>
        <translation>Su comando</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>sin escribir</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::SettingsPage</name>
    <message>
        <source>No tracker is connected.</source>
        <translation>No hay ningún rastreador conectado.</translation>
    </message>
    <message>
        <source>Plug one in and choose its port on the page Commission. Then everything that it can tell stands here, and can be changed, saved in a file and compared.</source>
        <translation>Conecte uno y elija su puerto en la página Puesta en marcha. Entonces aquí está todo lo que el rastreador puede decir, y se puede cambiar, guardar en un archivo y comparar.</translation>
    </message>
    <message>
        <source>To Commission</source>
        <translation>A Puesta en marcha</translation>
    </message>
    <message>
        <source>For a tracker without a cable.</source>
        <translation>Para un rastreador sin cable.</translation>
    </message>
    <message>
        <source>The file can be dropped here once a tracker is read and its settings are shown.</source>
        <translation>El archivo se puede soltar aquí cuando se haya leído un rastreador y se vean sus ajustes.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::SettingsPanel</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Reset row</source>
        <translation>Restablecer fila</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>&amp;Teach it…</source>
        <translation>En&amp;señarlo…</translation>
    </message>
    <message>
        <source>&amp;Prove that it reports</source>
        <translation>Comprobar que re&amp;porta</translation>
    </message>
    <message>
        <source>Take them over to change them</source>
        <translation>Tomarlos para cambiarlos</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>Leer de &amp;nuevo</translation>
    </message>
    <message>
        <source>Report to</source>
        <translation>Reportar a</translation>
    </message>
    <message>
        <source>The setting stays as the tracker holds it.</source>
        <translation>El ajuste queda como lo tiene el rastreador.</translation>
    </message>
    <message>
        <source>Every setting stays as the tracker holds it.</source>
        <translation>Todos los ajustes quedan como los tiene el rastreador.</translation>
    </message>
    <message>
        <source>With a command that works, this program learns the word for it.</source>
        <translation>Con un comando que funciona, este programa aprende cómo se hace.</translation>
    </message>
    <message>
        <source>Nothing is written. It can be undone.</source>
        <translation>No se escribe nada. Se puede deshacer.</translation>
    </message>
    <message>
        <source>C&amp;hange more</source>
        <translation>Cam&amp;biar más</translation>
    </message>
    <message>
        <source>Nothing differs from what the tracker holds.</source>
        <translation>Nada difiere de lo que tiene el rastreador.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::SettingsTable</name>
    <message>
        <source>Settings of the tracker</source>
        <translation>Ajustes del rastreador</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::SettingsWords</name>
    <message>
        <source>a password</source>
        <translation>una contraseña</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>no se pudo leer</translation>
    </message>
    <message>
        <source>what the tracker holds could not be written back</source>
        <translation>lo que tiene el rastreador no se podría volver a escribir</translation>
    </message>
    <message>
        <source>%1 the same</source>
        <translation>iguales: %1</translation>
    </message>
    <message>
        <source>%1 different</source>
        <translation>distintos: %1</translation>
    </message>
    <message>
        <source>%1 only in the file</source>
        <translation>solo en el archivo: %1</translation>
    </message>
    <message>
        <source>%1 only on the tracker</source>
        <translation>solo en el rastreador: %1</translation>
    </message>
    <message>
        <source>%1 not known, because the tracker did not tell</source>
        <translation>no se sabe, porque el rastreador no lo dijo: %1</translation>
    </message>
    <message>
        <source>Left out, because this firmware has no known command for it: %1.</source>
        <translation>Omitido, porque no se conoce el comando en este firmware: %1.</translation>
    </message>
    <message>
        <source>Stays as it is, although the file says that it shall be empty: %1.</source>
        <translation>Queda como está, aunque el archivo dice que esté vacío: %1.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Omitido: %1.</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>distinto</translation>
    </message>
    <message>
        <source>only in the file</source>
        <translation>solo en el archivo</translation>
    </message>
    <message>
        <source>only on the tracker</source>
        <translation>solo en el rastreador</translation>
    </message>
    <message>
        <source>not known: the tracker did not tell</source>
        <translation>no se sabe: el rastreador no lo dijo</translation>
    </message>
    <message>
        <source>Nothing is known on either side.</source>
        <translation>No se sabe nada de ninguno de los dos.</translation>
    </message>
    <message>
        <source>The one setting is the same.</source>
        <translation>El único ajuste es igual.</translation>
    </message>
    <message>
        <source>All %1 settings are the same.</source>
        <translation>Los %1 ajustes son iguales.</translation>
    </message>
    <message>
        <source>%1: no command for it is known for this firmware, so it is neither read nor written.</source>
        <translation>%1: no se conoce ningún comando para esto en este firmware; por eso no se lee ni se escribe.</translation>
    </message>
    <message>
        <source>%1. Where its command is from: %2.</source>
        <translation>%1. De dónde viene su comando: %2.</translation>
    </message>
    <message>
        <source>It is sent only once you agree.</source>
        <translation>Solo se envía cuando usted lo acepta.</translation>
    </message>
    <message>
        <source>It can only be read.</source>
        <translation>Solo se puede leer.</translation>
    </message>
    <message>
        <source>The tracker never tells what it holds.</source>
        <translation>El rastreador nunca dice qué tiene ahí.</translation>
    </message>
    <message>
        <source>What is written counts after a restart of the tracker.</source>
        <translation>Lo escrito vale después de reiniciar el rastreador.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::SignatureCard</name>
    <message>
        <source>Installer and company</source>
        <translation>Instalador y empresa</translation>
    </message>
    <message>
        <source>empty: the login name</source>
        <translation>vacío: el nombre de usuario</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>Instalador</translation>
    </message>
    <message>
        <source>Who works. Stands on certificates and in the record of each job.</source>
        <translation>Quién trabaja. Figura en los certificados y en el registro de cada trabajo.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>For whom. Stands at the head of certificates.</source>
        <translation>Para quién. Figura arriba en los certificados.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Stands at the head of certificates too.</source>
        <translation>Figura también arriba en los certificados.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::SmsCard</name>
    <message>
        <source>Makes the tracker use what was sent before.</source>
        <translation>Hace que el rastreador use lo enviado antes.</translation>
    </message>
    <message>
        <source>Sets %1.</source>
        <translation>Configura: %1.</translation>
    </message>
    <message>
        <source>Empties %1, because the command carries that too: type what the tracker shall keep.</source>
        <translation>Vacía: %1, porque el comando también lo lleva: escriba lo que el rastreador debe conservar.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>What it answers is not known.</source>
        <translation>No se sabe qué responde.</translation>
    </message>
    <message>
        <source>Answer to wait for: %1</source>
        <translation>Respuesta que se espera: %1</translation>
    </message>
    <message>
        <source>Copy message %1 of %2</source>
        <translation>Copiar el mensaje %1 de %2</translation>
    </message>
    <message>
        <source>Assumed: this command is known from related trackers and was not seen to work on this one.</source>
        <translation>Supuesto: este comando se conoce de rastreadores parecidos y no se vio funcionar en este.</translation>
    </message>
    <message>
        <source>Copied with its password</source>
        <translation>Copiado con su contraseña</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::SmsPanel</name>
    <message>
        <source>Left out: %1, which can only be set together with %2.</source>
        <translation>Omitido: %1, que solo se puede poner junto con %2.</translation>
    </message>
    <message>
        <source>Left out, because no command for it is known: %1. The tracker keeps what it has.</source>
        <translation>Omitido, porque no se conoce el comando: %1. El rastreador conserva lo que tiene.</translation>
    </message>
    <message>
        <source>S&amp;how passwords</source>
        <translation>M&amp;ostrar contraseñas</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Volv&amp;er</translation>
    </message>
    <message>
        <source>Trac&amp;ker firmware</source>
        <translation>&amp;Firmware del rastreador</translation>
    </message>
    <message>
        <source>Tracker firmware</source>
        <translation>Firmware del rastreador</translation>
    </message>
    <message>
        <source>Its &amp;password now</source>
        <translation>Su &amp;contraseña actual</translation>
    </message>
    <message>
        <source>Its password now</source>
        <translation>Su contraseña actual</translation>
    </message>
    <message>
        <source>Send by text message</source>
        <translation>Enviar por mensaje de texto</translation>
    </message>
    <message>
        <source>For a tracker without a cable. Send these messages from any phone to the number of its SIM, one after the other, and wait for each answer. This program sends nothing.</source>
        <translation>Para un rastreador sin cable. Envíe estos mensajes desde cualquier teléfono al número de su SIM, uno tras otro, y espere cada respuesta. Este programa no envía nada.</translation>
    </message>
    <message>
        <source>Copy always takes the real password, shown or not.</source>
        <translation>Copiar toma siempre la contraseña verdadera, se muestre o no.</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>no hace falta</translation>
    </message>
    <message>
        <source>the usual one, %1</source>
        <translation>la habitual, %1</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::StaleRow</name>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>What was typed in the console may have changed settings: those shown here are older.</source>
        <translation>Lo que se escribió en la consola pudo cambiar ajustes: los que se muestran aquí son anteriores.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::StatusDelegate</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::StatusLine</name>
    <message>
        <source>What runs</source>
        <translation>Qué está en marcha</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>No está escuchando</translation>
    </message>
    <message>
        <source>1 tracker</source>
        <translation>1 rastreador</translation>
    </message>
    <message>
        <source>%1 trackers</source>
        <translation>%1 rastreadores</translation>
    </message>
    <message>
        <source>1 report</source>
        <translation>1 reporte</translation>
    </message>
    <message>
        <source>%1 reports</source>
        <translation>%1 reportes</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 por segundo</translation>
    </message>
    <message>
        <source>%1 not readable</source>
        <translation>ilegibles: %1</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::StepBar</name>
    <message>
        <source>to come</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>no hecho</translation>
    </message>
    <message>
        <source>Steps of the job</source>
        <translation>Pasos del trabajo</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::TargetForm</name>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>Guardar como plantilla…</translation>
    </message>
    <message>
        <source>Remember it in this computer&apos;s keychain</source>
        <translation>Recordarla en el llavero de esta computadora</translation>
    </message>
    <message>
        <source>&amp;Report to</source>
        <translation>&amp;Reportar a</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>&amp;Puerto</translation>
    </message>
    <message>
        <source>&amp;Transport</source>
        <translation>&amp;Transporte</translation>
    </message>
    <message>
        <source>another server</source>
        <translation>otro servidor</translation>
    </message>
    <message>
        <source>name or address</source>
        <translation>nombre o dirección</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>&amp;APN</source>
        <translation>&amp;APN</translation>
    </message>
    <message>
        <source>APN &amp;user</source>
        <translation>Usuar&amp;io de APN</translation>
    </message>
    <message>
        <source>APN pass&amp;word</source>
        <translation>Co&amp;ntraseña de APN</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>queda como está</translation>
    </message>
    <message>
        <source>Remember the APN password in this computer&apos;s keychain</source>
        <translation>Recordar la contraseña de APN en el llavero de esta computadora</translation>
    </message>
    <message>
        <source>Pro&amp;ve by</source>
        <translation>Compro&amp;bar con</translation>
    </message>
    <message>
        <source>Prove by</source>
        <translation>Comprobar con</translation>
    </message>
    <message>
        <source>Use the APN of the SIM&apos;s carrier</source>
        <translation>Usar el APN del operador de la SIM</translation>
    </message>
    <message>
        <source>Other APNs of the SIM&apos;s carrier</source>
        <translation>Otros APN del operador de la SIM</translation>
    </message>
    <message>
        <source>An address of this laptop that the tracker can reach.</source>
        <translation>Una dirección de esta computadora a la que el rastreador pueda llegar.</translation>
    </message>
    <message>
        <source>The server&apos;s name or address.</source>
        <translation>El nombre o la dirección del servidor.</translation>
    </message>
    <message>
        <source>any free one</source>
        <translation>cualquiera libre</translation>
    </message>
    <message>
        <source>The tracker has no APN. Without one it cannot go online.</source>
        <translation>El rastreador no tiene APN. Sin él no puede conectarse.</translation>
    </message>
    <message>
        <source>The tracker has no APN. Without one it cannot go online: ask the SIM&apos;s carrier for its name.</source>
        <translation>El rastreador no tiene APN. Sin él no puede conectarse: pregunte el nombre al operador de la SIM.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>1 other</source>
        <translation>1 más</translation>
    </message>
    <message>
        <source>%1 others</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>From outside</source>
        <translation>Desde fuera</translation>
    </message>
    <message>
        <source>Address of this laptop from outside</source>
        <translation>Dirección de esta computadora desde fuera</translation>
    </message>
    <message>
        <source>this laptop&apos;s own address</source>
        <translation>la dirección propia de esta computadora</translation>
    </message>
    <message>
        <source>Where a router that forwards to this laptop is reached, with :port if it is another than here.</source>
        <translation>Dónde se alcanza el router que reenvía a esta computadora, con :puerto si es otro que aquí.</translation>
    </message>
    <message>
        <source>A virtual tracker comes by no router: only an address of this laptop itself can be named, as 127.0.0.1.</source>
        <translation>Un rastreador virtual no viene por ningún router: solo se puede indicar una dirección de esta misma computadora, como 127.0.0.1.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::Task</name>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::TaskRow</name>
    <message>
        <source>Send them there</source>
        <translation>Enviarlos allí</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>No enviar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::TeachPanel</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Do not teach</source>
        <translation>&amp;No enseñar</translation>
    </message>
    <message>
        <source>Teach a word</source>
        <translation>Enseñar un comando</translation>
    </message>
    <message>
        <source>For which firmware</source>
        <translation>Para qué firmware</translation>
    </message>
    <message>
        <source>For firm&amp;ware</source>
        <translation>Para &amp;firmware</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Su n&amp;ombre</translation>
    </message>
    <message>
        <source>A command that works</source>
        <translation>Un comando que funciona</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>por ejemplo %1</translation>
    </message>
    <message>
        <source>A command that w&amp;orks</source>
        <translation>Un &amp;comando que funciona</translation>
    </message>
    <message>
        <source>What the tracker answered, if you have it</source>
        <translation>Lo que respondió el rastreador, si lo tiene</translation>
    </message>
    <message>
        <source>What the tracker &amp;answered, if you have it</source>
        <translation>Lo que &amp;respondió el rastreador, si lo tiene</translation>
    </message>
    <message>
        <source>What it sets</source>
        <translation>Qué configura</translation>
    </message>
    <message>
        <source>To change it</source>
        <translation>Para cambiarlo</translation>
    </message>
    <message>
        <source>To ask for it</source>
        <translation>Para preguntarlo</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La respuesta</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>Tick what the command sets.</source>
        <translation>Marque lo que el comando configura.</translation>
    </message>
    <message>
        <source>Paste the command as it was sent.</source>
        <translation>Pegue el comando tal como se envió.</translation>
    </message>
    <message>
        <source>Beware: this word is known to do harm: it %1.</source>
        <translation>Cuidado: se sabe que este comando hace daño: %1.</translation>
    </message>
    <message>
        <source>Send it an&amp;yway</source>
        <translation>&amp;Enviarlo de todos modos</translation>
    </message>
    <message>
        <source>Tr&amp;y it on the connected tracker</source>
        <translation>&amp;Probarlo en el rastreador conectado</translation>
    </message>
    <message>
        <source>Asking the tracker…</source>
        <translation>Preguntando al rastreador…</translation>
    </message>
    <message>
        <source>To try it, connect a tracker on the Commission page.</source>
        <translation>Para probarlo, conecte un rastreador en la página Puesta en marcha.</translation>
    </message>
    <message>
        <source>The connected tracker takes another kind of commands than this firmware.</source>
        <translation>El rastreador conectado usa otra clase de comandos que este firmware.</translation>
    </message>
    <message>
        <source>It may do harm: %1</source>
        <translation>Puede hacer daño: %1</translation>
    </message>
    <message>
        <source>Sends %1, which should only ask.</source>
        <translation>Envía %1, que solo debería preguntar.</translation>
    </message>
    <message>
        <source>It answered: %1</source>
        <translation>Respondió: %1</translation>
    </message>
    <message>
        <source>The answer shows the values: this question works.</source>
        <translation>La respuesta muestra los valores: esta pregunta funciona.</translation>
    </message>
    <message>
        <source>The answer does not show the values: whether this question works stays unknown.</source>
        <translation>La respuesta no muestra los valores: no se sabe si esta pregunta funciona.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::TeachValues</name>
    <message>
        <source>What value %1 is</source>
        <translation>Qué es el valor %1</translation>
    </message>
    <message>
        <source>What value %1 means</source>
        <translation>Qué significa el valor %1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>not clear: choose</source>
        <translation>no está claro: elija</translation>
    </message>
    <message>
        <source>kept as the tracker has it</source>
        <translation>se conserva lo que tiene el rastreador</translation>
    </message>
    <message>
        <source>always sent as here</source>
        <translation>siempre se envía como aquí</translation>
    </message>
    <message>
        <source>means: choose</source>
        <translation>significa: elija</translation>
    </message>
    <message>
        <source>means %1</source>
        <translation>significa %1</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>from UTC</source>
        <translation>desde UTC</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::TeachWords</name>
    <message>
        <source>Say what value %1 means: it sets “%2”.</source>
        <translation>Diga qué significa el valor %1: configura “%2”.</translation>
    </message>
    <message>
        <source>Which value is “%1”: number %2 or %3?</source>
        <translation>¿Qué valor es “%1”: el número %2 o el %3?</translation>
    </message>
    <message>
        <source>There is no answer that shows the values: that the tracker repeats them is assumed.</source>
        <translation>No hay respuesta que muestre los valores: se supone que el rastreador los repite.</translation>
    </message>
    <message>
        <source>The answer does not show every value, so what is written cannot be checked by reading it back.</source>
        <translation>La respuesta no muestra todos los valores, así que lo escrito no se puede comprobar releyéndolo.</translation>
    </message>
    <message>
        <source>The unit of a time was concluded from its value: correct it above if it means something else.</source>
        <translation>La unidad de un tiempo se dedujo de su valor: corríjala arriba si significa otra cosa.</translation>
    </message>
    <message>
        <source>How the other choice is written was concluded from 0 and 1.</source>
        <translation>Cómo se escribe la otra opción se dedujo de 0 y 1.</translation>
    </message>
    <message>
        <source>A value that is none of the settings is saved as it stands: if it is a password, tick that above.</source>
        <translation>Un valor que no es ninguno de los ajustes se guarda tal cual: si es una contraseña, márquelo arriba.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::TimePlots</name>
    <message>
        <source>Values of the tracker over time</source>
        <translation>Valores del rastreador en el tiempo</translation>
    </message>
    <message>
        <source>Values at the mark</source>
        <translation>Valores en la marca</translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation>Qué se dibuja</translation>
    </message>
    <message>
        <source>Whole time</source>
        <translation>Todo el tiempo</translation>
    </message>
    <message>
        <source>Show the whole time</source>
        <translation>Mostrar todo el tiempo</translation>
    </message>
    <message>
        <source>%1: not in these reports</source>
        <translation>%1: no está en estos reportes</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::TrackPlot</name>
    <message>
        <source>Way of the tracker, north is up</source>
        <translation>Recorrido del rastreador, norte arriba</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::TrackView</name>
    <message>
        <source>The position goes to openstreetmap.org.</source>
        <translation>La posición se envía a openstreetmap.org.</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Open the marked place in the browser; the position goes to openstreetmap.org</source>
        <translation>Abrir el lugar marcado en el navegador; la posición se envía a openstreetmap.org</translation>
    </message>
    <message>
        <source>Whole way</source>
        <translation>Todo el recorrido</translation>
    </message>
    <message>
        <source>Show the whole way</source>
        <translation>Mostrar todo el recorrido</translation>
    </message>
    <message>
        <source>This laptop has no browser that opens it.</source>
        <translation>Esta computadora no tiene un navegador que lo abra.</translation>
    </message>
    <message>
        <source>No report with a position.</source>
        <translation>Ningún reporte con posición.</translation>
    </message>
    <message>
        <source>Click a place to see its report.</source>
        <translation>Haga clic en un lugar para ver su reporte.</translation>
    </message>
    <message>
        <source>Left out, without a position: %1</source>
        <translation>Omitidos, sin posición: %1</translation>
    </message>
    <message>
        <source>Made-up positions stay on this laptop.</source>
        <translation>Las posiciones inventadas se quedan en esta computadora.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::TrackerModel</name>
    <message>
        <source>last heard %1 ago</source>
        <translation>recibido hace %1</translation>
    </message>
    <message>
        <source>Tracker</source>
        <translation>Rastreador</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Hace</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reportes</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::TrackerPanel</name>
    <message>
        <source>Trackers heard</source>
        <translation>Rastreadores oídos</translation>
    </message>
    <message>
        <source>What the chosen tracker was heard to do</source>
        <translation>Qué se oyó del rastreador elegido</translation>
    </message>
    <message>
        <source>Not heard since the program started; its reports are kept from before.</source>
        <translation>Sin oírse desde que se abrió el programa; sus reportes son de antes.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::TroubleRow</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::UndecidedRow</name>
    <message>
        <source>To Commission</source>
        <translation>A Puesta en marcha</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::UnitPanel</name>
    <message>
        <source>Earlier settings</source>
        <translation>Ajustes anteriores</translation>
    </message>
    <message>
        <source>Load, save, send</source>
        <translation>Cargar, guardar, enviar</translation>
    </message>
    <message>
        <source>Settings from a file, in a file, or as text messages.</source>
        <translation>Ajustes de un archivo, a un archivo o como mensajes de texto.</translation>
    </message>
    <message>
        <source>Send by text message…</source>
        <translation>Enviar por mensaje de texto…</translation>
    </message>
    <message>
        <source>Settings of the tracker</source>
        <translation>Ajustes del rastreador</translation>
    </message>
    <message>
        <source>S&amp;kip proof</source>
        <translation>&amp;Omitir comprobación</translation>
    </message>
    <message>
        <source>Writes and reads back, without waiting for a report.</source>
        <translation>Escribe y relee, sin esperar un reporte.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Next tracker</source>
        <translation>Si&amp;guiente rastreador</translation>
    </message>
    <message>
        <source>&amp;Back to the settings</source>
        <translation>V&amp;olver a los ajustes</translation>
    </message>
    <message>
        <source>Diagno&amp;se</source>
        <translation>Diagnos&amp;ticar</translation>
    </message>
    <message>
        <source>Looks for the cause.</source>
        <translation>Busca la causa.</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Desconectar</translation>
    </message>
    <message>
        <source>Lets go of this tracker and shows the ports.</source>
        <translation>Suelta este rastreador y muestra los puertos.</translation>
    </message>
    <message>
        <source>Save cer&amp;tificate…</source>
        <translation>Guardar &amp;certificado…</translation>
    </message>
    <message>
        <source>for the certificate</source>
        <translation>para el certificado</translation>
    </message>
    <message>
        <source>It stands on the certificate.</source>
        <translation>Aparece en el certificado.</translation>
    </message>
    <message>
        <source>Plate of the vehicle</source>
        <translation>Placa del vehículo</translation>
    </message>
    <message>
        <source>The tracker was not asked anything yet: the commands for it are only assumed. Agree below, and it is asked what it holds.</source>
        <translation>Todavía no se le preguntó nada al rastreador: los comandos solo se suponen. Acéptelos abajo, y se le pregunta qué tiene.</translation>
    </message>
    <message>
        <source>The tracker answered nothing. Check its power and its cable, or disconnect and choose another port.</source>
        <translation>El rastreador no respondió nada. Revise su alimentación y su cable, o desconecte y elija otro puerto.</translation>
    </message>
    <message>
        <source>Put back and ch&amp;eck</source>
        <translation>Reponer y &amp;comprobar</translation>
    </message>
    <message>
        <source>Writ&amp;e, check and prove</source>
        <translation>Es&amp;cribir, revisar y comprobar</translation>
    </message>
    <message>
        <source>Writ&amp;e and check</source>
        <translation>Es&amp;cribir y comprobar</translation>
    </message>
    <message>
        <source>Connect a&amp;gain</source>
        <translation>Conectar otra ve&amp;z</translation>
    </message>
    <message>
        <source>Agree above first: nothing is written to this tracker without it.</source>
        <translation>Acepte primero arriba: sin eso no se escribe nada en este rastreador.</translation>
    </message>
    <message>
        <source>Esc cancels too.</source>
        <translation>Esc también cancela.</translation>
    </message>
    <message>
        <source>The tracker is no longer connected.</source>
        <translation>El rastreador ya no está conectado.</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>Diagnosticar</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::UnitPresenter</name>
    <message>
        <source>preset</source>
        <translation>plantilla</translation>
    </message>
    <message>
        <source>all settings</source>
        <translation>todos los ajustes</translation>
    </message>
    <message>
        <source>settings from elsewhere</source>
        <translation>ajustes de otra parte</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::WelcomePanel</name>
    <message>
        <source>Plug in a trac&amp;ker</source>
        <translation>E&amp;nchufar un rastreador</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Connect a tracker to this laptop, and see what it holds and where it reports.</source>
        <translation>Conecte un rastreador a esta computadora y vea qué tiene y adónde reporta.</translation>
    </message>
    <message>
        <source>Write the server, the APN and the rest. Every value is read back, and put back when something fails.</source>
        <translation>Escriba el servidor, el APN y lo demás. Cada valor se relee, y se repone si algo falla.</translation>
    </message>
    <message>
        <source>Prove it: the job is done when a report of this very tracker arrives.</source>
        <translation>Compruébelo: el trabajo está hecho cuando llega un reporte de este mismo rastreador.</translation>
    </message>
    <message>
        <source>Try it with a &amp;virtual tracker</source>
        <translation>Probar con un rastreador virt&amp;ual</translation>
    </message>
    <message>
        <source>What this window sends: nothing about you or your trackers. It looks up the server&apos;s name and tries its port only when you diagnose, and passes reports on only where you say so. Press F1 on any page for help.</source>
        <translation>Qué envía esta ventana: nada sobre usted ni sus rastreadores. Solo al diagnosticar busca el nombre del servidor y prueba su puerto, y pasa reportes solo adonde usted diga. Pulse F1 en cualquier página para la ayuda.</translation>
    </message>
</context>
</TS>
