"""The limits that clients keep to, as hello and session tell them."""

from livechat.core.schema import Schema
from livechat.settings import Settings


class Limits(Schema):
    """How often to ping, how much may be sent at once, and when to come back after a cut."""

    heartbeat_seconds: float
    heartbeat_answer_seconds: float
    text_max_characters: int
    frame_max_bytes: int
    file_max_bytes: int
    # How long a message can be taken back.
    recall_seconds: int
    # Entries in one page of a resume.
    resume_page: int
    # The first try to reconnect comes at random within the first so many seconds; later ones back off to the second.
    reconnect_first_seconds: int = 2
    reconnect_max_seconds: int = 30


def limits(settings: Settings) -> Limits:
    return Limits(
        heartbeat_seconds=settings.heartbeat_seconds,
        heartbeat_answer_seconds=settings.heartbeat_answer_seconds,
        text_max_characters=settings.text_max_characters,
        frame_max_bytes=settings.frame_max_bytes,
        file_max_bytes=settings.file_max_bytes,
        recall_seconds=settings.recall_seconds,
        resume_page=settings.resume_page,
    )
