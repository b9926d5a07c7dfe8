"""Pictures are measured before they are decoded, decoded in a thread, and written anew without what else they carried."""

import io
import warnings
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageOps, ImageSequence, UnidentifiedImageError

from livechat.core.errors import FileTypeRefused, ImageTooLarge

PIXELS_MAX = 25_000_000
FRAMES_MAX = 200
# All frames of an animation together.
ANIMATION_PIXELS_MAX = 100_000_000
THUMBNAIL_PIXELS = 480
FORMATS = {"image/png": "PNG", "image/jpeg": "JPEG", "image/gif": "GIF", "image/webp": "WEBP"}

# Ours is the stricter limit; Pillow's own must not fire first with another error.
Image.MAX_IMAGE_PIXELS = PIXELS_MAX


@dataclass(frozen=True, slots=True)
class Picture:
    mime: str
    width: int
    height: int
    thumbnail: bytes | None


def clean_picture(path: Path, mime: str) -> Picture:
    """Write the picture at `path` anew, free of metadata and of anything hidden behind it. Blocks: call in a thread."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", Image.DecompressionBombWarning)
        try:
            with Image.open(path, formats=[FORMATS[mime]]) as image:
                _check_size(image)
                frames = getattr(image, "n_frames", 1)
                if frames > 1:
                    return _clean_animation(image, path, frames)
                return _clean_still(image, path, mime)
        except (ImageTooLarge, FileTypeRefused):
            raise
        except Image.DecompressionBombError:
            raise ImageTooLarge(max_pixels=PIXELS_MAX) from None
        except (
            UnidentifiedImageError,
            OSError,
            ValueError,
            SyntaxError,
            IndexError,
            KeyError,
            TypeError,
            EOFError,
            MemoryError,
        ):
            raise FileTypeRefused(reason="broken_image") from None


def _check_size(image: Image.Image) -> None:
    if image.width * image.height > PIXELS_MAX:
        raise ImageTooLarge(max_pixels=PIXELS_MAX)


def _clean_still(image: Image.Image, path: Path, mime: str) -> Picture:
    upright = ImageOps.exif_transpose(image)
    upright.load()
    has_alpha = upright.mode in {"RGBA", "LA", "PA"} or "transparency" in upright.info
    clean = upright.convert("RGBA" if has_alpha else "RGB")
    # Nothing but pixels goes on: no EXIF with the place, no comments, no profile.
    clean.info.clear()
    target = FORMATS[mime]
    options = {"JPEG": {"quality": 90}, "WEBP": {"quality": 90}, "PNG": {"compress_level": 3}, "GIF": {}}[
        target
    ]
    if target == "JPEG":
        clean = clean.convert("RGB")
    clean.save(path, target, **options)
    return Picture(mime, clean.width, clean.height, _thumbnail(clean))


def _clean_animation(image: Image.Image, path: Path, frames: int) -> Picture:
    """An animation stays one, but as WebP of our own writing."""
    if frames > FRAMES_MAX or frames * image.width * image.height > ANIMATION_PIXELS_MAX:
        raise ImageTooLarge(max_frames=FRAMES_MAX, max_pixels=ANIMATION_PIXELS_MAX)
    pictures: list[Image.Image] = []
    durations: list[int] = []
    for frame in ImageSequence.Iterator(image):
        durations.append(int(frame.info.get("duration", 100)) or 100)
        clean = frame.convert("RGBA")
        clean.info.clear()
        pictures.append(clean)
    first, *rest = pictures
    loop = int(image.info.get("loop", 0))
    first.save(path, "WEBP", save_all=True, append_images=rest, duration=durations, loop=loop, quality=80)
    return Picture("image/webp", first.width, first.height, _thumbnail(first))


def _thumbnail(image: Image.Image) -> bytes | None:
    if max(image.size) <= THUMBNAIL_PIXELS:
        return None
    small = image.copy()
    small.thumbnail((THUMBNAIL_PIXELS, THUMBNAIL_PIXELS))
    buffer = io.BytesIO()
    small.save(buffer, "WEBP", quality=80)
    return buffer.getvalue()
