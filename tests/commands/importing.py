"""The small log of the tests of imports, and what is asked of a desk after it came in."""

from __future__ import annotations

from pathlib import Path

from tests.conftest import Desk

DATA = Path(__file__).parents[1] / "data"
LOG = DATA / "updates.csv"
MAP = DATA / "incidents.yaml"
NOTHING_BAD = "0 rejected\n"

SHEET = "Subject,Client,Level\nprinter jams,Clinic 1,P1\nno sound,Clinic 2,\n"
SHEET_MAP = "columns: {summary: Subject, customer: Client, priority: Level}\n"


def bring(desk: Desk, text: str, mapping: str = "", code: int = 0, *more: str) -> str:
    """Import a text as in.csv, by the mapping of the log or by one of its own; what was printed, errors last."""
    (desk.folder / "in.csv").write_bytes(text.encode())
    (desk.folder / "map.yaml").write_text(mapping or MAP.read_text())
    done = desk.run("import", "tickets", "in.csv", "--mapping", "map.yaml", *more, code=code)
    return done.out + done.err


def rows(*numbers: int) -> str:
    """Some lines of the small log, counted as an editor counts them, below its header."""
    lines = LOG.read_text().splitlines(keepends=True)
    return "".join(lines[number - 1] for number in (1, *numbers))


def states(desk: Desk, at: str) -> dict[str, str]:
    listed = desk.json("list", "--state", "all", "--as-of", at)
    return {each["number"][-3:]: each["state"] for each in listed}


def journal(desk: Desk, number: str) -> list[tuple[str, str, str]]:
    """When, who, what: of one ticket, as it is stored."""
    found = desk.sql(
        "SELECT j.at, j.actor, j.kind FROM journal j JOIN ticket t ON t.id = j.noun_id"
        " WHERE t.number = :number ORDER BY j.at, j.seq",
        number=number,
    )
    return [(at[5:16], actor, kind) for at, actor, kind in found]
