"""Who gets a waiting conversation, as a rule without a database."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from livechat.routing.choice import Candidate, choose

NOW = datetime(2026, 1, 1, tzinfo=UTC)


def candidate(load: int = 0, *, idle_minutes: int | None = None, **more: Any) -> Candidate:
    last = None if idle_minutes is None else NOW - timedelta(minutes=idle_minutes)
    return Candidate(uuid4(), load, more.get("max_chats", 12), last, more.get("is_auto_assign", True))


def chosen(
    candidates: list[Candidate],
    *,
    wanted: UUID | None = None,
    last_agent: UUID | None = None,
    is_invited: bool = False,
) -> Candidate | None:
    return choose(candidates, wanted=wanted, last_agent=last_agent, is_invited=is_invited)


def test_nobody_is_nobody():
    assert chosen([]) is None


def test_the_least_loaded_comes_first():
    busy, free = candidate(2), candidate(1)
    assert chosen([busy, free]) is free


def test_among_equals_the_one_idle_longest():
    short, long, never = candidate(idle_minutes=1), candidate(idle_minutes=9), candidate()
    assert chosen([short, long]) is long
    assert chosen([short, long, never]) is never


def test_the_agent_asked_for_comes_before_all():
    free, wanted = candidate(0), candidate(5)
    assert chosen([free, wanted], wanted=wanted.agent_id, last_agent=free.agent_id) is wanted


def test_the_agent_of_last_time_comes_next_if_there_is_room():
    free, last = candidate(0), candidate(5)
    assert chosen([free, last], last_agent=last.agent_id) is last
    last.max_chats = 5
    assert chosen([free, last], last_agent=last.agent_id) is free


def test_the_full_are_passed_over():
    full = candidate(3, max_chats=3)
    assert chosen([full], wanted=full.agent_id) is None


def test_without_automatic_assignment_only_one_s_own_invitations():
    manual = candidate(is_auto_assign=False)
    assert chosen([manual]) is None
    assert chosen([manual], wanted=manual.agent_id) is None
    assert chosen([manual], wanted=manual.agent_id, is_invited=True) is manual
