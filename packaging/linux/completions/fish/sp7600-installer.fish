# SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Made from what sp7600-installer --help says; made anew by ./dev completions.

complete -c sp7600-installer -s h -l help -d 'Displays help on commandline options'
complete -c sp7600-installer -l help-all -d 'Displays help including Qt\'s own options'
complete -c sp7600-installer -s v -l version -d 'Displays version information'
complete -c sp7600-installer -l demo -d 'Start with a virtual tracker'
complete -c sp7600-installer -l port -x -a '(sp7600 ports --json 2>/dev/null | sed -n \'s/.*"name":"\\([^"]*\\)".*/\\1/p\')' -d 'Connect to this port at the start'
complete -c sp7600-installer -l data-dir -x -a '(__fish_complete_directories)' -d 'Where captures and backups are kept'
complete -c sp7600-installer -l language -x -a 'en es pt_BR system' -d 'Speak this language: en, es, pt_BR or system'
complete -c sp7600-installer -l look -x -a 'light dark highContrastLight highContrastDark system' -d 'Look like this: light, dark, highContrastLight, highContrastDark or system'
complete -c sp7600-installer -l screenshot-dir -x -a '(__fish_complete_directories)' -d 'Do the demo job, save pictures there, and end'
complete -c sp7600-installer -l size -x -d 'Make the pictures this wide and high'
