"""Finding damage: whitish paint losses, and lines and specks."""
