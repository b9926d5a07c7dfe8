"""Pictures of agents: 165 × 165 WebP, made anew from whatever was uploaded, so that nothing hides in them (SU3)."""

import asyncio
import hashlib
import io
import warnings
from uuid import UUID

from PIL import Image, ImageOps, UnidentifiedImageError

from livechat.core.errors import FileTypeRefused, ImageTooLarge

SIDE = 165
MAX_PIXELS = 20_000_000
FORMATS = ("GIF", "JPEG", "PNG", "WEBP")


def avatar_url(agent_id: UUID, version: str | None) -> str | None:
    """Changes with the picture, so that it may be kept for ever."""
    return f"/api/v1/avatars/{agent_id}?v={version}" if version else None


async def make_avatar(upload: bytes) -> bytes:
    """The WebP of an upload; decoding runs in a thread."""
    return await asyncio.to_thread(_make, upload)


def avatar_version(image: bytes) -> str:
    return hashlib.sha256(image).hexdigest()[:16]


def _make(upload: bytes) -> bytes:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            # Reads the head only; the size is known before a pixel is decoded.
            with Image.open(io.BytesIO(upload), formats=FORMATS) as image:
                return _encode(image)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise ImageTooLarge(max_pixels=MAX_PIXELS) from None
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, EOFError):
        raise FileTypeRefused from None


def _encode(image: Image.Image) -> bytes:
    if image.width * image.height > MAX_PIXELS:
        raise ImageTooLarge(max_pixels=MAX_PIXELS)
    image.draft("RGB", (SIDE * 2, SIDE * 2))
    upright = ImageOps.exif_transpose(image).convert("RGBA")
    fitted = ImageOps.fit(upright, (SIDE, SIDE), Image.Resampling.LANCZOS)
    output = io.BytesIO()
    fitted.save(output, "WEBP", quality=86, method=4)
    return output.getvalue()
