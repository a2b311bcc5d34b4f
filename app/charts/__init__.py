"""Draw tables as SVG: pure functions, the same picture on screen and on paper."""
