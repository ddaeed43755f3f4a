#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Read, write, read back and prove with the command line, the virtual tracker being a process of its
# own. usage: tools/demo.sh PROGRAM [DATA-FOLDER]
set -euo pipefail

program=$1
data=${2:-}

simulator=
scratch=$(mktemp -d)
clean_up()
{
    if [ -n "$simulator" ]; then
        kill "$simulator" 2>/dev/null || true
        wait "$simulator" 2>/dev/null || true
    fi
    rm -rf "$scratch"
}
trap clean_up EXIT
trap 'exit 130' INT TERM

mkfifo "$scratch/ready"
"$program" simulate --link "$scratch/tracker" --state "$scratch/tracker.json" >"$scratch/ready" &
simulator=$!
exec 3<"$scratch/ready"
line=
until [[ $line == "port "* ]]; do
    IFS= read -r -t 20 -u 3 line || { echo "The virtual tracker did not start." >&2; exit 1; }
done
echo "The virtual tracker is ready." >&2

"$program" commission --port "$scratch/tracker" --preset this-laptop \
    --data-dir "${data:-$scratch/data}"
