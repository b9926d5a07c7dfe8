"""Which province and city an address belongs to, from data on this machine (D05).

The table is the file inside the package XdbSearchIP; its code is never imported. Format of an entry:
country|area|province|city|provider, with 0 for unknown. An operator may name newer files in the settings.
"""

import importlib.util
import weakref
from dataclasses import dataclass
from functools import lru_cache
from ipaddress import ip_address
from pathlib import Path
from typing import Any

import structlog
from ip2region import searcher, util

log = structlog.get_logger()

PRIVATE = "内网"

# Suffixes that people leave out: 广东省 is 广东, 上海市 is 上海.
_PROVINCE_ENDS = ("维吾尔自治区", "壮族自治区", "回族自治区", "自治区", "特别行政区", "省", "市")


@dataclass(frozen=True, slots=True)
class Region:
    """Empty strings mean unknown."""

    country: str = ""
    province: str = ""
    city: str = ""


UNKNOWN = Region()


class Regions:
    """Looks addresses up; a file that is missing or broken makes regions unknown, never an error."""

    def __init__(self, ipv4_file: Path | None, ipv6_file: Path | None) -> None:
        self._ipv4 = _open(ipv4_file or _bundled_file(), util.IPv4)
        self._ipv6 = _open(ipv6_file, util.IPv6)
        for reader in (self._ipv4, self._ipv6):
            if reader is not None:
                weakref.finalize(self, reader.close)
        self.find = lru_cache(maxsize=4096)(self._find)

    def _find(self, ip: str) -> Region:
        try:
            address = ip_address(ip)
        except ValueError:
            return UNKNOWN
        if address.is_private or address.is_loopback or address.is_link_local:
            return Region(PRIVATE)
        reader = self._ipv4 if address.version == 4 else self._ipv6
        if reader is None:
            return UNKNOWN
        try:
            return parse(reader.search(ip) or "")
        except Exception as error:  # noqa: BLE001 - the reader raises plain Exception for a broken file
            log.warning("region_lookup_failed", error=repr(error))
            return UNKNOWN


def parse(entry: str) -> Region:
    """country|area|province|city|provider, or without the area, as newer files have it."""
    parts = ["" if part in {"0", "Reserved"} else part.strip() for part in entry.split("|")]
    if len(parts) < 4:
        return UNKNOWN
    country, province, city = (
        (parts[0], parts[2], parts[3]) if len(parts) >= 5 else (parts[0], parts[1], parts[2])
    )
    if "内网" in city or "内网" in province:
        return Region(PRIVATE)
    return Region(country, _short_province(province), _short_city(city))


def _short_province(name: str) -> str:
    for end in _PROVINCE_ENDS:
        if name.endswith(end) and len(name) > len(end) + 1:
            return name.removesuffix(end)
    return name


def _short_city(name: str) -> str:
    return name.removesuffix("市") if len(name) > 2 else name


def _bundled_file() -> Path | None:
    spec = importlib.util.find_spec("XdbSearchIP")
    if spec is None or spec.origin is None:
        return None
    return Path(spec.origin).parent / "data" / "ip2region.xdb"


def _open(path: Path | None, version: Any) -> Any:
    if path is None:
        return None
    try:
        # The index of the first two bytes stays in memory, the eleven megabytes behind it in the file.
        index = util.load_vector_index_from_file(str(path))
        return searcher.new_with_vector_index(version, str(path), index)
    except Exception as error:  # noqa: BLE001 - see above
        log.warning("region_file_unreadable", path=str(path), error=repr(error))
        return None
