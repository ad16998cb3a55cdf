"""A whole job, from the call to the month's papers, of which no data are English words: such words are the program's.

`configuration` is the example with its names in capitals; each line of `STEPS` is what somebody types, or when.
"""

from __future__ import annotations

import re

from svcdesk.config.store import example

MORE = """
knowledge: {from_level: 1}
assessment:
  rules:
    late: {name: 迟到, standard: 一小时, amount: 500, when: {missed: arrive}}
    calls: {name: 接单, standard: 接, amount: 100}
"""
STEPS = """
2026-02-02 09:00
customer add 测试医院 --phone 13800000001 --tier gold --region city
customer add 测试学校 --phone 13800000009
engineer add 王林 --login wang --station centre --skill printer
engineer add 赵敏 --login zhao --station centre
contact add 测试医院 李娜 --phone 13800000003 --head
site add 测试医院 北楼 --region county --address 南路2号
equipment add PR-1001 --kind printer --customer 测试医院 --accepted 2026-01-05
equipment add PR-9001 --kind printer --customer none
contract add 测试医院 --kind full --from 2026-01-01
engineer list
engineer away 赵敏 --from 2026-03-02 --to 2026-03-06 --note 假
engineer list
customer list
customer show 测试医院
contact list 测试医院
site list 测试医院
equipment list
equipment show PR-1001
contract list
contract show C-0001
contract renewals --within "400 days"
contract use C-0001 training 1
station list
2026-02-02 09:30
log 卡纸 --phone 13800000001 --serial PR-1001 --kind printer --caller 李娜
show 1
list
assign 1 --auto
2026-02-02 09:40
note 1 查看 --event answered
note 1 上门 --event opinion
schedule 1 '14:00-15:00'
dispatch order 1
list
dispatch list
2026-02-02 09:50
dispatch accept 1
dispatch depart 1
hold 1 --reason parts --note 缺件 --until '2026-02-02 10:10'
list --held
show 1
2026-02-02 10:05
resume 1
2026-02-02 10:20
2026-02-02 11:00
dispatch arrive 1
report overdue
report due
stock receive roller 10 --to warehouse
stock receive fuse 10 --to warehouse
stock issue fuse 2 --from warehouse --ticket 1
stock request roller 2 --to centre --why 备
stock requests
stock approve REQ-0001 --user zhao
stock ship REQ-0001 --from warehouse
stock requests
stock list
stock moves
stock requests --state all
quote make 1 --part fuse --period "5 working days" --valid "30 days"
quote show Q-0001
quote list 1
quote accept Q-0001 --by 李娜 --how phone
consent 1 --to remote --by 李娜 --how phone
2026-02-02 11:30
dispatch record 1 -f 卡纸 -c 磨损 -a 换 -r 好 -m 40 --km 12 --part fuse:1 --solved --attribution customer
dispatch record 1 --check uniform=yes --check tidy=no
dispatch show 1
dispatch finish 1
stock put-back fuse 1 --ticket 1 --to warehouse
dispatch finish 1
dispatch hand-over 1
dispatch print 1
pay 1
receipt list
receipt owed
receipt sum
2026-02-02 12:00
resolve 1 --cause 磨损 --solution 换
show 1
survey take service 1 --mark attitude=5 --mark quality=2 --mark solved=1 --says 快 --by 李娜
survey show A-0001
survey list
close 1 --note 好
show 1
complaint log 1 没来 --about 王林 --caller 李娜
complaint list
complaint outcome 2 明天来 --upheld --told 李娜 --how phone
complaint outcome 2 明天来 --upheld --told 李娜 --how phone --user zhao
complaint list
show 2
2026-02-03 09:00
reopen 1 --reason 卡纸
escalate 1 --reason 测
task add 测试医院 寄 --due 2026-02-06 --for wang
task add 测试学校 寄 --due 2026-02-05
task list
task show T-0001
task put-off T-0001 2026-02-10 --why 假
task tried T-0001 --why 无
agenda
agenda --within '30 days'
task done T-0001 --note 好
task drop T-0002 --why 无
task list --state all
task show T-0001
task show T-0002
return ask 1 --reason arrival
return ask 1 --reason other --decision exchange --why 好
return list
return approve RMA-0001
return approve RMA-0001 --user zhao
consent 1 --to removal --by 李娜 --how phone
return send RMA-0001
return reached RMA-0001
return cost RMA-0001 --there 35 --back 35
return back RMA-0001
return done RMA-0001
return show RMA-0001
return list
stock list
knowledge add --title 卡纸 --cause 磨损 --solution 换 --equipment printer
knowledge list
knowledge show K-0001
knowledge find 卡纸
search 卡纸
sla explain 1
sla explain 1 solve
sla simulate --tier gold --region county --at '2026-02-13 16:00'
sla recompute --dry-run
sla sweep
undo
log 再卡 --customer 测试医院
merge 3 --into 1
log 黑屏 --customer 测试学校 --severity down --reach all
log 没电 --customer 新客户 --phone 13800000077 --wish 上午
log 再卡 --join 1 --phone 13800000001
dispatch order 4 --engineer 赵敏
dispatch fail 4 --why absent --km 12
dispatch order 4 --engineer 赵敏
dispatch cancel 4 --reason 电话
dispatch list --state finished
dispatch list --state cancelled
list --state all
cancel 5 --reason 重
consent 4 --to remote --by 李娜 --how phone
remote 4 好
classify 4 --priority P2
classify 4 --severity down --reach one
meanwhile
call edit 1/2 --said 卡
edit 4 --summary 黑 --priority P2
assign 1 赵敏
unassign 1
assign 1 王林 --why 在
price list
receipt void R-0001 --why 错
card sell 测试学校 1000
card list
loan out 1 PR-9001 --due 2026-02-20
loan list
loan extend PR-9001 --due 2026-02-25 --why 长
loan back PR-9001
engineer on-duty
board
db check
db seal
config check
undo
assessment add 王林 calls --why 三次
assessment list
assessment show 王林 2026-02
assessment waive AS-0001 --why 路 --user zhao
training list
report attainment
report workload
report daily
report faults
report holds
report late-entries
report opinions
report parts
report register
report repairs
report repeats
report sales
report satisfaction
report solved --within '24h clock'
report spares
report training
report upkeep 测试医院
report visits
report cards
report board
2026-03-01 09:00
sla sweep
report overdue
report attainment
report month 2026-02
assessment reckon 2026-02
assessment list 2026-02
assessment close 2026-02
report assessment 2026-02
engineer edit 王林 --left
show 99
hold 4 --reason 没有
list --state 没有
log 卡纸 --kind 没有
resolve 1
dispatch finish 4
"""
_NAMED = re.compile(r"\b((?:name|means|note|because): )([^{},\n]+|\"[^\"]*\")")
_LISTS = (
    "channels regions severities reaches levels phases holds events entitlements attributions faults checklist places"
)
_WORDS = (*_LISTS.split(), "return_reasons", "payment_methods")


def configuration() -> str:
    """The example without its comments, with the names in it in capitals."""
    section, lines = "", []
    for line in re.sub(r"(?m)(^| )#.*$", "", example()).splitlines():
        if line[:1].isalpha():
            section = line.partition(":")[0]
        line = _NAMED.sub(lambda found: found[1] + found[2].upper(), line)
        key, colon, name = line.partition(": ")
        lines.append(key + colon + name.upper() if section in _WORDS and "{" not in line else line)
    return "\n".join([*lines, MORE])
