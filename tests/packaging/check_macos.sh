#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# check_macos.sh FOLDER   lays out the macOS bundle in FOLDER, with programs that do nothing and
#                         stand-ins for what only a Mac has, and looks at it
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
macos=$root/packaging/macos
bundle="SP7600 Installer.app"
version=9.8.7

fail() { printf '%s\n' "$*" >&2; exit 1; }
told() { grep -Fqx -- "$1" "$TOLD" || fail "not told: $1" "$(cat "$TOLD")"; }

[ $# -eq 1 ] || fail "usage: $0 FOLDER"
rm -rf "$1"
mkdir -p "$1"
cd "$1"
export TOLD=$PWD/told ANSWER=Accepted PATH="$here/macos/standins:$PATH"
unset "${!SP7600_@}"
: >"$TOLD"

bash -n "$macos/sign-and-notarise"
bash -n "$macos/check-bundle"

cmake -S "$here/macos" -B build -G Ninja -D "VERSION=$version" -D CMAKE_SYSTEM_NAME=Darwin \
    -D CMAKE_SYSTEM_PROCESSOR=arm64 -D CMAKE_OSX_DEPLOYMENT_TARGET=15.0 \
    -D CMAKE_INSTALL_NAME_TOOL=true -D CMAKE_CXX_COMPILER=c++ -D CMAKE_CXX_COMPILER_WORKS=ON \
    >configured 2>&1 || fail "$(cat configured)"
cmake --build build >built 2>&1 || fail "$(cat built)"
[ "$(readlink -f build/bin/sp7600-installer)" \
    = "$(readlink -f "build/bin/$bundle/Contents/MacOS/SP7600 Installer")" ] \
    || fail "build/bin/sp7600-installer does not lead to the program"

# As for a package of one who has no certificate.
cmake --install build --prefix "$PWD/installed" >installed.log 2>&1 || fail "$(cat installed.log)"
contents="$PWD/installed/$bundle/Contents"
python3 "$here/check_plists.py" "installed/$bundle" "$version" "$macos/entitlements.plist"
for file in MacOS/sp7600 "MacOS/SP7600 Installer" Resources/LICENSE Resources/THIRD-PARTY.md \
    Resources/sp7600-installer.spdx.json Resources/guide/en/index.html; do
    [ -s "$contents/$file" ] || fail "no $file in the bundle"
done
grep -Fq "EXECUTABLE;$bundle;ADDITIONAL_EXECUTABLES;$bundle/Contents/MacOS/sp7600" installed.log \
    || fail "Qt is not brought along for both programs"
told "codesign --force --sign - $contents/MacOS/sp7600"
told "codesign --force --sign - ${contents%/Contents}"
told "codesign --verify --deep --strict ${contents%/Contents}"

# As one who has it: what is inside comes first, and the image goes to Apple.
: >"$TOLD"
mkdir -p "$contents/Frameworks/QtCore.framework" "$contents/PlugIns/platforms"
touch "$contents/PlugIns/platforms/libqcocoa.dylib"
export SP7600_SIGNING_IDENTITY="Developer ID Application: Nobody"
export SP7600_NOTARY_KEY=key.p8 SP7600_NOTARY_KEY_ID=K SP7600_NOTARY_ISSUER=I
signed="codesign --force --sign $SP7600_SIGNING_IDENTITY --timestamp --options runtime"
"$macos/sign-and-notarise" sign "${contents%/Contents}"
[ "$(cat "$TOLD")" = "$signed $contents/PlugIns/platforms/libqcocoa.dylib
$signed $contents/Frameworks/QtCore.framework
$signed --entitlements $macos/entitlements.plist $contents/MacOS/sp7600
$signed --entitlements $macos/entitlements.plist ${contents%/Contents}
codesign --verify --deep --strict ${contents%/Contents}" ] || fail "signed otherwise: $(cat "$TOLD")"

: >"$TOLD"
notarise() { cmake -D "CPACK_SP7600_NOTARISE=$macos/sign-and-notarise" -D CPACK_PACKAGE_FILES=image.dmg \
                   -P "$macos/notarise.cmake" 2>said; }
notarise || fail "$(cat said)"
told "codesign --force --timestamp --sign $SP7600_SIGNING_IDENTITY image.dmg"
told "xcrun notarytool submit image.dmg --key key.p8 --key-id K --issuer I --wait --timeout 30m --output-format plist"
told "xcrun stapler staple image.dmg"
ANSWER=Invalid
! notarise || fail "taken for notarised when Apple refused"
told "xcrun notarytool log 42 --key key.p8 --key-id K --issuer I"

: >"$TOLD"
unset SP7600_SIGNING_IDENTITY
notarise || fail "without an identity there is no package"
grep -q "SP7600_SIGNING_IDENTITY is not set" said || fail "does not say why it is not signed"
[ ! -s "$TOLD" ] || fail "signed by nobody: $(cat "$TOLD")"
