"""What a file is, judged by its content. What the sender calls it is only a name."""

from pathlib import Path

import filetype

from livechat.core.errors import FileTypeRefused

# Re-encoded before anybody sees them.
PICTURES = frozenset({"image/png", "image/jpeg", "image/gif", "image/webp"})
# Kept under their own type, but as downloads. Anything else is bytes.
DOCUMENTS = frozenset(
    {
        "application/pdf",
        "application/zip",
        "application/gzip",
        "application/x-7z-compressed",
        "application/x-rar-compressed",
        "application/msword",
        "application/vnd.ms-excel",
        "application/vnd.ms-powerpoint",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        "audio/mpeg",
        "audio/ogg",
        "audio/x-wav",
        "video/mp4",
        "video/webm",
        "video/quicktime",
    }
)
# What runs with a double click has no business in a chat.
PROGRAMS = frozenset(
    {
        "application/x-msdownload",
        "application/x-dosexec",
        "application/x-executable",
        "application/x-mach-binary",
        "application/vnd.android.package-archive",
        "application/x-deb",
        "application/x-rpm",
        "application/vnd.microsoft.portable-executable",
    }
)
PROGRAM_SUFFIXES = frozenset(
    [
        ".exe",
        ".com",
        ".bat",
        ".cmd",
        ".scr",
        ".pif",
        ".msi",
        ".msp",
        ".jar",
        ".js",
        ".jse",
        ".vbs",
        ".vbe",
        ".wsf",
        ".wsh",
        ".ps1",
        ".hta",
        ".lnk",
        ".reg",
        ".cpl",
        ".apk",
        ".app",
    ]
)
HEAD_BYTES = 8192


def judge_kind(head: bytes, name: str) -> str:
    """The type under which a file is kept and served."""
    guessed = filetype.guess(head)
    mime = str(guessed.mime) if guessed else "application/octet-stream"
    if (
        mime in PROGRAMS
        or head.startswith((b"MZ", b"\x7fELF"))
        or Path(name).suffix.lower() in PROGRAM_SUFFIXES
    ):
        raise FileTypeRefused(reason="program")
    if mime in PICTURES or mime in DOCUMENTS:
        return mime
    return "application/octet-stream"
