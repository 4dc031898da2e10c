#!/usr/bin/env bash
# Proves the packages on machines that have nothing: a Debian family system of its own, bare, into which the package is
# installed, started in a window, upgraded and removed, with the reader's files looked at after each step.
#
#   packaging/linux/install_test.sh [--picture FOLDER] [SUITE ...]
#
# SUITE is bookworm, trixie, jammy or noble (all four when none is given). The packages are those in dist; the next version,
# for the upgrade, is built from the sources, with other words in its library. Needs root, debootstrap, Xvfb, openbox, xdotool.
# GOOD_OFFICES_ROOTS=FOLDER keeps the bare systems, and the packages that they fetch, there for the next time. Ends with 3 when
# nothing failed and a system was not tried, because the archive that it is made from cannot be reached.
set -euo pipefail

if [ -z "${GOOD_OFFICES_BARE_MOUNTS:-}" ]; then
    # In a mount namespace of its own, whatever is mounted below disappears with this script.
    GOOD_OFFICES_BARE_MOUNTS=own exec unshare --mount --propagation private bash "$0" "$@"
fi

project=$(cd "$(dirname "$0")/../.." && pwd)
# shellcheck source=packaging/linux/screen.sh
. "$project/packaging/linux/screen.sh"
pictures=""
if [ "${1:-}" = --picture ]; then
    pictures=$(realpath "$2")
    mkdir -p "$pictures"
    shift 2
fi
[ $# -gt 0 ] || set -- bookworm trixie jammy noble
newest() { find "$project/dist" -maxdepth 1 -name "$1" -printf '%T@ %p\n' | sort -n | tail -n 1 | cut -d ' ' -f 2- | grep .; }
package=$(newest 'good-offices_*.deb')
archive=$(newest 'good-offices-*-linux-*.tar.xz')
roots=${GOOD_OFFICES_ROOTS:-}
[ -z "$roots" ] || mkdir -p "$roots"
reader=/srv/reader
sockets="${X_SOCKETS:-/tmp}"/.X11-unix
work=$(mktemp -d)
machine=""
leave() {
    leave_machine
    [ -z "${screen:-}" ] || kill "$screen" "$manager" 2>/dev/null || true
    rm -rf "$work"
}
leave_machine() {
    [ -n "$machine" ] || return 0
    umount "$machine/var/cache/apt/archives" "$machine/stick" "$machine$sockets" "$machine/dev/shm" "$machine/proc" 2>/dev/null || true
    rm -rf --one-file-system "$machine"
}
trap leave EXIT

next_package() { # the next version, which begins the definition of every term with a word of its own
    local next="$work/next"
    mkdir "$next"
    git -c safe.directory='*' -C "$project" ls-files -z | tar --create --directory="$project" --null --files-from=- | tar --extract --directory="$next"
    ln -s "$project/.venv" "$project/.venv-package" "$next/"
    sed -i 's/^__version__ = .*/__version__ = "0.2.0"/' "$next/viewer/__init__.py"
    sed -i 's/^definition = "/&Nextword: /' "$next/resources/library/glossary.toml"
    SOURCE_DATE_EPOCH=$(date +%s) python3 "$next/packaging/tasks.py" package deb >"$work/next.log" 2>&1 ||
        { tail -n 15 "$work/next.log" >&2; return 1; }
    mv "$next"/dist/*.deb "$work/next.deb"
    rm -rf "$next"
}

reached() { # reached SUITE: there is a bare system already, or the archive of Ubuntu that it would be made from answers
    case $1 in jammy | noble) ;; *) return 0 ;; esac
    [ -d "$roots/$1" ] || /usr/lib/apt/apt-helper download-file "${UBUNTU_MIRROR:=http://archive.ubuntu.com/ubuntu}/dists/$1/Release" \
        "$work/Release" >/dev/null 2>&1
}

build_machine() { # build_machine SUITE: empty, with what a desktop session has at the least: a home and a time
    local suite=$1 mirror keys=()
    # shellcheck disable=SC2016 # apt-get puts the address in its place
    mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Codename: bookworm' | head -n 1)
    case $suite in
        jammy | noble) mirror=${UBUNTU_MIRROR:-http://archive.ubuntu.com/ubuntu} ;;
    esac
    [ -e "/usr/share/debootstrap/scripts/$suite" ] || ln -s gutsy "/usr/share/debootstrap/scripts/$suite"
    case $suite in jammy | noble) [ -e /usr/share/keyrings/ubuntu-archive-keyring.gpg ] || keys=(--no-check-gpg) ;; esac
    machine=$(mktemp -d)
    if [ -d "$roots/$suite" ]; then
        cp -a "$roots/$suite/." "$machine"
    else
        debootstrap --variant=minbase "${keys[@]}" "$suite" "$machine" "$mirror" >"$work/debootstrap.log" 2>&1 ||
            { tail -n 5 "$work/debootstrap.log" >&2; return 1; }
        [ -z "$roots" ] || { cp -a "$machine" "$roots/$suite.new" && mv "$roots/$suite.new" "$roots/$suite"; }
    fi
    chmod 755 "$machine"
    [ -z "$roots" ] || { mkdir -p "$roots/$suite-archives" && mount --bind "$roots/$suite-archives" "$machine/var/cache/apt/archives"; }
    mkdir -p "$machine/dev/shm" "$machine$sockets" "$machine/stick" "$machine$reader"
    mount -t proc proc "$machine/proc"
    mount -t tmpfs tmpfs "$machine/dev/shm"
    mount --bind "$sockets" "$machine$sockets"
    carry_settings "$suite" "$mirror"
    chroot "$machine" useradd --create-home --home-dir $reader reader 2>/dev/null || true
    chown -R 1000 "$machine$reader"
}

carry_settings() { # where packages come from: as on this machine, so that nothing is written down here
    local file suite=$1 mirror=$2 components=main
    case $suite in jammy | noble) components="main universe" ;; esac
    echo "deb [trusted=yes] $mirror $suite $components" >"$machine/etc/apt/sources.list"
    for file in /etc/resolv.conf /etc/hosts /etc/apt/apt.conf.d/*; do
        [ ! -f "$file" ] || install -D -m 644 "$(readlink -f "$file")" "$machine$file"
    done
    in_machine root apt-get update --quiet >/dev/null
}

in_machine() { # in_machine USER COMMAND...
    local user=$1
    shift
    env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=$reader DISPLAY="$DISPLAY" LC_ALL=C.UTF-8 \
        DEBIAN_FRONTEND=noninteractive ${http_proxy:+http_proxy="$http_proxy"} ${https_proxy:+https_proxy="$https_proxy"} \
        chroot --userspec="$user" "$machine" "$@" </dev/null
}

failures=0
step() { # step WHAT COMMAND...
    local what=$1 code=0
    shift
    "$@" >"$work/said" 2>&1 || code=$?
    if [ $code -eq 0 ]; then
        echo "ok: $what"
    else
        echo "FAILED: $what, exit code $code"
        tail -n 15 "$work/said"
        failures=$((failures + 1))
    fi
}

see_window() { # see_window NAME PROGRAM...: the window comes, has a picture taken of it, and goes when told to
    local name=$1 window program
    shift
    in_machine reader:reader "$@" &
    program=$!
    window=$(timeout 60 xdotool search --sync --onlyvisible --name "Good Offices" | tail -n 1) ||
        { echo "no window came"; kill $program 2>/dev/null; return 1; }
    settled "$window" || { echo "the program is never done with its start"; xdotool windowkill "$window"; return 1; }
    [ -z "$pictures" ] || import -window root "$pictures/$name.png" || { echo "no picture could be taken"; return 1; }
    xdotool windowactivate --sync "$window" key ctrl+q
    timeout 30 tail --pid=$program -f /dev/null || { echo "the program does not end"; xdotool windowkill "$window"; return 1; }
}

keeps() { # the reader's files are there
    [ "$(cat "$machine$reader/.config/good-offices/mine.txt")" = "my own words" ] &&
        [ -s "$machine$reader/.config/good-offices/settings.ini" ]
}

try_debian_package() {
    local suite=$1
    cp "$package" "$machine/package.deb"
    cp "$work/next.deb" "$machine/next.deb"
    step "$suite: installed, with what it depends on" in_machine root apt-get install --yes --no-install-recommends /package.deb fonts-dejavu-core
    step "$suite: the self-test of the installed program" in_machine reader:reader good-offices --self-test
    step "$suite: its window is seen" see_window "$suite" good-offices
    step "$suite: a link opens its passage" see_window "$suite-link" good-offices good-offices://passage/swiss-mandate-since-1980
    mkdir -p "$machine$reader/.config/good-offices"
    echo "my own words" >"$machine$reader/.config/good-offices/mine.txt"
    step "$suite: what the reader wrote is there" keeps
    step "$suite: upgraded" in_machine root apt-get install --yes /next.deb
    step "$suite: it is the next version" in_machine reader:reader sh -c 'good-offices --version | grep -F 0.2.0'
    step "$suite: whose library is another" in_machine reader:reader good-offices search Nextword
    step "$suite: what the reader wrote survives the upgrade" keeps
    step "$suite: the window after the upgrade" see_window "$suite-upgraded" good-offices
    step "$suite: every installed file is sound" in_machine reader:reader good-offices verify
    step "$suite: removed" in_machine root apt-get purge --yes good-offices
    step "$suite: what the reader wrote survives the removal" keeps
    step "$suite: nothing of the program is left" sh -c "! find '$machine/usr' '$machine/opt' -name '*good-offices*' -o -name '*GoodOffices*' | grep ."
}

try_portable_archive() { # after the removal, so that only the system's libraries are there
    local suite=$1 folder="$machine$reader/Träger mit Lücken" name inside
    mkdir -p "$folder"
    tar -xJf "$archive" -C "$folder"
    name=$(basename "$archive" .tar.xz)
    inside="$reader/Träger mit Lücken/$name"
    chown -R 1000 "$folder"
    step "$suite, portable: the self-test, in a folder with spaces and umlauts" in_machine reader:reader "$inside/good-offices" --self-test
    step "$suite, portable: its window is seen" see_window "$suite-portable" "$inside/good-offices"
    step "$suite, portable: settings are kept beside the program" test -s "$folder/$name/good-offices-data/settings.ini"
    rm -rf "$folder/$name/good-offices-data"
    mount --bind "$folder" "$machine/stick"
    mount -o remount,ro,bind "$machine/stick"
    step "$suite, read-only stick: the self-test" in_machine reader:reader "/stick/$name/good-offices" --self-test
    step "$suite, read-only stick: its window is seen" see_window "$suite-read-only" "/stick/$name/good-offices"
    step "$suite, read-only stick: said in one sentence" in_machine reader:reader sh -c \
        "'/stick/$name/good-offices' search Sweden 2>&1 >/dev/null | grep 'portable copy cannot be written to'"
    umount "$machine/stick"
}

untried=""
next_package
start_screen
for suite in "$@"; do
    echo "=== $suite"
    if ! reached "$suite"; then
        echo "NOT TRIED: $suite, whose archive cannot be reached ($UBUNTU_MIRROR)"
        untried="$untried $suite"
        continue
    fi
    if build_machine "$suite"; then
        try_debian_package "$suite"
        try_portable_archive "$suite"
    else
        echo "FAILED: $suite could not be set up"
        failures=$((failures + 1))
    fi
    leave_machine
    machine=""
done
echo "=== installed packages: $failures failed${untried:+, not tried:$untried}"
[ $failures -eq 0 ] || exit 1
[ -z "$untried" ] || exit 3
