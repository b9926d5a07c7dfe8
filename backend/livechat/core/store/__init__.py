"""Values that expire: presence, rate limits, the live list. Never the truth about a message."""

from livechat.core.store.base import Store, StoreDown, open_store

__all__ = ["Store", "StoreDown", "open_store"]
