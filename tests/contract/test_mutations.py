"""The table of deliberate breaks does not rot: each still has its place in the code, and a test that it is about."""

import pytest

from tests.mutations.table import Mutation, mutations

TABLE = mutations()


def test_there_is_a_table():
    assert len(TABLE) > 100


@pytest.mark.parametrize("mutation", TABLE, ids=[one.name for one in TABLE])
def test_a_break_still_has_its_place_and_its_test(mutation: Mutation):
    assert mutation.problem() is None
    assert mutation.find != mutation.replace


def test_no_break_is_listed_twice():
    listed = [(one.file, one.find, one.replace, one.test) for one in TABLE]

    assert len(listed) == len(set(listed))
