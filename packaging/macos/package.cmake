# SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
# SPDX-License-Identifier: GPL-3.0-or-later

install(TARGETS sp7600-installer BUNDLE DESTINATION .)
install(TARGETS sp7600 RUNTIME DESTINATION "sp7600-installer.app/Contents/MacOS")
