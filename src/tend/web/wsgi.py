"""The door through which a web server reaches Tend."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tend.web.settings")

application = get_wsgi_application()
