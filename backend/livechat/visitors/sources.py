"""Where a visitor comes from: a campaign, a search engine with its keyword, another site, or nowhere we know (V09, V10)."""

import json
from dataclasses import dataclass, field
from importlib.resources import files
from urllib.parse import SplitResult, parse_qsl, unquote_to_bytes, urlsplit

KEYWORD_MAX = 200


@dataclass(frozen=True, slots=True)
class Engine:
    name: str
    # Parameters that may hold the keyword, the likeliest first.
    keywords: tuple[str, ...] = ("q",)


# The maintained list: names, hosts and keyword parameters of engines, and what ad clicks leave in a landing page's address.
_maintained = json.loads(files("livechat.visitors").joinpath("engines.json").read_text("utf-8"))

# Host, or the end of one behind a dot → engine. Baidu, 360, Sogou and Shenma still send keywords now and then.
ENGINES: dict[str, Engine] = {
    host: Engine(engine["name"], tuple(engine["keywords"]))
    for engine in _maintained["engines"]
    for host in engine["hosts"]
}
CLICK_IDS: dict[str, str] = _maintained["click_ids"]


@dataclass(frozen=True, slots=True)
class Source:
    """direct · search · referral · campaign"""

    kind: str = "direct"
    name: str = ""
    keyword: str = ""
    # utm_* and click ids of the landing page, as they came.
    campaign: dict[str, str] = field(default_factory=dict[str, str])


def find_source(referrer: str, landing_url: str, user_agent: str = "") -> Source:
    """The source of a visit, from what the browser told at its first page."""
    landing = _split(landing_url)
    campaign = _campaign(landing)
    came_from = _split(referrer)
    host = _host(came_from)
    if host == _host(landing):
        # A page of the same site, or nothing at all.
        host = ""
    engine = _engine(host)
    if engine is not None and came_from is not None:
        return Source("search", engine.name, _keyword(came_from, engine), campaign)
    if name := _campaign_name(campaign):
        return Source("campaign", name, campaign.get("utm_term", "")[:KEYWORD_MAX], campaign)
    if host:
        return Source("referral", host.removeprefix("www.")[:KEYWORD_MAX], "", campaign)
    if "MicroMessenger" in user_agent:
        return Source("referral", "微信", "", campaign)
    return Source(campaign=campaign)


def _split(url: str) -> SplitResult | None:
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return None
    return parts if parts.scheme in {"http", "https"} else None


def _host(parts: SplitResult | None) -> str:
    try:
        return (parts.hostname or "").rstrip(".") if parts else ""
    except ValueError:
        return ""


def _engine(host: str) -> Engine | None:
    labels = host.split(".")
    # Google has a domain in every country.
    if "google" in labels[-3:-1]:
        return Engine("谷歌")
    for start in range(len(labels) - 1):
        if engine := ENGINES.get(".".join(labels[start:])):
            return engine
    return None


def _keyword(parts: SplitResult, engine: Engine) -> str:
    encoding = "gb18030" if "ie=gb" in parts.query.lower() else "utf-8"
    values: dict[str, bytes] = {}
    for pair in parts.query.split("&")[:100]:
        name, _, value = pair.partition("=")
        values.setdefault(name, unquote_to_bytes(value.replace("+", " ")))
    for name in engine.keywords:
        if value := values.get(name):
            return _decode(value, encoding).strip()[:KEYWORD_MAX]
    return ""


def _decode(value: bytes, first: str) -> str:
    for encoding in (first, "utf-8", "gb18030"):
        try:
            text = value.decode(encoding)
        except UnicodeDecodeError:
            continue
        return text.replace("\x00", "")
    return ""


def _campaign(landing: SplitResult | None) -> dict[str, str]:
    if landing is None or not landing.query:
        return {}
    found: dict[str, str] = {}
    try:
        pairs = parse_qsl(landing.query, max_num_fields=100, errors="ignore")
    except ValueError:
        return {}
    for name, value in pairs:
        if name.startswith("utm_") or name in CLICK_IDS:
            found.setdefault(name[:40], value.replace("\x00", "")[:KEYWORD_MAX])
    return dict(list(found.items())[:20])


def _campaign_name(campaign: dict[str, str]) -> str:
    if source := campaign.get("utm_source"):
        return source
    return next((CLICK_IDS[name] for name in campaign if name in CLICK_IDS), "")
