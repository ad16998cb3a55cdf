"""A desk in which every table has rows: invented customers, visits, money, stock.

`python -m tests.db.filled` prints such a desk as SQL. Once a schema is final, before the next script is begun, that is
kept as tests/data/schema-N.sql: a file that the next program must be able to bring up to date.
"""

from __future__ import annotations

import shlex
import sqlite3
import sys
import tempfile
from contextlib import closing
from pathlib import Path

from svcdesk.db.schema import newest
from tests.conftest import Desk
from tests.field.laptops import take

PHOTO = b"\x89PNG: what a photo would be"
INCIDENTS = """number,incident_state,caller_id,opened_by,opened_at,sys_updated_by,sys_updated_at,contact_type,category,subcategory,u_symptom,priority,assigned_to,closed_code
INC-7,Active,Sample School,Desk 1,02-03-2026 00:30,Desk 1,02-03-2026 00:40,Phone,Door,Lock,Stuck,3 - Moderate,Ada,?
INC-7,Resolved,Sample School,Desk 1,02-03-2026 00:30,Ada,02-03-2026 00:50,Phone,Door,Lock,Stuck,3 - Moderate,Ada,?
"""  # fmt: skip  # noqa: E501
LETTER = b"From: Li Na <li@example.invalid>\nMessage-ID: <1@example.invalid>\nSubject: no sound\n\nsince nine\n"
MAPPING = Path(__file__).parents[1] / "data" / "incidents.yaml"
CHANGES = (  # of the example configuration: promises that cost something, people who are told, dealers
    ("        within:\n          - {priority: [P1, P2], within: 30m}", "        missed: {extend: 1 month}\n{}"),
    (
        "          - {at: 75%, note: time is running out}",
        "          - {at: 75%, note: time is running out, tell: [head]}",
    ),
    (
        "#care:",
        "care:\n  count: {do: count the spares, each: station, every: month}\n"
        "  visit: {visit: fault, each: contract, every: month}\n{}",
    ),
    ("#settlement: {basis: payments", "settlement: {basis: payments"),
    ("#roles:\n#", "roles:\n"),
    (
        "#assessment:",
        "assessment:\n  rules:\n    tidy: {name: Tidy, amount: 20, when: {check: tidy}}\n"
        "    calls: {name: Reachable, amount: 100}\n{}",
    ),
    ("#training:", "training:\n  use: {teaches: soldering, pass: 60, certificate: yes, entitlement: training}\n{}"),
    ("#duty:", "notify:\n  command: ['true']\nrecipients:\n  head: {name: Head of service}\n{}"),
)
LIFE = """
2026-03-02 08:30
  engineer add 'Wang Lin' --login wang --station centre --skill printer --phone '10 0001'
  engineer add 'Zhao Min' --login zhao --station centre --skill installation --role reception
  engineer away 'Zhao Min' --from 2026-04-06 --to 2026-04-10 --note holiday
  customer add 'Example Clinic' --phone 13800000001 --tier gold --region city --address '1 Example Road'
  customer add 示例诊所 --phone 13800000002
  customer add 'Sample Dealer'
  site add 'Example Clinic' 'North wing' --region county --address '2 Sample Road'
  contact add 'Example Clinic' 'Li Na' --site North --role 'head nurse' --phone 13800000003
  contract add 'Example Clinic' --kind full --from 2026-01-01
  contract add 示例诊所 --kind basic --from 2026-01-01
  equipment add PR-1001 --kind printer --model LP2 --customer 'Example Clinic' --site North --contract C-0001 \
    --bought 2024-01-01 --delivered 2024-01-05 --accepted 2024-01-10
  equipment add PR-1002 --kind printer --customer 示例诊所 --contract C-0002 --bought 2026-02-01 --accepted 2026-02-02
  equipment add PR-9001 --kind printer
  stock receive roller 10 --to warehouse --note 'delivery note 17'
  stock transfer roller 3 --from warehouse --to centre/Wang
  stock transfer roller 2 --from warehouse --to centre
  card sell 'Example Clinic' 500
2026-03-02 09:00
  log 'printer jams' --serial PR-1001 --phone 13800000003 --caller 'Li Na' -p P1
  assign 1 Wang
  note 1 'restart did not help' --event opinion
  schedule 1 '2026-03-02 10:00' --by customer --note 'they close at noon'
  consent 1 --to remote --by 'Li Na' --how phone
  quote make 1 --part roller --minutes 40 --km 12
  quote accept 1 --by 'Li Na' --how phone
  dispatch order 1
  stock issue roller 1 --from centre/Wang --ticket 1
2026-03-02 10:05
  dispatch arrive 1
  dispatch record 1 -f 'paper jam' --code paper -c 'worn roller' -a 'roller replaced' \
    -r 'prints 20 labels' --test 'printed 20 labels' --part roller --item training:1 -m 40 --km 12 \
    --check uniform=yes --check tidy=no --solved
  dispatch attach 1 photo.png --photo
  attachment add 1 photo.png
  dispatch record 1 --signed-by 'Li Na' --finish
  pay 1 30 --card CARD-0001
  pay 1 --how transfer
  dispatch hand-over 1
  pay 1 --discount 5 --why goodwill
  pay 1 --refund 5
  receipt void R-0003 --why 'it was not given'
  close 1
2026-03-02 11:00
  log 'no power' -c 示例诊所 --serial PR-1002
  log 'is anybody coming?' --join 2
  loan out 2 PR-9001
  return ask 2 --reason quality
  --user wang return approve RMA-0001
  consent 2 --to removal --by 'Ms Example' --how phone
  return send RMA-0001
  hold 2 --reason factory --note 'sent away'
2026-03-02 11:30
  log 'scanner reads every second code' -c 示例诊所 -p P2
  log 'registration desk is down' -c 'Example Clinic' -p P3
2026-03-02 14:00
  classify 4 --severity down --reach group
  escalate 4 --reason 'the board has to be measured'
  note 3 'we look into it' --event answered
  stock request roller 2 --to centre --why 'for the fair'
  --user wang stock approve REQ-0001
  stock ship REQ-0001 --from warehouse
  stock count centre/Wang roller 1
  contract use C-0001 visit 1
2026-03-02 17:20
  log 'cannot log in' -c 'Example Clinic' -p P1
  sla sweep
2026-03-03 09:00
  sla sweep
  log 'called by mistake' -c 'Sample Dealer'
  cancel 6 --reason 'called by mistake'
  log 'how does it print' -c 'Sample Dealer' --warranty in
  dispatch order 7 -e Zhao
  dispatch arrive 7
  dispatch record 7 -f none -c 'no training' -a explained -r 'they know how' -m 30 --finish
  resolve 7 -c 'no training' -s explained
  close 7 --note content
  reopen 7 --reason 'again'
  import tickets incidents.csv --mapping incidents.yaml
2026-03-04 09:00
  engineer edit Zhao --capacity 8
  engineer away Zhao --from 2026-05-01 --to 2026-05-05 --note 'on leave'
  schedule 4 '2026-03-05 14:00-16:00' --by desk
  hold 4 --reason customer --until '2026-03-06 09:00'
  log 'the printer jams again' --join 1
  classify 5 -p P2 --correct --why 'it was never critical'
  log 'the screen is dark' -c 'Sample Dealer' -p P1
2026-03-04 11:00
  note 9 'told them to wait' --event answered --at 09:10 --why 'written on paper'
2026-04-01 09:00
  training plan use --at '2026-03-31 14:00' --trainer Wang --where 'North wing' --customer Clinic --places 8
  training enrol TR-0001 'Ms Hu' 'Mr Li' --charged
  training enrol TR-0001 --engineer Zhao
  training held TR-0001 --mark 'Mr Li=85' --mark Zhao=70 --absent Hu
  training plan use --at '2026-04-20 09:00'
  assessment reckon 2026-03
  assessment add Wang calls --ticket 1 --why 'line engaged' --at '2026-03-20 10:00'
  assessment waive AS-0002 --why 'the line was down'
  assessment close 2026-03
  assessment told 'Wang Lin' 2026-03
  settlement enter 'Sample Dealer' 2026-02 20000
  settlement close 'Sample Dealer' 2026Q1
  settlement enter 'Sample Dealer' 2026-04 1000
  customer add 'Sample Dealers' --phone '010 5550 0007 ext 12'
  customer merge 'Sample Dealers' --into 'Sample Dealer'
  contract extend C-0002 --to 2027-06-30 --why goodwill
  survey take service 1 --mark attitude=5 --says 'came at once' --opinion service --by 'Li Na' --how phone
  survey take service 2 --nobody
  contact edit 'Example Clinic' 'Li Na' --left 2026-04-01
  equipment edit PR-1002 --plate 豫A12345 --note 'in the van'
  log 'a slip' -c 'Sample Dealer'
  undo
  log 'does anybody come?' -c 'Sample Dealer'
  log 'logged twice' -c 'Sample Dealer'
  edit 12 --summary 'does anybody come' --caller 'Mr Sample'
  merge 12 --into 11
  import customers customers.csv
  log --mail letter.eml
  dispatch order 11 -e Wang --with Zhao
  task add 'Example Clinic' 'send the manual' --due friday --for wang
  task put-off 1 '2026-04-08' --why 'they are on holiday'
  equipment accept PR-1002 --by 'Ms Example' --file photo.png
  equipment card PR-1002 --sold 2026-02-01 --received 2026-02-10 --dealer 'Sample Dealer'
  task plan --until 2026-04-30
  dispatch arrive 11
  dispatch record 11 --place 'third floor' --found 'cable loose=ticket' --advice 'do not bend it' \
    --item training --method 'training=at the machine' --check tidy=yes
  dispatch judge 11 --check tidy=no
  search printer
2026-04-01 10:00
  knowledge add --from 7 --title 'nobody knows how it prints'
  log 'how does it print now' -c 'Sample Dealer'
  resolve 15 --as K-0001
  list --since-last cron
  complaint log 2 'nobody came' --about Wang --caller 'Ms Example'
"""


def fill(desk: Desk) -> None:
    """Make a desk and let all of this happen in it."""
    desk.run("init")
    text = desk.config.read_text(encoding="utf-8")
    for old, new in CHANGES:
        assert old in text
        text = text.replace(old, new.replace("{}", old), 1)
    desk.config.write_text(text, encoding="utf-8")
    (desk.folder / "photo.png").write_bytes(PHOTO)
    (desk.folder / "incidents.csv").write_text(INCIDENTS, encoding="utf-8")
    (desk.folder / "incidents.yaml").write_text(MAPPING.read_text(encoding="utf-8"), encoding="utf-8")
    (desk.folder / "customers.csv").write_text("number,name\nK-17,Sample Works\n", encoding="utf-8")
    (desk.folder / "letter.eml").write_bytes(LETTER)
    for line in LIFE.strip().splitlines():
        if line.startswith(" "):
            desk.run(*shlex.split(line))
        else:
            desk.at(line)
    _away(desk)


def _away(desk: Desk) -> None:
    """Let an engineer type on a laptop what the office takes, and what it refuses."""
    laptop = take(desk.at("2026-04-01 11:00"), desk.folder / "laptop", "wang")
    desk.at("2026-04-01 11:01").run("attachment", "add", "11", "photo.png")
    (laptop.folder / "photo.png").write_bytes(PHOTO)
    laptop.at("2026-04-01 11:02").run("attachment", "add", "11", "photo.png")
    laptop.run("log", "the plug is loose, too", "-c", "Example Clinic")
    laptop.run("field", "sync")


def dump(desk: Desk) -> str:
    """The desk's file as SQL, from which `sqlite3` makes it again."""
    with closing(sqlite3.connect(desk.database)) as db:
        pragmas = [(name, db.execute(f"PRAGMA {name}").fetchone()[0]) for name in ("application_id", "user_version")]
        head = [f"PRAGMA {name} = {value};" for name, value in pragmas]
        return "\n".join([*head, *db.iterdump(), ""])


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        filled = Desk(Path(folder))
        fill(filled)
        sys.stdout.write(
            f"-- A desk as svcdesk with schema {newest()} left it: see tests/db/filled.py.\n{dump(filled)}"
        )
