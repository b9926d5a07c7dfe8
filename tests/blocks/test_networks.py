"""T15: what may be blocked by address."""

import pytest

from livechat.blocks.errors import InvalidNetwork, RangeTooWide
from livechat.blocks.networks import is_single, read_network


@pytest.mark.parametrize(
    ("text", "network"),
    [
        ("203.0.113.7", "203.0.113.7/32"),
        (" 203.0.113.7/24 ", "203.0.113.0/24"),
        ("2001:DB8::1", "2001:db8::1/128"),
        ("2001:db8:0:0::/48", "2001:db8::/48"),
        ("::ffff:203.0.113.7", "203.0.113.7/32"),
    ],
)
def test_one_network_has_one_form(text: str, network: str):
    assert str(read_network(text)) == network
    assert is_single(read_network(text)) == network.endswith(("/32", "/128"))


@pytest.mark.parametrize(
    "text", ["", "203.0.113", "203.0.113.7/33", "example.com", "1", "203.0.113.0/24,10.0.0.0/8"]
)
def test_anything_else_is_none(text: str):
    with pytest.raises(InvalidNetwork):
        read_network(text)


@pytest.mark.parametrize("text", ["0.0.0.0/0", "203.0.0.0/15", "::/0", "2001:db8::/31", "::ffff:0:0/96"])
def test_a_range_that_shuts_out_countries_is_refused(text: str):
    with pytest.raises(RangeTooWide):
        read_network(text)
