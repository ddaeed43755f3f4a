# SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Fails when a library in a package's folder belongs to no component that packages of that form are
# said to carry. Run with -D FORM=<linux-tarball, windows or macos> -D FOLDER=<what is packed>
# -P cmake/CheckCarried.cmake.

cmake_policy(VERSION 3.25)

file(READ "${CMAKE_CURRENT_LIST_DIR}/../resources/about/components.json" components)
string(JSON last LENGTH "${components}" components)
math(EXPR last "${last} - 1")
set(patterns "")
foreach(index RANGE ${last})
    string(JSON carried ERROR_VARIABLE missing GET "${components}" components ${index} forms "${FORM}")
    string(JSON count ERROR_VARIABLE none LENGTH "${components}" components ${index} files)
    if(missing OR none OR NOT carried STREQUAL "bundled")
        continue()
    endif()
    math(EXPR count "${count} - 1")
    foreach(number RANGE ${count})
        string(JSON pattern GET "${components}" components ${index} files ${number})
        list(APPEND patterns "^(${pattern})$")
    endforeach()
endforeach()

file(GLOB_RECURSE files LIST_DIRECTORIES false "${FOLDER}/*.so" "${FOLDER}/*.so.*" "${FOLDER}/*.dll"
     "${FOLDER}/*.dylib")
set(strangers "")
foreach(file IN LISTS files)
    get_filename_component(name "${file}" NAME)
    set(isKnown FALSE)
    foreach(pattern IN LISTS patterns)
        if(name MATCHES "${pattern}")
            set(isKnown TRUE)
            break()
        endif()
    endforeach()
    if(NOT isKnown)
        list(APPEND strangers "${name}")
    endif()
endforeach()
if(NOT patterns OR NOT files)
    message(FATAL_ERROR "There is nothing to be looked at: ${FORM} in ${FOLDER}.")
endif()
if(strangers)
    list(JOIN strangers "\n  " text)
    message(FATAL_ERROR "resources/about/components.json does not tell where these are from:\n  ${text}")
endif()
