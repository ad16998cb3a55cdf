"""A clerk who makes a slip in every third entry, and puts it right, has at the end the desk of one who made none.

A day is written a line an entry, `TIME [LABEL =] WORDS`. Under an entry stand, for the clerk who makes slips, what was
typed instead (`slip`) and what put it right (`mend`, at a time of its own). A ticket or a receipt is named by its
LABEL, because a slip may have used up a number.
"""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from tests.conftest import Desk

HOUSE = """
customer add 'Example Clinic' --phone 13800000001 --region city --tier gold --address '1 Sample Road'
customer add 'Sample School' --phone 13800000002 --region city
customer add 示例物流 --phone 13800000003 --region county
customer add 'Sample Dealer' --phone 13800000004 --region city
equipment add PR-1001 --kind printer --customer 'Example Clinic' --accepted 2024-03-01
equipment add TM-2001 --kind terminal --customer 示例物流 --used 2025-09-01 --plate 豫A10001
equipment add TM-2002 --kind terminal --customer 示例物流 --used 2024-01-01 --plate 豫A10002
contract add 'Sample School' --kind basic --from 2026-01-01
contract add 'Sample School' --kind full --from 2026-01-01
stock receive roller 5 --to centre/Wang
"""

DAY = """
08:31 jam = log 打印机卡纸 -t 13800000001 -s PR-1001
08:33 power = log 'no power' -t 13800000002 --contract C-0001
08:36 van = log 车载终端没信号 -s 豫A10001 -t 13800000003
  slip van = log 车载终端没信号 -s 豫A10002 -t 13800000003
  mend 08:37 edit {van} --serial TM-2001

08:40 note {jam} 'told them to restart' --event answered
08:42 assign {jam} --auto
08:45 bakery = log 'cannot log in' -c 'Sample Bakery' -t 13800000005 --caller 'Mr Bun'
  slip bakery = log 'cannot log in' -c 'Sample School' -t 13800000005 --contract C-0001 --caller 'Mr Bun' --yes
  mend 08:58 customer add 'Sample Bakery'
  mend 08:59 edit {bakery} --customer 'Sample Bakery'

08:48 dispatch order {jam}
08:50 note {power} 'the fuse, we think' --event opinion
08:55 log 'still no power' --join {power} -t 13800000002
  slip log 'still no power' --join {van} -t 13800000002 --yes
  mend 09:10 call move {van}/2 --to {power}

09:00 dispatch depart {jam} --engineer Wang
09:02 hold {power} --reason customer --note 'the caretaker has the key'
09:05 roll = log 'how to change the roll' -c 'Sample Dealer' -t 13800000004 -k question --caller Zhang
  slip roll = log 'how to change the roll' -c 'Sample Dealer' -t 13800000044 -k complaint --caller Zhagn
  mend 09:06 edit {roll} -t 13800000004 -k question --caller Zhang

09:20 dispatch arrive {jam} --engineer Wang
09:25 note {roll} 'turn the lever' --event answered
09:30 note {van} 'antenna, we think' --event answered
  slip note {bakery} 'antenna, we think' --event answered
  mend 09:41 note {bakery} --take-back answered --why 'that was the van'
  mend 09:42 note {van} 'antenna, we think' --event answered --at 09:30

09:45 dispatch record {jam} -f 卡纸 -c worn -a 'roller replaced' -r prints -m 30 --part roller
09:50 dispatch finish {jam}
09:52 paid = pay {jam} 260 --how cash
  slip typo = pay {jam} 206 --how transfer
  mend 09:55 receipt void {typo} --why '260, in cash'
  mend 09:56 paid = pay {jam} 260 --how cash --at 09:52

10:00 resolve {jam} --cause 'worn roller' --solution 'roller replaced'
10:05 resume {power}
10:10 server = log 服务器停机 -t 13800000002 --contract C-0002 -p P1
  slip server = log 服务器停机 -t 13800000002 --contract C-0002 -p P3
  mend 10:20 classify {server} -p P1 --correct --why 'typed P3'

10:14 contact add 'Sample School' 'Ms Sample' --phone 13800000006
10:16 assign {server} Zhao
10:25 pale = log 打印很淡 -c 'Example Clinic' -t 13800000007
  slip pale = log 打印很淡 -c 'Example Clinic' -t 13800000007
  slip double = log 打印很淡 -c 'Example Clinic' -t 13800000007
  mend 10:26 undo

10:30 schedule {van} 'tomorrow 14:00-16:00' --note 'the van is on the road today'
10:35 customer edit 'Sample Dealer' --address '7 Sample Road'
10:40 log 'pale labels, called again' --join {pale} -t 13800000007
  slip again = log 'pale labels, called again' -t 13800000007
  mend 11:00 merge {again} --into {pale}

10:42 note {pale} 'sent them the cleaning card' --event opinion
10:50 dispatch order {van} -e Sun
11:05 till = log 'the till shows nothing' -c 'Sample Dealer' -t 13800000008
  slip till = log 'the till shows nothing' -c 'Sampel Daeler' -t 13800000008
  mend 11:25 customer merge 'Sampel Daeler' --into 'Sample Dealer'

11:10 assign {till} Wang
11:15 log 'and the drawer is stuck' --join {till} -t 13800000008
11:20 customer edit 'Sample School' --phone 13800000009
  slip customer edit 'Sample School' --phone 13800000010
  mend 11:21 customer edit 'Sample School' --remove-phone 13800000010 --phone 13800000009

13:05 note {server} 'a disk' --event opinion
13:10 equipment add TM-3001 --kind terminal --customer 'Sample Bakery' --used 2026-02-01
13:15 equipment add PR-1002 --kind printer --customer 'Example Clinic' --accepted 2026-02-01 --plate 豫B00001
  slip equipment add PR-1002 --kind terminal --customer 'Sample Dealer' --accepted 2026-01-02 --plate 豫B00011
  mend 13:40 equipment edit PR-1002 --kind printer -c 'Example Clinic' --accepted 2026-02-01 --plate 豫B00001

13:20 escalate {server} --reason 'a disk of the vendor'
13:25 hold {server} --reason parts --note 'a disk' --until 'tomorrow 09:00'
13:30 net = log '{mail}' -c 'Sample School' --channel mail --contract C-0002
  slip net = log '{pasted}' -t 13800000002 --channel phone --contract C-0001
  mend 13:31 undo
  mend 13:33 net = log '{mail}' -c 'Sample School' --channel mail --contract C-0002 --at 13:30

13:45 assign {net} Zhao
13:50 note {net} 'asked for the cable' --event opinion
13:55 contact add 'Sample Dealer' 'Mr Example' --role owner --phone 13800000012
  slip contact add 'Sample Bakery' 'Mr Exmaple' --role owner --phone 13800000013
  mend 14:20 contact remove 'Sample Bakery' Exmaple
  mend 14:21 contact add 'Sample Dealer' 'Mr Example' --role owner --phone 13800000012

14:00 resolve {till} --cause cable --solution 'plugged in'
14:05 close {till} --note content
14:10 disk = log '磁盘 full' -t 13800000002 --contract C-0002 -k fault
  slip disk = log '磁盘 full' -t 13800000002 --contract C-0001 -k fault
  mend 14:30 edit {disk} --contract C-0002

14:15 quoted = quote make {pale} --minutes 30
14:16 note {disk} 'told them what to delete' --event opinion
14:25 resolve {roll} --cause 'did not know' --solution 'told them'
  slip resolve {power} --cause 'did not know' --solution 'told them'
  mend 14:40 undo {power}
  mend 14:41 resolve {roll} --cause 'did not know' --solution 'told them' --at 14:25
"""
# put right only the next day, when the sweep has been there
NEXT_DAY = """
08:31 jam = log 打印机卡纸 -t 13800000003
  slip jam = log 打印机卡纸 -t 13800000002 --contract C-0002
  mend 03T08:36 edit {jam} --customer 示例物流 -t 13800000003 --why 'not the school'
08:40 note {jam} 'restart it' --event answered
09:00 server = log 服务器停机 -t 13800000002 --contract C-0001 -p P1
  slip server = log 服务器停机 -t 13800000002 --contract C-0001 -p P4
  mend 03T08:50 classify {server} -p P1 --correct --why 'typed P4'
09:20 note {server} 'a disk' --event answered
10:00 log 'jams again' --join {jam} -t 13800000003
  slip log 'jams again' --join {server} -t 13800000003 --yes
  mend 03T08:45 call move {server}/2 --to {jam}
10:10 assign {jam} Sun
10:20 hold {jam} --reason customer --note 'nobody there'
  slip hold {server} --reason customer --note 'nobody there'
  mend 03T08:33 undo {server}
  mend 03T08:34 hold {jam} --reason customer --note 'nobody there' --at '2026-03-02 10:20'
11:00 roll = log 'how to change the roll' -c 'Sample Dealer' -t 13800000004
18:00 sla sweep
03T08:58 resume {jam}
03T09:30 sla sweep
"""
# a second clerk works on the same tickets meanwhile
TWO_CLERKS = """
08:31 jam = log 打印机卡纸 -t 13800000001
  slip jam = log 打印机卡纸 -t 13800000003
  mend 09:10 edit {jam} --customer 'Example Clinic' -t 13800000001
08:33 --user bob assign {jam} Wang
08:35 --user bob note {jam} 'restart it' --event opinion
08:50 roll = log 'how to change the roll' -t 13800000004
08:55 power = --user bob log 'no power' -t 13800000003
09:00 note {power} 'the fuse' --event answered
  slip note {roll} 'the fuse' --event answered
  mend 09:30 note {roll} --take-back answered --at 09:00 --why 'that was power'
  mend 09:31 note {power} 'the fuse' --event answered --at 09:00
09:05 --user bob schedule {power} 'tomorrow 10:00'
09:15 --user bob note {roll} 'turn the lever' --event answered
09:40 log 'no power, I said' --join {power} -t 13800000003
  slip again = log 'no power, I said' -t 13800000003
  mend 10:15 merge {again} --into {power}
09:45 --user bob assign {power} Sun
09:50 --user bob note {power} 'he comes tomorrow'
  slip --user bob note {again} 'he comes tomorrow'
10:00 hold {power} --reason parts
  slip hold {jam} --reason parts
  mend 10:05 undo
  mend 10:06 hold {power} --reason parts --at 10:00
10:02 --user bob note {roll} 'she has understood'
"""
# what the desk offers to put slips right
MEANS = (
    "undo$", "undo '?{", "edit .*--customer", "edit .*--serial", "edit .*--contract", "edit .*-k", "edit .*-t", "merge",
    "classify .*--correct", "call move", "note .*--take-back", "customer merge", "customer edit .*--remove-phone",
    "receipt void", "contact remove", "equipment edit",
)  # fmt: skip
MAIL = "No network on the third floor\n\n三楼没有网络, since this morning.\nRegards\nMs Sample"
TEXTS = {"mail": MAIL, "pasted": f"From: ms@sample.invalid\nSubject: network\n\n{MAIL}"}

# what people and programs read of a desk, beside its tickets one by one
ASKED = """
list --state all
customer list
equipment list
dispatch list --state finished
dispatch list
report solved --within 4h
report due
receipt list --from 2026-03-01
receipt owed
stock list
report overdue
report attainment
report workload
report holds
"""
SEARCHED = """
search 卡纸
search 'roll'
search 'antenna'
search 13800000005
search 13800000010
search 'Sampel'
search Subject
search 豫B00011
"""
# which tell how the desk came to say so, not what it says; `names` are those under which a customer was found before
HISTORY = {"timeline", "entered_by", "entered_at", "entered_why", "entered_late", "names"}


class Step(NamedTuple):
    """A command of the day: when, the label that its ticket or receipt is given, and its words."""

    time: str
    label: str
    words: list[str]


class Entry(NamedTuple):
    """An entry as it should be given, and what the clerk who makes slips gives instead, if anything, and then."""

    meant: Step
    slips: list[Step]
    mends: list[Step]


def entries(day: str) -> list[Entry]:
    """The entries of a day."""
    found: list[Entry] = []
    time = ""
    for line in day.strip().splitlines():
        said, _, rest = line.strip().partition(" ")
        if said == "slip":
            found[-1].slips.append(step(time, rest))
        elif said == "mend":
            found[-1].mends.append(step(*rest.split(" ", 1)))
        elif said:
            time = said
            found.append(Entry(step(time, rest), [], []))
    return found


def step(time: str, line: str) -> Step:
    label, given, words = line.rpartition(" = ")
    day, _, hour = time.rpartition("T")
    return Step(f"2026-03-{day or '02'} {hour}", label if given else "", shlex.split(words if given else line))


def live(desk: Desk, steps: list[Step]) -> dict[str, str]:
    """Give the commands in the order of their times. Returns what the labels name."""
    named: dict[str, str] = {}
    for each in sorted(steps, key=lambda each: each.time):
        words = [word.format(**TEXTS, **named) for word in each.words]
        done = desk.at(each.time).run(*words)
        if each.label:
            numbers = re.findall(r"[A-Z]+-\d+", done.out.partition("\n")[0])
            named[each.label] = numbers[0 if "log" in words else -1]
    return named


def said(desk: Desk, named: dict[str, str], meant: set[str], asked_too: str) -> dict[str, Any]:
    """What a desk says: its tickets and receipts by their labels, its customers by name.

    Left out is what a slip used up: the number of a ticket that was merged into another, a receipt that is void, a
    promise that was never owed.
    """
    customers = {each["customer_number"]: each["name"] for each in desk.json("customer", "list")}
    tickets = {label: number for label, number in named.items() if label in meant and number.startswith("SD-")}
    names = {number: f"<{label}>" for label, number in named.items()} | {
        each: f"<{customers[each]}>" for each in customers
    }
    asked = [shlex.split(line) for line in (ASKED + asked_too).strip().splitlines() if line]
    asked += [["show", number] for number in tickets.values()] + [["customer", "show", number] for number in customers]
    answers = {}
    for words in asked:
        text = json.dumps(desk.json(*words), ensure_ascii=False)
        for number, name in names.items():
            text = text.replace(number, name)
        answers[" ".join(names.get(word, word) for word in words)] = without_slips(
            json.loads(text), {f"<{label}>" for label in named.keys() - meant}
        )
    return answers


def without_slips(answer: Any, used_up: set[str]) -> Any:
    if isinstance(answer, dict):
        return {key: without_slips(value, used_up) for key, value in answer.items() if key not in HISTORY}
    if isinstance(answer, list):
        return [without_slips(each, used_up) for each in answer if not is_left_over(each, used_up)]
    return answer


def is_left_over(row: Any, used_up: set[str]) -> bool:
    """Whether a row says only that a slip was made and put right."""
    return isinstance(row, dict) and (
        (row.get("number") in used_up and row.get("state") == "cancelled")
        or row.get("voided_at") is not None
        or row.get("outcome") == "void"
    )


def differences(right: Any, other: Any, where: str) -> Iterator[str]:
    """Where two answers differ, a line each: what should be there, and what is."""
    if where.endswith("› phones"):  # a number that was put right stands behind those that were entered meanwhile
        right, other = sorted(right), sorted(other)
    if isinstance(right, dict) and isinstance(other, dict):
        for key in right | other:
            yield from differences(right.get(key, "nothing"), other.get(key, "nothing"), f"{where} › {key}")
    elif isinstance(right, list) and isinstance(other, list) and len(right) == len(other):
        for index, (one, two) in enumerate(zip(right, other, strict=True)):
            yield from differences(one, two, f"{where}[{index}]")
    elif isinstance(right, list) and isinstance(other, list):
        yield f"{where}: should be {len(right)} long, is {len(other)} long"
        yield from (f"{where}: is missing: {each!r}" for each in right if each not in other)
        yield from (f"{where}: is too much: {each!r}" for each in other if each not in right)
    elif right != other:
        yield f"{where}: should be {right!r}, is {other!r}"


@pytest.fixture(scope="module")
def house(first_desk: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a desk that knows customers and machines, at 8 o'clock of Monday 2 March 2026."""
    desk = Desk(first_desk).copied(tmp_path_factory.mktemp("house")).at("2026-03-02 08:00")
    for line in HOUSE.strip().splitlines():
        desk.run(*shlex.split(line))
    return desk.folder


@pytest.mark.parametrize(
    ("day", "asked_at", "asked"),
    [
        pytest.param(DAY, "2026-03-02 17:40", SEARCHED, id="a day"),
        pytest.param(NEXT_DAY, "2026-03-03 10:00", "", id="put right the next day"),
        pytest.param(TWO_CLERKS, "2026-03-02 17:40", "", id="with a second clerk"),
    ],
)
def test_the_desk_is_that_of_a_clerk_who_made_no_slip(
    house: Path, tmp_path: Path, day: str, asked_at: str, asked: str
) -> None:
    clean, slipping = (Desk(house).copied(tmp_path / name) for name in ("clean", "slipping"))
    written = entries(day)
    meant = {each.meant.label for each in written}
    right = live(clean, [each.meant for each in written])
    other = live(slipping, [step for each in written for step in (*(each.slips or [each.meant]), *each.mends)])
    should, does = (said(desk.at(asked_at), named, meant, asked) for desk, named in ((clean, right), (slipping, other)))
    found = list(differences(should, does, "svcdesk"))
    assert not found, "\n".join(found)


def test_every_third_entry_is_a_slip_and_all_that_mends_is_used() -> None:
    day = entries(DAY)
    assert [bool(each.slips) for each in day] == [False, False, True] * (len(day) // 3)
    used = {shlex.join(mend.words) for each in day for mend in each.mends}
    for means in MEANS:
        assert any(re.match(means, line) for line in used), means
