#!/usr/bin/env bash
# Proves the README's commands on machines that have nothing: an empty Debian 12 and 13, a copy of it for each case, and
# in each copy the first command that a reader may give there, as the administrator and as an ordinary user.
#
#   packaging/bare_machine_test.sh [--test] [--work-tree] [--keep FOLDER] [SUITE ...]
#
#   --test             run `test` in each release, too
#   --work-tree        take the files as they lie here instead of those of the last commit
#   --keep FOLDER      keep pictures of the window there, and all that failed steps said
#   SUITE              bookworm or trixie; both when none is given
#
# Needs root, debootstrap, git and 4 GB of memory, in which everything is made: nothing of it is left when this ends or is
# killed. Where packages come from is read from this machine's own settings.
set -euo pipefail

project=$(cd "$(dirname "$0")/.." && pwd)
fail() { echo "$*" >&2; echo "bare machine: 0 passed, 1 failed"; exit 2; }

if [ "${1:-}" != --inside ]; then
    [ "$(id -u)" = 0 ] || fail "The proof on a bare machine needs root: run it as the administrator."
    for program in debootstrap git; do
        command -v $program >/dev/null || fail "The proof on a bare machine needs $program: apt-get install $program"
    done
    unshare --mount --pid --fork true 2>/dev/null || fail "The proof on a bare machine needs to mount, which is not allowed here."
    # Processes, mounts and memory of its own, which go with their first process; and that goes with this one.
    setpriv --pdeathsig KILL unshare --mount --propagation private --pid --mount-proc --fork --kill-child \
        bash "$0" --inside "$@" &
    trap 'kill -KILL $! 2>/dev/null; fail "The proof on a bare machine was stopped."' INT TERM HUP
    wait $!
    exit
fi
shift

source=commit tested="" kept="" suites=() running=()
while [ $# -gt 0 ]; do
    case $1 in
        --test) tested=yes ;;
        --work-tree) source=files ;;
        --keep) mkdir -p "$2" && kept=$(realpath "$2") && shift ;;
        bookworm | trixie) suites+=("$1") ;;
        *) fail "unknown option: $1" ;;
    esac
    shift
done
[ ${#suites[@]} -gt 0 ] || suites=(bookworm trixie)

reader=/srv/reader
# A folder that tries every quoting: spaces, and a letter beyond ASCII.
inside="$reader/Good Offices für alle"
tasks="$inside/packaging/tasks.py"
work=/media
case $project/ in /media/*) work=/mnt ;; esac
mount -t tmpfs -o mode=755,size=80% tmpfs $work
touch $work/notes
trap summary EXIT

summary() { # how many steps did as they should; a proof that did not come to its end has failed
    local code=$? failed
    failed=$(grep -c FAILED $work/notes) || [ $code = 0 ] || failed=1
    echo "bare machine: $(grep -c passed $work/notes || true) passed, $failed failed"
    exit $((failed > 0))
}

mirror() { # where this machine has its Debian packages from; blank for debootstrap's own choice
    apt-get indextargets --format '$(REPO_URI)' 'Origin: Debian' 'Label: Debian' | head -n 1
}

pip_setting() { # pip_setting NAME: as on this machine, when it is set
    local variable=PIP_${1^^}
    variable=${variable//-/_}
    echo "${!variable:-$(python3 -m pip config get "global.$1" 2>/dev/null || true)}"
}

bring_project() {
    mkdir $work/project
    if [ $source = commit ]; then
        git -c safe.directory='*' -C "$project" archive HEAD
    else
        git -c safe.directory='*' -C "$project" ls-files -z --cached --others --exclude-standard |
            tar --create --directory="$project" --null --files-from=- --ignore-failed-read --warning=no-failed-read
    fi | tar --extract --directory=$work/project
}

build_base() { # an empty system with the least of Python that there is
    debootstrap --variant=minbase --include=python3-minimal "$suite" "$base" ${mirror:+"$mirror"} >"$work/$suite.log" 2>&1 ||
        { tail -n 20 "$work/$suite.log"; return 1; }
    # What is this machine's own: names of hosts, certificates, and how packages are fetched.
    for file in /etc/resolv.conf /etc/hosts /etc/ssl/certs/ca-certificates.crt /usr/local/share/ca-certificates/* \
        /etc/apt/apt.conf.d/*; do
        [ ! -f "$file" ] || install -D -m 644 "$(readlink -f "$file")" "$base$file"
    done
    # So that the commands told to readers, who are asked before anything is installed, run to their end here.
    echo 'APT::Get::Assume-Yes "true"; APT::Install-Recommends "false";' >"$base/etc/apt/apt.conf.d/99proof"
    chroot "$base" useradd --create-home --home-dir $reader --uid 1000 reader
    mkdir -p "$work/$suite-pip" "$work/$suite-archives/partial" "$base/var/cache/pip" "$base/dev/shm"
}

add_to_base() { # add_to_base PACKAGE: for the machines that are copied from now on
    local machine=$base
    furnish
    in_machine root sh -c 'apt-get update --quiet && apt-get install --quiet "$0"' "$1" >"$work/$suite.log" 2>&1 ||
        { tail -n 20 "$work/$suite.log"; return 1; }
    rm -rf "$machine"/var/lib/apt/lists/*
    strip_down
}

# What a machine has beside its files: processes, memory to share, and the packages that were fetched before.
furnish() {
    mount -t proc proc "$machine/proc"
    mount -t tmpfs tmpfs "$machine/dev/shm"
    mount --bind "$work/$suite-pip" "$machine/var/cache/pip"
    mount --bind "$work/$suite-archives" "$machine/var/cache/apt/archives"
}
strip_down() { umount "$machine/proc" "$machine/dev/shm" "$machine/var/cache/pip" "$machine/var/cache/apt/archives"; }

in_machine() { # in_machine USER COMMAND...
    local user=$1 home=$reader
    shift
    [ "$user" = reader ] || home=/root
    env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=$home PIP_CACHE_DIR=/var/cache/pip \
        ${index:+PIP_INDEX_URL="$index"} ${certificates:+PIP_CERT="$certificates"} \
        ${http_proxy:+http_proxy="$http_proxy"} ${https_proxy:+https_proxy="$https_proxy"} \
        timeout 1800 ${network-} chroot --userspec="$user" "$machine" "$@" </dev/null
}

new_machine() { # new_machine USER NAME: a copy of the base with the project, which belongs to its user
    owner=$1 name=$2 began=$SECONDS
    if [ -d "$machine" ]; then
        strip_down
        rm -rf --one-file-system "$machine"
    fi
    cp -a "$base" "$machine"
    mkdir -p "$machine$inside"
    cp -a $work/project/. "$machine$inside"
    [ "$owner" = root ] || chown -R 1000 "$machine$inside"
    chown -R "$(stat -c %u "$machine$inside")" "$work/$suite-pip"
    furnish
}

note() { # note passed|FAILED WHAT
    echo "$suite, $name: $2: $1 ($((SECONDS - began)) s)"
    began=$SECONDS
    echo "$1" >>$work/notes
    [ "$1" != passed ] || return 0
    tail -n 15 "$said.out" "$said.err"
    [ -z "$kept" ] || cat "$said.out" "$said.err" >"$kept/$suite, $name, $2.txt"
}

step() { # step EXIT-CODE WHAT USER COMMAND...: it ends so, and not with a traceback
    local expected=$1 what=$2 code=0
    shift 2
    in_machine "$@" >"$said.out" 2>"$said.err" || code=$?
    if [ $code = "$expected" ] && ! grep -q '^Traceback' "$said.out" "$said.err"; then
        note passed "$what"
    else
        note FAILED "$what ended with $code instead of $expected"
    fi
}

holds() { # holds WHAT COMMAND...
    local what=$1
    shift
    if "$@"; then note passed "$what"; else note FAILED "$what"; fi
}

one_sentence() { # the last thing said is one line
    [ "$(grep -vc '^Setting up \|^Building: ' "$said.err")" = 1 ]
}

sentence_and_command() { # the last things said are a line that asks for a command, and that command
    [ "$(grep -vc '^Setting up \|^Building: ' "$said.err")" = 2 ] && tail -n 1 "$said.err" | grep -q '^    ' &&
        tail -n 2 "$said.err" | head -n 1 | grep -q 'the same command again\.$'
}

follow_advice() {
    holds "what to do is told in one sentence and one command" sentence_and_command
    step 0 "the command told is run" root sh -c "$(tail -n 1 "$said.err")"
}

search() { # search EXIT-CODE WHAT
    step "$1" "$2" "$owner" python3 "$tasks" run search mediation --limit 3
    [ "$1" != 0 ] || holds "passages are found" grep -q mediation "$said.out"
}

no_qt_library() { ! chroot "$machine" ldconfig -p | grep -q 'libEGL\|libglib-2'; }
qt_support_is_kept() { [ -e "$machine$inside/.venv/qt-support-kept" ]; }

picture() { # picture EXIT-CODE WHAT
    local file="$reader/Das Fenster.png"
    step "$1" "$2" "$owner" python3 "$tasks" run --screenshot "$file"
    [ "$1" = 0 ] || return 0
    holds "the picture is one of a window, with letters" [ "$(stat -c %s "$machine$file" 2>/dev/null || echo 0)" -gt 40000 ]
    holds "Qt’s support is kept as files" qt_support_is_kept
    [ -z "$kept" ] || cp "$machine$file" "$kept/$suite, $name.png" || true
}

libraries_of_qt() { # what the window loads of Qt, on every kind of screen and for paper, finds all that it links
    chroot "$machine" sh -c 'cd "$0"/.venv/lib/python3*/site-packages/PySide6 &&
        ldd Qt/plugins/platforms/libqxcb.so Qt/plugins/platforms/libqwayland.so Qt/plugins/wayland-[sd]*/*.so Qt/plugins/iconengines/*.so \
            QtWidgets.abi3.so QtSvg.abi3.so QtPrintSupport.abi3.so' "$inside" >"$said.out" && ! grep 'not found' "$said.out"
}

# On a screen that the tests have brought; it is told by its name.
see_window='
    cd; mkfifo number; Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 3>number & screen=$!
    read -r number <number; export DISPLAY=":$number"
    python3 "$0" run & program=$!
    timeout 60 xdotool search --sync --onlyvisible --name "Good Offices"; code=$?
    kill $program $screen; exit $code'

same_translations() {
    (cd $work/project/resources/translations && sha256sum ./*.qm) |
        (cd "$machine$inside/resources/translations" && sha256sum --check --quiet)
}

minimal_python() {
    new_machine reader "a minimal Python"
    search 2 "a search, the very first command"
    holds "what to do is told in one sentence" one_sentence
}

without_venv() { # without_venv USER
    new_machine "$1" "without venv module, $1"
    if [ "$1" = reader ]; then
        search 2 "a search, the very first command"
        follow_advice
        search 0 "the same search again"
        return
    fi
    search 0 "a search, the very first command"
    holds "no library of Qt was asked for" no_qt_library
    picture 0 "a picture of the window"
    step 0 "the translations are compiled" root python3 "$tasks" translations
    holds "they are the same bytes" same_translations
}

search_first() {
    new_machine reader "search first, reader"
    search 0 "a search, the very first command"
    holds "no library of Qt was asked for" no_qt_library
}

picture_first() { # picture_first USER
    new_machine "$1" "picture first, $1"
    if [ "$1" = reader ]; then
        picture 2 "a picture, the very first command"
        follow_advice
        picture 0 "the same picture again"
    else
        picture 0 "a picture, the very first command"
    fi
    holds "Qt finds all libraries" libraries_of_qt
    step 2 "the window without a screen" "$1" python3 "$tasks" run
    holds "what to do is told in one sentence" one_sentence
    [ "$1" = root ] && [ "$tested" ] || return 0
    step 0 "every check and test" root python3 "$tasks" test
    tail -n 1 "$said.out"
    step 0 "the window on a screen" root sh -c "$see_window" "$tasks"
}

without_network() {
    new_machine reader "no network"
    network="unshare --net" search 2 "a search, the very first command"
    holds "what to do is told in one sentence" one_sentence
}

try_release() { # try_release SUITE
    local suite=$1 base=$work/$1-base machine=$work/$1-machine said=$work/$1-said owner name began=$SECONDS
    build_base
    minimal_python
    add_to_base python3
    without_venv reader
    without_venv root
    add_to_base python3-venv
    without_network
    search_first
    picture_first reader
    picture_first root
}

# Debian's own address where this machine does not say another; asked once lists are there.
[ "$(mirror)" ] || apt-get update --quiet >/dev/null || true
mirror=$(mirror) index=$(pip_setting index-url) certificates=$(pip_setting cert)
bring_project
for suite in "${suites[@]}"; do
    (try_release "$suite"; echo "$suite was tried whole in $SECONDS s") &
    running+=($!)
done
for each in "${running[@]}"; do
    wait "$each" || echo FAILED >>$work/notes
done
