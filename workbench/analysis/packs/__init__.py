"""Model packs: sentence encoders a user brings along as files, checked, kept and run here."""
