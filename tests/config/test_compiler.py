"""What a configuration means once it is compiled."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from svcdesk.config.policy import Document, Policy

Compile = Callable[[str], Document]
OFFICE = [["08:30", "12:00"], ["13:00", "17:30"]]


@pytest.fixture
def document(sample: str, compiled: Compile) -> Document:
    return compiled(sample)


def office(compiled: Compile, minimal: str, body: str) -> Document:
    """The compiled calendar `office` of the smallest configuration, written anew."""
    before = 'office: {hours: {mon-fri: "09:00-17:00"}}'
    assert before in minimal
    calendar: Document = compiled(minimal.replace(before, f"office: {body}"))["calendars"]["office"]
    return calendar


def within(compiled: Compile, minimal: str, text: str) -> list[Document]:
    """The compiled rules of the one target of the smallest configuration."""
    target = compiled(minimal.replace("within: 4h", f"within: {text}"))["tiers"]["standard"]["targets"]
    rules: list[Document] = target["answer"]["rules"]
    return rules


# The example: every section arrives


def test_words_of_the_example(document: Document) -> None:
    told = {key: value for key, value in document["desk"].items() if key != "telephones"}
    assert told == {"name": "Example Service Centre", "timezone": "Asia/Shanghai"}
    assert document["desk"]["telephones"]["country"] == "CN"
    assert document["numbering"] == {"prefix": "SD-", "digits": 6}
    assert document["defaults"] == {
        "channel": "phone",
        "kind": "fault",
        "region": "city",
        "tier": "standard",
        "priority": "P3",
        "phase": "warranty",
    }
    assert list(document["channels"]) == ["phone", "mail", "web", "chat", "person"]
    assert document["kinds"]["printer"] == {"name": "Printer fault", "skill": "printer"}
    assert document["kinds"]["fault"] == {"name": "Fault"}
    assert document["stations"]["north"] == {"name": "North county station", "regions": ["county"]}
    assert document["priorities"]["P4"] == {"name": "Low", "means": "intermittent, indirect, or a wish"}
    assert document["matrix"]["minor"] == {"all": "P3", "group": "P4", "one": "P4"}
    assert document["holds"]["factory"] == "at the factory"
    assert list(document["events"]) == ["opinion"]


def test_targets_of_the_example(document: Document) -> None:
    solve = document["tiers"]["standard"]["targets"]["solve"]
    assert solve["calendar"] == "office"  # the tier's
    assert solve["pauses"] == ["customer", "parts", "vendor", "problem", "evidence"]
    assert [rule["when"] for rule in solve["rules"]] == [{"priority": ["P1"]}, {"priority": ["P2"]}, {}]
    assert [rule["within"] for rule in solve["rules"]] == ["8h", "2 working days", "5 working days"]
    gold = document["tiers"]["gold"]["targets"]
    assert gold["arrive"]["calendar"] == "always"
    assert gold["arrive"]["pauses"] is None
    assert gold["solve"]["calendar"] == "office"  # its own
    assert gold["solve"]["rules"][1]["within"] == "none"


def test_rules_know_their_lines(document: Document, sample: str) -> None:
    line = sample.split("\n").index("          - {region: county, within: 2h clock}") + 1
    assert document["tiers"]["gold"]["targets"]["arrive"]["rules"][1]["line"] == line


def test_policy_reads_the_document(document: Document) -> None:
    policy = Policy(document)
    assert policy.number(17) == "SD-000017"
    assert policy.derive("degraded", "all") == "P2"
    assert policy.means("P2").startswith("a basic function is in danger")
    assert policy.skill("printer") == "printer"
    assert policy.skill("fault") is None
    assert policy.stations_of("county") == ["north"]
    named = ("channels", "kinds", "regions", "stations", "priorities", "holds", "events", "tiers", "equipment", "parts")
    for section in named:
        assert list(policy.names(section)) == list(document[section])
    rule = policy.tiers["gold"].targets["arrive"].rule_for({"region": "county", "priority": "P1"})
    assert rule is not None
    assert str(rule.within) == "2h clock"
    question = policy.tiers["gold"].targets["solve"].rule_for({"kind": "question", "priority": "P4"})
    assert question is not None
    assert question.within is None


# Nothing implicit


def test_values_stay_what_was_typed(minimal: str, compiled: Compile) -> None:
    words = "regions: {a: NO, b: 0123, c: 09:00, d: 2026-01-01, e: null, f: 1e3, 0777: x}\n"
    assert compiled(minimal + words)["regions"] == {
        "a": "NO", "b": "0123", "c": "09:00", "d": "2026-01-01", "e": "null", "f": "1e3", "0777": "x",
    }  # fmt: skip


def test_keys_in_any_script(minimal: str, compiled: Compile) -> None:
    document = compiled(minimal + "regions: {市区: 城市, 강남-1: 강남, हिन्दी: x, north_2: y}\n")
    assert list(document["regions"]) == ["市区", "강남-1", "हिन्दी", "north_2"]


def test_byte_order_mark_and_windows_line_ends(minimal: str, compiled: Compile) -> None:
    assert compiled("\ufeff" + minimal.replace("\n", "\r\n")) == compiled(minimal)


def test_anchors_aliases_and_merge_keys(minimal: str, compiled: Compile) -> None:
    text = minimal.replace("      answer: {", "      answer: &answer {") + (
        "      again: *answer\n      sooner: {<<: *answer, within: 1h}\n"
    )
    targets = compiled(text)["tiers"]["standard"]["targets"]
    assert targets["again"] == targets["answer"] | {"name": "again"}
    assert targets["sooner"]["rules"][0]["within"] == "1h"
    assert targets["sooner"]["stops"] == ["answered"]


def test_text_of_several_lines_becomes_one(minimal: str, compiled: Compile) -> None:
    assert compiled(minimal + "holds:\n  a: |\n    two\n    lines\n")["holds"] == {"a": "two lines"}


# Defaults


def test_what_is_not_written(minimal: str, compiled: Compile) -> None:
    document = compiled(minimal)
    assert document["desk"]["name"] == "Service desk"
    assert document["numbering"] == {"prefix": "SD-", "digits": 6}
    assert list(document["channels"]) == ["phone"]
    assert list(document["kinds"]) == ["fault"]
    assert list(document["regions"]) == ["everywhere"]
    assert list(document["holds"]) == ["customer", "parts", "vendor", "other"]
    for section in ("stations", "severities", "reaches", "matrix", "events"):
        assert document[section] == {}
    assert document["defaults"] == {
        "channel": "phone",
        "kind": "fault",
        "region": "everywhere",
        "tier": "standard",
        "priority": "P1",
    }
    assert document["tiers"]["standard"]["name"] == "standard"
    assert document["calendars"]["office"]["timezone"] == "Asia/Shanghai"


def test_defaults_are_the_first_entries(minimal: str, compiled: Compile) -> None:
    text = minimal + "channels: {web: Web, mail: Mail}\nregions: {north: N, south: S}\n"
    assert compiled(text)["defaults"]["channel"] == "web"
    assert compiled(text + "defaults: {region: south}\n")["defaults"]["region"] == "south"


def test_number_without_prefix(minimal: str, compiled: Compile) -> None:
    policy = Policy(compiled(minimal + 'numbering: {prefix: "", digits: 4}\n'))
    assert policy.number(17) == "0017"


def test_holds_may_be_none_and_pauses_too(minimal: str, compiled: Compile) -> None:
    document = compiled(minimal.replace("within: 4h", "within: 4h, pauses: []") + "holds: {}\n")
    assert document["holds"] == {}
    assert document["tiers"]["standard"]["targets"]["answer"]["pauses"] == []


# Rules


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("none", ["none"]),
        ("4H", ["4h"]),
        ("90m", ["1h30m"]),
        ("1 day", ["1 day"]),
        ("[48h clock]", ["48h clock"]),
        ("{priority: P1, within: same day}", ["same day"]),
        ("[{warranty: in, within: 1h}, {warranty: [in, out], within: 2h}, 3h]", ["1h", "2h", "3h"]),
        ("[{warranty: [in, out], region: everywhere, within: 1h}, {priority: P1, within: 2h}]", ["1h", "2h"]),
        ("18:00 or next 9:00", ["18:00 or next 09:00"]),
    ],
)
def test_within(minimal: str, compiled: Compile, text: str, expected: list[str]) -> None:
    assert [rule["within"] for rule in within(compiled, minimal, text)] == expected


# Calendars


@pytest.mark.parametrize(
    ("keys", "days"),
    [
        ("mon", ["mon"]),
        ("mon-fri", ["mon", "tue", "wed", "thu", "fri"]),
        ('"mon, wed, fri"', ["mon", "wed", "fri"]),
        ('"sat,sun"', ["sat", "sun"]),
        ("sat-mon", ["mon", "sat", "sun"]),
        ('"mon-tue, sun"', ["mon", "tue", "sun"]),
    ],
)
def test_weekdays(minimal: str, compiled: Compile, keys: str, days: list[str]) -> None:
    hours = office(compiled, minimal, f'{{hours: {{{keys}: "09:00-17:00"}}}}')["hours"]
    assert hours == {day: [["09:00", "17:00"]] for day in days}


@pytest.mark.parametrize(
    ("spans", "expected"),
    [
        ('"8:30 - 12:00"', [["08:30", "12:00"]]),
        ('["13:00-17:30", "08:30-12:00"]', OFFICE),
        ('"22:00-06:00"', [["22:00", "06:00"]]),
        ('"00:00-24:00"', [["00:00", "24:00"]]),
    ],
)
def test_spans(minimal: str, compiled: Compile, spans: str, expected: list[list[str]]) -> None:
    assert office(compiled, minimal, f"{{hours: {{mon: {spans}}}}}")["hours"] == {"mon": expected}


def test_china_works_some_weekends(document: Document) -> None:
    calendar = document["calendars"]["office"]
    assert calendar["exceptions"]["2026-02-14"] == OFFICE
    assert "2026-02-14" in calendar["worked"]
    assert "2026-12-31" not in calendar["worked"]  # an exception of the organisation's own
    assert calendar["holidays"]["2026-10-01"] == "National Day"
    assert calendar["holidays"]["2026-02-20"].startswith("Day off")
    assert "2010-10-01" in calendar["holidays"]
    assert "2032-10-01" in calendar["holidays"]
    assert calendar["published_through"] == 2026
    policy = Policy(document)
    assert policy.published_through("office") == 2026
    assert policy.published_through("always") is None
    # Saturday 2026-02-14 is worked: 15 minutes after 11:50 fall due after the lunch break.
    due = policy.calendar("office").due(datetime(2026, 2, 14, 3, 50, tzinfo=UTC), "15m")
    assert due == datetime(2026, 2, 14, 5, 5, tzinfo=UTC)


def test_worked_hours_are_mondays_unless_said(minimal: str, compiled: Compile) -> None:
    hours = 'hours: {mon: "10:00-16:00", tue-fri: "09:00-17:00"}, holidays: CN'
    assert office(compiled, minimal, f"{{{hours}}}")["exceptions"]["2026-02-14"] == [["10:00", "16:00"]]
    own = office(compiled, minimal, f'{{{hours}, worked: "09:00-12:00"}}')
    assert own["exceptions"]["2026-02-14"] == [["09:00", "12:00"]]
    closed = office(compiled, minimal, f"{{{hours}, worked: []}}")
    assert closed["exceptions"] == {}
    assert closed["published_through"] is None


def test_own_dates_win(minimal: str, compiled: Compile) -> None:
    calendar = office(
        compiled,
        minimal,
        '{hours: {mon-fri: "09:00-17:00"}, holidays: [CN, 2026-02-28, 2026-10-01: Founding day],'
        ' exceptions: {2026-02-14: [], 2026-10-02: "10:00-12:00"}}',
    )
    assert calendar["exceptions"]["2026-02-14"] == []
    assert calendar["exceptions"]["2026-10-02"] == [["10:00", "12:00"]]
    assert "2026-02-28" not in calendar["exceptions"]  # worked in China, but our own holiday
    assert "2026-02-14" not in calendar["worked"]  # our own hours, not the country's
    assert "2026-02-28" not in calendar["worked"]
    assert calendar["holidays"]["2026-02-28"] == "Holiday"
    assert calendar["holidays"]["2026-10-01"] == "Founding day"


def test_holidays_of_a_part_of_a_country(minimal: str, compiled: Compile) -> None:
    hours = 'hours: {mon-fri: "09:00-17:00"}'
    whole = office(compiled, minimal, f"{{{hours}, holidays: DE}}")
    bavaria = office(compiled, minimal, f"{{{hours}, holidays: DE-BY}}")
    assert "2026-01-06" in bavaria["holidays"]
    assert "2026-01-06" not in whole["holidays"]
    assert bavaria["published_through"] is None


def test_worked_weekends_that_a_country_gave_up(minimal: str, compiled: Compile) -> None:
    bulgaria = office(compiled, minimal, '{hours: {mon-fri: "09:00-17:00"}, holidays: BG}')
    assert "2016-03-12" in bulgaria["exceptions"]
    assert bulgaria["published_through"] is None


def test_holidays_as_dates_with_names(minimal: str, compiled: Compile) -> None:
    body = '{hours: {mon-fri: "09:00-17:00"}, holidays: {2026-05-08: Anniversary}}'
    assert office(compiled, minimal, body)["holidays"] == {"2026-05-08": "Anniversary"}
