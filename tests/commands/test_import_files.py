"""`svcdesk import`: files as spreadsheets write them, tried out first, brought in again, contradicting themselves."""

from __future__ import annotations

import csv

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.conftest import Desk
from tests.db.test_restore import dying


def bring(desk: Desk, what: str, text: str | bytes, *more: str, code: int = 0) -> str:
    """Import a text as in.csv; what was printed, errors last."""
    (desk.folder / "in.csv").write_bytes(text.encode() if isinstance(text, str) else text)
    done = desk.run("import", what, "in.csv", *more, code=code)
    return done.out + done.err


def names(desk: Desk) -> list[str]:
    return [each["name"] for each in desk.json("customer", "list")]


@pytest.fixture
def desk(unstaffed: Desk) -> Desk:
    """A desk with nobody in it."""
    return unstaffed


@pytest.mark.parametrize(
    ("encoding", "name", "first"),
    [
        ("euc-kr", "서울전자 서비스센터", "euc-kr"),
        ("cp949", "똠방각하 식당", "euc-kr"),
        ("gb18030", "郑州顺达运输有限公司", "gb18030"),
        ("big5", "台北市立醫院", "big5"),
        ("shift_jis", "東京のプリンター", "shift_jis"),
        ("cp1252", "Größe & Söhne, Café René", "cp1252"),
        ("utf-16-le", "客户 ACME", "utf-16-le"),
    ],
)
def test_an_encoding_is_suggested_that_makes_sense(desk: Desk, encoding: str, name: str, first: str) -> None:
    data = f'name,phone\n"{name}",13800000001\n'.encode(encoding)
    told = bring(desk, "customers", data, code=2)
    assert f"it reads as {first} ({name.split()[0]}" in told
    assert f"as in 'encoding: {first}'" in told
    (desk.folder / "map.yaml").write_text(f"encoding: {encoding}\n")
    bring(desk, "customers", data, "--mapping", "map.yaml")
    assert names(desk) == [name]


def test_what_reads_as_something_else_is_said(desk: Desk) -> None:
    (desk.folder / "map.yaml").write_text("encoding: gb18030\n")
    data = "name\n서울전자 서비스센터\n".encode("euc-kr")
    told = bring(desk, "customers", data, "--mapping", "map.yaml", "--dry-run")
    assert "in.csv: read as gb18030, as the mapping says; it makes more sense as euc-kr (서울전자 서비스센터)" in told


@pytest.mark.parametrize(
    "data",
    [
        "\ufeffname,phone,\r\n示例诊所,13800000001,\r\n".encode(),
        "name\tphone\n示例诊所\t13800000001\n".encode("utf-16"),
        "sep=;\r\nname;phone;;\r\n示例诊所;13800000001;;\r\n".encode(),
        '\ufeff"sep=|"\nname|phone\n示例诊所|="13800000001"\n'.encode(),
        'name;phone\n示例诊所;"=""13800000001"""\n'.encode(),
    ],
)
def test_as_spreadsheets_write(desk: Desk, data: bytes) -> None:
    assert bring(desk, "customers", data).startswith("1 added")
    [customer] = desk.json("customer", "list")
    assert (customer["name"], customer["phones"]) == ("示例诊所", ["13800000001"])


def test_lines_are_those_of_the_file(desk: Desk) -> None:
    text = 'sep=;\nname;phone\nA;x\n"B\n C";y\nD\0;1\nE;="00138"\n'
    told = bring(desk, "customers", text, code=1)
    assert [line.partition(": ")[0] for line in told.splitlines()[1:]] == ["in.csv:3", "in.csv:4", "in.csv:6"]
    assert "in.csv:6: holds a NUL, which no text has" in told
    kept = (desk.folder / "in.rejects.csv").read_text()
    assert kept == 'sep=;\nname;phone\nA;x\n"B\n C";y\nD\0;1\n'


def test_damaged_by_a_spreadsheet(desk: Desk) -> None:
    told = bring(desk, "equipment", "serial,kind\n8.93901E+18,printer\n1E5,printer\n", code=1)
    assert "in.csv:2: serial: a spreadsheet made '8.93901E+18' of it, and digits are lost" in told
    assert [each["serial"] for each in desk.json("equipment", "list")] == ["1E5"]
    (desk.folder / "map.yaml").write_text("columns: {number: No, summary: What, customer: Who}\n")
    told = bring(desk, "tickets", "No,What,Who\n1.2E+12,x,A\n", "--mapping", "map.yaml", code=1)
    assert "in.csv:2: No: a spreadsheet made '1.2E+12' of it" in told
    told = bring(desk, "customers", "name\n???? Ltd\nMül\ufffder\nWhat? Inc\n")
    assert "in.csv:2: characters were lost in '???? Ltd' before this file was written" in told
    assert told.count("characters were lost") == 2


def test_rows_that_contradict_one_another_are_all_refused(desk: Desk) -> None:
    bring(desk, "customers", "name\nA\nB\n")
    text = "serial,kind,customer\nS-1,printer,A\nS-2,printer,A\ns-1,printer,B\nS-2,printer,\n"
    told = bring(desk, "equipment", text, code=1)
    assert (
        "in.csv:2: customer: rows of one serial contradict one another: 'A' in line 2, 'B' in line 4; leave one of them"
    ) in told
    assert "in.csv:4: customer: rows of one serial" in told
    assert [each["serial"] for each in desk.json("equipment", "list")] == ["S-2"]
    told = bring(desk, "customers", "number,name,tier\nK-1,C,\nK-1,D,\n,E,gold\n,e,standard\nK-2,F,\n", code=1)
    assert "in.csv:3: name: rows of one number contradict one another: 'C' in line 2, 'D' in line 3" in told
    assert "in.csv:5: tier: rows of one name contradict one another" in told
    assert names(desk) == ["A", "B", "F"]


def test_trying_it_out_changes_nothing(desk: Desk) -> None:
    before = desk.kept()
    text = "name,phone,tier\n示例诊所,13800000001; 13800000002,GOLD\nB,no number,\n" + "".join(
        f"Customer {number},,\n" for number in range(12)
    )
    told = bring(desk, "customers", text, "--dry-run", code=1)
    lines = told.splitlines()
    assert lines[0] == "in.csv:2: new: name: 示例诊所; phone: 13800000001; 13800000002; tier: GOLD"
    assert lines[9].startswith("in.csv:12: new: name: Customer 8")
    assert lines[10] == "13 added, 0 changed; 0 known already; 1 rejected; nothing was changed"
    assert lines[11].startswith("in.csv:3: 'no number' is not a telephone number")
    assert desk.kept() == before
    assert not (desk.folder / "in.rejects.csv").exists()
    assert sorted(path.name for path in desk.folder.iterdir() if "in." in path.name) == ["in.csv"]
    (desk.folder / "map.yaml").write_text("columns: {summary: What, customer: Who}\n")
    told = bring(desk, "tickets", "What,Who\nprinter jams,Clinic\n", "--mapping", "map.yaml", "--dry-run")
    assert "in.csv:2: ticket: opened_at: " in told
    assert "; number: SD-000001; state: open; priority: P3; customer: Clinic; summary: printer jams\n" in told
    assert desk.json("list") == []


def test_what_a_killed_trial_left_is_removed_by_the_next(desk: Desk) -> None:
    temporary = desk.folder / "temporary"
    temporary.mkdir()
    (desk.folder / "in.csv").write_text("name\nA\n")
    words = ("import", "customers", "in.csv", "--dry-run")
    place = left = 0
    while dying(desk, place, *words, TMPDIR=str(temporary)):
        left += len([*temporary.glob("svcdesk-*")])
        desk.run(*words, TMPDIR=str(temporary))
        assert [*temporary.glob("svcdesk-*")] == []
        place += 1
    assert left
    others = temporary / "svcdesk-trial-1-x"  # of a process that lives
    others.mkdir()
    desk.run(*words, TMPDIR=str(temporary))
    assert [*temporary.glob("svcdesk-*")] == [others]


def test_rejects_that_were_corrected_are_not_written_over(desk: Desk) -> None:
    bring(desk, "customers", "name,phone\nA,x\n", code=1)
    kept = desk.folder / "in.rejects.csv"
    kept.write_text("name,phone\nA,1380000\n")
    told = bring(desk, "customers", "name,phone\nA,x\nB,y\n", code=1)
    assert "they are kept in in.rejects (2).csv" in told
    assert kept.read_text() == "name,phone\nA,1380000\n"
    assert (desk.folder / "in.rejects (2).csv").read_text() == "name,phone\nA,x\nB,y\n"
    (desk.folder / "link.csv").symlink_to("elsewhere.csv")
    assert "is there already" in bring(desk, "customers", "name,phone\nA,x\n", "--rejects", "link.csv", code=2)
    told = bring(desk, "customers", "name,phone\nA,x\n", "--rejects", "in.rejects.csv", code=2)
    assert "is there already, and may hold rows that somebody has corrected: name another" in told


def test_renamed_customers_are_known(desk: Desk) -> None:
    bring(desk, "customers", "number,name,phone\nK-1,Old Name,13800000001\n,Second,13900000002\n")
    desk.run("customer", "edit", "Old Name", "--name", "Our Name")
    desk.run("customer", "edit", "Second", "--name", "Renamed")
    # renamed here: the file's old name makes nobody new
    told = bring(desk, "customers", "number,name,phone\nk-1,Old Name,13800000001\n,Second,139 0000 0002\n")
    assert told.startswith("0 added, 0 changed; 2 known already")
    assert "in.csv:3: 'Second' has the telephone of 'Renamed', who is taken to be meant, and keeps that name" in told
    assert names(desk) == ["Our Name", "Renamed"]
    # renamed there
    assert bring(desk, "customers", "number,name\nK-1,New Name\n").startswith("0 added, 1 changed")
    assert names(desk) == ["New Name", "Renamed"]
    told = bring(desk, "customers", "number,name\nK-2,New Name\n", code=1)
    assert "name: 'New Name' is known by the number 'K-1'" in told
    # two who share a telephone are two, when both stand in the table
    bring(desk, "customers", "name,phone\nRenamed,13900000002\nThird,13900000002\n")
    assert names(desk) == ["New Name", "Renamed", "Third"]


def test_engineers(desk: Desk) -> None:
    text = (
        "name,login,station,skills,capacity,active\n王林,wang,City station,printer; installation,8,yes\nSun,sun,,,,no\n"
    )
    assert bring(desk, "engineers", text).startswith("2 added, 0 changed")
    wang, sun = sorted(desk.json("engineer", "list"), key=lambda each: str(each["login"]), reverse=True)
    assert (wang["name"], wang["station"], wang["skills"]) == ("王林", "centre", ["installation", "printer"])
    assert (wang["capacity"], wang["active"], sun["active"]) == (8, True, False)
    (desk.folder / "again.csv").write_text(text, encoding="utf-8")
    assert desk.run("import", "engineers", "again.csv").out.startswith("0 added, 0 changed; 2 known already")
    told = bring(desk, "engineers", "name,login,mail\nWang Lin,wang,w@example.invalid\n")
    assert "in.csv:2: 'Wang Lin' has the login of '王林', who is taken to be meant, and keeps that name" in told
    told = bring(desk, "engineers", "name,active,station\nA,perhaps,\nB,,moon\n", code=1)
    assert "active: 'perhaps' is neither yes nor no" in told
    assert "station: 'moon' is not among 'stations'" in told


def test_through_a_pipe(desk: Desk) -> None:
    refused = desk.run("import", "customers", "-", stdin="name\nA\n", code=2)
    assert "what comes through a pipe needs --rejects FILE" in refused.err
    desk.run("import", "customers", "-", "--rejects", "bad.csv", stdin="name,phone\n示例,\nB,x\n", code=1)
    assert names(desk) == ["示例"]
    assert (desk.folder / "bad.csv").read_text() == "name,phone\nB,x\n"


ODD = "=+-@'\"',;\n甲乙钥匙가나é 0"  # what spreadsheets run, what CSV quotes, what is written here
WORDS = st.text(st.one_of(st.sampled_from(ODD), st.characters(categories=("L", "N", "P", "S"))), min_size=1, max_size=9)


def _stored(text: str) -> str:
    """The text as it can be stored: without blanks at its ends and at those of its lines."""
    return "\n".join(filter(None, map(str.strip, text.splitlines()))) or "x"


@settings(max_examples=4, suppress_health_check=list(HealthCheck))
@given(st.lists(st.tuples(WORDS, WORDS), min_size=8, max_size=15))
def test_what_is_exported_is_imported_as_it_was(
    tmp_path_factory: pytest.TempPathFactory, words: list[tuple[str, str]]
) -> None:
    here, there = (Desk(tmp_path_factory.mktemp("desk")).begin() for _ in "ab")
    with (here.folder / "in.csv").open("w", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(("name", "address", "phone"))
        rows.writerows((_stored(name), _stored(text), f"+86 1380000{n:04}") for n, (name, text) in enumerate(words))
    here.run("import", "customers", "in.csv", code=None)  # of rows that contradict one another none goes in
    exported = here.run("customer", "list", "--format", "csv").out
    there.run("import", "customers", "-", "--rejects", "bad.csv", stdin=exported)
    assert _listed(there) == _listed(here)


def _listed(desk: Desk) -> list[dict[str, object]]:
    listed: list[dict[str, object]] = desk.json("customer", "list")
    return [{key: word for key, word in each.items() if key != "customer_number"} for each in listed]


def test_lists_of_machines_and_engineers_come_in_again(desk: Desk, tmp_path_factory: pytest.TempPathFactory) -> None:
    other = desk.copied(tmp_path_factory.mktemp("other"))
    bring(desk, "customers", "name,site\n=SUM(A1),-Lab\n")
    bring(other, "customers", "name,site\n=SUM(A1),-Lab\n")
    bring(desk, "equipment", "serial,kind,model,customer,site,bought\n00012,printer,@X,=SUM(A1),-Lab,2026-01-31\n")
    bring(desk, "engineers", "name,login,skills,capacity,active\n王林,wang,a;b,8,no\n'=x,,,,\n''=y,,,,\n")
    for what, register in (("equipment", "equipment"), ("engineer", "engineers")):
        exported = desk.run(what, "list", "--format", "csv").out
        other.run("import", register, "-", "--rejects", "bad.csv", stdin=exported)
        assert other.json(what, "list") == desk.json(what, "list")
        assert len(exported.splitlines()) > 1
