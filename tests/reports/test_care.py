"""`report satisfaction`, `opinions` and `visits`: their figures are those of an independent count, empty months too."""

from __future__ import annotations

import csv
import shlex
from io import BytesIO
from typing import Any

import openpyxl
import pytest

from tests.conftest import Desk

LIFE = """
2026-03-02 09:00
  log one -c Clinic -t 13800000001 --opinion product
  log two -c School -t 13800000002
  log 'round' -c School -k round
  assign 1 2 3 Wang
2026-03-03 09:00
  dispatch order 3 --with Zhao
  dispatch arrive 3
  dispatch record 3 -f none -c age -a oiled -r 'runs well' -m 20
  dispatch finish 3
  survey take service 3 --mark attitude=5 --says 'come again' --opinion wish
2026-03-04 09:00
  survey take service 1 --mark attitude=4 --mark quality=4 --mark solved=5 --says 很快 --opinion service
  survey take service 2 --mark attitude=1 --mark quality=3 --says 'never again' --opinion service
  survey take service 2 --nobody
  survey take service Clinic --mark solved=2
2026-03-31 23:30
  survey take service School --mark quality=5 --says 'so so'
2026-04-01 00:30
  survey take service School --mark quality=2
  survey take-back 7 --why 'a slip'
  survey answer 2 'thanked them'
  complaint log 1 'the bill is wrong' --opinion price
  complaint log School 'nobody calls'
  complaint log School 'by mistake'
  cancel 7 -r 'by mistake'
  complaint outcome 5 'a new bill' --upheld --told 'Ms Example'
  complaint outcome 4 'somebody else comes' --not-upheld --told 'Mr Sample'
  resolve 1 -c c -s s
"""
MONTHS = {  # of Beijing, UTC
    "2026-03": ("2026-02-28T16:00:00Z", "2026-03-31T16:00:00Z"),
    "2026-04": ("2026-03-31T16:00:00Z", "2026-04-30T16:00:00Z"),
    "2026-05": ("2026-04-30T16:00:00Z", "2026-05-31T16:00:00Z"),
}


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    desk = Desk(tmp_path_factory.mktemp("care")).at("2026-03-01 09:00").begin()
    text = desk.config.read_text(encoding="utf-8").replace("#    complaint: 1\n", "    complaint: 1\n")
    text = text.replace("\n  question: {name: Question}", "\n  question: {name: Question}\n  round: {planned: yes}")
    desk.config.write_text(text, encoding="utf-8")
    for name in ("Wang", "Zhao", "Sun"):
        desk.run("engineer", "add", name)
    for line in LIFE.strip().splitlines():
        if line.startswith(" "):
            desk.run(*shlex.split(line))
        else:
            desk.at(line)
    return desk.at("2026-06-01 09:00")


@pytest.mark.parametrize("month", MONTHS)
def test_satisfaction_is_an_independent_count(desk: Desk, month: str) -> None:
    since, until = MONTHS[month]
    rows = {row["question"]: row for row in desk.json("report", "satisfaction", month)}
    assert [*rows] == ["attitude", "quality", "solved", "all"]
    within = "FROM survey WHERE at >= :since AND at < :until AND taken_back_at IS NULL"
    [(asked, unreached)] = desk.counted(
        f"SELECT COUNT(*), COUNT(*) - COALESCE(SUM(reached), 0) {within}", since=since, until=until
    )
    means = []
    for question in ("attitude", "quality", "solved"):
        row = rows[question]
        given = f"SELECT mark FROM survey_mark WHERE question = :question AND survey_id IN (SELECT id {within})"
        marks = [mark for (mark,) in desk.counted(given, question=question, since=since, until=until)]
        assert [row[f"mark_{mark}"] for mark in range(1, 6)] == [marks.count(mark) for mark in range(1, 6)]
        assert (row["asked"], row["answered"], row["not_reached"]) == (asked, len(marks), unreached)
        assert row["mean"] == (round(sum(marks) / len(marks), 2) if marks else None)
        assert row["content"] == (round(100 * sum(mark >= 4 for mark in marks) / len(marks), 1) if marks else None)
    each = f"SELECT AVG(mark) FROM survey_mark WHERE survey_id IN (SELECT id {within}) GROUP BY survey_id"
    means = [mean for (mean,) in desk.counted(each, since=since, until=until)]
    total = rows["all"]
    assert total["answered"] == asked - unreached
    counts = {mark: sum(row[f"mark_{mark}"] for row in rows.values() if row is not total) for mark in range(1, 6)}
    assert [total[f"mark_{mark}"] for mark in counts] == [*counts.values()]
    every = sum(counts.values())
    mean = sum(mark * count for mark, count in counts.items()) / every if every else None
    assert total["mean"] == (None if mean is None else round(mean, 2))
    assert total["content"] == (round(100 * sum(mean >= 4 for mean in means) / len(means), 1) if means else None)


def test_satisfaction_by_hand(desk: Desk) -> None:
    rows = {row["question"]: row for row in desk.json("report", "satisfaction", "2026-03")}
    total = rows["all"]
    # marks: 5; 4, 4, 5; 1, 3; 2; 5, half an hour before the month is over in Beijing; means: 5, 4⅓, 2, 2, 5
    assert (total["asked"], total["answered"], total["not_reached"]) == (6, 5, 1)
    assert (total["mean"], total["content"]) == (3.62, 60.0)
    assert (rows["attitude"]["mean"], rows["attitude"]["content"]) == (3.33, 66.7)
    assert [row["asked"] for row in desk.json("report", "satisfaction", "2026-04")] == [0, 0, 0, 0]  # it was taken back
    early = desk.json("report", "satisfaction", "2026-03", "--as-of", "2026-03-03 12:00")
    assert early[-1]["asked"] == 1


@pytest.mark.parametrize("month", MONTHS)
def test_opinions_are_an_independent_count(desk: Desk, month: str) -> None:
    since, until = MONTHS[month]
    rows = {row["kind"]: row for row in desk.json("report", "opinions", month)}
    assert [*rows][:5] == ["service", "product", "price", "wish", "other"]
    for kind, row in rows.items():
        surveys, calls, complaints = (
            desk.counted(sql, since=since, until=until, kind=kind)[0][0]
            for sql in (
                "SELECT COUNT(*) FROM survey WHERE opinion IS :kind AND says IS NOT NULL AND taken_back_at IS NULL"
                " AND at >= :since AND at < :until",
                "SELECT COUNT(*) FROM call l JOIN ticket t ON t.id = ticket_id WHERE opinion = :kind"
                " AND t.kind <> 'complaint' AND at >= :since AND at < :until",
                "SELECT COUNT(*) FROM ticket t WHERE kind = 'complaint' AND opened_at >= :since AND opened_at < :until"
                " AND NOT EXISTS (SELECT 1 FROM journal WHERE noun_id = t.id AND kind = 'cancelled') AND :kind IS"
                " COALESCE((SELECT opinion FROM call WHERE ticket_id = t.id), (SELECT s.opinion FROM survey s"
                " JOIN complaint c ON c.survey_id = s.id WHERE c.ticket_id = t.id))",
            )
        )
        assert (row["from_surveys"], row["from_calls"], row["complaints"]) == (surveys, calls, complaints), kind


def test_opinions_by_hand(desk: Desk) -> None:
    def counts(month: str, *more: str) -> dict[str | None, tuple[int, ...]]:
        told = desk.json("report", "opinions", month, *more)
        return {row["kind"]: tuple(row.values())[1:] for row in told if any(tuple(row.values())[1:])}

    # said, in surveys, in calls, complaints, upheld, reacted to; what a low mark opened is no other opinion
    assert counts("2026-03") == {
        "service": (2, 2, 0, 1, 0, 2), "product": (1, 0, 1, 0, 0, 1), "wish": (1, 1, 0, 0, 0, 0),
        None: (1, 1, 0, 0, 0, 0),
    }  # fmt: skip
    assert counts("2026-04") == {"price": (1, 0, 0, 1, 1, 1), None: (1, 0, 0, 1, 0, 0)}
    assert counts("2026-05") == {}
    assert counts("2026-03", "--as-of", "2026-03-31 12:00")["service"] == (2, 2, 0, 1, 0, 0)  # nobody had reacted yet


@pytest.mark.parametrize(
    ("words", "column", "keys", "names"),
    [
        (("report", "satisfaction", "2026-03"), "question", ["attitude", "all"], ["Attitude", "all"]),
        (("report", "opinions", "2026-03"), "kind", ["service", ""], ["Service", "not sorted"]),
        (
            ("survey", "list", "--from", "2026-03-01", "--to", "2026-03-31"),
            "answers",
            ["solved=2", ""],
            ["How well it was solved 2", "nobody was reached"],
        ),
    ],
)
def test_programs_read_keys_and_people_names(
    desk: Desk, words: tuple[str, ...], column: str, keys: list[str], names: list[str]
) -> None:
    def of(rows: list[list[Any]]) -> list[Any]:
        place = [str(cell).strip("| ") for cell in rows[0]].index(column)
        return [str(row[place]).strip("| ") for row in rows[1:]]

    printed = desk.run(*words, "--format", "csv").out
    told = of(list(csv.reader(printed.splitlines())))
    assert set(keys) <= set(told)
    book = openpyxl.load_workbook(BytesIO(desk.run(*words, "--format", "xlsx").printed))
    assert set(names) <= set(of([list(row) for row in book.active.iter_rows(values_only=True)]))
    lines = [line for line in desk.run(*words, "--format", "md").out.splitlines() if line.startswith("| ")]
    assert set(names) <= set(of([line.split(" | ") for line in lines]))


def test_visits_alone(desk: Desk) -> None:
    shown = [(row["customer"], row["visited_by"], row["said"], row["opinion"], row["ticket"], row["survey"])
             for row in desk.json("report", "visits", "2026-03")]  # fmt: skip
    assert shown == [("School", "Wang, Zhao", "come again", "wish", "SD-000003", "A-0001")]  # others were called up
    assert desk.json("report", "visits", "2026-05") == []
    desk.run("survey", "take-back", "1", "--why", "a slip")
    assert desk.json("report", "visits", "2026-03")[0]["said"] == "runs well"  # what the form says
    about = ("survey", "take", "service", "School", "--mark", "attitude=5", "--mark", "quality=5", "--mark", "solved=5")
    desk.at("2026-05-05 10:00").run(*about, "--says", "good", "--how", "visit")
    desk.run(*about, "--how", "phone")
    told = desk.at("2026-05-05 11:00").json("report", "visits", "2026-05")
    assert [(row["customer"], row["said"]) for row in told] == [("School", "good")]
