#!/usr/bin/env bash
# Makes a Flatpak bundle from the portable archive: make_flatpak.sh DIST
#
# DIST holds good-offices-VERSION-linux-*.tar.xz and receives good-offices.flatpak. Needs flatpak-builder and the
# Freedesktop runtime. The sandbox has no network: that the program reaches none is then enforced from outside.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
dist=$(realpath "$1")
archive=$(find "$dist" -maxdepth 1 -name 'good-offices-*-linux-*.tar.xz' | sort | tail -n 1)
[ -n "$archive" ] || { echo "There is no portable archive in $dist: run packaging/tasks.py package first." >&2; exit 2; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
manifest=$(find "$here" -name "alt.*.yml")
id=$(basename "$manifest" .yml)
cp "$manifest" "$work/"
cp "$archive" "$work/program.tar.xz"
cp "$here"/../linux/"$id".desktop "$here"/../linux/"$id".metainfo.xml "$work/"
cp "$here/../../resources/icons/good-offices.svg" "$work/$id.svg"
cd "$work"
flatpak-builder --user --install-deps-from=flathub --repo=repo --force-clean build "$id.yml"
flatpak build-bundle repo "$dist/good-offices.flatpak" "$id"
