"""`svcdesk import customers` and `equipment`: new rows, changed rows, bad rows, and the same file again."""

from __future__ import annotations

import json
import shlex

from tests.conftest import Desk, built_once
from tests.terminal import Terminal

CUSTOMERS = """\
name,phone,region,tier,address,site,site_region,contact,contact_role,contact_phone
Sample School,13900000001; 13900000002,City,gold,1 Sample Road,Lab,county,Mr Oh,teacher,13900000003
Sample School,,,,,Gym,,,,
示例诊所,010-55500010,,,,,,,,
"""
EQUIPMENT = """\
serial,kind,model,customer,site,bought,delivered,accepted,used
PR-1,Label printer,ZX,Sample School,Lab,2026-01-31,,2026-02-01,
T-1,terminal,,示例诊所,,,,,2026-02-03
LO-1,terminal,,,,,,,
"""


def bring(desk: Desk, what: str, text: str, code: int = 0, *more: str) -> str:
    """Import a text; what was printed, errors last."""
    (desk.folder / "in.csv").write_bytes(text.encode())
    done = desk.run("import", what, "in.csv", *more, code=code)
    return done.out + done.err


def journal(desk: Desk) -> int:
    [(count,)] = desk.sql("SELECT COUNT(*) FROM journal")
    return int(count)


@built_once
def full(desk: Desk) -> Desk:
    """A desk into which both tables were imported."""
    assert bring(desk, "customers", CUSTOMERS) == "2 added, 1 changed; 0 known already; 0 rejected\n"
    assert bring(desk, "equipment", EQUIPMENT) == "3 added, 0 changed; 0 known already; 0 rejected\n"
    return desk


def test_all_of_it_is_there(full: Desk) -> None:
    (school,) = full.json("customer", "list", "school")
    assert school == {
        "name": "Sample School", "customer_number": "CU-0001", "phones": ["13900000001", "13900000002", "13900000003"],
        "region": "city",
        "tier": "gold", "phase": None, "address": "1 Sample Road",
        "category": None, "since_on": None, "keeper": None, "note": None,
    }  # fmt: skip
    assert [(each["name"], each["region"]) for each in full.json("site", "list")] == [("Gym", None), ("Lab", "county")]
    (contact,) = full.json("contact", "list")
    assert list(contact.values()) == ["Sample School", "Mr Oh", False, "teacher", "13900000003", None, "Lab", None]
    printer = full.json("equipment", "show", "PR-1")
    assert (printer["kind"], printer["site"], printer["bought_on"]) == ("printer", "Lab", "2026-01-31")
    assert printer["warranty"][0]["until"] == "2027-02-01"
    assert full.json("equipment", "show", "LO-1")["customer"] is None


def test_again_changes_nothing(full: Desk) -> None:
    before = journal(full)
    assert bring(full, "customers", CUSTOMERS) == "0 added, 0 changed; 3 known already; 0 rejected\n"
    assert bring(full, "equipment", EQUIPMENT) == "0 added, 0 changed; 3 known already; 0 rejected\n"
    assert journal(full) == before


def test_only_what_a_row_says_is_changed(full: Desk) -> None:
    more = "name,tier,contact,contact_mail,site,site_address\nsample  SCHOOL,standard,mr oh,oh@example.invalid,lab,x\n"
    assert bring(full, "customers", more).startswith("0 added, 1 changed")
    (school,) = full.json("customer", "list", "school")
    assert (school["tier"], school["address"], len(school["phones"])) == ("standard", "1 Sample Road", 3)
    (contact,) = full.json("contact", "list")
    assert (contact["mail"], contact["role"]) == ("oh@example.invalid", "teacher")
    assert bring(full, "equipment", "serial,kind,accepted\npr-1,printer,2026-02-05\n").startswith("0 added, 1 changed")
    printer = full.json("equipment", "show", "PR-1")
    assert (printer["accepted_on"], printer["site"], printer["model"]) == ("2026-02-05", "Lab", "ZX")


def test_bad_rows_are_kept_and_the_others_go_in(full: Desk) -> None:
    before = journal(full)
    text = (
        "serial,kind,customer,site,accepted\n"
        "B-1,printer,Sample Schol,,\nB-2,printer,Sample School,Roof,\nB-3,printer,,,30.02.2026\n"
        "B-4,tank,,,\n,printer,,,\nB-6,,,,\nB-7,printer\nB-8,printer,,,2026-02-28\n"
    )
    shown = bring(full, "equipment", text, 1)
    assert shown.splitlines() == [
        "1 added, 0 changed; 0 known already; 7 rejected; they are kept in in.rejects.csv:"
        " correct them there and import that file",
        "in.csv:2: customer: no customer is called 'Sample Schol'; import customers first, or:"
        " svcdesk customer add 'Sample Schol'",
        "in.csv:3: site: Sample School has none called 'Roof'; import customers with their sites first, or:"
        " svcdesk site add 'Sample School' Roof",
        "in.csv:4: accepted: '30.02.2026' is not a date like '2026-03-01'",
        "in.csv:5: kind: 'tank' is not among 'equipment': printer (Label printer), terminal",
        "in.csv:6: serial: is empty; every row must say it",
        "in.csv:7: kind: is empty; every row must say it",
        "in.csv:8: has 2 fields, the header 5; look at its delimiters and quotation marks",
    ]
    kept = (full.folder / "in.rejects.csv").read_text()
    assert kept == "".join(text.splitlines(keepends=True)[:8])
    tried = ("import", "equipment", "in.csv", "--dry-run")
    assert "거부 7" in full.run(*tried, code=1, SVCDESK_LANG="ko").out
    read = json.loads(full.run(*tried, "--json", code=1, SVCDESK_LANG="ko").out)["problems"]
    told = [f"in.csv:{each['line']}: {each['message']}" for each in read]
    assert told == shown.splitlines()[1:]  # programs read English
    assert journal(full) == before + 1
    bad = full.json("equipment", "list", "B-")
    assert [each["serial"] for each in bad] == ["B-8"]


def test_a_bad_row_changes_nothing_at_all(full: Desk) -> None:
    before = journal(full)
    for text, why in (
        ("name,phone,tier\nNew One,no number,gold\n", "'no number' is not a telephone number"),
        ("name,tier\nSample School,platinum\n", "tier: 'platinum' is not among 'tiers': standard, gold"),
        ("name,site_region\nSample School,city\n", "site_region: of which site? 'site' is empty"),
        ("name,contact_role\nNew One,boss\n", "contact_role: of whom? 'contact' is empty"),
        ("name,site,contact,contact_phone\nNew One,Roof,Wu,x\n", "'x' is not a telephone number"),
    ):
        assert why in bring(full, "customers", text, 1)
    assert journal(full) == before
    assert full.json("customer", "list", "New One") == []


def test_a_mapping_says_what_columns_are_called(desk: Desk) -> None:
    (desk.folder / "map.yaml").write_text(
        'columns: {serial: Nr., kind: Art, accepted: Abnahme}\ndates: "%d.%m.%Y"\ndelimiter: ";"\nencoding: cp1252\n'
    )
    (desk.folder / "in.csv").write_bytes("Nr.;Größe;Art;Abnahme\nPR-1;3;printer;28.02.2026\n".encode("cp1252"))
    done = desk.json("import", "equipment", "in.csv", "--mapping", "map.yaml")
    assert done == {
        "file": "in.csv", "dry_run": False, "added": 1, "changed": 0, "known": 0, "rejected": 0, "rejects": None,
        "problems": [], "doubts": [],
    }  # fmt: skip
    assert desk.json("equipment", "show", "PR-1")["accepted_on"] == "2026-02-28"
    (desk.folder / "map.yaml").write_text("columns: {name: Nam}\ndates: soon\n")
    assert desk.run("import", "customers", "in.csv", "--mapping", "map.yaml", code=3).err.splitlines() == [
        "svcdesk: map.yaml:2: dates: 'soon' does not say day, month, year and time; write for example '%d-%m-%Y %H:%M'"
    ]
    (desk.folder / "map.yaml").write_text("columns: {phone: Tel}\n")
    assert "no column says the name" in desk.run("import", "customers", "in.csv", "--mapping", "map.yaml", code=3).err


def test_what_cannot_be_read(desk: Desk) -> None:
    for what, text, why in (
        ("customers", "nam,phone\n", "no field is called 'nam' (a --mapping may say what it is); did you mean 'name'?"),
        ("customers", "name,name\n", "in.csv has several columns 'name'"),
        ("equipment", "serial,model\n", "in.csv has no column kind: every row needs it"),
        ("equipment", "", "its first line must name the columns; it is empty"),
    ):
        assert why in bring(desk, what, text, 2)
    (desk.folder / "in.csv").write_bytes("name\n示例\n".encode("gb18030"))
    assert "write in a file for --mapping what it is" in desk.run("import", "customers", "in.csv", code=2).err
    assert "No such file" in desk.run("import", "customers", "no.csv", code=2).err
    assert "没有这个文件" in desk.run("import", "customers", "no.csv", code=2, SVCDESK_LANG="zh_CN").err
    assert "name another" in desk.run("import", "customers", "in.csv", "--rejects", "in.csv", code=2).err


def test_many_rows_with_a_bar(desk: Desk) -> None:
    rows = "".join(f"Customer {number},139{number:08d}\n" for number in range(1500))
    (desk.folder / "in.csv").write_text("name,phone\n" + rows)
    shown, code = Terminal(desk, "import", "customers", "in.csv").end()
    assert (code, "1500 added, 0 changed; 0 known already; 0 rejected" in shown) == (0, True)
    assert "━" in shown
    assert len(desk.json("customer", "list", "Customer")) == 1500
    desk.run("db", "check")


CONTRACTS = """\
number,customer,kind,from,to,tier
F-77,Sample School,Full care,2026-01-01,2026-06-30,gold
,示例诊所,full,2026-02-01,,
"""


def test_contracts(full: Desk) -> None:
    assert bring(full, "contracts", CONTRACTS) == "2 added, 0 changed; 0 known already; 0 rejected\n"
    assert bring(full, "contracts", CONTRACTS.replace("06-30", "07-31")).startswith("0 added, 1 changed; 1 known")
    listed = {each["number"]: each for each in full.json("contract", "list")}
    assert {number: (each["customer"], each["ends_on"]) for number, each in listed.items()} == {
        "F-77": ("Sample School", "2026-07-31"),
        "C-0001": ("示例诊所", "2027-01-31"),
    }
    wrong = "number,customer,kind,from\nF-77,示例诊所,full,2026-01-01\n,Nobody,full,2026-01-01\n,示例诊所,full,\n"
    assert bring(full, "contracts", wrong, 1).splitlines()[1:] == [
        "in.csv:2: number: F-77 is a contract of Sample School, of the kind full: give this contract another number",
        "in.csv:3: customer: no customer is called 'Nobody'; import customers first, or: svcdesk customer add Nobody",
        "in.csv:4: from: is empty; every row must say it",
    ]
    listing = full.run("contract", "list", "--format", "csv").out  # what a desk lists another reads
    again = full.run("import", "contracts", "-", "--rejects", "bad.csv", stdin=listing)
    assert again.out == "0 added, 0 changed; 2 known already; 0 rejected\n"


def test_the_head_of_a_customers_people(full: Desk) -> None:
    rows = "name,contact,contact_head\nSample School,Mr Oh,yes\n示例诊所,Ms Li,no\n"
    assert bring(full, "customers", rows) == "0 added, 2 changed; 0 known already; 0 rejected\n"
    assert {each["name"]: each["head"] for each in full.json("contact", "list")} == {"Mr Oh": True, "Ms Li": False}
    assert "contact_head: 'perhaps' is neither yes nor no" in bring(
        full, "customers", rows.replace("no\n", "perhaps\n"), 1
    )
    # who is known already is edited: the refusal says how, with all that was typed, and that runs
    said = full.run("contact", "add", "示例诊所", "Ms Li", "--head", "--role", "chief nurse", code=1).err
    full.run(*shlex.split(said.partition("them: svcdesk ")[2]))
    assert [each["role"] for each in full.json("contact", "list") if each["head"]] == ["teacher", "chief nurse"]
