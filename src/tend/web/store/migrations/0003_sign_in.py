"""Sessions of our own kind, and the lanes to the door; whoever was signed in signs in again."""

from typing import Any

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


def end_sessions(apps: Any, schema_editor: Any) -> None:
    """What is left of sessions in the rows an earlier Tend kept them in."""
    old = "django_session"
    if old in schema_editor.connection.introspection.table_names():
        schema_editor.execute(f"DELETE FROM {old}")


class Migration(migrations.Migration):
    dependencies = [("store", "0002_sealed")]

    operations = [
        migrations.CreateModel(
            name="Lane",
            fields=[
                ("key", models.CharField(max_length=24, primary_key=True, serialize=False)),
                ("count", models.PositiveIntegerField(default=0)),
                ("until", models.DateTimeField(db_index=True)),
            ],
        ),
        migrations.CreateModel(
            name="Sitting",
            fields=[
                ("session_key", models.CharField(max_length=40, primary_key=True, serialize=False, verbose_name="session key")),
                ("session_data", models.TextField(verbose_name="session data")),
                ("expire_date", models.DateTimeField(db_index=True, verbose_name="expire date")),
                ("person", models.ForeignKey(null=True, on_delete=django.db.models.deletion.CASCADE, related_name="+", to=settings.AUTH_USER_MODEL)),
            ],
            options={"verbose_name": "session", "verbose_name_plural": "sessions", "abstract": False},
        ),
        migrations.RunPython(end_sessions, migrations.RunPython.noop),
    ]
