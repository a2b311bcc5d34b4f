"""The command line: everything a script may rely on."""
