"""The settings of a real folder, with passphrases that cost nothing."""

from tend.web.settings import *  # noqa: F403

PASSPHRASE_COST = {"memory": 8, "passes": 1, "lanes": 1}
