"""The built front ends, health and metrics: everything that is not the API."""

from pathlib import Path

from fastapi import FastAPI

from livechat.settings import Settings
from livechat.web import demo, health, metrics, reference, spa, widget
from livechat.web.builds import Builds


def add_routes(app: FastAPI, settings: Settings, web_root: Path | None = None) -> None:
    builds = Builds(web_root)
    app.state.builds = builds
    app.include_router(health.router)
    app.include_router(metrics.router)
    if settings.show_docs:
        app.include_router(reference.router)
    widget.add_routes(app, builds)
    demo.add_routes(app, builds)
    spa.add_routes(app, builds)
