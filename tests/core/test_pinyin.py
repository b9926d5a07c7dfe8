"""P06, D09: pinyin initials."""

import pytest

from livechat.core.pinyin import as_initials, initials


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("检测报告", "jcbg"),
        ("交货周期", "jhzq"),
        ("LC-S600 水质", "lcs600sz"),
        ("女士您好，请问？", "nsnhqw"),
        ("绿色", "ls"),
        ("", ""),
        ("😀 \u202e!", ""),
    ],
)
def test_chinese_is_read_by_its_initials(text: str, expected: str) -> None:
    """P06"""
    assert initials(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("重庆银行", "cqyh"), ("重量", "zl"), ("延长保修", "ycbx"), ("调整价格", "tzjg"), ("店长", "dz")],
)
def test_words_are_read_as_they_are_spoken(text: str, expected: str) -> None:
    """P06: 重庆 is not zhongqing"""
    assert initials(text) == expected


def test_only_letters_and_digits_can_be_initials() -> None:
    """SA10: no pattern of LIKE gets through"""
    assert [as_initials(typed) for typed in (" JcBg ", "s600", "检测", "a%", "_", "", "a b")] == [
        "jcbg",
        "s600",
        *[None] * 5,
    ]


def test_a_long_text_is_read_fast_enough() -> None:
    """SX6: linear, with nothing to backtrack"""
    assert len(initials("重庆" * 5000)) == 10_000
