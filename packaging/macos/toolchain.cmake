# SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Homebrew's libraries are made for the macOS that they are installed on, so a package runs on that
# one and newer: this is the oldest one that packages are made on. check-bundle tells if it is not.

set(CMAKE_OSX_DEPLOYMENT_TARGET "15.0")
