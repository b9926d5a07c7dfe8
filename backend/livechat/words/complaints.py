"""What people write who are not content. A list of words and no more: it reads no moods, and the page says so."""

from livechat.words.matching import compile_words

COMPLAINTS = compile_words(
    (
        # 要找人评理
        *("投诉", "举报", "曝光", "差评", "起诉", "律师函", "消费者协会", "消协", "工商局", "12315", "12345"),
        # 觉得受了骗
        *("骗子", "骗人", "欺骗", "诈骗", "忽悠", "坑人", "假货", "虚假宣传", "霸王条款", "奸商"),
        # 觉得受了冷落
        *("态度差", "态度恶劣", "爱理不理", "没人管", "不负责任", "推卸责任", "踢皮球", "敷衍", "等了半天"),
        # 生气
        *("垃圾", "太差", "差劲", "气死", "恶心", "失望", "不满意", "无语", "忍无可忍", "什么破", "太过分"),
        # somebody shall judge
        *("complaint", "complain", "report you", "sue", "lawyer", "chargeback", "bad review"),
        # deceived
        *("scam", "scammer", "fraud", "rip-off", "ripoff", "cheated", "liar"),
        # angry
        *(
            "unacceptable",
            "ridiculous",
            "terrible",
            "awful",
            "horrible",
            "useless",
            "disgusting",
            "outrageous",
        ),
        *("waste of time", "worst", "furious", "angry", "disappointed", "fed up"),
    )
)
