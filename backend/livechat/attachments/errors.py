"""Why a file was refused; see also `core.errors`."""

from livechat.core.errors import DomainError


class FileTooLarge(DomainError):
    code = "file_too_large"
    status = 413


class UploadQuotaReached(DomainError):
    """Enough for one day (SU7)."""

    code = "upload_quota_reached"
    status = 429
