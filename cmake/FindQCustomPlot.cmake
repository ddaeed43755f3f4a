# SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Finds QCustomPlot built for Qt 6 and makes the target QCustomPlot::QCustomPlot. Debian and Fedora
# have a configuration of their own for it; vcpkg and Arch name the library otherwise and
# have none. Look elsewhere with -D QCustomPlot_ROOT=….

find_package(QCustomPlotQt6 CONFIG QUIET)
find_path(QCustomPlot_INCLUDE_DIR qcustomplot.h PATH_SUFFIXES qcustomplot qcustomplot-qt6)
if(TARGET QCustomPlotQt6::QCustomPlotQt6)
    set(QCustomPlot_LIBRARY QCustomPlotQt6::QCustomPlotQt6)
else()
    find_library(QCustomPlot_LIBRARY NAMES QCustomPlotQt6 qcustomplot-qt6 qcustomplotqt6 qcustomplot2
                 qcustomplot)
endif()
mark_as_advanced(QCustomPlot_INCLUDE_DIR QCustomPlot_LIBRARY)

if(QCustomPlot_INCLUDE_DIR)
    file(STRINGS "${QCustomPlot_INCLUDE_DIR}/qcustomplot.h" QCustomPlot_VERSION
         REGEX "^#define QCUSTOMPLOT_VERSION_STR \"[0-9.]+\"" LIMIT_COUNT 1)
    string(REGEX REPLACE ".*\"([0-9.]+)\".*" "\\1" QCustomPlot_VERSION "${QCustomPlot_VERSION}")
endif()

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(QCustomPlot REQUIRED_VARS QCustomPlot_LIBRARY QCustomPlot_INCLUDE_DIR
                                  VERSION_VAR QCustomPlot_VERSION)

if(QCustomPlot_FOUND AND NOT TARGET QCustomPlot::QCustomPlot)
    add_library(QCustomPlot::QCustomPlot INTERFACE IMPORTED)
    target_link_libraries(QCustomPlot::QCustomPlot INTERFACE "${QCustomPlot_LIBRARY}" Qt6::Widgets
                                                             Qt6::PrintSupport)
    target_include_directories(QCustomPlot::QCustomPlot INTERFACE "${QCustomPlot_INCLUDE_DIR}")
    if(MSVC) # Its objects have to be imported there.
        target_compile_definitions(QCustomPlot::QCustomPlot INTERFACE QCUSTOMPLOT_USE_LIBRARY)
    endif()
endif()
