"""Why a file was refused; see also `core.errors`."""

from livechat.core.errors import DomainError


class FileTooLarge(DomainError):
    code = "file_too_large"
    status = 413
