# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What a script has installed on Debian and its relatives. For scripts that have say and fail.

has_apt() { command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; }

as_root()
{
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    else # It would forget how the network is reached.
        sudo --preserve-env=http_proxy,https_proxy,no_proxy "$@"
    fi
}

# Installs those of the named Debian packages that are missing; does nothing when none is.
need()
{
    has_apt || return 0
    local package missing=()
    for package in "$@"; do
        # shellcheck disable=SC2016 # dpkg-query's own variable
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] \
            || missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    [ "$(id -u)" -eq 0 ] || command -v sudo >/dev/null \
        || fail "There is no sudo here. Run as root: apt-get install ${missing[*]}"
    say "Installing ${missing[*]}"
    local install=(env DEBIAN_FRONTEND=noninteractive
                   apt-get install -y -qq --no-install-recommends "${missing[@]}")
    # The package lists may be absent or old; fetch them only when that shows.
    as_root "${install[@]}" >&2 2>/dev/null && return 0
    as_root apt-get update -qq >&2
    as_root "${install[@]}" >&2 || fail "Could not install: ${missing[*]}"
}
