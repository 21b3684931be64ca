"""The study file: the only SQL of the workbench."""
