"""Figures for Prometheus, for the machine itself or whoever holds the token."""

import secrets
from ipaddress import ip_address

from fastapi import APIRouter, Request
from prometheus_client import (
    CONTENT_TYPE_LATEST,
    GC_COLLECTOR,
    PROCESS_COLLECTOR,
    CollectorRegistry,
    Gauge,
    generate_latest,
)
from starlette.responses import Response

from livechat.core.errors import NotFound
from livechat.core.services import Services
from livechat.realtime.hub import Hub

router = APIRouter(include_in_schema=False)


@router.get("/metrics")
async def metrics(request: Request) -> Response:
    """Figures of this process."""
    if not _may_read(request):
        raise NotFound
    services: Services = request.app.state.services
    registry = CollectorRegistry()
    registry.register(PROCESS_COLLECTOR)
    registry.register(GC_COLLECTOR)
    sockets = Gauge("livechat_sockets", "Open sockets of this process.", ["door"], registry=registry)
    for door in ("agent", "visitor"):
        sockets.labels(door).set(sum(1 for socket in services.get(Hub).everyone if socket.door == door))
    Gauge("livechat_bus_up", "Whether the bus answers.", registry=registry).set(services.bus.is_up)
    return Response(generate_latest(registry), headers={"content-type": CONTENT_TYPE_LATEST})


def _may_read(request: Request) -> bool:
    token = request.app.state.settings.metrics_token
    if token:
        given = request.headers.get("authorization", "").removeprefix("Bearer ")
        return secrets.compare_digest(given.encode(), token.encode())
    # A proxy on this machine is loopback too, but it says whom it speaks for.
    if any(name in request.headers for name in ("x-forwarded-for", "forwarded", "x-real-ip")):
        return False
    return request.client is not None and ip_address(request.client.host).is_loopback
