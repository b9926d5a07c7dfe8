"""The bus between processes. It may lose anything: clients find gaps by seq, heads and resume (G8)."""

from livechat.core.bus.base import Bus, Receiver, open_bus

__all__ = ["Bus", "Receiver", "open_bus"]
