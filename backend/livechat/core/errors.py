"""What can go wrong, in one vocabulary for REST and socket. Features subclass these, one class per fact."""

from typing import Any, ClassVar


class DomainError(Exception):
    """A refusal that the caller can understand. `code` is stable; the web apps turn it into words."""

    code: ClassVar[str]
    status: ClassVar[int]

    def __init__(self, *, retry_after: int | None = None, **details: Any) -> None:
        super().__init__(type(self).code)
        self.details: dict[str, Any] = details
        # Seconds; goes out as the Retry-After header and in the details of a frame.
        self.retry_after = retry_after

    def body(self) -> dict[str, Any]:
        """The error body of every door."""
        details = self.details
        if self.retry_after is not None:
            details = {**details, "retry_after": self.retry_after}
        return {"code": self.code, "details": details}


class Invalid(DomainError):
    code = "validation_failed"
    status = 422


class Unauthenticated(DomainError):
    code = "unauthenticated"
    status = 401


class Forbidden(DomainError):
    code = "forbidden"
    status = 403


class Blocked(Forbidden):
    """This visitor, or the address they come from, may not chat (T15)."""

    code = "blocked"


class NotFound(DomainError):
    code = "not_found"
    status = 404


class Conflict(DomainError):
    code = "conflict"
    status = 409


class TooMany(DomainError):
    code = "too_many_requests"
    status = 429


class Unavailable(DomainError):
    """A server this one stands on does not answer; nothing was acknowledged."""

    code = "unavailable"
    status = 503


class Busy(DomainError):
    """More work waits than the bound allows; nothing of this request was done (G21)."""

    code = "busy"
    status = 503


class InvalidText(Invalid):
    """A text holds NUL or a lone surrogate, which not every database can store."""

    code = "invalid_text"


class BadRequest(DomainError):
    """The request cannot be read: broken JSON, a body that stops half way."""

    code = "bad_request"
    status = 400


class MethodNotAllowed(DomainError):
    code = "method_not_allowed"
    status = 405


class RequestTimeout(DomainError):
    """The body did not arrive in time."""

    code = "request_timeout"
    status = 408


class UnknownHost(DomainError):
    """The Host header names a server that this one is not (SN3)."""

    code = "unknown_host"
    status = 421


class BodyTooLarge(DomainError):
    code = "body_too_large"
    status = 413


class UnsupportedMediaType(DomainError):
    code = "unsupported_media_type"
    status = 415


class BadFrame(DomainError):
    code = "bad_frame"
    status = 400


class UnknownCommand(DomainError):
    code = "unknown_command"
    status = 400


class HelloExpected(Unauthenticated):
    code = "hello_expected"


class Internal(DomainError):
    """A bug: the log has the trace, the answer says nothing about our insides."""

    code = "internal"
    status = 500


class FileTypeRefused(Invalid):
    """The content is of a kind that is not taken, or not what it claims to be (SU1)."""

    code = "file_type_refused"


class ImageTooLarge(Invalid):
    """The picture has more pixels than can be decoded safely (SU3)."""

    code = "image_too_large"
