"""Data files that the program needs: sectors, lexicon, policies, places, samples, templates, icons."""
