"""The store as Django knows it."""

from django.apps import AppConfig


class Store(AppConfig):
    """The rows of Tend, under the label `store`."""

    name = "tend.web.store"
    label = "store"
