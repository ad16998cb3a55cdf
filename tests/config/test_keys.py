"""The example shows and explains every key that the readers ask for, and nothing else."""

from __future__ import annotations

import pytest

from svcdesk.config.compiler import compile_text
from svcdesk.config.keys import Key, explained, in_full, keys
from svcdesk.config.rules import ASKED

# Keys that the example cannot show, because what it shows there says otherwise.
UNSHOWN = {"settlement.rate", "settlement.within", "approvals.request.among", "approvals.return.among"}
UNSHOWN |= {f"approvals.{what}.by" for what in ("repair", "request", "return")}


@pytest.fixture(scope="module")
def known() -> list[Key]:
    return list(keys())


def test_what_is_switched_off_is_right_too() -> None:
    assert in_full().count("\n#") > 100  # what is told stays
    document = compile_text(in_full().encode(), "config.example.yaml", 2026)
    assert {"notify", "recipients", "duty", "settlement"} <= document.keys()


def test_every_key_is_explained(known: list[Key]) -> None:
    assert [key.path for key in known if not key.meaning] == []


def test_every_key_is_shown(known: list[Key]) -> None:
    """A key that is not shown may hide keys below it. What rules may ask for is said once, above them all."""
    unshown = {key.path for key in known if not key.shown and key.path.rpartition(".")[2] not in {*ASKED, "because"}}
    assert unshown == UNSHOWN


def test_nothing_is_explained_that_is_no_key(known: list[Key]) -> None:
    paths = {".".join(name for name in key.path.split(".") if name != "*") for key in known}
    anywhere = {f"*.{path.rpartition('.')[2]}" for path in paths}
    assert [path for path in explained() if path not in paths | anywhere] == []


def test_sections_come_as_in_the_example(known: list[Key]) -> None:
    paths = [key.path for key in known]
    assert paths[:3] == ["desk", "desk.timezone", "desk.name"]
    assert paths.index("tiers.*.targets.*.starts") < paths.index("equipment") < paths.index("equipment.*.from")


def test_keys_know_where_they_stand(known: list[Key]) -> None:
    by_path = {key.path: key for key in known}
    assert by_path["desk.timezone"].example == "Asia/Shanghai"
    assert by_path["tiers.*.targets.*.escalate.at"].meaning.startswith("the share of the promised time")
    assert by_path["parts.*.name"].meaning == explained()["*.name"]
    assert "matrix.down" not in by_path  # the organisation's own word
