"""The phones of the simulated channel in a browser: /sim, for whoever sits at this machine."""
