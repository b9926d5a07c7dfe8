"""Why something about filing was refused."""

from livechat.core.errors import Conflict, Invalid


class TagNameTaken(Conflict):
    """Another tag has this name."""

    code = "tag_name_taken"


class FilingLimit(Conflict):
    """There are as many categories or tags as a list can hold."""

    code = "filing_limit"


class CategoryTooDeep(Invalid):
    """A category stands at most one level below another."""

    code = "category_too_deep"
