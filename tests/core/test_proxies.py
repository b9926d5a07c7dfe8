"""SN4: who is asking is the rightmost address that no proxy of ours vouches for."""

import pytest
from starlette.types import Scope

from livechat.core.proxies import TrustedProxies


def a_scope(peer: str, *forwarded: str, proto: str = "", scheme: str = "http") -> Scope:
    headers = [(b"x-forwarded-for", value.encode()) for value in forwarded]
    if proto:
        headers.append((b"x-forwarded-proto", proto.encode()))
    return {"type": "http", "client": (peer, 1), "headers": headers, "scheme": scheme}


CASES: list[tuple[str, tuple[str, ...], str]] = [
    # nobody is believed who is not a proxy of ours
    ("198.51.100.9", ("203.0.113.1",), "198.51.100.9"),
    ("127.0.0.1", ("203.0.113.1",), "127.0.0.1"),
    # a proxy speaks for the client
    ("10.0.0.1", ("203.0.113.1",), "203.0.113.1"),
    # what the client itself claimed stands further left
    ("10.0.0.1", ("1.1.1.1, 203.0.113.1",), "203.0.113.1"),
    ("10.0.0.1", ("1.1.1.1", "203.0.113.1"), "203.0.113.1"),
    # two proxies of ours in a row
    ("10.0.0.1", ("1.1.1.1, 203.0.113.1, 10.0.0.2",), "203.0.113.1"),
    # ports, brackets, IPv6, mapped IPv4
    ("10.0.0.1", ("203.0.113.1:5000",), "203.0.113.1"),
    ("10.0.0.1", ("[2001:db8::1]:5000",), "2001:db8::1"),
    ("10.0.0.1", ("2001:db8::1",), "2001:db8::1"),
    ("::ffff:10.0.0.1", ("::ffff:203.0.113.1",), "203.0.113.1"),
    # junk ends the search where it stands
    ("10.0.0.1", ("203.0.113.1, junk",), "10.0.0.1"),
    ("10.0.0.1", ("junk, 203.0.113.1",), "203.0.113.1"),
    ("10.0.0.1", ("",), "10.0.0.1"),
    ("10.0.0.1", (), "10.0.0.1"),
    # nobody but proxies
    ("10.0.0.1", ("10.0.0.3, 10.0.0.2",), "10.0.0.3"),
    ("not an address", ("203.0.113.1",), ""),
]


@pytest.mark.parametrize(("peer", "forwarded", "expected"), CASES)
def test_the_client_address(peer: str, forwarded: tuple[str, ...], expected: str) -> None:
    """SN4"""
    proxies = TrustedProxies(["10.0.0.0/24"])

    assert proxies.client_ip(a_scope(peer, *forwarded)) == expected


def test_only_a_trusted_proxy_says_that_the_browser_came_by_tls() -> None:
    """SN3"""
    proxies = TrustedProxies(["10.0.0.1"])

    assert proxies.is_https(a_scope("10.0.0.1", proto="https"))
    assert not proxies.is_https(a_scope("10.0.0.9", proto="https"))
    assert not proxies.is_https(a_scope("10.0.0.1", proto="https, http"))
    assert proxies.is_https(a_scope("10.0.0.9", scheme="https"))
