#!/usr/bin/env bash
# Proves the packages for Windows under wine, as a reader without administrator rights whose name is in Cyrillic letters:
# installs, starts, uses, measures, upgrades, refuses, removes; then the portable archive and the story suite.
#
#   packaging/windows/wine_test.sh DIST FOLDER PYTHON
#
# DIST holds the packages, FOLDER what they were made of (`tasks.py package windows`) and receives pictures of each window
# in FOLDER/pictures, to be looked at; PYTHON, the project's own, measures. Needs root, debootstrap, nsis and mingw-w64. GOOD_OFFICES_ROOTS=FOLDER keeps the
# bare Debian 13 with wine there for the next time. Two gaps of wine are bridged (wine_bridges.py).
set -euo pipefail

if [ -z "${GOOD_OFFICES_BARE_MOUNTS:-}" ]; then
    # Mounts and processes of its own, which end with this script, however that ends.
    GOOD_OFFICES_BARE_MOUNTS=own exec unshare --mount --propagation private --pid --mount-proc --fork --kill-child \
        bash "$0" "$@"
fi

here=$(cd "$(dirname "$0")" && pwd)
dist=$(realpath "$1") made=$(realpath "$2") python=$3
setup=$(ls -t "$dist"/good-offices-*-setup.exe | head -n 1)
archive=$(ls -t "$dist"/good-offices-*-windows-portable.zip | head -n 1)
version=$(basename "$setup" -setup.exe)
version=${version#good-offices-}
pictures="$made/pictures"
work=$(mktemp -d)
reader=Анна
home=/reader
screen="" manager=""
leave() {
    pkill -KILL -u 4242 2>/dev/null || true # wine's own processes, among those of this script
    kill $screen $manager 2>/dev/null || true
    umount "$machine/proc" "$machine/dev/shm" "$machine/srv" "$machine/mnt" 2>/dev/null || true
    [ -n "${GOOD_OFFICES_ROOTS:-}" ] || rm -rf --one-file-system "$machine"
    rm -rf "$work"
}
machine=${GOOD_OFFICES_ROOTS:+$GOOD_OFFICES_ROOTS/wine}
machine=${machine:-$(mktemp -d)}
trap leave EXIT

build_machine() {
    local mirror
    mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Origin: Debian' 'Label: Debian' | head -n 1)
    rm -rf "$machine" "$machine.new"
    debootstrap --variant=minbase --include=wine,wine64,xvfb,openbox,xdotool,imagemagick,fonts-dejavu-core \
        trixie "$machine.new" ${mirror:+"$mirror"} >"$work/debootstrap.log" 2>&1 ||
        { tail -n 20 "$work/debootstrap.log" >&2; exit 1; }
    mv "$machine.new" "$machine"
}

tools='Z:\mnt\suite;Z:\mnt\tools;Z:\mnt\library;Z:\mnt\python' # beside the copy that runs stories (wine_stories.py)
command_of_reader() { # sets `command` to what has the reader start something
    command=(chroot --userspec=4242:4242 "$machine" env -i PATH=/usr/bin:/bin:/usr/lib/wine HOME="$home" LANG=C.UTF-8
        DISPLAY=":${number:-}" WINEDEBUG=-all WINEDLLOVERRIDES="${overrides:-icuuc,ucrtbase,ucrtwine=n};winemenubuilder.exe=d"
        GOOD_OFFICES_TEST_TOOLS="$tools" "$@")
}
as_reader() {
    local command
    command_of_reader "$@"
    "${command[@]}"
}
wine() { as_reader wine "$@" </dev/null 2>"$work/wine.log" | cat; }

failures=0
expect() { # expect WHAT COMMAND...
    local what=$1 result=PASS began=$SECONDS
    shift
    "$@" || { result=FAIL && failures=$((failures + 1)); }
    echo "$result  $what ($((SECONDS - began)) s)"
}
exits() { # exits CODE PROGRAM [ARGUMENT ...]
    local expected=$1 code=0
    shift
    wine "$@" >"$work/said" || code=$?
    [ $code -eq "$expected" ] || { echo "      exit code $code instead of $expected: $(tail -n 3 "$work/said")"; return 1; }
}
says() { grep -qF -- "$1" "$work/said" || { tail -n 3 "$work/said"; return 1; }; }
registered() { # registered KEY NAME TEXT
    wine reg query "$1" ${2:+/v "$2"} >"$work/said" || true
    grep -qF -- "$3" "$work/said"
}
worked() { # in hundredths of a second, all that the reader's programs have taken of the processors
    cat /proc/[0-9]*/stat 2>/dev/null | awk -v reader="$(pgrep -d ' ' -u 4242)" \
        'BEGIN { split(reader, all); for (at in all) wanted[all[at]] } $1 in wanted { sum += $14 + $15 } END { print sum + 0 }'
}
calm() { # in half a second the reader's programs take next to nothing, and none of them waits for a processor or a disk
    local before
    before=$(worked)
    for _ in 1 2 3 4 5; do
        sleep 0.1
        ! ps -L -u 4242 -o stat= | grep -q '^[RD]' || return 1
    done
    [ $(($(worked) - before)) -le 3 ]
}
running() { pgrep -u 4242 -f 'good-offices\.exe' >/dev/null; }
absent() { [ ! -e "$1" ]; }
soon() { # soon COMMAND...: within three minutes, since machines that prove are busy
    local end=$((SECONDS + 180))
    until "$@"; do [ $SECONDS -lt $end ] || return 1; sleep 0.2; done
}
window() { as_reader xdotool search --onlyvisible --name "$1" >/dev/null 2>&1; }
windows() { as_reader xdotool search --onlyvisible --class 'good-offices' 2>/dev/null | wc -l; }
keys() { # keys COMMAND...: of xdotool, when the program has done all before, so that they reach the window that comes
    soon calm || true
    as_reader xdotool "$@"
}
look() { as_reader import -window root -crop 500x500+310+160 -depth 8 rgb:- | sha256sum; } # at the text, without any cursor
changes() { # changes COMMAND...: the text looks different after it, soon
    local before
    before=$(look)
    "$@" || return 1
    soon eval '[ "$(look)" != "$before" ]'
}
back_in_window() { # wine gives the keyboard to nobody when a dialog of Windows' own is closed
    soon calm || true
    as_reader xdotool search --onlyvisible --name '^Good Offices$' windowactivate --sync
}
name_file() { # name_file PATH: in the dialog that asks for one, in place of what it proposes
    keys key End shift+Home
    keys type "$1"
    keys key Return
}
lit() { # how many dots of the screen are bright
    as_reader sh -c "import -window root png:- | convert - -threshold 50% -format '%[fx:int(mean*w*h)]' info:"
}
picture() {
    soon calm || true
    as_reader import -window root "$home/picture.png"
    cp "$machine$home/picture.png" "$pictures/$1.png"
}
open_window() { # open_window PROGRAM [ARGUMENT ...]
    soon eval '! window "Good Offices"' # that of one that was killed stays for a moment
    wine "$@" >/dev/null &
    soon window 'Good Offices' && soon calm
}
close_window() {
    soon calm || true
    as_reader xdotool search --onlyvisible --name 'Good Offices' windowactivate --sync key ctrl+q
    soon eval '! running'
}
make_own_files() { # two Word files, a PDF and a plain text of an old computer's, in a folder with a Cyrillic name
    mkdir "$drive/Мои файлы"
    (cd "$here/../.." && "$python" - "$drive/Мои файлы") <<'PYTHON'
import sys
from pathlib import Path

sys.path.insert(0, "")
from tests.index.importing.made_files import as_docx, pdf

folder = Path(sys.argv[1])
for name, title, animal in (("Вербальная нота", "First treaty", "quagga"), ("second", "Second treaty", "aardvark")):
    pieces = [("heading", 1, title), ("paragraph", 0, f"The zebra looks after the interests of the {animal}.")]
    (folder / f"{name}.docx").write_bytes(as_docx(pieces))
(folder / "convention.pdf").write_bytes(pdf([[(72, 700, 20, "Convention"), (72, 650, 12, "An okapi is inviolable.")]]))
(folder / "old.txt").write_bytes("Das Gnu genießt Immunität.".encode("cp1252"))
PYTHON
    mv "$drive/Мои файлы/second.docx" "$drive"
    chown -R 4242:4242 "$drive/Мои файлы" "$drive/second.docx"
}
on_shelf() { exits 0 "$terminal" shelf >/dev/null && says "$1" >/dev/null; }
marked() { # marked WORDS: they are among the notes and bookmarks on disk
    python3 - "$data/annotations.sqlite" >"$work/marked" 2>/dev/null <<'PYTHON'
import sqlite3, sys
with sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True) as file:
    for table, in file.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
        print(table, *file.execute(f"SELECT * FROM {table}").fetchall(), sep="\n")
PYTHON
    grep -qF -- "$1" "$work/marked"
}

[ -d "$machine/usr/lib/x86_64-linux-gnu/wine" ] || { build_machine && echo "an empty Debian 13 with wine was made ($SECONDS s)"; }
rm -rf "$pictures" "$machine$home"
mkdir -p "$pictures" "$machine/dev/shm" "$machine/srv" "$machine/mnt" "$machine$home"
grep -q "^$reader:" "$machine/etc/passwd" || echo "$reader:x:4242:4242::$home:/bin/sh" >>"$machine/etc/passwd"
chown 4242:4242 "$machine$home"
mount -t proc proc "$machine/proc"
mount -t tmpfs -o mode=1777 tmpfs "$machine/dev/shm"
mount --bind "$work" "$machine/srv"
mount --bind "$made/stories" "$machine/mnt"
chmod 755 "$work"
cp "$setup" "$work/setup.exe"
python3 "$here/wine_bridges.py" "$machine/usr/lib/x86_64-linux-gnu/wine/x86_64-windows" "$work/bridges" "$made/good-offices"
for other in 0.0.1 99.0.0; do # the same program as other versions, one of which has a file that is gone since
    cp -a "$made/good-offices" "$work/payload"
    [ $other = 99.0.0 ] || touch "$work/payload/_internal/only-before"
    makensis -V1 -DUNPACKED -DVERSION=$other -DPAYLOAD="$work/payload" -DSETUP="$work/setup-$other.exe" \
        -DICON="$made/good-offices.ico" "$here/good-offices.nsi"
    rm -rf "$work/payload"
done
mkfifo "$work/number"
chroot "$machine" Xvfb -displayfd 3 -screen 0 1280x800x24 -fbdir /srv -nolisten tcp 3>"$work/number" >/dev/null 2>&1 &
screen=$!
read -r number <"$work/number"
as_reader openbox --sm-disable >/dev/null 2>&1 &
manager=$!
overrides='mscoree,mshtml=d' wine wineboot -i >/dev/null
cp "$work"/bridges/*.dll "$machine$home/.wine/drive_c/windows/system32/"
cp "$machine"/usr/share/fonts/truetype/dejavu/DejaVuSans*.ttf "$machine$home/.wine/drive_c/windows/Fonts/"

drive="$machine$home/.wine/drive_c"
folder="$drive/users/$reader/AppData/Local/Programs/Good Offices"
data="$drive/users/$reader/AppData/Local/good-offices"
settings="$drive/users/$reader/AppData/Roaming/good-offices/settings.ini"
menu="$drive/users/$reader/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Good Offices.lnk"
own_files='C:\Мои файлы'
listed='HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\good-offices'
programs="C:\\users\\$reader\\AppData\\Local\\Programs\\Good Offices"
program="$programs\\good-offices.exe" terminal="$programs\\good-offices-terminal.exe"

echo "=== installed"
expect "an older version installs silently, without administrator rights" exits 0 /srv/setup-0.0.1.exe /S
expect "$version installs over it" exits 0 /srv/setup.exe /S
expect "nothing of the old one is left" absent "$folder/_internal/only-before"
expect "nothing half-written is left" eval 'absent "$folder/incoming" && absent "$folder/outgoing"'
expect "the Start menu has it" test -e "$menu"
expect "Windows lists it with its version" registered "$listed" DisplayVersion "$version"
expect "Windows knows how to remove it silently" registered "$listed" QuietUninstallString '" /S'
expect "links to passages open it" registered 'HKCU\Software\Classes\good-offices\shell\open\command' '' '--open "%1"'
expect "files are offered to it, too" registered 'HKCU\Software\Classes\Applications\good-offices.exe\shell\open\command' '' '--file "%1"'

echo "=== in the terminal"
expect "says its version" eval 'exits 0 "$terminal" --version && says "good-offices $version"'
expect "answers in UTF-8" eval 'exits 0 "$terminal" search "who represents the US in Iran" && says "“"'
expect "answers in UTF-8 as JSON" eval 'exits 0 "$terminal" search swiss --json && says "’"'
expect "finds what is asked in Arabic" exits 0 "$terminal" search "من يمثل الولايات المتحدة في إيران"
expect "writes CSV in UTF-8" eval 'exits 0 "$terminal" arrangements --format csv && says "’"'
expect "exports the whole table, in UTF-8" eval \
    'exits 0 "$terminal" arrangements --format csv --output "C:\\all.csv" && cp "$drive/all.csv" "$work/said" && says "’"'
expect "finds nothing where nothing is" exits 1 "$terminal" search xyzzy
expect "verifies its files and its library" exits 0 "$terminal" verify
expect "tries itself out, PDF and exports among it" exits 0 "$terminal" --self-test
long="$(printf 'a long name of a folder, %.0s' $(seq 7))and its end"
mkdir -p "$drive/$long/$long" && chown -R 4242:4242 "$drive/$long"
expect "writes where paths are longer than 260 letters" eval \
    'exits 0 "$terminal" --screenshot "C:\\$long\\$long\\window.png" && test -s "$drive/$long/$long/window.png"'
make_own_files
expect "documents of the reader's own are added" exits 0 "$terminal" add --folder Ноты \
    "$own_files\\Вербальная нота.docx" "$own_files\\convention.pdf" "$own_files\\old.txt"
expect "and listed" on_shelf 'First treaty'
for found in 'quagga:First treaty' 'okapi:Convention' 'Immunität:Das Gnu genießt'; do
    expect "${found%:*} is found in one" eval 'exits 0 "$terminal" search "${found%:*}" && says "${found#*:}"'
done
expect "takes a picture of its window" exits 0 "$terminal" --screenshot 'C:\window.png' --theme dark
cp "$drive/window.png" "$pictures/screenshot.png" 2>/dev/null || true
as_reader sh -c 'cd "$1" && exec wine wineconsole cmd /k good-offices-terminal.exe search "who represents the US in Iran" --limit 2' \
    sh "${folder#"$machine"}" </dev/null >/dev/null 2>&1 &
expect "a console shows the answer" soon eval 'window "cmd\.exe" && [ "$(lit)" -gt 35000 ]'
picture console
pkill -KILL -u 4242 -f '(cmd|conhost)\.exe' || true
soon eval '! window "cmd\.exe"'

echo "=== in the window"
expect "starts" open_window "$program"
picture first-start
keys key ctrl+k
expect "a question is answered" changes keys type 'who represents the US in Iran'
picture answer
expect "the words that it rests on are opened" changes keys key Return
picture opened
keys key ctrl+d
keys key ctrl+shift+n
expect "a note can be written" soon eval '[ "$(windows)" -gt 1 ]'
keys type 'seen under wine'
expect "and is on disk while it is written" soon marked 'seen under wine'
picture note
pkill -KILL -u 4242 -f 'good-offices\.exe'
soon eval '! running' || true
expect "a note survives a kill" marked "seen under wine"
expect "so does a bookmark" marked bookmark
expect "starts again after the kill" open_window "$program"
picture after-the-kill
expect "a link is handed to the window that is open, and shown there" changes exits 0 "$program" good-offices://passage/success-of-mediation-text
picture link
expect "which stays alone" eval '[ "$(pgrep -c -u 4242 -f "good-offices\.exe")" -eq 1 ]'
keys key ctrl+p
expect "printing asks what" soon window '^Print'
keys key alt+v
expect "and shows how it will look" soon window '^Print preview'
picture print-preview
keys key Escape
keys key alt+f
keys key d
expect "saving as PDF asks what" soon window '^Print'
keys key Return
expect "and where to" soon window 'PDF'
name_file 'C:\printed.pdf'
expect "which is written" soon eval '[ "$(head -c 5 "$drive/printed.pdf" 2>/dev/null)" = %PDF- ]'
back_in_window
keys key ctrl+shift+e
expect "exporting asks where to" soon window '^Export'
name_file 'C:\shown.csv'
expect "and writes what is shown" soon grep -qs 'Switzerland' "$drive/shown.csv"
back_in_window
keys key ctrl+o
expect "adding a document asks which" soon window '^Add'
name_file 'C:\second.docx' # xdotool types no Cyrillic letters into wine's windows
expect "and it is read at once" soon on_shelf 'Second treaty'
picture added
keys key Escape
back_in_window
keys key ctrl+k
expect "its words are found" changes keys type 'aardvark'
picture found-on-shelf
expect "and opened" changes keys key Return
picture read-on-shelf
expect "closes by its key" close_window
expect "which the terminal finds, too" eval 'exits 0 "$terminal" search aardvark && says "Second treaty"'
expect "a document is removed" exits 0 "$terminal" shelf remove 'Second treaty'
expect "and found no more" exits 1 "$terminal" search aardvark
expect "settings are in %APPDATA%" test -e "$settings"
expect "and notes in %LOCALAPPDATA%" test -e "$data/annotations.sqlite"
as_reader wineserver -k -w || true
as_reader wineserver -p # and stays from now on, so that no start has to wait for it
command_of_reader wine
expect "its start is measured" env PYTHONPATH="$here/..:$here/../bench" "$python" "$here/wine_start.py" "$work/Xvfb_screen0" "$program" \
    '/mnt/copy/good-offices-terminal.exe -P Z:\mnt\bare_window.py' "${command[@]}"
wine reg add 'HKCU\Software\Microsoft\Windows\CurrentVersion\Themes\Personalize' /v AppsUseLightTheme /t REG_DWORD /d 0 /f >/dev/null
wine reg add 'HKCU\Control Panel\Desktop' /v LogPixels /t REG_DWORD /d 144 /f >/dev/null
as_reader wineserver -k -w # a later one reads what was set
expect "starts in the dark at 150 %" open_window "$program"
picture dark-150
close_window || true
wine reg add 'HKCU\Control Panel\Desktop' /v LogPixels /t REG_DWORD /d 96 /f >/dev/null

echo "=== upgraded, refused, removed"
# Windows moves no folder in which somebody holds a file; wine does, so that here the folder around it refuses.
mkdir "$folder/incoming" "$folder/outgoing" && chown 4242:4242 "$folder/incoming" "$folder/outgoing" && chmod a-w "$folder"
expect "given up where the parts before cannot be moved" exits 2 /srv/setup-99.0.0.exe /S
chmod u+w "$folder"
expect "and the version before is whole" eval 'registered "$listed" DisplayVersion "$version" && exits 0 "$terminal" verify'
expect "starts for the upgrade" open_window "$program"
expect "99.0.0 installs while it is open" exits 0 /srv/setup-99.0.0.exe /S /DESKTOP
expect "which was closed first" eval '! running'
expect "$version is refused over 99.0.0" exits 3 /srv/setup.exe /S
expect "and changes nothing" registered "$listed" DisplayVersion 99.0.0
expect "it is removed silently" exits 0 "$programs\\uninstall.exe" /S
expect "no program file is left" soon absent "$folder"
expect "no menu entry is left" absent "$menu"
expect "no registration is left" eval '! registered "$listed" DisplayVersion 9'
expect "the notes are kept" marked "seen under wine"
expect "into a folder of choice" exits 0 /srv/setup.exe /S '/D=C:\Lesen' für alle
expect "from where it works" exits 0 'C:\Lesen für alle\good-offices-terminal.exe' verify
expect "and is removed with the data when asked" exits 0 'C:\Lesen für alle\uninstall.exe' /S /DELETEDATA
expect "then notes and settings are gone" soon eval 'absent "$data" && absent "$settings"'

echo "=== portable"
portable() { # portable FOLDER: unpack the archive there
    mkdir -p "$drive/$1"
    python3 -m zipfile -e "$archive" "$drive/$1"
    mv "$drive/$1"/good-offices-*/* "$drive/$1/"
    chown -R 4242:4242 "$drive/${1%%/*}"
}
portable 'Книги и заметки'
expect "works in a folder with spaces and Cyrillic letters" exits 0 'C:\Книги и заметки\good-offices-terminal.exe' --self-test
expect "opens its window there" open_window 'C:\Книги и заметки\good-offices.exe'
picture portable
close_window || true
expect "keeps what is written beside it" test -e "$drive/Книги и заметки/good-offices-data/settings.ini"
expect "and nothing elsewhere" eval 'absent "$data" && absent "$settings"'
rm -rf "$drive/Книги и заметки/good-offices-data"
chmod -R a-w "$drive/Книги и заметки"
expect "opens its window where nothing may be written" open_window 'C:\Книги и заметки\good-offices.exe'
picture read-only
close_window || true
expect "and keeps what is written in the reader's own folder" test -e "$settings"
echo "=== the story suite, in the installed program but for its start"
mapfile -t left_out < <(grep -v '^#' "$here/wine/stories.txt")
beside=(tests/index/importing/test_windows_cage.py tests/viewer/starts/test_hand_over.py) # what only Windows has
stories() { # stories 0|1: those in every second file, beginning with the first or the second
    local file files=() number=$1
    [ "$number" -eq 0 ] || files+=("${beside[@]}")
    for file in "$made"/stories/suite/tests/stories/{,*/}test_*.py; do
        [ $((number % 2)) -eq 1 ] || files+=("${file#"$made"/stories/suite/}")
        number=$((number + 1))
    done
    as_reader env PYTEST_DISABLE_PLUGIN_AUTOLOAD=1 USER=reader \
        sh -c 'cd /mnt/suite && exec wine "$@"' sh /mnt/copy/good-offices-terminal.exe -q -p pytestqt.plugin \
        -p no:cacheprovider -o pythonpath= "${files[@]}" "${left_out[@]}" </dev/null >"$pictures/stories-$1.txt" 2>/dev/null
}
all_stories() {
    local first code=0
    stories 0 &
    first=$!
    stories 1 || code=$?
    wait $first || code=$?
    return $code
}
expect "the stories that carry over hold" all_stories
grep -h '^FAILED\|^ERROR' "$pictures"/stories-?.txt || true
tail -q -n 2 "$pictures"/stories-?.txt
echo "$failures failed; pictures to look at: $pictures"
[ $failures -eq 0 ]
