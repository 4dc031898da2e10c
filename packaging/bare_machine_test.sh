#!/usr/bin/env bash
# Proves both README commands on a machine that has nothing: an empty Debian 12 with python3 and its venv module only.
#
#   packaging/bare_machine_test.sh [--no-venv-module] [--work-tree]
#
#   --no-venv-module   leave python3's venv module out as well
#   --work-tree        take the files as they lie here instead of a fresh clone of the last commit
#
# Needs root, debootstrap and git. Where packages come from is read from this machine's own settings.
set -euo pipefail

if [ -z "${GOOD_OFFICES_BARE_MOUNTS:-}" ]; then
    # In a mount namespace of its own, whatever is mounted below disappears with this script.
    GOOD_OFFICES_BARE_MOUNTS=own exec unshare --mount --propagation private bash "$0" "$@"
fi

project=$(cd "$(dirname "$0")/.." && pwd)
programs=python3,python3-venv
source=clone
for option in "$@"; do
    case $option in
        --no-venv-module) programs=python3 ;;
        --work-tree) source=files ;;
        *) echo "unknown option: $option" >&2; exit 2 ;;
    esac
done

# The reader's home, and a folder that tries every quoting: spaces, and a letter beyond ASCII.
home=/srv/reader
inside="$home/Good Offices für alle"

machine=$(mktemp -d)
leave() {
    umount "$machine/proc" "$machine/dev/shm" 2>/dev/null || true
    rm -rf --one-file-system "$machine"
}
trap leave EXIT

build_machine() {
    local mirror
    mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Codename: bookworm' | head -n 1)
    debootstrap --variant=minbase --include="$programs" bookworm "$machine" "$mirror" >"$machine.log" 2>&1 ||
        { tail -n 20 "$machine.log" >&2; exit 1; }
    rm -f "$machine.log"
    mkdir -p "$machine/dev/shm" "$machine$home/.config"
    mount -t proc proc "$machine/proc"
    mount -t tmpfs tmpfs "$machine/dev/shm"
}

carry_settings() {
    # Names of hosts, certificates and package sources: as on this machine, so that nothing is written down here.
    local file
    rm -f "$machine/etc/apt/sources.list"
    for file in /etc/resolv.conf /etc/hosts /etc/pip.conf /etc/ssl/certs/ca-certificates.crt /usr/local/share/ca-certificates/* \
        /etc/apt/sources.list /etc/apt/sources.list.d/*.list /etc/apt/sources.list.d/*.sources \
        /etc/apt/apt.conf.d/* /usr/share/keyrings/*; do
        if [ -f "$file" ]; then
            install -D -m 644 "$(readlink -f "$file")" "$machine$file"
        fi
    done
    if [ -d "$HOME/.config/pip" ]; then
        cp -rL "$HOME/.config/pip" "$machine$home/.config/"
    fi
    rm -rf "$machine"/var/lib/apt/lists/*
}

bring_project() {
    mkdir -p "$machine$inside"
    if [ $source = clone ]; then
        git clone --quiet "$project" "$machine$inside"
    else
        (cd "$project" && git ls-files -z --cached --others --exclude-standard |
            while IFS= read -r -d '' file; do [ ! -e "$file" ] || printf '%s\0' "$file"; done |
            xargs -0 cp --parents -t "$machine$inside")
    fi
}

in_machine() {
    env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME="$home" \
        ${http_proxy:+http_proxy="$http_proxy"} ${https_proxy:+https_proxy="$https_proxy"} \
        chroot "$machine" "$@" </dev/null
}

failures=0
step() { # step EXPECTED-EXIT-CODE WHAT COMMAND...
    local expected=$1 what=$2 code=0
    shift 2
    echo "=== $what"
    in_machine "$@" || code=$?
    if [ $code -eq "$expected" ]; then
        echo "=== as expected, exit code $code: $what"
    else
        echo "=== FAILED, exit code $code instead of $expected: $what"
        failures=$((failures + 1))
    fi
}

echo "=== setting up an empty Debian 12 with $programs"
build_machine
carry_settings
bring_project
tasks="$inside/packaging/tasks.py"
step 0 "a first search in the terminal" python3 "$tasks" run search mediation --limit 3
step 0 "a picture of the window" python3 "$tasks" run --screenshot "$home/window.png"
step 0 "the picture is there" test -s "$home/window.png"
step 0 "Qt's window plugin finds all its libraries" sh -c \
    '! ldd "$0"/.venv/lib/python3*/site-packages/PySide6/Qt/plugins/platforms/libqxcb.so | grep "not found"' "$inside"
step 2 "the window without a screen" python3 "$tasks" run
step 0 "all checks and tests" python3 "$tasks" test
step 0 "the window on a screen" sh -c '
    cd; mkfifo number; Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 3>number & screen=$!
    read -r number <number; export DISPLAY=":$number"
    python3 "$0" run & program=$!
    timeout 30 xdotool search --sync --onlyvisible --name "Good Offices"; code=$?
    kill $program $screen; exit $code' "$tasks"
echo "=== bare machine: $failures failed"
[ $failures -eq 0 ]
