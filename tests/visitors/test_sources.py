"""Where visitors come from. V09, V10."""

import json
from importlib.resources import files
from urllib.parse import quote

import pytest

from livechat.visitors.sources import find_source

LANDING = "https://shop.example/landing"
GBK = quote("商盟通".encode("gb2312"))
UTF8 = quote("商盟通")

REFERRERS = [
    (f"https://www.baidu.com/s?wd={UTF8}", "百度", "商盟通"),
    (f"http://www.baidu.com/s?wd={GBK}", "百度", "商盟通"),
    (f"http://www.baidu.com/s?ie=gb2312&wd={GBK}", "百度", "商盟通"),
    (f"https://m.baidu.com/from=1/s?word={UTF8}&sa=ib", "百度", "商盟通"),
    ("https://www.baidu.com/link?url=abc&wd=&eqid=1", "百度", ""),
    (f"https://www.so.com/s?q={UTF8}", "360", "商盟通"),
    (f"https://m.so.com/s?q={UTF8}", "360", "商盟通"),
    (f"https://www.sogou.com/web?query={GBK}", "搜狗", "商盟通"),
    (f"https://wap.sogou.com/web/searchList.jsp?keyword={UTF8}", "搜狗", "商盟通"),
    (f"https://cn.bing.com/search?q={UTF8}", "必应", "商盟通"),
    ("https://www.google.com/", "谷歌", ""),
    ("https://www.google.com.hk/search?q=live+chat", "谷歌", "live chat"),
    ("https://google.de/search?q=chat", "谷歌", "chat"),
    (f"https://so.m.sm.cn/s?q={UTF8}", "神马", "商盟通"),
    (f"https://m.toutiao.com/search?keyword={UTF8}", "头条", "商盟通"),
    (f"https://www.douyin.com/search?keyword={UTF8}", "抖音", "商盟通"),
    ("https://mp.weixin.qq.com/s/abc", "微信", ""),
    (f"https://www.xiaohongshu.com/search_result?keyword={UTF8}", "小红书", "商盟通"),
    (f"https://so.toutiao.com/search?keyword={UTF8}", "头条", "商盟通"),
    ("https://yandex.ru/search/?text=chat", "Yandex", "chat"),
    ("https://ya.ru/search/?text=chat", "Yandex", "chat"),
    ("https://duckduckgo.com/?q=chat", "DuckDuckGo", "chat"),
    ("https://search.yahoo.com/search?p=chat", "雅虎", "chat"),
    ("https://search.yahoo.co.jp/search?p=chat", "雅虎", "chat"),
    ("https://search.naver.com/search.naver?query=chat", "Naver", "chat"),
    (f"https://quark.sm.cn/s?q={UTF8}", "神马", "商盟通"),
    (f"https://www.zhihu.com/search?q={UTF8}", "知乎", "商盟通"),
]


def test_the_maintained_list_is_sound() -> None:
    """V10: every engine has a name, hosts in their plain form and a parameter; no host stands twice."""
    listed = json.loads(files("livechat.visitors").joinpath("engines.json").read_text("utf-8"))
    hosts = [host for engine in listed["engines"] for host in engine["hosts"]]

    assert len(listed["engines"]) > 30
    assert len(hosts) == len(set(hosts))
    assert all(host == host.lower() and "." in host and "/" not in host for host in hosts)
    assert all(engine["name"] and engine["keywords"] for engine in listed["engines"])
    assert {"bd_vid", "qhclickid", "gclid", "msclkid", "fbclid"} < set(listed["click_ids"])


@pytest.mark.parametrize(("referrer", "name", "keyword"), REFERRERS)
def test_a_search_engine_is_known_with_its_keyword(referrer: str, name: str, keyword: str) -> None:
    """V10: UTF-8 and GB2312 keywords, on the desktop and the mobile pages."""
    source = find_source(referrer, LANDING)

    assert (source.kind, source.name, source.keyword) == ("search", name, keyword)


@pytest.mark.parametrize(
    "referrer",
    [
        "https://baidu.com.evil.test/s?wd=x",
        "https://notbaidu.com/s?wd=x",
        "https://evil.test/baidu.com?wd=x",
        "https://so.com.evil.test/",
    ],
)
def test_a_look_alike_is_a_plain_referring_host(referrer: str) -> None:
    """V09: the end of the host decides, behind a dot."""
    assert find_source(referrer, LANDING).kind == "referral"


@pytest.mark.parametrize(
    "referrer",
    [
        "",
        "https://shop.example/other",
        "javascript:alert(1)",
        "http://[",
        "ftp://x",
        "https://",
        "\x00",
        "//host",
    ],
)
def test_nothing_useful_is_direct(referrer: str) -> None:
    """V09: 直接输入; the site's own pages are no source."""
    assert find_source(referrer, LANDING).kind == "direct"


def test_another_site_is_named_by_its_host() -> None:
    """V09."""
    source = find_source("https://www.partner.example/blog?x=1", LANDING)

    assert (source.kind, source.name) == ("referral", "partner.example")


def test_a_campaign_is_kept_with_the_visit() -> None:
    """V10: UTM fields and click ids of the landing page, nothing else of it."""
    landing = (
        f"{LANDING}?utm_source=news&utm_term={UTF8}&bd_vid=12&qhclickid=3&gclid=4&msclkid=5&session=secret"
    )

    source = find_source("", landing)

    assert (source.kind, source.name, source.keyword) == ("campaign", "news", "商盟通")
    assert source.campaign == {
        "utm_source": "news",
        "utm_term": "商盟通",
        "bd_vid": "12",
        "qhclickid": "3",
        "gclid": "4",
        "msclkid": "5",
    }


def test_a_click_id_alone_names_who_sent_it() -> None:
    """V10."""
    assert find_source("", f"{LANDING}?qhclickid=3").name == "360"


def test_a_search_with_an_ad_click_is_still_a_search() -> None:
    """V10: the engine is what the agent wants to see; the click id stays with the visit."""
    source = find_source(f"https://www.baidu.com/s?wd={UTF8}", f"{LANDING}?bd_vid=12")

    assert (source.kind, source.keyword, source.campaign) == ("search", "商盟通", {"bd_vid": "12"})


def test_wechat_without_a_referrer_is_wechat() -> None:
    """V09: its browser tells no referrer."""
    assert find_source("", LANDING, "Mozilla/5.0 MicroMessenger/8.0").name == "微信"


@pytest.mark.parametrize("length", [2000, 100_000])
def test_long_addresses_do_no_harm(length: int) -> None:
    source = find_source(
        "https://www.baidu.com/s?wd=" + "%ff" * length, f"{LANDING}?utm_source=" + "x" * length
    )

    assert len(source.keyword) <= 200
    assert all(len(value) <= 200 for value in source.campaign.values())
