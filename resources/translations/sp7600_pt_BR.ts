<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Apns</name>
    <message>
        <source>APNs known for {operator} ({network}): {apns}[ and {more} more]</source>
        <translation>APNs conhecidos de {operator} ({network}): {apns}[ e mais {more}]</translation>
    </message>
    <message>
        <source>This is the network around the tracker, which need not be the SIM&apos;s own: a roaming SIM needs the APN of the carrier that it is from.</source>
        <translation>Esta é a rede em volta do rastreador, que não precisa ser a do próprio chip: um chip em roaming precisa do APN da operadora dele.</translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message>
        <source>Commissioning certificate</source>
        <translation>Certificado de instalação</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>Nº %1</translation>
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
        <translation>da etiqueta, não informado pelo rastreador</translation>
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
        <translation>Chip</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operadora</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Número do chip</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Sinal</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Veículo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Placa</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>Chassi</translation>
    </message>
    <message>
        <source>told by the vehicle</source>
        <translation>informado pelo veículo</translation>
    </message>
    <message>
        <source>given by the installer</source>
        <translation>informado pelo instalador</translation>
    </message>
    <message>
        <source>Odometer</source>
        <translation>Hodômetro</translation>
    </message>
    <message>
        <source>in the report</source>
        <translation>no relatório</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Serviço</translation>
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
        <translation>Início</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Reporta a</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>%1 more settings are in the record</source>
        <translation>Outras configurações no registro: %1</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Time in the report</source>
        <translation>Hora no relatório</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebido</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posição</translation>
    </message>
    <message>
        <source>Within about</source>
        <translation>Margem aproximada</translation>
    </message>
    <message>
        <source>Satellites</source>
        <translation>Satélites</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Ignition</source>
        <translation>Ignição</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ligada</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desligada</translation>
    </message>
    <message>
        <source>External power</source>
        <translation>Alimentação externa</translation>
    </message>
    <message>
        <source>Backup battery</source>
        <translation>Bateria interna</translation>
    </message>
    <message>
        <source>No report was heard, so there is no position.</source>
        <translation>Nenhum relatório foi recebido, por isso não há posição.</translation>
    </message>
    <message>
        <source>The report gives no position.</source>
        <translation>O relatório não traz posição.</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Verificações</translation>
    </message>
    <message>
        <source>What this proof does not show</source>
        <translation>O que esta prova não mostra</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>SP7600 Installer %1</source>
        <translation>SP7600 Installer %1</translation>
    </message>
    <message>
        <source>SHA-256 of the record: %1</source>
        <translation>SHA-256 do registro: %1</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>Comprovado</translation>
    </message>
    <message>
        <source>Configured, not proved</source>
        <translation>Configurado, não comprovado</translation>
    </message>
    <message>
        <source>Written, not proved</source>
        <translation>Gravado, não comprovado</translation>
    </message>
    <message>
        <source>Put back, not proved</source>
        <translation>Restaurado, não comprovado</translation>
    </message>
    <message>
        <source>Only read, not proved</source>
        <translation>Apenas lido, não comprovado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Stopped, not proved</source>
        <translation>Parado, não comprovado</translation>
    </message>
    <message>
        <source>Relay: the tracker&apos;s own report passed through the installer&apos;s computer to the server after the settings were written, and the server answered.</source>
        <translation>Por repasse: depois de gravadas as configurações, o relatório do próprio rastreador passou pelo computador do instalador até o servidor, e o servidor respondeu.</translation>
    </message>
    <message>
        <source>Relay: the tracker&apos;s own report passed through the installer&apos;s computer to the server after the settings were written. The server did not answer.</source>
        <translation>Por repasse: depois de gravadas as configurações, o relatório do próprio rastreador passou pelo computador do instalador até o servidor. O servidor não respondeu.</translation>
    </message>
    <message>
        <source>Direct: the tracker&apos;s own report arrived at the installer&apos;s computer after the settings were written.</source>
        <translation>Direta: depois de gravadas as configurações, o relatório do próprio rastreador chegou ao computador do instalador.</translation>
    </message>
    <message>
        <source>None: the settings were written and read back, but no report came that proves them.</source>
        <translation>Nenhuma: as configurações foram gravadas e relidas, mas não chegou nenhum relatório que as comprove.</translation>
    </message>
    <message>
        <source>None: the job did not come to its end.</source>
        <translation>Nenhuma: o trabalho não chegou ao fim.</translation>
    </message>
    <message>
        <source>None: the settings were written and read back. Whether reports arrive at the server was not observed.</source>
        <translation>Nenhuma: as configurações foram gravadas e relidas. Não se observou se os relatórios chegam ao servidor.</translation>
    </message>
    <message>
        <source>For the time of the proof the tracker reported to the installer&apos;s computer; its own server was set afterwards and read back. The report is identified by its IMEI, not authenticated: the protocol has no signature.</source>
        <translation>Durante a prova, o rastreador reportou ao computador do instalador; depois o servidor definitivo foi gravado e relido. O relatório é identificado pelo IMEI, não autenticado: o protocolo não tem assinatura.</translation>
    </message>
    <message>
        <source>The report is identified by its IMEI, not authenticated: the protocol has no signature. It shows that the tracker reports, not that it will at every place and time.</source>
        <translation>O relatório é identificado pelo IMEI, não autenticado: o protocolo não tem assinatura. Mostra que o rastreador reporta, não que o fará em todo lugar e a toda hora.</translation>
    </message>
    <message>
        <source>It does not show that the carrier lets the tracker through, nor that the server takes its reports. A report seen on the server would show both.</source>
        <translation>Não mostra que a operadora deixa o rastreador passar, nem que o servidor aceita os relatórios dele. Um relatório visto no servidor mostraria as duas coisas.</translation>
    </message>
    <message>
        <source>Settings read back as wanted</source>
        <translation>Configurações relidas como pedidas</translation>
    </message>
    <message>
        <source>No setting waits for a restart</source>
        <translation>Nenhuma configuração espera reinício</translation>
    </message>
    <message>
        <source>Report of this IMEI heard after the write</source>
        <translation>Relatório deste IMEI recebido depois da gravação</translation>
    </message>
    <message>
        <source>The tracker&apos;s clock is right</source>
        <translation>O relógio do rastreador está certo</translation>
    </message>
    <message>
        <source>The tracker knows its position</source>
        <translation>O rastreador sabe a posição dele</translation>
    </message>
    <message>
        <source>Same firmware by cable and in the report</source>
        <translation>Mesmo firmware pelo cabo e no relatório</translation>
    </message>
    <message>
        <source>Same power by cable and in the report</source>
        <translation>Mesma alimentação pelo cabo e no relatório</translation>
    </message>
    <message>
        <source>Same odometer by cable and in the report</source>
        <translation>Mesmo hodômetro pelo cabo e no relatório</translation>
    </message>
    <message>
        <source>Same VIN given and in the report</source>
        <translation>Mesmo chassi informado e no relatório</translation>
    </message>
    <message>
        <source>given {cable}, report {report}</source>
        <translation>informado {cable}, relatório {report}</translation>
    </message>
    <message>
        <source>cable {cable}, report {report}</source>
        <translation>cabo {cable}, relatório {report}</translation>
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
        <translation>%1° L</translation>
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
    <name>Errors</name>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>Parado, como você pediu.</translation>
    </message>
    <message>
        <source>Start again when you are ready.</source>
        <translation>Comece de novo quando quiser.</translation>
    </message>
    <message>
        <source>Waiting[ for {what}] took too long.</source>
        <translation>A espera[ por {what}] demorou demais.</translation>
    </message>
    <message>
        <source>Check that the tracker has power and that its cable is plugged in, then try again.</source>
        <translation>Confira se o rastreador tem energia e se o cabo está conectado; depois tente de novo.</translation>
    </message>
    <message>
        <source>The command line cannot be understood[: {detail}].</source>
        <translation>A linha de comando não foi entendida[: {detail}].</translation>
    </message>
    <message>
        <source>See --help for what can be given.</source>
        <translation>Veja em --help o que pode ser informado.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read[: {detail}].</source>
        <translation>Não é possível ler o arquivo {file}[: {detail}].</translation>
    </message>
    <message>
        <source>Check its name and that you are allowed to read it.</source>
        <translation>Confira o nome e se você tem permissão para lê-lo.</translation>
    </message>
    <message>
        <source>The file {file} cannot be written[: {detail}].</source>
        <translation>Não é possível gravar o arquivo {file}[: {detail}].</translation>
    </message>
    <message>
        <source>Choose a folder that you are allowed to write to, with room left on its disk.</source>
        <translation>Escolha uma pasta em que você possa gravar e um disco com espaço livre.</translation>
    </message>
    <message>
        <source>The file {file} has something in it that cannot be used[, at {path}][: {detail}].</source>
        <translation>O arquivo {file} tem algo que não pode ser usado[, em {path}][: {detail}].</translation>
    </message>
    <message>
        <source>Correct that place, or take another file.</source>
        <translation>Corrija esse ponto ou use outro arquivo.</translation>
    </message>
    <message>
        <source>The file {file} is there already.</source>
        <translation>O arquivo {file} já existe.</translation>
    </message>
    <message>
        <source>Choose another name, or say that it may be overwritten.</source>
        <translation>Escolha outro nome ou diga que ele pode ser substituído.</translation>
    </message>
    <message>
        <source>No server is given.</source>
        <translation>Nenhum servidor foi informado.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s name or address.</source>
        <translation>Digite o nome ou o endereço do servidor.</translation>
    </message>
    <message>
        <source>The server “{host}” has a blank inside.</source>
        <translation>O servidor “{host}” tem um espaço no meio.</translation>
    </message>
    <message>
        <source>Remove the blank.</source>
        <translation>Tire o espaço.</translation>
    </message>
    <message>
        <source>The server “{host}” is longer than the {limit} characters that a name can have.</source>
        <translation>O servidor “{host}” passa dos {limit} caracteres que um nome pode ter.</translation>
    </message>
    <message>
        <source>Enter its short name or its address.</source>
        <translation>Digite o nome curto ou o endereço dele.</translation>
    </message>
    <message>
        <source>“{host}” is neither a server&apos;s name nor an address.</source>
        <translation>“{host}” não é nome de servidor nem endereço.</translation>
    </message>
    <message>
        <source>Enter a name such as server.example.com or an address such as 203.0.113.7.</source>
        <translation>Digite um nome como server.example.com ou um endereço como 203.0.113.7.</translation>
    </message>
    <message>
        <source>The address {host} means the tracker itself there, so its reports would reach nobody.</source>
        <translation>Lá, o endereço {host} é o próprio rastreador; os relatórios não chegariam a ninguém.</translation>
    </message>
    <message>
        <source>Choose an address of this laptop that the tracker can reach.</source>
        <translation>Escolha um endereço deste notebook ao qual o rastreador consiga chegar.</translation>
    </message>
    <message>
        <source>“{port}” is not a port number.</source>
        <translation>“{port}” não é um número de porta.</translation>
    </message>
    <message>
        <source>Enter a whole number from 1 to 65535.</source>
        <translation>Digite um número inteiro de 1 a 65535.</translation>
    </message>
    <message>
        <source>There is no port {port}: ports go from 1 to 65535.</source>
        <translation>Não existe a porta {port}: as portas vão de 1 a 65535.</translation>
    </message>
    <message>
        <source>The tracker cannot report over “{transport}”.</source>
        <translation>O rastreador não consegue reportar por “{transport}”.</translation>
    </message>
    <message>
        <source>Choose TCP or UDP.</source>
        <translation>Escolha TCP ou UDP.</translation>
    </message>
    <message>
        <source>The text for {setting} is longer than {limit} characters.</source>
        <translation>O texto de {setting} passa de {limit} caracteres.</translation>
    </message>
    <message>
        <source>Enter a shorter one.</source>
        <translation>Digite um mais curto.</translation>
    </message>
    <message>
        <source>The text for {setting} has the character “{character}”[ at place {place}], which the tracker would misread.</source>
        <translation>O texto de {setting} tem o caractere “{character}”[ na posição {place}], que o rastreador entenderia errado.</translation>
    </message>
    <message>
        <source>Remove it; nothing was sent.</source>
        <translation>Tire-o; nada foi enviado.</translation>
    </message>
    <message>
        <source>“{interval}” is not an interval from {minimum} to {maximum} s.</source>
        <translation>“{interval}” não é um intervalo de {minimum} a {maximum} s.</translation>
    </message>
    <message>
        <source>Enter whole seconds from {minimum} to {maximum}.</source>
        <translation>Digite segundos inteiros de {minimum} a {maximum}.</translation>
    </message>
    <message>
        <source>“{zone}” is not a time zone.</source>
        <translation>“{zone}” não é um fuso horário.</translation>
    </message>
    <message>
        <source>Enter the distance from UTC in hours and minutes, such as -03:00 or +05:30.</source>
        <translation>Digite a diferença para UTC em horas e minutos, como -03:00 ou +05:30.</translation>
    </message>
    <message>
        <source>“{format}” is not a format of reports.</source>
        <translation>“{format}” não é um formato de relatórios.</translation>
    </message>
    <message>
        <source>Choose text or binary.</source>
        <translation>Escolha texto ou binário.</translation>
    </message>
    <message>
        <source>The tracker&apos;s new password is empty.</source>
        <translation>A nova senha do rastreador está vazia.</translation>
    </message>
    <message>
        <source>Enter a password; most trackers take four digits.</source>
        <translation>Digite uma senha; a maioria dos rastreadores usa quatro dígitos.</translation>
    </message>
    <message>
        <source>This firmware does not take that for {setting}[: {detail}].</source>
        <translation>Este firmware não aceita isso em {setting}[: {detail}].</translation>
    </message>
    <message>
        <source>Enter another value; nothing was sent.</source>
        <translation>Digite outro valor; nada foi enviado.</translation>
    </message>
    <message>
        <source>“{imei}” is not an IMEI, which has 15 digits.</source>
        <translation>“{imei}” não é um IMEI, que tem 15 dígitos.</translation>
    </message>
    <message>
        <source>Type or scan the number from the tracker&apos;s label.</source>
        <translation>Digite ou escaneie o número da etiqueta do rastreador.</translation>
    </message>
    <message>
        <source>The last digit of the IMEI {imei} does not fit the others.</source>
        <translation>O último dígito do IMEI {imei} não combina com os outros.</translation>
    </message>
    <message>
        <source>Compare all digits with the tracker&apos;s label.</source>
        <translation>Compare todos os dígitos com a etiqueta do rastreador.</translation>
    </message>
    <message>
        <source>The tracker cannot be asked for its IMEI, because the command for it is not known for this firmware.</source>
        <translation>Não dá para perguntar o IMEI ao rastreador: o comando para isso não é conhecido neste firmware.</translation>
    </message>
    <message>
        <source>Type or scan the IMEI from the tracker&apos;s label.</source>
        <translation>Digite ou escaneie o IMEI da etiqueta do rastreador.</translation>
    </message>
    <message>
        <source>This laptop has no port {port}.</source>
        <translation>Este notebook não tem a porta {port}.</translation>
    </message>
    <message>
        <source>Check that the cable is plugged in, then choose a port from the list.</source>
        <translation>Confira se o cabo está conectado e escolha uma porta da lista.</translation>
    </message>
    <message>
        <source>The port {port} is being used by another program[: {program}][ (process {pid})].</source>
        <translation>A porta {port} está em uso por outro programa[: {program}][ (processo {pid})].</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>Feche o outro programa e tente de novo.</translation>
    </message>
    <message>
        <source>This login is not allowed to open the port {port}[: {detail}].</source>
        <translation>Este usuário não tem permissão para abrir a porta {port}[: {detail}].</translation>
    </message>
    <message>
        <source>Ask the administrator of this laptop to allow it, then try again.</source>
        <translation>Peça a permissão a quem administra este notebook e tente de novo.</translation>
    </message>
    <message>
        <source>The port {port} cannot be opened yet: this login began before it was added to the group {group}.</source>
        <translation>A porta {port} ainda não pode ser aberta: esta sessão começou antes de o usuário entrar no grupo {group}.</translation>
    </message>
    <message>
        <source>Log out and in again, or restart this laptop.</source>
        <translation>Saia da sessão e entre de novo, ou reinicie este notebook.</translation>
    </message>
    <message>
        <source>The port {port} cannot be used[: {detail}].</source>
        <translation>Não é possível usar a porta {port}[: {detail}].</translation>
    </message>
    <message>
        <source>Unplug the cable, plug it in again, then try again.</source>
        <translation>Tire o cabo, conecte-o de novo e tente outra vez.</translation>
    </message>
    <message>
        <source>The USB device {device} is plugged in, but has no serial port: its driver is missing.</source>
        <translation>O dispositivo USB {device} está conectado, mas sem porta serial: falta o driver dele.</translation>
    </message>
    <message>
        <source>Install the driver[ {driver}] for it, then unplug the cable and plug it in again.</source>
        <translation>Instale o driver[ {driver}] dele, tire o cabo e conecte-o de novo.</translation>
    </message>
    <message>
        <source>There is no USB serial port[, and no new USB device has appeared since {time}].</source>
        <translation>Não há porta serial USB[, e nenhum dispositivo USB novo apareceu desde {time}].</translation>
    </message>
    <message>
        <source>If the cable is plugged in, try another cable, because some only charge, then another USB port of this laptop.</source>
        <translation>Se o cabo está conectado, tente outro cabo, pois alguns só carregam; depois outra porta USB deste notebook.</translation>
    </message>
    <message>
        <source>There is no USB serial port; what was plugged in is something else[: {device}].</source>
        <translation>Não há porta serial USB; o que foi conectado é outra coisa[: {device}].</translation>
    </message>
    <message>
        <source>Plug the data cable of the tracker into this laptop.</source>
        <translation>Conecte o cabo de dados do rastreador a este notebook.</translation>
    </message>
    <message>
        <source>There is no USB serial port. Whether a USB device lacks its driver is not known, because this system does not tell.</source>
        <translation>Não há porta serial USB. Não se sabe se falta o driver de algum dispositivo USB, porque este sistema não informa.</translation>
    </message>
    <message>
        <source>If the cable is plugged in, look for a device with a warning sign in the system&apos;s list of devices and install its driver; if there is none, try another cable, because some only charge.</source>
        <translation>Se o cabo está conectado, procure na lista de dispositivos do sistema um com sinal de aviso e instale o driver dele; se não houver, tente outro cabo, pois alguns só carregam.</translation>
    </message>
    <message>
        <source>Nothing accepts a connection at {port}.</source>
        <translation>Nada aceita conexão em {port}.</translation>
    </message>
    <message>
        <source>Check that the serial server runs there, then try again.</source>
        <translation>Confira se o servidor serial está funcionando lá e tente de novo.</translation>
    </message>
    <message>
        <source>The connection to the tracker on {port} broke off.</source>
        <translation>A conexão com o rastreador em {port} caiu.</translation>
    </message>
    <message>
        <source>Check the cable, then connect again.</source>
        <translation>Confira o cabo e conecte de novo.</translation>
    </message>
    <message>
        <source>The tracker did not answer[ to {command}].</source>
        <translation>O rastreador não respondeu[ a {command}].</translation>
    </message>
    <message>
        <source>Check that it has power and that the cable is in its own port.</source>
        <translation>Confira se ele tem energia e se o cabo está na porta certa dele.</translation>
    </message>
    <message>
        <source>The tracker answers, but what arrives[ at {baud} baud] is not readable.</source>
        <translation>O rastreador responde, mas o que chega[ a {baud} baud] não é legível.</translation>
    </message>
    <message>
        <source>Choose another speed for this port.</source>
        <translation>Escolha outra velocidade para esta porta.</translation>
    </message>
    <message>
        <source>The tracker does not take this device password.</source>
        <translation>O rastreador não aceita esta senha.</translation>
    </message>
    <message>
        <source>Give the password that was set on this tracker.</source>
        <translation>Informe a senha definida neste rastreador.</translation>
    </message>
    <message>
        <source>The tracker refused {command}[ and answered “{reply}”].</source>
        <translation>O rastreador recusou {command}[ e respondeu “{reply}”].</translation>
    </message>
    <message>
        <source>Check that the chosen profile is the one for this firmware.</source>
        <translation>Confira se o perfil escolhido é o deste firmware.</translation>
    </message>
    <message>
        <source>The tracker&apos;s answer[ to {command}] is not the expected one[: “{reply}”].</source>
        <translation>A resposta do rastreador[ a {command}] não é a esperada[: “{reply}”].</translation>
    </message>
    <message>
        <source>Try again; if it stays like this, choose another profile.</source>
        <translation>Tente de novo; se continuar assim, escolha outro perfil.</translation>
    </message>
    <message>
        <source>No profile fits this tracker[: model {model}][, firmware {firmware}].</source>
        <translation>Nenhum perfil corresponde a este rastreador[: modelo {model}][, firmware {firmware}].</translation>
    </message>
    <message>
        <source>Choose a profile yourself, or add one for this firmware.</source>
        <translation>Escolha um perfil você mesmo ou adicione um para este firmware.</translation>
    </message>
    <message>
        <source>The tracker gave two different answers for {setting}, so nothing was written.</source>
        <translation>O rastreador deu duas respostas diferentes para {setting}, por isso nada foi gravado.</translation>
    </message>
    <message>
        <source>Check its power and the cable, then read again.</source>
        <translation>Confira a alimentação dele e o cabo, e leia de novo.</translation>
    </message>
    <message>
        <source>The tracker did not keep what was written: {settings}.</source>
        <translation>O rastreador não guardou o que foi gravado: {settings}.</translation>
    </message>
    <message>
        <source>See what it holds now, then write again.</source>
        <translation>Veja o que ele tem agora e grave de novo.</translation>
    </message>
    <message>
        <source>The tracker holds neither all old settings nor all new ones: {settings}.</source>
        <translation>O rastreador não tem nem todas as configurações antigas nem todas as novas: {settings}.</translation>
    </message>
    <message>
        <source>Restore the backup, or write again.</source>
        <translation>Restaure o backup ou grave de novo.</translation>
    </message>
    <message>
        <source>Another tracker answers now: IMEI {imei} instead of {expected}.</source>
        <translation>Agora responde outro rastreador: IMEI {imei} em vez de {expected}.</translation>
    </message>
    <message>
        <source>Plug in the first tracker again, or start anew with this one.</source>
        <translation>Conecte de novo o primeiro rastreador ou comece outra vez com este.</translation>
    </message>
    <message>
        <source>Commands that are only assumed for this firmware would be sent[: {words}].</source>
        <translation>Seriam enviados comandos que são apenas supostos para este firmware[: {words}].</translation>
    </message>
    <message>
        <source>Agree to it, or choose another profile.</source>
        <translation>Aceite-os ou escolha outro perfil.</translation>
    </message>
    <message>
        <source>This profile is for the virtual tracker, and something else is on this port.</source>
        <translation>Este perfil é do rastreador virtual, e nesta porta há outra coisa.</translation>
    </message>
    <message>
        <source>Choose the profile of the tracker that is connected.</source>
        <translation>Escolha o perfil do rastreador que está conectado.</translation>
    </message>
    <message>
        <source>The commands for this are not known for this firmware, so nothing was sent.</source>
        <translation>Os comandos para isso não são conhecidos neste firmware, por isso nada foi enviado.</translation>
    </message>
    <message>
        <source>Choose a profile that has them, or add them to one.</source>
        <translation>Escolha um perfil que os tenha ou adicione-os a um.</translation>
    </message>
    <message>
        <source>The tracker went away and did not come back within {seconds} s.</source>
        <translation>O rastreador sumiu e não voltou em {seconds} s.</translation>
    </message>
    <message>
        <source>Plug the cable in again, wait for the tracker&apos;s light, and read it to see what it holds.</source>
        <translation>Conecte o cabo de novo, espere a luz do rastreador e leia-o para ver o que ele tem.</translation>
    </message>
    <message>
        <source>There is no profile “{profile}”.</source>
        <translation>Não há o perfil “{profile}”.</translation>
    </message>
    <message>
        <source>Choose one of the profiles in the list.</source>
        <translation>Escolha um dos perfis da lista.</translation>
    </message>
    <message>
        <source>Nothing can be learnt from this command[: {detail}].</source>
        <translation>Não há o que aprender com este comando[: {detail}].</translation>
    </message>
    <message>
        <source>Give one command that is known to work, as it is sent, and the settings that it sets.</source>
        <translation>Informe um comando que comprovadamente funciona, como é enviado, e as configurações que ele define.</translation>
    </message>
    <message>
        <source>There is no preset “{preset}”.</source>
        <translation>Não há a predefinição “{preset}”.</translation>
    </message>
    <message>
        <source>Choose one of the presets in the list.</source>
        <translation>Escolha uma das predefinições da lista.</translation>
    </message>
    <message>
        <source>The preset “{preset}” leaves open which server it is.</source>
        <translation>A predefinição “{preset}” deixa em aberto qual é o servidor.</translation>
    </message>
    <message>
        <source>No backup was found[ for {backup}].</source>
        <translation>Nenhum backup foi encontrado[ para {backup}].</translation>
    </message>
    <message>
        <source>Choose one of the tracker&apos;s backups.</source>
        <translation>Escolha um dos backups do rastreador.</translation>
    </message>
    <message>
        <source>The message has {length} characters; a text message holds {limit}.</source>
        <translation>A mensagem tem {length} caracteres; um SMS comporta {limit}.</translation>
    </message>
    <message>
        <source>Use shorter values, or set this one by cable.</source>
        <translation>Use valores mais curtos ou configure este pelo cabo.</translation>
    </message>
    <message>
        <source>The message has the character “{character}”, which text messages do not carry unchanged.</source>
        <translation>A mensagem tem o caractere “{character}”, que o SMS não leva sem alterar.</translation>
    </message>
    <message>
        <source>Use another value, or set this one by cable.</source>
        <translation>Use outro valor ou configure este pelo cabo.</translation>
    </message>
    <message>
        <source>No APN is known[ for {wanted}].</source>
        <translation>Nenhum APN é conhecido[ para {wanted}].</translation>
    </message>
    <message>
        <source>Ask the carrier that the SIM is from; its APN is on its help pages or came with the SIM.</source>
        <translation>Pergunte à operadora do chip; o APN está nas páginas de ajuda dela ou veio com o chip.</translation>
    </message>
    <message>
        <source>There is no certificate {certificate} here.</source>
        <translation>Não há aqui o certificado {certificate}.</translation>
    </message>
    <message>
        <source>Choose one of the certificates in the list.</source>
        <translation>Escolha um dos certificados da lista.</translation>
    </message>
    <message>
        <source>The certificate in {file} is not as it was saved: its checksum does not fit what it says.</source>
        <translation>O certificado em {file} não está como foi salvo: a soma de verificação não confere com o que ele diz.</translation>
    </message>
    <message>
        <source>Ask whoever made it for the original, or save it again from the records.</source>
        <translation>Peça o original a quem o fez ou salve-o de novo a partir dos registros.</translation>
    </message>
    <message>
        <source>The list {file} cannot be used: row {row}[, column {column}][: {detail}].</source>
        <translation>A lista {file} não pode ser usada: linha {row}[, coluna {column}][: {detail}].</translation>
    </message>
    <message>
        <source>Correct that row; no tracker was touched.</source>
        <translation>Corrija essa linha; nenhum rastreador foi tocado.</translation>
    </message>
    <message>
        <source>The file {file} holds the results of an earlier run, which would be lost.</source>
        <translation>O arquivo {file} tem os resultados de uma execução anterior, que se perderiam.</translation>
    </message>
    <message>
        <source>Go on where it ended with --resume, or name another file with --result.</source>
        <translation>Continue de onde parou com --resume ou indique outro arquivo com --result.</translation>
    </message>
    <message>
        <source>The profile {profile} has no command that asks for the IMEI, so nobody can tell which tracker of the list is plugged in.</source>
        <translation>O perfil {profile} não tem comando que pergunte o IMEI, por isso não dá para saber qual rastreador da lista está conectado.</translation>
    </message>
    <message>
        <source>Teach it that command, choose another profile, or set up these trackers one by one with the IMEI from the label.</source>
        <translation>Ensine esse comando a ele, escolha outro perfil ou configure estes rastreadores um a um com o IMEI da etiqueta.</translation>
    </message>
    <message>
        <source>The tracker with the IMEI {imei} is not on the list, so nothing was written.</source>
        <translation>O rastreador com o IMEI {imei} não está na lista, por isso nada foi gravado.</translation>
    </message>
    <message>
        <source>Plug in one of the list, or add this one to it.</source>
        <translation>Conecte um da lista ou inclua este nela.</translation>
    </message>
    <message>
        <source>The tracker with the IMEI {imei} is being set up on {port} already.</source>
        <translation>O rastreador com o IMEI {imei} já está sendo configurado em {port}.</translation>
    </message>
    <message>
        <source>Plug another tracker in here.</source>
        <translation>Conecte outro rastreador aqui.</translation>
    </message>
    <message>
        <source>The port {port} is used for the list that is being worked through.</source>
        <translation>A porta {port} está em uso pela lista em andamento.</translation>
    </message>
    <message>
        <source>Stop that first, or use another port.</source>
        <translation>Pare a lista primeiro ou use outra porta.</translation>
    </message>
    <message>
        <source>Another program on this laptop already listens on port {port}[ over {transport}][: {program}][ (process {pid})].</source>
        <translation>Outro programa deste notebook já escuta na porta {port}[ por {transport}][: {program}][ (processo {pid})].</translation>
    </message>
    <message>
        <source>Close the other program, or choose another port.</source>
        <translation>Feche o outro programa ou escolha outra porta.</translation>
    </message>
    <message>
        <source>This login may not listen on port {port}, because ports below 1024 are kept for the system.</source>
        <translation>Este usuário não pode escutar na porta {port}, porque as portas abaixo de 1024 são reservadas ao sistema.</translation>
    </message>
    <message>
        <source>Choose a port from 1024 to 65535.</source>
        <translation>Escolha uma porta de 1024 a 65535.</translation>
    </message>
    <message>
        <source>This laptop does not have the address {address}.</source>
        <translation>Este notebook não tem o endereço {address}.</translation>
    </message>
    <message>
        <source>Choose one of the addresses that it has.</source>
        <translation>Escolha um dos endereços que ele tem.</translation>
    </message>
    <message>
        <source>This laptop cannot listen on port {port}[: {detail}].</source>
        <translation>Este notebook não consegue escutar na porta {port}[: {detail}].</translation>
    </message>
    <message>
        <source>Choose another port.</source>
        <translation>Escolha outra porta.</translation>
    </message>
    <message>
        <source>{network} is no network and no address.</source>
        <translation>{network} não é rede nem endereço.</translation>
    </message>
    <message>
        <source>Write it like 192.0.2.0/24 or 2001:db8::/32.</source>
        <translation>Escreva como 192.0.2.0/24 ou 2001:db8::/32.</translation>
    </message>
    <message>
        <source>This laptop does not have the address {address} any more, so nothing can arrive there.</source>
        <translation>Este notebook não tem mais o endereço {address}, por isso nada pode chegar ali.</translation>
    </message>
    <message>
        <source>Connect the network again; the listening goes on by itself.</source>
        <translation>Conecte a rede de novo; a escuta continua sozinha.</translation>
    </message>
    <message>
        <source>This laptop was asleep for {seconds} s, or its clock was set: nothing was heard meanwhile.</source>
        <translation>Este notebook dormiu por {seconds} s, ou o relógio dele foi mudado: nada foi recebido nesse tempo.</translation>
    </message>
    <message>
        <source>Keep it awake while you wait for reports. Trackers send again what was not acknowledged.</source>
        <translation>Mantenha-o acordado enquanto espera relatórios. Os rastreadores reenviam o que não foi confirmado.</translation>
    </message>
    <message>
        <source>Reports cannot be saved[: {detail}], so none is acknowledged.</source>
        <translation>Os relatórios não podem ser salvos[: {detail}], por isso nenhum é confirmado.</translation>
    </message>
    <message>
        <source>Make room on the disk, or choose another folder for the records.</source>
        <translation>Libere espaço no disco ou escolha outra pasta para os registros.</translation>
    </message>
    <message>
        <source>An empty message arrived.</source>
        <translation>Chegou uma mensagem vazia.</translation>
    </message>
    <message>
        <source>Look at what arrived before and after it.</source>
        <translation>Veja o que chegou antes e depois dela.</translation>
    </message>
    <message>
        <source>The message[ from byte {offset}] is in no format that is known here.</source>
        <translation>A mensagem[ a partir do byte {offset}] não está em nenhum formato conhecido aqui.</translation>
    </message>
    <message>
        <source>Look at its bytes; they are kept.</source>
        <translation>Veja os bytes dela; eles ficam guardados.</translation>
    </message>
    <message>
        <source>The beginning of the message cannot be read[, from byte {offset}].</source>
        <translation>O começo da mensagem não pode ser lido[, a partir do byte {offset}].</translation>
    </message>
    <message>
        <source>The message is longer than {limit} bytes, which no report is.</source>
        <translation>A mensagem passa de {limit} bytes, o que nenhum relatório faz.</translation>
    </message>
    <message>
        <source>Look at its first bytes; they are kept.</source>
        <translation>Veja os primeiros bytes dela; eles ficam guardados.</translation>
    </message>
    <message>
        <source>The message has a zero byte inside[, byte {offset}], which no report has.</source>
        <translation>A mensagem tem um byte zero no meio[, byte {offset}], o que nenhum relatório tem.</translation>
    </message>
    <message>
        <source>The message breaks off before its end.</source>
        <translation>A mensagem é cortada antes do fim.</translation>
    </message>
    <message>
        <source>The message is shorter than it says it is.</source>
        <translation>A mensagem é mais curta do que diz ser.</translation>
    </message>
    <message>
        <source>The checksum of the message is wrong: bytes were lost or changed on the way.</source>
        <translation>A soma de verificação da mensagem está errada: bytes se perderam ou mudaram no caminho.</translation>
    </message>
    <message>
        <source>Wait for the next message. If all are like this, look at the tracker and its antenna.</source>
        <translation>Espere a próxima mensagem. Se todas forem assim, veja o rastreador e a antena dele.</translation>
    </message>
    <message>
        <source>The message[, at byte {offset},] has a byte pair that no tracker sends.</source>
        <translation>A mensagem[, no byte {offset},] tem um par de bytes que nenhum rastreador envia.</translation>
    </message>
    <message>
        <source>The length inside the message does not fit the message.</source>
        <translation>O tamanho indicado na mensagem não corresponde à mensagem.</translation>
    </message>
    <message>
        <source>The message has bytes at its end[, from byte {offset},] that belong to nothing.</source>
        <translation>A mensagem tem bytes no fim[, a partir do byte {offset},] que não pertencem a nada.</translation>
    </message>
    <message>
        <source>The message does not say which tracker sent it.</source>
        <translation>A mensagem não diz qual rastreador a enviou.</translation>
    </message>
    <message>
        <source>Set the tracker to send its IMEI or modem ID.</source>
        <translation>Configure o rastreador para enviar o IMEI ou o ID do modem.</translation>
    </message>
    <message>
        <source>The position in the message cannot be read[, from byte {offset}].</source>
        <translation>A posição na mensagem não pode ser lida[, a partir do byte {offset}].</translation>
    </message>
    <message>
        <source>This is not hexadecimal[, from character {place}].</source>
        <translation>Isto não é hexadecimal[, a partir do caractere {place}].</translation>
    </message>
    <message>
        <source>Give two of the characters 0-9 and A-F for each byte.</source>
        <translation>Informe dois dos caracteres 0-9 e A-F para cada byte.</translation>
    </message>
    <message>
        <source>The records in {file} cannot be opened[: {detail}].</source>
        <translation>Não é possível abrir os registros em {file}[: {detail}].</translation>
    </message>
    <message>
        <source>Check that you are allowed to write there, or choose another folder.</source>
        <translation>Confira se você tem permissão para gravar ali ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>The records in {file} are damaged[ and were put aside as {aside}].</source>
        <translation>Os registros em {file} estão danificados[ e foram separados como {aside}].</translation>
    </message>
    <message>
        <source>Keep the damaged file for support, and go on with new records.</source>
        <translation>Guarde o arquivo danificado para o suporte e continue com registros novos.</translation>
    </message>
    <message>
        <source>There is no room left to save in {file}.</source>
        <translation>Não há espaço para salvar em {file}.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>Libere espaço no disco e tente de novo.</translation>
    </message>
    <message>
        <source>Another program has the records in {file} open, so nothing is saved from here.</source>
        <translation>Outro programa está com os registros de {file} abertos, por isso nada é salvo daqui.</translation>
    </message>
    <message>
        <source>Close the other program, then start this one again.</source>
        <translation>Feche o outro programa e inicie este de novo.</translation>
    </message>
    <message>
        <source>Backups and results, which are always kept, need more than {limit} bytes[: {minimum}].</source>
        <translation>Os backups e os resultados, que são sempre guardados, precisam de mais de {limit} bytes[: {minimum}].</translation>
    </message>
    <message>
        <source>Choose a larger limit.</source>
        <translation>Escolha um limite maior.</translation>
    </message>
    <message>
        <source>This computer has no keychain that this program could use[: {detail}], so no password was taken from it or kept in it.</source>
        <translation>Este computador não tem um chaveiro de senhas que este programa possa usar[: {detail}], por isso nenhuma senha foi lida dele nem guardada nele.</translation>
    </message>
    <message>
        <source>Type the password each time it is asked for; everything else works without a keychain.</source>
        <translation>Digite a senha sempre que for pedida; todo o resto funciona sem chaveiro.</translation>
    </message>
    <message>
        <source>No report arrived[ at {endpoint}] within {seconds} s.</source>
        <translation>Nenhum relatório chegou[ a {endpoint}] em {seconds} s.</translation>
    </message>
    <message>
        <source>Check that the tracker&apos;s SIM has data and that it can reach this address.</source>
        <translation>Confira se o chip do rastreador tem dados e se ele consegue chegar a este endereço.</translation>
    </message>
    <message>
        <source>Reports arrived from IMEI {imei}, but none from {expected}.</source>
        <translation>Chegaram relatórios do IMEI {imei}, mas nenhum de {expected}.</translation>
    </message>
    <message>
        <source>Check that the cable is in the tracker that should be heard.</source>
        <translation>Confira se o cabo está no rastreador que deveria ser ouvido.</translation>
    </message>
    <message>
        <source>The tracker&apos;s reports arrived over {transport} instead of {expected}.</source>
        <translation>Os relatórios do rastreador chegaram por {transport} em vez de {expected}.</translation>
    </message>
    <message>
        <source>Read the settings again and compare the transport.</source>
        <translation>Leia as configurações de novo e compare o transporte.</translation>
    </message>
    <message>
        <source>Something arrived[ from {peer}], but it is no report that can be read.</source>
        <translation>Algo chegou[ de {peer}], mas não é um relatório que possa ser lido.</translation>
    </message>
    <message>
        <source>The tracker is connected to this laptop, but has sent no report yet.</source>
        <translation>O rastreador está conectado a este notebook, mas ainda não enviou relatório.</translation>
    </message>
    <message>
        <source>Wait for its next report, or set a shorter interval.</source>
        <translation>Espere o próximo relatório dele ou defina um intervalo menor.</translation>
    </message>
    <message>
        <source>The tracker came to this laptop, but the server[ {endpoint}] could not be reached from here, so nothing was passed on.</source>
        <translation>O rastreador chegou a este notebook, mas daqui não foi possível chegar ao servidor[ {endpoint}], por isso nada foi repassado.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address and port and this laptop&apos;s own connection, then prove again.</source>
        <translation>Confira o endereço e a porta do servidor e a conexão deste notebook; depois comprove de novo.</translation>
    </message>
    <message>
        <source>There is no server behind this laptop that reports could be passed on to.</source>
        <translation>Não há, atrás deste notebook, servidor ao qual repassar os relatórios.</translation>
    </message>
    <message>
        <source>Choose a server to report to, or another proof.</source>
        <translation>Escolha um servidor para onde reportar ou outra prova.</translation>
    </message>
    <message>
        <source>This laptop has no address that a tracker could report to.</source>
        <translation>Este notebook não tem endereço ao qual um rastreador possa reportar.</translation>
    </message>
    <message>
        <source>Connect this laptop to a network, or choose another proof.</source>
        <translation>Conecte este notebook a uma rede ou escolha outra prova.</translation>
    </message>
    <message>
        <source>What a virtual tracker makes up is not passed on to the real server[ {endpoint}].</source>
        <translation>O que um rastreador virtual inventa não é repassado ao servidor real[ {endpoint}].</translation>
    </message>
    <message>
        <source>Choose another proof, or a server on this laptop.</source>
        <translation>Escolha outra prova ou um servidor neste notebook.</translation>
    </message>
    <message>
        <source>Where this tracker reports cannot be read, so nobody could tell that its server is set again after the proof.</source>
        <translation>Não dá para ler para onde este rastreador reporta, por isso não se saberia se o servidor dele foi regravado depois da prova.</translation>
    </message>
    <message>
        <source>Choose to write and read back only.</source>
        <translation>Escolha só gravar e reler.</translation>
    </message>
    <message>
        <source>The tracker may still report to this laptop: its final server {endpoint} is not set.</source>
        <translation>O rastreador talvez ainda reporte a este notebook: o servidor definitivo {endpoint} não está gravado.</translation>
    </message>
    <message>
        <source>Connect it once more and set its final server.</source>
        <translation>Conecte-o mais uma vez e grave o servidor definitivo.</translation>
    </message>
    <message>
        <source>No proof left this tracker without its final server.</source>
        <translation>Nenhuma prova deixou este rastreador sem o servidor definitivo.</translation>
    </message>
    <message>
        <source>There is nothing to finish.</source>
        <translation>Não há nada a concluir.</translation>
    </message>
    <message>
        <source>Sending the reports of {units} to {endpoint} needs your agreement: it is not this laptop.</source>
        <translation>Enviar os relatórios de {units} a {endpoint} precisa da sua autorização: não é este notebook.</translation>
    </message>
    <message>
        <source>Make sure that this server may get them, then agree to it.</source>
        <translation>Certifique-se de que este servidor pode recebê-los e autorize.</translation>
    </message>
    <message>
        <source>{imei} is a made-up tracker, so its reports are not sent to {endpoint}.</source>
        <translation>{imei} é um rastreador inventado, por isso os relatórios dele não são enviados a {endpoint}.</translation>
    </message>
    <message>
        <source>Send them to this laptop itself, or choose a real tracker&apos;s reports.</source>
        <translation>Envie-os a este próprio notebook ou escolha os relatórios de um rastreador real.</translation>
    </message>
    <message>
        <source>Nothing can be sent to {endpoint}[: {detail}].</source>
        <translation>Não é possível enviar nada a {endpoint}[: {detail}].</translation>
    </message>
    <message>
        <source>Check the address and the port, and that the server is running.</source>
        <translation>Confira o endereço e a porta, e se o servidor está funcionando.</translation>
    </message>
    <message>
        <source>The virtual tracker reports to this laptop only, not to {host}.</source>
        <translation>O rastreador virtual só reporta a este notebook, não a {host}.</translation>
    </message>
    <message>
        <source>Give it an address of this laptop itself, such as 127.0.0.1.</source>
        <translation>Informe um endereço deste próprio notebook, como 127.0.0.1.</translation>
    </message>
    <message>
        <source>This system has no virtual serial port to give[: {detail}].</source>
        <translation>Este sistema não tem porta serial virtual para oferecer[: {detail}].</translation>
    </message>
    <message>
        <source>Start the virtual tracker with a TCP link instead.</source>
        <translation>Inicie o rastreador virtual com uma ligação TCP.</translation>
    </message>
    <message>
        <source>There is no scenario &quot;{scenario}&quot;.</source>
        <translation>Não há o cenário &quot;{scenario}&quot;.</translation>
    </message>
    <message>
        <source>Choose one or more of: {words}.</source>
        <translation>Escolha um ou mais de: {words}.</translation>
    </message>
    <message>
        <source>&quot;{scenario}&quot; is about this laptop or the server, not about the tracker, so the virtual tracker cannot play it.</source>
        <translation>&quot;{scenario}&quot; trata deste notebook ou do servidor, não do rastreador, por isso o rastreador virtual não pode representá-lo.</translation>
    </message>
    <message>
        <source>Make the laptop or the server behave that way, with the tracker left as it is.</source>
        <translation>Faça o notebook ou o servidor se comportar assim e deixe o rastreador como está.</translation>
    </message>
    <message>
        <source>&quot;{scenario}&quot; and &quot;{other}&quot; change the same thing, so one tracker cannot play both.</source>
        <translation>&quot;{scenario}&quot; e &quot;{other}&quot; mudam a mesma coisa, por isso um rastreador não pode representar os dois.</translation>
    </message>
    <message>
        <source>Leave one of the two out.</source>
        <translation>Deixe um dos dois de fora.</translation>
    </message>
    <message>
        <source>Nothing to do if it comes from outside: trackers are heard all the same.</source>
        <translation>Nada a fazer se vier de fora: os rastreadores são recebidos do mesmo jeito.</translation>
    </message>
    <message>
        <source>Set that tracker to a server of its own; this program does not read it.</source>
        <translation>Mude esse rastreador para um servidor próprio; este programa não o lê.</translation>
    </message>
    <message>
        <source>This is a web browser, not a tracker.</source>
        <translation>Isto é um navegador, não um rastreador.</translation>
    </message>
    <message>
        <source>Close that page if it is yours; trackers are heard all the same.</source>
        <translation>Feche essa página se for sua; os rastreadores são recebidos do mesmo jeito.</translation>
    </message>
    <message>
        <source>This is an encrypted connection (TLS), as a web browser makes it, not a tracker.</source>
        <translation>Isto é uma conexão criptografada (TLS), como a de um navegador, não um rastreador.</translation>
    </message>
    <message>
        <source>If it is yours, open it without encryption, or close it.</source>
        <translation>Se for sua, abra-a sem criptografia ou feche-a.</translation>
    </message>
    <message>
        <source>This is a remote login (SSH), not a tracker.</source>
        <translation>Isto é um acesso remoto (SSH), não um rastreador.</translation>
    </message>
    <message>
        <source>This is a remote desktop (RDP), not a tracker.</source>
        <translation>Isto é uma área de trabalho remota (RDP), não um rastreador.</translation>
    </message>
    <message>
        <source>This is Windows file sharing (SMB), not a tracker.</source>
        <translation>Isto é compartilhamento de arquivos do Windows (SMB), não um rastreador.</translation>
    </message>
    <message>
        <source>This is an internet telephone (SIP), not a tracker.</source>
        <translation>Isto é um telefone pela internet (SIP), não um rastreador.</translation>
    </message>
    <message>
        <source>This is a video player or a camera (RTSP), not a tracker.</source>
        <translation>Isto é um reprodutor de vídeo ou uma câmera (RTSP), não um rastreador.</translation>
    </message>
    <message>
        <source>This is a terminal program (Telnet), not a tracker.</source>
        <translation>Isto é um programa de terminal (Telnet), não um rastreador.</translation>
    </message>
    <message>
        <source>Close it if it is yours; trackers are heard all the same.</source>
        <translation>Feche-o se for seu; os rastreadores são recebidos do mesmo jeito.</translation>
    </message>
    <message>
        <source>This is a device that speaks MQTT, not a tracker of this family.</source>
        <translation>Isto é um dispositivo que fala MQTT, não um rastreador desta família.</translation>
    </message>
    <message>
        <source>Set that device to an MQTT server.</source>
        <translation>Mude esse dispositivo para um servidor MQTT.</translation>
    </message>
    <message>
        <source>This is a program that looks for a proxy (SOCKS), not a tracker.</source>
        <translation>Isto é um programa que procura um proxy (SOCKS), não um rastreador.</translation>
    </message>
    <message>
        <source>This is a mail program (SMTP), not a tracker.</source>
        <translation>Isto é um programa de e-mail (SMTP), não um rastreador.</translation>
    </message>
    <message>
        <source>This is a file transfer program (FTP), not a tracker.</source>
        <translation>Isto é um programa de transferência de arquivos (FTP), não um rastreador.</translation>
    </message>
    <message>
        <source>This is a bare GPS receiver (NMEA): it tells a place, but not who it is.</source>
        <translation>Isto é um simples receptor GPS (NMEA): diz um lugar, mas não quem ele é.</translation>
    </message>
    <message>
        <source>Look for the tracker on another port; a GPS receiver cannot be set up here.</source>
        <translation>Procure o rastreador em outra porta; um receptor GPS não pode ser configurado aqui.</translation>
    </message>
    <message>
        <source>This is a modem with its AT commands, not a report.</source>
        <translation>Isto é um modem com seus comandos AT, não um relatório.</translation>
    </message>
    <message>
        <source>If it is a reply from the cable, say that it came over serial.</source>
        <translation>Se for uma resposta do cabo, diga que veio pela serial.</translation>
    </message>
    <message>
        <source>This is a tracker of another make: GT06 or Concox.</source>
        <translation>Isto é um rastreador de outra marca: GT06 ou Concox.</translation>
    </message>
    <message>
        <source>This is a tracker of another make: Teltonika.</source>
        <translation>Isto é um rastreador de outra marca: Teltonika.</translation>
    </message>
    <message>
        <source>This is a tracker of another make: Queclink.</source>
        <translation>Isto é um rastreador de outra marca: Queclink.</translation>
    </message>
    <message>
        <source>This is a tracker of another make: TK103.</source>
        <translation>Isto é um rastreador de outra marca: TK103.</translation>
    </message>
    <message>
        <source>This is a tracker of another make: GPS103 or Coban.</source>
        <translation>Isto é um rastreador de outra marca: GPS103 ou Coban.</translation>
    </message>
    <message>
        <source>This is a tracker of another make: H02.</source>
        <translation>Isto é um rastreador de outra marca: H02.</translation>
    </message>
    <message>
        <source>This is a tracker of another make: Meitrack.</source>
        <translation>Isto é um rastreador de outra marca: Meitrack.</translation>
    </message>
    <message>
        <source>This is something else than a tracker: {noise}.</source>
        <translation>Isto é outra coisa, não um rastreador: {noise}.</translation>
    </message>
    <message>
        <source>The port {port} is open to the group {group}, and this login is not in it.</source>
        <translation>A porta {port} está aberta ao grupo {group}, e este usuário não faz parte dele.</translation>
    </message>
    <message>
        <source>Run “sudo usermod -a -G {group} $USER”, then log out and log in again; or install the udev rule 70-sp7600-installer.rules, then plug the cable in again.</source>
        <translation>Execute “sudo usermod -a -G {group} $USER”, saia da sessão e entre de novo; ou instale a regra udev 70-sp7600-installer.rules e conecte o cabo de novo.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>IMEI of the tracker</source>
        <translation>IMEI do rastreador</translation>
    </message>
    <message>
        <source>Number of the SIM card</source>
        <translation>Número do chip</translation>
    </message>
    <message>
        <source>What ended the talk with the tracker</source>
        <translation>Por que a conversa com o rastreador terminou</translation>
    </message>
    <message>
        <source>SIM card ready</source>
        <translation>Chip pronto</translation>
    </message>
    <message>
        <source>SIM card asks for a PIN</source>
        <translation>O chip pede um PIN</translation>
    </message>
    <message>
        <source>Mobile network</source>
        <translation>Rede móvel</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Sinal</translation>
    </message>
    <message>
        <source>Signal, in bars</source>
        <translation>Sinal, em barras</translation>
    </message>
    <message>
        <source>Data connection open</source>
        <translation>Conexão de dados aberta</translation>
    </message>
    <message>
        <source>Position valid</source>
        <translation>Posição válida</translation>
    </message>
    <message>
        <source>Power supply</source>
        <translation>Alimentação</translation>
    </message>
    <message>
        <source>Backup battery</source>
        <translation>Bateria interna</translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation>Dormindo</translation>
    </message>
    <message>
        <source>Reports that wait in the tracker</source>
        <translation>Relatórios que esperam no rastreador</translation>
    </message>
    <message>
        <source>Search for the server&apos;s address</source>
        <translation>Busca do endereço do servidor</translation>
    </message>
    <message>
        <source>Connection from this laptop</source>
        <translation>Conexão a partir deste notebook</translation>
    </message>
    <message>
        <source>Firewall of this laptop</source>
        <translation>Firewall deste notebook</translation>
    </message>
    <message>
        <source>Whether trackers reach this laptop</source>
        <translation>Se os rastreadores chegam a este notebook</translation>
    </message>
    <message>
        <source>This laptop&apos;s clock is set by the network</source>
        <translation>O relógio deste notebook é acertado pela rede</translation>
    </message>
    <message>
        <source>Listened on</source>
        <translation>Escutado por</translation>
    </message>
    <message>
        <source>Nothing heard for</source>
        <translation>Nada ouvido durante</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Recebido de</translation>
    </message>
    <message>
        <source>Repeated messages</source>
        <translation>Mensagens repetidas</translation>
    </message>
    <message>
        <source>Messages that could not be read</source>
        <translation>Mensagens que não puderam ser lidas</translation>
    </message>
    <message>
        <source>Why the last could not be read</source>
        <translation>Por que a última não pôde ser lida</translation>
    </message>
    <message>
        <source>Last answer of the server, in bytes</source>
        <translation>Última resposta do servidor, em bytes</translation>
    </message>
    <message>
        <source>Times that the server was not there</source>
        <translation>Vezes em que o servidor não estava lá</translation>
    </message>
    <message>
        <source>Format of the last report</source>
        <translation>Formato do último relatório</translation>
    </message>
    <message>
        <source>Signal in the last report, in bars</source>
        <translation>Sinal no último relatório, em barras</translation>
    </message>
    <message>
        <source>Position valid in the last report</source>
        <translation>Posição válida no último relatório</translation>
    </message>
    <message>
        <source>Time in the last report</source>
        <translation>Hora no último relatório</translation>
    </message>
    <message>
        <source>Arrival of the last report</source>
        <translation>Chegada do último relatório</translation>
    </message>
    <message>
        <source>Vehicle data in the last report</source>
        <translation>Dados do veículo no último relatório</translation>
    </message>
    <message>
        <source>Ignition on in the last report</source>
        <translation>Ignição ligada no último relatório</translation>
    </message>
    <message>
        <source>Power supply in the last report</source>
        <translation>Alimentação no último relatório</translation>
    </message>
    <message>
        <source>APNs known for the operator</source>
        <translation>APNs conhecidos da operadora</translation>
    </message>
    <message>
        <source>APN user known for the operator</source>
        <translation>Usuário de APN conhecido da operadora</translation>
    </message>
    <message>
        <source>Known address of the server</source>
        <translation>Endereço conhecido do servidor</translation>
    </message>
    <message>
        <source>Formats are known for</source>
        <translation>São conhecidos os formatos de</translation>
    </message>
    <message>
        <source>Where it should report</source>
        <translation>Para onde deve reportar</translation>
    </message>
    <message>
        <source>IMEI that is meant</source>
        <translation>IMEI procurado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>{settings} on the tracker</source>
        <translation>{settings} no rastreador</translation>
    </message>
    <message>
        <source>{settings} before the restart</source>
        <translation>{settings} antes do reinício</translation>
    </message>
    <message>
        <source>{settings} after the last job</source>
        <translation>{settings} depois do último trabalho</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vazio)</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>não está</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazio</translation>
    </message>
    <message>
        <source>none, and not looking for one</source>
        <translation>nenhuma, e não procura</translation>
    </message>
    <message>
        <source>at home</source>
        <translation>a própria</translation>
    </message>
    <message>
        <source>looking for one</source>
        <translation>procurando</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusado</translation>
    </message>
    <message>
        <source>roaming</source>
        <translation>em roaming</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desligado</translation>
    </message>
    <message>
        <source>lets the ports in</source>
        <translation>deixa as portas passar</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ligado</translation>
    </message>
    <message>
        <source>does not let the ports in</source>
        <translation>não deixa as portas passar</translation>
    </message>
    <message>
        <source>yes, it has a public address</source>
        <translation>sim, tem um endereço público</translation>
    </message>
    <message>
        <source>only if the router lets them in</source>
        <translation>só se o roteador os deixar passar</translation>
    </message>
    <message>
        <source>only over IPv6</source>
        <translation>só por IPv6</translation>
    </message>
    <message>
        <source>no, it has no network</source>
        <translation>não, está sem rede</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>não visto</translation>
    </message>
    <message>
        <source>the tracker</source>
        <translation>o rastreador</translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>este notebook</translation>
    </message>
    <message>
        <source>what was heard</source>
        <translation>o que foi recebido</translation>
    </message>
    <message>
        <source>the records</source>
        <translation>os registros</translation>
    </message>
    <message>
        <source>what is known of servers and operators</source>
        <translation>o que se sabe de servidores e operadoras</translation>
    </message>
    <message>
        <source>what you said</source>
        <translation>o que você disse</translation>
    </message>
    <message>
        <source>No tracker was asked over the cable.</source>
        <translation>Nenhum rastreador foi consultado pelo cabo.</translation>
    </message>
    <message>
        <source>Plug its cable in, then check again.</source>
        <translation>Ligue o cabo dele e verifique de novo.</translation>
    </message>
    <message>
        <source>The tracker did not tell where it reports.</source>
        <translation>O rastreador não disse para onde reporta.</translation>
    </message>
    <message>
        <source>Read its settings, or teach the command for it.</source>
        <translation>Leia as configurações dele, ou ensine o comando para isso.</translation>
    </message>
    <message>
        <source>The tracker did not tell anything of its SIM card, network and signal.</source>
        <translation>O rastreador não disse nada do chip, da rede nem do sinal.</translation>
    </message>
    <message>
        <source>Teach the command that asks for its status, or look at its lights.</source>
        <translation>Ensine o comando que pede o estado, ou olhe as luzes dele.</translation>
    </message>
    <message>
        <source>Nothing tells whose SIM card it is.</source>
        <translation>Nada indica de quem é o chip.</translation>
    </message>
    <message>
        <source>Read the operator off the card and compare its APN.</source>
        <translation>Leia a operadora no chip e compare o APN dela.</translation>
    </message>
    <message>
        <source>Nothing could be tried from this laptop, which has no network.</source>
        <translation>Nada pôde ser testado a partir deste notebook, que está sem rede.</translation>
    </message>
    <message>
        <source>Connect this laptop to the internet, then check again.</source>
        <translation>Conecte este notebook à internet e verifique de novo.</translation>
    </message>
    <message>
        <source>Nothing tells whether the server is there.</source>
        <translation>Nada indica se o servidor está lá.</translation>
    </message>
    <message>
        <source>Name a server that takes TCP, which can be tried, or pass a report on to it.</source>
        <translation>Indique um servidor que aceite TCP, que pode ser testado, ou repasse um relatório a ele.</translation>
    </message>
    <message>
        <source>Nothing was listened to.</source>
        <translation>Nada foi escutado.</translation>
    </message>
    <message>
        <source>Listen here while the tracker reports to this laptop.</source>
        <translation>Escute aqui enquanto o rastreador reporta a este notebook.</translation>
    </message>
    <message>
        <source>No report of this tracker was heard here.</source>
        <translation>Nenhum relatório deste rastreador foi recebido aqui.</translation>
    </message>
    <message>
        <source>Let it report to this laptop for a proof, and wait for one interval.</source>
        <translation>Faça-o reportar a este notebook como prova e espere um intervalo.</translation>
    </message>
    <message>
        <source>What the real server answers was not seen.</source>
        <translation>Não se viu o que o servidor real responde.</translation>
    </message>
    <message>
        <source>Pass the reports on to the server from here: its answer is kept then.</source>
        <translation>Repasse os relatórios ao servidor a partir daqui: assim a resposta fica guardada.</translation>
    </message>
    <message>
        <source>Nothing tells whether the tracker is on the bench or in a vehicle.</source>
        <translation>Nada indica se o rastreador está na bancada ou em um veículo.</translation>
    </message>
    <message>
        <source>Say which it is.</source>
        <translation>Diga qual dos dois.</translation>
    </message>
    <message>
        <source>What {source} told is of {one}, and it may be otherwise now.</source>
        <translation>O que {source} disse é de {one}, e agora pode ser diferente.</translation>
    </message>
    <message>
        <source>Check again.</source>
        <translation>Verifique de novo.</translation>
    </message>
    <message>
        <source>These do not fit together: “{one}” and “{other}”.</source>
        <translation>Isto não combina: “{one}” e “{other}”.</translation>
    </message>
    <message>
        <source>Check again: one of the two is old or wrong.</source>
        <translation>Verifique de novo: um dos dois é antigo ou errado.</translation>
    </message>
    <message>
        <source>SIM card</source>
        <translation>Chip</translation>
    </message>
    <message>
        <source>Data connection</source>
        <translation>Conexão de dados</translation>
    </message>
    <message>
        <source>Server&apos;s address</source>
        <translation>Endereço do servidor</translation>
    </message>
    <message>
        <source>Way to the server</source>
        <translation>Caminho até o servidor</translation>
    </message>
    <message>
        <source>Something arrives</source>
        <translation>Algo chega</translation>
    </message>
    <message>
        <source>Server&apos;s answer</source>
        <translation>Resposta do servidor</translation>
    </message>
    <message>
        <source>Readable reports</source>
        <translation>Relatórios legíveis</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bom</translation>
    </message>
    <message>
        <source>not good</source>
        <translation>ruim</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Falha</translation>
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
        <translation>certo</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>provável</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possível</translation>
    </message>
    <message>
        <source>Bench or vehicle: not known</source>
        <translation>Bancada ou veículo: não se sabe</translation>
    </message>
    <message>
        <source>On the bench</source>
        <translation>Na bancada</translation>
    </message>
    <message>
        <source>In the vehicle</source>
        <translation>No veículo</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Leave it on the bench; check it again in the vehicle.</source>
        <translation>Deixe-o na bancada; verifique de novo no veículo.</translation>
    </message>
    <message>
        <source>Take it outdoors until it has a position, then check again.</source>
        <translation>Leve-o para o ar livre até ter posição e verifique de novo.</translation>
    </message>
    <message>
        <source>The server takes no connections on this port.</source>
        <translation>O servidor não aceita conexões nesta porta.</translation>
    </message>
    <message>
        <source>This laptop&apos;s connection to {endpoint} was refused.</source>
        <translation>A conexão deste notebook a {endpoint} foi recusada.</translation>
    </message>
    <message>
        <source>Check the port, and that the server is running.</source>
        <translation>Confira a porta e se o servidor está funcionando.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>O servidor não responde.</translation>
    </message>
    <message>
        <source>This laptop tried {endpoint}, and nothing came back.</source>
        <translation>Este notebook tentou {endpoint}, e nada voltou.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address, its port and its firewall.</source>
        <translation>Confira o endereço do servidor, a porta e o firewall dele.</translation>
    </message>
    <message>
        <source>The server breaks every connection off.</source>
        <translation>O servidor derruba todas as conexões.</translation>
    </message>
    <message>
        <source>This laptop&apos;s connection to {endpoint} was taken and ended at once.</source>
        <translation>A conexão deste notebook a {endpoint} foi aceita e encerrada em seguida.</translation>
    </message>
    <message>
        <source>Ask who runs the server why it ends connections there.</source>
        <translation>Pergunte a quem administra o servidor por que ele derruba as conexões ali.</translation>
    </message>
    <message>
        <source>No way leads to the server.</source>
        <translation>Nenhum caminho leva ao servidor.</translation>
    </message>
    <message>
        <source>A router on the way to {endpoint} says that it cannot be reached.</source>
        <translation>Um roteador no caminho diz que não é possível chegar a {endpoint}.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address.</source>
        <translation>Confira o endereço do servidor.</translation>
    </message>
    <message>
        <source>This laptop finds no way to the server.</source>
        <translation>Este notebook não encontra caminho até o servidor.</translation>
    </message>
    <message>
        <source>Its network does not lead to {endpoint}.</source>
        <translation>A rede dele não leva a {endpoint}.</translation>
    </message>
    <message>
        <source>Check this laptop&apos;s network, then check again.</source>
        <translation>Confira a rede deste notebook e verifique de novo.</translation>
    </message>
    <message>
        <source>Reports cannot be passed on to the server.</source>
        <translation>Os relatórios não podem ser repassados ao servidor.</translation>
    </message>
    <message>
        <source>The server {endpoint} was not there when this laptop had something for it.</source>
        <translation>O servidor {endpoint} não estava lá quando este notebook tinha algo para ele.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address and port, and that it is running.</source>
        <translation>Confira o endereço e a porta do servidor, e se ele está funcionando.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Não é possível chegar ao servidor.</translation>
    </message>
    <message>
        <source>This laptop could not connect to {endpoint}.</source>
        <translation>Este notebook não conseguiu se conectar a {endpoint}.</translation>
    </message>
    <message>
        <source>The tracker&apos;s reports do not get through to the server.</source>
        <translation>Os relatórios do rastreador não chegam ao servidor.</translation>
    </message>
    <message>
        <source>The tracker has a data connection and this laptop reaches {host}, and still nothing gets through.</source>
        <translation>O rastreador tem conexão de dados e este notebook chega a {host}, mas nada passa.</translation>
    </message>
    <message>
        <source>The tracker has a data connection, and still nothing gets through to {host}.</source>
        <translation>O rastreador tem conexão de dados, mas nada passa até {host}.</translation>
    </message>
    <message>
        <source>Ask the SIM card&apos;s operator to let the tracker through to {host}[ over {transport}].</source>
        <translation>Peça à operadora do chip que deixe o rastreador passar até {host}[ por {transport}].</translation>
    </message>
    <message>
        <source>Set the tracker to {other}, which the operator may let through.</source>
        <translation>Mude o rastreador para {other}, que a operadora talvez deixe passar.</translation>
    </message>
    <message>
        <source>The server reads this format of reports over {other} only.</source>
        <translation>O servidor lê este formato de relatórios só por {other}.</translation>
    </message>
    <message>
        <source>The reports are “{dialect}” and come over {transport}.</source>
        <translation>Os relatórios são “{dialect}” e chegam por {transport}.</translation>
    </message>
    <message>
        <source>Set the tracker to {other}.</source>
        <translation>Mude o rastreador para {other}.</translation>
    </message>
    <message>
        <source>The reports do not say which values they hold.</source>
        <translation>Os relatórios não dizem quais valores contêm.</translation>
    </message>
    <message>
        <source>They are “{dialect}” without the list of their values, the mask[, which {server} needs].</source>
        <translation>São “{dialect}” sem a lista dos seus valores, a máscara[, de que {server} precisa].</translation>
    </message>
    <message>
        <source>Set the tracker to send the mask with every report.</source>
        <translation>Configure o rastreador para enviar a máscara em cada relatório.</translation>
    </message>
    <message>
        <source>The server cannot read this format of reports.</source>
        <translation>O servidor não consegue ler este formato de relatórios.</translation>
    </message>
    <message>
        <source>The tracker sends “{dialect}”, and {server} does not read it.</source>
        <translation>O rastreador envia “{dialect}”, e {server} não lê isso.</translation>
    </message>
    <message>
        <source>Set the tracker to a format that the server reads.</source>
        <translation>Mude o rastreador para um formato que o servidor leia.</translation>
    </message>
    <message>
        <source>Another tracker reports here, not this one.</source>
        <translation>Quem reporta aqui é outro rastreador, não este.</translation>
    </message>
    <message>
        <source>Reports came from IMEI {imei}, and none from {expected}.</source>
        <translation>Chegaram relatórios do IMEI {imei}, e nenhum de {expected}.</translation>
    </message>
    <message>
        <source>Check that the cable is in the tracker that should be heard.</source>
        <translation>Confira se o cabo está no rastreador que deveria ser ouvido.</translation>
    </message>
    <message>
        <source>Something that is no tracker sends to this laptop.</source>
        <translation>Algo que não é um rastreador envia a este notebook.</translation>
    </message>
    <message>
        <source>Messages that are no reports: {count}[, the last from {peer}].</source>
        <translation>Mensagens que não são relatórios: {count}[, a última de {peer}].</translation>
    </message>
    <message>
        <source>Leave it if it comes from outside: trackers are heard all the same.</source>
        <translation>Deixe assim se vier de fora: os rastreadores são recebidos do mesmo jeito.</translation>
    </message>
    <message>
        <source>Something arrives that cannot be read.</source>
        <translation>Chega algo que não pode ser lido.</translation>
    </message>
    <message>
        <source>Messages that could not be read: {count}[, the last from {peer}].</source>
        <translation>Mensagens que não puderam ser lidas: {count}[, a última de {peer}].</translation>
    </message>
    <message>
        <source>Check that only trackers of this family send to this port.</source>
        <translation>Confira se só rastreadores desta família enviam a esta porta.</translation>
    </message>
    <message>
        <source>The tracker sends again what has already arrived.</source>
        <translation>O rastreador envia de novo o que já chegou.</translation>
    </message>
    <message>
        <source>Of {frames} messages, {count} were repeated: the answer does not get back to it, or it expects another.</source>
        <translation>De {frames} mensagens, {count} foram repetidas: a resposta não chega a ele, ou ele espera outra.</translation>
    </message>
    <message>
        <source>Ask who runs the server how it answers this tracker.</source>
        <translation>Pergunte a quem administra o servidor como ele responde a este rastreador.</translation>
    </message>
    <message>
        <source>Choose another form of acknowledgement.</source>
        <translation>Escolha outra forma de confirmação.</translation>
    </message>
    <message>
        <source>Its report says {reported}, and arrived at {received}.</source>
        <translation>O relatório dele diz {reported}, e chegou em {received}.</translation>
    </message>
    <message>
        <source>The tracker does not know the time yet.</source>
        <translation>O rastreador ainda não sabe a hora.</translation>
    </message>
    <message>
        <source>Its report carries no time.</source>
        <translation>O relatório dele não traz hora.</translation>
    </message>
    <message>
        <source>The tracker reports local time instead of universal time (UTC).</source>
        <translation>O rastreador reporta a hora local em vez da universal (UTC).</translation>
    </message>
    <message>
        <source>Set the tracker&apos;s time zone to +00:00.</source>
        <translation>Mude o fuso horário do rastreador para +00:00.</translation>
    </message>
    <message>
        <source>The clock of the tracker or of this laptop is wrong.</source>
        <translation>O relógio do rastreador ou o deste notebook está errado.</translation>
    </message>
    <message>
        <source>Set this laptop&apos;s clock from the network, then check again.</source>
        <translation>Acerte o relógio deste notebook pela rede e verifique de novo.</translation>
    </message>
    <message>
        <source>The tracker&apos;s clock is wrong.</source>
        <translation>O relógio do rastreador está errado.</translation>
    </message>
    <message>
        <source>The place for vehicle data in its report is empty.</source>
        <translation>O lugar dos dados do veículo no relatório dele está vazio.</translation>
    </message>
    <message>
        <source>The vehicle tells nothing while its ignition is off.</source>
        <translation>O veículo não diz nada com a ignição desligada.</translation>
    </message>
    <message>
        <source>Switch the ignition on, then check again.</source>
        <translation>Ligue a ignição e verifique de novo.</translation>
    </message>
    <message>
        <source>The reports hold no vehicle data.</source>
        <translation>Os relatórios não trazem dados do veículo.</translation>
    </message>
    <message>
        <source>The last report has no place for it.</source>
        <translation>O último relatório não tem lugar para eles.</translation>
    </message>
    <message>
        <source>Leave it, unless this tracker is meant to read the vehicle&apos;s data.</source>
        <translation>Deixe assim, a menos que este rastreador deva ler os dados do veículo.</translation>
    </message>
    <message>
        <source>There is no vehicle data, as is normal on the bench.</source>
        <translation>Não há dados do veículo, o que é normal na bancada.</translation>
    </message>
    <message>
        <source>The vehicle does not answer the tracker.</source>
        <translation>O veículo não responde ao rastreador.</translation>
    </message>
    <message>
        <source>Check the plug to the vehicle and whether this vehicle is supported.</source>
        <translation>Confira o conector do veículo e se este veículo é compatível.</translation>
    </message>
    <message>
        <source>The tracker has no position, as is normal indoors.</source>
        <translation>O rastreador está sem posição, o que é normal em lugar coberto.</translation>
    </message>
    <message>
        <source>It says that its position is not valid[; satellites: {count}].</source>
        <translation>Ele diz que a posição não é válida[; satélites: {count}].</translation>
    </message>
    <message>
        <source>The tracker has no position.</source>
        <translation>O rastreador está sem posição.</translation>
    </message>
    <message>
        <source>Take the vehicle outdoors and let the GPS antenna see the sky.</source>
        <translation>Leve o veículo para o ar livre e deixe a antena GPS ver o céu.</translation>
    </message>
    <message>
        <source>The tracker runs without a vehicle&apos;s supply, as is normal on the bench.</source>
        <translation>O rastreador funciona sem a alimentação de um veículo, o que é normal na bancada.</translation>
    </message>
    <message>
        <source>It measures {volts} V.</source>
        <translation>Ele mede {volts} V.</translation>
    </message>
    <message>
        <source>The tracker&apos;s power supply is low.</source>
        <translation>A alimentação do rastreador está baixa.</translation>
    </message>
    <message>
        <source>Check the power wire, its fuse and the vehicle&apos;s battery.</source>
        <translation>Confira o fio de alimentação, o fusível e a bateria do veículo.</translation>
    </message>
    <message>
        <source>The tracker is asleep, so it reports rarely.</source>
        <translation>O rastreador está dormindo, por isso reporta pouco.</translation>
    </message>
    <message>
        <source>It says so[, and then reports only every {interval}].</source>
        <translation>É o que ele diz[, e assim só reporta a cada {interval}].</translation>
    </message>
    <message>
        <source>Wake it by switching the ignition on, then check again.</source>
        <translation>Acorde-o ligando a ignição e verifique de novo.</translation>
    </message>
    <message>
        <source>Wait until {until}, or wake it by switching the ignition on.</source>
        <translation>Espere até {until}, ou acorde-o ligando a ignição.</translation>
    </message>
    <message>
        <source>The tracker&apos;s next report is not due yet.</source>
        <translation>Ainda não é hora do próximo relatório do rastreador.</translation>
    </message>
    <message>
        <source>Parked, it reports every {interval}, and it was listened to for {waited}.</source>
        <translation>Estacionado, ele reporta a cada {interval}, e foi escutado durante {waited}.</translation>
    </message>
    <message>
        <source>It reports every {interval}, and it was listened to for {waited}.</source>
        <translation>Ele reporta a cada {interval}, e foi escutado durante {waited}.</translation>
    </message>
    <message>
        <source>Wait until {until}.</source>
        <translation>Espere até {until}.</translation>
    </message>
    <message>
        <source>This program does not know the commands of the tracker&apos;s firmware.</source>
        <translation>Este programa não conhece os comandos do firmware do rastreador.</translation>
    </message>
    <message>
        <source>No profile fits what the tracker says of itself[: {model}][, firmware {firmware}].</source>
        <translation>Nenhum perfil corresponde ao que o rastreador diz de si mesmo[: {model}][, firmware {firmware}].</translation>
    </message>
    <message>
        <source>Teach the program this firmware&apos;s commands.</source>
        <translation>Ensine ao programa os comandos deste firmware.</translation>
    </message>
    <message>
        <source>The tracker does not accept the password.</source>
        <translation>O rastreador não aceita a senha.</translation>
    </message>
    <message>
        <source>It refused a command because of the password.</source>
        <translation>Ele recusou um comando por causa da senha.</translation>
    </message>
    <message>
        <source>Enter the password of this tracker.</source>
        <translation>Digite a senha deste rastreador.</translation>
    </message>
    <message>
        <source>The tracker has lost settings that were written before.</source>
        <translation>O rastreador perdeu configurações que tinham sido gravadas antes.</translation>
    </message>
    <message>
        <source>They were read back on {time} and are different now: {settings}.</source>
        <translation>Foram lidas de volta em {time} e agora estão diferentes: {settings}.</translation>
    </message>
    <message>
        <source>Write them again, then restart the tracker and check.</source>
        <translation>Grave-as de novo, reinicie o rastreador e verifique.</translation>
    </message>
    <message>
        <source>The tracker loses settings when it restarts.</source>
        <translation>O rastreador perde configurações ao reiniciar.</translation>
    </message>
    <message>
        <source>Different after the restart: {settings}.</source>
        <translation>Diferentes depois do reinício: {settings}.</translation>
    </message>
    <message>
        <source>Prove it with a relay on a public server, or settle for written and read back.</source>
        <translation>Comprove por um servidor público que repasse os relatórios, ou contente-se com gravado e relido.</translation>
    </message>
    <message>
        <source>The tracker cannot reach this laptop.</source>
        <translation>O rastreador não consegue chegar a este notebook.</translation>
    </message>
    <message>
        <source>This laptop has no network, so no report can arrive.</source>
        <translation>Este notebook está sem rede, por isso nenhum relatório pode chegar.</translation>
    </message>
    <message>
        <source>None of its connections has an address.</source>
        <translation>Nenhuma das conexões dele tem endereço.</translation>
    </message>
    <message>
        <source>Connect this laptop to the internet, then check again.</source>
        <translation>Conecte este notebook à internet e verifique de novo.</translation>
    </message>
    <message>
        <source>Its address[ {address}] is behind a router, which lets nothing in by itself.</source>
        <translation>O endereço dele[ {address}] está atrás de um roteador, que sozinho não deixa nada entrar.</translation>
    </message>
    <message>
        <source>Its only public address[, {address},] is of the new kind (IPv6), which few trackers use.</source>
        <translation>O único endereço público dele[, {address},] é do tipo novo (IPv6), que poucos rastreadores usam.</translation>
    </message>
    <message>
        <source>Its address[ {address}] is not known on the internet.</source>
        <translation>O endereço dele[ {address}] não é conhecido na internet.</translation>
    </message>
    <message>
        <source>The firewall of this laptop keeps reports out.</source>
        <translation>O firewall deste notebook não deixa os relatórios entrar.</translation>
    </message>
    <message>
        <source>It does not let port {port} in, and nothing was heard.</source>
        <translation>Ele não deixa nada entrar pela porta {port}, e nada foi recebido.</translation>
    </message>
    <message>
        <source>Open the port in the firewall.</source>
        <translation>Abra a porta no firewall.</translation>
    </message>
    <message>
        <source>Open the port with “{command}”.</source>
        <translation>Abra a porta com “{command}”.</translation>
    </message>
    <message>
        <source>The tracker has no APN, so it cannot open a data connection.</source>
        <translation>O rastreador está sem APN, por isso não consegue abrir uma conexão de dados.</translation>
    </message>
    <message>
        <source>Its APN is empty[, and {operator} is known for: {apns}].</source>
        <translation>O APN dele está vazio[, e de {operator} são conhecidos: {apns}].</translation>
    </message>
    <message>
        <source>Choose the APN that belongs to the SIM card.</source>
        <translation>Escolha o APN que pertence ao chip.</translation>
    </message>
    <message>
        <source>The APN {apn} does not seem to belong to the SIM card.</source>
        <translation>O APN {apn} não parece pertencer ao chip.</translation>
    </message>
    <message>
        <source>{operator} is known for: {apns}.</source>
        <translation>De {operator} são conhecidos: {apns}.</translation>
    </message>
    <message>
        <source>Choose an APN of the SIM card&apos;s operator.</source>
        <translation>Escolha um APN da operadora do chip.</translation>
    </message>
    <message>
        <source>The APN {apn} needs a user name and a password.</source>
        <translation>O APN {apn} precisa de usuário e senha.</translation>
    </message>
    <message>
        <source>{operator} gives them together with this APN, and the tracker does not hold both.</source>
        <translation>{operator} os fornece junto com este APN, e o rastreador não tem os dois.</translation>
    </message>
    <message>
        <source>Write the APN user[ {user}] and its password to the tracker.</source>
        <translation>Grave no rastreador o usuário de APN[ {user}] e a senha dele.</translation>
    </message>
    <message>
        <source>The tracker receives no mobile signal.</source>
        <translation>O rastreador não recebe sinal móvel.</translation>
    </message>
    <message>
        <source>It shows no reception at all.</source>
        <translation>Ele não mostra nenhuma recepção.</translation>
    </message>
    <message>
        <source>Check that the mobile antenna is plugged in, then check again.</source>
        <translation>Confira se a antena móvel está ligada e verifique de novo.</translation>
    </message>
    <message>
        <source>The tracker&apos;s mobile signal is weak.</source>
        <translation>O sinal móvel do rastreador está fraco.</translation>
    </message>
    <message>
        <source>Bars of reception that it shows: {signal}.</source>
        <translation>Barras de sinal que ele mostra: {signal}.</translation>
    </message>
    <message>
        <source>Move the mobile antenna away from metal, then check again.</source>
        <translation>Afaste a antena móvel do metal e verifique de novo.</translation>
    </message>
    <message>
        <source>It receives the network at {signal} only.</source>
        <translation>Ele recebe a rede com apenas {signal}.</translation>
    </message>
    <message>
        <source>The tracker has no server to report to.</source>
        <translation>O rastreador não tem servidor para onde reportar.</translation>
    </message>
    <message>
        <source>Its server is empty, and it should report to {wanted}.</source>
        <translation>O servidor dele está vazio, e ele deveria reportar a {wanted}.</translation>
    </message>
    <message>
        <source>Write {wanted} as its server.</source>
        <translation>Grave {wanted} como servidor dele.</translation>
    </message>
    <message>
        <source>The tracker reports to another server.</source>
        <translation>O rastreador reporta a outro servidor.</translation>
    </message>
    <message>
        <source>It is set to {held}, and it should report to {wanted}.</source>
        <translation>Ele está configurado para {held}, e deveria reportar a {wanted}.</translation>
    </message>
    <message>
        <source>The tracker reports to the wrong port.</source>
        <translation>O rastreador reporta à porta errada.</translation>
    </message>
    <message>
        <source>Its port is set to “{held}”, and {host} listens on port {wanted}.</source>
        <translation>A porta dele está em “{held}”, e {host} escuta na porta {wanted}.</translation>
    </message>
    <message>
        <source>Write port {wanted} to the tracker.</source>
        <translation>Grave a porta {wanted} no rastreador.</translation>
    </message>
    <message>
        <source>The tracker sends over {held}, although it is set to {wanted}.</source>
        <translation>O rastreador envia por {held}, embora esteja em {wanted}.</translation>
    </message>
    <message>
        <source>Its reports arrived over {held}, and its setting says {wanted}.</source>
        <translation>Os relatórios dele chegaram por {held}, e a configuração diz {wanted}.</translation>
    </message>
    <message>
        <source>Write {wanted} again, then restart the tracker.</source>
        <translation>Grave {wanted} de novo e reinicie o rastreador.</translation>
    </message>
    <message>
        <source>The tracker sends over {held}, which its server does not take.</source>
        <translation>O rastreador envia por {held}, que o servidor dele não aceita.</translation>
    </message>
    <message>
        <source>It uses {held}, and the server takes {wanted}.</source>
        <translation>Ele usa {held}, e o servidor aceita {wanted}.</translation>
    </message>
    <message>
        <source>Set the tracker to {wanted}.</source>
        <translation>Mude o rastreador para {wanted}.</translation>
    </message>
    <message>
        <source>The tracker reports to an address that is no longer the server&apos;s.</source>
        <translation>O rastreador reporta a um endereço que não é mais do servidor.</translation>
    </message>
    <message>
        <source>It is set to {held}, and {wanted} is found at {addresses}.</source>
        <translation>Ele está configurado para {held}, e {wanted} está em {addresses}.</translation>
    </message>
    <message>
        <source>Write the name {wanted} instead of the number.</source>
        <translation>Grave o nome {wanted} em vez do número.</translation>
    </message>
    <message>
        <source>The server&apos;s name {host} cannot be found.</source>
        <translation>O nome do servidor {host} não é encontrado.</translation>
    </message>
    <message>
        <source>This laptop asked for its address, and there is none.</source>
        <translation>Este notebook perguntou pelo endereço dele, e não há nenhum.</translation>
    </message>
    <message>
        <source>Write the server&apos;s address {address} instead of its name.</source>
        <translation>Grave o endereço do servidor {address} em vez do nome.</translation>
    </message>
    <message>
        <source>Check how the name is spelt, and write it again.</source>
        <translation>Confira como se escreve o nome e grave-o de novo.</translation>
    </message>
    <message>
        <source>The tracker finds no SIM card.</source>
        <translation>O rastreador não encontra chip.</translation>
    </message>
    <message>
        <source>It says that no SIM card is ready.</source>
        <translation>Ele diz que nenhum chip está pronto.</translation>
    </message>
    <message>
        <source>Switch the tracker off, put the SIM card in firmly, and check again.</source>
        <translation>Desligue o rastreador, encaixe bem o chip e verifique de novo.</translation>
    </message>
    <message>
        <source>The SIM card asks for its PIN.</source>
        <translation>O chip pede o PIN.</translation>
    </message>
    <message>
        <source>The tracker says that the card is locked.</source>
        <translation>O rastreador diz que o chip está bloqueado.</translation>
    </message>
    <message>
        <source>Remove the PIN with a telephone, then put the card back.</source>
        <translation>Tire o PIN com um telefone e recoloque o chip.</translation>
    </message>
    <message>
        <source>The tracker is in no mobile network.</source>
        <translation>O rastreador não está em nenhuma rede móvel.</translation>
    </message>
    <message>
        <source>It says that no network has let it in yet.</source>
        <translation>Ele diz que nenhuma rede o deixou entrar ainda.</translation>
    </message>
    <message>
        <source>Check the mobile antenna where there is reception, then check again.</source>
        <translation>Confira a antena móvel onde houver recepção e verifique de novo.</translation>
    </message>
    <message>
        <source>The SIM card gets no data in a foreign network.</source>
        <translation>O chip não recebe dados em uma rede de terceiros.</translation>
    </message>
    <message>
        <source>The tracker is roaming and has no data connection.</source>
        <translation>O rastreador está em roaming e sem conexão de dados.</translation>
    </message>
    <message>
        <source>Ask the SIM card&apos;s operator to allow data while roaming.</source>
        <translation>Peça à operadora do chip que permita dados em roaming.</translation>
    </message>
    <message>
        <source>The mobile network turns this SIM card away.</source>
        <translation>A rede móvel recusa este chip.</translation>
    </message>
    <message>
        <source>The tracker asked to be let in and was refused, as a card is that is not active or may not roam.</source>
        <translation>O rastreador pediu para entrar e foi recusado, como um chip que não está ativo ou não pode fazer roaming.</translation>
    </message>
    <message>
        <source>Ask the SIM card&apos;s operator to activate it and to allow roaming.</source>
        <translation>Peça à operadora do chip que o ative e permita o roaming.</translation>
    </message>
    <message>
        <source>The tracker is in the mobile network, but has no data connection.</source>
        <translation>O rastreador está na rede móvel, mas sem conexão de dados.</translation>
    </message>
    <message>
        <source>It says that its data connection is closed[, with the APN {apn}].</source>
        <translation>Ele diz que a conexão de dados está fechada[, com o APN {apn}].</translation>
    </message>
    <message>
        <source>Check that the SIM card has data left and that its APN is right.</source>
        <translation>Confira se o chip ainda tem dados e se o APN está certo.</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Stopped. What the tracker holds now is not known for every setting.</source>
        <translation>Parado. Não se sabe o que o rastreador tem agora em todas as configurações.</translation>
    </message>
    <message>
        <source>Stopped. The tracker holds new settings.</source>
        <translation>Parado. O rastreador tem configurações novas.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Parado.</translation>
    </message>
    <message>
        <source>Stopped. The tracker holds what it held before.</source>
        <translation>Parado. O rastreador tem o que tinha antes.</translation>
    </message>
    <message>
        <source>Not done.</source>
        <translation>Não concluído.</translation>
    </message>
    <message>
        <source>Not proved. {reason}</source>
        <translation>Não comprovado. {reason}</translation>
    </message>
    <message>
        <source>Not done. {reason}</source>
        <translation>Não concluído. {reason}</translation>
    </message>
    <message>
        <source>Proved. A report from this tracker was heard here.</source>
        <translation>Comprovado. Um relatório deste rastreador foi recebido aqui.</translation>
    </message>
    <message>
        <source>Proved. A report from this tracker was passed on, and its server answered.</source>
        <translation>Comprovado. Um relatório deste rastreador foi repassado, e o servidor respondeu.</translation>
    </message>
    <message>
        <source>Proved. A report from this tracker was heard here and passed on to its server.</source>
        <translation>Comprovado. Um relatório deste rastreador foi recebido aqui e repassado ao servidor.</translation>
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
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Gravar</translation>
    </message>
    <message>
        <source>Prove</source>
        <translation>Comprovar</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Tracker on the cable</source>
        <translation>Rastreador no cabo</translation>
    </message>
    <message>
        <source>Its settings</source>
        <translation>Configurações dele</translation>
    </message>
    <message>
        <source>Its settings after a restart</source>
        <translation>Configurações depois de um reinício</translation>
    </message>
    <message>
        <source>This laptop and its network</source>
        <translation>Este notebook e a rede dele</translation>
    </message>
    <message>
        <source>Server, from this laptop</source>
        <translation>Servidor, a partir deste notebook</translation>
    </message>
    <message>
        <source>Reports that arrive here</source>
        <translation>Relatórios que chegam aqui</translation>
    </message>
    <message>
        <source>Carrier of the SIM</source>
        <translation>Operadora do chip</translation>
    </message>
    <message>
        <source>Earlier work with this tracker</source>
        <translation>Trabalhos anteriores com este rastreador</translation>
    </message>
    <message>
        <source>The tracker restarts</source>
        <translation>O rastreador reinicia</translation>
    </message>
    <message>
        <source>The tracker does not answer at the moment</source>
        <translation>O rastreador não responde no momento</translation>
    </message>
    <message>
        <source>The connection to the tracker is lost</source>
        <translation>A conexão com o rastreador caiu</translation>
    </message>
    <message>
        <source>The settings were read.</source>
        <translation>As configurações foram lidas.</translation>
    </message>
    <message>
        <source>Written and read back.</source>
        <translation>Gravado e relido.</translation>
    </message>
    <message>
        <source>The backup was written and read back.</source>
        <translation>O backup foi gravado e relido.</translation>
    </message>
    <message>
        <source>Configured and read back; arrival not observed.</source>
        <translation>Configurado e relido; chegada não observada.</translation>
    </message>
</context>
<context>
    <name>Ports</name>
    <message>
        <source>trackers of a known profile have this USB id</source>
        <translation>rastreadores de um perfil conhecido têm este ID USB</translation>
    </message>
    <message>
        <source>a tracker was found here before</source>
        <translation>um rastreador já foi encontrado aqui</translation>
    </message>
    <message>
        <source>an adapter that data cables are made with</source>
        <translation>um adaptador usado em cabos de dados</translation>
    </message>
    <message>
        <source>a USB device of unknown kind</source>
        <translation>um dispositivo USB de tipo desconhecido</translation>
    </message>
    <message>
        <source>built into this laptop, not USB</source>
        <translation>interna deste notebook, não USB</translation>
    </message>
    <message>
        <source>Bluetooth, a modem or a console of this laptop</source>
        <translation>Bluetooth, um modem ou um console deste notebook</translation>
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
        <translation>Reportar a este notebook</translation>
    </message>
    <message>
        <source>Report passed on to the server</source>
        <translation>Relatório repassado ao servidor</translation>
    </message>
    <message>
        <source>None: write and read back</source>
        <translation>Nenhuma: gravar e reler</translation>
    </message>
    <message>
        <source>The tracker reports to this laptop, and its report is waited for here. Shows that the tracker is online and reports.</source>
        <translation>O rastreador reporta a este notebook, e aqui se espera o relatório. Mostra que o rastreador está online e reporta.</translation>
    </message>
    <message>
        <source>The tracker reports to this laptop first, then its server is set. Shows that the tracker is online and reports, not that the server hears it.</source>
        <translation>O rastreador reporta primeiro a este notebook; depois o servidor dele é gravado. Mostra que o rastreador está online e reporta, não que o servidor o recebe.</translation>
    </message>
    <message>
        <source>The tracker reports through this laptop to the server first, then its server is set. Shows that it reports and what the server answers, not that it finds its own way there.</source>
        <translation>O rastreador reporta primeiro ao servidor através deste notebook; depois o servidor dele é gravado. Mostra que ele reporta e o que o servidor responde, não que ele chega lá sozinho.</translation>
    </message>
    <message>
        <source>The settings are written and read back. Shows what the tracker holds, not that its reports arrive.</source>
        <translation>As configurações são gravadas e relidas. Mostra o que o rastreador tem, não que os relatórios dele chegam.</translation>
    </message>
    <message>
        <source>Trackers reach this laptop.</source>
        <translation>Os rastreadores chegam a este notebook.</translation>
    </message>
    <message>
        <source>No proof: through the carrier, trackers do not reach this laptop.</source>
        <translation>Sem prova: pela operadora, os rastreadores não chegam a este notebook.</translation>
    </message>
    <message>
        <source>No proof: what a virtual tracker makes up is passed on to no real server.</source>
        <translation>Sem prova: o que um rastreador virtual inventa não é repassado a nenhum servidor real.</translation>
    </message>
    <message>
        <source>No proof: where the tracker reports cannot be read from it, so nobody could tell that its server is set afterwards.</source>
        <translation>Sem prova: não dá para ler dele para onde o rastreador reporta, por isso não se saberia se o servidor foi gravado depois.</translation>
    </message>
    <message>
        <source>No proof: nothing is said of a server.</source>
        <translation>Sem prova: nada foi dito de um servidor.</translation>
    </message>
    <message>
        <source>A proof was interrupted: this tracker may still report to this laptop ({meanwhile}). Its final server {server} is not set yet.</source>
        <translation>Uma prova foi interrompida: este rastreador talvez ainda reporte a este notebook ({meanwhile}). O servidor definitivo {server} ainda não está gravado.</translation>
    </message>
    <message>
        <source>The server answered: {answer}</source>
        <translation>O servidor respondeu: {answer}</translation>
    </message>
    <message>
        <source>It was sent on to the server over UDP and no answer came. Whether it arrived cannot be told.</source>
        <translation>Foi enviado ao servidor por UDP e não veio resposta. Não dá para dizer se chegou.</translation>
    </message>
    <message>
        <source>The server took it and did not answer.</source>
        <translation>O servidor o recebeu e não respondeu.</translation>
    </message>
    <message>
        <source>The tracker says that it is connected to the carrier&apos;s data network.</source>
        <translation>O rastreador diz que está conectado à rede de dados da operadora.</translation>
    </message>
    <message>
        <source>The tracker says that it is not connected to the carrier&apos;s data network at the moment.</source>
        <translation>O rastreador diz que no momento não está conectado à rede de dados da operadora.</translation>
    </message>
    <message>
        <source>Its server {server} is set and read back.</source>
        <translation>O servidor {server} dele está gravado e relido.</translation>
    </message>
</context>
<context>
    <name>Reachability</name>
    <message>
        <source>public</source>
        <translation>público</translation>
    </message>
    <message>
        <source>private, behind a router</source>
        <translation>privado, atrás de um roteador</translation>
    </message>
    <message>
        <source>looks like the hotspot of an iPhone</source>
        <translation>parece a internet compartilhada de um iPhone</translation>
    </message>
    <message>
        <source>looks like the hotspot of an Android phone</source>
        <translation>parece a internet compartilhada de um celular Android</translation>
    </message>
    <message>
        <source>looks like a connection that Windows shares</source>
        <translation>parece uma conexão compartilhada pelo Windows</translation>
    </message>
    <message>
        <source>looks like a connection that Linux shares</source>
        <translation>parece uma conexão compartilhada pelo Linux</translation>
    </message>
    <message>
        <source>behind a public address that a carrier&apos;s customers share</source>
        <translation>atrás de um endereço público dividido entre clientes de uma operadora</translation>
    </message>
    <message>
        <source>looks like a VPN</source>
        <translation>parece uma VPN</translation>
    </message>
    <message>
        <source>public, IPv6</source>
        <translation>público, IPv6</translation>
    </message>
    <message>
        <source>looks like a network for programs inside this laptop</source>
        <translation>parece uma rede para programas dentro deste notebook</translation>
    </message>
    <message>
        <source>private, IPv6</source>
        <translation>privado, IPv6</translation>
    </message>
    <message>
        <source>known on its own cable or Wi-Fi only</source>
        <translation>conhecido só no próprio cabo ou Wi-Fi</translation>
    </message>
    <message>
        <source>Point trackers at {address} port {port}: the address is public, so they reach this laptop unless a firewall stands in the way.</source>
        <translation>Aponte os rastreadores para {address} porta {port}: o endereço é público, por isso eles chegam a este notebook, a menos que haja um firewall no caminho.</translation>
    </message>
    <message>
        <source>Trackers on a carrier&apos;s network cannot reach {address}, which is private, behind a router, unless their APN leads into the same network.</source>
        <translation>Os rastreadores na rede de uma operadora não chegam a {address}, que é privado, atrás de um roteador, a menos que o APN deles leve à mesma rede.</translation>
    </message>
    <message>
        <source>Forward port {port} on the router to this laptop and point trackers at the router&apos;s public address, if it has one.</source>
        <translation>Encaminhe no roteador a porta {port} para este notebook e aponte os rastreadores para o endereço público do roteador, se ele tiver um.</translation>
    </message>
    <message>
        <source>Trackers can reach this laptop only over IPv6, at {address} port {port}. Whether the tracker and its carrier speak IPv6 is not known.</source>
        <translation>Os rastreadores só chegam a este notebook por IPv6, em {address} porta {port}. Não se sabe se o rastreador e a operadora dele usam IPv6.</translation>
    </message>
    <message>
        <source>Trackers on a carrier&apos;s network cannot reach this laptop: its address {address} {kind}.</source>
        <translation>Os rastreadores na rede de uma operadora não chegam a este notebook: o endereço {address} dele {kind}.</translation>
    </message>
    <message>
        <source>This laptop has no address where a tracker could reach it.</source>
        <translation>Este notebook não tem endereço em que um rastreador o alcance.</translation>
    </message>
    <message>
        <source>is behind a public address that a carrier&apos;s customers share</source>
        <translation>está atrás de um endereço público dividido entre clientes de uma operadora</translation>
    </message>
    <message>
        <source>looks like a VPN&apos;s, which only trackers with an APN of that same network reach</source>
        <translation>parece o de uma VPN, à qual só chegam rastreadores com um APN dessa mesma rede</translation>
    </message>
    <message>
        <source>Otherwise the proof is in reports heard by a computer with a public address, or in settings that were written and read back.</source>
        <translation>Senão, a prova está em relatórios recebidos por um computador com endereço público, ou em configurações gravadas e relidas.</translation>
    </message>
    <message>
        <source>The proof that remains: reports heard by a computer with a public address, or settings that were written and read back.</source>
        <translation>A prova que resta: relatórios recebidos por um computador com endereço público, ou configurações gravadas e relidas.</translation>
    </message>
    <message>
        <source>The firewall of this laptop[ ({firewall})] is off.</source>
        <translation>O firewall deste notebook[ ({firewall})] está desligado.</translation>
    </message>
    <message>
        <source>The firewall of this laptop[ ({firewall})] lets port {port} in.</source>
        <translation>O firewall deste notebook[ ({firewall})] deixa a porta {port} passar.</translation>
    </message>
    <message>
        <source>The firewall of this laptop[ ({firewall})] is on; whether it lets port {port} in is not known.</source>
        <translation>O firewall deste notebook[ ({firewall})] está ligado; não se sabe se deixa a porta {port} passar.</translation>
    </message>
    <message>
        <source>The firewall of this laptop[ ({firewall})] does not let port {port} in.</source>
        <translation>O firewall deste notebook[ ({firewall})] não deixa a porta {port} passar.</translation>
    </message>
    <message>
        <source>Whether a firewall of this laptop lets port {port} in is not known.</source>
        <translation>Não se sabe se um firewall deste notebook deixa a porta {port} passar.</translation>
    </message>
    <message>
        <source>This opens it: {command}</source>
        <translation>Isto a abre: {command}</translation>
    </message>
    <message>
        <source>To open it: Windows Security, Firewall &amp; network protection, Allow an app through firewall.</source>
        <translation>Para abri-la: Segurança do Windows, Firewall e proteção de rede, Permitir um aplicativo pelo firewall.</translation>
    </message>
    <message>
        <source>To open it: System Settings, Network, Firewall, Options.</source>
        <translation>Para abri-la: Ajustes do Sistema, Rede, Firewall, Opções.</translation>
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
        <translation>Gosafe, texto antigo</translation>
    </message>
    <message>
        <source>Gosafe, binary</source>
        <translation>Gosafe, binário</translation>
    </message>
    <message>
        <source>Gosafe, answer by message or cable</source>
        <translation>Gosafe, resposta por mensagem ou cabo</translation>
    </message>
    <message>
        <source>SkyPatrol TT series</source>
        <translation>Série SkyPatrol TT</translation>
    </message>
    <message>
        <source>SkyPatrol TT8850</source>
        <translation>SkyPatrol TT8850</translation>
    </message>
    <message>
        <source>SkyPatrol, answer by cable</source>
        <translation>SkyPatrol, resposta por cabo</translation>
    </message>
    <message>
        <source>last known place</source>
        <translation>último lugar conhecido</translation>
    </message>
    <message>
        <source>no GPS fix</source>
        <translation>sem posição GPS</translation>
    </message>
    <message>
        <source>GPS fix</source>
        <translation>com posição GPS</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>moving, %1 km/h</source>
        <translation>em movimento, %1 km/h</translation>
    </message>
    <message>
        <source>done</source>
        <translation>feito</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusado</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Sinal de vida</translation>
    </message>
    <message>
        <source>Answer to a command: %1</source>
        <translation>Resposta a um comando: %1</translation>
    </message>
    <message>
        <source>Sign of life without a position</source>
        <translation>Sinal de vida sem posição</translation>
    </message>
    <message>
        <source>Report that needs the tracker&apos;s report mask to be read</source>
        <translation>Relatório que só pode ser lido com a máscara de relatórios do rastreador</translation>
    </message>
    <message>
        <source>ignition on</source>
        <translation>ignição ligada</translation>
    </message>
    <message>
        <source>ignition off</source>
        <translation>ignição desligada</translation>
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
        <translation>relógio sem hora</translation>
    </message>
    <message>
        <source>Report without position or voltage</source>
        <translation>Relatório sem posição nem tensão</translation>
    </message>
    <message>
        <source>The tracker&apos;s clock is not set.</source>
        <translation>O relógio do rastreador não está acertado.</translation>
    </message>
    <message>
        <source>No such tracker existed at that time.</source>
        <translation>Nessa data ainda não existia um rastreador assim.</translation>
    </message>
    <message>
        <source>That time is still to come.</source>
        <translation>Essa hora ainda não chegou.</translation>
    </message>
    <message>
        <source>More than an hour before it arrived: kept by the tracker for later, or its clock is wrong.</source>
        <translation>Mais de uma hora antes de chegar: o rastreador o guardou para depois, ou o relógio dele está errado.</translation>
    </message>
    <message>
        <source>{part} cannot be read[: “{text}”].</source>
        <translation>{part} não pode ser lido[: “{text}”].</translation>
    </message>
    <message>
        <source>{part} names a place that is not on Earth[: “{text}”].</source>
        <translation>{part} indica um lugar que não existe na Terra[: “{text}”].</translation>
    </message>
    <message>
        <source>The time is no date that exists[: “{text}”].</source>
        <translation>A hora não é uma data que exista[: “{text}”].</translation>
    </message>
    <message>
        <source>The event is not hexadecimal[: “{text}”].</source>
        <translation>O evento não é hexadecimal[: “{text}”].</translation>
    </message>
    <message>
        <source>{part} has a cell that is cut short[: “{text}”].</source>
        <translation>{part} tem uma célula cortada[: “{text}”].</translation>
    </message>
    <message>
        <source>{part} comes twice; the first one counts.</source>
        <translation>{part} aparece duas vezes; vale a primeira.</translation>
    </message>
    <message>
        <source>{part} has a sensor that is cut short[: “{text}”].</source>
        <translation>{part} tem um sensor cortado[: “{text}”].</translation>
    </message>
    <message>
        <source>{part} has a sensor of an unknown kind[: “{text}”].</source>
        <translation>{part} tem um sensor de tipo desconhecido[: “{text}”].</translation>
    </message>
    <message>
        <source>{part} ends with a single digit, which means nothing[: “{text}”].</source>
        <translation>{part} termina com um único dígito, que não significa nada[: “{text}”].</translation>
    </message>
    <message>
        <source>{part} has an answer that is cut short[: “{text}”].</source>
        <translation>{part} tem uma resposta cortada[: “{text}”].</translation>
    </message>
    <message>
        <source>{part} has an empty answer, so what follows it cannot be read[: “{text}”].</source>
        <translation>{part} tem uma resposta vazia, por isso o que vem depois não pode ser lido[: “{text}”].</translation>
    </message>
    <message>
        <source>{part} has an answer that is shorter than it must be[: “{text}”].</source>
        <translation>{part} tem uma resposta mais curta do que deveria[: “{text}”].</translation>
    </message>
    <message>
        <source>The checksum of {part} is wrong[: “{text}”]; bytes may have changed on the way.</source>
        <translation>A soma de verificação de {part} está errada[: “{text}”]; bytes podem ter mudado no caminho.</translation>
    </message>
    <message>
        <source>There is more that is odd, not listed here.</source>
        <translation>Há mais coisas estranhas, não listadas aqui.</translation>
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
        <translation>Porta</translation>
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
        <translation>Usuário de APN</translation>
    </message>
    <message>
        <source>APN password</source>
        <translation>Senha de APN</translation>
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
        <translation>Sinal de vida</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source>Report format</source>
        <translation>Formato do relatório</translation>
    </message>
    <message>
        <source>Second server</source>
        <translation>Segundo servidor</translation>
    </message>
    <message>
        <source>Second port</source>
        <translation>Segunda porta</translation>
    </message>
    <message>
        <source>Second transport</source>
        <translation>Segundo transporte</translation>
    </message>
    <message>
        <source>Tracker password</source>
        <translation>Senha do rastreador</translation>
    </message>
    <message>
        <source>1 setting will change</source>
        <translation>1 configuração vai mudar</translation>
    </message>
    <message>
        <source>%1 settings will change</source>
        <translation>%1 configurações vão mudar</translation>
    </message>
    <message>
        <source>1 stays as it is</source>
        <translation>1 fica como está</translation>
    </message>
    <message>
        <source>%1 stay as they are</source>
        <translation>%1 ficam como estão</translation>
    </message>
    <message>
        <source>1 is not known for this firmware</source>
        <translation>1 não é conhecida neste firmware</translation>
    </message>
    <message>
        <source>%1 are not known for this firmware</source>
        <translation>%1 não são conhecidas neste firmware</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vazio)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
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
        <translation>binário</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>não pode ser lido</translation>
    </message>
    <message>
        <source>not known for this firmware</source>
        <translation>não conhecido neste firmware</translation>
    </message>
    <message>
        <source>not asked: the command is only assumed</source>
        <translation>não perguntado: o comando é só suposto</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>não pôde ser lido</translation>
    </message>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>muda</translation>
    </message>
    <message>
        <source>old value not known</source>
        <translation>valor antigo desconhecido</translation>
    </message>
    <message>
        <source>will not be sent</source>
        <translation>não será enviado</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>fica como está</translation>
    </message>
    <message>
        <source>No setting changes</source>
        <translation>Nenhuma configuração muda</translation>
    </message>
    <message>
        <source>%1 can only be read</source>
        <translation>%1 só de leitura</translation>
    </message>
    <message>
        <source>%1 can only be written</source>
        <translation>%1 só de gravação</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>%1 com falha na leitura</translation>
    </message>
    <message>
        <source>Cannot be undone, because what is there now is not known: %1.</source>
        <translation>Não dá para desfazer, porque não se sabe o que há ali agora: %1.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sem mudança</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>conferido</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusado</translation>
    </message>
    <message>
        <source>accepted, but the old value stayed</source>
        <translation>aceito, mas ficou o valor antigo</translation>
    </message>
    <message>
        <source>could not be read back</source>
        <translation>não pôde ser relido</translation>
    </message>
    <message>
        <source>not known for this firmware, not sent</source>
        <translation>não conhecido neste firmware, não enviado</translation>
    </message>
    <message>
        <source>%1, used after a restart</source>
        <translation>%1, vale depois de reiniciar</translation>
    </message>
    <message>
        <source>Restart the tracker (unplug it from the vehicle for 10 seconds). Only then does it use what is new: %1.</source>
        <translation>Reinicie o rastreador (tire-o do veículo por 10 segundos). Só depois ele usa o que é novo: %1.</translation>
    </message>
    <message>
        <source>documented by the maker</source>
        <translation>documentado pelo fabricante</translation>
    </message>
    <message>
        <source>seen to work on this unit</source>
        <translation>visto funcionar neste rastreador</translation>
    </message>
    <message>
        <source>taught by a technician</source>
        <translation>ensinado por um técnico</translation>
    </message>
    <message>
        <source>assumed from a sibling model</source>
        <translation>suposto por um modelo parecido</translation>
    </message>
    <message>
        <source>virtual tracker only</source>
        <translation>só no rastreador virtual</translation>
    </message>
</context>
<context>
    <name>Vehicle</name>
    <message>
        <source>current readings</source>
        <translation>leituras atuais</translation>
    </message>
    <message>
        <source>readings kept with a trouble code</source>
        <translation>leituras guardadas com um código de falha</translation>
    </message>
    <message>
        <source>stored trouble codes</source>
        <translation>códigos de falha gravados</translation>
    </message>
    <message>
        <source>pending trouble codes</source>
        <translation>códigos de falha pendentes</translation>
    </message>
    <message>
        <source>data about the vehicle</source>
        <translation>dados do veículo</translation>
    </message>
    <message>
        <source>permanent trouble codes</source>
        <translation>códigos de falha permanentes</translation>
    </message>
    <message>
        <source>refused without a reason</source>
        <translation>recusado sem motivo</translation>
    </message>
    <message>
        <source>the vehicle does not have this service</source>
        <translation>o veículo não tem este serviço</translation>
    </message>
    <message>
        <source>the vehicle does not have this reading</source>
        <translation>o veículo não tem esta leitura</translation>
    </message>
    <message>
        <source>the question had a wrong length or form</source>
        <translation>a pergunta tinha tamanho ou forma errada</translation>
    </message>
    <message>
        <source>the answer would be too long</source>
        <translation>a resposta seria longa demais</translation>
    </message>
    <message>
        <source>the vehicle is busy</source>
        <translation>o veículo está ocupado</translation>
    </message>
    <message>
        <source>not possible in this state of the vehicle</source>
        <translation>não é possível neste estado do veículo</translation>
    </message>
    <message>
        <source>the question is out of range</source>
        <translation>a pergunta está fora da faixa</translation>
    </message>
    <message>
        <source>the vehicle keeps this locked</source>
        <translation>o veículo mantém isto bloqueado</translation>
    </message>
    <message>
        <source>the answer is to come later</source>
        <translation>a resposta vem depois</translation>
    </message>
    <message>
        <source>not possible in this mode of the vehicle</source>
        <translation>não é possível neste modo do veículo</translation>
    </message>
    <message>
        <source>Engine warning lamp</source>
        <translation>Luz de aviso do motor</translation>
    </message>
    <message>
        <source>Number of trouble codes</source>
        <translation>Número de códigos de falha</translation>
    </message>
    <message>
        <source>Fuel system status</source>
        <translation>Estado do sistema de combustível</translation>
    </message>
    <message>
        <source>Engine load</source>
        <translation>Carga do motor</translation>
    </message>
    <message>
        <source>Coolant</source>
        <translation>Arrefecimento</translation>
    </message>
    <message>
        <source>Short-term fuel trim, bank 1</source>
        <translation>Ajuste de combustível de curto prazo, banco 1</translation>
    </message>
    <message>
        <source>Long-term fuel trim, bank 1</source>
        <translation>Ajuste de combustível de longo prazo, banco 1</translation>
    </message>
    <message>
        <source>Short-term fuel trim, bank 2</source>
        <translation>Ajuste de combustível de curto prazo, banco 2</translation>
    </message>
    <message>
        <source>Long-term fuel trim, bank 2</source>
        <translation>Ajuste de combustível de longo prazo, banco 2</translation>
    </message>
    <message>
        <source>Fuel pressure</source>
        <translation>Pressão do combustível</translation>
    </message>
    <message>
        <source>Intake manifold pressure</source>
        <translation>Pressão do coletor de admissão</translation>
    </message>
    <message>
        <source>Engine speed</source>
        <translation>Rotação do motor</translation>
    </message>
    <message>
        <source>Vehicle speed</source>
        <translation>Velocidade do veículo</translation>
    </message>
    <message>
        <source>Timing advance</source>
        <translation>Avanço da ignição</translation>
    </message>
    <message>
        <source>Intake air</source>
        <translation>Ar de admissão</translation>
    </message>
    <message>
        <source>Air flow</source>
        <translation>Fluxo de ar</translation>
    </message>
    <message>
        <source>Throttle</source>
        <translation>Borboleta</translation>
    </message>
    <message>
        <source>OBD standard, as a number</source>
        <translation>Padrão OBD, como número</translation>
    </message>
    <message>
        <source>Time since engine start</source>
        <translation>Tempo desde a partida do motor</translation>
    </message>
    <message>
        <source>Distance with the warning lamp on</source>
        <translation>Distância com a luz de aviso acesa</translation>
    </message>
    <message>
        <source>Fuel level</source>
        <translation>Nível de combustível</translation>
    </message>
    <message>
        <source>Warm-ups since codes were cleared</source>
        <translation>Aquecimentos desde que os códigos foram apagados</translation>
    </message>
    <message>
        <source>Distance since codes were cleared</source>
        <translation>Distância desde que os códigos foram apagados</translation>
    </message>
    <message>
        <source>Air pressure</source>
        <translation>Pressão do ar</translation>
    </message>
    <message>
        <source>Engine computer&apos;s voltage</source>
        <translation>Tensão da central do motor</translation>
    </message>
    <message>
        <source>Absolute engine load</source>
        <translation>Carga absoluta do motor</translation>
    </message>
    <message>
        <source>Wanted air to fuel ratio (lambda)</source>
        <translation>Relação ar-combustível desejada (lambda)</translation>
    </message>
    <message>
        <source>Relative throttle</source>
        <translation>Borboleta relativa</translation>
    </message>
    <message>
        <source>Outside air</source>
        <translation>Ar externo</translation>
    </message>
    <message>
        <source>Throttle B</source>
        <translation>Borboleta B</translation>
    </message>
    <message>
        <source>Accelerator pedal D</source>
        <translation>Pedal do acelerador D</translation>
    </message>
    <message>
        <source>Accelerator pedal E</source>
        <translation>Pedal do acelerador E</translation>
    </message>
    <message>
        <source>Wanted throttle</source>
        <translation>Borboleta desejada</translation>
    </message>
    <message>
        <source>Time with the warning lamp on</source>
        <translation>Tempo com a luz de aviso acesa</translation>
    </message>
    <message>
        <source>Time since codes were cleared</source>
        <translation>Tempo desde que os códigos foram apagados</translation>
    </message>
    <message>
        <source>Fuel type, as a number</source>
        <translation>Tipo de combustível, como número</translation>
    </message>
    <message>
        <source>Engine oil</source>
        <translation>Óleo do motor</translation>
    </message>
    <message>
        <source>Fuel use</source>
        <translation>Consumo</translation>
    </message>
    <message>
        <source>on</source>
        <translation>acesa</translation>
    </message>
    <message>
        <source>off</source>
        <translation>apagada</translation>
    </message>
    <message>
        <source>Asked for %1</source>
        <translation>Consultado: %1</translation>
    </message>
    <message>
        <source>Asked for service %1</source>
        <translation>Consultado o serviço %1</translation>
    </message>
    <message>
        <source>refused, reason %1</source>
        <translation>recusado, motivo %1</translation>
    </message>
</context>
</TS>
