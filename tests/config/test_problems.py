"""Every mistake is named with file, line, key, what is wrong and what to write; all of them at once."""

from __future__ import annotations

import random
import re
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from svcdesk.config.compiler import compile_text
from svcdesk.config.store import example
from svcdesk.errors import ConfigError

Complain = Callable[[str], list[str]]

OFFICE_DAYS = 'mon-fri: ["08:30-12:00", "13:00-17:30"]'
FAST_RULE = "{region: city, within: 1h clock}"

# What is replaced in the example, by what, and the complaint: lines below the replaced one, key, message.
BROKEN = [
    # keys
    ("digits: 6", "digit: 6", 0, "numbering.digit", "no such key belongs here; did you mean 'digits'?"),
    ("phone: Telephone", "phone: Telephone\n  a b: x", 1, "channels.a b",
     "a key is letters, digits, '-' and '_' without blanks; write for example 'a-b'"),
    ("phone: Telephone", "phone: Telephone\n  -x: x", 1, "channels.-x",
     "a key is letters, digits, '-' and '_' without blanks; write for example 'x'"),
    ("mail: Mail", "mail: Mail\n  phone: x", 1, "channels.phone",
     "is written twice, first in line <line before>; keep one of them"),
    ("means: \"the system", "menas: \"the system", 0, "priorities.P1.menas",
     "no such key belongs here; did you mean 'means'?"),
    # shapes
    ("phone: Telephone", "phone: [Telephone]", 0, "channels.phone",
     "must be its name, or keys and values; write either behind the colon"),
    ("city: City", "city: [City]", 0, "regions.city", "must be one piece of text; write it behind the colon"),
    ("phone: Telephone", "phone:", 0, "channels.phone", "has no value; write one, or remove the line"),
    ("phone: Telephone", 'phone: ""', 0, "channels.phone",
     "is empty text; write something, or remove the line"),
    ("phone: Telephone", 'phone: "\\e[31m"', 0, "channels.phone",
     "holds a character that cannot be printed; remove it from '\\x1b[31m'"),
    ("currency: {code: CNY, decimals: 2}", "currency: CNY", 0, "currency",
     "must hold keys and values; write 'key: value' on lines below it"),
    # desk and numbering
    ("timezone: Asia/Shanghai", "timezone: Asia/Shangai", 0, "desk.timezone",
     "'Asia/Shangai' is not a time zone; write for example 'Asia/Shanghai'"),
    ("digits: 6", "digits: 13", 0, "numbering.digits",
     "'13' is not a number from 1 to 12; write for example '6'"),
    ("digits: 6", "digits: six", 0, "numbering.digits",
     "'six' is not a number from 1 to 12; write for example '6'"),
    ("prefix: SD-", "prefix: -SD", 0, "numbering.prefix",
     "'-SD' cannot begin a number; write letters, digits, '-', '.', '/', as in 'SD-'"),
    # references
    ("region: city\n", "region: citty\n", 0, "defaults.region",
     "'citty' is not among 'regions'; did you mean 'city'?"),
    ("regions: [county]", "regions: [town]", 0, "stations.north.regions[1]",
     "'town' is not among 'regions'; write one of: city, county"),
    ("regions: [city]", "regions: [city, city]", 0, "stations.centre.regions[2]",
     "'city' is written twice; remove one of them"),
    ("one: P2}", "one: p1}", 0, "matrix.down.one", "'p1' is not among 'priorities'; did you mean 'P1'?"),
    ("calendar: always", "calendar: alway", 0, "tiers.gold.calendar",
     "'alway' is not among 'calendars'; did you mean 'always'?"),
    ("starts: ordered", "starts: orderd", 0, "tiers.gold.targets.arrive.starts",
     "'orderd' is not among 'events'; did you mean 'ordered'?"),
    ("[customer, parts, vendor, problem", "[custmer, parts, vendor, problem", 0,
     "tiers.standard.targets.solve.pauses[1]", "'custmer' is not among 'holds'; did you mean 'customer'?"),
    # matrix and events
    ("one: P2}", "}", 0, "matrix.down.one", "is missing; write for example 'one: P1'"),
    ("  opinion: how", "  opinion: x\n  arrived: how", 1, "events.arrived",
     "is recorded by a command already; use it as it is, or choose another name"),
    # calendars
    ("mon-fri: [", "monday: [", 0, "calendars.office.hours.monday",
     "'monday' is not a weekday; did you mean 'mon'?"),
    (OFFICE_DAYS, OFFICE_DAYS + "\n      wed: 09:00-12:00", 1, "calendars.office.hours.wed",
     "'wed' has its hours already; name each weekday once"),
    (OFFICE_DAYS, "mon-fri: 8.30-12", 0, "calendars.office.hours.mon-fri",
     "'8.30-12' is not a span of hours; write for example '08:30-12:00', or '00:00-24:00'"),
    (OFFICE_DAYS, "mon-fri: []", -1, "calendars.office.hours",
     "opens on no day; write for example 'mon-fri: \"09:00-17:00\"'"),
    ("2026-12-31:", "2026-02-30:", 0, "calendars.office.exceptions.2026-02-30",
     "there is no '2026-02-30'; write a date that exists, for example '2026-05-01'"),
    ("2026-12-31:", "31.12.2026:", 0, "calendars.office.exceptions.31.12.2026",
     "'31.12.2026' is not a date; write for example '2026-05-01'"),
    ("holidays: CN ", "holidays: cn ", 0, "calendars.office.holidays",
     "'cn' is not a country code; write 'CN'"),
    ("holidays: CN ", "holidays: China ", 0, "calendars.office.holidays",
     "'China' is neither a date nor a country with known holidays; write for example 'CN'"),
    ("holidays: CN ", "holidays: CN-11 ", 0, "calendars.office.holidays",
     "CN has no parts with holidays of their own; write 'CN'"),
    ("holidays: CN ", "holidays: [CN, DE-BYY] ", 0, "calendars.office.holidays[2]",
     "'BYY' is not a part of DE with holidays of its own; did you mean 'BY'?"),
    ("holidays: CN ", "holidays: {2026-05-01: May} ", 1, "calendars.office.worked",
     "no country says which weekends; write for example 'holidays: CN', or remove this"),
    # targets and rules
    ("stops: [arrived]", "stops: []", 0, "tiers.gold.targets.arrive.stops",
     "is an empty list; name at least one of 'events'"),
    ("stops: [arrived]", "stops: ordered", 0, "tiers.gold.targets.arrive.stops",
     "'ordered' also starts this target; a clock cannot stop with what starts it"),
    ("within: 15m clock", "within: []", 0, "tiers.gold.targets.answer.within",
     "promises nothing; write a duration such as '4h', or 'none'"),
    (FAST_RULE, "{region: city}", 0, "tiers.gold.targets.arrive.within[1].within",
     "is missing; write for example 'within: 4h'"),
    (FAST_RULE, "{region: [], within: 1h}", 0, "tiers.gold.targets.arrive.within[1].region",
     "is an empty list; name at least one of 'regions'"),
    (FAST_RULE, "{colour: red, within: 1h}", 0, "tiers.gold.targets.arrive.within[1].colour",
     "no such key belongs here; write one of: within, priority, region, kind, phase, warranty"),
    (FAST_RULE, "{region: city, warranty: in, within: 1h}", -1, "tiers.gold.targets.arrive.within",
     "has no rule for region city, warranty out; add one, or end with '- {within: none}' to promise nothing"),
    (FAST_RULE, "{region: city, within: 1h}\n          - {region: county, priority: [P1, P2, P3, P4], within: 1h}", 2,
     "tiers.gold.targets.arrive.within[3]",
     "is never reached: the rule in line <line after> decides first; move it up, or remove it"),
    (FAST_RULE, "{region: city, within: 1h}\n          - {phase: trial, region: county, within: 1h}"
     "\n          - {phase: [warranty, after], region: county, within: 1h}", 3, "tiers.gold.targets.arrive.within[4]",
     "is never reached: the rules in lines <line after>, <two lines after> decide first; move it up, or remove it"),
    (FAST_RULE, "{region: city, within: appointment}", -3, "tiers.gold.targets.arrive.starts",
     "an appointment is promised from when it is agreed; write 'starts: appointed'"),
    (FAST_RULE, "{within: 1h}", 1, "tiers.gold.targets.arrive.within[2]",
     "is never reached: the rule in line <line> decides first; move it up, or remove it"),
    (FAST_RULE, "{region: [county, city], within: 1h}", 1, "tiers.gold.targets.arrive.within[2]",
     "is never reached: the rule in line <line> decides first; move it up, or remove it"),
    # YAML itself
    ("mail: Mail", "mail: Mail: x", 0, "",
    "this is not YAML: mapping values are not allowed here; put quotation marks around text that holds ': '"),
    ("mail: Mail", "mail: Mail\n\tx: y", 1, "",
    "this is not YAML: found character '\\t' that cannot start any token; indent with blanks, not with tabs"),
    ("mail: Mail", "mail: *nobody", 0, "",
     "this is not YAML: found undefined alias 'nobody'; write '&name' before the value that '*name' repeats"),
    ("mail: Mail", "mail: !!int 5", 0, "channels.mail",
     "tags such as 'tag:yaml.org,2002:int' mean nothing here; remove it"),
    ("mail: Mail", "[a]: b", 0, "channels",
     "a key must be text; put quotation marks around values that begin with a bracket"),
    ("mail: Mail", "<<: text", 0, "channels.<<",
     "'<<' repeats keys and values; write '*name' of something that has them"),
    ("mail: Mail", "mail: \x07", 0, "", "the character U+0007 is not allowed in YAML; remove it"),
    ("mail: Mail", '"mail": "\\UFFFFFFFF"', 0, "",
     "there is an impossible number here; correct or remove it"),
    ("mail: Mail", "mail: " + "[" * 5000, 0, "",
     "this is nested too deeply to be meant; look for brackets left open"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "below", "key", "message"), BROKEN, ids=range(len(BROKEN)))
def test_broken_example(
    sample: str, complaints: Complain, old: str, new: str, below: int, key: str, message: str
) -> None:
    assert old in sample
    at = sample[: sample.index(old)].count("\n") + 1
    for word, number in (("line", at), ("line before", at - 1), ("line after", at + 1), ("two lines after", at + 2)):
        message = message.replace(f"<{word}>", str(number))
    line = at + below
    place = f"config.yaml:{line}: {key}: " if key else f"config.yaml:{line}: "
    assert complaints(sample.replace(old, new, 1)) == [place + message]


def line_of(text: str, part: str) -> int:
    return text[: text.index(part)].count("\n") + 1


def test_duration_problems_come_from_the_duration(sample: str, complaints: Complain) -> None:
    [complaint] = complaints(sample.replace("within: 15m clock", "within: 2d"))
    line = line_of(sample, "within: 15m clock")
    assert complaint.startswith(f"config.yaml:{line}: tiers.gold.targets.answer.within: '2d' ")
    assert "2 working days" in complaint


def test_impossible_and_overlapping_hours(sample: str, complaints: Complain) -> None:
    place = f"config.yaml:{line_of(sample, OFFICE_DAYS)}: calendars.office.hours.mon-fri: "
    for hours in ("25:00-26:00", "24:00-24:00", "09:00-09:00", "08:30-13:30"):
        text = sample.replace(OFFICE_DAYS, f'mon-fri: ["{hours}", "13:00-17:30"]')
        [complaint] = complaints(text)
        assert complaint.startswith(place), complaint


def test_an_alias_inside_itself(sample: str, complaints: Complain) -> None:
    found = complaints(sample.replace("mail: Mail", "mail: &a {x: *a}"))
    line = line_of(sample, "mail: Mail")
    assert found[0] == (
        f"config.yaml:{line}: channels.mail.x: an alias repeats what it is itself a part of; write it out"
    )


def test_all_problems_at_once_in_the_order_of_the_file(sample: str, complaints: Complain) -> None:
    text = (
        sample.replace("within: 15m clock", "within: 5")
        .replace("digits: 6", "digits: 0")
        .replace("regions: [county]", "regions: [countyy]")
        .replace("  priority: P3\n", "  priority: P5\n")
        .replace("mon-sun:", "mon-son:")
        .replace("mail: Mail", "mail: Mail\n  mail: Mail")
    )
    found = complaints(text)
    lines = [int(complaint.split(":")[1]) for complaint in found]
    assert lines == sorted(lines)
    assert [complaint.split(": ")[1] for complaint in found] == [
        "numbering.digits",
        "defaults.priority",
        "channels.mail",
        "stations.north.regions[1]",
        "calendars.always.hours.mon-son",
        "tiers.gold.targets.answer.within",
    ]


def test_missing_sections(complaints: Complain) -> None:
    found = complaints("channels: {phone: Telephone}\n")
    assert [complaint.split(": ")[1] for complaint in found] == ["calendars", "desk", "priorities", "tiers"]
    assert found[1].endswith("is missing; write for example 'desk: {timezone: Asia/Shanghai}'")


@pytest.mark.parametrize("text", ["", "# a comment\n", "---\n"])
def test_nothing_written(complaints: Complain, text: str) -> None:
    assert complaints(text) == [
        "config.yaml:1: nothing is written here; begin with a copy of the example configuration"
    ]


@pytest.mark.parametrize("text", ["words", "[a, b]"])
def test_no_keys_at_all(complaints: Complain, text: str) -> None:
    assert complaints(text) == ["config.yaml:1: must hold keys and values; write 'key: value' on lines below it"]


def test_tier_and_priority_must_be_said(minimal: str, complaints: Complain) -> None:
    [complaint] = complaints(minimal.replace("{P1: {name: Critical}}", "{P1: {name: A}, P2: {name: B}}"))
    assert complaint == (
        "config.yaml:1: defaults.priority: is missing, and there are several 'priorities'; write one of: P1, P2"
    )


def test_a_key_that_can_be_no_name_is_offered_nowhere(minimal: str, complaints: Complain) -> None:
    """It hides no other mistake, either: without it the first rule is about every kind that there is."""
    kinds = "kinds: {fault: {name: Fault}, 3 days: {name: Question}}\n"
    rules = "within: [{kind: fault, within: 4h}, {within: 8h}]"
    bad = "a key is letters, digits, '-' and '_' without blanks; write for example '3-days'"
    found = complaints(kinds + minimal.replace("within: 4h", rules))
    assert found[0].endswith(bad)
    assert "within[2]: is never reached" in found[1]
    typo = complaints(kinds + minimal.replace("within: 4h", rules.replace("kind: fault", "kind: question")))
    assert typo[1].endswith("'question' is not among 'kinds'; write one of: fault")


def test_a_planned_visit_is_no_repair(minimal: str, complaints: Complain) -> None:
    both = complaints("kinds: {fault: {name: Fault}, round: {planned: yes, repair: yes}}\n" + minimal)
    assert [line.split(": ", 1)[1] for line in both] == [
        "kinds.round.repair: a planned visit is no repair; leave one of the two keys out"
    ]


def test_target_without_calendar(minimal: str, complaints: Complain) -> None:
    [complaint] = complaints(minimal.replace("    calendar: office\n", ""))
    assert complaint == (
        "config.yaml:8: tiers.standard.targets.answer.calendar: is missing; write for example 'calendar: office'"
    )


@pytest.mark.parametrize(
    ("sections", "complaint"),
    [
        ("severities: {a: A}\n",
         "config.yaml:1: matrix: is missing; write the priority of each severity and reach, or remove both"),
        ("matrix: {a: {b: P1}}\n",
         "config.yaml:10: matrix: needs the sections 'severities' and 'reaches';"
         " write both, or remove the matrix"),
        ("severities: {a: A}\nreaches: {b: B}\nmatrix: {}\n",
         "config.yaml:12: matrix.a: is missing; write for example 'a: {…}'"),
        ("channels: {}\n", "config.yaml:10: channels: is empty; name at least one"),
    ],
)  # fmt: skip
def test_sections_that_need_each_other(minimal: str, complaints: Complain, sections: str, complaint: str) -> None:
    assert complaints(minimal + sections)[0] == complaint


# Whatever the file holds, it compiles or says what is wrong

LINES = example().split("\n")
MESSAGE = re.compile(r"config\.yaml:[0-9]+: \S.*")
ANYTHING = st.text(max_size=30) | st.sampled_from(["{", "]", "- ", "<<: *a", "&a ", "? ", "!!x ", "'", '"', ": "])


@settings(max_examples=100)
@given(
    seed=st.integers(0, 2**32),
    edits=st.lists(st.tuples(st.integers(0, len(LINES) - 1), st.integers(0, 4), ANYTHING), max_size=6),
)
def test_mutations_make_nothing_but_config_errors(seed: int, edits: list[tuple[int, int, str]]) -> None:
    lines = list(LINES)
    chance = random.Random(seed)
    for place, how, text in edits:
        at = place % len(lines)
        if how == 0 and len(lines) > 1:
            del lines[at]
        elif how == 1:
            lines.insert(at, lines[chance.randrange(len(lines))])
        elif how == 2:
            cut = chance.randrange(len(lines[at]) + 1)
            lines[at] = lines[at][:cut] + text + lines[at][cut:]
        elif how == 3:
            lines[at] = lines[at].partition(":")[0] + ": " + text
        else:
            cut = chance.randrange(len(lines[at]) + 1)
            lines[at] = lines[at][:cut]
    try:
        compile_text("\n".join(lines).encode("utf-8", "surrogatepass"), "config.yaml", 2026)
    except ConfigError as error:
        for line in re.split("\n", str(error)):
            assert MESSAGE.fullmatch(line), line


@settings(max_examples=100)
@given(st.binary(max_size=200) | st.text(max_size=200).map(lambda text: text.encode("utf-8", "replace")))
def test_any_bytes(data: bytes) -> None:
    with pytest.raises(ConfigError):
        compile_text(data, "config.yaml", 2026)
