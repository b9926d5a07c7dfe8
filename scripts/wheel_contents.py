"""Puts the built front ends and the migrations into the wheel, so that it is the whole product."""

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

CONTENTS = {
    "web-agent/dist": "livechat/_web/agent",
    "web-admin/dist": "livechat/_web/admin",
    "web-widget/dist": "livechat/_web/widget",
    "migrations": "livechat/_migrations",
}


class WheelContents(BuildHookInterface):  # type: ignore[type-arg]
    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        # An editable install reads all this from the checkout.
        if version == "editable":
            return
        for source, target in CONTENTS.items():
            folder = Path(self.root, source)
            if not folder.is_dir():
                raise FileNotFoundError(
                    f"{source} is missing: `make build` builds the front ends before the wheel."
                )
            build_data["force_include"][str(folder)] = target
