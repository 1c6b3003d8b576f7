"""The foreign networks, written down literally from their documentation, with the names of their layers.

They are slow and plain on purpose: what is imported is held against them.
"""

from __future__ import annotations

from collections import OrderedDict

import torch
from torch import Tensor, nn
from torch.nn import functional as fn


def shaken(network: nn.Module, seed: int = 0) -> nn.Module:
    """The network with random statistics in its normalisations and random scales, ready to evaluate."""
    generator = torch.Generator().manual_seed(seed)
    for layer in network.modules():
        if isinstance(layer, nn.BatchNorm2d):
            for values, low, high in (
                (layer.running_mean, -0.3, 0.3),
                (layer.running_var, 0.5, 1.5),
                (layer.weight.data, 0.5, 1.5),
                (layer.bias.data, -0.3, 0.3),
            ):
                values.uniform_(low, high, generator=generator)
            layer.num_batches_tracked.fill_(7)
    return network.eval()


# Partial convolutions: naoto0804's port.


class PortedPartial(nn.Module):
    """C(M X) - b, over the number of known values, + b; 0 where nothing is known."""

    def __init__(self, inputs: int, outputs: int, kernel: int, stride: int, bias: bool) -> None:
        super().__init__()
        self.input_conv = nn.Conv2d(inputs, outputs, kernel, stride, kernel // 2, bias=bias)
        self.mask_conv = nn.Conv2d(inputs, outputs, kernel, stride, kernel // 2, bias=False)
        nn.init.constant_(self.mask_conv.weight, 1)
        # Sums over a window are divided by their number: larger weights keep the signal alive.
        nn.init.normal_(self.input_conv.weight, std=0.8 * kernel * inputs**0.5)

    def forward(self, x: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        bias = torch.zeros(1) if self.input_conv.bias is None else self.input_conv.bias
        bias = bias.view(1, -1, 1, 1)
        known = self.mask_conv(mask).round()
        result = (self.input_conv(x * mask) - bias) / known.clamp(min=1) + bias
        return torch.where(known == 0, 0.0, result), (known > 0).float()


class PortedLayer(nn.Module):
    def __init__(
        self,
        inputs: int,
        outputs: int,
        kernel: int,
        stride: int,
        *,
        bn: bool = True,
        slope: float | None = 0.0,
    ) -> None:
        super().__init__()
        self.conv = PortedPartial(inputs, outputs, kernel, stride, bias=slope is None)
        if bn:
            self.bn = nn.BatchNorm2d(outputs)
        self.slope = slope

    def forward(self, x: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        x, mask = self.conv(x, mask)
        x = self.bn(x) if hasattr(self, "bn") else x
        return (x if self.slope is None else fn.leaky_relu(x, self.slope)), mask


class PortedPConv(nn.Module):
    """`width` is 64 and `widest` 512 in the port, with seven layers."""

    def __init__(self, width: int = 4, depth: int = 5, widest: int = 16) -> None:
        super().__init__()
        widths = [3] + [min(width * 2**level, widest) for level in range(depth)]
        self.depth = depth
        for n in range(1, depth + 1):
            kernel = {1: 7, 2: 5, 3: 5}.get(n, 3)
            setattr(self, f"enc_{n}", PortedLayer(widths[n - 1], widths[n], kernel, 2, bn=n > 1))
        for n in range(depth, 1, -1):
            both = widths[n] + widths[n - 1]
            setattr(self, f"dec_{n}", PortedLayer(both, widths[n - 1], 3, 1, slope=0.2))
        self.dec_1 = PortedLayer(widths[1] + 3, 3, 3, 1, bn=False, slope=None)

    def forward(self, x: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        kept = [(x, mask)]
        for n in range(1, self.depth + 1):
            kept.append(getattr(self, f"enc_{n}")(*kept[-1]))
        x, mask = kept[-1]
        for n in range(self.depth, 0, -1):
            x, mask = (fn.interpolate(v, scale_factor=2, mode="nearest") for v in (x, mask))
            x, mask = (torch.cat(pair, 1) for pair in zip((x, mask), kept[n - 1], strict=True))
            x, mask = getattr(self, f"dec_{n}")(x, mask)
        return x, mask


def pconv_answer(network: nn.Module, picture: Tensor, hole: Tensor) -> Tensor:
    """As the port's evaluation does it: ImageNet's mean and deviation; a mask of three channels, 1 where known."""
    mean = torch.tensor([0.485, 0.456, 0.406])[:, None, None]
    deviation = torch.tensor([0.229, 0.224, 0.225])[:, None, None]
    mask = (1 - hole).repeat(1, 3, 1, 1)
    answer, _ = network((picture - mean) / deviation * mask, mask)
    return answer * deviation + mean


# Context encoder: BoyuanJiang's port.


class PortedContextEncoder(nn.Module):
    """`nef` and `ngf` are 64 and the bottleneck 4000 in the port."""

    def __init__(self, nef: int = 4, ngf: int = 6, bottleneck: int = 10) -> None:
        super().__init__()
        layers: list[nn.Module] = [nn.Conv2d(3, nef, 4, 2, 1, bias=False), nn.LeakyReLU(0.2)]
        for inputs, outputs in ((1, 1), (1, 2), (2, 4), (4, 8)):
            layers += [
                nn.Conv2d(nef * inputs, nef * outputs, 4, 2, 1, bias=False),
                nn.BatchNorm2d(nef * outputs),
                nn.LeakyReLU(0.2),
            ]
        layers += [
            nn.Conv2d(nef * 8, bottleneck, 4, bias=False),
            nn.BatchNorm2d(bottleneck),
            nn.LeakyReLU(0.2),
        ]
        layers += [
            nn.ConvTranspose2d(bottleneck, ngf * 8, 4, 1, 0, bias=False),
            nn.BatchNorm2d(ngf * 8),
            nn.ReLU(),
        ]
        for inputs, outputs in ((8, 4), (4, 2), (2, 1)):
            layers += [
                nn.ConvTranspose2d(ngf * inputs, ngf * outputs, 4, 2, 1, bias=False),
                nn.BatchNorm2d(ngf * outputs),
                nn.ReLU(),
            ]
        layers += [nn.ConvTranspose2d(ngf, 3, 4, 2, 1, bias=False), nn.Tanh()]
        self.main = nn.Sequential(*layers)

    def forward(self, x: Tensor) -> Tensor:
        return self.main(x)


def context_encoder_answer(network: nn.Module, picture: Tensor) -> Tensor:
    """The port's test of one picture (N, 3, 128, 128): its middle blank up to 4 pixels, (N, 3, 64, 64) back."""
    x = 2 * picture - 1
    for channel, value in enumerate((117, 104, 123)):
        x[:, channel, 36:92, 36:92] = 2 * value / 255 - 1
    return (network(x) + 1) / 2


# DMFN: Zheng222's program.


class PublishedUnit(nn.Module):
    def __init__(
        self,
        inputs: int,
        outputs: int,
        kernel: int,
        *,
        stride: int = 1,
        norm: bool = True,
        tanh: bool = False,
    ) -> None:
        super().__init__()
        self.pad = nn.ZeroPad2d(kernel // 2)
        self.conv = nn.Conv2d(inputs, outputs, kernel, stride)
        self.norm = nn.InstanceNorm2d(outputs) if norm else nn.Identity()
        self.activation = nn.Tanh() if tanh else nn.ReLU()

    def forward(self, x: Tensor) -> Tensor:
        return self.activation(self.norm(self.conv(self.pad(x))))


class PublishedDoubling(nn.Module):
    def __init__(self, inputs: int, outputs: int) -> None:
        super().__init__()
        self.deconv = nn.ConvTranspose2d(inputs, outputs, 4, 2, 1)
        self.conv = PublishedUnit(outputs, outputs, 3)

    def forward(self, x: Tensor) -> Tensor:
        return self.conv(fn.relu(fn.instance_norm(self.deconv(x))))


class PublishedBlock(nn.Module):
    def __init__(self, width: int) -> None:
        super().__init__()
        quarter = width // 4
        self.c1 = nn.Conv2d(width, quarter, 3, padding=1)
        for number, rate in enumerate((1, 2, 4, 8), 1):
            setattr(self, f"d{number}", nn.Conv2d(quarter, quarter, 3, padding=rate, dilation=rate))
        self.c2 = nn.Conv2d(width, width, 3, padding=1)

    def forward(self, x: Tensor) -> Tensor:
        start = fn.relu(fn.instance_norm(self.c1(x)))
        first = self.d1(start)
        second = first + self.d2(start)
        third = second + self.d3(start)
        fourth = third + self.d4(start)
        joined = fn.relu(fn.instance_norm(torch.cat([first, second, third, fourth], 1)))
        return x + fn.instance_norm(self.c2(joined))


class PublishedDmfn(nn.Module):
    """`nf` is 64 and the number of blocks 8 in the program."""

    def __init__(self, nf: int = 4, blocks: int = 2) -> None:
        super().__init__()
        self.encoder = nn.Sequential(
            PublishedUnit(4, nf, 5, norm=False),
            PublishedUnit(nf, 2 * nf, 3, stride=2),
            PublishedUnit(2 * nf, 2 * nf, 3),
            PublishedUnit(2 * nf, 4 * nf, 3, stride=2),
        )
        self.blocks = nn.Sequential(*[PublishedBlock(4 * nf) for _ in range(blocks)])
        self.decoder = nn.Sequential(
            PublishedUnit(4 * nf, 4 * nf, 3),
            PublishedDoubling(4 * nf, 2 * nf),
            PublishedDoubling(2 * nf, nf),
            PublishedUnit(nf, 3, 3, norm=False, tanh=True),
        )

    def forward(self, x: Tensor) -> Tensor:
        return self.decoder(self.blocks(self.encoder(x)))


def dmfn_answer(network: nn.Module, picture: Tensor, hole: Tensor) -> Tensor:
    """Pictures in [-1, 1], 0 in the hole; the mask is 1 there."""
    return (network(torch.cat([(2 * picture - 1) * (1 - hole), hole], 1)) + 1) / 2


# LaMa: the authors' program, without what its published configurations switch off.


def _reflecting(inputs: int, outputs: int, stride: int = 1) -> nn.Conv2d:
    return nn.Conv2d(inputs, outputs, 3, stride, 1, bias=False, padding_mode="reflect")


class Spectrum(nn.Module):
    """Each channel's real and imaginary part beside each other through a 1x1 convolution, and back."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.conv_layer = nn.Conv2d(2 * channels, 2 * channels, 1, bias=False)
        self.bn = nn.BatchNorm2d(2 * channels)

    def forward(self, x: Tensor) -> Tensor:
        spectrum = torch.fft.fft2(x, norm="ortho")[..., : x.shape[-1] // 2 + 1]
        parts = torch.stack([p for c in spectrum.unbind(1) for p in (c.real, c.imag)], 1)
        parts = fn.relu(self.bn(self.conv_layer(parts)))
        changed = torch.complex(parts[:, 0::2], parts[:, 1::2])
        return torch.fft.irfftn(changed, s=x.shape[-2:], dim=(-2, -1), norm="ortho")


class SpectralPath(nn.Module):
    def __init__(self, channels: int) -> None:
        super().__init__()
        half = channels // 2
        self.conv1 = nn.Sequential(nn.Conv2d(channels, half, 1, bias=False), nn.BatchNorm2d(half), nn.ReLU())
        self.fu = Spectrum(half)
        self.conv2 = nn.Conv2d(half, channels, 1, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        x = self.conv1(x)
        return self.conv2(x + self.fu(x))


class Ffc(nn.Module):
    def __init__(self, local_in: int, wide_in: int, local: int, wide: int, stride: int = 1) -> None:
        super().__init__()
        self.convl2l = _reflecting(local_in, local, stride)
        if wide:
            self.convl2g = _reflecting(local_in, wide, stride)
        if wide_in:
            self.convg2l = _reflecting(wide_in, local, stride)
            self.convg2g = SpectralPath(wide)


class FfcLayer(nn.Module):
    """(local, global or None) to the same; each normalised, then ReLU."""

    def __init__(self, local_in: int, wide_in: int, local: int, wide: int, stride: int = 1) -> None:
        super().__init__()
        self.ffc = Ffc(local_in, wide_in, local, wide, stride)
        self.bn_l = nn.BatchNorm2d(local)
        if wide:
            self.bn_g = nn.BatchNorm2d(wide)

    def forward(self, parts: tuple[Tensor, Tensor | None]) -> tuple[Tensor, Tensor | None]:
        x, g = parts
        local, wide = self.ffc.convl2l(x), None
        if hasattr(self, "bn_g"):
            wide = self.ffc.convl2g(x)
        if g is not None:
            local = local + self.ffc.convg2l(g)
            wide = wide + self.ffc.convg2g(g)
        return fn.relu(self.bn_l(local)), None if wide is None else fn.relu(self.bn_g(wide))


class FfcBlock(nn.Module):
    def __init__(self, local: int, wide: int) -> None:
        super().__init__()
        self.conv1 = FfcLayer(local, wide, local, wide)
        self.conv2 = FfcLayer(local, wide, local, wide)

    def forward(self, parts: tuple[Tensor, Tensor]) -> tuple[Tensor, Tensor]:
        x, g = self.conv2(self.conv1(parts))
        return parts[0] + x, parts[1] + g


class PublishedLama(nn.Module):
    """`ngf` is 64 and the number of blocks 18 in big-lama."""

    def __init__(self, ngf: int = 4, blocks: int = 2) -> None:
        super().__init__()
        wide = int(ngf * 8 * 0.75)
        local = ngf * 8 - wide
        first = FfcLayer(4, 0, ngf, 0)
        first.ffc.convl2l = nn.Conv2d(4, ngf, 7, bias=False)
        layers: list[nn.Module] = [nn.ReflectionPad2d(3), first]
        layers += [FfcLayer(ngf, 0, 2 * ngf, 0, 2), FfcLayer(2 * ngf, 0, 4 * ngf, 0, 2)]
        layers += [FfcLayer(4 * ngf, 0, local, wide, 2)]
        layers += [FfcBlock(local, wide) for _ in range(blocks)]
        layers += [nn.Identity()]  # here the two parts are joined
        self.joined = len(layers) - 1
        for channels in (8 * ngf, 4 * ngf, 2 * ngf):
            layers += [
                nn.ConvTranspose2d(channels, channels // 2, 3, 2, 1, output_padding=1),
                nn.BatchNorm2d(channels // 2),
                nn.ReLU(),
            ]
        layers += [nn.ReflectionPad2d(3), nn.Conv2d(ngf, 3, 7), nn.Sigmoid()]
        self.model = nn.Sequential(*layers)

    def forward(self, x: Tensor) -> Tensor:
        layers = list(self.model)
        parts = (layers[0](x), None)
        for layer in layers[1 : self.joined]:
            parts = layer(parts)
        x = torch.cat(parts, 1)
        for layer in layers[self.joined :]:
            x = layer(x)
        return x


def lama_answer(network: nn.Module, picture: Tensor, hole: Tensor) -> Tensor:
    """0 in the hole; the mask is 1 there."""
    return network(torch.cat([picture * (1 - hole), hole], 1))


def without_counters(state: dict[str, Tensor]) -> OrderedDict[str, Tensor]:
    """As torch before 0.4.1 wrote it."""
    return OrderedDict((name, v) for name, v in state.items() if not name.endswith("num_batches_tracked"))
