"""Every event says what it is and who hears it; who hears a message is a security matter, read in one place."""

import pytest

from livechat.core.events import Event, registry
from tests.contract.everything import import_everything

import_everything()
EVENTS = sorted(registry.items())


def test_there_are_events():
    assert len(EVENTS) > 8
    assert {"message.created", "conversation.updated", "visitors.changed"} <= set(registry)


@pytest.mark.parametrize(("name", "event"), EVENTS, ids=[name for name, _ in EVENTS])
def test_an_event_names_its_audience(name: str, event: type[Event]):
    assert event.channels is not Event.channels, f"{event.__name__} leaves its audience to somebody else"
    assert event.model_fields["type"].default == name
    assert event.__doc__ != Event.__doc__, (
        f"{event.__name__} has no docstring, which is its public description"
    )
