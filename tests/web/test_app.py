"""The server answers, with a policy that lets nothing foreign run."""

import pytest

pytest.importorskip("starlette")

from starlette.testclient import TestClient

from pressbox.web import create_app


@pytest.fixture(scope="module")
def visitor() -> TestClient:
    return TestClient(create_app(), base_url="http://127.0.0.1:8000")


def test_the_front_page_opens(visitor: TestClient) -> None:
    answer = visitor.get("/")

    assert answer.status_code == 200
    assert "pressbox" in answer.text


def test_nothing_foreign_may_run_in_the_page(visitor: TestClient) -> None:
    policy = visitor.get("/").headers["content-security-policy"]

    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
