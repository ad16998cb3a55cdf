"""The service plans: for each a configuration, `<key>.yaml`, and a scenario that proves it, `<key>.py`."""

import pytest

pytest.register_assert_rewrite("tests.plans.story")
