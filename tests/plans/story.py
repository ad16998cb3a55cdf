"""How a plan's scenario is told: people call, the desk says what it promises, people act, promises are kept or not.

Every `when` and every due time is the organisation's own wall time in 2026, `"02-13 16:00"` for 13 February, 16:00.
Each step is one run of the real program, and each claim after it is about what that run printed:

    call = story.call("02-13 16:00", "no position", region="harbour-city").promises(opinion="02-13 16:30")
    call.note("02-13 16:31", "opinion").missed("opinion")

A claim proves one line of the plan's YAML. At the end `story.unproven` lists every line that lacks a proof: a due
time worked out by hand, one over a night, one over a closed day where hours have such, one met and one missed.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple

from svcdesk.config.policy import Policy
from svcdesk.config.promises.values import Target
from svcdesk.config.store import compile_file
from svcdesk.sla import read_stamp
from svcdesk.sla.durations import BY_THE_CALENDAR
from tests.conftest import Desk

PLANS = Path(__file__).parent
ENGINEER = "Engineer One"

Event = dict[str, Any]


class Promise(NamedTuple):
    """One figure of a plan: a rule of a target, by its line in the YAML; `within` is `none` for nothing."""

    tier: str
    target: str
    line: int
    within: str

    def __str__(self) -> str:
        return f"line {self.line}: {self.tier} {self.target} {self.within}"


class Clock(NamedTuple):
    """A promise given to one caller: the n-th of this target on that ticket."""

    number: str
    target: str
    nth: int


class Story:
    """The scenario of one plan, on a desk of its own with that plan's YAML."""

    def __init__(self, key: str, folder: Path, plans: Path = PLANS) -> None:
        self.desk = Desk(folder)
        self.desk.begin()
        self.desk.config.write_bytes((plans / f"{key}.yaml").read_bytes())
        self.policy = Policy(compile_file(self.desk.config))
        self.proofs: dict[Promise, Counter[str]] = defaultdict(Counter)
        self._outcomes: dict[Clock, tuple[Promise, str]] = {}
        self._calls: dict[str, Call] = {}
        self._has_engineer = False
        self.recorder = "tester"  # who logs calls, by login

    def at(self, when: str) -> Desk:
        """The desk at that moment."""
        return self.desk.at(f"2026-{when}")

    def call(self, when: str, said: str, customer: str = "Sample Customer", **options: str) -> Call:
        """Somebody calls; `options` are those of `svcdesk log`: kind, region, priority …"""
        flags = [word for name, value in options.items() for word in (f"--{name}", value)]
        logged = self.at(when).json("log", said, "--customer", customer, *flags, SVCDESK_USER=self.recorder)
        call = self._calls[logged["number"]] = Call(self, logged)
        started = [{"change": "started", "due": each["due_at"], **each} for each in logged["targets"]]
        call.hear([{"event": "logged", "at": logged["opened_at"], "data": {"clocks": started}}])
        return call

    def resolve(self, when: str, *calls: Call) -> None:
        """Several requests are met at the same time."""
        numbers = [call.number for call in calls]
        done = self.at(when).json("resolve", *numbers, "--cause", "found", "--solution", "mended")
        for call, told in zip(calls, done, strict=True):
            call.hear(told["changes"])

    def overdue(self, when: str, *late: tuple[Call, str, str]) -> None:
        """What `report overdue` lists at that moment, and nothing else: call, target, how late it is."""
        rows = self.at(when).json("report", "overdue")
        listed = {(row["number"], row["target"], row["late"]) for row in rows}
        assert listed == {(call.number, target, amount) for call, target, amount in late}
        for call, target, _amount in late:
            call.ends(target, "missed")

    def machines(self, customer: str, *serials: str) -> None:
        """What a customer owns, of the first kind of the plan's equipment."""
        kind = next(iter(self.policy.names("equipment")))
        self.desk.run("customer", "add", customer)
        for serial in serials:
            self.desk.run("equipment", "add", serial, "--kind", kind, "--customer", customer)

    def engineer(self) -> str:
        """Somebody to send; added when first needed."""
        if not self._has_engineer:
            self.desk.run("engineer", "add", ENGINEER)
            self._has_engineer = True
        return ENGINEER

    def local(self, stamped: str) -> datetime:
        """An instant of the program's JSON on the organisation's clocks."""
        return read_stamp(stamped).astimezone(self.policy.zone)

    def promise(self, target: Target, call: Call) -> Promise:
        """The line of the YAML that decides what this caller is promised."""
        rule = target.rule_for(call.facts)
        assert rule, f"{call.number}: no rule of {target.key} fits {call.facts}"
        return Promise(call.facts["tier"] or "", target.key, rule.line, str(rule.within or "none"))

    def ended(self, clock: Clock, promise: Promise, outcome: str) -> None:
        """A promise was kept or broken; told twice it counts once."""
        if clock not in self._outcomes:
            self.proofs[promise][outcome] += 1
        self._outcomes[clock] = (promise, outcome)

    @property
    def promises(self) -> list[Promise]:
        """Everything that the YAML promises, and what it says that it does not."""
        tiers = [self.policy.tiers[key] for key in self.policy.names("tiers")]
        return [
            Promise(tier.key, target.key, rule.line, str(rule.within or "none"))
            for tier in tiers
            for target in tier.targets.values()
            for rule in target.rules
        ]

    @property
    def unproven(self) -> list[str]:
        """Every line of the YAML that the story left without one of the proofs it needs."""
        return [
            f"{promise}: {proof}"
            for promise in self.promises
            for proof in self._needed(promise)
            if not self.proofs[promise][proof]
        ]

    def claims_all_outcomes(self) -> None:
        """The desk's own count of promises met and missed is the story's: nothing went unnoticed."""
        claimed = Counter((promise.tier, promise.target, outcome) for promise, outcome in self._outcomes.values())
        counted = {
            (row["tier"], row["target"], outcome): row[outcome]
            for row in self.desk.json("report", "attainment")
            for outcome in ("met", "missed")
            if row[outcome]
        }
        assert counted == dict(claimed)

    def is_closed_between(self, calendar: str, start: datetime, due: datetime) -> bool:
        """Whether a date without hours lies between the two, or is that of one of them."""
        return any(not self._opens(calendar, day) for day in _days(start, due))

    def _opens(self, calendar: str, midnight: datetime) -> bool:
        return bool([*self.policy.calendar(calendar).spans(midnight, midnight + timedelta(days=1))])

    def _needed(self, promise: Promise) -> Iterable[str]:
        target = self.policy.tiers[promise.tier].targets[promise.target]
        if promise.within == "none":
            return ("none",)
        kind = next(rule.within.kind for rule in target.rules if rule.line == promise.line and rule.within)
        week = datetime(2026, 6, 8, tzinfo=self.policy.zone)  # without holidays
        closes = not all(self._opens(str(target.calendar), week + timedelta(days=day)) for day in range(7))
        if closes and kind in BY_THE_CALENDAR:
            return ("due", "night", "closed", "met", "missed")
        return ("due", "night", "met", "missed")


class Call:
    """One caller's request: what people do about it, and what may be claimed after each step."""

    def __init__(self, story: Story, logged: dict[str, Any]) -> None:
        self.story = story
        self.number: str = logged["number"]
        self.facts: dict[str, str | None] = {
            key: logged[key] for key in ("tier", "priority", "region", "kind", "phase", "warranty")
        }
        self._running: dict[str, tuple[Clock, Promise]] = {}
        self._count: Counter[str] = Counter()
        self._heard: list[Event] = []
        self._returns: dict[str, str] = {}

    # What people do.

    def note(self, when: str, event: str) -> Call:
        """Somebody writes that this has happened: answered, or an event of the plan's own."""
        return self._do(when, "note", self.number, "noted", "--event", event)

    def ask(self, when: str, **marks: int) -> Call:
        """The customer is asked how the service was."""
        flags = [word for question, mark in marks.items() for word in ("--mark", f"{question}={mark}")]
        return self._do(when, "survey", "take", "service", self.number, *flags)

    def survey(self, when: str, key: str, *marks: str) -> Call:
        """The customer is asked and answers, `attitude=4`."""
        given = [word for mark in marks for word in ("--mark", mark)]
        return self._do(when, "survey", "take", key, self.number, *given)

    def outcome(self, when: str) -> Call:
        """The customer is told what became of the complaint."""
        said = ("the engineer comes again", "--upheld", "--told", "Ms Example", "--how", "phone")
        return self._do(when, "complaint", "outcome", self.number, *said)

    def order(self, when: str) -> Call:
        """An engineer is sent."""
        return self._do(when, "dispatch", "order", self.number, "--engineer", self.story.engineer())

    def arrive(self, when: str) -> Call:
        """The engineer is on site."""
        return self._do(when, "dispatch", "arrive", self.number)

    def finish(self, when: str) -> Call:
        """The form is filled in, and the visit over."""
        policy = self.story.policy
        form = ["--fault", "dead", "--cause", "wear", "--action", "replaced", "--result", "runs", "--test", "on line"]
        form += ["--advice", "fasten it once a year"]
        form += ["--attribution", next(iter(policy.names("attributions"))), "--signed-by", "Ms Example"]
        form += [word for item in policy.names("checklist") for word in ("--check", f"{item}=yes")]
        self._do(when, "dispatch", "record", self.number, *form)
        return self._do(when, "dispatch", "finish", self.number)

    def schedule(self, when: str, visit: str, by: str = "customer") -> Call:
        """Both sides agree on the time of the visit."""
        return self._do(when, "schedule", self.number, f"2026-{visit}", "--by", by)

    def lend(self, when: str, serial: str) -> Call:
        """A machine of the desk's own stands at the customer's instead."""
        self.story.desk.run("equipment", "add", serial, "--kind", next(iter(self.story.policy.names("equipment"))))
        return self._do(when, "loan", "out", self.number, serial, "--due", "in 90 days")

    def give_back(self, when: str, serial: str) -> Call:
        """The machine that was lent is back."""
        return self._do(when, "loan", "back", serial)

    def send_away(self, when: str, serial: str) -> Call:
        """The machine that the call is about leaves for the factory, with the customer's consent."""
        if serial not in self._returns:
            self._do(when, "consent", self.number, "--to", "removal", "--by", "Ms Example", "--how", "mail")
            [asked] = self._do(when, "return", "ask", self.number, "--reason", "quality")._heard
            self._returns[serial] = asked["data"]["return"]
        return self._do(when, "return", "send", self._returns[serial])

    def reach(self, when: str, serial: str) -> Call:
        """It arrives there."""
        return self._do(when, "return", "reached", self._returns[serial])

    def come_back(self, when: str, serial: str) -> Call:
        """It comes back from there."""
        return self._do(when, "return", "back", self._returns[serial])

    def hand_over(self, when: str) -> Call:
        """Form and money are with the office."""
        return self._do(when, "dispatch", "hand-over", self.number)

    def hold(self, when: str, reason: str) -> Call:
        return self._do(when, "hold", self.number, "--reason", reason)

    def resume(self, when: str) -> Call:
        return self._do(when, "resume", self.number)

    def resolve(self, when: str) -> Call:
        self.story.resolve(when, self)
        return self

    def reopen(self, when: str) -> Call:
        """It is not solved after all."""
        return self._do(when, "reopen", self.number, "--reason", "it is not")

    def close(self, when: str) -> Call:
        return self._do(when, "close", self.number)

    def classify(self, when: str, **options: str) -> Call:
        """It is something else than was thought: kind, phase, priority …"""
        self.facts |= options
        return self._do(when, "classify", self.number, *(w for n, v in options.items() for w in (f"--{n}", v)))

    # What may be claimed about the step before.

    def promises(self, **due: str) -> Call:
        """It promised exactly this: target and due time; without any, that nothing was promised."""
        assert self._dues("started") == due
        for event in self._heard:
            start = self.story.local(event["at"])
            for target in self._targets_from(event):
                promise = self.story.promise(target, self)
                proofs = self.story.proofs[promise]
                if target.key not in due:
                    assert promise.within == "none", f"{self.number} was not promised {promise}"
                    proofs["none"] += 1
                    continue
                end = datetime.strptime(f"2026-{due[target.key]}", "%Y-%m-%d %H:%M").replace(tzinfo=start.tzinfo)
                proofs["due"] += 1
                proofs["night"] += start.date() < end.date()
                proofs["closed"] += self.story.is_closed_between(str(target.calendar), start, end)
        return self

    def moves(self, **due: str) -> Call:
        """It made exactly these running promises due at another time, or let them go on."""
        assert self._dues("moved", "resumed") == due
        return self

    def stands_still(self, *targets: str) -> Call:
        """It stopped exactly the clocks of these."""
        assert {*self._dues("held")} == {*targets}
        return self

    def met(self, *targets: str) -> Call:
        """It kept these promises."""
        return self._ended(targets, "met")

    def missed(self, *targets: str) -> Call:
        """It came too late for these."""
        return self._ended(targets, "missed")

    # How the program's answers are read.

    def hear(self, events: list[Event]) -> None:
        """What a command printed about this request."""
        self._heard = events
        for event in events:
            for change in event["data"].get("clocks", ()):
                self._follow(change)

    def ends(self, target: str, outcome: str) -> None:
        """The promise of this target was kept or broken."""
        self.story.ended(*self._running[target], outcome)

    def _do(self, when: str, *words: str) -> Call:
        [told] = self.story.at(when).json(*words)
        self.hear(told["changes"])
        return self

    def _follow(self, change: dict[str, str]) -> None:
        key = change["target"]
        if change["change"] in ("started", "moved"):
            promise = self.story.promise(self.story.policy.tiers[self.facts["tier"] or ""].targets[key], self)
            if change["change"] == "started":
                self._count[key] += 1
                assert change["within"] == promise.within
            self._running[key] = (Clock(self.number, key, self._count[key]), promise)

    def _targets_from(self, event: Event) -> Iterator[Target]:
        """The targets that the event starts, and those that a new classification made start.

        Of planned visits only those that a rule promises for them.
        """
        started = {each["target"] for each in event["data"].get("clocks", ()) if each["change"] == "started"}
        for target in self.story.policy.tiers[self.facts["tier"] or ""].targets.values():
            if target.key in started or (target.starts == event["event"] and target.rule_for(self.facts)):
                yield target

    def _dues(self, *changes: str) -> dict[str, str]:
        clocks = [each for event in self._heard for each in event["data"].get("clocks", ())]
        return {
            each["target"]: f"{self.story.local(each['due']):%m-%d %H:%M}"
            for each in clocks
            if each["change"] in changes
        }

    def _ended(self, targets: tuple[str, ...], outcome: str) -> Call:
        assert {*self._dues(outcome)} == {*targets}
        for target in targets:
            self.ends(target, outcome)
        return self


def _days(start: datetime, end: datetime) -> Iterator[datetime]:
    """The midnights of all dates from one instant's to the other's."""
    midnight = start.replace(hour=0, minute=0, second=0)
    while midnight <= end:
        yield midnight
        midnight += timedelta(days=1)


def tally(story: Story) -> dict[str, int]:
    """What a story proved, in numbers, for the table in the test's output."""
    total: Counter[str] = Counter()
    for promise in story.promises:
        total["promises"] += promise.within != "none"
        total.update(story.proofs[promise])
    return dict(total)
