"""Mobile numbers and landlines of China in what people write."""

import re
from typing import NamedTuple

from livechat.contacts.found import Found

# Digits with at most two signs between them.
_RUN = re.compile(r"\d+(?:[ .·_-]{1,2}\d+)*")
_GROUP = re.compile(r"\d+")
_MOBILE = re.compile(r"1(?:3\d|4[0145-9]|5[0-35-9]|6[2567]|7[0-8]|8\d|9[0-35-9])\d{8}")
_LANDLINE = re.compile(
    r"(?<![\d.-])\(?(0(?:10|2\d|[3-9]\d{2}))\)?[ -]{0,2}(\d{3,4})[ -]?(\d{4})(?:(?: ?转 ?| ?ext\.? ?|-)(\d{1,5}))?(?![\d-])"
)
# A line of a house without its area code is one only if it is called so.
_HOUSE_LINE = re.compile(r"(?:座机|固话|固定电话)(?:号码|号)?[ :是为]{0,3}(\d{3,4}[ -]?\d{4})(?!\d)")

# The nearer of the two says what a number is.
_CALLS = re.compile(r"电话|手机|联系|号码|致电|拨打|微信|回电|短信|tel|phone|mobile|call|vx|wx|dh|sj")
_COUNTS = re.compile(
    r"订单|单号|运单|快递|物流|编号|型号|货号|流水|序列|身份证|证件|卡号|账号|帐号|银行|发票|税号|合同|qq|扣扣|条码"
    r"|单据|批次|案号|票号|工号|端口|密码|验证码|金额|价格|总价|报价|预算|产量|库存|订购|order|no\.|sn|id|sku|版本|version|ip"
)
_AFTER_COUNT = re.compile(
    r" ?(?:元|块|万|亿|美金|美元|rmb|usd|个|台|件|套|吨|kg|公斤|克|米|次|条|只|%|号楼|@)"
)
_LATIN_BEFORE = re.compile(
    r"(?:^|[^a-z0-9])(?:tel|phone|mobile|mob|cell|call|dh|sj|vx|wx|v|wechat|t|m|p|am|is)$"
)
LOOK_BACK = 14


class _Group(NamedTuple):
    start: int
    digits: str


def mobiles(text: str, digits: str) -> list[Found]:
    """`text` is folded, `digits` the same with numerals of Chinese as digits."""
    found: list[Found] = []
    for run in _RUN.finditer(digits):
        groups = [_Group(run.start() + group.start(), group[0]) for group in _GROUP.finditer(run[0])]
        for start, end, number in _numbers(groups, run[0], run.start()):
            if _MOBILE.fullmatch(number) and _is_called(text, start, end):
                found.append(Found("mobile", number, 95 if end - start <= 14 else 85))
    return found


def landlines(text: str, digits: str) -> list[Found]:
    found: list[Found] = []
    for match in _LANDLINE.finditer(digits):
        area, first, second, extension = match.groups()
        if _is_called(text, match.start(), match.end()):
            number = f"{area}-{first}{second}" + (f"-{extension}" if extension else "")
            found.append(Found("phone", number, 85))
    house_lines = (re.sub(r"[ -]", "", match[1]) for match in _HOUSE_LINE.finditer(digits))
    return found + [Found("phone", number, 70) for number in house_lines]


def _numbers(groups: list[_Group], run: str, offset: int) -> list[tuple[int, int, str]]:
    """Numbers of eleven digits: whole groups, or all groups of the run cut into elevens and nothing left over."""
    whole = _in_elevens(groups)
    if whole is not None:
        return whole
    found: list[tuple[int, int, str]] = []
    for group in groups:
        end = group.start + len(group.digits)
        number = _without_country(group.digits)
        # 0001-13800138000-22 is the number of an order.
        is_alone = run[group.start - offset - 1 : group.start - offset] in {"", " "} and run[
            end - offset : end - offset + 1
        ] in {"", " "}
        if number and is_alone:
            found.append((group.start, end, number))
    return found


def _in_elevens(groups: list[_Group]) -> list[tuple[int, int, str]] | None:
    """138 0013 8000, also several of them one after the other; None if something is left over."""
    found: list[tuple[int, int, str]] = []
    taken: list[_Group] = []
    length = 0
    for group in groups:
        if not taken and group.digits in {"86", "0086", "086"}:
            continue
        taken.append(group)
        length += len(group.digits)
        number = _without_country("".join(each.digits for each in taken)) if length in {11, 13, 15} else None
        if number:
            if len(taken) > 1 and _is_date(taken):
                return None
            found.append((taken[0].start, group.start + len(group.digits), number))
            taken, length = [], 0
        elif length > 15:
            return None
    return None if taken else found


def _without_country(digits: str) -> str | None:
    if len(digits) == 11:
        return digits
    for prefix in ("0086", "86"):
        if digits.startswith(prefix) and len(digits) == len(prefix) + 11:
            return digits[len(prefix) :]
    return None


def _is_date(groups: list[_Group]) -> bool:
    """1990-0101-123 is no number to call."""
    year = groups[0].digits
    return len(year) == 4 and "1949" <= year <= "2099" and len(groups[1].digits) in {2, 4}


def _is_called(text: str, start: int, end: int) -> bool:
    """Whether a number is for calling, by what stands around it."""
    before = text[max(0, start - LOOK_BACK) : start].rstrip(" +(")
    if before and before[-1] in "￥¥$€#*":
        return False
    last = text[start - 1 : start]
    if (last.isascii() and last.isalnum()) and not _LATIN_BEFORE.search(before):
        return False
    after = text[end : end + 4]
    if after[:1].isascii() and after[:1].isalnum():
        return False
    if _AFTER_COUNT.match(after) or (after[:1] in {".", "/"} and after[1:2].isalnum()):
        return False
    calls = _last(_CALLS, before)
    return calls >= _last(_COUNTS, before)


def _last(pattern: re.Pattern[str], text: str) -> int:
    """Where the last hit begins; -1 for none."""
    place = -1
    for match in pattern.finditer(text):
        place = match.start()
    return place
