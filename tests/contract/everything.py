"""Imports the whole product, so that whatever registers itself has done so."""

import importlib
import pkgutil

import livechat


def import_everything() -> None:
    for module in pkgutil.walk_packages(livechat.__path__, "livechat."):
        # Programs that run when they are imported.
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
