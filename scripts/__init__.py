"""What stands behind the Makefile. Needs the standard library only, since it runs before anything is installed."""
