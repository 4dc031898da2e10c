# A screen of its own for proofs that use the program, and waiting until something is so. To be sourced by them, with a
# folder in `work` into which it can write; they end the processes `screen` and `manager`.
# shellcheck shell=bash

start_screen() { # sets screen, manager and DISPLAY
    local number
    mkfifo "${work:?}/number"
    Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 3>"$work/number" 2>/dev/null &
    screen=$!
    read -r number <"${work:?}/number"
    export DISPLAY=":$number"
    openbox --sm-disable 2>/dev/null &
    manager=$!
}

soon() { # soon COMMAND...: within two minutes, since machines that prove are busy
    local end=$((SECONDS + 120))
    until "$@" 2>/dev/null; do [ $SECONDS -lt $end ] || return 1; sleep 0.1; done
}

taken() { # taken PROCESS...: what they took of the processors, in hundredths of a second; fails when one has ended
    local process times sum=0
    for process in "$@"; do
        times=$(sed 's/.*) //' "/proc/$process/stat" | cut -d ' ' -f 12,13) || return 1
        sum=$((sum + ${times/ / + }))
    done
    echo $sum
}

calm() { # calm PROCESS...: for half a second they take next to nothing, and none of their threads waits for its turn, a disk or strace
    local before after processes
    processes=$(IFS=,; echo "$*")
    before=$(taken "$@") || return 1
    for _ in 1 2 3 4 5; do
        sleep 0.1
        ! ps -L -o stat= -p "$processes" | grep -q '^[RDt]' || return 1
    done
    after=$(taken "$@") && [ $((after - before)) -le 2 ]
}

settled() { # settled WINDOW: soon its program, and the screen that brings it keys, have done all that there was to do
    soon calm "$(xdotool getwindowpid "$1")" "$screen" "$manager"
}
