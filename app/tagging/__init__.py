"""Say what a text is about, what it names and what kind of document it is, with evidence for each."""
