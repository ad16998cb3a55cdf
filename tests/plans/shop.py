"""How the field part of a plan is told: commands as people type them, at their own time, and what the desk says.

Every `when` is the organisation's own wall time in 2026, `"02-13 16:00"`. A command answers with its JSON; one that
must be refused with the line it says. Money in JSON is in the smallest unit: fen.
"""

from __future__ import annotations

import html
import json
import re
import shlex
from pathlib import Path
from typing import Any

from tests.conftest import Desk
from tests.plans.story import PLANS
from tests.terminal import Terminal


class Shop:
    """One organisation at work, on a desk of its own with its plan's YAML and two engineers."""

    def __init__(self, key: str, folder: Path, plans: Path = PLANS) -> None:
        self.desk = Desk(folder)
        self.desk.begin()
        self.desk.config.write_bytes((plans / f"{key}.yaml").read_bytes())
        self.have("engineer add 'Engineer One' --login one", "engineer add 'Engineer Two' --login two")
        self.recorder = "tester"  # who logs calls, by login

    def have(self, *lines: str, when: str = "01-01 08:00") -> None:
        """What is entered without a word to be read: customers, machines, contracts, parts."""
        for line in lines:
            self.desk.at(f"2026-{when}").run(*shlex.split(line))

    def do(self, when: str, line: str, user: str = "tester") -> Any:
        """What the command says, as JSON; it must succeed. `user` is who types it."""
        done = self.desk.at(f"2026-{when}").run(*shlex.split(line), "--json", SVCDESK_USER=user)
        return json.loads(done.out)

    def refused(self, when: str, line: str, user: str = "tester", code: int = 1) -> str:
        """What the desk says to a command that it must refuse."""
        return self.desk.at(f"2026-{when}").run(*shlex.split(line), code=code, SVCDESK_USER=user).err

    def file(self, name: str, text: str) -> None:
        """A file that somebody has beside the desk: a form, a table, a photograph."""
        (self.desk.folder / name).write_text(text, encoding="utf-8")

    def call(self, when: str, line: str) -> str:
        """Somebody calls: the rest of a `svcdesk log` command; the number that it gets."""
        number: str = self.do(when, f"log {line}", user=self.recorder)["number"]
        return number

    def bring(self, when: str, number: str, line: str) -> tuple[str, str]:
        """A customer brings a machine back: what is decided, and who bears the freight."""
        [told] = self.do(when, f"return ask {number} {line}")
        data = told["changes"][0]["data"]
        return data["decision"], data["freight"]

    def pay(self, when: str, number: str, line: str) -> tuple[str, int]:
        """A customer pays: the number of the receipt, and the amount in fen."""
        [told] = self.do(when, f"pay {number} {line}")
        data = told["changes"][0]["data"]
        return data["receipt"], data["amount"]

    def papers(self, when: str, month: str) -> dict[str, str]:
        """The papers of a month as people read them: the words of each page, by its report."""
        self.desk.at(f"2026-{when}").run("report", "month", month, "--to", "papers")
        pages = {path.stem: path.read_text(encoding="utf-8") for path in (self.desk.folder / "papers").iterdir()}
        bodies = {name: re.sub("<[^>]*>", " ", page.partition("</style>")[2]) for name, page in pages.items()}
        return {name.removeprefix(f"{month}-"): " ".join(html.unescape(body).split()) for name, body in bodies.items()}

    def visit(self, when: str, number: str, engineer: str = "One") -> None:
        """The engineer is sent for a ticket, and arrives."""
        self.do(when, f"dispatch order {number} --engineer {engineer}")
        self.do(when, f"dispatch arrive {number}")

    def go_round(self, when: str, task: str, engineer: str = "One") -> str:
        """The engineer is sent on a planned visit, and arrives; the number of its ticket."""
        [told] = self.do(when, f"task visit {task} --engineer {engineer}")
        self.do(when, f"dispatch arrive {told['number']}")
        number: str = told["number"]
        return number

    def record(self, when: str, number: str, form: str, more: str = "") -> Any:
        """The engineer records the form written in YAML; the form as it stands then."""
        self.file("job.yaml", form)
        self.do(when, f"dispatch record {number} job.yaml {more}")
        return self.do(when, f"dispatch show {number}")

    def refuses(self, when: str, number: str, form: str, more: str = "") -> str:
        """What the desk says to a form that it must refuse."""
        self.file("job.yaml", form)
        return self.refused(when, f"dispatch record {number} job.yaml {more}")

    def lacks(self, when: str, number: str) -> list[str]:
        """What the form of a visit still needs."""
        missing: list[str] = self.do(when, f"dispatch show {number}")["missing"]
        return missing

    def agreed_outside_hours(self, when: str, number: str, *visits: str) -> list[bool]:
        """Whether the desk says of each time of a visit that it lies outside its hours."""
        return [
            "outside the hours" in self.desk.at(f"2026-{when}").run("schedule", number, f"2026-{each}").out
            for each in visits
        ]

    def names_duty(self, *moments: str) -> list[bool]:
        """Whether a call at each moment is told who is on duty: outside the hours of the hotline."""
        logged = [self.desk.at(f"2026-{when}").run("log", "a question", "-c", "A Caller", "--yes") for when in moments]
        return ["on duty now:" in each.err for each in logged]

    def definitions(self, when: str, line: str) -> list[str]:
        """How the priorities are explained to whoever logs a call on a terminal, the worst first."""
        screen = Terminal(self.desk.at(f"2026-{when}"), "log", *shlex.split(line))
        shown = screen.until("priority (").splitlines()
        screen.press("\x04")
        screen.end()
        return [row.split("  ")[-1] for row in shown if row.count("  ") >= 3]  # letter, name, key, and what it means

    def charged(self, form: Any) -> dict[str, int]:
        """What is charged on a form: item and amount, in fen."""
        assert form["total"] == sum(line["amount"] for line in form["lines"])
        return {line["item"]: line["amount"] for line in form["lines"]}
