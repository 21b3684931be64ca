"""What the workbench talks about: plain values, no files, no window, no third-party library."""
