"""Widgets that know models and signals and nothing else."""
