"""An assistant reads and checks reports through the Model Context Protocol, as a real client does."""

import os
import sys
from typing import Any

import pytest

pytest.importorskip("mcp")

import anyio
from mcp import Client, StdioServerParameters

from pressbox.mcp import server

GAP = (
    "Leeds moved six points clear at the top on 33 when they beat Fulham 2-0 on Saturday.\n\n"
    "Everton, who lost 1-0 at Watford, stay second on 26 points.\n"
)


def called(tool: str, of: Any = None, **arguments: Any) -> Any:
    async def call() -> Any:
        async with Client(of or server()) as assistant:
            return await assistant.call_tool(tool, arguments)

    return anyio.run(call)


def test_the_tools_are_offered_with_what_they_take() -> None:
    async def listed() -> Any:
        async with Client(server()) as assistant:
            return (await assistant.list_tools()).tools

    tools = {tool.name: tool for tool in anyio.run(listed)}
    assert set(tools) == {"read", "check"}
    assert tools["check"].input_schema["required"] == ["text"]
    assert tools["check"].annotations.read_only_hint


def test_an_assistant_reads_a_report() -> None:
    answer = called("read", text=GAP, published="2016-11-20")

    assert [2, 0] in [match["score"]["full_time"] for match in answer.structured_content["matches"]]
    assert answer.structured_content["report"]["published"] == "2016-11-20"


def test_an_assistant_has_a_report_proofread() -> None:
    (finding,) = called("check", text=GAP).structured_content["findings"]

    assert finding["check"] == "points-gap"
    assert "the gap is 7" in finding["message"]
    assert all(GAP[words["start"] : words["end"]] == words["text"] for words in finding["evidence"])


def test_a_day_that_is_none_is_said_so() -> None:
    answer = called("read", text=GAP, published="Sunday")

    assert answer.is_error
    assert "'Sunday' is no day" in answer.content[0].text


def test_the_command_speaks_the_protocol_on_standard_input() -> None:
    command = StdioServerParameters(command=sys.executable, args=["-m", "pressbox.cli", "mcp"], env=dict(os.environ))

    assert called("check", command, text=GAP).structured_content["findings"][0]["check"] == "points-gap"
