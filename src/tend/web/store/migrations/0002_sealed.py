"""Room for what is sealed, beside what an earlier Tend kept in the clear (see `store/plain.py`)."""

from django.conf import settings
from django.db import migrations, models
import django.db.models.deletion


def end_letters(apps, schema_editor) -> None:  # type: ignore[no-untyped-def]  # as Django calls it
    """Letters written in the clear lead nowhere any more; a new one takes a minute."""
    invitations = apps.get_model("store", "Invitation").objects.using(schema_editor.connection.alias)
    invitations.exclude(answer="joined").update(answer="revoked")
    invitations.update(words="")


class Migration(migrations.Migration):

    dependencies = [("store", "0001_initial")]

    operations = [
        migrations.RunPython(end_letters, migrations.RunPython.noop),
        migrations.RemoveConstraint(model_name="seat", name="one_seat_a_partner"),
        migrations.RenameField(model_name="person", old_name="name", new_name="plain_name"),
        migrations.RenameField(model_name="person", old_name="why", new_name="plain_why"),
        migrations.RenameField(model_name="person", old_name="theme", new_name="plain_theme"),
        migrations.RenameField(model_name="bond", old_name="name", new_name="plain_name"),
        migrations.RenameField(model_name="bond", old_name="zone", new_name="plain_zone"),
        migrations.RenameField(model_name="seat", old_name="partner", new_name="plain_partner"),
        migrations.RenameField(model_name="seat", old_name="called", new_name="plain_called"),
        migrations.RenameField(model_name="line", old_name="text", new_name="plain_text"),
        migrations.RenameField(model_name="line", old_name="private", new_name="plain_private"),
        migrations.RemoveField(model_name="invitation", name="words"),
        migrations.AddField("invitation", "letter", models.BinaryField(default=b"")),
        migrations.AddField("person", "profile", models.BinaryField(default=b"")),
        migrations.AlterField("person", "plain_name", models.CharField(blank=True, default="", max_length=60)),
        migrations.AlterField("bond", "plain_name", models.CharField(blank=True, default="", max_length=100)),
        migrations.AlterField("bond", "plain_zone", models.CharField(blank=True, default="", max_length=64)),
        migrations.AlterField("seat", "plain_partner", models.CharField(blank=True, default="", max_length=40)),
        migrations.AlterField("line", "plain_text", models.TextField(blank=True, default="")),
        migrations.AddField("line", "scope", models.UUIDField(null=True)),
        migrations.AddField("line", "epoch", models.PositiveIntegerField(default=0)),
        migrations.AddField("line", "seq", models.PositiveIntegerField(null=True)),
        migrations.AddField("line", "uid", models.UUIDField(null=True, unique=True)),
        migrations.AddField("line", "bare", models.BinaryField(default=b"")),
        migrations.AddField("line", "full", models.BinaryField(default=b"")),
        migrations.AddField("line", "link", models.BinaryField(default=b"")),
        migrations.AddField("line", "mark", models.BinaryField(default=b"")),
        migrations.AddConstraint(
            "line", models.UniqueConstraint(fields=["scope", "seq"], name="one_line_a_place")
        ),
        migrations.CreateModel(
            name="Card",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("scope", models.UUIDField(unique=True)),
                ("epoch", models.PositiveIntegerField()),
                ("sealed", models.BinaryField()),
                ("bond", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="cards", to="store.bond")),
            ],
        ),
    ]
