"""The wheel is the whole product: installed elsewhere and started in an empty folder, it does its job."""

import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from scripts import wheel
from scripts.places import ROOT, UV
from tests.packaging.product import Product, running

pytestmark = [pytest.mark.packaging, pytest.mark.timeout(600)]


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return wheel.build(tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="module")
def installed(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The `livechat` command of an environment that knows nothing of the checkout."""
    environment = tmp_path_factory.mktemp("environment")
    python = environment / "bin/python"
    install = [UV, "pip", "install", "--quiet", "--python", python]
    _run([sys.executable, "-m", "venv", "--without-pip", environment], environment)
    _run([*install, "--require-hashes", "-r", ROOT / "requirements.txt"], environment)
    _run([*install, "--no-deps", built], environment)
    _run([UV, "pip", "check", "--python", python], environment)
    return environment / "bin/livechat"


@pytest.fixture(scope="module")
def product(installed: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Product]:
    folder = tmp_path_factory.mktemp("empty")
    with running([installed, "serve"], folder, tmp_path_factory.mktemp("log") / "log") as product:
        product.wait_until_ready(30)
        yield product


def test_the_wheel_holds_the_front_ends_and_the_migrations(built: Path):
    names = zipfile.ZipFile(built).namelist()

    assert "livechat/_web/agent/index.html" in names
    assert "livechat/_web/admin/index.html" in names
    assert "livechat/_web/widget/widget.js" in names
    assert any(name.startswith("livechat/_migrations/versions/") for name in names)
    assert not [name for name in names if "node_modules" in name or name.startswith(("tests/", "scripts/"))]


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/healthz", ""),
        ("/readyz", ""),
        ("/agent/", "text/html"),
        ("/admin/", "text/html"),
        ("/demo/", "text/html"),
        ("/widget.js", "javascript"),
    ],
)
def test_it_serves_every_door(product: Product, path: str, kind: str):
    answer = httpx.get(product.url + path, follow_redirects=True)

    assert answer.status_code == 200
    assert kind in answer.headers.get("content-type", "")
    assert answer.content


def test_a_page_finds_its_scripts(product: Product):
    page = httpx.get(f"{product.url}/agent/").text
    scripts = [part.split('"')[0] for part in page.split('src="')[1:]]

    assert scripts
    for script in scripts:
        answer = httpx.get(product.url + script)
        assert (answer.status_code, "javascript" in answer.headers["content-type"]) == (200, True), script


def test_somebody_signs_up_and_signs_in(product: Product):
    """A01 and A03 on the installed product."""
    person = {"name": "王小明", "email": "owner@shop.example", "password": "correct-horse-battery"}
    signed_up = httpx.post(f"{product.url}/api/v1/signup", json={"workspace_name": "示例商店", **person})
    login = {"login": person["email"], "password": person["password"], "is_persistent": False}
    signed_in = httpx.post(f"{product.url}/api/v1/auth/login", json=login)

    assert signed_up.status_code == 201, signed_up.text
    assert signed_in.status_code == 200, signed_in.text
    bearer = {"Authorization": f"Bearer {signed_in.json()['access_token']}"}
    sites = httpx.get(f"{product.url}/api/v1/sites", headers=bearer).json()["items"]
    assert [site["is_default"] for site in sites] == [True]


def test_it_stops_when_asked(installed: Path, tmp_path: Path):
    with running([installed, "serve"], tmp_path, tmp_path / "log") as product:
        product.wait_until_ready(30)

        assert product.stop() == 0, product.output


def _run(command: list[str | Path], folder: Path) -> None:
    done = subprocess.run(
        [str(part) for part in command], cwd=folder, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
