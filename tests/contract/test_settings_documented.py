"""Every setting says what it does, in the code and on the page made from it."""

from livechat.settings import Settings
from scripts.settings_page import PAGE, page


def test_every_setting_has_a_description():
    assert len(Settings.model_fields) > 20
    assert [name for name, field in Settings.model_fields.items() if not field.description] == []


def test_the_page_is_fresh():
    assert PAGE.read_text() == page(), "docs/settings.md is stale: `make settings` writes it anew"
