"""Who the visitor is, for frames whose storage the browser blocks.

The token stands in the frame's own storage, which the page around it cannot read (SC3). Where a browser refuses that storage
to frames of other sites, a partitioned cookie (CHIPS) is still allowed: it exists once per site that embeds the widget. It opens
nothing by itself: it only helps `POST /widget/v1/session` to recognise the browser, and sockets do not look at it (SC1).
"""

from fastapi import Request, Response

from livechat.auth.cookies import takes_secure


def read(request: Request, site_key: str) -> str | None:
    return request.cookies.get(_name(site_key))


def keep(request: Request, response: Response, site_key: str, token: str, seconds: int) -> None:
    """Partitioned cookies must be Secure, so over plain HTTP to another machine there is none."""
    if not takes_secure(request):
        return
    # Token and key are letters, digits, dots and dashes. Written by hand: the standard library learns `Partitioned` only with Python 3.14.
    response.headers.append(
        "Set-Cookie",
        f"{_name(site_key)}={token}; Max-Age={seconds}; Path=/; Secure; HttpOnly; SameSite=None; Partitioned",
    )


def _name(site_key: str) -> str:
    return f"__Host-livechat_visitor_{site_key}"
