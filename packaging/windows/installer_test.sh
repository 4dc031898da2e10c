#!/usr/bin/env bash
# Proves the Windows installer with a stand-in for the program: silent installation, upgrade, refused downgrade, a
# running copy closed, and removal with and without the reader's data, under wine in a Debian 12 of its own.
#
#   packaging/windows/installer_test.sh [PYTHON]
#
# PYTHON (the project's own) makes the icon. Needs root, debootstrap and nsis. WINE_ROOT=FOLDER keeps the small
# Debian there for the next time. Where packages come from is read from this machine's own settings.
set -euo pipefail

if [ -z "${GOOD_OFFICES_BARE_MOUNTS:-}" ]; then
    GOOD_OFFICES_BARE_MOUNTS=own exec unshare --mount --propagation private bash "$0" "$@"
fi

here=$(cd "$(dirname "$0")" && pwd)
python=$(realpath -s "${1:-$here/../../.venv/bin/python}")
machine=${WINE_ROOT:-$(mktemp -d)}
work=$(mktemp -d)
screen=
leave() {
    [ -z "$screen" ] || kill "$screen" 2>/dev/null || true
    umount "$machine/proc" "$machine/dev/shm" "$machine/srv" 2>/dev/null || true
    [ -n "${WINE_ROOT:-}" ] || rm -rf --one-file-system "$machine"
    rm -rf "$work"
}
trap leave EXIT

build_machine() {
    local mirror
    mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Codename: bookworm' | head -n 1)
    debootstrap --arch=i386 --variant=minbase --include=wine,wine32,xvfb,xauth,xdotool \
        bookworm "$machine" "$mirror" >"$work/debootstrap.log" 2>&1 || { tail -n 20 "$work/debootstrap.log" >&2; exit 1; }
}

make_setups() { # setup-1.0.0.exe with a file that 1.1.0 no longer has, setup-1.1.0.exe
    local version payload
    for version in 1.0.0 1.1.0; do
        payload="$work/payload-$version"
        mkdir -p "$payload/_internal/resources"
        makensis -V1 -DPROGRAM="$payload/good-offices.exe" "$here/stand-in.nsi"
        cp "$payload/good-offices.exe" "$payload/good-offices-terminal.exe"
        echo "$version" >"$payload/_internal/resources/edition.txt"
        [ $version = 1.1.0 ] || touch "$payload/_internal/only-in-1.0.0"
        QT_QPA_PLATFORM=offscreen "$python" "$here/windows_packages.py" "$payload" $version "$work/setup-$version.exe" ANY_SYSTEM
    done
}

wine() { # as somebody without administrator rights would run it; what wine itself has to say goes into a file
    env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 WINEDEBUG=-all,fixme+shell WINEDLLOVERRIDES=winemenubuilder.exe=d DISPLAY=:77 chroot "$machine" wine "$@" </dev/null 2>"$work/wine.log" | tr -d '\r'
}

failures=0
expect() { # expect WHAT COMMAND...
    local what=$1
    shift
    if "$@"; then echo "ok      $what"; else echo "FAILED  $what"; failures=$((failures + 1)); fi
}
exits() { # exits CODE PROGRAM [ARGUMENT ...]
    local expected=$1 code=0
    shift
    wine "$@" || code=$?
    [ $code -eq "$expected" ] || { echo "        exit code $code instead of $expected"; return 1; }
}
registered() { wine reg query "$1" ${2:+/v "$2"} | grep -qF -- "$3"; }
running() { pgrep -x 'good-offices.*' >/dev/null; }
present() { [ -e "$programs/$1" ]; }
absent() { [ ! -e "$1" ]; }

[ -d "$machine/usr/lib/wine" ] || build_machine
make_setups
mkdir -p "$machine/dev/shm" "$machine/srv"
mount -t proc proc "$machine/proc"
mount -t tmpfs tmpfs "$machine/dev/shm"
mount --bind "$work" "$machine/srv"
rm -rf "$machine/root/.wine"
mkdir -p "$machine/root/Desktop"
chroot "$machine" Xvfb :77 -screen 0 1280x800x24 -nolisten tcp >/dev/null 2>&1 &
screen=$!
until [ -S "$machine/tmp/.X11-unix/X77" ]; do sleep 0.1; done
wine wineboot -i >/dev/null

reader="$machine/root/.wine/drive_c/users/root"
programs="$reader/AppData/Local/Programs/Good Offices"
data="$reader/AppData/Local/good-offices"
menu="$reader/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Good Offices.lnk"
listed='HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\good-offices'
uninstall='C:\users\root\AppData\Local\Programs\Good Offices\uninstall.exe'

expect "1.0.0 installs silently, without administrator rights" exits 0 /srv/setup-1.0.0.exe /S
# wine keeps no properties of shortcuts; that the installer hands one over and saves is all that can be seen here.
expect "the shortcut is given the taskbar's id" grep -q propertystore_Commit "$work/wine.log"
expect "the program is in the reader's own folder" present good-offices.exe
expect "with all its parts" present _internal/only-in-1.0.0
expect "the Start menu has it" test -e "$menu"
expect "the desktop is left alone" absent "$machine/root/Desktop/Good Offices.lnk"
expect "Windows lists it with its version" registered "$listed" DisplayVersion 1.0.0
expect "Windows knows how to remove it silently" registered "$listed" QuietUninstallString '" /S'
expect "links to passages open it" registered 'HKCU\Software\Classes\good-offices\shell\open\command' '' '--open "%1"'
mkdir -p "$data" && echo "a note" >"$data/notes"
expect "1.1.0 installs over it" exits 0 /srv/setup-1.1.0.exe /S /DESKTOP
expect "the new version is there" grep -q 1.1.0 "$programs/_internal/resources/edition.txt"
expect "nothing of the old one is left" absent "$programs/_internal/only-in-1.0.0"
expect "nothing half-written is left" absent "$programs/incoming"
expect "the desktop has it when asked" test -e "$machine/root/Desktop/Good Offices.lnk"
expect "1.0.0 is refused over 1.1.0" exits 3 /srv/setup-1.0.0.exe /S
expect "and changes nothing" registered "$listed" DisplayVersion 1.1.0
wine 'C:\users\root\AppData\Local\Programs\Good Offices\good-offices.exe' >/dev/null &
for _ in $(seq 50); do running && break; sleep 0.2; done
expect "a copy runs" running
expect "1.1.0 installs over the running copy" exits 0 /srv/setup-1.1.0.exe /S
expect "which was closed first" eval '! running'
expect "it is removed silently" exits 0 "$uninstall" /S
for _ in $(seq 50); do [ -e "$programs" ] || break; sleep 0.2; done
expect "no program file is left" absent "$programs"
expect "no menu entry is left" absent "$menu"
expect "no registration is left" eval '! registered "$listed" DisplayVersion 1'
expect "the reader's notes are kept" test -e "$data/notes"
expect "1.0.0 can be installed again" exits 0 /srv/setup-1.0.0.exe /S '/D=C:\Lesen' für alle
expect "into a folder of choice" test -e "$machine/root/.wine/drive_c/Lesen für alle/good-offices.exe"
expect "and removed with the data when asked" exits 0 'C:\Lesen für alle\uninstall.exe' /S /DELETEDATA
for _ in $(seq 50); do [ -e "$data" ] || break; sleep 0.2; done
expect "then the notes are gone" absent "$data"
echo "$failures failed"
[ $failures -eq 0 ]
