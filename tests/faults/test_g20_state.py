"""G20: what a client held before plus the events it got is what a fresh look shows, after every action."""

import random
from collections.abc import Awaitable, Callable
from typing import Any

from tests.faults.conftest import OpenShop
from tests.faults.instruments.cluster import Cluster
from tests.faults.instruments.folding import AgentState, VisitorState, differences
from tests.faults.instruments.people import Visitor, new_id
from tests.faults.instruments.shop import Shop
from tests.faults.instruments.waiting import ROUNDS, until
from tests.faults.instruments.wire import Refused

STEPS = 12 + 16 * ROUNDS
Action = Callable[["Walk"], Awaitable[None]]

# Refusals that are part of life: the walk tries things that the state does not allow.
REFUSALS = {
    "conversation_closed",
    "conversation_taken",
    "visitor_offline",
    "visitor_chatting",
    "invitation_limit",
    "not_serving",
    "not_found",
}


class Walk:
    """A random walk through everything durable that two visitors and two agents can do."""

    def __init__(self, shop: Shop, rng: random.Random) -> None:
        self.shop = shop
        self.rng = rng
        self.visitors: list[Visitor] = []
        self.agents = [shop.owner]
        self.agent_states: list[AgentState] = []
        self.visitor_states: list[VisitorState] = []
        # The conversation that each visitor is in, or was in last.
        self.conversations: dict[str, str] = {}
        self.count = 0
        self.story: list[str] = []

    async def begin(self) -> None:
        self.agents.append(await self.shop.owner.hire("colleague"))
        cluster = self.shop.cluster
        self.visitors = [await self.shop.visitor() for _ in range(2)]
        for number, visitor in enumerate(self.visitors):
            self.visitor_states.append(
                VisitorState(visitor, await self.shop.wire(visitor, base=cluster.base(number)))
            )
        for number, agent in enumerate(self.agents):
            wire = await self.shop.wire(agent, base=cluster.base(number + 1))
            await wire.call("visitors.watch")
            self.agent_states.append(AgentState(agent, wire))
        for state in [*self.agent_states, *self.visitor_states]:
            await state.load()

    @property
    def text(self) -> str:
        self.count += 1
        return f"step {self.count}"

    def base(self) -> str:
        return self.shop.cluster.base(self.rng.randrange(2))

    async def tries(self, action: Action) -> bool:
        """Whether the state allowed it."""
        self.story.append(action.__name__)
        try:
            await action(self)
        except Refused as refused:
            if refused.code not in REFUSALS:
                raise
            return False
        return True

    async def agrees(self, action: str) -> None:
        """Every client's folded state equals a fresh one."""
        for state in [*self.agent_states, *self.visitor_states]:
            found: list[str] = []

            async def same(state: AgentState | VisitorState = state, found: list[str] = found) -> bool:
                assert state.wire.is_open, f"{state.name} was cut off with {state.wire.close_code}"
                found[:] = differences(state.held(), await state.fresh())
                return not found

            try:
                await until(same, f"{state.name} agrees after {action}", within=10, every=0.1)
            except AssertionError as error:
                last = [repr(frame)[:600] for frame in state.wire.events[-6:]]
                story = [str(error), f"steps: {self.story}", *found, "last frames:", *last]
                raise AssertionError("\n".join(story)) from None


async def start(walk: Walk) -> None:
    visitor = walk.rng.choice(walk.visitors)
    walk.conversations[visitor.id] = await visitor.begin(walk.text, base=walk.base())


async def visitor_says(walk: Walk) -> None:
    for visitor in walk.visitors:
        if conversation_id := walk.conversations.get(visitor.id):
            await visitor.say(conversation_id, walk.text, base=walk.base())


async def agent_says(walk: Walk) -> None:
    if walk.conversations:
        conversation_id = walk.rng.choice(list(walk.conversations.values()))
        conversation = await walk.shop.owner.get(f"/conversations/{conversation_id}")
        for agent in walk.agents:
            if conversation["agent"] and conversation["agent"]["id"] == agent.id:
                await agent.say(conversation_id, walk.text, base=walk.base())


async def accept(walk: Walk) -> None:
    if walk.conversations:
        conversation_id = walk.rng.choice(list(walk.conversations.values()))
        await walk.rng.choice(walk.agents).accept(conversation_id, base=walk.base())


async def agent_reads(walk: Walk) -> None:
    for conversation_id in walk.conversations.values():
        conversation = await walk.shop.owner.get(f"/conversations/{conversation_id}")
        seq = conversation["last_seq"]
        for agent in walk.agents:
            if conversation["agent"] and conversation["agent"]["id"] == agent.id:
                await agent.ask(
                    "POST",
                    f"/conversations/{conversation_id}/receipts",
                    {"read_seq": seq, "delivered_seq": seq},
                )


async def visitor_reads(walk: Walk) -> None:
    for visitor in walk.visitors:
        if conversation_id := walk.conversations.get(visitor.id):
            seq = len(await visitor.history(conversation_id))
            read = walk.rng.randrange(seq + 1)
            body = {"delivered_seq": seq, "read_seq": read}
            await visitor.ask("POST", f"/conversations/{conversation_id}/receipts", body, base=walk.base())


async def agent_closes(walk: Walk) -> None:
    if walk.conversations:
        conversation_id = walk.rng.choice(list(walk.conversations.values()))
        await walk.rng.choice(walk.agents).ask(
            "POST", f"/conversations/{conversation_id}/closure", {}, base=walk.base()
        )


async def visitor_closes(walk: Walk) -> None:
    visitor = walk.rng.choice(walk.visitors)
    if conversation_id := walk.conversations.get(visitor.id):
        await visitor.ask("POST", f"/conversations/{conversation_id}/closure", {}, base=walk.base())


async def direct_chat(walk: Walk) -> None:
    visitor, agent = walk.rng.choice(walk.visitors), walk.rng.choice(walk.agents)
    client_id, text = new_id(), walk.text
    answer = await agent.ask(
        "POST", f"/visitors/{visitor.id}/conversations", {"client_id": client_id, "text": text}
    )
    agent.note(answer["id"], text, client_id)
    walk.conversations[visitor.id] = answer["id"]


async def invite(walk: Walk) -> None:
    visitor, agent = walk.rng.choice(walk.visitors), walk.rng.choice(walk.agents)
    body = {"text": walk.text, "kind": "popup", "client_id": new_id()}
    await agent.ask("POST", f"/visitors/{visitor.id}/invitations", body)


async def change_availability(walk: Walk) -> None:
    agent = walk.rng.choice(walk.agents)
    body = {"availability": walk.rng.choice(["online", "busy", "away"])}
    await agent.ask("PUT", "/me/availability", body, base=walk.base())


async def look_at_another_page(walk: Walk) -> None:
    state = walk.rng.choice(walk.visitor_states)
    await state.wire.call("page.view", {"url": f"https://shop.example/{walk.text}", "title": walk.text})


async def say_who_one_is(walk: Walk) -> None:
    state = walk.rng.choice(walk.visitor_states)
    await state.wire.call("visitor.identify", {"name": walk.text, "phone": "13800000000"})


async def edit_the_card(walk: Walk) -> None:
    visitor = walk.rng.choice(walk.visitors)
    await walk.rng.choice(walk.agents).ask("PATCH", f"/visitors/{visitor.id}", {"name": walk.text})


ACTIONS: list[Action] = [
    start,
    visitor_says,
    agent_says,
    accept,
    agent_reads,
    visitor_reads,
    agent_closes,
    visitor_closes,
    direct_chat,
    invite,
    change_availability,
    look_at_another_page,
    say_who_one_is,
    edit_the_card,
]


async def test_g20_folded_state_equals_fresh_state_after_every_step(
    unharmed: Cluster, open_shop: OpenShop, rng: random.Random
) -> None:
    """G20: each action at least once, then in random order, over both processes; both sides fold and compare."""
    walk = Walk(await open_shop(unharmed), rng)
    await walk.begin()
    await walk.agrees("the beginning")

    steps = [*ACTIONS, *rng.choices(ACTIONS, k=STEPS - len(ACTIONS))]
    done = 0
    for action in steps:
        done += await walk.tries(action)
        await walk.agrees(action.__name__)

    assert done > STEPS / 3
    held: dict[str, Any] = walk.agent_states[0].held()
    assert held["conversations"]
    await walk.shop.check()
