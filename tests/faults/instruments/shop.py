"""A workspace with people in it, and the talk that most tests begin with."""

from typing import Any, Self

from tests.faults.instruments import invariants
from tests.faults.instruments.cluster import Cluster
from tests.faults.instruments.ledger import Ledger, Message
from tests.faults.instruments.people import Agent, Person, Rest, Visitor
from tests.faults.instruments.tab import PASSING, Tab
from tests.faults.instruments.waiting import until
from tests.faults.instruments.wire import Refused, Wire


class Shop:
    """One owner who serves the default site, on the given cluster, with a ledger of its own."""

    def __init__(self, cluster: Cluster) -> None:
        self.cluster = cluster
        self.ledger = Ledger()
        self.rest = Rest(self.ledger)
        self.owner = Agent(self.rest, cluster.bases, "owner")
        self.site: dict[str, Any] = {}
        self._tabs: list[Tab] = []
        self._wires: list[Wire] = []
        self._visitors = 0
        # A shared cluster's log also holds what other tests did to it.
        self._known_bugs = len(cluster.bugs())

    @classmethod
    async def open(cls, cluster: Cluster) -> Self:
        shop = cls(cluster)
        await shop.owner.sign_up()
        shop.site = await shop.owner.site()
        return shop

    async def visitor(self, name: str = "") -> Visitor:
        """Somebody new on the site."""
        self._visitors += 1
        visitor = Visitor(
            self.rest, self.cluster.bases, name or f"visitor-{self._visitors}", self.site["site_key"]
        )
        await visitor.arrive()
        return visitor

    async def tab(self, person: Person, *, process: int | None = None, bases: list[str] | None = None) -> Tab:
        """A tab that stays with one process, or goes wherever it is let in."""
        if bases is None:
            bases = person.bases if process is None else [self.cluster.base(process)]
        tab = Tab(person, bases=bases, name=f"{person.name}'s tab {len(self._tabs) + 1}")
        self._tabs.append(tab)
        return await tab.start()

    async def wire(self, person: Person, *, base: str | None = None, **hello: Any) -> Wire:
        """A raw socket that repairs nothing."""
        wire = await Wire.open(person.door_url(base), {"token": person.token, **hello})
        self._wires.append(wire)
        return wire

    async def talk(self, agent: Agent | None = None) -> tuple[Visitor, str]:
        """A visitor whose conversation the agent (the owner, unless named) has accepted."""
        visitor = await self.visitor()
        conversation_id = await visitor.begin("Hello")
        await (agent or self.owner).accept(conversation_id)
        return visitor, conversation_id

    async def history(self, conversation_id: str) -> list[Message]:
        """As the owner reads it, again if the database is only just coming back."""

        async def read() -> list[Message] | None:
            try:
                return await self.owner.history(conversation_id)
            except Refused as refused:
                if refused.code not in PASSING:
                    raise
                return None

        return await until(read, f"the history of {conversation_id}")

    async def check(self) -> dict[str, list[Message]]:
        """The invariants, once every reader has caught up."""
        for conversation_id in self.ledger.conversations():
            entries = await self.history(conversation_id)
            for tab in self._tabs:
                if conversation_id in tab.logs:
                    await tab.holds(conversation_id, len(entries))
        return await invariants.check(self.ledger, self.history, self.new_bugs())

    def new_bugs(self) -> list[str]:
        return self.cluster.bugs()[self._known_bugs :]

    async def close(self) -> None:
        for tab in self._tabs:
            await tab.stop()
        for wire in self._wires:
            await wire.close()
        await self.rest.close()
