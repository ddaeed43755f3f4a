# SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# With SP7600_PRECOMPILE the headers that nearly every source includes are compiled once, which
# takes a quarter off a build from nothing. The preset of continuous integration sets it; the others
# leave it off, so that a source that lacks an include is seen there.
#
# sp7600_precompiled(<target> [TESTS] [WIDGETS]) gives them to a target that links Qt. The tests have
# their own, because they are compiled without optimisation; WIDGETS has those of a window as well.

function(sp7600_precompiled target)
    if(NOT SP7600_PRECOMPILE)
        return()
    endif()
    cmake_parse_arguments(PARSE_ARGV 1 arg "TESTS;WIDGETS" "" "")
    set(carrier sp7600)
    if(arg_TESTS)
        string(APPEND carrier "_tests")
    endif()
    set(headers)
    set(qt Qt6::Core)
    if(arg_WIDGETS)
        string(APPEND carrier "_widgets")
        set(qt Qt6::Widgets)
        set(headers
            <QApplication> <QCheckBox> <QComboBox> <QFrame> <QGridLayout> <QHBoxLayout>
            <QHeaderView> <QLabel> <QLineEdit> <QPushButton> <QSettings> <QTableView>
            <QVBoxLayout> <QWidget>
            "${PROJECT_SOURCE_DIR}/core/text/text.h")
    endif()
    string(APPEND carrier "_precompiled")
    if(NOT TARGET ${carrier})
        set(empty "${CMAKE_BINARY_DIR}/${carrier}.cpp")
        file(CONFIGURE OUTPUT "${empty}" CONTENT "// Carries the precompiled headers.\n" @ONLY)
        add_library(${carrier} OBJECT "${empty}")
        set_target_properties(${carrier} PROPERTIES AUTOMOC OFF AUTORCC OFF)
        target_link_libraries(${carrier} PRIVATE sp7600_flags ${qt})
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
            "${PROJECT_SOURCE_DIR}/core/model/model.h"
            ${headers})
    endif()
    target_precompile_headers(${target} REUSE_FROM ${carrier})
endfunction()
