"""The same product as several processes: on PostgreSQL and Redis, and nowhere else."""

import os
import subprocess
from pathlib import Path

import psutil
import pytest

from scripts.places import BIN
from scripts.servers.postgres import temporary_database
from scripts.servers.redis import temporary_redis
from tests.packaging.product import running

pytestmark = [pytest.mark.packaging, pytest.mark.timeout(120)]

SERVE = [BIN / "livechat", "serve", "--workers", "2"]


def test_two_workers_serve_one_port_once_the_database_is_up_to_date(tmp_path: Path):
    with temporary_database() as database, temporary_redis() as redis:
        servers = {"LIVECHAT_DATABASE_URL": database, "LIVECHAT_REDIS_URL": redis}
        with (
            running(SERVE, tmp_path, tmp_path / "refused", **servers) as refused,
            pytest.raises(AssertionError, match="livechat migrate"),
        ):
            refused.wait_until_ready(60)
        subprocess.run([BIN / "livechat", "migrate"], cwd=tmp_path, env={**os.environ, **servers}, check=True)

        with running(SERVE, tmp_path, tmp_path / "log", **servers) as product:
            product.wait_until_ready(60)

            workers = [
                child
                for child in psutil.Process(product.pid).children()
                if "spawn_main" in str(child.cmdline())
            ]
            assert len(workers) == 2
            assert product.stop() == 0, product.output


@pytest.mark.parametrize(
    "servers",
    [{}, {"LIVECHAT_REDIS_URL": "redis://127.0.0.1:1/0"}],
    ids=["with neither", "with Redis and SQLite"],
)
def test_several_processes_without_their_servers_refuse_to_start(tmp_path: Path, servers: dict[str, str]):
    with running(SERVE, tmp_path, tmp_path / "log", **servers) as product:
        with pytest.raises(AssertionError, match="it stopped"):
            product.wait_until_ready(60)

        assert "LIVECHAT_DATABASE_URL" in product.output
        assert "Traceback" not in product.output
