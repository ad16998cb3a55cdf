"""Steps that shorten the promise they guard: `config check` warns of them, and uses them as they stand."""

from __future__ import annotations

import pytest

from tests.conftest import Desk
from tests.sweeping import CONFIG

PLACE = "tiers.standard.targets.solve.escalate"


def warnings(empty: Desk, within: str, steps: str) -> list[str]:
    """What is said of a target with that rule and these steps, without the folder in front of the file's name."""
    text = CONFIG.replace("within: 4h", f"within: {within}").replace("STEPS", steps)
    empty.config.write_text(text, encoding="utf-8")
    done = empty.run("config", "check")
    assert done.out == f"{empty.config} is in order\n"
    return done.err.replace(f"{empty.folder}/", "").splitlines()


def test_a_step_that_comes_too_late_for_the_promise_of_the_higher_priority(empty: Desk) -> None:
    within = "[{priority: P1, within: 1h}, {priority: P2, within: 2h}, {within: 4h}]"
    assert warnings(empty, within, "[{at: 75%, priority: up}]") == [
        f"svcdesk.yaml:18: {PLACE}[1].priority: warning: shortens its own promise: when 75 % of '4h' (P3) are used,"
        " '2h' (P2) is over already and counts anew from that moment; raise the priority earlier, or the level instead"
    ]


@pytest.mark.parametrize(
    ("within", "step", "warned"),
    [
        ("[{priority: P1, within: 1h}, {priority: P2, within: 2h}, {within: 4h}]", "{at: 49%, priority: P2}", False),
        ("[{priority: P1, within: 1h}, {priority: P2, within: 2h}, {within: 4h}]", "{at: 50%, priority: P2}", True),
        ("[{priority: P1, within: 1h}, {priority: P2, within: 2h}, {within: 4h}]", "{at: 49%, priority: P1}", True),
        # what is broken keeps its terms
        ("[{priority: P1, within: 1h}, {priority: P2, within: 2h}, {within: 4h}]", "{at: 100%, priority: up}", False),
        # other kinds of time, compared in a plain week of 8 h a day
        ("[{priority: [P1, P2], within: 4h}, {within: 3 working days}]", "{at: 10%, priority: up}", False),  # of 32 h
        ("[{priority: [P1, P2], within: 4h}, {within: 3 working days}]", "{at: 13%, priority: up}", True),
        ("[{priority: [P1, P2], within: 24h clock}, {within: 2 days}]", "{at: 60%, priority: up}", True),
        ("[{priority: [P1, P2], within: same day}, {within: 2 working days}]", "{at: 30%, priority: up}", False),
        ("[{priority: [P1, P2], within: same day}, {within: 2 working days}]", "{at: 34%, priority: up}", True),
        # where it depends on more than the priority, one case is enough
        ("[{priority: [P1, P2], kind: special, within: 1h}, {within: 4h}]", "{at: 50%, priority: up}", True),
        # nothing is shorter
        ("4h", "{at: 99%, priority: up}", False),
        ("[{priority: P1, within: 8h}, {within: 4h}]", "{at: 99%, priority: up}", False),
        ("[{priority: [P1, P2], within: none}, {within: 4h}]", "{at: 99%, priority: up}", False),
        ("[{priority: P3, within: none}, {within: 4h}]", "{at: 99%, priority: P2}", False),
        ("[{priority: P1, within: 1h}, {within: 4h}]", "{at: 99%, level: up}", False),
    ],
)
def test_what_is_warned_of(empty: Desk, within: str, step: str, warned: bool) -> None:
    assert bool(warnings(empty, within, f"[{step}]")) == warned


def test_where_changed_promises_count_from_the_change_nothing_is_shortened(empty: Desk) -> None:
    text = CONFIG.replace("within: 4h", "within: [{priority: P2, within: 1h}, {within: 4h}]")
    text = text.replace("STEPS", "[{at: 75%, priority: up}]")
    for on_change, warned in (("from start", True), ("from now", False)):
        empty.config.write_text(text.replace("  standard:\n", f"  standard:\n    on_change: {on_change}\n"))
        assert ("shortens its own promise" in empty.run("config", "check").err) == warned


def test_a_mistake_is_said_before_a_doubt(empty: Desk) -> None:
    text = CONFIG.replace("within: 4h", "within: [{priority: P2, within: 1h}, {within: 4h}]")
    empty.config.write_text(text.replace("STEPS", "[{at: 75%, priority: up}, {at: 80%}]"), encoding="utf-8")
    assert "warning" not in empty.run("config", "check", code=3).err
