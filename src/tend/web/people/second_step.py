"""The second step, set up and shown: a code an app counts (RFC 6238), or a passkey (WebAuthn)."""

import hmac
import json
import re
from base64 import b64decode, b64encode
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, cast
from uuid import uuid4

import pyotp
from django.http import HttpRequest

from tend.web import clock
from tend.web.vault import second
from tend.web.vault.pairs import Own
from tend.web.vault.second import Kind, Step, Steps

if TYPE_CHECKING:
    from fido2.server import Fido2Server
    from fido2.webauthn import AttestedCredentialData

SLACK: Final = 1
"""Steps of thirty seconds a clock may be off, either way (RFC 6238, 5.2)."""
ASKED: Final = "asked_of_passkey"
"""Under this name a session keeps what a passkey was asked, until it is answered once."""
LONGEST_ANSWER: Final = 20_000

Options = Mapping[str, Any]


def new_secret() -> str:
    """What an app counts from: 160 bits (RFC 4226, 4)."""
    return pyotp.random_base32()


def link_for_app(secret: str, login_name: str, place: str) -> str:
    """The same as an app reads it off the screen; it names the address, and never what is kept there."""
    return pyotp.TOTP(secret).provisioning_uri(name=login_name, issuer_name=place)


def add_app(own: Own, secret: str, code: str, name: str) -> bool:
    """Keep an app that has just shown it counts along."""
    if not re.fullmatch(r"[A-Z2-7]{32}", secret):
        return False
    counted = _counted(secret, code)
    if counted is None:
        return False
    second.keep(own, _step("app", name, secret, counted))
    return True


def shows_code(own: Own, code: str) -> bool:
    """Whether one of this person's apps shows this code now, for the first time."""
    for step in second.steps(own):
        counted = _counted(step.kept, code) if step.kind == "app" else None
        if counted is not None and second.count_up(own, step.uid, counted):
            return True
    return False


def _counted(secret: str, code: str) -> int | None:
    """Which step of thirty seconds a code belongs to; None where it belongs to none of these."""
    app, said = pyotp.TOTP(secret), re.sub(r"\s", "", code)
    now = app.timecode(clock.now())
    near = range(now - SLACK, now + SLACK + 1)
    return next(
        (at for at in near if hmac.compare_digest(app.generate_otp(at).encode(), said.encode())), None
    )


def _step(kind: Kind, name: str, kept: str, count: int) -> Step:
    return Step(uuid4().hex, kind, name, clock.now().date().isoformat(), kept, count)


# ---- passkeys -------------------------------------------------------------------------------


def place_for_passkeys(request: HttpRequest) -> str:
    """The name passkeys of this address are bound to; empty where no browser would make one.

    A browser wants a name, and https; on the machine itself `localhost` does as well.
    """
    name = request.get_host().rpartition(":")[0] if ":" in request.get_host() else request.get_host()
    bare = name.replace(".", "").isdigit() or name.startswith("[")
    return name if not bare and (request.is_secure() or name == "localhost") else ""


def ask_for_new(request: HttpRequest, own: Own, login_name: str) -> Options:
    """What the browser asks a new passkey; kept in the session until it is answered."""
    from fido2.webauthn import (  # noqa: PLC0415 - half a second to load, for a page few people open
        PublicKeyCredentialUserEntity,
        ResidentKeyRequirement,
        UserVerificationRequirement,
    )

    options, state = _server(request).register_begin(
        PublicKeyCredentialUserEntity(name=login_name, id=own.key("passkeys"), display_name=login_name),
        _credentials(second.steps(own)),
        resident_key_requirement=ResidentKeyRequirement.DISCOURAGED,
        user_verification=UserVerificationRequirement.DISCOURAGED,
    )
    request.session[ASKED] = state
    return cast(Options, dict(options)["publicKey"])


def add_passkey(request: HttpRequest, own: Own, answer: str, name: str) -> bool:
    """Keep a passkey that answered what it was asked."""
    asked, said = request.session.pop(ASKED, None), _read(answer)
    if asked is None or said is None or not place_for_passkeys(request):
        return False
    try:
        made = _server(request).register_complete(asked, said)
    except (ValueError, KeyError, TypeError):
        return False
    if made.credential_data is None:
        return False
    second.keep(own, _step("passkey", name, b64encode(made.credential_data).decode(), made.counter))
    return True


def ask_for_one(request: HttpRequest, own: Own) -> Options:
    """What the browser asks one of this person's passkeys."""
    from fido2.webauthn import UserVerificationRequirement  # noqa: PLC0415 - as above

    options, state = _server(request).authenticate_begin(
        _credentials(second.steps(own)), UserVerificationRequirement.DISCOURAGED
    )
    request.session[ASKED] = state
    return cast(Options, dict(options)["publicKey"])


def shows_passkey(request: HttpRequest, own: Own, answer: str) -> bool:
    """Whether one of this person's passkeys answered what it was asked."""
    from fido2.webauthn import AuthenticationResponse  # noqa: PLC0415 - as above

    asked, said = request.session.pop(ASKED, None), _read(answer)
    held = [step for step in second.steps(own) if step.kind == "passkey"]
    if asked is None or said is None or not place_for_passkeys(request):
        return False
    try:
        used = _server(request).authenticate_complete(asked, _credentials(tuple(held)), said)
        counted = AuthenticationResponse.from_dict(said).response.authenticator_data.counter
    except (ValueError, KeyError, TypeError):
        return False
    kept = b64encode(used).decode()
    step = next(one for one in held if one.kept == kept)
    # Many passkeys count nothing and say 0 each time; one that counts never goes back.
    return counted == step.count == 0 or second.count_up(own, step.uid, counted)


def _server(request: HttpRequest) -> "Fido2Server":
    from fido2.server import Fido2Server  # noqa: PLC0415 - as above
    from fido2.webauthn import PublicKeyCredentialRpEntity  # noqa: PLC0415 - as above

    place = place_for_passkeys(request)
    return Fido2Server(PublicKeyCredentialRpEntity(name=place, id=place))


def _credentials(held: Steps) -> "list[AttestedCredentialData]":
    from fido2.webauthn import AttestedCredentialData  # noqa: PLC0415 - as above

    return [AttestedCredentialData(b64decode(step.kept)) for step in held if step.kind == "passkey"]


def _read(answer: str) -> dict[str, Any] | None:
    if len(answer) > LONGEST_ANSWER:
        return None
    try:
        said = json.loads(answer)
    except (ValueError, RecursionError):
        return None
    return said if isinstance(said, dict) else None
