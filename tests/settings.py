"""The settings the tests run with: nothing secret, nothing slow, nothing outside this machine."""

import os
import tempfile
from pathlib import Path

# Nothing a test writes may land beside the record of the one who runs it.
os.environ["TEND_DATA"] = str(Path(tempfile.gettempdir()) / "tend-under-test")
os.environ["TEND_DATABASE_URL"] = os.environ.get("TEND_TEST_DATABASE_URL", "")
for name in ("TEND_HOSTS", "TEND_HTTPS", "TEND_DEMO_NOW", "TEND_SETUP_CODE", "TEND_AWAY_URL"):
    os.environ.pop(name, None)

from tend.web.settings import *  # noqa: E402, F403
from tend.web.settings import DATABASES, STORAGES  # noqa: E402

SECRET_KEY = "for tests only"
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "testserver"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
# Hashed names are not served by the live server.
STORAGES = STORAGES | {"staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}}
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = True
PASSPHRASE_COST = {"memory": 8, "passes": 1, "lanes": 1}
for place in DATABASES.values():
    place["CONN_MAX_AGE"] = 0
