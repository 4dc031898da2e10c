#!/usr/bin/env bash
# Proves that a copy whose files are exchanged while it is open goes on: it loads nothing of the new ones, a bookmark is
# kept, whatever lacks a part says so in a dialog, and a later start still finds the open window.
#
#   packaging/linux/open_upgrade_test.sh FOLDER
#
# FOLDER is the frozen copy to test, of which copies are made. Needs Xvfb, openbox and xdotool.
set -euo pipefail

# shellcheck source=packaging/linux/screen.sh
. "$(dirname "$0")/screen.sh"
given=$(realpath "$1")
work=$(mktemp -d)
leave() {
    kill "${started:-}" "${manager:-}" "${screen:-}" 2>/dev/null || true
    rm -rf "$work"
}
trap leave EXIT

failures=0
check() { # NAME, then a command that is to succeed
    local name=$1
    shift
    if "$@" >/dev/null 2>&1; then
        echo "ok: $name"
    else
        echo "FAILED: $name"
        failures=$((failures + 1))
    fi
}
dialog() { timeout 30 xdotool search --sync --onlyvisible --name "$1"; }
bookmarks() { [ "$(sqlite "SELECT count(*) FROM annotation")" = 1 ]; }
sqlite() { python3 -c 'import sqlite3, sys; print(*sqlite3.connect(sys.argv[1]).execute(sys.argv[2]).fetchone())' "$work/home/annotations.sqlite" "$1"; }

start_screen
export GOOD_OFFICES_HOME="$work/home" HOME="$work/home" LANG=C.UTF-8

cp -a "$given" "$work/program"
"$work/program/good-offices" --open 4.2 >/dev/null 2>"$work/said" &
started=$!
window=$(timeout 60 xdotool search --sync --onlyvisible --pid "$started" --name "Good Offices" | tail -n 1)
xdotool windowactivate --sync "$window"
settled "$window"
mv "$work/program" "$work/before"
cp -a "$given" "$work/program"
rm -rf "$work/before"

xdotool key ctrl+p
check "printing says that a part is missing" dialog "Something went wrong"
xdotool key Escape
xdotool windowactivate --sync "$window"
xdotool key ctrl+d
check "a bookmark is on disk" soon bookmarks
check "a later start hands over and ends" timeout 60 "$work/program/good-offices" --open 4.2
xdotool windowactivate --sync "$window" key ctrl+q
check "it ends as usual" wait "$started"
check "and keeps how its window was" grep -q '^window_geometry=' "$work/home/settings.ini"
check "nothing failed but for what was exchanged" test -z "$(grep -Eo '^\w*Error\b' "$work/said" | grep -Ev '^(ImportError|ModuleNotFoundError)$')"
[ $failures -eq 0 ]
