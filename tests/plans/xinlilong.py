"""xinlilong, vehicle terminals: quick round the clock, in the national holidays as on any Tuesday."""

from tests.plans.shop import Shop
from tests.plans.story import Story
from tests.plans.xinlilong_staff import courses, fines
from tests.terminal import Terminal


def tell(story: Story) -> None:
    # Friday 2 October 2026, National Day week, ten minutes to midnight; half an hour of the clock
    bus = story.call("10-02 23:50", "bus shows no position", region="harbour-county", kind="repair", channel="phone")
    bus.promises(opinion="10-03 00:20", loaner="10-03 23:50")
    bus.note("10-02 23:54", "opinion").met("opinion")
    # out to the county: two hours
    bus.order("10-02 23:55").promises(arrive="10-03 01:55")
    bus.arrive("10-03 01:55").met("arrive")
    # finished in the morning of Saturday 3: hand-over by 18:00 that day, holiday or not
    bus.finish("10-03 03:10").promises(handover="10-03 18:00")
    # holidays until Wednesday 7: counting begins on Thursday 8; then Fri 9, Sat 10 (worked), Mon 12
    bus.resolve("10-03 03:15").met("loaner").promises(survey="10-12 17:30")
    bus.hand_over("10-03 17:40").met("handover")
    bus.ask("10-12 16:00", attitude=5, quality=5, solved=4).met("survey")
    bus.close("10-12 16:05")

    # Tuesday 13 October, in the city, and nobody hurries: a minute late with the opinion, a minute late on site
    taxi = story.call("10-13 22:50", "how is the volume set?", region="harbour-city", kind="support", channel="mail")
    taxi.promises(opinion="10-13 23:20")
    taxi.note("10-13 23:21", "opinion").missed("opinion")
    taxi.order("10-13 23:30").promises(arrive="10-14 00:30")
    taxi.arrive("10-14 00:31").missed("arrive")
    taxi.finish("10-14 01:00").promises(handover="10-14 18:00")
    # technical support is none of installation, repair, swap: no survey
    taxi.resolve("10-14 01:00").promises()
    story.overdue("10-14 18:00")
    story.overdue("10-14 18:05", (taxi, "handover", "5m clock"))
    taxi.hand_over("10-14 18:10").missed("handover")

    # Friday 16 October, another city: in time on site, but finished after 18:00, so handed over by 09:00 next day
    lorry = story.call("10-16 16:00", "unit burnt, to be swapped", region="lake-city", kind="swap")
    lorry.promises(opinion="10-16 16:30").note("10-16 16:10", "opinion").met("opinion")
    lorry.order("10-16 16:15").promises(arrive="10-16 17:15")
    lorry.arrive("10-16 17:15").met("arrive")
    lorry.finish("10-16 18:05").promises(handover="10-17 09:00")  # Saturday counts: the centre works every day
    # after Friday's closing: counting begins on Monday 19; Tue 20, Wed 21, Thu 22
    lorry.resolve("10-16 18:10").promises(survey="10-22 17:30")
    lorry.hand_over("10-17 09:00").met("handover")

    # Tuesday 20, county: 09:10 + 2 h
    story.machines("Lake Growers", "T-9")
    tractor = story.call("10-20 09:00", "aerial torn off", "Lake Growers", region="lake-county", serial="T-9")
    tractor.promises(opinion="10-20 09:30", loaner="10-21 09:00").note("10-20 09:05", "opinion").met("opinion")
    tractor.order("10-20 09:10").promises(arrive="10-20 11:10")
    story.overdue("10-20 11:10")
    story.overdue("10-20 11:15", (tractor, "arrive", "5m clock"))

    tractor.arrive("10-20 11:20").missed("arrive")
    # it is not repaired within 24 hours of the call, of which two waited for the vehicle: an equal unit is lent late
    tractor.hold("10-20 12:00", "customer").stands_still("loaner")
    tractor.resume("10-20 14:00").moves(loaner="10-21 11:00")
    tractor.hold("10-20 15:00", "spares").stands_still()
    tractor.resume("10-20 16:00").lend("10-21 11:05", "T-10").missed("loaner")

    # the survey of the swapped unit is forgotten: on Friday 23, 8:30-12:00 and 13:00-14:00 past Thursday's closing
    story.overdue("10-23 14:00", (lorry, "survey", "4h30m"))

    # Monday 26: who is done at once has said how, and is asked after an installation, too
    new = story.call("10-26 09:00", "a new bus", region="lake-city", kind="installation").promises(
        opinion="10-26 09:30"
    )
    new.resolve("10-26 09:20").met("opinion").promises(survey="10-29 17:30")

    # fourteen places, each for one city, an hour, and its counties, two
    arrive = story.policy.tiers["service"].targets["arrive"]
    assert len(story.policy.stations) == 14
    for station in story.policy.stations.values():
        for region, within in zip(station.regions, ("1h clock", "2h clock"), strict=True):
            tractor.facts["region"] = region
            assert story.promise(arrive, tractor).within == within


def field(shop: Shop) -> None:
    shop.have(
        "customer add 'Harbour Buses' --region harbour-city",
        "customer add 'Lake Taxis' --region lake-city",
        "contract add 'Harbour Buses' --kind fee --from 2026-01-01",
        "equipment add T-1 --kind terminal --customer 'Harbour Buses' --used 2026-03-02",
        "equipment add T-2 --kind terminal --customer 'Lake Taxis' --used 2025-03-02",
        "engineer edit One --station harbour",
        "engineer edit Two --station lake",
        "engineer add 'Head of Harbour' --login head-harbour",
        "stock receive unit 10 --to warehouse",
    )
    # The form, in warranty: repaired free while the service fee is paid, tested on line, signed, handed over.
    # The form goes to the station of the region; before anybody leaves it is tried from afar.
    bus = shop.call("03-20 09:00", "'no position' --serial T-1")
    shop.do("03-20 09:20", f"remote {bus} 'restarted the unit'")
    assert shop.do("03-20 09:30", f"dispatch order {bus}")[0]["engineer"] == "Engineer One"
    shop.do("03-20 09:40", f"dispatch arrive {bus}")
    assert shop.lacks("03-20 09:41", bus) == [
        "fault", "cause", "attribution", "action", "result", "advice", "test", "checklist", "signature",
    ]  # fmt: skip
    form = """
fault: no position
attribution: material
cause: loose aerial
action: aerial fastened
minutes: 30
test: position shown on line
result: runs
checklist: {uniform: yes, attitude: yes, wiring: yes}
signature: {name: Mr Sample}
solved: yes
"""
    told = shop.refuses("03-20 10:20", bus, form, "--finish")
    assert "advice" in told
    assert "checklist (clean)" in told
    form += "advice: fasten it again each year\n"
    done = shop.record("03-20 10:20", bus, form.replace("wiring: yes", "wiring: yes, clean: no"), "--finish")
    assert (shop.charged(done), done["covered"]["because"]) == ({"labour": 0}, "service fee paid")
    over = shop.do("03-20 17:30", f"dispatch hand-over {bus}")[0]["changes"][0]["data"]["clocks"]
    assert [(each["target"], each["change"]) for each in over] == [("handover", "met")]

    # Damage by people: quoted, agreed to, charged, receipt; nothing is done before the customer has agreed.
    crash = shop.call("03-23 09:00", "'run over' --serial T-1")
    shop.visit("03-23 09:40", crash)
    damage = form.replace("material", "customer").replace("wiring: yes", "wiring: yes, clean: yes")
    damage += "parts: [{part: aerial, quantity: 2}]\n"
    # 2 x 60 and the begun hour 50
    assert "170.00 CNY are to be charged" in shop.refuses("03-23 10:00", crash, damage)
    shop.do("03-23 10:00", f"quote make {crash} --part aerial:2 --minutes 30 --attribution customer")
    shop.do("03-23 10:05", f"quote accept {crash} --by 'Mr Sample' --how 'in person'")
    assert shop.charged(shop.record("03-23 10:20", crash, damage)) == {"aerial": 120_00, "labour": 50_00}
    assert "payment of 170.00 CNY" in shop.refused("03-23 10:21", f"dispatch finish {crash}")
    assert shop.pay("03-23 10:22", crash, "170") == ("R-0001", 170_00)
    shop.do("03-23 10:23", f"dispatch finish {crash}")
    # Not repaired after all: of the 24 hours until a unit is lent those on the road do not count.
    [again] = shop.do("03-23 11:23", f"reopen {crash} --reason 'still dead'")
    clocks = again["changes"][0]["data"]["clocks"]
    assert [each["due"] for each in clocks if each["target"] == "loaner"] == ["2026-03-24T02:00:00Z"]
    # Without the service fee the same is charged to whoever has a fault of the material.
    taxi = shop.call("03-24 09:00", "'no position' --serial T-2")
    assert shop.do("03-24 09:05", f"quote make {taxi} --part aerial:1 --minutes 30")["total"] == 110_00
    assert shop.do("03-24 09:06", f"assign {taxi} --auto")[0]["engineer"] == "Engineer Two"
    # The platform: nothing in its quality period; afterwards what the parts cost.
    for serial, accepted, total in (("P-1", "2025-03-25", 0), ("P-2", "2025-03-24", 600_00)):
        shop.have(f"equipment add {serial} --kind platform --customer 'Harbour Buses' --accepted {accepted}")
        down = shop.call("03-24 10:00", f"'no map' --serial {serial}")
        assert (
            shop.do("03-24 10:05", f"quote make {down} --part disk:1 --minutes 30 --attribution workmanship")["total"]
            == total
        )
    # The call centre is there day and night: no time of a visit lies outside its hours.
    assert shop.agreed_outside_hours("03-24 10:06", down, "03-28 00:00", "03-29 23:59") == [False, False]
    # Who was helped is asked within 3 working days: it stands on the agenda.
    [asked] = [each for each in shop.do("03-25 08:00", "agenda") if each["number"] == bus]
    assert (asked["due"], asked["next"]) == ("2026-03-25T09:30:00Z", f"svcdesk survey take service {bus}")
    # Nobody installs without three papers.
    new = shop.call("03-25 09:00", "'another bus' --serial T-1 --kind installation")
    shop.visit("03-25 10:00", new)
    papers = shop.refuses("03-25 11:00", new, form.replace("wiring: yes", "wiring: yes, clean: yes"), "--finish")
    assert "checklist (acceptance, account, identity)" in papers
    assert shop.do("03-25 11:01", f"quote make {new} --part aerial:1 --minutes 30")["total"] == 0
    # The terminal that was installed is a machine from then on, in warranty and counted for the spares.
    given = form.replace("wiring: yes", "wiring: yes, clean: yes, acceptance: yes, account: yes, identity: yes")
    shop.record("03-25 11:02", new, given + "parts: [{part: unit, serial: T-100}]\n", "--finish")
    fitted = shop.do("03-25 11:03", "equipment show T-100")
    assert (fitted["customer"], fitted["used_on"]) == ("Harbour Buses", "2026-03-25")
    assert fitted["warranty"][0]["until"] == "2027-03-24"

    # Returns: first used on 2 March. The 9th is the last day of the refund, 2 April the last of the exchange.
    for serial, when, decision in (
        ("T-3", "03-09", "refund"),
        ("T-4", "03-10", "exchange"),
        ("T-5", "04-02", "exchange"),
        ("T-6", "04-03", "repair"),
    ):
        shop.have(f"equipment add {serial} --kind terminal --customer 'Harbour Buses' --used 2026-03-02")
        call = shop.call(f"{when} 11:00", f"'broken' --serial {serial}")
        assert shop.bring(f"{when} 11:05", call, "--reason quality") == (decision, "desk")
    # Damage is nobody's quality defect, and who pays no fee pays the freight of the repair.
    shop.have("equipment add T-9 --kind terminal --customer 'Harbour Buses' --used 2026-03-02")
    for serial, blame in (("T-9", "customer"), ("T-1", "accident")):
        call = shop.call("04-03 12:00", f"'run over' --serial {serial}")
        assert shop.bring("04-03 12:01", call, f"--reason quality --attribution {blame}") == ("repair", "customer")
    assert shop.do("04-03 12:02", f"quote make {call} --minutes 30 --attribution accident")["total"] == 50_00
    assert shop.bring("04-03 12:02", taxi, "--reason quality") == ("repair", "customer")
    # The exchange: approved by the chief, a new unit for the old one.
    assert "may not approve" in shop.refused("04-03 12:10", "return approve RMA-0002", user="one")
    assert "approval" in shop.refused("04-03 12:10", "return done RMA-0002 --serial T-7")
    shop.do("04-03 12:11", "return approve RMA-0002", user="chief")
    shop.do("04-03 12:12", "return done RMA-0002 --serial T-7")
    assert shop.do("04-03 12:13", "equipment show T-4")["scrapped_on"] == "2026-04-03"
    assert shop.do("04-03 12:13", "equipment show T-7")["customer"] == "Harbour Buses"

    # Spares: 2 % of the vehicles of each city and its counties, begun ones counted: 101 vehicles in the harbour are 3.
    rows = ["serial,kind,customer,used"]
    rows += [
        f"H-{each},terminal,Harbour Buses,2026-04-01" for each in range(94)
    ]  # and T-1, T-3, T-5, T-6, T-7, T-9, T-100
    shop.file("vehicles.csv", "\n".join(rows) + "\n")
    assert shop.do("04-30 09:00", "import equipment vehicles.csv")["added"] == 94
    asked = {each["station"]: each for each in shop.do("04-30 18:00", "stock top-up") if each["installed"]}
    assert {key: (each["installed"], each["wanted"], each["asked"]) for key, each in asked.items()} == {
        "harbour": (101, 3, 3),
        "lake": (1, 1, 1),
    }
    assert not any(each["asked"] for each in shop.do("04-30 18:01", "stock top-up"))
    assert "approval" in shop.refused("04-30 18:05", "stock ship REQ-0001 --from warehouse")
    shop.do("04-30 18:06", "stock approve REQ-0001", user="chief")
    shop.do("04-30 18:07", "stock ship REQ-0001 --from warehouse")
    # Before the month ends spares, and SIM cards, come on a written request that somebody approves.
    shop.have("stock receive sim 50 --to warehouse", when="05-03 09:00")
    shop.do("05-03 09:01", "stock request sim 20 --to harbour --why 'twenty new buses'")
    assert "may not approve" in shop.refused("05-03 09:02", "stock approve REQ-0003", user="one")
    shop.do("05-03 09:03", "stock approve REQ-0003", user="chief")
    shop.do("05-03 09:04", "stock ship REQ-0003 --from warehouse")
    held = {each["holder"]: each["quantity"] for each in shop.do("05-03 09:05", "stock list --part sim")}
    assert held == {"warehouse": 30, "harbour": 20}
    # In Wang's custody; one is lost, and paid at its price.
    shop.do("05-04 09:00", "stock transfer unit 2 --from harbour --to harbour/One")
    shop.do("05-29 17:00", "stock count harbour/One unit 1")
    assert [(each["engineer"], each["amount"]) for each in shop.do("05-29 17:05", "stock losses")] == [
        ("Engineer One", 1200_00)
    ]
    held = {each["holder"]: each["quantity"] for each in shop.do("05-29 17:06", "stock list --part unit")}
    assert held == {"warehouse": 7, "harbour": 1, "harbour/Engineer One": 1}
    # What is missing at the station is paid by its head.
    shop.do("05-29 17:10", "stock count harbour unit 0")
    owed = {each["engineer"]: each["amount"] for each in shop.do("05-29 17:15", "stock losses")}
    assert owed == {"Engineer One": 1200_00, "Head of Harbour": 1200_00}
    told = shop.do("05-31 18:00", "report spares 2026-05")["lost"]
    assert [(each["holder"], each["quantity"], each["owed_by"], each["amount"]) for each in told] == [
        ("harbour/Engineer One", 1, "Engineer One", 1200_00), ("harbour", 1, "Head of Harbour", 1200_00),
    ]  # fmt: skip
    shop.do("06-02 09:00", "stock count harbour/One unit 2")  # found again: June gives back what May charged
    told = shop.do("06-30 18:00", "report spares 2026-06")["lost"]
    assert [(each["quantity"], each["owed_by"], each["amount"]) for each in told] == [(-1, "Engineer One", -1200_00)]
    assert len(shop.do("06-30 18:01", "report spares 2026-05")["lost"]) == 2
    # Not more than 100 for a city: 2 % of 5,001 vehicles would be 101. (To import them all takes seconds.)
    shop.desk.sql(
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 4900) INSERT INTO equipment"
        " (id, serial, serial_key, kind, customer_id, used_on)"
        " SELECT 'f' || i, 'F-' || i, 'f-' || i, kind, customer_id, used_on FROM n, equipment WHERE serial = 'H-1'"
    )
    full = next(each for each in shop.do("05-29 18:00", "stock top-up") if each["station"] == "harbour")
    assert (full["installed"], full["wanted"], full["asked"]) == (5001, 100, 99)


def care(shop: Shop) -> None:
    places = [each["station"] for each in shop.do("01-12 07:00", "station list")]
    heads = [f"Head {number},head-{place},{place}" for number, place in enumerate(places, 1)]
    shop.file("heads.csv", "\n".join(["name,login,station", *heads]) + "\n")
    shop.have(
        "import engineers heads.csv",
        "customer add 'Harbour Buses' --region harbour-city --since 2026-01-12 --keeper one",
        "contact add 'Harbour Buses' 'Ms Clerk' --phone 13800000001",
        "contact add 'Harbour Buses' 'Mr Head' --head --phone 13800000002",
        "customer add 'Lake Taxis' --region lake-city --since 2025-06-01",
        "customer add 'Hill Freight' --category prospect --since 2026-01-12",
        "customer add 'River Guard' --category special --since 2026-01-12",
        "contract add 'Harbour Buses' --kind fee --from 2026-01-01",
        "contract add 'Lake Taxis' --kind sim --from 2025-08-21",
        "equipment add T-1 --kind terminal --customer 'Harbour Buses' --used 2026-03-02",
        "equipment add T-8 --kind terminal --customer 'River Guard' --used 2026-01-12",
        "equipment add T-9 --kind terminal",
        "equipment add P-9 --kind platform",
    )
    organisation(shop)
    rounds(shop, places)
    fines(shop)
    courses(shop)


def organisation(shop: Shop) -> None:
    """Fourteen places with their heads, and the telephone menu that sorts calls."""
    listed = shop.do("01-12 08:00", "station list")
    assert [(each["no"], each["keeper"]) for each in listed] == [(no, f"Head {no}") for no in range(1, 15)]
    assert all(each["address"] and each["phone"] for each in listed)
    screen = Terminal(shop.desk, "log", "-c", "Lake Taxis")
    menu = screen.until("menu's digit").splitlines()
    assert [line.split("menu ")[1].split()[0].strip("()") for line in menu if "menu " in line] == [*"1123340"]
    screen.press("\x04")
    screen.end()
    # What the monitoring centre sees stands on its agenda until somebody has it.
    alarm = shop.call("01-12 08:30", "'left its road' -c 'Lake Taxis' --channel alarm")
    assert [each["number"] for each in shop.do("01-12 08:31", "agenda --for monitoring")] == [alarm]


def rounds(shop: Shop, places: list[str]) -> None:
    """What the calendar brings: calls, greetings, renewals, the month's end, the platform."""
    planned = shop.do("01-12 09:00", "task plan --until 2026-12-31")

    def days(rule: str, customer: str | None = None) -> list[str]:
        return [each["due_on"] for each in planned if each["rule"] == rule and customer in (None, each["customer"])]

    assert {each["rule"]: each["role"] for each in planned} == {
        "first-call": None, "regular-call": "reception", "greeting": None, "renewal": "sales", "spares": "warehouse",
        "spare-unit": "support", "backup": "support", "restart": "support", "inspection": "support", "calls": "quality",
    }  # fmt: skip
    for rule in ("regular-call", "greeting"):
        whose = {each["customer"] for each in planned if each["rule"] == rule}
        assert whose == {"Harbour Buses", "Lake Taxis", "River Guard"}  # and no prospect
    # One month after a customer signed on, by who keeps them; three months after that by whoever answers the telephone.
    assert {each["customer"]: each["due_on"] for each in planned if each["rule"] == "first-call"} == {
        "Harbour Buses": "2026-02-12",
        "River Guard": "2026-02-12",
    }
    [call] = shop.do("02-12 09:00", "agenda --for one")
    assert (call["customer"], call["rule"]) == ("Harbour Buses", "first-call")
    shop.have(
        f"{call['next'].removeprefix('svcdesk ')} --words platform=daily --words terminal=well", when="02-12 09:30"
    )
    again = shop.do("02-12 10:00", "task plan --until 2026-12-31")
    assert [(each["change"], each["due_on"]) for each in again] == [("moved", "2026-05-12")]
    # Three festivals, to the head of the company: the last working day before each.
    assert days("greeting", "Harbour Buses") == ["2026-02-14", "2026-06-18", "2026-09-24"]
    greeted = [each for each in shop.do("02-14 09:00", "agenda") if each["rule"] == "greeting"]
    assert (greeted[0]["contact"], greeted[0]["telephone"]) == ("Mr Head", "13800000002")
    # A month before fee or card ends, on sales' agenda.
    assert [(each["about"], each["due"]) for each in shop.do("07-20 09:00", "agenda --for sales")] == [
        ("C-0002", "2026-07-20")
    ]
    assert days("renewal") == ["2026-07-20", "2026-11-30"]
    # The last day of each month: spares are counted and topped up at each of the fourteen.
    counted = [(each["rule"], each["about"]) for each in shop.do("01-30 09:00", "agenda --for warehouse")]
    assert counted == [("spares", place) for place in sorted(places)]
    assert sorted({*days("spares")}) == [
        "2026-01-30", "2026-02-28", "2026-03-31", "2026-04-30", "2026-05-29", "2026-06-30", "2026-07-31", "2026-08-31",
        "2026-09-30", "2026-10-30", "2026-11-30", "2026-12-31",
    ]  # fmt: skip
    assert (days("calls"), days("backup")) == (sorted({*days("spares")}),) * 2
    # Programs are restarted on Sundays, closed days or not; data is kept with a proof; a visit a year.
    assert (len(days("restart")), days("restart")[4:6]) == (50, ["2026-02-15", "2026-02-22"])
    kept = next(each["number"] for each in planned if each["rule"] == "backup")
    assert "needs a proof" in shop.refused("01-30 17:00", f"task done {kept}")
    shop.file("data.csv", "the customer's data")
    shop.have(f"task done {kept} --file data.csv", when="01-30 17:01")
    [seen] = [each for each in planned if each["rule"] == "inspection"]
    assert seen["due_on"] == "2026-12-31"
    [visit] = shop.do("02-02 09:00", f"task visit {seen['number']} --engineer One")
    [logged, ordered] = visit["changes"]
    assert logged["data"]["kind"] == "inspection"
    assert not any(each["data"].get("clocks") for each in (logged, ordered))  # nobody called: nothing is promised
    # Of the platform, and of the terminals in service.
    shop.do("02-02 10:00", f"dispatch arrive {visit['number']}")
    told = shop.refuses("02-02 11:00", visit["number"], "{action: looked at all, result: runs}", "--finish")
    assert "platform, terminals" in told
    # A special customer has a spare unit, an equal one, from the first day.
    [spare] = [each for each in planned if each["rule"] == "spare-unit"]
    assert (spare["customer"], spare["due_on"]) == ("River Guard", "2026-01-12")
    other = shop.call("01-12 10:00", "'a spare unit' --serial T-8 --kind other")
    assert "lend one of the same kind" in shop.refused("01-12 10:05", f"loan out {other} P-9")
    [lent] = shop.do("01-12 10:05", f"loan out {other} T-9")
    assert lent["changes"][0]["data"]["due"] == "2026-01-27T02:05:00Z"  # after 15 days
    shop.have(f"task done {spare['number']}", when="01-12 10:06")
    # Who pays the fee is told before a change: why, what, and what becomes different.
    change = "'upgrade on Sunday 02:00' --why security --changes 'new page' --contract fee"
    [told] = shop.do("03-02 09:00", f"task announce {change} --due 2026-03-06")
    said = shop.do("03-02 09:01", f"task show {told['number']}")
    assert (said["customer"], said["why"], said["changes"]) == ("Harbour Buses", "security", "new page")
