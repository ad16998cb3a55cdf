"""A desk whose customer has a printer at a site, and repairs of machines, for the tests about equipment."""

from __future__ import annotations

from tests.conftest import Desk

CLINIC = ("customer", "add", "Example Clinic", "--phone", "13800000001", "--region", "city", "--tier", "standard")
PRINTER = ("equipment", "add", "PR-1001", "--kind", "printer", "--customer", "Example Clinic", "--site", "north")


def with_a_printer(desk: Desk) -> Desk:
    """The desk with a customer, a site of theirs and a printer there."""
    desk.at("2026-03-02 09:00").run(*CLINIC)
    desk.run("site", "add", "clinic", "North wing", "--region", "county", "--address", "2 Sample Road")
    desk.run(*PRINTER, "--model", "ZX", "--bought", "2026-02-01", "--delivered", "yesterday", "--accepted", "today")
    return desk


def repaired(desk: Desk, at: str, serial: str = "PR-1001", cause: str = "worn roller") -> str:
    """Log a call about a machine and resolve it half an hour later; the ticket's number."""
    number = str(desk.at(f"{at} 10:00").json("log", "jams", "--serial", serial)["number"])
    desk.at(f"{at} 10:30").run("resolve", number, "-c", cause, "-s", "roller replaced")
    return number
