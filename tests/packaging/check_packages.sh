#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs, uses and removes the Debian package in a root where nothing of it was before, and starts
# the tarball in a root without Qt. Needs an administrator's rights, debootstrap and Debian's mirror.
# usage: check_packages.sh PACKAGES
set -euo pipefail

packages=$(realpath "$1")
source=$(realpath "$(dirname "${BASH_SOURCE[0]}")/../..")
work=$source/build/roots
suite=bookworm
mirror=http://deb.debian.org/debian
deb=$(echo "$packages"/*.deb)
tarball=$(echo "$packages"/*.tar.xz)

say() { printf '%s\n' "$*" >&2; }
fail() { say "$@"; exit 1; }

[ -f "$deb" ] || fail "There is no package in $packages."
[ -f "$tarball" ] || fail "There is no tarball in $packages."
[ "$(id -u)" -eq 0 ] || fail "Roots are made with an administrator's rights: run it with sudo."

# --- the package's own shape -------------------------------------------------------------------

# What stays so by decision, and why:
#   it has no address of a person yet (SP7600_PACKAGE_CONTACT), and no page on the net;
#   it is no part of Debian, so that no bug was filed for it, and its changelog is the project's;
#   its service is an administrator's to enable, and Debian's helper disables only what a package
#   enabled, so that systemctl does.
excused=maintainer-script-calls-systemctl,maintainer-address-missing,maintainer-address-malformed,malformed-contact,no-homepage-field
excused+=,initial-upload-closes-no-bugs,no-changelog,debian-changelog-file-missing
excused+=,debian-changelog-file-missing-or-wrong-name,wrong-name-for-changelog-of-native-package
lintian --fail-on error,warning --suppress-tags "$excused" "$deb"

depends=$(dpkg-deb --field "$deb" Depends)
for plugin in libqt6sql6-sqlite qt6-qpa-plugins; do
    [[ $depends == *"$plugin"* ]] || fail "The package does not depend on $plugin."
done

# --- roots -------------------------------------------------------------------------------------

fresh_root() # NAME [package,...]: a root of its own, from one that is made once
{
    local base=$work/base
    if [ ! -f "$base/.whole" ]; then
        rm -rf "$base"
        mkdir -p "$work"
        debootstrap --variant=minbase "$suite" "$base" "$mirror" >"$work/debootstrap.log" 2>&1 \
            || fail "debootstrap failed: see $work/debootstrap.log"
        # No service of the root is started on this system.
        printf '#!/bin/sh\nexit 101\n' >"$base/usr/sbin/policy-rc.d"
        chmod +x "$base/usr/sbin/policy-rc.d"
        touch "$base/.whole"
    fi
    rm -rf "${work:?}/$1"
    cp -a --reflink=auto "$base" "$work/$1"
    rm "$work/$1/.whole"
    cp /etc/resolv.conf "$work/$1/etc/resolv.conf"
}

# A command in a root, with devices, processes and mounts of its own: they end with it.
in_root() # NAME COMMAND...
{
    local root=$work/$1
    shift
    # shellcheck disable=SC2016 # the inner shell's own
    unshare --mount --pid --fork --ipc --uts sh -ec '
        root=$1
        shift
        mount -t proc none "$root/proc"
        mount -t tmpfs none "$root/tmp"
        mount -t tmpfs none "$root/dev"
        mkdir "$root/dev/pts" "$root/dev/shm"
        mount -t devpts -o newinstance,ptmxmode=0666,mode=0620 none "$root/dev/pts"
        ln -s pts/ptmx "$root/dev/ptmx"
        ln -s /proc/self/fd "$root/dev/fd"
        for device in null zero full random urandom tty; do
            touch "$root/dev/$device"
            mount --bind "/dev/$device" "$root/dev/$device"
        done
        chmod 1777 "$root/tmp" "$root/dev/shm"
        exec env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 TERM=dumb \
            DEBIAN_FRONTEND=noninteractive chroot "$root" "$@"' in_root "$root" "$@"
}

as_installer() # NAME COMMAND...: as the person who uses it
{
    local name=$1
    shift
    in_root "$name" setpriv --reuid=1000 --regid=1000 --clear-groups \
        env HOME=/home/installer XDG_RUNTIME_DIR=/home/installer/.run QT_QPA_PLATFORM=offscreen "$@"
}

add_installer() # NAME
{
    in_root "$1" useradd --create-home --uid 1000 installer
    install -d -o 1000 -g 1000 -m 700 "$work/$1/home/installer/.run"
    install -m 755 "$source/tools/demo.sh" "$work/$1/usr/local/bin/demo"
}

apt_in_root() # NAME ARGUMENTS...
{
    local name=$1
    shift
    in_root "$name" apt-get -qq -o APT::Sandbox::User=root "$@" >>"$work/$name.log" 2>&1 \
        || fail "apt-get $* failed in the root $name: see $work/$name.log"
}

# Both programs do the whole job: the command line, and the window on its tour.
use_programs() # NAME BIN
{
    local pictures=/home/installer/pictures
    as_installer "$1" /usr/local/bin/demo "$2/sp7600" /home/installer/demo >"$work/$1.cli.log" 2>&1 \
        || { cat "$work/$1.cli.log" >&2; fail "sp7600 did not commission in the root $1."; }
    grep -q '^Proved\.' "$work/$1.cli.log" || { cat "$work/$1.cli.log" >&2; fail "Nothing was proved."; }
    as_installer "$1" "$2/sp7600-installer" --look light --screenshot-dir "$pictures" \
        >"$work/$1.window.log" 2>&1 \
        || { cat "$work/$1.window.log" >&2; fail "The window's tour failed in the root $1."; }
    [ -s "$work/$1$pictures/commission-proved-light.png" ] || fail "The window proved nothing."
    say "  both programs commissioned the virtual tracker"
}

files_of() # NAME: everything but the person's own and the package manager's bookkeeping
{
    (cd "$work/$1" && find . -xdev \
        \( -path ./home/installer -o -path ./var/lib/dpkg -o -path ./var/log -o -path ./var/cache \
           -o -path ./tmp -o -path ./dev -o -path ./proc -o -path ./var/lib/apt \) -prune \
        -o -printf '%P %y %m %l\n' | LC_ALL=C sort)
}

say "The Debian package in a fresh root:"
fresh_root debian
apt_in_root debian update
cp "$deb" "$work/debian/root/package.deb"
# What it depends on first, so that what is left afterwards is this package's.
apt_in_root debian install --no-install-recommends -y fonts-dejavu-core
apt_in_root debian satisfy --no-install-recommends -y "$depends"
add_installer debian
files_of debian >"$work/before.txt"
in_root debian dpkg --install /root/package.deb >>"$work/debian.log" 2>&1 \
    || fail "The package does not install: see $work/debian.log"
version=$(in_root debian sp7600 --version)
[ "$version" = "sp7600 $(dpkg-deb --field "$deb" Version)" ] || fail "It says it is $version."
say "  installed: $version"
use_programs debian /usr/bin
[ -d "$work/debian/home/installer/pictures" ] || fail "What a person made is gone."
# Once more over itself, as an upgrade goes.
in_root debian dpkg --install /root/package.deb >>"$work/debian.log" 2>&1 \
    || fail "The package does not install over itself: see $work/debian.log"
in_root debian dpkg --purge sp7600-installer >>"$work/debian.log" 2>&1 \
    || fail "The package cannot be removed: see $work/debian.log"
files_of debian >"$work/after.txt"
diff "$work/before.txt" "$work/after.txt" >&2 || fail "Removing it left, or took, these files."
[ -n "$(find "$work/debian/home/installer/demo" -name '*.sqlite')" ] \
    || fail "The person's records were removed with the package."
say "  removed: nothing but the person's own is left"

say "The tarball in a root without Qt:"
fresh_root bare
apt_in_root bare update
apt_in_root bare install --no-install-recommends -y libgl1 libegl1 libopengl0 libx11-6 libx11-xcb1 libxcb1 \
    libsm6 libice6 libfontconfig1 libfreetype6 libstdc++6 libdbus-1-3 libcups2 libudev1 \
    fonts-dejavu-core
[ -z "$(find "$work/bare" -xdev -name 'libQt6*')" ] || fail "The root has Qt."
add_installer bare
folder=$(basename "$tarball" .tar.xz)
# Wherever it is unpacked, a name with a space too.
install -d -o 1000 -g 1000 "$work/bare/home/installer/my programs"
tar --extract --file "$tarball" --directory "$work/bare/home/installer/my programs" \
    --no-same-owner
chown -R 1000:1000 "$work/bare/home/installer/my programs"
use_programs bare "/home/installer/my programs/$folder/bin"
# The screen's plugin finds all of its libraries there too.
missing=$(in_root bare ldd "/home/installer/my programs/$folder/plugins/platforms/libqxcb.so" \
    | grep "not found" || true)
[ -z "$missing" ] || fail "The screen's plugin lacks: $missing"
sed -n 's/.*\(glibc [0-9.]*\) or newer.*/  its oldest system: \1/p' \
    "$work/bare/home/installer/my programs/$folder/README.md" >&2

rm -rf "$work/debian" "$work/bare"
say "The packages are whole."
