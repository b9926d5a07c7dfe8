"""SX7: nobody's words become a pattern. What an admin types, such as a word to listen for, is looked for as it stands.

A pattern that somebody else writes can take minutes for one message, and no engine at hand bounds that. So every regular
expression is written in the code; what varies in one goes through `re.escape`.
"""

import ast
import re
from collections.abc import Iterator

import pytest

from tests.contract.tracked import ROOT, tracked

CALLS = {"compile", "search", "match", "fullmatch", "split", "findall", "finditer", "sub", "subn"}
# What a constant list may be put in order with.
BUILT_IN = {"sorted", "len", "map", "re"}
IN_SQL = re.compile(
    r"regexp_\w+\(|\.regexp_match\(|\.op\(\s*[\"']!?~|\bSIMILAR TO\b|\bREGEXP\b", re.IGNORECASE
)
IN_SCRIPT = re.compile(r"new RegExp\(([^;]*)\)", re.DOTALL)


def test_every_pattern_of_the_server_stands_in_the_code():
    files = tracked("backend/livechat/*.py", "backend/livechat/**/*.py")
    found = [(path, call) for path in files for call in _patterns(ast.parse(path.read_text()))]
    foreign = [
        f"{path.relative_to(ROOT)}:{call.lineno}"
        for path, call in found
        if not _is_ours(call.args[0], path.read_text())
    ]

    assert len(found) > 20
    assert foreign == []


def test_no_statement_asks_the_database_for_a_pattern():
    files = tracked("backend/livechat/*.py", "backend/livechat/**/*.py")
    found = [str(path.relative_to(ROOT)) for path in files if IN_SQL.search(path.read_text())]

    assert len(files) > 100
    assert found == []


def test_every_pattern_of_the_front_ends_stands_in_the_code():
    files = [path for path in tracked("web-*/src/**/*.ts", "web-*/src/**/*.tsx") if ".test." not in path.name]
    made = [(path, text) for path in files for text in IN_SCRIPT.findall(path.read_text())]
    foreign = [
        f"{path.relative_to(ROOT)}: {name}"
        for path, text in made
        for name in re.findall(r"\$\{(\w+)", text) or ["no template"]
        if not re.search(rf"^const {name} = [\"'`]", path.read_text(), re.MULTILINE)
    ]

    assert len(files) > 300
    assert made
    assert foreign == []


@pytest.mark.parametrize(
    "source",
    [
        "re.search(word, text)",
        "re.compile(f'^{word}$')",
        "re.compile('^' + word)",
        "re.compile(x.pattern)",
        "re.compile('|'.join(words))",
    ],
)
def test_a_pattern_made_of_words_is_noticed(source: str):
    (call,) = _patterns(ast.parse(source))

    assert not _is_ours(call.args[0], source)


def _patterns(tree: ast.AST) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and node.func.attr in CALLS
            and isinstance(node.func.value, ast.Name)
            and node.func.value.id == "re"
        ):
            yield node


def _is_ours(pattern: ast.expr, text: str) -> bool:
    """Constants of the file, put together, and whatever was escaped."""
    match pattern:
        case ast.Constant():
            return True
        case ast.JoinedStr(values=parts):
            return all(_is_ours(part, text) for part in parts)
        case ast.FormattedValue(value=value):
            return _is_ours(value, text)
        case ast.BinOp(left=left, right=right):
            return _is_ours(left, text) and _is_ours(right, text)
        case ast.Call(
            func=ast.Attribute(value=ast.Constant(), attr="join"), args=[ast.GeneratorExp(elt=element)]
        ):
            return _is_ours(element, text)
        case ast.Call(func=ast.Attribute(value=ast.Constant(), attr="join"), args=[parts]):
            names = [
                node for node in ast.walk(parts) if isinstance(node, ast.Name) and node.id not in BUILT_IN
            ]
            return all(_is_ours(name, text) for name in names)
        case ast.Name(id=name):
            return name.lstrip("_").isupper() and bool(
                re.search(rf"^(from .*)?\b{name}\b", text, re.MULTILINE)
            )
        case ast.Call(func=ast.Attribute(attr="escape")):
            return True
        case _:
            return False
