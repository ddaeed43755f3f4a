# SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Fails when a file includes a header of a folder that its own folder does not declare with USES,
# when the declared dependencies form a cycle, when anything under core/ includes QtWidgets headers,
# or QtGui headers but for core/certificate, which prints, or when core/model, core/protocol or
# core/diagnosis include Qt at all.
# Run with -D RULES=<file of "folder: used used"> -D ROOT=<source tree>.

cmake_policy(VERSION 3.25)

file(STRINGS "${RULES}" rules)
set(errors "")
set(folders "")
foreach(rule IN LISTS rules)
    string(REGEX MATCH "^([^:]+):(.*)$" _ "${rule}")
    set(folder "${CMAKE_MATCH_1}")
    separate_arguments(used UNIX_COMMAND "${CMAKE_MATCH_2}")
    list(APPEND folders "${folder}")
    set("uses_${folder}" ${used})
endforeach()

# A dependency may only name a folder declared before it: that alone rules out cycles.
set(seen "")
foreach(folder IN LISTS folders)
    foreach(used IN LISTS "uses_${folder}")
        if(NOT used IN_LIST seen)
            list(APPEND errors "${folder} uses ${used}, which is not declared before it: a cycle")
        endif()
    endforeach()
    list(APPEND seen "${folder}")
endforeach()

set(widgetHeaders "^(QtWidgets|QtPrintSupport)/|^Q(Widget|Application|Dialog|MainWindow|Label|PushButton|Table[A-Z].*|Tree[A-Z].*)$")
set(guiHeaders "^QtGui/|^Q(Painter|Pixmap|Image|Icon|Color|Font|GuiApplication)$")
set(printing core/certificate)

foreach(folder IN LISTS folders)
    # Qualified by folder so that a nested folder with rules of its own is judged by those alone.
    file(GLOB files "${ROOT}/${folder}/*.h" "${ROOT}/${folder}/*.cpp")
    foreach(file IN LISTS files)
        file(STRINGS "${file}" includes REGEX "^[ \t]*#[ \t]*include")
        file(RELATIVE_PATH name "${ROOT}" "${file}")
        foreach(line IN LISTS includes)
            if(NOT line MATCHES "include[ \t]*[<\"]([^>\"]+)[>\"]")
                continue()
            endif()
            set(header "${CMAKE_MATCH_1}")
            if(header MATCHES "^((core|ui|app|tests)(/[a-z0-9]+)*)/[^/]+$")
                set(target "${CMAKE_MATCH_1}")
                if(NOT target STREQUAL folder AND NOT target IN_LIST "uses_${folder}")
                    list(APPEND errors "${name} includes ${header}; ${folder} does not use ${target}")
                endif()
            endif()
            if(folder MATCHES "^core/"
               AND (header MATCHES "${widgetHeaders}"
                    OR (header MATCHES "${guiHeaders}" AND NOT folder IN_LIST printing)))
                list(APPEND errors "${name} includes ${header}; core has no windows")
            endif()
            if(folder MATCHES "^core/(model|protocol|diagnosis)$" AND header MATCHES "^(Qt|Q[A-Z])")
                list(APPEND errors "${name} includes ${header}; ${folder} is pure C++")
            endif()
        endforeach()
    endforeach()
endforeach()

if(errors)
    list(JOIN errors "\n  " text)
    message(FATAL_ERROR "The architecture of DESIGN.md is broken:\n  ${text}")
endif()
