"""A server of the test's own, whose insides the test may look at."""

from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack
from typing import Any

import pytest

from livechat.core.services import Services
from livechat.settings import Settings
from tests.people import People, Server
from tests.serving import client_for, serving


@pytest.fixture
async def open_server(make_app: Callable[..., Any], settings: Settings) -> AsyncIterator[Callable[..., Any]]:
    """`server, people, services = await open_server(outbox_max_bytes=65_536)`."""
    async with AsyncExitStack() as stack:

        async def make(**changes: Any) -> tuple[Server, People, Services]:
            app = await make_app(**changes)
            server = await stack.enter_async_context(serving(app, settings.model_copy(update=changes)))
            people = People(lambda: client_for(app))
            stack.push_async_callback(people.close)
            return server, people, app.state.services

        yield make
