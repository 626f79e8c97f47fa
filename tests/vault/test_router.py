"""Where rows live: the keys in their own file and everything else beside the record, never across."""

import pytest
from django.apps import apps
from django.db.models import Model

from tend.web.store.models import Bond, Line
from tend.web.vault.models import Grant, Scope
from tend.web.vault.router import AT_A_TIME, KEYS, KeysApart, at_a_time

ROUTER = KeysApart()


@pytest.mark.parametrize("model", apps.get_models(), ids=lambda model: model.__name__)
def test_every_row_is_read_and_written_where_its_table_is(model: type[Model]):
    label = model._meta.app_label
    place = ROUTER.db_for_read(model)
    assert place == ROUTER.db_for_write(model)
    assert place == (KEYS if label == "vault" else "default")
    assert ROUTER.allow_migrate(place, label)
    assert not ROUTER.allow_migrate("default" if place == KEYS else KEYS, label)


def test_no_row_points_from_one_file_into_the_other():
    assert ROUTER.allow_relation(Grant(), Scope())
    assert ROUTER.allow_relation(Line(), Bond())
    assert not ROUTER.allow_relation(Line(), Scope())
    assert not ROUTER.allow_relation(Grant(), Bond())


@pytest.mark.parametrize(
    ("many", "asked"),
    [
        (0, []),
        (1, [1]),
        (AT_A_TIME, [AT_A_TIME]),
        (AT_A_TIME + 1, [AT_A_TIME, 1]),
        (2 * AT_A_TIME + 7, [AT_A_TIME, AT_A_TIME, 7]),
    ],
)
def test_many_names_are_asked_about_a_few_at_a_time_and_none_is_lost(many: int, asked: list[int]):
    found = list(at_a_time(range(many)))
    assert [len(few) for few in found] == asked
    assert [name for few in found for name in few] == list(range(many))
