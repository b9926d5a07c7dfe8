"""File names as people may see them: what they typed, without what could hurt (SU2)."""

import re
import unicodedata
from urllib.parse import quote

NAME_MAX = 150
_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]')
_DEVICES = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?")


def clean_name(name: str) -> str:
    """A name for showing and for downloads. The file itself is kept under a random one."""
    name = unicodedata.normalize("NFC", name.replace("\\", "/").rpartition("/")[2])
    name = _FORBIDDEN.sub("_", name).strip(" .")
    if not name or _DEVICES.fullmatch(name):
        name = f"file_{name}" if name else "file"
    if len(name) > NAME_MAX:
        stem, dot, extension = name.rpartition(".")
        name = (
            f"{stem[: NAME_MAX - len(extension) - 1]}.{extension}"
            if dot and len(extension) <= 10
            else name[:NAME_MAX]
        )
    return name


def disposition(name: str, *, is_inline: bool) -> str:
    """Content-Disposition by RFC 6266: an ASCII shadow of the name and the real one beside it."""
    kind = "inline" if is_inline else "attachment"
    ascii_name = re.sub(r"[^A-Za-z0-9 ._()-]", "_", name)
    return f"{kind}; filename=\"{ascii_name}\"; filename*=UTF-8''{quote(name, safe='')}"
