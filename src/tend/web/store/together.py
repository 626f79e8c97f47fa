"""Several writes that happen together, or not at all."""

from django.db import transaction

together = transaction.atomic
