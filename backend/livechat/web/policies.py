"""Content security policies by area (SN6), and how long what is served may be kept."""

_PAGE = (
    "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:;"
    " media-src 'self' data: blob:; font-src 'self' data:; connect-src 'self' ws: wss:; object-src 'none';"
    " base-uri 'none'; form-action 'self'"
)

CONSOLE = f"{_PAGE}; frame-ancestors 'none'"
DEMO = f"{_PAGE}; frame-src 'self'; frame-ancestors 'self'"

# Names of assets hold a hash of their content; pages name the assets and must be asked for again.
IMMUTABLE = "public, max-age=31536000, immutable"
REVALIDATE = "no-cache"
# The loader's name never changes: host pages get a new version within minutes.
LOADER = "public, max-age=300"


def embedded(ancestors: str) -> str:
    """The policy of a page that others may frame: stricter, for its styles are all files."""
    strict = _PAGE.replace(" 'unsafe-inline'", "")
    return f"{strict}; frame-ancestors {ancestors}"
