"""What an agent is for visitors and colleagues: by choice, or because nobody sits there (A10)."""

from livechat.agents.models import Agent
from livechat.core.clock import now
from livechat.core.context import Context
from livechat.presence.agents import AgentPresence
from livechat.presence.schemas import SetAvailability


async def choose(ctx: Context, wish: SetAvailability) -> SetAvailability:
    """Store the wish and tell of it; an automatic one only where the agent chose nothing else."""
    agent = await ctx.db.get_one(Agent, ctx.actor.id, with_for_update={"key_share": True})
    is_automatic_now = agent.availability_source == "automatic"
    if wish.is_automatic and not _may_follow(agent.availability, wish.availability, is_automatic_now):
        return _now(agent)
    agent.availability = wish.availability
    agent.availability_at = now()
    agent.availability_source = "automatic" if wish.is_automatic and wish.availability == "away" else None
    presence = ctx.services.get(AgentPresence)
    ctx.afterwards(lambda: presence.chose(ctx.workspace_id, agent.id, wish.availability))
    return _now(agent)


def _may_follow(present: str, wish: str, is_automatic_now: bool) -> bool:
    """Away follows only on line, and on line only an away that was set automatically."""
    return (present, wish) == ("online", "away") or (
        is_automatic_now and (present, wish) == ("away", "online")
    )


def _now(agent: Agent) -> SetAvailability:
    return SetAvailability.model_validate(
        {"availability": agent.availability, "is_automatic": agent.availability_source == "automatic"}
    )
