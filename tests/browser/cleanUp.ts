import { rmSync } from "node:fs";
import { livechat } from "./servers.ts";

/** Remove what the server of this run kept. */
export default function cleanUp(): void {
  rmSync(livechat.folder, { recursive: true, force: true });
}
