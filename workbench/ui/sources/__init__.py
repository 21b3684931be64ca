"""Sources: files come in here, are looked at before they are imported, and stay accounted for."""
