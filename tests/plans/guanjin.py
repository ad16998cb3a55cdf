"""guanjin, LED displays: a proposal over a weekend, a factory that stands still over the National Day."""

from tests.plans.shop import Shop
from tests.plans.story import Story


def tell(story: Story) -> None:
    story.machines("Sample Customer", "D-1", "D-2")
    # Friday 25 September: on its way to the factory nothing is promised yet
    dark = story.call("09-25 09:30", "half the screen is dark", serial="D-1").promises()
    dark.send_away("09-25 10:00", "D-1").promises()
    # Saturday 26 September 2026: two calendar days, the weekend included
    stage = story.call("09-26 15:00", "a wall for the town square", kind="proposal", phase="presales")
    stage.promises(proposal="09-28 15:00").note("09-28 15:00", "proposed").met("proposal")
    arena = story.call("09-28 09:00", "a cube for the arena", kind="proposal", phase="presales")
    arena.promises(proposal="09-30 09:00")
    story.overdue("09-30 09:00")
    story.overdue("09-30 10:00", (arena, "proposal", "1h clock"))
    arena.note("09-30 11:00", "proposed").missed("proposal")
    arena.resolve("09-30 11:00").promises()  # what was proposed is no service to ask about

    # It arrived on Monday 28: Tue 29, Wed 30, then closed until Wednesday 7 October; Thu 8, Fri 9 and Saturday 10, a
    # worked one. That it is at the factory stops the desk's time, not the factory's.
    dark.reach("09-28 10:00", "D-1").promises(repair="10-10 17:30")
    dark.hold("09-28 10:05", "factory").stands_still()
    dark.come_back("10-10 17:00", "D-1").met("repair")
    # on that Saturday it is solved: Mon 12, Tue 13, Wed 14
    dark.resolve("10-10 17:10").promises(callback="10-14 17:30")
    dark.ask("10-14 17:30", attitude=5, quality=4, solved=3).met("callback")

    # Monday 12 October: Tue 13 to Fri 16, Mon 19. A day of waiting for the customer's consent, Wednesday 14 from 08:00
    # to Thursday 15, 08:00, moves it to Tuesday 20
    dim = story.call("10-12 08:30", "colours are off", phase="after", serial="D-2").promises()
    dim.send_away("10-12 09:00", "D-2").promises()
    dim.reach("10-12 15:00", "D-2").promises(repair="10-19 17:30")
    dim.hold("10-14 08:00", "customer").stands_still("repair")
    dim.resume("10-15 08:00").moves(repair="10-20 17:30")
    dim.come_back("10-21 10:00", "D-2").missed("repair")
    # Friday 23: Mon 26, Tue 27, Wed 28; nobody asks
    dim.resolve("10-23 10:00").promises(callback="10-28 17:30")
    story.overdue("10-29 09:00", (dim, "callback", "1h"))


def field(shop: Shop) -> None:
    shop.have("customer add 'Example Arena'")
    accepted = {"D-1": "2025-09-28", "D-2": "2024-09-27", "D-3": "2025-09-28", "D-4": "2025-09-28"}
    rows = [f"{serial},display,Example Arena,{day}" for serial, day in accepted.items()]
    shop.file("displays.csv", "\n".join(["serial,kind,customer,accepted", *rows]))
    assert shop.do("09-28 08:00", "import equipment displays.csv")["added"] == 4
    # In warranty, and no fault of the customer's: free, the works bear the freight. It leaves with consent only.
    dark = shop.call("09-28 09:30", "'half is dark' --serial D-1")
    assert shop.bring("09-28 09:40", dark, "--reason quality --attribution material") == ("repair", "desk")
    assert "has not agreed" in shop.refused("09-28 09:50", "return send RMA-0001")
    for cause in ("material", "workmanship"):
        quote = shop.do("09-28 09:51", f"quote make {dark} --part module:2 --minutes 60 --attribution {cause}")
        assert (quote["total"], quote["coverage"]["because"]) == (0, "in warranty")
    # Misuse and force majeure in warranty cost the material, at cost, and the freight.
    for serial, cause in (("D-3", "misuse"), ("D-4", "force-majeure")):
        wet = shop.call("09-28 11:00", f"'wet' --serial {serial}")
        assert shop.bring("09-28 11:01", wet, f"--reason quality --attribution {cause}") == ("repair", "customer")
        quote = shop.do("09-28 11:02", f"quote make {wet} --part module:2 --minutes 60 --attribution {cause}")
        assert {line["item"]: line["amount"] for line in quote["lines"]} == {"module": 500_00, "labour": 0}
    # After two years, from the day after acceptance, all is charged, but for new versions of the software.
    assert shop.do("09-28 11:03", "equipment show D-1")["warranty"][0]["until"] == "2027-09-28"
    old = shop.call("09-28 12:00", "'dim' --serial D-2")
    assert shop.bring("09-28 12:01", old, "--reason quality") == ("repair", "customer")
    quote = shop.do("09-28 12:02", f"quote make {old} --part module:2 --minutes 61 --item upgrade")
    found = {line["item"]: line["amount"] for line in quote["lines"]}
    assert found == {"module": 800_00, "labour": 240_00, "upgrade": 0}
    assert quote["coverage"]["because"] == "out of warranty"


def care(shop: Shop) -> None:
    shop.have(
        "customer add 'Sample Square' --phase installation",
        "equipment add W-1 --kind display --customer 'Sample Square' --delivered 2026-09-01",
        when="09-09 10:00",
    )
    # A wall is accepted twice; who, when and with what remark is on record. The first begins the trial run.
    accept = "equipment accept W-1 --by 'Mr Sample' --stage"
    assert "initial comes before that" in shop.refused("09-10 10:00", f"{accept} final")
    shop.do("09-10 10:01", f"{accept} initial --remark 'two modules flicker'")
    assert shop.do("09-10 10:02", "customer show 'Sample Square'")["phase"] == "trial"
    shop.have("contract add 'Sample Square' --kind trial", when="09-10 10:03")
    # When it ends an engineer proposes the final test, and both agree on its time.
    shop.have("customer add 'Example Arena'", when="09-10 10:04")  # in the free time, as most are
    tour, due = shop.do("09-10 10:04", "task plan")
    assert (tour["rule"], tour["due_on"], tour["customer"]) == ("rounds", "2026-09-30", "Example Arena")
    assert (due["what"], due["due_on"]) == ("Final test 终验", "2026-10-09")
    test = shop.do("10-09 09:00", f"task visit {due['number']} --engineer One")[0]["number"]
    shop.do("10-09 09:10", f"schedule {test} '2026-10-10 09:00' --by customer")
    shop.do("10-10 09:00", f"dispatch arrive {test}")
    # The final acceptance is confirmed with its protocol; the free time of two years begins the day after.
    shop.file("protocol.pdf", "signed")
    shop.do("10-10 10:00", f"{accept} final --file protocol.pdf")
    shop.do("10-10 10:10", f"dispatch record {test} -a tested -r accepted --solved --finish")
    assert shop.do("10-10 10:15", "customer show 'Sample Square'")["phase"] == "warranty"
    wall = shop.do("10-10 10:16", "equipment show W-1")
    assert [tuple(each.values()) for each in wall["acceptances"]] == [
        ("initial", "2026-09-10", "Mr Sample", "two modules flicker"),
        ("final", "2026-10-10", "Mr Sample", None),
    ]
    assert (wall["warranty"][0]["until"], wall["files"][0]["name"]) == ("2028-10-10", "protocol.pdf")
    # After every service the customer is asked for three marks; the month's statistics say what they were.
    [line] = [each for each in shop.do("10-14 09:00", "agenda") if each["source"] == "promise"]
    assert (line["what"], line["number"], line["due"]) == ("Call-back 回访", test, "2026-10-14T09:30:00Z")
    fault = shop.call("10-14 09:10", "'dim' --serial W-1")
    shop.do("10-14 09:20", f"resolve {fault} -c dust -s cleaned")
    for number, marks in ((test, (5, 4, 5)), (fault, (5, 3, 2))):
        given = zip(("attitude", "quality", "solved"), marks, strict=True)
        marked = " ".join(f"--mark {question}={mark}" for question, mark in given)
        shop.do("10-14 10:00", f"survey take service {number} {marked} --how phone")
    told = shop.do("10-31 17:00", "report satisfaction 2026-10")
    assert {each["question"]: (each["answered"], each["mean"], each["content"]) for each in told} == {
        "attitude": (2, 5.0, 100.0),
        "quality": (2, 3.5, 50.0),
        "solved": (2, 3.5, 50.0),
        "all": (2, 4.0, 50.0),  # content is who gives 4 or more
    }
    # In the free time engineers come round every quarter, and once a year the general manager; what came round before
    # the free time is not made up for, and nothing need be out of order.
    planned = shop.do("10-14 11:00", "task plan --until 2026-12-31")
    assert [(each["rule"], each["due_on"], each["customer"], each["role"]) for each in planned] == [
        ("manager", "2026-12-31", "Example Arena", "management"),
        ("manager", "2026-12-31", "Sample Square", "management"),
        ("rounds", "2026-12-31", "Example Arena", None),
        ("rounds", "2026-12-31", "Sample Square", None),
    ]
    shop.have("engineer add 'Mr Manager' --login manager --role management", when="12-29 08:00")
    line = shop.do("12-29 08:01", "agenda --for manager --within '3 days'")[-1]
    assert (line["customer"], line["rule"], line["due"]) == ("Sample Square", "manager", "2026-12-31")
    [sent] = shop.do("12-29 09:00", f"task visit {line['number']} --engineer Manager --with One")
    assert sent["changes"][-1]["data"]["along"] == ["Engineer One"]  # of the service centre
    tour = shop.go_round("12-30 09:00", planned[3]["number"])
    shop.do("12-30 10:00", f"dispatch record {tour} -a 'modules cleaned' -r runs --solved --finish")
