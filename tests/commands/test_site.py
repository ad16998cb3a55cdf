"""Sites of customers."""

from __future__ import annotations

from tests.conftest import Desk, built_once
from tests.machines import with_a_printer


@built_once
def desk(desk: Desk) -> Desk:
    """A desk with a customer, a site of theirs and a printer there."""
    return with_a_printer(desk)


def test_sites(desk: Desk) -> None:
    assert desk.json("site", "list", "clinic") == [
        {
            "customer": "Example Clinic", "name": "North wing", "region": "county", "address": "2 Sample Road",
            "closed_on": None,
        }
    ]  # fmt: skip
    done = desk.run("site", "add", "clinic", "north  WING", code=1)
    step = '\'svcdesk site edit "Example Clinic" "north WING"\' changes it'
    assert done.err == f"svcdesk: Example Clinic has a site north WING already: {step}\n"
    assert (
        "--region 'moon' is unknown: city, county"
        in desk.run("site", "add", "clinic", "x", "--region", "moon", code=2).err
    )


def test_a_site_is_changed_closed_and_removed(desk: Desk) -> None:
    done = desk.run("site", "edit", "clinic", "north", "--name", "Wing N", "--address", "3 Sample Road")
    assert done.out == "site North wing of Example Clinic: name Wing N, address 3 Sample Road\n"
    desk.run("site", "add", "clinic", "Gate")
    assert "has a site Wing N already" in desk.run("site", "edit", "clinic", "Gate", "--name", "wing n", code=1).err
    assert desk.run("site", "remove", "clinic", "gate").out == "site Gate of Example Clinic is removed\n"
    kept = desk.run("site", "remove", "clinic", "Wing", code=1).err
    assert "Wing N of Example Clinic has PR-1001: move them first" in kept
    desk.run("site", "edit", "clinic", "Wing", "--closed", "2026-03-01", "--address", "")
    [site] = desk.json("site", "list", "clinic")
    assert (site["name"], site["address"], site["closed_on"]) == ("Wing N", None, "2026-03-01")
    assert "nothing was changed" in desk.run("site", "edit", "clinic", "Wing", "--closed", "2026-03-01").err
