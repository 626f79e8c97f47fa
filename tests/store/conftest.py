"""The same cast as before the screens, for the rows beneath them."""

from tests.screens.conftest import ana, at, ben, bond, host, sam, solo, told

__all__ = ["ana", "at", "ben", "bond", "host", "sam", "solo", "told"]
