"""The verbs that run the web face or tell of it: serve, demo and routes."""

import argparse
import json
from typing import Any

from .misuse import FINE


def add(verbs: "argparse._SubParsersAction[Any]") -> None:
    """Make the three verbs known."""
    serve = verbs.add_parser("serve", help="serve Tend to the two of you", description=_SERVE)
    serve.set_defaults(run=_serve)
    demo = verbs.add_parser(
        "demo", help="open a made-up couple with half a year of record", description=_DEMO
    )
    demo.set_defaults(run=_demo)
    routes = verbs.add_parser("routes", help="list every address and who may open it", description=_ROUTES)
    routes.add_argument("--json", action="store_true", help="as one JSON list")
    routes.set_defaults(run=_routes)


_SERVE = "Serve Tend until Ctrl-C. PORT (8000) and TEND_DATA (./data) may be set in the environment."
_DEMO = "Serve two invented people with half a year of record, in a folder of their own, beside yours."
_ROUTES = (
    "List every address of Tend, how it may be asked for, and who may: anyone, who is signed in, or a member."
)


def _serve(_: argparse.Namespace) -> int:
    from tend.web.serve import serve

    return serve()


def _demo(_: argparse.Namespace) -> int:
    from tend.web.demo import demo

    return demo()


def _routes(asked: argparse.Namespace) -> int:
    from .signed_in import open_the_house

    open_the_house()
    from tend.web.routes import routes

    found = [{"name": r.name, "path": r.path, "methods": list(r.methods), "who": r.who} for r in routes()]
    if asked.json:
        print(json.dumps(found, indent=1))
        return FINE
    wide = max((len(str(r["path"])) for r in found), default=0)
    for r in found:
        print(f"{r['path']:<{wide}}  {'/'.join(r['methods']):<9}  {r['who']}")
    return FINE
