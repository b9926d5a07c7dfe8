"""A real Chromium, with fonts that can show Chinese."""

import os
import shutil
import subprocess

from scripts import debian

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def find_chromium() -> str | None:
    found = os.environ.get("LIVECHAT_TEST_CHROMIUM") or _search()
    if not found and debian.install("chromium"):
        found = _search()
    if found and not _has_chinese_fonts():
        debian.install("fonts-noto-cjk")
    return found


def _search() -> str | None:
    return next((path for name in NAMES if (path := shutil.which(name))), None)


def _has_chinese_fonts() -> bool:
    if not shutil.which("fc-list"):
        return False
    return bool(subprocess.run(["fc-list", ":lang=zh-cn"], capture_output=True, check=False).stdout.strip())
