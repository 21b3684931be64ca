"""What was measured: figures by group with intervals, who raises what, what changed."""
