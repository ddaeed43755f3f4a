# SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# sp7600_library(<folder> SOURCES … [USES <sp7600 libraries>…] [LINKS <other targets>…])
# makes the static library of one folder, named sp7600_<last path part>. USES is the only place
# where a dependency between folders is declared: it becomes the link line, and the architecture
# check refuses an #include of any folder that is not in it.

function(sp7600_library folder)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;USES;LINKS")
    if(arg_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "sp7600_library(${folder}): unknown ${arg_UNPARSED_ARGUMENTS}")
    endif()
    get_filename_component(name "${folder}" NAME)
    set(target "sp7600_${name}")
    add_library(${target} STATIC ${arg_SOURCES})
    target_link_libraries(${target} PUBLIC sp7600_flags ${arg_LINKS})
    if(arg_LINKS MATCHES "Qt6::Widgets")
        sp7600_precompiled(${target} WIDGETS)
    elseif(arg_LINKS MATCHES "Qt6::")
        sp7600_precompiled(${target})
    else()
        set_target_properties(${target} PROPERTIES AUTOMOC OFF AUTORCC OFF)
    endif()
    set(rule "${folder}:")
    foreach(used IN LISTS arg_USES)
        get_filename_component(usedName "${used}" NAME)
        target_link_libraries(${target} PUBLIC "sp7600_${usedName}")
        string(APPEND rule " ${used}")
    endforeach()
    set_property(GLOBAL APPEND PROPERTY SP7600_ARCHITECTURE "${rule}")
endfunction()

# Adds the check to every build. Call it last, when all libraries are known.
function(sp7600_check_architecture)
    get_property(rules GLOBAL PROPERTY SP7600_ARCHITECTURE)
    list(JOIN rules "\n" text)
    set(rulesFile "${CMAKE_BINARY_DIR}/architecture.txt")
    file(CONFIGURE OUTPUT "${rulesFile}" CONTENT "${text}\n" @ONLY)
    add_custom_target(architecture ALL
        COMMAND ${CMAKE_COMMAND} -D "RULES=${rulesFile}" -D "ROOT=${PROJECT_SOURCE_DIR}"
                -P "${PROJECT_SOURCE_DIR}/cmake/CheckArchitecture.cmake"
        COMMENT "Checking dependency direction"
        VERBATIM)
endfunction()
