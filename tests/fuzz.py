"""A fuzzer: every command and option with hostile texts and files, in a pipe and on a terminal.

It walks the tree of commands, takes the examples of their help as a beginning, and puts hostile words in the places of
good ones. `Fuzz.run` runs a command and holds it to what is promised of every command.
"""

from __future__ import annotations

import os
import random
import re
import select
import shlex
import shutil
import time
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from svcdesk import names, plain
from svcdesk.declare import Choice, Option, words
from tests.conftest import Desk, nursery

LONG = "长" * 20_000
TEXTS = (
    "\x1b[31mred\x1b[0m", "\x1b]52;c;cm0=\x07", "\x9b31mred", "a\x7f\x80\x9fb", "\u202egnp.exe", "\u2066a\u2069",
    "zero\u200bwidth\u200d\ufeff", "\U000e0041tag", "\u2028x", "[bold]x[/bold]", "[/]", "[link=file:///]x",
    "<script>alert(1)</script>", "&amp;\"'<", "=1+1", "=cmd|' /C calc'!A0", "@SUM(A1)", "-1+1", "+1",
    "'; DROP TABLE ticket; --", "%s%n%d", "{0}{name}{number.__class__}", "a\nb\r\nc", "\r", "\n", "\t", " ", "",
    "e\u0301\u0301", "🖨️👩‍👩‍👧", "\udcff\udc80", "../../etc/passwd", "/etc/passwd", "/dev/full", ".", "-", "--json",
    "--", "@me", "@", "*", "%", "_", "0", "-1", "1", "2", "1/1", "2/1", "999999999999999999999", "1e309", "nan", "١٢",
    "½", "None", "$(touch PWNED)", "`touch PWNED`", "x; touch PWNED", "| touch PWNED", "25:00", "2026-02-30",
    "0000-00-00", "9999-12-31", "0001-01-01", "now", "yesterday", "in 99999999999h", "fri 14:00-16:00", "last", "10000",
    "0.001", "1,5", "Wang", "Example Clinic", "示例学校", "13800000001", "fuse", "PR-1001", "centre/Wang", "warehouse",
    "svcdesk.db", "svcdesk.yaml", "new.html", "new.csv", "new.svg", "link.html", LONG,
)  # fmt: skip
FILES = {
    "bomb.yaml": "a: &a [x, x, x, x, x, x, x, x, x]\n"
    + "".join(
        f"{new}: &{new} [{', '.join(['*' + old] * 9)}]\n" for old, new in zip("abcdefgh", "bcdefghi", strict=True)
    ),
    "tag.yaml": 'fault: !!python/object/apply:os.system ["touch PWNED"]\n',
    "self.yaml": "a: &a\n  b: *a\n",
    "deep.yaml": "[" * 5_000,
    "nul.yaml": "fault: a\0b\nsummary: \0\n",
    "form.yaml": "fault: '\x1b[31m'\nphotos: [/etc/passwd, ../x, link.html, svcdesk.db]\nminutes: 1e9\n",
    "edit.yaml": "summary: =1+1\ncustomer: '[/]'\nseen: 1-\n",
    "list.yaml": "- a\n- {b: c}\n",
    "evil.csv": 'name,phone,summary,number\n=1+1,13800000009,"a\nb",1\n\x1b[31m,x,\u202e,2\n<b>,+1,"""",\n',
    "nul.csv": "name\0,phone\nA\0B,1\n",
    "binary.xlsx": "PK\x03\x04 no workbook",
    "evil.eml": "From: \x1b[31m <a@b.invalid>\nSubject: =?utf-8?q?a=0ab?=\nMessage-ID: <\u202e>\n\n$(touch PWNED)\n",
}
NAMES = tuple(FILES)
# what is meant by the words of commands, by their names
GOOD = {
    **dict.fromkeys(("ticket", "tickets", "numbers", "number", "visit", "into", "join"), ("1", "2", "3", "1/1")),
    **dict.fromkeys(("engineer", "name", "to", "by", "owner", "login"), ("Wang", "zhao", "@me")),
    **dict.fromkeys(("customer", "about"), ("Example Clinic", "示例学校", "1")),
    **dict.fromkeys(("serial", "equipment", "machine"), ("PR-1001", "printer")),
    **dict.fromkeys(("part", "parts"), ("fuse", "fuse:1", "head")),
    **dict.fromkeys(("holder", "source", "whose"), ("warehouse", "centre/Wang", "Wang")),
    **dict.fromkeys(("file", "files", "path", "photo", "backup", "folder"), NAMES),
    **dict.fromkeys(("amount", "price", "count", "quantity", "paid", "item", "minutes"), ("1", "10", "training")),
    **dict.fromkeys(("reason", "cause", "why", "note", "solution", "text", "what"), ("parts", "worn", "asked")),
    **dict.fromkeys(("since", "until", "day", "on", "due", "window", "month"), ("today", "2026-03-02", "2026-03")),
    **dict.fromkeys(("article", "task", "contract", "quote", "receipt", "card"), ("1", "C-0001")),
}
SECONDS = 20  # a command that takes longer hangs
FORMATS = ("table", "plain", "json", "jsonl", "csv", "csv-headings", "md", "html", "xlsx")

# what no output may have: controls but line ends and tabs, marks that turn text round, have no width or are no text
RAW = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\U000e0000-\U000e007f]"
)
# what the program itself may tell a terminal: colours, marks of what is pasted, where the cursor goes
OWN = re.compile("\x1b\\[[0-9;?]*[A-Za-z]|\x1b[=>]|\x07")


CASHIER = "wang"


class Line(NamedTuple):
    """A command line, what comes on its standard input, and who gives it."""

    words: tuple[str, ...]
    stdin: str = ""
    actor: str = CASHIER


@cache
def tree() -> Mapping[tuple[str, ...], Any]:
    """Every command: its words, and its function."""
    found: dict[tuple[str, ...], Any] = {}
    for name in names.NAMES:
        declared = names.declared(name)
        if isinstance(declared, names.Group):
            found |= {(name, each): declared.functions[each] for each in declared.functions}
        else:
            found[(name,)] = declared
    return found


def examples(function: Any) -> list[list[str]]:
    """The words of the examples in the help of a command, about tickets that are there."""
    lines = [line.strip() for line in (function.__doc__ or "").splitlines()]
    found = [shlex.split(line)[1:] for line in lines if line.startswith("svcdesk ") and not set(line) & set("|<>")]
    return [[re.sub(r"\b17\b", "1", word) for word in each] for each in found]


class Lines:
    """Command lines, the same ones for the same seed."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)

    def of(self, command: tuple[str, ...]) -> Line:
        """A hostile line for a command: an example that was changed, or words for what it declares."""
        function, roll = tree()[command], self.random
        shown = [each for each in examples(function) if tuple(each[: len(command)]) == command]
        given = roll.choice(shown)[len(command) :] if shown and roll.random() < 0.6 else self._required(function)
        for _each in range(roll.choice((0, 1, 1, 2))):
            if given:
                given[roll.randrange(len(given))] = self._text()
        options = [each for each in words(function) if isinstance(each.declared.word, Option)]
        for option in roll.sample(options, min(len(options), roll.choice((0, 1, 1, 2, 4)))):
            given += self._option(option)
        return Line((*command, *given), roll.choice(("", self._text(), self._text() + "\0\n1\n", *FILES.values())))

    def _required(self, function: Any) -> list[str]:
        arguments = [each for each in words(function) if not isinstance(each.declared.word, Option)]
        given = [self._value(each) for each in arguments if each.required or self.random.random() < 0.5]
        for option in words(function):
            if option.required and isinstance(option.declared.word, Option):
                given += self._option(option)
        return given

    def _option(self, option: Any) -> list[str]:
        flag, switch = self.random.choice(list(plain.switches(option).items()))
        return [flag] if switch is not None else [f"{flag}={self._value(option)}" if flag[:2] == "--" else flag]

    def _value(self, word: Any) -> str:
        kind = plain.base(word.declared.kind)
        if isinstance(kind, Choice) and self.random.random() < 0.9:
            return self.random.choice(kind.words)
        if self.random.random() < 0.6:
            return self.random.choice(GOOD.get(word.name, ("now" if word.name.endswith("at") else "x", "3", "tidy")))
        return self._text()

    def _text(self) -> str:
        return self.random.choice(TEXTS + NAMES)


class Fuzz:
    """A desk on which hostile lines are run, each held to what every command promises."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        editor = desk.folder / "editor"
        editor.write_text('#!/bin/sh\nprintf \'fault: "\\033[31m"\\nsummary: =1+1\\n\' >> "$1"\n')
        editor.chmod(0o755)
        self.environment = desk.environment(EDITOR=str(editor), VISUAL="", PAGER="cat", TERM="xterm")
        for name, text in FILES.items():
            (desk.folder / name).write_text(text, encoding="utf-8", errors="surrogateescape")
        (desk.folder / "link.html").symlink_to("svcdesk.db")

    def run(self, line: Line) -> int:
        """Run it in a pipe and check what came of it; its exit code."""
        before, money = self.head(), self.money()
        environment = {**self.environment, "SVCDESK_USER": line.actor}
        code, out, err = nursery(compiler=True).run(line.words, self.desk.folder, environment, line.stdin)
        self._check(line, code, "" if out.startswith(b"PK") else out.decode(), err.decode(), before)
        assert line.actor == CASHIER or self.money() == money, f"{line.words!r} of {line.actor} wrote money"
        return code

    def on_terminal(self, line: Line, keys: str) -> int:
        """Run it on a terminal, press these keys, then those that leave; its exit code."""
        from tests.terminal import Terminal

        before, end = self.head(), time.monotonic() + SECONDS
        more = {key: value for key, value in self.environment.items() if key in ("EDITOR", "VISUAL", "PAGER")}
        screen = Terminal(self.desk, *line.words, columns=100, SVCDESK_USER=line.actor, **more)
        shown, left = b"", [*keys.encode().splitlines(), b"\x03", b"\x03", b"\x04"]
        while time.monotonic() < end:
            if not select.select([screen.file], [], [], 0.3)[0]:
                os.write(screen.file, (left.pop(0) if left else b"\x03") + b"\r")
                continue
            try:
                more_shown = os.read(screen.file, 65536)
            except OSError:
                break
            if not more_shown:
                break
            shown += more_shown
        else:
            os.kill(screen.pid, 9)
        os.close(screen.file)
        code = os.waitstatus_to_exitcode(os.waitpid(screen.pid, 0)[1])
        assert code != -9, f"{line.words} hangs: {shown[-500:]!r}"
        self._check(line, code, OWN.sub("", shown.decode(errors="replace").replace("\r", "")), "", before)
        return code

    def _check(self, line: Line, code: int, out: str, err: str, before: object) -> None:
        told = f"{line.words!r} {line.stdin!r:.300} as {line.actor}: {code}\n{out[-2000:]}\n{err[-2000:]}"
        assert code in (0, 1, 2, 3, 129, 130), told
        assert "Traceback" not in out + err, told
        assert "internal error" not in out + err, told
        assert not (found := RAW.search((out + err).replace("\r\n", "\n"))), f"{found} {told}"
        assert not (code and self.head() != before), f"refused, but written: {told}"
        assert not [*self.desk.folder.rglob("PWNED")], told

    def money(self) -> object:
        """What was written that only a cashier may write."""
        return [self.desk.sql(f"SELECT * FROM {table} ORDER BY 1, 2") for table in MONEY]

    def head(self) -> object:
        """Where the journal ends."""
        return self.desk.sql("SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1")


FURNISHED = """
customer add 'Example Clinic' --phone 13800000001
customer add 示例学校 --phone 13800000002 --region county
equipment add PR-1001 --kind printer --customer 'Example Clinic'
contract add 'Example Clinic' --kind full
log 'no power' -c 'Example Clinic' --serial PR-1001
log 打印机卡纸 -c 示例学校
log 'how to change the roll' -c Walk-in -t 13800000009
dispatch order 1 --engineer Wang
dispatch arrive 1
assign 2 Zhao
hold 2 --reason parts
stock receive fuse 20 --to warehouse
knowledge add --title 'no power' --cause fuse --solution 'a new fuse'
resolve 3 -c asked -s told
"""
ENGINEERS = """
engineer add 'Wang Lin' --login wang --station centre --skill printer --role cashier
engineer add 'Zhao Min' --login zhao --station centre
"""


ROLES = "roles:\n  cashier: {may: [money]}\n"
# what only a cashier may write: what says that money was taken, given back or let off, or is agreed upon
MONEY = ("payment", "card", "discount", "quote", "settlement", "turnover")


def furnish(desk: Desk) -> Desk:
    """The desk with a little of everything; Wang is the cashier."""
    with desk.config.open("a", encoding="utf-8") as file:
        file.write(ROLES)
    for line in (ENGINEERS + FURNISHED).split("\n"):
        if line:
            desk.run(*shlex.split(line))
    return desk


def fresh(base: Path, folder: Path) -> Desk:
    """A copy of a desk."""
    shutil.rmtree(folder, ignore_errors=True)
    return Desk(base).copied(folder).at("2026-03-02 12:00")


def commands() -> Iterator[tuple[str, ...]]:
    """All commands but those that make a desk, which have their own tests."""
    yield from (each for each in tree() if each not in {("demo",), ("init",)})
