# SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes an installed tree one that runs where there is no Qt: takes in Qt's plugins, and the
# libraries of programs and plugins, and lets each find the others wherever the tree is.
# cmake -D TREE=<folder with bin/> -D QT_PLUGINS=<folder> -D QT_TRANSLATIONS=<folder>
#       -D ABOUT=<folder that tells what the tarball is made of> -P bundle.cmake

find_program(patchelf patchelf REQUIRED)
find_program(strip strip REQUIRED)
find_program(objdump objdump REQUIRED)

# What a page, a store, a screen or a printer needs; no OpenGL, no Wayland of its own.
set(plugins
    platforms/libqxcb.so platforms/libqoffscreen.so
    platforminputcontexts/libcomposeplatforminputcontextplugin.so
    platforminputcontexts/libibusplatforminputcontextplugin.so
    imageformats/libqjpeg.so
    sqldrivers/libqsqlite.so
    printsupport/libcupsprintersupport.so
    networkinformation/libqnetworkmanager.so)
set(taken)
foreach(plugin IN LISTS plugins)
    if(NOT EXISTS "${QT_PLUGINS}/${plugin}")
        message(FATAL_ERROR "Qt has no ${plugin} in ${QT_PLUGINS}")
    endif()
    get_filename_component(folder "${plugin}" DIRECTORY)
    file(COPY "${QT_PLUGINS}/${plugin}" DESTINATION "${TREE}/plugins/${folder}")
    list(APPEND taken "${TREE}/plugins/${plugin}")
endforeach()
foreach(language IN ITEMS es pt_BR)
    if(EXISTS "${QT_TRANSLATIONS}/qtbase_${language}.qm")
        file(COPY "${QT_TRANSLATIONS}/qtbase_${language}.qm" DESTINATION "${TREE}/translations")
    endif()
endforeach()
file(WRITE "${TREE}/bin/qt.conf"
    "[Paths]\nPrefix = ..\nPlugins = plugins\nTranslations = translations\n")

# What belongs to the system: its C and C++ libraries, its drivers of the screen, its fonts. Every
# desktop has them, and another version of them would not fit its own parts.
set(systems
    "^ld-linux" "^lib(c|m|dl|rt|pthread|resolv|util|anl|mvec)\\.so" "^libstdc\\+\\+" "^libgcc_s"
    "^lib(GL|EGL|GLX|OpenGL|GLdispatch|GLESv2|drm|gbm)\\.so" "^libX11" "^libxcb\\.so" "^libSM" "^libICE"
    "^libfontconfig" "^libfreetype" "^libexpat" "^libz\\.so" "^libudev" "^libsystemd" "^libdbus-1"
    "^libcups" "^libcom_err" "^libk(rb)?5" "^libgssapi" "^libkeyutils" "^libgnutls" "^libavahi")
file(GET_RUNTIME_DEPENDENCIES
    RESOLVED_DEPENDENCIES_VAR libraries
    UNRESOLVED_DEPENDENCIES_VAR missing
    EXECUTABLES "${TREE}/bin/sp7600" "${TREE}/bin/sp7600-installer"
    MODULES ${taken}
    PRE_EXCLUDE_REGEXES ${systems})
if(missing)
    message(FATAL_ERROR "Not found: ${missing}")
endif()
foreach(library IN LISTS libraries)
    file(COPY "${library}" DESTINATION "${TREE}/lib" FOLLOW_SYMLINK_CHAIN)
endforeach()
# Whoever adds one tells where it is from, and under which licence.
execute_process(
    COMMAND "${CMAKE_COMMAND}" -D FORM=linux-tarball -D "FOLDER=${TREE}"
            -P "${CMAKE_CURRENT_LIST_DIR}/../../cmake/CheckCarried.cmake"
    COMMAND_ERROR_IS_FATAL ANY)

file(GLOB about "${ABOUT}/*")
file(COPY ${about} DESTINATION "${TREE}/share/doc/sp7600-installer")
file(COPY "${CMAKE_CURRENT_LIST_DIR}/../../LICENSE" DESTINATION "${TREE}")

# RPATH, not RUNPATH: it counts for the libraries of libraries too.
function(finds_libraries folder)
    foreach(file IN LISTS ARGN)
        if(NOT IS_SYMLINK "${file}")
            execute_process(COMMAND "${patchelf}" --force-rpath --set-rpath "${folder}" "${file}"
                COMMAND_ERROR_IS_FATAL ANY)
        endif()
    endforeach()
endfunction()
file(GLOB shared "${TREE}/lib/*.so*")
finds_libraries("\$ORIGIN/../lib" "${TREE}/bin/sp7600" "${TREE}/bin/sp7600-installer")
finds_libraries("\$ORIGIN/../../lib" ${taken})
finds_libraries("\$ORIGIN" ${shared})

# What the system has to have: the machine, and the oldest C and C++ libraries with all that is called.
execute_process(COMMAND "${objdump}" -a "${TREE}/bin/sp7600" OUTPUT_VARIABLE header
    COMMAND_ERROR_IS_FATAL ANY)
if(NOT header MATCHES "file format elf[0-9]+-(little)?([^ \n]+)")
    message(FATAL_ERROR "objdump tells no machine: ${header}")
endif()
set(MACHINE "${CMAKE_MATCH_2}")
set(GLIBC 0)
set(GLIBCXX 0)
foreach(file IN LISTS shared taken ITEMS "${TREE}/bin/sp7600" "${TREE}/bin/sp7600-installer")
    execute_process(COMMAND "${objdump}" -T "${file}" OUTPUT_VARIABLE symbols
        COMMAND_ERROR_IS_FATAL ANY)
    foreach(library IN ITEMS GLIBC GLIBCXX)
        string(REGEX MATCHALL "${library}_[0-9.]+" versions "${symbols}")
        foreach(version IN LISTS versions)
            string(REPLACE "${library}_" "" version "${version}")
            if(version VERSION_GREATER ${library})
                set(${library} "${version}")
            endif()
        endforeach()
    endforeach()
endforeach()
cmake_host_system_information(RESULT MADE_ON QUERY DISTRIB_PRETTY_NAME)
configure_file("${CMAKE_CURRENT_LIST_DIR}/tarball.md" "${TREE}/README.md" @ONLY)
message(STATUS "Runs on ${MACHINE} from glibc ${GLIBC} and GLIBCXX_${GLIBCXX} on")
