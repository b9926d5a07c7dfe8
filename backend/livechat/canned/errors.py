"""Why something prepared was refused; see also `core.errors`."""

from livechat.core.errors import Conflict, Invalid


class CannedLimitReached(Conflict):
    """There are as many of them as there may be."""

    code = "canned_limit_reached"


class ImportUnreadable(Invalid):
    """The file is no table that can be read: neither CSV nor XLSX, or broken, or far too large inside (SU4)."""

    code = "import_unreadable"


class ImportColumnsMissing(Invalid):
    """The first row does not name the columns title and content."""

    code = "import_columns_missing"


class ImportTooLong(Invalid):
    """More rows than one import may have."""

    code = "import_too_long"
