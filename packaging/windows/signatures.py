"""Who signed a Windows file, checked offline: its bytes, the signature, its time, and the chain to a pinned root.

The roots are in the folder signers. osslsigncode does the work. No revocation list is fetched, so that a certificate
that was revoked is not noticed: the pinned hashes of whole archives stand beside this.
"""

from __future__ import annotations

import re
import subprocess
import tempfile
from functools import cache
from pathlib import Path

from setup_error import SetupError

ROOTS = Path(__file__).with_name("signers")
_SIGNER = re.compile(r"Signer's certificate:.*?Subject: (\S.*?)\n", re.DOTALL)


def require_signer(files: list[Path], organisation: str) -> None:
    """Raise SetupError unless every file is whole and was signed by the organisation."""
    with tempfile.TemporaryDirectory() as folder:
        roots = Path(folder) / "roots.pem"
        roots.write_text("".join(file.read_text(encoding="ascii") for file in sorted(ROOTS.glob("*.pem"))))
        wrong = [file.name for file in files if signer(file, roots) != organisation]
    if wrong:
        raise SetupError(f"Not signed by {organisation}, or altered since: {', '.join(wrong)}.")


def signer(file: Path, roots: Path) -> str:
    """Return the organisation that signed a file; blank unless its signature is sound and a root vouches for it."""
    trusted = [f"-{kind}CAfile={roots}" for kind in ("", "TSA-")]
    options = [part for option in trusted for part in option.split("=", 1)]
    command = ["osslsigncode", "verify", *_offline(), *options, "-in", str(file)]
    told = subprocess.run(command, capture_output=True, text=True, check=False, errors="replace")
    found = _SIGNER.search(told.stdout)
    return organisation_of(found[1]) if found and told.returncode == 0 else ""


@cache
def _offline() -> list[str]:
    """Return the options by which nothing is fetched; older versions know one of them and need no more."""
    told = subprocess.run(["osslsigncode", "verify", "--help"], capture_output=True, text=True, check=False)
    return [option for option in ("-ignore-cdp", "-ignore-crl") if option in told.stdout]


def organisation_of(subject: str) -> str:
    """Return the organisation in a subject as OpenSSL writes it on one line: "/C=US/O=Example/CN=Example"."""
    named = re.findall(r"/O=([^/]+)", subject)
    return named[0] if len(named) == 1 else ""
