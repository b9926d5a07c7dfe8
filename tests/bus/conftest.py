"""The bus and the store between processes; these tests need a Redis."""

import os
from uuid import uuid4

import pytest


@pytest.fixture
def redis_url() -> str:
    url = os.environ.get("LIVECHAT_TEST_REDIS_URL")
    if not url:
        pytest.skip("needs LIVECHAT_TEST_REDIS_URL")
    return url


@pytest.fixture
def prefix() -> str:
    return f"test-{uuid4().hex[:12]}"
