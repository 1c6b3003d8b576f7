"""What files hold besides pixels, block by block: JPEG segments, PNG and WebP chunks, TIFF directories, EXIF.

libvips decodes and encodes the pixels; the blocks are carried here, so that they survive byte for byte.
"""
