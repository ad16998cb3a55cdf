"""Keys of the YAML that are renamed while tickets, customers, machines and so on have them."""

from __future__ import annotations

import hashlib
import re
import shlex
from datetime import UTC, datetime

from svcdesk.config.policy import Policy
from svcdesk.config.store import compile_file, example
from svcdesk.db.schema import LASTING
from svcdesk.desk.keys import renaming
from svcdesk.desk.operation import operation
from tests.conftest import Desk, built_once, databases
from tests.db import filled
from tests.db.test_upgrade import FIXTURES, make_old

# of every section whose keys the database keeps
RENAMED = (
    "standard", "gold", "city", "county", "printer", "installation", "centre", "north", "P1", "P2", "P3", "P4",
    "trial", "factory", "vendor", "office", "always", "terminal", "roller", "warehouse", "paper", "power",
    "uniform", "tidy", "quality", "attitude", "full", "basic", "reception", "calls", "solve", "material", "phone",
    "transfer", "down", "group", "soldering",
)  # fmt: skip
LISTS = ("stops", "pauses")
NOW = "2026-04-02 09:00"
# what is asked and done in a desk whose keys have been renamed; a refusal is no failure
COMMANDS = """
list --state all
show 9
agenda
customer show Clinic
equipment show PR-1001
task list
sla explain 9
report attainment
report repairs
log 'a call' -c 'Example Clinic'
log 'again' --join 9
log 'the printer again' -c 示例诊所 --serial PR-1002
note 9 'x' --event opinion
assign 9 --auto
classify 9 -p P4-x
hold 9 -r customer
resume 9
dispatch order 9 -e Wang
dispatch arrive 9
dispatch record 9 -f f -c c -a a -r r -m 20 --finish
return done RMA-0001
survey take service 1 --mark attitude-x=5 --by 'Li Na' --how phone
task plan --until 2026-05-31
assessment reckon 2026-04
sla sweep
sla recompute
resolve 9 -c a -s b
close 9
reopen 9 --reason x
merge 8 --into 5
undo
db check
"""


def renamed(text: str) -> str:
    """A YAML in which each of those keys is called otherwise, wherever it stands."""
    lines = (line if line.startswith("# ") else _RENAMED.sub(r"\1-x", line) for line in text.split("\n"))
    return "\n".join(lines)


_RENAMED = re.compile(rf"(?<![\w-])({'|'.join(RENAMED)})(?![\w-])")


@built_once
def life(empty: Desk) -> Desk:
    """A desk of an older program in which every table has rows, with its YAML."""
    if databases():
        empty.become(FIXTURES[max(FIXTURES)].read_text(encoding="utf-8"))
        sha256 = hashlib.sha256(filled.PHOTO).hexdigest()
        empty.sql("INSERT INTO content (sha256, bytes) VALUES (:sha256, :photo)", sha256=sha256, photo=filled.PHOTO)
    else:
        make_old(empty, max(FIXTURES))
    text = example()
    for old, new in filled.CHANGES:
        text = text.replace(old, new.replace("{}", old), 1)
    empty.config.write_text(text, encoding="utf-8")
    return empty.at(NOW)


def rewrite(desk: Desk, old: str, new: str) -> None:
    text = desk.config.read_text(encoding="utf-8")
    assert old in text
    desk.config.write_text(text.replace(old, new), encoding="utf-8")


def kept(desk: Desk) -> list[str]:
    """Where the database has one of those keys still: table, column and key; of what is no account of the past."""
    found = set()
    with desk.opened() as db:
        for table in db.tables():
            for row in db.execute(f"SELECT * FROM {table}") if table not in (*LASTING, "assessment") else ():
                for column, value in zip(row.keys(), row, strict=True):
                    words = str(value).split() if column in LISTS else [value]
                    found |= {f"{table}.{column}: {word}" for word in words if word in RENAMED and column != "how"}
    return sorted(found)


def test_whatever_key_is_gone_no_command_breaks(life: Desk) -> None:
    life.config.write_text(renamed(life.config.read_text(encoding="utf-8")), encoding="utf-8")
    for line in COMMANDS.strip().splitlines():
        done = life.run(*shlex.split(line), code=None)
        assert "internal error" not in done.err, (line, done.err)
        assert done.code in (0, 1), (line, done.err)


def test_what_was_renamed_is_carried_over_and_reports_on_the_past_stay(life: Desk) -> None:
    reports = ("attainment", "repairs", "parts", "faults", "workload", "satisfaction", "register")
    told = [life.run("report", each, "--json").out for each in reports]
    life.config.write_text(renamed(life.config.read_text(encoding="utf-8")), encoding="utf-8")
    gone = re.findall(r"^warning: (\S+) is gone", life.run("config", "check").err, re.MULTILINE)
    assert len(gone) > 15
    assert {"tiers.standard", "tiers.targets.solve", "stations.centre", "parts.roller", "roles.reception"} <= {*gone}
    past = """
        payment_methods.transfer channels.phone faults.paper checklist.tidy checklist.uniform return_reasons.quality
        surveys.questions.attitude kinds.skill.soldering kinds.skill.printer kinds.skill.installation holds.factory
        holds.vendor
    """
    now = datetime(2026, 4, 2, 1, tzinfo=UTC)
    with life.opened() as db, operation(db, Policy(compile_file(life.config)), "x", now, now) as op:
        for key in dict.fromkeys([*gone, *past.split()]):
            renaming.rename(op, key, f"{key}-x")
    assert " is gone" not in life.run("config", "check").err
    assert kept(life) == [], kept(life)
    life.run("db", "check")
    assert [life.run("report", each, "--json").out.replace("-x", "") for each in reports] == told


def test_a_tier_is_renamed_at_noon(desk: Desk) -> None:
    """The hotline goes on with what was promised; the check and refusals say what is gone, and the command mends it."""
    desk.at("2026-03-02 09:00").run("customer", "add", "Example Clinic", "--tier", "standard")
    desk.run("contract", "add", "Example Clinic", "--kind", "basic", "--from", "2026-01-01")
    desk.run("log", "no power", "-c", "Example Clinic", "-p", "P2")
    desk.run("log", "paper jam", "-c", "Sample School", "-p", "P3")
    desk.run("log", "of gold", "-c", "Sample Dealer", "--tier", "gold")
    text = desk.config.read_text(encoding="utf-8").replace("  standard:\n", "  basic:\n")
    desk.config.write_text(text.replace("tier: standard", "tier: basic"), encoding="utf-8")
    used = "2 open tickets, 1 customer, 1 contract in force"
    assert f"warning: tiers.standard is gone: {used}; put it back" in desk.run("config", "check").err
    desk.at("2026-03-02 09:20").run("note", "1", "looked at", "--event", "answered")
    assert desk.outcomes("1") == {"answer": "met", "solve": None}
    desk.run("contract", "edit", "C-0001", "--to", "2027-12-31")
    assert desk.json("show", "1")["tier"] == "standard"
    refused = desk.run("classify", "2", "-p", "P1", code=1).err
    assert refused.startswith(
        "svcdesk: SD-000002 needs tiers.standard, which is gone from the configuration: put it back"
    )
    told = desk.run("log", "again", "-c", "Example Clinic").err
    assert "tiers.standard is gone from the configuration, but is what Example Clinic has: basic was taken" in told
    desk.run("resolve", "1", "-c", "fuse", "-s", "replaced")
    desk.run("reopen", "1", "--reason", "again")
    assert "warning: tiers.standard is gone: " in desk.run("sla", "sweep").err

    for old, new, why in (
        ("tiers.gold", "tiers.basic", "tiers.gold is still in the configuration: rename it there first"),
        (
            "tiers.standard",
            "tiers.silver",
            "tiers.silver is not in the configuration: rename tiers.standard there first",
        ),
        ("tiers.nothing", "tiers.basic", "nothing in the database has the key tiers.nothing"),
        ("events.opinion", "events.view", "events.opinion stands in the journal"),
    ):
        assert why in desk.run("config", "rename", old, new, code=1).err
    for old, new in (("standard", "basic"), ("tiers.standard", "kinds.fault"), ("tiers.standard", "tiers.standard")):
        desk.run("config", "rename", old, new, code=2)
    assert "tiers.standard is tiers.basic now" in desk.run("config", "rename", "tiers.standard", "tiers.basic").out
    assert " is gone" not in desk.run("config", "check").err
    assert desk.json("show", "1")["tier"] == "basic"
    assert {row["tier"] for row in desk.json("report", "attainment")} == {"basic", "gold"}
    desk.run("classify", "2", "-p", "P1")
    desk.run("undo")
    assert "taken back: tiers.standard is tiers.basic now" in desk.run("undo").out
    assert desk.json("show", "1")["tier"] == "standard"
    desk.run("db", "check")


def test_a_calendar_is_renamed_while_promises_count_in_it(desk: Desk) -> None:
    """What need not be reckoned anew goes on; a hold that is over ends when its calendar is there again."""
    desk.at("2026-03-02 09:00").run("log", "no power", "-c", "Example Clinic", "-p", "P2")
    desk.run("log", "paper jam", "-c", "Sample School", "-p", "P3")
    desk.run("hold", "2", "-r", "parts", "--until", "2026-03-02 10:00")
    rewritten = re.sub(r"\boffice\b", "bureau", desk.config.read_text(encoding="utf-8"))
    rewritten = rewritten.replace("- {within: 2h}", "- {within: 2h}\n        escalate: [{at: 50%, note: half of it}]")
    desk.config.write_text(rewritten, encoding="utf-8")
    desk.at("2026-03-02 11:00").run("log", "of others", "-c", "Sample Dealer")
    assert desk.json("report", "overdue")[0]["late"] == "1h30m clock"
    assert "warning: calendars.office is gone: 4 running promises" in desk.run("sla", "sweep").err
    assert "half of it" not in desk.run("show", "1").out
    refused = desk.run("schedule", "1", "2026-03-03 10:00", code=1).err
    assert "SD-000001 needs calendars.office, which is gone from the configuration" in refused
    desk.run("config", "rename", "calendars.office", "calendars.bureau")
    assert desk.json("show", "2")["state"] == "open"
    assert desk.json("report", "overdue")[0]["late"] == "1h30m"
    desk.run("sla", "sweep")
    assert "half of it" in desk.run("show", "1").out
    desk.run("schedule", "1", "2026-03-03 10:00")
