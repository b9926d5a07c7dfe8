"""Logs: one event is one line, whatever strangers put into it (SX8), and no secret is in it (SX9)."""

import logging
import sys
from typing import Any

import structlog
from structlog.typing import EventDict, Processor

MAX_VALUE_CHARACTERS = 2000
SECRETS = ("password", "token", "secret", "authorization", "cookie", "signature")


def configure_logs(level: str, *, as_json: bool) -> None:
    """Send structlog and the standard library's loggers to stderr in one shape."""
    shared: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        hide_secrets,
        structlog.processors.format_exc_info,
        escape_values,
    ]
    renderer: Processor = (
        structlog.processors.JSONRenderer(ensure_ascii=False)
        if as_json
        else structlog.processors.LogfmtRenderer(key_order=["timestamp", "level", "logger", "event"])
    )
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, renderer],
        )
    )
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(level.upper())
    for name in ("uvicorn", "uvicorn.error", "uvicorn.access"):
        logging.getLogger(name).handlers = []
        # No access log: uvicorn writes one whenever anybody listens.
        logging.getLogger(name).propagate = name != "uvicorn.access"
    # Names every SQL parameter at INFO and below.
    logging.getLogger("sqlalchemy").setLevel(logging.WARNING)


def hide_secrets(_logger: Any, _method: str, event: EventDict) -> EventDict:
    """Blank the values of keys that name a secret."""
    for key in event:
        if any(secret in key.lower() for secret in SECRETS):
            event[key] = "***"
    return event


def escape_values(_logger: Any, _method: str, event: EventDict) -> EventDict:
    """Escape control characters (line breaks, ANSI, bidi overrides) and cut what is too long."""
    for key, value in event.items():
        if isinstance(value, str):
            event[key] = escape(value)
    return event


def escape(text: str) -> str:
    if len(text) > MAX_VALUE_CHARACTERS * 4:
        # The end of a trace names the place and the error.
        text = text[:MAX_VALUE_CHARACTERS] + "…" + text[-MAX_VALUE_CHARACTERS * 3 :]
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else c.encode("unicode_escape", "replace").decode() for c in text)
