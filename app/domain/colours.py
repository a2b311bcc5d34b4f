"""Colours as `#RRGGBB`: how well two are told apart, and what lies between them."""

from __future__ import annotations

SRGB_KNEE = 0.04045
_STEP = 0.04


def contrast(one: str, other: str) -> float:
    """Give the contrast ratio of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def mix(colour: str, other: str, share: float) -> str:
    """Mix two colours; `share` 0..1 is the other's."""
    pairs = zip(_channels(colour), _channels(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in pairs)


def standing_out(hue: str, ground: str, towards: str, least: float) -> str:
    """Move a hue towards a colour until it stands out from the ground; one that does stays as it is."""
    share, colour = 0.0, hue
    while contrast(colour, ground) < least and share < 1:
        share += _STEP
        colour = mix(hue, towards, min(share, 1.0))
    return colour


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(channel / 255) for channel in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    """Undo the sRGB curve; below its knee the curve is a straight line."""
    return channel / 12.92 if channel <= SRGB_KNEE else ((channel + 0.055) / 1.055) ** 2.4
