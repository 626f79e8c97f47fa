"""The PostgreSQL the tests bring with them: it starts, and it is a real one."""

import psycopg


def test_our_own_postgres_answers(postgres_url: str):
    with psycopg.connect(postgres_url) as asked:
        row = asked.execute("select current_setting('server_version_num')::int").fetchone()
    assert row is not None
    assert row[0] >= 160_000
