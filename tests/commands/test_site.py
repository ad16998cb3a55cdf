"""Sites of customers."""

from __future__ import annotations

import pytest

from tests.conftest import Desk
from tests.machines import with_a_printer


@pytest.fixture
def desk(desk: Desk) -> Desk:
    """A desk with a customer, a site of theirs and a printer there."""
    return with_a_printer(desk)


def test_sites(desk: Desk) -> None:
    assert desk.json("site", "list", "clinic") == [
        {"customer": "Example Clinic", "name": "North wing", "region": "county", "address": "2 Sample Road"}
    ]
    done = desk.run("site", "add", "clinic", "north  WING", code=1)
    assert done.err == "svcdesk: Example Clinic has a site north WING already\n"
    assert (
        "--region 'moon' is unknown: city, county"
        in desk.run("site", "add", "clinic", "x", "--region", "moon", code=2).err
    )
