"""A server for the tests of its engine, and desks on it."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from svcdesk import cli, seat
from svcdesk.config import store
from svcdesk.db.open import create, open_desk
from svcdesk.db.port import Db
from tests import servers


@pytest.fixture(scope="package")
def server() -> Iterator[servers.Databases]:
    """Where databases can be made."""
    with tempfile.TemporaryDirectory() as folder, servers.reached(Path(folder)) as made:
        yield made


@pytest.fixture(scope="module")
def made(server: servers.Databases, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a new desk on that server, of which each test has a copy."""
    folder = tmp_path_factory.mktemp("desk")
    (folder / "svcdesk.yaml").write_text(store.example())
    create(server.of(folder))
    with open_desk(server.of(folder)) as db:
        seat.publish(db, folder / "svcdesk.yaml", "postgres")
    return folder


@pytest.fixture
def address(server: servers.Databases, made: Path, tmp_path: Path) -> Iterator[str]:
    """The address of a new desk."""
    servers.copied(made, tmp_path, server)
    yield server.of(tmp_path)
    server.drop(tmp_path)


@pytest.fixture
def db(address: str) -> Iterator[Db]:
    with open_desk(address) as opened:
        yield opened


@pytest.fixture
def run(address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Run a command on that desk in this very process."""
    for name, value in {"SVCDESK_DB": address, "SVCDESK_CONFIG": str(tmp_path / "svcdesk.yaml")}.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "stdin", open(os.devnull))  # noqa: SIM115  # which is not closed before the end

    def ran(*words: str) -> None:
        monkeypatch.setattr(sys, "argv", ["svcdesk", *words])
        assert cli.main() == 0

    return ran
