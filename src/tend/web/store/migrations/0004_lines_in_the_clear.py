"""A small index, so that asking whether lines still lie in the clear costs nothing in a long record."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("store", "0003_sign_in")]

    operations = [
        migrations.AddIndex(
            model_name="line",
            index=models.Index(
                fields=["bond"], condition=models.Q(scope__isnull=True), name="lines_in_the_clear"
            ),
        ),
    ]
