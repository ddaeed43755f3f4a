#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs, uses and removes the Debian package in a root where nothing of it was before, and starts
# the tarball in a root without Qt. The roots are of the system that this one is, Debian or Ubuntu,
# from the mirror that it uses itself. Needs an administrator's rights, debootstrap and that mirror.
# usage: check_packages.sh PACKAGES
set -euo pipefail

packages=$(realpath "$1")
source=$(realpath "$(dirname "${BASH_SOURCE[0]}")/../..")
work=$source/build/roots
deb=$(echo "$packages"/*.deb)
tarball=$(echo "$packages"/*.tar.xz)

say() { printf '%s\n' "$*" >&2; }
fail() { say "$@"; exit 1; }

# --- which system this is ----------------------------------------------------------------------

told() { sed -n "s/^$1=\"\{0,1\}\([^\"]*\)\"\{0,1\}\$/\1/p" /etc/os-release; }
suite=$(told VERSION_CODENAME)
case "$(told ID)" in
debian | ubuntu) ;;
*) fail "This is $(told PRETTY_NAME), and roots can be made of Debian and Ubuntu only, so the packages" \
        "are not checked. ./dev package --unchecked makes them all the same." ;;
esac
[ "$(id -u)" -eq 0 ] || fail "Roots are made with an administrator's rights: run it with sudo."
# What this system's own packages come from: the mirror, and those of its parts that are used.
apt_sources()
{
    apt-get indextargets --format "\$(RELEASE) \$(REPO_URI) \$(COMPONENT) \$(CODENAME)" \
        "Created-By: Packages" \
        | awk -v suite="$suite" '$1 == suite || ($4 == suite && $1 !~ /-/)' # Or as "stable".
}
sources=$(apt_sources)
if [ -z "$sources" ]; then # apt tells of lists only that it has.
    apt-get -qq update
    sources=$(apt_sources)
fi
mirror=$(awk '{ print $2; exit }' <<<"$sources")
parts=$(awk -v mirror="$mirror" '$2 == mirror { print $3 }' <<<"$sources" | sort -u | paste -sd ,)
[ -n "$mirror" ] \
    || fail "apt does not say where packages of $(told PRETTY_NAME) come from, so no root can be made."

[ -f "$deb" ] || fail "There is no package in $packages."
[ -f "$tarball" ] || fail "There is no tarball in $packages."

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

# --- roots -------------------------------------------------------------------------------------

fresh_root() # NAME: a root of its own, from one that is made once
{
    local base=$work/$suite-base
    if [ "$(cat "$base/.whole" 2>/dev/null)" != "$mirror $parts" ]; then
        rm -rf "$base"
        mkdir -p "$work"
        debootstrap --variant=minbase --components="$parts" "$suite" "$base" "$mirror" \
            >"$work/debootstrap.log" 2>&1 || fail "debootstrap failed: see $work/debootstrap.log"
        # No service of the root is started on this system.
        printf '#!/bin/sh\nexit 101\n' >"$base/usr/sbin/policy-rc.d"
        chmod +x "$base/usr/sbin/policy-rc.d"
        echo "$mirror $parts" >"$base/.whole"
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

# The mirror may be reached through them only; nothing but apt is told.
proxies=()
for name in http_proxy https_proxy no_proxy; do
    [ -z "${!name:-}" ] || proxies+=("$name=${!name}")
done

apt_in_root() # NAME ARGUMENTS...
{
    local name=$1
    shift
    in_root "$name" env "${proxies[@]}" apt-get -qq -o APT::Sandbox::User=root "$@" >>"$work/$name.log" 2>&1 \
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

root=$suite-package
say "The Debian package in a fresh root of $(told PRETTY_NAME):"
fresh_root "$root"
apt_in_root "$root" update
cp "$deb" "$work/$root/root/package.deb"
# What it depends on first, so that what is left afterwards is this package's.
apt_in_root "$root" install --no-install-recommends -y fonts-dejavu-core
apt_in_root "$root" satisfy --no-install-recommends -y "$(dpkg-deb --field "$deb" Depends)"
# Loaded by name, so that the tool which finds the dependencies does not see them.
for plugin in sqldrivers/libqsqlite.so platforms/libqxcb.so; do
    [ -n "$(find "$work/$root/usr" -path "*/qt6/plugins/$plugin")" ] \
        || fail "What the package depends on does not bring along $plugin."
done
add_installer "$root"
files_of "$root" >"$work/before.txt"
in_root "$root" dpkg --install /root/package.deb >>"$work/$root.log" 2>&1 \
    || fail "The package does not install: see $work/$root.log"
version=$(in_root "$root" sp7600 --version)
[ "$version" = "sp7600 $(dpkg-deb --field "$deb" Version)" ] || fail "It says it is $version."
say "  installed: $version"
use_programs "$root" /usr/bin
[ -d "$work/$root/home/installer/pictures" ] || fail "What a person made is gone."
# Once more over itself, as an upgrade goes.
in_root "$root" dpkg --install /root/package.deb >>"$work/$root.log" 2>&1 \
    || fail "The package does not install over itself: see $work/$root.log"
in_root "$root" dpkg --purge sp7600-installer >>"$work/$root.log" 2>&1 \
    || fail "The package cannot be removed: see $work/$root.log"
files_of "$root" >"$work/after.txt"
diff "$work/before.txt" "$work/after.txt" >&2 || fail "Removing it left, or took, these files."
[ -n "$(find "$work/$root/home/installer/demo" -name '*.sqlite')" ] \
    || fail "The person's records were removed with the package."
say "  removed: nothing but the person's own is left"

# What the tarball leaves to the system, as packages of the system that it was made on.
packages_left_out() # FOLDER
{
    local files needed
    mapfile -d '' files < <(find "$1/bin" "$1/lib" "$1/plugins" -type f \
        \( -name 'sp7600*' -o -name '*.so*' \) ! -path '*/systemd/*' -print0)
    needed=$(ldd "${files[@]}") || fail "ldd cannot read what is in the tarball: $needed"
    # Where each is found, or its name where it is not.
    sed -n 's/^\t.* => \(\/.*\) (0x[0-9a-f]*)$/\1/p; s/^\t\(.*\) => not found$/\1/p' <<<"$needed" \
        | sort -u | while IFS= read -r path; do
            [[ $path != "$1/"* ]] || continue
            # With or without /usr, as the package says.
            dpkg-query --search "*${path#/usr}" || fail "No package of this system has $path."
        done | sed 's/: .*//' | sort -u
}

root=$suite-bare
say "The tarball in a root without Qt:"
folder=$(basename "$tarball" .tar.xz)
fresh_root "$root"
add_installer "$root"
# Wherever it is unpacked, a name with a space too.
home=/home/installer/my\ programs
install -d "$work/$root$home"
tar --extract --file "$tarball" --directory "$work/$root$home" --no-same-owner
left_out=$(packages_left_out "$work/$root$home/$folder")
apt_in_root "$root" update
# shellcheck disable=SC2086 # a word for each
apt_in_root "$root" install --no-install-recommends -y $left_out fonts-dejavu-core
[ -z "$(find "$work/$root/usr" -name 'libQt6*')" ] || fail "The root has Qt."
chown -R 1000:1000 "$work/$root$home"
use_programs "$root" "$home/$folder/bin"
# The screen's plugin finds all of its libraries there too.
needed=$(in_root "$root" ldd "$home/$folder/plugins/platforms/libqxcb.so" 2>&1) \
    || fail "ldd cannot read the screen's plugin: $needed"
if missing=$(grep "not found" <<<"$needed"); then
    fail "The screen's plugin lacks: $missing"
fi
sed -n 's/^- \*\*System\*\*: \(.*\), and a desktop.*/  its oldest system: \1/p' "$work/$root$home/$folder/README.md" >&2

rm -rf "$work/$suite-package" "$work/$suite-bare"
say "The packages are whole."
