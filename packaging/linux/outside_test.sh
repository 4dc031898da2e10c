#!/usr/bin/env bash
# Proves that whatever the installed program opens outside, such as a browser, gets the environment that the reader's
# desktop gave the program, with none of its own variables and libraries in it, and without the token for one start.
#
#   packaging/linux/outside_test.sh PROGRAM
#
# PROGRAM is the command to test. Needs Xvfb, openbox and xdotool. A stand-in answers to the name of the desktop's opener.
set -euo pipefail

# shellcheck source=packaging/linux/screen.sh
. "$(dirname "$0")/screen.sh"
program=$(realpath "$(command -v "$1")")
work=$(mktemp -d)
leave() {
    kill "${started:-}" "${manager:-}" "${screen:-}" 2>/dev/null || true
    rm -rf "$work"
}
trap leave EXIT

mkdir -p "$work/bin" "$work/home/logs"
mkfifo "$work/seen"
cat >"$work/bin/xdg-open" <<STAND_IN
#!/bin/sh
tr '\\0' '\\n' </proc/\$\$/environ >"$work/environment"
echo "\$1" >"$work/seen"
STAND_IN
chmod 755 "$work/bin/xdg-open"
echo "a log" >"$work/home/logs/good-offices.log"

start_screen

given=(
    "DISPLAY=$DISPLAY" "GOOD_OFFICES_HOME=$work/home" "HOME=$work/home" "LANG=C.UTF-8" "PATH=$work/bin:/usr/bin:/bin"
    "QT_PLUGIN_PATH=/theirs/plugins" "QT_QPA_PLATFORM_PLUGIN_PATH=/theirs/platforms" "XDG_DATA_DIRS=/theirs/share"
    "SSL_CERT_FILE=/theirs/certificates" "GIO_EXTRA_MODULES=/theirs/gio"
)
# What the desktop gives one start alone, to be raised with.
tokens=("XDG_ACTIVATION_TOKEN=clicked" "DESKTOP_STARTUP_ID=clicked_TIME1")
failures=0
for libraries in "" "LD_LIBRARY_PATH=/theirs/lib"; do
    all=("${given[@]}" ${libraries:+"$libraries"})
    env -i "${all[@]}" "${tokens[@]}" "$program" --search prisoners >/dev/null 2>&1 &
    started=$!
    window=$(timeout 60 xdotool search --sync --onlyvisible --pid "$started" --name "Good Offices" | tail -n 1)
    xdotool windowactivate --sync "$window"
    soon grep -q _multiarray_umath "/proc/$started/maps" # the search engine is loaded, which sets variables, too
    settled "$window"
    xdotool key alt+h key o # Help, Show the log folder
    read -r -t 30 opened <"$work/seen" || opened=nothing
    xdotool key ctrl+q
    wait "$started" || true
    if [ "$opened" = "file://$work/home/logs" ] && diff <(printf '%s\n' "${all[@]}" | sort) <(sort "$work/environment"); then
        echo "ok: what is opened gets the environment as it was given${libraries:+, with $libraries}"
    else
        echo "FAILED: $opened was opened, with the differences above"
        failures=$((failures + 1))
    fi
done
[ $failures -eq 0 ]
