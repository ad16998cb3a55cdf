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

    # It arrived on Monday 28: Tue 29, Wed 30, then closed until Wednesday 7 October; Thu 8, Fri 9 and Saturday 10, a
    # worked one. That it is at the factory stops the desk's time, not the factory's.
    dark.reach("09-28 10:00", "D-1").promises(repair="10-10 17:30")
    dark.hold("09-28 10:05", "factory").stands_still()
    dark.come_back("10-10 17:00", "D-1").met("repair")

    # Monday 12 October: Tue 13 to Fri 16, Mon 19. A day of waiting for the customer's consent, Wednesday 14 from 08:00
    # to Thursday 15, 08:00, moves it to Tuesday 20
    dim = story.call("10-12 08:30", "colours are off", phase="after", serial="D-2").promises()
    dim.send_away("10-12 09:00", "D-2").promises()
    dim.reach("10-12 15:00", "D-2").promises(repair="10-19 17:30")
    dim.hold("10-14 08:00", "customer").stands_still("repair")
    dim.resume("10-15 08:00").moves(repair="10-20 17:30")
    dim.come_back("10-21 10:00", "D-2").missed("repair")


def field(shop: Shop) -> None:
    shop.have(
        "customer add 'Example Arena'",
        "equipment add D-1 --kind display --customer 'Example Arena' --accepted 2025-09-28",
        when="09-25 08:00",
    )
    # In warranty, and no fault of the customer's: free, the works bear the freight. It leaves with consent only.
    dark = shop.call("09-25 09:30", "'half is dark' --serial D-1")
    assert shop.bring("09-25 09:40", dark, "--reason quality --attribution material") == ("repair", "desk")
    assert "has not agreed" in shop.refused("09-25 09:50", "return send RMA-0001")
    shop.do("09-25 09:55", f"consent {dark} --to removal --by 'Mr Sample' --how mail")
    # 5 working days from its arrival on Monday 28: Tue 29, Wed 30, then closed until Wednesday 7 October; Thu 8, Fri 9,
    # Saturday 10, which is worked
    [sent] = shop.do("09-25 10:00", "return send RMA-0001")
    assert sent["changes"][0]["data"]["clocks"] == []
    [there] = shop.do("09-28 10:00", "return reached RMA-0001")
    [clock] = there["changes"][0]["data"]["clocks"]
    assert (clock["target"], clock["due"]) == ("repair", "2026-10-10T09:30:00Z")
    [back] = shop.do("10-10 17:00", "return back RMA-0001")
    assert [(each["target"], each["change"]) for each in back["changes"][0]["data"]["clocks"]] == [("repair", "met")]
    shop.do("10-12 10:00", "return done RMA-0001")
    # A wall is accepted twice; who, when and with what remark is on record. The warranty counts from the final one.
    shop.have(
        "customer add 'Sample Square' --phase installation",
        "equipment add W-1 --kind display --customer 'Sample Square' --delivered 2026-09-01",
        when="10-12 10:10",
    )
    accept = "equipment accept W-1 --by 'Mr Sample' --stage"
    assert "initial comes before that" in shop.refused("10-12 10:11", f"{accept} final")
    shop.do("10-12 10:12", f"{accept} initial --on 2026-09-10 --remark 'two modules flicker'")
    assert shop.do("10-12 10:13", "customer show 'Sample Square'")["phase"] == "trial"
    shop.file("protocol.pdf", "signed")
    shop.do("10-12 10:14", f"{accept} final --on 2026-10-10 --file protocol.pdf")
    assert shop.do("10-12 10:15", "customer show 'Sample Square'")["phase"] == "warranty"
    wall = shop.do("10-12 10:16", "equipment show W-1")
    assert [tuple(each.values()) for each in wall["acceptances"]] == [
        ("initial", "2026-09-10", "Mr Sample", "two modules flicker"),
        ("final", "2026-10-10", "Mr Sample", None),
    ]
    assert (wall["warranty"][0]["until"], wall["files"][0]["name"]) == ("2028-10-10", "protocol.pdf")
    # An inspection during the free time is no repair that comes again.
    round_ = shop.do("10-13 09:00", "log 'round' --kind inspection --serial D-1")
    assert round_["repeats"] is None
    shop.do("10-13 09:05", f"cancel {round_['number']} --reason 'put off'")
    # Misuse in warranty costs the material, at cost, and the freight; after two years, from the day after acceptance,
    # all is charged: 28 September 2027 is the last day.
    wet = shop.call("10-12 11:00", "'wet' --serial D-1")
    assert shop.bring("10-12 11:01", wet, "--reason quality --attribution misuse") == ("repair", "customer")
    quote = shop.do("10-12 11:02", f"quote make {wet} --part module:2 --minutes 60 --attribution misuse")
    assert {line["item"]: line["amount"] for line in quote["lines"]} == {"module": 500_00, "labour": 0}
    [cover] = shop.do("10-12 11:03", "equipment show D-1")["warranty"]
    assert cover["until"] == "2027-09-28"
    old = shop.call("10-12 12:00", "'dim' -c 'Sample Hall' --warranty out")
    quote = shop.do("10-12 12:01", f"quote make {old} --part module:2 --minutes 60")
    assert {line["item"]: line["amount"] for line in quote["lines"]} == {"module": 800_00, "labour": 120_00}
