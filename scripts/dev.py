"""`make dev`: the server with reloading, and vite for each front end."""

import os
import subprocess

from scripts.places import BIN, ROOT, environment
from scripts.shell import say

# Where vite serves each, and at which address it begins.
FRONT_ENDS = {
    "web-agent": (5173, "/agent/"),
    "web-admin": (5174, "/admin/"),
    "web-widget": (5175, "/widget/frame.html"),
}


def main() -> None:
    server = f"http://127.0.0.1:{os.environ.get('LIVECHAT_PORT', '8000')}"
    processes = [subprocess.Popen([str(BIN / "livechat"), "serve", "--reload"], cwd=ROOT, env=environment())]
    for name, (port, page) in FRONT_ENDS.items():
        command = ["npm", "run", "dev", "--", "--port", str(port), "--strictPort"]
        variables = environment(LIVECHAT_DEV_SERVER=server)
        processes.append(subprocess.Popen(command, cwd=ROOT / name, env=variables))
        say(f"{name}: http://localhost:{port}{page}")
    try:
        processes[0].wait()
    except KeyboardInterrupt:
        pass
    finally:
        for process in processes:
            process.terminate()
        for process in processes:
            process.wait()


if __name__ == "__main__":
    main()
