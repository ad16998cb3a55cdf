"""The rules of care: each says what, for whom and when, once; what does not go together is refused with what would."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from svcdesk.config.policy import Document, Policy

MORE = """
regions: {city: City}
roles: {sales: Sales}
entitlements: {visit: Visit}
contracts: {full: {tier: standard}}
surveys: {service: {questions: {attitude: {marks: 5}}}}
equipment: {printer: {warranty: {all: 1 year}}}
stations: {centre: {regions: [city]}}
care:
"""


@pytest.fixture
def rule(minimal: str, compiled: Callable[[str], Document]) -> Callable[[str], Document]:
    """The compiled form of one rule."""

    def compile_rule(text: str) -> Document:
        office = minimal.replace('"09:00-17:00"}', '"09:00-17:00"}, holidays: [CN, {2026-05-20: Founding Day}]')
        found: Document = compiled(f"{office}{MORE}  rule: {text}\n")["care"]["rule"]
        return found

    return compile_rule


def test_a_rule_is_read_with_its_defaults(minimal: str, compiled: Callable[[str], Document]) -> None:
    text = (
        minimal + MORE + "  renewal: {do: call, each: contract, contract: full, once: 1 month before end, by: sales}\n"
    )
    rule = Policy(compiled(text)).care["renewal"]
    assert (rule.does, rule.what, rule.each, rule.when) == ("do", "call", "contract", {"contract": ["full"]})
    assert rule.once
    assert (str(rule.once.term), rule.once.before, rule.once.of) == ("1 month", True, "end")
    assert (rule.every, rule.dates, rule.calendar, rule.stays, rule.by) == (None, [], "office", False, "sales")


@pytest.mark.parametrize(
    ("text", "key", "value"),
    [
        ("{do: x, each: desk, every: month}", "every", {"term": "", "unit": "month", "due": "last day"}),
        ("{do: x, each: desk, every: week}", "every", {"term": "", "unit": "week", "due": "sun"}),
        ("{do: x, each: desk, every: quarter, due: day 31}", "every", {"term": "", "unit": "quarter", "due": "day 31"}),
        ("{do: x, each: contract, every: 2 weeks}", "every", {"term": "14 days", "unit": "", "due": ""}),
        ("{survey: service, each: contract, every: 3 months}", "does", "survey"),
        ("{do: x, each: contract, once: start}", "once", {"term": "", "before": False, "of": "start"}),
        ("{report: [holds, due], each: desk, every: month, due: day 5}", "what", "holds, due"),
        ("{visit: fault, each: contract, every: month, uses: visit}", "uses", "visit"),
        ("{do: x, each: station, every: week, by: keeper}", "by", "keeper"),
        ("{do: x, each: customer, dates: [Founding Day, 02-29]}", "dates", ["Founding Day", "02-29"]),
        ("{do: x, each: customer, dates: Mid-Autumn Festival, to: head}", "to_head", True),
    ],
)  # fmt: skip
def test_what_may_be_written(rule: Callable[[str], Document], text: str, key: str, value: object) -> None:
    assert rule(text)[key] == value


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{each: desk, every: month}", "says what is done by exactly one of"),
        ("{do: x, visit: fault, each: contract, every: month}", "says what is done by exactly one of"),
        ("{do: x, each: desk}", "says when by exactly one of: once, every, dates"),
        ("{do: x, each: contract, once: start, every: month}", "says when by exactly one of"),
        ("{do: x, each: shop, every: month}", "'shop' means nothing here"),
        ("{do: x, every: month}", "each: is missing"),
        ("{visit: fault, each: desk, every: month}", "'desk' does not go with 'visit'"),
        ("{survey: callback, each: contract, every: month}", "'callback' is not among 'surveys'"),
        ("{visit: swap, each: contract, every: month}", "'swap' is not among 'kinds'"),
        ("{report: workload, each: contract, every: month, due: day 5}", "'contract' does not go with 'report'"),
        ("{report: wages, each: desk, every: month, due: day 5}", "'wages' means nothing here"),
        ("{report: due, each: desk, every: month}", "say by which day, such as 'due: day 5'"),
        ("{report: due, each: desk, every: 3 months}", "is counted from the last time"),
        ("{do: x, each: station, every: 3 months}", "is counted from the last time; write one of: week, month"),
        ("{do: x, each: desk, once: start}", "counts from a date, and 'desk' has none"),
        ("{do: x, each: contract, once: 1 month after since}", "write for example '1 month after start'"),
        ("{do: x, each: contract, once: soon after start}", "'soon' is not a length of time"),
        ("{do: x, each: desk, every: fortnight}", "'fortnight' is counted"),
        ("{do: x, each: contract, every: fortnight}", "'fortnight' is not a length of time"),
        ("{do: x, each: desk, every: month, due: wed}", "'wed' is no day of a month; write 'day 5' or 'last day'"),
        ("{do: x, each: desk, every: month, due: day 32}", "'day 32' is no day of a month"),
        ("{do: x, each: desk, every: week, due: day 5}", "'day 5' means nothing here"),
        ("{do: x, each: contract, every: 2 weeks, due: wed}", "belongs to 'every: week'"),
        ("{do: x, each: contract, once: start, due: wed}", "belongs to 'every: week'"),
        ("{do: x, each: customer, dates: [Dragon Festival]}", "did you mean 'Dragon Boat Festival'?"),
        ("{do: x, each: customer, dates: [New Year]}", "'New Year' fits several holidays of the calendar 'office'"),
        ("{do: x, each: customer, dates: [02-30]}", "there is no '02-30'"),
        ("{do: x, each: desk, every: month, by: boss}", "'boss' is not among 'roles'"),
        ("{do: x, each: desk, every: month, by: keeper}", "'desk' has no keeper"),
        ("{do: x, each: desk, every: month, region: city}", "region: is nothing that 'each: desk' has"),
        ("{do: x, each: station, every: month, contract: full}", "contract: is nothing that 'each: station' has"),
        ("{do: x, each: contract, every: month, uses: visit}", "is used up by visits under a contract"),
        ("{visit: fault, each: equipment, every: month, uses: visit}", "is used up by visits under a contract"),
        ("{do: x, each: desk, every: month, calendar: home}", "'home' is not among 'calendars'"),
        ("{do: x, each: desk, every: month, closed: move}", "'move' means nothing here"),
        ("{do: x, each: desk, every: month, when: now}", "no such key belongs here"),
    ],
)  # fmt: skip
def test_what_does_not_go_together(minimal: str, complaints: Callable[[str], list[str]], text: str, said: str) -> None:
    office = minimal.replace('"09:00-17:00"}', '"09:00-17:00"}, holidays: [CN]')
    found = complaints(f"{office}{MORE}  rule: {text}\n")
    assert said in found[0], found
    assert "care.rule" in found[0]


@pytest.mark.parametrize(
    ("country", "texts", "meant"),
    [
        ("CN", ["Chinese New Year (Spring Festival)", "spring festival", "Chinese New Year", "春节", "春節"],
         "Chinese New Year (Spring Festival)"),
        ("CN", ["Mid-Autumn", "中秋", "中秋节"], "Mid-Autumn Festival"),
        ("CN", ["Dragon Boat", "端午节"], "Dragon Boat Festival"),
        ("KR", ["Chuseok", "추석"], "Chuseok"),
        ("DE-BY", ["Fronleichnam", "corpus"], "Corpus Christi"),
    ],
)  # fmt: skip
def test_a_festival_by_a_part_of_its_name_or_in_its_own_language(
    minimal: str, compiled: Callable[[str], Document], country: str, texts: list[str], meant: str
) -> None:
    office = minimal.replace('"09:00-17:00"}', f'"09:00-17:00"}}, holidays: [{country}]')
    found = compiled(f"{office}{MORE}  rule: {{do: x, each: desk, dates: [{', '.join(texts)}]}}\n")
    assert found["care"]["rule"]["dates"] == [meant] * len(texts)


def test_what_is_listed_are_festivals_each_once(minimal: str, complaints: Callable[[str], list[str]]) -> None:
    for country, first in (("CN", "New Year's Day, Chinese New Year's Eve, Chinese New Year (Spring Festival)"), (
        "KR", "New Year's Day, The day preceding Korean New Year, Korean New Year")):  # fmt: skip
        office = minimal.replace('"09:00-17:00"}', f'"09:00-17:00"}}, holidays: [{country}]')
        [said] = complaints(f"{office}{MORE}  rule: {{do: x, each: desk, dates: [Easter]}}\n")
        head, names = said.split("; write one of: ")
        assert "'Easter' is no holiday of the calendar 'office'" in head
        assert names.startswith(first)
        listed = names.split(", ")
        assert len(listed) == len(set(listed)) < 25
        assert not [name for name in listed if "(observed)" in name or "Day off" in name or "Alternative" in name]


def test_the_usual_calendar_is_the_first_that_closes(minimal: str, compiled: Callable[[str], Document]) -> None:
    always = '  always: {hours: {mon-sun: "00:00-24:00"}}\n  night: {hours: {mon-sat: "20:00-24:00"}}\n  office:'
    text = minimal.replace("  office:", always, 1) + MORE + "  rule: {do: x, each: desk, every: month}\n"
    assert Policy(compiled(text)).care["rule"].calendar == "night"


def test_a_calendar_without_holidays_knows_no_festival(minimal: str, complaints: Callable[[str], list[str]]) -> None:
    found = complaints(f"{minimal}{MORE}  rule: {{do: x, each: desk, dates: [Easter]}}\n")
    assert "'Easter' is no holiday of the calendar 'office'; write a day such as '12-31'" in found[0]
