"""Members of the host site (V21, I06): who they are, proved by a signature with the site's own key."""
