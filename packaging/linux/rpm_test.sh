#!/usr/bin/env bash
# Proves the rpm as far as a system without rpm's own repositories can: what it asks for is looked up among this
# system's libraries, it is installed by rpm into an empty tree, verified, started from there, and removed again.
#
#   packaging/linux/rpm_test.sh [PACKAGE.rpm]
#
# Needs rpm and cpio, and root for the installation.
set -euo pipefail

project=$(cd "$(dirname "$0")/../.." && pwd)
package=${1:-$(find "$project/dist" -maxdepth 1 -name 'good-offices-*.rpm' -printf '%T@ %p\n' | sort -n | tail -n 1 | cut -d ' ' -f 2- | grep .)}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export GOOD_OFFICES_HOME="$work/home"
failures=0
step() { # step WHAT COMMAND...
    local what=$1 code=0
    shift
    "$@" >"$work/said" 2>&1 || code=$?
    [ $code -eq 0 ] && echo "ok: $what" && return
    echo "FAILED: $what, exit code $code"
    tail -n 15 "$work/said"
    failures=$((failures + 1))
}

asked_for() { # every library that the package asks for is one that the loader knows
    local missing=0 library
    rpm -qpR "$package" 2>/dev/null | sed -n 's/^\(lib[^(]*\)(.*/\1/p' | sort -u >"$work/asked"
    [ -s "$work/asked" ] || return 1
    ldconfig -p >"$work/known"
    while read -r library; do
        grep -qF "$library " "$work/known" || { echo "$library is on no shelf here"; missing=1; }
    done <"$work/asked"
    return $missing
}

unpacked_and_started() {
    mkdir "$work/unpacked"
    rpm2cpio "$package" | (cd "$work/unpacked" && cpio --quiet -idm)
    ! ldd "$work/unpacked/usr/lib/good-offices/_internal/PySide6/Qt/plugins/platforms/libqxcb.so" | grep "not found" &&
        "$work/unpacked/usr/bin/good-offices" --self-test
}

in_tree() { rpm --root "$work/tree" --dbpath /var/lib/rpm "$@"; }
installed() { mkdir -p "$work/tree" && in_tree --initdb && in_tree -i --nodeps "$package"; }
sound() { in_tree -V --nodeps good-offices; }
started() { "$work/tree/usr/bin/good-offices" --self-test; }
removed() { in_tree -e good-offices && ! find "$work/tree/usr" -iname '*good*offices*' | grep .; }

step "every library asked for is known" asked_for
step "unpacked, complete and started" unpacked_and_started
if [ "$(id -u)" -eq 0 ]; then
    step "installed by rpm into an empty tree" installed
    step "every file as the package has it" sound
    step "started from there" started
    step "removed, and nothing left" removed
fi
echo "=== rpm: $failures failed"
[ $failures -eq 0 ]
