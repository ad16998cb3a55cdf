"""The customer's file: what they are to the desk, since when, who keeps them, and the head of their people."""

from __future__ import annotations

from tests.conftest import Desk, built_once

CATEGORIES = "categories: {customer: Customer, prospect: Prospect 准客户, dealer: Dealer}\n"


@built_once
def desk(desk: Desk) -> Desk:
    """The desk with categories, on a Monday."""
    with desk.config.open("a", encoding="utf-8") as file:
        file.write(CATEGORIES)
    return desk.at("2026-03-02 09:00")


def file_of(desk: Desk, name: str) -> tuple[str | None, ...]:
    page = desk.json("customer", "show", name)
    return tuple(page[key] for key in ("category", "since_on", "keeper", "note"))


def test_the_file_is_kept(desk: Desk) -> None:
    done = desk.run("customer", "add", "School", "--category", "老客户", "--since", "2025-09-01", "--keeper", "wang",
                    "--note", "one gate, ring twice", code=2)  # fmt: skip
    assert "--category '老客户' is unknown" in done.err
    desk.run("customer", "add", "School", "--category", "准客户", "--since", "2025-09-01", "--keeper", "wang",
             "--note", "one gate, ring twice")  # fmt: skip
    assert file_of(desk, "School") == ("prospect", "2025-09-01", "Wang Lin", "one gate, ring twice")
    page = desk.run("customer", "show", "School").out
    for line in (
        "category  Prospect 准客户",
        "since     2025-09-01",
        "keeper    Wang Lin",
        "note      one gate, ring twice",
    ):
        assert line in page
    desk.run("customer", "add", "Clinic")
    assert file_of(desk, "Clinic") == ("customer", "2026-03-02", None, None)  # the first one, and today
    names = [row["name"] for row in desk.json("customer", "list", "--category", "customer")]
    assert names == ["Clinic"]
    assert [row["name"] for row in desk.json("customer", "list", "--category", "prospect")] == ["School"]


def test_the_file_is_changed_and_taken_back(desk: Desk) -> None:
    desk.run("customer", "add", "School", "--keeper", "wang", "--note", "ring twice")
    done = desk.run("customer", "edit", "School", "--category", "dealer", "--keeper", "zhao", "--since", "yesterday")
    assert done.out == "customer School: category Dealer, since 2026-03-01, keeper Zhao Min\n"
    assert desk.run("customer", "edit", "School", "--keeper", "zhao").err == "School: nothing was changed\n"
    assert desk.run("undo").code == 0
    assert file_of(desk, "School") == ("customer", "2026-03-02", "Wang Lin", "ring twice")
    done = desk.run("customer", "edit", "School", "--keeper", "", "--note", "", "--since", "")
    assert done.out == "customer School: since cleared, keeper cleared, note cleared\n"
    assert file_of(desk, "School") == ("customer", None, None, None)
    assert "no engineer 'nobody'" in desk.run("customer", "edit", "School", "--keeper", "nobody", code=1).err


def test_who_logs_for_somebody_new_makes_a_customer_of_today(desk: Desk) -> None:
    desk.run("log", "no light", "-c", "Library", "--at", "2026-03-01 10:00")
    assert file_of(desk, "Library")[:2] == ("customer", "2026-03-01")


def test_two_are_one_since_the_earlier(desk: Desk) -> None:
    desk.run("customer", "add", "School", "--since", "2025-09-01", "--keeper", "wang", "--category", "dealer")
    desk.run("customer", "add", "Schools", "--note", "ring twice")
    desk.run("customer", "merge", "School", "--into", "Schools")
    assert file_of(desk, "Schools") == ("dealer", "2025-09-01", "Wang Lin", "ring twice")


def test_who_leaves_is_told_whom_they_keep(desk: Desk) -> None:
    desk.run("customer", "add", "School", "--keeper", "wang")
    assert "keeps customer School (CU-0001)" in desk.run("engineer", "edit", "wang", "--left").out


def test_the_file_is_imported_and_what_a_list_says_goes_in_again(desk: Desk) -> None:
    text = "name,category,since,keeper,note\nSchool,Dealer,2025-09-01,wang,ring twice\nClinic,,,,\nLab,boss,,,\n"
    (desk.folder / "in.csv").write_text(text, encoding="utf-8")
    assert "category: 'boss' is not among 'categories'" in desk.run("import", "customers", "in.csv", code=1).err
    assert file_of(desk, "School") == ("dealer", "2025-09-01", "Wang Lin", "ring twice")
    assert file_of(desk, "Clinic")[1] is None  # a table that does not say it makes nobody new
    (desk.folder / "again.csv").write_text(desk.run("customer", "list", "--format", "csv").out, encoding="utf-8")
    desk.run("customer", "edit", "School", "--note", "", "--keeper", "")
    desk.run("import", "customers", "again.csv")
    assert file_of(desk, "School") == ("dealer", "2025-09-01", "Wang Lin", "ring twice")


def test_heads_stand_first(desk: Desk) -> None:
    desk.run("customer", "add", "School")
    for name, *more in (("An",), ("Ms Wang", "--head"), ("Zhou", "--head"), ("Bo",)):
        desk.run("contact", "add", "School", name, *more)
    assert [row["name"] for row in desk.json("contact", "list", "School")] == ["Ms Wang", "Zhou", "An", "Bo"]
    assert desk.run("contact", "edit", "School", "Zhou", "--no-head").out == "contact Zhou of School: head no\n"
    desk.run("contact", "edit", "School", "Bo", "--head")
    desk.run("contact", "edit", "School", "Ms Wang", "--left", "2026-03-01")
    rows = desk.json("contact", "list", "School")
    assert [(row["name"], row["head"]) for row in rows] == [
        ("Bo", True), ("An", False), ("Zhou", False), ("Ms Wang", True),
    ]  # fmt: skip
    assert desk.json("customer", "show", "School")["contacts"][0]["name"] == "Bo"
    desk.run("undo")
    assert [row["name"] for row in desk.json("contact", "list", "School")][:2] == ["Bo", "Ms Wang"]


def test_rules_of_care_ask_for_category_and_keeper(desk: Desk) -> None:
    with desk.config.open("a", encoding="utf-8") as file:
        file.write(
            "care:\n  first: {do: call, each: customer, category: customer, once: 1 month after since, by: keeper}\n"
        )
    desk.run("customer", "add", "School", "--keeper", "wang")
    desk.run("customer", "add", "Perhaps", "--keeper", "wang", "--category", "prospect")
    desk.run("customer", "add", "Library")
    desk.run("task", "plan", "--until", "2026-05-01")
    found = {row["customer"]: (row["due"], row["for"]) for row in desk.json("agenda", "--within", "2 months")}
    assert found == {"School": ("2026-04-02", "Wang Lin"), "Library": ("2026-04-02", None)}
