#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks at the property lists of a macOS bundle.

usage: check_plists.py BUNDLE VERSION ENTITLEMENTS

Where plistutil (libplist-utils) or macOS's plutil is installed, it reads them too.
"""
import pathlib
import plistlib
import re
import shutil
import subprocess
import sys
import xml.parsers.expat

problems = []


def expect(true, problem):
    if not true:
        problems.append(problem)


def read_by_tools(file):
    for tool, command in (("plistutil", ["plistutil", "-i", file, "-o", "/dev/null"]),
                          ("plutil", ["/usr/bin/plutil", "-lint", file])):
        if shutil.which(command[0]):
            ran = subprocess.run(command, capture_output=True, text=True, check=False)
            # plistutil ends with 0 whatever it met.
            expect(ran.returncode == 0 and "ERROR" not in ran.stdout + ran.stderr,
                   f"{tool} on {file}: {ran.stdout}{ran.stderr}")


def read(file):
    read_by_tools(file)
    try:
        with open(file, "rb") as source:
            return plistlib.load(source)
    except (OSError, plistlib.InvalidFileException, xml.parsers.expat.ExpatError) as error:
        sys.exit(f"{file}: {error}")


def read_strings(file):
    """Keys and values of a .strings file, which is "key" = "value"; and comments."""
    text = re.sub(r"/\*.*?\*/", "", file.read_text(encoding="utf-8"), flags=re.DOTALL)
    pair = re.compile(r'\s*"((?:[^"\\]|\\.)+)"\s*=\s*"((?:[^"\\]|\\.)+)"\s*;\s*')
    found, at = {}, 0
    while at < len(text):
        match = pair.match(text, at)
        if not match:
            expect(not text[at:].strip(), f"{file}: not understood: {text[at:at + 40]!r}")
            break
        expect(match[1] not in found, f"{file}: {match[1]} is there twice")
        found[match[1]] = match[2]
        at = match.end()
    return found


def check_info(contents, version):
    info = read(contents / "Info.plist")
    for key in ("CFBundleName", "CFBundleDisplayName", "CFBundleExecutable"):
        expect(info.get(key) == "SP7600 Installer", f"{key}: {info.get(key)}")
    for key in ("CFBundleShortVersionString", "CFBundleVersion"):
        expect(info.get(key) == version, f"{key}: {info.get(key)}, not {version}")
    expect(info.get("CFBundleIdentifier") == "io.github.sp7600.installer", "CFBundleIdentifier")
    expect(info.get("CFBundlePackageType") == "APPL", "CFBundlePackageType")
    expect(info.get("NSHighResolutionCapable") is True, "NSHighResolutionCapable")
    expect(info.get("NSRequiresAquaSystemAppearance") is False, "NSRequiresAquaSystemAppearance")
    expect(re.fullmatch(r"\d+(\.\d+)*", info.get("LSMinimumSystemVersion", "")),
           "LSMinimumSystemVersion")
    expect((contents / "MacOS" / info["CFBundleExecutable"]).is_file(), "no executable")

    icon = contents / "Resources" / info["CFBundleIconFile"]
    expect(icon.is_file() and icon.read_bytes()[:4] == b"icns", f"{icon} is no icon")

    own = {kind["UTTypeIdentifier"]: kind for kind in info["UTExportedTypeDeclarations"]}
    endings = [ending for kind in own.values()
               for ending in kind["UTTypeTagSpecification"]["public.filename-extension"]]
    expect(sorted(endings) == ["sp7600capture", "sp7600settings"], f"its own files: {endings}")
    for kind in info["CFBundleDocumentTypes"]:
        name = kind["CFBundleTypeName"]
        if set(kind.get("LSItemContentTypes", [])) <= set(own) and "LSItemContentTypes" in kind:
            expect(kind["LSHandlerRank"] == "Owner", f"{name}: left to other programs")
        else:
            expect(kind["CFBundleTypeRole"] == "Viewer", f"{name}: not a viewer only")
            expect(kind["LSHandlerRank"] == "Alternate", f"{name}: claimed from other programs")
        expect(kind.get("LSItemContentTypes") or kind.get("CFBundleTypeExtensions"),
               f"{name}: no files")
    return info


def check_languages(contents, info):
    shown = {key for key in ("NSHumanReadableCopyright", "NSLocalNetworkUsageDescription")
             if key in info}
    kinds = {kind["CFBundleTypeName"] for kind in info["CFBundleDocumentTypes"]}
    kinds |= {kind["UTTypeDescription"] for kind in info["UTExportedTypeDeclarations"]}
    expect("NSLocalNetworkUsageDescription" in shown, "nothing said of the local network")
    there = {folder.stem for folder in (contents / "Resources").glob("*.lproj")}
    expect(there == set(info["CFBundleLocalizations"]), f"languages: {sorted(there)}")
    for language in sorted(there):
        strings = read_strings(contents / "Resources" / f"{language}.lproj" / "InfoPlist.strings")
        expect(set(strings) == shown | kinds, f"{language}: {sorted(set(strings) ^ (shown | kinds))}")
        if language == info["CFBundleDevelopmentRegion"]:
            for key in shown & set(strings):
                expect(strings[key] == info[key], f"{language}: {key} is not what Info.plist says")


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    contents = pathlib.Path(sys.argv[1]) / "Contents"
    check_languages(contents, check_info(contents, sys.argv[2]))
    # What the hardened runtime forbids stays forbidden; whoever needs more says why there.
    expect(read(pathlib.Path(sys.argv[3])) == {}, "an entitlement was added: adapt this check")
    if problems:
        sys.exit("\n".join(problems))


if __name__ == "__main__":
    main()
