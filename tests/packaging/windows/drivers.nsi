; SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
; SPDX-License-Identifier: GPL-3.0-or-later
;
; Writes down what the installer's page about drivers would find; `packaging/windows/build check`
; compiles and runs it with CHIPS_FILE, RESULT and PROGRAM.

Target amd64-unicode
Unicode true
RequestExecutionLevel user
SilentInstall silent
OutFile "${PROGRAM}"
!addincludedir "../../../packaging/windows"
!include drivers.nsh

Function Tell
  FileWrite $9 "$Drivers.Chip $Drivers.State$\r$\n"
FunctionEnd

Section
  FileOpen $9 "${RESULT}" w
  !insertmacro ForEachAdapter Tell
  FileClose $9
SectionEnd
