"""Room for what a person shows besides their passphrase."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("vault", "0001_initial")]

    operations = [migrations.AddField("keyring", "second", models.BinaryField(default=b""))]
