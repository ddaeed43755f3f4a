<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
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
        <translation>Prove com um relay em um servidor público, ou contente-se com gravado e relido.</translation>
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
</context>
</TS>
