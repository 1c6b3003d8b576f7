"""Networks, one module per architecture, each with its adapter to `restorer.models.filler.Filler`.

Empty until the first one is trained. An adapter converts the hole to the polarity its network expects, pads tiles
to the network's size multiple and reports its `FillerInfo` from the checkpoint's header; `restorer.models.catalog`
lists it once its checkpoint is installed.
"""
