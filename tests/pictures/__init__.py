"""Pictures of every screen, to be looked at, and a judge of what a machine can see in them."""
