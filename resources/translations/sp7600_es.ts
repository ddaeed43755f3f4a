<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <translation>Haga que reporte a esta computadora como prueba y espere un intervalo.</translation>
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
        <source>This laptop&apos;s connection to {endpoint} was refused.</source>
        <translation>La conexión de esta computadora a {endpoint} fue rechazada.</translation>
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
        <source>This laptop tried {endpoint}, and nothing came back.</source>
        <translation>Esta computadora probó {endpoint}, y no volvió nada.</translation>
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
        <source>This laptop&apos;s connection to {endpoint} was taken and ended at once.</source>
        <translation>La conexión de esta computadora a {endpoint} fue aceptada y cortada enseguida.</translation>
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
        <source>A router on the way to {endpoint} says that it cannot be reached.</source>
        <translation>Un router en el camino dice que no se puede llegar a {endpoint}.</translation>
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
        <source>Its network does not lead to {endpoint}.</source>
        <translation>Su red no lleva a {endpoint}.</translation>
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
        <source>This laptop could not connect to {endpoint}.</source>
        <translation>Esta computadora no pudo conectarse a {endpoint}.</translation>
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
        <translation>El vehículo no dice nada con el motor apagado.</translation>
    </message>
    <message>
        <source>Switch the ignition on, then check again.</source>
        <translation>Encienda el contacto y vuelva a comprobar.</translation>
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
        <translation>Despiértelo encendiendo el contacto y vuelva a comprobar.</translation>
    </message>
    <message>
        <source>Wait until {until}, or wake it by switching the ignition on.</source>
        <translation>Espere hasta {until}, o despiértelo encendiendo el contacto.</translation>
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
        <translation>Pruébelo con un relay en un servidor público, o confórmese con escrito y releído.</translation>
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
        <source>Check that the mobile antenna is plugged in, then check again.</source>
        <translation>Revise que la antena móvil esté conectada y vuelva a comprobar.</translation>
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
        <source>Move the mobile antenna away from metal, then check again.</source>
        <translation>Aleje la antena móvil del metal y vuelva a comprobar.</translation>
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
        <source>This laptop asked for its address, and there is none.</source>
        <translation>Esta computadora preguntó por su dirección, y no hay ninguna.</translation>
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
        <source>Check the mobile antenna where there is reception, then check again.</source>
        <translation>Revise la antena móvil donde haya recepción y vuelva a comprobar.</translation>
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
</context>
</TS>
