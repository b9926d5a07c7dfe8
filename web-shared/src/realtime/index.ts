export { backoffDelay } from "./backoff";
export { type CloseAction, closeAction } from "./closeCodes";
export { Connection, type ConnectionOptions, type ConnectionState } from "./connection";
export {
  ConversationLog,
  type FetchPage,
  type LoggedMessage,
  type MessagePage,
  type PageQuery,
} from "./conversationLog";
export { ConversationLogs } from "./conversationLogs";
export { CommandError, isPassing } from "./errors";
export type { Heads, HelloResult, Limits, Resume, ServerEvent } from "./frames";
export { newId } from "./newId";
export { type NewItem, Outbox, type OutboxItem, type OutboxOptions } from "./outbox";
export { browserStorage, memoryStorage, type OutboxStorage } from "./outboxStorage";
