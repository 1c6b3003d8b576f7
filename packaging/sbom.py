"""Writes the bill of materials (CycloneDX 1.6, JSON): every part, its licence, and its libraries with their SHA-256.

    python packaging/sbom.py CONTENTS.json BUNDLE SBOM.cdx.json

Runs in the build environment. The same bundle gives the same file.
"""

from __future__ import annotations

import hashlib
import json
import re
import sys
import uuid
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from inventory import MODULE, Part, parts
from version import source_date, version

_LIBRARY = re.compile(r"\.(so(\.[\d.]+)?|dll|pyd|dylib|exe|safetensors)$")
_EXPRESSION = re.compile(r"[A-Za-z0-9.+-]+( (AND|OR|WITH) [A-Za-z0-9.+-]+)*")
_KNOWN = {"MIT License": "MIT", "Apache 2.0": "Apache-2.0", "Apache Software License": "Apache-2.0"}


def write(contents: Path, bundle: Path, target: Path) -> None:
    found = parts(contents)
    own = next(part for part in found if part.kind == "own")
    listed = [_component(part, bundle) for part in found if part is not own]
    reference = own.purl
    document = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(source_date(), UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "component": _component(own, bundle) | {"type": "application"},
        },
        "components": listed,
        "dependencies": [{"ref": reference, "dependsOn": sorted(entry["bom-ref"] for entry in listed)}],
    }
    name = hashlib.sha256(json.dumps(document, sort_keys=True).encode()).hexdigest()
    document["serialNumber"] = f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, f'restorer:{version()}:{name}')}"
    target.write_text(json.dumps(document, indent=1) + "\n", encoding="utf-8")


def _component(part: Part, bundle: Path) -> dict[str, Any]:
    entry: dict[str, Any] = {
        "type": "library",
        "bom-ref": part.purl,
        "name": part.name,
        "version": part.version,
        "purl": part.purl,
        "licenses": [_licence(part.licence)],
    }
    if part.homepage.startswith("http"):
        entry["externalReferences"] = [{"type": "website", "url": part.homepage}]
    files = [place for place in part.files if not place.startswith(MODULE)]
    libraries = sorted(place for place in files if _LIBRARY.search(place.replace("\\", "/")))
    if libraries:
        entry["components"] = [_file(part, place, bundle) for place in libraries]
    return entry


def _file(part: Part, place: str, bundle: Path) -> dict[str, Any]:
    path = next(path for path in (bundle / "_internal" / place, bundle / place) if path.is_file())
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    kind = "machine-learning-model" if place.endswith(".safetensors") else "file"
    return {
        "type": kind,
        "bom-ref": f"{part.purl}#{place}",
        "name": place,
        "hashes": [{"alg": "SHA-256", "content": digest}],
    }


def _licence(words: str) -> dict[str, Any]:
    words = _KNOWN.get(words, words)
    if words == "MIT" or ("-" in words and _EXPRESSION.fullmatch(words)):
        return {"expression": words}
    return {"license": {"name": words}}


if __name__ == "__main__":
    write(Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]))
