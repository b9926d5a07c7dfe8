/** The shapes on the wire that the connection itself needs; events and results stay the caller's types. */
export interface Limits {
  heartbeat_seconds: number;
  heartbeat_answer_seconds: number;
  text_max_characters: number;
  frame_max_bytes: number;
  file_max_bytes: number;
  recall_seconds: number;
  resume_page: number;
  reconnect_first_seconds: number;
  reconnect_max_seconds: number;
}

/** Conversation id → highest seq. */
export type Heads = Record<string, number>;

export type Resume<Message> =
  | { status: "ok"; messages: Message[]; has_more: boolean; last_seq: number }
  | { status: "reset"; last_seq: number };

export interface HelloResult<Message = unknown> {
  connection_id: string;
  epoch: string;
  server_time: string;
  limits: Limits;
  resume: Record<string, Resume<Message>>;
  heads: Heads;
}

export interface HeadsEvent {
  type: "heads";
  heads: Heads;
}

export interface ServerEvent {
  type: string;
}

export interface ErrorBody {
  code: string;
  details?: Record<string, unknown>;
}
