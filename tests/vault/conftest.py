"""Ana and Ben with the keys their passphrases made; a test that needs them otherwise makes its own."""

import pytest

from tend.web.vault import keyring
from tend.web.vault.pairs import Own


@pytest.fixture
def ana() -> Own:
    return keyring.make(1, "lantern over water")


@pytest.fixture
def ben() -> Own:
    return keyring.make(2, "four small wooden boats")
