"""A reading process that a file has taken over: tries every way out and prints the names of those that it found.

`hostile_program.py FOLDER caged|landlock|free`: FOLDER may be written to. It gives up being root first, as no reader
is root.
"""

from __future__ import annotations

import ctypes
import errno
import importlib
import mmap
import multiprocessing.shared_memory
import os
import platform
import resource
import select
import signal
import socket
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path

from index.importing import cage, linux_cage, posix_limits, worker  # noqa: F401  loaded while they may be read

LIBC = ctypes.CDLL(None, use_errno=True)
FOLDER, STATE = Path(sys.argv[1]), sys.argv[2]
PARENT = os.getppid()
# Numbers of calls that have no function in Python, where the two tables differ.
CALLS = {
    "x86_64": {"mount": 165, "ptrace": 101, "shmget": 29, "msgget": 68, "semget": 64, "perf": 298, "keyctl": 250,
               "personality": 135, "inotify": 253, "eventfd": 290, "execveat": 322, "vm_readv": 310, "bpf": 321,
               "userfaultfd": 323, "seccomp": 317, "timer": 222, "splice": 275, "unshare": 272, "syslog": 103},
    "aarch64": {"mount": 40, "ptrace": 117, "shmget": 194, "msgget": 186, "semget": 190, "perf": 241, "keyctl": 219,
                "personality": 92, "inotify": 26, "eventfd": 19, "execveat": 281, "vm_readv": 270, "bpf": 280,
                "userfaultfd": 282, "seccomp": 277, "timer": 107, "splice": 76, "unshare": 97, "syslog": 116},
}[platform.machine()]  # fmt: skip
_NO_KEY = 0x60_0D_0F_FC
_REFUSED = {errno.EPERM, errno.EACCES, errno.ENOMEM}
OPENAT2, CLONE3, PIDFD, IO_URING, LANDLOCK = 437, 435, 434, 425, 444


def call(number: int | str, *arguments: object) -> int:
    """Make a call of the kernel; raises OSError where it is refused."""
    found = LIBC.syscall(CALLS[number] if isinstance(number, str) else number, *arguments)
    if found < 0:
        raise OSError(ctypes.get_errno(), "refused")
    return found


def connected(family: int, kind: int, address: object) -> None:
    with socket.socket(family, kind) as one:
        one.settimeout(1)
        if kind == socket.SOCK_DGRAM:
            one.sendto(b"x", address)
        elif (code := one.connect_ex(address)) in {errno.EACCES, errno.EPERM}:
            raise OSError(code, "refused")


def listening(family: int, address: object) -> None:
    with socket.socket(family, socket.SOCK_STREAM) as one:
        one.bind(address)


def forked() -> None:
    if not (child := os.fork()):
        os._exit(0)
    os.waitpid(child, 0)


def in_thread() -> None:
    thread = threading.Thread(target=int)
    thread.start()
    thread.join()


def mapped_again() -> None:
    with mmap.mmap(os.open("/etc/passwd", os.O_RDONLY), 0, prot=mmap.PROT_READ) as content:
        content.read(1)


def made(name: str, make: Callable[[Path], object]) -> Callable[[], object]:
    return lambda: make(FOLDER / name)


def on_given(do: Callable[[Path], object]) -> Callable[[], object]:
    return lambda: do(FOLDER / "given")


WAYS: dict[str, Callable[[], object]] = {
    "read a file": lambda: Path("/etc/passwd").read_bytes(),
    "read a file by a newer call": lambda: call(OPENAT2, -100, b"/etc/passwd", (ctypes.c_uint64 * 3)(), 24),
    "map a file": mapped_again,
    "read the memory of itself": lambda: Path("/proc/self/mem").open("rb").close(),
    "read what it was told": lambda: Path("/proc/self/environ").read_bytes(),
    "read the list of processes": lambda: list(Path("/proc").iterdir()),
    "look into a folder": lambda: list(Path("/").iterdir()),
    "look at a file": Path("/etc/passwd").stat,
    "ask whether a file is there": lambda: os.access("/etc/passwd", os.F_OK) or call(-1),
    "read a link": Path("/proc/self/exe").readlink,
    "open a device": lambda: Path("/dev/null").open("rb").close(),
    "write a file": made("written", lambda file: file.write_text("x")),
    "write over a file": on_given(lambda file: file.write_text("x")),
    "cut a file": on_given(lambda file: os.truncate(file, 0)),
    "make a link": made("link", lambda file: file.symlink_to("/etc/passwd")),
    "make a second name": made("second", lambda file: file.hardlink_to(FOLDER / "given")),
    "make a folder": made("folder", lambda file: file.mkdir()),
    "make a pipe": made("pipe", os.mkfifo),
    "rename a file": on_given(lambda file: file.rename(FOLDER / "given")),
    "change who may read": on_given(lambda file: file.parent.joinpath("folder").chmod(0o777)),
    "set a time": on_given(os.utime),
    "make a file for a while": lambda: tempfile.TemporaryFile(dir=FOLDER).close(),
    "make a file in memory": lambda: os.memfd_create("x"),
    "go to another folder": lambda: os.chdir("/"),
    "see only a folder": lambda: os.chroot(FOLDER),
    "mount": lambda: call("mount", b"none", str(FOLDER).encode(), b"tmpfs", 0, None),
    "watch a folder": lambda: call("inotify"),
    "start a program": lambda: subprocess.run(["/bin/true"], check=True),
    "start a program by its name": lambda: os.posix_spawn("/bin/true", ["true"], {}),
    "become a program": lambda: call("execveat", -1, b"/no/program", None, None, 0),
    "fork": forked,
    "fork by a newer call": lambda: call(CLONE3, None, 0),
    "run a thread": in_thread,
    "connect by TCP": lambda: connected(socket.AF_INET, socket.SOCK_STREAM, ("127.0.0.1", 9)),
    "connect by TCP 6": lambda: connected(socket.AF_INET6, socket.SOCK_STREAM, ("::1", 9)),
    "send by UDP": lambda: connected(socket.AF_INET, socket.SOCK_DGRAM, ("127.0.0.1", 9)),
    "listen": lambda: listening(socket.AF_INET, ("127.0.0.1", 0)),
    "listen on an abstract name": lambda: listening(socket.AF_UNIX, b"\0good-offices-escape"),
    "listen on a name": lambda: listening(socket.AF_UNIX, str(FOLDER / "name")),
    "speak with the desktop": lambda: connected(socket.AF_UNIX, socket.SOCK_STREAM, "/run/user/1000/bus"),
    "speak with the kernel": lambda: socket.socket(socket.AF_NETLINK, socket.SOCK_RAW).close(),
    "send raw": lambda: socket.socket(socket.AF_INET, socket.SOCK_RAW, 1).close(),
    "speak with the host": lambda: socket.socket(socket.AF_VSOCK, socket.SOCK_STREAM).close(),
    "make a pair of sockets": lambda: [one.close() for one in socket.socketpair()],
    "ask for an address": lambda: socket.getaddrinfo("localhost", 9),
    "signal the parent": lambda: os.kill(PARENT, 0),
    "signal everybody": lambda: os.kill(-1, 0),
    "signal the group": lambda: os.killpg(0, 0),
    "hold the parent": lambda: signal.pidfd_send_signal(call(PIDFD, PARENT, 0), 0),
    "hold itself by number": lambda: call(PIDFD, os.getpid(), 0),
    "trace": lambda: call("ptrace", 0x4206, PARENT, 0, 0),
    "read the memory of another": lambda: call("vm_readv", PARENT, None, 0, None, 0, 0),
    "limit the parent": lambda: resource.prlimit(PARENT, resource.RLIMIT_NOFILE),
    "raise its limits": lambda: resource.setrlimit(resource.RLIMIT_CORE, resource.getrlimit(resource.RLIMIT_CORE)),
    "take another rank": lambda: os.nice(1),
    "run elsewhere": lambda: os.sched_setaffinity(0, os.sched_getaffinity(0)),
    "become root": lambda: os.setuid(0),
    "leave its session": os.setsid,
    "a world of its own": lambda: call("unshare", 0x10000000),
    "share memory": lambda: multiprocessing.shared_memory.SharedMemory("x", create=True, size=9).unlink(),
    "share memory by number": lambda: call("shmget", _NO_KEY, 4096, 0o600),
    "queue messages": lambda: call("msgget", _NO_KEY, 0o600),
    "share a lock": lambda: call("semget", _NO_KEY, 1, 0o600),
    "load into the kernel": lambda: call("bpf", 0, None, 0),
    "ask the kernel in rings": lambda: call(IO_URING, 1, (ctypes.c_char * 120)()),
    "measure the machine": lambda: call("perf", (ctypes.c_char * 128)(), 0, -1, -1, 0),
    "handle faults": lambda: call("userfaultfd", 1),
    "read the kernel's log": lambda: call("syslog", 10, None, 0),
    "keep keys": lambda: call("keyctl", 0, -3, 1),
    "change its nature": lambda: call("personality", 0xFFFFFFFF),
    "another filter": lambda: call("seccomp", 2, 0, (ctypes.c_uint16 * 1)(0)),
    "other rules": lambda: call(LANDLOCK, None, 0, 1),
    "be told by events": lambda: call("eventfd", 0, 0),
    "wait for events": lambda: select.epoll().close(),
    "a pipe of its own": os.pipe,
    "another end of its output": lambda: os.dup(1),
    "control a terminal": lambda: os.tcsetpgrp(0, os.getpgrp()),
    "take more memory than it may": lambda: mmap.mmap(-1, cage.LARGEST_MEMORY).close(),
}


def ways_out() -> list[str]:
    """Return the names of the ways that lead out, if only to the kernel's answer that there is nothing there."""
    found = []
    for name, way in WAYS.items():
        try:
            way()
        except OSError as error:
            if error.errno in _REFUSED or isinstance(error, socket.gaierror):
                continue
        except Exception:  # Python's own words for what the system refused
            continue
        found.append(name)
    return found


if __name__ == "__main__":
    importlib.import_module("encodings.idna")
    worker.load()
    if os.geteuid() == 0:
        os.setgroups([])
        os.setgid(65534)
        os.setuid(65534)
    if STATE == "caged":
        cage.enter(60)
    elif STATE == "landlock":
        linux_cage.shut_by_landlock()
    sys.stdout.write("\n".join([f"{len(WAYS)} ways tried", *ways_out()]))
