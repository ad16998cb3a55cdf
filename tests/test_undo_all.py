"""Every command can be taken back, or says why not: shown over a life in which each is given once."""

from __future__ import annotations

import shlex
from collections import Counter
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import pytest

from svcdesk.config.policy import Policy
from svcdesk.config.store import compile_file
from svcdesk.db.schema import LASTING
from svcdesk.desk import undo, verbs
from svcdesk.desk.operation import operation
from tests.conftest import Desk
from tests.db import filled

NOT_TRIED = {
    "task plan",
    "sla sweep",
    "sla recompute",
    "undo",
    "import tickets",
}  # what the program does, and what takes back
# what else may be done in a desk as `filled` leaves it
MORE = """
customer edit 'Sample Dealer' --tier gold --phone 13800000009
equipment edit PR-1001 --customer 'Sample Dealer'
log 'the fuse is blown' -c 'Sample Dealer' -p P2
classify NEW --serial PR-1001
assign NEW --auto
unassign NEW
edit NEW --caller 'Ms Sample'
call edit NEW/1 --said 'the fuse has blown'
consent NEW --to remote --by 'Ms Sample' --how phone
consent NEW --to remote --take-back --why 'of another ticket'
consent NEW --to remote --by 'Ms Sample' --how phone
remote NEW 'looked at the log'
dispatch order NEW -e Wang
dispatch accept NEW
dispatch depart NEW
stock issue roller 1 --from centre/Wang --ticket NEW
stock put-back roller 1 --ticket NEW --to centre/Wang
dispatch cancel NEW --reason 'solved by telephone'
engineer edit Wang --give-to Zhao
engineer edit Zhao --skill welding
config rename kinds.skill.welding kinds.skill.soldering
engineer away Wang --from 2026-03-30 --to 2026-04-20
engineer back Wang
contract renew C-0001
contract remove C-0003
contract use C-0001 visit 1
contract use C-0001 visit 1 --back
card sell 'Sample Dealer' 100
card remove 2
stock request roller 1 --to centre
stock refuse REQ-0002 --why 'none left'
equipment add TM-1001 --kind terminal --customer 'Sample Dealer'
equipment edit TM-1001 --serial TM-1010
stock top-up
stock scrap roller 1 --from warehouse --why wet
loan extend PR-9001 --due 2026-05-01 --why 'it takes longer'
loan back PR-9001
return reached RMA-0001
return back RMA-0001
return cost RMA-0001 --there 12
return done RMA-0001
dispatch order NEW -e Wang
dispatch arrive NEW
dispatch approve NEW --note fine
dispatch record NEW -f blown -c surge -a 'fuse changed' -r works -m 30 --part roller
dispatch finish NEW
dispatch amend NEW --minutes 60 --why 'it took longer'
attachment move 1 2 --to 4
attachment remove 4 1 --why 'of another machine'
dispatch judge NEW --check tidy=no
equipment accept PR-1001 --by 'Ms Sample'
equipment card PR-1001 --sold 2026-03-01
equipment card PR-1001 --void forged
return ask NEW --reason other --decision repair-first --why 'they want it so'
return fail RMA-0002 --instead exchange --why 'it is burnt'
return refuse RMA-0002 --why 'the cable is missing'
contract attach C-0001 photo.png
customer attach 'Sample Dealer' photo.png
hold 4 --reason customer
resume 4
note 4 told --event answered --at '2026-04-01 09:00'
correct 4 answered '2026-04-01 09:30' --why 'it was later'
note NEW 'looked at it' --event opinion
note NEW --take-back opinion --why 'nobody did'
log 'the same again' -c 'Sample Dealer'
merge NEXT --into NEW
survey take service 9 --mark attitude=2 --says 'nobody came'
survey take service 9 --nobody --how phone
survey answer 1 'thanked them'
survey edit 1 --mark attitude=4 --why 'misheard'
survey take-back 1 --why 'it was about another ticket'
complaint log 9 'the engineer was rude' --about Wang
complaint edit LAST --about Zhao
complaint outcome LAST 'somebody else comes' --upheld --told 'Ms Sample'
training enrol TR-0002 'Mr Sample' --customer 'Sample Dealer' --charged
training unenrol TR-0002 'Mr Sample'
training move TR-0002 --where 'Lake station' --trainer Zhao
training cancel TR-0002 --why 'the trainer is ill'
customer add 'Sample Shop'
site add 'Sample Shop' Cellar
contact add 'Sample Shop' 'Ms Sample'
contact edit 'Sample Shop' 'Ms Sample' --role owner --phone 13800000077
site edit 'Sample Shop' Cellar --address '3 Sample Road'
site remove 'Sample Shop' Cellar
contact remove 'Sample Shop' 'Ms Sample'
customer remove 'Sample Shop'
contract edit C-0002 --tier gold --why 'gold from the start'
contract end C-0001 --on today --why 'the clinic has closed'
dispatch order 9 -e Wang
dispatch fail 9 --why 'the road is flooded'
task add 'Sample Dealer' 'call them back' --due tomorrow
task tried 2 --why 'nobody answered'
task done 1 --note 'they have it'
task drop 2 --why 'they called'
cancel 4 --reason 'tried it all'
log 'nobody knows how it prints' -c 'Sample Dealer'
resolve LAST --as K-0001
knowledge edit K-0001 --equipment printer --solution 'show it once more'
knowledge retire K-0001 --why 'the new printers explain themselves'
task visit 5 --engineer Wang
task announce 'a new version' --contract basic --due tomorrow
"""
Rows = dict[str, Counter[tuple[object, ...]]]


def rows(desk: Desk) -> Rows:
    """All that a desk has, but for what only grows."""
    kept = (*LASTING, "taken_back", "withdrawn")
    with desk.opened() as db:
        names = [name for name in db.tables() if name not in kept]
        return {name: Counter(map(tuple, db.tuples(f"SELECT * FROM {name}"))) for name in names}


def moment(desk: Desk, policy: Policy) -> datetime:
    """When the desk's commands run (UTC)."""
    return datetime.strptime(str(desk.now), "%Y-%m-%d %H:%M").replace(tzinfo=policy.zone).astimezone(UTC)


def as_it_stood(desk: Desk, copy: Path, policy: Policy) -> Rows:
    """The desk when a command begins: holds that are over have ended."""
    begun = desk.copied(copy)
    now = moment(desk, policy)
    with begun.opened() as db, operation(db, policy, "tester", now, now):
        pass
    return rows(begun)


def taken_back(desk: Desk, copy: Path, policy: Policy) -> str | None:
    """Take back the last command in a copy of the desk. Returns why it cannot be, if it cannot."""
    now = moment(desk, policy)
    with desk.copied(copy).opened() as db:
        actor = db.one("SELECT actor FROM operation ORDER BY seq DESC LIMIT 1")["actor"]
        found = undo.last(db, actor)
        if found.stays:
            return str(found.stays)
        with operation(db, policy, actor, now, now, kind="undo") as op:
            undo.undo(op, found)
    return None


def test_each_command_is_taken_back_or_says_what_does_instead(
    tmp_path_factory: pytest.TempPathFactory, empty: Desk
) -> None:
    seen, refused = set[str](), dict[str, str]()

    @cache
    def policy() -> Policy:
        return Policy(compile_file(empty.config))

    copy = tmp_path_factory.mktemp("copy")

    class Watched(Desk):
        def run(self, *words: str, **more: object) -> object:  # type: ignore[override]
            no_command = ("sla", "import", "list", "search", "undo")
            if words[0] == "init" or words[0] in no_command or words[:2] == ("task", "plan"):
                return super().run(*words, **more)  # type: ignore[arg-type]
            before = as_it_stood(self, copy, policy())
            done = super().run(*words, **more)  # type: ignore[arg-type]
            line = shlex.join(words[2:] if words[0] == "--user" else words)
            seen.add(line)
            why = taken_back(self, copy, policy())
            if why:
                refused[line] = why
            else:
                assert rows(Desk(copy)) == before, line
            return done

    watched = Watched(empty.folder)
    filled.fill(watched)
    counts = "SELECT count FROM ticket WHERE count > 0 UNION SELECT count FROM withdrawn ORDER BY count DESC"
    new = 1 + empty.sql(counts)[0][0]
    numbers = {"NEW": str(new), "NEXT": str(new + 1), "LAST": str(new + 2)}
    for line in MORE.strip().splitlines():
        watched.run(*("/".join(numbers.get(part, part) for part in word.split("/")) for word in shlex.split(line)))
    given = {name for name in verbs.known() if any(_names(name, line) for line in seen)}
    elsewhere = {"survey take --task", "call move", "log mail"}  # tried in their own tests
    elsewhere |= {
        "field take",
        "field receive",
        "field settle --again",
        "field settle --drop",
        "field settle --same-as",
    }
    assert " ".join(sorted(set(verbs.known()) - given - NOT_TRIED - elsewhere)) == ""
    assert {line.split()[0] for line in refused} == {"pay", "receipt", "return", "stock"}
    assert {" ".join(line.split()[:2]) for line in refused} >= {"receipt void", "return send", "stock ship"}
    for why in refused.values():
        command = why.partition("'svcdesk ")[2].partition("'")[0]
        assert empty.run(*command.split()[:2], "--help").out


def _names(verb: str, line: str) -> bool:
    """Whether a command line gives that verb: the name's words, the first at the beginning, options anywhere."""
    words = shlex.split(line)
    return line.startswith(verb.partition(" --")[0]) and all(word in words for word in verb.split() if word[0] == "-")
