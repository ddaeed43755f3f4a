#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# One check of the files that a package for Linux installs; 77 when its tool is not here.
# usage: check_files.sh desktop|metainfo|mime|udev|maintainer|installed SOURCE BUILD
set -euo pipefail

check=$1
source=$2
build=$3
linux=$source/packaging/linux
id=io.github.sp7600.installer

tool()
{
    command -v "$1" >/dev/null || { echo "There is no $1 here."; exit 77; }
}
wrong() { printf '%s\n' "$@" >&2; exit 1; }

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

case "$check" in
desktop)
    tool desktop-file-validate
    said=$(desktop-file-validate "$linux/$id.desktop" 2>&1) || wrong "$said"
    [ -z "$said" ] || wrong "$said"
    ;;

metainfo)
    tool appstreamcli
    # There is no home page to name; newer versions warn of that.
    said=$(appstreamcli validate --no-net "$build/packaging/linux/$id.metainfo.xml" 2>&1) \
        || { grep -q '^[EW]:' <<<"$said" \
                && ! grep '^[EW]:' <<<"$said" | grep -qv 'url-homepage-missing$'; } \
        || wrong "$said"
    ;;

mime)
    tool update-mime-database
    mkdir -p "$scratch/mime/packages"
    cp "$linux/$id.xml" "$scratch/mime/packages/"
    said=$(XDG_DATA_DIRS=$scratch update-mime-database "$scratch/mime" 2>&1) || wrong "$said"
    [ -z "$said" ] || wrong "$said"
    # The desktop entry opens the same types, and the metadata tells of them.
    types=$(sed -n 's/.*<mime-type type="\([^"]*\)".*/\1/p' "$linux/$id.xml" | sort)
    opened=$(sed -n 's/^MimeType=//p' "$linux/$id.desktop" | tr ';' '\n' | sed '/^$/d' | sort)
    told=$(sed -n 's/.*<mediatype>\(.*\)<\/mediatype>.*/\1/p' "$linux/$id.metainfo.xml.in" | sort)
    [ "$types" = "$opened" ] || wrong "Types: $types" "The desktop entry opens: $opened"
    [ "$types" = "$told" ] || wrong "Types: $types" "The metadata tells of: $told"
    ;;

udev)
    tool udevadm
    rules=$(echo "$linux"/*-sp7600-installer.rules)
    # Where the system acts on "uaccess".
    [[ $(basename "$rules") =~ ^([0-9]+)- ]] && [ "${BASH_REMATCH[1]}" -lt 73 ]
    if [ "$(udevadm --version)" -ge 254 ]; then
        udevadm verify "$rules"
        exit
    fi
    # Older ones read the rules for a device that is there, and say what they do not understand. In
    # a space of its own, the rules of this system stay as they are.
    space=(unshare --mount)
    [ "$(id -u)" -eq 0 ] || space=(unshare --map-root-user --mount)
    "${space[@]}" true 2>/dev/null || { echo "Nobody may make a mount space here."; exit 77; }
    read_rules() # FILE
    {
        # shellcheck disable=SC2016 # the inner shell's own
        "${space[@]}" sh -ec '
            mkdir -p /run/udev
            mount -t tmpfs none /run/udev
            mkdir /run/udev/rules.d
            cp "$1" /run/udev/rules.d/70-sp7600-installer.rules
            udevadm test --action=add /sys/class/tty/ptmx 2>&1' read "$1"
    }
    said=$(read_rules "$rules" | grep -F 70-sp7600-installer.rules) || wrong "It was not read."
    [ "$said" = "Reading rules file: /run/udev/rules.d/70-sp7600-installer.rules" ] \
        || wrong "$said"
    # That this would be seen:
    sed 's/TAG+="uaccess"/TAG+=uaccess/' "$rules" >"$scratch/wrong.rules"
    said=$(read_rules "$scratch/wrong.rules")
    grep -q "70-sp7600-installer.rules:[0-9]* Invalid" <<<"$said" \
        || wrong "A mistake in a rule is not seen here."
    ;;

maintainer)
    for script in postinst prerm postrm; do
        [ -x "$linux/$script" ] || wrong "$script cannot be run."
        sh -n "$linux/$script"
        # Where neither systemd nor udev runs, there is nothing to tell them.
        [ -d /run/systemd/system ] || [ -S /run/udev/control ] || "$linux/$script" configure
        [ -d /run/systemd/system ] || [ -S /run/udev/control ] || "$linux/$script" remove
    done
    ;;

installed)
    cmake --install "$build" --prefix "$scratch/usr" >"$scratch/log" || wrong "$(cat "$scratch/log")"
    (cd "$scratch/usr" && find . -type f -printf '%P\n' | grep -v '/guide/' | LC_ALL=C sort) \
        >"$scratch/installed"
    diff -u "$source/tests/packaging/installed.txt" "$scratch/installed" \
        || wrong "Not what tests/packaging/installed.txt names."
    # Whoever installs from a shared folder: all may read, nobody but the owner may write.
    found=$(find "$scratch/usr" -type f -perm /022)
    [ -z "$found" ] || wrong "Others may write: $found"
    ;;

*)
    wrong "There is no check called $check."
    ;;
esac
