# SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The folders of Linux, and the Debian package. What the tarball takes along is bundle.cmake's.

include(GNUInstallDirs)
find_program(SP7600_GZIP gzip REQUIRED)

set(documents "${CMAKE_INSTALL_DATADIR}/doc/sp7600-installer")
set(here "${CMAKE_CURRENT_SOURCE_DIR}/linux")
set(made "${CMAKE_CURRENT_BINARY_DIR}/linux")

install(TARGETS sp7600 sp7600-installer RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")

# Debian wants them compressed, without name and time in them.
set(compressed)
function(sp7600_compressed source name destination)
    set(output "${made}/${name}.gz")
    add_custom_command(OUTPUT "${output}"
        COMMAND "${SP7600_GZIP}" -9nc "${source}" > "${output}"
        DEPENDS "${source}"
        VERBATIM)
    set(compressed ${compressed} "${output}" PARENT_SCOPE)
    install(FILES "${output}" DESTINATION "${destination}")
endfunction()
file(MAKE_DIRECTORY "${made}")
foreach(page IN ITEMS sp7600.1 sp7600-installer.1)
    sp7600_compressed("${here}/${page}" ${page} "${CMAKE_INSTALL_MANDIR}/man1")
endforeach()
sp7600_compressed("${PROJECT_SOURCE_DIR}/CHANGELOG.md" CHANGELOG.md "${documents}")
add_custom_target(sp7600_documents ALL DEPENDS ${compressed})

# Of a package of this commit, or of today.
string(TIMESTAMP SP7600_RELEASE_DATE "%Y-%m-%d" UTC)
configure_file("${here}/${SP7600_APPLICATION_ID}.metainfo.xml.in"
    "${made}/${SP7600_APPLICATION_ID}.metainfo.xml" @ONLY)
install(FILES "${made}/${SP7600_APPLICATION_ID}.metainfo.xml"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
install(FILES "${here}/${SP7600_APPLICATION_ID}.desktop"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES "${here}/${SP7600_APPLICATION_ID}.xml"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages")
install(DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}/icons/hicolor"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/icons")
install(FILES "${CMAKE_CURRENT_SOURCE_DIR}/icons/${SP7600_APPLICATION_ID}.svg"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
install(DIRECTORY "${here}/completions/bash/" DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions")
install(DIRECTORY "${here}/completions/zsh/" DESTINATION "${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions")
install(DIRECTORY "${here}/completions/fish/" DESTINATION "${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d")
if(SP7600_GUIDE_DIR)
    install(DIRECTORY "${SP7600_GUIDE_DIR}/" DESTINATION "${documents}/guide")
endif()
install(FILES "${here}/copyright"
    "${CMAKE_BINARY_DIR}/about/linux-deb/sp7600-installer.spdx.json"
    "${CMAKE_BINARY_DIR}/about/linux-deb/THIRD-PARTY.md"
    DESTINATION "${documents}")

# Both are found below /usr only; a tarball's README tells where to copy them.
install(FILES "${here}/70-sp7600-installer.rules" DESTINATION lib/udev/rules.d)
install(FILES "${here}/sp7600-listen.service" DESTINATION lib/systemd/system)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX "/usr")
# Nobody answers at an address yet; who publishes the package names one.
set(SP7600_PACKAGE_CONTACT "" CACHE STRING "Name and mail address of who publishes the package")
set(CPACK_PACKAGE_CONTACT "${CPACK_PACKAGE_VENDOR}")
if(SP7600_PACKAGE_CONTACT)
    set(CPACK_PACKAGE_CONTACT "${SP7600_PACKAGE_CONTACT}")
endif()
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION comm)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded by name when it is needed, so that no tool finds it in the programs: the store's driver. The
# screen's is loaded so too, and in the package of Qt's Gui, which the programs need themselves.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-translations-l10n, qt6-wayland, xdg-utils")
set(CPACK_DEBIAN_PACKAGE_CONTROL_EXTRA "${here}/postinst;${here}/prerm;${here}/postrm")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Sets up SkyPatrol SP7600 (Gosafe G79W) trackers over their data cable: reads
and writes server, port, transport and APN as a transaction that is read back,
and proves by a live report, received over TCP or UDP and decoded, that the
tracker reaches its server. Finds out why a tracker is silent, and says what
to do in English, Spanish and Portuguese.
.
The package holds the window (sp7600-installer), the command line (sp7600), a
listener for hosts with a public address (sp7600-listen.service, not started
by itself), and a rule that lets whoever sits at the computer open known USB
serial adapters.")
