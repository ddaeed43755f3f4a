# SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Signs programs for Windows. CPack runs it before a package is made, for the programs in it, and
# afterwards, for the installer; the installer's script runs it with -D FILE=… for the uninstaller.
# From the environment:
#   SP7600_SIGN_CERTIFICATE    file with certificate and key (PKCS #12); without it nothing is signed
#   SP7600_SIGN_PASSWORD_FILE  file with its password
#   SP7600_SIGN_TIMESTAMP      address of a time stamping service (RFC 3161)
# The tool is signtool on Windows and osslsigncode elsewhere.

cmake_policy(VERSION 3.25)

if(NOT "$ENV{SP7600_SIGN_CERTIFICATE}" STREQUAL "")
    set(certificate "$ENV{SP7600_SIGN_CERTIFICATE}")
else()
    message(STATUS "Not signed: SP7600_SIGN_CERTIFICATE names no certificate.")
    return()
endif()

set(files "")
if(DEFINED FILE)
    set(files "${FILE}")
elseif(CPACK_PACKAGE_FILES)
    set(files ${CPACK_PACKAGE_FILES})
    list(FILTER files INCLUDE REGEX "\\.exe$")
elseif(CPACK_TEMPORARY_INSTALL_DIRECTORY)
    file(GLOB_RECURSE files "${CPACK_TEMPORARY_INSTALL_DIRECTORY}/*.exe")
endif()

find_program(signing_tool NAMES signtool osslsigncode REQUIRED)
get_filename_component(tool "${signing_tool}" NAME_WE)

foreach(file IN LISTS files)
    if(tool STREQUAL "signtool")
        # It takes the password as an argument and in no other way.
        set(options sign /fd SHA256 /f "${certificate}")
        if(NOT "$ENV{SP7600_SIGN_PASSWORD_FILE}" STREQUAL "")
            file(STRINGS "$ENV{SP7600_SIGN_PASSWORD_FILE}" password LIMIT_COUNT 1)
            list(APPEND options /p "${password}")
        endif()
        if(NOT "$ENV{SP7600_SIGN_TIMESTAMP}" STREQUAL "")
            list(APPEND options /tr "$ENV{SP7600_SIGN_TIMESTAMP}" /td SHA256)
        endif()
        execute_process(COMMAND "${signing_tool}" ${options} "${file}" RESULT_VARIABLE failed
                        OUTPUT_QUIET)
    else()
        set(options sign -h sha256 -pkcs12 "${certificate}" -n "SP7600 Installer")
        if(NOT "$ENV{SP7600_SIGN_PASSWORD_FILE}" STREQUAL "")
            list(APPEND options -readpass "$ENV{SP7600_SIGN_PASSWORD_FILE}")
        endif()
        if(NOT "$ENV{SP7600_SIGN_TIMESTAMP}" STREQUAL "")
            list(APPEND options -ts "$ENV{SP7600_SIGN_TIMESTAMP}")
        endif()
        file(REMOVE "${file}.signed")
        execute_process(COMMAND "${signing_tool}" ${options} -in "${file}" -out "${file}.signed"
                        RESULT_VARIABLE failed OUTPUT_QUIET)
        if(NOT failed)
            file(RENAME "${file}.signed" "${file}")
        endif()
    endif()
    if(failed)
        message(FATAL_ERROR "Could not be signed: ${file}")
    endif()
    message(STATUS "Signed: ${file}")
endforeach()
