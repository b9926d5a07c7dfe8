"""What visitors write, and what of it belongs into the card. One line each; an empty right side means nothing at all."""

CORPUS = """
我的手机13800138000 | mobile=13800138000
１３８００１３８０００ | mobile=13800138000
138 0013 8000 | mobile=13800138000
138-0013-8000 | mobile=13800138000
138—0013—8000 | mobile=13800138000
138.0013.8000 | mobile=13800138000
1 3 8 0 0 1 3 8 0 0 0 | mobile=13800138000
+86 13800138000 | mobile=13800138000
+86-138-0013-8000 | mobile=13800138000
(+86)13800138000 | mobile=13800138000
0086 13800138000 | mobile=13800138000
8613800138000 | mobile=13800138000
一三八零零一三八零零零 | mobile=13800138000
幺三八〇〇幺三八〇〇〇 | mobile=13800138000
电话：一三八 零零一三 八零零零 | mobile=13800138000
138零零13八千 |
我电话幺三九1234五六七八 | mobile=13912345678
打我电话19912345678，谢谢 | mobile=19912345678
电话18620000001或者18620000002都行 | mobile=18620000001 mobile=18620000002
138 0013 8000 139 0013 9000 | mobile=13800138000 mobile=13900139000
收货电话是15920001234 | mobile=15920001234
tel:13800138000 | mobile=13800138000
Tel13800138000 | mobile=13800138000
手机号17701234567您记一下 | mobile=17701234567
有空打给我 13800138000！ | mobile=13800138000
13800138000 | mobile=13800138000
下午三点联系我13800138000 | mobile=13800138000
订单20240612，联系电话13800138000 | mobile=13800138000
我手机是138 00138000 | mobile=13800138000
16612345678这个是我的号 | mobile=16612345678
call me at 13800138000 | mobile=13800138000
订单号13800138000 |
单号：13800138000在哪里 |
快递单号 15912345678 查一下 |
SN13800138000 |
JD13800138000到哪了 |
这个要13800138000元吗 |
￥13800138000 |
预算13800000000块 |
0001-13800138000-22 |
身份证440106199001011234 |
440106 19900101 1234 |
银行卡6222021380013800012 |
6222 0213 8001 3800 012 |
卡号 6217 0013 8001 3800 014 |
型号13912345678X |
12345678901 |
10000000000 |
15412345678 |
1380013800 |
138001380001 |
400-820-8820 |
4008208820 |
400 820 8820 转 1 |
95588 |
10086怎么转人工 |
2024-06-12 15:20 |
2024年6月12日下午3点 |
1990-0101-123 |
1718180000000 |
版本1.38.0013.8000 |
价格是1380，0013号，8000台 |
一共一千三百八十元 |
我要12台，每台3980元 |
一二三四五六七 |
上午9:30到11:30 |
面积138平方，层高3米 |
IP是192.168.138.100 |
3.1415926535897 |
合同编号HT-2024-13800138 |
水压0.25MPa，流量75G |
库存13800000000件 |
0757-86661234 | phone=0757-86661234
（0757）86661234 | phone=0757-86661234
010-62345678转801 | phone=010-62345678-801
020 8666 1234 | phone=020-86661234
座机86661234 | phone=86661234
固话：8666 1234 | phone=86661234
公司电话０７５７－８６６６１２３４ | phone=0757-86661234
传真你们有吗 |
QQ 12345678 | qq=12345678
qq：12345678 | qq=12345678
我QQ是12345678 | qq=12345678
加我扣扣12345678 | qq=12345678
扣扣一二三四五六七八 | qq=12345678
ＱＱ号１２３４５６７８ | qq=12345678
我的qq号码是 123 456 789 | qq=123456789
12345678是我的QQ | qq=12345678
q:287654321 | qq=287654321
QQ音乐能用吗 |
QQ多少 |
你们的QQ群是多少 |
QQ一下我 |
加V zhang_2020 | wechat=zhang_2020
加微 zhang2020 | wechat=zhang2020
加微信zhang-nh-2016 | wechat=zhang-nh-2016
微信号：wxid_abc123 | wechat=wxid_abc123
我微信是lisi888 | wechat=lisi888
vx:abc12345 | wechat=abc12345
VX：Abc_12345 | wechat=abc_12345
wx zhang_2020 | wechat=zhang_2020
v信 water2024 | wechat=water2024
威信 water2024 | wechat=water2024
微信同号13912345678 | mobile=13912345678 wechat=13912345678
13912345678（微信同号） | mobile=13912345678 wechat=13912345678
电话13912345678，微信就是手机号 | mobile=13912345678 wechat=13912345678
加V13800138000 | mobile=13800138000 wechat=13800138000
可以微信支付吗 |
WeChat pay ok? |
微信扫码付款 |
wechat payment accepted? |
你们有微信公众号吗 |
怎么加微信 |
加v可以吗 |
微信小程序怎么打开 |
weixin.qq.com打不开 |
zhang@qq.com | email=zhang@qq.com
邮箱zhang.san@example.com.cn | email=zhang.san@example.com.cn
zhang＠qq.com | email=zhang@qq.com
ｚｈａｎｇ＠ｑｑ．ｃｏｍ | email=zhang@qq.com
12345678@qq.com | email=12345678@qq.com
zhang @ qq.com | email=zhang@qq.com
zhang(at)qq.com | email=zhang@qq.com
li at qq dot com | email=li@qq.com
my email is li at gmail.com | email=li@gmail.com
zhang艾特qq点com | email=zhang@qq.com
发到邮箱：sales@shop.example，谢谢 | email=sales@shop.example
look at shop.example |
看看 http://shop.example/a@b |
@何嘉怡 在吗 |
a@b |
3@5.5元 |
我是深圳市朗川净水科技有限公司的 | company=深圳市朗川净水科技有限公司
公司名称：佛山市华欧家具有限公司 | company=佛山市华欧家具有限公司
发票抬头是广州示例贸易有限公司 | company=广州示例贸易有限公司
我们是中建示例集团 | company=中建示例集团
我在顺德示例电子厂上班 | company=顺德示例电子厂
上海示例机电（集团）有限公司 | company=上海示例机电（集团）有限公司
你们是朗川净水有限公司吗 |
你们公司在哪里 |
贵公司有现货吗 |
你们工厂在哪 |
找物流公司发货 |
我们公司要12台 |
我公司在佛山 |
哪家公司的 |
有限公司能开票吗 |
厂里用的 |
我姓王 | name=王
免贵姓欧阳 | name=欧阳
我叫张伟 | name=张伟
我叫张伟想咨询净水器 | name=张伟
我叫欧阳修，来自江西 | name=欧阳修
我是张老师 | name=张老师
我是采购部的，叫我李经理就行 | name=李经理
本人陈小明，想了解价格 | name=陈小明
姓名：刘敏 | name=刘敏
联系人：周强 电话13800138000 | name=周强 mobile=13800138000
叫我小王 | name=小王
My name is John Smith | name=John Smith
我是王总介绍来的 |
我是张老师的学生 |
我叫外卖 |
我叫不到客服 |
我姓什么你知道吗 |
我叫了两次了 |
我是学校的 |
我是做净水的 |
我是第一次买 |
名字可以改吗 |
你好 |
在吗？ |
有没有水质检测报告？招标要用 |
这是走廊的位置，方便装吗 |
佛山 6 月 27–29 日有档期吗 |
6 层 12 台，月底开标 |
预算 15 万以内 |
另外能不能先寄一台样机给我们看 |
姓名刘芳，手机13800138000，微信liufang88，公司是广州示例科技有限公司 | name=刘芳 mobile=13800138000 wechat=liufang88 company=广州示例科技有限公司
"""


def lines() -> list[tuple[str, set[tuple[str, str]]]]:
    found: list[tuple[str, set[tuple[str, str]]]] = []
    for line in CORPUS.strip().splitlines():
        text, _, wanted = line.rpartition("|")
        pairs = [part.partition("=") for part in _parts(wanted.strip())]
        found.append((text.strip(), {(field, value) for field, _, value in pairs}))
    return found


def _parts(wanted: str) -> list[str]:
    """`name=John Smith mobile=1…`: a part without a sign goes on with the one before it."""
    parts: list[str] = []
    for word in wanted.split():
        if "=" in word or not parts:
            parts.append(word)
        else:
            parts[-1] += f" {word}"
    return parts
