"""Serve made-up feeds on many loopback hosts, with latency, for benchmarks; runs in a process of its own.

`python tests/bench/feeds/press.py FEEDS ENTRIES HOSTS LATENCY_MS` prints the port and serves until its
standard input closes. Feed n stands at http://127.0.1.(1 + n % HOSTS):PORT/n.xml; every answer has an
ETag, and a request that names it gets 304.
"""

from __future__ import annotations

import asyncio
import random
import sys
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from hashlib import sha256
from html import escape

COMMON = {
    "en": (
        "the on Tuesday after a long meeting with officials from two companies said it would begin next month"
        " and more than half of families who live near old road had asked for years about prices because"
        " weather turned early summer team won last match while singer returned home to open new shop where"
        " police closed one street before noon people waited outside hospital until doctor came"
    ).split(),
    "ja": (
        "きのう 市内で 開かれた 会議に 約 百人が 集まり 代表は 来月から 始めると 話した 去年より 多く の 人が"
        " 訪れて いる"
        " と いう 店では 朝から 長い 列が でき 天気も よく 子どもたちは 試合を 見て 歌手が 新しい"
        " 曲を 発表し 警察は 道路を 一時 閉じた 電話で 答えた 値段は 上がった まま で 家族は 待って いた"
    ).split(),
    "zh": (
        "昨天 上午 有 很多 人 来到 现场 他 说 下个月 开始 比 去年 多 一些 孩子们 在 门口 等了 很久 比赛"
        " 结束 以后 球队 回到 家里 歌手 唱了 新歌 天气 很 好 商店 早上 开门 警方 关闭 一条 路 价格 还 没有"
        " 下降 家人 电话 里 回答 记者 医生 表示 病人 已经 出院"
    ).split(),
}
FIELD = {
    "en": (
        "council tender district heat network storage museum quarter sensor bridge budget harbour school"
        " plan market river survey grid charging renewal standard export partner region research housing"
    ).split(),
    "ja": (
        "都市 再生 公募 計画 港湾 支援 事業 調査 電池 街区 文化財 観光 条例 整備 補助 実証 技術 地域 交通"
    ).split(),
    "zh": (
        "城市 更新 招标 规划 绿色 低碳 试点 社区 遗产 保护 数字 平台 产业 园区 改造 标准 政策 交通 服务 创新"
    ).split(),
}
FIELD_SHARE = 1 / 5
"""One word in five is of the field: an item then has some two pieces of evidence. Real feeds of all kinds
have one, news chosen for the field one to four, a text of field words alone more than twenty."""

BEGIN = datetime(2026, 11, 21, 6, 0, tzinfo=UTC)


def sentence(chance: random.Random, language: str, length: int) -> str:
    gap = " " if language == "en" else ""
    return gap.join(word(chance, language) for _ in range(length))


def word(chance: random.Random, language: str) -> str:
    words = FIELD if chance.random() < FIELD_SHARE else COMMON
    return chance.choice(words[language])


def make_feed(number: int, entries: int) -> bytes:
    """Write one feed: the same bytes for the same number; texts of no publisher."""
    chance = random.Random(number)
    language = ("en", "ja", "zh")[number % 3]
    items = []
    for index in range(entries):
        when = format_datetime(BEGIN - timedelta(minutes=37 * index + number))
        title = f"{sentence(chance, language, 7)} {number}-{index}"
        body = make_body(chance, language, f"https://press{number}.example/{index}")
        items.append(
            f"<item><title>{title}</title><link>https://press{number}.example/{index}</link>"
            f"<guid>https://press{number}.example/{index}</guid><pubDate>{when}</pubDate>"
            f"<description>{escape(body)}</description></item>"
        )
    head = f"<title>Press {number}</title><link>https://press{number}.example/</link>"
    head += f"<language>{language}</language>{''.join(items)}"
    text = f'<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel>{head}</channel></rss>'
    return text.encode()


def make_body(chance: random.Random, language: str, link: str) -> str:
    """Write the HTML that feeds usually carry: paragraphs, a picture, links, a list; some 1.3 KB."""
    stop = ". " if language == "en" else "。"
    paragraphs = [stop.join(sentence(chance, language, 11) for _ in range(3)) for _ in range(3)]
    text = "".join(f'<p class="lead">{paragraph}{stop}</p>' for paragraph in paragraphs)
    points = "".join(f"<li>{sentence(chance, language, 5)}</li>" for _ in range(2))
    return (
        f'{text}<img src="{link}.jpg" width="600" alt=""/><ul>{points}</ul><p><a href="{link}">more</a></p>'
    )


class Press:
    """Answers requests for feeds after a latency, as a far server would."""

    def __init__(self, feeds: int, entries: int, latency: float) -> None:
        self._bodies = [make_feed(number, entries) for number in range(feeds)]
        self._tags = [f'"{sha256(body).hexdigest()[:16]}"' for body in self._bodies]
        self._latency = latency

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while request := await reader.readuntil(b"\r\n\r\n"):
                await asyncio.sleep(self._latency)
                writer.write(self._answer(request.decode("latin-1")))
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    def _answer(self, request: str) -> bytes:
        path = request.split(" ", 2)[1]
        number = path.strip("/").removesuffix(".xml")
        if not number.isdecimal() or int(number) >= len(self._bodies):
            return b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"
        body, tag = self._bodies[int(number)], self._tags[int(number)]
        if tag in request:
            return f"HTTP/1.1 304 Not Modified\r\nETag: {tag}\r\n\r\n".encode()
        head = (
            f"HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml; charset=utf-8\r\nETag: {tag}\r\n"
            f"Content-Length: {len(body)}\r\n\r\n"
        )
        return head.encode() + body


async def main(feeds: int, entries: int, hosts: int, latency_ms: int) -> None:
    press = Press(feeds, entries, latency_ms / 1000)
    first = await asyncio.start_server(press.serve, "127.0.1.1", 0)
    port = first.sockets[0].getsockname()[1]
    servers = [first]
    servers += [await asyncio.start_server(press.serve, f"127.0.1.{1 + n}", port) for n in range(1, hosts)]
    sys.stdout.write(f"{port}\n")
    sys.stdout.flush()
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
    for server in servers:
        server.close()


if __name__ == "__main__":
    asyncio.run(main(*(int(word) for word in sys.argv[1:5])))
