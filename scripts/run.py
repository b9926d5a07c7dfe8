"""`make run`: everything from a bare checkout to a server that answers."""

import os
import sys

from scripts import install, web_build
from scripts.places import BIN, ROOT, environment


def main() -> None:
    install.python_packages(developer=False)
    web_build.build()
    os.chdir(ROOT)
    # `serve` makes its key, migrates its database and prints where to go, here as in an installed product.
    command = [str(BIN / "livechat"), "serve", *sys.argv[1:]]
    sys.stdout.flush()
    os.execve(command[0], command, environment())


if __name__ == "__main__":
    main()
