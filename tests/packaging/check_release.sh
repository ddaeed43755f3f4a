#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# `./dev release` in a tree of its own. usage: check_release.sh SOURCE
set -euo pipefail

for tool in git python3; do
    command -v "$tool" >/dev/null || { echo "There is no $tool here."; exit 77; }
done
source=$1
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
wrong() { printf '%s\n' "$@" >&2; exit 1; }

export HOME=$scratch GIT_CONFIG_NOSYSTEM=1 \
    GIT_AUTHOR_NAME=Test GIT_AUTHOR_EMAIL=test@localhost \
    GIT_COMMITTER_NAME=Test GIT_COMMITTER_EMAIL=test@localhost
mkdir -p "$scratch/tree/tools" "$scratch/tree/packaging"
cp "$source/dev" "$source/CMakeLists.txt" "$source/CHANGELOG.md" "$scratch/tree/"
cp "$source/tools/release.sh" "$source/tools/apt.sh" "$source/tools/states.py" "$scratch/tree/tools/"
cp "$source/packaging/states.md" "$scratch/tree/packaging/"
cd "$scratch/tree"
# Whatever was released meanwhile, the trial begins with something to tell.
sed -i 's/^project(sp7600-installer VERSION [0-9.]* /project(sp7600-installer VERSION 0.1.0 /' \
    CMakeLists.txt
printf '# Changelog\n\n## [Unreleased]\n\n### Added\n\n- A thing.\n' >CHANGELOG.md
git init --quiet
git add --all
git commit --quiet --message "Begin"

refused() # what is said, then the arguments
{
    local expected=$1 said
    shift
    if said=$(./dev release "$@" 2>&1); then
        wrong "./dev release $* was not refused: $said"
    fi
    [[ $said == *"$expected"* ]] || wrong "./dev release $* said: $said"
    [ -z "$(git status --porcelain)" ] || wrong "./dev release $* left something behind."
}
refused usage
refused "is no version" 1.2
refused "is no version" v1.2.3
refused "is no version" 01.2.3
refused "does not come after" 0.0.9
refused "says nothing of" --notes 0.1.0

./dev release 0.1.0 >/dev/null
grep -q '^project(sp7600-installer VERSION 0\.1\.0 ' CMakeLists.txt
[ "$(git log -1 --format=%s)" = "Release 0.1.0" ]
[ "$(git cat-file -t v0.1.0)" = tag ]
[ -z "$(git status --porcelain)" ]
grep -q "^## \[0\.1\.0\] - $(date -u +%Y)-" CHANGELOG.md
notes=$(./dev release --notes 0.1.0)
[[ $notes == *"- A thing."*"| "* ]] || wrong "The notes are: $notes"
git tag --list --format='%(contents)' v0.1.0 | grep -q "A thing" || wrong "The tag tells nothing."

refused "nothing under [Unreleased]" 0.2.0
sed -i 's/^## \[Unreleased\]$/&\n\n### Fixed\n\n- Another thing./' CHANGELOG.md
./dev release 0.1.1 >/dev/null 2>&1 && wrong "What is not committed was released."
git commit --quiet --all --message "Mend"
refused "There is a release 0.1.0 already" 0.1.0
./dev release 0.10.0 >/dev/null
grep -q '^project(sp7600-installer VERSION 0\.10\.0 ' CMakeLists.txt
[[ $(./dev release --notes 0.10.0) == *"- Another thing."* ]]
[[ $(./dev release --notes 0.10.0) != *"- A thing."* ]] || wrong "The notes hold earlier ones."
sed -i 's/^## \[Unreleased\]$/&\n\n- Third./' CHANGELOG.md
git commit --quiet --all --message "Go on"
refused "does not come after" 0.9.0
