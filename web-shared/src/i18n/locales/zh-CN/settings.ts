export const settings = {
  "hotkeys.global": "全局",
  "hotkeys.chats": "对话",
  "hotkeys.visitors": "访客",
  "hotkey.previous": "上一个对话",
  "hotkey.next": "下一个对话",
};
