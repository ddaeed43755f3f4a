# SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# With SP7600_PRECOMPILE the headers that nearly every source includes are compiled once, which
# takes a quarter off a build from nothing. The preset of continuous integration sets it; the others
# leave it off, so that a source that lacks an include is seen there.
#
# sp7600_precompiled(<target> [TESTS]) gives them to a target that links Qt. The tests have their
# own, because they are compiled without optimisation.

function(sp7600_precompiled target)
    if(NOT SP7600_PRECOMPILE)
        return()
    endif()
    cmake_parse_arguments(PARSE_ARGV 1 arg "TESTS" "" "")
    set(carrier sp7600_precompiled)
    if(arg_TESTS)
        set(carrier sp7600_tests_precompiled)
    endif()
    if(NOT TARGET ${carrier})
        set(empty "${CMAKE_BINARY_DIR}/${carrier}.cpp")
        file(CONFIGURE OUTPUT "${empty}" CONTENT "// Carries the precompiled headers.\n" @ONLY)
        add_library(${carrier} OBJECT "${empty}")
        set_target_properties(${carrier} PROPERTIES AUTOMOC OFF AUTORCC OFF)
        target_link_libraries(${carrier} PRIVATE sp7600_flags Qt6::Core)
        if(arg_TESTS)
            sp7600_unoptimised(${carrier})
        endif()
        target_precompile_headers(${carrier} PRIVATE
            <algorithm> <array> <bitset> <chrono> <cstddef> <cstdint> <deque> <expected>
            <functional> <map> <memory> <mutex> <optional> <set> <span> <string> <string_view>
            <utility> <vector>
            <QByteArray> <QCoreApplication> <QDateTime> <QDir> <QElapsedTimer> <QFile>
            <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QObject> <QString> <QStringList>
            <QThread> <QTimer> <QVariant>
            "${PROJECT_SOURCE_DIR}/core/model/model.h")
    endif()
    target_precompile_headers(${target} REUSE_FROM ${carrier})
endfunction()
