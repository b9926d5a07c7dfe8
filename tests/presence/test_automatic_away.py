"""A10: away because nobody sits there is not away by choice."""

import pytest

from tests.people import Person, Server


@pytest.mark.parametrize("chosen", ["busy", "invisible", "offline", "away"])
async def test_nothing_automatic_undoes_a_choice(agent: Person, server: Server, chosen: str) -> None:
    async with agent.socket(server) as socket:
        await socket.result("availability.set", {"availability": chosen})
        for wish in ("away", "online"):
            answer = await socket.result("availability.set", {"availability": wish, "is_automatic": True})
            assert answer == {"availability": chosen, "is_automatic": False}

    assert (await agent.get("/api/v1/me")).json()["availability"] == chosen


async def test_away_by_itself_ends_by_itself(agent: Person, server: Server) -> None:
    async with agent.socket(server) as socket:
        gone = await socket.result("availability.set", {"availability": "away", "is_automatic": True})
        back = await socket.result("availability.set", {"availability": "online", "is_automatic": True})
        again = await agent.put(
            "/api/v1/me/availability", json={"availability": "away", "is_automatic": True}
        )
        chosen = await socket.result("availability.set", {"availability": "away"})
        refused = await socket.result("availability.set", {"availability": "online", "is_automatic": True})

    assert gone == again.json() == {"availability": "away", "is_automatic": True}
    assert back == {"availability": "online", "is_automatic": False}
    assert chosen == refused == {"availability": "away", "is_automatic": False}
