export const chat = {
  "mode.reply": "回复",
  "system.transferred": "{name} 将对话转接给 {to}",
  "system.requeued": "{name} 的对话重新排队",
  "system.joined": "{name} 加入了对话",
  "system.left": "{name} 退出了对话",
  "system.taken_over": "{name} 接管了对话",
  "system.recalled": "{name} 撤回了一条消息",
  "system.rating_requested": "{name} 邀请访客评价",
  "system.rated": "访客评价：{score} 分（满分 5 分）",
  "system.blocked": "{name} 屏蔽了该访客",
  "system.unblocked": "{name} 解除了屏蔽",
};
