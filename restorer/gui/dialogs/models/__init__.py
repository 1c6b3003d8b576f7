"""The window's manager of models: what is here, how it fills, and taking in, checking, renaming and removing."""
