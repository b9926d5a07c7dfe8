"""Channel, browser and system. V03."""

import pytest

from livechat.visitors.devices import read_user_agent

WINDOWS = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0 Safari/537.36"
IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 16_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/16.0 Mobile/15E148 Safari/604.1"
ANDROID = "Mozilla/5.0 (Linux; Android 13; Mi 11) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/119.0.0.0 Mobile Safari/537.36"
WECHAT = IPHONE.replace("Safari/604.1", "MicroMessenger/8.0.40")


@pytest.mark.parametrize(
    ("user_agent", "channel", "browser", "system"),
    [
        (WINDOWS, "desktop", "Chrome 120", "Windows 10"),
        (IPHONE, "mobile", "Mobile Safari 16", "iOS 16"),
        (ANDROID, "mobile", "Chrome Mobile 119", "Android 13"),
        (WECHAT, "wechat", "WeChat Browser 8", "iOS 16"),
        ("", "desktop", "", ""),
        ("\r\n" + "x" * 5000, "desktop", "", ""),
    ],
)
def test_the_user_agent_tells_the_channel(user_agent: str, channel: str, browser: str, system: str) -> None:
    """V03: 电脑, 手机, 微信."""
    device = read_user_agent(user_agent)

    assert (device.channel, device.browser, device.os) == (channel, browser, system)
