"""Signs executables for Windows with the certificate that the environment names: `signing.py FILE`."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from pathlib import Path

# A certificate with its key, a .pfx file; its password is in the variable ..._PASSWORD.
CERTIFICATE = "GOOD_OFFICES_WINDOWS_CERTIFICATE"
_TIMESTAMPS = "http://timestamp.digicert.com"


def certificate() -> str:
    """Return the file with the certificate; blank if the environment names none."""
    return os.environ.get(CERTIFICATE, "")


def command_line() -> str:
    """Return the command, for a shell, that signs the file named after it."""
    return shlex.join([sys.executable, str(Path(__file__).resolve())])


def sign(file: Path) -> None:
    """Sign a file; without a certificate say so and leave it unsigned. Raises CalledProcessError where that fails."""
    if not (named := certificate()):
        print(f"NOT SIGNED: {CERTIFICATE} is not set. Windows will warn readers of {file.name}.", file=sys.stderr)
        return
    signed = file.with_name(f"signed-{file.name}")
    options = ["-h", "sha256", "-n", "Good Offices", "-ts", _TIMESTAMPS, "-pkcs12", named, "-readpass", "/dev/stdin"]
    command = ["osslsigncode", "sign", *options, "-in", str(file), "-out", str(signed)]
    password = os.environ.get(f"{CERTIFICATE}_PASSWORD", "")
    subprocess.run(command, input=password, text=True, check=True, stdout=sys.stderr)
    signed.replace(file)


if __name__ == "__main__":
    sign(Path(sys.argv[1]))
