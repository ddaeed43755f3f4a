#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes the pictures of the user guide anew, in each language those that its topics show, from
# screenshots of the whole window: FOLDER/LANGUAGE-100/NAME-light.png, as ./dev screenshots takes them.
#   tools/guide_pictures.sh FOLDER
# They keep their pixels, for screens of twice the usual density; the guide shows them half as large.
set -euo pipefail
folder=$(realpath "$1")
cd "$(dirname "${BASH_SOURCE[0]}")/../resources/help"
command -v pngquant >/dev/null || { echo "pngquant is missing." >&2; exit 1; }

for language in en es pt_BR; do
    rm -rf "$language/pictures"
    mkdir "$language/pictures"
    grep -oh '(pictures/[a-z-]*\.png)' "$language"/*.md | tr -d '()' | sort -u \
        | while IFS= read -r picture; do
            name=$(basename "$picture" .png)
            pngquant --strip --speed 1 --nofs 48 --output "$language/$picture" \
                "$folder/$language-100/$name-light.png"
        done
done
