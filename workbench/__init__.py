"""The VoC Workbench: citizens' comments in, themes and findings out, on one's own machine."""

__version__ = "0.1.0"
