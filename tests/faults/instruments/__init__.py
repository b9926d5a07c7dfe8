"""What the fault tests work with: servers, a proxy, clients that keep books, and one checker."""
