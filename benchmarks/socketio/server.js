// The yardstick: what a good developer writes in an afternoon. Each message is stored durably, numbered per conversation,
// unique by its client id, then acknowledged and sent to the other side. No accounts, no rules, no routing.
//
//   node server.js PORT sqlite:FILE | postgresql://…
const { createServer } = require("node:http");
const { Server } = require("socket.io");

const [port, url] = process.argv.slice(2);

function openSqlite(file) {
  const db = new (require("better-sqlite3"))(file);
  db.pragma("journal_mode = WAL");
  db.pragma("synchronous = FULL");
  db.exec(`CREATE TABLE IF NOT EXISTS conversations (id TEXT PRIMARY KEY, last_seq INTEGER NOT NULL DEFAULT 0);
    CREATE TABLE IF NOT EXISTS messages (id INTEGER PRIMARY KEY, conversation TEXT, seq INTEGER, client_id TEXT, sender TEXT,
      text TEXT, created_at INTEGER, UNIQUE (conversation, seq), UNIQUE (conversation, client_id))`);
  const open = db.prepare("INSERT INTO conversations (id) VALUES (?) ON CONFLICT DO NOTHING");
  const next = db.prepare("UPDATE conversations SET last_seq = last_seq + 1 WHERE id = ? RETURNING last_seq");
  const add = db.prepare(
    "INSERT INTO messages (conversation, seq, client_id, sender, text, created_at) VALUES (?, ?, ?, ?, ?, ?)",
  );
  const store = db.transaction((m, sender) => {
    const seq = next.get(m.conversation).last_seq;
    add.run(m.conversation, seq, m.client_id, sender, m.text, Date.now());
    return seq;
  });
  return { open: (id) => open.run(id), store };
}

function openPostgres(connectionString) {
  const pool = new (require("pg").Pool)({ connectionString, max: 16 });
  const ready = pool.query(`DROP TABLE IF EXISTS peer_messages, peer_conversations;
    CREATE TABLE peer_conversations (id TEXT PRIMARY KEY, last_seq INTEGER NOT NULL DEFAULT 0);
    CREATE TABLE peer_messages (id BIGSERIAL PRIMARY KEY, conversation TEXT, seq INTEGER, client_id TEXT, sender TEXT,
      text TEXT, created_at BIGINT, UNIQUE (conversation, seq), UNIQUE (conversation, client_id))`);
  return {
    ready,
    open: (id) => pool.query("INSERT INTO peer_conversations (id) VALUES ($1) ON CONFLICT DO NOTHING", [id]),
    store: async (m, sender) => {
      const client = await pool.connect();
      try {
        await client.query("BEGIN");
        const { rows } = await client.query({
          name: "next",
          text: "UPDATE peer_conversations SET last_seq = last_seq + 1 WHERE id = $1 RETURNING last_seq",
          values: [m.conversation],
        });
        await client.query({
          name: "add",
          text: "INSERT INTO peer_messages (conversation, seq, client_id, sender, text, created_at) VALUES ($1,$2,$3,$4,$5,$6)",
          values: [m.conversation, rows[0].last_seq, m.client_id, sender, m.text, Date.now()],
        });
        await client.query("COMMIT");
        return rows[0].last_seq;
      } catch (error) {
        await client.query("ROLLBACK");
        throw error;
      } finally {
        client.release();
      }
    },
  };
}

async function main() {
  const log = url.startsWith("sqlite:") ? openSqlite(url.slice(7)) : openPostgres(url);
  await log.ready;
  const http = createServer();
  const io = new Server(http, { transports: ["websocket"], perMessageDeflate: false, serveClient: false });
  // The live list, as one would write it: every change goes to everyone who looks.
  const visitors = new Map();

  io.on("connection", (socket) => {
    const sender = socket.id;
    socket.on("join", async (conversation, done) => {
      await log.open(conversation);
      socket.join(conversation);
      done({ ok: true });
    });
    socket.on("message", async (message, done) => {
      const seq = await log.store(message, sender);
      const event = { ...message, seq, sender };
      socket.to(message.conversation).emit("message", event);
      done(event);
    });
    socket.on("watch", (done) => {
      socket.join("watchers");
      done({ visitors: [...visitors.values()] });
    });
    socket.on("page", (page) => {
      const row = { id: sender, page, at: Date.now(), views: (visitors.get(sender)?.views ?? 0) + 1 };
      visitors.set(sender, row);
      io.to("watchers").emit("visitor", row);
    });
    socket.on("everyone", (text, done) => {
      io.emit("announcement", { text });
      done({ ok: true });
    });
    socket.on("disconnect", () => visitors.delete(sender));
  });
  http.listen(Number(port), "127.0.0.1", 4096, () => console.log("ready"));
}

main();
