#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Takes the pictures of the user guide anew, in each language those that its topics show:
#   tools/guide_pictures.sh PROGRAM FOLDER
# PROGRAM is a built sp7600-installer; FOLDER takes all the pictures of which some are chosen.
# A small window keeps its words legible; the guide shows it at two thirds of its size, and twice as
# many pixels keep that sharp.
set -euo pipefail
program=$(realpath "$1")
folder=$(realpath -m "$2")
cd "$(dirname "${BASH_SOURCE[0]}")/../resources/help"
command -v pngquant >/dev/null || { echo "pngquant is missing." >&2; exit 1; }

for language in en es pt_BR; do
    QT_SCALE_FACTOR=1.3333333 "$program" -platform offscreen --language "$language" --look light \
        --size 960x540 --screenshot-dir "$folder/$language"
    rm -rf "$language/pictures"
    mkdir "$language/pictures"
    grep -oh '(pictures/[a-z-]*\.png)' "$language"/*.md | tr -d '()' | sort -u \
        | while IFS= read -r picture; do
            name=$(basename "$picture" .png)
            pngquant --strip --speed 1 --nofs 64 --output "$language/$picture" \
                "$folder/$language/$name-light.png"
        done
done
