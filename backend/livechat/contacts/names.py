"""How people introduce themselves, and where they say they work."""

import re

from livechat.contacts.found import Found

# The surnames of nearly everybody.
_SURNAMES = frozenset(
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔"
    "谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向汤温康施文牛樊葛邢安齐易"
    "乔伍庞颜倪庄聂章鲁岳翟申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单裴霍涂成苗谷曲盛冉翁蓝骆路游靳管柴蒙鲍华喻"
    "祁蒲房滕屈饶解牟艾尤时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师仇栾"
    "隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝封谈匡鞠惠荆乐冀胥南班储芮楚鄢"
)
_COMPOUND = (
    "欧阳",
    "司马",
    "上官",
    "诸葛",
    "司徒",
    "皇甫",
    "东方",
    "尉迟",
    "公孙",
    "慕容",
    "令狐",
    "夏侯",
    "端木",
)
# No given name holds these: the sentence goes on.
_NOT_GIVEN = frozenset(
    "想要在是来的从问需做有买电手微加联住公给这那先对找跟用和也您你我他她它们了吗呢吧啊就不没可能会还都请让把被为什么怎哪几很"
    "单号费到过得着多少点元个台件车卖码姓叫贵今现刚已目打接听说看去回发收快赶急"
)
_TITLE = r"先生|女士|小姐|老师|经理|总监|主任|校长|老板|师傅|医生|院长|太太|总|工|哥|姐"
_TITLED = re.compile(
    rf"(?:我是|我叫|叫我|称呼我?|这里是|这边是|我姓|免贵姓)([一-龥]{{1,2}})({_TITLE})(?![一-龥]{{0,6}}?(?:介绍|推荐|安排))(?!的|那边|朋友|让)"
)
_CALLED = re.compile(
    r"(?:我叫|我的名字[是叫]|名字[是叫:]|姓名[:是 ]{1,2}|联系人[:是 ]{1,2}|收件人[:是 ]{1,2}|收货人[:是 ]{1,2}|本人|全名[是叫:]?) ?([一-龥]{2,5})"
)
_SURNAME = re.compile(r"(?:我姓|免贵姓|本人姓|鄙姓)([一-龥]{1,2})")
_NICK = re.compile(r"(?:叫我|称呼我)([小老阿][一-龥])(?![一-龥])")
_ENGLISH = re.compile(
    r"(?:my name is|name is|i am called|this is) ([A-Z][a-z]{1,20}(?: [A-Z][a-z]{1,20}){0,2})(?![A-Za-z])"
)

_COMPANY_END = re.compile(r"(?:股份|责任)?有限(?:责任)?公司|集团公司|集团|公司|工厂|厂")
_COMPANY_SIGN = re.compile(r"[一-龥a-z0-9()&·]", re.IGNORECASE)
_LEAD_IN = re.compile(
    r"我们?公司(?:名称)?[是叫]|公司(?:名称|全称|名)?[是叫为]|单位(?:名称)?[是叫为]|我们?是|我在|来自|代表|这里是|这边是|我司是?|抬头[是为]?|名称[是为]?|我们?叫"
)
_ABOUT_US = re.compile(r"你们?|您|贵")
# A weak ending alone (公司, 厂) makes a name only of words that could be one.
_NOT_IN_WEAK = re.compile(
    r"什么|哪|几|多少|怎么|他|她|的|了|这|那|没|不|有|家|个|吗|找|去|到|问|分|总|子|物流|快递|供应|做|开|大|小|新|老"
)
COMPANY_MAX = 40
WEAK_MAX = 20


def names(text: str, folded: str) -> list[Found]:
    found = [
        Found("name", match[1] + match[2], 85)
        for match in _TITLED.finditer(folded)
        if _surname(match[1]) == match[1]
    ]
    full = (_full_name(match[1]) for match in _CALLED.finditer(folded))
    found += [Found("name", name, 85) for name in full if name]
    found += [Found("name", match[1], 65) for match in _NICK.finditer(folded)]
    found += [Found("name", match[1], 75) for match in _ENGLISH.finditer(text)]
    if found:
        return found
    surnames = (_surname(match[1]) for match in _SURNAME.finditer(folded))
    return [Found("name", surname, 60) for surname in surnames if surname]


def companies(text: str, folded: str) -> list[Found]:
    found: list[Found] = []
    end_of_last = 0
    for match in _COMPANY_END.finditer(folded):
        start = _begin(folded, match.start(), max(end_of_last, match.start() - COMPANY_MAX))
        name = _company(folded, start, match)
        if name is not None:
            # As it was written, but for the width of signs.
            found.append(Found("company", text[name : match.end()].strip(), 90 if "有限" in match[0] else 70))
            end_of_last = match.end()
    return found


def _surname(text: str) -> str | None:
    if text in _COMPOUND:
        return text
    return text[0] if text[0] in _SURNAMES else None


def _full_name(text: str) -> str | None:
    family = text[:2] if text[:2] in _COMPOUND else _surname(text[0])
    if not family:
        return None
    given = ""
    for letter in text[len(family) : len(family) + 2]:
        if letter in _NOT_GIVEN:
            break
        given += letter
    return family + given if given else None


def _begin(folded: str, end: int, floor: int) -> int:
    """Where the letters begin that stand before the ending without a gap."""
    start = end
    while start > floor and _COMPANY_SIGN.match(folded[start - 1]):
        start -= 1
    return start


def _company(folded: str, start: int, ending: re.Match[str]) -> int | None:
    """Where the name begins; None if it is none."""
    phrase = folded[start : ending.start()]
    lead_ins = list(_LEAD_IN.finditer(phrase))
    place = lead_ins[-1].end() if lead_ins else 0
    stem = phrase[place:].strip("()&·")
    after = folded[ending.end() : ending.end() + 1]
    if len(stem) < 2 or "公司" in stem or after in {"吗", "么"} or _ABOUT_US.search(phrase):
        return None
    is_named = bool(lead_ins) or _is_labelled(folded, start)
    if "有限" in ending[0]:
        return start + place
    if not is_named or len(stem) > WEAK_MAX or _NOT_IN_WEAK.search(stem) or after == "的":
        return None
    return start + place


def _is_labelled(folded: str, start: int) -> bool:
    """公司: …, 单位：…"""
    return (
        re.search(r"(?:公司|单位|抬头|名称)(?:名称|全称)?[: ]{1,2}$", folded[max(0, start - 8) : start])
        is not None
    )
