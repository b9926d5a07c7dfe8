"""C18, D07: contact data in every dress, and what only looks like it. Our own corpus."""

import time

import pytest

from livechat.contacts.recogniser import recognise
from tests.contacts.corpus import lines

LINES = lines()


def test_the_corpus_is_worth_the_name():
    assert len(LINES) >= 120
    assert sum(1 for _text, wanted in LINES if not wanted) >= 60
    assert {field for _text, wanted in LINES for field, _value in wanted} == {
        "name",
        "mobile",
        "phone",
        "wechat",
        "qq",
        "email",
        "company",
    }


def test_precision_and_recall():
    """D07: nearly all of it is found, and hardly anything else"""
    hits = misses = wrong = 0
    told: list[str] = []
    for text, wanted in LINES:
        found = {(each.field, each.value) for each in recognise(text)}
        hits += len(found & wanted)
        misses += len(wanted - found)
        wrong += len(found - wanted)
        if found != wanted:
            told.append(f"{text}: found {sorted(found)}, wanted {sorted(wanted)}")

    assert hits / (hits + wrong) >= 0.98, "\n".join(told)
    assert hits / (hits + misses) >= 0.98, "\n".join(told)


@pytest.mark.parametrize("text", [text for text, wanted in LINES if not wanted])
def test_no_number_for_other_things_is_a_mobile(text: str):
    """D07: orders, prices, dates, hotlines and cards"""
    assert "mobile" not in {each.field for each in recognise(text)}


@pytest.mark.parametrize(
    "pattern",
    [
        "1",
        "13",
        "1 ",
        "1-",
        "a",
        "a.",
        "a@",
        "a@b.",
        "我是",
        "我叫王",
        "有限公司",
        "微信",
        "qq1",
        "一",
        "0757-",
        "((",
        "\u202e1",
    ],
)
def test_time_grows_with_the_length_and_nothing_else(pattern: str):
    """SX6: what a visitor may send at most is read in a blink"""
    text = (pattern * 8000)[:16_000]

    start = time.perf_counter()
    recognise(text)

    assert time.perf_counter() - start < 0.25


@pytest.mark.parametrize(
    "text", ["我是王经理介绍来的", "我是李老师那里一个朋友推荐的", "我是陈主任安排过来的"]
)
def test_who_sent_somebody_is_not_who_came(text: str):
    """D07: in the sentence of a recommendation the name is another's"""
    assert [found for found in recognise(text) if found.field == "name"] == []
