"""The words for days and times, a table for each language, all of one shape. Another language adds a table.

`WORDS` has by kind what is said and what it stands for:

| kind         | stands for                                                                          |
|--------------|-------------------------------------------------------------------------------------|
| `day`        | so many days after today; the first word is the one for yesterday                   |
| `weekday`    | a day of the week, Monday 0                                                         |
| `week`       | before a weekday: of the week that is so many after this one, Monday first          |
| `next`       | before a weekday: people mean either of two weeks by that                           |
| `month_away` | the month that is so many after this one                                            |
| `part`       | a part of the day, see `meaning`                                                    |
| `day_over`   | when the day that is named is over, today where none is; so is `within` beside a day |
| `minute`     | minutes after the hour                                                              |
| `number`     | a number; `half` is half of what is counted                                         |
| `count`      | a number of units in one word, in halves of the unit: two weeks are (4, WEEKS)      |
| `now`, `fill` | nothing: `fill` are the words between others                                       |
| `to_come`    | before a length of time: so long from now                                           |
| `away`       | behind a length of time: 1 after now, -1 before it                                  |

`UNITS` are the words that stand behind a number. Latin words are in small letters.
"""
