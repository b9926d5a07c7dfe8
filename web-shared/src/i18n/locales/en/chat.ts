export const chat = {
  "mode.reply": "Reply",
  "system.transferred": "{name} transferred the chat to {to}",
  "system.requeued": "The chat by {name} is waiting again",
  "system.joined": "{name} joined the chat",
  "system.left": "{name} left the chat",
  "system.taken_over": "{name} took over the chat",
  "system.recalled": "{name} recalled a message",
  "system.rating_requested": "{name} asked for a rating",
  "system.rated": "The visitor rated the chat: {score} of 5",
  "system.blocked": "{name} blocked this visitor",
  "system.unblocked": "{name} unblocked this visitor",
} as const;
