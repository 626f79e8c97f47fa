"""The forms with which somebody gets a login, chooses a passphrase, or says their present one."""

from typing import Any

from django import forms

from tend.web.people import accounts
from tend.web.store.accounts import fits, known

_SECRET = {"autocomplete": "new-password", "spellcheck": "false"}
_PLAIN = {"autocapitalize": "none", "autocorrect": "off", "spellcheck": "false"}


class NewPassphrase(forms.Form):
    """A passphrase said twice, strong enough for the one who says it."""

    passphrase = forms.CharField(
        label="Passphrase", max_length=200, strip=False, widget=forms.PasswordInput(_SECRET),
        help_text="Ten characters or more. Four ordinary words in a row are easy to keep and hard to guess.",
        error_messages={"required": "Choose a passphrase."},
    )  # fmt: skip
    again = forms.CharField(
        label="The same once more", max_length=200, strip=False, widget=forms.PasswordInput(_SECRET),
        help_text=(
            "Keep it somewhere safe: nobody can tell it to you again, not even the host. If it is lost, and "
            "you wrote no recovery code, what you wrote stays closed for good."
        ),
        error_messages={"required": "Write your passphrase once more."},
    )  # fmt: skip

    def whose(self) -> tuple[str, str]:
        """Login name and name of the one who chooses, as far as they are known here."""
        said = self.cleaned_data
        return said.get("login", ""), said.get("name", "")

    def clean(self) -> dict[str, Any]:
        """Both passphrases alike, and strong enough."""
        said = super().clean() or self.cleaned_data
        passphrase = said.get("passphrase", "")
        if passphrase:
            for sentence in accounts.too_weak(passphrase, *self.whose()):
                self.add_error("passphrase", sentence)
            if "again" in said and said["again"] != passphrase:
                self.add_error("again", "The two are not the same.")
        return said


class PresentPassphrase(forms.Form):
    """The passphrase of whoever is signed in, asked again before anything that opens their keys."""

    present = forms.CharField(
        label="Your passphrase now", max_length=200, strip=False,
        widget=forms.PasswordInput({"autocomplete": "current-password"}),
        error_messages={"required": "Write your passphrase."},
    )  # fmt: skip
    WRONG = "This is not your passphrase."


class AccountForm(NewPassphrase):
    """Who somebody is here."""

    name = forms.CharField(
        label="What are you called?", max_length=60, widget=forms.TextInput({"autocomplete": "nickname"}),
        error_messages={"required": "Say what you would like to be called."},
    )  # fmt: skip
    login = forms.CharField(
        label="Login name", max_length=64, help_text="Only you use it, to sign in.",
        widget=forms.TextInput({"autocomplete": "username", **_PLAIN}),
        error_messages={"required": "Choose a name to sign in with."},
    )  # fmt: skip
    field_order: tuple[str, ...] = ("name", "login", "passphrase", "again")

    def clean_login(self) -> str:
        """A login name nobody has yet."""
        login = str(self.cleaned_data["login"])
        if not fits(login):
            raise forms.ValidationError("Choose a shorter name to sign in with, in plain letters.")
        if known(login):
            raise forms.ValidationError("Somebody here signs in with this name already. Please take another.")
        return login

    @property
    def account(self) -> tuple[str, str, str]:
        """Login name, name and passphrase, once the form holds."""
        said = self.cleaned_data
        return said["login"], said["name"], said["passphrase"]
