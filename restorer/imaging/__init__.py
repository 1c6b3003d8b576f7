"""Pictures and masks: reading and writing files (libvips), geometry, compositing. Knows no filler and no window."""
