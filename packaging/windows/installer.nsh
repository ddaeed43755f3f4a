; SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
; SPDX-License-Identifier: GPL-3.0-or-later
;
; The installer: for this user or for all, silent with /S. What a user has is never touched.
;   /CurrentUser, /AllUsers  for whom; by default as before, else for this user
;   /FIREWALL                let the listener through the firewall (as administrator)
;   /D=FOLDER                where to (last, without quotation marks)
; What was chosen is kept in the registry, and an upgrade starts from it.

Unicode true
SetCompressor /SOLID lzma
ManifestDPIAware true
ManifestSupportedOS Win10
Name "SP7600 Installer"
BrandingText "SP7600 Installer ${PRODUCT_VERSION}"
ShowInstDetails nevershow
ShowUninstDetails nevershow

!define PROGRAM "sp7600-installer.exe"
!define CLASSES "Software\Classes"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${PRODUCT_FOLDER}"
!define FIREWALL_RULE "SP7600 Installer"

!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_INSTDIR "${PRODUCT_FOLDER}"
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${UNINSTALL_KEY}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "InstallLocation"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${UNINSTALL_KEY}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "InstallLocation"
!define MULTIUSER_INSTALLMODE_DEFAULT_CURRENTUSER
!define MULTIUSER_INSTALLMODE_FUNCTION StartFromBefore

!include MUI2.nsh
!include MultiUser.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include Sections.nsh
!include WinVer.nsh
!include x64.nsh
!include drivers.nsh
!include driverpage.nsh

; Of the file that is downloaded.
VIProductVersion "${PRODUCT_VERSION}.0"
VIAddVersionKey ProductName "SP7600 Installer"
VIAddVersionKey ProductVersion "${PRODUCT_VERSION}"
VIAddVersionKey FileVersion "${PRODUCT_VERSION}"
VIAddVersionKey FileDescription "SP7600 Installer"
VIAddVersionKey CompanyName "${PRODUCT_VENDOR}"
VIAddVersionKey LegalCopyright "${PRODUCT_VENDOR}, GPL-3.0-or-later"

!define MUI_ICON "${ICON_FILE}"
!define MUI_UNICON "${ICON_FILE}"
!define MUI_ABORTWARNING
!define MUI_COMPONENTSPAGE_SMALLDESC
!define MUI_FINISHPAGE_NOAUTOCLOSE
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_FUNCTION StartProgram

!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_LICENSE "${LICENSE_FILE}"
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
Page custom DriverPage
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

; The one of the system is taken; the first where it is none of these.
!insertmacro MUI_LANGUAGE English
!insertmacro MUI_LANGUAGE Spanish
!insertmacro MUI_LANGUAGE PortugueseBR
!include /CHARSET=UTF8 "strings.nsh"

Var GivenFolder ; by /D=

; --- installing --------------------------------------------------------------------------------

; For all users needs the rights for it. MultiUser.nsh would say so in a box even when silent.
!macro AskForRights
  UserInfo::GetAccountType
  Pop $0
  ${GetParameters} $1
  ClearErrors
  ${GetOptions} $1 "/AllUsers" $2
  ${IfNot} ${Errors}
  ${AndIf} $0 != "Admin"
    MessageBox MB_OK|MB_ICONSTOP "$(NeedsAdministrator)" /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
!macroend

; A program that runs cannot be replaced or deleted.
!macro AskToClose FILE
  ${If} ${FileExists} "${FILE}"
    ${Do}
      ClearErrors
      FileOpen $0 "${FILE}" a
      ${IfNot} ${Errors}
        FileClose $0
        ${Break}
      ${EndIf}
      ${IfNot} ${Cmd} `MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(IsRunning)" /SD IDCANCEL IDRETRY`
        SetErrorLevel 2
        Quit
      ${EndIf}
    ${Loop}
  ${EndIf}
!macroend

; $0 is 0 when Windows has done it.
!macro NetshRule WORDS
  nsExec::Exec '"$SYSDIR\netsh.exe" advfirewall firewall ${WORDS}'
  Pop $0
!macroend

!macro LetIn FILE
  !insertmacro NetshRule 'add rule name="${FIREWALL_RULE}" dir=in action=allow \
    program="$INSTDIR\${FILE}" enable=yes profile=any'
!macroend

!macro NoLongerLetIn FOLDER FILE
  !insertmacro NetshRule 'delete rule name="${FIREWALL_RULE}" program="${FOLDER}\${FILE}"'
!macroend

; What was added is recorded: FirewallRule is the folder of the programs that are let in. The record
; stays where the rule has to stay.
!macro TakeRuleBack
  ReadRegStr $1 SHCTX "${UNINSTALL_KEY}" FirewallRule
  ${If} $1 != ""
    ${If} $MultiUser.Privileges == "Admin"
      !insertmacro NoLongerLetIn "$1" "${PROGRAM}"
      !insertmacro NoLongerLetIn "$1" "sp7600.exe"
      StrCpy $1 ""
    ${Else}
      MessageBox MB_OK|MB_ICONEXCLAMATION "$(FirewallStays)" /SD IDOK
    ${EndIf}
  ${EndIf}
!macroend

Section "$(SectionProgram)" SectionProgram
  SectionIn RO
  !insertmacro AskToClose "$INSTDIR\${PROGRAM}"
  !insertmacro AskToClose "$INSTDIR\sp7600.exe"

  ; What an older or newer version has left there, and its registrations, wherever it was.
  ReadRegStr $1 SHCTX "${UNINSTALL_KEY}" InstallLocation
  ${If} $1 != ""
  ${AndIf} ${FileExists} "$1\uninstall.exe"
    ; Started where it lies, it is waited for and cannot delete itself.
    ExecWait '"$1\uninstall.exe" /S /$MultiUser.InstallMode _?=$1' $2
    ${If} $2 != 0
      MessageBox MB_OK|MB_ICONSTOP "$(OldStays)" /SD IDOK
      SetErrorLevel 2
      Quit
    ${EndIf}
    Delete "$1\uninstall.exe"
    RMDir "$1"
  ${EndIf}

  SetOutPath "$INSTDIR"
  SetOverwrite on
  ClearErrors
  !insertmacro INSTALL_FILES
  ${If} ${Errors}
    SetErrorLevel 2
    Abort
  ${EndIf}
  WriteUninstaller "$INSTDIR\uninstall.exe"

  WriteRegStr SHCTX "${UNINSTALL_KEY}" DisplayName "SP7600 Installer"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" DisplayVersion "${PRODUCT_VERSION}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" Publisher "${PRODUCT_VENDOR}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" DisplayIcon "$INSTDIR\${PROGRAM}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" InstallLocation "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" UninstallString \
    '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
  WriteRegStr SHCTX "${UNINSTALL_KEY}" QuietUninstallString \
    '"$INSTDIR\uninstall.exe" /S /$MultiUser.InstallMode'
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" NoModify 1
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" NoRepair 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" EstimatedSize $0
SectionEnd

Section "$(SectionMenu)" SectionMenu
  CreateShortcut "$SMPROGRAMS\SP7600 Installer.lnk" "$INSTDIR\${PROGRAM}"
SectionEnd

; @p EXTENSION opens with the program; it is the program's own.
!macro FileType EXTENSION CLASS MIME DESCRIPTION
  WriteRegStr SHCTX "${CLASSES}\${CLASS}" "" "${DESCRIPTION}"
  WriteRegStr SHCTX "${CLASSES}\${CLASS}\DefaultIcon" "" "$INSTDIR\${PROGRAM},0"
  WriteRegStr SHCTX "${CLASSES}\${CLASS}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'
  WriteRegStr SHCTX "${CLASSES}\${EXTENSION}" "" "${CLASS}"
  WriteRegStr SHCTX "${CLASSES}\${EXTENSION}" "Content Type" "${MIME}"
!macroend

!macro NoFileType EXTENSION CLASS
  DeleteRegKey SHCTX "${CLASSES}\${CLASS}"
  ReadRegStr $0 SHCTX "${CLASSES}\${EXTENSION}" ""
  ${If} $0 == "${CLASS}"
    DeleteRegKey SHCTX "${CLASSES}\${EXTENSION}"
  ${EndIf}
!macroend

; Files of others are offered to it in "Open with", and stay with what opens them now.
!define OPEN_WITH "${CLASSES}\Applications\${PROGRAM}"

Section "$(SectionTypes)" SectionTypes
  !insertmacro FileType .sp7600settings SP7600.Settings "application/vnd.sp7600.settings+json" \
    "$(TypeSettings)"
  !insertmacro FileType .sp7600capture SP7600.Capture "application/vnd.sp7600.capture" \
    "$(TypeCapture)"
  WriteRegStr SHCTX "${OPEN_WITH}" FriendlyAppName "SP7600 Installer"
  WriteRegStr SHCTX "${OPEN_WITH}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'
  !macro OpensToo EXTENSION
    WriteRegStr SHCTX "${OPEN_WITH}\SupportedTypes" ${EXTENSION} ""
  !macroend
  !insertmacro OpensToo .json
  !insertmacro OpensToo .log
  !insertmacro OpensToo .jsonl
  !insertmacro OpensToo .pcap
  !insertmacro OpensToo .pcapng
  !insertmacro OpensToo .sqlite
  ${RefreshShellIcons}
SectionEnd

Section /o "$(SectionFirewall)" SectionFirewall
  !insertmacro TakeRuleBack ; one that an uninstaller without rights had to leave
  WriteRegStr SHCTX "${UNINSTALL_KEY}" FirewallRule "$INSTDIR"
  !insertmacro LetIn "${PROGRAM}"
  ${If} $0 == 0
    !insertmacro LetIn "sp7600.exe"
    ${If} $0 == 0
      Return
    ${EndIf}
    ; Half of it is of no use.
    !insertmacro NoLongerLetIn "$INSTDIR" "${PROGRAM}"
    StrCpy $1 $0
  ${Else}
    StrCpy $1 0
  ${EndIf}
  ${If} $1 == 0
    DeleteRegValue SHCTX "${UNINSTALL_KEY}" FirewallRule
  ${EndIf}
  MessageBox MB_OK|MB_ICONEXCLAMATION "$(FirewallFailed)" /SD IDOK
SectionEnd

; For the version after this one; FirewallRule tells of the firewall.
!macro Remember SECTION NAME
  ${If} ${SectionIsSelected} ${SECTION}
    WriteRegDWORD SHCTX "${UNINSTALL_KEY}" ${NAME} 1
  ${Else}
    WriteRegDWORD SHCTX "${UNINSTALL_KEY}" ${NAME} 0
  ${EndIf}
!macroend

Section
  !insertmacro Remember ${SectionMenu} StartMenu
  !insertmacro Remember ${SectionTypes} FileTypes
SectionEnd

!insertmacro MUI_FUNCTION_DESCRIPTION_BEGIN
  !insertmacro MUI_DESCRIPTION_TEXT ${SectionProgram} "$(AboutProgram)"
  !insertmacro MUI_DESCRIPTION_TEXT ${SectionMenu} "$(AboutMenu)"
  !insertmacro MUI_DESCRIPTION_TEXT ${SectionTypes} "$(AboutTypes)"
  !insertmacro MUI_DESCRIPTION_TEXT ${SectionFirewall} "$(AboutFirewall)"
!insertmacro MUI_FUNCTION_DESCRIPTION_END

!macro StartFrom NAME SECTION
  ClearErrors
  ReadRegDWORD $0 SHCTX "${UNINSTALL_KEY}" ${NAME}
  ${If} ${Errors}
  ${OrIf} $0 != 0
    !insertmacro SelectSection ${SECTION}
  ${Else}
    !insertmacro UnselectSection ${SECTION}
  ${EndIf}
!macroend

; Whenever it is said for whom: where to, and what the version before has of it.
Function StartFromBefore
  ${If} $GivenFolder != ""
    StrCpy $INSTDIR $GivenFolder
  ${EndIf}
  !insertmacro StartFrom StartMenu ${SectionMenu}
  !insertmacro StartFrom FileTypes ${SectionTypes}

  ; Only an administrator may change the firewall.
  ${If} $MultiUser.Privileges != "Admin"
    !insertmacro SetSectionFlag ${SectionFirewall} ${SF_RO}
    Return
  ${EndIf}
  ReadRegStr $0 SHCTX "${UNINSTALL_KEY}" FirewallRule
  ${GetParameters} $1
  ClearErrors
  ${GetOptions} $1 "/FIREWALL" $2
  ${IfNot} ${Errors}
  ${OrIf} $0 != ""
    !insertmacro SelectSection ${SectionFirewall}
  ${Else}
    !insertmacro UnselectSection ${SectionFirewall}
  ${EndIf}
FunctionEnd

Function .onInit
  StrCpy $GivenFolder $INSTDIR ; What follows writes over it.
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastWin10}
    MessageBox MB_OK|MB_ICONSTOP "$(NeedsWindows10)" /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
  SetRegView 64
  !insertmacro AskForRights
  !insertmacro MULTIUSER_INIT
FunctionEnd

; As the user, where the installer itself runs as administrator.
Function StartProgram
  Exec '"$WINDIR\explorer.exe" "$INSTDIR\${PROGRAM}"'
FunctionEnd

; --- uninstalling ------------------------------------------------------------------------------

Function un.onInit
  SetRegView 64
  !insertmacro AskForRights
  !insertmacro MULTIUSER_UNINIT
FunctionEnd

Section Uninstall
  !insertmacro AskToClose "$INSTDIR\${PROGRAM}"
  !insertmacro AskToClose "$INSTDIR\sp7600.exe"

  !insertmacro TakeRuleBack
  Push $1 ; of the rule that stays, if one does

  ; File by file: what somebody else put into the folder stays there.
  !insertmacro DELETE_FILES
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"

  Delete "$SMPROGRAMS\SP7600 Installer.lnk"
  !insertmacro NoFileType .sp7600settings SP7600.Settings
  !insertmacro NoFileType .sp7600capture SP7600.Capture
  DeleteRegKey SHCTX "${OPEN_WITH}"
  ${RefreshShellIcons}
  DeleteRegKey SHCTX "${UNINSTALL_KEY}"
  Pop $1
  ${If} $1 != ""
    WriteRegStr SHCTX "${UNINSTALL_KEY}" FirewallRule "$1"
  ${EndIf}
SectionEnd
