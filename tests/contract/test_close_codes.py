"""Server and front ends mean the same by the code that a socket is closed with."""

import re
from pathlib import Path

from livechat.core.close_codes import CloseCode

CLIENT = Path(__file__).resolve().parents[2] / "web-shared/src/realtime/closeCodes.ts"
# The client comes back with jitter, which is what it does for a code that its table does not list.
COME_BACK = {CloseCode.NORMAL, CloseCode.GOING_AWAY, CloseCode.RESTART, CloseCode.IDLE, CloseCode.SLOW}


def test_the_client_knows_what_to_do_for_every_code():
    listed = {int(code) for code in re.findall(r"^\s+(\d{4}):", CLIENT.read_text(), re.MULTILINE)}

    assert listed
    assert listed == {int(code) for code in set(CloseCode) - COME_BACK}
