# SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What the program is made of, from resources/about/components.json and the versions that were found.
# When CMake runs, it writes into <build>/about:
#   about.json                              for this system, compiled into the program
#   <form>/sp7600-installer.spdx.json       a bill of materials, SPDX 2.3
#   <form>/THIRD-PARTY.md                   the same to be read, with the texts of the licences
# for each form that packages of this system have: linux-deb and linux-tarball, windows, or macos.
# The same commit with the same versions gives the same files: the time in them is
# SOURCE_DATE_EPOCH, else that of the commit.
#
# sp7600_about() is called when all libraries are known. It sets in the caller SP7600_ABOUT_DATA,
# about.json, and SP7600_ABOUT_TEXTS, the texts that the program shows.

set(SP7600_COMMIT "" CACHE STRING
    "The commit that is built, where it is exactly that: shown by the program and in its bill of materials")

set(SP7600_ABOUT_FOLDER "${CMAKE_BINARY_DIR}/about")
set(SP7600_ABOUT_MAKERS "The SP7600 Installer developers")

# Leaves a file that says so already as it is, so that nothing is built anew.
function(_about_write file content)
    set(now "")
    if(EXISTS "${file}")
        file(READ "${file}" now)
    endif()
    if(NOT now STREQUAL content)
        file(WRITE "${file}" "${content}")
    endif()
endfunction()

function(_about_quoted out text)
    string(REPLACE "\\" "\\\\" text "${text}")
    string(REPLACE "\"" "\\\"" text "${text}")
    string(REPLACE "\n" "\\n" text "${text}")
    string(REPLACE "\t" "\\t" text "${text}")
    set(${out} "\"${text}\"" PARENT_SCOPE)
endfunction()

# The member of a JSON object; empty where there is none.
function(_about_member out json)
    string(JSON value ERROR_VARIABLE missing GET "${json}" ${ARGN})
    if(missing)
        set(value "")
    endif()
    set(${out} "${value}" PARENT_SCOPE)
endfunction()

function(_about_forms out)
    if(WIN32)
        set(${out} windows PARENT_SCOPE)
    elseif(APPLE)
        set(${out} macos PARENT_SCOPE)
    else()
        set(${out} linux-deb linux-tarball PARENT_SCOPE)
    endif()
endfunction()

# Seconds since 1970.
function(_about_epoch out)
    set(epoch "$ENV{SOURCE_DATE_EPOCH}")
    if(NOT epoch MATCHES "^[0-9]+$")
        find_program(SP7600_GIT git)
        mark_as_advanced(SP7600_GIT)
        set(epoch "")
        if(SP7600_GIT)
            execute_process(COMMAND "${SP7600_GIT}" log -1 --format=%ct
                WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}"
                OUTPUT_VARIABLE epoch OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
        endif()
    endif()
    if(NOT epoch MATCHES "^[0-9]+$")
        set(epoch 0)
    endif()
    set(${out} "${epoch}" PARENT_SCOPE)
endfunction()

# Which of the Debian packages that the libraries are taken from are installed, for each
# _about_debian_<package> as version;source package;version of that.
function(_about_ask_debian packages)
    find_program(SP7600_DPKG_QUERY dpkg-query)
    mark_as_advanced(SP7600_DPKG_QUERY)
    if(NOT SP7600_DPKG_QUERY OR CMAKE_CROSSCOMPILING OR NOT CMAKE_SYSTEM_NAME STREQUAL "Linux")
        return()
    endif()
    # It fails where one is not installed, and tells of the others all the same.
    execute_process(
        COMMAND "${SP7600_DPKG_QUERY}" --show
                "--showformat=\${binary:Package} \${db:Status-Status} \${Version} \${source:Package} \${source:Version}\\n"
                ${packages}
        OUTPUT_VARIABLE answer ERROR_QUIET)
    string(REGEX MATCHALL "[^\n]+" lines "${answer}")
    foreach(line IN LISTS lines)
        if(line MATCHES "^([^ :]+)[^ ]* installed ([^ ]+) ([^ ]+) ([^ ]+)$")
            set("_about_debian_${CMAKE_MATCH_1}"
                "${CMAKE_MATCH_2};${CMAKE_MATCH_3};${CMAKE_MATCH_4}" PARENT_SCOPE)
        endif()
    endforeach()
endfunction()

# The files of an expression's licences; the LGPL 3 adds to the GPL 3.
function(_about_texts out expression)
    string(REGEX REPLACE "[()]| AND | OR | WITH " ";" names "${expression}")
    set(texts "")
    foreach(name IN LISTS names)
        if(name AND NOT name MATCHES "^GPL-3\\.0-")
            list(APPEND texts "${PROJECT_SOURCE_DIR}/LICENSES/${name}.txt")
        endif()
        if(name MATCHES "^L?GPL-3\\.0-")
            list(APPEND texts "${PROJECT_SOURCE_DIR}/LICENSE")
        endif()
    endforeach()
    list(REMOVE_DUPLICATES texts)
    foreach(text IN LISTS texts)
        if(NOT EXISTS "${text}")
            message(FATAL_ERROR "There is no ${text}, which ${expression} needs.")
        endif()
    endforeach()
    set(${out} "${texts}" PARENT_SCOPE)
endfunction()

# As the program and the list call a text: the name of its file, GPL-3.0 for LICENSE.
function(sp7600_about_text_name out text)
    get_filename_component(name "${text}" NAME)
    string(REGEX REPLACE "\\.txt$" "" name "${name}")
    if(name STREQUAL "LICENSE")
        set(name "GPL-3.0")
    endif()
    set(${out} "${name}" PARENT_SCOPE)
endfunction()

function(_about_version out json)
    set(version "")
    _about_member(variable "${json}" version variable)
    _about_member(file "${json}" version file)
    if(variable)
        set(version "${${variable}}")
    elseif(file)
        _about_member(pattern "${json}" version pattern)
        set_property(DIRECTORY "${PROJECT_SOURCE_DIR}" APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS
                     "${PROJECT_SOURCE_DIR}/${file}")
        file(READ "${PROJECT_SOURCE_DIR}/${file}" content LIMIT 4000)
        if(NOT content MATCHES "${pattern}")
            message(FATAL_ERROR "${file} does not say the version that components.json looks for.")
        endif()
        set(version "${CMAKE_MATCH_1}")
    endif()
    set(${out} "${version}" PARENT_SCOPE)
endfunction()

function(sp7600_about)
    set(source "${PROJECT_SOURCE_DIR}/resources/about/components.json")
    set_property(DIRECTORY "${PROJECT_SOURCE_DIR}" APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${source}")
    file(READ "${source}" components)
    string(JSON count LENGTH "${components}" components)
    math(EXPR last "${count} - 1")

    _about_epoch(epoch)
    set(before "$ENV{SOURCE_DATE_EPOCH}")
    set(ENV{SOURCE_DATE_EPOCH} "${epoch}")
    string(TIMESTAMP created "%Y-%m-%dT%H:%M:%SZ" UTC)
    set(ENV{SOURCE_DATE_EPOCH} "${before}")
    string(SUBSTRING "${created}" 0 10 day)

    set(packages "")
    foreach(index RANGE ${last})
        _about_member(names "${components}" components ${index} debian)
        string(REGEX MATCHALL "[a-z0-9][a-z0-9.+-]+" names "${names}")
        list(APPEND packages ${names})
    endforeach()
    _about_ask_debian("${packages}")

    _about_forms(forms)
    set(program "SPDXRef-Package-sp7600-installer")
    foreach(form IN LISTS forms)
        set(parts_${form} "")
        set(relations_${form} "")
        set(list_${form} "")
        set(own_texts_${form} "")
        set(texts_${form} "${PROJECT_SOURCE_DIR}/LICENSE")
    endforeach()
    set(shown "")
    set(shown_texts "${PROJECT_SOURCE_DIR}/LICENSE")

    foreach(index RANGE ${last})
        string(JSON component GET "${components}" components ${index})
        foreach(member IN ITEMS id name purpose license copyright home kind used_under when)
            _about_member(${member} "${component}" ${member})
        endforeach()
        if(when AND NOT ${when})
            continue()
        endif()
        if(NOT used_under)
            set(used_under "${license}")
        endif()
        _about_version(version "${component}")

        set(origin "")
        set(references "")
        _about_member(names "${component}" debian)
        string(REGEX MATCHALL "[a-z0-9][a-z0-9.+-]+" names "${names}")
        foreach(name IN LISTS names)
            if(NOT DEFINED "_about_debian_${name}")
                continue()
            endif()
            list(GET "_about_debian_${name}" 0 debian_version)
            list(GET "_about_debian_${name}" 1 source_package)
            list(GET "_about_debian_${name}" 2 source_version)
            list(APPEND origin "${source_package} ${source_version}")
            string(REPLACE "+" "%2B" locator "pkg:deb/debian/${name}@${debian_version}")
            list(APPEND references
                "        {\n          \"referenceCategory\": \"PACKAGE-MANAGER\",\n          \"referenceType\": \"purl\",\n          \"referenceLocator\": \"${locator}\"\n        }")
            if(NOT version)
                string(REGEX REPLACE "^[0-9]+:" "" version "${debian_version}")
            endif()
        endforeach()
        list(REMOVE_DUPLICATES origin)
        list(JOIN origin ", " origin)
        list(JOIN references ",\n" references)

        foreach(member IN ITEMS id name purpose license copyright home used_under version)
            _about_quoted(q_${member} "${${member}}")
        endforeach()
        _about_texts(texts "${used_under}")
        set(isShown FALSE)
        foreach(form IN LISTS forms)
            _about_member(carried "${component}" forms ${form})
            if(NOT carried)
                continue()
            endif()
            set(isShown TRUE)
            set(reference "SPDXRef-Package-${id}")
            set(comment "${purpose}.")
            set(relation CONTAINS)
            if(carried STREQUAL "system")
                set(relation DEPENDS_ON)
                set(where "not in this package: the system's own is used")
                string(APPEND comment " Not in this package: the system's own is used.")
            elseif(carried STREQUAL "inside")
                set(where "part of the program")
                string(APPEND comment " Part of the program.")
            else()
                set(where "in this package, unchanged")
                string(APPEND comment " In this package.")
            endif()
            if(NOT version)
                string(APPEND comment " Its version was not known when this was built.")
            endif()
            _about_quoted(q_comment "${comment}")
            set(purpose_of LIBRARY)
            if(kind STREQUAL "data")
                set(purpose_of OTHER)
            endif()
            set(part "    {\n      \"SPDXID\": \"${reference}\",\n      \"name\": ${q_name},\n")
            if(version)
                string(APPEND part "      \"versionInfo\": ${q_version},\n")
            endif()
            string(APPEND part
                "      \"downloadLocation\": \"NOASSERTION\",\n"
                "      \"filesAnalyzed\": false,\n"
                "      \"homepage\": ${q_home},\n"
                "      \"licenseConcluded\": ${q_used_under},\n"
                "      \"licenseDeclared\": ${q_license},\n"
                "      \"copyrightText\": ${q_copyright},\n"
                "      \"primaryPackagePurpose\": \"${purpose_of}\",\n")
            if(origin AND NOT carried STREQUAL "inside")
                string(APPEND part
                    "      \"sourceInfo\": \"Debian source: ${origin}\",\n"
                    "      \"externalRefs\": [\n${references}\n      ],\n")
            endif()
            string(APPEND part "      \"comment\": ${q_comment}\n    }")
            string(APPEND parts_${form} ",\n${part}")
            string(APPEND relations_${form}
                ",\n    {\n      \"spdxElementId\": \"${program}\",\n"
                "      \"relationshipType\": \"${relation}\",\n"
                "      \"relatedSpdxElement\": \"${reference}\"\n    }")

            string(APPEND list_${form} "## ${name}")
            if(version)
                string(APPEND list_${form} " ${version}")
            endif()
            string(APPEND list_${form} "\n\n${copyright}\n\n- For: ${purpose}\n- Licence: ${license}")
            if(NOT used_under STREQUAL license)
                string(APPEND list_${form} "; used here under ${used_under}")
            endif()
            string(APPEND list_${form} "\n- Where: ${where}\n- Home page: <${home}>\n")
            if(origin AND NOT carried STREQUAL "inside")
                string(APPEND list_${form} "- Source: Debian, ${origin}\n")
            endif()
            string(APPEND list_${form} "\n")
            if(NOT carried STREQUAL "system")
                list(APPEND texts_${form} ${texts})
            endif()
            # A licence that SPDX has no name for is in the bill itself.
            foreach(text IN LISTS texts)
                sp7600_about_text_name(name_of_text "${text}")
                if(name_of_text MATCHES "^LicenseRef-")
                    file(READ "${text}" content)
                    _about_quoted(content "${content}")
                    string(APPEND own_texts_${form}
                        ",\n    {\n      \"licenseId\": \"${name_of_text}\",\n"
                        "      \"extractedText\": ${content}\n    }")
                endif()
            endforeach()
        endforeach()

        if(isShown)
            set(names "")
            foreach(text IN LISTS texts)
                sp7600_about_text_name(name "${text}")
                string(APPEND names ", \"${name}\"")
            endforeach()
            string(REGEX REPLACE "^, " "" names "${names}")
            string(APPEND shown
                ",\n    {\"id\": ${q_id}, \"name\": ${q_name}, \"version\": ${q_version}, \"purpose\": ${q_purpose},\n"
                "     \"license\": ${q_license}, \"used_under\": ${q_used_under},\n"
                "     \"copyright\": ${q_copyright}, \"home\": ${q_home}, \"texts\": [${names}]}")
            list(APPEND shown_texts ${texts})
        endif()
    endforeach()

    # What the program itself shows.
    string(REGEX REPLACE "^,\n" "" shown "${shown}")
    set(shown_day "")
    if(SP7600_COMMIT)
        set(shown_day "${day}")
    endif()
    _about_quoted(q_makers "${SP7600_ABOUT_MAKERS}")
    set(data "${SP7600_ABOUT_FOLDER}/about.json")
    _about_write("${data}"
"{
  \"format\": 1,
  \"commit\": \"${SP7600_COMMIT}\",
  \"date\": \"${shown_day}\",
  \"makers\": ${q_makers},
  \"license\": \"GPL-3.0-or-later\",
  \"components\": [
${shown}
  ]
}
")
    list(REMOVE_DUPLICATES shown_texts)
    set(SP7600_ABOUT_DATA "${data}" PARENT_SCOPE)
    set(SP7600_ABOUT_TEXTS "${shown_texts}" PARENT_SCOPE)

    foreach(form IN LISTS forms)
        _about_write_bill(${form} "${created}" "${parts_${form}}" "${relations_${form}}"
            "${own_texts_${form}}")
        list(REMOVE_DUPLICATES texts_${form})
        _about_write_list(${form} "${list_${form}}" "${texts_${form}}")
    endforeach()
endfunction()

function(_about_write_bill form created parts relations own_texts)
    set(program "SPDXRef-Package-sp7600-installer")
    set(name "sp7600-installer-${PROJECT_VERSION}-${form}")
    # Another document has another name: what it says goes into it.
    string(UUID unique NAMESPACE 6ba7b811-9dad-11d1-80b4-00c04fd430c8 TYPE SHA1
           NAME "${name} ${created} ${SP7600_COMMIT} ${parts}")
    set(source_info "")
    if(SP7600_COMMIT)
        set(source_info "      \"sourceInfo\": \"Built from commit ${SP7600_COMMIT}\",\n")
    endif()
    if(own_texts)
        string(REGEX REPLACE "^," "" own_texts "${own_texts}")
        set(own_texts ",\n  \"hasExtractedLicensingInfos\": [${own_texts}\n  ]")
    endif()
    _about_quoted(description "${PROJECT_DESCRIPTION}")
    _about_write("${SP7600_ABOUT_FOLDER}/${form}/sp7600-installer.spdx.json"
"{
  \"spdxVersion\": \"SPDX-2.3\",
  \"dataLicense\": \"CC0-1.0\",
  \"SPDXID\": \"SPDXRef-DOCUMENT\",
  \"name\": \"${name}\",
  \"documentNamespace\": \"https://spdx.org/spdxdocs/${name}-${unique}\",
  \"creationInfo\": {
    \"created\": \"${created}\",
    \"creators\": [
      \"Organization: ${SP7600_ABOUT_MAKERS}\",
      \"Tool: CMake-${CMAKE_VERSION}\"
    ]
  },
  \"packages\": [
    {
      \"SPDXID\": \"${program}\",
      \"name\": \"sp7600-installer\",
      \"versionInfo\": \"${PROJECT_VERSION}\",
      \"supplier\": \"Organization: ${SP7600_ABOUT_MAKERS}\",
      \"downloadLocation\": \"NOASSERTION\",
      \"filesAnalyzed\": false,
      \"licenseConcluded\": \"GPL-3.0-or-later\",
      \"licenseDeclared\": \"GPL-3.0-or-later\",
      \"copyrightText\": \"2026 ${SP7600_ABOUT_MAKERS}\",
${source_info}      \"primaryPackagePurpose\": \"APPLICATION\",
      \"description\": ${description}
    }${parts}
  ],
  \"relationships\": [
    {
      \"spdxElementId\": \"SPDXRef-DOCUMENT\",
      \"relationshipType\": \"DESCRIBES\",
      \"relatedSpdxElement\": \"${program}\"
    }${relations}
  ]${own_texts}
}
")
endfunction()

function(_about_write_list form list texts)
    set(licences "")
    foreach(text IN LISTS texts)
        sp7600_about_text_name(name "${text}")
        file(READ "${text}" content)
        string(APPEND licences "\n## ${name}\n\n```\n${content}```\n")
    endforeach()
    _about_write("${SP7600_ABOUT_FOLDER}/${form}/THIRD-PARTY.md"
"# What others made of SP7600 Installer ${PROJECT_VERSION}

The program itself is ${SP7600_ABOUT_MAKERS}' work, under GPL-3.0-or-later. This is what it uses of others', as it was built, in the package `${form}`. The same for programs is `sp7600-installer.spdx.json` (SPDX 2.3).

${list}# Texts of the licences
${licences}")
endfunction()
