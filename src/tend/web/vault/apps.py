"""The vault as Django knows it."""

from django.apps import AppConfig


class Vault(AppConfig):
    """The keys of Tend, under the label `vault`."""

    name = "tend.web.vault"
    label = "vault"
