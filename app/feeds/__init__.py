"""Fetch feeds politely and safely and turn their bytes into entries; the only package on the network."""
