#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# check_release_notes.sh FOLDER   tries packaging/release-notes on a project of its own in FOLDER
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
fail() { printf '%s\n' "$*" >&2; exit 1; }

[ $# -eq 1 ] || fail "usage: $0 FOLDER"
rm -rf "$1"
mkdir -p "$1/packaging"
cp "$root/packaging/release-notes" "$1/packaging/"
cd "$1"
printf 'cmake_minimum_required(VERSION 3.25)\nproject(sp7600-installer VERSION 1.2.3 LANGUAGES CXX)\n' \
    >CMakeLists.txt
cat >CHANGELOG.md <<'TEXT'
# Changelog

## [Unreleased]

- Not yet.

## [1.2.3] - 2026-11-28

### Added

- This one.

## [1.2.3-rc1] - 2026-11-20

- Tried.

## [1.2.2] - 2026-01-01

## [1.2] - 2025-01-01

- Older.

[1.2.3]: somewhere
TEXT
printf '| package | state |\n' >packaging/states.md

notes=$(packaging/release-notes v1.2.3)
[ "$notes" = "
### Added

- This one.

| package | state |" ] || fail "not the notes of 1.2.3: $notes"
grep -q Tried <<<"$(packaging/release-notes v1.2.3-rc1)" || fail "not the notes of 1.2.3-rc1"

for tag in 1.2.3 v1.2.4 v1.2 v1.2.3.4 v1.2.3-rc2 release; do
    ! packaging/release-notes "$tag" >/dev/null 2>said || fail "takes $tag for a release"
    [ -s said ] || fail "does not say what is wrong with $tag"
done
sed -i 's/VERSION 1.2.3 /VERSION 1.2.2 /' CMakeLists.txt
! packaging/release-notes v1.2.2 >/dev/null 2>said || fail "takes an empty section for notes"
grep -q CHANGELOG said || fail "does not say where nothing is"
