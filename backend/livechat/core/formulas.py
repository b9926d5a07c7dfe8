"""Text that a spreadsheet must not take for a formula (SX4)."""

# What a spreadsheet may calculate, and the sign that forbids it: so that one can be told from the other again.
_RISKY = tuple("=+-@\t\r＝＋－＠'")


def defuse(text: str) -> str:
    """Text for a cell of a CSV: with an apostrophe before it where a spreadsheet might calculate."""
    return f"'{text}" if text.startswith(_RISKY) else text


def restore(text: str) -> str:
    """The text that `defuse` was given."""
    return text[1:] if text.startswith("'") and text[1:].startswith(_RISKY) else text
