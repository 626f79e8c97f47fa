"""The settings of the web face: safe as they stand; a host changes them through the environment only.

TEND_DATA           the folder of the record (./data)
TEND_HOSTS          the names and addresses Tend answers to besides this machine, with commas between
TEND_DATABASE_URL   a PostgreSQL instead of the SQLite file in the folder: postgresql://name:word@place/base
TEND_HTTPS          1 where a front server speaks https for Tend
TEND_AWAY_URL       where Hide leads to
"""

import os
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

HERE = Path(__file__).resolve().parent
DATA = Path(os.environ.get("TEND_DATA") or "data").resolve()
MADE_UP = "TEND_DEMO_NOW" in os.environ
SETUP_CODE = os.environ.get("TEND_SETUP_CODE", "")
AWAY_URL = os.environ.get("TEND_AWAY_URL") or "https://en.wikipedia.org/wiki/Weather"


def _secret() -> str:
    """The key `tend serve` made for this folder; there is no other, and none is made up here."""
    kept = DATA / "secret.key"
    return kept.read_text(encoding="ascii").strip() if kept.is_file() else ""


def _postgres(url: str) -> dict[str, Any]:
    """The place a PostgreSQL address names."""
    parts = urlsplit(url)
    asked = {key: values[-1] for key, values in parse_qs(parts.query).items()}
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path.lstrip("/")),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": asked.pop("host", parts.hostname or ""),
        "PORT": str(parts.port or ""),
        "CONN_MAX_AGE": 60,
        "OPTIONS": asked,
    }


def _sqlite(file: Path) -> dict[str, Any]:
    """A file that keeps what was acknowledged, through a power cut too."""
    pragmas = (
        "journal_mode=WAL synchronous=FULL busy_timeout=5000 foreign_keys=ON trusted_schema=OFF "
        "secure_delete=ON"
    )
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": str(file),
        "CONN_MAX_AGE": None,
        "OPTIONS": {
            "transaction_mode": "IMMEDIATE",
            "init_command": ";".join(f"PRAGMA {one}" for one in pragmas.split()),
        },
    }


SECRET_KEY = _secret()
DEBUG = False
ROOT_URLCONF = "tend.web.urls"
WSGI_APPLICATION = "tend.web.wsgi.application"
HTTPS = os.environ.get("TEND_HTTPS") == "1"
LOOPBACK = ("localhost", "127.0.0.1", "[::1]")
HOSTS = [name.strip() for name in os.environ.get("TEND_HOSTS", "").split(",") if name.strip()]
ALLOWED_HOSTS = [*LOOPBACK, *HOSTS]
OPEN_TO_OTHERS = any(name not in LOOPBACK for name in HOSTS)

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.staticfiles",
    "csp",
    "django_htmx",
    "tend.web.vault",
    "tend.web.store",
    "tend.web",
]
MIDDLEWARE = [
    "tend.web.middleware.quiet_headers",
    # Pages travel small; Django pads each answer by chance, so that its length tells nothing.
    "django.middleware.gzip.GZipMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "tend.web.middleware.not_too_much",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "tend.web.middleware.keys_in_the_browser",
    "tend.web.middleware.locked_when_idle",
    "tend.web.middleware.first_run",
    "tend.web.middleware.refusals",
    "django_htmx.middleware.HtmxMiddleware",
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [HERE / "templates"],
        "OPTIONS": {
            "loaders": [
                ("django.template.loaders.cached.Loader", ["django.template.loaders.filesystem.Loader"])
            ],
            "context_processors": ["tend.web.middleware.every_page"],
        },
    }
]
FORM_RENDERER = "django.forms.renderers.DjangoTemplates"

# ---- rows -----------------------------------------------------------------------------------

_elsewhere = os.environ.get("TEND_DATABASE_URL", "")
# The keys lie in a small file of their own, always: what opens a record is kept and copied apart from it.
DATABASES = {
    "default": _postgres(_elsewhere) if _elsewhere else _sqlite(DATA / "tend.sqlite3"),
    "keys": _sqlite(DATA / "keys.sqlite3"),
}
DATABASE_ROUTERS = ["tend.web.vault.router.KeysApart"]
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# ---- people ---------------------------------------------------------------------------------

AUTH_USER_MODEL = "store.Person"
LOGIN_URL = "enter"
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]  # what an earlier Tend kept
MADE_UP_KEY = os.environ.get("TEND_DEMO_KEY", "")
"""The passphrase of every invented person: drawn by chance at each start, so stretching adds nothing."""
PASSPHRASE_COST = {"memory": 8, "passes": 1, "lanes": 1} if MADE_UP else {
    "memory": 64 * 1024, "passes": 3, "lanes": 1
}  # fmt: skip
"""Argon2id for the passphrases there are from now on; what one was stretched with is kept beside it."""
_checks = "django.contrib.auth.password_validation"
AUTH_PASSWORD_VALIDATORS: list[dict[str, Any]] = [
    {"NAME": f"{_checks}.MinimumLengthValidator", "OPTIONS": {"min_length": 10}},
    {
        "NAME": f"{_checks}.UserAttributeSimilarityValidator",
        "OPTIONS": {"user_attributes": ("login", "name")},
    },
    {"NAME": f"{_checks}.CommonPasswordValidator"},
    {"NAME": f"{_checks}.NumericPasswordValidator"},
]
IDLE_MINUTES = 15
SESSION_ENGINE = "tend.web.store.sittings"
SESSION_COOKIE_NAME = "session"
SESSION_COOKIE_AGE = 12 * 60 * 60
SESSION_EXPIRE_AT_BROWSER_CLOSE = True
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = HTTPS
SESSION_COOKIE_HTTPONLY = CSRF_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_NAME = "form"
KEY_COOKIE_NAME = "__Host-key" if HTTPS else "key"
DEVICE_COOKIE_NAME = "__Host-device" if HTTPS else "device"
HALFWAY_COOKIE_NAME = "__Host-halfway" if HTTPS else "halfway"
CSRF_COOKIE_AGE = None
CSRF_FAILURE_VIEW = "tend.web.screens.troubles.stale_form"
CSRF_TRUSTED_ORIGINS = [f"https://{name}" for name in HOSTS] if HTTPS else []

# ---- what a browser is told -----------------------------------------------------------------

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": ["'none'"],
        "script-src": ["'self'"],
        "style-src": ["'self'"],
        "img-src": ["'self'"],
        "font-src": ["'self'"],
        "connect-src": ["'self'"],
        "form-action": ["'self'"],
        "frame-ancestors": ["'none'"],
        "base-uri": ["'none'"],
    }
}
# Not "no-referrer": a browser told so sends its forms with the origin "null", and over https none would pass.
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_HSTS_SECONDS = 365 * 24 * 60 * 60 if HTTPS else 0
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if HTTPS else None
X_FRAME_OPTIONS = "DENY"

# ---- files ----------------------------------------------------------------------------------

STATIC_URL = "/static/"
STATIC_ROOT = DATA / "static"
STATICFILES_FINDERS = ["django.contrib.staticfiles.finders.FileSystemFinder"]
STATICFILES_DIRS = [HERE / "static"]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
WHITENOISE_KEEP_ONLY_HASHED_FILES = True

# ---- time and words -------------------------------------------------------------------------

USE_TZ = True
TIME_ZONE = "UTC"
USE_I18N = False
LANGUAGE_CODE = "en"

# ---- what is written down when something goes wrong: where, never what -------------------------

DEFAULT_EXCEPTION_REPORTER = "tend.web.traces.Wordless"
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"wordless": {"()": "tend.web.traces.Line"}},
    "handlers": {"terminal": {"class": "logging.StreamHandler", "formatter": "wordless"}},
    "loggers": {
        "django": {"handlers": ["terminal"], "level": "WARNING", "propagate": False},
        # A refused address is not trouble, and it may hold an invitation.
        "django.request": {"handlers": ["terminal"], "level": "ERROR", "propagate": False},
        "django.security": {"handlers": [], "level": "CRITICAL", "propagate": False},
    },
}
