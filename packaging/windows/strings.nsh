; SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
; SPDX-License-Identifier: GPL-3.0-or-later
;
; What the installer says beyond what NSIS itself says.

!macro Text NAME ENGLISH SPANISH PORTUGUESE
  LangString ${NAME} ${LANG_ENGLISH} "${ENGLISH}"
  LangString ${NAME} ${LANG_SPANISH} "${SPANISH}"
  LangString ${NAME} ${LANG_PORTUGUESEBR} "${PORTUGUESE}"
!macroend

!insertmacro Text SectionProgram "SP7600 Installer" "SP7600 Installer" "SP7600 Installer"
!insertmacro Text SectionMenu "Start menu" "Menú Inicio" "Menu Iniciar"
!insertmacro Text SectionTypes "File types" "Tipos de archivo" "Tipos de arquivo"
!insertmacro Text SectionFirewall "Firewall rule for the listener" \
  "Regla del cortafuegos para el receptor" "Regra do firewall para o receptor"

!insertmacro Text AboutProgram "The window and the command line (sp7600.exe)." \
  "La ventana y la línea de comandos (sp7600.exe)." "A janela e a linha de comando (sp7600.exe)."
!insertmacro Text AboutMenu "An entry in the Start menu." "Una entrada en el menú Inicio." \
  "Uma entrada no menu Iniciar."
!insertmacro Text AboutTypes \
  "Settings and captures open with a double click. Other files stay with what opens them now." \
  "La configuración y las capturas se abren con doble clic. Los demás archivos se siguen abriendo como hasta ahora." \
  "As configurações e as capturas abrem com um clique duplo. Os outros arquivos continuam abrindo como agora."
!insertmacro Text AboutFirewall \
  "Lets trackers reach the listener of this laptop. Uninstalling takes the rule away." \
  "Permite que los rastreadores lleguen al receptor de esta computadora. Al desinstalar, la regla se quita." \
  "Permite que os rastreadores cheguem ao receptor deste notebook. Ao desinstalar, a regra é removida."

!insertmacro Text IsRunning "SP7600 Installer is running. Close it, then try again." \
  "SP7600 Installer está abierto. Ciérrelo y vuelva a intentar." \
  "O SP7600 Installer está aberto. Feche-o e tente de novo."
!insertmacro Text OldStays \
  "The version that is installed could not be taken away, so nothing was changed. Uninstall it in the settings of Windows, then try again." \
  "No se pudo quitar la versión instalada, así que no se cambió nada. Desinstálela en la configuración de Windows y vuelva a intentar." \
  "A versão instalada não pôde ser removida, por isso nada foi mudado. Desinstale-a nas configurações do Windows e tente de novo."
!insertmacro Text FirewallFailed \
  "Windows did not take the firewall rule. Everything else is installed; the listener may not be reached." \
  "Windows no aceptó la regla del cortafuegos. Todo lo demás está instalado; es posible que no se llegue al receptor." \
  "O Windows não aceitou a regra do firewall. Todo o resto está instalado; talvez não se chegue ao receptor."
!insertmacro Text FirewallStays \
  "Only an administrator can take away the firewall rule “SP7600 Installer”. It stays; everything else is uninstalled." \
  "Solo un administrador puede quitar la regla del cortafuegos «SP7600 Installer». La regla queda; todo lo demás se desinstala." \
  "Só um administrador pode remover a regra do firewall “SP7600 Installer”. A regra fica; todo o resto é desinstalado."
!insertmacro Text NeedsAdministrator \
  "Only an administrator can install or uninstall SP7600 Installer for all users." \
  "Solo un administrador puede instalar o desinstalar SP7600 Installer para todos los usuarios." \
  "Só um administrador pode instalar ou desinstalar o SP7600 Installer para todos os usuários."
!insertmacro Text NeedsWindows10 "SP7600 Installer needs Windows 10 or 11, 64-bit." \
  "SP7600 Installer necesita Windows 10 u 11 de 64 bits." \
  "O SP7600 Installer precisa do Windows 10 ou 11 de 64 bits."

!insertmacro Text TypeSettings "Settings of a tracker" "Configuración de un rastreador" \
  "Configurações de um rastreador"
!insertmacro Text TypeCapture "Capture of trackers' reports" "Captura de reportes de rastreadores" \
  "Captura de relatórios de rastreadores"

!insertmacro Text DriverTitle "Driver of the cable" "Controlador del cable" "Driver do cabo"
!insertmacro Text DriverSubtitle "The cable of the tracker has a chip that needs a driver." \
  "El cable del rastreador tiene un chip que necesita un controlador." \
  "O cabo do rastreador tem um chip que precisa de um driver."
!insertmacro Text DriverIntro \
  "Windows fetches most drivers by itself when the cable is plugged in. If it did not, install the one of the chip's maker." \
  "Windows busca solo la mayoría de los controladores cuando se conecta el cable. Si no lo hizo, instale el del fabricante del chip." \
  "O Windows busca sozinho a maioria dos drivers quando o cabo é conectado. Se não buscou, instale o do fabricante do chip."
!insertmacro Text DriverThere "ready" "listo" "pronto"
!insertmacro Text DriverMissing "its driver is missing" "falta su controlador" "falta o driver"
!insertmacro Text DriverNone "No cable is plugged in that the program knows." \
  "No hay conectado ningún cable que el programa conozca." \
  "Não há nenhum cabo conectado que o programa conheça."
!insertmacro Text DriverPages "The makers' pages:" "Las páginas de los fabricantes:" \
  "As páginas dos fabricantes:"
!insertmacro Text DriverLookAgain "Look again" "Volver a buscar" "Procurar de novo"
