; SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
; SPDX-License-Identifier: GPL-3.0-or-later
;
; The page itself; what it finds is in drivers.nsh.

Var DriverPage.Row   ; where the next line goes, in dialog units
Var DriverPage.Found
Var DriverPage.Wanted

!macro OpenPage NAME
  Function Open_${NAME}
    Pop $0
    ExecShell open "${PAGE_${NAME}}"
  FunctionEnd
!macroend
!insertmacro OpenPage cp210x
!insertmacro OpenPage ch341
!insertmacro OpenPage ftdi_sio
!insertmacro OpenPage pl2303

Function AddAdapter
  ${If} $Drivers.State != $DriverPage.Wanted
    Return
  ${EndIf}
  StrCpy $DriverPage.Found yes
  ${If} $Drivers.State == "driven"
  ${OrIf} $Drivers.Page == ""
    StrCpy $0 "$(DriverThere)"
  ${Else}
    StrCpy $0 "$(DriverMissing)"
  ${EndIf}
  ; A laptop has few of them; what does not fit would cover the links.
  ${If} $DriverPage.Row < 60
    StrCpy $1 $DriverPage.Row
    ${NSD_CreateLabel} 0 $1u 100% 10u "$Drivers.Chip ($Drivers.Maker): $0"
    Pop $0
    IntOp $DriverPage.Row $DriverPage.Row + 12
  ${EndIf}
FunctionEnd

Function LookAgain
  Pop $0
  SendMessage $HWNDPARENT 0x408 0 0 ; the same page anew
FunctionEnd

!macro MakerLink NAME CHIPS Y
  ${NSD_CreateLink} 12u ${Y}u 60% 10u "${MAKER_${NAME}}: ${CHIPS}"
  Pop $0
  SetCtlColors $0 0x0057AE transparent ; without it, as pale as the page in some looks
  ${NSD_OnClick} $0 Open_${NAME}
!macroend

Function DriverPage
  !insertmacro MUI_HEADER_TEXT "$(DriverTitle)" "$(DriverSubtitle)"
  nsDialogs::Create 1018
  Pop $0
  ${If} $0 == error
    Abort
  ${EndIf}
  StrCpy $DriverPage.Row 24
  StrCpy $DriverPage.Found ""
  ${NSD_CreateLabel} 0 0 100% 20u "$(DriverIntro)"
  Pop $0
  StrCpy $DriverPage.Wanted undriven ; what needs something done first
  !insertmacro ForEachAdapter AddAdapter
  StrCpy $DriverPage.Wanted driven
  !insertmacro ForEachAdapter AddAdapter
  ${If} $DriverPage.Found == ""
    ${NSD_CreateLabel} 0 24u 100% 20u "$(DriverNone)"
    Pop $0
  ${EndIf}
  ${NSD_CreateLabel} 0 74u 100% 10u "$(DriverPages)"
  Pop $0
  !insertmacro MakerLink cp210x "CP210x" 86
  !insertmacro MakerLink ch341 "CH340, CH341" 98
  !insertmacro MakerLink ftdi_sio "FT232, FT230X" 110
  !insertmacro MakerLink pl2303 "PL2303" 122
  ${NSD_CreateButton} 70% 118u 30% 15u "$(DriverLookAgain)"
  Pop $0
  ${NSD_OnClick} $0 LookAgain
  nsDialogs::Show
FunctionEnd
