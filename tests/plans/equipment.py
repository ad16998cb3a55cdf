"""equipment, devices: four hours to be there and a day to be done, on New Year's Eve as well."""

from tests.plans.shop import Shop
from tests.plans.story import Story


def tell(story: Story) -> None:
    # Monday 16 February 2026, eve of the Chinese New Year, 22:00
    pump = story.call("02-16 22:00", "pump does not start", "Example Works")
    pump.promises(arrive="02-17 02:00", solve="02-17 22:00")
    pump.order("02-16 22:10").arrive("02-17 02:00").met("arrive")
    # waiting for parts stops nothing; for the customer, who sleeps from 03:00 to 08:00, it stops: five hours more
    pump.hold("02-17 02:30", "parts").stands_still()
    pump.resume("02-17 03:00")
    pump.hold("02-17 03:00", "customer").stands_still("solve")
    pump.resume("02-17 08:00").moves(solve="02-18 03:00")
    pump.finish("02-18 02:50").resolve("02-18 03:00").met("solve")

    # Saturday 21: too late to come, too late to be done
    valve = story.call("02-21 21:00", "valve leaks", "Sample Plant")
    valve.promises(arrive="02-22 01:00", solve="02-22 21:00")
    valve.order("02-21 21:30").arrive("02-22 01:01").missed("arrive")
    story.overdue("02-22 21:00")
    story.overdue("02-22 23:00", (valve, "solve", "2h clock"))
    valve.finish("02-22 23:30").resolve("02-22 23:30").missed("solve")

    # solved by telephone nobody has to come; when it is not after all, both go on with what was left: 3 and 23 hours
    fan = story.call("02-23 09:00", "fan is loud", "Sample Plant").promises(arrive="02-23 13:00", solve="02-24 09:00")
    fan.resolve("02-23 10:00").met("arrive", "solve")
    fan.reopen("02-23 12:00").moves(arrive="02-23 15:00", solve="02-24 11:00")
    fan.resolve("02-23 14:00").met("arrive", "solve")

    story.call("02-23 10:00", "how is it cleaned?", "Sample Plant", kind="question").promises()


def field(shop: Shop) -> None:
    shop.have(
        "customer add 'Example Plant'",
        "contract add 'Example Plant' --kind supply --from 2026-02-28",
        "equipment add DV-1 --kind device --customer 'Example Plant' --accepted 2026-02-28",
    )
    # One year from the day after acceptance: 1 March 2026 to 28 February 2027.
    [cover] = shop.do("03-02 09:00", "equipment show DV-1")["warranty"]
    assert cover["until"] == "2027-02-28"
    # The hotline is always there: no time of a visit lies outside its hours.
    pump = shop.call("03-02 09:00", "'pump is loud' --serial DV-1")
    assert shop.agreed_outside_hours("03-06 17:00", pump, "03-07 00:00", "03-08 23:59") == [False, False]
    shop.visit("03-08 23:59", pump)
    assert shop.lacks("03-08 23:59", pump) == ["fault", "cause", "action", "result"]


def care(shop: Shop) -> None:
    shop.have(
        "customer add 'Example Plant'",
        "contact add 'Example Plant' 'Mr Sample' --head --phone 13800000001",
        "contract add 'Example Plant' --kind supply --from 2026-02-27",
    )
    shop.have("task plan --until today", when="02-27 09:00")
    shop.have("equipment add DV-1 --kind device --customer 'Example Plant'", when="02-27 10:00")
    shop.have("equipment accept DV-1 --by 'Mr Sample' --on 2026-02-28", when="02-28 17:00")
    # People are trained a week after acceptance, and twice a year; rounds come every quarter, and ask for the head.
    assert shop.do("02-28 17:01", "contract show C-0001")["ends_on"] == "2027-02-26"
    planned = shop.do("03-02 08:00", "task plan --until 2026-12-31")
    assert [(each["rule"], each["due_on"][5:]) for each in planned] == [
        ("first-training", "03-06"),  # 7 March is a Saturday
        ("rounds", "03-31"),
        ("training", "04-03"),  # 4 to 6 April are holidays
        ("rounds", "06-30"),
        ("rounds", "09-30"),
        ("training", "09-30"),  # and 1 to 7 October
        ("rounds", "12-31"),
    ]
    # Each time for as many people as come; a third time is not in the contract.
    for number, day, left in ((1, "03-06", 1), (2, "04-03", 0)):
        shop.have(f"training plan using --at '2026-{day} 09:00' --customer 'Example Plant'", when="03-02 09:00")
        shop.have(f"training enrol {number} Ann Bob Cid", when="03-02 09:01")
        assert shop.do("03-02 09:05", "contract show C-0001")["entitlements"][0]["left"] == left
    shop.have("training plan using --at '2026-05-06 09:00' --customer 'Example Plant'", when="03-02 09:06")
    assert "nothing left of Training session" in shop.refused("03-02 09:10", "training enrol 3 Ann")
    shop.have("training held 1 --absent Bob", when="03-06 17:00")
    [held] = shop.do("03-06 17:01", "report training 2026-03")["sessions"]
    assert (held["content"], held["audience"], held["present"]) == ("Use of the devices", "Operators", 2)
    shop.have(f"task done {planned[0]['number']} --note 'TR-0001'", when="03-06 17:02")

    # A round: the sheet goes along, comes back signed, and is entered; a hidden fault becomes a ticket of its own.
    [line] = [each for each in shop.do("03-31 08:00", "agenda") if each["rule"] == "rounds"]
    assert (line["contact"], line["telephone"]) == ("Mr Sample", "13800000001")
    tour = shop.go_round("03-31 09:00", line["number"])
    assert shop.lacks("03-31 09:01", tour) == ["action", "result", "found", "scan", "signature"]
    shop.have(f"survey print round {tour} --to sheet.html", when="03-31 09:35")
    sheet = (shop.desk.folder / "sheet.html").read_text(encoding="utf-8")
    assert all(words in sheet for words in ("巡查反馈信息单", "Example Plant", "设备状况", "需求", "Customer"))
    assert sheet.count("☐") == 10
    form = "{action: cleaned, result: all run, minutes: 30, solved: yes, signature: {name: Mr Sample}, "
    shop.record("03-31 10:00", tour, form + "found: [{what: 'fan is loud', ticket: yes}]}")
    assert "lacks scan" in shop.refused("03-31 10:01", f"dispatch finish {tour}")
    shop.file("sheet.png", "signed by Mr Sample")
    shop.do("03-31 10:02", f"dispatch attach {tour} sheet.png --scan")
    shop.do("03-31 10:03", f"dispatch finish {tour}")
    hidden = shop.do("03-31 10:05", "list --text 'fan is loud'")
    assert [row["summary"] for row in hidden if row["kind"] == "fault"] == ["fan is loud"]
    marks = "--mark state=5 --mark service=3 --words wish=spares --by 'Mr Sample' --how paper"
    [asked] = shop.do("03-31 10:06", f"survey take round {tour} {marks}")
    assert (asked["visit"], asked["content"]) == (1, True)  # 4 of 5 in the mean
    [row] = shop.do("03-31 17:00", "report visits 2026-03")
    assert (row["visited_by"], row["said"], row["ticket"]) == ("Engineer One", "spares", tour)
