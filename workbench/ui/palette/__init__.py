"""The command palette: whatever the window can do, found by some letters of its name."""
