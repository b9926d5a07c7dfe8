"""One way of writing for many: full-width signs, dashes of every length, Chinese numerals. Every fold keeps the length.

Everything here and in the recognisers passes over the text a fixed number of times, whatever a visitor sends (SX6).
"""

_DIGITS = dict(zip("零〇○幺一二两三四五六七八九", "00011223456789", strict=True))
_DASHES = dict.fromkeys("‐‑‒–—―−－﹣", "-")
_SPACES = dict.fromkeys("\u3000\u00a0\u2002\u2003\u2009\t\n\r", " ")

_SIGNS = str.maketrans(
    {chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
    | _DASHES
    | _SPACES
    | {"【": "[", "】": "]"}
)
_NUMERALS = str.maketrans(_DIGITS)


def fold(text: str) -> str:
    """Half-width and lower case."""
    folded = text.translate(_SIGNS)
    lower = folded.lower()
    # A few letters grow when they are made small; places must stay.
    return lower if len(lower) == len(folded) else folded


def with_digits(folded: str) -> str:
    """Chinese numerals as digits, wherever they stand: only good for looking for long numbers."""
    return folded.translate(_NUMERALS)
