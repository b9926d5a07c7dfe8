"""Is the process alive, and can it do its work?"""

import asyncio
import os
import tempfile

from fastapi import APIRouter, Request
from sqlalchemy import text
from starlette.responses import JSONResponse

from livechat.core.services import Services

router = APIRouter(include_in_schema=False)


@router.get("/healthz")
async def health() -> dict[str, str]:
    """The process lives."""
    return {"status": "ok"}


@router.get("/readyz")
async def readiness(request: Request) -> JSONResponse:
    """Database and disk answer. The bus is told but not required: without it chatting still works (G12)."""
    services: Services = request.app.state.services
    database, disk = await asyncio.gather(_database(services), _disk(services))
    bus = "ok" if services.bus.is_up else "down"
    is_ready = database == "ok" and disk == "ok"
    status = "unavailable" if not is_ready else "ok" if bus == "ok" else "degraded"
    checks = {"status": status, "database": database, "disk": disk, "bus": bus}
    return JSONResponse(checks, 200 if is_ready else 503)


async def _database(services: Services) -> str:
    try:
        async with asyncio.timeout(2), services.database.read() as db:
            await db.execute(text("SELECT 1"))
    except Exception:  # noqa: BLE001 - whatever it is, the database does not answer
        return "down"
    return "ok"


async def _disk(services: Services) -> str:
    try:
        await asyncio.to_thread(_write, services.settings.data_dir)
    except OSError:
        return "down"
    return "ok"


def _write(folder: os.PathLike[str]) -> None:
    with tempfile.TemporaryFile(dir=folder) as file:
        file.write(b"ready")
