"""How the window looks: colours, spacing, fonts and icons, said once."""
