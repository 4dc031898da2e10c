"""Why a file cannot be read or written, in a few plain words that fit in brackets, in the language in use."""

from __future__ import annotations

from functools import partial

from index.fault_names import fault_name
from index.late_patterns import late_pattern
from index.words.language import spoken, translatable, translate

_text = partial(translatable, "DiskFaults")
_MEANING = {
    _text("the disk is full"): "ENOSPC EDQUOT EFBIG SQLITE_FULL",
    _text("access to it is denied"): "EACCES EPERM EROFS SQLITE_READONLY SQLITE_PERM SQLITE_CANTOPEN SQLITE_AUTH",
    _text("the disk reports a fault"): "EIO EREMOTEIO SQLITE_IOERR",
    _text("another program is using it"): "EBUSY ETXTBSY EAGAIN EDEADLK EDEADLOCK SQLITE_BUSY SQLITE_LOCKED",
    _text("it is not there"): "ENOENT ENOTDIR ENXIO ENODEV ENOMEDIUM",
    _text("it is a folder"): "EISDIR",
    _text("something of that name is there already"): "EEXIST ENOTEMPTY",
    _text("it is too large"): "EOVERFLOW SQLITE_TOOBIG",
    _text("its name is too long"): "ENAMETOOLONG",
    _text("it cannot be used as a file"): "EINVAL EILSEQ ENOTSUP EOPNOTSUPP ESPIPE EXDEV ENOSYS",
    _text("its links lead round in a circle"): "ELOOP EMLINK",
    _text("too many files are open"): "EMFILE ENFILE",
    _text("there is too little memory"): "ENOMEM SQLITE_NOMEM",
    _text("the drive or the network does not answer"): (
        "ESTALE ETIMEDOUT ENOTCONN ECONNABORTED ECONNREFUSED ECONNRESET EHOSTDOWN EHOSTUNREACH ENETDOWN ENETRESET "
        "ENETUNREACH ESHUTDOWN"
    ),
    _text("it is damaged"): "SQLITE_CORRUPT SQLITE_NOTADB SQLITE_FORMAT EBADMSG EUCLEAN",
    _text("it was interrupted"): "EINTR ECANCELED SQLITE_INTERRUPT SQLITE_ABORT",
}
_WORDS = {name: words for words, names in _MEANING.items() for name in names.split()}
_NAME = late_pattern(r"E[A-Z0-9]{2,}|SQLITE_[A-Z]+|[A-Z][A-Za-z]*Error|Error")


def fault_words(name: str) -> str:
    """Return what a fault means by its name in `index.fault_names`; words in the place of one as they are."""
    if name in _WORDS:
        return translate("DiskFaults", _WORDS[name])
    if _NAME.fullmatch(name):
        return translate("DiskFaults", "fault {0}").format(spoken().set_apart(name))
    return name


def reason(error: Exception) -> str:
    """Return why the system or SQLite could not do something."""
    return fault_words(fault_name(error))
