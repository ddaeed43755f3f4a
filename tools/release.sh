#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# usage: tools/release.sh VERSION          bump, close the changelog, commit and tag
#        tools/release.sh --notes VERSION  print the notes of a release
# Nothing is pushed: the last line says how.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

fail() { printf '%s\n' "$@" >&2; exit 1; }
usage() { fail "usage: ./dev release VERSION | ./dev release --notes VERSION"; }

# The text below a heading of the changelog, without blank lines around it.
section() # NAME
{
    awk -v name="## [$1]" '
        index($0, "## [") == 1 { inside = index($0, name) == 1; next }
        inside { text = text $0 "\n" }
        END { gsub(/^\n+|\n+$/, "", text); if (text != "") print text }' CHANGELOG.md
}

notes() # VERSION
{
    local changes
    changes=$(section "$1")
    [ -n "$changes" ] || fail "CHANGELOG.md says nothing of $1."
    printf '%s\n\n## What was run, and where\n\n' "$changes"
    tools/states.py
}

# True when $1 comes after $2.
is_later() { [ "$1" != "$2" ] && [ "$(printf '%s\n' "$1" "$2" | sort -V | tail -n 1)" = "$1" ]; }

release() # VERSION
{
    local version=$1 present today text
    [[ $version =~ ^(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)$ ]] \
        || fail "\"$version\" is no version: three numbers are, as in 1.2.3."
    present=$(sed -n 's/^project(sp7600-installer VERSION \([0-9.]*\) .*/\1/p' CMakeLists.txt)
    [ -n "$present" ] || fail "CMakeLists.txt does not say the version."
    [ -z "$(git status --porcelain)" ] || fail "Commit or put away what is changed first."
    if git rev-parse --quiet --verify "refs/tags/v$version" >/dev/null; then
        fail "There is a release $version already."
    fi
    # The first release may have the number that the tree has had from the beginning.
    if [ "$version" != "$present" ] || [ -n "$(git tag --list 'v*')" ]; then
        is_later "$version" "$present" || fail "$version does not come after $present."
    fi
    [ -n "$(section Unreleased)" ] || fail "CHANGELOG.md has nothing under [Unreleased]."

    today=$(date -u +%F)
    # The sed of macOS would want other words.
    perl -pi -e "s/^(project\(sp7600-installer VERSION )[0-9.]+ /\${1}$version /" CMakeLists.txt
    perl -pi -e "s/^## \[Unreleased\]\$/## [Unreleased]\n\n## [$version] - $today/" CHANGELOG.md
    if ! text=$(notes "$version"); then
        git checkout --quiet -- CMakeLists.txt CHANGELOG.md
        fail "The notes could not be made, so nothing was released."
    fi
    git commit --quiet --all --message "Release $version"
    git tag --annotate "v$version" --cleanup=whitespace --file - <<<"$text"
    printf '%s\n' "Release $version is committed and tagged here." \
        "To publish it: git push origin HEAD v$version"
}

case "${1:-}" in
--notes) [ $# -eq 2 ] || usage; notes "$2" ;;
"" | -*) usage ;;
*) [ $# -eq 1 ] || usage; release "$1" ;;
esac
