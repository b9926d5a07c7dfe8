"""The servers that tests stand on: found on the machine, or private ones that live as long as the tests."""
