"""DuckDB's answers to the questions that the planes are asked, on one thread: the CPU milliseconds of the best run of
each, a line a question. Arguments: how many rows, how many runs."""

import sys
import time

import duckdb

rows, runs = int(sys.argv[1]), int(sys.argv[2])
database = duckdb.connect()
database.execute("set threads = 1")


def chance(salt, below):
    return f"(hash(i * 16 + {salt}) % {below})"


skewed = "case {} end".format(
    " ".join(
        f"when x < {below} then {score}"
        for score, below in enumerate([3, 5, 7, 9, 11, 16, 21, 31, 50, 72, 100])
    )
)
database.execute(
    f"""create table response as select
        ({skewed})::utinyint as score, (i * 365 // {rows})::usmallint as day,
        (case when {chance(1, 1000)} < 985 then 1 else 2 + {chance(2, 3)} end)::utinyint as state,
        (1 + {chance(3, 6)})::utinyint as place, (1 + {chance(4, 6)})::utinyint as language,
        (1 + {chance(5, 40)})::utinyint as country, (1 + {chance(6, 200)})::usmallint as agent,
        (1 + {chance(7, 12)})::utinyint as team, (1 + {chance(8, 1000)})::usmallint as product,
        (1 + i * 3 // {rows})::utinyint as version
    from (select i, {chance(0, 100)} as x from range({rows}) as t(i))"""
)

questions = [
    "select score, count(*) from response where place = 2 and country <= 20 and day >= 30 and day < 330 group by score",
    "select product, score, count(*) from response group by product, score",
    "select day, score, count(*) from response group by day, score",
]
for question in questions:
    spent = []
    for _ in range(runs):
        before = time.process_time()
        database.execute(question).fetchall()
        spent.append(time.process_time() - before)
    print(min(spent) * 1000)
