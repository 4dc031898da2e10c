#!/usr/bin/env bash
# Proves that the installed program needs no network and touches none: it runs in a network namespace that has no
# interface, and every system call that could reach one is watched.
#
#   packaging/linux/offline_test.sh PROGRAM [ARGUMENT ...]
#
# PROGRAM is the command to test. Needs strace and unshare; Xvfb, openbox and xdotool for the part in a window; and for
# the stories the environments that `tasks.py package` and `tasks.py test` make.
set -euo pipefail

program=("$@")
here=$(cd "$(dirname "$0")" && pwd)
project=$(cd "$here/../.." && pwd)
# shellcheck source=packaging/linux/screen.sh
. "$here/screen.sh"
work=$(mktemp -d)
export GOOD_OFFICES_HOME="$work/home"
# A bus of its own would be started for whoever asks for one, would be watched too, and would end with the screen only.
export DBUS_SESSION_BUS_ADDRESS="unix:path=$work/no-bus"
leave() {
    [ -z "${screen:-}" ] || kill "$screen" "$manager" 2>/dev/null || true
    rm -rf "$work"
}
trap leave EXIT
failures=0

# Without root, a user namespace gives the right to make a network namespace.
alone=(unshare --net)
[ "$(id -u)" -eq 0 ] || alone=(unshare --user --map-root-user --net)

# What must not happen: an internet socket of any kind, an address looked up, a library that does either.
forbidden='AF_INET|AF_INET6|AF_NETLINK|AF_PACKET|"/etc/(resolv\.conf|hosts|host\.conf|nsswitch\.conf|services)"'
forbidden+='|lib(resolv|nss_dns|nss_mdns|ssl|crypto|curl|Qt6Network)[^"]*\.so'

judge() { # judge WHAT EXIT-CODE: what strace saw of a run
    local what=$1 code=$2 found
    found=$(grep -hE "$forbidden" "$work"/trace* | grep -v ENOENT | head -n 5 || true)
    if [ "$code" -eq 0 ] && [ -z "$found" ]; then
        echo "ok: $what ($(cat "$work"/trace* | wc -l) calls watched)"
    else
        echo "FAILED: $what, exit code $code"
        [ -z "$found" ] || echo "$found"
        failures=$((failures + 1))
    fi
    rm -f "$work"/trace*
}

watched() { # watched COMMAND...: without any interface, and watched
    "${alone[@]}" strace -f --seccomp-bpf -o "$work/trace" -e trace=%network,open,openat,connect "$@"
}

run() { # run WHAT ARGUMENT...
    local what=$1 code=0
    shift
    watched "${program[@]}" "$@" >"$work/said" 2>&1 || code=$?
    [ $code -eq 0 ] || cat "$work/said"
    judge "$what" $code
}

run "the self-test" --self-test
run "a search in the terminal" search "protecting power" --json
run "arrangements in the terminal" arrangements --for US --in Iran
run "every file and quote checked" verify
run "a picture of the window" --screenshot "$work/window.png" --search Sweden

if command -v Xvfb >/dev/null && command -v openbox >/dev/null && command -v xdotool >/dev/null; then
    start_screen
    # The screen is reached through a file, which a network namespace does not take away.
    watched "${program[@]}" --open 4.2 >/dev/null 2>&1 &
    traced=$!
    code=0
    window=$(timeout 60 xdotool search --sync --onlyvisible --name "Good Offices" | tail -n 1) || code=$?
    settled "$window" || code=$?
    xdotool windowactivate --sync "$window" key ctrl+k
    xdotool type --delay 30 "who represents the US in Iran"
    settled "$window" || code=$? # with the answer and the hits
    xdotool key Return F3 Escape ctrl+d F8 F8 F9 F9 ctrl+q
    wait $traced || code=$?
    judge "a reader in the window: search, read, panels, quit" $code
else
    echo "Skipped: the part in a window, because Xvfb, openbox or xdotool is missing."
fi
# The whole story suite, run by the program as it is installed: only its start is another (stories_start.py), and what
# tests need beside it comes from the tests' environment. There are no sources of the program in the folder of the suite.
installed=$(dirname "$(realpath "$(command -v "${program[0]}")")")
freezer=$project/.venv-package/bin/python
tools=$(echo "$project"/.venv/lib/python3*/site-packages)
if [ -d "$installed/_internal" ] && [ -x "$freezer" ] && [ -d "$tools/pytest" ]; then
    mkdir "$work/suite"
    cp -r "$installed" "$work/copy"
    "$freezer" "$here/exchange_start.py" "$work/copy/_internal/start.zip" "$here/stories_start.py"
    cp -r "$project/tests" "$project/pyproject.toml" "$work/suite"
    pythons=$("$freezer" -c 'import sysconfig; print(sysconfig.get_path("stdlib"))')
    export GOOD_OFFICES_TEST_TOOLS="$work/suite:$tools:$pythons:$pythons/lib-dynload" PYTEST_DISABLE_PLUGIN_AUTOLOAD=1
    export USER=reader # pytest names its folder after whoever runs it, and need not look that up
    cd "$work/suite"
    code=0
    watched "$work/copy/good-offices" -q -p pytestqt.plugin -p no:cacheprovider -o pythonpath= tests/stories \
        >"$work/said" 2>&1 || code=$?
    tail -n 3 "$work/said"
    judge "the story suite in the installed program" $code
else
    echo "Skipped: the story suite, because $installed is not a frozen program, or .venv-package or .venv is not complete."
fi
echo "=== offline: $failures failed"
[ $failures -eq 0 ]
