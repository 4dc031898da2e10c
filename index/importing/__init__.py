"""From a reader's own file to checked values: each file is read in a process of its own, which can do nothing else."""
