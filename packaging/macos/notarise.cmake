# SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# CPack runs this on the finished disk image, before it takes the checksum.

execute_process(COMMAND "${CPACK_SP7600_NOTARISE}" notarise ${CPACK_PACKAGE_FILES}
    COMMAND_ERROR_IS_FATAL ANY)
