from livechat.core.errors import Conflict, Forbidden, Invalid, NotFound


class SiteNotFound(NotFound):
    """No site has this key."""

    code = "site_not_found"


class DomainNotAllowed(Forbidden):
    """The site's allow-list does not name the page's host (SC2)."""

    code = "domain_not_allowed"


class DefaultSite(Conflict):
    """The default site stays; it can be edited."""

    code = "default_site"


class InvalidDomain(Invalid):
    """Neither a host name nor a pattern such as *.shop.example."""

    code = "invalid_domain"
