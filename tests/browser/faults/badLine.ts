/** A TCP line between the browser and the server that breaks when told to. */

import { connect, createServer, type Server, type Socket } from "node:net";

export class BadLine {
  private readonly server: Server;
  private readonly sockets = new Set<Socket>();
  private isHeld = false;
  /** How many connections it has cut. */
  cuts = 0;

  private constructor(targetPort: number) {
    this.server = createServer((client) => {
      const upstream = connect(targetPort, "127.0.0.1");
      for (const [from, to] of [
        [client, upstream],
        [upstream, client],
      ] as const) {
        this.sockets.add(from);
        from.on("data", (chunk) => to.write(chunk));
        from.on("error", () => to.destroy());
        from.on("close", () => {
          this.sockets.delete(from);
          to.destroy();
        });
        if (this.isHeld) from.pause();
      }
    });
  }

  static async open(targetPort: number): Promise<BadLine> {
    const line = new BadLine(targetPort);
    await new Promise<void>((done) => line.server.listen(0, "127.0.0.1", done));
    return line;
  }

  get url(): string {
    const address = this.server.address();
    if (address === null || typeof address === "string") throw new Error("not listening");
    return `http://127.0.0.1:${address.port}`;
  }

  /** Everything that is on its way is lost. */
  cut(): void {
    this.cuts += this.sockets.size / 2;
    for (const socket of this.sockets) socket.resetAndDestroy();
  }

  /** Both ends believe that the line is fine, and hear nothing. */
  hold(): void {
    this.isHeld = true;
    for (const socket of this.sockets) socket.pause();
  }

  release(): void {
    this.isHeld = false;
    for (const socket of this.sockets) socket.resume();
  }

  close(): void {
    this.cut();
    this.server.close();
  }
}
