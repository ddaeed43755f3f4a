; SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
; SPDX-License-Identifier: GPL-3.0-or-later
;
; The page about drivers: it looks for the USB adapters that the program knows, says which are
; plugged in and whether they have a driver, and links to the maker's page. No driver is brought
; along. What Windows itself drives (cdc_acm on Linux, usbser.sys here) needs none.

!include LogicLib.nsh
!include nsDialogs.nsh

!define MAKER_cp210x "Silicon Labs"
!define PAGE_cp210x "https://www.silabs.com/developers/usb-to-uart-bridge-vcp-drivers"
!define MAKER_ch341 "WCH"
!define PAGE_ch341 "https://www.wch-ic.com/downloads/CH341SER_EXE.html"
!define MAKER_ftdi_sio "FTDI"
!define PAGE_ftdi_sio "https://ftdichip.com/drivers/vcp-drivers/"
!define MAKER_pl2303 "Prolific"
!define PAGE_pl2303 "https://www.prolific.com.tw/US/ShowProduct.aspx?p_id=225&pcid=41"
!define MAKER_cdc_acm "Windows"
!define PAGE_cdc_acm ""

!define USB_KEY "SYSTEM\CurrentControlSet\Enum\USB"
!define CR_SUCCESS 0
!define CR_NO_SUCH_DEVNODE 13
!define DN_HAS_PROBLEM 0x400

Var Drivers.Key      ; VID_xxxx&PID_xxxx of a device, perhaps with &MI_xx
Var Drivers.Chip
Var Drivers.Maker
Var Drivers.Page
Var Drivers.State    ; "driven", "undriven" or "" for absent

; Sets Chip, Maker and Page when Key is of this chip.
!macro CHIP ID NAME DRIVER
  StrLen $R9 "${ID}"
  StrCpy $R9 $Drivers.Key $R9
  ${If} $R9 == "${ID}" ; whatever the case of its letters
    StrCpy $Drivers.Chip "${NAME}"
    StrCpy $Drivers.Maker "${MAKER_${DRIVER}}"
    StrCpy $Drivers.Page "${PAGE_${DRIVER}}"
  ${EndIf}
!macroend

Function RecogniseChip
  StrCpy $Drivers.Chip ""
  !include "${CHIPS_FILE}"
FunctionEnd

; Whether one of the devices of Key is plugged in, and driven: the registry remembers all that ever
; were, the configuration manager tells which are there.
Function FindState
  StrCpy $Drivers.State ""
  StrCpy $R0 0
  ${Do}
    EnumRegKey $R1 HKLM "${USB_KEY}\$Drivers.Key" $R0
    ${If} $R1 == ""
      ${Break}
    ${EndIf}
    IntOp $R0 $R0 + 1
    System::Call 'cfgmgr32::CM_Locate_DevNodeW(*i .R2, w "USB\$Drivers.Key\$R1", i 0) i .R3'
    ReadRegStr $R6 HKLM "${USB_KEY}\$Drivers.Key\$R1" Service
    ; The parts of an adapter with several ports are devices of their own.
    ${If} $R3 == ${CR_NO_SUCH_DEVNODE}
    ${OrIf} $R6 == "usbccgp"
      ${Continue}
    ${EndIf}
    ; A manager that does not tell, as that of Wine, leaves what the registry says.
    StrCpy $R4 0
    ${If} $R3 == ${CR_SUCCESS}
      System::Call 'cfgmgr32::CM_Get_DevNode_Status(*i .R4, *i .R5, i R2, i 0)'
      IntOp $R4 $R4 & ${DN_HAS_PROBLEM}
    ${EndIf}
    ${If} $R4 == 0
    ${AndIf} $R6 != ""
      StrCpy $Drivers.State "driven"
    ${ElseIf} $Drivers.State == ""
      StrCpy $Drivers.State "undriven"
    ${EndIf}
  ${Loop}
FunctionEnd

; Calls @p FUNCTION for each adapter that is plugged in.
!macro ForEachAdapter FUNCTION
  StrCpy $R7 0
  ${Do}
    EnumRegKey $Drivers.Key HKLM "${USB_KEY}" $R7
    ${If} $Drivers.Key == ""
      ${Break}
    ${EndIf}
    IntOp $R7 $R7 + 1
    Call RecogniseChip
    ${If} $Drivers.Chip != ""
      Call FindState
      ${If} $Drivers.State != ""
        Call ${FUNCTION}
      ${EndIf}
    ${EndIf}
  ${Loop}
!macroend
