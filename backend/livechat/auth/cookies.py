"""The two cookies: the refresh token, and the mark of a device that signed in before."""

from ipaddress import ip_address

from fastapi import Request, Response

from livechat.settings import Settings

REFRESH = "livechat_refresh"
DEVICE = "livechat_device"
DEVICE_SECONDS = 365 * 86_400


def set_refresh(
    request: Request, response: Response, token: str, settings: Settings, *, is_persistent: bool
) -> None:
    """Without "stay signed in" the cookie ends with the browser."""
    _set(request, response, REFRESH, token, settings.session_days * 86_400 if is_persistent else None)


def set_device(request: Request, response: Response, mark: str) -> None:
    _set(request, response, DEVICE, mark, DEVICE_SECONDS)


def read(request: Request, name: str) -> str:
    return request.cookies.get(_name(request, name), "")


def clear_refresh(request: Request, response: Response) -> None:
    _set(request, response, REFRESH, "", 0)


def _set(request: Request, response: Response, name: str, value: str, max_age: int | None) -> None:
    response.set_cookie(
        _name(request, name),
        value,
        max_age=max_age,
        path="/",
        secure=takes_secure(request),
        httponly=True,
        samesite="strict",
    )


def _name(request: Request, name: str) -> str:
    # The prefix makes browsers refuse the cookie from a sub-domain or without Secure; it exists only with Secure.
    return f"__Host-{name}" if takes_secure(request) else name


def takes_secure(request: Request) -> bool:
    """Browsers take Secure cookies over TLS, and over plain HTTP from this machine itself."""
    return request.app.state.is_https(request.scope) or _is_loopback(request.url.hostname or "")


def _is_loopback(host: str) -> bool:
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False
