#!/usr/bin/env bash
# Makes an AppImage from the portable archive: make_appimage.sh DIST APPIMAGETOOL
#
# DIST holds good-offices-VERSION-linux-*.tar.xz and receives the AppImage. The tool comes from the AppImage project.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
dist=$(realpath "$1") tool=$(realpath "$2")
archive=$(find "$dist" -maxdepth 1 -name 'good-offices-*-linux-*.tar.xz' | sort | tail -n 1)
[ -n "$archive" ] || { echo "There is no portable archive in $dist: run packaging/tasks.py package first." >&2; exit 2; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
root="$work/AppDir"
mkdir -p "$root"
tar -xf "$archive" -C "$root" --strip-components=1
rm -f "$root"/*portable  # an AppImage keeps the reader's data where the system wants it
install -m 644 "$here"/../linux/*.desktop "$root/"
install -m 644 "$here/../../resources/icons/good-offices.svg" "$root/alt.good_offices.GoodOffices.svg"
ln -s good-offices "$root/AppRun"
name=$(basename "$archive" .tar.xz)
# An AppImage begins with what starts it. The tool would fetch that, unchecked: its own is taken, which was checked with it.
head -c "$("$tool" --appimage-offset)" "$tool" >"$work/runtime"
export APPIMAGE_EXTRACT_AND_RUN=1 # the tool is one itself, and would have to be mounted
ARCH=$(uname -m) "$tool" --no-appstream --runtime-file "$work/runtime" "$root" "$dist/$name.AppImage"
