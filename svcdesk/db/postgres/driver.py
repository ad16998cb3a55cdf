"""The driver, as the rest of this engine takes it: loaded without Python's `ssl`, which costs half of an empty Python.

The driver asks for it so that they do not both set up OpenSSL, which does so itself since 1.1. libpq needs none of it.
"""

import sys

_WITHOUT = "ssl"

if _WITHOUT not in sys.modules:
    sys.modules[_WITHOUT] = None  # type: ignore[assignment]  # so Python finds none
try:
    import psycopg2 as psycopg2
    from psycopg2 import errors as errors
    from psycopg2 import extensions as extensions
finally:
    if sys.modules[_WITHOUT] is None:
        del sys.modules[_WITHOUT]
