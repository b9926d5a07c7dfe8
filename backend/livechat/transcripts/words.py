"""The words of a transcript that nobody said: what happened, and the heads of its columns."""

from typing import Any, Literal

Language = Literal["zh-CN", "en"]

WORDS: dict[Language, dict[str, str]] = {
    "zh-CN": {
        "title": "对话记录",
        "time": "时间",
        "side": "身份",
        "name": "姓名",
        "text": "内容",
        "visitor": "访客",
        "agent": "客服",
        "system": "系统",
        "note": "内部备注",
        "whisper": "悄悄话",
        "file": "[文件] {name}",
        "card": "[名片] {name}",
        "recalled_message": "[已撤回]",
        "quote": "引用 {name}：{text}",
        "requested": "访客请求对话",
        "assigned": "对话分配给 {agent}",
        "accepted": "{agent} 接入对话",
        "closed": "对话结束",
        "direct": "{agent} 发起对话",
        "invitation_accepted": "访客接受了 {agent} 的邀请",
        "transferred": "{agent} 将对话转接给 {to}",
        "requeued": "对话重新排队",
        "joined": "{agent} 加入了对话",
        "left": "{agent} 退出了对话",
        "taken_over": "{agent} 接管了对话",
        "recalled": "{agent} 撤回了一条消息",
        "rating_requested": "{agent} 邀请访客评价",
        "rated": "访客评价：{score} 分（满分 5 分）",
        "blocked": "访客已被屏蔽",
        "unblocked": "已解除屏蔽",
    },
    "en": {
        "title": "Transcript",
        "time": "Time",
        "side": "Side",
        "name": "Name",
        "text": "Text",
        "visitor": "Visitor",
        "agent": "Agent",
        "system": "System",
        "note": "Internal note",
        "whisper": "Whisper",
        "file": "[File] {name}",
        "card": "[Card] {name}",
        "recalled_message": "[Recalled]",
        "quote": "Quoting {name}: {text}",
        "requested": "The visitor asked for a chat",
        "assigned": "The chat was given to {agent}",
        "accepted": "{agent} accepted the chat",
        "closed": "The chat ended",
        "direct": "{agent} started the chat",
        "invitation_accepted": "The visitor accepted the invitation of {agent}",
        "transferred": "{agent} transferred the chat to {to}",
        "requeued": "The chat is waiting again",
        "joined": "{agent} joined the chat",
        "left": "{agent} left the chat",
        "taken_over": "{agent} took over the chat",
        "recalled": "{agent} recalled a message",
        "rating_requested": "{agent} asked for a rating",
        "rated": "The visitor rated the chat: {score} of 5",
        "blocked": "The visitor was blocked",
        "unblocked": "The visitor was unblocked",
    },
}


def say(language: Language, key: str, **values: Any) -> str:
    """A word with its values put in. The values are taken as they are, never read as a pattern (SX3)."""
    text = WORDS[language][key]
    for name, value in values.items():
        before, found, after = text.partition("{" + name + "}")
        if found:
            text = f"{before}{value}{after}"
    return text
