export const settings = {
  "hotkeys.global": "Everywhere",
  "hotkeys.chats": "Chats",
  "hotkeys.visitors": "Visitors",
  "hotkey.previous": "Previous chat",
  "hotkey.next": "Next chat",
} as const;
