# SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
# SPDX-License-Identifier: GPL-3.0-or-later

install(TARGETS sp7600 sp7600-installer RUNTIME DESTINATION .)
