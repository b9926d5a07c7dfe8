"""Regions from data on this machine. D05, V06."""

from pathlib import Path

import pytest

from livechat.visitors.regions import Region, Regions, parse


@pytest.fixture(scope="module")
def regions() -> Regions:
    return Regions(None, None)


@pytest.mark.parametrize(
    ("ip", "province", "city"),
    [
        ("202.96.209.5", "上海", "上海"),
        ("219.141.136.10", "北京", "北京"),
        ("113.108.10.1", "广东", "深圳"),
        ("58.20.1.1", "湖南", "长沙"),
        ("36.106.1.1", "天津", "天津"),
        ("110.156.1.1", "新疆", "塔城"),
    ],
)
def test_chinese_addresses_have_province_and_city(
    regions: Regions, ip: str, province: str, city: str
) -> None:
    """D05: offline, in the short forms that people use."""
    assert regions.find(ip) == Region("中国", province, city)


def test_other_countries_are_named(regions: Regions) -> None:
    assert regions.find("8.8.8.8").country == "美国"


@pytest.mark.parametrize("ip", ["10.0.0.1", "127.0.0.1", "192.168.1.1", "::1", "fe80::1"])
def test_private_addresses_are_called_so(regions: Regions, ip: str) -> None:
    assert regions.find(ip) == Region("内网")


@pytest.mark.parametrize("ip", ["", "nonsense", "1.2.3", "999.1.1.1", "240e::1"])
def test_the_unknown_stays_unknown(regions: Regions, ip: str) -> None:
    """V06: no address, or IPv6 without a file for it."""
    assert regions.find(ip) == Region()


def test_a_missing_file_is_no_error(tmp_path: Path) -> None:
    """D05: an operator's typing error costs regions, not visitors."""
    assert Regions(tmp_path / "nowhere.xdb", None).find("202.96.209.5") == Region()
    broken = tmp_path / "broken.xdb"
    broken.write_bytes(b"\x00" * 100)
    assert Regions(broken, None).find("202.96.209.5") == Region()


@pytest.mark.parametrize(
    ("entry", "region"),
    [
        ("中国|0|广东省|深圳市|电信", Region("中国", "广东", "深圳")),
        ("中国|0|广西壮族自治区|南宁市|联通", Region("中国", "广西", "南宁")),
        ("中国|0|香港特别行政区|0|0", Region("中国", "香港")),
        ("中国|华东|上海|上海市|电信", Region("中国", "上海", "上海")),
        ("中国|0|上海市|0|电信", Region("中国", "上海")),
        ("中国|广东省|深圳市|电信", Region("中国", "广东", "深圳")),
        ("0|0|0|内网IP|内网IP", Region("内网")),
        ("", Region()),
    ],
)
def test_names_are_normalised(entry: str, region: Region) -> None:
    assert parse(entry) == region
