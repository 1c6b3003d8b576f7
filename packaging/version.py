"""The version, from the one place where it stands (restorer/__init__.py), in the forms that the packages want."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def version() -> str:
    """For example "0.1.0". Read as text: Restorer need not be importable where packages are made."""
    found = re.search(r'^__version__ = "([^"]+)"$', (ROOT / "restorer/__init__.py").read_text("utf-8"), re.M)
    if found is None:
        raise SystemExit("restorer/__init__.py has no __version__.")
    return found[1]


def source_date() -> int:
    """Seconds since 1970 that stand for "now" in everything built: SOURCE_DATE_EPOCH, or the last commit's."""
    if named := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(named)
    asked = ["git", "log", "-1", "--format=%ct"]
    return int(subprocess.run(asked, cwd=ROOT, check=True, capture_output=True, text=True).stdout)


def windows_facts(program: str):
    """The version resource of one of Windows' programs."""
    from PyInstaller.utils.win32 import versioninfo as info

    numbers = tuple(int(part) for part in re.findall(r"\d+", version())[:3])
    numbers += (0,) * (4 - len(numbers))
    texts = {
        "CompanyName": "Restorer",
        "FileDescription": "Restorer" if program == "Restorer" else program,
        "FileVersion": version(),
        "InternalName": program,
        "LegalCopyright": "Apache License 2.0",
        "OriginalFilename": f"{program}.exe",
        "ProductName": "Restorer",
        "ProductVersion": version(),
    }
    return info.VSVersionInfo(
        ffi=info.FixedFileInfo(filevers=numbers, prodvers=numbers),
        kids=[
            info.StringFileInfo(
                [info.StringTable("040904B0", [info.StringStruct(*pair) for pair in texts.items()])]
            ),
            info.VarFileInfo([info.VarStruct("Translation", [1033, 1200])]),
        ],
    )


def macos_facts() -> dict[str, object]:
    """What goes into Info.plist besides names, version and icon."""
    return {
        "CFBundleDisplayName": "Restorer",
        "LSApplicationCategoryType": "public.app-category.graphics-design",
        "LSMinimumSystemVersion": "13.0",
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,
        "NSHumanReadableCopyright": "Apache License 2.0",
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": "org.restorer.project",
                "UTTypeDescription": "Restorer project",
                "UTTypeConformsTo": ["public.data", "public.content"],
                "UTTypeTagSpecification": {
                    "public.filename-extension": ["restorer"],
                    "public.mime-type": ["application/x-restorer-project"],
                },
            }
        ],
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Restorer project",
                "CFBundleTypeRole": "Editor",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": ["org.restorer.project"],
            },
            {
                "CFBundleTypeName": "Picture",
                "CFBundleTypeRole": "Editor",
                "LSHandlerRank": "Alternate",
                "LSItemContentTypes": [
                    "public.jpeg", "public.png", "public.tiff", "org.webmproject.webp", "public.heic", "public.avif",
                ],
            },
        ],
    }  # fmt: skip
