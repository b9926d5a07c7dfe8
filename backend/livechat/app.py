"""create_app(settings): opens what the settings name, joins the features."""

import re
from collections.abc import AsyncGenerator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

from fastapi import FastAPI

from livechat import __version__, doors, features, web
from livechat.attachments.errors import FileTooLarge
from livechat.auth.door import authenticate
from livechat.auth.keys import Keys
from livechat.auth.secret_key import load_secret_key
from livechat.canned.importing import BYTES_MAX as TABLE_BYTES_MAX
from livechat.core.body_guard import BodyGuard, RawBody
from livechat.core.bus import open_bus
from livechat.core.db import open_database
from livechat.core.deadline import Deadline
from livechat.core.headers import SecurityHeaders
from livechat.core.hosts import AllowedHosts
from livechat.core.http import add_error_handlers
from livechat.core.problems import ErrorOut
from livechat.core.proxies import TrustedProxies
from livechat.core.services import Services
from livechat.core.store import open_store
from livechat.realtime.endpoint import SocketDoor
from livechat.realtime.hub import Hub
from livechat.settings import Settings


def create_app(settings: Settings, web_root: Path | None = None) -> FastAPI:
    """The whole product as one ASGI application. `web_root` overrides where the built front ends are."""
    app = FastAPI(
        title="SMT 商盟通",
        version=__version__,
        lifespan=lambda app: _lifespan(app, settings),
        docs_url=None,
        redoc_url=None,
        openapi_url=None,
        # An unknown path is a 404, never a redirect that a proxy's host name could leak into.
        redirect_slashes=False,
        responses={"4XX": {"model": ErrorOut}, "5XX": {"model": ErrorOut}},
    )
    proxies = TrustedProxies(settings.trusted_proxies)
    app.state.settings = settings
    app.state.authenticate = authenticate
    app.state.client_ip = proxies.client_ip
    app.state.is_https = proxies.is_https
    # Set by whoever runs it as a server.
    app.state.on_started = lambda: None
    add_error_handlers(app)
    doors.add_routes(app)
    web.add_routes(app, settings, web_root)
    # The last one added stands outermost.
    app.add_middleware(
        Deadline,
        seconds=settings.request_timeout_seconds,
        # A large picture takes its time to be written anew.
        slow_path=re.compile(r"/(api|widget)/v1/files"),
        slow_seconds=settings.upload_timeout_seconds,
    )
    app.add_middleware(
        BodyGuard,
        max_bytes=settings.body_max_bytes,
        idle_seconds=settings.body_idle_seconds,
        raw_bodies=_raw_bodies(settings),
    )
    app.add_middleware(AllowedHosts, hosts=settings.allowed_hosts)
    app.add_middleware(SecurityHeaders, is_https=proxies.is_https)
    app.add_middleware(SocketDoor)
    return app


@asynccontextmanager
async def _lifespan(app: FastAPI, settings: Settings) -> AsyncGenerator[None, None]:
    """Opens in order, closes in reverse: features first, what they stand on last."""
    async with AsyncExitStack() as stack:
        database = open_database(settings.resolved_database_url)
        stack.push_async_callback(database.close)
        bus = open_bus(settings.redis_url, settings.redis_prefix)
        stack.push_async_callback(bus.close)
        store = open_store(settings.redis_url, settings.redis_prefix)
        stack.push_async_callback(store.close)
        hub = Hub(bus)
        services = Services(settings=settings, database=database, bus=bus, store=store, broadcaster=hub)
        services.add(hub)
        services.add(TrustedProxies(settings.trusted_proxies))
        services.add(Keys(load_secret_key(settings.secret_key, settings.data_dir)))
        await features.open_features(services, hub, stack)
        app.state.services = services
        app.state.on_started()
        yield


def _raw_bodies(settings: Settings) -> list[RawBody]:
    """The only routes that take something other than JSON."""
    return [
        RawBody("PUT", re.compile(r"/api/v1/(me|agents/[^/]+)/avatar"), settings.avatar_max_bytes),
        RawBody("POST", re.compile(r"/(api|widget)/v1/files"), settings.file_max_bytes, FileTooLarge),
        RawBody("POST", re.compile(r"/api/v1/canned-responses/imports"), TABLE_BYTES_MAX),
    ]
