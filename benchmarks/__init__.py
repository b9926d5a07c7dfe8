"""Measures SMT beside a plain socket.io server and beside its own bare stack. Run with `make bench`."""
