"""A14: what an agent sets up follows the account, into windows that are open as well."""

from tests.people import Person, Server


async def test_other_windows_of_the_agent_hear_of_a_change_and_nobody_else_does(
    server: Server, agent: Person, other_agent: Person
) -> None:
    async with agent.socket(server) as own, other_agent.socket(server) as foreign:
        stored = await agent.put(
            "/api/v1/me/settings", json={"version": 1, "values": {"settings": {"volume": 20}}}
        )

        assert stored.status_code == 200
        assert await own.next_event("settings.changed") == {"type": "settings.changed"}
        await foreign.result("ping")
        assert "settings.changed" not in [event["type"] for event in foreign.events]
