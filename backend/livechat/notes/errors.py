"""Why a note was refused."""

from livechat.core.errors import Conflict, Invalid


class MentionOutOfSight(Invalid):
    """A colleague named in the note may not see the conversation."""

    code = "mention_out_of_sight"


class NobodyToWhisperTo(Conflict):
    """No other agent serves the conversation."""

    code = "nobody_to_whisper_to"
