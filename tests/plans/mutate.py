"""Which words of a plan its story does not notice: `python -m tests.plans.mutate PLAN [LINE …]`.

Changes one word of the plan's YAML at a time (a figure, a time of day, a decision, a key in a list) or leaves out an
entry, and tells the plan's story, its work in the field and its care with that. A change with which all still pass is a
survivor: nothing proves that word. It is printed with its line; what survives for a reason is listed in the head of
the YAML. Names and explanations (`name`, `means`, `because`) stay as they are. With LINEs only those lines are changed.
Uses every core, and takes minutes.
"""

from __future__ import annotations

import os
import re
import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

from tests.plans.shop import Shop
from tests.plans.story import PLANS, Story

_INSTEAD = {
    "free": "price", "price": "free", "cost": "price", "yes": "no", "no": "yes", "desk": "customer", "customer": "desk",
    "refund": "exchange", "exchange": "refund", "repair": "refund", "logged": "ordered", "ordered": "logged",
    "resolved": "logged", "arrived": "ordered",
}  # fmt: skip
_NUMBER = re.compile(r"\d+")
_WORD = re.compile(r"(?:(?<=: )|(?<=\[)|(?<=, ))[a-z]+(?:-[a-z]+)*(?=[,\]}]|$)")  # a value of one word
_ENTRY = re.compile(r"^(\s*)(?:- |[\w-]+:)")


class Mutant(NamedTuple):
    """The plan with one change: at which line (from 1), what stood there, what stands there now."""

    line: int
    was: str
    now: str
    text: str


def mutants(text: str) -> Iterator[Mutant]:
    """Each change of one word, and each entry left out, of a plan's YAML."""
    lines = text.split("\n")
    for place, whole in enumerate(lines):
        line, _blank, _comment = whole.partition(" #")
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        for now in dict.fromkeys(_changed(line)):
            yield Mutant(place + 1, line.strip(), now.strip(), "\n".join([*lines[:place], now, *lines[place + 1 :]]))
        if end := _end_of_entry(lines, place):
            yield Mutant(place + 1, line.strip(), "(left out)", "\n".join([*lines[:place], *lines[end:]]))


def _changed(line: str) -> Iterator[str]:
    names = [(found.start(), found.end()) for found in re.finditer(r"\b(?:name|means|because|remark): [^,}]+", line)]
    for found in (*_NUMBER.finditer(line), *_WORD.finditer(line)):
        if any(start <= found.start() < end for start, end in names):
            continue
        word = found.group()
        now = f"{int(word) + 1:0{len(word)}d}" if word.isdecimal() else _INSTEAD.get(word)
        if now:
            yield line[: found.start()] + now + line[found.end() :]
    for found in re.finditer(r"\[[^\[\]{}]*,[^\[\]{}]*\]", line):
        items = found.group()[1:-1].split(",")
        for left_out in range(len(items)):
            rest = ",".join(item for place, item in enumerate(items) if place != left_out).strip()
            yield f"{line[: found.start()]}[{rest}]{line[found.end() :]}"


def _end_of_entry(lines: list[str], place: int) -> int | None:
    """The first line after the entry that begins here, inside a section; None for a name, and for what is no entry."""
    found = _ENTRY.match(lines[place])
    if not found or not found.group(1) or lines[place].lstrip().startswith("name:"):
        return None
    indent = len(found.group(1))
    end = place + 1
    while end < len(lines) and lines[end].strip() and len(lines[end]) - len(lines[end].lstrip()) > indent:
        end += 1
    return end


def survives(key: str, mutant: Mutant) -> bool:
    """Whether the plan's story, its work in the field and its care pass all the same."""
    with tempfile.TemporaryDirectory() as folder:
        plans = Path(folder) / "plans"
        plans.mkdir()
        (plans / f"{key}.yaml").write_text(mutant.text, encoding="utf-8")
        module = import_module(f"tests.plans.{key}")
        try:
            (Path(folder) / "story").mkdir()
            story = Story(key, Path(folder) / "story", plans)
            module.tell(story)
            assert not story.unproven
            story.claims_all_outcomes()
            for part in ("field", "care"):
                if tell := getattr(module, part, None):
                    (Path(folder) / part).mkdir()
                    tell(Shop(key, Path(folder) / part, plans))
        except Exception:  # a claim that fails, a file that is refused: noticed
            return False
    return True


def main(key: str, *wanted: str) -> None:
    """Print the survivors of a plan, and how many changes were tried."""
    text = (PLANS / f"{key}.yaml").read_text(encoding="utf-8")
    every = [each for each in mutants(text) if not wanted or str(each.line) in wanted]
    left = 0
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        if not pool.submit(
            survives, key, Mutant(0, "", "", text)
        ).result():  # there, as each worker has its own nursery
            sys.exit(f"{key}: its story does not pass as it stands: run pytest tests/plans -k {key}")
        for mutant, alive in zip(every, pool.map(survives, [key] * len(every), every), strict=True):
            if alive:
                left += 1
                print(f"{key}.yaml:{mutant.line}: {mutant.was}  ->  {mutant.now}", flush=True)
    print(f"{key}: {len(every)} changes, {left} not noticed")


if __name__ == "__main__":
    main(*sys.argv[1:])
