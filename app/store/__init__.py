"""Keep everything in one SQLite file; the only package that speaks SQL."""
