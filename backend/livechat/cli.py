"""livechat serve · migrate · openapi · create-owner · doctor."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from pydantic import ValidationError

from livechat.settings import Settings


def main(arguments: Sequence[str] | None = None) -> None:
    options = _parser().parse_args(arguments)
    try:
        settings = Settings()
    except ValidationError as error:
        stop(*_sentences(error))
    from livechat import cli_commands

    try:
        options.run(settings, options)
    except cli_commands.Refused as refusal:
        stop(str(refusal))


def stop(*sentences: str) -> NoReturn:
    """End with a sentence for people instead of a trace."""
    for sentence in sentences:
        print(sentence, file=sys.stderr)
    raise SystemExit(2)


def _parser() -> argparse.ArgumentParser:
    from livechat import cli_commands

    parser = argparse.ArgumentParser(
        "livechat", description="SMT 商盟通: live chat. Settings are LIVECHAT_… variables."
    )
    commands = parser.add_subparsers(required=True, metavar="command")
    serve = commands.add_parser("serve", help="run the server")
    serve.add_argument("--host", help="address to listen on")
    serve.add_argument("--port", type=int, help="port to listen on")
    serve.add_argument("--workers", type=int, help="processes; more than one needs PostgreSQL and Redis")
    serve.add_argument("--reload", action="store_true", help="start again when the code changes")
    serve.set_defaults(run=cli_commands.run_server)
    migrate = commands.add_parser("migrate", help="bring the database up to date")
    migrate.set_defaults(run=cli_commands.run_migrations)
    documents = commands.add_parser("openapi", help="write openapi.json and asyncapi.json")
    documents.add_argument("folder", nargs="?", type=Path, default=Path("openapi"))
    documents.set_defaults(run=cli_commands.write_documents)
    owner = commands.add_parser("create-owner", help="create a workspace with its owner")
    owner.add_argument("--workspace", required=True)
    owner.add_argument("--name", required=True)
    owner.add_argument("--email", required=True)
    owner.set_defaults(run=cli_commands.create_owner)
    doctor = commands.add_parser("doctor", help="say what is right and what is wrong here")
    doctor.add_argument(
        "--new-epoch",
        action="store_true",
        help="after a backup was restored: make clients load everything anew",
    )
    doctor.set_defaults(run=cli_commands.examine)
    return parser


def _sentences(error: ValidationError) -> list[str]:
    sentences: list[str] = []
    for fault in error.errors():
        reason = fault["msg"].removeprefix("Value error, ")
        if fault["loc"]:
            name = f"LIVECHAT_{fault['loc'][0]!s}".upper()
            # Not the value: it may be a secret.
            sentences.append(f"{name} is wrong: {reason}.")
        else:
            sentences.append(f"{reason}.")
    return sentences
