"""E-mail addresses, QQ numbers and WeChat ids in what people write."""

import re

from livechat.contacts.found import Found

_LOCAL = r"(?<![a-z0-9._+-])([a-z0-9][a-z0-9._+-]{0,63})"
_EMAIL = re.compile(
    _LOCAL
    + r" {0,2}(@|\(at\)|\[at\]|#at#|艾特| at ) {0,2}"
    + r"([a-z0-9][a-z0-9-]{0,62}(?: ?(?:\.|点| dot |\(dot\)) ?[a-z0-9][a-z0-9-]{1,62}){1,3})"
)
_DOT = re.compile(r" ?(?:\.|点| dot |\(dot\)) ?")
_TOP = re.compile(r"(?:[a-z]{2,12}|xn--[a-z0-9-]{2,50})")
_MAIL_WORD = re.compile(r"邮箱|邮件|e-?mail|mail")

_QQ = re.compile(
    r"(?<![a-z0-9])(?:qq|扣扣|球球|企鹅号|秋秋|q(?=[ :号]))(?:号码|号)?[ :是为加-]{0,4}([1-9](?:[ -]?\d){4,10})(?![\d@.])"
)
_QQ_BEHIND = re.compile(
    r"(?<![\d.-])([1-9]\d{4,10}) {0,2}(?:是|为)?(?:我的?)?(?:qq|扣扣)(?!邮箱|群|\.com|音乐|空间)"
)

_WECHAT_WORD = r"(?<![a-z0-9])(?:微信号码?|微信|威信|薇信|微\.?信|we ?chat|weixin|v信|vx|wx|加个?(?:v|微|薇|我v|我微)|微我|v号|卫星号?)"
_WECHAT = re.compile(
    _WECHAT_WORD
    + r"((?:id|号)?[ :是为,，=号-]{0,4})([a-z][a-z0-9_-]{5,19}|1[3-9]\d{9}|[1-9]\d{5,9})(?![a-z0-9_@./-])"
)
_SAME_NUMBER = re.compile(
    _WECHAT_WORD
    + r" {0,2}(?:号)?(?:也?是?(?:同号|同步|同上|一样|同手机|同电话)|(?:就|也)是(?:这个|手机|电话|上面))"
    r"|(?:同微信|微信同|同vx|同wx)"
)
# Words that stand behind "WeChat" and are no one's id.
_NO_ID = frozenset(
    [
        "payment",
        "paying",
        "official",
        "account",
        "accounts",
        "please",
        "number",
        "group",
        "groups",
        "thanks",
        "hello",
        "scan",
        "qrcode",
        "program",
        "miniprogram",
        "service",
        "support",
        "wechat",
        "weixin",
        "moments",
        "public",
        "contact",
        "message",
        "sticker",
        "desktop",
        "android",
        "iphone",
        "version",
        "friend",
        "friends",
        "already",
        "cannot",
        "should",
        "without",
        "before",
        "after",
        "number-",
    ]
)


def emails(text: str) -> list[Found]:
    found: list[Found] = []
    for match in _EMAIL.finditer(text):
        local, sign, host = match.groups()
        labels = _DOT.split(host.strip())
        if sign == " at " and not _means_mail(text, match):
            continue
        if local.endswith(".") or ".." in local or not _TOP.fullmatch(labels[-1]):
            continue
        found.append(Found("email", f"{local}@{'.'.join(labels)}", 95 if sign == "@" else 80))
    return found


def _means_mail(text: str, match: re.Match[str]) -> bool:
    """ "look at shop.example" is no address; "li at qq dot com" is one."""
    before = text[max(0, match.start() - 16) : match.start()]
    return " dot " in match[3] or _MAIL_WORD.search(before) is not None


def qq_numbers(digits: str) -> list[Found]:
    found = [Found("qq", re.sub(r"[ -]", "", match[1]), 90) for match in _QQ.finditer(digits)]
    found += [Found("qq", match[1], 80) for match in _QQ_BEHIND.finditer(digits)]
    return [each for each in found if 5 <= len(each.value) <= 11]


def wechat_ids(text: str, digits: str, numbers: list[Found]) -> list[Found]:
    """`numbers` are the mobiles of the same message, for who says that both are the same."""
    found: list[Found] = []
    # Ids hold no Chinese numerals, numbers may; the places are the same in both.
    for source in (text, digits):
        for match in _WECHAT.finditer(source):
            joint, name = match.groups()
            is_word = name.isalpha()
            if name in _NO_ID or (
                is_word and not joint.strip() and match[0][0].isascii() and match[0][0] != "v"
            ):
                continue
            found.append(Found("wechat", name, 75 if is_word else 90))
    if numbers and _SAME_NUMBER.search(text):
        found.append(Found("wechat", numbers[0].value, 85))
    return found
