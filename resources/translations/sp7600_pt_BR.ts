<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Configures SkyPatrol SP7600 trackers and proves that they report.</source>
        <translation>Configura rastreadores SkyPatrol SP7600 e comprova que eles reportam.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Built from commit</source>
        <translation>Feito do commit</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este notebook</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Feito por</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>não registrado</translation>
    </message>
    <message>
        <source>It has been run against the virtual tracker, and against no real SP7600 yet. No command word of the SP7600 is public: those that it knows are assumed from sibling models, and it sends them only after you agree.</source>
        <translation>Foi executado com o rastreador virtual, e ainda com nenhum SP7600 real. Nenhum comando do SP7600 é público: os que ele conhece são supostos de modelos irmãos, e só são enviados depois que você concorda.</translation>
    </message>
    <message>
        <source>It is free software: you may use, change and pass it on under the terms of its licence. There is no warranty.</source>
        <translation>É software livre: você pode usá-lo, mudá-lo e passá-lo adiante nos termos da licença. Não há garantia.</translation>
    </message>
    <message>
        <source>SkyPatrol, Gosafe, Plaspy and Traccar are names of their owners, who have no part in this program.</source>
        <translation>SkyPatrol, Gosafe, Plaspy e Traccar são nomes de seus donos, que não têm parte neste programa.</translation>
    </message>
    <message>
        <source>What others made, and under which licence</source>
        <translation>O que outros fizeram, e sob qual licença</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>Licença: %1</translation>
    </message>
    <message>
        <source>Licence: %1; used here under %2</source>
        <translation>Licença: %1; aqui se usa sob %2</translation>
    </message>
    <message>
        <source>%1 (built with %2)</source>
        <translation>%1 (compilado com %2)</translation>
    </message>
</context>
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
        <translation>Margem</translation>
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
        <translation>Alimentação</translation>
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
    <name>DiagnosisWords</name>
    <message>
        <source>Fill in and go to the settings</source>
        <translation>Preencher e ir às configurações</translation>
    </message>
    <message>
        <source>Choose the APN</source>
        <translation>Escolher o APN</translation>
    </message>
    <message>
        <source>Teach its words</source>
        <translation>Ensinar os comandos</translation>
    </message>
    <message>
        <source>Give the password</source>
        <translation>Informar a senha</translation>
    </message>
    <message>
        <source>Answer in another form, and listen</source>
        <translation>Responder de outra forma e escutar</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar o comando</translation>
    </message>
    <message>
        <source>Go to the settings</source>
        <translation>Ir às configurações</translation>
    </message>
    <message>
        <source>Listen and wait for it</source>
        <translation>Escutar e esperar</translation>
    </message>
    <message>
        <source>Looking for the cause, %1 s</source>
        <translation>Procurando a causa, %1 s</translation>
    </message>
    <message>
        <source>It was stopped: not everything was looked at.</source>
        <translation>Foi parado: nem tudo foi verificado.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>It should report to: %1</source>
        <translation>Deveria reportar a: %1</translation>
    </message>
    <message>
        <source>It should report to: %1 (%2)</source>
        <translation>Deveria reportar a: %1 (%2)</translation>
    </message>
    <message>
        <source>Stopped while the tracker was being read.</source>
        <translation>Parado enquanto o rastreador era lido.</translation>
    </message>
    <message>
        <source>What stands below was found before, at %1.</source>
        <translation>O que está abaixo foi encontrado antes, às %1.</translation>
    </message>
    <message>
        <source>Nothing was looked at yet.</source>
        <translation>Nada foi verificado ainda.</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>procurando…</translation>
    </message>
    <message>
        <source>This laptop answers with “%1” for this tracker.</source>
        <translation>Para este rastreador, este notebook responde com “%1”.</translation>
    </message>
    <message>
        <source>This laptop answers with one byte for each report, for this tracker.</source>
        <translation>Para este rastreador, este notebook responde com um byte para cada relatório.</translation>
    </message>
    <message>
        <source>This laptop gives no answer to reports, for this tracker.</source>
        <translation>Para este rastreador, este notebook não responde aos relatórios.</translation>
    </message>
    <message>
        <source>Looking and listening, %1 left</source>
        <translation>Verificando e escutando, faltam %1</translation>
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
    <message>
        <source>No backup was found[ for {backup}][: each of them holds the address that this laptop had for a proof, number {left_out} is the newest].</source>
        <translation>Nenhum backup foi encontrado[ para {backup}][: todos contêm o endereço que este notebook teve para uma prova; o mais recente é o número {left_out}].</translation>
    </message>
    <message>
        <source>These are no bytes in hexadecimal.</source>
        <translation>Não são bytes em hexadecimal.</translation>
    </message>
    <message>
        <source>Type two digits for each byte, such as 56 45 50 0d.</source>
        <translation>Digite dois dígitos por byte, por exemplo 56 45 50 0d.</translation>
    </message>
    <message>
        <source>This line of the script does not say how long to wait.</source>
        <translation>Esta linha do roteiro não diz quanto esperar.</translation>
    </message>
    <message>
        <source>Write wait 500ms or wait 2s, ten minutes at most.</source>
        <translation>Escreva wait 500ms ou wait 2s, dez minutos no máximo.</translation>
    </message>
    <message>
        <source>An earlier write to this tracker was cut short.</source>
        <translation>Uma gravação anterior neste rastreador foi interrompida.</translation>
    </message>
    <message>
        <source>Say on the page Commission what becomes of it, before anything else is written.</source>
        <translation>Decida na página Instalação o que fazer com ela, antes de gravar outra coisa.</translation>
    </message>
    <message>
        <source>What was typed in the console may have changed settings.</source>
        <translation>O que foi digitado no console pode ter mudado configurações.</translation>
    </message>
    <message>
        <source>Read the tracker again first.</source>
        <translation>Primeiro leia o rastreador de novo.</translation>
    </message>
    <message>
        <source>A line of the console waits for its answer.</source>
        <translation>Uma linha do console espera a resposta.</translation>
    </message>
    <message>
        <source>Wait until it is there, or stop it in the console.</source>
        <translation>Espere que ela chegue ou pare-a no console.</translation>
    </message>
    <message>
        <source>To finish this write would leave the tracker reporting to {endpoint}, an address that this laptop had for a proof.</source>
        <translation>Concluir esta gravação deixaria o rastreador reportando a {endpoint}, um endereço que este notebook teve para uma prova.</translation>
    </message>
    <message>
        <source>Choose the server that the tracker is to report to and write that, or put the earlier settings back.</source>
        <translation>Escolha o servidor ao qual o rastreador deve reportar e grave-o, ou restaure as configurações anteriores.</translation>
    </message>
    <message>
        <source>The folder of firmware words {file} is missing: what you taught or imported there is not used.</source>
        <translation>Falta a pasta de comandos de firmware {file}: o que você ensinou ou importou ali não é usado.</translation>
    </message>
    <message>
        <source>Connect the disk that it is on and start again, or choose another folder in Preferences.</source>
        <translation>Conecte o disco onde ela está e reinicie o programa, ou escolha outra pasta em Preferências.</translation>
    </message>
    <message>
        <source>A virtual tracker reports to this laptop just now. To listen for real ones would shut it out.</source>
        <translation>Um rastreador virtual está enviando relatórios a este notebook agora. Escutar os reais o deixaria de fora.</translation>
    </message>
    <message>
        <source>The IMEI {imei} may be that of a real tracker, so a virtual one does not use it.</source>
        <translation>O IMEI {imei} pode ser de um rastreador real, por isso um virtual não o usa.</translation>
    </message>
    <message>
        <source>Choose a number that begins with 359999.</source>
        <translation>Escolha um número que comece com 359999.</translation>
    </message>
    <message>
        <source>Disconnect or end the virtual tracker, then try again.</source>
        <translation>Desconecte ou encerre o rastreador virtual e tente de novo.</translation>
    </message>
    <message>
        <source>{file} cannot be opened here: it holds neither settings, nor firmware words, nor what trackers sent.</source>
        <translation>{file} não pode ser aberto aqui: não contém configurações, nem comandos de um firmware, nem o que rastreadores enviaram.</translation>
    </message>
    <message>
        <source>Open a settings file, a firmware profile, a raw log, packets (pcap, pcapng) or the store of another computer.</source>
        <translation>Abra um arquivo de configurações, um perfil de firmware, um registro bruto, pacotes (pcap, pcapng) ou o arquivo de dados de outro computador.</translation>
    </message>
    <message>
        <source>{file} was not taken in: another file is being written or taken in.</source>
        <translation>{file} não foi importado: outro arquivo está sendo gravado ou importado.</translation>
    </message>
    <message>
        <source>Open it again when that is done.</source>
        <translation>Abra-o de novo quando isso terminar.</translation>
    </message>
    <message>
        <source>Use a serial server instead, as tcp:HOST:PORT, or install a build that has serial ports.</source>
        <translation>Use no lugar dela um servidor serial, como tcp:HOST:PORT, ou instale uma compilação que tenha portas seriais.</translation>
    </message>
    <message>
        <source>{file} was not opened: what you are typing at the place for it would be lost.</source>
        <translation>{file} não foi aberto: o que você está digitando no lugar dele seria perdido.</translation>
    </message>
    <message>
        <source>Finish that or leave it, then open the file again.</source>
        <translation>Termine ou deixe isso e abra o arquivo de novo.</translation>
    </message>
    <message>
        <source>This build of the program has no serial ports[, so {port} cannot be opened].</source>
        <translation>Esta versão do programa não tem portas seriais[, por isso {port} não pode ser aberta].</translation>
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
        <source>tracker {imei} over {transport}, from {peer}</source>
        <translation>rastreador {imei} por {transport}, de {peer}</translation>
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
    <message>
        <source>accepted</source>
        <translation>aceita</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>sem resposta a tempo</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>inalcançável</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>interrompida</translation>
    </message>
    <message>
        <source>no way leads there</source>
        <translation>nenhum caminho leva até lá</translation>
    </message>
    <message>
        <source>this name is not known</source>
        <translation>esse nome não é conhecido</translation>
    </message>
    <message>
        <source>nobody could be asked for its address</source>
        <translation>não havia a quem perguntar o endereço</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>Login page of this laptop&apos;s network</source>
        <translation>Página de login da rede deste notebook</translation>
    </message>
    <message>
        <source>Proxy of this laptop</source>
        <translation>Proxy deste notebook</translation>
    </message>
    <message>
        <source>VPN of this laptop</source>
        <translation>VPN deste notebook</translation>
    </message>
    <message>
        <source>Network&apos;s time ahead of this laptop&apos;s clock</source>
        <translation>Avanço da hora da rede em relação ao relógio deste notebook</translation>
    </message>
    <message>
        <source>Reports arrive. Nothing is wrong.</source>
        <translation>Chegam relatórios. Não há nada errado.</translation>
    </message>
    <message>
        <source>Nothing wrong was seen.</source>
        <translation>Não se viu nada errado.</translation>
    </message>
    <message>
        <source>Not everything could be seen: what would show more stands below.</source>
        <translation>Nem tudo pôde ser visto: abaixo está o que mostraria mais.</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>&amp;Table (CSV)</source>
        <translation>&amp;Tabela (CSV)</translation>
    </message>
    <message>
        <source>&amp;JSON, a report a line</source>
        <translation>&amp;JSON, um relatório por linha</translation>
    </message>
    <message>
        <source>Tracks for &amp;maps (GPX)</source>
        <translation>Trajetos para &amp;mapas (GPX)</translation>
    </message>
    <message>
        <source>Packets for &amp;Wireshark (pcapng)</source>
        <translation>Pacotes para o &amp;Wireshark (pcapng)</translation>
    </message>
    <message>
        <source>&amp;Raw log, to be imported again</source>
        <translation>&amp;Registro bruto, para importar de novo</translation>
    </message>
    <message>
        <source>Export reports</source>
        <translation>Exportar relatórios</translation>
    </message>
    <message>
        <source>Import reports</source>
        <translation>Importar relatórios</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Logs, packets and stores (*.sp7600capture *.log *.jsonl *.pcap *.pcapng *.sqlite)</source>
        <translation>Registros, pacotes e bases (*.sp7600capture *.log *.jsonl *.pcap *.pcapng *.sqlite)</translation>
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
        <source>Check the port, and that the server is running.</source>
        <translation>Confira a porta e se o servidor está funcionando.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>O servidor não responde.</translation>
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
        <source>Ask who runs the server why it ends connections there.</source>
        <translation>Pergunte a quem administra o servidor por que ele derruba as conexões ali.</translation>
    </message>
    <message>
        <source>No way leads to the server.</source>
        <translation>Nenhum caminho leva ao servidor.</translation>
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
        <source>The tracker&apos;s mobile signal is weak.</source>
        <translation>O sinal móvel do rastreador está fraco.</translation>
    </message>
    <message>
        <source>Bars of reception that it shows: {signal}.</source>
        <translation>Barras de sinal que ele mostra: {signal}.</translation>
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
    <message>
        <source>Check that the cellular antenna is plugged in, then check again.</source>
        <translation>Confira se a antena de celular está ligada e verifique de novo.</translation>
    </message>
    <message>
        <source>Move the cellular antenna away from metal, then check again.</source>
        <translation>Afaste a antena de celular do metal e verifique de novo.</translation>
    </message>
    <message>
        <source>Check the cellular antenna where there is reception, then check again.</source>
        <translation>Confira a antena de celular onde houver recepção e verifique de novo.</translation>
    </message>
    <message>
        <source>It is set to {held}, and {wanted} is known to be at {addresses}; its name cannot be found now.</source>
        <translation>Ele está configurado para {held}, e sabe-se que {wanted} está em {addresses}; o nome não é encontrado agora.</translation>
    </message>
    <message>
        <source>Write the server&apos;s address {address}.</source>
        <translation>Grave o endereço do servidor {address}.</translation>
    </message>
    <message>
        <source>This laptop asked for its address, and there is none[, but {way}].</source>
        <translation>Este notebook perguntou pelo endereço dele, e não há nenhum[, mas {way}].</translation>
    </message>
    <message>
        <source>This laptop&apos;s connection to {endpoint} was refused[, but {way}].</source>
        <translation>A conexão deste notebook a {endpoint} foi recusada[, mas {way}].</translation>
    </message>
    <message>
        <source>This laptop tried {endpoint}, and nothing came back[, but {way}].</source>
        <translation>Este notebook tentou {endpoint}, e nada voltou[, mas {way}].</translation>
    </message>
    <message>
        <source>This laptop&apos;s connection to {endpoint} was taken and ended at once[, but {way}].</source>
        <translation>A conexão deste notebook a {endpoint} foi aceita e encerrada em seguida[, mas {way}].</translation>
    </message>
    <message>
        <source>A router on the way to {endpoint} says that it cannot be reached[, but {way}].</source>
        <translation>Um roteador no caminho diz que não é possível chegar a {endpoint}[, mas {way}].</translation>
    </message>
    <message>
        <source>Its network does not lead to {endpoint}[, and {way}].</source>
        <translation>A rede dele não leva a {endpoint}[, e {way}].</translation>
    </message>
    <message>
        <source>This laptop could not connect to {endpoint}[, and {way}].</source>
        <translation>Este notebook não conseguiu se conectar a {endpoint}[, e {way}].</translation>
    </message>
    <message>
        <source>This program does not understand what comes over the cable.</source>
        <translation>Este programa não entende o que chega pelo cabo.</translation>
    </message>
    <message>
        <source>Nothing in it names a model or a firmware: it may be noise, or the speed of the port may be wrong.</source>
        <translation>Nada nele indica um modelo ou um firmware: pode ser ruído, ou a velocidade da porta pode estar errada.</translation>
    </message>
    <message>
        <source>Check the cable and try another speed; if that does not help, teach the program this firmware&apos;s commands.</source>
        <translation>Verifique o cabo e tente outra velocidade; se não ajudar, ensine ao programa os comandos deste firmware.</translation>
    </message>
    <message>
        <source>its network may want a login first</source>
        <translation>talvez a rede peça um login antes</translation>
    </message>
    <message>
        <source>it is set to use the proxy {proxy}</source>
        <translation>ele está configurado para usar o proxy {proxy}</translation>
    </message>
    <message>
        <source>it is connected through the VPN {vpn}</source>
        <translation>ele está conectado pela VPN {vpn}</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>help-in-english</source>
        <translation>help-in-portuguese</translation>
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
    <name>ListeningDraft</name>
    <message>
        <source>Type what a tracker gets as its answer.</source>
        <translation>Digite o que o rastreador recebe como resposta.</translation>
    </message>
    <message>
        <source>The port %1 stands there twice.</source>
        <translation>A porta %1 está aí duas vezes.</translation>
    </message>
    <message>
        <source>Name at least one port, for TCP or for UDP.</source>
        <translation>Indique pelo menos uma porta, para TCP ou para UDP.</translation>
    </message>
    <message>
        <source>That is this laptop itself: reports would go round in a circle.</source>
        <translation>Esse é este próprio notebook: os relatórios andariam em círculo.</translation>
    </message>
    <message>
        <source>Type a whole number from %1 to %2.</source>
        <translation>Digite um número inteiro de %1 a %2.</translation>
    </message>
</context>
<context>
    <name>ListeningWords</name>
    <message>
        <source>messages that are no report: %1</source>
        <translation>mensagens que não são relatórios: %1</translation>
    </message>
    <message>
        <source>bytes that could not be read: %1</source>
        <translation>bytes que não puderam ser lidos: %1</translation>
    </message>
    <message>
        <source>connections refused: %1</source>
        <translation>conexões recusadas: %1</translation>
    </message>
    <message>
        <source>reports of trackers not on the list: %1</source>
        <translation>relatórios de rastreadores fora da lista: %1</translation>
    </message>
    <message>
        <source>not saved, so not answered: %1</source>
        <translation>não salvos, por isso sem resposta: %1</translation>
    </message>
    <message>
        <source>times the server was not there: %1</source>
        <translation>vezes em que o servidor não estava: %1</translation>
    </message>
    <message>
        <source>signs of life: %1</source>
        <translation>sinais de vida: %1</translation>
    </message>
    <message>
        <source>kept while out of reach and sent together: %1</source>
        <translation>guardados sem cobertura e enviados juntos: %1</translation>
    </message>
    <message>
        <source>changes of address: %1</source>
        <translation>mudanças de endereço: %1</translation>
    </message>
    <message>
        <source>port %1, TCP and UDP</source>
        <translation>porta %1, TCP e UDP</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>Escutando: %1</translation>
    </message>
    <message>
        <source>only at %1</source>
        <translation>só em %1</translation>
    </message>
    <message>
        <source>passed on to %1</source>
        <translation>repassado a %1</translation>
    </message>
    <message>
        <source>Reports: %1 in %2 messages</source>
        <translation>Relatórios: %1 em %2 mensagens</translation>
    </message>
    <message>
        <source>answered: %1</source>
        <translation>respondidos: %1</translation>
    </message>
    <message>
        <source>lately %1 reports and %2 a second</source>
        <translation>agora %1 relatórios e %2 por segundo</translation>
    </message>
    <message>
        <source>connections: %1 now, %2 in all</source>
        <translation>conexões: %1 agora, %2 ao todo</translation>
    </message>
    <message>
        <source>%1 went to the server</source>
        <translation>%1 foram ao servidor</translation>
    </message>
    <message>
        <source>%1 came back</source>
        <translation>%1 voltaram</translation>
    </message>
    <message>
        <source>Heard %1 ago over %2</source>
        <translation>Ouvido há %1 por %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>Reports: %1</source>
        <translation>Relatórios: %1</translation>
    </message>
    <message>
        <source>sent again: %1</source>
        <translation>enviados de novo: %1</translation>
    </message>
    <message>
        <source>not readable: %1</source>
        <translation>ilegíveis: %1</translation>
    </message>
    <message>
        <source>Longest silence %1 · first heard %2</source>
        <translation>Maior silêncio %1 · ouvido pela primeira vez %2</translation>
    </message>
    <message>
        <source>Its newest report is %1 older than its arrival</source>
        <translation>O relatório mais novo é %1 anterior à chegada</translation>
    </message>
    <message>
        <source>Its clock is %1 fast</source>
        <translation>O relógio dele adianta %1</translation>
    </message>
</context>
<context>
    <name>Plots</name>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>External voltage</source>
        <translation>Tensão externa</translation>
    </message>
    <message>
        <source>Backup battery</source>
        <translation>Bateria interna</translation>
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
        <translation>Rotação do motor</translation>
    </message>
    <message>
        <source>Coolant</source>
        <translation>Arrefecimento</translation>
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
        <source>No proof: where the tracker reports cannot be read from it, so nobody could tell that its server is set afterwards.</source>
        <translation>Sem prova: não dá para ler no rastreador para onde ele reporta, por isso não se saberia se o servidor foi gravado depois.</translation>
    </message>
    <message>
        <source>No proof: nothing is said of a server.</source>
        <translation>Sem prova: nenhum servidor foi indicado.</translation>
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
    <message>
        <source>Relies on the forwarding that you named: the router at the public address must pass on to this laptop what trackers send there.</source>
        <translation>Depende do encaminhamento que você indicou: o roteador do endereço público precisa repassar a este notebook o que os rastreadores enviam para lá.</translation>
    </message>
    <message>
        <source>the laptop&apos;s address, set for the proof</source>
        <translation>o endereço do notebook, usado na comprovação</translation>
    </message>
    <message>
        <source>No proof: what a virtual tracker makes up is passed on to no real server. Let it report to this laptop to see one.</source>
        <translation>Sem prova: o que um rastreador virtual inventa não é repassado a nenhum servidor real. Para ver uma, faça-o reportar a este notebook.</translation>
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
    <name>ReportFilter</name>
    <message>
        <source>The server answered %1</source>
        <translation>O servidor respondeu %1</translation>
    </message>
    <message>
        <source>An IMEI has 15 digits.</source>
        <translation>Um IMEI tem 15 dígitos.</translation>
    </message>
    <message>
        <source>An event is a number from 0 to 255.</source>
        <translation>Um evento é um número de 0 a 255.</translation>
    </message>
    <message>
        <source>Write a time like 2026-03-14, 2026-03-14 09:30 or 09:30.</source>
        <translation>Escreva a hora como 2026-03-14, 2026-03-14 09:30 ou 09:30.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Termina antes de começar.</translation>
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
    <message>
        <source>moving, %1</source>
        <extracomment>With its unit.</extracomment>
        <translation>em movimento, %1</translation>
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
        <translation>não dá para ler</translation>
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
        <translation>não deu para ler</translation>
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
        <translation>não deu para reler</translation>
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
    <message>
        <source>1 setting will be written whatever it holds now</source>
        <translation>1 configuração será gravada sem que se saiba o valor atual</translation>
    </message>
    <message>
        <source>%1 settings will be written whatever they hold now</source>
        <translation>%1 configurações serão gravadas sem que se saiba o valor atual</translation>
    </message>
    <message>
        <source>1 will be written whatever it holds now</source>
        <translation>1 será gravada sem que se saiba o valor atual</translation>
    </message>
    <message>
        <source>%1 will be written whatever they hold now</source>
        <translation>%1 serão gravadas sem que se saiba o valor atual</translation>
    </message>
</context>
<context>
    <name>Shipped</name>
    <message>
        <source>This laptop</source>
        <translation>Este notebook</translation>
    </message>
    <message>
        <source>This program listens itself, so the tracker&apos;s own report proves the settings; a tracker on a mobile network needs an address of this laptop that the internet can reach.</source>
        <translation>O próprio programa escuta, então o relatório do rastreador prova as configurações; em uma rede móvel o rastreador precisa de um endereço deste notebook acessível pela internet.</translation>
    </message>
    <message>
        <source>Plaspy</source>
        <translation>Plaspy</translation>
    </message>
    <message>
        <source>Takes Gosafe reports by TCP or UDP on port 8888; the tracker&apos;s IMEI must be registered in the Plaspy account.</source>
        <translation>Recebe relatórios Gosafe por TCP ou UDP na porta 8888; o IMEI do rastreador precisa estar cadastrado na conta Plaspy.</translation>
    </message>
    <message>
        <source>Plaspy by address</source>
        <translation>Plaspy pelo endereço</translation>
    </message>
    <message>
        <source>The Plaspy server by its number, for a SIM or firmware that cannot look up names; the number stops working when Plaspy moves.</source>
        <translation>O servidor da Plaspy pelo número, para um chip ou firmware que não resolve nomes; o número deixa de valer quando a Plaspy muda.</translation>
    </message>
    <message>
        <source>Traccar</source>
        <translation>Traccar</translation>
    </message>
    <message>
        <source>Traccar&apos;s own port for the Gosafe protocol; the server is yours to name, and must know the tracker&apos;s IMEI as a device identifier.</source>
        <translation>A porta própria do Traccar para o protocolo Gosafe; o servidor é você quem indica, e ele precisa conhecer o IMEI do rastreador como identificador.</translation>
    </message>
    <message>
        <source>SkyPatrol SP7600 (Gosafe G79W)</source>
        <translation>SkyPatrol SP7600 (Gosafe G79W)</translation>
    </message>
    <message>
        <source>The maker&apos;s command words are not public. These are candidates from sibling models; nothing is sent without consent.</source>
        <translation>Os comandos do fabricante não são públicos. Estes são candidatos de modelos irmãos; nada é enviado sem consentimento.</translation>
    </message>
    <message>
        <source>Virtual SP7600</source>
        <translation>SP7600 virtual</translation>
    </message>
    <message>
        <source>Words made up for the simulator of this program. No real tracker knows them.</source>
        <translation>Comandos inventados para o simulador deste programa. Nenhum rastreador real os conhece.</translation>
    </message>
    <message>
        <source>SkyPatrol TT87xx, TT8950 (AT commands)</source>
        <translation>SkyPatrol TT87xx, TT8950 (comandos AT)</translation>
    </message>
    <message>
        <source>For SkyPatrol and Enfora units with AT commands. The SP7600 does not belong to them.</source>
        <translation>Para equipamentos SkyPatrol e Enfora com comandos AT. O SP7600 não é um deles.</translation>
    </message>
    <message>
        <source>restarts the tracker</source>
        <translation>reinicia o rastreador</translation>
    </message>
    <message>
        <source>may stop the engine</source>
        <translation>pode parar o motor</translation>
    </message>
    <message>
        <source>clears the alarms</source>
        <translation>apaga os alarmes</translation>
    </message>
    <message>
        <source>opens the microphone</source>
        <translation>abre o microfone</translation>
    </message>
    <message>
        <source>changes the registered phone number</source>
        <translation>muda o número de telefone cadastrado</translation>
    </message>
    <message>
        <source>changes the password</source>
        <translation>muda a senha</translation>
    </message>
    <message>
        <source>loses every setting</source>
        <translation>apaga todas as configurações</translation>
    </message>
    <message>
        <source>erases the event rules</source>
        <translation>apaga as regras de eventos</translation>
    </message>
    <message>
        <source>erases the stored reports</source>
        <translation>apaga os relatórios guardados</translation>
    </message>
    <message>
        <source>changes the event rules</source>
        <translation>muda as regras de eventos</translation>
    </message>
    <message>
        <source>switches the tracker off</source>
        <translation>desliga o rastreador</translation>
    </message>
    <message>
        <source>switches the radio off or restarts the tracker</source>
        <translation>desliga o rádio ou reinicia o rastreador</translation>
    </message>
    <message>
        <source>locks the SIM or the tracker</source>
        <translation>bloqueia o chip ou o rastreador</translation>
    </message>
    <message>
        <source>changes the PIN of the SIM</source>
        <translation>muda o PIN do chip</translation>
    </message>
    <message>
        <source>makes a call</source>
        <translation>faz uma ligação</translation>
    </message>
    <message>
        <source>enters the PIN of the SIM, which locks itself after wrong ones</source>
        <translation>informa o PIN do chip, que se bloqueia após erros</translation>
    </message>
    <message>
        <source>Window, network, database, printing and serial ports</source>
        <translation>Janela, rede, banco de dados, impressão e portas seriais</translation>
    </message>
    <message>
        <source>Graphs</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Support files, which are zip files</source>
        <translation>Arquivos para o suporte, que são arquivos zip</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compressão</translation>
    </message>
    <message>
        <source>Database of reports, backups and results</source>
        <translation>Banco de dados de relatórios, cópias e resultados</translation>
    </message>
    <message>
        <source>Passwords in the system&apos;s keychain</source>
        <translation>Senhas no chaveiro do sistema</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Ícones</translation>
    </message>
    <message>
        <source>Access points of carriers</source>
        <translation>Pontos de acesso de operadoras</translation>
    </message>
    <message>
        <source>Patterns in text</source>
        <translation>Padrões em texto</translation>
    </message>
    <message>
        <source>Numbers as text</source>
        <translation>Números como texto</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>Somas de verificação</translation>
    </message>
    <message>
        <source>Drawing text</source>
        <translation>Desenhar texto</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>Páginas de ajuda</translation>
    </message>
    <message>
        <source>Run-time library of the compiler</source>
        <translation>Biblioteca de execução do compilador</translation>
    </message>
    <message>
        <source>Languages and their letters</source>
        <translation>Idiomas e suas letras</translation>
    </message>
    <message>
        <source>Needed by other libraries</source>
        <translation>Outras bibliotecas precisam dele</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Window on the screen</source>
        <translation>Janela na tela</translation>
    </message>
</context>
<context>
    <name>Unfinished</name>
    <message>
        <source>The program ended unexpectedly while it was writing to this tracker.</source>
        <translation>O programa terminou inesperadamente enquanto gravava neste rastreador.</translation>
    </message>
    <message>
        <source>What the tracker holds now is not known.</source>
        <translation>Não se sabe o que o rastreador tem agora.</translation>
    </message>
    <message>
        <source>The tracker holds what it held before. Nothing is half done.</source>
        <translation>O rastreador tem o que tinha antes. Nada ficou pela metade.</translation>
    </message>
    <message>
        <source>The tracker holds all that was to be written.</source>
        <translation>O rastreador tem tudo o que seria gravado.</translation>
    </message>
    <message>
        <source>The tracker is half done, or not all of it can be read. Finish writing, or put the earlier settings back.</source>
        <translation>O rastreador ficou pela metade, ou nem tudo pode ser lido. Termine de gravar ou restaure as configurações anteriores.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>como antes</translation>
    </message>
    <message>
        <source>as wanted</source>
        <translation>como pedido</translation>
    </message>
    <message>
        <source>neither of the two</source>
        <translation>nenhum dos dois</translation>
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
        <translation>pés</translation>
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
<context>
    <name>main</name>
    <message>
        <source>SP7600 Installer</source>
        <translation>SP7600 Installer</translation>
    </message>
    <message>
        <source>Start with a virtual tracker.</source>
        <translation>Começar com um rastreador virtual.</translation>
    </message>
    <message>
        <source>Connect to this port at the start.</source>
        <translation>Conectar a esta porta no início.</translation>
    </message>
    <message>
        <source>Where captures and backups are kept.</source>
        <translation>Onde ficam guardados as capturas e os backups.</translation>
    </message>
    <message>
        <source>Do the demo job, save pictures there, and end.</source>
        <translation>Fazer o trabalho de demonstração, salvar imagens ali e terminar.</translation>
    </message>
    <message>
        <source>--%1: “%2” is not known. Known are: %3</source>
        <translation>--%1: “%2” não é conhecido. São conhecidos: %3</translation>
    </message>
    <message>
        <source>Make the pictures this wide and high.</source>
        <translation>Fazer as imagens com esta largura e altura.</translation>
    </message>
    <message>
        <source>Speak this language: en, es, pt_BR or system.</source>
        <translation>Falar este idioma: en, es, pt_BR ou system.</translation>
    </message>
    <message>
        <source>Look like this: light, dark, highContrastLight, highContrastDark or system.</source>
        <translation>Usar esta aparência: light, dark, highContrastLight, highContrastDark ou system.</translation>
    </message>
    <message>
        <source>A settings file, a firmware profile or a capture to open at the start.</source>
        <translation>Um arquivo de configurações, um perfil de firmware ou uma captura a abrir no início.</translation>
    </message>
    <message>
        <source>Only one file can be opened at a time.</source>
        <translation>Só é possível abrir um arquivo por vez.</translation>
    </message>
    <message>
        <source>Pictures are taken of the demo job alone.</source>
        <translation>As imagens são feitas somente do trabalho de demonstração.</translation>
    </message>
    <message>
        <source>Leave out the file and --port, or leave out --screenshot-dir.</source>
        <translation>Omita o arquivo e --port, ou então omita --screenshot-dir.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::AboutPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>Volta&amp;r</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Copiar para o suporte</translation>
    </message>
    <message>
        <source>Copies version, system and components as text, for whoever helps.</source>
        <translation>Copia versão, sistema e componentes como texto, para quem ajuda.</translation>
    </message>
    <message>
        <source>SP7600 Installer</source>
        <translation>SP7600 Installer</translation>
    </message>
    <message>
        <source>Read the licence</source>
        <translation>Ler a licença</translation>
    </message>
    <message>
        <source>What to know about it</source>
        <translation>O que convém saber</translation>
    </message>
    <message>
        <source>Read its licence</source>
        <translation>Ler sua licença</translation>
    </message>
    <message>
        <source>Packages for this kind of system use or carry these. Choose one, then Enter.</source>
        <translation>Os pacotes para este tipo de sistema os usam ou os levam. Escolha um e tecle Enter.</translation>
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
        <translation>&amp;Voltar ao normal</translation>
    </message>
    <message>
        <source>Trackers are answered as they were before.</source>
        <translation>Os rastreadores são respondidos como antes.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::ApnProposal</name>
    <message>
        <source>from the SIM</source>
        <translation>do chip</translation>
    </message>
    <message>
        <source>from the network around the tracker</source>
        <translation>da rede em volta do rastreador</translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <translation>%1 (%2), %3</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>usuário %1</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::AppearanceCard</name>
    <message>
        <source>Language, colours and units</source>
        <translation>Idioma, cores e unidades</translation>
    </message>
    <message>
        <source>As this laptop</source>
        <translation>Como este notebook</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of the window and of certificates. Numbers and dates follow this laptop.</source>
        <translation>Da janela e dos certificados. Números e datas seguem este notebook.</translation>
    </message>
    <message>
        <source>Let go and switch</source>
        <translation>Soltar e trocar</translation>
    </message>
    <message>
        <source>Leaves the tracker in a safe state first; what was typed is gone.</source>
        <translation>Antes deixa o rastreador em um estado seguro; o que foi digitado se perde.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Alto contraste, claro</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Alto contraste, escuro</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>High contrast, light is read best in the sun.</source>
        <translation>Alto contraste, claro é o que melhor se lê ao sol.</translation>
    </message>
    <message>
        <source>As the country has it</source>
        <translation>Como no país</translation>
    </message>
    <message>
        <source>km/h and kilometres</source>
        <translation>km/h e quilômetros</translation>
    </message>
    <message>
        <source>mph, miles and feet</source>
        <translation>mph, milhas e pés</translation>
    </message>
    <message>
        <source>Speed and distance</source>
        <translation>Velocidade e distância</translation>
    </message>
    <message>
        <source>In the window. Files and certificates keep km/h, km and °C.</source>
        <translation>Na janela. Arquivos e certificados continuam em km/h, km e °C.</translation>
    </message>
    <message>
        <source>Degrees Celsius (°C)</source>
        <translation>Graus Celsius (°C)</translation>
    </message>
    <message>
        <source>Degrees Fahrenheit (°F)</source>
        <translation>Graus Fahrenheit (°F)</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Of sensors and engines.</source>
        <translation>De sensores e motores.</translation>
    </message>
    <message>
        <source>The window will speak it from the next start on, or now if you let go of the tracker, the list and what is typed elsewhere.</source>
        <translation>A janela o falará a partir do próximo início, ou agora se você soltar o rastreador, a lista e o que foi digitado em outras páginas.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::BackupWords</name>
    <message>
        <source>did not end</source>
        <translation>não terminou</translation>
    </message>
    <message>
        <source>Before the write of %1</source>
        <translation>Antes da gravação de %1</translation>
    </message>
    <message>
        <source>Before the write of %1 by %2</source>
        <translation>Antes da gravação de %1 por %2</translation>
    </message>
    <message>
        <source>That write came to no known end.</source>
        <translation>Não se sabe como essa gravação terminou.</translation>
    </message>
    <message>
        <source>Passwords are never kept with it. Type them, or leave them empty: then they stay as they are.</source>
        <translation>As senhas nunca ficam guardadas com ele. Digite-as ou deixe-as vazias: assim ficam como estão.</translation>
    </message>
    <message>
        <source>no difference known</source>
        <translation>sem diferenças conhecidas</translation>
    </message>
    <message>
        <source>differs: %1</source>
        <translation>difere: %1</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::BatchModel</name>
    <message>
        <source>not on the list</source>
        <translation>fora da lista</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Veículo</translation>
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
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Trackers of the list</source>
        <translation>Rastreadores da lista</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::BatchPage</name>
    <message>
        <source>Many trackers, one after the other</source>
        <translation>Muitos rastreadores, um depois do outro</translation>
    </message>
    <message>
        <source>A list says which trackers you expect and which vehicle each is for. Plug one in, wait until it is done, unplug it, plug in the next; several ports work at once. Nothing is written to a tracker that is not on the list.</source>
        <translation>Uma lista diz quais rastreadores você espera e de qual veículo é cada um. Conecte um, espere até ele ficar pronto, tire o cabo e conecte o próximo; várias portas trabalham ao mesmo tempo. Nada é gravado em um rastreador que não está na lista.</translation>
    </message>
    <message>
        <source>The list is a CSV file, as every spreadsheet saves it, with the columns imei and vehicle. Where trackers differ it may have more, for example apn:</source>
        <translation>A lista é um arquivo CSV, como toda planilha salva, com as colunas imei e vehicle. Onde os rastreadores forem diferentes, ela pode ter mais, por exemplo apn:</translation>
    </message>
    <message>
        <source>&amp;Open list…</source>
        <translation>&amp;Abrir lista…</translation>
    </message>
    <message>
        <source>&amp;Save an example list…</source>
        <translation>Salvar uma lista de &amp;exemplo…</translation>
    </message>
    <message>
        <source>Or drop the file here.</source>
        <translation>Ou solte o arquivo aqui.</translation>
    </message>
    <message>
        <source>Open a list of trackers</source>
        <translation>Abrir uma lista de rastreadores</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt)</source>
        <translation>Listas (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Save an example list</source>
        <translation>Salvar uma lista de exemplo</translation>
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
        <translation>não usada antes: são enviadas perguntas ao que estiver conectado nela</translation>
    </message>
    <message>
        <source>None is plugged in that was used for a tracker before. It is listed here as soon as it is.</source>
        <translation>Não há nenhuma conectada que já tenha servido a um rastreador. Ela aparece aqui assim que for conectada.</translation>
    </message>
    <message>
        <source>%1 is connected on the Commission page. It is left alone until you disconnect it there.</source>
        <translation>%1 está conectado na página Instalação. Fica como está até você o desconectar lá.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::BatchRun</name>
    <message>
        <source>Plug a cable into a port that you allowed: it is found at once.</source>
        <translation>Conecte um cabo a uma porta que você permitiu: ele é encontrado na hora.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>&amp;Go on with the list</source>
        <translation>&amp;Continuar a lista</translation>
    </message>
    <message>
        <source>&amp;New list</source>
        <translation>Nova li&amp;sta</translation>
    </message>
    <message>
        <source>Open fol&amp;der</source>
        <translation>Abrir &amp;pasta</translation>
    </message>
    <message>
        <source>Shows the folder with the result file.</source>
        <translation>Mostra a pasta com o arquivo de resultados.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>&amp;Try the failed ones again</source>
        <translation>&amp;Tentar de novo os que falharam</translation>
    </message>
    <message>
        <source>Stopping: each tracker is left in a known state first. Do not unplug it.</source>
        <translation>Parando: cada rastreador é deixado antes em um estado conhecido. Não tire o cabo.</translation>
    </message>
    <message>
        <source>Esc stops too. A tracker that is being written is left in a known state first.</source>
        <translation>Esc também para. Um rastreador em gravação é deixado antes em um estado conhecido.</translation>
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
        <translation>Outro rastreador está sendo configurado ou verificado. Espere terminar.</translation>
    </message>
    <message>
        <source>Looks for the cause with the failed tracker that is chosen in the list. It has to be plugged in where it was.</source>
        <translation>Procura a causa com o rastreador que falhou e está escolhido na lista. Ele precisa estar conectado onde estava.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::BatchSetup</name>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Começar</translation>
    </message>
    <message>
        <source>Op&amp;en another list…</source>
        <translation>A&amp;brir outra lista…</translation>
    </message>
    <message>
        <source>What a row of the list says for itself goes before this. What is empty here and there stays as it is on the tracker.</source>
        <translation>O que a própria linha da lista diz vale mais que isto. O que está vazio aqui e lá fica como está no rastreador.</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Portas</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>A lista</translation>
    </message>
    <message>
        <source>Go on: lea&amp;ve out what is done</source>
        <translation>Continuar: deixar fora o &amp;que está feito</translation>
    </message>
    <message>
        <source>Begin anew: all of them, with a new result f&amp;ile</source>
        <translation>Co&amp;meçar de novo: todos, com um novo arquivo de resultados</translation>
    </message>
    <message>
        <source>Also set up trackers t&amp;hat are not on the list</source>
        <translation>Confi&amp;gurar também rastreadores que não estão na lista</translation>
    </message>
    <message>
        <source>&amp;Prove each by its report</source>
        <translation>Comprovar cada um pelo relatór&amp;io dele</translation>
    </message>
    <message>
        <source>&amp;Device password</source>
        <translation>Senha d&amp;o rastreador</translation>
    </message>
    <message>
        <source>Device password</source>
        <translation>Senha do rastreador</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>a padrão</translation>
    </message>
    <message>
        <source>Use the remembered one</source>
        <translation>Usar a lembrada</translation>
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
        <translation>Cada rastreador é gravado e relido assim que é conectado, sem mais perguntas.</translation>
    </message>
    <message>
        <source>Agree above first: nothing is written to a tracker without it.</source>
        <translation>Aceite acima primeiro: sem isso, nada é gravado em nenhum rastreador.</translation>
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
        <translation>Veja esta porta</translation>
    </message>
    <message>
        <source>Plug in the next tracker</source>
        <translation>Conecte o próximo rastreador</translation>
    </message>
    <message>
        <source>Give it power, then plug its cable in here.</source>
        <translation>Dê energia a ele e conecte o cabo dele aqui.</translation>
    </message>
    <message>
        <source>Not on the list. Unplug it.</source>
        <translation>Fora da lista. Tire o cabo.</translation>
    </message>
    <message>
        <source>Not set up. Unplug it.</source>
        <translation>Não configurado. Tire o cabo.</translation>
    </message>
    <message>
        <source>Nothing was written to it.</source>
        <translation>Nada foi gravado nele.</translation>
    </message>
    <message>
        <source>%1… Do not unplug.</source>
        <translation>%1… Não tire o cabo.</translation>
    </message>
    <message>
        <source>Waiting for it, up to %1 s.</source>
        <translation>Esperando por ele, até %1 s.</translation>
    </message>
    <message>
        <source>Waiting for its report… Do not unplug.</source>
        <translation>Esperando o relatório dele… Não tire o cabo.</translation>
    </message>
    <message>
        <source>It is written and read back.</source>
        <translation>Está gravado e relido.</translation>
    </message>
    <message>
        <source>Writing… Do not unplug.</source>
        <translation>Gravando… Não tire o cabo.</translation>
    </message>
    <message>
        <source>Failed. Unplug it.</source>
        <translation>Falhou. Tire o cabo.</translation>
    </message>
    <message>
        <source>Done before. Unplug it.</source>
        <translation>Já estava feito. Tire o cabo.</translation>
    </message>
    <message>
        <source>Done. Unplug it.</source>
        <translation>Feito. Tire o cabo.</translation>
    </message>
    <message>
        <source>Unplug it.</source>
        <translation>Tire o cabo.</translation>
    </message>
    <message>
        <source>Failed before</source>
        <translation>Falhou antes</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Esperando</translation>
    </message>
    <message>
        <source>Proving</source>
        <translation>Comprovando</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Gravando</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lendo</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>Comprovado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Feito</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Done before</source>
        <translation>Já estava feito</translation>
    </message>
    <message>
        <source>Not used any more</source>
        <translation>Não é mais usada</translation>
    </message>
    <message>
        <source>Reading… Do not unplug.</source>
        <translation>Lendo… Não tire o cabo.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Nada foi gravado ainda.</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 de %2 feitos</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 com falha</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 por fazer</translation>
    </message>
    <message>
        <source>%1 not on the list done</source>
        <translation>%1 fora da lista com êxito</translation>
    </message>
    <message>
        <source>%1 not on the list failed</source>
        <translation>%1 fora da lista com falha</translation>
    </message>
    <message>
        <source>The tracker of the list is done.</source>
        <translation>O rastreador da lista está feito.</translation>
    </message>
    <message>
        <source>All %1 trackers of the list are done.</source>
        <translation>Todos os %1 rastreadores da lista estão feitos.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Parado.</translation>
    </message>
    <message>
        <source>What was done is kept: go on whenever you like.</source>
        <translation>O que foi feito fica guardado: continue quando quiser.</translation>
    </message>
    <message>
        <source>%1 of %2 trackers of this list were done before</source>
        <translation>%1 de %2 rastreadores desta lista foram feitos antes</translation>
    </message>
    <message>
        <source>%1, the last try on %2.</source>
        <translation>%1, a última tentativa em %2.</translation>
    </message>
    <message>
        <source>Looked at alone</source>
        <translation>Verificado à parte</translation>
    </message>
    <message>
        <source>Give it back when you have looked at it: then it is tried again here.</source>
        <translation>Devolva-o quando o tiver examinado: então ele é tentado de novo aqui.</translation>
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
        <translation>Primeira vez</translation>
    </message>
    <message>
        <source>Reports heard</source>
        <translation>Relatórios</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::CaptureTransfer</name>
    <message>
        <source>No message of a tracker is in it.</source>
        <translation>Não contém nenhuma mensagem de um rastreador.</translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>A exportação foi parada. Nenhum arquivo foi gravado.</translation>
    </message>
    <message>
        <source>%1 is taken in.</source>
        <translation>%1 foi importado.</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>A importação foi parada.</translation>
    </message>
    <message>
        <source>That is the file in which this program keeps its reports: all of it is here.</source>
        <translation>Esse é o arquivo em que este programa guarda os relatórios: tudo já está aqui.</translation>
    </message>
    <message>
        <source>What came before that is kept:</source>
        <translation>O que chegou antes fica guardado:</translation>
    </message>
    <message>
        <source>Writing %1 · %2 messages so far</source>
        <translation>Gravando %1 · %2 mensagens até agora</translation>
    </message>
    <message>
        <source>Taking in %1 · %2 messages so far</source>
        <translation>Importando %1 · %2 mensagens até agora</translation>
    </message>
    <message>
        <source>Messages read: %1. All of them were here already.</source>
        <translation>Mensagens lidas: %1. Todas já estavam aqui.</translation>
    </message>
    <message>
        <source>Messages read: %1, new: %2.</source>
        <translation>Mensagens lidas: %1, novas: %2.</translation>
    </message>
    <message>
        <source>Here already and not taken twice: %1.</source>
        <translation>Já estavam aqui e não foram tomadas duas vezes: %1.</translation>
    </message>
    <message>
        <source>Packets in the file: %1; conversations without a report: %2, packets of other kinds: %3.</source>
        <translation>Pacotes no arquivo: %1; conversas sem relatório: %2, pacotes de outros tipos: %3.</translation>
    </message>
    <message>
        <source>Packets cut up or broken: %1; bytes of trackers missing in it: %2.</source>
        <translation>Pacotes cortados ou danificados: %1; bytes de rastreadores que faltam: %2.</translation>
    </message>
    <message>
        <source>Nothing was received that fits this format, so there is none in the file: %1</source>
        <translation>Nada do que foi recebido cabe neste formato, então não há nada no arquivo: %1</translation>
    </message>
    <message>
        <source>%1 is saved. Entries: %2, messages: %3.</source>
        <translation>%1 salvo. Entradas: %2, mensagens: %3.</translation>
    </message>
    <message>
        <source>Without a place in this format: %1.</source>
        <translation>Sem lugar neste formato: %1.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::CapturesPanel</name>
    <message>
        <source>No report of it is kept any more; it is still counted.</source>
        <translation>Nenhum relatório dele está mais guardado, mas ele continua contado.</translation>
    </message>
    <message>
        <source>Last: %1</source>
        <translation>Último: %1</translation>
    </message>
    <message>
        <source>Over %1 from %2</source>
        <translation>Por %1 de %2</translation>
    </message>
    <message>
        <source>Kept since %1; what came before was removed.</source>
        <translation>Guardado desde %1; o que veio antes foi removido.</translation>
    </message>
    <message>
        <source>Im&amp;port…</source>
        <translation>Im&amp;portar…</translation>
    </message>
    <message>
        <source>Import a capture from a file</source>
        <translation>Importar uma captura de um arquivo</translation>
    </message>
    <message>
        <source>A raw log, packets (pcap, pcapng) or the store of another computer. It can be dropped on the page too.</source>
        <translation>Um registro bruto, pacotes (pcap, pcapng) ou o arquivo de dados de outro computador. Também pode ser solto na página.</translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation>Mostrar &amp;tudo</translation>
    </message>
    <message>
        <source>Captures, the tracker heard last first</source>
        <translation>Capturas, primeiro o rastreador recebido por último</translation>
    </message>
    <message>
        <source>What is kept of the chosen tracker</source>
        <translation>O que está guardado do rastreador escolhido</translation>
    </message>
    <message>
        <source>No capture fits.</source>
        <translation>Nenhuma captura corresponde.</translation>
    </message>
    <message>
        <source>No report of a tracker is kept here yet.</source>
        <translation>Ainda não há relatórios de rastreadores guardados aqui.</translation>
    </message>
    <message>
        <source>Look for another IMEI, or at a longer time.</source>
        <translation>Procure outro IMEI ou um período mais longo.</translation>
    </message>
    <message>
        <source>What the Live page hears is kept here, tracker by tracker. To see what another computer heard, import its file, or drop it on this page.</source>
        <translation>O que a página Ao vivo recebe fica guardado aqui, por rastreador. Para ver o que outro computador recebeu, importe o arquivo dele ou solte-o nesta página.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::CertificatePanel</name>
    <message>
        <source>Company and logo</source>
        <translation>Empresa e logotipo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close what is said about the certificate</source>
        <translation>Fechar o aviso sobre o certificado</translation>
    </message>
    <message>
        <source>empty: the login name</source>
        <translation>vazio: o nome de usuário</translation>
    </message>
    <message>
        <source>Save the certificate again…</source>
        <translation>Salvar o certificado de novo…</translation>
    </message>
    <message>
        <source>Com&amp;pany</source>
        <translation>&amp;Empresa</translation>
    </message>
    <message>
        <source>&amp;Installer</source>
        <translation>&amp;Instalador</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Salvar o certificado</translation>
    </message>
    <message>
        <source>Certificates (*.pdf)</source>
        <translation>Certificados (*.pdf)</translation>
    </message>
    <message>
        <source>The certificate is saved as %1.</source>
        <translation>O certificado foi salvo como %1.</translation>
    </message>
    <message>
        <source>No company stands on it yet: name one under Company and logo, and it stands on all from then on.</source>
        <translation>Ainda não traz nenhuma empresa: informe uma em Empresa e logotipo, e ela aparece em todos daí em diante.</translation>
    </message>
    <message>
        <source>It names whom you typed here. Whom it named before stays in the record of the work.</source>
        <translation>Ele traz os nomes que você digitou aqui. Os anteriores ficam no registro do trabalho.</translation>
    </message>
    <message>
        <source>The logo is not on it.</source>
        <translation>O logotipo não está nele.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::ChecksView</name>
    <message>
        <source>to come</source>
        <translation>a seguir</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>verificando…</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>verificado</translation>
    </message>
    <message>
        <source>nothing to look at</source>
        <translation>nada a verificar</translation>
    </message>
    <message>
        <source>could not be looked at</source>
        <translation>não pôde ser verificado</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>O que é verificado</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::CommandEdit</name>
    <message>
        <source>Commands that are known</source>
        <translation>Comandos conhecidos</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Selecionar tudo</translation>
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
        <translation>O que se digita são bytes em hexadecimal, enviados sem senha nem fim de linha.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Open a script…</source>
        <translation>Abrir um roteiro…</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Enviar assim</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Não enviar</translation>
    </message>
    <message>
        <source>Bytes, such as 56 45 50 0d</source>
        <translation>Bytes, por exemplo 56 45 50 0d</translation>
    </message>
    <message>
        <source>A command, without the password</source>
        <translation>Um comando, sem a senha</translation>
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
        <translation>Abrir um roteiro</translation>
    </message>
    <message>
        <source>Text (*.txt);;All files (*)</source>
        <translation>Texto (*.txt);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Waiting for the answer. Esc stops waiting.</source>
        <translation>Aguardando a resposta. Esc para de esperar.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::CommissionPage</name>
    <message>
        <source>Do not use it</source>
        <translation>Não usar</translation>
    </message>
    <message>
        <source>Drop one settings file of this laptop at a time.</source>
        <translation>Solte um arquivo de configurações deste notebook por vez.</translation>
    </message>
    <message>
        <source>Earlier settings are about to be put back. Go back to the settings first, then drop the file.</source>
        <translation>Configurações anteriores estão para ser restauradas. Volte antes às configurações e solte o arquivo depois.</translation>
    </message>
    <message>
        <source>%1 is ready: its settings go into the form once the next tracker is read.</source>
        <translation>%1 está pronto: as configurações dele entram no formulário assim que o próximo rastreador for lido.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::ComponentModel</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
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
        <translation>Não, deixar assim</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::ConsentRow</name>
    <message>
        <source>Agree to assumed commands</source>
        <translation>Aceitar comandos supostos</translation>
    </message>
    <message>
        <source>Agree to co&amp;mmands %1</source>
        <translation>Aceitar os coman&amp;dos %1</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::ConsentWords</name>
    <message>
        <source>Assumed: these commands are known from related trackers, not from this firmware.</source>
        <translation>Supostos: estes comandos são conhecidos de rastreadores parecidos, não deste firmware.</translation>
    </message>
    <message>
        <source>With ? they only ask.</source>
        <translation>Com ? eles só perguntam.</translation>
    </message>
    <message>
        <source>They only ask.</source>
        <translation>Eles só perguntam.</translation>
    </message>
    <message>
        <source>What is written is checked by reading back.</source>
        <translation>O que é gravado é conferido com uma releitura.</translation>
    </message>
    <message>
        <source>It holds for the trackers of this list.</source>
        <translation>Vale para os rastreadores desta lista.</translation>
    </message>
    <message>
        <source>You are asked once for this firmware.</source>
        <translation>Só se pergunta uma vez para este firmware.</translation>
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
        <translation>recebido</translation>
    </message>
    <message>
        <source>unasked</source>
        <translation>espontâneo</translation>
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
        <translation>Mostrar só linhas com este texto</translation>
    </message>
    <message>
        <source>Sent and received</source>
        <translation>Enviado e recebido</translation>
    </message>
    <message>
        <source>▲ Sent</source>
        <translation>▲ Enviado</translation>
    </message>
    <message>
        <source>▼ Received</source>
        <translation>▼ Recebido</translation>
    </message>
    <message>
        <source>Show only lines of this way</source>
        <translation>Mostrar só linhas deste sentido</translation>
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
        <translation>A linha mais recente fica à vista.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>The chosen lines, or all that are shown.</source>
        <translation>As linhas escolhidas ou todas as que aparecem.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Save the lines that are shown</source>
        <translation>Salvar as linhas que aparecem</translation>
    </message>
    <message>
        <source>What was said on the cable</source>
        <translation>O que se disse pelo cabo</translation>
    </message>
    <message>
        <source>%1 of %2 lines are shown.</source>
        <translation>Aparecem %1 de %2 linhas.</translation>
    </message>
    <message>
        <source>%1 older lines are gone.</source>
        <translation>%1 linhas anteriores já não estão aqui.</translation>
    </message>
    <message>
        <source>No tracker is connected. Connect one on the Commission page, and everything that is said on its cable is shown here.</source>
        <translation>Nenhum rastreador está conectado. Conecte um na página Instalação e aqui aparecerá tudo o que se diz pelo cabo dele.</translation>
    </message>
    <message>
        <source>Go to Commission</source>
        <translation>Ir para Instalação</translation>
    </message>
    <message>
        <source>What you type is sent to the tracker as you typed it. This program does not know what every command does: it takes nothing back. Lines are shown and saved as typed, but for passwords in commands that it knows. You are asked once for this firmware.</source>
        <translation>O que você digitar é enviado ao rastreador tal como está. Este programa não sabe o que cada comando faz e não desfaz nada. As linhas são mostradas e salvas como foram digitadas, exceto as senhas dos comandos que ele conhece. A pergunta é feita uma vez para este firmware.</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>Entendi</translation>
    </message>
    <message>
        <source>The tracker is being talked to. What is said is shown; you can type when that is over.</source>
        <translation>O rastreador está em conversa. O que se diz é mostrado; você poderá digitar quando terminar.</translation>
    </message>
    <message>
        <source>Save the lines</source>
        <translation>Salvar as linhas</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>console</source>
        <translation>console</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Salvo: %1</translation>
    </message>
    <message>
        <source>Without them nothing can be typed here; what is said is shown.</source>
        <translation>Sem ela não é possível digitar nada aqui; o que é dito é mostrado.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::ConsolePresenter</name>
    <message>
        <source>it is longer than 1 MiB</source>
        <translation>passa de 1 MiB</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::ConsoleWords</name>
    <message>
        <source>Bytes go as typed, without password and line end: they may change the tracker.</source>
        <translation>Os bytes vão como digitados, sem senha nem fim de linha: podem mudar o rastreador.</translation>
    </message>
    <message>
        <source>This only asks.</source>
        <translation>Só pergunta.</translation>
    </message>
    <message>
        <source>This changes the tracker.</source>
        <translation>Isto muda o rastreador.</translation>
    </message>
    <message>
        <source>This program does not know this command: it may change the tracker.</source>
        <translation>Este programa não conhece este comando: ele pode mudar o rastreador.</translation>
    </message>
    <message>
        <source>Which tracker it is</source>
        <translation>Qual rastreador é</translation>
    </message>
    <message>
        <source>How it is doing</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source>Keep what was set</source>
        <translation>Manter o que foi ajustado</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Beware: this is known to do harm: it %1.</source>
        <translation>Cuidado: sabe-se que causa dano: %1.</translation>
    </message>
    <message>
        <source>%1: %2 (%3).</source>
        <translation>%1: %2 (%3).</translation>
    </message>
    <message>
        <source>The password before it is left out: this program puts the tracker&apos;s own there.</source>
        <translation>A senha antes dele é omitida: este programa põe a do rastreador.</translation>
    </message>
    <message>
        <source>Line %1 cannot be sent: %2</source>
        <translation>A linha %1 não pode ser enviada: %2</translation>
    </message>
    <message>
        <source>All of these lines only ask.</source>
        <translation>Todas estas linhas só perguntam.</translation>
    </message>
    <message>
        <source>1 of these lines changes the tracker, or may.</source>
        <translation>1 destas linhas muda o rastreador, ou pode mudar.</translation>
    </message>
    <message>
        <source>%1 of these lines change the tracker, or may.</source>
        <translation>%1 destas linhas mudam o rastreador, ou podem mudar.</translation>
    </message>
    <message>
        <source>Beware: line %1 is known to do harm: it %2.</source>
        <translation>Cuidado: sabe-se que a linha %1 causa dano: %2.</translation>
    </message>
    <message>
        <source>asks</source>
        <translation>pergunta</translation>
    </message>
    <message>
        <source>changes the tracker</source>
        <translation>muda o rastreador</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::DeviceBar</name>
    <message>
        <source>The connected tracker</source>
        <translation>O rastreador conectado</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
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
        <translation>Chip</translation>
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
        <translation>Porta aberta, sem resposta</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Não conectado</translation>
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
        <translation>Chip: %1</translation>
    </message>
    <message>
        <source> · signal %1/5</source>
        <translation> · sinal %1/5</translation>
    </message>
    <message>
        <source>GPS %1</source>
        <translation>GPS: %1</translation>
    </message>
    <message>
        <source>as of %1 ago</source>
        <translation>de %1 atrás</translation>
    </message>
    <message>
        <source>Settings to be read again</source>
        <translation>Configurações a ler de novo</translation>
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
        <translation>On&amp;de ele está</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Onde ele está</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Descobrir</translation>
    </message>
    <message>
        <source>On the bench</source>
        <translation>Na bancada</translation>
    </message>
    <message>
        <source>In the vehicle</source>
        <translation>No veículo</translation>
    </message>
    <message>
        <source>&amp;Wait 60 s for a report</source>
        <translation>&amp;Esperar 60 s por um relatório</translation>
    </message>
    <message>
        <source>This laptop listens meanwhile, and shows what arrives.</source>
        <translation>Enquanto isso, este notebook escuta e mostra o que chega.</translation>
    </message>
    <message>
        <source>A tracker does not report?</source>
        <translation>Um rastreador não reporta?</translation>
    </message>
    <message>
        <source>One button looks at everything at once: the tracker on the cable, this laptop&apos;s network, the server and what was heard here. Then it says what is wrong, why, and what to do about it.</source>
        <translation>Um botão verifica tudo de uma vez: o rastreador no cabo, a rede deste notebook, o servidor e o que foi recebido aqui. Depois diz o que está errado, por quê e o que fazer.</translation>
    </message>
    <message>
        <source>Nothing is written to the tracker, and nothing is sent to the server. It takes about ten seconds, and works without a tracker or a network too.</source>
        <translation>Nada é gravado no rastreador e nada é enviado ao servidor. Leva uns dez segundos e também funciona sem rastreador ou sem rede.</translation>
    </message>
    <message>
        <source>Diagno&amp;se</source>
        <translation>Diagno&amp;sticar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Do not wait lo&amp;nger</source>
        <translation>Não esperar &amp;mais</translation>
    </message>
    <message>
        <source>Says what was found, without waiting for more.</source>
        <translation>Diz o que foi encontrado, sem esperar mais.</translation>
    </message>
    <message>
        <source>Cop&amp;y as text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>Save for su&amp;pport</source>
        <translation>Salvar &amp;para o suporte</translation>
    </message>
    <message>
        <source>One file with all of this, for somebody who helps. Passwords are not in it.</source>
        <translation>Um arquivo com tudo isto, para quem ajuda. As senhas não estão nele.</translation>
    </message>
    <message>
        <source>Without positions and the vehicle&apos;s number…</source>
        <translation>Sem posições nem o número do veículo…</translation>
    </message>
    <message>
        <source>With everything but passwords…</source>
        <translation>Com tudo, menos as senhas…</translation>
    </message>
    <message>
        <source>None on the cable</source>
        <translation>Nenhum no cabo</translation>
    </message>
    <message>
        <source>on the Commission page, %1</source>
        <translation>na página Instalação, %1</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Verificar de n&amp;ovo</translation>
    </message>
    <message>
        <source>Esc stops too, and shows what was seen by then.</source>
        <translation>Esc também para e mostra o que foi visto até então.</translation>
    </message>
    <message>
        <source>What does not fit together</source>
        <translation>O que não combina</translation>
    </message>
    <message>
        <source>What I could not see</source>
        <translation>O que não pude ver</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Save for support</source>
        <translation>Salvar para o suporte</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>Arquivos compactados (*.zip)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Salvo: %1</translation>
    </message>
    <message>
        <source>Saving the file…</source>
        <translation>Salvando o arquivo…</translation>
    </message>
    <message>
        <source>It was stopped: not everything was looked at.</source>
        <translation>Foi parado: nem tudo foi verificado.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::DifferenceModel</name>
    <message>
        <source>not asked yet</source>
        <translation>não perguntado ainda</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>, cannot be undone</source>
        <translation>, não dá para desfazer</translation>
    </message>
    <message>
        <source>, assumed command</source>
        <translation>, comando suposto</translation>
    </message>
    <message>
        <source>to be written</source>
        <translation>a gravar</translation>
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
        <source>On the device</source>
        <translation>No rastreador</translation>
    </message>
    <message>
        <source>On the device now</source>
        <translation>Agora no rastreador</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Ficará</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>O que acontece</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::FailedPanel</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
    <message>
        <source>When it was last read, the tracker held:</source>
        <translation>Na última leitura, o rastreador tinha:</translation>
    </message>
    <message>
        <source>Settings as last read</source>
        <translation>Configurações da última leitura</translation>
    </message>
    <message>
        <source>&amp;Other ports</source>
        <translation>&amp;Outras portas</translation>
    </message>
    <message>
        <source>Diagno&amp;se</source>
        <translation>Diagno&amp;sticar</translation>
    </message>
    <message>
        <source>Looks for the cause.</source>
        <translation>Procura a causa.</translation>
    </message>
    <message>
        <source>&amp;Device password</source>
        <translation>Senha &amp;do rastreador</translation>
    </message>
    <message>
        <source>Device password</source>
        <translation>Senha do rastreador</translation>
    </message>
    <message>
        <source>Re&amp;member it in this computer&apos;s keychain</source>
        <translation>Le&amp;mbrar no chaveiro de senhas deste computador</translation>
    </message>
    <message>
        <source>for all trackers</source>
        <translation>para todos os rastreadores</translation>
    </message>
    <message>
        <source>for this tracker</source>
        <translation>para este rastreador</translation>
    </message>
    <message>
        <source>For which trackers it is remembered</source>
        <translation>Para quais rastreadores é lembrada</translation>
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
        <translation>Recebido</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Not a report</source>
        <translation>Não é um relatório</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An event&apos;s number in hexadecimal and in decimal.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
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
        <translation>Dúvida sobre a hora</translation>
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
        <translation>Versão do protocolo</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Answer to a command</source>
        <translation>Resposta a um comando</translation>
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
        <translation>feito</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusado</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>valid, %1D</source>
        <translation>válida, %1D</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>valid (code %1)</source>
        <translation>válida (código %1)</translation>
    </message>
    <message>
        <source>none (code %1)</source>
        <translation>nenhuma (código %1)</translation>
    </message>
    <message>
        <source>last known</source>
        <translation>última conhecida</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>válida</translation>
    </message>
    <message>
        <source>none (“%1”)</source>
        <translation>nenhuma (“%1”)</translation>
    </message>
    <message>
        <source>Position (GPS)</source>
        <translation>Posição (GPS)</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Posição</translation>
    </message>
    <message>
        <source>Satellites</source>
        <translation>Satélites</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Rumo</translation>
    </message>
    <message>
        <source>Altitude</source>
        <translation>Altitude</translation>
    </message>
    <message>
        <source>Mobile network (GSM)</source>
        <translation>Rede móvel (GSM)</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registro na rede</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Sinal</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Célula</translation>
    </message>
    <message>
        <source>Cell id</source>
        <translation>ID da célula</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
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
        <translation>Hodômetro</translation>
    </message>
    <message>
        <source>Engine time</source>
        <translation>Tempo de motor</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Engine time, as sent</source>
        <translation>Tempo de motor, como enviado</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Veículo</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Bateria</translation>
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
        <translation>Tensões (ADC)</translation>
    </message>
    <message>
        <source>Input %1</source>
        <translation>Entrada %1</translation>
    </message>
    <message>
        <source>Device status (DTT)</source>
        <translation>Estado do rastreador (DTT)</translation>
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
        <source>Inputs that are on</source>
        <translation>Entradas ligadas</translation>
    </message>
    <message>
        <source>Outputs that are on</source>
        <translation>Saídas ligadas</translation>
    </message>
    <message>
        <source>Status word</source>
        <translation>Palavra de estado</translation>
    </message>
    <message>
        <source>I/O word</source>
        <translation>Palavra de E/S</translation>
    </message>
    <message>
        <source>Geofence, low</source>
        <translation>Cerca virtual, baixa</translation>
    </message>
    <message>
        <source>Geofence, high</source>
        <translation>Cerca virtual, alta</translation>
    </message>
    <message>
        <source>Event status</source>
        <translation>Estado do evento</translation>
    </message>
    <message>
        <source>Packet type</source>
        <translation>Tipo de pacote</translation>
    </message>
    <message>
        <source>Sensors (IWD)</source>
        <translation>Sensores (IWD)</translation>
    </message>
    <message>
        <source>Driver key %1</source>
        <translation>Chave do motorista %1</translation>
    </message>
    <message>
        <source>Thermometer %1</source>
        <translation>Termômetro %1</translation>
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
        <translation>Como enviado</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Readable</source>
        <translation>Legível</translation>
    </message>
    <message>
        <source>Vehicle (OBD)</source>
        <translation>Veículo (OBD)</translation>
    </message>
    <message>
        <source>Trouble codes, stored</source>
        <translation>Códigos de falha, gravados</translation>
    </message>
    <message>
        <source>Trouble codes, pending</source>
        <translation>Códigos de falha, pendentes</translation>
    </message>
    <message>
        <source>Trouble codes, permanent</source>
        <translation>Códigos de falha, permanentes</translation>
    </message>
    <message>
        <source>Vehicle number (VIN)</source>
        <translation>Número do chassi (VIN)</translation>
    </message>
    <message>
        <source>the vehicle gave none</source>
        <translation>o veículo não informou</translation>
    </message>
    <message>
        <source>Readings it has, by number</source>
        <translation>Leituras que ele tem, por número</translation>
    </message>
    <message>
        <source>Readings not known here, by number</source>
        <translation>Leituras não conhecidas aqui, por número</translation>
    </message>
    <message>
        <source>Answer not known here</source>
        <translation>Resposta não conhecida aqui</translation>
    </message>
    <message>
        <source>Fuel (FUL)</source>
        <translation>Combustível (FUL)</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Consumido</translation>
    </message>
    <message>
        <source>Used, %1</source>
        <translation>Consumido, %1</translation>
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
        <translation>Classe da mensagem</translation>
    </message>
    <message>
        <source>%1, command %2</source>
        <translation>%1, comando %2</translation>
    </message>
    <message>
        <source>Message type</source>
        <translation>Tipo de mensagem</translation>
    </message>
    <message>
        <source>Report mask</source>
        <translation>Máscara de relatórios</translation>
    </message>
    <message>
        <source>Modem number</source>
        <translation>Número do modem</translation>
    </message>
    <message>
        <source>Event mask</source>
        <translation>Máscara de eventos</translation>
    </message>
    <message>
        <source>Device number</source>
        <translation>Número do rastreador</translation>
    </message>
    <message>
        <source>User parameter</source>
        <translation>Parâmetro do usuário</translation>
    </message>
    <message>
        <source>Event category</source>
        <translation>Categoria do evento</translation>
    </message>
    <message>
        <source>Inputs and outputs</source>
        <translation>Entradas e saídas</translation>
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
        <translation>Viagem</translation>
    </message>
    <message>
        <source>Tracker&apos;s own clock</source>
        <translation>Relógio do rastreador</translation>
    </message>
    <message>
        <source>Battery, as sent</source>
        <translation>Bateria, como enviada</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Cells, as sent</source>
        <translation>Células, como enviadas</translation>
    </message>
    <message>
        <source>Running number</source>
        <translation>Número sequencial</translation>
    </message>
    <message>
        <source>Device (SYS)</source>
        <translation>Rastreador (SYS)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Kept as sent</source>
        <translation>Guardado como enviado</translation>
    </message>
    <message>
        <source>Event data (ETD)</source>
        <translation>Dados do evento (ETD)</translation>
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
        <translation>Alarme (STT)</translation>
    </message>
    <message>
        <source>Geofence, low (GFS)</source>
        <translation>Cerca virtual, baixa (GFS)</translation>
    </message>
    <message>
        <source>Geofence, high (GFS)</source>
        <translation>Cerca virtual, alta (GFS)</translation>
    </message>
    <message>
        <source>Odd in this report</source>
        <translation>Estranho neste relatório</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>At byte</source>
        <translation>No byte</translation>
    </message>
    <message>
        <source>Packet type byte</source>
        <translation>Byte do tipo de pacote</translation>
    </message>
    <message>
        <source>Bytes not known here</source>
        <translation>Bytes não conhecidos aqui</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::FilterBar</name>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Mostrar tudo</translation>
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
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>A&amp;té</translation>
    </message>
    <message>
        <source>IMEI or a part of it</source>
        <translation>IMEI ou uma parte</translation>
    </message>
    <message>
        <source>Show only reports of this tracker</source>
        <translation>Mostrar só relatórios deste rastreador</translation>
    </message>
    <message>
        <source>Show only reports of this event</source>
        <translation>Mostrar só relatórios deste evento</translation>
    </message>
    <message>
        <source>Show only reports with this text</source>
        <translation>Mostrar só relatórios com este texto</translation>
    </message>
    <message>
        <source>in words or bytes</source>
        <translation>em palavras ou bytes</translation>
    </message>
    <message>
        <source>Show only what was received then or later</source>
        <translation>Mostrar só o recebido a partir daí</translation>
    </message>
    <message>
        <source>Show only what was received before then</source>
        <translation>Mostrar só o recebido antes disso</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::FindingCard</name>
    <message>
        <source>Copy the details</source>
        <translation>Copiar os detalhes</translation>
    </message>
    <message>
        <source>Open; closes it.</source>
        <translation>Aberto; fecha.</translation>
    </message>
    <message>
        <source>Closed; opens it.</source>
        <translation>Fechado; abre.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::FoldersCard</name>
    <message>
        <source>Folders</source>
        <translation>Pastas</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Pasta de dados</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Mudar…</translation>
    </message>
    <message>
        <source>Choose another data folder</source>
        <translation>Escolher outra pasta de dados</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>A usual</translation>
    </message>
    <message>
        <source>Use the usual data folder</source>
        <translation>Usar a pasta de dados de sempre</translation>
    </message>
    <message>
        <source>Reports, backups, certificates, presets and what was agreed to. The command line uses the same. Another one counts from the next start on; what is kept stays where it is.</source>
        <translation>Relatórios, backups, certificados, servidores e permissões. A linha de comando usa a mesma. Outra vale a partir do próximo início; o que está guardado fica onde está.</translation>
    </message>
    <message>
        <source>Firmware words</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Folder of firmware words</source>
        <translation>Pasta de comandos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open folder: %1</source>
        <translation>Abrir pasta: %1</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Reiniciar agora</translation>
    </message>
    <message>
        <source>Leaves the tracker in a safe state first, then starts the program again.</source>
        <translation>Antes deixa o rastreador em um estado seguro e depois reinicia o programa.</translation>
    </message>
    <message>
        <source>From the next start on: %1. To take along what is kept so far, close the program and copy it there.</source>
        <translation>A partir do próximo início: %1. Para levar o que está guardado até agora, feche o programa e copie para lá.</translation>
    </message>
    <message>
        <source>Choose the data folder</source>
        <translation>Escolher a pasta de dados</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nada foi mudado.</translation>
    </message>
    <message>
        <source>Words of firmwares that you taught or imported. Another folder counts at once; what is in this one stays in it.</source>
        <translation>Comandos de firmwares que você ensinou ou importou. Outra pasta vale na hora; o que está nesta permanece nela.</translation>
    </message>
    <message>
        <source>Choose another folder of firmware words</source>
        <translation>Escolher outra pasta de comandos</translation>
    </message>
    <message>
        <source>Use the usual folder of firmware words</source>
        <translation>Usar a pasta habitual de comandos</translation>
    </message>
    <message>
        <source>Choose the folder of firmware words</source>
        <translation>Escolha a pasta de comandos</translation>
    </message>
    <message>
        <source>The data folder was named for this run: another folder of words counts for it only, and is not remembered.</source>
        <translation>A pasta de dados foi indicada só para este início: outra pasta de comandos também vale só para ele e não é lembrada.</translation>
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
        <translation>Procurar na ajuda</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Tópicos</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>Nada encontrado. Tente outra palavra.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Volta&amp;r</translation>
    </message>
    <message>
        <source>Welcome page</source>
        <translation>Página de boas-vindas</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Texto da ajuda</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir no navegador</translation>
    </message>
    <message>
        <source>This link leads out of the program: %1</source>
        <translation>Este link sai do programa: %1</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Version, licence, what is not known, and what others made.</source>
        <translation>Versão, licença, o que não se sabe e o que outros fizeram.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::ImeiRow</name>
    <message>
        <source>&amp;IMEI from the label</source>
        <translation>&amp;IMEI da etiqueta</translation>
    </message>
    <message>
        <source>IMEI from the label</source>
        <translation>IMEI da etiqueta</translation>
    </message>
    <message>
        <source>type or scan the 15 digits</source>
        <translation>digite ou escaneie os 15 dígitos</translation>
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
        <translation>Substitui o seu próprio perfil de mesmo nome (%1).</translation>
    </message>
    <message>
        <source>It takes the place of the profile that came with the program (%1).</source>
        <translation>Toma o lugar do perfil que veio com o programa (%1).</translation>
    </message>
    <message>
        <source>%1 of its commands would be sent to find out which tracker is connected, without a question.</source>
        <translation>Para descobrir qual rastreador está conectado, %1 dos comandos dele seriam enviados sem perguntar.</translation>
    </message>
    <message>
        <source>It says of %1 that the maker documents them. Nobody has checked that: it is as good as whoever gave you the file.</source>
        <translation>Diz que o fabricante documenta %1 deles. Ninguém conferiu isso: vale tanto quanto quem deu o arquivo a você.</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Adotar</translation>
    </message>
    <message>
        <source>Take an&amp;other file…</source>
        <translation>&amp;Outro arquivo…</translation>
    </message>
    <message>
        <source>&amp;Do not take over</source>
        <translation>Não ado&amp;tar</translation>
    </message>
    <message>
        <source>Commands of the file</source>
        <translation>Comandos do arquivo</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Volta&amp;r</translation>
    </message>
    <message>
        <source>Take over “%1”?</source>
        <translation>Adotar “%1”?</translation>
    </message>
    <message>
        <source>This file cannot be taken over</source>
        <translation>Este arquivo não pode ser adotado</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask whoever gave you the file to export the profile again, or take another file.</source>
        <translation>Nada mudou. Peça a quem lhe deu o arquivo que exporte o perfil de novo, ou use outro arquivo.</translation>
    </message>
    <message>
        <source>Commands: %1</source>
        <translation>Comandos: %1</translation>
    </message>
    <message>
        <source>that change the tracker: %1</source>
        <translation>que mudam o rastreador: %1</translation>
    </message>
    <message>
        <source>only assumed: %1</source>
        <translation>só supostos: %1</translation>
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
        <translation>O rastreador está sem APN e, sem ele, não fica online. Volte às configurações e digite o APN do chip dele.</translation>
    </message>
    <message>
        <source>The tracker holds the new settings. Whether its reports arrive can only be seen on that server.</source>
        <translation>O rastreador tem as configurações novas. Só nesse servidor dá para ver se os relatórios dele chegam.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>Writing to the tracker · %1 s</source>
        <translation>Gravando no rastreador · %1 s</translation>
    </message>
    <message>
        <source>%1 · %2 s left</source>
        <translation>%1 · faltam %2 s</translation>
    </message>
    <message>
        <source>Leave the cable plugged in. When it is back, its settings are read once more.</source>
        <translation>Deixe o cabo conectado. Quando ele voltar, as configurações são lidas mais uma vez.</translation>
    </message>
    <message>
        <source>It may restart. Leave the cable plugged in and check that it has power.</source>
        <translation>Ele talvez reinicie. Deixe o cabo conectado e confira se ele tem energia.</translation>
    </message>
    <message>
        <source>Plug the cable in again: this tracker is known by its IMEI, and the work goes on with it.</source>
        <translation>Conecte o cabo de novo: este rastreador é conhecido pelo IMEI, e o trabalho continua com ele.</translation>
    </message>
    <message>
        <source>Waiting for the tracker&apos;s report · %1 s left</source>
        <translation>Esperando o relatório do rastreador · faltam %1 s</translation>
    </message>
    <message>
        <source>Written and read back. Listening at %1 over %2.</source>
        <translation>Gravado e relido. Escutando em %1 por %2.</translation>
    </message>
    <message>
        <source>Setting the final server · %1</source>
        <translation>Gravando o servidor definitivo · %1</translation>
    </message>
    <message>
        <source>The proof is over. Leave the cable plugged in.</source>
        <translation>A prova terminou. Deixe o cabo conectado.</translation>
    </message>
    <message>
        <source>Heard %1 ago over %2 from %3.</source>
        <translation>Recebido há %1 por %2 de %3.</translation>
    </message>
    <message>
        <source>A report from this tracker came in.</source>
        <translation>Chegou um relatório deste rastreador.</translation>
    </message>
    <message>
        <source>The tracker is connected, but has sent no report yet.</source>
        <translation>O rastreador está conectado, mas ainda não enviou relatório.</translation>
    </message>
    <message>
        <source>This tracker was heard over the other transport.</source>
        <translation>Este rastreador foi ouvido pelo outro transporte.</translation>
    </message>
    <message>
        <source>1 other tracker was heard.</source>
        <translation>Outro rastreador foi ouvido.</translation>
    </message>
    <message>
        <source>%1 other trackers were heard in all.</source>
        <translation>Ao todo, foram ouvidos %1 outros rastreadores.</translation>
    </message>
    <message>
        <source>Another tracker was heard: %1, 1 time.</source>
        <translation>Outro rastreador foi ouvido: %1, 1 vez.</translation>
    </message>
    <message>
        <source>Another tracker was heard: %1, %2 times.</source>
        <translation>Outro rastreador foi ouvido: %1, %2 vezes.</translation>
    </message>
    <message>
        <source>Bytes came in once that are no report.</source>
        <translation>Chegaram uma vez bytes que não são um relatório.</translation>
    </message>
    <message>
        <source>Bytes that are no report came in %1 times.</source>
        <translation>Chegaram %1 vezes bytes que não são um relatório.</translation>
    </message>
    <message>
        <source>Nothing was heard yet.</source>
        <translation>Nada foi ouvido ainda.</translation>
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
        <translation>Chip</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Sinal</translation>
    </message>
    <message>
        <source>GPS</source>
        <translation>GPS</translation>
    </message>
    <message>
        <source>Vehicle power</source>
        <translation>Alimentação</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Bateria</translation>
    </message>
    <message>
        <source>not in the report</source>
        <translation>fora do relatório</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Time of report</source>
        <translation>Hora do relatório</translation>
    </message>
    <message>
        <source>no SIM</source>
        <translation>sem chip</translation>
    </message>
    <message>
        <source>%1, roaming</source>
        <translation>%1, em roaming</translation>
    </message>
    <message>
        <source>no fix</source>
        <translation>sem posição</translation>
    </message>
    <message>
        <source>fix, %1 sat.</source>
        <translation>com posição, %1 sat.</translation>
    </message>
    <message>
        <source>fix</source>
        <translation>com posição</translation>
    </message>
    <message>
        <source>Leave the cable plugged in. Cancel puts back what is half written, as far as the tracker takes it; what is all written by then stays. The result says which.</source>
        <translation>Deixe o cabo conectado. Cancelar restaura o que ficou pela metade, até onde o rastreador aceitar; o que já estiver gravado por inteiro fica. O resultado diz qual foi o caso.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::JobsCard</name>
    <message>
        <source>What a job begins with</source>
        <translation>Com o que um trabalho começa</translation>
    </message>
    <message>
        <source>As the tracker has it</source>
        <translation>Como está no rastreador</translation>
    </message>
    <message>
        <source>Report to</source>
        <translation>Reportar a</translation>
    </message>
    <message>
        <source>For the next tracker and the next list. The virtual tracker always begins with this laptop.</source>
        <translation>Para o próximo rastreador e a próxima lista. O rastreador virtual sempre começa com este notebook.</translation>
    </message>
    <message>
        <source>Prove by</source>
        <translation>Comprovar por</translation>
    </message>
    <message>
        <source>Automatic takes the strongest proof that is possible.</source>
        <translation>Automática usa a comprovação mais forte que for possível.</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>Where the server takes both TCP and UDP.</source>
        <translation>Onde o servidor aceita TCP e UDP.</translation>
    </message>
    <message>
        <source>On the ports that are set up on the Live page.</source>
        <translation>Nas portas configuradas na página Ao vivo.</translation>
    </message>
    <message>
        <source>The one used last</source>
        <translation>O último usado</translation>
    </message>
    <message>
        <source>As it was when the program was closed</source>
        <translation>Como estava ao fechar o programa</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Listening when the program starts</source>
        <translation>Escuta ao abrir o programa</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::LadderView</name>
    <message>
        <source>The way of a report from the tracker to its server</source>
        <translation>O caminho de um relatório do rastreador até o servidor</translation>
    </message>
    <message>
        <source>From the tracker to its server</source>
        <translation>Do rastreador ao servidor</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::LeaveRow</name>
    <message>
        <source>Close when finished</source>
        <translation>Fechar ao terminar</translation>
    </message>
    <message>
        <source>Cancel and close</source>
        <translation>Cancelar e fechar</translation>
    </message>
    <message>
        <source>The window closes as soon as this is finished. If it does not end well, the window stays open.</source>
        <translation>A janela se fecha assim que isto terminar. Se não terminar bem, a janela fica aberta.</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>Manter a janela aberta</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendi</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Continuar gravando</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>To switch the language, the window is closed.</source>
        <translation>Para mudar o idioma, a janela é fechada.</translation>
    </message>
    <message>
        <source>To start again, the window is closed.</source>
        <translation>Para reiniciar, a janela é fechada.</translation>
    </message>
    <message>
        <source>Switch when finished</source>
        <translation>Mudar ao terminar</translation>
    </message>
    <message>
        <source>Start again when finished</source>
        <translation>Reiniciar ao terminar</translation>
    </message>
    <message>
        <source>Cancel and switch</source>
        <translation>Cancelar e mudar</translation>
    </message>
    <message>
        <source>Cancel and start again</source>
        <translation>Cancelar e reiniciar</translation>
    </message>
    <message>
        <source>The tracker is being written.</source>
        <translation>O rastreador está sendo gravado.</translation>
    </message>
    <message>
        <source>The tracker is written, and its report is awaited.</source>
        <translation>As configurações já estão no rastreador e aguarda-se o relatório dele.</translation>
    </message>
    <message>
        <source>The list is being worked through.</source>
        <translation>A lista está em andamento.</translation>
    </message>
    <message>
        <source>A script is being sent to the tracker.</source>
        <translation>Um roteiro está sendo enviado ao rastreador.</translation>
    </message>
    <message>
        <source>A file is being written, or reports are being sent.</source>
        <translation>Um arquivo está sendo gravado ou relatórios estão sendo enviados.</translation>
    </message>
    <message>
        <source>Closing the window now cancels that: what is half written is put back first.</source>
        <translation>Fechar a janela agora cancela isso: antes, o que ficou pela metade é restaurado.</translation>
    </message>
    <message>
        <source>Closing the window now ends that without a proof.</source>
        <translation>Fechar a janela agora encerra a espera sem prova.</translation>
    </message>
    <message>
        <source>Closing the window now stops it: each tracker is left in a known state first.</source>
        <translation>Fechar a janela agora a interrompe: antes, cada rastreador fica em um estado conhecido.</translation>
    </message>
    <message>
        <source>Closing the window now leaves the rest of it unsent.</source>
        <translation>Ao fechar a janela agora, o restante não é enviado.</translation>
    </message>
    <message>
        <source>Closing the window now breaks that off.</source>
        <translation>Fechar a janela agora interrompe isso.</translation>
    </message>
    <message>
        <source>The language changes as soon as this is finished. If it does not end well, the window stays as it is.</source>
        <translation>O idioma muda assim que isto terminar. Se não terminar bem, a janela fica como está.</translation>
    </message>
    <message>
        <source>The program starts again as soon as this is finished. If it does not end well, the window stays open.</source>
        <translation>O programa reinicia assim que isto terminar. Se não terminar bem, a janela fica aberta.</translation>
    </message>
    <message>
        <source>What is being written or sent is brought to an end.</source>
        <translation>O que está sendo gravado ou enviado é encerrado.</translation>
    </message>
    <message>
        <source>The tracker is being left in a safe state: do not unplug it.</source>
        <translation>O rastreador está sendo deixado em um estado seguro: não o desconecte.</translation>
    </message>
    <message>
        <source>Then the language changes by itself.</source>
        <translation>Depois o idioma muda sozinho.</translation>
    </message>
    <message>
        <source>Then the program starts again by itself.</source>
        <translation>Depois o programa reinicia sozinho.</translation>
    </message>
    <message>
        <source>The window closes by itself.</source>
        <translation>A janela se fecha sozinha.</translation>
    </message>
    <message>
        <source>The language stays as it is: what was under way did not end well.</source>
        <translation>O idioma fica como está: o que estava em andamento não terminou bem.</translation>
    </message>
    <message>
        <source>The program does not start again: what was under way did not end well.</source>
        <translation>O programa não reinicia: o que estava em andamento não terminou bem.</translation>
    </message>
    <message>
        <source>Do not switch</source>
        <translation>Não mudar</translation>
    </message>
    <message>
        <source>Do not start again</source>
        <translation>Não reiniciar</translation>
    </message>
    <message>
        <source>The trackers are being left in a safe state: do not unplug them.</source>
        <translation>Os rastreadores estão sendo deixados em um estado seguro: não os desconecte.</translation>
    </message>
    <message>
        <source>The window stays open: what was under way did not end well.</source>
        <translation>A janela fica aberta: o que estava em andamento não terminou bem.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::LimitsCard</name>
    <message>
        <source>Limits of listening</source>
        <translation>Limites da escuta</translation>
    </message>
    <message>
        <source>Connections at once</source>
        <translation>Conexões ao mesmo tempo</translation>
    </message>
    <message>
        <source>More than that are turned away until one closes.</source>
        <translation>As que passarem disso são recusadas até que uma se feche.</translation>
    </message>
    <message>
        <source>Of them from one address</source>
        <translation>Delas, por endereço</translation>
    </message>
    <message>
        <source>Empty: as many as there may be. Many trackers can share one address of a carrier.</source>
        <translation>Vazio: quantas houver. Muitos rastreadores podem dividir um endereço de uma operadora.</translation>
    </message>
    <message>
        <source>Close after silence (seconds)</source>
        <translation>Fechar após silêncio (segundos)</translation>
    </message>
    <message>
        <source>Longer than the longest interval of your trackers.</source>
        <translation>Mais que o maior intervalo dos seus rastreadores.</translation>
    </message>
    <message>
        <source>Close after unreadable bytes</source>
        <translation>Fechar após bytes ilegíveis</translation>
    </message>
    <message>
        <source>What sends more than that without a report is no tracker.</source>
        <translation>O que envia mais que isso sem um relatório não é um rastreador.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::ListeningPanel</name>
    <message>
        <source>What was counted since the program started</source>
        <translation>O que foi contado desde que o programa abriu</translation>
    </message>
    <message>
        <source>TCP ports</source>
        <translation>Portas TCP</translation>
    </message>
    <message>
        <source>UDP ports</source>
        <translation>Portas UDP</translation>
    </message>
    <message>
        <source>as 8888, 9000</source>
        <translation>como 8888, 9000</translation>
    </message>
    <message>
        <source>Address to listen at</source>
        <translation>Endereço em que se escuta</translation>
    </message>
    <message>
        <source>every address of this laptop</source>
        <translation>todos os endereços deste notebook</translation>
    </message>
    <message>
        <source>At the address</source>
        <translation>No endereço</translation>
    </message>
    <message>
        <source>How a report is answered</source>
        <translation>Como se responde a um relatório</translation>
    </message>
    <message>
        <source>1234, as is usual</source>
        <translation>1234, o habitual</translation>
    </message>
    <message>
        <source>one byte 01 for each report</source>
        <translation>um byte 01 para cada relatório</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>a text of your own:</source>
        <translation>um texto próprio:</translation>
    </message>
    <message>
        <source>Answer of your own</source>
        <translation>Resposta própria</translation>
    </message>
    <message>
        <source>Answer to a report</source>
        <translation>Resposta a um relatório</translation>
    </message>
    <message>
        <source>Pass on to a real server, which answers</source>
        <translation>Passar a um servidor real, que responde</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>name or address of the server</source>
        <translation>nome ou endereço do servidor</translation>
    </message>
    <message>
        <source>Its port</source>
        <translation>A porta dele</translation>
    </message>
    <message>
        <source>How the server is reached</source>
        <translation>Como se chega ao servidor</translation>
    </message>
    <message>
        <source>as the tracker does</source>
        <translation>como o rastreador</translation>
    </message>
    <message>
        <source>Reached over</source>
        <translation>Por onde se chega</translation>
    </message>
    <message>
        <source>Connections at once</source>
        <translation>Conexões ao mesmo tempo</translation>
    </message>
    <message>
        <source>Of them from one address</source>
        <translation>Delas, por endereço</translation>
    </message>
    <message>
        <source>as many as there may be</source>
        <translation>quantas houver</translation>
    </message>
    <message>
        <source>Close after silence (seconds)</source>
        <translation>Fechar após silêncio (segundos)</translation>
    </message>
    <message>
        <source>Close after unreadable bytes</source>
        <translation>Fechar após bytes ilegíveis</translation>
    </message>
    <message>
        <source>Hear only these IMEIs</source>
        <translation>Ouvir só estes IMEIs</translation>
    </message>
    <message>
        <source>Hear only these addresses or networks</source>
        <translation>Ouvir só estes endereços ou redes</translation>
    </message>
    <message>
        <source>empty: every tracker</source>
        <translation>vazio: todo rastreador</translation>
    </message>
    <message>
        <source>empty: from everywhere; as 192.0.2.0/24</source>
        <translation>vazio: de toda parte; como 192.0.2.0/24</translation>
    </message>
    <message>
        <source>Usual &amp;values</source>
        <translation>Valores ha&amp;bituais</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close the settings of listening</source>
        <translation>Fechar as configurações de escuta</translation>
    </message>
    <message>
        <source>Appl&amp;y and listen</source>
        <translation>Apl&amp;icar e escutar</translation>
    </message>
    <message>
        <source>Appl&amp;y</source>
        <translation>Apl&amp;icar</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::ListeningPresenter</name>
    <message>
        <source>One moment…</source>
        <translation>Um momento…</translation>
    </message>
    <message>
        <source>Not listening: reports that arrive now are heard by nobody here.</source>
        <translation>Sem escutar: os relatórios que chegam agora ninguém ouve aqui.</translation>
    </message>
    <message>
        <source>It goes on listening as before.</source>
        <translation>Continua escutando como antes.</translation>
    </message>
    <message>
        <source>A job needed it otherwise than it stands here. When no job needs it any more, apply these again.</source>
        <translation>Um trabalho precisou de outros valores que os daqui. Quando nenhum precisar mais, aplique estes de novo.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::LivePage</name>
    <message>
        <source>Stop liste&amp;ning</source>
        <translation>Parar de es&amp;cutar</translation>
    </message>
    <message>
        <source>Start liste&amp;ning</source>
        <translation>Começar a es&amp;cutar</translation>
    </message>
    <message>
        <source>Li&amp;stening…</source>
        <translation>E&amp;scuta…</translation>
    </message>
    <message>
        <source>Ports, answer, server and limits of listening</source>
        <translation>Portas, resposta, servidor e limites da escuta</translation>
    </message>
    <message>
        <source>What is sent again is chosen by a whole IMEI, event and time. Empty the text, or choose a tracker on the left.</source>
        <translation>O que se reenvia é escolhido por IMEI completo, evento e período. Esvazie o texto ou escolha um rastreador à esquerda.</translation>
    </message>
    <message>
        <source>Send all reports that are shown once more</source>
        <translation>Enviar mais uma vez todos os relatórios mostrados</translation>
    </message>
    <message>
        <source>Send what was received from %1 to %2 once more</source>
        <translation>Enviar mais uma vez o que foi recebido de %1 a %2</translation>
    </message>
    <message>
        <source>reports-%1</source>
        <translation>relatorios-%1</translation>
    </message>
    <message>
        <source>Sen&amp;d again…</source>
        <translation>Reenvi&amp;ar…</translation>
    </message>
    <message>
        <source>Sends the reports that are shown, or those chosen in the list, once more, to test a server.</source>
        <translation>Envia mais uma vez os relatórios mostrados, ou os escolhidos na lista, para testar um servidor.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::LogoRow</name>
    <message>
        <source>No logo</source>
        <translation>Sem logotipo</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Escolher uma imagem…</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Escolher um logotipo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.bmp *.gif)</source>
        <translation>Imagens (*.png *.jpg *.jpeg *.bmp *.gif)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
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
        <translation>I&amp;nstalação</translation>
    </message>
    <message>
        <source>&amp;From a list</source>
        <translation>De uma &amp;lista</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>Ao &amp;vivo</translation>
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
        <translation>O último diagnóstico encontrou o que está errado.</translation>
    </message>
    <message>
        <source>SP7600 Installer: leaving the tracker in a safe state…</source>
        <translation>SP7600 Installer: deixando o rastreador em um estado seguro…</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>SP7600 Installer: ending what is being written or sent…</source>
        <translation>SP7600 Installer: encerrando o que está sendo gravado ou enviado…</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>SP7600 Installer: leaving the trackers in a safe state…</source>
        <translation>SP7600 Installer: deixando os rastreadores em um estado seguro…</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::MoreSettings</name>
    <message>
        <source>stays as it is</source>
        <translation>fica como está</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>não perguntado ainda</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>não deu para ler</translation>
    </message>
    <message>
        <source>Teac&amp;h it…</source>
        <translation>&amp;Ensinar…</translation>
    </message>
    <message>
        <source>Intervals, time zone, report format, a second server, the tracker&apos;s password.</source>
        <translation>Intervalos, fuso horário, formato do relatório, um segundo servidor, a senha do rastreador.</translation>
    </message>
    <message>
        <source>Report, moving</source>
        <translation>Relatório, em movimento</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Report, parked</source>
        <translation>Relatório, estacionado</translation>
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
        <source>from UTC</source>
        <translation>em relação a UTC</translation>
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
        <source>Its port</source>
        <translation>Porta dele</translation>
    </message>
    <message>
        <source>Its transport</source>
        <translation>Transporte dele</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the new password</source>
        <translation>Mostrar a nova senha</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nova senha</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>With a command that works, this program learns the word for it.</source>
        <translation>Com um comando que funciona, este programa aprende como fazer isso.</translation>
    </message>
    <message>
        <source>Grey: the command for it is not known for this firmware.</source>
        <translation>Em cinza: o comando para isso não é conhecido neste firmware.</translation>
    </message>
    <message>
        <source>More settin&amp;gs</source>
        <translation>Mais con&amp;figurações</translation>
    </message>
    <message>
        <source>More settin&amp;gs, 1 changed</source>
        <translation>Mais con&amp;figurações, 1 mudada</translation>
    </message>
    <message>
        <source>More settin&amp;gs, %1 changed</source>
        <translation>Mais con&amp;figurações, %1 mudadas</translation>
    </message>
    <message>
        <source>The command for it is not known for this firmware.</source>
        <translation>O comando para isso não é conhecido neste firmware.</translation>
    </message>
    <message>
        <source>All settings…</source>
        <translation>Todas as configurações…</translation>
    </message>
    <message>
        <source>Every setting in one table, on the page Settings.</source>
        <translation>Todas as configurações em uma tabela, na página Configurações.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::ObligationRow</name>
    <message>
        <source>Set the final server</source>
        <translation>Gravar o servidor definitivo</translation>
    </message>
    <message>
        <source>%1: %2 Plug it in to set it.</source>
        <translation>%1: %2 Conecte-o para gravar.</translation>
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
        <translation>o rastreador virtual</translation>
    </message>
    <message>
        <source>Asking the tracker who it is · %1 s</source>
        <translation>Perguntando ao rastreador quem ele é · %1 s</translation>
    </message>
    <message>
        <source>Reading its settings · %1 s</source>
        <translation>Lendo as configurações dele · %1 s</translation>
    </message>
    <message>
        <source>Connecting to %1 · %2 s</source>
        <translation>Conectando a %1 · %2 s</translation>
    </message>
    <message>
        <source>Nothing is written to the tracker.</source>
        <translation>Nada é gravado no rastreador.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::PlotsPanel</name>
    <message>
        <source>&amp;Graphs</source>
        <translation>&amp;Gráficos</translation>
    </message>
    <message>
        <source>Trac&amp;k</source>
        <translation>Tra&amp;jeto</translation>
    </message>
    <message>
        <source>Values of the chosen tracker over time</source>
        <translation>Valores do rastreador escolhido ao longo do tempo</translation>
    </message>
    <message>
        <source>Way of the chosen tracker</source>
        <translation>Trajeto do rastreador escolhido</translation>
    </message>
    <message>
        <source>Choose a tracker on the left: what it reports is drawn here.</source>
        <translation>Escolha um rastreador à esquerda: o que ele relata é traçado aqui.</translation>
    </message>
    <message>
        <source>Reading what is kept; reports so far: %1</source>
        <translation>Lendo o que está guardado; relatórios até agora: %1</translation>
    </message>
    <message>
        <source>Reports: %1; of every %2 the least and the most. A shorter time above shows more.</source>
        <translation>Relatórios: %1; de cada %2, o mínimo e o máximo. Um período menor acima mostra mais.</translation>
    </message>
    <message>
        <source>Reports: %1</source>
        <translation>Relatórios: %1</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::PointerPanel</name>
    <message>
        <source>Copy a&amp;ddress and port</source>
        <translation>Copiar en&amp;dereço e porta</translation>
    </message>
    <message>
        <source>Nothing was heard yet</source>
        <translation>Nada foi ouvido ainda</translation>
    </message>
    <message>
        <source>Start listening, then point a tracker at this laptop.</source>
        <translation>Comece a escutar e aponte um rastreador para este notebook.</translation>
    </message>
    <message>
        <source>Listening on port %1</source>
        <translation>Escutando na porta %1</translation>
    </message>
    <message>
        <source>Only the virtual tracker of this laptop can be heard there.</source>
        <translation>Ali só se ouve o rastreador virtual deste notebook.</translation>
    </message>
    <message>
        <source>Point the tracker at %1 port %2</source>
        <translation>Aponte o rastreador para %1, porta %2</translation>
    </message>
    <message>
        <source>Other addresses of this laptop: %1</source>
        <translation>Outros endereços deste notebook: %1</translation>
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
        <translation>Deixe-o conectado: a causa é procurada com este rastreador.</translation>
    </message>
    <message>
        <source>Another tracker is being set up or looked at. Wait until that is done.</source>
        <translation>Outro rastreador está sendo configurado ou verificado. Espere terminar.</translation>
    </message>
    <message>
        <source>Give back to the list</source>
        <translation>Devolver à lista</translation>
    </message>
    <message>
        <source>Give %1 back to the list</source>
        <translation>Devolver %1 à lista</translation>
    </message>
    <message>
        <source>It is let go of elsewhere, and tried again here.</source>
        <translation>Ele é solto na outra página e tentado de novo aqui.</translation>
    </message>
    <message>
        <source>It is being looked at. Wait until that is done.</source>
        <translation>Ele está sendo examinado. Espere terminar.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::PortsPanel</name>
    <message>
        <source>Drawing: the tracker&apos;s data cable goes to a USB port of this laptop; the tracker has power.</source>
        <translation>Desenho: o cabo de dados do rastreador vai a uma porta USB deste notebook; o rastreador tem energia.</translation>
    </message>
    <message>
        <source>power</source>
        <translation>energia</translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>este notebook</translation>
    </message>
    <message>
        <source>data cable → USB</source>
        <translation>cabo de dados → USB</translation>
    </message>
    <message>
        <source>Plug in the tracker</source>
        <translation>Conecte o rastreador</translation>
    </message>
    <message>
        <source>Ports of this laptop</source>
        <translation>Portas deste notebook</translation>
    </message>
    <message>
        <source>Looking for ports…</source>
        <translation>Procurando portas…</translation>
    </message>
    <message>
        <source>Send by te&amp;xt message…</source>
        <translation>Enviar por &amp;SMS…</translation>
    </message>
    <message>
        <source>No cable? Gives you the messages that set a tracker up.</source>
        <translation>Sem cabo? Mostra as mensagens que configuram um rastreador.</translation>
    </message>
    <message>
        <source>Try it with a &amp;virtual tracker</source>
        <translation>Testar com um rastreador virt&amp;ual</translation>
    </message>
    <message>
        <source>Starts a tracker inside this program and does the whole job with it.</source>
        <translation>Inicia um rastreador dentro deste programa e faz com ele o trabalho inteiro.</translation>
    </message>
    <message>
        <source>No tracker at hand? The virtual one lives inside this program and reports only to it.</source>
        <translation>Sem rastreador à mão? O virtual vive dentro deste programa e só reporta a ele.</translation>
    </message>
    <message>
        <source>driver %1</source>
        <translation>driver %1</translation>
    </message>
    <message>
        <source>The same adapter as %1 before.</source>
        <translation>O mesmo adaptador que antes era %1.</translation>
    </message>
    <message>
        <source>Not used before. Once you allow it, questions are sent to whatever is plugged in there.</source>
        <translation>Não usada antes. Depois que você permitir, são enviadas perguntas ao que estiver conectado nela.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Allow and connect</source>
        <translation>Permitir e conectar</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>Conectar %1</translation>
    </message>
    <message>
        <source>Allow and connect %1</source>
        <translation>Permitir e conectar %1</translation>
    </message>
    <message>
        <source>virtual tracker of another program</source>
        <translation>rastreador virtual de outro programa</translation>
    </message>
    <message>
        <source>Give the tracker power, plug its data cable into a USB port of this laptop, then choose the port below. Only one that you allowed before, or a virtual one, is opened as soon as it is plugged in, and nothing is written until you say so.</source>
        <translation>Dê energia ao rastreador, conecte o cabo de dados dele a uma porta USB deste notebook e escolha a porta abaixo. Só uma que você já permitiu, ou uma virtual, é aberta assim que é conectada, e nada é gravado até você mandar.</translation>
    </message>
    <message>
        <source>Last job here: %1</source>
        <translation>Último trabalho aqui: %1</translation>
    </message>
    <message>
        <source>Last job here: %1, IMEI %2</source>
        <translation>Último trabalho aqui: %1, IMEI %2</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::PreferencesPage</name>
    <message>
        <source>Set back to defaults</source>
        <translation>Voltar ao padrão</translation>
    </message>
    <message>
        <source>Language, colours, units, what a job begins with and the limits become as they were at first. Names, logo, folder and what is kept stay.</source>
        <translation>Idioma, cores, unidades, início dos trabalhos e limites voltam a ser como no começo. Os nomes, o logotipo, a pasta e o que está guardado ficam.</translation>
    </message>
    <message>
        <source>Set them back</source>
        <translation>Sim, voltar</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>Each change is kept, and counts at once unless it says otherwise.</source>
        <translation>Cada mudança fica guardada e vale na hora, salvo indicação em contrário.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::PresetSaver</name>
    <message>
        <source>Save preset</source>
        <translation>Salvar predefinição</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nome da predefinição</translation>
    </message>
    <message>
        <source>what you will look for in the list</source>
        <translation>o que você vai procurar na lista</translation>
    </message>
    <message>
        <source>Preset &amp;name</source>
        <translation>Nom&amp;e da predefinição</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Não salvar</translation>
    </message>
    <message>
        <source>Your preset “%1” for %2 has that name already. Save once more to replace it, or give this one another name.</source>
        <translation>Sua predefinição “%1” para %2 já tem esse nome. Salve mais uma vez para substituí-la ou dê outro nome a esta.</translation>
    </message>
    <message>
        <source>Replace preset</source>
        <translation>Substituir predefinição</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::PrivacyCard</name>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
    <message>
        <source>Nothing is sent to the makers of this program or to anybody else: no account, no statistics, no search for updates. It talks to the tracker, to the servers that you name, and to trackers that report here.</source>
        <translation>Nada é enviado a quem faz este programa nem a mais ninguém: sem conta, sem estatísticas, sem busca de atualizações. Ele fala com o rastreador, com os servidores que você indica e com os rastreadores que reportam aqui.</translation>
    </message>
    <message>
        <source>Forget passwords</source>
        <translation>Esquecer senhas</translation>
    </message>
    <message>
        <source>All remembered passwords are removed from the keychain.</source>
        <translation>Todas as senhas lembradas são removidas do chaveiro de senhas.</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>Forget ports</source>
        <translation>Esquecer portas</translation>
    </message>
    <message>
        <source>Each port has to be allowed again, and none is known as a tracker&apos;s.</source>
        <translation>Cada porta terá de ser permitida de novo, e de nenhuma se sabe que seja de um rastreador.</translation>
    </message>
    <message>
        <source>Forget consents</source>
        <translation>Esquecer permissões</translation>
    </message>
    <message>
        <source>Assumed commands are asked for again before they are sent.</source>
        <translation>Antes de enviar comandos supostos, pergunta-se de novo.</translation>
    </message>
    <message>
        <source>The ports are forgotten.</source>
        <translation>As portas foram esquecidas.</translation>
    </message>
    <message>
        <source>The consents are forgotten.</source>
        <translation>As permissões foram esquecidas.</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Para sempre</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 dias</translation>
    </message>
    <message>
        <source>Keep received reports</source>
        <translation>Guardar os relatórios recebidos</translation>
    </message>
    <message>
        <source>Backups, certificates and results stay for ever.</source>
        <translation>Backups, certificados e resultados ficam para sempre.</translation>
    </message>
    <message>
        <source>Remove older reports</source>
        <translation>Remover relatórios mais antigos</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Reports that were received more than %1 days ago are removed, now and from then on.</source>
        <translation>Os relatórios recebidos há mais de %1 dias são removidos, agora e daqui em diante.</translation>
    </message>
    <message>
        <source>Kept on this laptop: reports, backups, certificates and consents in %1; what you choose here in %2. Passwords are in none of them.</source>
        <translation>Guardado neste notebook: relatórios, backups, certificados e permissões em %1; o que você escolhe aqui em %2. Em nenhum há senhas.</translation>
    </message>
    <message>
        <source>Passwords that you want remembered are in this system&apos;s keychain.</source>
        <translation>As senhas que você quer lembrar estão no chaveiro de senhas deste sistema.</translation>
    </message>
    <message>
        <source>This system&apos;s keychain does not answer: passwords are asked for each time.</source>
        <translation>O chaveiro de senhas deste sistema não responde: as senhas são pedidas a cada vez.</translation>
    </message>
    <message>
        <source>None is remembered.</source>
        <translation>Nenhuma é lembrada.</translation>
    </message>
    <message>
        <source>1 is remembered.</source>
        <translation>1 é lembrada.</translation>
    </message>
    <message>
        <source>%1 are remembered.</source>
        <translation>%1 são lembradas.</translation>
    </message>
    <message>
        <source>The Live page keeps at most %1 MB of them.</source>
        <translation>A página Ao vivo guarda no máximo %1 MB deles.</translation>
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
        <translation>visto funcionar</translation>
    </message>
    <message>
        <source>taught</source>
        <translation>ensinado</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>suposto</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>%1; asking: %2</source>
        <translation>%1; ao perguntar: %2</translation>
    </message>
    <message>
        <source>or else</source>
        <translation>ou então</translation>
    </message>
    <message>
        <source>changes the tracker</source>
        <translation>muda o rastreador</translation>
    </message>
    <message>
        <source>Which tracker it is</source>
        <translation>Qual é o rastreador</translation>
    </message>
    <message>
        <source>How it is doing</source>
        <translation>Como ele está</translation>
    </message>
    <message>
        <source>Keep what was set</source>
        <translation>Guardar o que foi definido</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>To change it</source>
        <translation>Para mudar</translation>
    </message>
    <message>
        <source>To ask for it</source>
        <translation>Para perguntar</translation>
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
        <translation>Adotado.</translation>
    </message>
    <message>
        <source>Firmware profiles</source>
        <translation>Perfis de firmware</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Shows what a file would bring in, and asks. A file can also be dropped here.</source>
        <translation>Mostra o que um arquivo traria e pergunta. Também dá para soltar um arquivo aqui.</translation>
    </message>
    <message>
        <source>Drop a colleague&apos;s file here, or</source>
        <translation>Solte o arquivo de um colega, ou</translation>
    </message>
    <message>
        <source>Words of this firmware</source>
        <translation>Comandos deste firmware</translation>
    </message>
    <message>
        <source>&amp;Teach a word…</source>
        <translation>&amp;Ensinar um comando…</translation>
    </message>
    <message>
        <source>&amp;Use with the connected tracker</source>
        <translation>&amp;Usar com o rastreador conectado</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>The connected tracker is read again with these words.</source>
        <translation>O rastreador conectado é lido de novo com estes comandos.</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Manter</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>veio com o programa</translation>
    </message>
    <message>
        <source>your own, taught</source>
        <translation>seu, ensinado</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>seu</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ficou de fora: %1</translation>
    </message>
    <message>
        <source>Teach it</source>
        <translation>Ensinar</translation>
    </message>
    <message>
        <source>Teach it: %1</source>
        <translation>Ensinar: %1</translation>
    </message>
    <message>
        <source>Saved. The connected tracker is read again with these words.</source>
        <translation>Salvo. O rastreador conectado é lido de novo com estes comandos.</translation>
    </message>
    <message>
        <source>Saved. Export it, and your colleagues can take it over.</source>
        <translation>Salvo. Exporte-o, e seus colegas podem adotá-lo.</translation>
    </message>
    <message>
        <source>Import a firmware profile</source>
        <translation>Importar um perfil de firmware</translation>
    </message>
    <message>
        <source>Firmware profiles (*.json)</source>
        <translation>Perfis de firmware (*.json)</translation>
    </message>
    <message>
        <source>Export a firmware profile</source>
        <translation>Exportar um perfil de firmware</translation>
    </message>
    <message>
        <source>Written to %1. Colleagues take it over with Import.</source>
        <translation>Gravado em %1. Os colegas o adotam com Importar.</translation>
    </message>
    <message>
        <source>Remove “%1”? What was taught in it is gone then, unless it was exported.</source>
        <translation>Remover “%1”? O que foi ensinado nele se perde, a menos que tenha sido exportado.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Removido.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::ReceptionModel</name>
    <message>
        <source>Received</source>
        <translation>Recebido</translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>Via</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>Time of report</source>
        <translation>Hora do relatório</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posição</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Tensão</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Em palavras</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::RecordActions</name>
    <message>
        <source>&amp;Open the certificate</source>
        <translation>&amp;Abrir o certificado</translation>
    </message>
    <message>
        <source>Sa&amp;ve as</source>
        <translation>&amp;Salvar como</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>E&amp;xport reports</source>
        <translation>E&amp;xportar relatórios</translation>
    </message>
    <message>
        <source>Send a&amp;gain…</source>
        <translation>R&amp;eenviar…</translation>
    </message>
    <message>
        <source>&amp;Restore earlier settings</source>
        <translation>&amp;Restaurar configuração anterior</translation>
    </message>
    <message>
        <source>Save as one &amp;table…</source>
        <translation>Salvar como uma &amp;tabela…</translation>
    </message>
    <message>
        <source>The certificate as a page, for programs, or as a table.</source>
        <translation>O certificado como página, para programas ou como tabela.</translation>
    </message>
    <message>
        <source>Everything that this laptop received of this tracker, as a file.</source>
        <translation>Tudo o que este notebook recebeu deste rastreador, como arquivo.</translation>
    </message>
    <message>
        <source>Sends what this laptop received of this tracker once more, to test a server.</source>
        <translation>Reenvia o que este notebook recebeu deste rastreador, para testar um servidor.</translation>
    </message>
    <message>
        <source>Shows what this tracker held before, to be put back when it is plugged in.</source>
        <translation>Mostra o que este rastreador tinha antes, para repor quando ele for conectado.</translation>
    </message>
    <message>
        <source>One line for each certificate, for spreadsheets.</source>
        <translation>Uma linha por certificado, para planilhas.</translation>
    </message>
    <message>
        <source>Page for people (PDF)…</source>
        <translation>Página para pessoas (PDF)…</translation>
    </message>
    <message>
        <source>For programs, to be verified later (JSON)…</source>
        <translation>Para programas, verificável depois (JSON)…</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Tabela (CSV)…</translation>
    </message>
    <message>
        <source>&amp;Open on the Live page</source>
        <translation>&amp;Abrir na página Ao vivo</translation>
    </message>
    <message>
        <source>Shows all reports of this tracker that are kept.</source>
        <translation>Mostra todos os relatórios guardados deste rastreador.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::RecordModel</name>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Veículo</translation>
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
        <translation>Comprovação</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::RecordSaver</name>
    <message>
        <source>Files (*.%1)</source>
        <translation>Arquivos (*.%1)</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Salvar o certificado</translation>
    </message>
    <message>
        <source>Save the certificates as one table</source>
        <translation>Salvar os certificados como uma tabela</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>certificados</translation>
    </message>
    <message>
        <source>Print the certificate</source>
        <translation>Imprimir o certificado</translation>
    </message>
    <message>
        <source>The certificate is on its way to the printer.</source>
        <translation>O certificado está a caminho da impressora.</translation>
    </message>
    <message>
        <source>Nothing can be printed there. Check the printer, or choose another one.</source>
        <translation>Não dá para imprimir ali. Verifique a impressora ou escolha outra.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::RecordTasks</name>
    <message>
        <source>This laptop has no program that opens PDF files. Save the certificate instead, and open it elsewhere.</source>
        <translation>Este notebook não tem um programa que abra arquivos PDF. Salve o certificado e abra-o em outro lugar.</translation>
    </message>
    <message>
        <source>Writing the table…</source>
        <translation>Gravando a tabela…</translation>
    </message>
    <message>
        <source>The logo is not on it.</source>
        <translation>O logotipo não está nele.</translation>
    </message>
    <message>
        <source>Writing the certificate…</source>
        <translation>Gravando o certificado…</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::RecordView</name>
    <message>
        <source>The chosen record</source>
        <translation>O registro escolhido</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Settings before and after</source>
        <translation>Configurações antes e depois</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Verificações</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::RecordWords</name>
    <message>
        <source>Its server is still to be set</source>
        <translation>Falta definir o servidor dele</translation>
    </message>
    <message>
        <source>Interrupted, end not known</source>
        <translation>Interrompido, fim não conhecido</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>passed to its server</source>
        <translation>passou ao servidor dele</translation>
    </message>
    <message>
        <source>report heard here</source>
        <translation>relatório ouvido aqui</translation>
    </message>
    <message>
        <source>The write came to no known end: what the tracker holds has to be read. Plug it in; what it held before can be put back.</source>
        <translation>Não se sabe como a gravação terminou: é preciso ler o que o rastreador tem. Conecte-o; o que ele tinha antes pode ser reposto.</translation>
    </message>
    <message>
        <source>Nothing is owed to this tracker any more.</source>
        <translation>Não falta mais nada para este rastreador.</translation>
    </message>
    <message>
        <source>What the tracker held was saved, then written to.</source>
        <translation>O que o rastreador tinha foi salvo, e depois gravado.</translation>
    </message>
    <message>
        <source>Its report arrived.</source>
        <translation>O relatório dele chegou.</translation>
    </message>
    <message>
        <source>Its server answered.</source>
        <translation>O servidor dele respondeu.</translation>
    </message>
    <message>
        <source>The job began.</source>
        <translation>O trabalho começou.</translation>
    </message>
    <message>
        <source>The job ended.</source>
        <translation>O trabalho terminou.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::RecordsFilter</name>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Which records</source>
        <translation>Quais registros</translation>
    </message>
    <message>
        <source>Find a record by IMEI, plate or vehicle</source>
        <translation>Procure um registro por IMEI, placa ou veículo</translation>
    </message>
    <message>
        <source>IMEI, plate or vehicle</source>
        <translation>IMEI, placa ou veículo</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Qualquer data</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>De … a …</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Done: certificates</source>
        <translation>Concluídos: certificados</translation>
    </message>
    <message>
        <source>Not done, interrupted, owed</source>
        <translation>Não concluídos ou pendentes</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>Proc&amp;urar</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>Find a capture by IMEI</source>
        <translation>Procure uma captura por IMEI</translation>
    </message>
    <message>
        <source>IMEI, or a part of it</source>
        <translation>IMEI ou parte dele</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::RecordsPage</name>
    <message>
        <source>&amp;Set up a tracker</source>
        <translation>Con&amp;figurar um rastreador</translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation>Mostrar &amp;tudo</translation>
    </message>
    <message>
        <source>Records, newest first</source>
        <translation>Registros, o mais novo primeiro</translation>
    </message>
    <message>
        <source>No record fits.</source>
        <translation>Nenhum registro corresponde.</translation>
    </message>
    <message>
        <source>No tracker has been set up on this laptop yet.</source>
        <translation>Nenhum rastreador foi configurado neste notebook ainda.</translation>
    </message>
    <message>
        <source>Look for another IMEI, plate or vehicle, or at a longer time.</source>
        <translation>Procure outro IMEI, placa ou veículo, ou um período mais longo.</translation>
    </message>
    <message>
        <source>Each tracker that you set up is kept here with its certificate, what it held before, and what was heard of it.</source>
        <translation>Cada rastreador que você configurar fica aqui com o certificado, o que ele tinha antes e o que foi ouvido dele.</translation>
    </message>
    <message>
        <source>%1 records are chosen.</source>
        <translation>%1 registros escolhidos.</translation>
    </message>
    <message>
        <source>Plug in %1 and connect to it on the Commission page. Then its earlier settings can be looked at and put back.</source>
        <translation>Conecte %1 e abra-o na página Instalação. Aí a configuração anterior pode ser vista e reposta.</translation>
    </message>
    <message>
        <source>Send the reports of %1 once more</source>
        <translation>Reenviar os relatórios de %1</translation>
    </message>
    <message>
        <source>Co&amp;mmissionings</source>
        <translation>&amp;Instalações</translation>
    </message>
    <message>
        <source>Capt&amp;ures</source>
        <translation>&amp;Capturas</translation>
    </message>
    <message>
        <source>What was done with which tracker.</source>
        <translation>O que foi feito com cada rastreador.</translation>
    </message>
    <message>
        <source>What was heard of which tracker.</source>
        <translation>O que foi recebido de cada rastreador.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::ReplayPanel</name>
    <message>
        <source>To test a server. To this laptop they go at once; before they go elsewhere you are asked. What a virtual tracker made up stays on this laptop.</source>
        <translation>Para testar um servidor. Para este notebook eles vão na hora; antes de irem a outro lugar, você é perguntado. O que um rastreador virtual inventou fica neste notebook.</translation>
    </message>
    <message>
        <source>Address to send to</source>
        <translation>Endereço de destino</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>As they came</source>
        <translation>No ritmo em que chegaram</translation>
    </message>
    <message>
        <source>Ten times as fast</source>
        <translation>Dez vezes mais rápido</translation>
    </message>
    <message>
        <source>As fast as it goes</source>
        <translation>O mais rápido possível</translation>
    </message>
    <message>
        <source>How fast</source>
        <translation>Em que ritmo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close without sending</source>
        <translation>Fechar sem enviar</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
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
        <translation>Enviados: %1, não enviados: %2. Conexões: %3, com resposta: %4.</translation>
    </message>
    <message>
        <source>Looking up %1…</source>
        <translation>Procurando %1…</translation>
    </message>
    <message>
        <source>No such report was received on this laptop.</source>
        <translation>Nenhum relatório assim foi recebido neste notebook.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>e mais %1</translation>
    </message>
    <message>
        <source>%1 is not this laptop, it is at %2. Send it what was received of %4 (packets: %3)? The server there will take it for new reports.</source>
        <translation>%1 não é este notebook, está em %2. Enviar o que foi recebido de %4 (pacotes: %3)? O servidor de lá vai tomar isso por relatórios novos.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nada foi enviado.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Enter the address and the port, as 127.0.0.1:8888.</source>
        <translation>Digite o endereço e a porta, por exemplo 127.0.0.1:8888.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::ReportDetail</name>
    <message>
        <source>Report in words</source>
        <translation>Relatório em palavras</translation>
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
        <translation>Campos do relatório</translation>
    </message>
    <message>
        <source>Bytes of the report</source>
        <translation>Bytes do relatório</translation>
    </message>
    <message>
        <source>Not a report</source>
        <translation>Não é um relatório</translation>
    </message>
    <message>
        <source>Choose a report to see what is in it.</source>
        <translation>Escolha um relatório para ver o que há nele.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::ReportTable</name>
    <message>
        <source>Reports, newest first</source>
        <translation>Relatórios, o mais novo primeiro</translation>
    </message>
    <message>
        <source>Those that find &amp;room</source>
        <translation>Os que &amp;couberem</translation>
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
        <translation>C&amp;olunas</translation>
    </message>
    <message>
        <source>Export the reports that are shown</source>
        <translation>Exportar os relatórios mostrados</translation>
    </message>
    <message>
        <source>Import reports from a file</source>
        <translation>Importar relatórios de um arquivo</translation>
    </message>
    <message>
        <source>&amp;Hold</source>
        <translation>Pa&amp;usar</translation>
    </message>
    <message>
        <source>New reports come in at the top.</source>
        <translation>Relatórios novos entram em cima.</translation>
    </message>
    <message>
        <source>Foll&amp;ow</source>
        <translation>Seg&amp;uir</translation>
    </message>
    <message>
        <source>Foll&amp;ow (%1 new)</source>
        <translation>Seg&amp;uir (novos: %1)</translation>
    </message>
    <message>
        <source>New reports wait.</source>
        <translation>Há relatórios novos esperando.</translation>
    </message>
    <message>
        <source>Lines found so far: %1; looking, back to %2</source>
        <translation>Linhas achadas: %1; procurando, até %2</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Procurando…</translation>
    </message>
    <message>
        <source>All lines that are kept: %1</source>
        <translation>Todas as linhas guardadas: %1</translation>
    </message>
    <message>
        <source>Lines found: %1</source>
        <translation>Linhas achadas: %1</translation>
    </message>
    <message>
        <source>Messages kept: %1; older ones come as you scroll</source>
        <translation>Mensagens guardadas: %1; as anteriores aparecem ao rolar</translation>
    </message>
    <message>
        <source>Lines found so far: %1; more come as you scroll</source>
        <translation>Linhas achadas: %1; aparecem mais ao rolar</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::RestorePanel</name>
    <message>
        <source>stays as it is</source>
        <translation>fica como está</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::ResultBanner</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>State of the job</source>
        <translation>Estado do trabalho</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::ResumePanel</name>
    <message>
        <source>Connect it and look</source>
        <translation>Conectar e olhar</translation>
    </message>
    <message>
        <source>Finish writing</source>
        <translation>Terminar de gravar</translation>
    </message>
    <message>
        <source>Put the earlier settings back</source>
        <translation>Restaurar as anteriores</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Do not remind me again</source>
        <translation>Não lembrar mais</translation>
    </message>
    <message>
        <source>a tracker that could not tell its IMEI</source>
        <translation>um rastreador que não informou o IMEI</translation>
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
        <source>Was to be</source>
        <translation>Deveria ser</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>não é guardada</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>The interrupted write is cleared up</source>
        <translation>A gravação interrompida está resolvida</translation>
    </message>
    <message>
        <source>A write was cut short</source>
        <translation>Uma gravação foi interrompida</translation>
    </message>
    <message>
        <source>Another tracker is connected now. Plug in this one to look at it.</source>
        <translation>Agora há outro rastreador conectado. Ligue este para olhá-lo.</translation>
    </message>
    <message>
        <source>%1 cannot be opened now. Plug the tracker in and choose its port below.</source>
        <translation>%1 não pode ser aberta agora. Ligue o rastreador e escolha a porta abaixo.</translation>
    </message>
    <message>
        <source>Passwords are not kept: type them again (%1).</source>
        <translation>As senhas não são guardadas: digite-as de novo (%1).</translation>
    </message>
    <message>
        <source>One more tracker was cut short.</source>
        <translation>Mais um rastreador foi interrompido.</translation>
    </message>
    <message>
        <source>%1 more trackers were cut short.</source>
        <translation>Mais %1 rastreadores foram interrompidos.</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>Deixar assim</translation>
    </message>
    <message>
        <source>To the settings</source>
        <translation>Ir às configurações</translation>
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
        <translation>Isto apaga o que foi recebido antes de %1; o mais antigo é de %2.</translation>
    </message>
    <message>
        <source>This deletes the oldest reports until %1 are left; there are %2.</source>
        <translation>Isto apaga os relatórios mais antigos até restarem %1; há %2.</translation>
    </message>
    <message>
        <source>All that is received is kept.</source>
        <translation>Tudo o que é recebido é guardado.</translation>
    </message>
    <message>
        <source>This deletes nothing now; later always the oldest.</source>
        <translation>Isto não apaga nada agora; depois, sempre o mais antigo.</translation>
    </message>
    <message>
        <source>Certificates and backups always stay.</source>
        <translation>Certificados e backups ficam sempre.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::RetentionRow</name>
    <message>
        <source>Keep reports for so many days</source>
        <translation>Guardar relatórios por tantos dias</translation>
    </message>
    <message>
        <source>And of them at most (MB)</source>
        <translation>E deles, no máximo (MB)</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sem limite</translation>
    </message>
    <message>
        <source>Delete them and keep to this</source>
        <translation>Apagá-los e aplicar isto</translation>
    </message>
    <message>
        <source>Keep to this</source>
        <translation>Aplicar isto</translation>
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
        <translation>em envio</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondido</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>não enviado</translation>
    </message>
    <message>
        <source>cannot be sent</source>
        <translation>não pode ser enviado</translation>
    </message>
    <message>
        <source>Go on after a line that failed</source>
        <translation>Continuar depois de uma linha que falhe</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Lines of the script</source>
        <translation>Linhas do roteiro</translation>
    </message>
    <message>
        <source>Pasted lines: nothing is sent yet</source>
        <translation>Linhas coladas: nada foi enviado ainda</translation>
    </message>
    <message>
        <source>Script %1</source>
        <translation>Roteiro %1</translation>
    </message>
    <message>
        <source>Line %1 of %2. Esc stops.</source>
        <translation>Linha %1 de %2. Esc para.</translation>
    </message>
    <message>
        <source>%1 of %2 lines were sent.</source>
        <translation>Foram enviadas %1 de %2 linhas.</translation>
    </message>
    <message>
        <source>%1 failed.</source>
        <translation>%1 falharam.</translation>
    </message>
    <message>
        <source>Send 1 line</source>
        <translation>Enviar 1 linha</translation>
    </message>
    <message>
        <source>Send %1 lines</source>
        <translation>Enviar %1 linhas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>There is no command in it.</source>
        <translation>Não contém nenhum comando.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::SettingDelegate</name>
    <message>
        <source>New value: %1</source>
        <translation>Valor novo: %1</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::SettingsFilePanel</name>
    <message>
        <source>Save passwords too: whoever opens the file can read them</source>
        <translation>Salvar também as senhas: quem abrir o arquivo pode lê-las</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Escolher um arquivo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>The file and the tracker</source>
        <translation>O arquivo e o rastreador</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>No arquivo</translation>
    </message>
    <message>
        <source>On the tracker</source>
        <translation>No rastreador</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Close what is said about the file</source>
        <translation>Fechar o aviso sobre o arquivo</translation>
    </message>
    <message>
        <source>Load a settings file…</source>
        <translation>Carregar um arquivo de configurações…</translation>
    </message>
    <message>
        <source>Load a settings file</source>
        <translation>Carregar um arquivo de configurações</translation>
    </message>
    <message>
        <source>Save what the tracker holds…</source>
        <translation>Salvar o que o rastreador tem…</translation>
    </message>
    <message>
        <source>Compare with a settings file…</source>
        <translation>Comparar com um arquivo de configurações…</translation>
    </message>
    <message>
        <source>Compare with a settings file</source>
        <translation>Comparar com um arquivo de configurações</translation>
    </message>
    <message>
        <source>%1 holds nothing for this tracker.</source>
        <translation>%1 não traz nada para este rastreador.</translation>
    </message>
    <message>
        <source>From %1 into the form: %2.</source>
        <translation>De %1 para o formulário: %2.</translation>
    </message>
    <message>
        <source>%1 and the tracker, as it was last read</source>
        <translation>%1 e o rastreador, como na última leitura</translation>
    </message>
    <message>
        <source>Save what the tracker holds</source>
        <translation>Salvar o que o rastreador tem</translation>
    </message>
    <message>
        <source>As it was last read. The file can be loaded for other trackers, and compared.</source>
        <translation>Como na última leitura. O arquivo pode ser carregado em outros rastreadores e comparado.</translation>
    </message>
    <message>
        <source>The file holds passwords. Only you can read it; keep it so.</source>
        <translation>O arquivo tem senhas. Só você pode lê-lo; deixe-o assim.</translation>
    </message>
    <message>
        <source>Saved 1 setting in %1.</source>
        <translation>1 configuração salva em %1.</translation>
    </message>
    <message>
        <source>Saved %1 settings in %2.</source>
        <translation>%1 configurações salvas em %2.</translation>
    </message>
    <message>
        <source>Settings (*.sp7600settings *.json)</source>
        <translation>Configurações (*.sp7600settings *.json)</translation>
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
        <translation>Rede móvel</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Relatórios</translation>
    </message>
    <message>
        <source>Second server</source>
        <translation>Segundo servidor</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acesso</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>não perguntado ainda</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>fica como está</translation>
    </message>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>to be written</source>
        <translation>a gravar</translation>
    </message>
    <message>
        <source>cannot be so</source>
        <translation>não pode ser assim</translation>
    </message>
    <message>
        <source>needs consent</source>
        <translation>falta aceitar</translation>
    </message>
    <message>
        <source>will change</source>
        <translation>vai mudar</translation>
    </message>
    <message>
        <source>will be written</source>
        <translation>será gravado</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>On the tracker</source>
        <translation>No rastreador</translation>
    </message>
    <message>
        <source>On the tracker %1 ago</source>
        <translation>No rastreador há %1</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Valor novo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Its command</source>
        <translation>Seu comando</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>No arquivo</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>não gravado</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::SettingsPage</name>
    <message>
        <source>No tracker is connected.</source>
        <translation>Nenhum rastreador está conectado.</translation>
    </message>
    <message>
        <source>Plug one in and choose its port on the page Commission. Then everything that it can tell stands here, and can be changed, saved in a file and compared.</source>
        <translation>Conecte um e escolha a porta dele na página Instalação. Então tudo o que ele informa fica aqui, e pode ser mudado, salvo em um arquivo e comparado.</translation>
    </message>
    <message>
        <source>To Commission</source>
        <translation>Ir para Instalação</translation>
    </message>
    <message>
        <source>For a tracker without a cable.</source>
        <translation>Para um rastreador sem cabo.</translation>
    </message>
    <message>
        <source>The file can be dropped here once a tracker is read and its settings are shown.</source>
        <translation>O arquivo pode ser solto aqui depois que um rastreador for lido e as configurações dele aparecerem.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::SettingsPanel</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Reset row</source>
        <translation>Repor a linha</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Repor tudo</translation>
    </message>
    <message>
        <source>&amp;Teach it…</source>
        <translation>Ensin&amp;ar…</translation>
    </message>
    <message>
        <source>&amp;Prove that it reports</source>
        <translation>&amp;Comprovar que reporta</translation>
    </message>
    <message>
        <source>Take them over to change them</source>
        <translation>Usá-las como ponto de partida</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>Le&amp;r de novo</translation>
    </message>
    <message>
        <source>Report to</source>
        <translation>Reportar a</translation>
    </message>
    <message>
        <source>The setting stays as the tracker holds it.</source>
        <translation>A configuração fica como está no rastreador.</translation>
    </message>
    <message>
        <source>Every setting stays as the tracker holds it.</source>
        <translation>Todas as configurações ficam como estão no rastreador.</translation>
    </message>
    <message>
        <source>With a command that works, this program learns the word for it.</source>
        <translation>Com um comando que funciona, este programa aprende como fazer isso.</translation>
    </message>
    <message>
        <source>Nothing is written. It can be undone.</source>
        <translation>Nada é gravado. Dá para desfazer.</translation>
    </message>
    <message>
        <source>C&amp;hange more</source>
        <translation>&amp;Mudar mais</translation>
    </message>
    <message>
        <source>Nothing differs from what the tracker holds.</source>
        <translation>Nada difere do que o rastreador tem.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::SettingsTable</name>
    <message>
        <source>Settings of the tracker</source>
        <translation>Configurações do rastreador</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::SettingsWords</name>
    <message>
        <source>a password</source>
        <translation>uma senha</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>não deu para ler</translation>
    </message>
    <message>
        <source>what the tracker holds could not be written back</source>
        <translation>o que o rastreador tem não poderia ser regravado</translation>
    </message>
    <message>
        <source>%1 the same</source>
        <translation>%1 sem diferença</translation>
    </message>
    <message>
        <source>%1 different</source>
        <translation>%1 com diferença</translation>
    </message>
    <message>
        <source>%1 only in the file</source>
        <translation>%1 só no arquivo</translation>
    </message>
    <message>
        <source>%1 only on the tracker</source>
        <translation>%1 só no rastreador</translation>
    </message>
    <message>
        <source>%1 not known, because the tracker did not tell</source>
        <translation>%1 sem se saber, porque o rastreador não disse</translation>
    </message>
    <message>
        <source>Left out, because this firmware has no known command for it: %1.</source>
        <translation>Fica de fora, porque não se conhece o comando para isso neste firmware: %1.</translation>
    </message>
    <message>
        <source>Stays as it is, although the file says that it shall be empty: %1.</source>
        <translation>Fica como está, embora o arquivo diga que deve ficar vazio: %1.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Fica de fora: %1.</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diferente</translation>
    </message>
    <message>
        <source>only in the file</source>
        <translation>só no arquivo</translation>
    </message>
    <message>
        <source>only on the tracker</source>
        <translation>só no rastreador</translation>
    </message>
    <message>
        <source>not known: the tracker did not tell</source>
        <translation>não se sabe: o rastreador não disse</translation>
    </message>
    <message>
        <source>Nothing is known on either side.</source>
        <translation>Não se sabe nada de nenhum dos lados.</translation>
    </message>
    <message>
        <source>The one setting is the same.</source>
        <translation>A única configuração é igual.</translation>
    </message>
    <message>
        <source>All %1 settings are the same.</source>
        <translation>Todas as %1 configurações são iguais.</translation>
    </message>
    <message>
        <source>%1: no command for it is known for this firmware, so it is neither read nor written.</source>
        <translation>%1: não se conhece nenhum comando para isto neste firmware; por isso não é lido nem gravado.</translation>
    </message>
    <message>
        <source>%1. Where its command is from: %2.</source>
        <translation>%1. De onde vem o comando: %2.</translation>
    </message>
    <message>
        <source>It is sent only once you agree.</source>
        <translation>Só é enviado depois que você aceita.</translation>
    </message>
    <message>
        <source>It can only be read.</source>
        <translation>Só pode ser lido.</translation>
    </message>
    <message>
        <source>The tracker never tells what it holds.</source>
        <translation>O rastreador nunca diz o que tem ali.</translation>
    </message>
    <message>
        <source>What is written counts after a restart of the tracker.</source>
        <translation>O que é gravado vale depois de reiniciar o rastreador.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::SignatureCard</name>
    <message>
        <source>Installer and company</source>
        <translation>Instalador e empresa</translation>
    </message>
    <message>
        <source>empty: the login name</source>
        <translation>vazio: o nome de usuário</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>Instalador</translation>
    </message>
    <message>
        <source>Who works. Stands on certificates and in the record of each job.</source>
        <translation>Quem trabalha. Aparece nos certificados e no registro de cada trabalho.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>For whom. Stands at the head of certificates.</source>
        <translation>Para quem. Aparece no alto dos certificados.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Stands at the head of certificates too.</source>
        <translation>Também aparece no alto dos certificados.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::SmsCard</name>
    <message>
        <source>Makes the tracker use what was sent before.</source>
        <translation>Faz o rastreador usar o que foi enviado antes.</translation>
    </message>
    <message>
        <source>Sets %1.</source>
        <translation>Define %1.</translation>
    </message>
    <message>
        <source>Empties %1, because the command carries that too: type what the tracker shall keep.</source>
        <translation>Esvazia %1, porque o comando também leva isso: digite o que o rastreador deve manter.</translation>
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
        <translation>Não se sabe o que ele responde.</translation>
    </message>
    <message>
        <source>Answer to wait for: %1</source>
        <translation>Resposta a esperar: %1</translation>
    </message>
    <message>
        <source>Copy message %1 of %2</source>
        <translation>Copiar a mensagem %1 de %2</translation>
    </message>
    <message>
        <source>Assumed: this command is known from related trackers and was not seen to work on this one.</source>
        <translation>Suposto: este comando é conhecido de rastreadores parecidos e não foi visto funcionar neste.</translation>
    </message>
    <message>
        <source>Copied with its password</source>
        <translation>Copiado com a senha</translation>
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
        <translation>Fica de fora: %1, que só pode ser definido junto com %2.</translation>
    </message>
    <message>
        <source>Left out, because no command for it is known: %1. The tracker keeps what it has.</source>
        <translation>Fica de fora, porque não se conhece o comando: %1. O rastreador mantém o que tem.</translation>
    </message>
    <message>
        <source>S&amp;how passwords</source>
        <translation>&amp;Mostrar senhas</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>V&amp;oltar</translation>
    </message>
    <message>
        <source>Trac&amp;ker firmware</source>
        <translation>Firm&amp;ware do rastreador</translation>
    </message>
    <message>
        <source>Tracker firmware</source>
        <translation>Firmware do rastreador</translation>
    </message>
    <message>
        <source>Its &amp;password now</source>
        <translation>Senha atual &amp;dele</translation>
    </message>
    <message>
        <source>Its password now</source>
        <translation>Senha atual dele</translation>
    </message>
    <message>
        <source>Send by text message</source>
        <translation>Enviar por SMS</translation>
    </message>
    <message>
        <source>For a tracker without a cable. Send these messages from any phone to the number of its SIM, one after the other, and wait for each answer. This program sends nothing.</source>
        <translation>Para um rastreador sem cabo. Envie estas mensagens de qualquer celular ao número do chip dele, uma depois da outra, e espere cada resposta. Este programa não envia nada.</translation>
    </message>
    <message>
        <source>Copy always takes the real password, shown or not.</source>
        <translation>Copiar leva sempre a senha verdadeira, mostrada ou não.</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>não precisa</translation>
    </message>
    <message>
        <source>the usual one, %1</source>
        <translation>a padrão, %1</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::StaleRow</name>
    <message>
        <source>Read again</source>
        <translation>Ler de novo</translation>
    </message>
    <message>
        <source>What was typed in the console may have changed settings: those shown here are older.</source>
        <translation>O que foi digitado no console pode ter mudado configurações: as mostradas aqui são anteriores.</translation>
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
        <translation>O que está rodando</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>Não está escutando</translation>
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
        <translation>1 relatório</translation>
    </message>
    <message>
        <source>%1 reports</source>
        <translation>%1 relatórios</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 por segundo</translation>
    </message>
    <message>
        <source>%1 not readable</source>
        <translation>ilegíveis: %1</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::StepBar</name>
    <message>
        <source>to come</source>
        <translation>a seguir</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>done</source>
        <translation>feito</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>pulado</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>não feito</translation>
    </message>
    <message>
        <source>Steps of the job</source>
        <translation>Etapas do trabalho</translation>
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
        <translation>Salvar como predefinição…</translation>
    </message>
    <message>
        <source>Remember it in this computer&apos;s keychain</source>
        <translation>Lembrar no chaveiro de senhas deste computador</translation>
    </message>
    <message>
        <source>&amp;Report to</source>
        <translation>&amp;Reportar a</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>&amp;Porta</translation>
    </message>
    <message>
        <source>&amp;Transport</source>
        <translation>&amp;Transporte</translation>
    </message>
    <message>
        <source>another server</source>
        <translation>outro servidor</translation>
    </message>
    <message>
        <source>name or address</source>
        <translation>nome ou endereço</translation>
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
        <translation>&amp;Usuário de APN</translation>
    </message>
    <message>
        <source>APN pass&amp;word</source>
        <translation>Sen&amp;ha de APN</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>fica como está</translation>
    </message>
    <message>
        <source>Remember the APN password in this computer&apos;s keychain</source>
        <translation>Lembrar a senha de APN no chaveiro de senhas deste computador</translation>
    </message>
    <message>
        <source>Pro&amp;ve by</source>
        <translation>Co&amp;mprovar por</translation>
    </message>
    <message>
        <source>Prove by</source>
        <translation>Comprovar por</translation>
    </message>
    <message>
        <source>Use the APN of the SIM&apos;s carrier</source>
        <translation>Usar o APN da operadora do chip</translation>
    </message>
    <message>
        <source>Other APNs of the SIM&apos;s carrier</source>
        <translation>Outros APNs da operadora do chip</translation>
    </message>
    <message>
        <source>An address of this laptop that the tracker can reach.</source>
        <translation>Um endereço deste notebook ao qual o rastreador consiga chegar.</translation>
    </message>
    <message>
        <source>The server&apos;s name or address.</source>
        <translation>O nome ou o endereço do servidor.</translation>
    </message>
    <message>
        <source>any free one</source>
        <translation>qualquer uma livre</translation>
    </message>
    <message>
        <source>The tracker has no APN. Without one it cannot go online.</source>
        <translation>O rastreador está sem APN. Sem ele, não fica online.</translation>
    </message>
    <message>
        <source>The tracker has no APN. Without one it cannot go online: ask the SIM&apos;s carrier for its name.</source>
        <translation>O rastreador está sem APN. Sem ele, não fica online: pergunte o nome à operadora do chip.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>1 other</source>
        <translation>mais 1</translation>
    </message>
    <message>
        <source>%1 others</source>
        <translation>mais %1</translation>
    </message>
    <message>
        <source>From outside</source>
        <translation>De fora</translation>
    </message>
    <message>
        <source>Address of this laptop from outside</source>
        <translation>Endereço deste notebook visto de fora</translation>
    </message>
    <message>
        <source>this laptop&apos;s own address</source>
        <translation>o endereço do próprio notebook</translation>
    </message>
    <message>
        <source>Where a router that forwards to this laptop is reached, with :port if it is another than here.</source>
        <translation>Onde se alcança o roteador que encaminha para este notebook, com :porta se for outra que aqui.</translation>
    </message>
    <message>
        <source>A virtual tracker comes by no router: only an address of this laptop itself can be named, as 127.0.0.1.</source>
        <translation>Um rastreador virtual não vem por nenhum roteador: só se pode indicar um endereço deste próprio notebook, como 127.0.0.1.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::Task</name>
    <message>
        <source>Saved: %1</source>
        <translation>Salvo: %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::TaskRow</name>
    <message>
        <source>Send them there</source>
        <translation>Enviar para lá</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Não enviar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::TeachPanel</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>&amp;Do not teach</source>
        <translation>Não ensin&amp;ar</translation>
    </message>
    <message>
        <source>Teach a word</source>
        <translation>Ensinar um comando</translation>
    </message>
    <message>
        <source>For which firmware</source>
        <translation>Para qual firmware</translation>
    </message>
    <message>
        <source>For firm&amp;ware</source>
        <translation>Para o &amp;firmware</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Seu nome</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Se&amp;u nome</translation>
    </message>
    <message>
        <source>A command that works</source>
        <translation>Um comando que funciona</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>por exemplo %1</translation>
    </message>
    <message>
        <source>A command that w&amp;orks</source>
        <translation>Um &amp;comando que funciona</translation>
    </message>
    <message>
        <source>What the tracker answered, if you have it</source>
        <translation>O que o rastreador respondeu, se você tiver</translation>
    </message>
    <message>
        <source>What the tracker &amp;answered, if you have it</source>
        <translation>O que o rastreador &amp;respondeu, se você tiver</translation>
    </message>
    <message>
        <source>What it sets</source>
        <translation>O que ele define</translation>
    </message>
    <message>
        <source>To change it</source>
        <translation>Para mudar</translation>
    </message>
    <message>
        <source>To ask for it</source>
        <translation>Para perguntar</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>A resposta</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>Tick what the command sets.</source>
        <translation>Marque o que o comando define.</translation>
    </message>
    <message>
        <source>Paste the command as it was sent.</source>
        <translation>Cole o comando como foi enviado.</translation>
    </message>
    <message>
        <source>Beware: this word is known to do harm: it %1.</source>
        <translation>Cuidado: sabe-se que este comando causa danos: %1.</translation>
    </message>
    <message>
        <source>Send it an&amp;yway</source>
        <translation>&amp;Enviar mesmo assim</translation>
    </message>
    <message>
        <source>Tr&amp;y it on the connected tracker</source>
        <translation>&amp;Testar no rastreador conectado</translation>
    </message>
    <message>
        <source>Asking the tracker…</source>
        <translation>Perguntando ao rastreador…</translation>
    </message>
    <message>
        <source>To try it, connect a tracker on the Commission page.</source>
        <translation>Para testar, conecte um rastreador na página Instalação.</translation>
    </message>
    <message>
        <source>The connected tracker takes another kind of commands than this firmware.</source>
        <translation>O rastreador conectado usa outro tipo de comandos que este firmware.</translation>
    </message>
    <message>
        <source>It may do harm: %1</source>
        <translation>Pode causar danos: %1</translation>
    </message>
    <message>
        <source>Sends %1, which should only ask.</source>
        <translation>Envia %1, que deveria só perguntar.</translation>
    </message>
    <message>
        <source>It answered: %1</source>
        <translation>Respondeu: %1</translation>
    </message>
    <message>
        <source>The answer shows the values: this question works.</source>
        <translation>A resposta mostra os valores: esta pergunta funciona.</translation>
    </message>
    <message>
        <source>The answer does not show the values: whether this question works stays unknown.</source>
        <translation>A resposta não mostra os valores: continua sem se saber se esta pergunta funciona.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::TeachValues</name>
    <message>
        <source>What value %1 is</source>
        <translation>O que é o valor %1</translation>
    </message>
    <message>
        <source>What value %1 means</source>
        <translation>O que significa o valor %1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vazio)</translation>
    </message>
    <message>
        <source>not clear: choose</source>
        <translation>não está claro: escolha</translation>
    </message>
    <message>
        <source>kept as the tracker has it</source>
        <translation>mantido como o rastreador o tem</translation>
    </message>
    <message>
        <source>always sent as here</source>
        <translation>enviado sempre como aqui</translation>
    </message>
    <message>
        <source>means: choose</source>
        <translation>significa: escolha</translation>
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
        <translation>em relação a UTC</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::TeachWords</name>
    <message>
        <source>Say what value %1 means: it sets “%2”.</source>
        <translation>Diga o que significa o valor %1: ele define “%2”.</translation>
    </message>
    <message>
        <source>Which value is “%1”: number %2 or %3?</source>
        <translation>Qual valor é “%1”: o número %2 ou o %3?</translation>
    </message>
    <message>
        <source>There is no answer that shows the values: that the tracker repeats them is assumed.</source>
        <translation>Não há resposta que mostre os valores: supõe-se que o rastreador os repete.</translation>
    </message>
    <message>
        <source>The answer does not show every value, so what is written cannot be checked by reading it back.</source>
        <translation>A resposta não mostra todos os valores, por isso o que for gravado não pode ser conferido com uma releitura.</translation>
    </message>
    <message>
        <source>The unit of a time was concluded from its value: correct it above if it means something else.</source>
        <translation>A unidade de um tempo foi deduzida do valor: corrija-a acima se significar outra coisa.</translation>
    </message>
    <message>
        <source>How the other choice is written was concluded from 0 and 1.</source>
        <translation>Como se escreve a outra opção foi deduzido de 0 e 1.</translation>
    </message>
    <message>
        <source>A value that is none of the settings is saved as it stands: if it is a password, tick that above.</source>
        <translation>Um valor que não é de nenhuma configuração é salvo como está: se for uma senha, marque isso acima.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::TimePlots</name>
    <message>
        <source>Values of the tracker over time</source>
        <translation>Valores do rastreador ao longo do tempo</translation>
    </message>
    <message>
        <source>Values at the mark</source>
        <translation>Valores na marca</translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation>O que é traçado</translation>
    </message>
    <message>
        <source>Whole time</source>
        <translation>Todo o período</translation>
    </message>
    <message>
        <source>Show the whole time</source>
        <translation>Mostrar todo o período</translation>
    </message>
    <message>
        <source>%1: not in these reports</source>
        <translation>%1: não está nestes relatórios</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::TrackPlot</name>
    <message>
        <source>Way of the tracker, north is up</source>
        <translation>Trajeto do rastreador, norte para cima</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fim</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::TrackView</name>
    <message>
        <source>The position goes to openstreetmap.org.</source>
        <translation>A posição vai para openstreetmap.org.</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abrir no navegador</translation>
    </message>
    <message>
        <source>Open the marked place in the browser; the position goes to openstreetmap.org</source>
        <translation>Abrir o lugar marcado no navegador; a posição vai para openstreetmap.org</translation>
    </message>
    <message>
        <source>Whole way</source>
        <translation>Todo o trajeto</translation>
    </message>
    <message>
        <source>Show the whole way</source>
        <translation>Mostrar todo o trajeto</translation>
    </message>
    <message>
        <source>This laptop has no browser that opens it.</source>
        <translation>Este notebook não tem um navegador que o abra.</translation>
    </message>
    <message>
        <source>No report with a position.</source>
        <translation>Nenhum relatório com posição.</translation>
    </message>
    <message>
        <source>Click a place to see its report.</source>
        <translation>Clique em um lugar para ver o relatório dele.</translation>
    </message>
    <message>
        <source>Left out, without a position: %1</source>
        <translation>Deixados de fora, sem posição: %1</translation>
    </message>
    <message>
        <source>Made-up positions stay on this laptop.</source>
        <translation>Posições inventadas ficam neste notebook.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::TrackerModel</name>
    <message>
        <source>last heard %1 ago</source>
        <translation>recebido por último há %1</translation>
    </message>
    <message>
        <source>Tracker</source>
        <translation>Rastreador</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Há</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Relatórios</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::TrackerPanel</name>
    <message>
        <source>Trackers heard</source>
        <translation>Rastreadores ouvidos</translation>
    </message>
    <message>
        <source>What the chosen tracker was heard to do</source>
        <translation>O que se ouviu do rastreador escolhido</translation>
    </message>
    <message>
        <source>Not heard since the program started; its reports are kept from before.</source>
        <translation>Não ouvido desde que o programa abriu; seus relatórios são de antes.</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::TroubleRow</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::UndecidedRow</name>
    <message>
        <source>To Commission</source>
        <translation>Ir para Instalação</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::UnitPanel</name>
    <message>
        <source>Earlier settings</source>
        <translation>Configurações anteriores</translation>
    </message>
    <message>
        <source>Load, save, send</source>
        <translation>Carregar, salvar, enviar</translation>
    </message>
    <message>
        <source>Settings from a file, in a file, or as text messages.</source>
        <translation>Configurações de um arquivo, em um arquivo ou como SMS.</translation>
    </message>
    <message>
        <source>Send by text message…</source>
        <translation>Enviar por SMS…</translation>
    </message>
    <message>
        <source>Settings of the tracker</source>
        <translation>Configurações do rastreador</translation>
    </message>
    <message>
        <source>S&amp;kip proof</source>
        <translation>Pular pr&amp;ova</translation>
    </message>
    <message>
        <source>Writes and reads back, without waiting for a report.</source>
        <translation>Grava e relê, sem esperar um relatório.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Next tracker</source>
        <translation>Pró&amp;ximo rastreador</translation>
    </message>
    <message>
        <source>&amp;Back to the settings</source>
        <translation>Voltar às con&amp;figurações</translation>
    </message>
    <message>
        <source>Diagno&amp;se</source>
        <translation>Diagno&amp;sticar</translation>
    </message>
    <message>
        <source>Looks for the cause.</source>
        <translation>Procura a causa.</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>Des&amp;conectar</translation>
    </message>
    <message>
        <source>Lets go of this tracker and shows the ports.</source>
        <translation>Solta este rastreador e mostra as portas.</translation>
    </message>
    <message>
        <source>Save cer&amp;tificate…</source>
        <translation>Salvar cer&amp;tificado…</translation>
    </message>
    <message>
        <source>for the certificate</source>
        <translation>para o certificado</translation>
    </message>
    <message>
        <source>It stands on the certificate.</source>
        <translation>Aparece no certificado.</translation>
    </message>
    <message>
        <source>Plate of the vehicle</source>
        <translation>Placa do veículo</translation>
    </message>
    <message>
        <source>The tracker was not asked anything yet: the commands for it are only assumed. Agree below, and it is asked what it holds.</source>
        <translation>Nada foi perguntado ao rastreador ainda: os comandos para ele são apenas supostos. Aceite abaixo, e pergunta-se o que ele tem.</translation>
    </message>
    <message>
        <source>The tracker answered nothing. Check its power and its cable, or disconnect and choose another port.</source>
        <translation>O rastreador não respondeu nada. Confira a alimentação e o cabo dele, ou desconecte e escolha outra porta.</translation>
    </message>
    <message>
        <source>Put back and ch&amp;eck</source>
        <translation>R&amp;estaurar e conferir</translation>
    </message>
    <message>
        <source>Writ&amp;e, check and prove</source>
        <translation>&amp;Gravar, conferir e comprovar</translation>
    </message>
    <message>
        <source>Writ&amp;e and check</source>
        <translation>&amp;Gravar e conferir</translation>
    </message>
    <message>
        <source>Connect a&amp;gain</source>
        <translation>Conectar de n&amp;ovo</translation>
    </message>
    <message>
        <source>Agree above first: nothing is written to this tracker without it.</source>
        <translation>Aceite acima primeiro: sem isso, nada é gravado neste rastreador.</translation>
    </message>
    <message>
        <source>Esc cancels too.</source>
        <translation>Esc também cancela.</translation>
    </message>
    <message>
        <source>The tracker is no longer connected.</source>
        <translation>O rastreador não está mais conectado.</translation>
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
        <translation>predefinição</translation>
    </message>
    <message>
        <source>all settings</source>
        <translation>todas as configurações</translation>
    </message>
    <message>
        <source>settings from elsewhere</source>
        <translation>configurações de fora</translation>
    </message>
</context>
<context>
    <name>sp7600::ui::WelcomePanel</name>
    <message>
        <source>Plug in a trac&amp;ker</source>
        <translation>Li&amp;gar um rastreador</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Boas-vindas</translation>
    </message>
    <message>
        <source>Connect a tracker to this laptop, and see what it holds and where it reports.</source>
        <translation>Conecte um rastreador a este notebook e veja o que ele tem e para onde reporta.</translation>
    </message>
    <message>
        <source>Write the server, the APN and the rest. Every value is read back, and put back when something fails.</source>
        <translation>Grave o servidor, o APN e o resto. Cada valor é relido, e volta ao que era se algo falhar.</translation>
    </message>
    <message>
        <source>Prove it: the job is done when a report of this very tracker arrives.</source>
        <translation>Comprove: o trabalho está feito quando chega um relatório deste mesmo rastreador.</translation>
    </message>
    <message>
        <source>Try it with a &amp;virtual tracker</source>
        <translation>Testar com um rastreador virt&amp;ual</translation>
    </message>
    <message>
        <source>What this window sends: nothing about you or your trackers. It looks up the server&apos;s name and tries its port only when you diagnose, and passes reports on only where you say so. Press F1 on any page for help.</source>
        <translation>O que esta janela envia: nada sobre você nem os seus rastreadores. Só ao diagnosticar ela procura o nome do servidor e testa a porta dele, e só passa relatórios para onde você disser. Pressione F1 em qualquer página para a ajuda.</translation>
    </message>
</context>
</TS>
