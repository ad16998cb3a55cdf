"""school, computers and network: three kinds of service, and two goals that reports are held against."""

from tests.plans.shop import Shop
from tests.plans.story import Story


def tell(story: Story) -> None:
    # Friday 27 February 2026: advice is solved at once; asking how content they are has
    # until Tuesday 3 March, as Saturday 28 February is worked
    advice = story.call("02-27 16:00", "how is a class list printed?", "Sample School").promises(solve="02-28 16:00")
    advice.resolve("02-27 16:10").met("solve").promises(survey="03-03 17:30")
    advice.survey("03-03 17:30", "service", "attitude=4", "result=4").met("survey")

    # an examination stops at 10:00: the group is called together, and is at work in time
    exam = story.call("03-02 10:00", "no terminal starts", "Sample School", priority="emergency", kind="visit")
    exam.promises(group="03-02 10:30", solve="03-03 10:00").note("03-02 10:20", "answered").met("group")
    exam.resolve("03-03 10:30").missed("solve").promises(survey="03-06 17:30")
    story.overdue("03-09 14:00", (exam, "survey", "4h30m"))  # 8:00-12:00 and 13:30-14:00 of Monday

    # nobody is at work in the evening
    fire = story.call("03-05 20:00", "smoke in the server room", "Test College", priority="emergency", kind="remote")
    fire.promises(group="03-05 20:30", solve="03-06 20:00")
    late = story.call("03-05 23:45", "no network", "Test College", priority="emergency", kind="remote")
    late.promises(group="03-06 00:15", solve="03-06 23:45")
    fire.note("03-05 20:40", "answered").missed("group")
    late.resolve("03-06 00:10").met("group", "solve").promises(survey="03-11 17:30")
    # of the day until it is solved only waiting for the school does not count
    fire.hold("03-06 08:00", "other").stands_still()
    fire.resume("03-06 08:30")
    fire.hold("03-06 09:00", "customer").stands_still("solve")
    fire.resume("03-06 10:00").moves(solve="03-06 21:00")
    fire.resolve("03-06 19:00").met("solve").promises(survey="03-12 17:30")
    for call in (fire, late):
        call.survey("03-11 09:00", "service", "attitude=4", "result=4").met("survey")

    # the goal of time: of four, three were solved within a day
    [solved] = [row for row in story.desk.json("report", "attainment") if row["target"] == "solve"]
    assert (solved["met"], solved["missed"], solved["percent"]) == (3, 1, 75.0)


def field(shop: Shop) -> None:
    shop.have("customer add 'Sample School'")
    # Each service is accepted by somebody of the school.
    stuck = shop.call("03-02 09:00", "'no picture' -c 'Sample School' --kind visit")
    shop.visit("03-02 10:00", stuck)
    assert shop.lacks("03-02 10:01", stuck) == ["fault", "cause", "action", "result", "signature"]
    form = "{fault: no picture, cause: cable, action: replaced, result: runs, solved: yes"
    assert "signature" in shop.refuses("03-02 10:30", stuck, form + "}", "--finish")
    shop.record("03-02 10:30", stuck, form + ", signature: {name: Ms Example}}", "--finish")
    [asked] = shop.do("03-03 08:00", "agenda --within '3 days'")
    assert asked["next"] == f"svcdesk survey take service {stuck}"
    # The goal of content: one of two says 4 or more on the average.
    shop.do("03-03 09:00", f"survey take service {stuck} --mark attitude=5 --mark result=3 --by 'Ms Example'")
    other = shop.call("03-03 09:30", "'a question' -c 'Sample School'")
    shop.do("03-03 09:40", f"resolve {other} -c asked -s answered")
    shop.do("03-03 09:50", f"survey take service {other} --mark attitude=4 --mark result=3 --by 'Ms Example'")
    goal = {row["question"]: row for row in shop.do("03-04 09:00", "report satisfaction 2026-03")}["all"]
    assert (goal["asked"], goal["mean"], goal["content"]) == (2, 3.75, 50.0)
    # An emergency calls the group together as it comes in, and nothing else does.
    shouted = shop.desk.at("2026-03-04 10:00").run("log", "no exam", "-c", "Sample School", "-p", "emergency", "--yes")
    assert "come together\n  to be told: Engineer One, Engineer Two" in shouted.out
    assert "come together" not in shop.desk.run("log", "a question", "-c", "Sample School", "--yes").out
