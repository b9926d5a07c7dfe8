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
_LONGEST = max(map(len, _WORDS))
_HAN = re.compile(r"[\u3400-\u9fff\U00020000-\U0003ffff]")


def initials(text: str) -> str:
    """检测报告 LC-S600 → jcbglcs600: Chinese by the first letter of each character, Latin letters and digits as they are."""
    found: list[str] = []
    place = 0
    while place < len(text):
        word = next(
            (
                text[place : place + size]
                for size in range(_LONGEST, 1, -1)
                if text[place : place + size] in _WORDS
            ),
            "",
        )
        if word:
            found.append(_WORDS[word])
            place += len(word)
            continue
        found.append(_initial(text[place]))
        place += 1
    return "".join(found)


def as_initials(query: str) -> str | None:
    """What somebody typed, as it may stand in `initials(…)`; None when it holds anything but Latin letters and digits."""
    typed = query.strip().lower()
    return typed if typed and typed.isascii() and typed.isalnum() else None


def _initial(character: str) -> str:
    if character.isascii():
        return character.lower() if character.isalnum() else ""
    return _first_letter(character) if _HAN.match(character) else ""


@cache
def _first_letter(character: str) -> str:
    (reading,) = _reader()(character)
    return reading[:1].lower() if reading.isascii() else ""


@cache
def _reader() -> Callable[[str], list[str]]:
    # Its table of words takes 44 MB, a process of ours little more; the few words that matter stand above.
    os.environ.setdefault("PYPINYIN_NO_PHRASES", "true")
    os.environ.setdefault("PYPINYIN_NO_DICT_COPY", "true")
    from pypinyin import Style, lazy_pinyin

    def read(character: str) -> list[str]:
        return cast("list[str]", cast("Any", lazy_pinyin)(character, style=Style.FIRST_LETTER))

    return read
