"""The guide in the window: the pages of docs/guide and docs/methods, at the place one asks about."""
