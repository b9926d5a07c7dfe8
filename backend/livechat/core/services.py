"""What a process holds besides sockets: opened once in `create_app`, found by type, never global."""

from typing import TYPE_CHECKING, TypeVar, cast

if TYPE_CHECKING:
    from livechat.core.bus import Bus
    from livechat.core.db import Database
    from livechat.core.events import Broadcaster
    from livechat.core.store import Store
    from livechat.settings import Settings

Feature = TypeVar("Feature")


class Services:
    """The opened resources of one process; features add their own long-lived objects by class."""

    def __init__(
        self,
        *,
        settings: "Settings",
        database: "Database",
        bus: "Bus",
        store: "Store",
        broadcaster: "Broadcaster",
    ) -> None:
        self.settings = settings
        self.database = database
        self.bus = bus
        self.store = store
        self.broadcaster = broadcaster
        self._features: dict[type, object] = {}

    def add(self, feature: Feature) -> Feature:
        """Keep `feature` to be found by its class."""
        self._features[type(feature)] = feature
        return feature

    def add_as(self, kind: type[Feature], feature: Feature) -> Feature:
        """Keep `feature` to be found by a protocol that it fulfils, for features that may not import its class."""
        self._features[kind] = feature
        return feature

    def get(self, kind: type[Feature]) -> Feature:
        """The one object of this class."""
        return cast("Feature", self._features[kind])
