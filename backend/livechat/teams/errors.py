"""Why something about a team was refused."""

from livechat.core.errors import Conflict


class TeamNameTaken(Conflict):
    """The workspace has a team of this name already."""

    code = "team_name_taken"


class TooManyTeams(Conflict):
    code = "too_many_teams"
