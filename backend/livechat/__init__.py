"""商盟通 · Shangmengtong: live-chat customer service."""

__version__ = "0.1.0"
