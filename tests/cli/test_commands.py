"""The other subcommands."""

import json
from pathlib import Path

import httpx

from tests.cli.processes import run, serving
from tests.people import PASSWORD

OWNER = ("create-owner", "--workspace", "Tea House", "--name", "Zhao Min", "--email", "zhao@tea.example")


def test_an_operator_makes_the_first_owner_where_sign_up_is_off(tmp_path: Path) -> None:
    """SB9"""
    made = run(tmp_path, *OWNER, words=f"{PASSWORD}\n")
    weak = run(tmp_path, *OWNER, words="password1\n")
    invalid = run(tmp_path, *OWNER[:-1], "nobody", words=f"{PASSWORD}\n")

    assert made.returncode == 0, made.stderr
    account = made.stdout.split()[-1]
    assert (weak.returncode, invalid.returncode) == (2, 2)
    assert "weak_password" in weak.stderr
    assert "email" in invalid.stderr
    with (
        serving(tmp_path, allow_signup="false") as server,
        httpx.Client(base_url=server.url, timeout=20) as client,
    ):
        entered = client.post("/api/v1/auth/login", json={"login": account, "password": PASSWORD})
        assert entered.json()["me"]["workspace"]["name"] == "Tea House"


def test_doctor_says_what_is_right_and_what_is_wrong(tmp_path: Path) -> None:
    before = run(tmp_path, "doctor")
    assert run(tmp_path, "migrate").returncode == 0
    after = run(tmp_path, "doctor")

    assert before.returncode == 1
    assert "run livechat migrate" in before.stdout
    assert "ok   database" in after.stdout
    assert "ok   secret key" in after.stdout
    assert "not used: one process" in after.stdout
    broken = run(tmp_path, "doctor", redis_url="redis://127.0.0.1:1/0")
    assert "FAIL redis" in broken.stdout


def test_a_new_epoch_makes_clients_load_anew(tmp_path: Path) -> None:
    """G7: after a backup was restored"""
    run(tmp_path, "migrate")

    def epoch() -> str:
        with serving(tmp_path) as server, httpx.Client(base_url=server.url, timeout=20) as client:
            body = {"workspace_name": "W", "name": "Z", "email": "z@w.example", "password": PASSWORD}
            owner = client.post("/api/v1/signup", json=body).json()
            headers = {"authorization": f"Bearer {owner['access_token']}"}
            site = client.get("/api/v1/sites", headers=headers).json()["items"][0]
            session = client.post("/widget/v1/session", json={"site_key": site["site_key"]})
            return session.json()["epoch"]

    first = epoch()
    assert epoch() == first
    run(tmp_path, "doctor", "--new-epoch")

    assert epoch() != first


def test_the_documents_are_the_same_each_time_and_wherever_they_are_made(tmp_path: Path) -> None:
    one = run(tmp_path, "openapi", "one")
    two = run(tmp_path, "openapi", "two", port="1234", data_dir=str(tmp_path / "elsewhere"), workers="1")

    assert (one.returncode, two.returncode) == (0, 0)
    for name in ("openapi.json", "asyncapi.json"):
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes()
    document = json.loads((tmp_path / "one/openapi.json").read_text())
    assert document["openapi"].startswith("3.1")
    assert {"message.send", "hello", "ping"} <= {command["name"] for command in document["x-commands"]}
    assert not (tmp_path / "elsewhere").exists()


def test_without_a_command_it_says_what_there_is(tmp_path: Path) -> None:
    helped = run(tmp_path, "--help")

    assert helped.returncode == 0
    for command in ("serve", "migrate", "openapi", "create-owner", "doctor"):
        assert command in helped.stdout
