# SPDX-FileCopyrightText: Blockade contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# What run, test and bench share; sourced, never run. Everything it says goes to stderr, so that stdout stays the
# program's. Exit codes of its own: 3 packages are missing and may not be installed, 4 installing them failed.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
jobs=$(nproc 2>/dev/null || echo 2)

say() {
    printf '%s\n' "packaging/$(basename "$0"): $*" >&2
}

# packages_of GROUP…: their names, one a line.
packages_of() {
    local wanted=" $* " group name _
    while read -r group name _; do
        if [[ $group != \#* && $wanted == *" $group "* ]]; then
            printf '%s\n' "$name"
        fi
    done <"$root/packaging/packages"
}

is_installed() {
    [[ $(dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null) == installed ]]
}

# as_root COMMAND…: directly as root, else through sudo.
as_root() {
    if ((EUID == 0)); then
        "$@"
    else
        sudo "$@"
    fi
}

# install_missing GROUP…: does nothing when all is there, and asks for root only when something is not.
install_missing() {
    local name missing=()
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        say "this is not Debian: going on with what is installed. Needed is what Debian calls:"
        packages_of "$@" >&2
        return
    fi
    for name in $(packages_of "$@"); do
        is_installed "$name" || missing+=("$name")
    done
    if ((${#missing[@]} == 0)); then
        return
    fi
    if ((EUID != 0)) && ! command -v sudo >/dev/null; then
        say "these Debian packages are missing, and installing them needs root or sudo: ${missing[*]}"
        say "as root: apt-get install --no-install-recommends ${missing[*]}"
        exit 3
    fi
    say "installing with apt-get: ${missing[*]}"
    if ! { as_root apt-get update --quiet &&
        as_root env DEBIAN_FRONTEND=noninteractive \
            apt-get install --yes --quiet --no-install-recommends "${missing[@]}"; } >&2; then
        say "could not install these packages (see above): ${missing[*]}"
        exit 4
    fi
}

# configure PRESET FOLDER [-DOPTION=VALUE…]: into build/FOLDER, with ccache where it is installed.
configure() {
    local preset=$1 folder=$2 options=()
    shift 2
    if command -v ccache >/dev/null; then
        options+=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
    fi
    cmake -S "$root" --preset "$preset" -B "$root/build/$folder" "${options[@]}" "$@"
}

# build FOLDER [TARGET…]
build() {
    local folder=$1 targets=()
    shift
    (($# == 0)) || targets=(--target "$@")
    cmake --build "$root/build/$folder" --parallel "$jobs" "${targets[@]}"
}

# own_runtime_folder: Qt wants a private XDG_RUNTIME_DIR; a service, a container or a chroot has none.
own_runtime_folder() {
    XDG_RUNTIME_DIR=$(mktemp -d)
    export XDG_RUNTIME_DIR
    trap 'rm -rf "$XDG_RUNTIME_DIR"' EXIT
}
