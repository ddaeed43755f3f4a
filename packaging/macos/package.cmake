# SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# "SP7600 Installer.app" with both programs and their Qt, in a disk image. See README.md beside this.

set(SP7600_BUNDLE_NAME "SP7600 Installer")
set(SP7600_BUNDLE_ICON "sp7600-installer.icns")
set(programs "${SP7600_BUNDLE_NAME}.app/Contents/MacOS")

set(SP7600_OLDEST_MACOS "${CMAKE_OSX_DEPLOYMENT_TARGET}")
if(NOT SP7600_OLDEST_MACOS) # Then the compiler takes that of this computer.
    execute_process(COMMAND sw_vers -productVersion OUTPUT_VARIABLE SP7600_OLDEST_MACOS
        OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
endif()

# --- the bundle --------------------------------------------------------------------------------

configure_file("${CMAKE_CURRENT_LIST_DIR}/Info.plist.in" "${CMAKE_CURRENT_BINARY_DIR}/Info.plist"
    @ONLY)
set_target_properties(sp7600-installer PROPERTIES
    OUTPUT_NAME "${SP7600_BUNDLE_NAME}"
    MACOSX_BUNDLE_INFO_PLIST "${CMAKE_CURRENT_BINARY_DIR}/Info.plist")

function(add_to_bundle folder)
    target_sources(sp7600-installer PRIVATE ${ARGN})
    set_source_files_properties(${ARGN} TARGET_DIRECTORY sp7600-installer PROPERTIES
        MACOSX_PACKAGE_LOCATION "${folder}")
endfunction()

add_to_bundle(Resources "${CMAKE_CURRENT_LIST_DIR}/${SP7600_BUNDLE_ICON}"
    "${PROJECT_SOURCE_DIR}/LICENSE")
foreach(language IN ITEMS en es pt-BR)
    add_to_bundle("Resources/${language}.lproj"
        "${CMAKE_CURRENT_LIST_DIR}/${language}.lproj/InfoPlist.strings")
endforeach()

# Scripts and tests start it from here, as on other systems.
file(MAKE_DIRECTORY "${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")
file(CREATE_LINK "${programs}/${SP7600_BUNDLE_NAME}"
    "${CMAKE_RUNTIME_OUTPUT_DIRECTORY}/sp7600-installer" SYMBOLIC)

# --- what is installed: the bundle, its libraries, its signature -------------------------------

install(TARGETS sp7600-installer BUNDLE DESTINATION .)
install(TARGETS sp7600 RUNTIME DESTINATION "${programs}")
set(resources "${SP7600_BUNDLE_NAME}.app/Contents/Resources")
install(FILES "${CMAKE_BINARY_DIR}/about/macos/sp7600-installer.spdx.json"
    "${CMAKE_BINARY_DIR}/about/macos/THIRD-PARTY.md"
    DESTINATION "${resources}")
if(SP7600_GUIDE_DIR)
    install(DIRECTORY "${SP7600_GUIDE_DIR}/" DESTINATION "${resources}/guide")
endif()

qt_generate_deploy_script(TARGET sp7600-installer OUTPUT_SCRIPT deploy_script CONTENT "
qt_deploy_runtime_dependencies(
    EXECUTABLE \"${SP7600_BUNDLE_NAME}.app\"
    ADDITIONAL_EXECUTABLES \"${programs}/sp7600\")
")
install(SCRIPT "${deploy_script}")

set(sign_and_notarise "${CMAKE_CURRENT_LIST_DIR}/sign-and-notarise")
install(CODE "
execute_process(
    COMMAND \"${sign_and_notarise}\" sign
            \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${SP7600_BUNDLE_NAME}.app\"
    COMMAND_ERROR_IS_FATAL ANY)
")

# --- the disk image: the bundle and a link to Applications -------------------------------------

set(CPACK_GENERATOR DragNDrop)
set(CPACK_DMG_VOLUME_NAME "${SP7600_BUNDLE_NAME}")
set(CPACK_DMG_FORMAT UDZO)
set(CPACK_PACKAGE_FILE_NAME
    "${CPACK_PACKAGE_NAME}-${PROJECT_VERSION}-macos-${CMAKE_SYSTEM_PROCESSOR}")
set(CPACK_SP7600_NOTARISE "${sign_and_notarise}")
set(CPACK_POST_BUILD_SCRIPTS "${CMAKE_CURRENT_LIST_DIR}/notarise.cmake")
