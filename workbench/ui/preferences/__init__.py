"""What a person sets once for every study at this desk."""
