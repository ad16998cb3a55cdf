"""One customer of two: whatever named the one names the other, nothing is lost, and what was owed stays owed."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from svcdesk.db.port import Db
from tests.conftest import Desk

OWNED = (
    ("phone", "13900000001"),
    ("phone", "0371-66661234转8012"),
    ("site", "Yard"),
    ("site", "Gate"),
    ("contact", "Li Na"),
    ("contract", "full"),
    ("machine", "Yard"),
    ("card", "100"),
    ("ticket", "no power"),
    ("ticket", "jams"),
)


def give(db: Db, owner: str, place: int, what: str, word: str) -> None:
    """Write one thing of a customer as the desk would."""
    key = f"{owner}{place}"
    facts = {"key": key, "owner": owner, "word": word}
    if what == "phone":
        sql = "INSERT INTO phone VALUES (:owner, :all, '', :word, :end, 1)"
        db.execute(sql, owner=owner, all=word[:11], word=word, end=word[4:11])
    elif what == "site":
        db.execute(
            "INSERT INTO site (id, customer_id, name, name_key) VALUES (:key, :owner, :word, :folded)"
            " ON CONFLICT DO NOTHING",
            **facts,
            folded=word.casefold(),
        )
    elif what == "contact":
        db.execute("INSERT INTO contact (id, customer_id, name) VALUES (:key, :owner, :word)", **facts)
    elif what == "contract":
        db.execute(
            "INSERT INTO contract (id, number, customer_id, kind, tier, starts_on, ends_on)"
            " VALUES (:key, :key, :owner, :word, 'gold', '2026-01-01', '2027-01-01')",
            **facts,
        )
    elif what == "machine":
        db.execute(
            "INSERT INTO equipment (id, serial, serial_key, kind, customer_id, site_id)"
            " VALUES (:key, :key, :folded, 'printer', :owner,"
            " (SELECT id FROM site WHERE customer_id = :owner AND name = :word))",
            **facts,
            folded=key.casefold(),
        )
    elif what == "card":
        db.execute(
            "INSERT INTO card (id, number, customer_id, value, balance, currency, sold_at)"
            " VALUES (:key, :key, :owner, 100, :place, 'CNY', '2027-01-01')",
            key=key,
            owner=owner,
            place=place,
        )
    else:
        db.execute(
            "INSERT INTO ticket (id, number, summary, kind, customer_id, opened_at)"
            " VALUES (:key, :key, :word, 'fault', :owner, '2026-03-02T09:00:00Z')",
            **facts,
        )


def naming(db: Db) -> list[tuple[str, str]]:
    """Every column of every table that names a customer."""
    keys = [(table, *key) for table in db.tables() for key in db.references(table)]
    return [(table, column) for table, column, other in keys if other == "customer" and column != "merged_into"]


def counted(db: Db, table: str) -> int:
    return int(db.one(f"SELECT COUNT(*) AS many FROM {table}")["many"])


owned = st.lists(st.sampled_from(OWNED), max_size=8)


@given(gone=owned, into=owned)
@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_everything_follows(
    first_desk: Path, tmp_path: Path, gone: list[tuple[str, str]], into: list[tuple[str, str]]
) -> None:
    desk = Desk(first_desk).copied(tmp_path)
    with desk.opened() as db, db.write():
        for place, (owner, things) in enumerate((("A", gone), ("B", into))):
            db.execute(
                "INSERT INTO customer (id, number, name, name_key) VALUES (:owner, :number, :name, :key)",
                owner=owner,
                number=f"CU-000{place + 1}",
                name=f"Customer {owner}",
                key=f"customer {owner.casefold()}",
            )
            for number, (what, word) in enumerate(dict.fromkeys(things)):
                give(db, owner, number, what, word)
    with desk.opened() as db:
        columns = naming(db)
        before = {table: counted(db, table) for table, _column in columns}
    assert {"ticket", "phone", "site", "contact", "contract", "equipment", "card", "turnover", "settlement"} <= {
        table for table, _column in columns
    }
    balance = desk.sql("SELECT SUM(balance) FROM card")
    merged = desk.run("customer", "merge", "CU-0001", "--into", "customer b")
    assert merged.out.startswith("Customer A, CU-0001, is merged into Customer B, CU-0002")
    with desk.opened() as db:
        for table, column in columns:
            assert desk.sql(f"SELECT COUNT(*) FROM {table} WHERE {column} = 'A'") == [(0,)], table
            same = {"phone", "site", "contact"} & {table}  # what both had is one
            assert counted(db, table) == before[table] or (same and counted(db, table) < before[table]), table
        assert db.damage() == []
    assert set(desk.sql("SELECT shown FROM phone")) == {(word,) for what, word in [*gone, *into] if what == "phone"}
    assert desk.sql("SELECT SUM(balance) FROM card") == balance
    wrong = "SELECT e.id FROM equipment e JOIN site s ON s.id = e.site_id WHERE s.customer_id <> e.customer_id"
    assert desk.sql(wrong) == []
    for word in ("Customer A", "cu-1", "CU-0002", "Customer B"):
        assert desk.run("contact", "list", word).err in ("", "no contacts\n")
    desk.run("undo")
    with desk.opened() as db:
        assert {table: counted(db, table) for table, _column in columns} == before


def test_a_merged_customer_is_a_name_of_the_other(desk: Desk) -> None:
    for name, phone in (("示例诊所", "13800000001"), ("示例诊所二", "13800000002"), ("Clinic", "13800000003")):
        desk.run("customer", "add", name, "--phone", phone)
    desk.run("customer", "edit", "示例诊所二", "--tier", "gold")
    done = desk.run("customer", "merge", "示例诊所二", "--into", "CU-0001")
    assert done.out == "示例诊所二, CU-0002, is merged into 示例诊所, CU-0001: tier Gold\n"
    desk.run("customer", "merge", "CU-0001", "--into", "Clinic")
    for word in ("示例诊所", "示例诊所二", "CU-0001", "cu-2", "13800000002"):
        assert desk.json("log", "no power", "-c", word)["customer"] == "Clinic"
    [clinic] = desk.json("customer", "list", "示例诊所二")
    assert (clinic["name"], clinic["tier"]) == ("Clinic", "gold")
    assert clinic["phones"] == ["13800000003", "13800000001", "13800000002"]  # its own first
    assert len(desk.json("customer", "list")) == 1
    itself = desk.run("customer", "merge", "CU-0001", "--into", "Clinic", code=1)
    assert itself.err == "svcdesk: Clinic (CU-0003) is one customer already\n"
    assert "a customer Clinic (CU-0003) already" in desk.run("customer", "add", "示例诊所", code=1).err


@pytest.mark.parametrize("settled", [("A", "B"), ("A",), ("B",)])
def test_two_dealers_stay_two(desk: Desk, settled: tuple[str, ...]) -> None:
    for name in ("A", "B"):
        desk.run("customer", "add", name)
    for name in settled:
        desk.sql("INSERT INTO turnover SELECT id, '2026-01', 5, NULL, NULL FROM customer WHERE name = :name", name=name)
    done = desk.run("customer", "merge", "A", "--into", "B", code=None)
    assert (done.code, done.err) == (
        (1, "svcdesk: A and B are both settled with: their figures cannot be added up\n")
        if len(settled) > 1
        else (0, "")
    )


def test_who_was_added_by_mistake_is_removed(desk: Desk) -> None:
    desk.run("customer", "add", "Wrong", "--phone", "13800000001")
    desk.run("site", "add", "Wrong", "Yard")
    desk.run("contact", "add", "Wrong", "Li Na", "--site", "Yard")
    assert desk.run("customer", "remove", "Wrong").out == "customer Wrong, CU-0001, is removed\n"
    assert desk.json("customer", "list") == desk.json("site", "list") == desk.json("contact", "list") == []
    desk.run("undo")
    assert desk.json("contact", "list")[0]["site"] == "Yard"
    desk.run("log", "no power", "-c", "Wrong")
    kept = desk.run("customer", "remove", "Wrong", code=1).err
    assert "Wrong (CU-0001) has a history: 'svcdesk customer merge CU-0001 --into CUSTOMER' makes one of two" in kept
