# SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The installer (NSIS) and the portable archive (ZIP): both programs, the libraries and the plugins
# that they load, side by side in one folder, where each finds the others without any setting.

# --- version, icon and manifest of the programs ------------------------------------------------

set(SP7600_ICON "${CMAKE_CURRENT_LIST_DIR}/sp7600-installer.ico")
set(SP7600_MANIFEST "${CMAKE_CURRENT_LIST_DIR}/program.manifest")

function(sp7600_windows_resources program description)
    set(SP7600_PROGRAM "${program}")
    set(SP7600_FILE_DESCRIPTION "${description}")
    set(resources "${CMAKE_CURRENT_BINARY_DIR}/${program}.rc")
    configure_file("${CMAKE_CURRENT_FUNCTION_LIST_DIR}/program.rc.in" "${resources}" @ONLY)
    # By itself, because the resource compiler takes no flags of a C++ compiler.
    add_library(${program}_about OBJECT "${resources}")
    set_source_files_properties("${resources}" PROPERTIES
        OBJECT_DEPENDS "${SP7600_ICON};${SP7600_MANIFEST}")
    target_sources(${program} PRIVATE $<TARGET_OBJECTS:${program}_about>)
    if(MSVC) # It would make one of its own.
        target_link_options(${program} PRIVATE /MANIFEST:NO)
    endif()
endfunction()

sp7600_windows_resources(sp7600 "SP7600 Installer: command line")
sp7600_windows_resources(sp7600-installer "SP7600 Installer")

# --- what is installed -------------------------------------------------------------------------

install(TARGETS sp7600 sp7600-installer RUNTIME DESTINATION .)
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" DESTINATION . RENAME LICENSE.txt)
install(FILES "${CMAKE_BINARY_DIR}/about/windows/sp7600-installer.spdx.json"
    "${CMAKE_BINARY_DIR}/about/windows/THIRD-PARTY.md"
    DESTINATION .)

# Those of them that this Qt has; the style is another one since 6.7.
set(plugins "")
foreach(plugin IN ITEMS
        platforms/QWindowsIntegrationPlugin platforms/QOffscreenIntegrationPlugin
        sqldrivers/QSQLiteDriverPlugin
        styles/QWindowsVistaStylePlugin styles/QModernWindowsStylePlugin
        imageformats/QJpegPlugin imageformats/QGifPlugin imageformats/QICOPlugin)
    get_filename_component(folder "${plugin}" DIRECTORY)
    get_filename_component(name "${plugin}" NAME)
    if(TARGET Qt6::${name})
        install(FILES "$<TARGET_FILE:Qt6::${name}>" DESTINATION "${folder}")
        list(APPEND plugins "$<TARGET_FILE:Qt6::${name}>")
    endif()
endforeach()
foreach(needed IN ITEMS QWindowsIntegrationPlugin QSQLiteDriverPlugin)
    if(NOT TARGET Qt6::${needed})
        message(FATAL_ERROR "This Qt has no ${needed}; without it the program does not start")
    endif()
endforeach()

# Libraries are looked for beside those of Qt, where all others are too. What is not found there is
# the system's own; that nothing is missing shows when the installed programs are started.
install(CODE "
    cmake_policy(VERSION 3.25)
    set(CMAKE_GET_RUNTIME_DEPENDENCIES_PLATFORM windows+pe)
    set(CMAKE_GET_RUNTIME_DEPENDENCIES_TOOL $<IF:$<BOOL:${MSVC}>,dumpbin,objdump>)
    set(CMAKE_OBJDUMP \"${CMAKE_OBJDUMP}\")
    file(GLOB present \"$<TARGET_FILE_DIR:Qt6::Core>/*.dll\")
    set(libraries)
    set(asked \"$<TARGET_FILE:sp7600>\" \"$<TARGET_FILE:sp7600-installer>\" ${plugins})
    while(asked)
        file(GET_RUNTIME_DEPENDENCIES
            LIBRARIES \${asked}
            DIRECTORIES \"$<TARGET_FILE_DIR:Qt6::Core>\"
            PRE_EXCLUDE_REGEXES \"^api-ms-\" \"^ext-ms-\"
            POST_EXCLUDE_REGEXES \".*[Ss][Yy][Ss][Tt][Ee][Mm]32.*\"
            RESOLVED_DEPENDENCIES_VAR found
            UNRESOLVED_DEPENDENCIES_VAR not_found)
        list(APPEND libraries \${found})
        # Names are told in lower case, and only Windows finds Qt6Core.dll by such a one.
        set(asked)
        foreach(library IN LISTS present)
            get_filename_component(name \"\${library}\" NAME)
            string(TOLOWER \"\${name}\" name)
            if(name IN_LIST not_found AND NOT library IN_LIST libraries)
                list(APPEND asked \"\${library}\")
            endif()
        endforeach()
        list(APPEND libraries \${asked})
    endwhile()
    list(REMOVE_DUPLICATES libraries)
    file(INSTALL DESTINATION \"\${CMAKE_INSTALL_PREFIX}\" TYPE SHARED_LIBRARY FILES \${libraries})
")
if(MSVC)
    set(CMAKE_INSTALL_SYSTEM_RUNTIME_DESTINATION .)
    include(InstallRequiredSystemLibraries)
endif()

# --- packages ----------------------------------------------------------------------------------

set(CPACK_GENERATOR NSIS ZIP)
set(CPACK_PACKAGE_FILE_NAME "sp7600-installer-${PROJECT_VERSION}-windows-x86_64")
set(CPACK_SP7600_WINDOWS "${CMAKE_CURRENT_LIST_DIR}")
set(CPACK_SP7600_ICON "${SP7600_ICON}")
set(CPACK_SP7600_CMAKE "${CMAKE_COMMAND}")
# The 64-bit kind is Debian's; it runs where nothing of 32 bits does, as in a Wine without it.
set(CPACK_SP7600_STUB x86-unicode)
if(CMAKE_CROSSCOMPILING)
    set(CPACK_SP7600_STUB amd64-unicode)
endif()
list(APPEND CMAKE_MODULE_PATH "${CMAKE_CURRENT_LIST_DIR}") # of NSIS.template.in

# The page about drivers knows the chips that the program knows.
set(adapters "${PROJECT_SOURCE_DIR}/core/device/usbadapters.cpp")
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${adapters}")
file(STRINGS "${adapters}" lines REGEX "UsbAdapter{{0x")
set(CPACK_SP7600_CHIPS "${CMAKE_CURRENT_BINARY_DIR}/chips.nsh")
set(chips "; Made from core/device/usbadapters.cpp.\n")
foreach(line IN LISTS lines)
    if(NOT line MATCHES "{{0x([0-9a-f]+), 0x([0-9a-f]+)}, \"([^\"]+)\", \"([a-z0-9_]+)\"}")
        message(FATAL_ERROR "${adapters} has another form: ${line}")
    endif()
    string(APPEND chips
        "!insertmacro CHIP \"VID_${CMAKE_MATCH_1}&PID_${CMAKE_MATCH_2}\" \"${CMAKE_MATCH_3}\" ${CMAKE_MATCH_4}\n")
endforeach()
if(NOT lines)
    message(FATAL_ERROR "${adapters} has another form: no adapter was found in it")
endif()
file(CONFIGURE OUTPUT "${CPACK_SP7600_CHIPS}" CONTENT "${chips}" @ONLY)

# Signing, where there is a certificate: what is inside first, then what goes around it.
set(CPACK_PRE_BUILD_SCRIPTS "${CMAKE_CURRENT_LIST_DIR}/sign.cmake")
set(CPACK_POST_BUILD_SCRIPTS "${CMAKE_CURRENT_LIST_DIR}/sign.cmake")
