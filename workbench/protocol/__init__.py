"""What the owner of a study and the analysis worker say to each other."""
