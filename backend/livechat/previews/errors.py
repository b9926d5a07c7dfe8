from livechat.core.errors import Conflict


class TypingPreviewOff(Conflict):
    """The site does not let agents see what is being typed."""

    code = "typing_preview_off"
