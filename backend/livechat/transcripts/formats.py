"""The three shapes of a transcript. Each begins with its head, takes lines page by page, and may need an end."""

import csv
import io
from html import escape

from livechat.core.formulas import defuse
from livechat.transcripts.lines import Line
from livechat.transcripts.words import Language, say


class Text:
    media_type = "text/plain; charset=utf-8"
    extension = "txt"

    def head(self, title: str, language: Language) -> str:
        return f"\ufeff{title}\r\n\r\n"

    def lines(self, lines: list[Line], language: Language) -> str:
        return "".join(self._line(line, language) for line in lines)

    def tail(self) -> str:
        return ""

    def _line(self, line: Line, language: Language) -> str:
        who = " ".join(part for part in (say(language, line.side), line.name) if part)
        quote = f"> {line.quote}\r\n" if line.quote else ""
        words = "\r\n".join(line.text.splitlines())
        return f"[{line.moment}] {who}\r\n{quote}{words}\r\n\r\n"


class Table:
    """Comma-separated, with the mark at its beginning by which spreadsheets know UTF-8."""

    media_type = "text/csv; charset=utf-8"
    extension = "csv"

    def head(self, title: str, language: Language) -> str:
        return "\ufeff" + _row([say(language, name) for name in ("time", "side", "name", "text")])

    def lines(self, lines: list[Line], language: Language) -> str:
        return "".join(
            _row([line.moment, say(language, line.side), line.name, _with_quote(line)]) for line in lines
        )

    def tail(self) -> str:
        return ""


class Page:
    """One file that loads nothing and runs nothing."""

    media_type = "text/html; charset=utf-8"
    extension = "html"

    def head(self, title: str, language: Language) -> str:
        return (
            f'<!doctype html>\n<html lang="{language}"><head><meta charset="utf-8">'
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
            f"<title>{escape(title)}</title><style>"
            "body{max-width:760px;margin:24px auto;padding:0 16px;font:14px/1.6 system-ui,sans-serif}"
            "article{margin:0 0 12px}header{font-size:12px;opacity:.7}p{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}"
            "blockquote{margin:0;padding-left:8px;border-left:2px solid;opacity:.7}.note,.whisper{border:1px dashed;padding:8px}"
            ".system{text-align:center;opacity:.7}</style></head><body>"
            f"<h1>{escape(title)}</h1>\n"
        )

    def lines(self, lines: list[Line], language: Language) -> str:
        return "".join(self._line(line, language) for line in lines)

    def tail(self) -> str:
        return "</body></html>\n"

    def _line(self, line: Line, language: Language) -> str:
        who = f"{escape(say(language, line.side))} <bdi>{escape(line.name)}</bdi>"
        quote = f"<blockquote>{escape(line.quote)}</blockquote>" if line.quote else ""
        return (
            f'<article class="{line.side}"><header><time>{line.moment}</time> {who}</header>'
            f'{quote}<p dir="auto">{escape(line.text)}</p></article>\n'
        )


FORMATS: dict[str, Text | Table | Page] = {"txt": Text(), "csv": Table(), "html": Page()}


def _row(cells: list[str]) -> str:
    written = io.StringIO()
    csv.writer(written, quoting=csv.QUOTE_ALL).writerow([defuse(cell) for cell in cells])
    return written.getvalue()


def _with_quote(line: Line) -> str:
    return f"> {line.quote}\n{line.text}" if line.quote else line.text
