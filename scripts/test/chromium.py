"""A real Chromium, with fonts that can show Chinese."""

import os
import shutil
import subprocess

from scripts import debian

# The shell is Chromium without windows, tabs and extensions: the same engine for half the work.
SHELL = "chromium-headless-shell"
OTHERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def find_chromium() -> str | None:
    found = os.environ.get("LIVECHAT_TEST_CHROMIUM") or _search(SHELL)
    if not found and debian.install(SHELL):
        found = _search(SHELL)
    found = found or _search(*OTHERS)
    if not found and debian.install("chromium"):
        found = _search(*OTHERS)
    if found and not _has_chinese_fonts():
        debian.install("fonts-noto-cjk")
    return found


def _search(*names: str) -> str | None:
    return next((path for name in names if (path := shutil.which(name))), None)


def _has_chinese_fonts() -> bool:
    if not shutil.which("fc-list"):
        return False
    return bool(subprocess.run(["fc-list", ":lang=zh-cn"], capture_output=True, check=False).stdout.strip())
