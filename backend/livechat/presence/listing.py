"""Pages and search of the live list (V18)."""

import heapq
from uuid import UUID

from livechat.core.paging import decode_cursor, encode_cursor
from livechat.presence.rows import LiveRow


def page_of(
    rows: list[LiveRow], sites: set[UUID], search: str | None, limit: int, cursor: str | None
) -> tuple[list[LiveRow], str | None]:
    """Those who came last first."""
    wanted = {str(site) for site in sites}
    found = [row for row in rows if row.site_id in wanted]
    if search and (text := search.strip().casefold()):
        found = [row for row in found if matches(row, text)]
    if cursor:
        entered_at, row_id = decode_cursor(cursor, 2)
        found = [row for row in found if (row.entered_at, row.id) < (entered_at, row_id)]
    first = heapq.nlargest(limit + 1, found, key=_place)
    if len(first) <= limit:
        return first, None
    return first[:limit], encode_cursor(first[limit - 1].entered_at, first[limit - 1].id)


def matches(row: LiveRow, text: str) -> bool:
    """By number, name, region, address, page and source."""
    region = row.region
    parts = [
        str(row.number),
        row.name,
        region.country,
        region.province,
        region.city,
        row.ip,
        row.source.name,
        row.source.keyword,
        row.phone or "",
        row.member_id or "",
    ]
    if row.page is not None:
        parts += [row.page.title, row.page.url]
    return any(text in part.casefold() for part in parts)


def _place(row: LiveRow) -> tuple[str, str]:
    return row.entered_at, row.id
