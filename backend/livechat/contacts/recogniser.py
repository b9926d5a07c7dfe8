"""Contact data in what a visitor writes (C18, D07): mobile, landline, QQ, WeChat, e-mail, company, name."""

import re

from livechat.contacts.folding import fold, with_digits
from livechat.contacts.found import Found
from livechat.contacts.handles import emails, qq_numbers, wechat_ids
from livechat.contacts.names import companies, names
from livechat.contacts.phones import landlines, mobiles

# Nobody introduces themselves on the fifth page.
READ_MAX = 4000
FOUND_MAX = 12

# Most of what is said holds nothing of the kind; one look says so.
_WORTH = re.compile(
    r"\d{7}|\d{3}[ .·_()-]{1,2}\d{3}|(?:\d[ .-]){4}|@|艾特|at|[微薇威]|v|wx|we ?chat|weixin|q|扣扣|球球|企鹅|秋秋|卫星"
    r"|公司|厂|集团|我[叫姓是]|免贵|鄙|本人|[叫呼]我|名|系人|件人|货人|这[里边]是|座机|固话|固定电话|name|called|this is"
)


def recognise(text: str) -> list[Found]:
    """What could go into the card, each once, the surest first of equals. Nothing of it is certain."""
    text = text[:READ_MAX]
    folded = fold(text)
    digits = with_digits(folded)
    if not _WORTH.search(digits):
        return []
    numbers = mobiles(folded, digits)
    found = [
        *numbers,
        *landlines(folded, digits),
        *emails(folded),
        *qq_numbers(digits),
        *wechat_ids(folded, digits, numbers),
        *names(text, folded),
        *companies(text, folded),
    ]
    best: dict[tuple[str, str], Found] = {}
    for each in found:
        known = best.get((each.field, each.value))
        if known is None or known.confidence < each.confidence:
            best[each.field, each.value] = each
    return list(best.values())[:FOUND_MAX]
