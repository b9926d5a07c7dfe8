"""Search: a word of two characters in 200,000 messages, through the door, with the index made by the server itself."""

import asyncio
import random
import sqlite3
import time
from pathlib import Path
from uuid import UUID, uuid4

import httpx

from benchmarks import servers
from benchmarks.drivers import SmtShop
from benchmarks.report import Row
from livechat.core.ids import new_id

CONVERSATIONS = 100
# What is looked for: rare, common, by pinyin initials.
QUERIES = {"rare": "退款", "common": "上门", "initials": "tkzc"}
RARE = "请问退款政策是什么"
SAMPLE = (
    "我们这边可以安排师傅上门安装净水器一共三台什么时候方便滤芯多久换一次价格是多少发票能开吗运费谁出谢谢再见好的稍等"
    "学校教学楼每层两台直饮水机招标用检测报告合同盖章寄过来型号水质走廊预留位置样机先看看效果"
)


async def measure(folder: Path, quick: bool) -> list[Row]:
    count, rounds = (20_000, 200) if quick else (200_000, 500)
    home = folder / uuid4().hex
    home.mkdir()
    async with servers.smt(home) as smt:
        shop = await SmtShop.open(smt.port, 0)
        for _ in range(CONVERSATIONS):
            await _first_words(shop)
    _fill(home / "data", count // CONVERSATIONS)
    started = time.perf_counter()
    async with servers.smt(home) as smt:
        http = httpx.AsyncClient(
            base_url=f"http://127.0.0.1:{smt.port}",
            headers={"Authorization": f"Bearer {shop.token}"},
            timeout=30,
        )
        await _until_indexed(home / "data", count)
        indexing = count / (time.perf_counter() - started)
        times = {name: await _median_and_p99(http, q, rounds) for name, q in QUERIES.items()}
        await http.aclose()
    median, slowest = times["rare"]
    others = " · ".join(f"{name} {one * 1e3:.1f} ms" for name, (one, _) in times.items() if name != "rare")
    return [
        Row(f"search of a two-character word in {count:,} messages, median (p99)",
            f"{median * 1e3:.1f} ms ({slowest * 1e3:.1f})", "", others, "< 50 ms", median < 0.05,
            "The door, the session and the answer are in it."),
        Row("messages indexed per second, behind the log, after a start with none indexed", f"{indexing:,.0f}"),
    ]  # fmt: skip


async def _first_words(shop: SmtShop) -> None:
    body = {"site_key": shop.site["site_key"], "page": {"url": "https://shop.example/", "title": "Bench"}}
    session = (await shop.http.post("/widget/v1/session", json=body)).raise_for_status().json()
    message = {"client_id": str(uuid4()), "kind": "text", "text": "您好"}
    started = await shop.http.post(
        "/widget/v1/conversations",
        json={"client_id": str(uuid4()), "message": message},
        headers={"Authorization": f"Bearer {session['token']}"},
    )
    started.raise_for_status()


def _fill(data: Path, each: int) -> None:
    """Years of talk, written straight into the file: the log itself is measured elsewhere."""
    words = random.Random(7)
    (path,) = data.glob("*.db")
    connection = sqlite3.connect(path)
    connection.row_factory = sqlite3.Row
    for number, row in enumerate(
        connection.execute("SELECT * FROM messages WHERE kind = 'text' GROUP BY conversation_id").fetchall()
    ):
        (head,) = connection.execute(
            "SELECT last_seq FROM conversations WHERE id = ?", (row["conversation_id"],)
        ).fetchone()
        columns = row.keys()
        insert = f"INSERT INTO messages ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"
        rows = []
        for offset in range(1, each + 1):
            start = words.randrange(len(SAMPLE) - 30)
            text = SAMPLE[start : start + words.randrange(8, 30)]
            changed = {
                "id": _hex(new_id()),
                "client_id": _hex(uuid4()),
                "seq": head + offset,
                "text": RARE if offset == each // 2 and number % 10 == 0 else text,
            }
            rows.append([changed.get(column, row[column]) for column in columns])
        connection.executemany(insert, rows)
        connection.execute(
            "UPDATE conversations SET last_seq = ? WHERE id = ?", (head + each, row["conversation_id"])
        )
    connection.commit()
    connection.close()


async def _until_indexed(data: Path, count: int) -> None:
    (path,) = data.glob("*.db")
    async with asyncio.timeout(600):
        while True:
            connection = sqlite3.connect(path)
            (indexed,) = connection.execute("SELECT count(*) FROM search_entries").fetchone()
            connection.close()
            if indexed >= count:
                return
            await asyncio.sleep(0.2)


async def _median_and_p99(http: httpx.AsyncClient, q: str, rounds: int) -> tuple[float, float]:
    times: list[float] = []
    # The first of a kind puts its statements together, once in the life of a server.
    for _ in range(3):
        (await http.get("/api/v1/search", params={"q": q, "kinds": "messages"})).raise_for_status()
    for _ in range(rounds):
        start = time.perf_counter()
        answer = (await http.get("/api/v1/search", params={"q": q, "kinds": "messages"})).raise_for_status()
        times.append(time.perf_counter() - start)
        assert answer.json()["messages"]["items"], f"{q} was not found"
    times.sort()
    return times[len(times) // 2], times[int(len(times) * 0.99)]


def _hex(value: UUID) -> str:
    return f"{value.int:032x}"
