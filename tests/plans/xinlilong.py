"""xinlilong, vehicle terminals: quick round the clock, in the national holidays as on any Tuesday."""

from tests.plans.story import Story


def tell(story: Story) -> None:
    # Friday 2 October 2026, National Day week, ten minutes to midnight; half an hour of the clock
    bus = story.call("10-02 23:50", "bus shows no position", region="harbour-county", kind="repair")
    bus.promises(opinion="10-03 00:20")
    bus.note("10-02 23:54", "opinion").met("opinion")
    # out to the county: two hours
    bus.order("10-02 23:55").promises(arrive="10-03 01:55")
    bus.arrive("10-03 01:55").met("arrive")
    # finished in the morning of Saturday 3: hand-over by 18:00 that day, holiday or not
    bus.finish("10-03 03:10").promises(handover="10-03 18:00")
    # holidays until Wednesday 7: counting begins on Thursday 8; then Fri 9, Sat 10 (worked), Mon 12
    bus.resolve("10-03 03:15").promises(survey="10-12 17:30")
    bus.note("10-03 17:40", "handed-over").met("handover")
    bus.note("10-12 16:00", "surveyed").met("survey")
    bus.close("10-12 16:05")

    # Tuesday 13 October, in the city, and nobody hurries: a minute late with the opinion, a minute late on site
    taxi = story.call("10-13 22:50", "how is the volume set?", region="harbour-city", kind="support")
    taxi.promises(opinion="10-13 23:20")
    taxi.note("10-13 23:21", "opinion").missed("opinion")
    taxi.order("10-13 23:30").promises(arrive="10-14 00:30")
    taxi.arrive("10-14 00:31").missed("arrive")
    taxi.finish("10-14 01:00").promises(handover="10-14 18:00")
    # technical support is none of installation, repair, swap: no survey
    taxi.resolve("10-14 01:00").promises()
    story.overdue("10-14 18:00")
    story.overdue("10-14 18:05", (taxi, "handover", "5m clock"))
    taxi.note("10-14 18:10", "handed-over").missed("handover")

    # Friday 16 October, another city: in time on site, but finished after 18:00, so handed over by 09:00 next day
    lorry = story.call("10-16 16:00", "unit burnt, to be swapped", region="lake-city", kind="swap")
    lorry.promises(opinion="10-16 16:30").note("10-16 16:10", "opinion").met("opinion")
    lorry.order("10-16 16:15").promises(arrive="10-16 17:15")
    lorry.arrive("10-16 17:15").met("arrive")
    lorry.finish("10-16 18:05").promises(handover="10-17 09:00")  # Saturday counts: the centre works every day
    # after Friday's closing: counting begins on Monday 19; Tue 20, Wed 21, Thu 22
    lorry.resolve("10-16 18:10").promises(survey="10-22 17:30")
    lorry.note("10-17 09:00", "handed-over").met("handover")

    # Tuesday 20, county: 09:10 + 2 h
    tractor = story.call("10-20 09:00", "aerial torn off", region="lake-county")
    tractor.promises(opinion="10-20 09:30").note("10-20 09:05", "opinion").met("opinion")
    tractor.order("10-20 09:10").promises(arrive="10-20 11:10")
    story.overdue("10-20 11:10")
    story.overdue("10-20 11:15", (tractor, "arrive", "5m clock"))

    # the survey of the swapped unit is forgotten: Friday 23, 09:30 is one working hour past Thursday's closing
    tractor.arrive("10-20 11:20").missed("arrive")
    story.overdue("10-23 09:30", (lorry, "survey", "1h"))
