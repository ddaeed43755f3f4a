# SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# One INTERFACE target carries every compile flag; every target of the project links it.

add_library(sp7600_flags INTERFACE)
target_compile_features(sp7600_flags INTERFACE cxx_std_23)
target_include_directories(sp7600_flags INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_definitions(sp7600_flags INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_FOREACH
    QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    SP7600_VERSION="${PROJECT_VERSION}")

if(WIN32)
    # The system's headers would make macros of std::min and std::max.
    target_compile_definitions(sp7600_flags INTERFACE NOMINMAX)
endif()

if(MSVC)
    target_compile_options(sp7600_flags INTERFACE /W4 /permissive- /utf-8 /Zc:__cplusplus)
    if(SP7600_WARNINGS_AS_ERRORS)
        target_compile_options(sp7600_flags INTERFACE /WX)
    endif()
else()
    target_compile_options(sp7600_flags INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual
        -Wcast-align -Wnull-dereference -Wformat=2 -Wimplicit-fallthrough)
    if(SP7600_WARNINGS_AS_ERRORS)
        target_compile_options(sp7600_flags INTERFACE -Werror)
    endif()
endif()

if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # When optimising, GCC 12 takes the empty side of std::optional and std::expected for a null
    # dereference or an uninitialised value, inside standard headers. Debug builds, the sanitizers
    # and clang-tidy still look for both.
    target_compile_options(sp7600_flags INTERFACE
        $<$<NOT:$<CONFIG:Debug>>:-Wno-null-dereference -Wno-maybe-uninitialized>)
    # At -O3 it sees overlapping copies in the concatenation of strings (GCC bug 105651).
    if(CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
        target_compile_options(sp7600_flags INTERFACE $<$<CONFIG:Release>:-Wno-restrict>)
    endif()
endif()

# The same program, wherever it is built.
if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang" AND NOT MSVC)
    target_compile_options(sp7600_flags INTERFACE
        "$<$<CONFIG:Release>:-ffile-prefix-map=${CMAKE_BINARY_DIR}=build>"
        "$<$<CONFIG:Release>:-ffile-prefix-map=${PROJECT_SOURCE_DIR}=.>")
endif()

if(SP7600_SANITIZE)
    target_compile_options(sp7600_flags INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(sp7600_flags INTERFACE -fsanitize=address,undefined)
endif()

if(SP7600_FUZZ)
    # The targets add libFuzzer's main; everything else only counts where it has been.
    target_compile_options(sp7600_flags INTERFACE
        -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all
        -fno-omit-frame-pointer)
    target_link_options(sp7600_flags INTERFACE -fsanitize=address,undefined)
endif()

if(SP7600_ASSERTIONS)
    target_compile_definitions(sp7600_flags INTERFACE QT_FORCE_ASSERTS _GLIBCXX_ASSERTIONS)
endif()

# What is tested is optimised; the tests themselves would only take longer to build.
function(sp7600_unoptimised target)
    if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
        target_compile_options(${target} PRIVATE $<$<CONFIG:RelWithDebInfo>:-O0>)
    endif()
endfunction()

# Two hundred tests are linked, each with most of the program: mold does it in a fraction of the time.
find_program(SP7600_MOLD mold)
function(sp7600_quickly_linked target)
    if(SP7600_MOLD AND NOT SP7600_SANITIZE AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU"
            AND CMAKE_CXX_COMPILER_VERSION VERSION_GREATER_EQUAL 12.1 AND NOT CMAKE_CROSSCOMPILING)
        target_link_options(${target} PRIVATE -fuse-ld=mold)
    endif()
endfunction()
