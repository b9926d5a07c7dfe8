"""Pinyin initials, so that 检测报告 is found by typing jcbg (P06, D09)."""

import os
import re
from collections.abc import Callable
from functools import cache
from typing import Any, cast

# Read as words, because their characters alone would be read in another way.
_WORDS = {
    "重庆": "cq",
    "重复": "cf",
    "重新": "cx",
    "重置": "cz",
    "重装": "cz",
    "重做": "cz",
    "重发": "cf",
    "重试": "cs",
    "银行": "yh",
    "行业": "hy",
    "行家": "hj",
    "行情": "hq",
    "同行": "th",
    "长度": "cd",
    "长期": "cq",
    "长沙": "cs",
    "长春": "cc",
    "长城": "cc",
    "长江": "cj",
    "延长": "yc",
    "时长": "sc",
    "调整": "tz",
    "调试": "ts",
    "调节": "tj",
    "调换": "dh",
    "会计": "kj",
    "便宜": "py",
    "音乐": "yy",
    "乐器": "yq",
    "参差": "cc",
    "还款": "hk",
    "退还": "th",
    "归还": "gh",
    "还原": "hy",
    "降价": "jj",
    "投降": "tx",
    "校对": "jd",
    "校准": "jz",
    "曾经": "cj",
    "厦门": "xm",
    "大厦": "ds",
    "提供": "tg",
    "弹簧": "th",
    "弹性": "tx",
    "朝阳": "cy",
    "朝向": "cx",
    "传记": "zj",
    "单县": "sx",
    "出差": "cc",
    "差旅": "cl",
}
_WORD = re.compile("|".join(sorted(_WORDS, key=len, reverse=True)))
_HAN = re.compile(r"[\u3400-\u9fff\U00020000-\U0003ffff]")


def initials(text: str) -> str:
    """检测报告 LC-S600 → jcbglcs600: Chinese by the first letter of each character, Latin letters and digits as they are."""
    return _WORD.sub(lambda word: _WORDS[word.group()], text).translate(_LETTERS)


def as_initials(query: str) -> str | None:
    """What somebody typed, as it may stand in `initials(…)`; None when it holds anything but Latin letters and digits."""
    typed = query.strip().lower()
    return typed if typed and typed.isascii() and typed.isalnum() else None


class _Letters(dict[int, str]):
    """A table for `str.translate`, looked up as characters are met: ten times faster than a loop over them."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        if character.isascii():
            return self.setdefault(code, character.lower() if character.isalnum() else "")
        if not _HAN.match(character):
            # Not kept: there are a million others.
            return ""
        (reading,) = _reader()(character)
        return self.setdefault(code, reading[:1].lower() if reading.isascii() else "")


_LETTERS = _Letters()


@cache
def _reader() -> Callable[[str], list[str]]:
    # Its table of words takes 44 MB, a process of ours little more; the few words that matter stand above.
    os.environ.setdefault("PYPINYIN_NO_PHRASES", "true")
    os.environ.setdefault("PYPINYIN_NO_DICT_COPY", "true")
    from pypinyin import Style, lazy_pinyin

    def read(character: str) -> list[str]:
        return cast("list[str]", cast("Any", lazy_pinyin)(character, style=Style.FIRST_LETTER))

    return read
